import { parseTemplate, templateOf } from '../fields/key';
import type { Form, FormField } from '../form/form';
import type { FieldValue, Kohyo } from '../form/kohyo';
import { isExemption } from '../notation/exemption';
import { isDue } from '../rules/not-due';
import type { State } from '../state/state';

type Due = Pick<State, 'currentYear'>;

export interface Completeness {
  readonly filled: number;
  readonly needed: number;
}

function wanted(definition: FormField, field: FieldValue, state: Due): boolean {
  if (isExemption(field.text)) return false;
  return definition.required === 'due' ? isDue(field, state) : true;
}

function valuesOf(kohyo: Kohyo, definition: FormField): readonly FieldValue[] {
  return kohyo.fields.all(parseTemplate(definition.key).id).filter(({ field }) => templateOf(field) === definition.key);
}

function ofField(kohyo: Kohyo, definition: FormField, state: Due, year: number | null): Completeness {
  const { id } = parseTemplate(definition.key);
  const values = definition.place === 'rows' ? kohyo.fields.rows(id).flat() : valuesOf(kohyo, definition);
  const found = values.filter((value) => year === null || value.year === year);
  if (definition.place === 'rows') {
    // Rows are as many as the writer needs: one filled row makes the field filled.
    const any = year === null || found.length > 0;
    return { filled: found.some((field) => field.kind !== 'blank') ? 1 : 0, needed: any ? 1 : 0 };
  }
  if (found.length === 0) {
    const missing = year === null && !definition.optional && definition.required !== 'due';
    return { filled: 0, needed: missing ? 1 : 0 };
  }
  const needed = found.filter((field) => wanted(definition, field, state));
  return { filled: needed.filter((field) => field.kind !== 'blank').length, needed: needed.length };
}

/** Required fields that are filled, of how many; of one year's fields alone when `year` is given. */
export function completenessOf(
  kohyo: Kohyo,
  form: Form | undefined,
  state: Due,
  year: number | null = null,
): Completeness {
  let filled = 0;
  let needed = 0;
  for (const definition of form?.fields ?? []) {
    if (definition.required === 'never') continue;
    const part = ofField(kohyo, definition, state, year);
    filled += part.filled;
    needed += part.needed;
  }
  return { filled, needed };
}
