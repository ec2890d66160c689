import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { textAt, usedRange } from '../../src/core/grid/grid';
import { openFile } from '../../src/xlsx';
import { readModel } from '../../src/xlsx/read-model';
import { call, ownFolder } from './call';
import { savedOn } from './saved-on';
import { workbook } from './workbooks';

const { path } = ownFolder();

/** 個票 of 総務課 (1, 2) and of another section (5), with one fault of each kind that is answered. */
async function gathered(): Promise<void> {
  mkdirSync(path('提出'));
  const send = (name: string, bytes: Uint8Array) =>
    writeFileSync(path(`提出/${name}`), savedOn(bytes, '2026-05-01T00:00:00Z'));
  send('総務課.xlsx', workbook([1, { C22: '優' }], [2, { C3: null }]));
  // Nothing on the sheet decides what its △ means.
  const cells = [13, 14, 15].flatMap((row) => [`C${row}`, `D${row}`, `E${row}`]);
  const plain = Object.fromEntries(cells.map((cell) => [cell, '会議']));
  const hours = { C17: '△120', D17: '△130', E17: '△140', C18: null, D18: null, E18: null, C21: null };
  send('人事課.xlsx', workbook([5, { ...plain, ...hours }]));
  const { status } = await call(['gather', path('提出'), '-o', path('回収.xlsx')]);
  expect(status).toBe(0);
}

/** The rows of a 指摘一覧: where the answer goes, and what is asked. */
async function rowsOf(file: string) {
  const [grid] = await (await openFile(readFileSync(file))).readGrids();
  if (!grid) throw new Error('no sheet');
  const range = usedRange(grid) ?? { bottom: -1, right: -1 };
  const rows = Array.from({ length: range.bottom + 1 }, (_, row) =>
    Array.from({ length: range.right + 1 }, (_, column) => textAt(grid, row, column)),
  );
  const heading = rows.findIndex((row) => row.includes('課の回答'));
  return {
    sheet: grid.sheet,
    rows,
    heading,
    answer: rows[heading]?.indexOf('課の回答') ?? -1,
    cell: rows[heading]?.indexOf('セル') ?? -1,
    field: rows[heading]?.indexOf('項目') ?? -1,
  };
}

async function write(file: string, answerTo: (cell: string, field: string) => string | null): Promise<void> {
  const { sheet, rows, heading, answer, cell, field } = await rowsOf(file);
  const port = await openFile(readFileSync(file));
  const edits = rows.flatMap((row, at) => {
    const said = at > heading && row[cell] !== '' ? answerTo(row[cell] ?? '', row[field] ?? '') : null;
    return said === null
      ? []
      : [{ cell: { sheet, row: at, column: answer }, before: null, value: said, numberFormat: null }];
  });
  const outcomes = await port.applyEdits(edits);
  expect(outcomes.every(({ done }) => done)).toBe(true);
  writeFileSync(file, await port.save());
}

test('a list per section goes out, with its covering line and answers to choose from', async () => {
  await gathered();
  const { out, status } = await call(['findings', path('回収.xlsx'), '-o', path('送付'), '--due', '令和8年6月30日']);
  expect(status).toBe(0);
  const files = readdirSync(path('送付')).sort();
  expect(files).toContain('指摘一覧（総務部 総務課）.xlsx');
  expect(out).toContain(`${files.length} 課分の指摘一覧`);
  const { rows, heading } = await rowsOf(path('送付/指摘一覧（総務部 総務課）.xlsx'));
  const cover = rows.slice(0, heading).flat().join('\n');
  expect(cover).toContain('総務部 総務課　御中');
  expect(cover).toContain('令和8年6月30日までに「課の回答」の欄に');
  const sections = new Set(
    rows
      .slice(heading + 2)
      .map((row) => row[1])
      .filter((name) => name !== ''),
  );
  expect([...sections]).toEqual(['総務部 総務課']);
  const { sheets } = await readModel(readFileSync(path('送付/指摘一覧（総務部 総務課）.xlsx')));
  expect(sheets[0]?.validations[0]?.settings.values).toEqual(['直した', 'このままでよい（理由：）', '△は減', '△は増']);
});

test('made again, a list keeps its answers and the covering line that somebody corrected', async () => {
  await gathered();
  const list = path('送付/指摘一覧（総務部 総務課）.xlsx');
  await call(['findings', path('回収.xlsx'), '-o', path('送付')]);
  await write(list, () => '直した');
  const port = await openFile(readFileSync(list));
  const { sheet, rows } = await rowsOf(list);
  const place = rows.findIndex((row) => (row[0] ?? '').includes('御中'));
  const before = rows[place]?.[0] ?? '';
  await port.applyEdits([
    { cell: { sheet, row: place, column: 0 }, before, value: '総務課の皆さまへ', numberFormat: null },
  ]);
  writeFileSync(list, await port.save());
  await call(['findings', path('回収.xlsx'), '-o', path('送付')]);
  const after = await rowsOf(list);
  expect(after.rows[place]?.[0]).toBe('総務課の皆さまへ');
  expect(after.rows.flat().filter((text) => text === '直した').length).toBeGreaterThan(0);
});

test('answers come back: reasons and meanings are kept with who and when, the rest is asked, what is open is counted', async () => {
  await gathered();
  await call(['findings', path('回収.xlsx'), '-o', path('送付')]);
  await write(path('送付/指摘一覧（総務部 総務課）.xlsx'), (cell) =>
    cell === 'C22' ? 'このままでよい（理由：庁内の様式による）' : '直した',
  );
  const others = readdirSync(path('送付')).filter((name) => !name.includes('総務課') && !name.includes('事務局'));
  for (const name of others)
    await write(path(`送付/${name}`), (_, field) => (field.startsWith('業務量削減目標値') ? '△は減' : null));
  const { out, status } = await call(['answers', path('送付'), '--into', path('回収.xlsx'), '--format', 'json']);
  expect(status).toBe(1);
  const answer = JSON.parse(out);
  const state = await (await openFile(readFileSync(path('回収.xlsx')))).readState();
  expect(state.ignored.map(({ sheet, cell, reason, by }) => [sheet, cell, reason, by])).toEqual([
    ['個票01', 'C22', '庁内の様式による', '総務部 総務課'],
  ]);
  expect(state.decisions.map(({ measure, means }) => [measure, means])).toEqual([['hours', 'reduction']]);
  expect(answer.taken).toBe(2);
  const why = new Set(answer.asked.map((one: { why: string }) => one.why));
  expect([...why].sort()).toEqual(['notDirection', 'stillThere']);
  expect(answer.open.error + answer.open.warning + answer.open.info).toBeGreaterThan(0);
  expect(state.answered.map(({ section }) => section).sort()).toContain('総務部 総務課');
  const again = JSON.parse(
    (await call(['answers', path('送付'), '--into', path('回収.xlsx'), '--format', 'json'])).out,
  );
  expect([again.taken, again.decisions, again.ignored]).toEqual([0, [], []]);
});

test('two lists of one section that contradict each other are asked about', async () => {
  await gathered();
  await call(['findings', path('回収.xlsx'), '-o', path('送付')]);
  const list = path('送付/指摘一覧（総務部 総務課）.xlsx');
  writeFileSync(path('送付/写し.xlsx'), readFileSync(list));
  await write(list, (cell) => (cell === 'C22' ? 'このままでよい（理由：庁内の様式による）' : null));
  await write(path('送付/写し.xlsx'), (cell) => (cell === 'C22' ? '直した' : null));
  const { out } = await call(['answers', path('送付'), '--into', path('回収.xlsx')]);
  expect(out).toContain('確かめるもの 2 件');
  expect((await (await openFile(readFileSync(path('回収.xlsx')))).readState()).ignored).toEqual([]);
});

test('lists made from the files find their lines in the workbook that they were gathered in', async () => {
  await gathered();
  await call(['findings', path('提出'), '-o', path('送付')]);
  await write(path('送付/指摘一覧（総務部 総務課）.xlsx'), (cell) =>
    cell === 'C22' ? 'このままでよい（理由：庁内の様式による）' : null,
  );
  const { out } = await call(['answers', path('送付'), '--into', path('回収.xlsx'), '--format', 'json']);
  expect(JSON.parse(out).taken).toBe(1);
});

test('without the workbook nothing is read', async () => {
  const { status, err } = await call(['answers', path('.'), '--into', path('ない.xlsx')]);
  expect([status, err]).toEqual([2, expect.stringContaining('回答を取り込むブックを指定してください')]);
});

test('answers of which none is about the workbook, and files without any, leave it as it is', async () => {
  await gathered();
  await call(['findings', path('回収.xlsx'), '-o', path('送付')]);
  for (const file of readdirSync(path('送付')))
    await write(path(`送付/${file}`), () => 'このままでよい（理由：国の制度）');
  const other = path('ほかの計画.xlsx');
  writeFileSync(other, workbook([9], [12]));
  const before = readFileSync(other);
  const answered = await call(['answers', path('送付'), '--into', other]);
  expect([answered.status, readFileSync(other).equals(before)]).toEqual([1, true]);
  expect(answered.out).toContain('何も書き込みませんでした。ほかのブックの指摘一覧でないか');
  const none = await call(['answers', path('提出'), '--into', other, '--format', 'json']);
  expect([none.status, JSON.parse(none.out).written, readFileSync(other).equals(before)]).toEqual([0, false, true]);
  expect(readdirSync(path('')).filter((name) => name.includes('更新前'))).toEqual([]);
});
