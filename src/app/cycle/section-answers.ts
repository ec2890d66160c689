import type { Examination } from '../../core/examine.types';
import type { Grid } from '../../core/grid/grid';
import { type ExamineOptions, recogniseAll } from '../../core/recognise-all';
import { answeredNow, withAnswers } from '../../core/report/content/answered';
import { type AnswerList, type AnswersRead, judgeAnswers } from '../../core/report/content/read-answers';
import { type WrittenAnswer, writtenAnswers } from '../../core/report/content/written-answers';
import { isOurSheet } from '../../core/report/remake/our-sheets';
import type { Finding } from '../../core/rules/finding';
import type { State } from '../../core/state/state';
import { examinedAlone } from '../../core/workbooks/examined-alone';
import { ALL_WORDS } from '../../locales';
import { renderFinding } from '../../locales/render-finding';

/** The 指摘一覧 of a workbook that came back, in whichever language it was made. */
export function answerLists(grids: readonly Grid[], path: string): AnswerList[] {
  return grids.filter(isOurSheet).flatMap((grid): AnswerList[] => {
    for (const words of ALL_WORDS) {
      const found = writtenAnswers(grid, words);
      if (found.length === 0) continue;
      const render = (finding: Finding) => renderFinding(finding, words);
      return [{ answers: found.map((one): WrittenAnswer => ({ ...one, file: path })), render, words }];
    }
    return [];
  });
}

/** What sections answered, held against the workbook. */
export interface SectionAnswers {
  readonly found: AnswersRead;
  /** With what is clear kept, and who has answered how much. */
  readonly state: State;
  /** The workbook by that state. */
  readonly examination: Examination;
}

/** Reads answers against the workbook as it stands. `at`: ISO 8601. Pure. */
export function sectionAnswers(
  lists: readonly AnswerList[],
  { grids, state }: { readonly grids: readonly Grid[]; readonly state: State },
  chosen: ExamineOptions,
  at: string,
): SectionAnswers {
  const examine = (now: State) => examinedAlone(recogniseAll({ grids, state: now }, chosen));
  const before = examine(state);
  const found = judgeAnswers(lists, before, at);
  const written = lists.flatMap(({ answers }) => answers);
  const next = {
    ...withAnswers(state, found, before.kohyoList),
    answered: answeredNow(state.answered, written, found, at),
  };
  return { found, state: next, examination: examine(next) };
}
