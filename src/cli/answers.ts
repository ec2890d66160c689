import { answerLists, sectionAnswers } from '../app/cycle/section-answers';
import { toJson } from '../app/json';
import { localMoment } from '../app/local-moment';
import { tellError } from '../app/tell-error';
import { standingSheet } from '../core/report/content/plan-sheet';
import { submissionsOf } from '../core/report/content/submissions';
import { planSubmissions } from '../core/report/content/submissions-sheet';
import { isOurSheet } from '../core/report/remake/our-sheets';
import type { Finding } from '../core/rules/finding';
import { WorkbookError } from '../core/workbook-error';
import { renderFinding } from '../locales/render-finding';
import type { Words } from '../locales/words';
import { openFile } from '../xlsx';
import { readFileGrids } from '../xlsx/grids/read-file';
import { answersAnswer, answersLines, type ReadAnswerFile } from './answers-answer';
import type { AnswersArguments } from './arguments/answers';
import { chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { eachWorkbook } from './examine-paths';
import { existingPath } from './existing-path';
import { coloursFor } from './paint';
import { previousVersionName } from './previous-version';
import { readBytes } from './read-bytes';
import { inflateRaw } from './read-workbook';
import { EXIT, type ExitStatus } from './terminal';
import { UsageError } from './usage-error';
import { keepApart, writeOutput } from './write-output';

/** `kohyo answers`: what sections answered in their 指摘一覧, into the workbook: decisions, ignored findings, questions left. */
export async function answers(asked: AnswersArguments, context: CommandContext): Promise<ExitStatus> {
  const { words, terminal } = context;
  const chosen = await chooseForm(asked, context);
  keepApart(asked.output, asked.paths);
  const { bytes, grids, state } = readBook(asked.output, words);
  const read = await eachWorkbook(asked.paths, context, (file, path) => answerLists(file.grids, path), asked.output);
  const files = read.map(
    (file): ReadAnswerFile =>
      file.error === null
        ? {
            path: file.path,
            error: null,
            lists: file.result.length,
            answers: file.result.flatMap((list) => list.answers).length,
          }
        : { path: file.path, error: file.error, lists: 0, answers: 0 },
  );
  const lists = read.flatMap((file) => (file.error === null ? file.result : []));
  const at = localMoment(new Date());
  const render = (finding: Finding) => renderFinding(finding, words);
  const { found, state: next, examination } = sectionAnswers(lists, { grids, state }, chosen, at);
  // Answers of which none is about this workbook are another's.
  const written =
    lists.length > 0 &&
    !(found.taken === 0 && found.asked.every(({ why }) => why === 'unmatched') && found.asked.length > 0);
  let previous: string | null = null;
  if (written) {
    const port = await openFile(bytes);
    await port.updateState(() => next);
    const listed = standingSheet('submissions', words, grids);
    if (listed && isOurSheet(listed)) await port.writeSheets([planSubmissions(examination, render, words)]);
    const keepAs = asked.backup ? previousVersionName(words, new Date()) : null;
    previous = writeOutput(asked.output, await port.save(), keepAs);
  }
  const { output } = asked;
  const done = {
    output,
    written,
    previous,
    files,
    found,
    submissions: submissionsOf(examination, render),
    examination,
  };
  if (asked.format === 'json') terminal.out(toJson(answersAnswer(done)));
  else for (const line of answersLines(done, words, coloursFor(terminal))) terminal.out(`${line}\n`);
  if (files.some(({ error }) => error !== null)) return EXIT.failed;
  return found.asked.length > 0 ? EXIT.findings : EXIT.clean;
}

/** The workbook that the answers are about. Throws UsageError when it is not there, WorkbookError when it cannot be read. */
function readBook(output: string, words: Words) {
  const path = existingPath(output);
  if (path === null) throw new UsageError('noBook', { path: output });
  const bytes = readBytes(path);
  try {
    return { bytes, ...readFileGrids(bytes, { inflateRaw }) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new UsageError('badBook', { path: output, reason: tellError(error, words).text }, { cause: error });
  }
}
