import { parseRange, quoteSheet, rangeAddress } from '../core/grid/address';
import type { WriteOptions } from '../core/port';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { freeSheetName, freeTableName } from '../core/report/remake/free-name';
import { type MadeSheet, madeSheet } from '../core/report/remake/merge/made-sheet';
import { madeFromXml, madeToXml } from '../core/report/remake/merge/made-xml';
import { AREA_NAME, isOurSheet } from '../core/report/remake/our-sheets';
import { WorkbookError } from '../core/workbook-error';
import { drawPlan } from './draw-plan';
import { mergePlan } from './merge-plan';
import type { ModelRange, ModelSheet, ModelWorkbook } from './model';
import { modelGrid, usedRangeOf } from './model-grid';
import { MADE_PART } from './state-part';

/**
 * Makes each planned sheet, or makes it again in its place. A sheet of that name which is not ours stays untouched: ours
 * then stands as `名前 (2)`, and formulas and links follow. Returns the names. Throws `protected` before anything is changed.
 */
export function writePlans(model: ModelWorkbook, plans: readonly SheetPlan[], options: WriteOptions = {}): string[] {
  const renamed = new Map<string, string>();
  for (const { name } of plans)
    renamed.set(
      name,
      freeSheetName(name, (candidate) => isSomebodys(model, candidate)),
    );
  for (const name of renamed.values()) {
    if (sheetNamed(model, name)?.protection) throw new WorkbookError('protected', { sheet: name });
  }
  const kept = model.sheets.filter((sheet) => ![...renamed.values()].includes(sheet.name));
  const tables = new Set(kept.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  for (const { name } of plans.flatMap((plan) => plan.tables)) {
    renamed.set(
      name,
      freeTableName(name, (candidate) => tables.has(candidate.toLowerCase())),
    );
  }
  const remembered = new Map(madeIn(model).map((made) => [made.name, made]));
  const names = plans.map((plan) => writePlan(model, plan, renamed, remembered, options));
  const made = [...remembered.values()].filter(({ name }) => sheetNamed(model, name) !== undefined);
  const others = model.customXml.filter(({ xml }) => madeFromXml(xml) === null);
  model.customXml = [...others, { id: MADE_PART, xml: madeToXml(made) }];
  return names;
}

/** What we remember of the sheets that we made. Throws `state-unread`. */
export function madeIn(model: ModelWorkbook): readonly MadeSheet[] {
  for (const { xml } of model.customXml) {
    const made = madeFromXml(xml);
    if (made !== null) return made;
  }
  return [];
}

function writePlan(
  model: ModelWorkbook,
  plan: SheetPlan,
  renamed: ReadonlyMap<string, string>,
  remembered: Map<string, MadeSheet>,
  options: WriteOptions,
): string {
  const name = renamed.get(plan.name) ?? plan.name;
  const place = model.sheets.findIndex((sheet) => same(sheet.name, name));
  const old = model.sheets[place];
  if (old) {
    const before = { made: remembered.get(old.name) ?? null, bottom: areaOf(model, old)?.bottom ?? null };
    const { sheet, merged } = mergePlan(plan, renamed, old, before, options.decisions?.(old.name) ?? []);
    model.sheets[place] = sheet;
    remembered.set(sheet.name, { ...merged.made, name: sheet.name });
    rememberArea(model, sheet, plan);
    options.remade?.({ sheet: sheet.name, report: merged.report });
    return sheet.name;
  }
  const sheet = drawPlan(plan, renamed);
  model.sheets.push(sheet);
  remembered.set(sheet.name, { ...madeSheet(plan), name: sheet.name });
  rememberArea(model, sheet, plan);
  return sheet.name;
}

function rememberArea(model: ModelWorkbook, sheet: ModelSheet, plan: SheetPlan): void {
  const area = { ...plan.print.area, right: Math.max(plan.print.area.right, plan.widths.length - 1) };
  const address = rangeAddress(area).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
  model.names = model.names.filter((name) => name.name !== AREA_NAME || name.sheet !== sheet.name);
  model.names.push({ name: AREA_NAME, refersTo: `${quoteSheet(sheet.name)}!${address}`, sheet: sheet.name });
}

function areaOf(model: ModelWorkbook, sheet: ModelSheet): ModelRange | null {
  const name = model.names.find((one) => one.name === AREA_NAME && one.sheet === sheet.name);
  const address = name?.refersTo.split('!').at(-1);
  return address ? parseRange(address) : (sheet.page.area ?? null);
}

/** True for a sheet that is there, holds something, and is not of our making. */
function isSomebodys(model: ModelWorkbook, name: string): boolean {
  const sheet = sheetNamed(model, name);
  return sheet !== undefined && usedRangeOf(sheet) !== null && !isOurSheet(modelGrid(model, sheet));
}

function sheetNamed(model: ModelWorkbook, name: string): ModelSheet | undefined {
  return model.sheets.find((sheet) => same(sheet.name, name));
}

/** Excel tells sheet names apart without regard to case. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
