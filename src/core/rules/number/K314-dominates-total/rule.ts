import { z } from 'zod';
import type { Measure, Phase } from '../../../direction/direction';
import { measureCells } from '../../../direction/subject';
import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { inTotalUnit } from '../../../form/measured-amount';
import { exactSum } from '../../../notation/exact';
import type { RuleOptions } from '../../option';
import type { CheckContext, Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { A_DIGIT, outOfScale } from '../out-of-scale';

const options = {
  /** From this share on the total speaks of one item. Half or two thirds is what a single large source of income often has. */
  share: { schema: z.number().int().min(20).max(99), default: 75, unit: 'percent' },
  /** Of two or three items one is always the largest. */
  items: { schema: z.number().int().min(3).max(99), default: 5, unit: 'sheets' },
} as const satisfies RuleOptions;

interface Part {
  readonly kohyo: Kohyo;
  readonly fields: readonly FieldValue[];
  /** Without sign, all years, in the unit of totals. */
  readonly size: number;
}

/** The items that have amounts in a row, each with its size. */
function partsOf(kohyoList: readonly Kohyo[], measure: Measure, phase: Phase): readonly Part[] {
  return kohyoList.flatMap((one): Part[] => {
    const cells = measureCells(one, measure).filter((cell) => cell.phase === phase && cell.year !== null);
    const counted = cells.flatMap(({ field }) => {
      const amount = inTotalUnit(field, measure);
      return typeof amount === 'number' && amount !== 0 ? [{ field, size: Math.abs(amount) }] : [];
    });
    const size = exactSum(counted.map((cell) => cell.size));
    return size === 0 ? [] : [{ kohyo: one, fields: counted.map(({ field }) => field), size }];
  });
}

/** K305 tells of a digit too many where it stands; put right, the item may be no larger than the others. 円 for 千円 is told by both. */
function hasSlip({ own, across }: CheckContext, { kohyo, fields }: Part): boolean {
  return own
    .figures(kohyo)
    .some(
      (figure) =>
        fields.includes(figure.value) && outOfScale(figure, across.sizes.of(kohyo, figure), A_DIGIT)?.by === 'digits',
    );
}

/** One item that makes up most of a total of all of them: whatever is wrong with it is wrong with the total. */
export const rule: Rule<typeof options> = {
  code: 'K314',
  group: 'number',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  options,
  *check(context, { share, items }) {
    const { kohyoList } = context;
    for (const measure of ['hours', 'effect'] as const) {
      // Results come in one by one: while targets are there, they tell which item is the largest.
      const targets = partsOf(kohyoList, measure, 'target');
      const parts = targets.length > 0 ? targets : partsOf(kohyoList, measure, 'actual');
      const whole = exactSum(parts.map(({ size }) => size));
      const largest = parts.reduce<Part | null>((most, part) => (most && most.size >= part.size ? most : part), null);
      const [first, ...others] = largest?.fields ?? [];
      if (parts.length < items || !largest || !first || largest.size * 100 < whole * share) continue;
      if (hasSlip(context, largest)) continue;
      yield {
        cell: first.cell,
        kohyoIndex: largest.kohyo.index,
        variant: measure,
        params: { percent: Math.floor((largest.size * 100) / whole), count: parts.length },
        related: others.map(({ cell }) => cell),
      };
    }
  },
};
