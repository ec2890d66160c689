import type { Screen } from './session-state';
import type { Store } from './store';

/** The screen of each step of the tour. */
export const TOUR: readonly Screen[] = ['home', 'findings', 'summary'];

/** Shows a step of the tour on its screen; past the last one the tour is over, and the work begins at 概況. */
export function toStep(store: Store, step: number): void {
  const screen = TOUR[step];
  store.dispatch({ type: 'tour', step: screen === undefined ? null : step });
  store.dispatch({ type: 'screen', screen: screen ?? 'home' });
}
