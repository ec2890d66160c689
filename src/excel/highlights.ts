import { addressOf } from '../core/grid/address';
import type { Mark } from '../core/port';
import { HIGHLIGHTS } from '../core/report/layout/look';
import { markedCode, markFormula } from '../core/report/layout/mark-formula';
import { WorkbookError } from '../core/workbook-error';
import { readSheets, type SheetInfo } from './read-grids';
import { run } from './run';

/** Each takes some 2 kB of a message, and Excel on the web refuses one over 5 MB. */
const MARKS_AT_ONCE = 1_500;

interface Highlighted {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly formats: readonly Excel.ConditionalFormat[];
}

/**
 * Takes away our highlights wherever they are and puts new ones. With the sheets `known` from a reading just before, three
 * round trips, however many there are up to MARKS_AT_ONCE; a sheet that has gone since then costs one more.
 */
export async function putHighlights(marks: readonly Mark[], known: readonly SheetInfo[] | null): Promise<void> {
  const names = new Set(known?.map(({ name }) => name));
  // A sheet that was renamed or added since the reading is looked for anew.
  const fresh = marks.every(({ cell }) => names.has(cell.sheet)) ? known : null;
  try {
    await replaceHighlights(marks, fresh);
  } catch (cause) {
    if (fresh === null || !(cause instanceof WorkbookError) || cause.code !== 'missing') throw cause;
    await replaceHighlights(marks, null);
  }
}

function replaceHighlights(marks: readonly Mark[], sheetsKnown: readonly SheetInfo[] | null): Promise<void> {
  return run(async (context) => {
    const sheets = await ourHighlights(context, sheetsKnown);
    for (const { formats, isProtected } of sheets) if (!isProtected) for (const format of formats) format.delete();
    const known = new Map(sheets.filter(({ isProtected }) => !isProtected).map(({ name, sheet }) => [name, sheet]));
    const marked = new Set(marks.map(({ cell }) => cell.sheet));
    const refused = sheets.find(
      ({ name, isProtected, formats }) => isProtected && (marked.has(name) || formats.length > 0),
    );
    context.application.suspendScreenUpdatingUntilNextSync();
    // Excel puts the newest rule first; the gravest findings come first in `marks`.
    for (const [at, mark] of [...marks].reverse().entries()) {
      if (at > 0 && at % MARKS_AT_ONCE === 0) {
        await context.sync();
        context.application.suspendScreenUpdatingUntilNextSync();
      }
      const range = known.get(mark.cell.sheet)?.getRange(addressOf(mark.cell));
      // A sheet that is gone since the check has nothing to highlight.
      if (!range) continue;
      const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      const { fill, color } = HIGHLIGHTS[mark.severity];
      custom.rule.formula = `=${markFormula(mark.code)}`;
      custom.format.fill.color = fill;
      custom.format.font.color = color;
    }
    await context.sync();
    if (refused) throw new WorkbookError('protected', { sheet: refused.name });
  });
}

export function hasHighlights(): Promise<boolean> {
  return run(async (context) => (await ourHighlights(context, null)).some(({ formats }) => formats.length > 0));
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
    formats: formats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom),
  }));
  const rules = custom.map(({ formats }) => formats.map(({ custom: { rule } }) => rule.load('formula')));
  if (rules.every((list) => list.length === 0)) return custom;
  await context.sync();
  return custom.map((entry, index) => ({
    ...entry,
    formats: entry.formats.filter((_, place) => markedCode(rules[index]?.[place]?.formula ?? '') !== null),
  }));
}
