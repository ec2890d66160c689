import { applyEdits, type ChosenFix, editsOf } from '../../app/apply-fixes';
import { decisionFor, withDecision } from '../../core/direction/decisions';
import { addressOf } from '../../core/grid/address';
import type { EditOutcome } from '../../core/port';
import type { Edit, Finding } from '../../core/rules/finding';
import { ignoredEntry } from '../../core/rules/ignore';
import type { State } from '../../core/state/state';
import { fill } from '../../locales/fill';
import { type Desk, refreshSheets } from './desk';
import { changeState } from './settings';

function sheetsOf(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.map((edit) => edit.cell.sheet))];
}

/** What could not be changed, by cell, with the reason. */
function sayRefused(desk: Desk, refused: readonly EditOutcome[], done: number): void {
  const { pane } = desk.place.words;
  const reasons = { changed: pane.refusedChanged, protected: pane.refusedProtected, missing: pane.refusedMissing };
  const first = refused[0];
  if (!first) return;
  const { cell } = first.because ?? first.edit;
  const why = fill(reasons[first.reason ?? 'missing'], { sheet: cell.sheet, cell: addressOf(cell) });
  desk.say('warning', fill(pane.fixedPartly, { done, refused: refused.length, why }), { undoable: done > 0 });
}

async function change(desk: Desk, edits: readonly Edit[], remember: boolean): Promise<void> {
  const { pane } = desk.place.words;
  const { outcomes, undo } = await applyEdits(desk.place.port, edits);
  if (remember && undo.length > 0) {
    desk.store.send({ type: 'undoable', undo: { cells: undo.length, edits: undo } });
  }
  await refreshSheets(desk, sheetsOf(edits));
  const refused = outcomes.filter((outcome) => !outcome.done);
  if (refused.length > 0) sayRefused(desk, refused, undo.length);
  else if (remember) desk.say('success', fill(pane.fixed, { count: undo.length }), { undoable: true });
  else desk.say('success', fill(pane.undone, { count: undo.length }));
}

/** Keeps the answers that fixes carry (「減の意味」「増の意味」) in the workbook. */
async function keepAnswers(desk: Desk, chosen: readonly ChosenFix[]): Promise<void> {
  const kohyo = desk.store.get().examination?.kohyo ?? [];
  const answers = chosen.flatMap(({ fix: { decision } }) => {
    const about = kohyo.find(({ index }) => index === decision?.kohyo);
    if (!decision || !about) return [];
    return [decisionFor(about, decision.measure, decision.means, desk.place.user(), desk.place.now())];
  });
  if (answers.length === 0) return;
  await changeState(desk, (state) => answers.reduce((kept, answer) => withDecision(kept, answer, kohyo), state));
  desk.say('success', desk.place.words.pane.decidedNow);
}

/** 直す, まとめて直す. */
export function applyFixes(desk: Desk, chosen: readonly ChosenFix[]): Promise<void> {
  return desk.run('fix', async () => {
    await keepAnswers(desk, chosen);
    const edits = editsOf(chosen);
    if (edits.length > 0) await change(desk, edits, true);
  });
}

/** 取り消す: brings back what stood there before the last 直す. */
export function undoLast(desk: Desk): Promise<void> {
  const last = desk.store.get().undo.at(-1);
  if (!last) return Promise.resolve();
  return desk.run('fix', async () => {
    await change(desk, last.edits, false);
    desk.store.send({ type: 'undone' });
  });
}

/** 無視: remembered in the workbook with reason, name and time. */
export function ignore(desk: Desk, finding: Finding, reason: string): Promise<void> {
  return desk.run('save', async () => {
    const grids = desk.store.get().read?.grids ?? [];
    const entry = ignoredEntry(finding, grids, { reason, by: desk.place.user(), at: desk.place.now() });
    await changeState(desk, (state) => ({ ...state, ignored: [...state.ignored, entry] }));
    desk.say('success', desk.place.words.pane.ignoredNow);
  });
}

function isAbout(entry: State['ignored'][number], finding: Finding): boolean {
  return entry.code === finding.code && entry.sheet === finding.cell.sheet && entry.cell === addressOf(finding.cell);
}

/** Takes 無視 back. */
export function heed(desk: Desk, finding: Finding): Promise<void> {
  return desk.run('save', () =>
    changeState(desk, (state) => ({ ...state, ignored: state.ignored.filter((entry) => !isAbout(entry, finding)) })),
  );
}
