import { addressOf } from '../core/grid/address';
import type { EditOutcome } from '../core/port';
import type { WorkbookError } from '../core/workbook-error';
import { formatOf, type JournalEntry, madeOutcome, sameValue, writeCell } from './edit-journal';
import { asWorkbookError, isRefused, isTooMuch } from './excel-error';
import { run } from './run';

/** An Excel that will not take so many edits, each tried by itself, takes none of the others. */
const MOST_REFUSED = 8;

/** `other`: somebody typed there since. */
type Standing = 'before' | 'after' | 'half' | 'other';

interface Looked {
  readonly entry: JournalEntry;
  readonly range: Excel.Range;
  readonly standing: Standing;
}

/**
 * After Excel refused, or did not answer, in the middle of writing: reads the cells again, goes on with what is not done yet, takes back
 * those of which only a part was done, and says of each edit what became of it. Where Excel cannot be asked, nobody knows (`unknown`): the
 * way back is given all the same.
 */
export async function settleEdits(
  journal: readonly (EditOutcome | JournalEntry)[],
  error: WorkbookError,
): Promise<EditOutcome[]> {
  const entries = journal.filter((entry) => 'after' in entry);
  const refusals = new Map<unknown, WorkbookError>();
  let made = new Set<JournalEntry>();
  let known = false;
  try {
    // What was never answered may still be carried out.
    if (error.code !== 'no-answer') await goOn([...groupsOf(entries).values()], refusals);
    made = await run((context) => settle(context, entries));
    known = true;
  } catch {
    // The error that is told is the first one; this one says the same again.
    known = false;
  }
  return journal.map((entry): EditOutcome => {
    if (!('after' in entry)) return entry;
    const outcome = madeOutcome(entry);
    const why = refusals.get(groupOf(entry)) ?? error;
    if (made.has(entry)) return outcome;
    if (known) return { edit: entry.edit, done: false, reason: 'refused', error: why };
    return { ...outcome, done: false, reason: 'unknown', error: why };
  });
}

/**
 * Writes what does not stand yet. Should Excel refuse again, each half is tried by itself, down to the groups that it will not take:
 * one cell that it refuses, or a message that is too large, costs the others nothing.
 */
async function goOn(
  groups: readonly (readonly JournalEntry[])[],
  refusals: Map<unknown, WorkbookError>,
): Promise<void> {
  if (groups.length === 0 || refusals.size >= MOST_REFUSED) return;
  try {
    await run((context) => writeMissing(context, groups.flat()));
  } catch (error) {
    const why = asWorkbookError(error);
    if (!isRefused(why.cause) && !isTooMuch(why.cause)) return;
    const [first] = groups.flat();
    if (groups.length === 1 && first) {
      refusals.set(groupOf(first), why);
      return;
    }
    const middle = Math.ceil(groups.length / 2);
    await goOn(groups.slice(0, middle), refusals);
    await goOn(groups.slice(middle), refusals);
  }
}

/** Groups in a cell of which somebody typed since are left alone. */
async function writeMissing(context: Excel.RequestContext, entries: readonly JournalEntry[]): Promise<void> {
  const looked = await look(context, entries);
  const typed = new Set(looked.flatMap(({ entry, standing }) => (standing === 'other' ? [groupOf(entry)] : [])));
  const missing = looked.filter(({ entry, standing }) => standing !== 'after' && !typed.has(groupOf(entry)));
  for (const { entry, range } of missing) writeCell(range, entry);
  if (missing.length > 0) await context.sync();
}

async function look(context: Excel.RequestContext, entries: readonly JournalEntry[]): Promise<Looked[]> {
  const asked = entries.map((entry) => {
    const range = context.workbook.worksheets.getItem(entry.edit.cell.sheet).getRange(addressOf(entry.edit.cell));
    range.load('values,numberFormat');
    return { entry, range };
  });
  await context.sync();
  return asked.map(({ entry, range }) => ({ entry, range, standing: standingOf(entry, range) }));
}

/** Gives the edits that stand; the others stand as before. */
async function settle(context: Excel.RequestContext, entries: readonly JournalEntry[]): Promise<Set<JournalEntry>> {
  const looked = await look(context, entries);
  const broken = new Set<unknown>();
  for (const { entry, standing } of looked) if (standing !== 'after') broken.add(groupOf(entry));
  const back = looked.filter(
    ({ entry, standing }) => standing !== 'other' && standing !== 'before' && broken.has(groupOf(entry)),
  );
  for (const { entry, range } of back) putBack(range, entry);
  if (back.length > 0) await context.sync();
  return new Set(looked.flatMap(({ entry }) => (broken.has(groupOf(entry)) ? [] : [entry])));
}

/** Edits that go together; one that goes with none is a group of its own. */
function groupOf(entry: JournalEntry): unknown {
  return entry.edit.together ?? entry;
}

function groupsOf(entries: readonly JournalEntry[]): Map<unknown, JournalEntry[]> {
  const groups = new Map<unknown, JournalEntry[]>();
  for (const entry of entries) {
    const group = groups.get(groupOf(entry));
    if (group) group.push(entry);
    else groups.set(groupOf(entry), [entry]);
  }
  return groups;
}

function standingOf({ before, after }: JournalEntry, range: Excel.Range): Standing {
  const value = range.values[0]?.[0];
  const format = formatOf(range);
  if (sameValue(value, after.value)) {
    if (format === after.numberFormat) return 'after';
    return sameValue(value, before.value) && format === before.numberFormat ? 'before' : 'half';
  }
  if (!sameValue(value, before.value)) return 'other';
  return format === before.numberFormat ? 'before' : 'half';
}

function putBack(range: Excel.Range, { before: { value, numberFormat } }: JournalEntry): void {
  const first = typeof value === 'string' && value !== '' ? '@' : numberFormat;
  range.numberFormat = [[first]];
  range.values = [[value ?? '']];
  if (first !== numberFormat) range.numberFormat = [[numberFormat]];
}
