import type { CellRange } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { parseYear } from '../notation/year';
import { isUnit } from './constants';
import { choicesIn, hasGap, isUnitAlone } from './printed';

/** What filled sheets say alike, and where any of them says something; rows × columns from (top, left) of the sheet. */
export interface Alike {
  readonly top: number;
  readonly left: number;
  /** The text that the sheets have in common at a place, else ''. */
  readonly kept: string[][];
  /** True where any of the sheets has something. */
  readonly written: readonly (readonly boolean[])[];
  readonly merges: readonly CellRange[];
  readonly isLabelWord: (text: string) => boolean;
}

/**
 * Takes out of `kept` what every sheet answers alike, told from labels by where it stands: under a year beside a label, at the end of
 * a row behind a label with no place for a value of its own, in a column of a table in which other rows differ.
 */
export function dropAnswersAlike(alike: Alike): void {
  dropInTables(alike);
  const rows = alike.kept.map((_, y) => y);
  // Downwards: below a year an answer hides no other. Upwards: below an answer stands no label that it could head.
  for (const y of rows) dropInRow(alike, y, isUnderYear);
  for (const y of rows.reverse()) dropInRow(alike, y, isLastBehindLabel);
}

function dropInRow(alike: Alike, y: number, isAnswer: (alike: Alike, y: number, x: number) => boolean): void {
  const line = alike.kept[y] ?? [];
  line.forEach((text, x) => {
    if (text !== '' && !isPrintedWord(alike, text) && isAnswer(alike, y, x)) line[x] = '';
  });
}

/** Units, years, notes, gaps, what can be chosen and words of labels are printed. */
function isPrintedWord({ isLabelWord }: Alike, text: string): boolean {
  return (
    isUnit(text) ||
    isUnitAlone(text) ||
    isYear(text) ||
    /^[※*＊注（(]|記入|記載|ください/u.test(text.trim()) ||
    hasGap(text) ||
    choicesIn(text).length > 0 ||
    isLabelWord(text)
  );
}

/** 実施内容 ｜ 設計 under 令和5年度: as wide as its year (計画 and 実績 under one year are narrower), and once in its row. */
function isUnderYear(alike: Alike, y: number, x: number): boolean {
  const line = alike.kept[y] ?? [];
  const year = yearAbove(alike, y, x);
  if (year === null || rightOf(alike, year, x) !== rightOf(alike, y, x)) return false;
  if (line.filter((other) => other === line[x]).length > 1) return false;
  // A row that goes on where no year stands has headings of its own; so has one further down that fills all columns of the years.
  const behind = columnsOf(alike.written[y]);
  if (behind.some((after) => after > x && yearAbove(alike, y, after) !== year)) return false;
  const under = behind.filter((column) => yearAbove(alike, y, column) === year).length;
  const isFirst = y === bottomOf(alike, year, x) + 1;
  if (!isFirst && under === (alike.kept[year] ?? []).filter(isYear).length) return false;
  return line.some((text, before) => before < x && text !== '' && yearAbove(alike, y, before) === null);
}

/** The row of the years that head columns, this one among them; null when something else heads it. */
function yearAbove({ kept, written }: Alike, y: number, x: number): number | null {
  for (let above = y - 1; written[above]?.[x]; above -= 1) {
    const text = kept[above]?.[x] ?? '';
    if (text !== '') return isYear(text) && (kept[above] ?? []).filter(isYear).length > 1 ? above : null;
  }
  return null;
}

const isYear = (text: string): boolean => text !== '' && parseYear(foldLabel(text)) !== null;

/** A label has its value behind it or below it; what fills the row behind a label and has neither is an answer. */
function isLastBehindLabel(alike: Alike, y: number, x: number): boolean {
  const { kept, written } = alike;
  const row = written[y] ?? [];
  if (x === 0 || rightOf(alike, y, x) < lastColumn(alike) || row.some((is, at) => at > x && is)) return false;
  const label = row.lastIndexOf(true, x - 1);
  if (label < 0 || kept[y]?.[label] === '') return false;
  // Heading after heading: the last of a row of them.
  const before = label === 0 ? -1 : row.lastIndexOf(true, label - 1);
  if (before >= 0 && kept[y]?.[before] !== '') return false;
  const below = written.findIndex((line, at) => at > bottomOf(alike, y, x) && line[x]);
  return below < 0 || (kept[below]?.[label] !== '' && kept[below]?.[x] === '');
}

/** Under a row of headings: a column in which some rows differ is filled in, also where all sheets say the same. */
function dropInTables(alike: Alike): void {
  const { kept, written } = alike;
  for (let head = 0; head < kept.length; head += 1) {
    const headings = columnsOf(written[head]);
    if (!isHeadingRow(alike, head)) continue;
    let end = head + 1;
    while (isBody(alike, end, headings)) end += 1;
    // The first column names the rows.
    for (const x of headings.slice(1)) {
      const rows = Array.from({ length: end - head - 1 }, (_, at) => head + 1 + at);
      const differ = rows.some((y) => written[y]?.[x] && kept[y]?.[x] === '');
      if (differ) for (const line of kept.slice(head + 1, end)) if (!isPrintedWord(alike, line[x] ?? '')) line[x] = '';
    }
  }
}

const LEAST_HEADINGS = 3;

function isHeadingRow({ kept, written }: Alike, y: number): boolean {
  const columns = columnsOf(written[y]);
  return columns.length >= LEAST_HEADINGS && columns.every((x) => kept[y]?.[x] !== '');
}

function isBody(alike: Alike, y: number, headings: readonly number[]): boolean {
  const columns = columnsOf(alike.written[y]);
  const alikeHere = columns.filter((x) => alike.kept[y]?.[x] !== '').length;
  // Labels and values by turns are no row of a table.
  return columns.length > alikeHere * 2 && columns.every((x) => headings.includes(x));
}

const columnsOf = (line: readonly boolean[] | undefined): number[] => (line ?? []).flatMap((is, x) => (is ? [x] : []));

function areaOf({ merges, top, left }: Alike, y: number, x: number): CellRange | undefined {
  return merges.find((area) => area.top === top + y && area.left === left + x);
}

const rightOf = (alike: Alike, y: number, x: number): number =>
  (areaOf(alike, y, x)?.right ?? alike.left + x) - alike.left;

const bottomOf = (alike: Alike, y: number, x: number): number =>
  (areaOf(alike, y, x)?.bottom ?? alike.top + y) - alike.top;

/** The last column that anything on the sheets reaches. */
function lastColumn(alike: Alike): number {
  const width = Math.max(0, ...alike.written.map((line) => line.lastIndexOf(true) + 1));
  return Math.max(width - 1, ...alike.merges.map(({ right }) => right - alike.left));
}
