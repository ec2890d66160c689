import { rangeAddress } from '../core/grid/address';
import { HAND_HIGHLIGHT } from '../core/report/layout/look';
import { HAND_MARK, isHandMark } from '../core/report/layout/mark-formula';
import type { MergedSheet } from '../core/report/remake/merge/merged-sheet';
import { isRefused } from './excel-error';
import { rectangles } from './looks';

interface Remade {
  readonly sheet: Excel.Worksheet;
  /** Null for a sheet that is new: nothing is marked there. */
  readonly old: Excel.Worksheet | null;
  readonly merged: MergedSheet;
}

/**
 * Marks the cells of ours that somebody wrote by hand, in place of the marks from last time. Best effort: where Excel will not read
 * the rules of a sheet (a person's own may be of a kind that it cannot tell), the list in the pane still says which they are.
 */
export async function markByHand(context: Excel.RequestContext, sheets: readonly Remade[]): Promise<void> {
  const again = sheets.filter(({ old }) => old !== null);
  if (again.length === 0 || (await isDone(context, again))) return;
  for (const one of again) await isDone(context, [one]);
}

async function isDone(context: Excel.RequestContext, sheets: readonly Remade[]): Promise<boolean> {
  try {
    await replaceMarks(context, sheets);
    return true;
  } catch (cause) {
    if (!isRefused(cause)) throw cause;
    return false;
  }
}

/** Two round trips, and a third where there is something to change. */
async function replaceMarks(context: Excel.RequestContext, sheets: readonly Remade[]): Promise<void> {
  const all = sheets.map(({ sheet }) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type');
    return formats;
  });
  await context.sync();
  const custom = all.flatMap(({ items }) => items.filter(({ type }) => type === Excel.ConditionalFormatType.custom));
  const rules = custom.map((format) => format.custom.rule.load('formula'));
  if (rules.length > 0) await context.sync();
  const stale = custom.filter((_, at) => isHandMark(rules[at]?.formula ?? ''));
  for (const format of stale) format.delete();
  for (const { sheet, merged } of sheets) {
    for (const area of rectangles(merged.report.byHand)) {
      const mark = sheet.getRange(rangeAddress(area)).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      mark.custom.rule.formula = `=${HAND_MARK}`;
      mark.custom.format.fill.color = HAND_HIGHLIGHT.fill;
      mark.custom.format.font.color = HAND_HIGHLIGHT.color;
    }
  }
  await context.sync();
}
