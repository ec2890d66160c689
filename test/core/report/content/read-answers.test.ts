import { contractWorkbook } from '../../../../src/contract/workbook';
import { readAnswer } from '../../../../src/core/report/content/answer';
import { planFindings } from '../../../../src/core/report/content/findings-list';
import { readAnswers } from '../../../../src/core/report/content/read-answers';
import { answers } from '../../../../src/core/rules/direction/answers';
import type { Finding } from '../../../../src/core/rules/finding';
import { ja } from '../../../../src/locales/ja';
import { openFile } from '../../../../src/xlsx';
import { writeModel } from '../../../../src/xlsx/write-model';
import { gridOf } from '../grid-of';
import { examination, kohyo } from '../hand-made';
import { textRows } from '../read-plan';

const sheets = [
  kohyo(0, { number: 1, name: '研修の見直し', lead: '人事課', 'hours.target.2024': '△40' }),
  kohyo(1, { number: 2, name: '移動図書館', lead: '図書課' }),
];
const finding = (index: number, row: number, more: Partial<Finding> = {}): Finding => ({
  code: 'K301',
  group: 'number',
  severity: 'error',
  cell: { sheet: `個票0${index + 1}`, row, column: 1 },
  kohyoIndex: index,
  variant: '',
  params: {},
  related: [],
  fixes: [],
  ...more,
});
const asks = finding(0, 6, { code: 'K402', group: 'direction', fixes: answers(0, 'hours') });
const alike = finding(0, 8, { code: 'K403', group: 'direction', fixes: answers(0, 'hours') });
const made = examination(sheets, { findings: [finding(0, 4), asks, alike, finding(1, 2)] });
const render = ({ code }: Finding) => ({ message: `${code}です`, evidence: '', remedy: '', severity: '誤り' });
const plan = planFindings(made, { render }, ja);
const AT = '2026-06-01T09:00:00Z';

/** The list with answers by the message that they answer to. `without`: a list of an earlier version, without 照合番号. */
function read(
  said: Readonly<Record<string, string>>,
  now = made,
  {
    words = render,
    list = plan,
    without = false,
  }: { words?: typeof render; list?: typeof plan; without?: boolean } = {},
) {
  const rows = textRows(list, 0);
  const cells = rows.flatMap((row, at) => {
    const text = said[row[5] ?? ''];
    const answer = text === undefined ? [] : [{ row: at, column: 9, text }];
    return without ? [...answer, { row: at, column: 10, text: '' }] : answer;
  });
  return readAnswers(gridOf(list, cells), now, { render: words, at: AT }, ja);
}

test.each([
  ['直した', { kind: 'fixed' }],
  [' 直した　', { kind: 'fixed' }],
  ['このままでよい（理由：前年と同じ）', { kind: 'leave', reason: '前年と同じ' }],
  ['このままでよい。前年と同じ', { kind: 'leave', reason: '前年と同じ' }],
  ['このままでよい（理由：）', { kind: 'leave', reason: '' }],
  ['このままでよい', { kind: 'leave', reason: '' }],
  ['△は減', { kind: 'means', means: 'reduction' }],
  ['△は増', { kind: 'means', means: 'increase' }],
  ['確認中です', { kind: 'other' }],
  ['　', null],
])('reads the answer “%s”', (text, expected) => {
  expect(readAnswer(text, ja)).toEqual(expected);
});

test('a reason sets the finding aside, and △ is decided, with the section and the time', () => {
  expect(read({ K301です: 'このままでよい（理由：計画どおり）', K402です: '△は減' })).toEqual({
    ignored: [
      expect.objectContaining({
        code: 'K301',
        sheet: '個票01',
        cell: 'B5',
        reason: '計画どおり',
        by: '人事課',
        at: AT,
      }),
      expect.objectContaining({ code: 'K301', sheet: '個票02', cell: 'B3', by: '図書課' }),
    ],
    decisions: [
      expect.objectContaining({ sheet: '個票01', measure: 'hours', means: 'reduction', by: '人事課', at: AT }),
    ],
    taken: 3,
    settled: 0,
    asked: [],
  });
});

test('what was corrected is settled once its finding is gone, and asked about while it stands', () => {
  expect(read({ K402です: '直した' }).asked).toMatchObject([{ why: 'stillThere', answer: { cells: 'B7' } }]);
  const gone = { ...made, findings: made.findings.filter((one) => one !== asks) };
  expect(read({ K402です: '直した' }, gone)).toMatchObject({ settled: 1, asked: [], decisions: [], ignored: [] });
});

test('two answers that say the opposite of one 個票 are both asked about, and none is taken over', () => {
  const said = read({ K402です: '△は減', K403です: '△は増' });
  expect([said.decisions, said.taken]).toEqual([[], 0]);
  expect(said.asked.map(({ why, answer }) => [why, answer.text])).toEqual([
    ['contradicts', '△は減'],
    ['contradicts', '△は増'],
  ]);
});

test.each([
  ['このままでよい', 'noReason'],
  ['△は減', 'notDirection'],
  ['あとで見ます', 'unknown'],
] as const)('“%s” to a number is asked about: %s', (text, why) => {
  const said = read({ K301です: text });
  expect([said.taken, said.asked.map((one) => one.why)]).toEqual([0, [why, why]]);
});

describe('the line is known again by its 照合番号', () => {
  const LEAVE = 'このままでよい（理由：計画どおり）';
  const reworded = (one: Finding) => ({ ...render(one), message: `${one.code}を別の言葉で` });

  test('when the rule has other words since', () => {
    const said = read({ K402です: '△は減', K403です: LEAVE }, made, { words: reworded });
    expect(said).toMatchObject({ taken: 2, settled: 0, asked: [], decisions: [{ means: 'reduction' }] });
    expect(said.ignored).toMatchObject([{ code: 'K403', cell: 'B9' }]);
  });

  test('when the sheet was renamed and a row put in above', () => {
    const [first, second] = made.kohyoList;
    if (!first || !second) throw new Error('two 個票');
    const elsewhere = (one: Finding) => ({ ...one, cell: { sheet: '研修', row: one.cell.row + 3, column: 1 } });
    const now = examination(
      [{ ...first, sheet: '研修', range: { ...first.range, top: first.range.top + 3 } }, second],
      {
        findings: [elsewhere(asks), elsewhere(alike)],
      },
    );
    expect(read({ K402です: '△は減', K403です: LEAVE }, now, { words: reworded })).toMatchObject({
      taken: 2,
      decisions: [{ sheet: '研修' }],
      ignored: [{ sheet: '研修', cell: 'B12' }],
    });
  });

  test('when the name was corrected', () => {
    const [, second] = made.kohyoList;
    const renamed = kohyo(0, { number: 1, name: '研修の見直しと電子化', lead: '人事課', 'hours.target.2024': '△40' });
    const now = examination(second ? [renamed, second] : [renamed], { findings: [asks] });
    expect(read({ K402です: '△は減' }, now, { words: reworded })).toMatchObject({ taken: 1, asked: [] });
  });

  test('and not on another 個票 that stands on that sheet now', () => {
    const other = kohyo(0, { number: 9, name: '電子入札', lead: '人事課', 'hours.target.2024': '△40' });
    const said = read({ K402です: '△は減' }, examination([other], { findings: [asks] }), { words: reworded });
    expect([said.taken, said.settled, said.asked.map(({ why }) => why)]).toEqual([0, 0, ['unmatched']]);
  });

  test('and what is gone is settled while its 個票 is there, and asked about when that is gone, too', () => {
    const [, second] = made.kohyoList;
    const here = { ...made, findings: made.findings.filter((one) => one !== asks) };
    expect(read({ K402です: LEAVE }, here, { words: reworded })).toMatchObject({ settled: 1, asked: [] });
    const gone = examination(second ? [second] : [], { findings: [] });
    expect(read({ K402です: LEAVE }, gone)).toMatchObject({ settled: 0, taken: 0, asked: [{ why: 'unmatched' }] });
  });

  test('and another kind of fault of the same rule is not taken for it', () => {
    const changed = { ...made, findings: [{ ...asks, variant: 'other' }] };
    expect(read({ K402です: '△は減' }, changed)).toMatchObject({ taken: 0, settled: 0, asked: [{ why: 'unmatched' }] });
  });

  test('each year of a row that has a line of its own', () => {
    const item = kohyo(0, { number: 1, name: '研修の見直し', 'hours.target.2024': '△40', 'hours.target.2025': '△50' });
    const cells = [...item.fields.values()].filter(({ year }) => year !== null).map(({ cell }) => cell);
    const each = cells.map((cell): Finding => ({ ...finding(0, cell.row), cell }));
    const says = (one: Finding) => ({ ...render(one), message: `${one.cell.row}行の数字` });
    const list = planFindings(examination([item], { findings: each }), { render: says }, ja);
    const said = Object.fromEntries(cells.map(({ row }) => [`${row}行の数字`, LEAVE]));
    const left = read(said, examination([item], { findings: each.slice(1) }), { list, words: reworded });
    expect([left.taken, left.settled, left.asked]).toEqual([1, 1, []]);
    expect(left.ignored).toMatchObject([{ cell: 'B4' }]);
  });
});

describe('a list without 照合番号', () => {
  const LEAVE = 'このままでよい（理由：計画どおり）';
  const reworded = (one: Finding) => ({ ...render(one), message: `${one.code}を別の言葉で` });

  test('asks where rows were put in above since: the same words stand at another cell', () => {
    const lower = made.findings.map((one) => ({ ...one, cell: { ...one.cell, row: one.cell.row + 3 } }));
    const grids = ['個票01', '個票02'].map((sheet) => ({ ...gridOf(plan, []), sheet }));
    const now = { ...made, grids, findings: lower };
    const said = read({ K402です: '△は減', K403です: '直した' }, now, { without: true });
    expect([said.taken, said.settled, said.asked.map(({ why }) => why)]).toEqual([0, 0, ['unmatched', 'unmatched']]);
    const corrected = { ...made, grids, findings: lower.filter(({ cell }) => cell.sheet !== '個票01') };
    expect(read({ K402です: '直した' }, corrected, { without: true })).toMatchObject({ settled: 1, asked: [] });
  });

  test('is read by its words', () => {
    expect(read({ K402です: '△は減', K403です: LEAVE }, made, { without: true })).toMatchObject({
      taken: 2,
      asked: [],
    });
  });

  test('in other words is asked about, not counted as settled', () => {
    const said = read({ K402です: '△は減', K403です: LEAVE }, made, { without: true, words: reworded });
    expect([said.taken, said.settled, said.asked.map(({ why }) => why)]).toEqual([0, 0, ['unmatched', 'unmatched']]);
  });

  test('is settled where nothing is found in that cell any more', () => {
    const grids = ['個票01', '個票02'].map((sheet) => ({ ...gridOf(plan, []), sheet }));
    const now = { ...made, grids, findings: made.findings.filter((one) => one !== asks) };
    expect(read({ K402です: '直した' }, now, { without: true, words: reworded })).toMatchObject({
      settled: 1,
      asked: [],
    });
  });
});

test('answers stay with their findings when the list is made again in other words', async () => {
  const port = await openFile(await writeModel(contractWorkbook()));
  await port.writeSheets([plan]);
  const row = textRows(plan, 0).findIndex((cells) => cells[5] === 'K402です');
  const cell = { sheet: plan.name, row, column: 9 };
  await port.applyEdits([{ cell, before: null, value: '確認中です', numberFormat: null }]);
  const words = (one: Finding) => ({ ...render(one), message: `${one.code}を別の言葉で` });
  for (const _time of ['once', 'twice']) {
    await port.writeSheets([planFindings({ ...made, findings: [alike, asks] }, { render: words }, ja)]);
    const [grid] = await port.readGrids({ sheets: [plan.name] });
    const answered = grid?.texts.filter((texts) => texts.includes('確認中です')).map((texts) => texts[5]);
    expect(answered).toEqual(['K402を別の言葉で']);
  }
});

test('answers stay with their findings when the list is made again, and can still be chosen', async () => {
  const port = await openFile(await writeModel(contractWorkbook()));
  await port.writeSheets([plan]);
  const row = textRows(plan, 0).findIndex((cells) => cells[5] === 'K402です');
  const cell = { sheet: plan.name, row, column: 9 };
  await port.applyEdits([{ cell, before: null, value: '確認中です', numberFormat: null }]);
  const fewer = { ...made, findings: [alike, asks] };
  await port.writeSheets([planFindings(fewer, { render }, ja)]);
  const [grid] = await port.readGrids({ sheets: [plan.name] });
  const answered = grid?.texts.filter((texts) => texts.includes('確認中です')).map((texts) => texts[5]);
  expect(answered).toEqual(['K402です']);
});
