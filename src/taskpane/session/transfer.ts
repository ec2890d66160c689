import type { z } from 'zod';
import { type Form, formSchema } from '../../core/form/form';
import { type State, stateSchema } from '../../core/state/state';
import { freeFormId } from './form-id';

/** What goes from workbook to workbook: how the office works, not what it decided about single 個票. */
export const settingsSchema = stateSchema.pick({
  version: true,
  form: true,
  forms: true,
  planYears: true,
  currentYear: true,
  convention: true,
  rules: true,
  options: true,
  departments: true,
  layouts: true,
  layout: true,
});
type Settings = z.infer<typeof settingsSchema>;

/** The settings as a file. */
export function settingsToJson(state: State): string {
  const keys = settingsSchema.keyof().options;
  return `${JSON.stringify(Object.fromEntries(keys.map((key) => [key, state[key]])), null, 2)}\n`;
}

/** What a file of an earlier version does not speak of stays as it is. */
function spokenOf(settings: Settings, data: object): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key in data));
}

/** One learned form as a file: what `kohyo learn` writes and `--form` reads. */
export function formToJson(form: Form): string {
  return `${JSON.stringify(form, null, 2)}\n`;
}

/** A form beside those that the workbook knows; one that differs under the same id stays. */
function withForm(state: State, form: Form): State {
  const known = state.forms.find(({ id }) => id === form.id);
  if (known && formToJson(known) === formToJson(form)) return state;
  return { ...state, forms: [...state.forms, known ? { ...form, id: freeFormId(state.forms) } : form] };
}

/** Reads a file of settings, or of one form; `null` when it is something else. */
export function settingsFromJson(text: string): ((state: State) => State) | null {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const settings = settingsSchema.safeParse(data);
  if (settings.success && typeof data === 'object' && data !== null) {
    const spoken = spokenOf(settings.data, data);
    return (state) => ({ ...state, ...spoken });
  }
  const form = formSchema.safeParse(data);
  return form.success ? (state) => withForm(state, form.data) : null;
}
