import { measuredRows } from '../../measured-fields';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';

/** A neighbour is this many times smaller: what a slip between 円 and 千円 makes, and growth hardly does. */
const LEAST = 300;
const MOST = 3000;
/** Below this many 千円 a slip cannot be told from a small amount. */
const LARGE = 100_000;

/** An amount in 千円 that stands a thousand-fold beside its neighbours: typed in 円, it seems. */
export const rule: Rule = {
  code: 'K305',
  group: 'number',
  severity: 'warning',
  source: machineReadability('L3-04'),
  *check(context) {
    for (const kohyo of context.kohyo) {
      for (const row of measuredRows(context, kohyo)) {
        const amounts = row.flatMap(({ value, unit }) =>
          unit === 'thousandYen' &&
          value.amount?.kind === 'number' &&
          value.amount.value !== 0 &&
          value.amount.unit === null
            ? [{ cell: value.cell, size: Math.abs(value.amount.value) }]
            : [],
        );
        for (const one of amounts) {
          const others = amounts.filter((other) => other !== one);
          const isSlip = (size: number): boolean => one.size / size >= LEAST && one.size / size <= MOST;
          if (one.size < LARGE || one.size % 1000 !== 0 || others.length === 0) continue;
          if (!others.every((other) => isSlip(other.size) || other.size === one.size)) continue;
          if (!others.some((other) => isSlip(other.size))) continue;
          yield {
            cell: one.cell,
            kohyo: kohyo.index,
            params: { number: one.size, thousands: one.size / 1000 },
            related: others.map((other) => other.cell),
          };
        }
      }
    }
  },
};
