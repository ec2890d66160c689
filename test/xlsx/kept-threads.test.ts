import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newFile, openFile, readModel } from '../../src/xlsx';
import { cellKey, placeOf } from '../../src/xlsx/model';
import { writeModel } from '../../src/xlsx/write-model';
import { type SomeKohyo, sheetsOf } from '../contract/six-sheets';
import { sheetNamed } from '../workbooks/office-list';

const item = (number: string, name: string): SomeKohyo => ({
  sheet: `個票0${number}`,
  fields: { number, name, lead: '市民課', pillar: '窓口' },
});
const BEFORE = [item('1', '窓口の予約'), item('2', '図書の返却')];
const AFTER = [item('1', '新しい取組'), item('2', '窓口の予約'), item('3', '図書の返却')];

const text = (part: Uint8Array | undefined) => strFromU8(part ?? new Uint8Array());
const THREAD = '{5A0E0000-0000-0000-0000-00000000000A}';
const PART = 'xl/threadedComments/threadedComment1.xml';

/** A question and its answer, as Excel writes them: an old comment by the name of the thread, and the thread in a part of its own. */
async function withThread(file: Uint8Array, sheetName: string, about: string): Promise<Uint8Array> {
  const model = await readModel(file);
  const sheet = sheetNamed(model.sheets, sheetName);
  const key = [...sheet.cells].find(([, { value }]) => value === about)?.[0] ?? cellKey(0, 0);
  sheet.comments.set(key, { author: `tc=${THREAD}`, text: 'コメント：確認してください' });
  const { row } = placeOf(key);
  const ref = `${String.fromCharCode(65 + placeOf(key).column)}${row + 1}`;
  const parts = unzipSync(await writeModel(model));
  const comment = (id: string, more: string, words: string) =>
    `<threadedComment ref="${ref}" dT="2025-11-01T09:00:00.00" personId="{1}" id="${id}"${more}><text>${words}</text></threadedComment>`;
  const xml = `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${comment(THREAD, '', '確認してください')}${comment('{B}', ` parentId="${THREAD}"`, '確認しました')}</ThreadedComments>`;
  const relations = 'xl/worksheets/_rels/sheet1.xml.rels';
  return zipSync({
    ...parts,
    [PART]: strToU8(xml),
    [relations]: strToU8(
      text(parts[relations]).replace(
        '</Relationships>',
        '<Relationship Id="rIdThreads" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
      ),
    ),
    '[Content_Types].xml': strToU8(
      text(parts['[Content_Types].xml']).replace(
        '</Types>',
        `<Override PartName="/${PART}" ContentType="application/vnd.ms-excel.threadedcomments+xml"/></Types>`,
      ),
    ),
  });
}

test('a thread of comments goes with its cell, answer and all, twice', async () => {
  const first = newFile();
  const [name = ''] = await first.writeSheets([sheetsOf(BEFORE).priorities]);
  let file = await withThread(await first.save(), name, '図書の返却');
  for (const _time of ['once', 'again']) {
    const port = await openFile(file);
    await port.writeSheets([sheetsOf(AFTER).priorities]);
    file = await port.save();
    const parts = unzipSync(file);
    const sheet = sheetNamed((await readModel(file)).sheets, name);
    const [key = 0, comment] = [...sheet.comments][0] ?? [];
    expect(sheet.cells.get(key)?.value).toBe('図書の返却');
    expect(comment?.author).toBe(`tc=${THREAD}`);
    const { row, column } = placeOf(key);
    const refs = [...text(parts[PART]).matchAll(/ref="([^"]+)"/g)].map(([, ref]) => ref);
    expect(refs).toEqual(Array.from({ length: 2 }, () => `${String.fromCharCode(65 + column)}${row + 1}`));
    expect(text(parts[PART])).toContain('確認しました');
    expect(text(parts['xl/worksheets/_rels/sheet1.xml.rels'])).toContain('threadedComment1.xml');
  }
});

test('a thread whose comment somebody took away leaves nothing behind', async () => {
  const first = newFile();
  const [name = ''] = await first.writeSheets([sheetsOf(BEFORE).priorities]);
  const file = await withThread(await first.save(), name, '図書の返却');
  const parts = unzipSync(file);
  const comments = Object.keys(parts).find((path) => /^xl\/comments[^/]*\.xml$/.test(path)) ?? '';
  const without = text(parts[comments]).replace(/<comment .*<\/comment>/s, '');
  const port = await openFile(zipSync({ ...parts, [comments]: strToU8(without) }));
  await port.writeSheets([sheetsOf(AFTER).priorities]);
  const after = unzipSync(await port.save());
  expect(after[PART]).toBeUndefined();
  expect(text(after['[Content_Types].xml'])).not.toContain('threadedComment');
});
