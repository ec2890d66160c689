import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

test('a strict workbook is left as it is, and how to save it otherwise is said', async () => {
  const given = put('個票.xlsx', workbook([6]));
  const out = path('一覧.xlsx');
  await call(['summary', given, '-o', out]);
  const parts = unzipSync(readFileSync(out));
  const strict = zipSync({
    ...parts,
    'xl/workbook.xml': strToU8(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replace(MAIN, STRICT)),
  });
  put('一覧.xlsx', strict);
  const { status, err } = await call(['summary', given, '-o', out]);
  expect([status, err]).toEqual([2, expect.stringContaining('Strict Open XML')]);
  expect(new Uint8Array(readFileSync(out))).toEqual(new Uint8Array(strict));
});
