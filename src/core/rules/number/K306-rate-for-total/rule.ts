import { measureCells } from '../../../direction/subject';
import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { unitByLabel } from '../../../form/label-unit';
import { inTotalUnit } from '../../../form/measured-amount';
import type { AmountPeriod } from '../../../notation/stated-unit';
import { measuredFields } from '../../measured-fields';
import type { OwnRule, RuleHit } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** 避難所1か所×, before the amount of one. */
const ONE_OF = /(?<!\d)1[^\d×]{0,20}[×*xX]$/u;
const TIMES = /^[×*xX]|[×*xX]$/u;

/** 8時間/日 is an amount 日当たり, 1か所×0.5時間 one of 1か所当たり. */
function perInWords(per: string): string {
  if (per.startsWith('/')) return `${per.slice(1)}当たり`;
  return ONE_OF.test(per) ? `${per.slice(0, -1)}当たり` : per;
}

const MEASURES = ['hours', 'effect'] as const;
const PHASES = ['target', 'actual'] as const;
/** What a row's amounts are for where that is not the year. */
const OF_ROWS: Readonly<Record<Exclude<AmountPeriod, 'year'>, string>> = {
  shorter: 'row-shorter',
  each: 'row-each',
  cumulative: 'row-cumulative',
};

/** An amount per person, place or month where the whole year's is asked for, or one with the years before: it is left out of every total. */
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
        ...variantOf(amount.basis, amount.per),
        params: { per: perInWords(amount.per) },
      };
    }
    yield* rowsOf(kohyo);
  },
};

function variantOf(basis: string, per: string): { readonly variant?: string } {
  if (basis === 'cumulative') return { variant: 'cumulative' };
  // 12時間×60日: multiplied, but not worked out.
  return TIMES.test(per) && !ONE_OF.test(per) ? { variant: 'product' } : {};
}

/** Rows whose label or remark says it for all their amounts: once each. */
function* rowsOf(kohyo: Kohyo): Iterable<RuleHit> {
  for (const measure of MEASURES) {
    for (const phase of PHASES) {
      const row = measureCells(kohyo, measure)
        .filter(
          (cell) => cell.phase === phase && isByRow(cell.field) && typeof inTotalUnit(cell.field, measure) === 'string',
        )
        .map(({ field }) => field);
      const [first, ...others] = row;
      const per = first?.unit?.per;
      if (!first || per === undefined || per === null || per === 'year') continue;
      yield {
        cell: first.cell,
        kohyoIndex: kohyo.index,
        variant: OF_ROWS[per],
        // The form asks for it so: good to know of the totals, and no slip of whoever filled it in.
        ...(unitByLabel(first.field, first.labelText)?.per === per ? { severity: 'info' as const } : {}),
        params: { count: row.length },
        related: others.map(({ cell }) => cell),
      };
    }
  }
}

function isByRow({ amount, unit }: FieldValue): boolean {
  const per = unit?.per ?? 'year';
  return per !== 'year' && amount?.kind === 'number' && amount.per === null;
}
