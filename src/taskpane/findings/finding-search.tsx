import { makeStyles, SearchBox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession, useStateNow, useWords } from '../session-context';

const useStyles = makeStyles({
  search: {
    '@media (max-width: 239px)': { flexBasis: '100%' },
    flexGrow: 1,
    flexBasis: '90px',
    maxWidth: 'none',
    minWidth: 0,
  },
});

/** What is typed stands there at once; the list follows when it can. */
export function FindingSearch(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { query } = useStateNow().filter;
  const { pane } = useWords();
  return (
    <SearchBox
      className={styles.search}
      aria-label={pane.search}
      placeholder={pane.searchHint}
      value={query}
      onChange={(_, { value }) => session.store.dispatch({ type: 'filter', filter: { query: value } })}
    />
  );
}
