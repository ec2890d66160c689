import { strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetPlan } from '../../src/core/report/layout/sheet-plan';
import { emptyState } from '../../src/core/state/state';
import { openFile } from '../../src/xlsx';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { handWritten, partsOf } from './mutate';

const text = (part: Uint8Array | undefined) => new TextDecoder().decode(part);

/** A sheet of ours with everything that needs a part or a style of its own. */
function plan(name: string, title: string): SheetPlan {
  const heading = (column: number, value: string) =>
    ({ row: 2, column, look: 'heading', value: { kind: 'text', text: value } }) as const;
  const area = { top: 0, left: 0, bottom: 4, right: 1 };
  return {
    id: 'data',
    name,
    widths: [20, 12],
    heights: { 0: 30 },
    cells: [
      { row: 0, column: 0, look: 'title', value: { kind: 'text', text: title } },
      { row: 1, column: 0, look: 'subtitle', value: { kind: 'text', text: '彩原市 ［Kohyo］' } },
      heading(0, '名称'),
      heading(1, '時間'),
      { row: 3, column: 0, look: 'text', value: { kind: 'text', text: '=1+1 & <窓口>' } },
      { row: 3, column: 1, look: 'number', value: { kind: 'number', value: -20 }, numberFormat: '#,##0;"△ "#,##0' },
      { row: 4, column: 1, look: 'total', value: { kind: 'formula', formula: '=SUM(B4:B4)', cached: -20 } },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    tables: [{ name: 'KohyoData', range: { top: 2, left: 0, bottom: 3, right: 1 }, columns: ['名称', '時間'] }],
    charts: [
      {
        title: '時間',
        type: 'column',
        categories: { top: 3, left: 0, bottom: 3, right: 0 },
        series: [{ name: '時間', values: { top: 3, left: 1, bottom: 3, right: 1 } }],
        frame: { top: 6, left: 0, bottom: 16, right: 5 },
      },
    ],
    freeze: { rows: 3, columns: 0 },
    filter: null,
    print: {
      paper: 'A3',
      orientation: 'landscape',
      titleRows: { from: 0, to: 2 },
      area,
      breaksBefore: [],
      header: '',
      footer: '&P',
    },
  };
}

/** Somebody's workbook: a sheet with strings, styles, a picture, Power Query, and an order of calculation. */
function somebodys(): Record<string, Uint8Array> {
  const parts = partsOf(
    handWritten({
      strings: '<si><t>彩原市</t><rPh sb="0" eb="2"><t>サイハラ</t></rPh></si>',
      styles:
        '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot;人&quot;"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts>' +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs>',
      sheet:
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>2.5</v></c><c r="C1"><f>B1*2</f><v>5</v></c></row></sheetData><drawing r:id="rId9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>',
    }),
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
    );
  const own = text(parts['xl/_rels/workbook.xml.rels']);
  return {
    ...parts,
    'xl/_rels/workbook.xml.rels': strToU8(
      own.replace(
        '</Relationships>',
        `${relation('r8', 'calcChain', 'calcChain.xml')}${relation('r9', 'customXml', '../customXml/item1.xml')}</Relationships>`,
      ),
    ),
    'xl/calcChain.xml': strToU8(
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C1" i="1"/></calcChain>',
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('rId9', 'drawing', '../drawings/drawing1.xml')),
    'xl/drawings/drawing1.xml': strToU8('<xdr:wsDr xmlns:xdr="urn:x"><!-- 手で描いた図 --></xdr:wsDr>'),
    'xl/media/image1.png': new Uint8Array([1, 2, 3, 250]),
    'customXml/item1.xml': new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0]),
  };
}

async function made(bytes: Uint8Array, ...plans: SheetPlan[]): Promise<Uint8Array> {
  const port = await openFile(bytes);
  await port.writeSheets(plans);
  return port.save();
}

const TOUCHED = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/calcChain.xml',
];

test('parts that are not ours keep their bytes, and what is touched only grows', async () => {
  const before = somebodys();
  const after = partsOf(await made(zipSync(before), plan('個票データ', '一')));
  for (const [path, bytes] of Object.entries(before)) {
    if (!TOUCHED.includes(path)) expect([path, after[path]]).toEqual([path, bytes]);
  }
  expect(after['xl/calcChain.xml']).toBeUndefined();
  expect(text(after['xl/_rels/workbook.xml.rels'])).not.toContain('calcChain');
  // Styles of ours come behind: each of theirs is where it was.
  const styles = text(after['xl/styles.xml']);
  expect(styles).toContain('<xf/><xf numFmtId="170" applyNumberFormat="1"/><xf ');
  expect(styles).toContain('formatCode="0.0&quot;人&quot;"/><numFmt numFmtId="171"');
});

test('our sheet stands behind theirs, with its values, formats, table and chart', async () => {
  const bytes = await made(zipSync(somebodys()), plan('個票データ', '一'));
  const { grids } = readFileGrids(bytes);
  expect(grids.map(({ sheet, texts }) => [sheet, texts[0]?.[0]])).toEqual([
    ['個票', '彩原市'],
    ['個票データ', '一'],
  ]);
  expect(grids[0]?.texts).toEqual([['彩原市', '2.5人', '5']]);
  expect(grids[1]?.texts.slice(2)).toEqual([
    ['名称', '時間'],
    ['=1+1 & <窓口>', '△ 20'],
    ['', '-20'],
  ]);
  expect(grids[1]?.formulas).toEqual({ B5: '=SUM(B4:B4)' });
  const paths = Object.keys(unzipSync(bytes));
  expect(paths).toEqual(expect.arrayContaining(['xl/tables/table1.xml', 'xl/charts/chart1.xml']));
});

test('made again it is the same file but for what is said otherwise; nothing of the old making is left', async () => {
  const once = await made(zipSync(somebodys()), plan('個票データ', '一'), plan('集計', '二'));
  const again = partsOf(await made(once, plan('個票データ', '改'), plan('集計', '二')));
  const before = partsOf(once);
  expect(Object.keys(again).sort()).toEqual(Object.keys(before).sort());
  const changed = Object.keys(before).filter((path) => text(again[path]) !== text(before[path]));
  // The sheet, and what we remember of it.
  expect(changed.filter((path) => path !== '[Content_Types].xml')).toEqual([
    'xl/worksheets/sheet2.xml',
    'customXml/item2.xml',
  ]);
});

test('one of several sheets made again: the others of ours keep their bytes too', async () => {
  const once = await made(zipSync(somebodys()), plan('集計', '一'), {
    ...plan('提案状況', '二'),
    tables: [],
    charts: [],
  });
  const again = partsOf(await made(once, { ...plan('提案状況', '改'), tables: [], charts: [] }));
  const before = partsOf(once);
  expect(again['xl/worksheets/sheet2.xml']).toEqual(before['xl/worksheets/sheet2.xml']);
  expect(again['xl/tables/table1.xml']).toEqual(before['xl/tables/table1.xml']);
});

test('names: those of our sheets are replaced, those of others and other names of ours stay', async () => {
  const parts = somebodys();
  const names =
    '<definedNames><definedName name="予算">\'個票\'!$B$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">\'個票\'!$A$1:$C$1</definedName></definedNames>';
  parts['xl/workbook.xml'] = strToU8(text(parts['xl/workbook.xml']).replace('</sheets>', `</sheets>${names}`));
  const once = await made(zipSync(parts), plan('集計', '一'));
  const again = text(partsOf(await made(once, plan('集計', '一')))['xl/workbook.xml']);
  expect(again).toContain('<definedName name="予算">\'個票\'!$B$1</definedName>');
  expect(again).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">');
  expect(again.match(/name="_Kohyo_Area"/g)).toHaveLength(1);
  expect(again.match(/name="_xlnm.Print_Area" localSheetId="1"/g)).toHaveLength(1);
});

test('a workbook whose parts carry prefixes', async () => {
  const parts = somebodys();
  for (const path of ['xl/workbook.xml', 'xl/styles.xml', '[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
    parts[path] = strToU8(
      text(parts[path])
        .replace(/<(\/?)(\w)/g, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x='),
    );
  }
  const { grids } = readFileGrids(await made(zipSync(parts), plan('集計', '一')));
  expect(grids[1]?.texts[3]).toEqual(['=1+1 & <窓口>', '△ 20']);
});

test('what the office decided is put in, and replaced, with nothing else changed', async () => {
  const decide = async (bytes: Uint8Array, currentYear: number) => {
    const port = await openFile(bytes);
    await port.updateState(() => ({ ...emptyState(), currentYear }));
    return port.save();
  };
  const once = await decide(zipSync(somebodys()), 2025);
  const again = await decide(once, 2026);
  expect(readFileGrids(again).state.currentYear).toBe(2026);
  expect(Object.keys(partsOf(again))).toEqual(Object.keys(partsOf(once)));
  expect(partsOf(again)['xl/calcChain.xml']).toEqual(somebodys()['xl/calcChain.xml']);
});
