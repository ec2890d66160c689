import type { Form } from '../../form/form';
import type { Kohyo } from '../../form/kohyo';
import { formOf } from '../form-field';
import type { CheckContext } from '../rule';

/** The 個票 of one document. */
export interface Plan {
  readonly form: Form;
  readonly kohyoList: readonly Kohyo[];
}

/** The documents that are open together and come from one city; [] where there is only one. */
export function plansTogether(context: CheckContext): readonly (readonly Plan[])[] {
  const byForm = new Map<Form, Kohyo[]>();
  for (const kohyo of context.kohyoList) {
    const form = formOf(context, kohyo);
    if (form) byForm.set(form, [...(byForm.get(form) ?? []), kohyo]);
  }
  const byCity = new Map<string, Plan[]>();
  for (const [form, kohyoList] of byForm) {
    const city = form.source.publisher.trim();
    byCity.set(city, [...(byCity.get(city) ?? []), { form, kohyoList }]);
  }
  return [...byCity.values()].filter((plans) => plans.length > 1);
}
