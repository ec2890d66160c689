import type { TakenBack } from '../core/port';
import { COPIED, type journalFromXml, journalToXml } from '../core/report/remake/making-journal';
import { isOurChart } from '../core/report/remake/our-sheets';
import { WorkbookError } from '../core/workbook-error';
import { askJournals, putBackSheets, readJournals } from './put-back';
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
 * somebody wrote on one of them since, or where the copies are gone. Throws `protected` and `structure-protected` before anything is changed,
 * and `half-made` where it was cut off and even another try was: called again, it goes on.
 */
export async function takeBackSheets(made: readonly MadeContent[]): Promise<TakenBack> {
  const begun = { isAsked: false };
  const answer = await run((context) => begin(context, made, begun)).catch(
    async (error: unknown): Promise<TakenBack> => {
      // Excel may have done it all the same.
      if (begun.isAsked && (await isBegun().catch(() => false))) return 'back';
      throw error;
    },
  );
  if (answer !== 'back') return answer;
  const goBack = () => putBackSheets(true);
  await goBack()
    .catch(goBack)
    .catch((cause: unknown) => {
      const sheet = made.map(({ before }) => before).join('』『');
      throw new WorkbookError('half-made', { sheet, reason: 'taken-back' }, { cause });
    });
  return 'back';
}

/** Writes down in the workbook that the copies are to be put back. From then on the next press goes on where this one is cut off. */
async function begin(
  context: Excel.RequestContext,
  made: readonly MadeContent[],
  begun: { isAsked: boolean },
): Promise<TakenBack> {
  const { customXmlParts, protection } = context.workbook;
  const parts = askJournals(context);
  protection.load('protected');
  const asked = made.map((sheet) => ({ ...sheet, ...ask(context, sheet.name), renamed: ask(context, sheet.before) }));
  await context.sync();
  const { found, read } = await readJournals(context, parts);
  const [known, ...others] = read.flatMap((one, at) =>
    one === null || one === 'copied' ? [] : [{ journal: one, at }],
  );
  if (known === undefined || others.length > 0) return 'gone';
  if (isUnderWay(read)) return 'back';
  if (asked.some((one) => contentOf(one.sheet.isNullObject ? one.renamed : one) !== one.content)) return 'changed';
  if (protection.protected) throw new WorkbookError('structure-protected');
  const sheets = asked.map((one) => (one.sheet.isNullObject ? one.renamed.sheet : one.sheet));
  const guarded = sheets.find((sheet) => sheet.protection.protected);
  if (guarded) throw new WorkbookError('protected', { sheet: guarded.name });
  for (const sheet of sheets) sheet.charts.load('items/name');
  await context.sync();
  // The charts that stood there went with the making: those of today stay, over the same cells.
  const chartsOf = (before: string): string[] => {
    const sheet = sheets[made.findIndex((one) => one.before === before)];
    return sheet?.charts.items.map(({ name }) => name).filter(isOurChart) ?? [];
  };
  made.forEach(({ name, before }, at) => {
    const sheet = sheets[at];
    if (sheet && name !== before) sheet.name = before;
  });
  if (!read.includes('copied')) customXmlParts.add(COPIED);
  const standing = known.journal.sheets.map((sheet) => ({ ...sheet, charts: chartsOf(sheet.name) }));
  // This decides, and comes last.
  found[known.at]?.setXml(journalToXml({ ...known.journal, sheets: standing, kept: false }));
  begun.isAsked = true;
  await context.sync();
  return 'back';
}

/** Whether copies are to be put back that were kept before. */
function isUnderWay(read: readonly ReturnType<typeof journalFromXml>[]): boolean {
  const isKept = read.some((one) => one !== null && one !== 'copied' && one.kept);
  return read.includes('copied') && !isKept;
}

/** Whether Excel wrote down that it is to be done. What it wrote down in part is taken away. */
function isBegun(): Promise<boolean> {
  return run(async (context) => {
    const parts = askJournals(context);
    await context.sync();
    const { found, read } = await readJournals(context, parts);
    if (isUnderWay(read)) return true;
    found.forEach((part, at) => {
      if (read[at] === 'copied') part.delete();
    });
    await context.sync();
    return false;
  });
}
