import { measuredId } from '../../fields/dictionary';
import type { PlannedChart } from '../layout/sheet-plan';
import type { ReportWord, ReportWords } from '../report-words';
import { sentence } from '../report-words';
import type { Offices } from './rollup-offices';
import type { Summary } from './rollup-summary';
import type { YearlyTargets } from './rollup-years';
import { phaseName } from './yearly-columns';

type Chart = Omit<PlannedChart, 'frame'>;

const SERIES: Readonly<Record<YearlyTargets['kind'], ReportWord>> = {
  target: 'byConvention',
  low: 'low',
  high: 'high',
};

/** Charts: hours and effect by year, with their range while it is open, the shares of 評価 per 体系, and what the offices save, or how many 個票 they have. */
export function rollupCharts({ years, ratings }: Summary, offices: Offices | null, words: ReportWords): Chart[] {
  const charts: Chart[] = [];
  for (const measure of years === null ? [] : (['hours', 'effect'] as const)) {
    const targets = years?.targets(measure) ?? [];
    if (years === null || targets.length === 0) continue;
    charts.push({
      title: sentence(words, 'chartByYear', { measure: phaseName(measuredId(measure, 'target'), words) }),
      type: 'column',
      categories: years.names,
      series: targets.map(({ kind, values }) => ({ name: words.report[SERIES[kind]], values })),
      ...fromZero(targets.flatMap(({ amounts }) => amounts)),
    });
  }
  if (ratings !== null) {
    charts.push({
      title: sentence(words, 'chartRatings', { pillar: words.report.pillar, year: ratings.year }).trim(),
      type: 'shareBar',
      categories: ratings.names,
      series: ratings.marks.map(({ mark, values }) => ({ name: mark, values })),
      axis: { min: 0, max: 1 },
    });
  }
  if (offices !== null) {
    charts.push({
      title: sentence(words, 'chartByOffice', { office: words.report[offices.by], measure: offices.figure }),
      type: 'bar',
      categories: offices.names,
      series: [{ name: offices.figure, values: offices.values }],
      ...fromZero(offices.amounts),
    });
  }
  return charts;
}

/** Bars begin at zero. Where they lie on both sides of it, an axis has it anyway. */
function fromZero(amounts: readonly number[]): Pick<Chart, 'axis'> {
  if (amounts.every((amount) => amount >= 0)) return { axis: { min: 0 } };
  return amounts.every((amount) => amount <= 0) ? { axis: { max: 0 } } : {};
}
