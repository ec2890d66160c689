import { escapeXml } from '../../scripts/sample/xml';
import { addressOf } from '../../src/core/grid/address';
import { actionPlanExample, dxExample, planTableExample, shinkokanriExample } from '../workbooks/examples';
import type { Sheet } from '../workbooks/sheet';
import { handWritten } from '../xlsx/mutate';
import { encryptedFile } from './bad-workbooks';
import { call, ownFolder } from './call';
import { checkAnswer } from './check-contract';
import { workbook } from './workbooks';

const { path, put } = ownFolder();

const answerOf = async (...given: readonly string[]) =>
  checkAnswer.parse(JSON.parse((await call(['check', ...given, '--format', 'json'])).out));

function onOneSheet({ rows }: Sheet): Uint8Array {
  const cell = (value: string | number | null, row: number, column: number) => {
    if (value === null) return '';
    const at = addressOf({ row, column });
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  };
  const lines = rows.map((row, y) => `<row r="${y + 1}">${row.map((value, x) => cell(value, y, x)).join('')}</row>`);
  return handWritten({ sheet: `<sheetData>${lines.join('')}</sheetData>` });
}

test('the sample with all its faults', async () => {
  const { files, totals } = await answerOf('assets/sample/sample.xlsx');
  expect(totals.kohyo).toBe(files[0]?.kohyo.length);
  const counted = files[0]?.findings.filter(({ severity }) => severity === 'error').length;
  expect(totals.findings.error).toBe(counted);
  expect(new Set(files[0]?.findings.map(({ group }) => group)).size).toBeGreaterThanOrEqual(5);
});

test('a form that nothing is written on yet', async () => {
  const { files } = await answerOf('assets/sample/blank-form.xlsx');
  expect(files[0]?.unread).toHaveLength(1);
});

test.each([
  ['izunokuni-shinkokanri', shinkokanriExample()],
  ['izunokuni-actionplan', actionPlanExample()],
  ['izunokuni-dx', dxExample()],
  ['omitama-plan', planTableExample()],
])('%s', async (form, example) => {
  const { files } = await answerOf(put('a.xlsx', onOneSheet(example.sheet)));
  expect(files[0]?.kohyo[0]?.form).toBe(form);
  expect(files[0]?.kohyo.map(({ values }) => values.name?.text)).toContain(example.expected.name);
});

test('files that cannot be read, among one that can', async () => {
  put('a.xlsx', 'メモ');
  put('b.xlsx', encryptedFile());
  put('c.xlsx', workbook([6]));
  const { files } = await answerOf(path(''), path('なし.xlsx'));
  expect(files.map(({ error }) => error?.code ?? null)).toEqual(['not-xlsx', 'encrypted', null, 'missing']);
});

test('a contract that is broken is seen', () => {
  const answer = {
    version: 1,
    files: [],
    totals: { kohyo: 0, findings: { error: 0, warning: 0 }, hours: {}, effect: {} },
  };
  expect(checkAnswer.safeParse(answer).success).toBe(false);
});
