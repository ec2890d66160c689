import type { MeasuredId } from '../../fields/dictionary';
import type { Dimension } from '../../rollup/rollup';
import type { PlannedChart, PlannedRange } from '../layout/sheet-plan';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { phaseName } from './data-columns';
import type { LaidTable } from './rollup-layout';
import { LABEL_WIDTHS } from './rollup-layout';
import type { FigureWord } from './rollup-lines';

type Chart = Omit<PlannedChart, 'frame'>;

/** Charts over the tables: hours by year, and by 部 (by 課 where no 部 is given); how many 個票 where there are no hours. */
export function rollupCharts(tables: readonly LaidTable[], words: ReportWords): Chart[] {
  // A table in several parts has headings between its figures.
  const whole = (dimension: Dimension) =>
    tables.find(({ table, whole: untorn }) => table.dimension === dimension && untorn);
  const years = whole('year');
  const offices = whole('department') ?? whole('section');
  const charts: Chart[] = [];
  for (const phase of ['hours.target', 'effect.target'] as const) {
    const asWritten = years && columnOf(years, 'asWritten', phase);
    const byConvention = years && columnOf(years, 'byConvention', phase);
    if (!years || !asWritten || !byConvention) continue;
    charts.push({
      title: sentence(words, 'chartByYear', { measure: phaseName(phase, words) }),
      type: 'column',
      categories: names(years, 1),
      series: [
        { name: words.report.asWritten, values: asWritten },
        { name: words.report.byConvention, values: byConvention },
      ],
    });
  }
  if (offices === undefined) return charts;
  const label = offices.table.dimension === 'section' ? 1 : 0;
  const by = offices.table.dimension === 'section' ? words.report.section : words.report.department;
  const count = columnOf(offices, 'count', null);
  const hours = columnOf(offices, 'byConvention', 'hours.target');
  const values = hours ?? count;
  if (values !== undefined) {
    const what = hours === undefined ? words.report.count : phaseName('hours.target', words);
    const series = { name: hours === undefined ? words.report.count : words.report.byConvention, values };
    charts.push({
      title: sentence(words, 'chartByOffice', { office: by, measure: what }),
      type: 'bar',
      categories: names(offices, label),
      series: [series],
    });
  }
  return charts;
}

function names(laid: LaidTable, column: number): PlannedRange {
  return { top: laid.top, left: column, bottom: laid.bottom, right: column };
}

function columnOf(laid: LaidTable, word: FigureWord, phase: MeasuredId | null): PlannedRange | undefined {
  const at = laid.specs.findIndex((spec) => spec.kind === 'figure' && spec.word === word && spec.phase === phase);
  return at < 0 ? undefined : names(laid, LABEL_WIDTHS.length + at);
}
