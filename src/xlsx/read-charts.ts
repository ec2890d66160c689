import type { Sheet } from 'hucre';
import type { ModelChart } from './model';
import type { Parts } from './read-package';
import { readXml, relationsOf } from './read-parts';
import { attributeOf, scanXml } from './xml-scan';

/** Charts as far as we know them: their kind, texts and references. Other dress of theirs is not kept. */
export function readCharts(sheet: Sheet, drawn: readonly DrawnChart[]): ModelChart[] {
  return (sheet.charts ?? []).map((chart, place) => {
    const { from, to } = chart.anchor ?? { from: { row: 0, col: 0 } };
    const last = to ?? { row: from.row + 15, col: from.col + 8 };
    return {
      name: drawn[place]?.name ?? '',
      title: chart.title ?? '',
      type: typeOf(chart.kinds[0], chart.barGrouping, drawn[place]?.lies ?? false),
      ...axisOf(chart),
      series: (chart.series ?? []).flatMap((series) =>
        series.valuesRef === undefined
          ? []
          : { name: series.name ?? '', categories: series.categoriesRef ?? null, values: series.valuesRef },
      ),
      // The second anchor is the cell into which the frame reaches: nothing of it when it ends on the line.
      frame: {
        top: from.row,
        left: from.col,
        bottom: Math.max(from.row, last.row - 1),
        right: Math.max(from.col, last.col - 1),
      },
    };
  });
}

type Chart = NonNullable<Sheet['charts']>[number];

function axisOf({ axes }: Chart): Pick<ModelChart, 'axis'> {
  const { min, max } = axes?.y?.scale ?? {};
  if (min === undefined && max === undefined) return {};
  return { axis: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) } };
}

function typeOf(kind: string | undefined, grouping: Chart['barGrouping'], lying: boolean): ModelChart['type'] {
  const stacked = grouping === 'stacked';
  if (kind === 'bar' || kind === 'bar3D') {
    if (lying && grouping === 'percentStacked') return 'shareBar';
    if (lying) return stacked ? 'stackedBar' : 'bar';
    return stacked ? 'stackedColumn' : 'column';
  }
  if (kind === 'line' || kind === 'line3D') return 'line';
  if (kind === 'pie' || kind === 'pie3D') return 'pie';
  return 'other';
}

/** What the library does not tell of a chart. */
export interface DrawnChart {
  readonly name: string;
  /** Whether its bars lie. */
  readonly lies: boolean;
}

/** The charts of a sheet, in the order of its drawing. */
export function drawnCharts(parts: Parts, sheetPart: string): DrawnChart[] {
  const drawing = relationsOf(parts, sheetPart).find((relation) => relation.type === 'drawing')?.target;
  if (!drawing || !parts.has(drawing)) return [];
  const relations = relationsOf(parts, drawing);
  const drawn: DrawnChart[] = [];
  let name = '';
  scanXml(drawing, readXml(parts, drawing), (tag) => {
    if (tag.kind === 'close') return;
    if (tag.name === 'cNvPr') name = attributeOf(tag, 'name') ?? '';
    if (tag.name !== 'chart') return;
    const chart = relations.find((relation) => relation.id === attributeOf(tag, 'id'))?.target;
    if (chart && parts.has(chart)) drawn.push({ name, lies: liesIn(parts, chart) });
  });
  return drawn;
}

function liesIn(parts: Parts, chart: string): boolean {
  let lies = false;
  scanXml(chart, readXml(parts, chart), (tag) => {
    if (tag.name === 'barDir') lies = lies || attributeOf(tag, 'val') === 'bar';
  });
  return lies;
}
