import { existsSync, readFileSync } from 'node:fs';
import type { FormSource } from '../core/form/form';
import { FormError, parseForm } from '../core/form/parse-form';
import { UsageError } from './usage-error';

/** The forms that may be looked for, and the one that was asked for. */
export interface ChosenForms {
  readonly forms: readonly FormSource[];
  readonly form: string | null;
}

/** `--form`: the id of a form that we know, or a form definition in a file. Throws UsageError. */
export function chooseForm(asked: string | null, known: readonly FormSource[]): ChosenForms {
  if (asked === null) return { forms: known, form: null };
  if (known.some(({ id }) => id === asked)) return { forms: known, form: asked };
  if (!existsSync(asked)) {
    throw new UsageError('unknownForm', { form: asked, known: known.map(({ id }) => id).join(', ') });
  }
  let source: unknown;
  try {
    source = JSON.parse(readFileSync(asked, 'utf8').replace(/^\uFEFF/u, ''));
  } catch (cause) {
    throw new UsageError('formNotJson', { path: asked }, { cause });
  }
  try {
    const form = parseForm(source);
    return { forms: [...known.filter(({ id }) => id !== form.id), form], form: form.id };
  } catch (cause) {
    if (!(cause instanceof FormError)) throw cause;
    throw new UsageError('badForm', { path: asked, reason: cause.details }, { cause });
  }
}
