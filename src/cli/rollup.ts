import type { Examination } from '../core/examine.types';
import type { Format, RollupArguments } from './arguments';
import { chooseForm } from './choose-form';
import { eachWorkbook, examineWith, type Read } from './examine-paths';
import { mergeRollups, mergeTotals } from './merge-rollups';
import { coloursFor } from './paint';
import { rollupCsv, rollupJson } from './rollup-data';
import { rollupText } from './rollup-text';
import type { Session } from './session';
import { EXIT, type ExitStatus } from './terminal';

/** `kohyo rollup`: totals over all 個票 of all files. */
export async function rollup(asked: RollupArguments, session: Session): Promise<ExitStatus> {
  const chosen = chooseForm(asked.form, session.forms);
  const files = await eachWorkbook(asked.paths, session, (read) => examineWith(read, chosen));
  session.terminal.out(formats[asked.format](files, asked, session));
  return files.some(({ error }) => error !== null) ? EXIT.failed : EXIT.clean;
}

type Write = (files: readonly Read<Examination>[], asked: RollupArguments, session: Session) => string;

const formats: Record<Format, Write> = {
  text: (files, { by }, { words, terminal }) =>
    rollupText(mergeRollups(files, by), mergeTotals(files), by, words, coloursFor(terminal)),
  json: (files, { by }) => rollupJson(files, by, mergeRollups(files, by), mergeTotals(files)),
  csv: (files, { by }, { words }) => rollupCsv(mergeRollups(files, by), by, words),
};
