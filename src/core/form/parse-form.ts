import { z } from 'zod';
import { type Form, formSchema } from './form';

/** A form definition that does not hold together; `details` names the places, as zod tells them. */
export class FormError extends Error {
  constructor(
    readonly details: string,
    options?: { cause?: unknown },
  ) {
    super(`form definition: ${details}`, options);
    this.name = 'FormError';
  }
}

/** Checks a form definition, from whatever source. Throws FormError. */
export function parseForm(source: unknown): Form {
  const result = formSchema.safeParse(source);
  if (!result.success) throw new FormError(z.prettifyError(result.error), { cause: result.error });
  return result.data;
}

/** Built-in forms and those of the workbook together; a workbook's own form replaces a built-in one of the same id. */
export function formsTogether(builtIn: readonly Form[], own: readonly Form[]): ReadonlyMap<string, Form> {
  return new Map([...builtIn, ...own].map((form) => [form.id, form]));
}
