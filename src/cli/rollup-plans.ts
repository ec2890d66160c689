import { toCsv } from '../app/csv';
import { toJson } from '../app/json';
import type { Examination } from '../core/examine.types';
import { formatAmount } from '../core/notation/amount';
import { formatYear } from '../core/notation/year';
import { type EffectSoFar, MEASURES_AND_PHASES } from '../core/rollup/effect-so-far';
import { overPlans } from '../core/rollup/over-plans';
import type { ExaminedSet } from '../core/workbooks/set';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import type { Read } from './examine-paths';
import type { Colours } from './paint';
import { measureName, phaseName } from './rollup-names';
import { type TextColumn, textTable } from './text-table';

/** A plan with its cumulative effect. Hours in 時間, effect in 千円. */
export interface AnsweredPlan {
  readonly name: string;
  readonly form: string;
  readonly years: readonly number[];
  readonly kohyo: number;
  readonly totals: readonly EffectSoFar[];
}

/** What `kohyo rollup --by plan` answers. */
export interface PlansAnswer {
  /** Earlier plans first. */
  readonly plans: readonly AnsweredPlan[];
  readonly totals: readonly EffectSoFar[];
  /** Cells of earlier plans that are not in the totals: a later plan says the same year of the same item. */
  readonly countedOnce: number;
}

export function plansAnswer(set: ExaminedSet, words: Words): PlansAnswer {
  const { kohyoList, forms } = set.together();
  const { plans, effects, superseded } = overPlans(kohyoList, set.rollup.totals);
  return {
    plans: plans.map(({ form, years, kohyoIndexes, effects: totals }) => ({
      name: planName(forms.get(form)?.name ?? form, years, words),
      form,
      years,
      kohyo: kohyoIndexes.length,
      totals,
    })),
    totals: effects,
    countedOnce: superseded.length,
  };
}

function planName(form: string, years: readonly number[], words: Words): string {
  const [first] = years;
  if (first === undefined) return form;
  return fill(words.cli.planOfYears, { form, years: span(first, years.at(-1) ?? first, words) });
}

function span(from: number, to: number, { language, nextYear }: Words): string {
  const first = formatYear(from, language);
  return from === to ? first : fill(nextYear.yearSpan, { from: first, to: formatYear(to, language) });
}

/** For people: the plans, then a table per measure and phase, all plans in the last line. */
export function plansText({ plans, totals, countedOnce }: PlansAnswer, words: Words, colours: Colours): string {
  const { cli } = words;
  const head = textTable(
    [
      { heading: cli.plan, align: 'left' },
      { heading: cli.columnKohyo, align: 'right' },
    ],
    plans.map(({ name, kohyo }) => [name, String(kohyo)]),
  );
  const names = [cli.plan, cli.columnPeriod].map((heading): TextColumn => ({ heading, align: 'left' }));
  const amounts = [cli.asWritten, cli.byConvention, cli.low, cli.high, cli.leftOut].map(
    (heading): TextColumn => ({ heading, align: 'right' }),
  );
  const tables = MEASURES_AND_PHASES.flatMap(({ measure, phase }) => {
    const lines = [...plans, { name: cli.overPlans, totals }].flatMap(({ name, totals: own }) =>
      own
        .filter((one) => one.measure === measure && one.phase === phase)
        .map((one) => [name, span(one.from, one.to, words), ...amountsOf(one)]),
    );
    if (lines.length === 0) return [];
    const [first = '', ...rest] = textTable([...names, ...amounts], lines, '  ');
    const heading = `${measureName(measure, words)}　${phaseName(phase, words)}　${cli.cumulative}`;
    return [[colours.bold(heading), colours.faint(first), ...rest].join('\n')];
  });
  const once = countedOnce === 0 ? [] : [fill(cli.countedOnce, { cells: countedOnce })];
  const left = totals.reduce((sum, { leftOut }) => sum + leftOut, 0);
  const notes = left === 0 ? [] : [fill(cli.leftOutCount, { cells: left })];
  return `${[head.join('\n'), ...tables, ...once, ...notes].join('\n\n')}\n`;
}

function amountsOf({ asWritten, sum, low, high, leftOut }: EffectSoFar): string[] {
  return [...[asWritten, sum, low, high].map((value) => formatAmount(value)), String(leftOut)];
}

/** Version 1: `plans`, earlier ones first, and `totals` over all of them. */
export function plansJson(files: readonly Read<Examination>[], { plans, totals, countedOnce }: PlansAnswer): string {
  return toJson({
    version: 1,
    by: 'plan',
    files: files.map(({ path, error }) => ({ path, error })),
    plans: plans.map((plan) => ({ ...plan, totals: plan.totals.map(dataOf) })),
    totals: totals.map(dataOf),
    countedOnce,
  });
}

function dataOf({ measure, phase, from, to, asWritten, sum, low, high, leftOut }: EffectSoFar): unknown {
  return { measure, phase, from, to, asWritten, byConvention: sum, low, high, leftOut };
}

/** A line per plan, measure and phase; all plans last. */
export function plansCsv({ plans, totals }: PlansAnswer, words: Words): string {
  const { cli } = words;
  const headings = [
    cli.plan,
    cli.columnKohyo,
    cli.columnMeasure,
    cli.columnPhase,
    cli.columnFrom,
    cli.columnTo,
    cli.asWritten,
    cli.byConvention,
    cli.low,
    cli.high,
    cli.leftOut,
  ];
  const all = plans.reduce((sum, { kohyo }) => sum + kohyo, 0);
  const rows = [...plans, { name: cli.overPlans, kohyo: all, totals }].flatMap(({ name, kohyo, totals: own }) =>
    own.map((one) => [
      name,
      kohyo,
      measureName(one.measure, words),
      phaseName(one.phase, words),
      one.from,
      one.to,
      one.asWritten,
      one.sum,
      one.low,
      one.high,
      one.leftOut,
    ]),
  );
  return toCsv([headings, ...rows]);
}
