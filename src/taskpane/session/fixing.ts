import { applyEdits, type ChosenFix, editsOf } from '../../app/apply-fixes';
import { tellError } from '../../app/tell-error';
import { decisionFor, withDecision } from '../../core/direction/decisions';
import { addressOf } from '../../core/grid/address';
import type { EditOutcome, Refusal } from '../../core/port';
import type { Edit, Finding } from '../../core/rules/finding';
import { ignoredEntry } from '../../core/rules/ignore';
import type { Decision, State } from '../../core/state/state';
import { fill } from '../../locales/fill';
import { notifyDone, refreshSheets, type Session } from './session';
import { changeState, setSettings } from './settings';

function sheetsOf(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.map((edit) => edit.cell.sheet))];
}

/** Why a cell could not be changed. */
function whyRefused(session: Session, refused: EditOutcome): string {
  const { words } = session.context;
  const { pane } = words;
  const reasons: Record<Refusal, string> = {
    changed: pane.refusedChanged,
    protected: pane.refusedProtected,
    missing: pane.refusedMissing,
    refused: pane.refusedByExcel,
    unknown: pane.refusedUnknown,
  };
  const { cell } = refused.because ?? refused.edit;
  const why = refused.error ? tellError(refused.error, words).text : '';
  return fill(reasons[refused.reason ?? 'missing'], { sheet: cell.sheet, cell: addressOf(cell), why });
}

interface Changed {
  readonly outcomes: readonly EditOutcome[];
  readonly undo: readonly Edit[];
  /** What became of the cells, in words. */
  readonly text: string;
  readonly intent: 'success' | 'warning';
}

/** Changes cells, remembers the way back before anything else, and puts what became of it into words. */
async function change(session: Session, edits: readonly Edit[], forward: boolean): Promise<Changed> {
  const { pane } = session.context.words;
  const { outcomes, undo } = await applyEdits(session.context.port, edits);
  if (forward && undo.length > 0) {
    session.store.dispatch({ type: 'undoable', undo: { cells: undo.length, edits: undo } });
  }
  const done = outcomes.filter((outcome) => outcome.done).length;
  const [refused] = outcomes.filter((outcome) => !outcome.done);
  if (!refused) {
    return { outcomes, undo, text: fill(forward ? pane.fixed : pane.undone, { count: done }), intent: 'success' };
  }
  const template = forward ? pane.fixedPartly : pane.undonePartly;
  const text = fill(template, { done, refused: outcomes.length - done, why: whyRefused(session, refused) });
  return { outcomes, undo, text, intent: 'warning' };
}

/** Reads what was changed and says what became of it; that the sheets could not be read again takes nothing of it back. */
async function showChange(
  session: Session,
  { outcomes, undo, text, intent }: Changed,
  forward: boolean,
): Promise<void> {
  const { words } = session.context;
  const undoable = forward && undo.length > 0;
  try {
    const coloured = await refreshSheets(session, sheetsOf(outcomes.map(({ edit }) => edit)));
    notifyDone(session, text, coloured, { intent, undoable });
  } catch (error) {
    const why = tellError(error, words);
    session.notify('warning', `${text}${fill(words.pane.notReadAgain, { why: why.text })}`, {
      detail: why.detail,
      undoable,
    });
  }
}

/** The answers that fixes carry (「減の意味」「増の意味」). */
function answersOf(session: Session, chosen: readonly ChosenFix[]): readonly Decision[] {
  const kohyoList = session.store.get().examination?.kohyoList ?? [];
  return chosen.flatMap(({ fix: { decision } }) => {
    const about = kohyoList.find(({ index }) => index === decision?.kohyoIndex);
    if (!decision || !about) return [];
    return [decisionFor(about, decision.measure, decision.means, session.context.user(), session.context.now())];
  });
}

/** 直す, まとめて直す. An answer and the cells that go with it are kept together, or neither. */
export function applyFixes(session: Session, chosen: readonly ChosenFix[]): Promise<void> {
  return session.run('fix', async () => {
    const { pane } = session.context.words;
    const kohyoList = session.store.get().examination?.kohyoList ?? [];
    const answers = answersOf(session, chosen);
    const edits = editsOf(chosen);
    let before: State['decisions'] = [];
    if (answers.length > 0) {
      const coloured = await changeState(session, (state) => {
        before = state.decisions;
        return answers.reduce((kept, answer) => withDecision(kept, answer, kohyoList), state);
      });
      notifyDone(session, pane.decidedNow, coloured);
    }
    if (edits.length === 0) return;
    const takeBack = () =>
      changeState(session, (state) => ({
        ...state,
        decisions: [
          ...state.decisions.filter((one) => !answers.some((answer) => isSameAnswer(answer, one))),
          ...before.filter((one) => !state.decisions.some((other) => isSameAnswer(other, one))),
        ],
      }));
    try {
      const changed = await change(session, edits, true);
      if (answers.length > 0 && changed.outcomes.some(({ reason }) => reason === 'refused')) await takeBack();
      await showChange(session, changed, true);
    } catch (error) {
      if (answers.length > 0) await takeBack();
      throw error;
    }
  });
}

function isSameAnswer(one: Decision, other: Decision): boolean {
  return one.at === other.at && one.measure === other.measure && one.fingerprint === other.fingerprint;
}

/** 取り消す: brings back what stood there before the last 直す. What Excel refused can be taken back again. */
export function undoLast(session: Session): Promise<void> {
  const last = session.store.get().undo.at(-1);
  if (!last) return Promise.resolve();
  return session.run('fix', async () => {
    const changed = await change(session, last.edits, false);
    session.store.dispatch({ type: 'undone' });
    const left = changed.outcomes.flatMap(({ edit, reason }) =>
      reason === 'refused' || reason === 'unknown' || reason === 'protected' ? [edit] : [],
    );
    if (left.length > 0) session.store.dispatch({ type: 'undoable', undo: { cells: left.length, edits: left } });
    await showChange(session, changed, false);
  });
}

/** 無視: remembered in the workbook with the one reason, name and time. */
export function ignore(session: Session, findings: readonly Finding[], reason: string): Promise<void> {
  return session.run('save', async () => {
    const grids = session.store.get().read?.grids ?? [];
    const why = { reason, by: session.context.user(), at: session.context.now() };
    const entries = findings.map((finding) => ignoredEntry(finding, grids, why));
    const coloured = await changeState(session, (state) => ({ ...state, ignored: [...state.ignored, ...entries] }));
    notifyDone(session, fill(session.context.words.pane.ignoredNow, { count: entries.length }), coloured);
  });
}

/** この点検を行わない: the rule is off in this workbook until 設定 turns it on again. */
export function turnRuleOff(session: Session, code: string): Promise<void> {
  return session.run('save', async () => {
    const { words } = session.context;
    const coloured = await changeState(session, (state) => ({ ...state, rules: { ...state.rules, [code]: 'off' } }));
    notifyDone(session, fill(words.pane.ruleOffNow, { title: words.rules[code]?.title ?? code }), coloured);
  });
}

function isAbout(entry: State['ignored'][number], finding: Finding): boolean {
  return entry.code === finding.code && entry.sheet === finding.cell.sheet && entry.cell === addressOf(finding.cell);
}

/** Takes 無視 back. */
export function unignore(session: Session, finding: Finding): Promise<void> {
  return setSettings(session, (state) => ({
    ...state,
    ignored: state.ignored.filter((entry) => !isAbout(entry, finding)),
  }));
}
