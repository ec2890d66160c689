import { FieldValues } from '../../../../src/core/form/field-values';
import type { FieldValue } from '../../../../src/core/form/kohyo';
import { openData, openDescription, openTable } from '../../../../src/core/report/content/open-data';
import { ja } from '../../../../src/locales/ja';
import { examination, kohyo } from '../hand-made';

const made = examination([
  kohyo(
    0,
    {
      number: 7,
      name: '窓口の\n電子化',
      pillar: '情報',
      lead: '総務部 人事課',
      'hours.target.2024': '△1,200',
      'hours.target.2025': '未定',
      'actual.2024': '調べた。',
      'actual.2025': '',
      'indicators.0.name': '=件数',
    },
    { sheet: '[総務課.xlsx]個票01' },
  ),
  kohyo(1, { number: 7, name: 'い', 'hours.target.2024': '50' }),
]);
const data = openData(made, ja);
const [headings = [], ...lines] = openTable(data);

describe('個票データ as open data', () => {
  test('one row per value, blanks left out, each with its place', () => {
    expect(data.rows[0]).toEqual({
      id: '[総務課.xlsx]個票01!A1',
      item: '窓口の 電子化',
      pillar: '情報',
      category: null,
      department: '総務部',
      section: '人事課',
      measure: 'hours.target.2024',
      phase: '目標',
      fiscalYear: '令和6年度',
      year: 2024,
      value: -1200,
      unit: '時間',
      direction: null,
      text: '△1,200',
      note: null,
      file: '総務課.xlsx',
      sheet: '個票01',
      cell: 'B5',
    });
    expect(data.rows.map(({ text }) => text)).toEqual(['△1,200', '未定', '調べた。', '=件数', '50']);
    expect(data.rows[1]).toMatchObject({ value: null, year: 2025 });
  });

  test('what is no total of its year says so beside its unit, so that nobody adds it up', () => {
    const [field] = kohyo(0, { 'hours.target.2024': '△24' }).fields.values();
    if (field?.amount?.kind !== 'number' || field.unit === null) throw new Error('no amount');
    const { amount, unit } = field;
    const unitWith = (changes: Partial<FieldValue>) => {
      const one = kohyo(0, {}, { fields: new FieldValues([{ ...field, ...changes }]) });
      return openData(examination([one]), ja).rows[0]?.unit;
    };
    expect(unitWith({})).toBe('時間');
    expect(unitWith({ amount: { ...amount, basis: 'rate', per: '一人当たり' } })).toBe('時間（一人当たり）');
    expect(unitWith({ amount: { ...amount, basis: 'cumulative', per: '累計' } })).toBe('時間（累計）');
    expect(unitWith({ unit: { ...unit, per: 'shorter' } })).toBe('時間（月など、1年より短い期間）');
    expect(unitWith({ unit: { ...unit, per: 'year' } })).toBe('時間');
  });

  // 総務省「統計表における機械判読可能なデータの表記方法の統一ルール」 and 行政データにおける機械可読性に関するルール ask the same of a table.
  test('a machine reads it: one row of headings, all different; one value a cell; numbers are numbers without marks', () => {
    expect(new Set(headings).size).toBe(headings.length);
    for (const heading of headings) expect(heading).toMatch(/^\S+$/u);
    const at = data.columns.findIndex(({ name }) => name === 'value');
    for (const line of lines) {
      expect(line).toHaveLength(headings.length);
      expect(line[at] === '' || typeof line[at] === 'number').toBe(true);
    }
    const year = data.columns.findIndex(({ name }) => name === 'year');
    expect(lines.map((line) => line[year])).toEqual([2024, 2025, 2024, '', 2024]);
  });

  test('its description names every column of the CSV in order, with a type that Table Schema has', () => {
    const [resource] = openDescription(data, '個票データ.csv').resources;
    expect(resource?.schema.fields.map(({ name }) => name)).toEqual(headings);
    expect(resource?.schema.missingValues).toEqual(['']);
    for (const { type, description } of resource?.schema.fields ?? []) {
      expect(['string', 'number', 'integer', 'year']).toContain(type);
      expect(description).toMatch(/。$/u);
    }
  });

  test('without 個票 there are the headings alone', () => {
    expect(openTable(openData(examination([]), ja))).toHaveLength(1);
  });
});
