import type { TakenBack } from '../core/port';
import { COPIED, journalFromXml, journalToXml, MAKING_NAMESPACE } from '../core/report/remake/making-journal';
import { isOurChart } from '../core/report/remake/our-sheets';
import { WorkbookError } from '../core/workbook-error';
import { putBackSheets } from './put-back';
import { run } from './run';

/** A sheet that was made, under the name it bears now and the one that it bore before. */
export interface RenamedSheet {
  readonly before: string;
  readonly name: string;
}

/** A sheet that was made, and what was written on it by then. */
export interface MadeContent extends RenamedSheet {
  readonly content: string;
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function ask(context: Excel.RequestContext, name: string): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address,formulas');
  return { sheet, used };
}

/** Where anything is written, and what: typed values and formulas, not what these come to. */
const contentOf = ({ used }: Asked): string => (used.isNullObject ? '' : JSON.stringify([used.address, used.formulas]));

/** What stands on sheets that were just made. One round trip. */
export function readContent(sheets: readonly RenamedSheet[]): Promise<readonly MadeContent[]> {
  return run(async (context) => {
    const asked = sheets.map(({ name }) => ask(context, name));
    await context.sync();
    return sheets.map((sheet, at) => {
      const found = asked[at];
      return { ...sheet, content: found ? contentOf(found) : '' };
    });
  });
}

/**
 * Goes back to what stood before the sheets were made, from the copies that were kept: a new sheet goes away. Nothing is done where
 * somebody wrote on one of them since, or where the copies are gone. Throws `protected` and `structure-protected` before anything is changed.
 */
export async function takeBackSheets(made: readonly MadeContent[]): Promise<TakenBack> {
  const answer = await run(async (context): Promise<TakenBack> => {
    const { customXmlParts, protection } = context.workbook;
    const parts = customXmlParts.getByNamespace(MAKING_NAMESPACE);
    parts.load('items/id');
    protection.load('protected');
    const asked = made.map(({ name }) => ask(context, name));
    await context.sync();
    const [part, ...others] = parts.items;
    if (!part || others.length > 0) return 'gone';
    if (asked.some((one, at) => one.sheet.isNullObject || contentOf(one) !== made[at]?.content)) return 'changed';
    if (protection.protected) throw new WorkbookError('structure-protected');
    const guarded = asked.find(({ sheet }) => sheet.protection.protected);
    if (guarded) throw new WorkbookError('protected', { sheet: guarded.sheet.name });
    const xml = part.getXml();
    for (const { sheet } of asked) sheet.charts.load('items/name');
    await context.sync();
    const journal = journalFromXml(xml.value);
    if (journal === null || journal === 'copied') return 'gone';
    // The charts that stood there went with the making: those of today stay, over the same cells.
    const chartsOf = (before: string): string[] => {
      const sheet = asked[made.findIndex((one) => one.before === before)]?.sheet;
      return sheet?.charts.items.map(({ name }) => name).filter(isOurChart) ?? [];
    };
    const sheets = journal.sheets.map((sheet) => ({ ...sheet, charts: chartsOf(sheet.name) }));
    part.setXml(journalToXml({ ...journal, sheets, kept: false }));
    made.forEach(({ name, before }, at) => {
      const sheet = asked[at]?.sheet;
      if (sheet && name !== before) sheet.name = before;
    });
    // From here on the next press goes on where this one is cut off.
    customXmlParts.add(COPIED);
    await context.sync();
    return 'back';
  });
  if (answer === 'back') await putBackSheets(true);
  return answer;
}
