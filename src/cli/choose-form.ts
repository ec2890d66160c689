import { existsSync } from 'node:fs';
import type { FormSource } from '../core/form/form';
import type { ReadingArguments } from './arguments';
import { readFormFile, withOfficeForms } from './form-files';
import { UsageError } from './usage-error';

/** The forms that may be looked for, and the one that was asked for. */
export interface ChosenForms {
  readonly forms: readonly FormSource[];
  readonly form: string | null;
}

/** `--forms`: the office's own beside the built-in; `--form`: the id of one that we know, or a form definition in a file. Throws UsageError. */
export function chooseForm(
  { form: asked, formsFolder }: Pick<ReadingArguments, 'form' | 'formsFolder'>,
  builtIn: readonly FormSource[],
): ChosenForms {
  const known = withOfficeForms(builtIn, formsFolder);
  if (asked === null) return { forms: known, form: null };
  if (known.some(({ id }) => id === asked)) return { forms: known, form: asked };
  if (!existsSync(asked)) {
    throw new UsageError('unknownForm', { form: asked, known: known.map(({ id }) => id).join(', ') });
  }
  const form = readFormFile(asked);
  return { forms: [...known.filter(({ id }) => id !== form.id), form], form: form.id };
}
