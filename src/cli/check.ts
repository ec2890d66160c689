import type { VerifiedForm } from '../core/verify/learn-and-verify';
import { fill } from '../locales/fill';
import type { CheckArguments, FailOn } from './arguments/check';
import type { Format } from './arguments/formats';
import { say } from './check-answer';
import { CHECK_ANSWERS } from './check-answers';
import { type CheckTotals, totalsOf } from './check-totals';
import { type ChosenForms, chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { type ExaminedFiles, examinePaths } from './examine-paths';
import { idFrom, keepForm, keepFormApart, questionLines } from './learn';
import { type FilesOffer, offerFrom, verifiedOffer } from './offer';
import { EXIT, type ExitStatus } from './terminal';
import { type CheckedApart, checkApart } from './threads/check-apart';

/** `kohyo check`: reads, recognises and checks; writes nothing but its answer. */
export async function check(asked: CheckArguments, context: CommandContext): Promise<ExitStatus> {
  const chosen = await chooseForm(asked, context);
  if (asked.output !== null) keepFormApart(asked.output, asked.paths, asked.force);
  const state = asked.year === null ? {} : { currentYear: asked.year };
  const apart = asked.learn ? null : await checkApart(asked, { ...chosen, state, format: asked.format }, context);
  if (apart !== null) {
    for (const line of apart.told) context.terminal.err(`${line}\n`);
    return tell(apart, asked, context);
  }
  const first = await examinePaths(asked.paths, context, chosen, { state });
  const offer = offerFrom(first);
  if (asked.learn && offer === null) context.terminal.err(`${context.words.cli.nothingToLearn}\n`);
  const goesOn = asked.learn && offer !== null;
  const learned = goesOn ? verifiedOffer(offer) : null;
  const examined = learned ? await examinePaths(asked.paths, context, learnedToo(chosen, learned), { state }) : first;
  if (learned && offer) await tellLearned(learned, offer.sheets.length, asked.output, context);
  return tell(asChecked(examined, goesOn ? null : offer, asked.format, context), asked, context);
}

/** What was found in files that were read one by one and checked together. */
function asChecked(
  { files, set }: ExaminedFiles,
  offer: FilesOffer | null,
  format: Format,
  context: CommandContext,
): Omit<CheckedApart, 'told'> {
  function* pieces(): Iterable<string> {
    for (const file of files) yield* CHECK_ANSWERS[format].file(file, offer, context);
  }
  const unreadable = files.filter(({ error }) => error !== null).length;
  return { pieces: pieces(), files: files.length, unreadable, totals: totalsOf(set), offer };
}

function tell(
  { pieces, ...closing }: Omit<CheckedApart, 'told'>,
  { format, failOn }: CheckArguments,
  context: CommandContext,
): ExitStatus {
  say(CHECK_ANSWERS[format], pieces, closing, context);
  if (closing.unreadable > 0) return EXIT.failed;
  return fails(closing.totals, failOn) ? EXIT.findings : EXIT.clean;
}

/** The form that was just learned beside those that were looked for. */
function learnedToo({ forms, form }: ChosenForms, learned: VerifiedForm): ChosenForms {
  return { forms: [...forms.filter(({ id }) => id !== learned.form.id), learned.form], form };
}

/** What was learned on the way, kept where the person said. On standard error: the answer itself is what was found. */
async function tellLearned(
  learned: VerifiedForm,
  count: number,
  output: string | null,
  { words, terminal }: CommandContext,
): Promise<void> {
  const { cli } = words;
  const said = { name: learned.form.name, labels: learned.proposals.length, count };
  terminal.err(`${fill(cli.learnedOnTheWay, said)}\n`);
  for (const line of questionLines(learned, output, words)) terminal.err(`${line}\n`);
  if (output === null) return;
  const form = { ...learned.form, id: idFrom(output) };
  await keepForm(output, { ...learned, form }, words);
  terminal.err(`${fill(cli.learned, { path: output, name: form.name, fields: form.fields.length })}\n`);
}

function fails({ findings: { error, warning } }: CheckTotals, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return error > 0 || (failOn === 'warning' && warning > 0);
}
