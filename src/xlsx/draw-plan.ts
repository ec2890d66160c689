import { absoluteAddress, addressOf, quoteSheet, rangeAddress } from '../core/grid/address';
import { MARGINS } from '../core/report/layout/paper';
import type { PlannedRange, PlannedValue, SheetPlan } from '../core/report/layout/sheet-plan';
import { withNewNames } from '../core/report/remake/new-names';
import { ourChartNames } from '../core/report/remake/our-sheets';
import { formatOf } from './look-format';
import { cellKey, type ModelCell, type ModelSheet, newSheet } from './model';
import { safeText } from './safe-text';

/** A plan as a new sheet. Sheets and tables that could not keep their planned names are given by `renamed` (plan name → name). */
export function drawPlan(plan: SheetPlan, renamed: ReadonlyMap<string, string>): ModelSheet {
  const sheet = newSheet(renamed.get(plan.name) ?? plan.name);
  const refer = (text: string): string => withNewNames(text, renamed);
  for (const cell of plan.cells) {
    const key = cellKey(cell.row, cell.column);
    const value = contentOf(cell.value, sheet.name, addressOf(cell), refer);
    sheet.cells.set(key, { ...value, format: formatOf(cell) });
    if (cell.link !== undefined) sheet.hyperlinks.set(key, { place: refer(cell.link), address: null });
  }
  sheet.merges = plan.merges.map((merge) => ({ ...merge }));
  for (const merge of plan.merges) frameMerge(sheet, merge);
  sheet.columnWidths = new Map(plan.widths.entries());
  for (const [row, height] of Object.entries(plan.heights)) sheet.rowHeights.set(Number(row), height);
  sheet.freeze = plan.freeze ? { ...plan.freeze } : null;
  sheet.filter = plan.filter ? { ...plan.filter } : null;
  sheet.tables = plan.tables.map((table) => ({
    name: renamed.get(table.name) ?? table.name,
    range: { ...table.range },
    columns: [...table.columns],
    style: 'TableStyleLight1',
    banded: false,
    filter: true,
    totals: false,
  }));
  const own = (range: PlannedRange) => `${quoteSheet(sheet.name)}!${absoluteAddress(range)}`;
  const names = ourChartNames(plan.charts.length);
  sheet.charts = plan.charts.map((chart, place) => ({
    name: names[place] ?? '',
    title: chart.title,
    type: chart.type,
    frame: { ...chart.frame },
    ...(chart.axis ? { axis: { ...chart.axis } } : {}),
    series: chart.series.map(({ name, values }) => ({ name, values: own(values), categories: own(chart.categories) })),
  }));
  sheet.validations = (plan.choices ?? []).map(({ range, words }) => ({
    range: rangeAddress(range),
    type: 'list',
    settings: { values: [...words], allowBlank: true, showErrorMessage: false },
  }));
  const { print } = plan;
  sheet.page = {
    paper: print.paper,
    orientation: print.orientation,
    fit: { wide: print.pagesWide ?? 1, high: 0 },
    margins: { ...MARGINS },
    area: { ...print.area },
    titleRows: print.titleRows ? { ...print.titleRows } : null,
    ...(print.titleColumns ? { titleColumns: { ...print.titleColumns } } : {}),
    breaksBefore: [...print.breaksBefore],
    header: placed('&R', print.header),
    footer: placed('&C', print.footer),
    centred: true,
  };
  return sheet;
}

function contentOf(
  value: PlannedValue | null,
  sheet: string,
  address: string,
  refer: (text: string) => string,
): Pick<ModelCell, 'value' | 'formula'> {
  if (value === null) return { value: null };
  if (value.kind === 'number') return { value: value.value };
  if (value.kind === 'text') return { value: value.text === '' ? null : safeText(value.text, sheet, address) };
  return { value: value.cached, formula: refer(value.formula) };
}

/** Every cell of a merged area carries the look of its first one, or its frame would be drawn on one side only. */
function frameMerge(sheet: ModelSheet, merge: PlannedRange): void {
  const format = sheet.cells.get(cellKey(merge.top, merge.left))?.format;
  if (!format) return;
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    for (let column = merge.left; column <= merge.right; column += 1) {
      const key = cellKey(row, column);
      if (!sheet.cells.has(key)) sheet.cells.set(key, { value: null, format });
    }
  }
}

/** A header or footer at its place on the page, as excel/ sets it too; one that names its own stays. */
function placed(side: '&R' | '&C', words: string): string {
  return words === '' || /^&[LCR]/.test(words) ? words : `${side}${words}`;
}
