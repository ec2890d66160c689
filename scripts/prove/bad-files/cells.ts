import { heavy, light, type Row } from './bad-file';
import { bookOf, bookWith, cellsOf, SHEET, STRINGS, STYLES, sheetOf, stringsOf, stylesOf } from './book';

const at = (address: string) => () => bookOf(`<c r="${address}"><v>1</v></c>`);
const inRow = (row: string) => () =>
  bookWith({ [SHEET]: sheetOf(`<sheetData><row r="${row}"><c><v>1</v></c></row></sheetData>`) });
const value = (attributes: string, raw: string) => () => bookOf(`<c r="A1" ${attributes}><v>${raw}</v></c>`);
const beside = (inside: string) => () =>
  bookWith({ [SHEET]: sheetOf(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${inside}`) });
const before = (inside: string) => () =>
  bookWith({ [SHEET]: sheetOf(`${inside}<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`) });
const format = (code: string) => () =>
  bookWith({
    [STYLES]: stylesOf('<xf numFmtId="200"/>', `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts>`),
    [SHEET]: cellsOf('<c r="A1" s="0"><v>-1234.5</v></c><c r="B1" t="str" s="0"><v>彩原市</v></c>'),
  });
const rows = (count: number, cells: string) => sheetOf(`<sheetData>${`<row>${cells}</row>`.repeat(count)}</sheetData>`);
const inline = (text: string) => () => bookOf(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`);
const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';

const PLACES: readonly Row[] = [
  ...['A0', 'A-1', 'A1048577', 'XFE1', 'ZZZZ1', '1A', '', 'A', '5', 'A1:B2', 'Ａ１', 'A1 ', 'A99999999'].map(
    (address): Row => [`a cell at 「${address}」`, 'damaged', at(address)],
  ),
  ...['-1', '0', '1048577', '1e9', 'x', ''].map((row): Row => [`a row at 「${row}」`, 'damaged', inRow(row)]),
  ['a cell at $A$1', 'reads', at('$A$1')],
  ['a cell at a1', 'reads', at('a1')],
  [
    'two far corners',
    'too-large',
    () => bookWith({ [SHEET]: sheetOf(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${corner}</sheetData>`) }),
  ],
  [
    'one cell in the last corner',
    'too-large',
    () => bookWith({ [SHEET]: sheetOf(`<sheetData>${corner}</sheetData>`) }),
  ],
  ['the last row', 'reads', at('A1048576')],
  ['the last column', 'reads', at('XFD1')],
  ['a cell twice', 'reads', () => bookOf('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')],
  ['cells in the wrong order', 'reads', () => bookOf('<c r="C9"><v>1</v></c><c r="A1"><v>2</v></c>')],
  ['a cell outside every row', 'reads', () => bookWith({ [SHEET]: sheetOf('<c r="A1"><v>1</v></c>') })],
  ['a cell in a cell', 'reads', () => bookOf('<c r="A1"><c r="B1"><v>1</v></c></c>')],
];

const VALUES: readonly Row[] = [
  ...['-1', '1', '1e9', '0.5', 'x', '99999999999999999999'].map(
    (index): Row => [`a shared string at 「${index}」`, 'damaged', value('t="s"', index)],
  ),
  ...['-1', '1e9', 'x', '7'].map((style): Row => [`a style at 「${style}」`, 'reads', value(`s="${style}"`, '1')]),
  ['a number that is a text', 'reads', value('', 'abc')],
  ['a number beyond all numbers', 'reads', value('', '1e400')],
  ['a truth that is neither', 'reads', value('t="b"', 'maybe')],
  ['a kind that nobody knows', 'reads', value('t="zz"', 'x')],
  ['an error that nobody knows', 'reads', value('t="e"', '#WHAT!')],
  [
    'a date before all dates',
    'reads',
    () => bookWith({ [STYLES]: stylesOf('<xf numFmtId="28"/>'), [SHEET]: cellsOf('<c r="A1" s="0"><v>-5</v></c>') }),
  ],
  [
    'a date after all dates',
    'reads',
    () => bookWith({ [STYLES]: stylesOf('<xf numFmtId="28"/>'), [SHEET]: cellsOf('<c r="A1" s="0"><v>1e12</v></c>') }),
  ],
  ['formulas that nobody calculated', 'reads', () => bookOf('<c r="A1"><f>1+1</f></c><c r="B1"><f>A1</f><v/></c>')],
  ['a shared formula without a base', 'reads', () => bookOf('<c r="A1"><f t="shared" si="9"/><v>1</v></c>')],
  ['a formula of 500,000 characters', 'reads', () => bookOf(`<c r="A1"><f>${'1+'.repeat(250_000)}1</f><v>1</v></c>`)],
  [
    'a formula of quotes',
    'reads',
    () =>
      bookOf(
        `<c r="A1"><f t="shared" si="0">${'"'.repeat(100_001)}</f><v>1</v></c><c r="A2"><f t="shared" si="0"/><v>1</v></c>`,
      ),
  ],
  ['a text that starts a program', 'reads', inline('=cmd|/c calc!A0')],
  ['a text of 32,767 characters', 'reads', inline('あ'.repeat(32_767))],
  ['a text of 100,001 characters', 'too-large', inline('あ'.repeat(100_001))],
  [
    'one long text in a thousand cells',
    'too-large',
    () =>
      bookWith({
        [STRINGS]: stringsOf(`<si><t>${'あ'.repeat(90_000)}</t></si>`),
        [SHEET]: rows(1_000, '<c t="s"><v>0</v></c>'),
      }),
  ],
  [
    'furigana alone',
    'empty',
    () =>
      bookWith({
        [STRINGS]: stringsOf('<si><rPh sb="0" eb="1"><t>サ</t></rPh></si>'),
        [SHEET]: cellsOf('<c r="A1" t="s"><v>0</v></c>'),
      }),
  ],
  [
    'furigana that is not closed in order',
    'damaged',
    () => bookWith({ [STRINGS]: stringsOf('<si><rPh><t>サ</rPh></t></si>') }),
  ],
  ...[
    '[[[[',
    ';;;;;;;;',
    '&quot;',
    '#,##0.000000000000000000000000000000000000000',
    'yyyy'.repeat(1_000),
    '0'.repeat(20_000),
    '[Red'.repeat(500),
    '\\'.repeat(501),
    '[$-999999]ggge',
    '??/??????????',
    '@@@@',
    '_'.repeat(1_001),
  ].map((code): Row => [`a format 「${code.slice(0, 12)}」 of ${code.length}`, 'reads', format(code)]),
];

const AROUND: readonly Row[] = [
  ['a dimension of the whole sheet', 'reads', before('<dimension ref="A1:XFD1048576"/>')],
  ['a dimension that is none', 'reads', before('<dimension ref="x"/>')],
  ['columns without end', 'reads', before('<cols><col min="1" max="999999999" width="1e300"/></cols>')],
  ['a merge of the whole sheet', 'reads', beside('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')],
  [
    'merges that lie on each other',
    'reads',
    beside('<mergeCells><mergeCell ref="A1:C3"/><mergeCell ref="B2:D4"/></mergeCells>'),
  ],
  ['a merge of nothing', 'reads', beside('<mergeCells><mergeCell ref="#REF!"/><mergeCell/></mergeCells>')],
  ['100,000 merges', 'reads', beside(`<mergeCells>${'<mergeCell ref="A1:XFD9"/>'.repeat(100_000)}</mergeCells>`)],
  [
    'conditional formats that are broken',
    'reads',
    beside(
      '<conditionalFormatting sqref="x"><cfRule type="y" dxfId="-9"><formula>(</formula></cfRule></conditionalFormatting>',
    ),
  ],
  [
    'validations of the whole sheet',
    'reads',
    beside('<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>'),
  ],
  ['links that lead nowhere', 'reads', beside('<hyperlinks><hyperlink ref="A1" r:id="none"/></hyperlinks>')],
  [
    'strings that say another count',
    'reads',
    () => bookWith({ [STRINGS]: '<sst count="-1" uniqueCount="99999999999"><si><t>彩原市</t></si></sst>' }),
  ],
];

/** Cells, strings, formats and what lies around them. */
export const CELLS = [
  ...light([...PLACES, ...VALUES, ...AROUND]),
  ...heavy([
    ['a million and one cells', 'too-large', () => bookWith({ [SHEET]: rows(100_001, '<c><v>1</v></c>'.repeat(10)) })],
    [
      'a million and one strings',
      'too-large',
      () => bookWith({ [STRINGS]: stringsOf('<si><t>あ</t></si>'.repeat(1_000_001)) }),
    ],
    [
      'five million strings',
      'too-large',
      () => bookWith({ [STRINGS]: stringsOf('<si><t>あ</t></si>'.repeat(5_000_000)) }),
    ],
    ['a million styles', 'reads', () => bookWith({ [STYLES]: stylesOf('<xf numFmtId="3"/>'.repeat(1_000_000)) })],
    [
      'a million blank cells with a style',
      'reads',
      () => bookWith({ [SHEET]: rows(100_000, `<c s="1"/>`.repeat(10)).replace('<c s="1"/>', '<c><v>1</v></c>') }),
    ],
    [
      'five million blanks between two cells',
      'reads',
      () =>
        bookWith({
          [SHEET]: sheetOf(
            '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1000"><c r="FAA1000"><v>1</v></c></row></sheetData>',
          ),
        }),
    ],
    ['200,000 cells of numbers', 'reads', () => bookWith({ [SHEET]: rows(20_000, '<c><v>1.5</v></c>'.repeat(10)) })],
  ]),
];
