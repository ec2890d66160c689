import type { Examination } from '../../examine.types';
import { type MeasuredId, measuredId } from '../../fields/dictionary';
import type { Measure } from '../../fields/field';
import { addressOf, fullAddress } from '../../grid/address';
import { exactSum } from '../../notation/exact';
import { formatYear } from '../../notation/year';
import { putLines } from '../layout/list-sheet';
import type { PagedLayout } from '../layout/paged-layout';
import { type CellExtras, formula, number, text } from '../layout/sheet-layout';
import type { Look, PlannedValue } from '../layout/sheet-plan';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { amountShown, phaseName } from './data-columns';
import type { DataRow } from './data-rows';
import type { RollupSource } from './rollup-layout';
import { LABEL_WIDTHS } from './rollup-layout';
import { columnSum, sumFormula, sumOf } from './rollup-table';

const FIRST = LABEL_WIDTHS.length;
const MOST_ITEMS = 5;
const SHARE = '0%';
const MEASURES: readonly Measure[] = ['hours', 'effect'];

/** A figure of a year: reckoned over 個票データ, or from figures beside and above it. */
interface Figure {
  readonly heading: string;
  readonly measure: Measure;
  readonly kind: 'target' | 'low' | 'high' | 'change' | 'actual' | 'share';
}

interface Summary {
  readonly sheet: PagedLayout;
  readonly source: RollupSource;
  readonly words: ReportWords;
}

/** The first page of 集計, to be read: what is aimed at and achieved year by year, the largest items, and what is not counted. */
export function putSummary(
  sheet: PagedLayout,
  examination: Examination,
  source: RollupSource,
  linked: boolean,
  words: ReportWords,
): void {
  const summary: Summary = { sheet, source, words };
  const years = [...new Set(source.rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const figures = MEASURES.flatMap((measure) => figuresOf(measure, source.rows, words));
  if (years.length > 0 && figures.length > 0) putYears(summary, years, figures);
  putRatings(summary, years);
  for (const measure of MEASURES) putLargest(summary, measure, linked);
  putLeftOut(summary, examination);
}

function amountsOf(rows: readonly DataRow[], id: MeasuredId) {
  return rows.flatMap(({ figures }) => figures[id].amounts ?? []);
}

/** The columns that have anything to say: no range where nothing is open, no achievement before there are actuals. */
function figuresOf(measure: Measure, rows: readonly DataRow[], words: ReportWords): Figure[] {
  const targets = amountsOf(rows, measuredId(measure, 'target'));
  const actual = amountsOf(rows, measuredId(measure, 'actual')).length > 0;
  if (targets.length === 0 && !actual) return [];
  const say = words.report;
  const open = targets.some(({ low, high }) => low !== high);
  return [
    { heading: say.summaryTarget, measure, kind: 'target' },
    ...(open
      ? ([
          { heading: say.low, measure, kind: 'low' },
          { heading: say.high, measure, kind: 'high' },
        ] as const)
      : []),
    { heading: say.summaryChange, measure, kind: 'change' },
    ...(actual
      ? ([
          { heading: say.summaryActual, measure, kind: 'actual' },
          { heading: say.summaryShare, measure, kind: 'share' },
        ] as const)
      : []),
  ];
}

function putYears({ sheet, source, words }: Summary, years: readonly number[], figures: readonly Figure[]): void {
  sheet.begin();
  putLines(sheet, [{ look: 'subtitle', words: words.report.summaryByYear }]);
  putHeads(sheet, figures, words);
  const top = sheet.row;
  const rowsOf = (year: number) => source.rows.filter((row) => row.year === year);
  const reported = (measure: Measure, year: number) =>
    amountsOf(rowsOf(year), measuredId(measure, 'actual')).length > 0;
  const at = (row: number, place: number) => addressOf({ row, column: FIRST + place });
  const placeOf = (measure: Measure, kind: Figure['kind']) =>
    figures.findIndex((figure) => figure.measure === measure && figure.kind === kind);
  const value = (measure: Measure, kind: Figure['kind'], rows: readonly DataRow[]) => {
    const phase = measuredId(measure, kind === 'actual' ? 'actual' : 'target');
    return sumOf({ kind: 'sum', of: `${phase}.${kind === 'low' || kind === 'high' ? kind : 'byConvention'}` }, rows);
  };
  years.forEach((year, index) => {
    const { row } = sheet;
    const name = formatYear(year, words.language);
    putName(sheet, name, 'text');
    figures.forEach(({ measure, kind }, place) => {
      const own = rowsOf(year);
      if (kind === 'change') {
        if (index === 0) {
          putFigure(sheet, place, null, 'number');
          return;
        }
        const target = placeOf(measure, 'target');
        const change = exactSum([
          value(measure, 'target', own),
          -value(measure, 'target', rowsOf(years[index - 1] ?? year)),
        ]);
        putFigure(sheet, place, formula(`${at(row, target)}-${at(row - 1, target)}`, change), 'number', change);
        return;
      }
      if ((kind === 'actual' || kind === 'share') && !reported(measure, year)) {
        putFigure(sheet, place, text(words.report.summaryNone), 'textCentre');
        return;
      }
      if (kind === 'share') {
        putShare(
          sheet,
          place,
          [at(row, placeOf(measure, 'actual')), at(row, placeOf(measure, 'target'))],
          [value(measure, 'actual', own), value(measure, 'target', own)],
        );
        return;
      }
      const sum = value(measure, kind, own);
      const phase = measuredId(measure, kind === 'actual' ? 'actual' : 'target');
      const of = `${phase}.${kind === 'low' || kind === 'high' ? kind : 'byConvention'}` as const;
      const reckoned = sumFormula({ kind: 'sum', of }, [{ data: 'yearName', column: 0 }], row, [name], source.data);
      putFigure(sheet, place, formula(reckoned, sum), 'number', sum);
    });
    endRow(sheet);
  });
  putYearTotals({ sheet, source, words }, years, figures, { top, reported, value, at, placeOf });
}

interface YearFigures {
  readonly top: number;
  readonly reported: (measure: Measure, year: number) => boolean;
  readonly value: (measure: Measure, kind: Figure['kind'], rows: readonly DataRow[]) => number;
  readonly at: (row: number, place: number) => string;
  readonly placeOf: (measure: Measure, kind: Figure['kind']) => number;
}

/** All years' targets; and, apart from them, the years that have actuals, whose targets and actuals alone are held together. */
function putYearTotals(
  { sheet, source, words }: Summary,
  years: readonly number[],
  figures: readonly Figure[],
  { top, reported, value, at, placeOf }: YearFigures,
): void {
  const dated = source.rows.filter(({ year }) => year !== null);
  const bottom = top + years.length - 1;
  putName(sheet, words.report.summaryAllYears, 'total');
  figures.forEach(({ measure, kind }, place) => {
    const whole = kind === 'target' || kind === 'low' || kind === 'high';
    const sum = whole ? value(measure, kind, dated) : 0;
    const planned = whole ? formula(columnSum(FIRST + place, top, bottom), sum) : null;
    putFigure(sheet, place, planned, 'total', sum);
  });
  endRow(sheet);
  if (!figures.some(({ kind }) => kind === 'actual')) return;
  const { row } = sheet;
  putName(sheet, words.report.summaryReportedYears, 'total');
  figures.forEach(({ measure, kind }, place) => {
    const own = years.filter((year) => reported(measure, year));
    const rows = dated.filter(({ year }) => year !== null && own.includes(year));
    if (kind === 'share') {
      const cells = [at(row, placeOf(measure, 'actual')), at(row, placeOf(measure, 'target'))] as const;
      putShare(sheet, place, cells, [value(measure, 'actual', rows), value(measure, 'target', rows)], 'total');
      return;
    }
    if (kind === 'change' || own.length === 0 || placeOf(measure, 'actual') < 0) {
      putFigure(sheet, place, null, 'total');
      return;
    }
    const added = own.map((year) => at(top + years.indexOf(year), place)).join('+');
    const sum = value(measure, kind, rows);
    putFigure(sheet, place, formula(added, sum), 'total', sum);
  });
  endRow(sheet);
}

function putHeads(sheet: PagedLayout, figures: readonly Figure[], words: ReportWords): void {
  const { row } = sheet;
  sheet.putMerged({ top: row, left: 0, bottom: row + 1, right: FIRST - 1 }, text(words.report.year), 'heading');
  for (const measure of MEASURES) {
    const first = figures.findIndex((figure) => figure.measure === measure);
    const count = figures.filter((figure) => figure.measure === measure).length;
    if (count === 0) continue;
    const range = { top: row, left: FIRST + first, bottom: row, right: FIRST + first + count - 1 };
    sheet.putMerged(range, text(words.report[measure === 'hours' ? 'summaryHours' : 'summaryEffect']), 'heading');
  }
  figures.forEach(({ heading }, place) => {
    sheet.put(row + 1, FIRST + place, text(heading), 'heading');
  });
  sheet.heights[row] = sheet.heightFor('', 'heading', 0);
  sheet.heights[row + 1] = Math.max(
    ...figures.map(({ heading }, place) => sheet.heightFor(heading, 'heading', FIRST + place)),
  );
  sheet.row += 2;
}

/** How many of the 評価 of the last year that has any are of which mark. */
function putRatings({ sheet, source, words }: Summary, years: readonly number[]): void {
  const rated = source.rows.filter(({ rating }) => rating !== '');
  const year = Math.max(...years.filter((one) => rated.some((row) => row.year === one)));
  const own = Number.isFinite(year) ? rated.filter((row) => row.year === year) : rated;
  if (own.length === 0) return;
  const marks = [...new Set(own.map(({ rating }) => rating))].sort((a, b) => rank(a) - rank(b));
  const parts = marks.map((mark) => {
    const count = own.filter(({ rating }) => rating === mark).length;
    const share = Math.round((count / own.length) * 100);
    return sentence(words, 'summaryRating', { mark, count, share });
  });
  const when = Number.isFinite(year) ? formatYear(year, words.language) : '';
  const material = { year: when, count: own.length, ratings: parts.join(words.report.summaryListComma) };
  sheet.gap();
  sheet.begin();
  putLines(sheet, [{ look: 'subtitle', words: sentence(words, 'summaryRatings', material) }]);
}

const MARKS = ['◎', '○', '△', '▲', '×'];

function rank(mark: string): number {
  const place = MARKS.indexOf(mark);
  return place < 0 ? MARKS.length : place;
}

/** The items that aim at most, over all years of the plan. */
function putLargest({ sheet, source, words }: Summary, measure: Measure, linked: boolean): void {
  const id = measuredId(measure, 'target');
  const sums = new Map<number, { row: DataRow; sum: number }>();
  for (const row of source.rows) {
    const amount = row.figures[id].amounts?.byConvention ?? 0;
    const before = sums.get(row.kohyo.index);
    sums.set(row.kohyo.index, { row: before?.row ?? row, sum: exactSum([before?.sum ?? 0, amount]) });
  }
  const all = [...sums.values()].filter(({ sum }) => sum > 0).sort((a, b) => b.sum - a.sum);
  const whole = exactSum(all.map(({ sum }) => sum));
  if (all.length === 0) return;
  sheet.gap();
  sheet.begin();
  const title = sentence(words, 'summaryLargest', {
    measure: phaseName(id, words),
    count: Math.min(MOST_ITEMS, all.length),
  });
  putLines(sheet, [{ look: 'subtitle', words: title }]);
  const heads = [words.report.dataName, words.report.section, phaseName(id, words), words.report.summaryPart];
  const spans = [
    { left: 0, right: 1 },
    { left: 2, right: 4 },
    { left: 5, right: 6 },
    { left: 7, right: 7 },
  ] as const;
  const put = (cells: readonly { value: PlannedValue; look: Look; extras?: CellExtras }[]) => {
    const { row } = sheet;
    let height = 0;
    cells.forEach(({ value, look, extras }, place) => {
      const span = spans[place];
      if (span === undefined) return;
      sheet.putMerged({ top: row, bottom: row, ...span }, value, look, extras);
      if (value.kind === 'text') height = Math.max(height, sheet.heightFor(value.text, look, span.left, span.right));
    });
    sheet.heights[row] = height;
    sheet.row += 1;
  };
  put(heads.map((heading) => ({ value: text(heading), look: 'heading' })));
  for (const { row, sum } of all.slice(0, MOST_ITEMS)) {
    const { sheet: name, range } = row.kohyo;
    const link = linked ? { link: fullAddress({ sheet: name, row: range.top, column: range.left }) } : {};
    put([
      { value: text(row.name === '' ? words.report.notGiven : row.name), look: 'text', extras: link },
      {
        value: text([row.section.department, row.section.section].filter((part) => part !== '').join(' ')),
        look: 'text',
      },
      { value: number(sum), look: 'number', extras: { numberFormat: amountShown(sum) } },
      { value: number(sum / whole), look: 'number', extras: { numberFormat: SHARE } },
    ]);
  }
}

/** How many cells are in no total, and why; where they are listed. */
function putLeftOut({ sheet, words }: Summary, { rollup }: Examination): void {
  const reasons = new Map<string, number>();
  let open = 0;
  for (const total of rollup.totals) {
    for (const { reason } of total.leftOut) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    open += total.contributions.filter(({ low, high }) => low !== high).length;
  }
  const count = [...reasons.values()].reduce((sum, each) => sum + each, 0);
  const lines = [
    ...(count > 0 ? [sentence(words, 'summaryLeftOut', { count })] : []),
    ...(open > 0 ? [sentence(words, 'summaryOpen', { count: open })] : []),
  ];
  if (lines.length === 0) return;
  sheet.gap();
  sheet.begin();
  putLines(
    sheet,
    lines.map((line) => ({ look: 'note', words: line })),
  );
}

function putName(sheet: PagedLayout, name: string, look: Look): void {
  sheet.putMerged({ top: sheet.row, left: 0, bottom: sheet.row, right: FIRST - 1 }, text(name), look);
}

function putFigure(sheet: PagedLayout, place: number, value: PlannedValue | null, look: Look, shown = 0): void {
  sheet.put(sheet.row, FIRST + place, value, look, {
    ...(value?.kind === 'text' ? {} : { numberFormat: amountShown(shown) }),
  });
}

function putShare(
  sheet: PagedLayout,
  place: number,
  [actual, target]: readonly [string, string],
  [done, aimed]: readonly [number, number],
  look: Look = 'number',
): void {
  const value = formula(`IF(${target}<=0,"",${actual}/${target})`, aimed <= 0 ? '' : done / aimed);
  sheet.put(sheet.row, FIRST + place, value, look, { numberFormat: SHARE });
}

function endRow(sheet: PagedLayout): void {
  sheet.heights[sheet.row] = sheet.heightFor('', 'text', 0);
  sheet.row += 1;
}
