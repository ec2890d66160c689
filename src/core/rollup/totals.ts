import type { DirectionResult, Measure } from '../direction/direction';
import { measureCells } from '../direction/subject';
import type { Form } from '../form/form';
import type { Kohyo } from '../form/kohyo';
import type { Memory } from '../memory';
import { exactSum } from '../notation/exact';
import type { State } from '../state/state';
import { countCell } from './count-cell';
import type { Contribution, LeftOut, Phase, Total } from './rollup';

type Reading = Pick<DirectionResult, 'direction' | 'turnsPlus'>;

const UNJUDGED: Reading = { direction: 'none', turnsPlus: false };

/** What the directions of a 個票 are asked for. */
export type Directions = ReadonlyMap<number, { readonly hours: Reading; readonly effect: Reading }>;

/** All that a total is made from, besides the 個票. */
export interface RollupInput {
  readonly forms: ReadonlyMap<string, Form>;
  readonly directions: Directions;
  readonly state: State;
  readonly memory: Memory;
}

/** A cell that counts, or is left out with its reason. */
interface CountedCell {
  readonly key: string;
  readonly measure: Measure;
  readonly phase: Phase;
  readonly year: number;
  readonly counted: { readonly contribution: Contribution } | { readonly leftOut: LeftOut };
}

interface TotalCells {
  readonly measure: Measure;
  readonly phase: Phase;
  readonly year: number;
  readonly contributions: Contribution[];
  readonly leftOut: LeftOut[];
}

const MEASURES: readonly Measure[] = ['hours', 'effect'];
const PHASES: readonly Phase[] = ['target', 'actual'];

function sum(contributions: readonly Contribution[], of: 'asWritten' | 'byConvention' | 'low' | 'high'): number {
  return exactSum(contributions.map((one) => one[of]));
}

/** The cells of one 個票 for one measure, as they count. */
function countedCells(
  kohyo: Kohyo,
  measure: Measure,
  direction: Reading['direction'],
  turnsPlus: boolean,
  form: Form | undefined,
  convention: State['convention'],
): readonly CountedCell[] {
  const cells = measureCells(kohyo, measure);
  return cells.flatMap((cell) => {
    const { phase, year } = cell;
    if (year === null) return [];
    const rowHasMinus = cells.some((other) => other.negative && other.phase === phase);
    const counted = countCell(kohyo, cell, measure, { direction, turnsPlus, rowHasMinus, form, state: { convention } });
    return counted ? [{ key: `${measure} ${phase} ${year}`, measure, phase, year, counted }] : [];
  });
}

/** Totals per measure, phase and year over these 個票. A year in which nothing is written has none. */
export function totalsOf(
  kohyoList: readonly Kohyo[],
  { forms, directions, state, memory }: RollupInput,
): readonly Total[] {
  const cellsByTotal = new Map<string, TotalCells>();
  for (const one of kohyoList) {
    const form = forms.get(one.form);
    for (const measure of MEASURES) {
      const { direction, turnsPlus } = directions.get(one.index)?.[measure] ?? UNJUDGED;
      const cells = memory.recall(countedCells, one, measure, direction, turnsPlus, form, state.convention);
      for (const { key, phase, year, counted } of cells) {
        const known = cellsByTotal.get(key);
        const total = known ?? { measure, phase, year, contributions: [], leftOut: [] };
        if (!known) cellsByTotal.set(key, total);
        if ('contribution' in counted) total.contributions.push(counted.contribution);
        else total.leftOut.push(counted.leftOut);
      }
    }
  }
  return [...cellsByTotal.values()]
    .sort(
      (a, b) =>
        MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
        PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) ||
        a.year - b.year,
    )
    .map(addedUp);
}

/** The cells of a total with what they come to. */
export function addedUp(cells: Pick<Total, 'measure' | 'phase' | 'year' | 'contributions' | 'leftOut'>): Total {
  return {
    ...cells,
    asWritten: sum(cells.contributions, 'asWritten'),
    byConvention: sum(cells.contributions, 'byConvention'),
    low: sum(cells.contributions, 'low'),
    high: sum(cells.contributions, 'high'),
  };
}
