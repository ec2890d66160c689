import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { tellQuestion } from '../app/learn/tell-question';
import { tellError } from '../app/tell-error';
import { parseTemplate } from '../core/fields/key';
import { fieldName } from '../core/fields/name';
import type { Form } from '../core/form/form';
import { formText } from '../core/form/form-text';
import { addressOf } from '../core/grid/address';
import type { Grid } from '../core/grid/grid';
import { type LabelProposal, type Learned, SURE } from '../core/learn/learn-form';
import { carriedOver, earlierForm, type FormDifference } from '../core/learn/same-form';
import { learnAndVerify, type VerifiedForm } from '../core/verify/learn-and-verify';
import { WorkbookError } from '../core/workbook-error';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import type { LearnArguments } from './arguments/learn';
import type { CommandContext } from './command-context';
import { eachWorkbook } from './examine-paths';
import { existingPath } from './existing-path';
import { formBook, formIn, isFormBook, isWorkbook } from './form-book';
import { officeForms } from './form-files';
import { coloursFor } from './paint';
import { readFile } from './read-workbook';
import { EXIT, type ExitStatus } from './terminal';
import { textTable } from './text-table';
import { UsageError } from './usage-error';
import { keepApart, writeOutput } from './write-output';

/** `kohyo learn`: a form definition out of a blank form, and what is to be looked at in it. */
export async function learn(asked: LearnArguments, context: CommandContext): Promise<ExitStatus> {
  const { words, terminal } = context;
  keepFormApart(asked.output, [asked.path, ...asked.filled], asked.force);
  let grids: readonly Grid[];
  try {
    ({ grids } = await readFile(existingPath(asked.path) ?? asked.path, () => {}));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    terminal.err(`${asked.path}: ${tellError(error, words).text}\n`);
    return EXIT.failed;
  }
  if (isFormBook(grids, words)) return keepCorrected(formIn(asked.path, grids, words), asked, context);
  const files = asked.filled.length === 0 ? [] : await eachWorkbook(asked.filled, context, (read) => read.grids);
  const filled = files.flatMap((file) => (file.error === null ? file.result : []));
  const fresh = learnFromSheets(grids, filled, asked);
  const earlier = earlierForm(fresh.form, await officeForms(asked.formsFolder, words));
  const carried = earlier && carriedOver(fresh.form, earlier);
  const learned =
    carried === null ? fresh : { ...fresh, form: asked.id === null ? carried : { ...carried, id: asked.id } };
  await keepForm(asked.output, learned, words);
  terminal.out(learnedText(learned, asked.output, context));
  if (earlier) terminal.out(`${tellEarlier(earlier, words)}\n`);
  return files.some(({ error }) => error !== null) ? EXIT.failed : EXIT.clean;
}

/** The form is known, and what is new about it. */
function tellEarlier({ known, added, gone }: FormDifference, { cli }: Words): string {
  const list = (labels: readonly string[]) =>
    labels.length === 0 ? cli.noLabels : labels.map((label) => label.replace(/\s+/gu, '')).join(cli.listSeparator);
  return fill(cli.earlierForm, { name: known.name, id: known.id, added: list(added), gone: list(gone) });
}

/** A form that was corrected in Excel, as a file of its own. */
function keepCorrected(form: Form, asked: LearnArguments, { terminal, words }: CommandContext): ExitStatus {
  const named = {
    ...form,
    ...(asked.id === null ? {} : { id: asked.id }),
    ...(asked.name === null ? {} : { name: asked.name }),
  };
  writeOutput(asked.output, new TextEncoder().encode(formText(named)));
  terminal.out(`${fill(words.cli.learned, { path: asked.output, name: named.name, fields: named.fields.length })}\n`);
  return EXIT.clean;
}

/** Keeps a learned form: as a workbook to be corrected in Excel, or as JSON. */
export async function keepForm(output: string, learned: VerifiedForm, words: Words): Promise<void> {
  const bytes = isWorkbook(output) ? await formBook(learned, words) : new TextEncoder().encode(formText(learned.form));
  writeOutput(output, bytes);
}

/** People correct a form definition by hand: it is never replaced in passing. Throws UsageError. */
export function keepFormApart(output: string, inputs: readonly string[], force: boolean): void {
  keepApart(output, inputs);
  if (existsSync(output) && !force) throw new UsageError('formExists', { path: output });
}

/** What the sheets teach, or the one that was named. Throws UsageError when none teaches a form. */
function learnFromSheets(grids: readonly Grid[], filled: readonly Grid[], asked: LearnArguments): VerifiedForm {
  const { path, sheet, output, name } = asked;
  const wanted = sheet === null ? grids.filter(({ hidden }) => !hidden) : grids.filter((grid) => grid.sheet === sheet);
  if (sheet !== null && wanted.length === 0) throw new UsageError('noSuchSheet', { path, sheet });
  const options = { id: asked.id ?? idFrom(output), filled, ...(name === null ? {} : { name }) };
  const learned = learnAndVerify(wanted, options);
  if (learned === null) throw new UsageError('nothingLearned', { path });
  return learned;
}

/** An id out of the file's name: `Our Form.json` → `our-form`. */
export function idFrom(output: string): string {
  const letters = basename(output)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return letters === '' ? 'learned-form' : letters.slice(0, 64);
}

function learnedText(learned: VerifiedForm, output: string, { words, terminal }: CommandContext): string {
  const { form, proposals, verified } = learned;
  const { cli } = words;
  const colours = coloursFor(terminal);
  const headings = [cli.columnCell, cli.columnLabel, cli.columnMeaning, 'key', cli.columnSure, cli.columnOther];
  const columns = headings.map((heading) => ({
    heading,
    align: heading === cli.columnSure ? ('right' as const) : ('left' as const),
  }));
  const rows = proposals.map((proposal) => [
    addressOf(proposal.cell),
    proposal.text.replace(/\s+/g, ' '),
    meaningOf(proposal.key, words),
    proposal.key ?? ownKey(form, proposal),
    proposal.key === null ? '' : `${Math.round(proposal.confidence * 100)}%`,
    isSure(proposal) ? '' : otherMeanings(proposal, words),
  ]);
  const [heading = '', ...lines] = textTable(columns, rows, '  ');
  const marked = lines.map((line, at) => {
    const proposal = proposals[at];
    return proposal === undefined || isSure(proposal) ? line : colours.severity.warning(`?${line.slice(1)}`);
  });
  const made = fill(cli.learned, { path: output, name: form.name, fields: form.fields.length });
  const read = verified.kohyoCount === 0 ? [] : [fill(cli.verifiedOn, { kohyo: verified.kohyoCount })];
  return `${[colours.faint(heading), ...marked, '', made, ...read, ...questionLines(learned, output, words)].join('\n')}\n`;
}

/** What only the office knows, numbered; nothing else needs an answer. `output`: where the form is kept; null: nowhere. */
export function questionLines(
  { questions }: Pick<VerifiedForm, 'questions'>,
  output: string | null,
  words: Words,
): string[] {
  const { cli } = words;
  if (questions.length === 0) return [cli.nothingToAsk];
  const count = questions.length;
  return [
    output === null ? fill(cli.pleaseConfirmUnkept, { count }) : fill(cli.pleaseConfirm, { count, path: output }),
    ...questions.map((question, at) => `  ${at + 1}. ${tellQuestion(question, words)}`),
  ];
}

/** A field of the office's own is no doubt: it is kept under its own name. */
function isSure({ key, confidence }: LabelProposal): boolean {
  return key === null || confidence >= SURE;
}

/** A label without a meaning is a field of the office's own. */
function ownKey({ fields }: Learned['form'], { text }: LabelProposal): string {
  return fields.find(({ key, labels }) => !parseTemplate(key).entry.known && labels.includes(text))?.key ?? '';
}

/** What else a label that is unsure may mean, so that a person need only choose. */
function otherMeanings({ key, alternatives }: LabelProposal, words: Words): string {
  return alternatives
    .filter((other) => other.key !== key)
    .slice(0, OTHERS_SHOWN)
    .map((other) => `${meaningOf(other.key, words)} ${other.key}`)
    .join(words.cli.listSeparator);
}

const OTHERS_SHOWN = 2;

function meaningOf(key: string | null, { cli, fields }: Words): string {
  return key === null ? cli.noMeaning : fieldName(key, fields);
}
