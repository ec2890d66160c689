import type { ReactNode } from 'react';
import { BackToYear } from '../parts/back-to-year';
import { Note } from '../parts/note';
import { Screen } from '../parts/screen';
import { useSessionState, useWords } from '../session-context';
import { CheckedFiles } from './checked-files';
import { ChooseFiles } from './choose-files';
import { Plan } from './collect-plan';
import { SentFiles } from './sent-files';
import { SubmissionTable } from './submission-table';

/** 回収: what sections sent, what taking it over would do, who is missing. */
export function CollectScreen(): ReactNode {
  const { collecting, isFromYear } = useSessionState();
  const { pane } = useWords();
  const { files, plan, checked } = collecting;
  return (
    <Screen>
      {isFromYear && <BackToYear />}
      <Note body>{pane.collectLead}</Note>
      <ChooseFiles />
      <SentFiles />
      {files.length > 0 && plan && <Plan plan={plan} />}
      {checked && <CheckedFiles checked={checked} />}
      {files.length > 0 && plan && <SubmissionTable plan={plan} />}
    </Screen>
  );
}
