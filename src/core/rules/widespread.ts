import type { Form, FormField } from '../form/form';
import type { Kohyo } from '../form/kohyo';
import type { CellFacts } from './facts/cell-facts';
import type { Finding } from './finding';
import { rowDefining } from './form-field';

/** A finding that nearly every 個票 of a form has in the same field. */
export interface Widespread {
  readonly code: string;
  readonly group: Finding['group'];
  /** The form's field; null when it is about none. */
  readonly field: FormField | null;
  /** On how many 個票. */
  readonly hits: number;
  readonly findings: readonly Finding[];
}

/** What nearly every clerk "gets wrong" is the form's fault; with fewer sheets it may be theirs. */
const NEARLY_ALL = 0.6;
export const FEWEST = 3;

/** What nearly all `kohyoList`, all of this form, have found in the same field. */
export function widespreadIn(
  form: Form,
  kohyoList: readonly Kohyo[],
  findings: readonly Finding[],
  facts: Pick<CellFacts, 'field'>,
): readonly Widespread[] {
  const own = new Set(kohyoList.map(({ index }) => index));
  const groups = new Map<string, { first: Finding; field: FormField | null; found: Finding[] }>();
  for (const finding of findings) {
    if (finding.kohyoIndex === null || !own.has(finding.kohyoIndex)) continue;
    const field = fieldOf(form, finding, facts);
    const name = `${finding.code} ${field?.key ?? ''}`;
    const group = groups.get(name) ?? { first: finding, field, found: [] };
    group.found.push(finding);
    groups.set(name, group);
  }
  return [...groups.values()]
    .map(({ first, field, found }) => {
      const hits = new Set(found.map(({ kohyoIndex }) => kohyoIndex)).size;
      return { code: first.code, group: first.group, field, hits, findings: found };
    })
    .filter(({ hits }) => hits >= Math.max(FEWEST, kohyoList.length * NEARLY_ALL));
}

/** The field whose value, or whose missing label, a finding is about. */
function fieldOf(form: Form, finding: Finding, facts: Pick<CellFacts, 'field'>): FormField | null {
  const { expected } = finding.params;
  if (expected !== undefined && finding.group === 'structure')
    return form.fields.find(({ labels }) => labels.includes(String(expected))) ?? null;
  const value = finding.kohyoIndex === null ? undefined : facts.field(finding.kohyoIndex, finding.cell);
  if (value === undefined) return null;
  return rowDefining(form, value) ?? null;
}

/**
 * What nearly every 個票 has of a form that was learned without filled ones is told as a remark, with the doubt: it is rather the form that
 * was read wrong. A form held against filled sheets was corrected by them when it was learned. `isDecided`: the office itself said how grave it is.
 */
export function withDoubtOfForms(
  findings: readonly Finding[],
  kohyoList: readonly Kohyo[],
  forms: ReadonlyMap<string, Form>,
  facts: Pick<CellFacts, 'field'>,
  isDecided: (finding: Finding) => boolean,
): readonly Finding[] {
  const doubtful = new Map<Finding, NonNullable<Finding['widespread']>>();
  for (const [id, form] of forms) {
    if (form.learned === undefined || form.learned.filled >= FEWEST) continue;
    const own = kohyoList.filter((one) => one.form === id);
    for (const { hits, findings: same } of widespreadIn(form, own, findings, facts))
      for (const finding of same) if (!isDecided(finding)) doubtful.set(finding, { hits, kohyo: own.length });
  }
  if (doubtful.size === 0) return findings;
  return findings.map((finding) => {
    const widespread = doubtful.get(finding);
    return widespread ? { ...finding, severity: 'info', widespread } : finding;
  });
}
