import { symlinkSync } from 'node:fs';
import { bombWorkbook, encryptedFile } from './bad-workbooks';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();

interface Bad {
  readonly what: string;
  readonly make: () => Uint8Array | string;
  readonly code: string;
  readonly words: string;
}

const BAD: readonly Bad[] = [
  { what: 'a text file', make: () => 'メモ', code: 'not-xlsx', words: 'Excel ブック（.xlsx）ではないため' },
  { what: 'a file cut off', make: () => workbook([6]).slice(0, 3000), code: 'damaged', words: '途中で切れている' },
  { what: 'an encrypted file', make: encryptedFile, code: 'encrypted', words: 'パスワードで保護されている' },
  { what: 'a file of no bytes', make: () => '', code: 'empty', words: '中身が空' },
  { what: 'a zip bomb', make: bombWorkbook, code: 'too-large', words: '大きすぎる' },
];

describe.each(BAD)('$what', ({ make, code, words }) => {
  test('is told in words and status 2, and the other file is still done', async () => {
    const bad = put('a.xlsx', make());
    put('b.xlsx', workbook([6]));
    const { status, out, err } = await call(['check', path(''), '--format', 'json']);
    const { files } = JSON.parse(out);
    expect(files[0]).toMatchObject({ path: bad, error: { code }, kohyo: [], unread: [], findings: [] });
    expect(files[0].error.message).toContain(words);
    expect(files[1].kohyo).toHaveLength(1);
    expect(err).toContain(`${bad}: `);
    expect(err).toContain(words);
    expect(status).toBe(2);
    // Making a bomb takes longer than refusing it.
  });
});

test('a path that is not there: told by name, status 2, the other file is still done', async () => {
  const missing = path('なし.xlsx');
  const { status, out, err } = await call(['check', missing, put('b.xlsx', workbook([6]))]);
  expect(err).toBe(
    `${missing}: ファイルまたはフォルダーが見つからないか、開く権限がありません。場所と名前をご確認ください。\n`,
  );
  expect(out).toContain('個票 1 枚を点検しました。');
  expect(out).toContain('読めなかったファイル 1');
  expect(status).toBe(2);
});

test('a link in a folder that leads nowhere: told by name, the other file is still done', async () => {
  symlinkSync(path('moved.xlsx'), path('a.xlsx'));
  put('b.xlsx', workbook([6]));
  const { status, out, err } = await call(['check', path('')]);
  expect(err).toContain(`${path('a.xlsx')}: ファイルまたはフォルダーが見つからない`);
  expect(out).toContain('個票 1 枚を点検しました。');
  expect(status).toBe(2);
});

test('a folder without workbooks: status 2', async () => {
  const { status, err } = await call(['check', path('')]);
  expect(err).toContain('.xlsx のファイルが見つかりません');
  expect(status).toBe(2);
});
