import { quoteSheet } from '../../grid/address';
import { formatYear } from '../../notation/year';
import { putHeadings, putLines, putMarkedLine, putRow } from '../../report/layout/list-sheet';
import { SheetLayout, text } from '../../report/layout/sheet-layout';
import type { SheetPlan } from '../../report/layout/sheet-plan';
import { OUR_MARK } from '../../report/remake/our-sheets';
import { fillIn } from '../fill-in';
import type { HandedItem, SectionHandout } from './handout';
import type { HandoutWords } from './words';

export interface RequestOptions {
  /** The name of the sheet: free in the book. */
  readonly sheet: string;
  /** The plan, or the form's name. */
  readonly plan: string;
  readonly year: number | null;
  /** By when, as the office writes it; `null` leaves it out. */
  readonly due: string | null;
  readonly lock: boolean;
  readonly choices: boolean;
  /** What △ means in the form's hours; `null` where it asks for none. */
  readonly convention: 'increase' | 'reduction' | null;
}

const WIDTHS = [8, 44, 18, 60];
/** With a column for words that have no place any more. */
const WIDTHS_DROPPED = [8, 38, 16, 46, 46];
const MOST_ASKED = 12;
const LONGEST_DROPPED = 200;

/** The first sheet of a section's file: what is asked, by when, of which sheets, and how to fill them in. */
export function planRequest(section: SectionHandout, options: RequestOptions, words: HandoutWords): SheetPlan {
  const { handout: say } = words;
  const drops = section.sheets.some(({ items }) => items.some(({ dropped }) => dropped.length > 0));
  const sheet = new SheetLayout(drops ? WIDTHS_DROPPED : WIDTHS);
  const rows = section.sheets.flatMap(({ copy, items }) => items.map((item) => ({ item, sheet: copy.name })));
  const year = options.year === null ? '' : formatYear(options.year, words.language);
  const title = year === '' ? say.requestTitle : say.requestTitleOfYear;
  putLines(sheet, [{ look: 'title', words: fillIn(title, { year, plan: options.plan }) }]);
  putMarkedLine(sheet, fillIn(say.requestTo, { section: section.department + section.section }), OUR_MARK);
  if (options.due !== null) putLines(sheet, [{ look: 'section', words: fillIn(say.requestDue, { due: options.due }) }]);
  putLines(sheet, [{ look: 'subtitle', words: fillIn(say.requestLead, { count: rows.length }) }]);
  const head = sheet.row;
  putHeadings(sheet, [
    say.columnNumber,
    say.columnName,
    say.columnSheet,
    say.columnAsked,
    ...(drops ? [say.columnDropped] : []),
  ]);
  for (const { item, sheet: name } of rows) {
    putRow(sheet, [
      { value: text(item.number), look: 'textCentre' },
      { value: text(isNew(item) ? say.newItem : item.name), look: 'text' },
      { value: text(name), look: 'link', link: `${quoteSheet(name)}!A1` },
      { value: text(askedIn(item, words)), look: 'text' },
      ...(drops ? [{ value: text(droppedIn(item, words)), look: 'text' as const }] : []),
    ]);
  }
  const last = sheet.row - 1;
  sheet.row += 1;
  putLines(sheet, [
    { look: 'section', words: say.requestHow },
    ...howTo(
      rows.map(({ item }) => item),
      options,
      words,
    ).map((line) => ({ look: 'note' as const, words: `・${line}` })),
  ]);
  return sheet.plan({
    id: 'request',
    name: options.sheet,
    freeze: { rows: head + 1, columns: 0 },
    filter: null,
    identity: { columns: [[0, 1]], name: 1, nearNames: false },
    previousRows: '',
    print: {
      paper: 'A4',
      orientation: 'landscape',
      titleRows: last > head + 12 ? { from: head, to: head } : null,
      area: { top: 0, left: 0, bottom: sheet.row - 1, right: sheet.widths.length - 1 },
      breaksBefore: [],
      header: '',
      footer: '&P / &N',
    },
  });
}

function isNew({ number, name }: HandedItem): boolean {
  return number === '' && name === '';
}

function askedIn(item: HandedItem, { handout: say }: HandoutWords): string {
  if (item.asked.length === 0) return say.askedNothing;
  const shown = item.asked.slice(0, MOST_ASKED);
  const more = item.asked.length - shown.length;
  return [...shown, ...(more > 0 ? [fillIn(say.askedMore, { count: more })] : [])].join('、');
}

function droppedIn({ dropped }: HandedItem, { handout: say }: HandoutWords): string {
  return dropped
    .map(({ labelText, text: words }) => {
      const short = words.length > LONGEST_DROPPED ? `${words.slice(0, LONGEST_DROPPED)}…` : words;
      return fillIn(say.droppedLine, { label: labelText.replace(/\s+/gu, ''), text: short });
    })
    .join('\n');
}

function howTo(items: readonly HandedItem[], options: RequestOptions, { handout: say }: HandoutWords): string[] {
  return [
    ...(items.some((item) => !isNew(item)) ? [say.howCarried] : []),
    ...(options.choices ? [say.howChoices] : []),
    say.howLater,
    ...(options.convention === 'increase' ? [say.howIncrease] : []),
    ...(options.convention === 'reduction' ? [say.howReduction] : []),
    ...(options.lock ? [say.howLocked] : []),
    say.howNames,
  ];
}
