import { strToU8, zipSync } from 'fflate';
import { parseAddress } from '../../src/core/grid/address';
import { furigana } from './furigana';
import type { Sheet, SheetCell } from './sheet';
import { styleIndex, stylesXml } from './write-styles';
import { escapeXml } from './xml';

/** The same bytes each run: no part of the file may know the time. */
const MADE = '2026-04-01T00:00:00Z';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook as Japanese Excel saves one: shared strings with furigana. Written by hand, so that our reader is not tested on our writer. */
export function writeXlsx(sheets: readonly Sheet[], title: string): Uint8Array {
  const strings = new Map<string, number>();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, strings, at === 0);
  });
  const names = sheets.map((sheet) => `'${sheet.name}'!`);
  const all: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>彩原市</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${MADE}</dcterms:created></cp:coreProperties>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map((sheet, at) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${at + 1}"${sheet.hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`).join('')}</sheets><definedNames>${sheets
      .flatMap((sheet, at) =>
        sheet.frozen > 0
          ? [
              `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${names[at]}$1:$${sheet.frozen}</definedName>`,
            ]
          : [],
      )
      .join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId${sheets.length + 2}" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ...parts,
    'xl/sharedStrings.xml': sharedStringsXml(strings),
  };
  const files = Object.entries(all).map(([path, xml]) => [path, strToU8(HEAD + xml)] as const);
  files.push(['xl/styles.xml', strToU8(stylesXml())]);
  // A zip holds local time: built from its parts it is the same in every time zone.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(2026, 3, 1) });
}

function sharedStringsXml(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map(
    (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t>${furigana(text)}</si>`,
  );
  return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
}

function sheetXml(sheet: Sheet, strings: Map<string, number>, first: boolean): string {
  const rows = new Map<number, (readonly [number, string])[]>();
  for (const [address, cell] of sheet.cells) {
    const place = parseAddress(address);
    if (!place) throw new Error(`no address: ${address}`);
    const row = rows.get(place.row + 1) ?? [];
    row.push([place.column, cellXml(address, cell, strings)]);
    rows.set(place.row + 1, row);
  }
  const data = [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = sheet.heights[row];
      const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      const inner = cells.sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row}"${size}>${inner.join('')}</row>`;
    });
  const pane =
    sheet.frozen > 0
      ? `<pane ySplit="${sheet.frozen}" topLeftCell="A${sheet.frozen + 1}" activePane="bottomLeft" state="frozen"/>`
      : '';
  const merges = sheet.merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="18"/><cols>${sheet.widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>${data.join('')}</sheetData>${merges === '' ? '' : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`}<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

function cellXml(address: string, { value, style, formula }: SheetCell, strings: Map<string, number>): string {
  const head = `<c r="${address}" s="${styleIndex(style)}"`;
  if (formula !== undefined) return `${head}><f>${escapeXml(formula)}</f></c>`;
  if (value === null) return `${head}/>`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  const index = strings.get(value) ?? strings.size;
  strings.set(value, index);
  return `${head} t="s"><v>${index}</v></c>`;
}
