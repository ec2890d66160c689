import { toCsv } from '../app/csv';
import { toJson } from '../app/json';
import type { Examination } from '../core/examine.types';
import type { Dimension } from '../core/rollup/rollup';
import type { Words } from '../locales/words';
import type { Read } from './examine-paths';
import type { AnsweredGroup, RollupAnswer } from './rollup-answer';
import { groupName, measureName, phaseName } from './rollup-names';

/** `rollup --format json`, version 1: every total with the cells it is made of and those it leaves out. */
export function rollupJson(
  files: readonly Read<Examination>[],
  by: Dimension,
  { groups, totals, indicators }: RollupAnswer,
): string {
  const answer = {
    version: 1,
    by,
    files: files.map(({ path, error }) => ({ path, error })),
    groups,
    totals,
    indicators,
  };
  return toJson(answer);
}

/** `rollup --format csv`: a line per group, measure, phase and year. */
export function rollupCsv(groups: readonly AnsweredGroup[], by: Dimension, words: Words): string {
  const { cli } = words;
  const headings = [
    cli[by],
    cli.columnKohyo,
    cli.columnMeasure,
    cli.columnPhase,
    cli.columnYear,
    cli.asWritten,
    cli.byConvention,
    cli.low,
    cli.high,
    cli.leftOut,
  ];
  const rows = groups.flatMap((group) =>
    group.totals.map((total) => [
      groupName(group.name, by, words),
      group.kohyo,
      measureName(total.measure, words),
      phaseName(total.phase, words),
      total.year,
      total.asWritten,
      total.byConvention,
      total.low,
      total.high,
      total.leftOut.length,
    ]),
  );
  return toCsv([headings, ...rows]);
}
