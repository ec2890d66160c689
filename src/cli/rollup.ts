import type { Dimension } from '../core/rollup/rollup';
import type { Format } from './arguments/formats';
import type { RollupArguments } from './arguments/rollup';
import { chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { type ExaminedFiles, examinePaths } from './examine-paths';
import { coloursFor } from './paint';
import { type RollupAnswer, rollupAnswer } from './rollup-answer';
import { rollupCsv, rollupJson } from './rollup-data';
import { type PlansAnswer, plansAnswer, plansCsv, plansJson, plansText } from './rollup-plans';
import { rollupText } from './rollup-text';
import { EXIT, type ExitStatus } from './terminal';

/** `kohyo rollup`: totals over all 個票 of all files. */
export async function rollup({ by, format, ...asked }: RollupArguments, context: CommandContext): Promise<ExitStatus> {
  const chosen = await chooseForm(asked, context);
  const examined = await examinePaths(asked.paths, context, chosen);
  context.terminal.out(
    by === 'plan'
      ? planFormats[format](plansAnswer(examined.set, context.words), examined, context)
      : formats[format](rollupAnswer(examined.set, by), examined, by, context),
  );
  return examined.files.some(({ error }) => error !== null) ? EXIT.failed : EXIT.clean;
}

type Write = (answer: RollupAnswer, examined: ExaminedFiles, by: Dimension, context: CommandContext) => string;

const formats: Record<Format, Write> = {
  text: (answer, _, by, { words, terminal }) => rollupText(answer, by, words, coloursFor(terminal)),
  json: (answer, { files }, by) => rollupJson(files, by, answer),
  csv: ({ groups }, _, by, { words }) => rollupCsv(groups, by, words),
};

type WritePlans = (answer: PlansAnswer, examined: ExaminedFiles, context: CommandContext) => string;

const planFormats: Record<Format, WritePlans> = {
  text: (answer, _, { words, terminal }) => plansText(answer, words, coloursFor(terminal)),
  json: (answer, { files }) => plansJson(files, answer),
  csv: (answer, _, { words }) => plansCsv(answer, words),
};
