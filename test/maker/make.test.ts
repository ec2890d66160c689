import { readFileSync } from 'node:fs';
import { layOutKohyo } from '../../scripts/sample/lay-out-kohyo';
import { writeXlsx } from '../../scripts/sample/write-xlsx';
import type { BookFile, MadeFile, OpenBook } from '../../src/app/cycle/maker';
import { textAt } from '../../src/core/grid/grid';
import { emptyState } from '../../src/core/state/state';
import { makeHere } from '../../src/maker/make';
import { openFile } from '../../src/xlsx';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { encryptedFile } from '../cli/bad-workbooks';
import { workbook } from '../cli/workbooks';
import { CITY, officeTables, table } from '../cli/year-city';
import { answeredIn } from '../cli/year-writing';

const SAMPLE = readFileSync('assets/sample/sample.xlsx');
const BLANK: BookFile = { path: '白紙.xlsx', bytes: readFileSync('assets/sample/blank-form.xlsx') };
const NOBODY: OpenBook = { grids: [], state: emptyState() };
const WISH = { year: 2026, by: null, finished: false, spare: 0, lock: true, due: '5月31日' };

const maker = makeHere('ja', () => undefined);
const bookOf = (bytes: Uint8Array): OpenBook => {
  const { grids, state } = readFileGrids(bytes);
  return { grids, state };
};
const sheetsIn = ({ bytes }: Pick<MadeFile, 'bytes'>): string[] => readFileGrids(bytes).grids.map(({ sheet }) => sheet);

test('the blank form is handed out to the sections of the open workbook: a file each, or sheets under names that are free', async () => {
  const here = bookOf(SAMPLE);
  const order = { source: BLANK, last: [], listed: null, here, wish: WISH } as const;
  const files = await maker.handOut({ ...order, into: 'files' });
  if (files.refused !== null) throw new Error(files.refused);
  expect(files.files.length).toBe(files.sections);
  const [first] = files.files;
  expect(first && sheetsIn(first)).toEqual(['記入のお願い', '個票01', '個票02', '選択肢']);
  const sheets = await maker.handOut({ ...order, into: 'sheets' });
  if (sheets.refused !== null || !sheets.book) throw new Error('no sheets');
  const made = sheetsIn(sheets.book);
  expect(sheets.book.sheets.map(({ name }) => name)).toEqual(made);
  expect(made.length).toBe(sheets.items + 1);
  const standing = new Set(here.grids.map(({ sheet }) => sheet));
  expect(made.filter((name) => standing.has(name))).toEqual([]);
  expect([...readFileGrids(sheets.book.bytes).marks.values()][0]).toMatchObject({ year: 2026 });
});

test('the open workbook is split into a file for each section, with its own sheets', async () => {
  const source = { path: '計画.xlsx', bytes: SAMPLE };
  const wish = { ...WISH, year: null };
  const made = await maker.handOut({ source, last: [], listed: null, here: bookOf(SAMPLE), wish, into: 'files' });
  if (made.refused !== null) throw new Error(made.refused);
  const own = made.files.find(({ name }) => name.includes('人事課'));
  expect(own && sheetsIn(own)).toEqual(expect.arrayContaining(['記入のお願い', '個票03']));
  // Somebody's half-written 個票 goes to nobody.
  expect(made.files.flatMap(sheetsIn).filter((name) => name.includes('作成中'))).toEqual([]);
  expect(made.notes).toContain('個票のようですが読み取れないため、どの課にも配っていません: 『個票32（作成中）』');
});

test('nobody to hand it to, or no form, is refused; a file that cannot be read is told by its name', async () => {
  const order = { source: BLANK, last: [], listed: null, here: NOBODY, wish: WISH, into: 'files' } as const;
  expect(await maker.handOut(order)).toEqual({ refused: 'no-sections' });
  const tables = { path: '一覧.xlsx', bytes: officeTables(false) };
  expect(await maker.handOut({ ...order, source: tables })).toEqual({ refused: 'no-form' });
  const locked = { path: '鍵.xlsx', bytes: encryptedFile() };
  await expect(maker.handOut({ ...order, last: [locked] })).rejects.toMatchObject({
    code: 'encrypted',
    details: { file: '鍵.xlsx' },
  });
});

test('next year’s workbook bears next year’s name and keeps the numbers', async () => {
  const books = [{ path: 'C:\\計画\\個票（令和7年度）.xlsx', bytes: workbook([1], [3]) }];
  const made = await maker.nextYear({
    books,
    blank: null,
    year: 2026,
    finished: true,
    at: '2026-03-01T00:00:00+09:00',
  });
  expect(made?.files.map(({ name, about }) => [name, about])).toEqual([['個票（令和8年度）.xlsx', '個票 2 枚']]);
  const not = { path: '一覧.xlsx', bytes: officeTables(false) };
  expect(
    await maker.nextYear({ books, blank: not, year: 2026, finished: true, at: '2026-03-01T00:00:00+09:00' }),
  ).toBeNull();
});

test('what was answered to an opinion goes along into next year, and stands in the record made there', async () => {
  const [one] = CITY;
  if (!one) throw new Error('no item');
  const said = table('委員会', ['番号', '取組項目名', '委員会意見'], [[1, one.item.name, '早く進めるべきである']]);
  const bytes = writeXlsx([layOutKohyo('個票1', 1, one.item), said], 'opinions');
  const about = { last: [], year: null, thisYear: 2026 };
  const { plans } = await maker.compare({ here: bookOf(bytes), ...about });
  const port = await openFile(bytes);
  await port.writeSheets(plans);
  const cell = { sheet: '意見と対応', row: 3, column: 5 };
  await port.applyEdits([{ cell, before: null, value: '来年度から実施する', numberFormat: null }]);
  const books = [{ path: '個票.xlsx', bytes: await port.save() }];
  const made = await maker.nextYear({
    books,
    blank: null,
    year: 2025,
    finished: true,
    at: '2026-03-01T00:00:00+09:00',
  });
  const [next] = made?.files ?? [];
  if (!next) throw new Error('nothing was made');
  expect(sheetsIn(next)).toContain('意見と対応');
  const again = await maker.compare({ here: bookOf(next.bytes), ...about });
  expect(JSON.stringify(again.plans.find(({ name }) => name === '意見と対応')?.cells)).toContain('来年度から実施する');
});

test('findings go out with the covering text, and their answers come back to be kept', async () => {
  const here = bookOf(workbook([5, { C23: '優' }]));
  const lists = await maker.sendBack({ here, cover: '{section} 様\n{count} 件です。', due: null });
  const own = lists.find(({ name }) => name.includes('情報政策課'));
  const first = lists[0];
  const list = own ?? first;
  if (!list) throw new Error('no findings');
  const [grid] = readFileGrids(list.bytes).grids;
  expect(JSON.stringify(grid?.values)).toContain('件です。');
  const bytes = await answeredIn(list.bytes, () => 'このままでよい（理由：試行のため）');
  const files = [
    { path: '回答.xlsx', bytes },
    { path: '白紙.xlsx', bytes: BLANK.bytes },
  ];
  const { found, answered, without } = await maker.readAnswers({ here, files, at: '2026-06-01T00:00:00+09:00' });
  expect(found.taken + found.asked.length).toBeGreaterThan(0);
  expect(answered).toHaveLength(1);
  expect(without).toEqual(['白紙.xlsx']);
});

test('what is published is refused while an error stands, and stacks once it is gone', async () => {
  const publishing = { year: null, title: null, municipality: '彩原市', date: '2026-06-30' };
  const wrong = await maker.publish({ here: bookOf(workbook([1, { C23: '優' }], [3])), publishing, anyway: false });
  expect(wrong.files).toEqual([]);
  expect(wrong.obstacles.filter(({ isGrave }) => isGrave)).not.toEqual([]);
  const anyway = await maker.publish({ here: bookOf(workbook([1, { C23: '優' }])), publishing, anyway: true });
  expect(anyway.files.map(({ name }) => name)).toEqual([
    'index.html',
    'list.xlsx',
    'data.csv',
    'data.json',
    'datapackage.json',
  ]);
});

test('sheets side by side, made into the workbook, leave it readable and are found again', async () => {
  const bytes = workbook([1], [3], [5]);
  const order = { here: bookOf(bytes), last: [{ path: '昨年.xlsx', bytes: SAMPLE }], year: 2025, thisYear: 2026 };
  const { plans, notes } = await maker.compare(order);
  expect(plans.map(({ name }) => name)).toEqual(['似た取組', '前年度との比較', '意見と対応']);
  expect(notes.length).toBeGreaterThan(1);
  const port = await openFile(bytes);
  await port.writeSheets(plans);
  const again = await openFile(await port.save());
  expect((await again.readMade()).map(({ id }) => id)).toEqual(['similar', 'against', 'opinions']);
  expect(await again.writeSheets(plans)).toEqual(['似た取組', '前年度との比較', '意見と対応']);
  const [grid] = await again.readGrids({ sheets: ['前年度との比較'] });
  expect(grid && textAt(grid, 0, 0)).toContain('令和7年度');
});

test('files of one name stay apart in the zip', async () => {
  const { unzipSync } = jest.requireActual<typeof import('fflate')>('fflate');
  const file = (text: string): MadeFile => ({ name: '指摘.xlsx', bytes: new TextEncoder().encode(text), about: '' });
  const entries = unzipSync(await maker.zip([file('一'), file('二')]));
  expect(Object.keys(entries)).toEqual(['指摘.xlsx', '指摘 (2).xlsx']);
});
