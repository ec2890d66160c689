import { z } from 'zod';
import type { KnownFieldId } from '../../../fields/dictionary';
import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { excerpt } from '../../../message/excerpt';
import { parseAmount } from '../../../notation/amount';
import type { AmountNumber } from '../../../notation/amount.types';
import { formOf } from '../../form-field';
import type { RuleOptions } from '../../option';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { gradeOf } from '../grades';

interface Reached {
  readonly target: FieldValue;
  readonly actual: FieldValue;
  readonly share: number;
}

/** An amount, also where the field is one of words: 各年度目標「20台」, 実績「25台」, or a plain 25. */
function amountOf(value: FieldValue | undefined): AmountNumber | null {
  const isWritten = value?.kind === 'text' || value?.kind === 'number';
  const amount = value?.amount ?? (isWritten ? parseAmount(value.text, value.value) : null);
  return amount?.kind === 'number' && amount.basis === 'total' ? amount : null;
}

/** Targets, and what answers them. */
const ANSWERED: readonly (readonly [KnownFieldId, KnownFieldId])[] = [
  ['target', 'actual'],
  ['hours.target', 'hours.actual'],
  ['effect.target', 'effect.actual'],
];

/** A target so many times away from those of other years, which are alike, is a slip that K305 tells of. */
const FAR = 5;
const ALIKE = 2;
const FEW_YEARS = 2;

function isSlip(target: FieldValue, wanted: number, row: readonly FieldValue[]): boolean {
  const others = row.flatMap((value) => {
    const amount = value === target ? null : amountOf(value);
    return amount && amount.value > 0 ? [amount.value] : [];
  });
  const [least, most] = [Math.min(...others), Math.max(...others)];
  if (others.length < FEW_YEARS || most > least * ALIKE) return false;
  return wanted > most * FAR || wanted < least / FAR;
}

/** Targets above zero that are answered in the same unit. What △ means is another question: it is left out. */
function reached(kohyo: Kohyo, year: number): readonly Reached[] {
  return ANSWERED.flatMap(([aim, result]) => {
    const [target, actual] = [kohyo.fields.of(aim, { year }), kohyo.fields.of(result, { year })];
    const [wanted, got] = [amountOf(target), amountOf(actual)];
    if (!target || !actual || !wanted || !got || wanted.value <= 0 || got.value < 0 || wanted.unit !== got.unit)
      return [];
    if (isSlip(target, wanted.value, kohyo.fields.byYear(aim))) return [];
    return [{ target, actual, share: got.value / wanted.value }];
  });
}

const options = {
  /** Less than this share of the target is no good result. */
  short: { schema: z.number().int().min(10).max(90), default: 50, unit: 'percent' },
} as const satisfies RuleOptions;

/** ◎ although less than half was reached; △ although all of it was. */
export const rule: OwnRule<typeof options> = {
  code: 'K704',
  group: 'progress',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  options,
  *checkOne(kohyo, context, { short }) {
    for (const rating of kohyo.fields.byYear('rating')) {
      const grade = gradeOf(formOf(context, kohyo), rating.text);
      const found = rating.year === null ? [] : reached(kohyo, rating.year);
      const [first] = found;
      if (grade === null || !first) continue;
      const isShort = found.every(({ share }) => share * 100 < short);
      const full = found.every(({ share }) => share >= 1);
      if (!(grade === 'good' ? isShort : full)) continue;
      yield {
        cell: rating.cell,
        kohyoIndex: kohyo.index,
        variant: grade,
        params: {
          targetCell: addressOf(first.target.cell),
          targetText: excerpt(first.target.text),
          actualCell: addressOf(first.actual.cell),
          actualText: excerpt(first.actual.text),
          share: Math.round(first.share * 100),
        },
        related: found.flatMap(({ target, actual }) => [target.cell, actual.cell]),
      };
    }
  },
};
