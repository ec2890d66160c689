import { judgeDirections } from '../../../src/core/direction/judge';
import { addressOf } from '../../../src/core/grid/address';
import { emptyState } from '../../../src/core/state/state';
import { evidenceCases } from '../../tables/direction-evidence';
import { kohyoOf } from './kohyo-of';

describe('each reason with its side, its weight and its cells', () => {
  test.each(evidenceCases)('$why', ({ measure = 'hours', reasons, ...brief }) => {
    const judged = judgeDirections([kohyoOf(brief)], emptyState()).get(0);
    const told = (judged?.[measure].evidence ?? []).map(
      ({ kind, points, weight, cells }) => `${kind} ${points} ${weight} ${cells.map(addressOf).join(' ')}`,
    );
    expect([...told].sort()).toEqual([...reasons].sort());
  });
});
