import type { SheetChart } from 'hucre';
import type { ModelChart } from './model';

const KINDS: Readonly<Record<ModelChart['type'], SheetChart['type']>> = {
  column: 'column',
  stackedColumn: 'column',
  bar: 'bar',
  stackedBar: 'bar',
  shareBar: 'bar',
  line: 'line',
  pie: 'pie',
  other: 'column',
};

const GROUPINGS: Partial<Record<ModelChart['type'], NonNullable<SheetChart['barGrouping']>>> = {
  stackedColumn: 'stacked',
  stackedBar: 'stacked',
  shareBar: 'percentStacked',
};
const LYING: ReadonlySet<ModelChart['type']> = new Set(['bar', 'stackedBar', 'shareBar']);

/** A native chart: labels stay below or left of the bars even where values are negative, and lying bars read from the top. */
export function writeChart(chart: ModelChart): SheetChart {
  const grouping = GROUPINGS[chart.type] ?? 'clustered';
  const lying = LYING.has(chart.type);
  return {
    type: KINDS[chart.type],
    ...(chart.title === '' ? {} : { title: chart.title }),
    series: chart.series.map((series, place) => ({
      name: series.name,
      values: series.values,
      ...(series.categories === null ? {} : { categories: series.categories }),
      color: COLORS[place % COLORS.length] ?? '1F4E79',
    })),
    anchor: {
      from: { row: chart.frame.top, col: chart.frame.left },
      to: { row: chart.frame.bottom + 1, col: chart.frame.right + 1 },
    },
    barGrouping: grouping,
    ...(grouping === 'clustered' ? {} : { overlap: 100 }),
    gapWidth: 60,
    legend: chart.series.length > 1 ? 'bottom' : false,
    altText: chart.title,
    titleFontSize: 12,
    titleBold: true,
    legendFontSize: 9,
    axes: {
      x: { tickLblPos: 'low', labelFontSize: 9, reverse: lying },
      y: {
        gridlines: { major: true },
        ...(chart.axis ? { scale: { ...chart.axis } } : {}),
        minorTickMark: 'none',
        labelFontSize: 9,
        ...(lying ? { crosses: 'max' as const } : {}),
      },
    },
  };
}

/** Told apart in colour, in grey print and by people who see colours otherwise. */
const COLORS = ['1F4E79', 'E69F00', '009E73', 'CC79A7', '56B4E9', '7F7F7F'];
