import { examineWorkbook } from '../examine';
import type { Examination } from '../examine.types';
import type { Form } from '../form/form';
import type { Grid } from '../grid/grid';
import { CellFacts } from '../rules/facts/cell-facts';
import type { Finding } from '../rules/finding';
import { type Widespread, widespreadIn } from '../rules/widespread';
import { emptyState } from '../state/state';

/** The filled sheets as they look with a form. */
export interface Look {
  readonly examination: Examination;
  readonly kohyoCount: number;
  /** Errors and warnings, all told. */
  readonly total: number;
  readonly widespread: readonly Widespread[];
}

/** What is due says nothing of the form, and what one 個票 has with another neither. */
const ABOUT_THE_FORM: ReadonlySet<Finding['group']> = new Set([
  'structure',
  'required',
  'number',
  'direction',
  'vocabulary',
]);

/** Checks filled sheets with a form alone, nothing decided. */
export function lookWith(form: Form, grids: readonly Grid[]): Look {
  // As if it were proved: what nearly all have is looked for here.
  const { learned, ...proved } = form;
  const examination = examineWorkbook({ grids, state: emptyState() }, { forms: [proved], form: form.id });
  const { kohyoList } = examination;
  const told = examination.findings.filter(({ severity }) => severity !== 'info');
  const aboutTheForm = told.filter(({ group }) => ABOUT_THE_FORM.has(group));
  return {
    examination,
    kohyoCount: kohyoList.length,
    total: told.length,
    widespread: widespreadIn(form, kohyoList, aboutTheForm, new CellFacts(examination.grids, kohyoList)),
  };
}
