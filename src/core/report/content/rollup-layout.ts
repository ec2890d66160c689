import { addressOf } from '../../grid/address';
import { formatYear } from '../../notation/year';
import { tidy } from '../../rollup/in-unit';
import { letteringOf } from '../layout/lettering';
import { heightOf } from '../layout/measure';
import type { SheetBuilder } from '../layout/sheet-builder';
import { formula, number, text } from '../layout/sheet-builder';
import type { Look, PlannedValue } from '../layout/sheet-plan';
import type { ReportWord, ReportWords } from '../report-words';
import { amountShown, phaseName } from './data-columns';
import type { DataRow } from './data-rows';
import type { DataPlaces } from './data-sheet';
import type { FigureSpec, RollupLine, RollupTable } from './rollup-lines';
import { figureSpecs } from './rollup-lines';
import { columnSum, sumFormula, sumOf } from './rollup-table';

/** Two columns of names stand before the figures. */
export const LABEL_WIDTHS: readonly number[] = [24, 28];
const FIRST = LABEL_WIDTHS.length;
const COUNTED = '#,##0';
const SHARE = '0%';

/** Where a table came to lie: rows of its lines, and what its columns are. */
export interface LaidTable {
  readonly table: RollupTable;
  readonly top: number;
  readonly bottom: number;
  readonly specs: readonly FigureSpec[];
  /** Rows with which its parts begin: one, or one for each page that it fills. */
  readonly starts: readonly number[];
  readonly next: number;
}

/**
 * Writes one table: caption, two rows of headings, a line per name, a total. A table higher than a page (`capacity` points)
 * says its headings again where the next page begins.
 */
export function putTable(
  sheet: SheetBuilder,
  row: number,
  table: RollupTable,
  rows: readonly DataRow[],
  widths: readonly number[],
  capacity: number,
  data: DataPlaces,
  words: ReportWords,
): LaidTable {
  const specs = figureSpecs(rows, table.dimension);
  const starts = [row];
  let next = putHeads(sheet, row, table, specs, widths, '', words);
  const top = next;
  const total = heightOf('', 20, letteringOf('total'));
  const heightFrom = (start: number, end: number) => {
    let sum = 0;
    for (let each = start; each <= end; each += 1) sum += sheet.heights[each] ?? 0;
    return sum;
  };
  for (const line of table.lines) {
    const height = lineHeight(line, widths);
    const start = starts[starts.length - 1] ?? row;
    if (heightFrom(start, next - 1) + height + total > capacity) {
      starts.push(next);
      next = putHeads(sheet, next, table, specs, widths, words.report.goesOn, words);
    }
    sheet.heights[next] = height;
    putLine(sheet, next, table, line, specs, data, words);
    next += 1;
  }
  putTotal(sheet, next, table, specs, top, next - 1, words);
  return { table, top, bottom: next - 1, specs, starts, next: next + 1 };
}

function lineHeight(line: RollupLine, widths: readonly number[]): number {
  const [first = '', second] = line.names;
  const lettering = letteringOf('text');
  const [left = 0, right = 0] = widths;
  if (second === undefined) return heightOf(first, left + right, lettering);
  return Math.max(heightOf(first, left, lettering), heightOf(second, right, lettering));
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

function putHeads(
  sheet: SheetBuilder,
  row: number,
  table: RollupTable,
  specs: readonly FigureSpec[],
  widths: readonly number[],
  goesOn: string,
  words: ReportWords,
): number {
  const right = FIRST + specs.length - 1;
  sheet.putMerged(
    { top: row, left: 0, bottom: row, right },
    text(`${words.report[CAPTIONS[table.dimension]]}${goesOn}`),
    'subtitle',
  );
  sheet.heights[row] = heightOf('', 20, letteringOf('subtitle'));
  const [first, second] = LABELS[table.dimension];
  const upper = row + 1;
  const lower = row + 2;
  if (second === null) {
    sheet.putMerged({ top: upper, left: 0, bottom: lower, right: 1 }, text(words.report[first]), 'heading');
  } else {
    sheet.putMerged({ top: upper, left: 0, bottom: lower, right: 0 }, text(words.report[first]), 'heading');
    sheet.putMerged({ top: upper, left: 1, bottom: lower, right: 1 }, text(words.report[second]), 'heading');
  }
  let upperHeight = heightOf('', 20, letteringOf('heading'));
  let lowerHeight = upperHeight;
  for (let at = 0; at < specs.length; ) {
    const spec = specs[at];
    const phase = spec?.kind === 'figure' ? spec.phase : null;
    let end = at;
    while (phase !== null && nextPhase(specs, end) === phase) end += 1;
    const width = widths.slice(FIRST + at, FIRST + end + 1).reduce((sum, each) => sum + each, 0);
    if (phase === null) {
      const heading = headingOf(spec, words);
      sheet.putMerged({ top: upper, left: FIRST + at, bottom: lower, right: FIRST + at }, text(heading), 'heading');
      lowerHeight = Math.max(lowerHeight, heightOf(heading, width, letteringOf('heading')));
    } else {
      const name = phaseName(phase, words);
      sheet.putMerged({ top: upper, left: FIRST + at, bottom: upper, right: FIRST + end }, text(name), 'heading');
      upperHeight = Math.max(upperHeight, heightOf(name, width, letteringOf('heading')));
      for (let each = at; each <= end; each += 1) {
        const heading = headingOf(specs[each], words);
        sheet.put(lower, FIRST + each, text(heading), 'heading');
        lowerHeight = Math.max(lowerHeight, heightOf(heading, widths[FIRST + each] ?? 0, letteringOf('heading')));
      }
    }
    at = end + 1;
  }
  sheet.heights[upper] = upperHeight;
  sheet.heights[lower] = lowerHeight;
  return row + 3;
}

function nextPhase(specs: readonly FigureSpec[], at: number): string | null {
  const next = specs[at + 1];
  return next?.kind === 'figure' ? next.phase : null;
}

function headingOf(spec: FigureSpec | undefined, words: ReportWords): string {
  if (spec === undefined) return '';
  if (spec.kind === 'share') return words.report.filledShare;
  if (spec.word === 'mark') return spec.sum.kind === 'rating' ? spec.sum.mark : '';
  return words.report[spec.word];
}

function putLine(
  sheet: SheetBuilder,
  row: number,
  table: RollupTable,
  line: RollupLine,
  specs: readonly FigureSpec[],
  data: DataPlaces,
  words: ReportWords,
): void {
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
      putShare(sheet, row, specs, index, sums(line, specs), 'number');
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
function putShare(
  sheet: SheetBuilder,
  row: number,
  specs: readonly FigureSpec[],
  index: number,
  { needed, filled }: Filled,
  look: Look,
): void {
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
function putTotal(
  sheet: SheetBuilder,
  row: number,
  table: RollupTable,
  specs: readonly FigureSpec[],
  top: number,
  bottom: number,
  words: ReportWords,
): void {
  sheet.putMerged({ top: row, left: 0, bottom: row, right: 1 }, text(words.report.total), 'total');
  sheet.heights[row] = heightOf('', 20, letteringOf('total'));
  const added = (spec: FigureSpec) =>
    spec.kind === 'share' ? 0 : tidy(table.lines.reduce((sum, line) => sum + sumOf(spec.sum, line.rows), 0));
  specs.forEach((spec, index) => {
    if (spec.kind === 'share') {
      const at = (word: string) => specs.find((each) => each.kind === 'figure' && each.word === word);
      const needed = at('needed');
      const filled = at('filled');
      const parts = { needed: needed ? added(needed) : 0, filled: filled ? added(filled) : 0 };
      putShare(sheet, row, specs, index, parts, 'total');
      return;
    }
    const value: PlannedValue | null =
      table.dimension === 'year' && spec.word === 'count'
        ? null
        : formula(columnSum(FIRST + index, top, bottom), added(spec));
    sheet.put(row, FIRST + index, value, 'total', { numberFormat: formatOf(spec, added(spec)) });
  });
}
