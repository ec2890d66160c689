import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellKey, type ModelFormat, type ModelSheet, newSheet, newWorkbook } from '../../src/xlsx/model';
import { writeModel } from '../../src/xlsx/write-model';

const LINE = { style: 'thin', color: '#000000' };
const FRAME = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const LOOKS = {
  title: {
    font: { name: 'ＭＳ ゴシック', size: 16, bold: true, color: '#1F5130' },
    alignment: { horizontal: 'center' },
  },
  heading: {
    font: { name: 'ＭＳ ゴシック', size: 10, bold: true, color: '#FFFFFF' },
    fill: { pattern: 'solid', color: '#2E7D4F' },
    border: FRAME,
    alignment: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  level: {
    font: { name: 'ＭＳ 明朝', size: 9 },
    fill: { pattern: 'solid', color: '#E8F3EC' },
    border: FRAME,
    alignment: { vertical: 'top', wrap: true },
  },
  text: { font: { name: 'ＭＳ 明朝', size: 9 }, border: FRAME, alignment: { vertical: 'top', wrap: true } },
  note: { font: { name: 'ＭＳ 明朝', size: 9 } },
} as const satisfies Record<string, ModelFormat>;

/** Rows of last year's list, as 彩原市 had it. */
const LAST_YEAR = [
  [
    '情報システムの活用',
    '窓口の便利',
    '去年の取組',
    '彩原課',
    '去年の計画',
    '去年の実績',
    '○',
    '今年の計画',
    1,
    '去年の意見',
  ],
  [null, '内部の事務', '別の取組', '総務課', '計画', '実績', '△', '次の計画', 2, null],
  ['人を育てる', '研修', '三つめの取組', '人事課', '計画', '実績', '◎', '次の計画', 3, null],
] as const;

const HEADINGS = [
  ['大分類', '小分類', '取組項目名', '担当課', '令和5年度', null, null, '令和6年度', '番号', '委員会の意見'],
  [null, null, null, null, '計画', '実績（見込み）', '評価', '計画', null, null],
] as const;

const WIDTHS = [14, 14, 24, 14, 30, 30, 8, 30, 7, 20];

/** 彩原市's own list in its own look: a logo, two rows of headings, a column of its own, a footnote; `blank` without last year's rows. */
export async function officeList({ blank = false, sheet: name = '一覧（R5）' } = {}): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const cover = newSheet('表紙');
  cover.cells.set(cellKey(0, 0), { value: '彩原市の改革', format: {} });
  const sheet = newSheet(name);
  const put = (row: number, column: number, value: string | number | null, format: ModelFormat) =>
    sheet.cells.set(cellKey(row, column), { value, format });
  for (let column = 0; column < 10; column += 1)
    put(0, column, column === 0 ? '彩原市改革プラン（令和3～7年度）とりまとめ一覧（令和５年度）' : null, LOOKS.title);
  put(1, 9, '行政改革課', LOOKS.note);
  HEADINGS.forEach((line, row) => {
    line.forEach((text, column) => {
      put(2 + row, column, text, LOOKS.heading);
    });
  });
  LAST_YEAR.forEach((line, row) => {
    line.forEach((value, column) => {
      put(4 + row, column, blank ? null : value, column < 2 ? LOOKS.level : LOOKS.text);
    });
  });
  put(8, 0, '※評価は担当課によるものです。', LOOKS.note);
  sheet.merges = [
    { top: 0, left: 0, bottom: 0, right: 9 },
    ...[0, 1, 2, 3, 8, 9].map((column) => ({ top: 2, left: column, bottom: 3, right: column })),
    { top: 2, left: 4, bottom: 2, right: 6 },
    ...(blank ? [] : [{ top: 4, left: 0, bottom: 5, right: 0 }]),
  ];
  WIDTHS.forEach((width, column) => {
    sheet.columnWidths.set(column, width);
  });
  for (const row of [4, 5, 6]) sheet.rowHeights.set(row, 60);
  sheet.rowHeights.set(0, 36);
  sheet.freeze = { rows: 4, columns: 0 };
  sheet.tabColor = '#2E7D4F';
  sheet.validations = [{ range: 'G5:G7', type: 'list', settings: { values: ['◎', '○', '△', '▲'], allowBlank: true } }];
  sheet.page = {
    paper: 'A3',
    orientation: 'landscape',
    fit: { wide: 1, high: 0 },
    margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    area: { top: 0, left: 0, bottom: 8, right: 9 },
    titleRows: { from: 2, to: 3 },
    footer: '&L彩原市&C- &P -',
  };
  workbook.sheets = [cover, sheet];
  workbook.activeSheet = 1;
  return withPicture(await writeModel(workbook), 2);
}

/** A file with a picture on its sheet of that number, as people put a logo there. */
export function withPicture(file: Uint8Array, number: number): Uint8Array {
  const parts = unzipSync(file);
  const path = `xl/worksheets/sheet${number}.xml`;
  const rels = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const root = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const sheet = part(path).replace(
    /<legacyDrawing |<tableParts|<\/worksheet>/,
    (next) => `<drawing r:id="rIdLogo"/>${next}`,
  );
  const there = parts[rels] ? part(rels).replace(/^[\s\S]*?<Relationships[^>]*>|<\/Relationships>/g, '') : '';
  const types = part('[Content_Types].xml');
  return zipSync({
    ...parts,
    [path]: strToU8(
      /xmlns:r=/.test(sheet)
        ? sheet
        : sheet.replace(
            '<worksheet ',
            '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
          ),
    ),
    [rels]: strToU8(root(`${there}${relation('rIdLogo', 'drawing', '../drawings/drawing77.xml')}`)),
    'xl/drawings/drawing77.xml': strToU8(
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="400000" cy="400000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="市章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>',
    ),
    'xl/drawings/_rels/drawing77.xml.rels': strToU8(root(relation('rId1', 'image', '../media/image77.png'))),
    'xl/media/image77.png': new Uint8Array([137, 80, 78, 71, 1, 2, 3, 250]),
    '[Content_Types].xml': strToU8(
      types.replace(
        '</Types>',
        '<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/drawings/drawing77.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>',
      ),
    ),
  });
}

/** The sheet of that name in the model. */
export function sheetNamed(sheets: readonly ModelSheet[], name: string): ModelSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}, but ${sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
}
