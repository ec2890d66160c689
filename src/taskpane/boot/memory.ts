import { z } from 'zod';
import type { Filter } from '../session/session-state';
import { NO_FILTER } from '../session/session-state';
import type { Store } from '../session/store';

/** What stays on this machine from one day to the next: how the list is looked at, and the name for the record. */
const memorySchema = z.object({
  user: z.string(),
  colourWhileTyping: z.boolean().nullable().default(null),
  filter: z.object({
    groupBy: z.enum(['sheet', 'section', 'kind']),
    severities: z.array(z.enum(['error', 'warning', 'info'])),
    fixable: z.boolean(),
  }),
});

const KEY = 'kohyo';

export interface Memory {
  readonly user: string;
  readonly colourWhileTyping: boolean | null;
  readonly filter: Filter;
}

/** Some webviews keep no storage for a framed page; then nothing is remembered, and nothing else is lost. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

export function recall(): Memory {
  const nothing: Memory = { user: '', colourWhileTyping: null, filter: NO_FILTER };
  const text = storage()?.getItem(KEY);
  if (!text) return nothing;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return nothing;
    throw error;
  }
  const read = memorySchema.safeParse(data);
  return read.success ? { ...read.data, filter: { ...NO_FILTER, ...read.data.filter } } : nothing;
}

/** Remembers from now on. */
export function remember(store: Store): void {
  const kept = storage();
  if (!kept) return;
  let last = '';
  store.subscribe(() => {
    const { user, filter, colourWhileTyping } = store.get();
    const { groupBy, severities, fixable } = filter;
    const text = JSON.stringify({ user, colourWhileTyping, filter: { groupBy, severities, fixable } });
    if (text !== last) kept.setItem(KEY, text);
    last = text;
  });
}
