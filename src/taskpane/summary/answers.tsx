import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { Doubt } from '../../core/report/content/read-answers';
import { fill } from '../../locales/fill';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { answersHere, takeAnswers } from '../session/answering';
import { useSession, useSessionState, useWords } from '../session-context';

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
    overflowWrap: 'anywhere',
  },
});

const SHOWN = 20;

/** 課の回答: how many can be taken over, and which must be asked about first. Shown where a 指摘一覧 has any. */
export function Answers(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { examination, busy } = useSessionState();
  const words = useWords();
  const { pane } = words;
  const read = useMemo(
    () => (examination ? answersHere(examination, words, session.context.now()) : null),
    [examination, words, session],
  );
  if (!read || read.taken + read.settled + read.asked.length === 0) return null;
  const reasons: Record<Doubt, string> = {
    stillThere: pane.answerStillThere,
    noReason: pane.answerNoReason,
    notDirection: pane.answerNotDirection,
    contradicts: pane.answerContradicts,
    unknown: pane.answerUnknown,
    unmatched: pane.answerUnmatched,
  };
  return (
    <Section card heading={pane.answersHeading}>
      <Note>{fill(pane.answersCount, { taken: read.taken, settled: read.settled, asked: read.asked.length })}</Note>
      {read.taken > 0 && (
        <div>
          <Button disabledFocusable={busy !== null} onClick={() => void takeAnswers(session, read)}>
            {pane.takeAnswers}
          </Button>
        </div>
      )}
      {read.asked.length > 0 && (
        <>
          <Note body>{pane.answersAsked}</Note>
          <ul className={styles.list}>
            {read.asked.slice(0, SHOWN).map(({ answer, why }) => (
              <li key={`${answer.cell.row}`}>
                <CellLink
                  cell={answer.cell}
                >{`${answer.section}　${answer.sheet} ${answer.cells}「${answer.text}」`}</CellLink>
                <Note>{reasons[why]}</Note>
              </li>
            ))}
          </ul>
          {read.asked.length > SHOWN && <Note>{fill(pane.changesMore, { count: read.asked.length - SHOWN })}</Note>}
        </>
      )}
    </Section>
  );
}
