import { wordsForSheets } from '../../app/make-sheets';
import type { Examination } from '../../core/examine.types';
import { withAnswers } from '../../core/report/content/answered';
import { standingSheet } from '../../core/report/content/plan-sheet';
import { type AnswersRead, readAnswers } from '../../core/report/content/read-answers';
import { fill } from '../../locales/fill';
import { renderFinding } from '../../locales/render-finding';
import type { Words } from '../../locales/words';
import { notifyDone, type Session } from './session';
import { changeState } from './settings';

/** What sections answered in the 指摘一覧 of this workbook; null where none stands. Pure. */
export function answersHere(examination: Examination, words: Words, at: string): AnswersRead | null {
  const ours = wordsForSheets(words, examination.grids);
  const list = standingSheet('findings', ours, examination.grids);
  if (!list) return null;
  return readAnswers(list, examination, { render: (finding) => renderFinding(finding, words), at }, ours);
}

/** 回答を読み込む: what is clear is kept in the workbook; what is asked about stays as it is. */
export function takeAnswers(session: Session, read: AnswersRead): Promise<void> {
  return session.run('save', async () => {
    const kohyoList = session.store.get().examination?.kohyoList ?? [];
    const coloured = await changeState(session, (state) => withAnswers(state, read, kohyoList));
    notifyDone(session, fill(session.context.words.pane.answersTaken, { count: read.taken }), coloured);
  });
}
