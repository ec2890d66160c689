import type { Examination } from '../core/examine.types';
import { addressOf } from '../core/grid/address';
import type { AnswersRead, Doubt } from '../core/report/content/read-answers';
import type { Submission } from '../core/report/content/submissions';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import type { Colours } from './paint';

/** A file that came back. */
export interface ReadAnswerFile {
  readonly path: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** How many 指摘一覧 with answers it holds, and how many answers. */
  readonly lists: number;
  readonly answers: number;
}

/** What `kohyo answers` did. */
export interface AnswersTaken {
  readonly output: string;
  /** False where nothing was kept: there were no answers, or none was about this workbook. */
  readonly written: boolean;
  readonly previous: string | null;
  readonly files: readonly ReadAnswerFile[];
  readonly found: AnswersRead;
  readonly submissions: readonly Submission[];
  /** The workbook with the answers kept. */
  readonly examination: Examination;
}

/** As data. */
export function answersAnswer({
  output,
  written,
  previous,
  files,
  found,
  submissions,
  examination,
}: AnswersTaken): unknown {
  return {
    version: 1,
    output,
    written,
    previous,
    files,
    taken: found.taken,
    settled: found.settled,
    decisions: found.decisions,
    ignored: found.ignored,
    asked: found.asked.map(({ answer, why }) => ({
      why,
      path: answer.file ?? null,
      at: `${answer.cell.sheet}!${addressOf(answer.cell)}`,
      section: answer.section,
      sheet: answer.sheet,
      cells: answer.cells,
      message: answer.message,
      text: answer.text,
    })),
    open: openIn(examination),
    sections: submissions.flatMap(({ department, section, open, answered }) =>
      open.error + open.warning + open.info > 0 || answered !== null ? [{ department, section, open, answered }] : [],
    ),
  };
}

function openIn({ findings }: Examination): Record<'error' | 'warning' | 'info', number> {
  const count = (severity: 'error' | 'warning' | 'info') => findings.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** In words. */
export function answersLines(done: AnswersTaken, words: Words, colours: Colours): string[] {
  const { gather: say, pane, cli } = words;
  const { found, files, output, written, previous } = done;
  const reasons: Record<Doubt, string> = {
    stillThere: pane.answerStillThere,
    noReason: pane.answerNoReason,
    notDirection: pane.answerNotDirection,
    contradicts: pane.answerContradicts,
    unknown: pane.answerUnknown,
    unmatched: pane.answerUnmatched,
  };
  const counted = { taken: found.taken, settled: found.settled, asked: found.asked.length };
  const lines = [
    fill(say.answersRead, { files: files.filter(({ lists }) => lists > 0).length, ...counted }),
    ...files.flatMap(({ path, error, lists }) =>
      error === null && lists === 0 ? [fill(say.answersNone, { path })] : [],
    ),
    written
      ? `${fill(say.answersWritten, { path: output })}${previous === null ? '' : fill(cli.keptPrevious, { path: previous })}`
      : fill(found.asked.length > 0 ? say.answersOthers : say.answersNothing, { path: output }),
  ];
  if (found.asked.length > 0) {
    lines.push('', colours.bold(pane.answersAsked));
    for (const { answer, why } of found.asked) {
      const place = [answer.section, answer.sheet, answer.cells].join('　');
      lines.push(
        `  ${colours.severity.warning('?')} ${place}「${answer.text}」`,
        `      ${answer.message}`,
        `      ${reasons[why]}`,
      );
    }
  }
  lines.push('', fill(say.answersOpen, openIn(done.examination)));
  for (const { department, section, open } of done.submissions) {
    if (open.error + open.warning + open.info === 0) continue;
    const name = [department, section].filter((part) => part !== '').join(' ');
    lines.push(`  ${fill(say.answersOpenOf, { name, ...open })}`);
  }
  return lines;
}
