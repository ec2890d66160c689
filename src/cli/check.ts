import type { CheckArguments, FailOn, Format } from './arguments';
import { checkCsv } from './check-csv';
import { checkJson } from './check-json';
import { checkText } from './check-text';
import { totalsOf } from './check-totals';
import { chooseForm } from './choose-form';
import { type ExaminedFiles, examinePaths } from './examine-paths';
import { coloursFor } from './paint';
import type { Session } from './session';
import { EXIT, type ExitStatus } from './terminal';

/** `kohyo check`: reads, recognises and checks; writes nothing but its answer. */
export async function check(asked: CheckArguments, session: Session): Promise<ExitStatus> {
  const chosen = chooseForm(asked.form, session.forms);
  const state = asked.year === null ? {} : { currentYear: asked.year };
  const examined = await examinePaths(asked.paths, session, chosen, { state });
  session.terminal.out(formats[asked.format](examined, session));
  if (examined.files.some(({ error }) => error !== null)) return EXIT.failed;
  return fails(examined, asked.failOn) ? EXIT.findings : EXIT.clean;
}

const formats: Record<Format, (examined: ExaminedFiles, session: Session) => string> = {
  text: (examined, { words, terminal }) => checkText(examined, words, coloursFor(terminal), terminal.columns),
  json: (examined, { words }) => checkJson(examined, words),
  csv: ({ files }, { words }) => checkCsv(files, words),
};

function fails({ set }: ExaminedFiles, failOn: FailOn): boolean {
  const { error, warning } = totalsOf(set).findings;
  if (failOn === 'never') return false;
  return error > 0 || (failOn === 'warning' && warning > 0);
}
