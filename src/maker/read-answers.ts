import type { AnswersFound, BookFile, OpenBook } from '../app/cycle/maker';
import { answerLists, sectionAnswers } from '../app/cycle/section-answers';
import { tellError } from '../app/tell-error';
import type { AnswerList } from '../core/report/content/read-answers';
import { WorkbookError } from '../core/workbook-error';
import { BUILT_IN_FORMS } from '../forms';
import type { Words } from '../locales/words';
import { recognisedFile } from './read-book';

/** Answers of all files that can be read, held against the open workbook; a file that cannot be read is told beside them. `at`: ISO 8601. */
export function readAnswers(
  { here, files, at }: { readonly here: OpenBook; readonly files: readonly BookFile[]; readonly at: string },
  words: Words,
): AnswersFound {
  const lists: AnswerList[] = [];
  const without: string[] = [];
  const unread: AnswersFound['unread'][number][] = [];
  for (const file of files) {
    try {
      const found = answerLists(recognisedFile(file).grids, file.path);
      if (found.length === 0) without.push(file.path);
      lists.push(...found);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      unread.push({ path: file.path, why: tellError(error, words).text });
    }
  }
  const { found, state } = sectionAnswers(lists, here, { forms: BUILT_IN_FORMS }, at);
  return { found, answered: state.answered, lists: files.length - without.length - unread.length, without, unread };
}
