import { type ReactNode, useMemo } from 'react';
import { type Submission, submissionsOf } from '../../core/report/content/submissions';
import { renderFinding } from '../../locales/render-finding';
import { BackToYear } from '../parts/back-to-year';
import { Note } from '../parts/note';
import { Screen } from '../parts/screen';
import { useSessionState, useWords } from '../session-context';
import { CheckedFiles } from './checked-files';
import { ChooseFiles } from './choose-files';
import { Plan } from './collect-plan';
import { SentFiles } from './sent-files';
import { SubmissionTable } from './submission-table';

/** 提出状況 of the workbook as it is; nothing where nothing was handed out or gathered. */
function useSubmissions(): readonly Submission[] {
  const { examination } = useSessionState();
  const words = useWords();
  return useMemo(() => {
    if (examination === null || examination.state.received.length + examination.state.asked.length === 0) return [];
    return submissionsOf(examination, (finding) => renderFinding(finding, words));
  }, [examination, words]);
}

/** 回収: what sections sent, what taking it over would do, who is missing. */
export function CollectScreen(): ReactNode {
  const { collecting, isFromYear } = useSessionState();
  const { pane } = useWords();
  const here = useSubmissions();
  const { files, plan, checked } = collecting;
  const planned = files.length > 0 ? (plan?.submissions ?? []) : [];
  const isPlanned = plan !== null && plan.taken.length > 0 && planned.length > 0;
  return (
    <Screen>
      {isFromYear && <BackToYear />}
      <Note body>{pane.collectLead}</Note>
      <ChooseFiles />
      <SentFiles />
      {files.length > 0 && plan && <Plan plan={plan} />}
      {checked && <CheckedFiles checked={checked} />}
      <SubmissionTable submissions={isPlanned || here.length === 0 ? planned : here} planned={isPlanned} />
    </Screen>
  );
}
