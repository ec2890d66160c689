import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { fill } from '../../locales/fill';
import { AskedAnswers } from '../parts/asked-answers';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import type { ChosenFile } from '../session/collecting';
import { keepSectionAnswers, readSectionAnswers } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';
import { FileChoice } from './file-choice';

/** 回答を読む: what came back, what can be kept of it, and what must be asked about. */
export function AnswersStep(): ReactNode {
  const session = useSession();
  const { busy, yearWork } = useSessionState();
  const { pane } = useWords();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const still = busy !== null;
  const read = yearWork.results.answers?.answers;
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
          {read.without.length > 0 && (
            <Note>{fill(pane.yearAnswersNone, { names: read.without.join(pane.nameSeparator) })}</Note>
          )}
          {read.without.length < files.length && (
            <div>
              <Button appearance="primary" disabledFocusable={still} onClick={() => void keepSectionAnswers(session)}>
                {pane.yearTakeAnswers}
              </Button>
            </div>
          )}
          <AskedAnswers asked={read.found.asked} isHere={false} />
        </Section>
      )}
    </>
  );
}
