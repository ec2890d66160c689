import { Button } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { fill } from '../../locales/fill';
import { AskedAnswers } from '../parts/asked-answers';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { answersHere, takeAnswers } from '../session/answering';
import { useSession, useSessionState, useWords } from '../session-context';

/** 課の回答: how many can be taken over, and which must be asked about first. Shown where a 指摘一覧 has any. */
export function Answers(): ReactNode {
  const session = useSession();
  const { examination, busy } = useSessionState();
  const words = useWords();
  const { pane } = words;
  const read = useMemo(
    () => (examination ? answersHere(examination, words, session.context.now()) : null),
    [examination, words, session],
  );
  if (!read || read.taken + read.settled + read.asked.length === 0) return null;
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
      <AskedAnswers asked={read.asked} isHere />
    </Section>
  );
}
