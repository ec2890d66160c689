import { tellError } from '../../src/app/tell-error';
import { WorkbookError, type WorkbookErrorCode } from '../../src/core/workbook-error';
import { asWorkbookError } from '../../src/excel/excel-error';
import { en } from '../../src/locales/en';
import { ja } from '../../src/locales/ja';

/** What Excel may say, and what a person is to read of it, on a sheet that is known and on none. */
const SAID: readonly (readonly [code: string, onSheet: RegExp, anywhere: RegExp])[] = [
  ['AccessDenied', /シート『個票12』は保護/u, /ブックの変更を認めません/u],
  ['ItemNotFound', /シート『個票12』が見つかりません/u, /名前が変わるか、削除/u],
  ['InvalidOperationInCellEditMode', /編集中/u, /編集中/u],
  ['RequestPayloadSizeLimitExceeded', /量が多すぎる/u, /量が多すぎる/u],
  ['ResponsePayloadSizeLimitExceeded', /量が多すぎる/u, /量が多すぎる/u],
  ['InvalidOrTimedOutSession', /接続が切れました/u, /接続が切れました/u],
  ['ConnectionFailure', /接続が切れました/u, /接続が切れました/u],
  ['ApiNotFound', /お使いの Excel では/u, /お使いの Excel では/u],
  ['NotImplemented', /お使いの Excel では/u, /お使いの Excel では/u],
  ['UnsupportedOperation', /お使いの Excel では/u, /お使いの Excel では/u],
  ['GeneralException', /受け付けません/u, /受け付けません/u],
  ['InvalidArgument', /受け付けません/u, /受け付けません/u],
  ['Unheard', /受け付けません/u, /受け付けません/u],
];

/** A code of Excel's, a name that is blank, a brace that nothing filled, a file where a sheet is meant. */
const BARE = /『』|『—』|“”|[{}]|[A-Z][a-z]+[A-Z]|フォルダー/u;

test.each(SAID)('%s has its sentence, with the sheet and without', (code, onSheet, anywhere) => {
  const cause = Object.assign(new Error(code), { code });
  for (const [sheet, expected] of [
    ['個票12', onSheet],
    ['', anywhere],
  ] as const) {
    const { text, detail } = tellError(asWorkbookError(cause, sheet), ja);
    expect(text).toMatch(expected);
    expect(text).not.toMatch(BARE);
    expect(detail).toContain(code);
    expect(tellError(asWorkbookError(cause, sheet), en).text).not.toMatch(BARE);
  }
});

/** Every code with each set of details that is given with it. */
const OURS: Record<WorkbookErrorCode, readonly Record<string, string | number>[]> = {
  'not-xlsx': [{}, { found: 'special' }],
  damaged: [{}],
  encrypted: [{}],
  empty: [{}],
  'too-large': [
    {},
    { sheet: '個票01', cell: 'A1', size: 40_000, reason: 'cell' },
    { sheet: '個票01', cell: 'A1', size: 40_000, limit: 32_767, reason: 'text' },
    { sheet: '', reason: 'message' },
    { sheet: '個票01' },
  ],
  missing: [{}, { sheet: '' }, { sheet: '個票01' }],
  protected: [{ sheet: '' }, { sheet: '個票01' }],
  'structure-protected': [{}],
  'state-unread': [{ reason: 'content', field: 'x' }],
  'not-made': [{ sheet: '集計' }],
  'half-made': [{ sheet: '集計' }, { sheet: '個票01', reason: 'taken' }],
  'no-answer': [{ seconds: 90 }],
  disconnected: [{}],
  editing: [{}],
  'sheet-name': [{ sheet: 'a/b' }],
  cancelled: [{}],
  unsupported: [{}],
  host: [{ code: 'x', message: 'y' }],
};

test.each(Object.entries(OURS))('%s is told in full', (code, situations) => {
  const told = situations.map((details) => {
    const error = new WorkbookError(code as WorkbookErrorCode, details);
    expect(tellError(error, en).text).not.toMatch(/[{}]|“”/u);
    return tellError(error, ja).text;
  });
  for (const text of told) expect(text).not.toMatch(/『』|『—』|[{}]/u);
  for (const [place, { sheet }] of situations.entries()) {
    if (code !== 'too-large' && sheet) expect(told[place]).toContain(String(sheet));
  }
});
