import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Words } from '../locales/words';
import type { Desk } from './session/desk';
import type { SessionState } from './session/session-state';

const DeskContext = createContext<Desk | null>(null);

export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }): ReactNode {
  return <DeskContext value={desk}>{children}</DeskContext>;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a screen stands outside DeskProvider');
  return desk;
}

export function useSession(): SessionState {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, store.get);
}

export function useWords(): Words {
  return useDesk().place.words;
}
