import type { Form } from '../form/form';
import type { Kohyo } from '../form/kohyo';
import type { State } from '../state/state';
import type { Measure } from './direction';

export type Convention = NonNullable<State['convention']>;

/** domain.md: △ in hours cells is work added, unless the office or the form says otherwise. */
const USUAL: Convention = 'increase';

/**
 * What △ means by agreement: as the office has set it, else as the form's own legend says. The convention is about hours; money with △ is a
 * cost unless the sheet or the office says otherwise.
 */
export function conventionFor(measure: Measure, state: Pick<State, 'convention'>, form: Form | undefined): Convention {
  return measure === 'hours' ? (state.convention ?? form?.convention ?? USUAL) : USUAL;
}

/** The convention for hours of the workbook as a whole, for what is said once: what all its forms agree on. */
export function conventionOf({
  state,
  forms,
  kohyoList,
}: {
  readonly state: State;
  readonly forms: ReadonlyMap<string, Form>;
  readonly kohyoList: readonly Kohyo[];
}): Convention {
  const said = new Set(kohyoList.map(({ form }) => conventionFor('hours', state, forms.get(form))));
  const [only] = said;
  return said.size === 1 && only ? only : (state.convention ?? USUAL);
}
