import { FluentProvider } from '@fluentui/react-components';
import { type ReactNode, useSyncExternalStore } from 'react';
import { darkTheme, lightTheme, onThemeMayChange, prefersDark } from './theme';

/** The whole pane in Office's light or dark. */
export function Themed({ children }: { children: ReactNode }): ReactNode {
  const dark = useSyncExternalStore(onThemeMayChange, prefersDark);
  return <FluentProvider theme={dark ? darkTheme : lightTheme}>{children}</FluentProvider>;
}
