import { measuredId } from '../../../fields/dictionary';
import { fieldRef } from '../../../fields/key';
import { parseAmount } from '../../../notation/amount';
import type { OwnRule } from '../../rule';
import { THE_FORM } from '../../sources';

/** An amount alone in 備考 beside a row without any: it stands one column too far right, or speaks of a year without a column, and is in no total. */
export const rule: OwnRule = {
  code: 'K316',
  group: 'number',
  severity: 'warning',
  source: THE_FORM,
  *checkOne(one, { cells }) {
    for (const measure of ['hours', 'effect'] as const) {
      for (const phase of ['target', 'actual'] as const) {
        const id = measuredId(measure, phase);
        const note = one.fields.noteOf(fieldRef(id));
        if (!note) continue;
        const amount = parseAmount(note.text, cells.raw(note.cell));
        // With words around it, it explains; alone it is an entry.
        if (amount.kind !== 'number' || amount.note !== null || amount.basis !== 'total' || amount.value === 0)
          continue;
        const row = one.fields.byYear(id);
        const hasLast = row.at(-1)?.kind === 'number';
        if (hasLast) continue;
        yield { cell: note.cell, kohyoIndex: one.index, related: row.map(({ cell }) => cell) };
      }
    }
  },
};
