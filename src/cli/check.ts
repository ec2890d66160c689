import type { Examination } from '../core/examine.types';
import type { CheckArguments, FailOn, Format } from './arguments';
import { checkCsv } from './check-csv';
import { checkJson } from './check-json';
import { checkText } from './check-text';
import { totalsOf } from './check-totals';
import { chooseForm } from './choose-form';
import { eachWorkbook, examineWith, type Read } from './examine-paths';
import { coloursFor } from './paint';
import type { Session } from './session';
import { EXIT, type ExitStatus } from './terminal';

/** `kohyo check`: reads, recognises and checks; writes nothing but its answer. */
export async function check(asked: CheckArguments, session: Session): Promise<ExitStatus> {
  const chosen = chooseForm(asked.form, session.forms);
  const year = asked.year === null ? {} : { currentYear: asked.year };
  const files = await eachWorkbook(asked.paths, session, (read) => examineWith(read, chosen, year));
  session.terminal.out(formats[asked.format](files, session));
  if (files.some(({ error }) => error !== null)) return EXIT.failed;
  return fails(files, asked.failOn) ? EXIT.findings : EXIT.clean;
}

const formats: Record<Format, (files: readonly Read<Examination>[], session: Session) => string> = {
  text: (files, { words, terminal }) => checkText(files, words, coloursFor(terminal), terminal.columns),
  json: (files, { words }) => checkJson(files, words),
  csv: (files, { words }) => checkCsv(files, words),
};

function fails(files: readonly Read<Examination>[], failOn: FailOn): boolean {
  const { error, warning } = totalsOf(files).findings;
  if (failOn === 'never') return false;
  return error > 0 || (failOn === 'warning' && warning > 0);
}
