import type { PlannedCell, PlannedValue } from './sheet-plan';

/** A text that Excel would take for something else as soon as somebody goes into its cell: it needs the format `@`. */
export function needsText(value: PlannedValue | null): boolean {
  return value?.kind === 'text' && /^(?:[=+\-@]|[0-9０-９.,/:年月日%\s]+$)/u.test(value.text);
}

/**
 * The number format that a cell gets which otherwise looks as somebody's own do, where theirs (`General` for none) will not show it right;
 * null where theirs goes.
 */
export function formatOverTheirs({ value, numberFormat }: PlannedCell, theirs: string): string | null {
  if (needsText(value)) return '@';
  const isBare = theirs === 'General' || theirs === '@';
  return value?.kind === 'number' && isBare ? (numberFormat ?? null) : null;
}
