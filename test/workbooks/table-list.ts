import { strToU8, unzipSync, zipSync } from 'fflate';
import { cellKey, type ModelFormat, newSheet, newWorkbook } from '../../src/xlsx/model';
import { writeModel } from '../../src/xlsx/write-model';

const WRAPPED: ModelFormat = { font: { name: 'ＭＳ 明朝', size: 9 }, alignment: { vertical: 'top', wrap: true } };
const HEADING: ModelFormat = { font: { name: 'ＭＳ ゴシック', size: 10, bold: true, color: '#FFFFFF' } };
const MONEY: ModelFormat = { ...WRAPPED, numberFormat: '#,##0' };

/** The headings: years in the names of columns, a line break in one, a bracket in another. */
export const TABLE_HEADINGS = [
  '大分類',
  '取組項目名',
  '担当課',
  '令和5年度計画',
  '令和5年度\n実績',
  '評価',
  '令和6年度計画',
  '予算額[千円]',
  '一件あたり',
  '委員会の意見',
  '番号',
] as const;

const LAST_YEAR = [
  ['情報システムの活用', '去年の取組', '彩原課', '去年の計画', '去年の実績', '○', '今年の計画', 1_200, 'よい', 1],
  ['情報システムの活用', '別の取組', '総務課', '計画', '実績', '△', '次の計画', 300, null, 2],
  ['人を育てる', '三つめの取組', '人事課', '計画', '実績', '◎', '次の計画', 500, null, 3],
] as const;

const PER_ITEM = "一覧表[[#This Row],[予算額'[千円']]]/2";

/**
 * 彩原市's list as an Excel table: rows of totals below, a column that reckons, a note under it, and a sheet beside it that speaks of its
 * columns by their names.
 */
export async function tableList({ totals = true } = {}): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const sheet = newSheet('一覧表R5');
  const put = (row: number, column: number, value: string | number | null, format: ModelFormat, formula?: string) =>
    sheet.cells.set(cellKey(row, column), { value, format, ...(formula === undefined ? {} : { formula }) });
  put(0, 0, '彩原市の取組一覧（令和5年度）', { font: { size: 16, bold: true } });
  TABLE_HEADINGS.forEach((text, column) => {
    put(2, column, text, HEADING);
  });
  LAST_YEAR.forEach((line, at) => {
    const row = 3 + at;
    const [left, right] = [line.slice(0, 8), line.slice(8)];
    left.forEach((value, column) => {
      put(row, column, value, column === 7 ? MONEY : WRAPPED);
    });
    put(row, 8, Number(line[7]) / 2, MONEY, `=${PER_ITEM}`);
    right.forEach((value, column) => {
      put(row, 9 + column, value, WRAPPED);
    });
  });
  if (totals) {
    for (let column = 0; column < TABLE_HEADINGS.length; column += 1) put(6, column, null, HEADING);
    put(6, 0, '集計', HEADING);
    put(6, 1, 3, HEADING, '=SUBTOTAL(103,一覧表[取組項目名])');
    put(6, 7, 2_000, { ...HEADING, numberFormat: '#,##0' }, "=SUBTOTAL(109,一覧表[予算額'[千円']])");
  }
  put(8, 0, '※評価は担当課によるものです。', WRAPPED);
  [18, 26, 14, 30, 30, 6, 30, 12, 12, 20, 6].forEach((width, column) => {
    sheet.columnWidths.set(column, width);
  });
  sheet.tables = [
    {
      name: '一覧表',
      range: { top: 2, left: 0, bottom: totals ? 6 : 5, right: TABLE_HEADINGS.length - 1 },
      columns: [...TABLE_HEADINGS],
      style: 'TableStyleMedium7',
      banded: true,
      filter: true,
      totals,
    },
  ];
  sheet.page = {
    paper: 'A3',
    orientation: 'landscape',
    fit: { wide: 1, high: 0 },
    titleRows: { from: 2, to: 2 },
    margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
  };
  const count = newSheet('件数');
  const speak = (row: number, label: string, formula: string, value: number) => {
    count.cells.set(cellKey(row, 0), { value: label, format: {} });
    count.cells.set(cellKey(row, 1), { value, format: {}, formula });
  };
  speak(0, '計画のある取組', '=COUNTA(一覧表[令和5年度計画])', 3);
  speak(1, '実績のある取組', '=COUNTA(一覧表[[#Data],[令和5年度\n実績]])', 3);
  speak(2, '次の年の計画', '=COUNTA(一覧表[令和6年度計画])', 3);
  speak(3, '予算の合計', "=SUM(一覧表[予算額'[千円']])", 2_000);
  workbook.sheets = [sheet, count];
  return asExcelWrites(await writeModel(workbook), totals);
}

/** What the library does not write of a table: its totals, the formula of a column, and the break in a heading. */
function asExcelWrites(file: Uint8Array, totals: boolean): Uint8Array {
  const parts = unzipSync(file);
  const path = Object.keys(parts).find((name) => /\/tables\//.test(name)) ?? '';
  const last = totals ? 7 : 6;
  const extra = (name: string): string => {
    if (name === '一件あたり') return `><calculatedColumnFormula>${PER_ITEM}</calculatedColumnFormula></tableColumn>`;
    if (!totals) return '/>';
    if (name === '大分類') return ' totalsRowLabel="集計"/>';
    if (name === '取組項目名') return ' totalsRowFunction="count"/>';
    return name.startsWith('予算額') ? ' totalsRowFunction="sum"/>' : '/>';
  };
  const columns = TABLE_HEADINGS.map(
    (name, at) => `<tableColumn id="${at + 11}" name="${name.replace('\n', '_x000a_')}"${extra(name)}`,
  ).join('');
  const table =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="一覧表" displayName="一覧表" ref="A3:K${last}"` +
    `${totals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}><autoFilter ref="A3:K6"><filterColumn colId="5"><filters><filter val="○"/></filters></filterColumn></autoFilter>` +
    `<tableColumns count="${TABLE_HEADINGS.length}">${columns}</tableColumns><tableStyleInfo name="TableStyleMedium7" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
  return zipSync({ ...parts, [path]: strToU8(table) });
}
