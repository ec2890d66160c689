import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Doubt } from '../../core/report/content/read-answers';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import type { ChosenFile } from '../session/collecting';
import { keepSectionAnswers, readSectionAnswers } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';
import { FileChoice } from './file-choice';

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

const SHOWN = 50;

/** 回答を読む: what came back, what can be kept of it, and what must be asked about. */
export function AnswersStep(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy, yearWork } = useSessionState();
  const { pane } = useWords();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const still = busy !== null;
  const read = yearWork.results.answers?.answers;
  const reasons: Record<Doubt, string> = {
    stillThere: pane.answerStillThere,
    noReason: pane.answerNoReason,
    notDirection: pane.answerNotDirection,
    contradicts: pane.answerContradicts,
    unmatched: pane.answerUnmatched,
    unknown: pane.answerUnknown,
  };
  return (
    <>
      <FileChoice label={pane.yearChooseAnswers} multiple files={files} onChange={setFiles} />
      <div>
        <Button
          appearance={read ? 'secondary' : 'primary'}
          disabledFocusable={still || files.length === 0}
          onClick={() => void readSectionAnswers(session, files)}
        >
          {pane.yearReadAnswers}
        </Button>
      </div>
      {read && (
        <Section card heading={pane.answersHeading}>
          <Note body>
            {fill(pane.yearAnswersFound, {
              taken: read.found.taken,
              settled: read.found.settled,
              asked: read.found.asked.length,
            })}
          </Note>
          {read.without.length > 0 && <Note>{fill(pane.yearAnswersNone, { names: read.without.join('、') })}</Note>}
          {read.without.length < files.length && (
            <div>
              <Button appearance="primary" disabledFocusable={still} onClick={() => void keepSectionAnswers(session)}>
                {pane.yearTakeAnswers}
              </Button>
            </div>
          )}
          {read.found.asked.length > 0 && (
            <>
              <Note body>{pane.answersAsked}</Note>
              <ul className={styles.list}>
                {read.found.asked.slice(0, SHOWN).map(({ answer, why }) => (
                  <li key={`${answer.file} ${answer.cell.sheet} ${answer.cell.row}`}>
                    {`${answer.section}　${answer.sheet} ${answer.cells}「${answer.text}」`}
                    <Note>{reasons[why]}</Note>
                  </li>
                ))}
              </ul>
              {read.found.asked.length > SHOWN && (
                <Note>{fill(pane.yearMore, { count: read.found.asked.length - SHOWN })}</Note>
              )}
            </>
          )}
        </Section>
      )}
    </>
  );
}
