import { planData } from '../../src/core/report/content/data-sheet';
import { planFindings } from '../../src/core/report/content/findings-list';
import { planPriorities } from '../../src/core/report/content/priorities-sheet';
import { planProposals } from '../../src/core/report/content/proposals-sheet';
import { planRollup } from '../../src/core/report/content/rollup-sheet';
import { planSubmissions } from '../../src/core/report/content/submissions-sheet';
import { planSummaryList } from '../../src/core/report/content/summary-list';
import { planYearly } from '../../src/core/report/content/yearly-sheet';
import type { SheetId, SheetPlan } from '../../src/core/report/layout/sheet-plan';
import type { Finding } from '../../src/core/rules/finding';
import { ja } from '../../src/locales/ja';
import { examination, kohyo } from '../core/report/hand-made';

/** A 個票 by what it says, and the sheet that it stands on. */
export interface SomeKohyo {
  readonly sheet: string;
  readonly fields: Readonly<Record<string, string | number>>;
}

const finding = (sheet: string, index: number): Finding => ({
  code: 'K301',
  group: 'number',
  severity: 'error',
  cell: { sheet, row: 4, column: 1 },
  kohyoIndex: index,
  params: {},
  variant: '',
  related: [],
  fixes: [],
});
const render = (one: Finding) => ({
  message: `${one.cell.sheet}の数字が読めません。`,
  evidence: '－',
  remedy: '数字にしてください。',
  severity: '誤り',
});

/** All sheets that are made of these 個票, each with one finding. */
export function sheetsOf(items: readonly SomeKohyo[]): Record<SheetId, SheetPlan> {
  const sheets = items.map(({ sheet, fields }, index) => kohyo(index, fields, { sheet }));
  const about = examination(sheets, { findings: items.map(({ sheet }, index) => finding(sheet, index)) });
  return {
    summary: planSummaryList(about, { year: 2024 }, ja),
    findings: planFindings(about, { render }, ja),
    rollup: planRollup(about, {}, ja),
    yearly: planYearly(about, {}, ja),
    data: planData(about, {}, ja),
    proposals: planProposals(about, ja),
    priorities: planPriorities(about, {}, ja),
    submissions: planSubmissions(about, render, ja),
  };
}
