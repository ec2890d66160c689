import type { Measure } from '../core/direction/direction';
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

/** 個票, findings and amounts over all files that could be read. */
export function totalsOf({ workbooks, rollup }: ExaminedSet): CheckTotals {
  const findings = workbooks.flatMap(({ examination }) => examination.findings);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const amounts = (measure: Measure) => ({
    target: yearTotals(rollup.totals, measure, 'target'),
    actual: yearTotals(rollup.totals, measure, 'actual'),
  });
  return {
    kohyo: workbooks.reduce((sum, { examination }) => sum + examination.kohyoList.length, 0),
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
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
