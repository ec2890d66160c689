import { addressOf } from '../core/grid/address';
import type { ColourRefusal, Mark } from '../core/port';
import { HIGHLIGHTS } from '../core/report/layout/look';
import { markedCode, markFormula } from '../core/report/layout/mark-formula';
import { WorkbookError } from '../core/workbook-error';
import { isRefused, isTooMuch } from './excel-error';
import { readSheets, type SheetInfo } from './read-grids';
import { run } from './run';

/** Each takes some 2 kB of a message, and Excel on the web refuses one over 5 MB. */
const MARKS_AT_ONCE = 1_500;

/** A highlight that stands on a sheet, and what it looks like; `look` is '' where it is not one of ours as we make them. */
interface Standing {
  readonly format: Excel.ConditionalFormat;
  readonly look: string;
}

interface Highlighted {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly standing: readonly Standing[];
}

/**
 * Makes our highlights be these, touching only cells whose highlight changes. With the sheets `known` from a reading just before
 * three round trips, however many there are up to MARKS_AT_ONCE; where Excel refuses one sheet, each is done by itself, and those that
 * take no colour are named.
 */
export async function putHighlights(
  marks: readonly Mark[],
  known: readonly SheetInfo[] | null,
): Promise<readonly ColourRefusal[]> {
  const names = new Set(known?.map(({ name }) => name));
  // A sheet that was renamed or added since the reading is looked for anew.
  const fresh = marks.every(({ cell }) => names.has(cell.sheet)) ? known : null;
  const done = await unlessRefused(() => colour(marks, fresh));
  if (done) return done;
  const refusals: ColourRefusal[] = [];
  for (const sheet of await run(readSheets)) {
    const own = marks.filter(({ cell }) => cell.sheet === sheet.name);
    refusals.push(...((await unlessRefused(() => colour(own, [sheet]))) ?? [{ sheet: sheet.name, reason: 'refused' }]));
  }
  return refusals;
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

function colour(marks: readonly Mark[], sheetsKnown: readonly SheetInfo[] | null): Promise<readonly ColourRefusal[]> {
  return run(async (context) => {
    const sheets = await ourHighlights(context, sheetsKnown);
    const refusals: ColourRefusal[] = [];
    let waiting = 0;
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { sheet, name, isProtected, standing } of sheets) {
      const wanted = new Map(marks.filter(({ cell }) => cell.sheet === name).map((mark) => [lookOf(mark), mark]));
      const gone = standing.filter(({ look }) => !wanted.delete(look));
      if (gone.length + wanted.size === 0) continue;
      if (isProtected) {
        refusals.push({ sheet: name, reason: 'protected' });
        continue;
      }
      for (const { format } of gone) format.delete();
      // Excel puts the newest rule first; the gravest findings come first in `marks`.
      for (const mark of [...wanted.values()].reverse()) {
        addHighlight(sheet, mark);
        waiting += 1;
        if (waiting % MARKS_AT_ONCE !== 0) continue;
        await context.sync();
        context.application.suspendScreenUpdatingUntilNextSync();
      }
    }
    await context.sync();
    return refusals;
  });
}

function addHighlight(sheet: Excel.Worksheet, { cell, code, severity }: Mark): void {
  const { custom } = sheet.getRange(addressOf(cell)).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { fill, color } = HIGHLIGHTS[severity];
  custom.rule.formula = `=${markFormula(code)}`;
  custom.format.fill.color = fill;
  custom.format.font.color = color;
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
): Promise<Highlighted[]> {
  const infos = known ?? (await readSheets(context));
  const all = infos.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type');
    sheet.protection.load('protected');
    return { sheet, name, formats };
  });
  await context.sync();
  const custom = all.map(({ sheet, name, formats }) => ({
    sheet,
    name,
    isProtected: sheet.protection.protected,
    rules: formats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom).map(askRule),
  }));
  if (custom.some(({ rules }) => rules.length > 0)) await context.sync();
  return custom.map(({ rules, ...entry }) => ({ ...entry, standing: rules.flatMap(ours) }));
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
  if (code === '' || range.isNullObject) return [{ format, look: '' }];
  const { fill, font } = format.custom.format;
  const address = range.address.slice(range.address.lastIndexOf('!') + 1);
  return [{ format, look: [address, code, fill.color, font.color].join(' ').toUpperCase() }];
}
