import { z } from 'zod';
import type { Kohyo } from '../../../form/kohyo';
import { formatAmount } from '../../../notation/amount';
import { measuredRows } from '../../measured-fields';
import type { OptionValues, RuleOptions } from '../../option';
import type { CheckContext, Rule, RuleHit } from '../../rule';
import { machineReadability } from '../../sources';
import { A_DIGIT, outOfScale } from '../out-of-scale';

const options = {
  /** A neighbour is this many times smaller: what a slip between 円 and 千円 makes, and growth hardly does. */
  least: { schema: z.number().int().min(100).max(999), default: 300, unit: 'times' },
  most: { schema: z.number().int().min(1001).max(9999), default: 3000, unit: 'times' },
  /** Below this a slip cannot be told from a small amount. */
  large: { schema: z.number().int().min(1000).max(100_000_000), default: 100_000, unit: 'thousandYen' },
  digits: { schema: z.number().int().min(5).max(90), default: A_DIGIT, unit: 'times' },
} as const satisfies RuleOptions;

/** An amount in 千円 that stands a thousand-fold beside its neighbours: typed in 円, it seems. */
function* typedInYen(context: CheckContext, kohyo: Kohyo, set: OptionValues<typeof options>): Iterable<RuleHit> {
  for (const row of measuredRows(context, kohyo)) {
    const amounts = row.flatMap(({ value, unit }) =>
      unit.quantity === 'money' &&
      unit.scale.times === 1000 &&
      value.amount?.kind === 'number' &&
      value.amount.value !== 0 &&
      value.amount.unit === null
        ? [{ cell: value.cell, size: Math.abs(value.amount.value) }]
        : [],
    );
    for (const one of amounts) {
      const others = amounts.filter((other) => other !== one);
      const isSlip = (size: number): boolean => one.size / size >= set.least && one.size / size <= set.most;
      if (one.size < set.large || one.size % 1000 !== 0 || others.length === 0) continue;
      if (!others.every((other) => isSlip(other.size) || other.size === one.size)) continue;
      const smaller = others.map((other) => other.size).filter(isSlip);
      if (smaller.length === 0) continue;
      yield {
        cell: one.cell,
        kohyoIndex: kohyo.index,
        params: {
          number: one.size,
          thousands: one.size / 1000,
          times: Math.round(one.size / Math.max(...smaller)),
        },
        related: others.map((other) => other.cell),
      };
    }
  }
}

/** A digit too many or too few, in whatever unit. */
function* otherDigits({ own, across, cells }: CheckContext, kohyo: Kohyo, digits: number): Iterable<RuleHit> {
  for (const figure of own.figures(kohyo)) {
    // A formula goes wrong by what it reads.
    if (cells.isFormula(figure.value.cell)) continue;
    const found = outOfScale(figure, across.sizes.of(kohyo, figure), digits);
    if (!found) continue;
    yield {
      cell: figure.value.cell,
      kohyoIndex: kohyo.index,
      variant: found.from,
      params: { number: figure.number, usual: formatAmount(Math.round(found.usual * 100) / 100) },
      related: found.company.map(({ value }) => value.cell),
    };
  }
}

/** An amount of another size than its own other years, or than the same field on all other 個票. */
export const rule: Rule<typeof options> = {
  code: 'K305',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L3-04'),
  options,
  *check(context, set) {
    for (const kohyo of context.kohyoList) {
      const yen = [...typedInYen(context, kohyo, set)];
      yield* yen;
      for (const hit of otherDigits(context, kohyo, set.digits)) {
        if (!yen.some(({ cell }) => cell.row === hit.cell.row && cell.column === hit.cell.column)) yield hit;
      }
    }
  },
};
