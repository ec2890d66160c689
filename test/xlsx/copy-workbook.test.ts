import { strFromU8, unzipSync } from 'fflate';
import type { SheetCopy } from '../../src/core/cycle/copies/sheet-copy';
import { addressOf } from '../../src/core/grid/address';
import { openFile } from '../../src/xlsx';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { copyWorkbook } from '../../src/xlsx/patch/copy-workbook';
import { handWritten, mutate } from './mutate';

const STYLES =
  '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0"/><xf fontId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>';

/** A form of four rows: a title, a heading with furigana and two values, of which one is free text. */
const STRINGS = [
  '<si><t>進行管理票</t></si>',
  '<si><t>令和9年度計画</t><rPh sb="0" eb="2"><t>レイワ</t></rPh><rPh sb="5" eb="7"><t>ケイカク</t></rPh></si>',
  '<si><t>窓口の予約</t></si>',
  '<si><r><t>令和</t></r><r><rPr><b/></rPr><t>9年度</t></r></si>',
].join('');
const SHEET = [
  '<cols><col min="1" max="1" width="30"/></cols>',
  '<sheetData>',
  '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>',
  '<row r="2" ht="40" customHeight="1"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" s="1" t="s"><v>2</v></c></row>',
  '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" s="1"><v>480</v></c></row>',
  '<row r="4"><c r="B4"><f>B3*2</f><v>960</v></c></row>',
  '</sheetData>',
  '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A3:A4"/></mergeCells>',
  '<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>',
].join('');
const file = () => handWritten({ sheet: SHEET, strings: STRINGS, styles: STYLES });
const copy = (more: Partial<SheetCopy> = {}): SheetCopy => ({ source: '個票', name: '個票', ...more });

function partsIn(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

test('a sheet of which nothing changes keeps its bytes', () => {
  const [before, after] = [partsIn(file()), partsIn(copyWorkbook(file(), [copy()]))];
  expect(after['xl/worksheets/sheet1.xml']).toBe(before['xl/worksheets/sheet1.xml']);
  expect(after['xl/styles.xml']).toBe(before['xl/styles.xml']);
});

test('one sheet several times, each with its own values, name and mark', async () => {
  const mark = { plan: '計画', year: 2028, department: '総務部', section: '人事課', number: '1', name: '予約' };
  const bytes = copyWorkbook(file(), [
    copy({ name: '個票01', edits: [{ row: 1, column: 1, value: '=1+1 & <b>' }], mark }),
    copy({
      name: "個票'02",
      edits: [
        { row: 2, column: 1, value: null },
        { row: 6, column: 3, value: -5 },
      ],
    }),
  ]);
  const { grids, marks } = readFileGrids(bytes);
  expect(grids.map(({ sheet }) => sheet)).toEqual(['個票01', "個票'02"]);
  expect(grids[0]?.values[1]).toEqual(['令和9年度計画', '=1+1 & <b>']);
  expect(grids[1]?.values.map((row) => row[1])).toEqual([null, '窓口の予約', null, 960, null, null, null]);
  expect(grids[1]?.values[6]?.[3]).toBe(-5);
  expect([...marks]).toEqual([['個票01', mark]]);
  const model = await openFile(bytes);
  expect((await model.readGrids())[1]?.formulas).toEqual({ B4: '=B3*2' });
});

test('moved years keep furigana over its word, and letters of several fonts', () => {
  const edits = [
    { row: 1, column: 0, value: '令和10年度計画', printed: true },
    { row: 2, column: 0, value: '令和10年度', printed: true },
  ] as const;
  const bytes = copyWorkbook(file(), [copy({ edits })]);
  const sheet = partsIn(bytes)['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain(
    '<t>令和10年度計画</t><rPh sb="0" eb="2"><t>レイワ</t></rPh><rPh sb="6" eb="8"><t>ケイカク</t></rPh>',
  );
  expect(sheet).toContain('<r><t>令和</t></r><r><rPr><b/></rPr><t>10年度</t></r>');
  expect(readFileGrids(bytes).grids[0]?.texts[1]?.[0]).toBe('令和10年度計画');
});

test('locked but for what is free, without a password; looks stay', async () => {
  const bytes = copyWorkbook(file(), [copy({ free: [{ top: 1, left: 1, bottom: 2, right: 2 }] })]);
  const sheet = partsIn(bytes)['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toMatch(/<sheetProtection sheet="1"[^>]*formatColumns="0"[^>]*formatRows="0"/);
  expect(sheet).not.toContain('password');
  expect(sheet.indexOf('<sheetProtection')).toBeGreaterThan(sheet.indexOf('</sheetData>'));
  expect(sheet.indexOf('<sheetProtection')).toBeLessThan(sheet.indexOf('<mergeCells'));
  const port = await openFile(bytes);
  const edit = (row: number, column: number, before: string | number | null) => ({
    cell: { sheet: '個票', row, column },
    before,
    value: '新しい',
    numberFormat: null,
  });
  const outcomes = await port.applyEdits([edit(1, 1, '窓口の予約'), edit(2, 2, null), edit(1, 0, '令和9年度計画')]);
  expect(outcomes.map(({ reason }) => reason)).toEqual([null, null, 'protected']);
  expect(partsIn(bytes)['xl/styles.xml']).toContain(
    '<xf applyProtection="1" fontId="0" applyAlignment="1"><alignment wrapText="1"/><protection locked="0"/></xf>',
  );
});

test('a sheet that its owner protected stays as he did it', () => {
  const own = mutate(file(), (parts) => {
    parts['xl/worksheets/sheet1.xml'] =
      parts['xl/worksheets/sheet1.xml']?.replace('</sheetData>', '$&<sheetProtection sheet="1" password="ABCD"/>') ??
      '';
  });
  const sheet = partsIn(copyWorkbook(own, [copy({ free: [{ top: 1, left: 1, bottom: 1, right: 1 }] })]));
  expect(sheet['xl/worksheets/sheet1.xml']?.match(/<sheetProtection[^>]*>/g)).toEqual([
    '<sheetProtection sheet="1" password="ABCD"/>',
  ]);
});

test('rows left out close up: cells, merges and formulas follow', async () => {
  const bytes = copyWorkbook(file(), [
    copy({
      rows: [
        { from: 0, to: 0 },
        { from: 2, to: 3 },
      ],
    }),
  ]);
  const [grid] = readFileGrids(bytes).grids;
  expect(grid?.texts.map((row) => row.join('|'))).toEqual(['進行管理票|', '令和9年度|480', '|960']);
  expect(grid?.merges?.map((merge) => [addressOf({ row: merge.top, column: merge.left }), merge.bottom])).toEqual([
    ['A1', 0],
    ['A2', 2],
  ]);
});

test('what other sheets say is not in the copy', () => {
  const two = mutate(file(), (parts) => {
    parts['xl/worksheets/sheet2.xml'] = (parts['xl/worksheets/sheet1.xml'] ?? '').replace('<v>2</v>', '<v>0</v>');
    parts['xl/workbook.xml'] =
      parts['xl/workbook.xml']?.replace(
        '</sheets>',
        '<sheet name="他の課" sheetId="2" r:id="r9"/></sheets><definedNames><definedName name="全部">他の課!$A$1</definedName><definedName name="印刷" localSheetId="1">他の課!$A$1</definedName></definedNames>',
      ) ?? '';
    parts['xl/_rels/workbook.xml.rels'] =
      parts['xl/_rels/workbook.xml.rels']?.replace(
        '</Relationships>',
        '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
      ) ?? '';
  });
  const parts = partsIn(copyWorkbook(two, [{ source: '他の課', name: '新しい名前' }]));
  expect(Object.keys(parts)).not.toContain('xl/worksheets/sheet1.xml');
  expect(JSON.stringify(parts)).not.toContain('窓口の予約');
  expect(parts['xl/workbook.xml']).toContain("'新しい名前'!$A$1");
  expect(parts['xl/workbook.xml']).toContain('localSheetId="0"');
  const first = partsIn(copyWorkbook(two, [copy()]));
  expect(first['xl/workbook.xml']).not.toContain('他の課');
});

test('choices come from a sheet of ours, where the form has none of its own', () => {
  const words = { sheet: '選択肢', range: { top: 2, left: 0, bottom: 5, right: 0 } };
  const bytes = copyWorkbook(file(), [copy({ choices: [{ range: { top: 1, left: 1, bottom: 1, right: 1 }, words }] })]);
  expect(partsIn(bytes)['xl/worksheets/sheet1.xml']).toContain(
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="B2"><formula1>\'選択肢\'!$A$3:$A$6</formula1></dataValidation></dataValidations><pageMargins',
  );
});

test('a row that comes again has its looks and its own values; what stands below moves down', async () => {
  const named = mutate(file(), (parts) => {
    parts['xl/workbook.xml'] =
      parts['xl/workbook.xml']?.replace(
        '</sheets>',
        '$&<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">個票!$A$1:$B$4</definedName></definedNames>',
      ) ?? '';
  });
  const bytes = copyWorkbook(named, [
    copy({
      repeats: [{ row: 1, times: 2 }],
      edits: [{ row: 1, column: 1, repetition: 2, value: '三つ目' }],
    }),
  ]);
  const [grid] = readFileGrids(bytes).grids;
  expect(grid?.texts.map((row) => row.join('|'))).toEqual([
    '進行管理票|',
    '令和9年度計画|窓口の予約',
    '|',
    '|三つ目',
    '令和9年度|480',
    '|960',
  ]);
  expect(grid?.formulas).toEqual({ B6: '=B5*2' });
  expect(grid?.merges?.[1]).toEqual({ top: 4, left: 0, bottom: 5, right: 0 });
  const parts = partsIn(bytes);
  expect(parts['xl/workbook.xml']).toContain('個票!$A$1:$B$6');
  expect(parts['xl/worksheets/sheet1.xml']?.match(/<row r="[234]" ht="40" customHeight="1">/g)).toHaveLength(3);
});

test('cells merged along a row are so in each repetition', () => {
  const [grid] = readFileGrids(copyWorkbook(file(), [copy({ repeats: [{ row: 0, times: 2 }] })])).grids;
  expect(grid?.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 1 },
    { top: 4, left: 0, bottom: 5, right: 0 },
    { top: 1, left: 0, bottom: 1, right: 1 },
    { top: 2, left: 0, bottom: 2, right: 1 },
  ]);
});

test('a number keeps its looks where the cell has none of its own', () => {
  const edits = [
    { row: 2, column: 1, value: -480, numberFormat: '#,##0;"△ "#,##0;0' },
    { row: 5, column: 1, value: 1920, numberFormat: '#,##0;"△ "#,##0;0' },
  ];
  const free = [{ top: 1, left: 1, bottom: 5, right: 1 }];
  const [grid] = readFileGrids(copyWorkbook(file(), [copy({ edits, free })])).grids;
  expect([grid?.texts[2]?.[1], grid?.texts[5]?.[1]]).toEqual(['△ 480', '1,920']);
});
