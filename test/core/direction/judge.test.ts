import { judgeDirections } from '../../../src/core/direction/judge';
import { emptyState } from '../../../src/core/state/state';
import { ja } from '../../../src/words/ja';
import { renderEvidence } from '../../../src/words/render-finding';
import { directionCases } from '../../tables/direction';
import { proseCases } from '../../tables/direction-prose';
import { signCases } from '../../tables/direction-signs';
import { wordingCases } from '../../tables/direction-wordings';
import { kohyoOf } from './kohyo-of';

const cases = [...directionCases, ...signCases, ...proseCases, ...wordingCases];

describe('what △ means, read by a person', () => {
  test.each(cases)('$why', ({ means, ...brief }) => {
    const judged = judgeDirections([kohyoOf(brief)], emptyState()).get(0);
    const told = {
      ...(means.hours ? { hours: judged?.hours.direction } : {}),
      ...(means.effect ? { effect: judged?.effect.direction } : {}),
    };
    const reasons = [judged?.hours, judged?.effect].flatMap((result) =>
      (result?.evidence ?? []).map((one) => `${one.points} ${one.weight} ${renderEvidence(one, ja)}`),
    );
    expect({ ...told, reasons }).toEqual({ ...means, reasons });
  });
});

test('a direction never stands without evidence, and every reason names its cells and has words', () => {
  for (const brief of cases) {
    const judged = judgeDirections([kohyoOf(brief)], emptyState()).get(0);
    for (const result of [judged?.hours, judged?.effect]) {
      if (result?.direction === 'reduction' || result?.direction === 'increase') {
        expect(result.evidence.filter((one) => one.points === result.direction)).not.toEqual([]);
      }
      for (const one of result?.evidence ?? []) {
        expect(one.cells).not.toEqual([]);
        expect(renderEvidence(one, ja)).not.toMatch(/\{|undefined/);
      }
    }
  }
});
