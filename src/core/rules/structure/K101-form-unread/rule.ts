import { usedRange } from '../../../grid/grid';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

/** A sheet with some labels of a form, but too few to be read: it must not be missing from the totals unseen. */
export const rule: Rule = {
  code: 'K101',
  group: 'structure',
  severity: 'error',
  source: THE_FORM,
  *check({ cells, unread, tables, forms }) {
    const known = new Set(tables.sheets);
    for (const { sheet, reason, resembles } of unread) {
      const grid = cells.grid(sheet);
      const range = grid ? usedRange(grid) : null;
      if (reason !== 'looks-like-a-form' || known.has(sheet) || !resembles || !range) continue;
      yield {
        cell: { sheet, row: range.top, column: range.left },
        kohyoIndex: null,
        params: {
          form: forms.get(resembles.form)?.name ?? resembles.form,
          found: resembles.found,
          expected: resembles.expected,
          missing: resembles.missing.join('、'),
        },
      };
    }
  },
};
