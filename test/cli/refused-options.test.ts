import { emptyState, type State } from '../../src/core/state/state';
import { openFile } from '../../src/xlsx';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { put } = ownFolder();

/** A workbook in which an office has set thresholds. */
async function withOptions(options: State['options']): Promise<string> {
  const port = await openFile(workbook([6]));
  await port.updateState(() => ({ ...emptyState(), options }));
  return put('a.xlsx', await port.save());
}

describe('thresholds kept in the workbook that their rule cannot work with', () => {
  test('a line each on standard error: which one, what can be set, what is used; the check goes on', async () => {
    const file = await withOptions({ K305: { least: 5, most: 2000, large: 'たくさん' } });
    const { err, out, status } = await call(['check', file]);
    expect(err.trimEnd().split('\n')).toEqual([
      `${file}: 点検の基準 K305「ほかの年度の何倍から指摘するか」の値 5 は使えません。100～999 の整数にしてください（「設定」で直せます）。標準の 300 で点検します。`,
      `${file}: 点検の基準 K305「指摘する金額の下限」の値 たくさん は使えません。1000～100000000 の整数にしてください（「設定」で直せます）。標準の 100000 で点検します。`,
    ]);
    expect(out).toContain('1 ファイル・個票 1 枚を点検しました。');
    expect(status).toBe(0);
  });

  test('in English where the environment is', async () => {
    const { err } = await call(['check', await withOptions({ K305: { least: 5 } })], {
      environment: { LANG: 'en_US.UTF-8' },
    });
    expect(err).toMatch(/K305.* cannot be 5: .* from 100 to 999 .*300/);
  });

  test('values that can be set, and options nobody knows, are no line', async () => {
    const { err } = await call(['check', await withOptions({ K305: { least: 100, newer: -1 }, K999: { least: 0 } })]);
    expect(err).toBe('');
  });
});
