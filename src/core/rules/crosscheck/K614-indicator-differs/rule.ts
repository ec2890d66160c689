import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { excerpt } from '../../../message/excerpt';
import { foldLabel } from '../../../notation/fold';
import { yearsIn } from '../../../notation/year';
import type { Rule, RuleHit } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { plansTogether } from '../plans';

interface Indicator {
  readonly kohyo: Kohyo;
  readonly name: FieldValue;
  readonly baseline: FieldValue | undefined;
  readonly target: FieldValue | undefined;
  readonly baselineYear: number | null;
  readonly targetYear: number | null;
}

/** 市公式LINE登録者数 and 公式LINE登録者数 are one indicator; a note in brackets changes nothing. */
const keyOf = (name: string): string =>
  foldLabel(name)
    .replace(/\([^()]*\)/gu, '')
    .replace(/^(?:本市|当市|市|町|村)(?:の)?(?!民|外|内|立|道|税|場)/u, '');

function yearOf(value: FieldValue | undefined, year: FieldValue | undefined): number | null {
  // *42件: the note below the table gives this baseline another year.
  if (value?.text.trim().startsWith('*') || value?.text.trim().startsWith('＊')) return null;
  return yearsIn(year?.text ?? '')[0] ?? null;
}

function indicatorsOf(kohyo: Kohyo): readonly Indicator[] {
  return kohyo.fields.all('indicators.name').map((name) => {
    const { row } = name.field;
    const [baseline, target] = [
      kohyo.fields.of('indicators.baseline', { row }),
      kohyo.fields.of('indicators.target', { row }),
    ];
    return {
      kohyo,
      name,
      baseline,
      target,
      baselineYear: yearOf(baseline, kohyo.fields.of('indicators.baselineYear', { row })),
      targetYear: yearOf(target, kohyo.fields.of('indicators.targetYear', { row })),
    };
  });
}

const amountOf = (value: FieldValue | undefined) => (value?.amount?.kind === 'number' ? value.amount : null);

/** The hit where both give an amount, of the same unit and as far as is known of the same year, and the amounts differ. */
function hitOf(one: Indicator, other: Indicator, part: 'baseline' | 'target'): RuleHit | null {
  const [value, second] = [one[part], other[part]];
  const [amount, listed] = [amountOf(value), amountOf(second)];
  if (!value || !second || !amount || !listed || amount.value === listed.value) return null;
  if (amount.unit !== null && listed.unit !== null && amount.unit !== listed.unit) return null;
  const [year, otherYear] = [one[`${part}Year`], other[`${part}Year`]];
  const sure = year !== null && year === otherYear;
  if (!sure && year !== null && otherYear !== null) return null;
  return {
    cell: value.cell,
    kohyoIndex: one.kohyo.index,
    variant: part,
    ...(sure ? {} : { severity: 'info' as const }),
    params: {
      name: excerpt(one.name.text),
      text: excerpt(value.text),
      otherText: excerpt(second.text),
      otherSheet: second.cell.sheet,
      otherCell: addressOf(second.cell),
    },
    related: [second.cell, one.name.cell],
  };
}

/** One indicator in two plans of one city, with another baseline or another target in each. */
export const rule: Rule = {
  code: 'K614',
  group: 'crosscheck',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check(context) {
    for (const plans of plansTogether(context)) {
      const seen = new Map<string, Indicator[]>();
      for (const plan of plans) {
        const own = plan.kohyoList.flatMap(indicatorsOf).filter(({ name }) => keyOf(name.text).length > 1);
        for (const one of own) {
          for (const other of seen.get(keyOf(one.name.text)) ?? []) {
            for (const part of ['baseline', 'target'] as const) {
              const hit = hitOf(one, other, part);
              if (hit) yield hit;
            }
          }
        }
        for (const one of own) seen.set(keyOf(one.name.text), [...(seen.get(keyOf(one.name.text)) ?? []), one]);
      }
    }
  },
};
