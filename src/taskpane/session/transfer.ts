import { type State, stateSchema } from '../../core/state/state';

/** What goes from workbook to workbook: how the office works, not what it decided about single 個票. */
export const settingsSchema = stateSchema.pick({
  version: true,
  form: true,
  forms: true,
  planYears: true,
  currentYear: true,
  convention: true,
  rules: true,
  departments: true,
});

/** The settings as a file. */
export function settingsToJson(state: State): string {
  return `${JSON.stringify(settingsSchema.parse(pickSettings(state)), null, 2)}\n`;
}

function pickSettings({ decisions: _, ignored: __, ...settings }: State): Omit<State, 'decisions' | 'ignored'> {
  return settings;
}

/** Reads such a file; `null` when it is something else. */
export function settingsFromJson(text: string): ((state: State) => State) | null {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const read = settingsSchema.safeParse(data);
  return read.success ? (state) => ({ ...state, ...read.data }) : null;
}
