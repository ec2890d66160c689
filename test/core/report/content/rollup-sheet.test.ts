import { readFileSync } from 'node:fs';
import path from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import { addressOf, columnName } from '../../../../src/core/grid/address';
import { planRollup } from '../../../../src/core/report/content/rollup-sheet';
import { planYearly } from '../../../../src/core/report/content/yearly-sheet';
import type { SheetPlan } from '../../../../src/core/report/layout/sheet-plan';
import type { Contribution, Total } from '../../../../src/core/rollup/rollup';
import { ja } from '../../../../src/locales/ja';
import { examination, kohyo } from '../hand-made';
import { cellAt, faultsOf, shown, textRows } from '../read-plan';

const sheets = [
  kohyo(0, {
    number: 1,
    name: 'あ',
    pillar: '窓口',
    category: '手続',
    lead: '総務部 人事課',
    'hours.target.2024': '△100',
    'hours.target.2025': '200',
    'rating.2024': '○',
  }),
  kohyo(1, {
    number: 2,
    name: 'い',
    pillar: '窓口',
    category: '相談',
    lead: '総務部 契約課',
    'hours.target.2024': '50',
    'hours.target.2025': '未定',
    'rating.2024': '〇',
  }),
  kohyo(2, {
    number: 3,
    name: 'う',
    pillar: '窓口*',
    category: '手続',
    lead: '教育部 図書課',
    'hours.target.2024': '△30',
    'hours.target.2025': '',
    'rating.2024': '△',
  }),
];
const counted = (
  index: number,
  year: number,
  written: number,
  convention: number,
  low: number,
  high: number,
): Contribution => ({
  kohyoIndex: index,
  cell: { sheet: `個票0${index + 1}`, row: year - 2018, column: 1 },
  asWritten: written,
  byConvention: convention,
  low,
  high,
});
const total = (year: number, more: Pick<Total, 'contributions' | 'leftOut'>): Total => ({
  measure: 'hours',
  phase: 'target',
  year,
  asWritten: 0,
  byConvention: 0,
  low: 0,
  high: 0,
  ...more,
});
/** あ: △ means work added. い: plain. う: nobody knows. */
const made = examination(sheets, {
  rollup: {
    groups: [],
    totals: [
      total(2024, {
        contributions: [
          counted(0, 2024, -100, -100, -100, -100),
          counted(1, 2024, 50, 50, 50, 50),
          counted(2, 2024, -30, -30, -30, 30),
        ],
        leftOut: [],
      }),
      total(2025, {
        contributions: [counted(0, 2025, 200, 200, 200, 200)],
        leftOut: [{ kohyoIndex: 1, cell: { sheet: '個票02', row: 6, column: 1 }, text: '未定', reason: 'pending' }],
      }),
    ],
  },
});
const data = planYearly(made, {}, ja);
const rollup = planRollup(made, {}, ja);

/** The rows below a caption as text, down to its total. */
function table(caption: string): string[][] {
  const rows = textRows(rollup);
  const from = rows.findIndex((row) => row[0] === caption) + 3;
  const to = rows.findIndex((row, index) => index >= from && row[0] === '計');
  return rows.slice(from, to + 1);
}

describe('年度別データ', () => {
  test('one row per 個票 and year, numbers as numbers, in one table', () => {
    const [heading, ...rows] = textRows(data, 2);
    expect(rows.map((row) => [row[0], row[1], row[2], row[3], row[7], row[9]])).toEqual([
      ['1', 'あ', '総務部', '人事課', '2024', '1'],
      ['1', 'あ', '総務部', '人事課', '2025', '0'],
      ['2', 'い', '総務部', '契約課', '2024', '1'],
      ['2', 'い', '総務部', '契約課', '2025', '0'],
      ['3', 'う', '教育部', '図書課', '2024', '1'],
      ['3', 'う', '教育部', '図書課', '2025', '0'],
    ]);
    const [found] = data.tables;
    expect(found?.columns).toEqual(heading);
    expect(new Set(found?.columns).size).toBe(found?.columns.length);
    expect(found?.range).toEqual({ top: 2, left: 0, bottom: 8, right: (heading?.length ?? 0) - 1 });
    const at = heading?.indexOf('業務量削減目標（時間）・記載どおり') ?? -1;
    expect(cellAt(data, 3, at)?.value).toEqual({ kind: 'number', value: -100 });
    expect(shown(cellAt(data, 3, at - 1))).toBe('△100');
    expect(faultsOf(data)).toEqual([]);
    expect(data.merges.filter((merge) => merge.bottom >= 2)).toEqual([]);
  });

  test('a workbook without 個票 still gives a table that Excel accepts', () => {
    const empty = planYearly(examination([]), {}, ja);
    expect(empty.tables[0]?.range).toMatchObject({ top: 2, bottom: 3 });
  });
});

describe('the first page of 集計', () => {
  const rows = textRows(rollup).map((row) => row.filter((cell) => cell !== ''));
  const below = (caption: string, count: number) => {
    const from = rows.findIndex((row) => row[0]?.startsWith(caption));
    return rows.slice(from + 1, from + 1 + count);
  };

  test('says what is aimed at year by year with its range, and holds no achievement before there are actuals', () => {
    expect(below('年度ごとの目標と実績', 5)).toEqual([
      ['年度', '業務量の削減（時間）'],
      ['目標', '最小', '最大', '前年度との差'],
      ['令和6年度', '-80', '-80', '-20'],
      ['令和7年度', '200', '200', '200', '280'],
      ['計（全年度の目標）', '120', '120', '180'],
    ]);
  });

  test('holds actuals against the targets of their own years alone', () => {
    const actual = {
      ...total(2024, { contributions: [counted(1, 2024, 40, 40, 40, 40)], leftOut: [] }),
      phase: 'actual',
    };
    const reported = planRollup(
      { ...made, rollup: { ...made.rollup, totals: [...made.rollup.totals, actual as Total] } },
      {},
      ja,
    );
    const lines = textRows(reported).map((row) => row.slice(2, 8));
    const from = textRows(reported).findIndex((row) => row[0]?.startsWith('年度ごとの'));
    expect(lines.slice(from + 2, from + 7)).toEqual([
      ['目標', '最小', '最大', '前年度との差', '実績', '達成率'],
      // Nobody achieves a share of a target that is below zero.
      ['-80', '-80', '-20', '', '40', ''],
      ['200', '200', '200', '280', '－', '－'],
      ['120', '120', '180', '', '', ''],
      ['-80', '-80', '-20', '', '40', ''],
    ]);
  });

  test('names the largest items, the shares of 評価, and how much is not counted', () => {
    expect(below('業務量削減目標（時間）の大きい取組', 3)).toEqual([
      ['取組項目名', '課', '業務量削減目標（時間）', '全体に占める割合'],
      ['あ', '総務部 人事課', '100', String(100 / 150)],
      ['い', '総務部 契約課', '50', String(50 / 150)],
    ]);
    expect(rows.flat()).toContain('評価　令和6年度　3件：○ 2件（67%）、△ 1件（33%）');
    expect(rows.flat().filter((words) => /^未定.*1個のセル|^△の意味.*1個/u.test(words))).toHaveLength(2);
  });

  test('a chart has at most eight bars, the last of them その他', () => {
    const many = Array.from({ length: 11 }, (_, index) => kohyo(index, { name: `項目${index}`, lead: `第${index}課` }));
    const plan = planRollup(examination(many), {}, ja);
    const [chart] = plan.charts;
    const { top = 0, bottom = 0 } = chart?.categories ?? {};
    expect(bottom - top + 1).toBe(8);
    expect(textRows(plan)[bottom]?.slice(0, 3)).toEqual(['その他', '', '4']);
    expect(textRows(plan).flat()).not.toContain('部');
  });
});

describe('charts of 集計', () => {
  test('bars begin at zero, and have an axis of their own where they lie on both sides of it', () => {
    const [byYear, , byOffice] = rollup.charts;
    // -80 and 200; 総務部 150 and 教育部 -30.
    expect([byYear?.axis, byOffice?.axis]).toEqual([undefined, undefined]);
    const counted = planRollup(examination([kohyo(0, { name: 'あ', lead: '総務課' })]), {}, ja);
    expect(counted.charts.map(({ type, axis }) => [type, axis])).toEqual([['bar', { min: 0 }]]);
  });

  test('評価 of the last year rated are shares per 体系, reckoned over 年度別データ', () => {
    const chart = rollup.charts.find(({ type }) => type === 'shareBar');
    expect([chart?.title, chart?.axis]).toEqual(['大分類別の評価の割合　令和6年度', { min: 0, max: 1 }]);
    const columns = [chart?.categories, ...(chart?.series ?? []).map(({ values }) => values)];
    const drawn = columns.map((range) =>
      [0, 1].map((line) => shown(cellAt(rollup, (range?.top ?? 0) + line, range?.left ?? 0))),
    );
    expect(drawn).toEqual([
      ['窓口', '窓口*'],
      ['2', '0'],
      ['0', '1'],
    ]);
    expect(chart?.series.map(({ name }) => name)).toEqual(['○', '△']);
  });

  test('a scale of letters is counted like marks, the most used scale first; a sentence is no rating', () => {
    const ratings = ['C', 'A', 'A', '△', '事業者と協議しながら進めている'];
    const many = ratings.map((rating, index) =>
      kohyo(index, { name: `項目${index}`, pillar: '窓口', 'rating.2024': rating }),
    );
    const plan = planRollup(examination(many), {}, ja);
    const chart = plan.charts.find(({ type }) => type === 'shareBar');
    expect(chart?.series.map(({ name }) => name)).toEqual(['A', 'C', '△']);
    const { top = 0 } = chart?.categories ?? {};
    expect(textRows(plan)[top]?.slice(0, 6)).toEqual(['窓口', '令和6年度', '2', '1', '1', '4']);
  });

  test('a rating with a wildcard in it stands for itself', () => {
    const plan = planRollup(examination([kohyo(0, { name: 'あ', pillar: '窓口', 'rating.2024': 'A*' })]), {}, ja);
    const counting = plan.cells.flatMap(({ value }) => (value?.kind === 'formula' ? value.formula : []));
    expect(counting.filter((formula) => formula.includes('A'))).not.toHaveLength(0);
    for (const formula of counting.filter((one) => one.includes('"'))) expect(formula).toContain('"=A~*"');
  });

  test('offices are drawn by how many 個票 they have where every amount is left out', () => {
    const left = (index: number) => ({
      kohyoIndex: index,
      cell: { sheet: '個票01', row: 1, column: 1 },
      text: '20',
      reason: 'rate' as const,
    });
    const plan = planRollup(
      examination([kohyo(0, { name: 'あ', lead: '総務部 人事課', 'hours.target.2024': '20' })], {
        rollup: { groups: [], totals: [total(2024, { contributions: [], leftOut: [left(0)] })] },
      }),
      {},
      ja,
    );
    expect(plan.charts.map(({ title }) => title)).toEqual(['部別 件数']);
  });

  test('more than eight 体系 are seven and その他', () => {
    const many = Array.from({ length: 10 }, (_, index) =>
      kohyo(index, { name: `項目${index}`, pillar: `第${index}`, 'rating.2024': index < 9 ? '○' : '△' }),
    );
    const plan = planRollup(examination(many), {}, ja);
    const chart = plan.charts.find(({ type }) => type === 'shareBar');
    const { top = 0, bottom = 0 } = chart?.categories ?? {};
    expect(bottom - top + 1).toBe(8);
    expect(textRows(plan)[bottom]?.slice(0, 5)).toEqual(['その他', '令和6年度', '2', '1', '3']);
  });

  test('stand on the first page, over no cell', () => {
    const [first = Number.POSITIVE_INFINITY] = rollup.print.breaksBefore;
    for (const { frame } of rollup.charts) {
      expect(frame.bottom).toBeLessThan(first);
      const inside = rollup.cells.filter(
        ({ row, column }) => row >= frame.top && row <= frame.bottom && column >= frame.left && column <= frame.right,
      );
      expect(inside).toEqual([]);
    }
    const edges = rollup.charts.map(({ frame }) => [frame.left, frame.right]);
    edges.slice(1).forEach(([left], place) => {
      expect(left).toBe((edges[place]?.[1] ?? 0) + 1);
    });
  });
});

describe('集計', () => {
  test('says once what counts as filled in, and has no range or left-out cells where there are none', () => {
    const plain = planRollup(examination([kohyo(0, { name: 'あ', 'hours.target.2024': 5 })]), {}, ja);
    const said = (plan: SheetPlan) => textRows(plan).flat();
    expect(said(plain).filter((words) => words.startsWith('記入率：'))).toHaveLength(1);
    expect(said(rollup).filter((words) => words === '最小').length).toBeGreaterThan(1);
    const sure = planRollup(
      {
        ...made,
        rollup: {
          groups: [],
          totals: [total(2024, { contributions: [counted(1, 2024, 50, 50, 50, 50)], leftOut: [] })],
        },
      },
      {},
      ja,
    );
    for (const word of ['最小', '最大', '除いたセル']) expect(said(sure)).not.toContain(word);
  });

  test('by year: as written, by the convention, the range, and what is left out', () => {
    // 2024: -100 + 50 - 30 = -80; う the other way: -100 + 50 + 30 = -20. 2025: 200, and い is 未定.
    expect(table('年度別').map((row) => row.slice(0, 8))).toEqual([
      ['2024', '令和6年度', '3', '-80', '-80', '-80', '-20', '0'],
      ['2025', '令和7年度', '3', '200', '200', '200', '200', '1'],
      ['計', '', '', '120', '120', '120', '180', '1'],
    ]);
  });

  test('a table wider than a page is several, each measure whole, and the letters of the first page stay as large', () => {
    const phases = ['hours.target', 'hours.actual', 'effect.target', 'effect.actual'] as const;
    const fields = Object.fromEntries(phases.map((phase) => [`${phase}.2024`, '△10']));
    const open = [{ ...counted(0, 2024, -10, -10, -10, 10) }];
    const left = [
      { kohyoIndex: 1, cell: { sheet: '個票02', row: 6, column: 1 }, text: '未定', reason: 'pending' as const },
    ];
    const totals = phases.map((phase) => {
      const [measure, of] = phase.split('.') as ['hours' | 'effect', 'target' | 'actual'];
      return { ...total(2024, { contributions: open, leftOut: left }), measure, phase: of };
    });
    const items = [
      kohyo(0, { name: 'あ', lead: '総務部 人事課', 'rating.2024': '○', ...fields }),
      kohyo(1, { name: 'い', lead: '総務部 人事課', 'rating.2024': '△', ...fields }),
    ];
    const plan = planRollup(examination(items, { rollup: { groups: [], totals } }), {}, ja);
    expect(plan.widths.length).toBeLessThanOrEqual(16);
    const heads = textRows(plan)
      .map((row) => row.filter((cell) => cell !== ''))
      .filter((row) => row[0] === '部' || row[0] === '西暦年度');
    expect(heads.slice(0, 2)).toEqual([
      ['西暦年度', '年度', '件数', '業務量削減目標（時間）', '業務量削減実績（時間）'],
      ['西暦年度', '年度', '財政効果目標（千円）', '財政効果実績（千円）', '○', '△'],
    ]);
    expect(faultsOf(plan)).toEqual([]);
  });

  test('by 部, 課, 大分類 and 小分類, each 個票 counted once', () => {
    expect(table('部別').map((row) => [row[0], row[2], row[4], row[5], row[6]])).toEqual([
      ['総務部', '2', '150', '150', '150'],
      ['教育部', '1', '-30', '-30', '30'],
      ['計', '3', '120', '120', '180'],
    ]);
    expect(table('課別').map((row) => row.slice(0, 3))).toEqual([
      ['総務部', '人事課', '1'],
      ['総務部', '契約課', '1'],
      ['教育部', '図書課', '1'],
      ['計', '', '3'],
    ]);
    expect(table('小分類別').map((row) => row.slice(0, 3))).toEqual([
      ['窓口', '手続', '1'],
      ['窓口', '相談', '1'],
      ['窓口*', '手続', '1'],
      ['計', '', '3'],
    ]);
  });

  test('marks of 評価 are counted, whichever circle was typed', () => {
    const headings = textRows(rollup)[textRows(rollup).findIndex((row) => row[0] === '部別') + 1];
    const at = headings?.indexOf('○') ?? -1;
    expect(table('部別').map((row) => row.slice(at, at + 2))).toEqual([
      ['2', '0'],
      ['0', '1'],
      ['2', '1'],
    ]);
  });

  test('every cell that is left out or undecided is listed', () => {
    const rows = textRows(rollup).map((row) => row.filter((cell) => cell !== ''));
    expect(rows).toContainEqual([
      '個票02',
      '業務量削減目標（時間） 令和7年度',
      'B7',
      '未定など、まだ数値が決まっていません',
      '未定',
    ]);
    expect(rows).toContainEqual(['個票03', '業務量削減目標（時間） 令和6年度', 'B7', '-30', '-30', '30']);
  });

  /** The formula with the columns of the table as cells: the library does not know tables. */
  const inCells = (formula: string): string => {
    const [table] = data.tables;
    if (!table) throw new Error('no table');
    return formula.replace(/KohyoYears\[\[?([^[\]]+)\]?\]/g, (_, heading) => {
      const column = columnName(table.range.left + table.columns.indexOf(String(heading)));
      return `'${data.name}'!$${column}$${table.range.top + 2}:$${column}$${table.range.bottom + 1}`;
    });
  };

  test('formulas speak of the columns of 年度別データ by their headings', () => {
    const table = data.tables.find(({ name }) => name === 'KohyoYears');
    const spoken = rollup.cells.flatMap(({ value }) =>
      value?.kind === 'formula'
        ? [...value.formula.matchAll(/KohyoYears\[\[?([^[\]]+)\]?\]/g)].map(([, one]) => one)
        : [],
    );
    expect(spoken.length).toBeGreaterThan(100);
    expect([...new Set(spoken)].filter((heading) => !table?.columns.includes(heading ?? ''))).toEqual([]);
    expect(rollup.cells.filter(({ value }) => value?.kind === 'formula' && value.formula.includes(data.name))).toEqual(
      [],
    );
  });

  test('every formula, computed afresh, comes to what is cached', () => {
    initSync({ module: readFileSync(path.join(path.dirname(require.resolve('@ironcalc/wasm')), 'wasm_bg.wasm')) });
    const model = new Model('check', 'en', 'Asia/Tokyo', 'en');
    const put = (plan: SheetPlan, sheet: number) => {
      model.newSheet();
      model.renameSheet(sheet, plan.name);
      for (const { row, column, value } of plan.cells) {
        if (value === null) continue;
        const input =
          value.kind === 'text'
            ? `'${value.text}`
            : value.kind === 'number'
              ? String(value.value)
              : inCells(value.formula);
        model.setUserInput(sheet, row + 1, column + 1, input);
      }
    };
    put(data, 1);
    put(rollup, 2);
    model.evaluate();
    const wrong: string[] = [];
    let formulas = 0;
    for (const { row, column, value } of rollup.cells) {
      if (value?.kind !== 'formula') continue;
      formulas += 1;
      const got = model.getFormattedCellValue(2, row + 1, column + 1);
      const same =
        typeof value.cached === 'number' ? Math.abs(Number(got) - value.cached) < 1e-6 : got === value.cached;
      if (!same) wrong.push(`${addressOf({ row, column })} ${value.formula} expected ${value.cached} got ${got}`);
    }
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
  });

  test('nothing overlaps, and charts draw ranges of figures', () => {
    expect(faultsOf(rollup)).toEqual([]);
    const [byYear] = rollup.charts;
    expect(byYear?.series.map(({ name }) => name)).toEqual(['△の意味をそろえた合計', '最小', '最大']);
    const values = byYear?.series[0]?.values;
    expect([values?.top, values?.bottom].map((row) => shown(cellAt(rollup, row ?? -1, values?.left ?? -1)))).toEqual([
      '-80',
      '200',
    ]);
  });
});
