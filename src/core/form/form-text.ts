import type { Form } from './form';

/** A form definition as its file holds it: JSON, every key written out, one line each, so that people can correct it and compare two. */
export function formText(form: Form): string {
  return `${JSON.stringify(form, null, 2)}\n`;
}
