import type { Form, FormField } from '../form/form';

/** What was changed in a form because nearly every sheet says otherwise. */
export type Change = 'required' | 'unit' | 'kind' | 'optional' | 'vocabulary' | 'ratings' | 'convention';

/** Another form to try in the place of one that finds fault with nearly every sheet. */
export interface Hypothesis {
  readonly change: Change;
  readonly form: Form;
}

/** What may be wrong with a form about one of its fields, the smallest change first. Whether it is, the sheets tell. */
export function hypothesesAbout(form: Form, field: FormField | null): Hypothesis[] {
  if (field === null) return [];
  const withField = (changed: FormField): Form => ({
    ...form,
    fields: form.fields.map((one) => (one.key === field.key ? changed : one)),
  });
  const list: Hypothesis[] = [];
  if (field.required !== 'never') list.push({ change: 'required', form: withField({ ...field, required: 'never' }) });
  if (field.unit !== undefined) list.push({ change: 'unit', form: withField(withoutUnit(field)) });
  if (!field.optional) list.push({ change: 'optional', form: withField({ ...field, optional: true }) });
  if (form.vocabulary.pillar.length + form.vocabulary.category.length > 0)
    list.push({ change: 'vocabulary', form: { ...form, vocabulary: { pillar: [], category: [], pairs: [] } } });
  if (form.ratings.length > 0) list.push({ change: 'ratings', form: { ...form, ratings: [] } });
  if (field.kind !== 'text') list.push({ change: 'kind', form: withField(asText(field)) });
  list.push({
    change: 'convention',
    form: { ...form, convention: form.convention === 'reduction' ? 'increase' : 'reduction' },
  });
  return list;
}

function withoutUnit({ unit: _, ...field }: FormField): FormField {
  return field;
}

function asText(field: FormField): FormField {
  const { columns } = field;
  const words = { ...withoutUnit(field), kind: 'text' as const };
  return columns ? { ...words, columns: columns.map((column) => ({ ...column, kind: 'text' as const })) } : words;
}
