import { columnName, rangeAddress } from '../core/grid/address';
import { isOurSheet } from '../core/report/our-sheets';
import type { PlannedChart, SheetPlan } from '../core/report/sheet-plan';
import { WorkbookError } from '../core/workbook-error';
import { setLooks } from './looks';
import { type Kept, readKept, rememberArea, writeKept } from './old-sheet';
import { run } from './run';
import { writeContent } from './write-content';
import { setPrint } from './write-print';

/** Makes each planned sheet, or makes it again in place when it is ours. Gives the names under which they stand. */
export function writeSheets(plans: readonly SheetPlan[]): Promise<string[]> {
  return run(async (context) => {
    const names: string[] = [];
    for (const plan of plans) {
      const { sheet, name, kept } = await sheetFor(context, plan);
      context.application.suspendScreenUpdatingUntilNextSync();
      await writeContent(context, sheet, plan);
      setStructure(sheet, plan);
      setLooks(sheet, plan.cells);
      setSizes(sheet, plan);
      setPrint(sheet, plan);
      writeKept(sheet, kept);
      await rememberArea(context, sheet, plan);
      await context.sync();
      names.push(name);
    }
    const last = names.at(-1);
    if (last !== undefined) context.workbook.worksheets.getItem(last).activate();
    await context.sync();
    return names;
  });
}

interface Target {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly kept: Kept;
}

const NOTHING_KEPT: Kept = { cells: [] };

/** A blank sheet: a new one, or our own of that name emptied. A sheet of that name that is not ours is left alone. */
async function sheetFor(context: Excel.RequestContext, plan: SheetPlan): Promise<Target> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  const existing = sheets.getItemOrNullObject(plan.name);
  existing.load('name');
  await context.sync();
  if (existing.isNullObject) return { sheet: sheets.add(plan.name), name: plan.name, kept: NOTHING_KEPT };
  const head = existing.getRange('A1:Z4');
  head.load('values,text');
  existing.tables.load('items/id');
  existing.charts.load('items/id');
  existing.protection.load('protected');
  await context.sync();
  const grid = { sheet: plan.name, position: 0, hidden: false, top: 0, left: 0, values: [], texts: head.text };
  if (!isOurSheet(grid)) {
    const name = freeName(plan.name, new Set(sheets.items.map((sheet) => sheet.name.toLowerCase())));
    return { sheet: sheets.add(name), name, kept: NOTHING_KEPT };
  }
  if (existing.protection.protected) throw new WorkbookError('protected', { sheet: plan.name });
  const kept = await readKept(context, existing, plan);
  for (const chart of existing.charts.items) chart.delete();
  for (const table of existing.tables.items) table.delete();
  existing.freezePanes.unfreeze();
  existing.autoFilter.remove();
  const all = existing.getRange();
  all.unmerge();
  all.clear();
  return { sheet: existing, name: plan.name, kept };
}

/** `とりまとめ一覧 (2)`, within the 31 characters that a name may have. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function setStructure(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const merge of plan.merges) sheet.getRange(rangeAddress(merge)).merge(false);
  for (const planned of plan.tables) {
    const table = sheet.tables.add(rangeAddress(planned.range), true);
    table.name = planned.name;
    table.style = 'TableStyleLight1';
  }
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
  for (const chart of plan.charts) addChart(sheet, chart);
}

const CHART_TYPES = { column: 'ColumnClustered', stackedColumn: 'ColumnStacked', bar: 'BarClustered' } as const;

function addChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const first = planned.series[0];
  if (!first) return;
  const chart = sheet.charts.add(CHART_TYPES[planned.type], sheet.getRange(rangeAddress(first.values)), 'Columns');
  chart.title.text = planned.title;
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

/** Column widths are planned in characters, Excel takes points; a character of the default font is 8 px wide at most. */
function setSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.widths.forEach((width, column) => {
    const name = columnName(column);
    sheet.getRange(`${name}:${name}`).format.columnWidth = (width * 8 + 5) * 0.75;
  });
  for (const [row, height] of Object.entries(plan.heights)) {
    sheet.getRange(`${Number(row) + 1}:${Number(row) + 1}`).format.rowHeight = height;
  }
}
