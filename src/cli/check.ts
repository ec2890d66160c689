import type { VerifiedForm } from '../core/verify/learn-and-verify';
import { fill } from '../locales/fill';
import type { CheckArguments, FailOn } from './arguments/check';
import type { Format } from './arguments/formats';
import { checkCsv } from './check-csv';
import { checkJson } from './check-json';
import { checkText } from './check-text';
import { totalsOf } from './check-totals';
import { type ChosenForms, chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { type ExaminedFiles, examinePaths } from './examine-paths';
import { idFrom, keepForm, keepFormApart, questionLines } from './learn';
import { type FilesOffer, offerFrom, tellOffer, verifiedOffer } from './offer';
import { coloursFor } from './paint';
import { EXIT, type ExitStatus } from './terminal';

/** `kohyo check`: reads, recognises and checks; writes nothing but its answer. */
export async function check(asked: CheckArguments, context: CommandContext): Promise<ExitStatus> {
  const chosen = await chooseForm(asked, context);
  if (asked.output !== null) keepFormApart(asked.output, asked.paths, asked.force);
  const state = asked.year === null ? {} : { currentYear: asked.year };
  const first = await examinePaths(asked.paths, context, chosen, { state });
  const offer = offerFrom(first);
  if (asked.learn && offer === null) context.terminal.err(`${context.words.cli.nothingToLearn}\n`);
  const goesOn = asked.learn && offer !== null;
  const learned = goesOn ? verifiedOffer(offer) : null;
  const examined = learned ? await examinePaths(asked.paths, context, learnedToo(chosen, learned), { state }) : first;
  if (learned && offer) await tellLearned(learned, offer.sheets.length, asked.output, context);
  context.terminal.out(formats[asked.format](examined, goesOn ? null : offer, context));
  if (examined.files.some(({ error }) => error !== null)) return EXIT.failed;
  return fails(examined, asked.failOn) ? EXIT.findings : EXIT.clean;
}

const formats: Record<Format, (examined: ExaminedFiles, offer: FilesOffer | null, context: CommandContext) => string> =
  {
    text: (examined, offer, { words, terminal }) => {
      const found = checkText(examined, words, coloursFor(terminal), terminal.columns);
      return offer === null ? found : `${found}\n${tellOffer(offer, words)}\n`;
    },
    json: (examined, offer, { words }) => checkJson(examined, offer, words),
    csv: ({ files }, _, { words }) => checkCsv(files, words),
  };

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

function fails({ set }: ExaminedFiles, failOn: FailOn): boolean {
  const { error, warning } = totalsOf(set).findings;
  if (failOn === 'never') return false;
  return error > 0 || (failOn === 'warning' && warning > 0);
}
