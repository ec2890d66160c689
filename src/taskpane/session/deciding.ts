import { decisionFor, kohyoOf, withDecision } from '../../core/direction/decisions';
import type { Kohyo } from '../../core/form/kohyo';
import type { Decision } from '../../core/state/state';
import type { Desk } from './desk';
import type { Question } from './questions';
import { changeState } from './settings';

function allKohyo(desk: Desk): readonly Kohyo[] {
  return desk.store.get().examination?.kohyo ?? [];
}

/** 減の意味 / 増の意味: kept in the workbook with who and when. */
export function decide(desk: Desk, { kohyo, measure }: Question, means: Decision['means']): Promise<void> {
  return desk.run('save', async () => {
    const decision = decisionFor(kohyo, measure, means, desk.place.user(), desk.place.now());
    await changeState(desk, (state) => withDecision(state, decision, allKohyo(desk)));
    desk.say('success', desk.place.words.pane.decidedNow);
  });
}

/** Takes a decision back: the evidence speaks again. */
export function undecide(desk: Desk, { kohyo, measure }: Question): Promise<void> {
  return desk.run('save', async () => {
    const all = allKohyo(desk);
    await changeState(desk, (state) => ({
      ...state,
      decisions: state.decisions.filter((one) => one.measure !== measure || kohyoOf(one, all) !== kohyo),
    }));
    desk.say('success', desk.place.words.pane.undecidedNow);
  });
}

/** Forgets decisions that fell away, once the person has seen them. */
export function dropDecisions(desk: Desk, dropped: readonly Decision[]): Promise<void> {
  return desk.run('save', () =>
    changeState(desk, (state) => ({
      ...state,
      decisions: state.decisions.filter(
        (one) => !dropped.some((drop) => drop.fingerprint === one.fingerprint && drop.at === one.at),
      ),
    })),
  );
}
