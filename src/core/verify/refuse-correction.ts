import type { Form } from '../form/form';
import type { Correction } from './verify-form';

/** The corrected form with one of its corrections taken back, as it was `before` it was held against filled sheets. Pure. */
export function withoutCorrection(form: Form, before: Form, { change, field }: Correction): Form {
  if (change === 'vocabulary') return { ...form, vocabulary: before.vocabulary };
  if (change === 'ratings') return { ...form, ratings: before.ratings };
  if (change === 'convention') {
    const { convention: _, ...rest } = form;
    return before.convention === undefined ? rest : { ...rest, convention: before.convention };
  }
  const original = before.fields.find(({ key }) => key === field.key);
  return original ? { ...form, fields: form.fields.map((one) => (one.key === field.key ? original : one)) } : form;
}
