import type { ReactNode } from 'react';
import { decisionKey, standingDecisions } from '../../core/direction/decisions';
import type { Examination } from '../../core/examine.types';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import type { Question } from '../session/questions';
import { useWords } from '../session-context';

/** Who gave the office's answer, and when: it is kept in the workbook. */
export function DecidedBy({ question, examination }: { question: Question; examination: Examination }): ReactNode {
  const { pane, language } = useWords();
  const { kohyo, measure } = question;
  const decision = standingDecisions(examination.kohyoList, examination.state).get(decisionKey(kohyo.index, measure));
  if (!decision) return null;
  const date = new Date(decision.at).toLocaleDateString(language);
  return <Note>{fill(decision.by === '' ? pane.decidedOn : pane.decidedBy, { by: decision.by, date })}</Note>;
}
