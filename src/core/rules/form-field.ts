import { templateOf, templateOfAnyRow } from '../fields/key';
import { definitionsIn } from '../form/definitions';
import type { Form, FormField } from '../form/form';
import type { FieldValue, Kohyo } from '../form/kohyo';

/** The 様式 that this 個票 was read by; `undefined` when it is no longer known. */
export function formOf({ forms }: { readonly forms: ReadonlyMap<string, Form> }, kohyo: Kohyo): Form | undefined {
  return forms.get(kohyo.form);
}

/** The form's own definition of a value; `undefined` for what was taken from part of a cell, and for remarks. */
export function definitionOf(form: Form | undefined, { field }: FieldValue): FormField | undefined {
  return form && definitionsIn(form).own.get(templateOf(field));
}

/** The row of the form that a value stands in: its own field, or the small table that has it as a column. */
export function rowDefining(form: Form | undefined, value: FieldValue): FormField | undefined {
  return definitionOf(form, value) ?? (form && definitionsIn(form).withColumn.get(templateOf(value.field)));
}

type Column = NonNullable<FormField['columns']>[number];

/** The columns of a small table or list that a value may stand in: several where the form has one key for them. [] for any other value. */
export function columnsOf(form: Form | undefined, { field }: FieldValue): readonly Column[] {
  if (!form) return [];
  for (const key of new Set([templateOf(field), templateOfAnyRow(field)])) {
    const columns = definitionsIn(form).withColumn.get(key)?.columns ?? [];
    const found = columns.filter((one) => one.key === key);
    if (found.length > 0) return found;
  }
  return [];
}
