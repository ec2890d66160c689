import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../locales/fill';
import { AskedAnswers } from '../parts/asked-answers';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { keepSectionAnswers, readSectionAnswers } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';
import { FileChoice } from './file-choice';
import { useChoices } from './use-choices';

/** 回答を読む: what came back, what can be kept of it, and what must be asked about. */
export function AnswersStep(): ReactNode {
  const session = useSession();
  const { busy, yearWork } = useSessionState();
  const { pane } = useWords();
  const { chosen, choose } = useChoices('answers', { files: [] });
  const { files } = chosen;
  const still = busy !== null;
  const { answers: read = null, kept = false } = yearWork.results.answers ?? {};
  return (
    <>
      <FileChoice label={pane.yearChooseAnswers} multiple files={files} onChange={(now) => choose({ files: now })} />
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
          {read.unread.map(({ path, why }) => (
            <Note key={path}>{fill(pane.yearUnread, { file: path, why })}</Note>
          ))}
          {read.without.length > 0 && (
            <Note>{fill(pane.yearAnswersNone, { names: read.without.join(pane.nameSeparator) })}</Note>
          )}
          {!kept && read.lists > 0 && (
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
