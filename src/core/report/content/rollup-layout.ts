import type { MeasuredId } from '../../fields/dictionary';
import { addressOf } from '../../grid/address';
import { exactSum } from '../../notation/exact';
import { formatYear } from '../../notation/year';
import type { PagedLayout } from '../layout/paged-layout';
import { formula, number, text } from '../layout/sheet-layout';
import type { Look, PlannedValue } from '../layout/sheet-plan';
import type { ReportWord, ReportWords } from '../report-words';
import type { FigureSpec, RollupLine, RollupTable } from './rollup-lines';
import { figureBlocks, figureSpecs } from './rollup-lines';
import { columnSum, sumFormula, sumOf } from './rollup-table';
import { amountShown, phaseName } from './yearly-columns';
import type { YearlyRow } from './yearly-rows';
import type { YearlyPlaces } from './yearly-sheet';

/** Two columns of names stand before the figures. */
export const LABEL_WIDTHS: readonly number[] = [24, 28];
const FIRST = LABEL_WIDTHS.length;
/** Lines of a table that stand with its headings before a page may end. */
const FEWEST_LINES = 4;
const COUNTED = '#,##0';
const SHARE = '0%';

/** Where a table came to lie: rows of its lines, and what its columns are. */
export interface LaidTable {
  readonly table: RollupTable;
  readonly top: number;
  readonly bottom: number;
  readonly specs: readonly FigureSpec[];
}

/** What the figures of a table are reckoned from: rows of 年度別データ, and where they lie. */
export interface RollupSource {
  readonly rows: readonly YearlyRow[];
  readonly data: YearlyPlaces;
}

/** A part of the first page of 集計 while it is laid out. */
export interface RollupPart {
  readonly sheet: PagedLayout;
  readonly source: RollupSource;
  readonly words: ReportWords;
}

/** A table while it is laid out. */
interface TableLayout {
  readonly sheet: PagedLayout;
  readonly table: RollupTable;
  readonly specs: readonly FigureSpec[];
  readonly data: YearlyPlaces;
  readonly words: ReportWords;
}

/** Writes one table, in several parts where it is wider than a page. */
export function putTable(
  sheet: PagedLayout,
  table: RollupTable,
  { rows, data }: RollupSource,
  words: ReportWords,
): LaidTable[] {
  return figureBlocks(figureSpecs(rows, table.dimension)).map((specs, place) => {
    if (place > 0) sheet.gap();
    return putBlock({ sheet, table, specs, data, words }, place === 0 ? '' : words.report.goesOn);
  });
}

/**
 * Caption, two rows of headings, a line per name, a total. A table higher than a page says its headings again where
 * the next page begins.
 */
function putBlock(at: TableLayout, caption: string): LaidTable {
  const { sheet, table, specs, words } = at;
  const total = sheet.heightFor('', 'total', 0);
  const lines = exactSum(table.lines.map((line) => lineHeight(line, sheet)));
  const heads = headHeights(at);
  const headed = heads.caption + heads.upper + heads.lower;
  sheet.flow(headed + lines + total, headed + FEWEST_LINES * total);
  putHeads(at, caption, heads);
  const top = sheet.row;
  for (const line of table.lines) {
    const height = lineHeight(line, sheet);
    if (!sheet.fits(height + total)) {
      sheet.turn();
      putHeads(at, words.report.goesOn, heads);
    }
    sheet.heights[sheet.row] = height;
    putLine(at, line);
    sheet.row += 1;
  }
  const bottom = sheet.row - 1;
  putTotal(at, top, bottom);
  sheet.row += 1;
  return { table, top, bottom, specs };
}

function lineHeight(line: RollupLine, sheet: PagedLayout): number {
  const [first = '', second] = line.names;
  if (second === undefined) return sheet.heightFor(first, 'text', 0, 1);
  return Math.max(sheet.heightFor(first, 'text', 0), sheet.heightFor(second, 'text', 1));
}

const CAPTIONS: Readonly<Record<RollupTable['dimension'], ReportWord>> = {
  year: 'byYear',
  department: 'byDepartment',
  section: 'bySection',
  pillar: 'byPillar',
  category: 'byCategory',
};

const LABELS: Readonly<Record<RollupTable['dimension'], readonly [ReportWord, ReportWord | null]>> = {
  year: ['dataYear', 'year'],
  department: ['department', null],
  section: ['department', 'section'],
  pillar: ['pillar', null],
  category: ['pillar', 'category'],
};

interface HeadHeights {
  readonly caption: number;
  readonly upper: number;
  readonly lower: number;
}

function headHeights({ sheet, specs, words }: TableLayout): HeadHeights {
  const plain = sheet.heightFor('', 'heading', 0);
  let [upper, lower] = [plain, plain];
  for (const { at, end, phase } of groupsOf(specs)) {
    if (phase !== null) {
      const name = phaseName(phase, words);
      upper = Math.max(upper, sheet.heightFor(name, 'heading', FIRST + at, FIRST + end));
    }
    for (let each = at; each <= end; each += 1)
      lower = Math.max(lower, sheet.heightFor(headingOf(specs[each], words), 'heading', FIRST + each));
  }
  return { caption: sheet.heightFor('', 'subtitle', 0), upper, lower };
}

/** Columns of one measure stand side by side under its name; others stand alone. */
function groupsOf(specs: readonly FigureSpec[]): { at: number; end: number; phase: MeasuredId | null }[] {
  const groups: { at: number; end: number; phase: MeasuredId | null }[] = [];
  specs.forEach((spec, at) => {
    const phase = spec.kind === 'figure' ? spec.phase : null;
    const last = groups.at(-1);
    if (last !== undefined && phase !== null && last.phase === phase) last.end = at;
    else groups.push({ at, end: at, phase });
  });
  return groups;
}

function putHeads({ sheet, table, specs, words }: TableLayout, goesOn: string, heights: HeadHeights): void {
  const { row } = sheet;
  const right = FIRST + specs.length - 1;
  sheet.putMerged(
    { top: row, left: 0, bottom: row, right },
    text(`${words.report[CAPTIONS[table.dimension]]}${goesOn}`),
    'subtitle',
  );
  sheet.heights[row] = heights.caption;
  const [outer, inner] = LABELS[table.dimension];
  // Sections of a form that names no 部 stand under their own name alone.
  const alone = inner !== null && table.dimension !== 'year' && table.conditions.length === 1;
  const [first, second] = alone ? [inner, null] : [outer, inner];
  const upper = row + 1;
  const lower = row + 2;
  if (second === null) {
    sheet.putMerged({ top: upper, left: 0, bottom: lower, right: 1 }, text(words.report[first]), 'heading');
  } else {
    sheet.putMerged({ top: upper, left: 0, bottom: lower, right: 0 }, text(words.report[first]), 'heading');
    sheet.putMerged({ top: upper, left: 1, bottom: lower, right: 1 }, text(words.report[second]), 'heading');
  }
  for (const { at, end, phase } of groupsOf(specs)) {
    if (phase === null) {
      const range = { top: upper, left: FIRST + at, bottom: lower, right: FIRST + at };
      sheet.putMerged(range, text(headingOf(specs[at], words)), 'heading');
      continue;
    }
    const range = { top: upper, left: FIRST + at, bottom: upper, right: FIRST + end };
    sheet.putMerged(range, text(phaseName(phase, words)), 'heading');
    for (let each = at; each <= end; each += 1)
      sheet.put(lower, FIRST + each, text(headingOf(specs[each], words)), 'heading');
  }
  sheet.heights[upper] = heights.upper;
  sheet.heights[lower] = heights.lower;
  sheet.row += 3;
}

function headingOf(spec: FigureSpec | undefined, words: ReportWords): string {
  if (spec === undefined) return '';
  if (spec.kind === 'share') return words.report.filledShare;
  if (spec.word === 'mark') return spec.sum.kind === 'rating' ? spec.sum.mark : '';
  return words.report[spec.word];
}

function putLine(at: TableLayout, line: RollupLine): void {
  const { sheet, table, specs, data, words } = at;
  const { row } = sheet;
  const [first = '', second] = line.names;
  if (table.dimension === 'year') {
    sheet.put(row, 0, number(Number(first)), 'textCentre', { numberFormat: '0' });
    sheet.put(row, 1, text(formatYear(Number(first), words.language)), 'text');
  } else if (second === undefined) {
    sheet.putMerged({ top: row, left: 0, bottom: row, right: 1 }, text(first), 'text');
  } else {
    sheet.put(row, 0, text(first), 'text');
    sheet.put(row, 1, text(second), 'text');
  }
  specs.forEach((spec, index) => {
    if (spec.kind === 'share') {
      putShare(at, index, sums(line, specs), 'number');
      return;
    }
    const sum = sumOf(spec.sum, line.rows);
    const value = formula(sumFormula(spec.sum, table.conditions, row, line.names, data), sum);
    sheet.put(row, FIRST + index, value, 'number', { numberFormat: formatOf(spec, sum) });
  });
}

interface Filled {
  readonly needed: number;
  readonly filled: number;
}

function sums(line: RollupLine, specs: readonly FigureSpec[]): Filled {
  const of = (word: 'needed' | 'filled') => {
    const spec = specs.find((each) => each.kind === 'figure' && each.word === word);
    return spec?.kind === 'figure' ? sumOf(spec.sum, line.rows) : 0;
  };
  return { needed: of('needed'), filled: of('filled') };
}

/** 記入率: the column stands right after 要記入 and 記入済. */
function putShare({ sheet, specs }: TableLayout, index: number, { needed, filled }: Filled, look: Look): void {
  const { row } = sheet;
  const place = (word: string) => {
    const at = specs.findIndex((spec) => spec.kind === 'figure' && spec.word === word);
    return addressOf({ row, column: FIRST + at });
  };
  const value = formula(
    `IF(${place('needed')}=0,"",${place('filled')}/${place('needed')})`,
    needed === 0 ? '' : filled / needed,
  );
  sheet.put(row, FIRST + index, value, look, { numberFormat: SHARE });
}

function formatOf(spec: FigureSpec, value: number): string {
  return spec.kind === 'figure' && spec.phase !== null && spec.word !== 'leftOut' ? amountShown(value) : COUNTED;
}

/** The total adds up the lines above it. 個票 counted in each of their years are not added up. */
function putTotal(at: TableLayout, top: number, bottom: number): void {
  const { sheet, table, specs, words } = at;
  const { row } = sheet;
  sheet.putMerged({ top: row, left: 0, bottom: row, right: 1 }, text(words.report.total), 'total');
  sheet.heights[row] = sheet.heightFor('', 'total', 0);
  const added = (spec: FigureSpec) =>
    spec.kind === 'share' ? 0 : exactSum(table.lines.map((line) => sumOf(spec.sum, line.rows)));
  specs.forEach((spec, index) => {
    if (spec.kind === 'share') {
      const counted = (word: string) => specs.find((each) => each.kind === 'figure' && each.word === word);
      const needed = counted('needed');
      const filled = counted('filled');
      const parts = { needed: needed ? added(needed) : 0, filled: filled ? added(filled) : 0 };
      putShare(at, index, parts, 'total');
      return;
    }
    const value: PlannedValue | null =
      table.dimension === 'year' && spec.word === 'count'
        ? null
        : formula(columnSum(FIRST + index, top, bottom), added(spec));
    sheet.put(row, FIRST + index, value, 'total', { numberFormat: formatOf(spec, added(spec)) });
  });
}
