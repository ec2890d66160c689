import type { Measure } from '../core/direction/direction';
import { formatAmount } from '../core/notation/amount';
import { formatYear } from '../core/notation/year';
import type { Dimension, Phase } from '../core/rollup/rollup';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import type { Colours } from './paint';
import type { AnsweredGroup, AnsweredTotal, RollupAnswer } from './rollup-answer';
import { groupName, measureName, phaseName } from './rollup-names';
import { type TextColumn, textTable } from './text-table';

const MEASURES: readonly Measure[] = ['hours', 'effect'];
const PHASES: readonly Phase[] = ['target', 'actual'];

/** `rollup` for people: how many 個票, then a table per measure and phase. △ stays △: a minus is easily overlooked. */
export function rollupText(
  { groups, totals, indicators }: RollupAnswer,
  by: Dimension,
  words: Words,
  colours: Colours,
): string {
  const tables = MEASURES.flatMap((measure) =>
    PHASES.flatMap((phase) => {
      const rows = amountRows(groups, totals, { measure, phase, by }, words);
      if (rows.length === 0) return [];
      const heading = `${measureName(measure, words)}　${phaseName(phase, words)}`;
      const [first = '', ...rest] = textTable(amountColumns(by, words), rows, '  ');
      return [[colours.bold(heading), colours.faint(first), ...rest].join('\n')];
    }),
  );
  const left = totals.flatMap(({ leftOut }) => leftOut).length;
  const notes = [
    ...(indicators.indicators > 0 ? [fill(words.report.indicatorCounts, countsOf(indicators))] : []),
    ...(left > 0 ? [fill(words.cli.leftOutNote, { cells: left })] : []),
  ];
  // A plan without years has nothing to say by year.
  const counts = groups.length === 0 ? [] : [countTable(groups, by, words)];
  return `${[...counts, ...tables, ...notes].join('\n\n')}\n`;
}

function countsOf({ indicators, withBaseline, withTarget, withActual, reached }: RollupAnswer['indicators']) {
  return { indicators, withBaseline, withTarget, withActual, reached };
}

function countTable(groups: readonly AnsweredGroup[], by: Dimension, words: Words): string {
  const { cli } = words;
  const columns: TextColumn[] = [
    { heading: cli[by], align: 'left' },
    { heading: cli.columnKohyo, align: 'right' },
    { heading: cli.columnFilled, align: 'right' },
  ];
  const rows = groups.map(({ name, kohyo: kohyoCount, filled, needed }) => [
    groupName(name, by, words),
    String(kohyoCount),
    `${filled}/${needed}`,
  ]);
  return textTable(columns, rows).join('\n');
}

function amountColumns(by: Dimension, { cli }: Words): TextColumn[] {
  const names = by === 'year' ? [cli.year] : [cli[by], cli.columnYear];
  return [
    ...names.map((heading) => ({ heading, align: 'left' }) as const),
    ...[cli.asWritten, cli.byConvention, cli.low, cli.high, cli.leftOut].map(
      (heading) => ({ heading, align: 'right' }) as const,
    ),
  ];
}

function amountRows(
  groups: readonly AnsweredGroup[],
  totals: readonly AnsweredTotal[],
  wanted: { readonly measure: Measure; readonly phase: Phase; readonly by: Dimension },
  words: Words,
): string[][] {
  const { by } = wanted;
  const fits = (total: AnsweredTotal) =>
    total.measure === wanted.measure &&
    total.phase === wanted.phase &&
    total.contributions.length + total.leftOut.length > 0;
  const rows = groups.flatMap((group) =>
    group.totals.filter(fits).map((total) => {
      const year = by === 'year' ? [] : [formatYear(total.year, words.language)];
      return [groupName(group.name, by, words), ...year, ...amounts(total)];
    }),
  );
  if (by === 'year' || rows.length === 0) return rows;
  const sums = totals
    .filter(fits)
    .map((total) => [words.cli.total, formatYear(total.year, words.language), ...amounts(total)]);
  return [...rows, ...sums];
}

function amounts({ asWritten, byConvention, low, high, leftOut }: AnsweredTotal): string[] {
  return [...[asWritten, byConvention, low, high].map((value) => formatAmount(value)), String(leftOut.length)];
}
