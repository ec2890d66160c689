import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.6',
    overflowWrap: 'anywhere',
  },
});

const SHOWN = 60;

/** What should be known of what was made. */
export function Notes({ notes }: { notes: readonly string[] }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  if (notes.length === 0) return null;
  return (
    <Section card heading={pane.yearNotes}>
      <ul className={styles.list}>
        {notes.slice(0, SHOWN).map((note, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={at}>{note}</li>
        ))}
      </ul>
      {notes.length > SHOWN && <Note>{fill(pane.yearMore, { count: notes.length - SHOWN })}</Note>}
    </Section>
  );
}
