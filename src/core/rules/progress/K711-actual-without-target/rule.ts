import { measuredId } from '../../../fields/dictionary';
import { parseTemplate, partId } from '../../../fields/key';
import type { Form } from '../../../form/form';
import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { indicatorsOf } from '../../../indicators/indicator';
import { saysSomething } from '../../plan-fields';
import type { OwnRule, RuleHit } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

const isResult = ({ amount }: FieldValue): boolean => amount?.kind === 'number' && amount.value !== 0;

/** A measure that no year has a target for, though the form asks for one, and that has results all the same. */
function* measures(kohyo: Kohyo): Iterable<RuleHit> {
  for (const measure of ['hours', 'effect'] as const) {
    const targets = kohyo.fields.byYear(measuredId(measure, 'target'));
    const [first, ...others] = kohyo.fields.byYear(measuredId(measure, 'actual')).filter(isResult);
    if (targets.length === 0 || targets.some(saysSomething) || !first) continue;
    yield {
      cell: first.cell,
      kohyoIndex: kohyo.index,
      related: [...others.map(({ cell }) => cell), ...targets.map(({ cell }) => cell)],
    };
  }
}

/** Whether the form has a place for what an indicator is to reach. */
function asksForTargets({ fields, joins }: Form): boolean {
  const all = [...fields, ...joins.flatMap((join) => join.fields)];
  return all.some(
    ({ key, split, columns }) =>
      split === 'indicators' || [key, ...(columns ?? []).map((column) => column.key)].some(isTarget),
  );
}

const isTarget = (key: string): boolean => parseTemplate(key).id === partId('indicators', 'target');

/** An indicator that is followed up without anything to reach. */
function* indicators(kohyo: Kohyo): Iterable<RuleHit> {
  for (const { name, target, actuals } of indicatorsOf(kohyo)) {
    const [first, ...others] = actuals;
    if (target !== null || !first) continue;
    yield {
      cell: first.field.cell,
      kohyoIndex: kohyo.index,
      variant: 'indicator',
      params: { name },
      related: others.map(({ field }) => field.cell),
    };
  }
}

/** Results where nothing was aimed at: nobody can say whether they are good. */
export const rule: OwnRule = {
  code: 'K711',
  group: 'progress',
  severity: 'info',
  source: OWN_JUDGEMENT,
  *checkOne(kohyo, { forms }) {
    yield* measures(kohyo);
    const form = forms.get(kohyo.form);
    if (form && asksForTargets(form)) yield* indicators(kohyo);
  },
};
