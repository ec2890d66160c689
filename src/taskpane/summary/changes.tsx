import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SummaryChange } from '../../core/report/remake/summary-changes';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
  },
  texts: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalXS },
  tag: { color: tokens.colorNeutralForeground2 },
  text: {
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
  },
});

const SHOWN = 20;

function Change({ change }: { change: SummaryChange }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  if (change.kind === 'row-added') return fill(pane.changeAdded, { name: change.name });
  if (change.kind === 'row-removed') return fill(pane.changeRemoved, { name: change.name });
  const title =
    change.kind === 'heading-changed'
      ? fill(pane.changeHeading, { column: change.after.replace(/\n/g, ' ') })
      : fill(pane.changeEdited, { name: change.name, column: change.heading.replace(/\n/g, ' ') });
  return (
    <>
      {title}
      <div className={styles.texts}>
        <span className={styles.tag}>{pane.before}</span>
        <span className={styles.text}>{change.before || pane.blankValue}</span>
        <span className={styles.tag}>{pane.after}</span>
        <span className={styles.text}>{change.after || pane.blankValue}</span>
      </div>
    </>
  );
}

function keyOf(change: SummaryChange): string {
  if (change.kind === 'heading-changed') return `heading ${change.column}`;
  return `${change.kind} ${change.row} ${change.kind === 'cell-changed' ? change.at : ''}`;
}

/** What the list would say otherwise than the one that stands in the workbook. */
export function Changes(props: { sheet: string; changes: readonly SummaryChange[] | null }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const { changes } = props;
  return (
    <Section card heading={pane.changesHeading}>
      {changes === null && <Note>{pane.changesFirst}</Note>}
      {changes?.length === 0 && <Note>{pane.changesNone}</Note>}
      {changes && changes.length > 0 && (
        <ul className={styles.list}>
          {changes.slice(0, SHOWN).map((change) => (
            <li key={keyOf(change)}>
              <Change change={change} />
            </li>
          ))}
        </ul>
      )}
      {changes && changes.length > SHOWN && <Note>{fill(pane.changesMore, { count: changes.length - SHOWN })}</Note>}
    </Section>
  );
}
