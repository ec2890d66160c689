import { measureCells } from '../../../direction/subject';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';
import { otherWritingFix } from '../other-writing';

/** ▲ for a minus in a workbook that writes △, and where ▲ is a mark of 評価 besides. Both on one 個票 is K307's matter. */
export const rule: Rule = {
  code: 'K403',
  group: 'direction',
  severity: 'info',
  source: machineReadability('L2-01'),
  *check(context) {
    for (const kohyo of context.kohyo) {
      const cells = (['hours', 'effect'] as const).flatMap((measure) => measureCells(kohyo, measure));
      const signs = new Set(cells.map(({ field }) => (field.amount?.kind === 'number' ? field.amount.sign : null)));
      if (!signs.has('▲') || signs.has('△')) continue;
      for (const { field } of cells) {
        if (field.amount?.kind !== 'number' || field.amount.sign !== '▲') continue;
        yield { cell: field.cell, kohyo: kohyo.index, fixes: otherWritingFix(context.grids, field) };
      }
    }
  },
};
