import { mkdirSync } from 'node:fs';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();

describe('check as text', () => {
  test('nothing to find: status 0', async () => {
    const { status, out } = await call(['check', put('a.xlsx', workbook([6]))]);
    expect(out).toContain('1 ファイル・個票 1 枚を点検しました。　誤り 0、注意 0、参考 0');
    expect(status).toBe(0);
  });

  test('an error: where, how grave, which rule, what and how to put it right; status 1', async () => {
    const { status, out } = await call(['check', put('a.xlsx', workbook([6, { C8: null }]))]);
    expect(out).toContain('  個票01\n    C8    誤り K201 「プラン策定時の現状及び課題認識」が空欄です。');
    expect(out).toMatch(/\n {20}→ 該当する内容を記入してください。/);
    expect(status).toBe(1);
  });

  test('plain in a pipe, coloured and wrapped on a terminal, plain again under NO_COLOR', async () => {
    const file = put('a.xlsx', workbook([6, { C8: null }]));
    expect((await call(['check', file])).out).not.toContain('\u001b');
    const seen = await call(['check', file], { terminal: true });
    expect(seen.out).toContain('\u001b[31m誤り\u001b[0m');
    expect((await call(['check', file], { terminal: true, environment: { NO_COLOR: '1' } })).out).not.toContain(
      '\u001b',
    );
  });

  test('speaks English where the environment does', async () => {
    const { out } = await call(['check', put('a.xlsx', workbook([6]))], { environment: { LANG: 'en_US.UTF-8' } });
    expect(out).toContain('Checked 1 reform sheet(s) in 1 file(s).');
  });
});

describe('--fail-on', () => {
  test.each([
    ['error', 0],
    ['warning', 1],
    ['never', 0],
  ])('a warning with --fail-on %s: status %i', async (failOn, expected) => {
    const file = put('a.xlsx', workbook([6, { C17: '△180' }]));
    expect((await call(['check', file, '--fail-on', failOn])).status).toBe(expected);
  });

  test('an error with --fail-on never: status 0', async () => {
    const file = put('a.xlsx', workbook([6, { C8: null }]));
    expect((await call(['check', file, '--fail-on', 'never'])).status).toBe(0);
  });
});

describe('check as JSON', () => {
  test('has every part of the contract', async () => {
    const file = put('a.xlsx', workbook([6, { C17: '△180' }]));
    const { out, status } = await call(['check', file, '--format', 'json']);
    const answer = JSON.parse(out);
    expect(status).toBe(0);
    expect(Object.keys(answer)).toEqual(['version', 'files', 'totals']);
    expect(answer.version).toBe(1);
    const [one] = answer.files;
    expect(Object.keys(one)).toEqual(['path', 'error', 'kohyo', 'unread', 'findings']);
    expect(one.path).toBe(file);
    expect(one.error).toBeNull();
    const [kohyo] = one.kohyo;
    expect(kohyo).toMatchObject({ index: 0, form: 'iizuka-kohyo', sheet: '個票01', range: 'A1:F25' });
    expect(kohyo.values.name).toEqual({
      cell: 'C3',
      text: '電子契約サービスの導入',
      value: '電子契約サービスの導入',
      kind: 'text',
    });
    expect(kohyo.values['hours.target.2024']).toEqual({ cell: 'C17', text: '△180', value: -180, kind: 'number' });
    expect(kohyo.values['hours.target.2025']).toEqual({ cell: 'D17', text: '△ 240', value: -240, kind: 'number' });
    expect(kohyo.values['effect.target.2024']).toEqual({ cell: 'C18', text: '－', value: null, kind: 'none' });
    expect(kohyo.values['actual.2025']).toEqual({ cell: 'D20', text: '', value: null, kind: 'blank' });
    expect(kohyo.direction.hours).toBe('increase');
    const turn = kohyo.direction.evidence.find((evidence: { kind: string }) => evidence.kind === 'sign-change');
    expect(turn).toEqual({
      kind: 'sign-change',
      cells: ['C17', 'D17', 'E17'],
      note: expect.stringContaining('C17の「△180」'),
    });
    expect(one.findings).toHaveLength(1);
    expect(one.findings[0]).toMatchObject({
      code: 'K302',
      group: 'number',
      severity: 'warning',
      sheet: '個票01',
      cell: 'C17',
      kohyo: 0,
      fix: { edits: [{ sheet: '個票01', cell: 'C17', value: -180, numberFormat: '#,##0;"△ "#,##0;0' }] },
    });
    expect(answer.totals).toEqual({
      kohyo: 1,
      findings: { error: 0, warning: 1, info: 0 },
      hours: {
        target: {
          2024: { asWritten: -180, byConvention: -180, low: -180, high: -180, leftOut: 0 },
          2025: { asWritten: -240, byConvention: -240, low: -240, high: -240, leftOut: 0 },
          2026: { asWritten: 960, byConvention: 960, low: 960, high: 960, leftOut: 0 },
        },
        actual: { 2024: { asWritten: -175, byConvention: -175, low: -175, high: -175, leftOut: 0 } },
      },
      effect: {
        target: { 2026: { asWritten: 720, byConvention: 720, low: 720, high: 720, leftOut: 0 } },
        actual: {},
      },
    });
  });
});

describe('check as CSV', () => {
  test('BOM, CRLF, a line per finding', async () => {
    const file = put('a.xlsx', workbook([6, { C8: null }]));
    const { out } = await call(['check', file, '--format', 'csv']);
    expect(out.startsWith('\uFEFFファイル,シート,セル,重要度,種類,コード,指摘,根拠,直し方\r\n')).toBe(true);
    expect(out).toContain(`${file},個票01,C8,誤り,記入,K201,`);
    expect(out.endsWith('\r\n')).toBe(true);
  });
});

describe('folders', () => {
  test('every .xlsx in it and below, in name order, without lock files', async () => {
    mkdirSync(path('sub'));
    put('b.xlsx', workbook([6]));
    put('a.XLSX', workbook([7]));
    put('~$b.xlsx', 'lock');
    put('note.txt', 'no workbook');
    put('sub/c.xlsx', workbook([8]));
    const { out, status } = await call(['check', path(''), '--format', 'json']);
    const paths = JSON.parse(out).files.map((file: { path: string }) => file.path);
    expect(paths).toEqual([path('a.XLSX'), path('b.xlsx'), path('sub/c.xlsx')]);
    expect(status).toBe(0);
  });

  test('a file named twice is read once', async () => {
    const file = put('a.xlsx', workbook([6]));
    const { out } = await call(['check', file, path(''), '--format', 'json']);
    expect(JSON.parse(out).files).toHaveLength(1);
  });
});
