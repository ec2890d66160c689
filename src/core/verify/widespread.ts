import { examineWorkbook } from '../examine';
import type { Examination } from '../examine.types';
import type { Form, FormField } from '../form/form';
import type { Grid } from '../grid/grid';
import { CellFacts } from '../rules/facts/cell-facts';
import type { Finding } from '../rules/finding';
import { rowDefining } from '../rules/form-field';
import { emptyState } from '../state/state';

/** A finding that nearly every sheet has in the same field. */
export interface Widespread {
  readonly code: string;
  readonly group: Finding['group'];
  /** The form's field; null when it is about none. */
  readonly field: FormField | null;
  /** On how many 個票. */
  readonly hits: number;
}

/** The filled sheets as they look with a form. */
export interface Look {
  readonly examination: Examination;
  readonly kohyoCount: number;
  /** Errors and warnings, all told. */
  readonly total: number;
  readonly widespread: readonly Widespread[];
}

/** What nearly every clerk "gets wrong" is the form's fault; with fewer sheets it may be theirs. */
const NEARLY_ALL = 0.6;
const FEWEST = 3;
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
  const examination = examineWorkbook({ grids, state: emptyState() }, { forms: [form], form: form.id });
  const told = examination.findings.filter(({ severity }) => severity !== 'info');
  return {
    examination,
    kohyoCount: examination.kohyoList.length,
    total: told.length,
    widespread: widespreadIn(form, examination, told),
  };
}

function widespreadIn(form: Form, { grids, kohyoList }: Examination, told: readonly Finding[]): Widespread[] {
  const facts = new CellFacts(grids, kohyoList);
  const groups = new Map<string, { finding: Finding; field: FormField | null; sheets: Set<number> }>();
  for (const finding of told) {
    if (finding.kohyoIndex === null || !ABOUT_THE_FORM.has(finding.group)) continue;
    const field = fieldOf(form, finding, facts);
    const name = `${finding.code} ${field?.key ?? ''}`;
    const group = groups.get(name) ?? { finding, field, sheets: new Set() };
    group.sheets.add(finding.kohyoIndex);
    groups.set(name, group);
  }
  return [...groups.values()]
    .filter(({ sheets }) => sheets.size >= Math.max(FEWEST, kohyoList.length * NEARLY_ALL))
    .map(({ finding, field, sheets }) => ({ code: finding.code, group: finding.group, field, hits: sheets.size }));
}

/** The field whose value, or whose missing label, a finding is about. */
function fieldOf(form: Form, finding: Finding, facts: CellFacts): FormField | null {
  const { expected } = finding.params;
  if (expected !== undefined && finding.group === 'structure')
    return form.fields.find(({ labels }) => labels.includes(String(expected))) ?? null;
  const value = finding.kohyoIndex === null ? undefined : facts.field(finding.kohyoIndex, finding.cell);
  if (value === undefined) return null;
  return rowDefining(form, value) ?? null;
}
