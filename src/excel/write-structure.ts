import { columnName, rangeAddress } from '../core/grid/address';
import type { PlannedChart, SheetPlan } from '../core/report/layout/sheet-plan';
import type { MergedSheet } from '../core/report/remake/merge/merged-sheet';
import { ourChartNames } from '../core/report/remake/our-sheets';

/** Merges, words to choose from, filter, frozen panes and charts of a sheet whose cells and tables stand. `charts`: names of ours that stand there. */
export function setStructure(sheet: Excel.Worksheet, plan: SheetPlan, charts: ReadonlySet<string>): void {
  for (const merge of plan.merges) sheet.getRange(rangeAddress(merge)).merge(false);
  if (plan.filter) sheet.autoFilter.apply(sheet.getRange(rangeAddress(plan.filter)));
  if (plan.freeze) {
    const { rows, columns } = plan.freeze;
    if (rows > 0 && columns > 0)
      sheet.freezePanes.freezeAt(
        sheet.getRange(rangeAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })),
      );
    else if (rows > 0) sheet.freezePanes.freezeRows(rows);
    else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  }
  for (const { range, words } of plan.choices ?? []) {
    const { dataValidation } = sheet.getRange(rangeAddress(range));
    dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
    // People may write something else, such as a reason.
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  }
  const names = ourChartNames(plan.charts.length, charts);
  plan.charts.forEach((chart, place) => {
    addChart(sheet, chart, names[place] ?? '');
  });
}

const CHART_TYPES = { column: 'ColumnClustered', bar: 'BarClustered', shareBar: 'BarStacked100' } as const;

function addChart(sheet: Excel.Worksheet, planned: PlannedChart, name: string): void {
  const first = planned.series[0];
  if (!first) return;
  const chart = sheet.charts.add(CHART_TYPES[planned.type], sheet.getRange(rangeAddress(first.values)), 'Columns');
  chart.name = name;
  chart.title.text = planned.title;
  chart.legend.visible = planned.series.length > 1;
  chart.legend.position = 'Bottom';
  const { categoryAxis, valueAxis } = chart.axes;
  // Names stay below or left of the bars even where these reach below zero.
  categoryAxis.tickLabelPosition = 'Low';
  if (planned.type !== 'column') {
    // Lying bars read from the top, over their numbers.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  if (planned.axis?.min !== undefined) valueAxis.minimum = planned.axis.min;
  if (planned.axis?.max !== undefined) valueAxis.maximum = planned.axis.max;
  chart.setPosition(
    rangeAddress({ ...planned.frame, bottom: planned.frame.top, right: planned.frame.left }),
    rangeAddress({ ...planned.frame, top: planned.frame.bottom, left: planned.frame.right }),
  );
  planned.series.forEach((series, index) => {
    const own = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    own.name = series.name;
    own.setValues(sheet.getRange(rangeAddress(series.values)));
    own.setXAxisValues(sheet.getRange(rangeAddress(planned.categories)));
  });
}

/** Column widths are planned in characters, Excel takes points; a character of the default font is so many pixels wide at most. */
export const DIGIT = 8;
const pointsOf = (characters: number): number => (characters * DIGIT + 5) * 0.75;
export const charactersOf = (points: number): number => (points / 0.75 - 5) / DIGIT;

/** Makes a column so many characters wide. */
export function setWidth(sheet: Excel.Worksheet, column: number, characters: number): void {
  const name = columnName(column);
  sheet.getRange(`${name}:${name}`).format.columnWidth = pointsOf(characters);
}

/**
 * Widths and heights; `widths` are those of columns beyond the plan's. A column that was hidden and stays so keeps its width, which Excel tells
 * nobody while it is hidden.
 */
export function setSizes(
  sheet: Excel.Worksheet,
  { plan, widths, hiddenColumns }: Pick<MergedSheet, 'plan' | 'widths' | 'hiddenColumns'>,
  hidden: ReadonlySet<number> = new Set(),
): void {
  for (const [column, width] of [...plan.widths.entries(), ...widths]) {
    if (!(hidden.has(column) && hiddenColumns.has(column))) setWidth(sheet, column, width);
  }
  for (const [row, height] of Object.entries(plan.heights)) {
    sheet.getRange(`${Number(row) + 1}:${Number(row) + 1}`).format.rowHeight = height;
  }
}
