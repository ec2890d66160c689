import { measureCells } from '../../../direction/subject';
import { inTotalUnit } from '../../../form/measured-amount';
import type { OwnRule } from '../../rule';
import { machineReadability } from '../../sources';

const ROWS = [
  { measure: 'hours', phase: 'target' },
  { measure: 'hours', phase: 'actual' },
  { measure: 'effect', phase: 'target' },
  { measure: 'effect', phase: 'actual' },
] as const;

/** A row of hours or effect whose unit stands nowhere: neither in its cells nor in label, heading, note or form. It is in no total. */
export const rule: OwnRule = {
  code: 'K313',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L3-04'),
  *checkOne(one) {
    for (const { measure, phase } of ROWS) {
      const row = measureCells(one, measure).filter((cell) => cell.phase === phase);
      const untold = row.filter(({ field }) => inTotalUnit(field, measure) === 'unit');
      const [first, ...others] = untold;
      if (!first) continue;
      yield {
        cell: first.field.cell,
        kohyoIndex: one.index,
        variant: measure,
        params: { count: untold.length },
        related: others.map(({ field }) => field.cell),
      };
    }
  },
};
