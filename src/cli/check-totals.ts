import type { Measure } from '../core/direction/direction';
import type { Examination } from '../core/examine.types';
import { mergeRollups } from '../core/rollup/merge-rollups';
import type { Phase, Total } from '../core/rollup/rollup';
import type { Severity } from '../core/rules/finding';
import type { ExaminedSet } from '../core/workbooks/set';

/** A total of one year; `leftOut` counts the cells that could not be counted. Hours in 時間, effect in 千円. */
export interface YearTotal {
  readonly asWritten: number;
  readonly byConvention: number;
  readonly low: number;
  readonly high: number;
  readonly leftOut: number;
}

export type YearTotals = Record<string, YearTotal>;

export interface CheckTotals {
  readonly kohyo: number;
  readonly findings: Record<Severity, number>;
  readonly hours: Record<Phase, YearTotals>;
  readonly effect: Record<Phase, YearTotals>;
}

/** What of a file goes into the totals. */
export interface Counted {
  readonly kohyo: number;
  readonly findings: Record<Severity, number>;
  readonly totals: readonly Total[];
}

function counted(
  { kohyoList, findings }: Pick<Examination, 'kohyoList' | 'findings'>,
  totals: Counted['totals'],
): Counted {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    kohyo: kohyoList.length,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    totals,
  };
}

/** Of a file by itself; the cells that counted are left out, they are many. */
export function countedAlone(examination: Examination): Counted {
  const bare = (total: Total): Total => ({ ...total, contributions: [] });
  return counted(examination, examination.rollup.totals.map(bare));
}

/** 個票, findings and amounts over all files that could be read. */
export function totalsOf({ workbooks, rollup }: Pick<ExaminedSet, 'workbooks' | 'rollup'>): CheckTotals {
  return addedUp(
    workbooks.map(({ examination }) => counted(examination, [])),
    rollup.totals,
  );
}

/** The same over files that were counted one by one. */
export function totalsTogether(files: readonly Counted[]): CheckTotals {
  return addedUp(files, mergeRollups(files.map(({ totals }) => ({ totals, groups: [] }))).totals);
}

function addedUp(files: readonly Counted[], totals: readonly Total[]): CheckTotals {
  const sum = (of: (one: Counted) => number) => files.reduce((all, one) => all + of(one), 0);
  const amounts = (measure: Measure) => ({
    target: yearTotals(totals, measure, 'target'),
    actual: yearTotals(totals, measure, 'actual'),
  });
  return {
    kohyo: sum(({ kohyo }) => kohyo),
    findings: {
      error: sum(({ findings }) => findings.error),
      warning: sum(({ findings }) => findings.warning),
      info: sum(({ findings }) => findings.info),
    },
    hours: amounts('hours'),
    effect: amounts('effect'),
  };
}

function yearTotals(totals: readonly Total[], measure: Measure, phase: Phase): YearTotals {
  const own = totals.filter((total) => total.measure === measure && total.phase === phase);
  return Object.fromEntries(
    own.map(({ year, asWritten, byConvention, low, high, leftOut }) => [
      year,
      { asWritten, byConvention, low, high, leftOut: leftOut.length },
    ]),
  );
}
