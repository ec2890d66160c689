import type { FieldValue } from '../../form/field-value';
import { type Kohyo, textOf } from '../../form/kohyo';
import { type Grid, textAt } from '../../grid/grid';
import { formatYear } from '../../notation/year';
import type { Lead } from '../../organisation/leads';
import { putHeadings, putLines, putMarkedLine, putRow } from '../../report/layout/list-sheet';
import { SheetLayout, text } from '../../report/layout/sheet-layout';
import type { SheetPlan } from '../../report/layout/sheet-plan';
import { isOurSheet, OUR_MARK } from '../../report/remake/our-sheets';
import type { EffectSoFar } from '../../rollup/effect-so-far';
import { placeKey } from '../copies/item-sheet';
import { movedNotes, type Notes } from '../copies/notes';
import { fillIn } from '../fill-in';
import { effectLine } from './effect-line';
import type { NextBook } from './next-book';
import { overPlansLine } from './over-plan-lines';
import type { NextYearWords } from './words';

const WIDTHS = [8, 34, 20, 12, 24, 60, 36];

export interface CarriedOptions {
  /** The name of the sheet: free in the book. */
  readonly sheet: string;
  readonly year: number;
  /** The form's name: the plan's. */
  readonly plan: string;
  readonly leads: ReadonlyMap<number, Lead>;
  readonly effect: readonly EffectSoFar[];
  /** What people noted on the cells of this year's book. */
  readonly notes: Notes;
  /** The same sheet of the year before, where there was one: its lines on earlier plans stay. */
  readonly before: Grid | null;
}

/** 前年度から: what was taken off the 個票, with room for what was done about it, and what the plans came to so far. */
export function planCarried(book: NextBook, options: CarriedOptions, words: NextYearWords): SheetPlan {
  const { nextYear: say } = words;
  const sheet = new SheetLayout(WIDTHS);
  putLines(sheet, [{ look: 'title', words: fillIn(say.title, { year: formatYear(options.year, words.language) }) }]);
  putMarkedLine(sheet, say.subtitle, OUR_MARK);
  const effects = effectLines(book, options, words);
  putLines(
    sheet,
    effects.map((line) => ({ look: 'subtitle' as const, words: line })),
  );
  const head = sheet.row;
  putHeadings(sheet, [
    say.columnNumber,
    say.columnName,
    say.columnLead,
    say.columnYear,
    say.columnField,
    say.columnText,
    say.columnAnswer,
  ]);
  for (const { kohyo, by } of book.finished) putValue(sheet, kohyo, by, say.finishedField, options, words);
  const told = notesTold(book, options.notes);
  for (const { kohyo, taken, moved } of book.items) {
    for (const value of taken) putValue(sheet, kohyo, value, '{label}', options, words, told.get(value));
    // What was noted on a blank cell, or found its new place taken.
    for (const { value } of moved)
      if (told.has(value) && !taken.includes(value))
        putValue(sheet, kohyo, { ...value, text: '' }, '{label}', options, words, told.get(value));
  }
  return sheet.plan({
    id: 'carried',
    name: options.sheet,
    freeze: { rows: head + 1, columns: 0 },
    filter: sheet.row > head + 1 ? { top: head, left: 0, bottom: sheet.row - 1, right: WIDTHS.length - 1 } : null,
    identity: { columns: [[0, 1, 3, 4]], name: 1, nearNames: false },
    previousRows: '',
    print: {
      paper: 'A4',
      orientation: 'landscape',
      titleRows: { from: head, to: head },
      area: { top: 0, left: 0, bottom: sheet.row - 1, right: WIDTHS.length - 1 },
      breaksBefore: [],
      header: '',
      footer: '&P / &N',
    },
  });
}

function putValue(
  sheet: SheetLayout,
  kohyo: Kohyo,
  value: FieldValue,
  label: string,
  { leads }: CarriedOptions,
  { language, nextYear: say }: NextYearWords,
  note?: string,
): void {
  const lead = leads.get(kohyo.index);
  putRow(sheet, [
    { value: text(textOf(kohyo, 'number').trim()), look: 'textCentre' },
    { value: text(textOf(kohyo, 'name').trim()), look: 'text' },
    { value: text(lead ? lead.department + lead.section : ''), look: 'text' },
    { value: text(value.year === null ? '' : formatYear(value.year, language)), look: 'textCentre' },
    { value: text(fillIn(label, { label: value.labelText.replace(/\s+/gu, '') })), look: 'text' },
    {
      value: text(note === undefined ? value.text : `${value.text}\n${fillIn(say.note, { note })}`.trim()),
      look: 'text',
    },
    { value: null, look: 'answer' },
  ]);
}

/** What was noted on values and does not stand on their sheet any more, by value. */
function notesTold({ items }: NextBook, notes: Notes): ReadonlyMap<FieldValue, string> {
  const all = items.flatMap(({ moved }) => moved);
  const sheets = new Set(all.map(({ value }) => value.cell.sheet));
  const found = new Map<FieldValue, string>();
  for (const sheet of sheets) {
    const own = all.filter(({ value }) => value.cell.sheet === sheet);
    const goes = movedNotes(notes, sheet, own);
    const texts = new Map((notes.get(sheet) ?? []).map((note) => [placeKey(note), note.text]));
    for (const { value } of own) {
      const text = texts.get(placeKey(value.cell));
      if (text !== undefined && goes.get(placeKey(value.cell)) === null) found.set(value, text);
    }
  }
  return found;
}

/** This plan's line, behind those of the plans before it, and what all of them came to. */
export function effectLines(
  book: NextBook,
  options: Pick<CarriedOptions, 'effect' | 'plan' | 'before'>,
  words: NextYearWords,
): readonly string[] {
  const own = effectLine(book, options, words);
  const before = options.before === null ? [] : linesOf(options.before, words);
  const about = own?.slice(0, own.search(/[、,]/u));
  const plans = [
    ...before.filter((line) => about === undefined || !line.startsWith(about)),
    ...(own === null ? [] : [own]),
  ];
  const all = overPlansLine(plans, words);
  return all === null ? plans : [...plans, all];
}

/** Lines about earlier plans on last year's sheet: they stand above the headings and begin as ours do. */
function linesOf(grid: Grid, { nextYear: say }: NextYearWords): string[] {
  if (!isOurSheet(grid)) return [];
  const marks = say.effect
    .split(/\{[a-z]+\}/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const lines: string[] = [];
  for (let row = grid.top; row < grid.top + grid.texts.length; row += 1) {
    const line = textAt(grid, row, grid.left);
    if (line === say.columnNumber) break;
    if (marks.every((mark) => line.includes(mark))) lines.push(line);
  }
  return lines;
}
