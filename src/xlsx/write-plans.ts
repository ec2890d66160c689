import { absoluteAddress, parseRange, quoteSheet } from '../core/grid/address';
import type { WriteOptions } from '../core/port';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { freeSheetName, freeTableName } from '../core/report/remake/free-name';
import { followNames, isMadeBy, renamedByHand } from '../core/report/remake/merge/follow-names';
import { hasLayoutOf } from '../core/report/remake/merge/former-list';
import { type MadeSheet, madeSheet } from '../core/report/remake/merge/made-sheet';
import { madeFromXml, madeToXml } from '../core/report/remake/merge/made-xml';
import { columnsNow, planOverColumns } from '../core/report/remake/new-names';
import { AREA_NAME, isOurSheet } from '../core/report/remake/our-sheets';
import { WorkbookError } from '../core/workbook-error';
import { drawPlan } from './draw-plan';
import { mergePlan, standingSheet } from './merge-plan';
import type { ModelRange, ModelSheet, ModelWorkbook } from './model';
import { modelGrid, usedRangeOf } from './model-grid';
import { MADE_PART } from './state-part';

/**
 * Makes each planned sheet, or makes it again in its place. A sheet of that name which is not ours stays untouched: ours
 * then stands as `名前 (2)`, and formulas and links follow. Returns the names. Throws `protected` before anything is changed.
 */
export function writePlans(
  model: ModelWorkbook,
  plans: readonly SheetPlan[],
  options: WriteOptions = {},
): WrittenPlans {
  const made = madeNow(model);
  // A sheet that people gave a name of their own is followed, and keeps that.
  const byHand = renamedByHand(made, madeIn(model));
  const remembered = new Map(made.map((each) => [each.name, each]));
  const renamed = new Map<string, string>();
  const targets = plans.map((plan) => ({ plan, name: nameOf(model, plan, remembered, byHand) }));
  for (const { plan, name } of targets) renamed.set(plan.name, name);
  for (const { name } of targets) {
    if (sheetNamed(model, name)?.protection) throw new WorkbookError('protected', { sheet: name });
  }
  const kept = model.sheets.filter((sheet) => !targets.some(({ name }) => name === sheet.name));
  const tables = new Set(kept.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  for (const { name } of plans.flatMap((plan) => plan.tables)) {
    renamed.set(
      name,
      freeTableName(name, (candidate) => tables.has(candidate.toLowerCase())),
    );
  }
  const writing: Writing = { renamed, remembered, options, columns: new Map() };
  // What formulas speak of comes first: its columns may bear headings of people's.
  const written = new Map<SheetPlan, string>();
  const hasTables = ({ plan, name }: Target) => plan.tables.length > 0 && sheetNamed(model, name) !== undefined;
  const first = targets.filter(hasTables);
  for (const { plan, name } of [...first, ...targets.filter((one) => !first.includes(one))])
    written.set(plan, writePlan(model, plan, name, writing));
  const names = targets.map(({ plan, name }) => written.get(plan) ?? name);
  const moved = new Map<string, string>();
  const under = names.map((name, place) => {
    const plan = plans[place];
    const to = plan === undefined || byHand.has(name) ? null : newName(model, plan, name);
    if (to === null) return name;
    moved.set(to, name);
    renameSheet(model, name, to);
    const made = remembered.get(name);
    remembered.delete(name);
    if (made) remembered.set(to, { ...made, name: to });
    return to;
  });
  const stays = [...remembered.values()].filter(({ name }) => sheetNamed(model, name) !== undefined);
  const others = model.customXml.filter(({ xml }) => madeFromXml(xml) === null);
  model.customXml = [...others, { id: MADE_PART, xml: madeToXml(stays) }];
  return { names: under, moved };
}

export interface WrittenPlans {
  /** The names under which the sheets stand. */
  readonly names: readonly string[];
  /** Sheets of somebody's own that bear another year's name now: new name → the one in the file. */
  readonly moved: ReadonlyMap<string, string>;
}

/** Under which name a plan is made: over the sheet that we made before, whatever people call it by now, else under its own name. */
function nameOf(
  model: ModelWorkbook,
  plan: SheetPlan,
  remembered: ReadonlyMap<string, MadeSheet>,
  byHand: ReadonlySet<string>,
): string {
  const isOwn = plan.own !== undefined;
  const known = [...remembered.values()].find(
    (each) =>
      (isOwn ? hasLayoutOf(each, plan) : !each.own && isMadeBy(each, plan, byHand)) &&
      sheetNamed(model, each.name) !== undefined,
  );
  if (known !== undefined && (isOwn || sheetNamed(model, plan.name) === undefined)) return known.name;
  if (plan.own !== undefined) {
    const sheet = sheetNamed(model, plan.own.sheet);
    if (sheet === undefined) throw new WorkbookError('missing', { sheet: plan.own.sheet });
    return sheet.name;
  }
  return freeSheetName(plan.name, (candidate) => isSomebodys(model, candidate));
}

/** The name of the year for a sheet of somebody's own, with a number behind it where it is taken, unless something in the workbook speaks of the old one. */
function newName(model: ModelWorkbook, plan: SheetPlan, name: string): string | null {
  if (plan.own === undefined || plan.name === name) return null;
  const free = freeSheetName(
    plan.name,
    (candidate) => candidate !== name && sheetNamed(model, candidate) !== undefined,
  );
  return free === name || isSpokenOf(model, name) ? null : free;
}

/** What we remember of the sheets that we made. Throws `state-unread`. */
function madeIn(model: ModelWorkbook): readonly MadeSheet[] {
  for (const { xml } of model.customXml) {
    const made = madeFromXml(xml);
    if (made !== null) return made;
  }
  return [];
}

interface Target {
  readonly plan: SheetPlan;
  readonly name: string;
}

/** What all plans of one writing share. */
interface Writing {
  /** How formulas speak of the columns of the tables written so far. */
  readonly columns: Map<string, string>;
  readonly renamed: ReadonlyMap<string, string>;
  readonly remembered: Map<string, MadeSheet>;
  readonly options: WriteOptions;
}

function writePlan(
  model: ModelWorkbook,
  asked: SheetPlan,
  name: string,
  { renamed, remembered, options, columns }: Writing,
): string {
  const plan = planOverColumns(asked, columns);
  const place = model.sheets.findIndex((sheet) => same(sheet.name, name));
  const old = model.sheets[place];
  if (old) {
    const made = remembered.get(old.name) ?? null;
    const before = { made, bottom: areaOf(model, old)?.bottom ?? null, usual: model.defaultFont };
    const { sheet, merged } = mergePlan(plan, renamed, old, before, options.decisions?.(old.name) ?? []);
    model.sheets[place] = sheet;
    for (const [before, after] of columnsNow(plan, merged.plan)) columns.set(before, after);
    // What was made last stands last.
    remembered.delete(old.name);
    remembered.set(sheet.name, { ...merged.made, name: sheet.name });
    rememberArea(model, sheet, merged.plan);
    if (plan.own === undefined || made !== null) options.remade?.({ sheet: sheet.name, report: merged.report });
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
  const address = absoluteAddress(area);
  model.names = model.names.filter((name) => name.name !== AREA_NAME || name.sheet !== sheet.name);
  model.names.push({ name: AREA_NAME, refersTo: `${quoteSheet(sheet.name)}!${address}`, sheet: sheet.name });
}

function areaOf(model: ModelWorkbook, sheet: ModelSheet): ModelRange | null {
  const name = model.names.find((one) => one.name === AREA_NAME && one.sheet === sheet.name);
  const address = name?.refersTo.split('!').at(-1);
  return address ? parseRange(address) : (sheet.page.area ?? null);
}

/** What we remember, under the names that people gave our sheets since. */
export function madeNow(model: ModelWorkbook): readonly MadeSheet[] {
  const made = madeIn(model);
  const names = new Set(model.sheets.map(({ name }) => name));
  if (made.every(({ name }) => names.has(name))) return made;
  const known = new Set(made.map(({ name }) => name));
  const strangers = model.sheets.filter((sheet) => !known.has(sheet.name) && isOurSheet(modelGrid(model, sheet)));
  return followNames(
    made,
    names,
    strangers.map((sheet) => standingSheet(sheet, null)),
  );
}

function renameSheet(model: ModelWorkbook, from: string, to: string): void {
  const sheet = sheetNamed(model, from);
  if (sheet) sheet.name = to;
  for (const name of model.names) {
    if (name.sheet === from) name.sheet = to;
    name.refersTo = name.refersTo.replaceAll(`${quoteSheet(from)}!`, `${quoteSheet(to)}!`);
  }
}

/** Whether any formula, rule, list or chart of the workbook names the sheet. */
function isSpokenOf(model: ModelWorkbook, name: string): boolean {
  const named = (text: string) => text.includes(name);
  return (
    model.names.some(({ refersTo, sheet }) => sheet !== name && named(refersTo)) ||
    model.sheets.some(
      ({ cells, conditionalFormats, validations, charts, hyperlinks }) =>
        [...cells.values()].some(({ formula }) => formula !== undefined && named(formula)) ||
        conditionalFormats.some(({ formulas }) => formulas.some(named)) ||
        validations.some(({ settings }) => named(JSON.stringify(settings))) ||
        charts.some(({ series }) => named(JSON.stringify(series))) ||
        [...hyperlinks.values()].some(({ place }) => place !== null && named(place)),
    )
  );
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
