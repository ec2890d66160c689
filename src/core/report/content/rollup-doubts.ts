import type { Examination } from '../../examine.types';
import { addressOf, fullAddress } from '../../grid/address';
import type { CellRef } from '../../grid/grid';
import { formatYear } from '../../notation/year';
import type { LeftOutReason } from '../../rollup/rollup';
import { letteringOf } from '../layout/lettering';
import type { ListCell } from '../layout/list-sheet';
import { putLines, shownText } from '../layout/list-sheet';
import { heightOf } from '../layout/measure';
import { HIGHEST_ROW } from '../layout/paper';
import type { SheetBuilder } from '../layout/sheet-builder';
import { number, text } from '../layout/sheet-builder';
import type { ReportWord, ReportWords } from '../report-words';
import { amountShown, phaseName } from './data-columns';
import type { MeasuredPhase } from './data-rows';

const REASONS: Readonly<Record<LeftOutReason, ReportWord>> = {
  pending: 'reasonPending',
  rate: 'reasonRate',
  text: 'reasonText',
};

interface DoubtList {
  readonly title: string;
  /** What stands there when the list is empty. */
  readonly none: string;
  readonly headings: readonly string[];
  readonly lines: readonly (readonly ListCell[])[];
  /** How many columns of the sheet each cell spans. */
  readonly spans: readonly number[];
}

/** Rows with which parts begin, and the row below. */
export interface LaidDoubts {
  readonly starts: readonly number[];
  readonly next: number;
}

/** Below the totals: every cell that is not in them and why, and every cell that may count either way. */
export function putDoubts(
  sheet: SheetBuilder,
  row: number,
  examination: Examination,
  widths: readonly number[],
  capacity: number,
  linked: boolean,
  words: ReportWords,
): LaidDoubts {
  const [left, open] = doubts(examination, widths.length, linked, words);
  const first = putList(sheet, row, left, widths, capacity, words);
  sheet.heights[first.next] = GAP;
  const second = putList(sheet, first.next + 1, open, widths, capacity, words);
  return { starts: [...first.starts, ...second.starts], next: second.next };
}

const GAP = 12;

function doubts(
  examination: Examination,
  columns: number,
  linked: boolean,
  words: ReportWords,
): [DoubtList, DoubtList] {
  const say = words.report;
  const where = (cell: CellRef, phase: MeasuredPhase, year: number): ListCell[] => [
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
    const phase: MeasuredPhase = `${total.measure}.${total.phase}`;
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
function putList(
  sheet: SheetBuilder,
  row: number,
  list: DoubtList,
  widths: readonly number[],
  capacity: number,
  words: ReportWords,
): LaidDoubts {
  const starts = [row];
  const caption = (goesOn: string) => ({ look: 'subtitle', words: `${list.title}${goesOn}` }) as const;
  if (list.lines.length === 0) {
    return { starts, next: putLines(sheet, row, [caption(''), { look: 'note', words: list.none }], widths) };
  }
  const heads = list.headings.map((heading): ListCell => ({ value: text(heading), look: 'heading' }));
  const begin = (at: number, goesOn: string) => {
    const top = putLines(sheet, at, [caption(goesOn)], widths);
    return {
      next: putSpanned(sheet, top, heads, list.spans, widths),
      used: (sheet.heights[at] ?? 0) + (sheet.heights[top] ?? 0),
    };
  };
  let { next, used } = begin(row, '');
  for (const line of list.lines) {
    const height = spannedHeight(line, list.spans, widths);
    if (used + height > capacity) {
      starts.push(next);
      ({ next, used } = begin(next, words.report.goesOn));
    }
    next = putSpanned(sheet, next, line, list.spans, widths);
    used += height;
  }
  return { starts, next };
}

function spannedHeight(line: readonly ListCell[], spans: readonly number[], widths: readonly number[]): number {
  let left = 0;
  let height = 0;
  line.forEach(({ value, look }, place) => {
    const end = left + (spans[place] ?? 1);
    const width = widths.slice(left, end).reduce((sum, each) => sum + each, 0);
    height = Math.max(height, heightOf(shownText(value), width, letteringOf(look)));
    left = end;
  });
  return Math.min(height, HIGHEST_ROW);
}

function putSpanned(
  sheet: SheetBuilder,
  row: number,
  line: readonly ListCell[],
  spans: readonly number[],
  widths: readonly number[],
): number {
  let left = 0;
  line.forEach((cell, place) => {
    const right = left + (spans[place] ?? 1) - 1;
    const { value, look, ...extras } = cell;
    sheet.putMerged({ top: row, left, bottom: row, right }, value, look, extras);
    left = right + 1;
  });
  sheet.heights[row] = spannedHeight(line, spans, widths);
  return row + 1;
}
