import { existsSync } from 'node:fs';
import type { Form } from '../core/form/form';
import type { ReadingArguments } from './arguments/reading';
import type { CommandContext } from './command-context';
import { readFormFile, withOfficeForms } from './form-files';
import { UsageError } from './usage-error';

/** The forms that may be looked for, and the one that was asked for. */
export interface ChosenForms {
  readonly forms: readonly Form[];
  readonly form: string | null;
}

/** `--forms`: the office's own beside the built-in; `--form`: the id of one that we know, or a form definition in a file. Throws UsageError. */
export async function chooseForm(
  { form: asked, formsFolder }: Pick<ReadingArguments, 'form' | 'formsFolder'>,
  { forms: builtIn, words }: Pick<CommandContext, 'forms' | 'words'>,
): Promise<ChosenForms> {
  const known = await withOfficeForms(builtIn, formsFolder, words);
  if (asked === null) return { forms: known, form: null };
  if (known.some(({ id }) => id === asked)) return { forms: known, form: asked };
  if (!existsSync(asked)) {
    throw new UsageError('unknownForm', { form: asked, known: known.map(({ id }) => id).join(', ') });
  }
  const form = await readFormFile(asked, words);
  return { forms: [...known.filter(({ id }) => id !== form.id), form], form: form.id };
}
