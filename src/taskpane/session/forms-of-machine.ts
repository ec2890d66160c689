import { type Form, formSchema } from '../../core/form/form';
import { withStorage } from './storage';

const KEY = 'kohyo-forms';
/** An office has a few forms; what was registered long ago makes room. */
const MOST = 20;

/** The forms that were registered on this machine, the newest first. What another version left there is passed over. */
export function formsOfMachine(): readonly Form[] {
  return written().flatMap((data) => {
    const form = formSchema.safeParse(data);
    return form.success ? [form.data] : [];
  });
}

/** Keeps a form for the next workbook, in place of the one of that name. Where nothing can be kept, the workbook has it all the same. */
export function keepOnMachine(form: Form): void {
  write([form, ...formsOfMachine().filter(({ name }) => name !== form.name)].slice(0, MOST));
}

export function forgetOnMachine(name: string): void {
  write(formsOfMachine().filter((form) => form.name !== name));
}

function written(): readonly unknown[] {
  const text = withStorage((storage) => storage.getItem(KEY))?.answer;
  if (!text) return [];
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function write(forms: readonly Form[]): void {
  withStorage((storage) => storage.setItem(KEY, JSON.stringify(forms)));
}
