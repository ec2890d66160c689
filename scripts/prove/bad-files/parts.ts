import { light } from './bad-file';
import {
  bookWith,
  OWN_SHEET,
  RELATIONS,
  relation,
  relations,
  SHEET,
  STRINGS,
  STYLES,
  sheetOf,
  utf16,
  WORKBOOK,
  workbookOf,
} from './book';

const own = relation('r1', 'worksheet', 'worksheets/sheet1.xml');
const rest = relation('r2', 'sharedStrings', 'sharedStrings.xml') + relation('r3', 'styles', 'styles.xml');
const related = (first: string, more = '') => ({ [RELATIONS]: relations(first + rest + more) });
const custom = (content: string | Uint8Array) => () =>
  bookWith({ ...related(own, relation('r9', 'customXml', '../customXml/item1.xml')), 'customXml/item1.xml': content });
const sheets = (inside: string, more = '') => ({ [WORKBOOK]: workbookOf(inside, more) });
const names = (inside: string) => () => bookWith(sheets(OWN_SHEET, `<definedNames>${inside}</definedNames>`));
const second = (name: string, id = 'r5') => `${OWN_SHEET}<sheet name="${name}" sheetId="2" r:id="${id}"/>`;

/** Packages whose parts are missing, turned in circles, or of another kind than they say. */
export const PARTS = light([
  ['no content types', 'not-xlsx', () => bookWith({ '[Content_Types].xml': null })],
  ['content types that are no XML', 'reads', () => bookWith({ '[Content_Types].xml': 'x' })],
  [
    'content types that are wrong',
    'reads',
    () => bookWith({ '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="text/plain"/></Types>' }),
  ],
  ['no relationships at all', 'damaged', () => bookWith({ '_rels/.rels': null })],
  ['relationships without a workbook', 'damaged', () => bookWith({ '_rels/.rels': relations('') })],
  ['broken relationships', 'damaged', () => bookWith({ '_rels/.rels': '<Relationships><Relationship' })],
  ['no workbook part', 'damaged', () => bookWith({ [WORKBOOK]: null })],
  ['no relationships of the workbook', 'damaged', () => bookWith({ [RELATIONS]: null })],
  ['no sheet part', 'damaged', () => bookWith({ [SHEET]: null })],
  ['no strings', 'damaged', () => bookWith({ [STRINGS]: null })],
  ['no styles', 'damaged', () => bookWith({ [STYLES]: null })],
  ['a workbook that names no sheets', 'empty', () => bookWith(sheets(''))],
  ['a sheet without a name', 'damaged', () => bookWith(sheets('<sheet sheetId="1" r:id="r1"/>'))],
  ['a sheet that leads nowhere', 'damaged', () => bookWith(sheets('<sheet name="個票01" sheetId="1" r:id="r77"/>'))],
  [
    'a sheet whose part lies outside',
    'damaged',
    () => bookWith(related(relation('r1', 'worksheet', '../../../../etc/passwd'))),
  ],
  [
    'a sheet on the web',
    'damaged',
    () => bookWith(related(relation('r1', 'worksheet', 'http://example.com/a.xml', ' TargetMode="External"'))),
  ],
  ['a sheet that is the workbook', 'empty', () => bookWith(related(relation('r1', 'worksheet', 'workbook.xml')))],
  [
    'a sheet that is its own relationships',
    'empty',
    () => bookWith(related(relation('r1', 'worksheet', '_rels/workbook.xml.rels'))),
  ],
  [
    'a sheet that leads back to the workbook',
    'reads',
    () =>
      bookWith({
        'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('a', 'officeDocument', '../workbook.xml')),
      }),
  ],
  [
    'parts that lead to each other',
    'reads',
    () =>
      bookWith({
        ...related(own, relation('r9', 'customXml', 'workbook.xml')),
        'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('a', 'drawing', 'sheet1.xml')),
      }),
  ],
  [
    'two sheets of one name',
    'damaged',
    () =>
      bookWith({
        ...sheets(second('個票01')),
        ...related(own, relation('r5', 'worksheet', 'worksheets/sheet2.xml')),
        'xl/worksheets/sheet2.xml': sheetOf('<sheetData/>'),
      }),
  ],
  ['two sheets of one part', 'damaged', () => bookWith(sheets(second('個票02', 'r1')))],
  [
    'two relationships of one id',
    'reads',
    () => bookWith(related(own, relation('r1', 'worksheet', 'worksheets/none.xml'))),
  ],
  [
    'ten thousand sheets that are not there',
    'damaged',
    () =>
      bookWith(
        sheets(
          Array.from({ length: 10_000 }, (_, at) => `<sheet name="${at}" sheetId="${at + 1}" r:id="x${at}"/>`).join(''),
        ),
      ),
  ],
  [
    'a hundred thousand relationships',
    'reads',
    () =>
      bookWith(
        related(
          own,
          Array.from({ length: 100_000 }, (_, at) => relation(`q${at}`, 'image', `media/${at}.png`)).join(''),
        ),
      ),
  ],
  [
    'a name of 10,000 letters',
    'reads',
    () => bookWith(sheets(`<sheet name="${'個'.repeat(10_000)}" sheetId="1" r:id="r1"/>`)),
  ],
  [
    'a sheet named by escapes',
    'reads',
    () => bookWith(sheets('<sheet name="&#27;[2J\u009b31m" sheetId="1" r:id="r1"/>')),
  ],
  ['a name of traversal', 'reads', () => bookWith(sheets('<sheet name="../../個票" sheetId="1" r:id="r1"/>'))],
  [
    'a state that nobody knows',
    'reads',
    () => bookWith(sheets('<sheet name="個票01" sheetId="1" state="secret" r:id="r1"/>')),
  ],
  ['only the tab of a chart', 'empty', () => bookWith(related(relation('r1', 'chartsheet', 'chartsheets/sheet1.xml')))],
  [
    'names that are broken',
    'reads',
    names('<definedName name="_xlnm.Print_Area" localSheetId="99">#REF!</definedName>'),
  ],
  [
    'names that stand twice',
    'reads',
    names('<definedName name="a">1</definedName><definedName name="a">2</definedName>'),
  ],
  [
    'names that name each other',
    'reads',
    names('<definedName name="a">b</definedName><definedName name="b">a</definedName>'),
  ],
  ['a hundred thousand names', 'reads', names('<definedName name="a">1</definedName>'.repeat(100_000))],
  [
    'queries of Power Query',
    'reads',
    custom(utf16('<?xml version="1.0" encoding="utf-16"?><DataMashup>AAAA</DataMashup>')),
  ],
  ['custom XML that is noise', 'reads', custom(new Uint8Array([0xff, 0xff, 0, 1, 2]))],
  [
    'custom XML that is missing',
    'reads',
    () => bookWith(related(own, relation('r9', 'customXml', '../customXml/none.xml'))),
  ],
  ['decisions that are no JSON', 'state-unread', custom('<state xmlns="urn:kohyo:state:1">{</state>')],
  ['decisions of another form', 'state-unread', custom('<state xmlns="urn:kohyo:state:1">{"decisions":7}</state>')],
  ['decisions that break off', 'state-unread', custom('<state xmlns="urn:kohyo:state:1">{}')],
  ['a drawing that is broken', 'reads', () => bookWith({ 'xl/drawings/drawing1.xml': '<a><b></a>' })],
  ['properties that are broken', 'reads', () => bookWith({ 'docProps/core.xml': '<!DOCTYPE a [<!ENTITY b "c">]>&b;' })],
  ['macros', 'reads', () => bookWith({ 'xl/vbaProject.bin': new Uint8Array(1_000).fill(0xcc) })],
]);
