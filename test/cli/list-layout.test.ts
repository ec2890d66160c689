import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addressOf } from '../../src/core/grid/address';
import { readModel } from '../../src/xlsx';
import { cellKey, type ModelSheet, placeOf } from '../../src/xlsx/model';
import { writeModel } from '../../src/xlsx/write-model';
import { officeList, sheetNamed } from '../workbooks/office-list';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();
const NOW = '一覧（R6）';

/** What stands in the sheet, by address. */
const textsOf = (sheet: ModelSheet): Record<string, unknown> =>
  Object.fromEntries(
    [...sheet.cells].flatMap(([key, { value }]) => (value === null ? [] : [[addressOf(placeOf(key)), value]])),
  );
const sheetOf = async (file: string, name = NOW) => sheetNamed((await readModel(readFileSync(file))).sheets, name);
const formatAt = (sheet: ModelSheet, row: number, column: number) => sheet.cells.get(cellKey(row, column))?.format;

/** As somebody types into a cell of the file and saves it, everything else as it is. */
function typed(file: Uint8Array, part: string, cells: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(file);
  let xml = strFromU8(parts[part] ?? new Uint8Array());
  for (const [address, text] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`);
    if (!cell.test(xml)) throw new Error(`no cell ${address}`);
    xml = xml.replace(cell, (whole) => {
      const style = / s="[0-9]+"/.exec(whole)?.[0] ?? '';
      return `<c r="${address}"${style} t="inlineStr"><is><t>${text}</t></is></c>`;
    });
  }
  return zipSync({ ...parts, [part]: strToU8(xml) });
}

const HEAD = {
  A1: '彩原市改革プラン（令和3～7年度）とりまとめ一覧（令和６年度）',
  J2: '行政改革課',
  K2: '［Kohyo］',
  A3: '大分類',
  B3: '小分類',
  C3: '取組項目名',
  D3: '担当課',
  E3: '令和6年度',
  E4: '計画',
  F4: '実績（見込み）',
  G4: '評価',
  H3: '令和7年度',
  H4: '計画',
  I3: '番号',
  J3: '委員会の意見',
};
const ROWS = {
  A5: '人（職員）の改革',
  B5: '働き方改革の推進',
  C5: '窓口受付時間の見直し',
  D5: '総務部総務課',
  E5: '・調査の実施',
  F5: '5月と11月の2回、時間帯別の来庁者数を調査した。',
  G5: '○',
  H5: '・広報紙、公式サイト等での周知\n・本庁で試行',
  I5: 1,
  A6: '財政の改革',
  B6: '歳出の抑制',
  C6: '庁用車の適正配置と共同利用',
  D6: '総務部総務課',
  E6: '・全112台の分析\n・2台',
  F6: '全車両の稼働率をまとめ、2台を減車した。\n財政効果実績：655千円',
  G6: '○',
  H6: '・本庁の20台\n・6台',
  I6: 2,
  A7: '情報・デジタル化の改革',
  B7: '業務の効率化',
  C7: '電子契約サービスの導入',
  D7: '総務部契約検査課',
  E7: '・調査、要件の整理',
  F7: '4市への聞き取りを行い、要件をまとめた。\n業務量削減実績：△ 175時間',
  G7: '○',
  H7: '・規則の改正、説明会',
  I7: 6,
  B8: '利便性の向上',
  C8: '避難所の受付と名簿の電子化',
  D8: '総務部防災危機管理課',
  E8: '・検討、訓練での試行\n・1回',
  F8: '9月の防災訓練で2種類の受付方法を試した。',
  G8: '○',
  H8: '・12か所\n・2回',
  I8: 7,
};

describe('a list in the layout of last year’s', () => {
  test('is filled for this year, its headings moved on, cell by cell', async () => {
    const given = put('個票.xlsx', workbook([1], [2], [6], [7]));
    const out = path('今年.xlsx');
    const { status, out: said } = await call([
      'summary',
      given,
      '-o',
      out,
      '--layout',
      put('去年.xlsx', await officeList()),
      '--year',
      'R6',
    ]);
    expect(status).toBe(0);
    expect(said).toContain('E列「計画」… 年度の計画（令和6年度）');
    expect(said).toContain('H列「計画」… 年度の計画（令和7年度）');
    expect(said).toContain('J列「委員会の意見」… 対応する項目がわからないため');
    const sheet = await sheetOf(out);
    expect(textsOf(sheet)).toEqual({ ...HEAD, ...ROWS, A10: '※評価は担当課によるものです。' });
    expect(sheet.merges).toContainEqual({ top: 6, left: 0, bottom: 7, right: 0 });
    expect(sheet.merges.filter(({ top }) => top > 3)).toHaveLength(1);
  });

  test('looks, prints and is shown as the office has it; other parts keep their bytes', async () => {
    const template = await officeList();
    const given = put('個票.xlsx', workbook([1], [2], [6], [7]));
    const out = path('今年.xlsx');
    await call(['summary', given, '-o', out, '--layout', put('去年.xlsx', template), '--year', 'R6']);
    const [before, after] = [await readModel(template), await readModel(readFileSync(out))];
    const [was, is] = [sheetNamed(before.sheets, '一覧（R5）'), sheetNamed(after.sheets, NOW)];
    for (const row of [4, 5, 6, 7]) {
      for (let column = 0; column < 10; column += 1)
        expect([row, column, formatAt(is, row, column)]).toEqual([row, column, formatAt(was, 4, column)]);
    }
    for (const row of [0, 2, 3]) expect(formatAt(is, row, 0)).toEqual(formatAt(was, row, 0));
    expect([...is.columnWidths]).toEqual([...was.columnWidths]);
    expect(is.page).toEqual({ ...was.page, area: { top: 0, left: 0, bottom: 9, right: 9 }, breaksBefore: undefined });
    expect([is.freeze, is.tabColor]).toEqual([was.freeze, was.tabColor]);
    expect(is.validations).toMatchObject([{ range: 'G5:G8' }]);
    const [old, now] = [unzipSync(template), unzipSync(readFileSync(out))];
    for (const part of [
      'xl/worksheets/sheet1.xml',
      'xl/drawings/drawing77.xml',
      'xl/drawings/_rels/drawing77.xml.rels',
      'xl/media/image77.png',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/sharedStrings.xml',
      'xl/theme/theme1.xml',
    ])
      expect([part, now[part]]).toEqual([part, old[part]]);
    const sheet = strFromU8(now['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    const kept = /<sheetViews>.*<\/cols>|<pageMargins.*<\/headerFooter>|<drawing [^>]*>/gs;
    expect(sheet.match(kept)?.map((xml) => xml.replaceAll(/<rowBreaks.*<\/rowBreaks>/g, ''))).toEqual(
      strFromU8(old['xl/worksheets/sheet2.xml'] ?? new Uint8Array()).match(kept),
    );
    expect(strFromU8(now['xl/styles.xml'] ?? new Uint8Array())).toContain(
      /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(strFromU8(old['xl/styles.xml'] ?? new Uint8Array()))?.[1] ?? '?',
    );
  });

  test('made again, keeps what people wrote and knows its layout by itself, twice', async () => {
    const given = put('個票.xlsx', workbook([1], [2], [6], [7]));
    const out = path('今年.xlsx');
    await call(['summary', given, '-o', out, '--layout', put('去年.xlsx', await officeList()), '--year', 'R6']);
    const edits = { J5: '周知を早く', D6: '総務部総務課・財政課', J2: '行政改革課（2月末現在）', A10: '※訂正した注' };
    put('今年.xlsx', typed(readFileSync(out), 'xl/worksheets/sheet2.xml', edits));
    put('個票.xlsx', workbook([2], [1], [6, { C23: '◎' }], [7], [8]));
    const files: Uint8Array[] = [];
    for (const time of ['once', 'twice']) {
      const { status, out: said, err } = await call(['summary', given, '-o', out, '--year', 'R6']);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      files.push(readFileSync(out));
      const texts = textsOf(await sheetOf(out));
      const row = Object.keys(texts)
        .find((address) => texts[address] === '窓口受付時間の見直し')
        ?.slice(1);
      const hand = Object.keys(texts)
        .find((address) => texts[address] === '庁用車の適正配置と共同利用')
        ?.slice(1);
      expect(texts).toMatchObject({
        ...HEAD,
        J2: edits.J2,
        [`J${row}`]: edits.J5,
        [`D${hand}`]: edits.D6,
        A11: edits.A10,
      });
      const rated = Object.keys(texts)
        .find((address) => texts[address] === '電子契約サービスの導入')
        ?.slice(1);
      expect(texts[`G${rated}`]).toBe('◎');
      expect(said).toContain('手で直されたままにしました：D');
      expect(said.includes('加わりました')).toBe(time === 'once');
    }
    const [once, twice] = files.map((file) => unzipSync(file));
    expect(strFromU8(twice?.['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toBe(
      strFromU8(once?.['xl/worksheets/sheet2.xml'] ?? new Uint8Array()),
    );
    expect(twice?.['xl/media/image77.png']).toEqual(once?.['xl/media/image77.png']);
  });

  test('goes where people moved it: a row above, another name', async () => {
    const given = put('個票.xlsx', workbook([1], [2]));
    const out = path('今年.xlsx');
    await call(['summary', given, '-o', out, '--layout', put('去年.xlsx', await officeList()), '--year', 'R6']);
    const parts = unzipSync(readFileSync(out));
    const xml = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    const down = (address: string) => address.replace(/[0-9]+/g, (row) => String(Number(row) + 1));
    const moved = xml
      .replace(/<row r="([0-9]+)"/g, (_, row) => `<row r="${Number(row) + 1}"`)
      .replace(/(<c r="|<mergeCell ref="|sqref=")([A-Z0-9:]+)"/g, (_, tag, at) => `${tag}${down(at)}"`);
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replaceAll(NOW, '改革の一覧');
    put(
      '今年.xlsx',
      zipSync({ ...parts, 'xl/worksheets/sheet2.xml': strToU8(moved), 'xl/workbook.xml': strToU8(book) }),
    );
    const { status } = await call(['summary', given, '-o', out, '--year', 'R6']);
    expect(status).toBe(0);
    const texts = textsOf(await sheetOf(out, '改革の一覧'));
    expect(texts).toMatchObject({ A2: HEAD.A1, A4: '大分類', E5: '計画', C6: ROWS.C5, C7: ROWS.C6, I7: 2 });
    expect(Object.keys(texts).filter((address) => texts[address] === ROWS.C5)).toEqual(['C6']);
  });

  test('a blank list of the office’s own teaches as well', async () => {
    const given = put('個票.xlsx', workbook([1], [2], [6], [7]));
    const out = path('今年.xlsx');
    const layout = put('様式.xlsx', await officeList({ blank: true }));
    await call(['summary', given, '-o', out, '--layout', layout, '--year', 'R5']);
    const texts = textsOf(await sheetOf(out, '一覧（R5）'));
    expect(texts).toMatchObject({ C5: ROWS.C5, C8: ROWS.C8, H5: ROWS.E5, E3: '令和5年度' });
  });

  test('says what it cannot do', async () => {
    const given = put('個票.xlsx', workbook([1], [2]));
    const out = path('今年.xlsx');
    const missing = await call(['summary', given, '-o', out, '--layout', path('ない.xlsx')]);
    expect([missing.status, missing.err]).toEqual([
      2,
      expect.stringContaining('ない.xlsx」というファイルはありません'),
    ]);
    const unread = await call(['summary', given, '-o', out, '--layout', put('別.xlsx', workbook([3]))]);
    expect([unread.status, unread.err]).toEqual([2, expect.stringContaining('読める表が見つかりません')]);
    expect(existsSync(out)).toBe(false);
    const over = put('去年.xlsx', await officeList());
    expect((await call(['summary', given, '-o', over, '--layout', over])).status).toBe(2);
  });
});

describe('an output whose list was made in another layout', () => {
  const rowWith = (texts: Record<string, unknown>, text: string) => {
    const found = Object.keys(texts).filter((address) => texts[address] === text);
    if (found.length !== 1) throw new Error(`${text} stands ${found.length} times`);
    return /\d+/.exec(found[0] ?? '')?.[0] ?? '';
  };

  /** A list in our own look, in which people wrote: opinions, days, money, a formula, a note, a word over ours. */
  async function workedOn(out: string, given: string): Promise<void> {
    await call(['summary', given, '-o', out, '--year', 'R6']);
    const model = await readModel(readFileSync(out));
    const sheet = sheetNamed(model.sheets, 'とりまとめ一覧');
    const texts = textsOf(sheet);
    const place = (text: string) => Number(rowWith(texts, text)) - 1;
    const heading = Number(rowWith(texts, '主たる所管部署')) - 1;
    const right = Math.max(...[...sheet.cells.keys()].map((key) => placeOf(key).column)) + 1;
    const write = (row: number, column: number, value: string | number, more: object = {}) =>
      sheet.cells.set(cellKey(row, column), { format: {}, value, ...more });
    ['委員会の意見', '予算額', '倍'].forEach((text, at) => {
      write(heading, right + at, text);
    });
    const [car, desk] = [place('庁用車の適正配置と共同利用'), place('窓口受付時間の見直し')];
    write(car, right, '早くしてほしい');
    write(car, right + 1, 1_234_567, { format: { numberFormat: '¥#,##0' } });
    write(car, right + 2, 2_469_134, { formula: `=${addressOf({ row: car, column: right + 1 })}*2` });
    write(desk, right + 1, 45_383, { format: { numberFormat: 'yyyy/m/d' } });
    sheet.comments.set(cellKey(car, right + 1), { author: '財政課', text: '内訳を確認' });
    const lead = [...sheet.cells].find(([key, { value }]) => placeOf(key).row === desk && value === '総務部総務課');
    if (lead) sheet.cells.set(lead[0], { ...lead[1], value: '総務部総務課・市民課' });
    sheet.cells.set(cellKey(placeOf([...sheet.cells.keys()].at(-1) ?? 0).row + 3, 0), {
      value: '※2月末現在',
      format: {},
    });
    put('出力.xlsx', await writeModel(model));
  }

  test('gets the office’s list beside it, with what people wrote under the same headings, and keeps it so', async () => {
    const given = put('個票.xlsx', workbook([1], [2], [6], [7]));
    const out = path('出力.xlsx');
    await workedOn(out, given);
    const before = textsOf(await sheetOf(out, 'とりまとめ一覧'));
    const layout = put('去年.xlsx', await officeList());
    const first = await call(['summary', given, '-o', out, '--year', 'R6', '--layout', layout]);
    expect({ status: first.status, err: first.err }).toEqual({ status: 0, err: '' });
    expect(first.out).toContain('前の形の一覧『とりまとめ一覧』は、そのまま残しました');
    expect(first.out).toContain('E列「計画」… 年度の計画（令和6年度）');
    expect(textsOf(await sheetOf(out, 'とりまとめ一覧'))).toEqual(before);
    for (const _time of ['once', 'twice']) {
      const sheet = await sheetOf(out);
      const texts = textsOf(sheet);
      expect(texts).toMatchObject({ ...HEAD, K4: '予算額', L4: '倍' });
      const car = rowWith(texts, '庁用車の適正配置と共同利用');
      const desk = rowWith(texts, '窓口受付時間の見直し');
      expect(texts).toMatchObject({
        [`J${car}`]: '早くしてほしい',
        [`K${car}`]: 1_234_567,
        [`K${desk}`]: 45_383,
        [`D${desk}`]: '総務部総務課・市民課',
      });
      const at = (column: number, row: string) => sheet.cells.get(cellKey(Number(row) - 1, column));
      expect(at(11, car)?.formula).toBe(`=K${car}*2`);
      expect(at(10, car)?.format.numberFormat).toBe('¥#,##0');
      expect(at(10, desk)?.format.numberFormat).toBe('yyyy/m/d');
      expect(at(9, car)?.format.font?.name).toBe('ＭＳ 明朝');
      expect([...sheet.comments].map(([key, { text }]) => [addressOf(placeOf(key)), text])).toEqual([
        [`K${car}`, '内訳を確認'],
      ]);
      const again = await call(['summary', given, '-o', out, '--year', 'R6']);
      expect([again.status, again.out.includes('前の形の一覧')]).toEqual([0, false]);
      expect(again.out).toContain(`手で直されたままにしました：D${desk}`);
    }
  });

  test('says how much has no place there', async () => {
    const given = put('個票.xlsx', workbook([1], [2]));
    const out = path('出力.xlsx');
    await workedOn(out, given);
    const layout = put('去年.xlsx', await officeList());
    const { out: said } = await call(['summary', given, '-o', out, '--year', 'R6', '--layout', layout]);
    expect(said).toContain('書かれていた 7 か所を');
    expect(said).toContain('『とりまとめ一覧』の 1 か所は');
  });

  test('goes back to one of ours with what was written in the office’s', async () => {
    const given = put('個票.xlsx', workbook([1], [2]));
    const out = path('出力.xlsx');
    await call(['summary', given, '-o', out, '--year', 'R6', '--layout', put('去年.xlsx', await officeList())]);
    put('出力.xlsx', typed(readFileSync(out), 'xl/worksheets/sheet2.xml', { J6: '早くしてほしい' }));
    const name = String(textsOf(await sheetOf(out)).C6);
    const { status, out: said } = await call(['summary', given, '-o', out, '--year', 'R6', '--layout', 'published']);
    expect([status, said.includes(`前の形の一覧『${NOW}』`)]).toEqual([0, true]);
    const texts = textsOf(await sheetOf(out, 'とりまとめ一覧'));
    const opinion = Object.keys(texts).find((address) => texts[address] === '早くしてほしい') ?? '';
    expect(opinion.replace(/[A-Z]+/, '')).toBe(rowWith(texts, name));
    expect(texts[opinion.replace(/\d+/, rowWith(texts, '委員会の意見'))]).toBe('委員会の意見');
  });

  test('a second list of the office’s own takes over from the first, under a free name', async () => {
    const given = put('個票.xlsx', workbook([1], [2]));
    const out = path('出力.xlsx');
    await call(['summary', given, '-o', out, '--year', 'R6', '--layout', put('去年.xlsx', await officeList())]);
    const other = await readModel(await officeList());
    const sheet = sheetNamed(other.sheets, '一覧（R5）');
    for (const [key, { value, ...cell }] of sheet.cells)
      if (value === '評価') sheet.cells.set(key, { ...cell, value: '課の評価' });
    const { status, err } = await call([
      'summary',
      given,
      '-o',
      out,
      '--year',
      'R6',
      '--layout',
      put('別の形.xlsx', await writeModel(other)),
    ]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const names = (await readModel(readFileSync(out))).sheets.map((each) => each.name);
    expect(names).toEqual(['表紙', NOW, `${NOW} (2)`]);
    expect(textsOf(await sheetOf(out, `${NOW} (2)`))).toMatchObject({ G4: '課の評価', C5: ROWS.C5 });
    await call(['summary', given, '-o', out, '--year', 'R6']);
    expect((await readModel(readFileSync(out))).sheets.map((each) => each.name)).toEqual(names);
  });
});

test('our own layouts are chosen by name, and stay chosen', async () => {
  const given = put('個票.xlsx', workbook([1], [2]));
  const out = path('計画.xlsx');
  await call(['summary', given, '-o', out, '--layout', 'plan', '--year', 'R6']);
  const headings = async () =>
    Object.values(textsOf(await sheetOf(out, 'とりまとめ一覧'))).filter((text) => /年度|評価/.test(String(text)));
  const first = await headings();
  expect(first).toContain('令和6年度計画');
  expect(first).not.toContain('令和6年度実績(見込み)');
  await call(['summary', given, '-o', out, '--year', 'R6']);
  expect(await headings()).toEqual(first);
});
