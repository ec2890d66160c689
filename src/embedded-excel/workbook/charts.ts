import { quoteSheet } from '../../core/grid/address';
import type { ModelChart } from '../../xlsx/model';
import { type Area, columnsOf, rowsOf } from './area';
import type { CellArea } from './cell-area';
import { writeReference } from './formula-text';
import type { LiveSheet } from './live-sheet';

/** Excel.ChartType → what a file's model calls it. */
const TYPES: Readonly<Record<string, ModelChart['type']>> = {
  ColumnClustered: 'column',
  ColumnStacked: 'stackedColumn',
  BarClustered: 'bar',
  BarStacked: 'stackedBar',
  BarStacked100: 'shareBar',
  Line: 'line',
  Pie: 'pie',
};

/** What Excel knows of a chart beside the file's model: kept while the workbook is open. */
export interface ChartDetails {
  name: string;
  type: string;
  legendVisible: boolean;
  legendPosition: string;
  titleVisible: boolean;
  /** Of the axis of categories. */
  tickLabelPosition: string;
  reversed: boolean;
  crossedAt: string;
}

const DETAILS = new WeakMap<ModelChart, ChartDetails>();

export function detailsOf(chart: ModelChart, sheet: LiveSheet): ChartDetails {
  const known = DETAILS.get(chart);
  if (known) return known;
  const made: ChartDetails = {
    name: chart.name || `グラフ ${sheet.model.charts.indexOf(chart) + 1}`,
    type: Object.keys(TYPES).find((name) => TYPES[name] === chart.type) ?? 'ColumnClustered',
    legendVisible: true,
    legendPosition: 'Right',
    titleVisible: chart.title !== '',
    tickLabelPosition: 'NextToAxis',
    reversed: false,
    crossedAt: 'Automatic',
  };
  DETAILS.set(chart, made);
  return made;
}

export const modelType = (type: string): ModelChart['type'] => TYPES[type] ?? 'other';

export function absoluteAddress({ sheet, area }: CellArea): string {
  const fixed = { top: true, left: true, bottom: true, right: true };
  const single = rowsOf(area) === 1 && columnsOf(area) === 1;
  return `${quoteSheet(sheet.name)}!${writeReference({ sheet: null, area, fixed, form: single ? 'cell' : 'cells' })}`;
}

/**
 * The series that Excel makes of a block of data: one per column (or row), named by a heading, over categories that stand
 * before the numbers.
 */
export function seriesOf(source: CellArea, by: 'Auto' | 'Columns' | 'Rows'): ModelChart['series'] {
  const { sheet, area } = source;
  const byRows = by === 'Rows' || (by === 'Auto' && columnsOf(area) > rowsOf(area));
  const isText = (row: number, column: number) => typeof sheet.valueAt(row, column) !== 'number';
  const headRow = rowsOf(area) > 1 && isText(area.top, area.right) ? 1 : 0;
  const headColumn = columnsOf(area) > 1 && isText(area.bottom, area.left) ? 1 : 0;
  const data: Area = { ...area, top: area.top + headRow, left: area.left + headColumn };
  const series: ModelChart['series'] = [];
  const [from, to] = byRows ? [data.top, data.bottom] : [data.left, data.right];
  for (let at = from; at <= to; at += 1) {
    const values = byRows ? { ...data, top: at, bottom: at } : { ...data, left: at, right: at };
    const named = byRows ? headColumn : headRow;
    const heading = named ? sheet.valueAt(byRows ? at : area.top, byRows ? area.left : at) : null;
    const hasCategories = byRows ? headRow : headColumn;
    const categories = byRows
      ? { ...data, top: area.top, bottom: area.top }
      : { ...data, left: area.left, right: area.left };
    series.push({
      name: heading === null ? `系列${series.length + 1}` : String(heading),
      categories: hasCategories ? absoluteAddress({ sheet, area: categories }) : null,
      values: absoluteAddress({ sheet, area: values }),
    });
  }
  return series;
}
