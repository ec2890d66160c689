import type { Sheet } from 'hucre';
import type { ModelChart } from './model';

/** Charts as far as we know them: their kind, texts and references. Other dress of theirs is not kept. */
export function readCharts(sheet: Sheet): ModelChart[] {
  return (sheet.charts ?? []).map((chart) => {
    const { from, to } = chart.anchor ?? { from: { row: 0, col: 0 } };
    const last = to ?? { row: from.row + 15, col: from.col + 8 };
    return {
      title: chart.title ?? '',
      type: typeOf(chart.kinds[0], chart.barGrouping),
      series: (chart.series ?? []).flatMap((series) =>
        series.valuesRef === undefined
          ? []
          : { name: series.name ?? '', categories: series.categoriesRef ?? null, values: series.valuesRef },
      ),
      frame: { top: from.row, left: from.col, bottom: last.row, right: last.col },
    };
  });
}

/** The library does not tell lying bars from columns: both are read as columns. */
function typeOf(kind: string | undefined, grouping: string | undefined): ModelChart['type'] {
  if (kind === 'bar' || kind === 'bar3D') return grouping === 'stacked' ? 'stackedColumn' : 'column';
  if (kind === 'line' || kind === 'line3D') return 'line';
  if (kind === 'pie' || kind === 'pie3D') return 'pie';
  return 'other';
}
