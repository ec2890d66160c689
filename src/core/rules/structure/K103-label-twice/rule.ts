import { addressOf } from '../../../grid/address';
import type { CellRef } from '../../../grid/grid';
import type { OwnRule } from '../../rule';
import { THE_FORM } from '../../sources';

const sameCell = (a: CellRef, b: CellRef): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** The same label twice in one 個票: only the first one's value is read. */
export const rule: OwnRule = {
  code: 'K103',
  group: 'structure',
  severity: 'warning',
  source: THE_FORM,
  *checkOne(one) {
    for (const notice of one.notices) {
      if (notice.kind !== 'label-twice') continue;
      const [first, second] = notice.cells;
      if (!first || !second) continue;
      const value = [...one.fields.values()].find(({ cell }) => sameCell(cell, second));
      yield {
        cell: second,
        kohyoIndex: one.index,
        ...(value ? { variant: 'value' } : {}),
        params: { found: notice.label, first: addressOf(first) },
        related: notice.cells.filter((cell) => cell !== second),
      };
    }
  },
};
