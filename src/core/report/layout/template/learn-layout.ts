import { FIELDS } from '../../../fields/dictionary';
import { parseTemplate } from '../../../fields/key';
import { textAt, usedRange } from '../../../grid/grid';
import type { ListLayout, ListLayoutColumn, OfficeSheet } from '../../../list/list-layout';
import { listLayoutSchema } from '../../../list/list-layout';
import { foldLabel } from '../../../notation/fold';
import { hashText } from '../../../notation/hash-text';
import { moveYears, type YearSpan, yearSpans } from '../../../notation/move-years';
import { headingLevels } from './heading-levels';
import {
  bodyUnder,
  groupsOf,
  isGrouped,
  isMergedDown,
  type ListBody,
  repeatsItself,
  saysNumbers,
  tableUnder,
  textIn,
} from './list-body';
import { areaAt, headingCandidates, type ListHeading, type ListHeadings } from './list-headings';
import { contentOf, type HeadingMeaning, type KnownHeadings, meaningOf } from './map-column';
import type { TemplateSheet } from './template-sheet';

/** What a column of the office's list was taken to mean, for a person to confirm. */
export interface MappedColumn {
  /** Its place among the layout's columns. */
  readonly place: number;
  /** Its first column on the sheet. */
  readonly column: number;
  readonly heading: string;
  /** How sure that is; 0 for a column of the office's own. */
  readonly confidence: number;
}

export interface LearnedLayout {
  readonly layout: ListLayout;
  readonly mapped: readonly MappedColumn[];
}

/** Fewer columns than this whose meaning is known make no list of 個票. */
const FEWEST_KNOWN = 3;

interface Reading {
  readonly at: ListHeadings;
  readonly meanings: readonly (HeadingMeaning | null)[];
  readonly score: number;
}

/**
 * Reads the office's own list (last year's, or a blank one) as a layout: which column says what of a 個票, how its headings move on with
 * the years, how its hierarchy is merged, how it prints. `null` when the sheet holds no such list.
 */
export function learnLayout(sheet: TemplateSheet, known: KnownHeadings): LearnedLayout | null {
  const best = headingCandidates(sheet.grid)
    .map((at) => readHeadings(at, known))
    .reduce<Reading | null>((most, each) => (most === null || each.score > most.score ? each : most), null);
  if (best === null || !isList(best)) return null;
  const columns = joined(sheet, best);
  const body = bodyUnder(
    sheet,
    best.at,
    columns.flatMap(({ heading }) => heading.from),
  );
  const year = yearOf(sheet, best);
  const isTable = tableUnder(sheet, best.at.bottom) !== null;
  const layoutColumns = columnsOf(sheet, columns, body, { year, isTable });
  const levels = columns.flatMap(({ heading }, place) => (layoutColumns[place]?.level === null ? [] : [heading.from]));
  const page = columns.findIndex((_, place) => isPage(layoutColumns[place]));
  const layout = listLayoutSchema.parse({
    version: 1,
    id: layoutId(sheet.grid.sheet, layoutColumns),
    name: sheet.grid.sheet,
    order: orderOf(sheet, body, levels, page < 0 ? null : (columns[page]?.heading.from ?? null)),
    groups: groupsOf(sheet.grid, body, levels),
    columns: layoutColumns,
    office: officeSheet(sheet, best.at, columns, body, year),
  } satisfies ListLayout | Record<string, unknown>);
  const mapped = columns.map(({ heading, meaning }, place) => ({
    place,
    column: heading.from,
    heading: layoutColumns[place]?.heading ?? '',
    confidence: meaning?.confidence ?? 0,
  }));
  return { layout, mapped };
}

/** What names an item: without it a row of years is some other table. */
const NAMES: ReadonlySet<string> = new Set(['action', 'item', 'name']);

function isList({ meanings }: Reading): boolean {
  const says = meanings.flatMap((each) =>
    each === null ? [] : ['part' in each.says ? each.says.part : each.says.field],
  );
  return new Set(says).size >= FEWEST_KNOWN && says.some((name) => NAMES.has(name));
}

function readHeadings(at: ListHeadings, known: KnownHeadings): Reading {
  const levels = headingLevels(at.headings);
  const meant = at.headings.map(
    (heading, place) => meaningOf(heading, known, levels.get(heading)) ?? underSame(at.headings, place, known),
  );
  const meanings = meant.map((meaning, place) => (meaning !== null && isTaken(meant, place) ? null : meaning));
  const score = meanings.reduce((sum, each) => sum + (each?.confidence ?? 0), 0);
  return { at, meanings, score: score - at.headings.length * UNKNOWN };
}

/** Of two columns of one meaning the surer has it, of equals the first; the other is the office's own. */
function isTaken(meant: readonly (HeadingMeaning | null)[], place: number): boolean {
  const own = meant[place];
  if (!own) return false;
  return meant.some(
    (other, at) =>
      other !== null &&
      keyOf(other) === keyOf(own) &&
      (other.confidence > own.confidence || (other.confidence === own.confidence && at < place)),
  );
}

const keyOf = ({ says, year, ahead }: HeadingMeaning) => JSON.stringify([says, year, ahead]);

/** What an unknown heading takes from a reading: of two that know as much the one with fewer words is it. */
const UNKNOWN = 0.01;

/** 行財政改革の体系 over two or three columns: the levels below the first. */
const BELOW = [null, { field: 'category' }, { field: 'item' }] as const;

function underSame(headings: readonly ListHeading[], place: number, known: KnownHeadings): HeadingMeaning | null {
  if (headings[place]?.own !== '') return null;
  let first = place;
  while (first > 0 && headings[first]?.own === '') first -= 1;
  const head = headings[first];
  const whole = head === undefined ? null : meaningOf(head, known);
  const says = BELOW[place - first];
  if (whole === null || !('part' in whole.says) || whole.says.part !== 'pillar' || !says) return null;
  return { ...whole, says };
}

interface Column {
  readonly heading: ListHeading;
  readonly meaning: HeadingMeaning | null;
}

/** Columns under one heading whose rows are written in the first alone are one. */
function joined({ grid }: TemplateSheet, { at, meanings }: Reading): Column[] {
  const used = usedRange(grid);
  const columns: Column[] = [];
  at.headings.forEach((heading, place) => {
    const last = columns.at(-1);
    const isBelow = heading.own === '' && last !== undefined && last.heading.to === heading.from - 1;
    if (isBelow && !isWritten(heading.from)) {
      columns[columns.length - 1] = { ...last, heading: { ...last.heading, to: heading.to } };
    } else columns.push({ heading, meaning: meanings[place] ?? null });
  });
  return columns;

  function isWritten(column: number): boolean {
    for (let row = at.bottom + 1; row <= (used?.bottom ?? -1); row += 1) {
      if (areaAt(grid, row, column).left === column && textAt(grid, row, column).trim() !== '') return true;
    }
    return false;
  }
}

/** The year of the list: that of its title where a column has it too, else of its results, else of its first plan. */
function yearOf({ grid }: TemplateSheet, { at, meanings }: Reading): number | null {
  const dated = meanings.flatMap((each) => (each?.year != null ? [{ year: each.year, says: each.says }] : []));
  const years = new Set(dated.map(({ year }) => year));
  const titled = yearsAbove(grid, at.top);
  const results = dated.flatMap(({ year, says }) => ('part' in says && says.part === 'actual' ? [year] : []));
  const inTitle = titled.find((year) => years.has(year));
  if (inTitle !== undefined) return inTitle;
  if (results.length > 0) return Math.max(...results);
  return years.size > 0 ? Math.min(...years) : (titled[0] ?? null);
}

function yearsAbove(grid: TemplateSheet['grid'], bottom: number): number[] {
  const found: number[] = [];
  for (const { text } of textsIn(grid, 0, bottom - 1)) {
    found.push(...yearSpans(text).flatMap(({ year, together }) => (together.length === 1 ? [year] : [])));
  }
  return found;
}

function textsIn(
  grid: TemplateSheet['grid'],
  from: number,
  to: number,
): { row: number; column: number; text: string }[] {
  const used = usedRange(grid);
  if (used === null) return [];
  const texts: { row: number; column: number; text: string }[] = [];
  for (let row = Math.max(from, used.top); row <= Math.min(to, used.bottom); row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const text = textAt(grid, row, column);
      if (text.trim() !== '') texts.push({ row, column, text });
    }
  }
  return texts;
}

/** Parts of the list that are merged down where nothing shows otherwise. */
const HIERARCHY: ReadonlySet<string> = new Set(['pillar', 'category', 'item']);

function columnsOf(
  sheet: TemplateSheet,
  columns: readonly Column[],
  body: ListBody,
  { year, isTable }: { readonly year: number | null; readonly isTable: boolean },
) {
  const isBlank = body.items.length === 0;
  const names = columns.findIndex(({ meaning }) => meaning !== null && nameOf(contentOf(meaning, year)) === 'name');
  let level = 0;
  return columns.map(({ heading, meaning }, place): ListLayoutColumn => {
    const content = meaning === null ? null : contentOf(meaning, year);
    const name = content === null ? '' : nameOf(content);
    const isHierarchy = HIERARCHY.has(name);
    // What stands behind the name is of the item: 備考 and 意見 are blank in most rows, and go for no other row.
    const saysOnce = isMergedDown(sheet.grid, body, heading.from, place < names && (isHierarchy || !isTable));
    const own = content !== null && (isHierarchy || saysOnce) ? level++ : null;
    // Nothing is merged in a table: it says once what goes for several rows where the office has it so.
    const repeats =
      own !== null && !saysOnce && (isTable || (!isBlank && repeatsItself(sheet.grid, body, heading.from)));
    const isNumber = isAmount(content) && saysNumbers(sheet.grid, body, heading.from);
    const look = own !== null && !repeats ? 'hierarchy' : name === 'page' ? 'link' : isNumber ? 'number' : 'text';
    return { heading: heading.own, content, level: own, repeats, look, share: { weight: 1, least: 1 } };
  });
}

function isAmount(content: ListLayoutColumn['content']): boolean {
  if (content === null || 'part' in content) return false;
  const { id, isNote } = parseTemplate(content.field);
  return !isNote && FIELDS.get(id)?.kind === 'amount';
}

const nameOf = (content: NonNullable<ListLayoutColumn['content']>): string =>
  'part' in content ? content.part : content.field;

function isPage(column: ListLayoutColumn | undefined): boolean {
  return column?.content != null && 'part' in column.content && column.content.part === 'page';
}

function orderOf(
  { grid }: TemplateSheet,
  body: ListBody,
  levels: readonly number[],
  page: number | null,
): ListLayout['order'] {
  if (levels.length > 0 && isGrouped(grid, body, levels)) return 'plan';
  if (page === null) return 'workbook';
  const numbers = body.items.map((row) => Number(textIn(grid, row, page)));
  return numbers.every((number, place) => place === 0 || number >= (numbers[place - 1] ?? 0)) ? 'number' : 'workbook';
}

function officeSheet(
  sheet: TemplateSheet,
  { top, bottom }: ListHeadings,
  columns: readonly Column[],
  body: ListBody,
  year: number | null,
): OfficeSheet {
  const { grid, widths } = sheet;
  const own = new Set(columns.map(({ heading }) => `${heading.row} ${heading.from}`));
  const texts = textsIn(grid, 0, bottom);
  const head = texts.find(({ row }) => row < top) ?? null;
  return {
    sheet: grid.sheet,
    year,
    headings: { top, bottom },
    body: { top: body.top, bottom: body.bottom },
    table: tableUnder(sheet, bottom) !== null,
    columns: columns.map(({ heading: { from, to, row } }) => ({ from, to, row })),
    widths: [...widths],
    sizes: columns.map(({ heading }) => sheet.sizeAt(body.top, heading.from)),
    upright: columns.flatMap(({ heading }, column) => {
      const as = sheet.uprightAt(body.top, heading.from);
      return as === null ? [] : [{ column, as }];
    }),
    title: head,
    dated: texts.filter(
      (each) =>
        each !== head && !own.has(`${each.row} ${each.column}`) && moveYears(each.text, 1, near(year)) !== each.text,
    ),
    page: pageRoom(sheet, body),
    titleRows: sheet.page.titleRows,
    area:
      sheet.page.area === null
        ? null
        : { left: sheet.page.area.left, right: sheet.page.area.right, top: sheet.page.area.top },
  };
}

/** Years of a list: its own and those beside it. A plan's first and last year stand in its title too. */
export function near(year: number | null): (span: YearSpan) => boolean {
  return ({ year: of, together }) => together.length === 1 && (year === null || Math.abs(of - year) <= 1);
}

/** Points on a page for rows of the list: what paper, margins and scale leave, without the rows that stand on every page. */
function pageRoom({ page, widths, digit, heightAt }: TemplateSheet, body: ListBody): number | null {
  if (page.room === null) return null;
  const [left, right] = page.area === null ? [0, widths.length - 1] : [page.area.left, page.area.right];
  const across = widths.slice(left, right + 1).reduce((sum, width) => sum + (width * digit + 5) * 0.75, 0);
  const fitted = Math.min(1, page.room.width / Math.max(across, 1));
  const scale = page.scale === null ? fitted : page.scale / 100;
  // What stands above the list takes room on the first page, also where less of it stands on the others.
  let height = 0;
  for (let row = page.area?.top ?? 0; row < body.top; row += 1) height += heightAt(row);
  const room = Math.floor((page.room.height * 0.97) / scale - height);
  return room > LEAST_ROOM ? room : null;
}

/** A page that holds less is not laid by us. */
const LEAST_ROOM = 100;

/** The same list gets the same id, whatever its year. */
function layoutId(sheet: string, columns: readonly ListLayoutColumn[]): string {
  const said = columns.map(({ heading, content }) => [foldLabel(heading.replace(/[0-9０-９元]+/g, '')), content]);
  return `office-${hashText(JSON.stringify([sheet.replace(/[0-9０-９元]+/g, ''), said]))}`;
}
