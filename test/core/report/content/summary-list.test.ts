import { FieldValues } from '../../../../src/core/form/field-values';
import type { FormField } from '../../../../src/core/form/form';
import { planSummaryList } from '../../../../src/core/report/content/summary-list';
import { ja } from '../../../../src/locales/ja';
import { examination, kohyo } from '../hand-made';
import { cellAt, faultsOf, shown, textRows } from '../read-plan';

const full = (index: number, number: number, pillar: string, category: string, item: string, name: string) =>
  kohyo(index, {
    number,
    pillar,
    category,
    item,
    name,
    lead: '総務部あおぞら課',
    'plan.2023': `${name}の計画`,
    'actual.2023': `${name}の実績`,
    'rating.2023': '○',
    'plan.2024': `${name}の翌年度`,
  });

describe('とりまとめ一覧', () => {
  test('has the published columns, its headings, and one row per 個票', () => {
    const plan = planSummaryList(
      examination([full(0, 1, '1 窓口', '(1) 手続', '①申請', '電子申請')]),
      { year: 2023 },
      ja,
    );
    expect(textRows(plan)).toEqual([
      ['彩原市改革シート　とりまとめ一覧（令和5年度）', '', '', '', '', '', '', '', '', ''],
      ['全1件・計画の体系順', '', '', '', '', '', '', '', '', '［Kohyo］'],
      ['評価の記号：◎ 計画を上回った　○ 計画どおり', '', '', '', '', '', '', '', '', ''],
      [
        '行財政改革の体系',
        '',
        '行動計画の取組項目',
        '具体的な取組',
        '担当課',
        '令和5年度計画',
        '令和5年度実績(見込み)',
        '担当課の評価',
        '令和6年度計画',
        '個票番号',
      ],
      [
        '1 窓口',
        '(1) 手続',
        '①申請',
        '電子申請',
        '総務部あおぞら課',
        '電子申請の計画',
        '電子申請の実績',
        '○',
        '電子申請の翌年度',
        '1',
      ],
    ]);
    expect(cellAt(plan, 1, 9)?.numberFormat).toBe(';;;');
    expect(plan.print).toMatchObject({
      paper: 'A3',
      orientation: 'landscape',
      titleRows: { from: 0, to: 3 },
      breaksBefore: [],
    });
    expect(cellAt(plan, 4, 9)).toMatchObject({ value: { kind: 'number', value: 1 }, link: "'個票01'!A1" });
    expect(faultsOf(plan)).toEqual([]);
  });

  test('rows follow the hierarchy by first appearance, then number; equal headings are merged down', () => {
    const plan = planSummaryList(
      examination([
        full(0, 10, '2 財政', '(1) 歳出', '①補助金', 'う'),
        full(1, 3, '1 窓口', '(1) 手続', '①申請', 'あ'),
        full(2, 2, '2 財政', '（1）歳出', '①補助金', 'い'),
        full(3, 1, '2 財政', '(2) 歳入', '①広告', 'え'),
      ]),
      { year: 2023 },
      ja,
    );
    expect(textRows(plan, 4).map((row) => row[3])).toEqual(['い', 'う', 'え', 'あ']);
    expect(plan.merges).toContainEqual({ top: 4, left: 0, bottom: 6, right: 0 });
    expect(plan.merges).toContainEqual({ top: 4, left: 1, bottom: 5, right: 1 });
    expect(plan.merges).toContainEqual({ top: 4, left: 2, bottom: 5, right: 2 });
    const byNumber = planSummaryList(
      examination([full(0, 10, 'a', 'b', 'c', 'x'), full(1, 9, 'd', 'e', 'f', 'y')]),
      { year: 2023, order: 'number' },
      ja,
    );
    expect(textRows(byNumber, 4).map((row) => row[3])).toEqual(['y', 'x']);
  });

  test('from a form with 大分類 and 小分類: plan rows one line each, else the target; results with their measures', () => {
    const plan = planSummaryList(
      examination([
        kohyo(0, {
          name: '巡回図書の電子化',
          pillar: '情報の改革',
          category: '利便性',
          lead: '教育部図書課',
          'planRows.0.task': '調査',
          'planRows.0.2024': '先進地の調査',
          'planRows.1.task': '研修の実施',
          'planRows.1.2024': '→',
          'planRows.2.task': '導入',
          'planRows.2.2024': '',
          'planRows.2.2025': '－',
          'target.2024': '目標',
          'target.2025': '導入を終える',
          'actual.2024': '2館で調査した。',
          'hours.actual.2024': '△120',
          'effect.actual.2024': '－',
          'rating.2024': '',
        }),
      ]),
      { year: 2024 },
      ja,
    );
    expect(textRows(plan, 3)).toEqual([
      [
        '行財政改革の体系',
        '行動計画の取組項目',
        '具体的な取組',
        '担当課',
        '令和6年度計画',
        '令和6年度実績(見込み)',
        '担当課の評価',
        '令和7年度計画',
        '個票番号',
      ],
      [
        '情報の改革',
        '利便性',
        '巡回図書の電子化',
        '教育部図書課',
        '・先進地の調査\n・研修の実施（→）',
        '2館で調査した。\n業務量削減実績：△120時間',
        '',
        '導入を終える',
        '1',
      ],
    ]);
  });

  test('a year not yet reported leaves its columns blank; a form without them has none', () => {
    const later = planSummaryList(examination([full(0, 1, 'a', 'b', 'c', 'd')]), { year: 2026 }, ja);
    expect(textRows(later, 3)).toEqual([
      [
        '行財政改革の体系',
        '',
        '行動計画の取組項目',
        '具体的な取組',
        '担当課',
        '令和8年度計画',
        '令和8年度実績(見込み)',
        '担当課の評価',
        '令和9年度計画',
        '個票番号',
      ],
      ['a', 'b', 'c', 'd', '総務部あおぞら課', '', '', '', '', '1'],
    ]);
    const bare = planSummaryList(
      examination([
        kohyo(0, { number: 7, pillar: '基本方針1', name: '人材育成', approach: '研修を行う。', lead: '★人事課' }),
      ]),
      { year: null },
      ja,
    );
    expect(textRows(bare).slice(2)).toEqual([
      ['行財政改革の体系', '行動計画の取組項目', '具体的な取組', '担当課', '個票番号'],
      ['基本方針1', '人材育成', '研修を行う。', '★人事課', '7'],
    ]);
    expect(shown(cellAt(bare, 0, 0))).toBe('彩原市改革シート　とりまとめ一覧');
  });

  test('while nobody has reported anything, the list has no columns for results', () => {
    const planned = kohyo(0, { name: 'd', 'plan.2024': '調べる', 'actual.2024': '', 'rating.2024': '' });
    const plan = planSummaryList(examination([planned]), { year: 2024 }, ja);
    expect(textRows(plan).at(-2)).toEqual(['具体的な取組', '令和6年度計画', '令和7年度計画', '個票番号']);
    const begun = kohyo(1, { name: 'e', 'plan.2024': '調べる', 'actual.2024': '調べた', 'rating.2024': '' });
    const later = planSummaryList(examination([planned, begun]), { year: 2024 }, ja);
    expect(textRows(later).at(-3)).toContain('令和6年度実績(見込み)');
  });

  test('the title is the published one, of the year; else the form’s name; or the office’s own', () => {
    const set = examination([full(0, 1, 'a', 'b', 'c', 'd')]);
    const form = set.forms.get('saibara');
    if (form === undefined) throw new Error('no form');
    const published = {
      ...form,
      source: { publisher: '彩原市', document: '改革大綱 進行管理票とりまとめ一覧（令和3年度）' },
    };
    const titled = (options: { year: number; title?: string }, forms = set.forms) =>
      textRows(planSummaryList({ ...set, forms }, options, ja))[0]?.[0];
    expect(titled({ year: 2023 }, new Map([['saibara', published]]))).toBe(
      '改革大綱 進行管理票とりまとめ一覧（令和5年度）',
    );
    expect(titled({ year: 2023, title: '彩原市の改革' })).toBe('彩原市の改革');
  });

  test('a form that was printed for a year lends the title its name alone', () => {
    const set = examination([full(0, 1, 'a', 'b', 'c', 'd')]);
    const form = set.forms.get('saibara');
    if (form === undefined) throw new Error('no form');
    const titled = (name: string) =>
      textRows(
        planSummaryList({ ...set, forms: new Map([['saibara', { ...form, name }]]) }, { year: 2023 }, ja),
      )[0]?.[0];
    expect(titled('令和6年度　事務事業評価シート（令和5年度実施事業）')).toBe(
      '事務事業評価シート　とりまとめ一覧（令和5年度）',
    );
    expect(titled('改革個票（兼進捗管理表）')).toBe('改革個票（兼進捗管理表）　とりまとめ一覧（令和5年度）');
    expect(titled('令和6年度')).toBe('令和6年度　とりまとめ一覧（令和5年度）');
  });

  test('a form that says nothing of lists gives its labels', () => {
    const set = examination([
      kohyo(0, {
        pillar: 'a',
        name: 'd',
        lead: '総務課',
        'target.2023': '60',
        'actual.2023': '58',
        'rating.2023': 'B',
      }),
    ]);
    const form = set.forms.get('saibara');
    if (form === undefined) throw new Error('no form');
    const field = (key: string, label: string): FormField => ({
      key,
      labels: [label],
      kind: 'text',
      place: 'beside',
      required: 'never',
      carried: false,
      optional: false,
    });
    const fields = [
      field('pillar', '政策'),
      field('name', '事務事業名'),
      field('lead', '主管課'),
      field('target.{year}', '成果指標（目標）'),
      field('actual.{year}', '成果指標（実績）'),
      field('rating.{year}', '総合評価'),
    ];
    const forms = new Map([['saibara', { ...form, headings: {}, fields }]]);
    const heads = textRows(planSummaryList({ ...set, forms }, { year: 2023 }, ja))[3]?.filter((one) => one !== '');
    expect(heads).toEqual([
      '政策',
      '事務事業名',
      '主管課',
      '令和5年度　成果指標（目標）',
      '令和5年度　成果指標（実績）',
      '総合評価',
      '令和6年度　成果指標（目標）',
      '個票番号',
    ]);
  });

  test('headings are the form’s own words; the published ones where forms differ', () => {
    const set = examination([full(0, 1, 'a', 'b', 'c', 'd')]);
    const form = set.forms.get('saibara');
    if (form === undefined) throw new Error('no form');
    const forms = new Map([['saibara', { ...form, headings: { pillar: '大分類', lead: '担当室' } }]]);
    expect(textRows(planSummaryList({ ...set, forms }, { year: 2023 }, ja))[3]?.slice(0, 5)).toEqual([
      '大分類',
      '行財政改革の体系',
      '行動計画の取組項目',
      '具体的な取組',
      '担当室',
    ]);
  });

  test('a line that its writer marked with ・ gets no second ・', () => {
    const plan = planSummaryList(
      examination([kohyo(0, { name: 'd', 'planRows.0.2024': '・地元への説明', 'planRows.1.2024': '売却' })]),
      { year: 2024 },
      ja,
    );
    expect(textRows(plan).at(-1)?.[1]).toBe('・地元への説明\n・売却');
  });

  test('text that looks like a formula, a date or a number stays text', () => {
    for (const written of ['=1+1', '+5', '-3', '@x', '6/10', '0101']) {
      const plan = planSummaryList(examination([full(0, 1, 'a', 'b', 'c', written)]), { year: 2023 }, ja);
      expect(cellAt(plan, 4, 3)?.value).toEqual({ kind: 'text', text: written });
    }
    const zero = planSummaryList(examination([kohyo(0, { number: '0101', name: 'x' })]), { year: null }, ja);
    expect(zero.cells.at(-1)?.value).toEqual({ kind: 'text', text: '0101' });
  });

  test('groups are kept on one page, headings are said again on the next, and no merge is torn', () => {
    const long = 'この取組では、窓口の待ち時間を減らすために受付の手順を見直す。'.repeat(6);
    const sheets = Array.from({ length: 18 }, (_, index) => {
      const each = full(index, index + 1, '1 窓口', '(1) 手続', `①申請${Math.floor(index / 3)}`, `取組${index}`);
      const plan = each.fields.get('plan.2023');
      if (!plan) throw new Error('no plan');
      return { ...each, fields: new FieldValues([...each.fields.values(), { ...plan, text: long }]) };
    });
    const plan = planSummaryList(examination(sheets), { year: 2023 }, ja);
    expect(faultsOf(plan)).toEqual([]);
    expect(plan.print.breaksBefore.length).toBeGreaterThan(1);
    for (const row of plan.print.breaksBefore) {
      expect((row - 4) % 3).toBe(0);
      expect(shown(cellAt(plan, row, 0))).toBe('1 窓口');
      expect(shown(cellAt(plan, row, 1))).toBe('(1) 手続');
    }
  });

  test('a text higher than a page goes on in further rows, and none of it is lost', () => {
    const long = Array.from({ length: 4000 }, (_, index) => '彩原市の改革'[index % 6]).join('');
    const each = full(0, 5, '1 窓口', '(1) 手続', '①申請', '取組');
    const plan0 = each.fields.get('plan.2023');
    if (!plan0) throw new Error('no plan');
    const plan = planSummaryList(
      examination([{ ...each, fields: new FieldValues([...each.fields.values(), { ...plan0, text: long }]) }]),
      { year: 2023 },
      ja,
    );
    expect(faultsOf(plan)).toEqual([]);
    expect(
      textRows(plan, 4)
        .map((row) => row[5])
        .join(''),
    ).toBe(long);
    const pages = textRows(plan, 4)
      .map((row) => row[9])
      .filter((page) => page !== '');
    expect(pages[0]).toBe('5');
    expect(new Set(pages.slice(1))).toEqual(new Set(['5（続き）']));
  });

  test('a workbook without 個票 gives the headings alone', () => {
    const plan = planSummaryList(examination([]), { year: 2024 }, ja);
    expect(faultsOf(plan)).toEqual([]);
    expect(textRows(plan)[0]?.[0]).toBe('個票　とりまとめ一覧（令和6年度）');
  });
});
