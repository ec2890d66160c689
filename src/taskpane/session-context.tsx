import { createContext, type ReactNode, useContext, useDeferredValue, useSyncExternalStore } from 'react';
import type { Words } from '../locales/words';
import type { Session } from './session/session';
import type { SessionState } from './session/session-state';

const SessionContext = createContext<Session | null>(null);
const ShownContext = createContext<SessionState | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }): ReactNode {
  const { store } = session;
  const shown = useDeferredValue(useSyncExternalStore(store.subscribe, store.get));
  return (
    <SessionContext value={session}>
      <ShownContext value={shown}>{children}</ShownContext>
    </SessionContext>
  );
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a screen stands outside SessionProvider');
  return session;
}

/**
 * The state as the screens show it: drawn in short turns, so that the page goes on answering while a long list comes. A moment behind;
 * what acts asks the store.
 */
export function useSessionState(): SessionState {
  const state = useContext(ShownContext);
  if (!state) throw new Error('a screen stands outside SessionProvider');
  return state;
}

/** The state as it is, for what must answer at once: a field that somebody types in, what is under way, what was said. */
export function useStateNow(): SessionState {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** Whether something is being done in sight of the person: what would begin another waits. Cheap to ask for in a long list. */
export function useIsBusy(): boolean {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => store.get().busy !== null);
}

export function useWords(): Words {
  return useSession().context.words;
}
