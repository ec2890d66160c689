import { reduce, type SessionEvent } from './reduce';
import type { SessionState } from './session-state';

export interface Store {
  get(): SessionState;
  dispatch(event: SessionEvent): void;
  /** Calls back after each change until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

export function createStore(initial: SessionState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
