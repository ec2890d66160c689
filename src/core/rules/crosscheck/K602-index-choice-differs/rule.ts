import { addressOf } from '../../../grid/address';
import { foldLabel } from '../../../notation/fold';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { fixKohyo, fixTable } from '../agree-fixes';
import { indexPairs } from '../index-pairs';

/** 大分類 or 小分類 is one on the 個票 and another in the index: one of the two lists puts the item in the wrong place. */
export const rule: Rule = {
  code: 'K602',
  group: 'crosscheck',
  severity: 'warning',
  source: machineReadability('L2-04'),
  *check(context) {
    for (const { entry, kohyo } of indexPairs(context)) {
      for (const key of ['pillar', 'category'] as const) {
        const value = kohyo.fields.of(key);
        const listed = entry[key];
        if (!value || !listed || foldLabel(value.text) === foldLabel(listed.text)) continue;
        // Where the 個票 is blank, K201 asks for it; a blank in the index only waits to be copied.
        const toTable = value.kind === 'blank' ? [] : [fixTable(context.cells, listed, value.text)];
        const toKohyo = listed.text.trim() === '' ? [] : [fixKohyo(context.cells, value, listed.text)];
        const blank = value.kind === 'blank' ? 'kohyo-blank' : listed.text.trim() === '' ? 'index-blank' : '';
        yield {
          cell: value.cell,
          kohyoIndex: kohyo.index,
          variant: blank,
          ...(blank === '' ? {} : { severity: 'info' as const }),
          params: {
            listedText: listed.text,
            indexSheet: listed.cell.sheet,
            indexCell: addressOf(listed.cell),
          },
          related: [listed.cell],
          fixes: [...toTable, ...toKohyo],
        };
      }
    }
  },
};
