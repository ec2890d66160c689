import { applyEdits, type ChosenFix, editsOf } from '../../app/apply-fixes';
import { decisionFor, withDecision } from '../../core/direction/decisions';
import { addressOf } from '../../core/grid/address';
import type { EditOutcome } from '../../core/port';
import type { Edit, Finding } from '../../core/rules/finding';
import { ignoredEntry } from '../../core/rules/ignore';
import type { State } from '../../core/state/state';
import { fill } from '../../locales/fill';
import { refreshSheets, type Session } from './session';
import { changeState } from './settings';

function sheetsOf(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.map((edit) => edit.cell.sheet))];
}

/** What could not be changed, by cell, with the reason. */
function sayRefused(session: Session, refused: readonly EditOutcome[], done: number): void {
  const { pane } = session.context.words;
  const reasons = { changed: pane.refusedChanged, protected: pane.refusedProtected, missing: pane.refusedMissing };
  const first = refused[0];
  if (!first) return;
  const { cell } = first.because ?? first.edit;
  const why = fill(reasons[first.reason ?? 'missing'], { sheet: cell.sheet, cell: addressOf(cell) });
  session.notify('warning', fill(pane.fixedPartly, { done, refused: refused.length, why }), { undoable: done > 0 });
}

async function change(session: Session, edits: readonly Edit[], remember: boolean): Promise<void> {
  const { pane } = session.context.words;
  const { outcomes, undo } = await applyEdits(session.context.port, edits);
  if (remember && undo.length > 0) {
    session.store.dispatch({ type: 'undoable', undo: { cells: undo.length, edits: undo } });
  }
  await refreshSheets(session, sheetsOf(edits));
  const refused = outcomes.filter((outcome) => !outcome.done);
  if (refused.length > 0) sayRefused(session, refused, undo.length);
  else if (remember) session.notify('success', fill(pane.fixed, { count: undo.length }), { undoable: true });
  else session.notify('success', fill(pane.undone, { count: undo.length }));
}

/** Keeps the answers that fixes carry (「減の意味」「増の意味」) in the workbook. */
async function keepAnswers(session: Session, chosen: readonly ChosenFix[]): Promise<void> {
  const kohyo = session.store.get().examination?.kohyo ?? [];
  const answers = chosen.flatMap(({ fix: { decision } }) => {
    const about = kohyo.find(({ index }) => index === decision?.kohyo);
    if (!decision || !about) return [];
    return [decisionFor(about, decision.measure, decision.means, session.context.user(), session.context.now())];
  });
  if (answers.length === 0) return;
  await changeState(session, (state) => answers.reduce((kept, answer) => withDecision(kept, answer, kohyo), state));
  session.notify('success', session.context.words.pane.decidedNow);
}

/** 直す, まとめて直す. */
export function applyFixes(session: Session, chosen: readonly ChosenFix[]): Promise<void> {
  return session.run('fix', async () => {
    await keepAnswers(session, chosen);
    const edits = editsOf(chosen);
    if (edits.length > 0) await change(session, edits, true);
  });
}

/** 取り消す: brings back what stood there before the last 直す. */
export function undoLast(session: Session): Promise<void> {
  const last = session.store.get().undo.at(-1);
  if (!last) return Promise.resolve();
  return session.run('fix', async () => {
    await change(session, last.edits, false);
    session.store.dispatch({ type: 'undone' });
  });
}

/** 無視: remembered in the workbook with reason, name and time. */
export function ignore(session: Session, finding: Finding, reason: string): Promise<void> {
  return session.run('save', async () => {
    const grids = session.store.get().read?.grids ?? [];
    const entry = ignoredEntry(finding, grids, { reason, by: session.context.user(), at: session.context.now() });
    await changeState(session, (state) => ({ ...state, ignored: [...state.ignored, entry] }));
    session.notify('success', session.context.words.pane.ignoredNow);
  });
}

function isAbout(entry: State['ignored'][number], finding: Finding): boolean {
  return entry.code === finding.code && entry.sheet === finding.cell.sheet && entry.cell === addressOf(finding.cell);
}

/** Takes 無視 back. */
export function unignore(session: Session, finding: Finding): Promise<void> {
  return session.run('save', () =>
    changeState(session, (state) => ({ ...state, ignored: state.ignored.filter((entry) => !isAbout(entry, finding)) })),
  );
}
