import type { WriteOptions } from '../core/port';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { freeSheetName } from '../core/report/remake/free-name';
import { inTwoSteps } from '../core/report/remake/merge/former-list';
import { mergeSheet } from '../core/report/remake/merge/merge-sheet';
import type { MergedSheet } from '../core/report/remake/merge/merged-sheet';
import { columnsNow, planOverColumns, planUnderNames } from '../core/report/remake/new-names';
import { WorkbookError } from '../core/workbook-error';
import { bringOver } from './bring-over';
import { paintCells } from './carry-cells';
import { asWorkbookError } from './excel-error';
import { findTargets, type Target } from './find-targets';
import { beforeRowsGo, dropRows, insertRows, listTable, rowsGained, withRows } from './fit-table';
import { markByHand } from './hand-marks';
import { setLooks } from './looks';
import { askMadeParts, MadeMemory } from './made-part';
import { type OldSheet, rememberArea } from './old-sheet';
import { putBackSheets } from './put-back';
import { readStanding } from './read-standing';
import { run } from './run';
import { copySheets } from './sheet-copies';
import type { RenamedSheet } from './take-back';
import { writeContent } from './write-content';
import { hideAgain, setOwnStructure } from './write-own-sheet';
import { askPrint, setPrint } from './write-print';
import { setSizes, setStructure } from './write-structure';
import { freeTables, setTables } from './write-tables';

/**
 * Makes each planned sheet, or makes it again in place when it is ours. Gives the names under which they stand.
 * All sheets come first, data before formulas that speak of it, what is only looked at afterwards. Whatever Excel refuses on the way, the
 * sheets stand as before; how they print is set last, once all is made, and a refusal of it is told.
 */
export async function writeSheets(plans: readonly SheetPlan[], options: Options = {}): Promise<string[]> {
  const begun: Begun = { names: [], isCopied: false, finish: null, isMade: false };
  try {
    await make(plans, options, begun);
  } catch (error) {
    if (begun.names.length === 0) throw error;
    await goBack(begun, asWorkbookError(error));
  }
  return begun.finish?.() ?? begun.names;
}

/** `keep`: asks that what stood there be kept for takeBackSheets; called with the sheets once it is. */
type Options = Omit<WriteOptions, 'wayBack'> & { readonly keep?: (sheets: readonly RenamedSheet[]) => void };

/** How far a making has come. */
interface Begun {
  /** The sheets that it makes. */
  names: string[];
  /** Whether Excel said that every sheet was copied; nothing is made before. */
  isCopied: boolean;
  /** Once all is made but how it prints: says what is to be said of it, and gives the names under which the sheets stand. */
  finish: (() => string[]) | null;
  /** Whether Excel said so. */
  isMade: boolean;
}

/** After a making that was cut off: all is as before (`not-made`), or the next making puts it right (`half-made`). */
async function goBack({ names, isCopied, isMade }: Begun, cause: WorkbookError): Promise<void> {
  if (isMade) return;
  const sheet = names.join('』『');
  const back = await putBackSheets(true).catch(() => null);
  // What says that the copies are whole comes with them and goes once all is made: without it, this tells the one from the other.
  if (isCopied && (back === 'finished' || back === 'nothing')) return;
  throw new WorkbookError(back === null ? 'half-made' : 'not-made', { sheet }, { cause });
}

function make(
  plans: readonly SheetPlan[],
  { tell, remade, decisions, keep, former }: Options,
  begun: Begun,
): Promise<void> {
  return run(async (context) => {
    const parts = askMadeParts(context);
    const { targets, sheetNames, canAdd } = await findTargets(context, plans, parts);
    const opened = MadeMemory.ask(context, parts.items, sheetNames);
    const again = targets.flatMap(({ old, name, plan }) =>
      old ? [{ sheet: old, name, own: plan.own !== undefined }] : [],
    );
    const read = await readStanding(context, again);
    const memory = opened();
    const standing = new Map(again.map(({ name }, at) => [name, read[at] ?? null]));
    const toBeMade = targets.map(({ name, old }) => ({ name, sheet: old, standing: standing.get(name) ?? null }));
    begun.names = targets.map(({ name }) => name);
    const copies = await copySheets(context, toBeMade, { made: memory.before, taken: sheetNames, canAdd });
    begun.isCopied = true;
    // Formulas and links go by the names under which sheets and tables stand, whoever gave them.
    const renamed = new Map(
      targets.flatMap(({ plan, name, tableNames }) => [
        [plan.name, name] as const,
        ...plan.tables.map((table, at) => [table.name, tableNames[at] ?? table.name] as const),
      ]),
    );
    // How formulas speak of the columns of tables: those may bear headings of people's.
    const columns = new Map<string, string>();
    const place = (target: Target): Place => {
      const { old, name } = target;
      const plan = planUnderNames(planOverColumns(target.plan, columns), renamed);
      const sheet = old ?? addSheet(context, name, plan);
      const stands = standing.get(name) ?? null;
      const made = old ? memory.of(name, plan) : null;
      const merged = mergeSheet(plan, stands?.standing ?? null, made, { decisions: decisions?.(name) ?? [] });
      for (const [before, after] of columnsNow(target.plan, merged.plan)) columns.set(before, after);
      return { ...target, sheet, standing: stands, merged, isFirst: made === null };
    };
    const spokenOf = targets.filter(({ old, plan }) => old !== null && plan.tables.length > 0);
    const roomy = new Map<Target, Place>();
    for (const target of [...spokenOf, ...targets.filter((one) => !spokenOf.includes(one))])
      roomy.set(target, await withRoom(context, place(target), standing, place));
    const first = targets.flatMap((target) => roomy.get(target) ?? []);
    await context.sync();
    await draw(context, first, memory);
    const list = former && (await withFormer(context, former, first, { memory, standing, place }));
    const places = first.map((one) => (one.name === list?.name ? list : one));
    await markByHand(context, places);
    places.at(-1)?.sheet.activate();
    const names = places.map((place) => yearName(place, sheetNames));
    const printed = new Set<string>();
    const kept = keep !== undefined && copies.isWhole;
    begun.finish = () => {
      if (kept && begun.isMade) keep(places.map(({ name }, at) => ({ before: name, name: names[at] ?? name })));
      for (const { name, old, merged, plan, isFirst } of places)
        if ((old && !(plan.own && isFirst)) || name === list?.name) remade?.({ sheet: name, report: merged.report });
      for (const { name } of places) if (!printed.has(name)) tell?.({ sheet: name, refused: 'print' });
      return names;
    };
    copies.end(kept);
    names.forEach((name, at) => {
      const place = places[at];
      if (place === undefined || name === place.name) return;
      place.sheet.name = name;
      memory.rename(place.name, name);
    });
    await context.sync();
    begun.isMade = true;
    const set = await askPrint(
      context,
      places.flatMap(({ old, plan }) => (old && !plan.own ? [{ sheet: old, plan }] : [])),
    );
    for (const { merged, sheet, name, plan, old } of places) {
      // Where Excel does not tell how a sheet prints, people's set-up stays, and what may be missing is told.
      const isUntold = set === null && old !== null && !plan.own;
      const keeps = plan.own !== undefined || isUntold || (set?.has(sheet) ?? false);
      if ((await setPrint(context, sheet, merged.plan, keeps)) && !isUntold) printed.add(name);
    }
  });
}

/** Fills the sheets with what they are to hold: data before formulas, then looks. */
async function draw(context: Excel.RequestContext, places: readonly Place[], memory: MadeMemory): Promise<void> {
  for (const { sheet, name, standing, merged, tableNames } of [...places].sort(dataFirst)) {
    const { plan } = merged;
    context.application.suspendScreenUpdatingUntilNextSync();
    const isTable = standing !== null && listTable(standing, merged.list) !== null;
    const old = standing && (plan.own ? standing : freeTables(plan, standing));
    await writeContent(context, sheet, isTable ? beforeRowsGo(merged) : merged, old);
    if (isTable) dropRows(sheet, merged);
    setTables(sheet, plan, tableNames, old);
    if (old) rememberArea(sheet, plan, old);
    memory.remember(name, merged.made);
    await context.sync();
  }
  for (const { sheet, merged, standing } of places) {
    context.application.suspendScreenUpdatingUntilNextSync();
    if (merged.list !== null) setOwnStructure(sheet, merged, standing);
    else {
      if (standing) sheet.freezePanes.unfreeze();
      setStructure(sheet, merged.plan, new Set(standing?.charts.map((chart) => chart.name)));
      setLooks(sheet, merged.plan.cells);
      setSizes(sheet, merged, standing?.standing.hiddenColumns);
    }
    paintCells(sheet, merged);
    if (standing) hideAgain(sheet, merged, standing);
    await context.sync();
  }
}

/** The list once what people wrote in the one of another layout stands in it, too; null where there is none. */
async function withFormer(
  context: Excel.RequestContext,
  { list, told }: NonNullable<WriteOptions['former']>,
  places: readonly Place[],
  making: {
    readonly memory: MadeMemory;
    readonly standing: Map<string, OldSheet | null>;
    readonly place: (target: Target) => Place;
  },
): Promise<Place | null> {
  const first = places.find(({ plan }) => plan.id === list.id);
  if (first === undefined || first.name === list.name) return null;
  const sheet = context.workbook.worksheets.getItem(list.name);
  const made = { ...first.merged.made, name: first.name };
  const { standing, ...over } = await bringOver(context, { sheet, made: list }, { sheet: first.sheet, made });
  told(over);
  if (standing === null) return null;
  making.standing.set(first.name, standing);
  const second = making.place({ ...first, old: first.sheet });
  await draw(context, [second], making.memory);
  const report = first.old ? inTwoSteps(first.merged.report, second.merged.report) : second.merged.report;
  return { ...second, old: first.old, isFirst: first.isFirst, merged: { ...second.merged, report } };
}

/** The same place once the table that its list is has room for all rows: what stands there is read anew. */
async function withRoom(
  context: Excel.RequestContext,
  first: Place,
  standing: Map<string, OldSheet | null>,
  again: (target: Target) => Place,
): Promise<Place> {
  const { merged, sheet, name, plan } = first;
  const gained = rowsGained(merged);
  if (merged.list === null || gained <= 0 || !first.standing || listTable(first.standing, merged.list) === null)
    return first;
  insertRows(sheet, merged.list, gained);
  await context.sync();
  const [read] = await readStanding(context, [{ sheet, name, own: true }]);
  standing.set(name, read ?? null);
  return again({ ...first, plan: withRows(plan, gained) });
}

/** A sheet of somebody's own that is filled for the first time bears the name of its year, with a number behind it where it is taken. */
function yearName({ plan, name, isFirst }: Place, taken: ReadonlySet<string>): string {
  if (!plan.own || !isFirst) return name;
  return freeSheetName(plan.name, (candidate) => candidate !== name && taken.has(candidate));
}

/** Where a plan goes, once the sheet is there. */
interface Place extends Target {
  readonly sheet: Excel.Worksheet;
  /** What stands on it; null on a new sheet. */
  readonly standing: OldSheet | null;
  readonly merged: MergedSheet;
  /** Whether nothing is remembered of it. */
  readonly isFirst: boolean;
}

/** A new sheet bears our hidden name from the first: should Excel refuse the rest, the next call finds it. */
function addSheet(context: Excel.RequestContext, name: string, plan: SheetPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  rememberArea(sheet, plan, null);
  return sheet;
}

/** A formula is written after what it may speak of. */
function dataFirst(one: Place, other: Place): number {
  return Number(hasFormulas(one)) - Number(hasFormulas(other));
}

function hasFormulas({ plan }: Target): boolean {
  return plan.cells.some(({ value }) => value?.kind === 'formula');
}
