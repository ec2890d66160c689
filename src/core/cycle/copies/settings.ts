import type { Form } from '../../form/form';
import { emptyState, type State } from '../../state/state';

/**
 * What a workbook made from others is checked by: the office's settings, the forms that only it knows, the year that it is about. What
 * was decided about single cells stays behind, for they hold something else now.
 */
export function settingsFor(
  state: State,
  {
    forms,
    year,
    builtIn,
  }: { readonly forms: readonly Form[]; readonly year: number | null; readonly builtIn: ReadonlySet<string> },
): State {
  const { convention, rules, options, departments, form } = state;
  return {
    ...emptyState(),
    form,
    forms: forms.filter(({ id }) => !builtIn.has(id)),
    currentYear: year ?? state.currentYear,
    convention,
    rules,
    options,
    departments,
  };
}
