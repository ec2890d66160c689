import { addressOf } from '../../grid/address';
import { exactSum } from '../../notation/exact';
import { formatYear } from '../../notation/year';
import { putLines } from '../layout/list-sheet';
import { formula, text } from '../layout/sheet-layout';
import type { Look, PlannedRange } from '../layout/sheet-plan';
import { sentence } from '../report-words';
import { LABEL_WIDTHS, type RollupPart } from './rollup-layout';
import { MOST_BARS, usedMarks } from './rollup-lines';
import { type Condition, columnSum, sumFormula, sumOf } from './rollup-table';
import type { YearlyRow } from './yearly-rows';

const FIRST = LABEL_WIDTHS.length;

/** What a chart of the 評価 per 体系 draws: the names, and the counts of each mark. */
export interface Ratings {
  readonly year: string;
  readonly names: PlannedRange;
  readonly marks: readonly { readonly mark: string; readonly values: PlannedRange }[];
}

/** How many of the 評価 of the last year that has any are of which mark, and the same per 体系 where there is any. */
export function putRatings(part: RollupPart, years: readonly number[]): Ratings | null {
  const { sheet, source, words } = part;
  const rated = source.rows.filter(({ rating }) => rating !== '');
  const year = Math.max(...years.filter((one) => rated.some((row) => row.year === one)));
  const dated = Number.isFinite(year);
  const own = dated ? rated.filter((row) => row.year === year) : rated;
  if (own.length === 0) return null;
  const marks = usedMarks(own);
  const others = [...new Set(own.map(({ rating }) => rating))].filter(
    (rating) => !marks.some((mark) => mark === rating),
  );
  const parts = [...marks, ...others].map((mark) => {
    const count = own.filter(({ rating }) => rating === mark).length;
    const share = Math.round((count / own.length) * 100);
    return sentence(words, 'summaryRating', { mark, count, share });
  });
  const when = dated ? formatYear(year, words.language) : '';
  const material = { year: when, count: own.length, ratings: parts.join(words.report.summaryListComma) };
  sheet.gap();
  sheet.begin();
  putLines(sheet, [{ look: 'subtitle', words: sentence(words, 'summaryRatings', material) }]);
  if (marks.length === 0 || !own.some(({ pillar }) => pillar !== '')) return null;
  return putPillars(part, own, marks, when);
}

/** A line per 体系, at most as many as a chart can show: the smallest are その他. */
function putPillars(
  { sheet, source, words }: RollupPart,
  own: readonly YearlyRow[],
  marks: readonly string[],
  year: string,
): Ratings {
  const say = words.report;
  const named = (row: YearlyRow) => (row.pillar === '' ? say.notGiven : row.pillar);
  const names = [...new Set(own.map(named))];
  const rowsOf = (name: string) => own.filter((row) => named(row) === name);
  const largest = [...names].sort((a, b) => rowsOf(b).length - rowsOf(a).length);
  const alone = new Set(names.length > MOST_BARS ? largest.slice(0, MOST_BARS - 1) : names);
  const shown = names.filter((name) => alone.has(name));
  // Without a year the name takes its column, too.
  const putName = (name: string, look: Look) => {
    const right = year === '' ? FIRST - 1 : 0;
    sheet.putMerged({ top: sheet.row, left: 0, bottom: sheet.row, right }, text(name), look);
    if (year !== '') sheet.put(sheet.row, 1, text(look === 'heading' ? say.year : year), look);
    sheet.heights[sheet.row] = sheet.heightFor(name, look, 0, right);
  };
  putName(say.pillar, 'heading');
  [...marks, say.total].forEach((heading, place) => {
    sheet.put(sheet.row, FIRST + place, text(heading), 'heading');
  });
  sheet.row += 1;
  const top = sheet.row;
  const inYear: Condition[] = year === '' ? [] : [{ data: 'yearName', column: 1 }];
  const put = (name: string, rows: readonly YearlyRow[], reckoned: (mark: string, column: number) => string) => {
    const { row } = sheet;
    putName(name, 'text');
    const counts = marks.map((mark) => sumOf({ kind: 'rating', mark }, rows));
    marks.forEach((mark, place) => {
      sheet.put(row, FIRST + place, formula(reckoned(mark, FIRST + place), counts[place] ?? 0), 'number');
    });
    const [from, to] = [FIRST, FIRST + marks.length - 1].map((column) => addressOf({ row, column }));
    sheet.put(row, FIRST + marks.length, formula(`SUM(${from}:${to})`, exactSum(counts)), 'number');
    sheet.row += 1;
  };
  for (const name of shown) {
    const conditions: Condition[] = [{ data: 'pillar', column: 0 }, ...inYear];
    const criteria = [name, year];
    put(name, rowsOf(name), (mark) =>
      sumFormula({ kind: 'rating', mark }, conditions, sheet.row, criteria, source.data),
    );
  }
  if (shown.length < names.length) {
    const last = sheet.row - 1;
    const rest = own.filter((row) => !alone.has(named(row)));
    put(say.others, rest, (mark, column) => {
      const all = sumFormula({ kind: 'rating', mark }, inYear, sheet.row, [year], source.data);
      return `${all}-${columnSum(column, top, last)}`;
    });
  }
  const bottom = sheet.row - 1;
  const column = (at: number): PlannedRange => ({ top, left: at, bottom, right: at });
  return {
    year,
    names: column(0),
    marks: marks.map((mark, place) => ({ mark, values: column(FIRST + place) })),
  };
}
