import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from '../core/xml/entities';
import type { ModelSheet, ModelWorkbook } from './model';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** Where a sheet's filter lies, in the names of the workbook. */
export const FILTER_NAME = '_xlnm._FilterDatabase';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/**
 * Finishes what the library wrote with what it does not know: default sizes of rows and columns, customXml parts, the order in
 * which the schema wants what a font is made of, names of charts, and by whom the file was made.
 */
export function finishPackage(bytes: Uint8Array, model: ModelWorkbook): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (path: string, how: (text: string) => string): void => {
    const part = parts[path];
    if (part) parts[path] = strToU8(how(strFromU8(part)));
  };
  change('xl/styles.xml', (xml) =>
    xml.replace(/<font>(.*?)<\/font>/gs, (_, font: string) => `<font>${ordered(font)}</font>`),
  );
  change('xl/workbook.xml', (xml) =>
    xml
      .replaceAll(` name="${FILTER_NAME}"`, '$& hidden="1"')
      .replace(/(?<=name="_xlnm\.Print_Titles"[^<>]{0,60}>)[^<>]+/g, columnsFirst),
  );
  change('docProps/app.xml', (xml) => xml.replace(/<Application>[^<]*</, '<Application>Kohyo<'));
  model.sheets.forEach((sheet, index) => {
    change(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      xml.replace(/<sheetFormatPr [^<>]*\/>/, defaultSizes(sheet)),
    );
    const relations = strFromU8(parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] ?? new Uint8Array());
    const drawing = /Target="\.\.\/(drawings\/[^"]+)"/.exec(relations)?.[1];
    if (drawing !== undefined) change(`xl/${drawing}`, (xml) => withChartNames(xml, sheet));
  });
  model.customXml.forEach((part, index) => {
    const place = index + 1;
    const id = escapeXml(part.id);
    parts[`customXml/item${place}.xml`] = strToU8(part.xml);
    parts[`customXml/itemProps${place}.xml`] = strToU8(
      `${HEAD}<ds:datastoreItem xmlns:ds="${STORE}" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    parts[`customXml/_rels/item${place}.xml.rels`] = strToU8(
      `${HEAD}<Relationships xmlns="${RELATIONS}">${relation('rId1', 'customXmlProps', `itemProps${place}.xml`)}</Relationships>`,
    );
    change('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace('</Relationships>', `${relation(`custom${place}`, 'customXml', `../customXml/item${place}.xml`)}$&`),
    );
    change('[Content_Types].xml', (xml) =>
      xml.replace('</Types>', `<Override PartName="/customXml/itemProps${place}.xml" ContentType="${PROPERTIES}"/>$&`),
    );
  });
  return zipSync(parts, { level: 6 });
}

/** Columns and rows that stand on every page, in the order in which Excel writes them. */
function columnsFirst(titles: string): string {
  const end = /\$\d+,/.exec(titles);
  if (end === null) return titles;
  const rows = titles.slice(0, end.index + end[0].length - 1);
  return `${titles.slice(rows.length + 1)},${rows}`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
}

/** As Excel writes them, and as strict readers want them. */
const FONT_PARTS = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
];

/** The parts of a font, all of them empty elements, in order; what comes after the name stays behind it. */
function ordered(font: string): string {
  const place = (part: string) => {
    const at = FONT_PARTS.indexOf(/^<([a-zA-Z]+)/.exec(part)?.[1] ?? '');
    return at < 0 ? FONT_PARTS.length : at;
  };
  const parts = font.match(/<[^<>]*>/g) ?? [];
  return parts.sort((a, b) => place(a) - place(b)).join('');
}

/** The library counts the charts of a sheet. */
function withChartNames(drawing: string, { charts }: ModelSheet): string {
  return drawing.replace(/ name="Chart (\d+)"/g, (counted, number: string) => {
    const name = charts[Number(number) - 1]?.name ?? '';
    return name === '' ? counted : ` name="${escapeXml(name)}"`;
  });
}

function defaultSizes(sheet: ModelSheet): string {
  const width = sheet.defaultColumnWidth === null ? '' : ` defaultColWidth="${sheet.defaultColumnWidth}"`;
  return `<sheetFormatPr${width} defaultRowHeight="${sheet.defaultRowHeight}"/>`;
}
