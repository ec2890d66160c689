import type { MeasuredId } from '../../fields/dictionary';
import type { PlannedChart, PlannedRange } from '../layout/sheet-plan';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { phaseName } from './data-columns';
import type { LaidTable } from './rollup-layout';
import { LABEL_WIDTHS } from './rollup-layout';
import type { FigureWord } from './rollup-lines';
import type { Offices } from './rollup-offices';

type Chart = Omit<PlannedChart, 'frame'>;

/** Charts: hours and effect by year, with their range while it is open, and what the offices save, or how many 個票 they have. */
export function rollupCharts(tables: readonly LaidTable[], offices: Offices | null, words: ReportWords): Chart[] {
  // A table in several parts has headings between its figures.
  const years = tables.find(({ table, whole }) => table.dimension === 'year' && whole);
  const charts: Chart[] = [];
  for (const phase of ['hours.target', 'effect.target'] as const) {
    const figures = isOpen(years, phase) ? (['byConvention', 'low', 'high'] as const) : (['byConvention'] as const);
    const series = figures.flatMap((word) => {
      const values = years && columnOf(years, word, phase);
      return values ? [{ name: words.report[word], values }] : [];
    });
    if (years === undefined || series.length === 0) continue;
    charts.push({
      title: sentence(words, 'chartByYear', { measure: phaseName(phase, words) }),
      type: 'column',
      categories: names(years, 1),
      series,
    });
  }
  if (offices !== null) {
    charts.push({
      title: sentence(words, 'chartByOffice', { office: words.report[offices.by], measure: offices.figure }),
      type: 'bar',
      categories: offices.names,
      series: [{ name: offices.figure, values: offices.values }],
    });
  }
  return charts;
}

function isOpen(laid: LaidTable | undefined, phase: MeasuredId): boolean {
  const rows = laid?.table.lines.flatMap((line) => line.rows) ?? [];
  return rows.some(({ figures }) => figures[phase].amounts?.low !== figures[phase].amounts?.high);
}

function names(laid: LaidTable, column: number): PlannedRange {
  return { top: laid.top, left: column, bottom: laid.bottom, right: column };
}

function columnOf(laid: LaidTable, word: FigureWord, phase: MeasuredId | null): PlannedRange | undefined {
  const at = laid.specs.findIndex((spec) => spec.kind === 'figure' && spec.word === word && spec.phase === phase);
  return at < 0 ? undefined : names(laid, LABEL_WIDTHS.length + at);
}
