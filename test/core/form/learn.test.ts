import { FormError, parseForm } from '../../../src/core/form/parse-form';
import { recognise } from '../../../src/core/form/recognise';
import { type LabelProposal, learnForm, proposeMeanings } from '../../../src/core/learn/learn-form';
import { foldLabel } from '../../../src/core/notation/fold';
import { BUILT_IN_FORMS } from '../../../src/forms';
import {
  actionPlanExample,
  dxExample,
  kohyoExample,
  planTableExample,
  shinkokanriExample,
} from '../../workbooks/examples';
import { type Example, gridOf, type Sheet } from '../../workbooks/sheet';
import { UNKNOWN_FORMS } from '../../workbooks/unknown-forms';

const examples: readonly Example[] = [
  kohyoExample(),
  shinkokanriExample(),
  actionPlanExample(),
  dxExample(),
  planTableExample(),
];
const builtIn = BUILT_IN_FORMS.map(parseForm);

/** The form as the office sends it out: labels and headings of years, no values. */
function blankOf(example: Example): Sheet {
  const form = builtIn.find(({ id }) => id === example.form);
  const known = recognise([gridOf(example.sheet)], builtIn).kohyoList[0];
  const values = new Set(
    [...(known?.fields.values() ?? [])]
      .filter(({ key }) => !/Year$|\.(?:from|to)$/u.test(key))
      .map(({ cell }) => `${cell.row}:${cell.column}`),
  );
  const first = form?.shape === 'table' ? 3 : example.sheet.rows.length;
  const rows = example.sheet.rows
    .slice(0, first)
    .map((row, y) => row.map((cell, x) => (values.has(`${y}:${x}`) ? null : cell)));
  return { ...example.sheet, rows };
}

const keyOf = (proposals: readonly LabelProposal[], label: string): string | null =>
  proposals.find(({ text }) => foldLabel(text) === foldLabel(label))?.key ?? null;

describe('learning a form from its blank sheet', () => {
  test.each(UNKNOWN_FORMS)('$name: labels mean what a person says', ({ name, sheet, meanings }) => {
    const { proposals } = learnForm(gridOf(sheet), { id: 'learned' });
    const wrong = Object.entries(meanings)
      .map(([label, key]) => ({ label, expected: key, got: keyOf(proposals, label) }))
      .filter(({ expected, got }) => expected !== got);
    const total = Object.keys(meanings).length;
    const right = total - wrong.length;
    process.stdout.write(`labels mapped right on ${name}: ${right} of ${total}\n`);
    if (right < total * 0.9) throw new Error(JSON.stringify(wrong, null, 1));
  });

  test.each(examples.map((example) => [example.form, example] as const))('%s as if it were unknown', (id, example) => {
    const form = builtIn.find((candidate) => candidate.id === id);
    const { proposals } = learnForm(gridOf(blankOf(example)), { id: 'learned' });
    const expected = (form?.fields ?? []).filter(({ optional }) => !optional);
    const wrong: string[] = [];
    for (const field of expected) {
      const proposal = proposals.find(({ text }) => field.labels.some((label) => sameLabel(label, text)));
      const plain = field.key
        .replace('indicators.baseline', 'indicators.0.baseline')
        .replace('indicators.target', 'indicators.0.target');
      if (proposal?.key !== plain) wrong.push(`${field.labels[0]}: expected ${plain} got ${proposal?.key}`);
    }
    process.stdout.write(
      `labels mapped right on ${id} as unknown: ${expected.length - wrong.length} of ${expected.length}\n`,
    );
    if (wrong.length > expected.length * 0.1) throw new Error(wrong.join('\n'));
  });

  test('a learned form reads a filled sheet by the same way as a built-in one', () => {
    const filled = kohyoExample();
    const { form } = learnForm(gridOf(blankOf(filled)), { id: 'our-own' });
    const [kohyo] = recognise([gridOf(filled.sheet)], [form]).kohyoList;
    const wrong = Object.entries(filled.expected).filter(([key, text]) => kohyo?.fields.get(key)?.text !== text);
    expect(wrong).toEqual([]);
    expect(kohyo?.form).toBe('our-own');
  });

  test('a learned table with a column for each year is read row by row', () => {
    const blank = UNKNOWN_FORMS[2]?.sheet as Sheet;
    const { form } = learnForm(gridOf(blank), { id: 'roadmap' });
    const row = [
      4,
      '歳入',
      '使用料',
      '体育館の使用料の見直し',
      '単価を改める。',
      '教育部生涯学習課',
      '調べる',
      '案をつくる',
      '改める',
      '年60万円',
    ];
    const [kohyo] = recognise([gridOf({ ...blank, rows: [...blank.rows, row] })], [form]).kohyoList;
    expect(kohyo?.years).toEqual([2024, 2025, 2026]);
    expect(['name', 'lead', 'plan.2024', 'plan.2026'].map((key) => kohyo?.fields.get(key)?.text)).toEqual([
      '体育館の使用料の見直し',
      '教育部生涯学習課',
      '調べる',
      '改める',
    ]);
  });

  test('a table headed in two rows is read, its hierarchy carried down', () => {
    const blank = UNKNOWN_FORMS.find(({ name }) => name.includes('二段'))?.sheet as Sheet;
    const { form } = learnForm(gridOf(blank), { id: 'list' });
    const rows = [
      ...blank.rows,
      [1, '財源の確保', '広告収入', '封筒に広告を載せる', '財政課', '募集する', '募集した', '広げる', null, '年2回'],
      [2, null, '基金の運用', '債券を買う', '会計課', '調べる', '調べた', '始める', null, null],
    ];
    const { kohyoList } = recognise([gridOf({ ...blank, rows })], [form]);
    const texts = kohyoList.map(({ fields }) =>
      ['pillar', 'name', 'plan.2024', 'actual.2024', 'plan.2025', 'actual.2025', 'note'].map(
        (key) => fields.get(key)?.text,
      ),
    );
    expect(texts).toEqual([
      ['財源の確保', '広告収入', '募集する', '募集した', '広げる', '', '年2回'],
      ['財源の確保', '基金の運用', '調べる', '調べた', '始める', '', ''],
    ]);
    expect(kohyoList[0]?.fields.get('actual.2024')?.label).toMatchObject({ row: 3, column: 6 });
  });

  test('values of a small table inside a block lie under its headings, and a label without a meaning ends a value', () => {
    const blank = UNKNOWN_FORMS.find(({ name }) => name.includes('小さな表'))?.sheet as Sheet;
    const { form } = learnForm(gridOf(blank), { id: 'bpr' });
    const rows = blank.rows.map((row, y) => {
      if (y === 1) return ['業務名', '住民票の交付', null, null];
      if (y === 2) return ['担当部署', '市民部市民課', '担当者名', '山田'];
      if (y === 9) return ['平均の待ち時間', 18, 10, '分'];
      return row;
    });
    const [kohyo] = recognise([gridOf({ ...blank, rows })], [form]).kohyoList;
    const keys = ['name', 'lead', 'indicators.0.name', 'indicators.0.baseline', 'indicators.0.target', 'cost.2025'];
    expect(keys.map((key) => kohyo?.fields.get(key)?.text)).toEqual([
      '住民票の交付',
      '市民部市民課',
      '平均の待ち時間',
      '18',
      '10',
      '',
    ]);
  });

  test('filled sheets tell amounts, choices and marks that the blank form cannot', () => {
    const blank = UNKNOWN_FORMS[1]?.sheet as Sheet;
    const fill = (name: string, pillar: string, target: string, mark: string): Sheet => ({
      ...blank,
      name,
      rows: blank.rows.map((row) => {
        if (row[0] === 'No.') return ['No.', 1, '取組名', name, null, null];
        if (row[0] === '基本方針') return ['基本方針', pillar, '取組方針', '窓口', null, null];
        if (row[0] === '目標値') return ['目標値', target, '－', '未定', '40件', null];
        if (row[0] === '自己評価') return ['自己評価', mark, null, null, null, null];
        return row;
      }),
    });
    const filled = [
      fill('受付', '便利にする', '10件', '○'),
      fill('案内', '便利にする', '１２件', '◎'),
      fill('徴収', '守る', '5件', '△'),
    ];
    const { form } = learnForm(gridOf(blank), {
      id: 'own',
      filled: filled.map((sheet, index) => gridOf(sheet, index)),
    });
    expect(form.fields.find(({ key }) => key === 'target.{year}')?.kind).toBe('amount');
    expect(form.vocabulary.pillar).toEqual(['便利にする', '守る']);
    expect(form.ratings.map(({ mark }) => mark)).toEqual(['◎', '○', '△']);
  });

  test("a person's answer stands, and frees the meaning elsewhere", () => {
    const sheet = UNKNOWN_FORMS[3]?.sheet as Sheet;
    const { proposals, form } = learnForm(gridOf(sheet), {
      id: 'own',
      corrections: [
        { cell: { row: 3, column: 0 }, key: 'purpose', required: 'always' },
        { cell: { row: 11, column: 0 }, key: null },
      ],
    });
    expect(keyOf(proposals, '現状')).toBe('purpose');
    expect(keyOf(proposals, '特記事項')).toBeNull();
    expect(form.fields.find(({ key }) => key === 'purpose')?.required).toBe('always');
  });

  test('what a person answered is not asked again', () => {
    const sheet = UNKNOWN_FORMS[3]?.sheet as Sheet;
    const cell = { row: 11, column: 0 };
    const { unsure } = learnForm(gridOf(sheet), { id: 'own', corrections: [{ cell, key: null }] });
    expect(unsure.map((one) => one.cell)).not.toContainEqual({ sheet: '提案', ...cell });
  });

  test('a person can name a label that does not look like one', () => {
    const sheet: Sheet = {
      name: '様式',
      labels: [],
      rows: [
        ['取組シート'],
        ['取組名', null],
        ['担当課', null],
        ['※　この取組の目的を書く欄', null],
        ['令和6年度　所管課メモ', null],
      ],
    };
    const cell = { row: 3, column: 0 };
    const without = proposeMeanings(gridOf(sheet), {});
    expect(without.map(({ text }) => text)).not.toContain('※　この取組の目的を書く欄');
    const { proposals, form } = learnForm(gridOf(sheet), {
      id: 'own',
      labels: [cell],
      corrections: [{ cell, key: 'purpose' }],
    });
    expect(proposals.map(({ cell: { row } }) => row)).toEqual([1, 2, 3, 4]);
    expect(form.fields.find(({ key }) => key === 'purpose')?.labels).toEqual(['※　この取組の目的を書く欄']);
  });

  test('too few meanings for a form leave the labels to be asked about', () => {
    const sheet: Sheet = {
      name: '様式',
      labels: [],
      rows: [
        ['ほげ', null],
        ['ふが', null],
      ],
    };
    expect(() => learnForm(gridOf(sheet), { id: 'none' })).toThrow(FormError);
    expect(proposeMeanings(gridOf(sheet), {}).map(({ text, key }) => [text, key])).toEqual([
      ['ほげ', null],
      ['ふが', null],
    ]);
  });

  test('a sheet without labels is no form', () => {
    const sheet: Sheet = { name: '白紙', labels: [], rows: [['様式']] };
    expect(() => learnForm(gridOf(sheet), { id: 'none' })).toThrow(FormError);
  });
});

function sameLabel(label: string, text: string): boolean {
  const [before, after] = label.split('{年}');
  const folded = foldLabel(text);
  if (after === undefined) return foldLabel(label) === folded;
  return (
    folded.startsWith(foldLabel(before ?? '')) && folded.endsWith(foldLabel(after)) && /\d{4}|令和\d/u.test(folded)
  );
}
