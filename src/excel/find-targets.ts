import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { freeSheetName, freeTableName } from '../core/report/remake/free-name';
import { AREA_NAME, isOurSheet } from '../core/report/remake/our-sheets';
import { WorkbookError } from '../core/workbook-error';
import { followSheets } from './follow-sheets';

/** The rows in which a sheet of ours says so, as wide as our widest. */
const HEAD = 'A1:BZ4';

/** Where a plan goes. */
export interface Target {
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
export async function findTargets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<{
  readonly targets: readonly Target[];
  readonly sheetNames: ReadonlySet<string>;
  /** Whether sheets can be added: the structure is not protected. */
  readonly canAdd: boolean;
}> {
  const { worksheets, protection, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  protection.load('protected');
  const byName = plans.map(({ name }) => worksheets.getItemOrNullObject(name));
  for (const sheet of byName) sheet.load('name');
  await context.sync();
  const standing = await followSheets(context, plans, byName, parts);
  const heads = standing.map((sheet) => {
    if (sheet.isNullObject) return null;
    const head = sheet.getRange(HEAD);
    head.load('values');
    sheet.tables.load('items/name');
    sheet.charts.load('items/id,items/name');
    sheet.protection.load('protected');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    const area = sheet.names.getItemOrNullObject(AREA_NAME);
    area.load('name');
    return { head, used, area };
  });
  await context.sync();
  const ours = standing.map((sheet, place) => {
    const found = heads[place];
    // A sheet of somebody's own is ours to fill, once its layout is chosen.
    if (plans[place]?.own && !sheet.isNullObject) return sheet;
    // A sheet of ours that Excel let us make, and no more.
    if (found?.used.isNullObject && !found.area.isNullObject) return sheet;
    return isOurSheet({ top: 0, values: found?.head.values ?? [] }) ? sheet : null;
  });
  const missing = plans.find(({ own }, place) => own && ours[place] === null)?.own;
  if (missing) throw new WorkbookError('missing', { sheet: missing.sheet });
  const guarded = ours.find((sheet) => sheet?.protection.protected);
  if (guarded) throw new WorkbookError('protected', { sheet: guarded.name });
  if (protection.protected && ours.includes(null)) throw new WorkbookError('structure-protected');
  const names = new Set(worksheets.items.map(({ name }) => foldName(name)));
  const replaced = new Set(ours.flatMap((sheet) => sheet?.tables.items.map(({ name }) => name) ?? []));
  const taken = new Set(tables.items.filter(({ name }) => !replaced.has(name)).map(({ name }) => name.toLowerCase()));
  const targets = plans.map((plan, place): Target => {
    const old = ours[place] ?? null;
    const name = old ? old.name : freeSheetName(plan.name, (candidate) => names.has(foldName(candidate)));
    names.add(foldName(name));
    const tableNames = plan.tables.map((table) =>
      freeTableName(table.name, (candidate) => taken.has(candidate.toLowerCase())),
    );
    return { plan, name, old, tableNames };
  });
  const sheetNames = new Set(worksheets.items.map(({ name }) => name));
  return { targets, sheetNames, canAdd: !protection.protected };
}

/** A name as a Japanese Excel may compare it: letters' case and width and the kind of kana aside. */
function foldName(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  return plain.replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}
