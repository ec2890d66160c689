import type { Form } from '../../core/form/form';

/** An id that none of these forms has. */
export function freeFormId(forms: readonly Form[]): string {
  for (let count = forms.length + 1; ; count++) {
    const id = `learned-${count}`;
    if (!forms.some((form) => form.id === id)) return id;
  }
}
