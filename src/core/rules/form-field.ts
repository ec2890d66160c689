import type { Form, FormField } from '../form/form';
import type { FieldKey, Kohyo } from '../form/kohyo';

const patterns = new WeakMap<FormField, RegExp>();

/** Matches the flat keys of a definition: `hours.target.{year}` → `hours.target.2024`. */
export function keyPattern(definition: FormField): RegExp {
  const known = patterns.get(definition);
  if (known) return known;
  const source = definition.key
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{year\}/g, '\\d{4}')
    .replace(/\{[a-z]+\}/g, '\\d+');
  const pattern = new RegExp(`^${source}$`);
  patterns.set(definition, pattern);
  return pattern;
}

/** The 様式 that this 個票 was read by; `undefined` when it is no longer known. */
export function formOf({ forms }: { readonly forms: ReadonlyMap<string, Form> }, kohyo: Kohyo): Form | undefined {
  return forms.get(kohyo.form);
}

/** The definition behind a flat key: `hours.target.2024` → the field whose key is `hours.target.{year}`. */
export function definitionOf(form: Form | undefined, key: FieldKey): FormField | undefined {
  return form?.fields.find((definition) => keyPattern(definition).test(key));
}
