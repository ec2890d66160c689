import type { YearChoices, YearStep } from '../session/session-state';
import { useSession, useSessionState } from '../session-context';

export interface Choices<S extends YearStep> {
  readonly chosen: YearChoices[S];
  readonly choose: (change: Partial<YearChoices[S]>) => void;
  /** Whether something was chosen otherwise since the result that stands there was made. */
  readonly isOld: boolean;
}

/** What a person has chosen at a step; it is still there when they come back to it. */
export function useChoices<S extends YearStep>(step: S, first: YearChoices[S]): Choices<S> {
  const session = useSession();
  const { choices, begun, results } = useSessionState().yearWork;
  const own: YearChoices[S] | undefined = choices[step];
  const chosen = own ?? first;
  return {
    chosen,
    choose: (change) => session.store.dispatch({ type: 'yearChoices', step, choices: { ...chosen, ...change } }),
    isOld: results[step] !== undefined && begun[step] !== own,
  };
}
