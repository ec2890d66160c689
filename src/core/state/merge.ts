import { nothingDecided } from './empty-state';
import type { State } from './state';

/**
 * One state out of several parts, in the order in which they were written: two people may decide at the same moment, and a workbook
 * merged from two carries two parts. What was decided, ignored and learned in any of them stays, of two about the same the later;
 * settings are those of the last part.
 */
export function mergeStates(states: readonly State[]): State {
  const last = states.at(-1);
  if (!last) return nothingDecided();
  return {
    ...last,
    forms: latest(states, 'forms', ({ id }) => id),
    layouts: latest(states, 'layouts', ({ id }) => id),
    decisions: latest(
      states,
      'decisions',
      ({ sheet, number, name, measure, fingerprint }) => JSON.stringify([sheet, number, name, measure, fingerprint]),
      ({ at }) => at,
    ),
    ignored: latest(
      states,
      'ignored',
      ({ code, sheet, cell, text }) => JSON.stringify([code, sheet, cell, text]),
      ({ at }) => at,
    ),
    received: latest(
      states,
      'received',
      ({ sheet }) => sheet,
      ({ at }) => at,
    ),
    asked: latest(states, 'asked', ({ section }) => section),
    answered: latest(
      states,
      'answered',
      ({ section }) => section,
      ({ at }) => at,
    ),
  };
}

/** Each once, by its key, at its first place. `at` tells which of two is later; where left out, the one that comes later. */
function latest<Key extends 'forms' | 'layouts' | 'decisions' | 'ignored' | 'received' | 'asked' | 'answered'>(
  states: readonly State[],
  list: Key,
  keyOf: (item: State[Key][number]) => string,
  at: (item: State[Key][number]) => string = () => '',
): State[Key][number][] {
  const items = new Map<string, State[Key][number]>();
  for (const state of states) {
    for (const item of state[list]) {
      const known = items.get(keyOf(item));
      if (!known || at(known) <= at(item)) items.set(keyOf(item), item);
    }
  }
  return [...items.values()];
}
