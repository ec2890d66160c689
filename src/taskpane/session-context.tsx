import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Words } from '../locales/words';
import type { Session } from './session/session';
import type { SessionState } from './session/session-state';

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }): ReactNode {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a screen stands outside SessionProvider');
  return session;
}

export function useSessionState(): SessionState {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.get);
}

export function useWords(): Words {
  return useSession().context.words;
}
