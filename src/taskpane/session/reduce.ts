import type { WorkbookRead } from '../../app/read-workbook';
import type { Examination } from '../../core/examine.types';
import type { Progress } from '../../core/port';
import { keyedFindings } from './finding-keys';
import type {
  Collecting,
  Filter,
  MadeSheets,
  Notice,
  Screen,
  SessionState,
  Task,
  Undo,
  YearChoices,
  YearResult,
  YearStep,
} from './session-state';

export type SessionEvent =
  | { readonly type: 'began'; readonly task: Task }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'cancelling' }
  | { readonly type: 'ended' }
  | { readonly type: 'examined'; readonly read: WorkbookRead; readonly examination: Examination }
  | { readonly type: 'checked' }
  | { readonly type: 'highlighted'; readonly on: boolean }
  | { readonly type: 'colourWhileTyping'; readonly on: boolean }
  | { readonly type: 'screen'; readonly screen: Screen; readonly fromYear?: true }
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'fold'; readonly key: string }
  | { readonly type: 'select'; readonly key: string | null }
  | { readonly type: 'undoable'; readonly undo: Undo }
  | { readonly type: 'undone' }
  | { readonly type: 'said'; readonly notice: Omit<Notice, 'id'> }
  | { readonly type: 'dismissed' }
  | { readonly type: 'made'; readonly made: MadeSheets | null }
  | { readonly type: 'learning'; readonly on: boolean }
  | { readonly type: 'user'; readonly name: string }
  | { readonly type: 'tour'; readonly step: number | null }
  | { readonly type: 'collecting'; readonly change: Partial<Collecting> }
  | { readonly type: 'yearStep'; readonly step: YearStep | null }
  | { readonly type: 'yearChoices'; readonly step: YearStep; readonly choices: YearChoices[YearStep] }
  | { readonly type: 'yearBegun'; readonly step: YearStep }
  | { readonly type: 'yearResult'; readonly step: YearStep; readonly result: YearResult };

function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

/** A finding that is gone cannot stay selected; a filter on a sheet that is gone falls away. */
function examined(state: SessionState, read: WorkbookRead, examination: Examination): SessionState {
  const still = state.selected !== null && keyedFindings(examination.findings).byKey.has(state.selected);
  const sheet = read.grids.some((grid) => grid.sheet === state.filter.sheet) ? state.filter.sheet : null;
  return {
    ...state,
    read,
    examination,
    selected: still ? state.selected : null,
    filter: sheet === state.filter.sheet ? state.filter : { ...state.filter, sheet },
  };
}

/** Good news is for the screen it was said on; trouble stays until it is put away. */
function isTransient(notice: Notice | null): boolean {
  return notice?.intent === 'success' || notice?.intent === 'info';
}

/** The next state. Pure. */
export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'began':
      return {
        ...state,
        busy: { task: event.task, progress: null, cancelling: false },
        notice: null,
      };
    case 'progressed':
      return state.busy ? { ...state, busy: { ...state.busy, progress: event.progress } } : state;
    case 'cancelling':
      return state.busy ? { ...state, busy: { ...state.busy, cancelling: true } } : state;
    case 'ended':
      return { ...state, busy: null };
    case 'examined':
      return examined(state, event.read, event.examination);
    case 'checked':
      return { ...state, checked: true, atCheck: state.examination?.findings ?? [] };
    case 'highlighted':
      return { ...state, highlights: event.on };
    case 'colourWhileTyping':
      return { ...state, colourWhileTyping: event.on };
    case 'screen':
      return {
        ...state,
        screen: event.screen,
        isFromYear: event.fromYear === true,
        notice: isTransient(state.notice) ? null : state.notice,
      };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case 'fold':
      return { ...state, folded: toggled(state.folded, event.key) };
    case 'select':
      return { ...state, selected: event.key };
    case 'undoable':
      return { ...state, undo: [...state.undo, event.undo] };
    case 'undone':
      return { ...state, undo: state.undo.slice(0, -1) };
    case 'said':
      return { ...state, noticed: state.noticed + 1, notice: { ...event.notice, id: state.noticed + 1 } };
    case 'dismissed':
      return { ...state, notice: null };
    case 'made':
      return { ...state, made: event.made };
    case 'learning':
      return { ...state, learning: event.on, screen: 'settings' };
    case 'user':
      return { ...state, user: event.name };
    case 'tour':
      return { ...state, tour: event.step };
    case 'collecting':
      return { ...state, collecting: { ...state.collecting, ...event.change } };
    case 'yearStep':
      return { ...state, yearWork: { ...state.yearWork, step: event.step } };
    case 'yearChoices': {
      const choices = { ...state.yearWork.choices, [event.step]: event.choices };
      return { ...state, yearWork: { ...state.yearWork, choices } };
    }
    case 'yearBegun': {
      const { [event.step]: _gone, ...results } = state.yearWork.results;
      const begun = { ...state.yearWork.begun, [event.step]: state.yearWork.choices[event.step] };
      return { ...state, yearWork: { ...state.yearWork, results, begun } };
    }
    case 'yearResult': {
      const results = { ...state.yearWork.results, [event.step]: event.result };
      return { ...state, yearWork: { ...state.yearWork, results } };
    }
  }
}
