import type { CityTables, TableCell } from '../../../../src/core/organisation/tables';
import { planFindings } from '../../../../src/core/report/content/findings-list';
import { planPriorities } from '../../../../src/core/report/content/priorities-sheet';
import { planProposals } from '../../../../src/core/report/content/proposals-sheet';
import { madeSheet } from '../../../../src/core/report/remake/merge/made-sheet';
import { mergeSheet } from '../../../../src/core/report/remake/merge/merge-sheet';
import { standingOf } from '../../../../src/core/report/remake/merge/standing-sheet';
import type { Finding } from '../../../../src/core/rules/finding';
import { ja } from '../../../../src/locales/ja';
import { gridOf } from '../grid-of';
import { examination, kohyo } from '../hand-made';
import { cellAt, faultsOf, textRows } from '../read-plan';
import { carryOut, rowsOf } from '../remake/merge/paper-sheet';

const cell = (text: string): TableCell => ({ text, cell: { sheet: '一覧', row: 0, column: 0 } });
const area = { top: 0, left: 0, bottom: 9, right: 7 };
const tables: CityTables = {
  organisations: [
    {
      sheet: '組織',
      range: area,
      units: [
        { department: cell('総務部'), section: cell('人事課'), proposals: null },
        { department: cell('総務部'), section: cell('契約課'), proposals: null },
        { department: cell('教育部'), section: cell('図書課'), proposals: null },
      ],
    },
  ],
  indexes: [
    {
      sheet: '一覧',
      range: area,
      entries: ['移動図書館の電子化', '研修の見直し'].map((name, index) => ({
        page: cell(String(index + 5)),
        department: cell('01総務部'),
        rank: cell(String(index + 1)),
        name: cell(name),
        lead: cell('人事課'),
        pillar: null,
        category: null,
        note: cell(index === 0 ? '国の補助' : ''),
      })),
    },
  ],
  sheets: [],
};
const sheets = [
  kohyo(0, {
    number: 1,
    name: '研修の見直し',
    lead: '人事課',
    pillar: '人',
    category: '育成',
    'hours.target.2024': '十',
  }),
  kohyo(1, { number: 2, name: '移動図書館の電子化', lead: '教育部図書課', pillar: '情報', category: '便利' }),
  kohyo(2, { number: 3, name: '駐輪場', lead: 'みどり課', pillar: '場所', category: '管理' }),
  kohyo(3, { number: 4, name: '面接', lead: '総務部　人事課', pillar: '人', category: '育成' }),
];
const finding = (index: number | null, row: number, more: Partial<Finding> = {}): Finding => ({
  code: 'K301',
  group: 'number',
  severity: 'error',
  cell: { sheet: index === null ? '一覧' : `個票0${index + 1}`, row, column: 1 },
  kohyoIndex: index,
  variant: '',
  params: {},
  related: [],
  fixes: [],
  ...more,
});
const made = examination(sheets, {
  tables,
  findings: [finding(null, 0), finding(0, 5), finding(1, 1, { severity: 'warning' }), finding(2, 0), finding(3, 0)],
});
const render = ({ code, cell: { sheet } }: Finding) => ({
  message: `${sheet}の${code}`,
  evidence: '=HYPERLINK("x")',
  remedy: '直してください',
  severity: '誤り',
});

describe('指摘一覧', () => {
  const plan = planFindings(made, { render }, ja);
  const head = (words: string) => [words, ...Array.from({ length: 10 }, () => '')];

  test('by section in the office’s order, the workbook’s own last, each linked to its cell', () => {
    // Lists with these codes are out, and come back to later versions: a code that changes settles nobody’s answer.
    expect(textRows(plan, 2)).toEqual([
      ['番号', '課', 'シート', 'セル', '項目', '指摘', '根拠', '直し方', '重要度', '課の回答', '照合番号'],
      head('総務部 人事課　御中　　2件　　回答期限：　　　年　　月　　日'),
      [
        '1',
        '総務部 人事課',
        '個票01',
        'B6',
        'hours.target.2024（令和6年度）',
        '個票01のK301',
        '=HYPERLINK("x")',
        '直してください',
        '誤り',
        '',
        'K301-5X583HQJ2',
      ],
      [
        '2',
        '総務部 人事課',
        '個票04',
        'B1',
        'number',
        '個票04のK301',
        '=HYPERLINK("x")',
        '直してください',
        '誤り',
        '',
        'K301-5CAU95A22',
      ],
      head('教育部 図書課　御中　　1件　　回答期限：　　　年　　月　　日'),
      [
        '3',
        '教育部 図書課',
        '個票02',
        'B2',
        'name',
        '個票02のK301',
        '=HYPERLINK("x")',
        '直してください',
        '誤り',
        '',
        'K301-2N9CKMJ22',
      ],
      head('みどり課　御中　　1件　　回答期限：　　　年　　月　　日'),
      [
        '4',
        'みどり課',
        '個票03',
        'B1',
        'number',
        '個票03のK301',
        '=HYPERLINK("x")',
        '直してください',
        '誤り',
        '',
        'K301-98TR95A22',
      ],
      head('事務局で確認するもの　　1件'),
      [
        '5',
        '事務局',
        '一覧',
        'B1',
        '',
        '一覧のK301',
        '=HYPERLINK("x")',
        '直してください',
        '誤り',
        '',
        'K301-Y6Y6BMZ22',
      ],
    ]);
    expect(cellAt(plan, 4, 2)?.link).toBe("'個票01'!B6");
    expect(cellAt(plan, 4, 6)?.value).toEqual({ kind: 'text', text: '=HYPERLINK("x")' });
    expect(plan.filter).toEqual({ top: 2, left: 0, bottom: 11, right: 10 });
    expect(faultsOf(plan)).toEqual([]);
  });

  test('each section has a page of its own, with the day by which it answers', () => {
    const dated = planFindings(made, { render, due: '令和6年11月29日' }, ja);
    expect(dated.print.breaksBefore).toEqual([6, 8, 10]);
    expect(textRows(dated, 8)[0]?.[0]).toBe('みどり課　御中　　1件　　回答期限：令和6年11月29日');
  });

  test('what is the same in several years of a row is one line', () => {
    const at = (column: number, code = 'K206') => finding(0, 5, { code, cell: { sheet: '個票01', row: 5, column } });
    const say = (found: Finding) => ({
      message: `${'ABCDE'[found.cell.column]}6の「未定」`,
      evidence: '',
      remedy: '',
      severity: '注意',
    });
    const years = { ...made, findings: [at(2), at(3), at(4), at(3, 'K301')] };
    expect(textRows(planFindings(years, { render: say }, ja), 4).map((row) => [row[3], row[5]])).toEqual([
      ['C6・D6・E6', 'C6・D6・E6の「未定」'],
      ['D6', 'D6の「未定」'],
    ]);
  });

  test('the answers to choose from stand in every row of the list', () => {
    expect(plan.choices).toEqual([
      {
        range: { top: 3, left: 9, bottom: plan.print.area.bottom, right: 9 },
        words: ['直した', 'このままでよい（理由：）', '△は減', '△は増'],
      },
    ]);
  });

  test('without findings it says so', () => {
    const none = planFindings(examination(sheets), { render }, ja);
    expect(textRows(none, 3)[0]?.[0]).toBe('指摘はありません。');
    expect(faultsOf(none)).toEqual([]);
  });
});

describe('提案状況', () => {
  test('counts 個票 per section in the order of the organisation table, others after it, with a total', () => {
    const plan = planProposals(made, ja);
    expect(textRows(plan, 2)).toEqual([
      ['所属部', '所属課', '提案件数'],
      ['総務部', '人事課', '2'],
      ['', '契約課', '0'],
      ['教育部', '図書課', '1'],
      ['（記載なし）', 'みどり課', '1'],
      ['計', '', '4'],
    ]);
    expect(cellAt(plan, 7, 2)?.value).toEqual({ kind: 'formula', formula: '=SUM(C4:C7)', cached: 4 });
    expect(plan.merges).toContainEqual({ top: 3, left: 0, bottom: 4, right: 0 });
    expect(faultsOf(plan)).toEqual([]);
  });
});

test('提案状況 says beside what the organisation table declares, and the difference', () => {
  const declared = (count: number) => ({ count, cell: { sheet: '組織', row: 0, column: 2 } });
  const organisations = tables.organisations.map((table) => ({
    ...table,
    units: table.units.map((unit, index) => ({
      ...unit,
      section: { ...unit.section, cell: { sheet: '組織', row: index, column: 1 } },
      proposals: index === 1 ? null : declared(index + 3),
    })),
  }));
  const plan = planProposals(examination(sheets, { tables: { ...tables, organisations } }), ja);
  expect(textRows(plan, 2)).toEqual([
    ['所属部', '所属課', '提案件数\n（組織一覧の記載）', '個票の枚数', '差\n（枚数－記載）'],
    ['総務部', '人事課', '3', '2', '-1'],
    ['', '契約課', '', '0', '0'],
    ['教育部', '図書課', '5', '1', '-4'],
    ['（記載なし）', 'みどり課', '', '1', '1'],
    ['計', '', '8', '4', '-4'],
  ]);
  expect(cellAt(plan, 3, 4)?.value).toEqual({ kind: 'formula', formula: '=D4-C4', cached: -1 });
  expect(faultsOf(plan)).toEqual([]);
});

test('without an organisation table a 課 written alone joins the 部 that other sheets name, and order is by appearance', () => {
  const plan = planProposals(examination(sheets), ja);
  expect(textRows(plan, 3)).toEqual([
    ['総務部', '人事課', '2'],
    ['教育部', '図書課', '1'],
    ['（記載なし）', 'みどり課', '1'],
    ['計', '', '4'],
  ]);
});

test('a workbook that names no 部 has no column for it', () => {
  const plan = planProposals(examination([kohyo(0, { name: 'あ', lead: '市民課' })]), ja);
  expect(textRows(plan, 2)).toEqual([
    ['所属課', '提案件数'],
    ['市民課', '1'],
    ['計', '1'],
  ]);
  expect(faultsOf(plan)).toEqual([]);
});

test('a 部 that goes on over the page is named there again', () => {
  const many = Array.from({ length: 90 }, (_, index) =>
    kohyo(index, { name: `項目${index}`, lead: `総務部 第${index}課` }),
  );
  const plan = planProposals(examination(many), ja);
  const [second = 0] = plan.print.breaksBefore;
  expect(second).toBeGreaterThan(20);
  expect(textRows(plan)[second]?.[0]).toBe('総務部');
  expect(faultsOf(plan)).toEqual([]);
});

test('優先順位一覧 has no columns for a 部 or 分類 that nobody names, and keeps those to be filled in', () => {
  const plan = planPriorities(examination([kohyo(0, { name: 'あ', lead: '市民課' })]), {}, ja);
  expect(textRows(plan, 2)).toEqual([
    ['ページ番号', '優先順位', '取組項目名', '主たる所管部署', '備考'],
    ['1', '', 'あ', '市民課', ''],
  ]);
});

describe('優先順位一覧', () => {
  test('the index’s order, page, rank and remark; the 個票’s own words; those it lacks at the end', () => {
    const plan = planPriorities(made, {}, ja);
    expect(textRows(plan, 2)).toEqual([
      ['ページ番号', '部局名', '優先順位', '取組項目名', '主たる所管部署', '大分類', '小分類', '備考'],
      ['5', '01総務部', '1', '移動図書館の電子化', '教育部図書課', '情報', '便利', '国の補助'],
      ['6', '01総務部', '2', '研修の見直し', '人事課', '人', '育成', ''],
      ['3', '', '', '駐輪場', 'みどり課', '場所', '管理', ''],
      ['4', '総務部', '', '面接', '総務部　人事課', '人', '育成', ''],
    ]);
    expect(cellAt(plan, 3, 3)?.link).toBe("'個票02'!A1");
    expect(faultsOf(plan)).toEqual([]);
  });

  test('ranks and remarks written into the list stay when it is made again', () => {
    const first = planPriorities(examination(sheets), {}, ja);
    const standing = standingOf(
      gridOf(first, [
        { row: 5, column: 2, text: '1' },
        { row: 5, column: 7, text: '急ぐ' },
      ]),
    );
    const merged = mergeSheet(planPriorities(examination(sheets.slice(1)), {}, ja), standing, madeSheet(first));
    const again = carryOut(merged, standing);
    expect(
      rowsOf(again)
        .slice(3)
        .map((row) => [row[2] ?? '', row[3], row[7] ?? '']),
    ).toEqual([
      ['', '移動図書館の電子化', ''],
      ['1', '駐輪場', '急ぐ'],
      ['', '面接', ''],
    ]);
  });
});
