import { type MeasureCell, measureCells } from '../../../direction/subject';
import { inTotalUnit, isUnitOpen } from '../../../form/measured-amount';
import type { Params } from '../../../message/params';
import type { OwnRule, RuleHit } from '../../rule';
import { machineReadability } from '../../sources';

const ROWS = [
  { measure: 'hours', phase: 'target' },
  { measure: 'hours', phase: 'actual' },
  { measure: 'effect', phase: 'target' },
  { measure: 'effect', phase: 'actual' },
] as const;

interface Untold {
  readonly variant: string;
  readonly cells: readonly MeasureCell[];
  readonly params: Params;
}

/**
 * A row of hours or effect whose unit is not sure: it stands nowhere (neither in its cells nor in label, heading, note or form), in two
 * ways, or is none of hours or money. It is in no total.
 */
export const rule: OwnRule = {
  code: 'K313',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L3-04'),
  *checkOne(one) {
    for (const { measure, phase } of ROWS) {
      const row = measureCells(one, measure).filter((cell) => cell.phase === phase);
      const untold = row.filter(({ field }) => inTotalUnit(field, measure) === 'unit');
      const disputed = untold.filter(({ field }) => isUnitOpen(field) && field.unit?.disputed !== undefined);
      const multiplied = untold.filter((cell) => isUnitOpen(cell.field) && !disputed.includes(cell));
      const kinds: readonly Untold[] = [
        { variant: measure, cells: untold.filter(({ field }) => !isUnitOpen(field)), params: {} },
        { variant: 'disputed', cells: disputed, params: { other: disputed[0]?.field.unit?.disputed ?? '' } },
        { variant: `multiplied-${measure}`, cells: multiplied, params: {} },
        { variant: `other-${measure}`, cells: row.filter(({ field }) => isOfOtherKind(field, measure)), params: {} },
      ];
      for (const kind of kinds) yield* hitsOf(one.index, kind);
    }
  },
};

/** Of the cells without a unit of their own: what is written in a cell, K304 says. */
function isOfOtherKind(field: MeasureCell['field'], measure: 'hours' | 'effect'): boolean {
  const { amount } = field;
  return amount?.kind === 'number' && amount.unit === null && inTotalUnit(field, measure) === 'text';
}

function* hitsOf(kohyoIndex: number, { variant, cells, params }: Untold): Iterable<RuleHit> {
  const [first, ...others] = cells;
  if (!first) return;
  yield {
    cell: first.field.cell,
    kohyoIndex,
    variant,
    params: { count: cells.length, unit: first.field.unit?.unit ?? '', ...params },
    related: others.map(({ field }) => field.cell),
  };
}
