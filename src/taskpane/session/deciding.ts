import { decisionFor, kohyoOf, withDecision } from '../../core/direction/decisions';
import type { Kohyo } from '../../core/form/kohyo';
import type { Decision } from '../../core/state/state';
import type { Question } from './questions';
import { notifyDone, type Session } from './session';
import { changeState, setSettings } from './settings';

function allKohyo(session: Session): readonly Kohyo[] {
  return session.store.get().examination?.kohyoList ?? [];
}

/** 減の意味 / 増の意味: kept in the workbook with who and when. */
export function decide(session: Session, { kohyo, measure }: Question, means: Decision['means']): Promise<void> {
  return session.run('save', async () => {
    const decision = decisionFor(kohyo, measure, means, session.context.user(), session.context.now());
    const coloured = await changeState(session, (state) => withDecision(state, decision, allKohyo(session)));
    notifyDone(session, session.context.words.pane.decidedNow, coloured);
  });
}

/** Takes a decision back: the evidence speaks again. */
export function undecide(session: Session, { kohyo, measure }: Question): Promise<void> {
  return session.run('save', async () => {
    const all = allKohyo(session);
    const coloured = await changeState(session, (state) => ({
      ...state,
      decisions: state.decisions.filter((one) => one.measure !== measure || kohyoOf(one, all) !== kohyo),
    }));
    notifyDone(session, session.context.words.pane.undecidedNow, coloured);
  });
}

/** Forgets decisions that fell away, once the person has seen them. */
export function dropDecisions(session: Session, dropped: readonly Decision[]): Promise<void> {
  return setSettings(session, (state) => ({
    ...state,
    decisions: state.decisions.filter(
      (one) => !dropped.some((drop) => drop.fingerprint === one.fingerprint && drop.at === one.at),
    ),
  }));
}
