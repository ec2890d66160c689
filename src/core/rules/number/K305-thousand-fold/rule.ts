import { z } from 'zod';
import { measuredRows } from '../../measured-fields';
import type { RuleOptions } from '../../option';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';

const options = {
  /** A neighbour is this many times smaller: what a slip between 円 and 千円 makes, and growth hardly does. */
  least: { schema: z.number().int().min(100).max(999), default: 300, unit: 'times' },
  most: { schema: z.number().int().min(1001).max(9999), default: 3000, unit: 'times' },
  /** Below this a slip cannot be told from a small amount. */
  large: { schema: z.number().int().min(1000).max(100_000_000), default: 100_000, unit: 'thousandYen' },
} as const satisfies RuleOptions;

/** An amount in 千円 that stands a thousand-fold beside its neighbours: typed in 円, it seems. */
export const rule: Rule<typeof options> = {
  code: 'K305',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L3-04'),
  options,
  *check(context, { least, most, large }) {
    for (const kohyo of context.kohyo) {
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
          const isSlip = (size: number): boolean => one.size / size >= least && one.size / size <= most;
          if (one.size < large || one.size % 1000 !== 0 || others.length === 0) continue;
          if (!others.every((other) => isSlip(other.size) || other.size === one.size)) continue;
          const smaller = others.map((other) => other.size).filter(isSlip);
          if (smaller.length === 0) continue;
          yield {
            cell: one.cell,
            kohyo: kohyo.index,
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
  },
};
