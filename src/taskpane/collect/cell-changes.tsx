import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellChange } from '../../core/cycle/gather/cell-changes';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
  },
});

const SHOWN = 20;

/** Cell by cell what another version says. */
export function CellChanges({ changes }: { changes: readonly CellChange[] }): ReactNode {
  const styles = useStyles();
  const { gather, pane } = useWords();
  const said = (text: string) => (text === '' ? gather.blank : fill(gather.quoted, { text }));
  return (
    <>
      <ul className={styles.list}>
        {changes.slice(0, SHOWN).map(({ cell, label, before, after }) => (
          <li key={cell}>{fill(gather.change, { cell, label, before: said(before), after: said(after) })}</li>
        ))}
      </ul>
      {changes.length > SHOWN && <Note>{fill(pane.collectMoreCells, { count: changes.length - SHOWN })}</Note>}
    </>
  );
}
