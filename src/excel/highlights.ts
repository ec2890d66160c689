import { addressOf } from '../core/grid/address';
import type { ColourRefusal, Mark } from '../core/port';
import { HIGHLIGHTS } from '../core/report/layout/look';
import { markedCode, markFormula } from '../core/report/layout/mark-formula';
import { WorkbookError } from '../core/workbook-error';
import { isRefused, isTooMuch } from './excel-error';
import { type Rider, readSheets, type SheetInfo } from './read-grids';
import { run } from './run';

/** Each takes some 2 kB of a message, and Excel on the web refuses one over 5 MB. */
const MARKS_AT_ONCE = 1_500;

/** A highlight of ours by its id, and what it looks like; `look` is '' where it is not as we make them. */
interface Standing {
  readonly format: string;
  readonly look: string;
}

/** What stands of ours on a sheet, as it was seen last. */
export interface SeenHighlights extends SheetInfo {
  readonly isProtected: boolean;
  readonly standing: readonly Standing[];
  /** Ids of rules by formula that are none of ours. */
  readonly foreign: readonly string[];
}

/** What became of the colours, and what stands of ours now. */
export interface Highlighted {
  readonly refusals: readonly ColourRefusal[];
  /** `null` where that is not known of every sheet. */
  readonly seen: readonly SeenHighlights[] | null;
}

/** Asks for our highlights while something else is read. */
export class HighlightRider implements Rider {
  private asked: readonly AskedSheet[] = [];
  private rules: readonly AskedRule[][] = [];

  first(): void {
    // Which sheets there are is on its way.
  }

  second(context: Excel.RequestContext, sheets: readonly SheetInfo[]): void {
    this.asked = sheets.map((info) => askSheet(context, info));
  }

  third(): void {
    this.rules = this.asked.map(askRules);
  }

  /** Once the reading is over. */
  seen(): readonly SeenHighlights[] {
    return this.asked.map((asked, at) => seenOn(asked, this.rules[at] ?? []));
  }
}

function seenOn({ info, sheet }: AskedSheet, rules: readonly AskedRule[]): SeenHighlights {
  const standing = rules.flatMap(ours);
  const own = new Set(standing.map(({ format }) => format));
  const foreign = rules.flatMap(({ format: { id } }) => (own.has(id) ? [] : [id]));
  return { ...info, isProtected: sheet.protection.protected, standing, foreign };
}

/** The same where it is known what stands: nothing is asked again. Null where Excel says that it no longer does. */
export function putSeenHighlights(
  marks: readonly Mark[],
  seen: readonly SeenHighlights[],
): Promise<Highlighted | null> {
  const names = new Set(seen.map(({ name }) => name));
  if (marks.some(({ cell }) => !names.has(cell.sheet))) return Promise.resolve(null);
  return unlessRefused(() => run((context) => change(context, marks, seen)));
}

/**
 * Makes our highlights be these, touching only cells whose highlight changes. With the sheets `known` from a reading just before
 * three round trips, however many there are up to MARKS_AT_ONCE; where Excel refuses one sheet, each is done by itself, and those that
 * take no colour are named.
 */
export async function putHighlights(marks: readonly Mark[], known: readonly SheetInfo[] | null): Promise<Highlighted> {
  const names = new Set(known?.map(({ name }) => name));
  // A sheet that was renamed or added since the reading is looked for anew.
  const fresh = marks.every(({ cell }) => names.has(cell.sheet)) ? known : null;
  const done = await unlessRefused(() => colour(marks, fresh));
  if (done) return done;
  const refusals: ColourRefusal[] = [];
  for (const sheet of await run(readSheets)) {
    const own = marks.filter(({ cell }) => cell.sheet === sheet.name);
    const alone = await unlessRefused(() => colour(own, [sheet]));
    refusals.push(...(alone?.refusals ?? [{ sheet: sheet.name, reason: 'refused' as const }]));
  }
  return { refusals, seen: null };
}

/** null when Excel refuses to do it; what is wrong with the line to Excel itself is thrown. */
async function unlessRefused<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    const cause = error instanceof WorkbookError ? error.cause : error;
    if (isRefused(cause) || isTooMuch(cause)) return null;
    throw error;
  }
}

function colour(marks: readonly Mark[], sheetsKnown: readonly SheetInfo[] | null): Promise<Highlighted> {
  return run(async (context) => change(context, marks, await ourHighlights(context, sheetsKnown)));
}

/** Puts what is wanted and does not stand there, and takes away what is no longer; says nothing to Excel where all is as it should be. */
async function change(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  sheets: readonly SeenHighlights[],
): Promise<Highlighted> {
  const bySheet = new Map<string, Mark[]>();
  for (const mark of marks) {
    const own = bySheet.get(mark.cell.sheet);
    if (own) own.push(mark);
    else bySheet.set(mark.cell.sheet, [mark]);
  }
  const refusals: ColourRefusal[] = [];
  const added = new Map<string, (() => Standing)[]>();
  const seen: SeenHighlights[] = [];
  let waiting = 0;
  let changed = false;
  for (const one of sheets) {
    const { id, name, isProtected, standing } = one;
    const wanted = new Map((bySheet.get(name) ?? []).map((mark) => [lookOf(mark), mark]));
    const gone = standing.filter(({ look }) => !wanted.delete(look));
    if (gone.length + wanted.size === 0 || isProtected) {
      seen.push(one);
      if (gone.length + wanted.size > 0) refusals.push({ sheet: name, reason: 'protected' });
      continue;
    }
    seen.push({ ...one, standing: standing.filter((rule) => !gone.includes(rule)) });
    if (!changed) context.application.suspendScreenUpdatingUntilNextSync();
    changed = true;
    const sheet = context.workbook.worksheets.getItem(id);
    for (const { format } of gone) sheet.getRange().conditionalFormats.getItem(format).delete();
    const fresh: (() => Standing)[] = [];
    added.set(id, fresh);
    // Excel puts the newest rule first; the gravest findings come first in `marks`.
    for (const [look, mark] of [...wanted].reverse()) {
      const format = addHighlight(sheet, mark);
      fresh.push(() => ({ format: format.id, look }));
      waiting += 1;
      if (waiting % MARKS_AT_ONCE !== 0) continue;
      await context.sync();
      context.application.suspendScreenUpdatingUntilNextSync();
    }
  }
  if (changed) await context.sync();
  const now = seen.map((one) => ({
    ...one,
    standing: [...one.standing, ...(added.get(one.id) ?? []).map((made) => made())],
  }));
  return { refusals, seen: now };
}

function addHighlight(sheet: Excel.Worksheet, { cell, code, severity }: Mark): Excel.ConditionalFormat {
  const format = sheet.getRange(addressOf(cell)).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { custom } = format;
  const { fill, color } = HIGHLIGHTS[severity];
  custom.rule.formula = `=${markFormula(code)}`;
  custom.format.fill.color = fill;
  custom.format.font.color = color;
  format.load('id');
  return format;
}

/** Two highlights of the same look on one sheet are the same. */
function lookOf({ cell, code, severity }: Mark): string {
  const { fill, color } = HIGHLIGHTS[severity];
  return [addressOf(cell), code, fill, color].join(' ').toUpperCase();
}

export function hasHighlights(): Promise<boolean> {
  return run(async (context) => (await ourHighlights(context, null)).some(({ standing }) => standing.length > 0));
}

/** Every conditional format in the workbook that carries our mark. */
async function ourHighlights(
  context: Excel.RequestContext,
  known: readonly SheetInfo[] | null,
): Promise<readonly SeenHighlights[]> {
  const infos = known ?? (await readSheets(context));
  const all = infos.map((info) => askSheet(context, info));
  await context.sync();
  const custom = all.map((asked) => ({ asked, rules: askRules(asked) }));
  if (custom.some(({ rules }) => rules.length > 0)) await context.sync();
  return custom.map(({ asked, rules }) => seenOn(asked, rules));
}

interface AskedSheet {
  readonly info: SheetInfo;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

function askSheet(context: Excel.RequestContext, info: SheetInfo): AskedSheet {
  const sheet = context.workbook.worksheets.getItem(info.id);
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  sheet.protection.load('protected');
  return { info, sheet, formats };
}

function askRules({ formats }: AskedSheet): AskedRule[] {
  return formats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom).map(askRule);
}

interface AskedRule {
  readonly format: Excel.ConditionalFormat;
  /** A null object where the rule lies on several areas. */
  readonly range: Excel.Range;
}

function askRule(format: Excel.ConditionalFormat): AskedRule {
  const range = format.getRangeOrNullObject();
  range.load('address');
  format.custom.load('rule/formula,format/fill/color,format/font/color');
  return { format, range };
}

/** A rule that never got its formula is one of ours that was cut off: Excel gives people none without. */
function ours({ format, range }: AskedRule): Standing[] {
  const { formula } = format.custom.rule;
  const code = formula === '' ? '' : markedCode(formula);
  if (code === null) return [];
  const { id } = format;
  if (code === '' || range.isNullObject) return [{ format: id, look: '' }];
  const { fill, font } = format.custom.format;
  return [{ format: id, look: [addressIn(range), code, fill.color, font.color].join(' ').toUpperCase() }];
}

/** The address without the name of the sheet. */
export function addressIn({ address }: Excel.Range): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
