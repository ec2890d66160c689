import { basename } from 'node:path';
import type { WorkbookRead } from '../app/read-workbook';
import { emptyState, type State } from '../core/state/state';

export interface NamedRead {
  readonly path: string;
  readonly read: WorkbookRead;
}

/**
 * Several workbooks as one, so that one list is made of them all and an index in one is matched with 個票 in another.
 * Sheets are then called as Excel calls those of another file: `[総務課.xlsx]個票01`. A single workbook stays as it is.
 */
export function combineWorkbooks(workbooks: readonly NamedRead[]): WorkbookRead {
  const [first, second] = workbooks;
  if (first === undefined) return { grids: [], state: emptyState() };
  if (second === undefined) return first.read;
  const labels = labelsOf(workbooks.map(({ path }) => path));
  const named = workbooks.map(({ read }, at) => ({ read, rename: (sheet: string) => `[${labels[at]}]${sheet}` }));
  const grids = named
    .flatMap(({ read, rename }) => read.grids.map((grid) => ({ ...grid, sheet: rename(grid.sheet) })))
    .map((grid, position) => ({ ...grid, position }));
  return { grids, state: combineStates(named.map(({ read, rename }) => renamed(read.state, rename))) };
}

/** File names; the whole path where two files have one name. */
function labelsOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(path));
  return paths.map((path, at) =>
    names.some((name, other) => other !== at && name === names[at]) ? path : basename(path),
  );
}

function renamed(state: State, rename: (sheet: string) => string): State {
  const there = <T extends { readonly sheet: string }>(one: T) => ({ ...one, sheet: rename(one.sheet) });
  return { ...state, decisions: state.decisions.map(there), ignored: state.ignored.map(there) };
}

/** What each office decided about its own sheets is kept; of settings for the whole workbook the first that was made. */
function combineStates(states: readonly State[]): State {
  const set = <K extends keyof State>(key: K, unset: (value: State[K]) => boolean): State[K] =>
    (states.find((state) => !unset(state[key])) ?? emptyState())[key];
  const forms = new Map(states.flatMap((state) => state.forms.map((form) => [form.id, form] as const)));
  return {
    ...emptyState(),
    form: set('form', (form) => form === null),
    forms: [...forms.values()],
    planYears: set('planYears', (years) => years.length === 0),
    currentYear: set('currentYear', (year) => year === null),
    convention: set('convention', (convention) => convention === emptyState().convention),
    decisions: states.flatMap((state) => state.decisions),
    ignored: states.flatMap((state) => state.ignored),
    rules: Object.assign({}, ...states.map((state) => state.rules).reverse()),
    options: Object.assign({}, ...states.map((state) => state.options).reverse()),
    departments: states.flatMap((state) => state.departments),
  };
}
