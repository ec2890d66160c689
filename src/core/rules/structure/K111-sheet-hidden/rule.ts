import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** A 個票 on a hidden sheet is counted in the totals although nobody sees it. */
export const rule: Rule = {
  code: 'K111',
  group: 'structure',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check({ grids, kohyoList }) {
    const hidden = new Set(grids.filter((grid) => grid.hidden).map((grid) => grid.sheet));
    const told = new Set<string>();
    for (const one of kohyoList) {
      if (!hidden.has(one.sheet) || told.has(one.sheet)) continue;
      told.add(one.sheet);
      yield { cell: { sheet: one.sheet, row: one.range.top, column: one.range.left }, kohyoIndex: one.index };
    }
  },
};
