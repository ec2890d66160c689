import { defaultYear } from '../core/report/content/default-year';
import { fill } from '../locales/fill';
import type { SummaryArguments } from './arguments';
import { changeLines } from './change-lines';
import { chooseForm } from './choose-form';
import { combineWorkbooks } from './combine-workbooks';
import { eachWorkbook, examineWith } from './examine-paths';
import { hearSignals } from './interrupt';
import { openOutput } from './open-output';
import { planSheets } from './plan-sheets';
import { previousVersionName } from './previous-version';
import type { Session } from './session';
import { EXIT, type ExitStatus } from './terminal';
import { keepApart, writeOutput } from './write-output';

/** `kohyo summary`: sheets out of all 個票 of all files, in a new workbook or in the one that stands there. */
export async function summary(asked: SummaryArguments, session: Session): Promise<ExitStatus> {
  const { words, terminal } = session;
  const chosen = chooseForm(asked.form, session.forms);
  keepApart(asked.output, asked.paths);
  const { port, previous } = await openOutput(asked.output, asked.force);
  const files = await eachWorkbook(asked.paths, session, (read, path) => ({ read, path }), asked.output);
  const unreadable = files.some(({ error }) => error !== null);
  const combined = combineWorkbooks(files.flatMap((file) => (file.error === null ? [file.result] : [])));
  const examination = examineWith(combined, chosen);
  if (examination.kohyo.length === 0) {
    terminal.err(`${fill(words.cli.nothingToWrite, { path: asked.output })}\n`);
    return EXIT.failed;
  }
  const year = asked.year ?? defaultYear(examination);
  const plans = planSheets(examination, { sheets: asked.sheets, year, previous }, words);
  const names = await port.writeSheets(plans);
  const bytes = await port.save();
  await hearSignals();
  const kept = writeOutput(asked.output, bytes, asked.backup ? previousVersionName(words, new Date()) : null);
  const sheets = names.join(words.cli.listSeparator);
  const made = fill(words.cli.written, { path: asked.output, kohyo: examination.kohyo.length, sheets });
  terminal.out(kept === null ? `${made}\n` : `${made}${fill(words.cli.keptPrevious, { path: kept })}\n`);
  for (const line of changeLines(examination, plans, { year, previous }, words)) terminal.out(`${line}\n`);
  return unreadable ? EXIT.failed : EXIT.clean;
}
