import type { Examination } from '../examine.types';
import { addressOf, fullAddress } from '../grid/address';
import type { CellRef } from '../grid/grid';
import { formatYear } from '../notation/year';
import type { LeftOutReason } from '../rollup/rollup';
import { AMOUNT_SHOWN, phaseName } from './data-columns';
import type { MeasuredPhase } from './data-rows';
import { letteringOf } from './lettering';
import type { ListCell } from './list-sheet';
import { putLines, shownText } from './list-sheet';
import { heightOf } from './measure';
import type { ReportWord, ReportWords } from './report-words';
import type { SheetBuilder } from './sheet-builder';
import { number, text } from './sheet-builder';

const REASONS: Readonly<Record<LeftOutReason, ReportWord>> = {
  pending: 'reasonPending',
  rate: 'reasonRate',
  text: 'reasonText',
};

/** Below the totals: every cell that is not in them and why, and every cell that may count either way. */
export function putDoubts(
  sheet: SheetBuilder,
  row: number,
  examination: Examination,
  widths: readonly number[],
  linked: boolean,
  words: ReportWords,
): number {
  const say = words.report;
  const where = (cell: CellRef, phase: MeasuredPhase, year: number): ListCell[] => [
    { value: text(cell.sheet), look: 'text' },
    { value: text(`${phaseName(phase, words)} ${formatYear(year, words.language)}`), look: 'text' },
    linked
      ? { value: text(addressOf(cell)), look: 'link', link: fullAddress(cell) }
      : { value: text(addressOf(cell)), look: 'textCentre' },
  ];
  const left: ListCell[][] = [];
  const open: ListCell[][] = [];
  const amount = (value: number): ListCell => ({ value: number(value), look: 'number', numberFormat: AMOUNT_SHOWN });
  for (const total of examination.rollup.totals) {
    const phase: MeasuredPhase = `${total.measure}.${total.phase}`;
    for (const each of total.leftOut) {
      const cells = where(each.cell, phase, total.year);
      left.push([
        ...cells,
        { value: text(say[REASONS[each.reason]]), look: 'text' },
        { value: text(each.text), look: 'text' },
      ]);
    }
    for (const each of total.contributions) {
      if (each.low === each.high) continue;
      open.push([...where(each.cell, phase, total.year), amount(each.asWritten), amount(each.low), amount(each.high)]);
    }
  }
  const next = putList(
    sheet,
    row,
    say.leftOutTitle,
    [say.findingSheet, say.findingField, say.findingCell, say.reason, say.written],
    left,
    [1, 1, 1, 2, 3],
    widths,
    say.leftOutNone,
  );
  sheet.heights[next] = GAP;
  return putList(
    sheet,
    next + 1,
    say.openTitle,
    [say.findingSheet, say.findingField, say.findingCell, say.asWritten, say.low, say.high],
    open,
    [1, 1, 1, 1, 1, 1],
    widths,
    say.openNone,
  );
}

const GAP = 12;

/** A list whose cells span as many columns as `spans` says. */
function putList(
  sheet: SheetBuilder,
  row: number,
  title: string,
  headings: readonly string[],
  lines: readonly (readonly ListCell[])[],
  spans: readonly number[],
  widths: readonly number[],
  none: string,
): number {
  const caption = { look: 'subtitle', words: title } as const;
  if (lines.length === 0) return putLines(sheet, row, [caption, { look: 'note', words: none }], widths);
  const top = putLines(sheet, row, [caption], widths);
  const heads = headings.map((heading): ListCell => ({ value: text(heading), look: 'heading' }));
  [heads, ...lines].forEach((line, index) => {
    let left = 0;
    let height = 0;
    line.forEach((cell, place) => {
      const right = left + (spans[place] ?? 1) - 1;
      const { value, look, ...extras } = cell;
      const width = widths.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
      sheet.putMerged({ top: top + index, left, bottom: top + index, right }, value, look, extras);
      height = Math.max(height, heightOf(shownText(value), width, letteringOf(look)));
      left = right + 1;
    });
    sheet.heights[top + index] = Math.min(height, 409);
  });
  return top + lines.length + 1;
}
