import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { placeOf } from '../../core/report/remake/describe-merge';
import type { MergedCell, MergeReport } from '../../core/report/remake/merge/merged-sheet';
import { fill } from '../../locales/fill';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { useWords } from '../session-context';

const useStyles = makeStyles({
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

/** What stands in a cell and what else is said of it. */
function Pair(props: { title: ReactNode; first: [string, string]; second: [string, string] }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <>
      {props.title}
      <div className={styles.texts}>
        {[props.first, props.second].flatMap(([tag, text]) => [
          <span key={`${tag} `} className={styles.tag}>
            {tag}
          </span>,
          <span key={tag} className={styles.text}>
            {text || pane.blankValue}
          </span>,
        ])}
      </div>
    </>
  );
}

/** What the list would say otherwise than the one that stands in the workbook, as the merge tells it; undefined while that is worked out. */
export function Changes(props: { sheet: string; changes: MergeReport | null | undefined }): ReactNode {
  const words = useWords();
  const { pane } = words;
  const { sheet, changes } = props;
  const oneLine = (text: string) => text.replace(/\n/g, ' ');
  const edited = ({ name, heading }: MergedCell) =>
    name === '' ? oneLine(heading) : fill(pane.changeEdited, { name, column: oneLine(heading) });
  const items: { readonly key: string; readonly said: ReactNode }[] = !changes
    ? []
    : [
        ...changes.byHand.map((cell) => ({
          key: `hand ${cell.row} ${cell.column}`,
          said: (
            <Pair
              title={<CellLink cell={{ sheet, row: cell.row, column: cell.column }}>{placeOf(cell, words)}</CellLink>}
              first={[pane.byHandTheirs, cell.theirs]}
              second={[pane.byHandOurs, cell.ours]}
            />
          ),
        })),
        ...changes.columns.map((column) => ({
          key: `column ${column}`,
          said: fill(pane.changeHeading, { column: oneLine(column) }),
        })),
        ...changes.fresh.map((name) => ({ key: `new ${name}`, said: fill(pane.changeAdded, { name }) })),
        ...changes.gone.map(({ name }) => ({ key: `gone ${name}`, said: fill(pane.changeRemoved, { name }) })),
        ...changes.updated.map((cell) => ({
          key: `cell ${cell.row} ${cell.column}`,
          said: <Pair title={edited(cell)} first={[pane.before, cell.before]} second={[pane.after, cell.after]} />,
        })),
      ];
  return (
    <Section card heading={pane.changesHeading}>
      {changes === null && <Note>{pane.changesFirst}</Note>}
      {changes && items.length === 0 && <Note>{pane.changesNone}</Note>}
      {items.length > 0 && (
        <PlainList small>
          {items.slice(0, SHOWN).map(({ key, said }) => (
            <li key={key}>{said}</li>
          ))}
        </PlainList>
      )}
      {items.length > SHOWN && <Note>{fill(pane.changesMore, { count: items.length - SHOWN })}</Note>}
    </Section>
  );
}
