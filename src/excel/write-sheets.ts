import { columnName, rangeAddress } from '../core/grid/address';
import type { PlannedChart, SheetPlan } from '../core/report/layout/sheet-plan';
import { freeSheetName, freeTableName } from '../core/report/remake/free-name';
import { isOurSheet } from '../core/report/remake/our-sheets';
import { WorkbookError } from '../core/workbook-error';
import { setLooks } from './looks';
import { type Kept, readKept, rememberArea, writeKept } from './old-sheet';
import { run } from './run';
import { writeContent } from './write-content';
import { setPrint } from './write-print';

/** Makes each planned sheet, or makes it again in place when it is ours. Gives the names under which they stand. */
export function writeSheets(plans: readonly SheetPlan[]): Promise<string[]> {
  return run(async (context) => {
    const targets = await findTargets(context, plans);
    for (const target of targets) {
      const { plan, tableNames } = target;
      const { sheet, kept } = await blankSheet(context, target);
      context.application.suspendScreenUpdatingUntilNextSync();
      await writeContent(context, sheet, plan);
      setStructure(sheet, plan, tableNames);
      setLooks(sheet, plan.cells);
      setSizes(sheet, plan);
      setPrint(sheet, plan);
      writeKept(sheet, kept);
      await rememberArea(context, sheet, plan);
      await context.sync();
    }
    const last = targets.at(-1);
    if (last !== undefined) context.workbook.worksheets.getItem(last.name).activate();
    await context.sync();
    return targets.map(({ name }) => name);
  });
}

/** Where a plan goes. */
interface Target {
  readonly plan: SheetPlan;
  readonly name: string;
  /** Our own sheet of that name; null when there is none. */
  readonly old: Excel.Worksheet | null;
  /** A name for each of the plan's tables that no table elsewhere in the workbook has. */
  readonly tableNames: readonly string[];
}

/**
 * Finds each plan its sheet: our own of that name, else a new one; a sheet of that name that is not ours is left alone.
 * Throws `protected` or `structure-protected` before anything is changed. Two round trips.
 */
async function findTargets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<Target[]> {
  const { worksheets, protection, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  protection.load('protected');
  const standing = plans.map(({ name }) => worksheets.getItemOrNullObject(name));
  for (const sheet of standing) sheet.load('name');
  await context.sync();
  const heads = standing.map((sheet) => {
    if (sheet.isNullObject) return null;
    const head = sheet.getRange('A1:Z4');
    head.load('text');
    sheet.tables.load('items/name');
    sheet.charts.load('items/id');
    sheet.protection.load('protected');
    return head;
  });
  await context.sync();
  const ours = standing.map((sheet, place) => {
    const texts = heads[place]?.text ?? [];
    const grid = {
      sheet: sheet.isNullObject ? '' : sheet.name,
      position: 0,
      hidden: false,
      top: 0,
      left: 0,
      values: [],
      texts,
    };
    return isOurSheet(grid) ? sheet : null;
  });
  const guarded = ours.find((sheet) => sheet?.protection.protected);
  if (guarded) throw new WorkbookError('protected', { sheet: guarded.name });
  if (protection.protected && ours.includes(null)) throw new WorkbookError('structure-protected');
  const names = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const replaced = new Set(ours.flatMap((sheet) => sheet?.tables.items.map(({ name }) => name) ?? []));
  const taken = new Set(tables.items.filter(({ name }) => !replaced.has(name)).map(({ name }) => name.toLowerCase()));
  return plans.map((plan, place) => {
    const old = ours[place] ?? null;
    const name = old ? old.name : freeSheetName(plan.name, (candidate) => names.has(candidate.toLowerCase()));
    names.add(name.toLowerCase());
    const tableNames = plan.tables.map((table) =>
      freeTableName(table.name, (candidate) => taken.has(candidate.toLowerCase())),
    );
    return { plan, name, old, tableNames };
  });
}

/** A blank sheet: a new one, or our own emptied, with what people wrote beside it kept. */
async function blankSheet(
  context: Excel.RequestContext,
  { plan, name, old }: Target,
): Promise<{ readonly sheet: Excel.Worksheet; readonly kept: Kept }> {
  if (!old) return { sheet: context.workbook.worksheets.add(name), kept: { cells: [] } };
  const kept = await readKept(context, old, plan);
  for (const chart of old.charts.items) chart.delete();
  for (const table of old.tables.items) table.delete();
  old.freezePanes.unfreeze();
  old.autoFilter.remove();
  const all = old.getRange();
  all.unmerge();
  all.clear();
  return { sheet: old, kept };
}

function setStructure(sheet: Excel.Worksheet, plan: SheetPlan, tableNames: readonly string[]): void {
  for (const merge of plan.merges) sheet.getRange(rangeAddress(merge)).merge(false);
  plan.tables.forEach((planned, place) => {
    const table = sheet.tables.add(rangeAddress(planned.range), true);
    table.name = tableNames[place] ?? planned.name;
    table.style = 'TableStyleLight1';
  });
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
