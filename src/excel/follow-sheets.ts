import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { followNames, isMadeBy, renamedByHand } from '../core/report/remake/merge/follow-names';
import { hasLayoutOf } from '../core/report/remake/merge/former-list';
import type { MadeSheet } from '../core/report/remake/merge/made-sheet';
import { madeFromXml } from '../core/report/remake/merge/made-xml';
import { type StandingSheet, standingOf } from '../core/report/remake/merge/standing-sheet';
import { isOurSheet } from '../core/report/remake/our-sheets';

/** Where a sheet of ours says so. */
const HEAD = 'A1:BZ4';

/**
 * The sheet of each plan: the one of its name, else the one that we made before, which people may have renamed; on a sheet of somebody's own
 * that we never filled, that one. More round trips are made only where a name is not found.
 */
export async function followSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  byName: readonly Excel.Worksheet[],
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<Excel.Worksheet[]> {
  const isSure = (plan: SheetPlan, place: number) => !plan.own && byName[place]?.isNullObject === false;
  if (plans.every(isSure) || (parts.items.length === 0 && !plans.some(({ own }) => own))) return [...byName];
  const { made, byHand } = await madeNow(context, parts);
  const { worksheets } = context.workbook;
  const names = new Set(worksheets.items.map(({ name }) => name));
  const found = plans.map((plan, place) => {
    const sheet = byName[place];
    if (sheet && isSure(plan, place)) return sheet;
    const isOwn = plan.own !== undefined;
    const before = made.find(
      (each) => names.has(each.name) && (isOwn ? hasLayoutOf(each, plan) : !each.own && isMadeBy(each, plan, byHand)),
    );
    const name = before?.name ?? plan.own?.sheet ?? plan.name;
    const followed = worksheets.getItemOrNullObject(name);
    followed.load('name');
    return followed;
  });
  await context.sync();
  return found;
}

/** What we remember, under the names that people gave our sheets since. */
async function madeNow(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<{ readonly made: readonly MadeSheet[]; readonly byHand: ReadonlySet<string> }> {
  const xml = parts.items.at(-1)?.getXml();
  if (xml === undefined) return { made: [], byHand: new Set() };
  await context.sync();
  const made = madeFromXml(xml.value) ?? [];
  const { items } = context.workbook.worksheets;
  const names = new Set(items.map(({ name }) => name));
  if (made.every(({ name }) => names.has(name))) return { made, byHand: new Set() };
  const known = new Set(made.map(({ name }) => name));
  const heads = items
    .filter(({ name }) => !known.has(name))
    .map((sheet) => {
      const head = sheet.getRange(HEAD);
      head.load('values');
      return { sheet, head };
    });
  await context.sync();
  const strangers = heads
    .filter(({ head }) => isOurSheet({ top: 0, values: head.values }))
    .map(({ sheet }) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('values,rowIndex,columnIndex');
      return { name: sheet.name, used };
    });
  await context.sync();
  const now = followNames(
    made,
    names,
    strangers.map(({ name, used }): StandingSheet => {
      const at = { top: used.rowIndex, left: used.columnIndex };
      const values = used.values.map((line: readonly unknown[]) =>
        line.map((value) =>
          typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '') || null,
        ),
      );
      return standingOf({ sheet: name, position: 0, hidden: false, ...at, values, texts: [] });
    }),
  );
  return { made: now, byHand: renamedByHand(now, made) };
}
