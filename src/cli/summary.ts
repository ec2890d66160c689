import { defaultYear } from '../core/report/content/default-year';
import { fill } from '../locales/fill';
import { newFile } from '../xlsx';
import type { SummaryArguments } from './arguments';
import { changeLines } from './change-lines';
import { chooseForm } from './choose-form';
import { combineWorkbooks } from './combine-workbooks';
import { eachWorkbook, examineWith } from './examine-paths';
import { planSheets } from './plan-sheets';
import type { Session } from './session';
import { EXIT, type ExitStatus } from './terminal';
import { keepApart, previousSheets, writeOutput } from './write-output';

/** `kohyo summary`: one new workbook out of all 個票 of all files. */
export async function summary(asked: SummaryArguments, session: Session): Promise<ExitStatus> {
  const { words, terminal } = session;
  const chosen = chooseForm(asked.form, session.forms);
  keepApart(asked.output, asked.paths);
  const previous = await previousSheets(asked.output, asked.force);
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
  const port = newFile();
  const names = await port.writeSheets(plans);
  writeOutput(asked.output, await port.save());
  const sheets = names.join(words.cli.listSeparator);
  terminal.out(`${fill(words.cli.written, { path: asked.output, kohyo: examination.kohyo.length, sheets })}\n`);
  for (const line of changeLines(examination, plans, { year, previous }, words)) terminal.out(`${line}\n`);
  return unreadable ? EXIT.failed : EXIT.clean;
}
