import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RemadeSheet } from '../../core/port';
import { describeMerge, placeOf } from '../../core/report/remake/describe-merge';
import type { CellByHand, Decision } from '../../core/report/remake/merge/merged-sheet';
import { fill } from '../../locales/fill';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { closeMade, takeBackMade } from '../session/taking-back';
import { decideByHand } from '../session/writing';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
  },
  cells: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: '1.5' },
  cell: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  texts: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalXS },
  tag: { color: tokens.colorNeutralForeground2 },
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

/** So many cells by hand are asked about at once; the rest comes after them. */
const SHOWN = 20;

function Choice(props: { sheet: string; cells: readonly CellByHand[]; all?: boolean }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const { sheet, cells, all = false } = props;
  const decide = (decision: Decision) => () => void decideByHand(session, sheet, cells, decision);
  return (
    <div className={styles.buttons}>
      <Button size="small" disabledFocusable={busy !== null} onClick={decide('accept')}>
        {all ? pane.byHandAcceptAll : pane.byHandAccept}
      </Button>
      <Button size="small" disabledFocusable={busy !== null} onClick={decide('takeBack')}>
        {all ? pane.byHandTakeBackAll : pane.byHandTakeBack}
      </Button>
    </div>
  );
}

function ByHand({ sheet, cell }: { sheet: string; cell: CellByHand }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  return (
    <li className={styles.cell}>
      <CellLink cell={{ sheet, row: cell.row, column: cell.column }}>{placeOf(cell, words)}</CellLink>
      <div className={styles.texts}>
        <span className={styles.tag}>{pane.byHandTheirs}</span>
        <span className={styles.text}>{cell.theirs || pane.blankValue}</span>
        <span className={styles.tag}>{pane.byHandOurs}</span>
        <span className={styles.text}>{cell.ours || pane.blankValue}</span>
      </div>
      <Choice sheet={sheet} cells={[cell]} />
    </li>
  );
}

function Remade({ sheet, report }: RemadeSheet): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const { byHand } = report;
  return (
    <>
      <ul className={styles.list}>
        {describeMerge({ ...report, byHand: [] }, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {byHand.length > 0 && (
        <>
          <Note body>{fill(pane.byHandHeading, { count: byHand.length })}</Note>
          <Note>{pane.byHandHint}</Note>
          {byHand.length > 1 && <Choice sheet={sheet} cells={byHand} all />}
          <ul className={styles.cells}>
            {byHand.slice(0, SHOWN).map((cell) => (
              <ByHand key={`${cell.row} ${cell.column}`} sheet={sheet} cell={cell} />
            ))}
          </ul>
          {byHand.length > SHOWN && <Note>{fill(pane.changesMore, { count: byHand.length - SHOWN })}</Note>}
        </>
      )}
    </>
  );
}

/** What making sheets did, until it is closed: the changes, the cells by hand to be decided, and the way back. */
export function MadeAgain(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { made, busy } = useSessionState();
  const { pane } = useWords();
  if (!made || (made.remade.length === 0 && !made.canTakeBack)) return null;
  return (
    <>
      {made.remade.map(({ sheet, report }) => (
        <Section card key={sheet} heading={fill(pane.remadeHeading, { sheet })}>
          <Remade sheet={sheet} report={report} />
        </Section>
      ))}
      <div className={styles.buttons}>
        {made.canTakeBack && (
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void takeBackMade(session)}>
            {fill(pane.takeBackMade, { sheet: made.names.join(pane.sheetSeparator) })}
          </Button>
        )}
        {made.remade.length > 0 && (
          <Button size="small" disabledFocusable={busy !== null} onClick={() => closeMade(session)}>
            {pane.remadeClose}
          </Button>
        )}
      </div>
    </>
  );
}
