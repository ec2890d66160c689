import { planSummaryList } from '../../../../src/core/report/content/summary-list';
import { type MadeSheet, madeSheet } from '../../../../src/core/report/remake/merge/made-sheet';
import { mergeSheet } from '../../../../src/core/report/remake/merge/merge-sheet';
import { previewMerge } from '../../../../src/core/report/remake/merge/preview-merge';
import { standingOf } from '../../../../src/core/report/remake/merge/standing-sheet';
import { ja } from '../../../../src/locales/ja';
import { gridOf } from '../grid-of';
import { examination, kohyo } from '../hand-made';
import { carryOut, rowsOf } from './merge/paper-sheet';

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

const changesOf = (
  now: typeof after,
  year = 2023,
  standing = gridOf(first),
  made: MadeSheet | null = madeSheet(first),
) => previewMerge(planSummaryList(now, { year }, ja), standing, made);
const NOTHING = { kept: 0, moved: 0, columns: [], fresh: [], updated: [], byHand: [], gone: [] };

describe('made again', () => {
  test('nothing changed, nothing told', () => {
    expect(changesOf(before)).toEqual(NOTHING);
    expect(changesOf(before, 2023, gridOf(first), null)).toEqual(NOTHING);
  });

  test('tells rows that came and went, and cells that changed, also where nobody remembers what we wrote', () => {
    for (const made of [madeSheet(first), null]) {
      const told = changesOf(after, 2023, gridOf(first), made);
      expect(told).toMatchObject({ fresh: ['窓口予約'], gone: [{ name: '案内板', kept: false }], byHand: [] });
      expect(told.updated).toEqual([
        { row: 5, column: 6, heading: '令和5年度実績(見込み)', name: '相談会', before: '1回', after: '4回' },
      ]);
    }
  });

  test('cells written by hand are told before anything is made', () => {
    const standing = gridOf(first, [{ row: 4, column: 6, text: '3件（速報）' }]);
    expect(changesOf(before, 2023, standing).byHand).toEqual([
      {
        row: 4,
        column: 6,
        heading: '令和5年度実績(見込み)',
        name: '電子申請',
        theirs: '3件（速報）',
        ours: '3件',
      },
    ]);
  });

  test('another year is told by its headings', () => {
    expect(changesOf(before, 2024)).toMatchObject({
      columns: ['令和6年度実績(見込み)', '令和7年度計画'],
      fresh: [],
      gone: [],
    });
  });

  test('a corrected name is a changed cell, not another row', () => {
    const renamed = examination([item(0, 1, '電子申請の拡大', '3件'), ...before.kohyoList.slice(1)]);
    expect(changesOf(renamed)).toMatchObject({
      fresh: [],
      gone: [],
      updated: [{ heading: '具体的な取組' }, { heading: '令和5年度計画' }],
    });
  });

  test('a text that went on in further rows is compared whole', () => {
    const long = '彩原市の窓口では、順番を待つ時間を短くするため、予約の受付を始めた。'.repeat(90);
    const one = examination([item(0, 1, '電子申請', long)]);
    const plan = planSummaryList(one, { year: 2023 }, ja);
    expect(plan.print.breaksBefore.length).toBeGreaterThan(0);
    expect(previewMerge(plan, gridOf(plan), madeSheet(plan))).toEqual(NOTHING);
  });

  test('columns that people added stay with their rows, where they stood, on the page', () => {
    const standing = standingOf(
      gridOf(first, [
        { row: 3, column: 10, text: '委員会意見' },
        { row: 4, column: 10, text: '周知が足りない' },
        { row: 5, column: 10, text: '見やすい' },
        { row: 6, column: 10, text: '+1' },
      ]),
    );
    const merged = mergeSheet(planSummaryList(after, { year: 2023 }, ja), standing, madeSheet(first));
    expect(merged.plan.print.area.right).toBe(10);
    expect(merged.plan.widths).toHaveLength(11);
    expect(
      rowsOf(carryOut(merged, standing))
        .slice(3)
        .map((row) => [row[3] ?? '', row[10] ?? '']),
    ).toEqual([
      ['具体的な取組', '委員会意見'],
      ['電子申請', '周知が足りない'],
      ['相談会', '+1'],
      ['窓口予約', ''],
      ['', ''],
      ['', ''],
      ['案内板', '見やすい'],
    ]);
  });

  test('a column between ours stays there; a long text in it takes room on its page', () => {
    const long = '委員から、周知の方法について多くの意見があった。'.repeat(5);
    const cells = standingOf(gridOf(first)).cells.map((cell) =>
      cell.column >= 7 ? { ...cell, column: cell.column + 1 } : cell,
    );
    const text = (row: number, value: string) => ({ ...cells[0], row, column: 7, value, formula: null });
    const standing = {
      ...standingOf(gridOf(first)),
      cells: [...cells, text(3, '委員会意見'), text(4, long)].map((cell) => ({
        link: null,
        attached: false,
        fill: null,
        ...cell,
      })),
    };
    const merged = mergeSheet(planSummaryList(before, { year: 2023 }, ja), standing, madeSheet(first));
    const rows = rowsOf(carryOut(merged, standing));
    expect(rows[3]?.slice(6, 9)).toEqual(['令和5年度実績(見込み)', '委員会意見', '担当課の評価']);
    expect(rows[4]?.[7]).toBe(long);
    expect(merged.plan.heights[4]).toBeGreaterThan(merged.plan.heights[5] ?? 0);
    expect(merged.report.byHand).toEqual([]);
  });
});
