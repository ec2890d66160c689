import { emptyState, type State } from '../state/state';

/**
 * The state under which a list of several workbooks is made. What each office decided about its own sheets is kept; of settings that
 * the list as a whole needs (which years, which today) the first that was made.
 */
export function combineStates(states: readonly State[]): State {
  const set = <K extends keyof State>(key: K, unset: (value: State[K]) => boolean): State[K] =>
    (states.find((state) => !unset(state[key])) ?? emptyState())[key];
  return {
    ...emptyState(),
    form: set('form', (form) => form === null),
    planYears: set('planYears', (years) => years.length === 0),
    currentYear: set('currentYear', (year) => year === null),
    convention: set('convention', (convention) => convention === null),
    forms: states.flatMap(({ forms }) => forms),
    decisions: states.flatMap(({ decisions }) => decisions),
    ignored: states.flatMap(({ ignored }) => ignored),
    rules: Object.assign({}, ...states.map(({ rules }) => rules).reverse()),
    options: Object.assign({}, ...states.map(({ options }) => options).reverse()),
    departments: states.flatMap(({ departments }) => departments),
  };
}
