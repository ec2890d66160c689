import { tellQuestion } from '../app/learn/tell-question';
import { tellError } from '../app/tell-error';
import { planDefinition } from '../core/definition/plan-definition';
import {
  DefinitionError,
  type DefinitionFault,
  holdsDefinition,
  readDefinition,
} from '../core/definition/read-definition';
import type { Form, FormField } from '../core/form/form';
import { addressOf } from '../core/grid/address';
import type { Grid } from '../core/grid/grid';
import type { VerifiedForm } from '../core/verify/learn-and-verify';
import type { FormQuestion } from '../core/verify/questions';
import { WorkbookError } from '../core/workbook-error';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import { newFile } from '../xlsx';
import { existingPath } from './existing-path';
import { readFile } from './read-workbook';
import { UsageError } from './usage-error';

export function isWorkbook(path: string): boolean {
  return /\.xlsx$/iu.test(path);
}

/** The form that stands in a workbook as 「様式の定義」. Throws UsageError, which names the cells that cannot be understood. */
export async function readFormBook(path: string, words: Words): Promise<Form> {
  let grids: readonly Grid[];
  try {
    ({ grids } = await readFile(existingPath(path) ?? path, () => {}));
  } catch (cause) {
    if (!(cause instanceof WorkbookError)) throw cause;
    throw new UsageError('unreadableForm', { path, reason: tellError(cause, words).text }, { cause });
  }
  return formIn(path, grids, words);
}

/** The form in a workbook's sheets. Throws UsageError. */
export function formIn(path: string, grids: readonly Grid[], words: Words): Form {
  try {
    return readDefinition(grids, words);
  } catch (cause) {
    if (!(cause instanceof DefinitionError)) throw cause;
    const lines = cause.faults.map((fault) => `  ${tellFault(fault, words)}`);
    throw new UsageError('badFormBook', { path, reason: lines.join('\n') }, { cause });
  }
}

export function isFormBook(grids: readonly Grid[], words: Words): boolean {
  return holdsDefinition(grids, words);
}

/** A learned form as a workbook: the definition to look through, with what is asked beside the fields it is about. */
export async function formBook(learned: VerifiedForm, words: Words): Promise<Uint8Array> {
  const { form, questions } = learned;
  const about = (field: FormField) => questions.filter((question) => isAbout(question, field));
  const port = newFile();
  await port.writeSheets(
    planDefinition(
      form,
      {
        cellOf: (field) => cellOf(field, learned),
        askedOf: (field) =>
          about(field)
            .map((question) => tellQuestion(question, words))
            .join('\n'),
        asked: questions
          .filter((question) => form.fields.every((field) => !isAbout(question, field)))
          .map((question) => tellQuestion(question, words)),
      },
      words,
    ),
  );
  return port.save();
}

function cellOf({ labels, key }: FormField, { proposals }: VerifiedForm): string {
  const label =
    proposals.find((proposal) => proposal.key === key && labels.includes(proposal.text)) ??
    proposals.find(({ text }) => labels.includes(text)) ??
    proposals.find((proposal) => proposal.key === key);
  return label ? addressOf(label.cell) : '';
}

function isAbout(question: FormQuestion, field: FormField): boolean {
  switch (question.kind) {
    case 'name':
    case 'total':
    case 'meaning':
      return question.key === field.key;
    case 'corrected':
      return question.correction.field.key === field.key;
    default:
      return false;
  }
}

function tellFault(fault: DefinitionFault, { cli }: Words): string {
  const at = 'cell' in fault ? `${fault.cell.sheet}!${addressOf(fault.cell)}` : '';
  switch (fault.kind) {
    case 'no-sheet':
      return cli.definitionNoSheet;
    case 'no-copy':
      return cli.definitionNoCopy;
    case 'too-few':
      return cli.definitionTooFew;
    case 'unknown-word': {
      const known = fault.known.join(cli.listSeparator);
      const said = known === '' ? cli.definitionUnknownMeaning : cli.definitionUnknownWord;
      return fill(said, { at, text: fault.text, known });
    }
    case 'no-label':
      return fill(cli.definitionNoLabel, { at });
    case 'unknown-field':
      return fill(cli.definitionUnknownField, { at, text: fault.text });
    case 'fixed-meaning':
      return fill(cli.definitionFixedMeaning, { at, text: fault.text });
    case 'meaning-twice':
      return fill(cli.definitionMeaningTwice, { at, text: fault.text, other: addressOf(fault.other) });
  }
}
