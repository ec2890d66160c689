import fc from 'fast-check';
import type { Direction } from '../../../src/core/direction/direction';
import { judgeDirections } from '../../../src/core/direction/judge';
import type { Kohyo } from '../../../src/core/form/kohyo';
import { formsTogether } from '../../../src/core/form/parse-form';
import { leadsOf } from '../../../src/core/organisation/leads';
import { readOrganisation } from '../../../src/core/organisation/organisation';
import { rollUp } from '../../../src/core/rollup/roll-up';
import type { Rollup } from '../../../src/core/rollup/rollup';
import type { Directions } from '../../../src/core/rollup/totals';
import { emptyState, type State } from '../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { type Brief, kohyoOf } from '../direction/kohyo-of';

export const forms = formsTogether(BUILT_IN_FORMS, []);

export function workbookOf(briefs: readonly Brief[]): readonly Kohyo[] {
  return briefs.map((brief, index) => kohyoOf({ sheet: `個票${index + 1}`, ...brief }, index));
}

/** Judged by evidence, then added up. */
export function rolled(kohyoList: readonly Kohyo[], state: State = emptyState()): Rollup {
  const organisation = readOrganisation(state.departments, { indexes: [], organisations: [], sheets: [] }, []);
  return rollUp(kohyoList, forms, judgeDirections(kohyoList, state), state, leadsOf(kohyoList, organisation, []));
}

/** Directions given outright, the same for both measures. */
export function directionsOf(directions: readonly Direction[]): Directions {
  return new Map(
    directions.map((direction, index) => {
      const reading = { direction, turnsPlus: direction === 'reduction' };
      return [index, { hours: reading, effect: reading }];
    }),
  );
}

const written = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3000, max: 3000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 3000 }).map((size) => `△${size}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('－', '', '未定', '△24時間（一人当たり）', '▲1,000', '約束', '500円', '30分'),
  },
);
const target = fc.constantFrom(
  '',
  '調査',
  '要件定義、予算化',
  '導入',
  '運用',
  '本格実施',
  '20台',
  '40台',
  '訪問100世帯',
);

/** Small workbooks with every kind of cell that a real one has. */
export const briefs: fc.Arbitrary<Brief[]> = fc.array(
  fc.record({
    hours: fc.array(written, { minLength: 3, maxLength: 3 }),
    effect: fc.array(written, { minLength: 3, maxLength: 3 }),
    hoursActual: fc.array(written, { minLength: 3, maxLength: 3 }),
    target: fc.array(target, { minLength: 3, maxLength: 3 }),
    lead: fc.constantFrom('総務部契約課', '契約課', '★市民部市民課、福祉部子育て課', ''),
    pillar: fc.constantFrom('人の改革', '財政の改革', ''),
  }),
  { minLength: 1, maxLength: 6 },
);
