import { summaryColumns } from '../../../../src/core/report/content/summary-columns';
import { planSummaryList } from '../../../../src/core/report/content/summary-list';
import { summaryChanges } from '../../../../src/core/report/remake/summary-changes';
import { ja } from '../../../../src/locales/ja';
import { gridOf } from '../grid-of';
import { examination, kohyo } from '../hand-made';
import { cellAt, faultsOf, textRows } from '../read-plan';

const item = (index: number, number: number, name: string, actual: string) =>
  kohyo(index, {
    number,
    pillar: '1 窓口',
    category: '(1) 手続',
    item: '①申請',
    name,
    lead: '総務課',
    'plan.2023': `${name}の計画`,
    'actual.2023': actual,
    'rating.2023': '○',
    'plan.2024': 'つづける',
  });
const before = examination([item(0, 1, '電子申請', '3件'), item(1, 2, '案内板', '2枚'), item(2, 3, '相談会', '1回')]);
/** 案内板 is gone, 相談会 has another result, 窓口予約 is new. */
const after = examination([item(0, 1, '電子申請', '3件'), item(1, 3, '相談会', '4回'), item(2, 4, '窓口予約', '0件')]);
const first = planSummaryList(before, { year: 2023 }, ja);

const changesOf = (now: typeof after, year = 2023) =>
  summaryChanges(gridOf(first), planSummaryList(now, { year }, ja), summaryColumns(now, year, ja), ja);

describe('made again', () => {
  test('nothing changed, nothing told', () => {
    expect(changesOf(before)).toEqual([]);
  });

  test('tells rows that came and went, and cells that changed', () => {
    expect(changesOf(after)).toEqual([
      { kind: 'row-removed', page: '2', name: '案内板', row: 5 },
      {
        kind: 'cell-changed',
        page: '3',
        name: '相談会',
        column: 'actual',
        heading: '令和5年度実績(見込み)',
        before: '1回',
        after: '4回',
        row: 5,
        at: 6,
      },
      { kind: 'row-added', page: '4', name: '窓口予約', row: 6 },
    ]);
  });

  test('another year is told once, by its headings', () => {
    expect(changesOf(before, 2024)).toEqual([
      { kind: 'heading-changed', column: 'plan', before: '令和5年度計画', after: '令和6年度計画' },
      { kind: 'heading-changed', column: 'actual', before: '令和5年度実績(見込み)', after: '令和6年度実績(見込み)' },
      { kind: 'heading-changed', column: 'next', before: '令和6年度計画', after: '令和7年度計画' },
    ]);
  });

  test('a corrected name is a changed cell, not another row', () => {
    const renamed = examination([item(0, 1, '電子申請の拡大', '3件'), ...before.kohyoList.slice(1)]);
    expect(changesOf(renamed)?.map((change) => change.kind)).toEqual(['cell-changed', 'cell-changed']);
  });

  test('a sheet that holds no list tells nothing', () => {
    const grid = { ...gridOf(first), texts: [['メモ']], values: [['メモ']] };
    expect(summaryChanges(grid, first, summaryColumns(before, 2023, ja), ja)).toBeNull();
  });

  test('a text that went on in further rows is compared whole', () => {
    const long = '彩原市の窓口では、順番を待つ時間を短くするため、予約の受付を始めた。'.repeat(90);
    const one = examination([item(0, 1, '電子申請', long)]);
    const plan = planSummaryList(one, { year: 2023 }, ja);
    expect(plan.print.breaksBefore.length).toBeGreaterThan(0);
    expect(summaryChanges(gridOf(plan), plan, summaryColumns(one, 2023, ja), ja)).toEqual([]);
  });

  test('columns that people added stay with their rows, where they stood', () => {
    const previous = gridOf(first, [
      { row: 3, column: 10, text: '委員会意見' },
      { row: 4, column: 10, text: '周知が足りない' },
      { row: 5, column: 10, text: '見やすい' },
      { row: 6, column: 10, text: '=1+1' },
    ]);
    const plan = planSummaryList(after, { year: 2023, previous }, ja);
    expect(textRows(plan, 3).map((row) => [row[3], row[10]])).toEqual([
      ['具体的な取組', '委員会意見'],
      ['電子申請', '周知が足りない'],
      ['相談会', '=1+1'],
      ['窓口予約', ''],
    ]);
    expect(cellAt(plan, 5, 10)?.value).toEqual({ kind: 'text', text: '=1+1' });
    expect(plan.print.area.right).toBe(10);
    expect(faultsOf(plan)).toEqual([]);
    expect(summaryChanges(previous, plan, summaryColumns(after, 2023, ja), ja)?.map(({ kind }) => kind)).toEqual([
      'row-removed',
      'cell-changed',
      'row-added',
    ]);
  });
});
