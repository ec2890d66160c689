import type { Measure } from '../core/direction/direction';
import type { Examination } from '../core/examine.types';
import type { Phase } from '../core/rollup/rollup';
import type { Severity } from '../core/rules/finding';
import type { Read } from './examine-paths';

/** A total of one year; `leftOut` counts the cells that could not be counted. Hours in 時間, effect in 千円. */
export interface YearTotal {
  asWritten: number;
  byConvention: number;
  low: number;
  high: number;
  leftOut: number;
}

export type YearTotals = Record<string, YearTotal>;

export interface CheckTotals {
  readonly kohyo: number;
  readonly findings: Record<Severity, number>;
  readonly hours: Record<Phase, YearTotals>;
  readonly effect: Record<Phase, YearTotals>;
}

/** 個票, findings and amounts over all files that could be read. */
export function totalsOf(files: readonly Read<Examination>[]): CheckTotals {
  const read = files.flatMap((file) => (file.error === null ? [file.result] : []));
  const findings = read.flatMap((one) => one.findings);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const amounts = (measure: Measure) => ({
    target: yearTotals(read, measure, 'target'),
    actual: yearTotals(read, measure, 'actual'),
  });
  return {
    kohyo: read.reduce((sum, one) => sum + one.kohyo.length, 0),
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    hours: amounts('hours'),
    effect: amounts('effect'),
  };
}

function yearTotals(read: readonly Examination[], measure: Measure, phase: Phase): YearTotals {
  const years: YearTotals = {};
  for (const total of read.flatMap((one) => one.rollup.totals)) {
    if (total.measure !== measure || total.phase !== phase) continue;
    years[total.year] ??= { asWritten: 0, byConvention: 0, low: 0, high: 0, leftOut: 0 };
    const sum = years[total.year];
    if (sum === undefined) continue;
    sum.asWritten += total.asWritten;
    sum.byConvention += total.byConvention;
    sum.low += total.low;
    sum.high += total.high;
    sum.leftOut += total.leftOut.length;
  }
  return years;
}
