import { measuredFields } from '../../measured-fields';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** 避難所1か所×, before the amount of one. */
const ONE_OF = /(?<!\d)1[^\d×]{0,20}[×*xX]$/u;
const TIMES = /^[×*xX]|[×*xX]$/u;

/** 8時間/日 is an amount 日当たり, 1か所×0.5時間 one of 1か所当たり. */
function perInWords(per: string): string {
  if (per.startsWith('/')) return `${per.slice(1)}当たり`;
  return ONE_OF.test(per) ? `${per.slice(0, -1)}当たり` : per;
}

/** An amount per person, place or day where the whole is asked for: it is left out of every total. */
export const rule: OwnRule = {
  code: 'K306',
  group: 'number',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *checkOne(kohyo, context) {
    for (const { value } of measuredFields(context, kohyo)) {
      const { amount } = value;
      if (amount?.kind !== 'number' || amount.per === null || amount.formula !== null) continue;
      yield {
        cell: value.cell,
        kohyoIndex: kohyo.index,
        // 12時間×60日: multiplied, but not worked out.
        ...(TIMES.test(amount.per) && !ONE_OF.test(amount.per) ? { variant: 'product' } : {}),
        params: { per: perInWords(amount.per) },
      };
    }
  },
};
