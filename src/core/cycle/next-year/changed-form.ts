import { templateOf } from '../../fields/key';
import type { Kohyo } from '../../form/kohyo';

/** What another form asks for, and what it asks for no more. */
export interface FormChange {
  /** Labels as the new form writes them. */
  readonly added: readonly string[];
  /** Labels as the old one wrote them. */
  readonly gone: readonly string[];
}

/** How a new blank form differs from the one that last year's 個票 were written on. */
export function formChange(before: readonly Kohyo[], blank: readonly Kohyo[]): FormChange {
  const [old, fresh] = [labelsOf(before), labelsOf(blank)];
  const only = (own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) => [
    ...new Set([...own].flatMap(([key, label]) => (other.has(key) ? [] : [label]))),
  ];
  return { added: only(fresh, old), gone: only(old, fresh) };
}

/** Key template → label, of what has a label of its own. */
function labelsOf(kohyoList: readonly Kohyo[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { fields } of kohyoList) {
    for (const { field, label, labelText } of fields.values()) {
      if (label === null || field.row !== null || field.isNote || labelText.trim() === '') continue;
      const key = templateOf(field);
      if (!labels.has(key)) labels.set(key, labelText.replace(/\s+/gu, ''));
    }
  }
  return labels;
}
