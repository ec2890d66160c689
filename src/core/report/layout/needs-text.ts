import type { PlannedValue } from './sheet-plan';

/** A text that Excel would take for something else as soon as somebody goes into its cell: it needs the format `@`. */
export function needsText(value: PlannedValue | null): boolean {
  return value?.kind === 'text' && /^(?:[=+\-@]|[0-9０-９.,/:年月日%\s]+$)/u.test(value.text);
}
