import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { contractWorkbook } from '../../../src/contract/workbook';
import { cellKey, type ModelSheet, type ModelWorkbook, newSheet, newWorkbook } from '../../../src/xlsx/model';
import { copyWorkbook } from '../../../src/xlsx/patch/copy-workbook';
import { readModel } from '../../../src/xlsx/read-model';
import type { SheetTake } from '../../../src/xlsx/take/take.types';
import { SheetTaker } from '../../../src/xlsx/take/take-sheets';
import { writeModel } from '../../../src/xlsx/write-model';
import { handWritten, mutate } from '../mutate';

function put(sheet: ModelSheet, row: number, column: number, value: string | number, formula?: string): void {
  sheet.cells.set(cellKey(row, column), { value, format: {}, ...(formula === undefined ? {} : { formula }) });
}

function book(...sheets: ModelSheet[]): ModelWorkbook {
  return { ...newWorkbook(), sheets };
}

async function taken(source: Uint8Array, takes: readonly SheetTake[], into: Uint8Array | null = null) {
  const taker = new SheetTaker(into);
  const left = taker.take(source, takes);
  const bytes = taker.save();
  if (bytes === null) throw new Error('nothing was taken');
  const model = await readModel(bytes);
  return { left, bytes, model, sheet: (name: string) => model.sheets.find((one) => one.name === name) };
}

const as = (sheet: string, name = sheet, over = false): SheetTake => ({ sheet, as: name, over });

test('a sheet looks in another workbook as it did in its own', async () => {
  const bytes = await writeModel(contractWorkbook());
  const before = await readModel(bytes);
  const names = before.sheets.map(({ name }) => name);
  const after = await taken(
    bytes,
    names.map((name) => as(name, `総務課 ${name}`)),
  );
  for (const sheet of before.sheets) {
    expect(after.sheet(`総務課 ${sheet.name}`)).toEqual({
      ...sheet,
      name: `総務課 ${sheet.name}`,
      visibility: 'visible',
    });
  }
  expect(after.left).toEqual([]);
});

test('a workbook with other styles and fonts of its own keeps them, and the sheet keeps its own', async () => {
  const source = await writeModel(contractWorkbook());
  const own = newSheet('控え');
  own.cells.set(cellKey(0, 0), { value: 12.5, format: { numberFormat: '0.0"人"', font: { bold: true, size: 20 } } });
  const into = await writeModel({ ...book(own), defaultFont: { name: 'Meiryo', size: 14 } });
  const after = await taken(source, [as('個票01')], into);
  expect(after.sheet('控え')).toEqual((await readModel(into)).sheets[0]);
  const cells = (await readModel(source)).sheets[0]?.cells;
  const found = after.sheet('個票01')?.cells;
  expect(found?.get(cellKey(1, 1))?.format).toMatchObject({ font: { bold: true }, fill: { color: '#DDEEFF' } });
  expect([...(found?.values() ?? [])].map(({ value }) => value)).toEqual(
    [...(cells?.values() ?? [])].map(({ value }) => value),
  );
});

test('sheets that are not taken over keep their bytes', async () => {
  const into = await writeModel(book(newSheet('控え'), newSheet('個票01'), newSheet('集計')));
  const after = await taken(await writeModel(contractWorkbook()), [as('個票01', '個票01', true), as('個票02')], into);
  const [before, now] = [unzipSync(into), unzipSync(after.bytes)];
  for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet3.xml', 'docProps/core.xml']) {
    expect(now[part]).toEqual(before[part]);
  }
  expect(after.model.sheets.map(({ name }) => name)).toEqual(['控え', '個票01', '集計', '個票02']);
  expect(after.sheet('個票01')?.cells.get(cellKey(1, 2))?.value).toBe('窓口の予約');
});

test('formulas follow the sheets that come along; one that speaks of another becomes its value, and that is told', async () => {
  const [first, second, other] = [newSheet('個票1'), newSheet('個票2'), newSheet('単価表')];
  put(other, 0, 0, 1200);
  put(first, 0, 0, 3);
  put(second, 0, 0, 6, '=個票1!A1*2');
  put(second, 1, 0, 3600, '=個票1!A1*単価表!A1');
  const after = await taken(await writeModel(book(first, second, other)), [as('個票1', '総務課 個票1'), as('個票2')]);
  const cells = after.sheet('個票2')?.cells;
  expect(cells?.get(cellKey(0, 0))).toMatchObject({ value: 6, formula: "='総務課 個票1'!A1*2" });
  expect(cells?.get(cellKey(1, 0))).toEqual({ value: 3600, format: {} });
  expect(after.left).toEqual([{ sheet: '個票2', values: 1, dropped: 0, unlocked: false }]);
});

test('a drop-down filled from a hidden list brings the list along, once for all files', async () => {
  const source = async (word: string) => {
    const [sheet, list] = [newSheet('個票1'), newSheet('候補')];
    list.visibility = 'hidden';
    for (const [row, name] of ['総務課', '人事課', word].entries()) put(list, row, 0, name);
    put(sheet, 0, 0, '所管');
    sheet.validations = [{ range: 'B1:B1', type: 'list', settings: { formula1: '候補!$A$1:$A$3' } }];
    return writeModel(book(sheet, list));
  };
  const taker = new SheetTaker(null);
  taker.take(await source('税務課'), [as('個票1', '個票1')]);
  taker.take(await source('税務課'), [as('個票1', '個票2')]);
  taker.take(await source('市民課'), [as('個票1', '個票3')]);
  const model = await readModel(taker.save() ?? new Uint8Array());
  expect(model.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
    '個票1 visible',
    '候補 hidden',
    '個票2 visible',
    '個票3 visible',
    '候補 (2) hidden',
  ]);
  const lists = model.sheets.flatMap(({ validations }) => validations.map((one) => JSON.stringify(one)));
  expect(lists.map((one) => /候補[^!]*!/.exec(one)?.[0])).toEqual(["候補'!", "候補'!", "候補 (2)'!"]);
});

test('parts under a prefix, a comment, a picture and a table of a name that is taken come along', async () => {
  const plain = handWritten({
    strings: '<si><t>彩原市</t><rPh sb="0" eb="2"><t>サイハラ</t></rPh></si>',
    sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row></sheetData>',
  });
  const prefixed = mutate(plain, (parts) => {
    for (const path of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']) {
      parts[path] = (parts[path] ?? '').replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    }
  });
  const after = await taken(prefixed, [as('個票')]);
  expect(after.sheet('個票')?.cells.get(cellKey(0, 0))?.value).toBe('彩原市');
  const sample = readFileSync('assets/sample/sample.xlsx');
  const twice = new SheetTaker(null);
  const table = await writeModel(
    book({
      ...newSheet('表'),
      cells: new Map([
        [cellKey(0, 0), { value: '時間', format: {} }],
        [cellKey(1, 0), { value: 3, format: {} }],
      ]),
      comments: new Map([[cellKey(1, 0), { author: '事務局', text: '確認' }]]),
      tables: [
        {
          name: '表1',
          range: { top: 0, left: 0, bottom: 1, right: 0 },
          columns: ['時間'],
          style: null,
          banded: true,
          filter: true,
          totals: false,
        },
      ],
    }),
  );
  twice.take(sample, [as('個票01')]);
  twice.take(table, [as('表', '表A')]);
  twice.take(table, [as('表', '表B')]);
  const model = await readModel(twice.save() ?? new Uint8Array());
  expect(model.sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([[], ['表1'], ['表1_2']]);
  expect(model.sheets[2]?.comments.get(cellKey(1, 0))?.text).toContain('確認');
});

describe('days counted from 1904', () => {
  const DAY = 'yyyy/m/d';
  const sheetOfDays = (serial: number): ModelSheet => {
    const sheet = newSheet('日付');
    const cells: [value: number, numberFormat: string][] = [
      [serial, DAY],
      [serial, '[$-411]ggge"年"m"月"d"日"'],
      [serial + 0.5, 'yyyy/m/d h:mm'],
      [serial, '#,##0'],
      [0.5, 'h:mm'],
      [30.25, '[h]:mm'],
    ];
    for (const [row, [value, numberFormat]] of cells.entries())
      sheet.cells.set(cellKey(row, 0), { value, format: { numberFormat } });
    sheet.cells.set(cellKey(0, 1), { value: '2024/4/1', format: { numberFormat: DAY } });
    sheet.cells.set(cellKey(1, 1), { value: serial + 30, formula: '=A1+30', format: { numberFormat: DAY } });
    sheet.validations.push({
      range: 'A1',
      type: 'date',
      settings: { operator: 'greaterThan', formula1: String(serial) },
    });
    return sheet;
  };
  /** 2024/4/1. */
  const [FROM_1900, FROM_1904] = [45_383, 43_921];

  test.each([
    ['among others', true, false, FROM_1904, FROM_1900],
    ['in a workbook that counts so itself', false, true, FROM_1900, FROM_1904],
    ['where both count alike', true, true, FROM_1904, FROM_1904],
  ])('%s stay the same days', async (_, source, into, before, after) => {
    const bytes = await writeModel({ ...book(sheetOfDays(before)), date1904: source });
    const { sheet } = await taken(bytes, [as('日付')], await writeModel({ ...contractWorkbook(), date1904: into }));
    const moved = sheet('日付');
    const value = (row: number, column: number) => moved?.cells.get(cellKey(row, column))?.value;
    expect([0, 1, 2, 3, 4, 5].map((row) => value(row, 0))).toEqual([after, after, after + 0.5, before, 0.5, 30.25]);
    expect([value(0, 1), value(1, 1)]).toEqual(['2024/4/1', after + 30]);
    expect(moved?.validations).toMatchObject([{ settings: { formula1: String(after) } }]);
  });

  test('are counted from 1900 in a new workbook, whichever comes first', async () => {
    const taker = new SheetTaker(null);
    taker.take(await writeModel({ ...book(sheetOfDays(FROM_1904)), date1904: true }), [as('日付', '甲')]);
    taker.take(await writeModel(book(sheetOfDays(FROM_1900))), [as('日付', '乙')]);
    const model = await readModel(taker.save() ?? new Uint8Array());
    expect(model.date1904).toBe(false);
    expect(model.sheets.map(({ cells }) => cells.get(cellKey(0, 0))?.value)).toEqual([FROM_1900, FROM_1900]);
  });
});

describe('the protection of a sheet', () => {
  const mark = { plan: '計画', year: 2025, department: '総務部', section: '人事課', number: '1', name: '名' };
  const handedOut = async (marked: boolean, own: ModelSheet['protection'] = null) => {
    const form = newSheet('個票');
    put(form, 0, 0, '取組項目名');
    form.protection = own;
    return copyWorkbook(await writeModel(book(form)), [
      { source: '個票', name: '個票', free: [{ top: 0, left: 1, bottom: 0, right: 1 }], ...(marked ? { mark } : {}) },
    ]);
  };

  test('that it got when it was handed out is taken off, and told', async () => {
    const { left, sheet } = await taken(await handedOut(true), [as('個票')]);
    expect(sheet('個票')?.protection).toBeNull();
    expect(left).toEqual([{ sheet: '個票', values: 0, dropped: 0, unlocked: true }]);
  });

  test.each([
    ['of somebody’s own', true, { allowed: ['sort'], password: false }],
    ['of a sheet that was not handed out', false, null],
  ])('%s stays', async (_, marked, own) => {
    const { left, sheet } = await taken(await handedOut(marked, own), [as('個票')]);
    expect(sheet('個票')?.protection).not.toBeNull();
    expect(left).toEqual([]);
  });

  test('with a password stays', async () => {
    const bytes = mutate(await handedOut(true), (parts) => {
      for (const [path, xml] of Object.entries(parts))
        if (path.includes('/worksheets/sheet'))
          parts[path] = xml.replace('<sheetProtection ', '<sheetProtection password="CC1A" ');
    });
    const { left, sheet } = await taken(bytes, [as('個票')]);
    expect([sheet('個票')?.protection?.password, left]).toEqual([true, []]);
  });
});
