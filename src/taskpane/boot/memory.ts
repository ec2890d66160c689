import type { Severity } from '../../core/rules/finding';
import type { Filter } from '../session/session-state';
import { NO_FILTER } from '../session/session-state';
import { withStorage } from '../session/storage';
import type { Store } from '../session/store';

const KEY = 'kohyo';

/** What stays on this machine from one day to the next: how the list is looked at, the name for the record, how far the tour was seen. */
export interface Memory {
  readonly user: string;
  readonly colourWhileTyping: boolean | null;
  readonly filter: Filter;
  /** 0: it is to be seen (again, from its start); null: it was. */
  readonly tour: number | null;
}

export function recall(): Memory {
  const nothing: Memory = { user: '', colourWhileTyping: null, filter: NO_FILTER, tour: null };
  const kept = withStorage((storage) => storage.getItem(KEY));
  const text = kept?.answer;
  // The first open on this machine. Where nothing can be kept, the tour would come every time: it waits in 設定.
  if (!text) return kept ? { ...nothing, tour: 0 } : nothing;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return nothing;
    throw error;
  }
  return memoryFrom(data) ?? nothing;
}

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isGroupBy = (data: unknown): data is Filter['groupBy'] =>
  data === 'sheet' || data === 'section' || data === 'kind';
const isSeverity = (data: unknown): data is Severity => data === 'error' || data === 'warning' || data === 'info';

/** null for what another version, or somebody else, left there. */
function memoryFrom(data: unknown): Memory | null {
  if (!isObject(data) || typeof data.user !== 'string' || !isObject(data.filter)) return null;
  const { user, colourWhileTyping = null, tour = null } = data;
  const { groupBy, severities, fixable } = data.filter;
  if (colourWhileTyping !== null && typeof colourWhileTyping !== 'boolean') return null;
  if (tour !== null && typeof tour !== 'number') return null;
  if (!isGroupBy(groupBy) || typeof fixable !== 'boolean') return null;
  if (!Array.isArray(severities) || !severities.every(isSeverity)) return null;
  return {
    user,
    colourWhileTyping,
    filter: { ...NO_FILTER, groupBy, severities, fixable },
    tour: tour === null ? null : 0,
  };
}

/** Remembers from now on. */
export function remember(store: Store): void {
  let last = '';
  store.subscribe(() => {
    const { user, filter, colourWhileTyping, tour } = store.get();
    const { groupBy, severities, fixable } = filter;
    const text = JSON.stringify({ user, colourWhileTyping, tour, filter: { groupBy, severities, fixable } });
    if (text !== last) withStorage((storage) => storage.setItem(KEY, text));
    last = text;
  });
}
