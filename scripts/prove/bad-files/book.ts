import { type ZipEntry, zipOf } from './zip';

export type Parts = Record<string, string | Uint8Array>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const RELATIONS = 'xl/_rels/workbook.xml.rels';
export const STRINGS = 'xl/sharedStrings.xml';
export const STYLES = 'xl/styles.xml';

export function relation(id: string, type: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;
}

export function relations(inside: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
}

export function sheetOf(inside: string): string {
  return `<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
}

export function cellsOf(cells: string): string {
  return sheetOf(`<sheetData><row r="1">${cells}</row></sheetData>`);
}

export function workbookOf(sheets: string, more = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets>${sheets}</sheets>${more}</workbook>`;
}

export const OWN_SHEET = '<sheet name="個票01" sheetId="1" r:id="r1"/>';

/** A good workbook of 彩原市: what every bad file is a mutation of. */
export function goodParts(): Parts {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(relation('r', 'officeDocument', WORKBOOK)),
    [WORKBOOK]: workbookOf(OWN_SHEET),
    [RELATIONS]: relations(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml') +
        relation('r2', 'sharedStrings', 'sharedStrings.xml') +
        relation('r3', 'styles', 'styles.xml'),
    ),
    [SHEET]: cellsOf('<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>-480</v></c>'),
    [STRINGS]: `<sst xmlns="${MAIN}"><si><t>彩原市の取組</t></si></sst>`,
    [STYLES]: stylesOf('<xf/><xf numFmtId="3"/>'),
  };
}

export function stylesOf(formats: string, before = ''): string {
  return `<styleSheet xmlns="${MAIN}">${before}<cellXfs>${formats}</cellXfs></styleSheet>`;
}

export function stringsOf(inside: string): string {
  return `<sst xmlns="${MAIN}">${inside}</sst>`;
}

/** The good workbook with some of its parts otherwise; `null` takes a part away. */
export function bookWith(changes: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  return zipOf(entriesWith(changes));
}

export function entriesWith(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): ZipEntry[] {
  return Object.entries({ ...goodParts(), ...changes }).flatMap(([name, data]) =>
    data === null ? [] : { name, data },
  );
}

/** The good workbook, the entry of one part told otherwise than it is. */
export function bookLying(part: string, lie: Partial<ZipEntry>): Uint8Array {
  return zipOf(entriesWith().map((entry) => (entry.name === part ? { ...entry, ...lie } : entry)));
}

/** A cell whose part reads otherwise. */
export function bookOf(cells: string): Uint8Array {
  return bookWith({ [SHEET]: cellsOf(cells) });
}

export function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}
