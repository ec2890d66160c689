import { heavy, light } from './bad-file';
import { bookWith, cellsOf, goodParts, SHEET, STRINGS, sheetOf, stringsOf, utf16, WORKBOOK } from './book';
import { zipOf } from './zip';

const good = String(goodParts()[SHEET]);
const sheet = (xml: string | Uint8Array) => () => bookWith({ [SHEET]: xml });
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('');
const everywhere = (change: (xml: string) => string | Uint8Array) => () =>
  zipOf(Object.entries(goodParts()).map(([name, data]) => ({ name, data: change(String(data)) })));
const cell = '<c r="A1"><v>1</v></c>';

/** Parts whose XML is broken, endless, or written in a way that few programs write. */
export const XMLS = [
  ...light([
    ['a sheet that breaks off', 'damaged', sheet(good.slice(0, -20))],
    ['a sheet that breaks off inside a tag', 'damaged', sheet(good.slice(0, good.indexOf('B1')))],
    ['tags closed in the wrong order', 'damaged', sheet(good.replace('</row></sheetData>', '</sheetData></row>'))],
    ['a tag closed twice', 'damaged', sheet(good.replace('</row>', '</row></row>'))],
    ['two roots', 'damaged', sheet(good + good)],
    ['no root', 'damaged', sheet('   ')],
    ['no byte in a part', 'damaged', sheet('')],
    ['a quote that is not closed', 'damaged', sheet(good.replace('r="B1"', 'r="B1'))],
    ['a comment that is not closed', 'damaged', sheet(`${good}<!-- `)],
    ['CDATA that is not closed', 'damaged', sheet(good.replace('<v>0', '<v><![CDATA[0'))],
    ['an instruction that is not closed', 'damaged', sheet(`<?xml ${good}`)],
    ['a DTD', 'damaged', sheet(`<!DOCTYPE worksheet>${good}`)],
    [
      'a billion laughs',
      'damaged',
      sheet(`<!DOCTYPE a [<!ENTITY a0 "ha">${laughs}]>${good.replace('<v>0', '<v>&a9;')}`),
    ],
    ['an entity from a file', 'damaged', sheet(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${good}`)],
    [
      'laughs among the strings',
      'damaged',
      () => bookWith({ [STRINGS]: `<!DOCTYPE a [<!ENTITY a0 "ha">${laughs}]>${stringsOf('<si><t>&a9;</t></si>')}` }),
    ],
    ['tags 2,000 deep', 'damaged', sheet(sheetOf('<a>'.repeat(2_000) + '</a>'.repeat(2_000)))],
    ['bytes that are no UTF-8', 'damaged', sheet(new Uint8Array([0x3c, 0x61, 0xff, 0x2f, 0x3e]))],
    ['UTF-16', 'reads', everywhere((xml) => utf16(xml))],
    ['UTF-16, big end first', 'reads', everywhere((xml) => utf16(xml, true))],
    ['UTF-8 with a byte order mark', 'reads', everywhere((xml) => `\ufeff${xml}`)],
    [
      'a prefix before every name',
      'reads',
      () =>
        bookWith(
          Object.fromEntries(
            [SHEET, WORKBOOK, STRINGS].map((path) => [
              path,
              String(goodParts()[path]).replace(/<(\/?)(\w)/g, '<$1x:$2'),
            ]),
          ),
        ),
    ],
    ['another namespace', 'reads', sheet(good.replace('openxmlformats', 'example'))],
    ['texts in CDATA', 'reads', () => bookWith({ [STRINGS]: stringsOf('<si><t><![CDATA[彩原市 <&> ]]></t></si>') })],
    ['comments everywhere', 'reads', sheet(good.replaceAll('<', '<!-- <x> --><').replaceAll('<!-- <x> --></', '</'))],
    ['instructions everywhere', 'reads', sheet(good.replace('<sheetData>', '<?a <b> ?><sheetData>'))],
    ['single quotes', 'reads', sheet(good.replaceAll('"', "'"))],
    ['a `>` in an attribute', 'reads', sheet(good.replace('<row ', '<row note="a > b" '))],
    ['attributes without quotes', 'reads', sheet(cellsOf('<c r=A1><v>1</v></c>'))],
    ['attributes twice', 'reads', sheet(cellsOf('<c r="A1" r="B1"><v>1</v></c>'))],
    ['an attribute of 5 MB', 'reads', sheet(cellsOf(`<c r="A1" x="${'y'.repeat(5_000_000)}"><v>1</v></c>`))],
    ['a tag of 5 MB', 'reads', sheet(cellsOf(`${cell}<${'y'.repeat(5_000_000)}/>`))],
    [
      'entities that nobody knows',
      'reads',
      () => bookWith({ [STRINGS]: stringsOf('<si><t>&nbsp;&#xFFFFFFFF;&#0;&;</t></si>') }),
    ],
    ['zeros in a text', 'reads', () => bookWith({ [STRINGS]: stringsOf('<si><t>a\0b</t></si>') })],
    ['half of a surrogate pair', 'reads', () => bookWith({ [STRINGS]: stringsOf('<si><t>&#xD800;</t></si>') })],
    ['a text of tags', 'reads', () => bookWith({ [STRINGS]: stringsOf('<si><t>a<b>c</b>d</t></si>') })],
    [
      '`<` by the hundred thousand in a comment',
      'reads',
      () => bookWith({ [STRINGS]: stringsOf(`<si><t>a<!-- ${'<'.repeat(100_000)} --></t></si>`) }),
    ],
    [
      '200,000 CDATA that begin in comments',
      'reads',
      () => bookWith({ [STRINGS]: stringsOf(`<si><t>a<!-- ${'<![CDATA['.repeat(200_000)} --></t></si>`) }),
    ],
  ]),
  ...heavy([
    ['tags ten million deep', 'damaged', sheet(`${'<a>'.repeat(10_000_000)}`)],
    ['a tag of a million attributes', 'reads', sheet(cellsOf(`<c ${'x="" '.repeat(1_000_000)} r="A1"><v>1</v></c>`))],
    ['ten million tags that mean nothing', 'reads', sheet(cellsOf(`${cell}${'<a/>'.repeat(10_000_000)}`))],
    [
      'two million cells in one row, their attributes without quotes',
      'damaged',
      sheet(cellsOf(`${cell}${'<c a=b/>'.repeat(2_000_000)}`)),
    ],
  ]),
];
