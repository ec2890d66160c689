import { addressOf } from '../core/grid/address';
import type { EditOutcome } from '../core/port';
import type { WorkbookError } from '../core/workbook-error';
import { formatOf, type JournalEntry, madeOutcome, sameValue } from './edit-journal';
import { run } from './run';

/** `other`: somebody typed there since. */
type Standing = 'before' | 'after' | 'half' | 'other';

interface Looked {
  readonly entry: JournalEntry;
  readonly range: Excel.Range;
  readonly standing: Standing;
}

/**
 * After Excel refused, or did not answer, in the middle of writing: reads the cells again, takes back those of which only a part was
 * done, and says of each edit what became of it. Where Excel cannot be asked, nobody knows (`unknown`): the way back is given all the same.
 */
export async function settleEdits(
  journal: readonly (EditOutcome | JournalEntry)[],
  error: WorkbookError,
): Promise<EditOutcome[]> {
  const entries = journal.filter((entry) => 'after' in entry);
  let made = new Set<JournalEntry>();
  let known = false;
  try {
    made = await run((context) => settle(context, entries));
    known = true;
  } catch {
    // The error that is told is the first one; this one says the same again.
    known = false;
  }
  return journal.map((entry): EditOutcome => {
    if (!('after' in entry)) return entry;
    const outcome = madeOutcome(entry);
    if (made.has(entry)) return outcome;
    if (known) return { edit: entry.edit, done: false, reason: 'refused', error };
    return { ...outcome, done: false, reason: 'unknown', error };
  });
}

/** Gives the edits that stand; the others stand as before. */
async function settle(context: Excel.RequestContext, entries: readonly JournalEntry[]): Promise<Set<JournalEntry>> {
  const asked = entries.map((entry) => {
    const range = context.workbook.worksheets.getItem(entry.edit.cell.sheet).getRange(addressOf(entry.edit.cell));
    range.load('values,numberFormat');
    return { entry, range };
  });
  await context.sync();
  const looked = asked.map(({ entry, range }): Looked => ({ entry, range, standing: standingOf(entry, range) }));
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
