import { refuseDependentEdits } from '../core/dependent-edits';
import { addressOf } from '../core/grid/address';
import type { EditOutcome, Refusal } from '../core/port';
import type { Edit } from '../core/rules/finding';
import { formatOf, type JournalEntry, madeOutcome, sameValue, writeCell } from './edit-journal';
import { asWorkbookError } from './excel-error';
import { run } from './run';
import { settleEdits } from './settle-edits';

interface Target {
  readonly edit: Edit;
  readonly range: Excel.Range | null;
  readonly isProtected: boolean;
}

/**
 * Changes cells that still hold what the fix was made for; says of each what became of it. Should Excel refuse or not answer on the
 * way, the cells are read again and the others gone on with: edits that go together are all made or all taken back.
 */
export async function applyEdits(edits: readonly Edit[]): Promise<EditOutcome[]> {
  if (edits.length === 0) return [];
  let journal: readonly (EditOutcome | JournalEntry)[] | null = null;
  try {
    return await run(async (context) => {
      const targets = await findTargets(context, edits);
      journal = journalOf(edits, targets);
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const [place, entry] of journal.entries()) {
        const range = targets[place]?.range;
        if ('after' in entry && range) writeCell(range, entry);
      }
      await context.sync();
      return journal.map((entry) => ('after' in entry ? madeOutcome(entry) : entry));
    });
  } catch (error) {
    if (journal === null) throw error;
    return settleEdits(journal, asWorkbookError(error));
  }
}

function journalOf(edits: readonly Edit[], targets: readonly Target[]): (EditOutcome | JournalEntry)[] {
  const refused = refuseDependentEdits(edits, (_, place) => refusalOf(targets[place]));
  return targets.map(({ edit, range }, place): EditOutcome | JournalEntry => {
    const refusal = refused[place];
    if (refusal) return refusal;
    if (range === null) return { edit, done: false, reason: 'missing' };
    const format = formatOf(range);
    const numberFormat = edit.numberFormat ?? (typeof edit.value === 'string' ? '@' : format);
    return {
      edit,
      before: { value: edit.before, numberFormat: format },
      after: { value: edit.value, numberFormat },
    };
  });
}

function refusalOf(target: Target | undefined): Refusal | null {
  if (!target || target.range === null) return 'missing';
  const { edit, range, isProtected } = target;
  const formula = range.formulas[0]?.[0];
  // A formula that shows the same value is not what the fix was made for; text beginning with = is no formula.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formatOf(range) !== '@';
  if (isFormula || !sameValue(range.values[0]?.[0], edit.before)) return 'changed';
  return isProtected ? 'protected' : null;
}

async function findTargets(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Target[]> {
  const sheets = new Map(
    [...new Set(edits.map(({ cell }) => cell.sheet))].map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      sheet.protection.load('protected');
      return [name, sheet] as const;
    }),
  );
  await context.sync();
  const targets = edits.map((edit): Target => {
    const sheet = sheets.get(edit.cell.sheet);
    if (!sheet || sheet.isNullObject) return { edit, range: null, isProtected: false };
    const range = sheet.getRange(addressOf(edit.cell));
    range.load('values,formulas,numberFormat,format/protection/locked');
    return { edit, range, isProtected: sheet.protection.protected };
  });
  await context.sync();
  return targets.map((target) => ({
    ...target,
    isProtected: target.isProtected && target.range?.format.protection.locked !== false,
  }));
}
