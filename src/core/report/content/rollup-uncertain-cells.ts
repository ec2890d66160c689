import type { Examination } from '../../examine.types';
import { type MeasuredId, measuredId } from '../../fields/dictionary';
import { addressOf, fullAddress } from '../../grid/address';
import type { CellRef } from '../../grid/grid';
import { exactSum } from '../../notation/exact';
import { formatYear } from '../../notation/year';
import type { LeftOutReason } from '../../rollup/rollup';
import type { ListCell } from '../layout/list-sheet';
import { putLines, shownText } from '../layout/list-sheet';
import type { PagedLayout } from '../layout/paged-layout';
import { HIGHEST_ROW } from '../layout/paper';
import { number, text } from '../layout/sheet-layout';
import type { ReportWord, ReportWords } from '../report-words';
import { amountShown, phaseName } from './yearly-columns';

const REASONS: Readonly<Record<LeftOutReason, ReportWord>> = {
  pending: 'reasonPending',
  rate: 'reasonRate',
  cumulative: 'reasonCumulative',
  text: 'reasonText',
  unit: 'reasonUnit',
};

/** Lines that stand with the headings before a page may end. */
const FEWEST_LINES = 6;

interface CellList {
  readonly title: string;
  /** What stands there when the list is empty. */
  readonly none: string;
  readonly headings: readonly string[];
  readonly lines: readonly (readonly ListCell[])[];
  /** How many columns of the sheet each cell spans. */
  readonly spans: readonly number[];
}

/** Below the totals: every cell that is not in them and why, and every cell that may count either way. */
export function putUncertainCells(
  sheet: PagedLayout,
  examination: Examination,
  linked: boolean,
  words: ReportWords,
): void {
  const [leftOut, open] = uncertainCells(examination, sheet.widths.length, linked, words);
  putList(sheet, leftOut, words);
  sheet.gap();
  putList(sheet, open, words);
}

function uncertainCells(
  examination: Examination,
  columns: number,
  linked: boolean,
  words: ReportWords,
): [CellList, CellList] {
  const say = words.report;
  const where = (cell: CellRef, phase: MeasuredId, year: number): ListCell[] => [
    { value: text(cell.sheet), look: 'text' },
    { value: text(`${phaseName(phase, words)} ${formatYear(year, words.language)}`), look: 'text' },
    linked
      ? { value: text(addressOf(cell)), look: 'link', link: fullAddress(cell) }
      : { value: text(addressOf(cell)), look: 'textCentre' },
  ];
  const amount = (value: number): ListCell => ({
    value: number(value),
    look: 'number',
    numberFormat: amountShown(value),
  });
  const left: ListCell[][] = [];
  const open: ListCell[][] = [];
  for (const total of examination.rollup.totals) {
    const phase = measuredId(total.measure, total.phase);
    for (const each of total.leftOut) {
      const reason = text(say[REASONS[each.reason]]);
      left.push([
        ...where(each.cell, phase, total.year),
        { value: reason, look: 'text' },
        { value: text(each.text), look: 'text' },
      ]);
    }
    for (const each of total.contributions) {
      if (each.low === each.high) continue;
      open.push([...where(each.cell, phase, total.year), amount(each.asWritten), amount(each.low), amount(each.high)]);
    }
  }
  const place = [say.findingSheet, say.findingField, say.findingCell];
  const room = columns - place.length;
  const reasons = Math.min(4, Math.floor(room / 2));
  return [
    {
      title: say.leftOutTitle,
      none: say.leftOutNone,
      headings: [...place, say.reason, say.written],
      lines: left,
      spans: [1, 1, 1, reasons, Math.min(6, room - reasons)],
    },
    {
      title: say.openTitle,
      none: say.openNone,
      headings: [...place, say.asWritten, say.low, say.high],
      lines: open,
      spans: [1, 1, 1, 1, 1, 1],
    },
  ];
}

/** A list; one longer than a page says its headings again where the next page begins. */
function putList(sheet: PagedLayout, list: CellList, words: ReportWords): void {
  const caption = (goesOn: string) => ({ look: 'subtitle', words: `${list.title}${goesOn}` }) as const;
  if (list.lines.length === 0) {
    sheet.begin();
    putLines(sheet, [caption(''), { look: 'note', words: list.none }]);
    return;
  }
  const heads = list.headings.map((heading): ListCell => ({ value: text(heading), look: 'heading' }));
  const head = sheet.heightFor('', 'heading', 0);
  const whole = 2 * head + exactSum(list.lines.map((each) => spannedHeight(sheet, each, list.spans)));
  sheet.flow(whole, FEWEST_LINES * head);
  const begin = (goesOn: string) => {
    putLines(sheet, [caption(goesOn)]);
    putSpanned(sheet, heads, list.spans);
  };
  begin('');
  for (const line of list.lines) {
    if (!sheet.fits(spannedHeight(sheet, line, list.spans))) {
      sheet.turn();
      begin(words.report.goesOn);
    }
    putSpanned(sheet, line, list.spans);
  }
}

function spannedHeight(sheet: PagedLayout, line: readonly ListCell[], spans: readonly number[]): number {
  let left = 0;
  let height = 0;
  line.forEach(({ value, look }, place) => {
    const end = left + (spans[place] ?? 1);
    height = Math.max(height, sheet.heightFor(shownText(value), look, left, end - 1));
    left = end;
  });
  return Math.min(height, HIGHEST_ROW);
}

function putSpanned(sheet: PagedLayout, line: readonly ListCell[], spans: readonly number[]): void {
  const { row } = sheet;
  let left = 0;
  line.forEach((cell, place) => {
    const right = left + (spans[place] ?? 1) - 1;
    const { value, look, ...extras } = cell;
    sheet.putMerged({ top: row, left, bottom: row, right }, value, look, extras);
    left = right + 1;
  });
  sheet.heights[row] = spannedHeight(sheet, line, spans);
  sheet.row += 1;
}
