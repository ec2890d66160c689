import { refuseDependentEdits } from '../core/dependent-edits';
import { addressOf } from '../core/grid/address';
import type { CellValue } from '../core/grid/grid';
import type { EditOutcome, Refusal } from '../core/port';
import type { Edit } from '../core/rules/finding';
import { run } from './run';

interface Target {
  readonly edit: Edit;
  readonly range: Excel.Range | null;
  readonly isProtected: boolean;
}

/** Changes cells that still hold what the fix was made for; says of each what became of it. */
export function applyEdits(edits: readonly Edit[]): Promise<EditOutcome[]> {
  if (edits.length === 0) return Promise.resolve([]);
  return run(async (context) => {
    const targets = await findTargets(context, edits);
    context.application.suspendScreenUpdatingUntilNextSync();
    const refused = refuseDependentEdits(edits, (_, place) => refusalOf(targets[place]));
    const outcomes = targets.map(({ edit, range }, place): EditOutcome => {
      const refusal = refused[place];
      if (refusal) return refusal;
      if (range === null) return { edit, done: false, reason: 'missing' };
      const format = formatOf(range);
      const numberFormat = edit.numberFormat ?? (typeof edit.value === 'string' ? '@' : null);
      // Text goes in as text and takes its own format afterwards: under General, Excel would read １，２４０ as a number.
      const first = typeof edit.value === 'string' && edit.value !== '' ? '@' : numberFormat;
      if (first !== null) range.numberFormat = [[first]];
      range.values = [[edit.value ?? '']];
      if (numberFormat !== null && numberFormat !== first) range.numberFormat = [[numberFormat]];
      return {
        edit,
        done: true,
        reason: null,
        undo: { cell: edit.cell, before: edit.value, value: edit.before, numberFormat: format },
      };
    });
    await context.sync();
    return outcomes;
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

function formatOf(range: Excel.Range): string {
  return String(range.numberFormat[0]?.[0] ?? 'General');
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

/** '' and null are the same blank. */
function sameValue(found: unknown, expected: CellValue): boolean {
  return (found === '' ? null : found) === (expected === '' ? null : expected);
}
