import { type MeasuredId, measuredId } from '../../fields/dictionary';
import type { Measure } from '../../fields/field';
import { addressOf } from '../../grid/address';
import { exactSum } from '../../notation/exact';
import { formatYear } from '../../notation/year';
import { putLines } from '../layout/list-sheet';
import type { PagedLayout } from '../layout/paged-layout';
import { formula, text } from '../layout/sheet-layout';
import type { Look, PlannedRange, PlannedValue } from '../layout/sheet-plan';
import type { ReportWords } from '../report-words';
import { LABEL_WIDTHS, type RollupPart } from './rollup-layout';
import { columnSum, sumFormula, sumOf } from './rollup-table';
import { amountShown } from './yearly-columns';
import type { YearlyRow } from './yearly-rows';

const FIRST = LABEL_WIDTHS.length;
const SHARE = '0%';
const MEASURES: readonly Measure[] = ['hours', 'effect'];

/** A figure of a year: reckoned over 年度別データ, or from figures beside and above it. */
interface Figure {
  readonly heading: string;
  readonly measure: Measure;
  readonly kind: 'target' | 'low' | 'high' | 'change' | 'actual' | 'share';
}

/** The table of the years, for charts. */
export interface LaidYears {
  readonly names: PlannedRange;
  /** Where the targets of a measure stand and what they come to, by the convention and, while anything is open, at least and at most. */
  readonly targets: (measure: Measure) => readonly YearlyTargets[];
}

export interface YearlyTargets {
  readonly kind: 'target' | 'low' | 'high';
  readonly values: PlannedRange;
  readonly amounts: readonly number[];
}

/** What is aimed at and achieved year by year; `null` where nothing is measured. */
export function putYears(part: RollupPart, years: readonly number[]): LaidYears | null {
  const { source, words } = part;
  const figures = MEASURES.flatMap((measure) => figuresOf(measure, source.rows, words));
  return years.length > 0 && figures.length > 0 ? putFigures(part, years, figures) : null;
}

function amountsOf(rows: readonly YearlyRow[], id: MeasuredId) {
  return rows.flatMap(({ figures }) => figures[id].amounts ?? []);
}

/** The columns that have anything to say: no range where nothing is open, no achievement before there are actuals. */
function figuresOf(measure: Measure, rows: readonly YearlyRow[], words: ReportWords): Figure[] {
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

function putFigures(
  { sheet, source, words }: RollupPart,
  years: readonly number[],
  figures: readonly Figure[],
): LaidYears {
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
  const value = (measure: Measure, kind: Figure['kind'], rows: readonly YearlyRow[]) => {
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
  const bottom = sheet.row - 1;
  putYearTotals({ sheet, source, words }, years, figures, { top, reported, value, at, placeOf });
  const column = (left: number) => ({ top, left, bottom, right: left });
  return {
    names: column(0),
    targets: (measure) =>
      figures.flatMap((figure, place) => {
        const { kind } = figure;
        if (figure.measure !== measure || (kind !== 'target' && kind !== 'low' && kind !== 'high')) return [];
        const amounts = years.map((year) => value(measure, kind, rowsOf(year)));
        return [{ kind, values: column(FIRST + place), amounts }];
      }),
  };
}

interface YearFigures {
  readonly top: number;
  readonly reported: (measure: Measure, year: number) => boolean;
  readonly value: (measure: Measure, kind: Figure['kind'], rows: readonly YearlyRow[]) => number;
  readonly at: (row: number, place: number) => string;
  readonly placeOf: (measure: Measure, kind: Figure['kind']) => number;
}

/** All years' targets; and, apart from them, the years that have actuals, whose targets and actuals alone are held together. */
function putYearTotals(
  { sheet, source, words }: RollupPart,
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
