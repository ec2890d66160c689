import { deflateSync, strToU8 } from 'fflate';
import { heavy, light } from './bad-file';
import { bookLying, bookWith, entriesWith, goodParts, SHEET, STRINGS, stringsOf } from './book';
import { joined, zipOf } from './zip';

const UNUSED = 'xl/media/image1.png';
const withUnused = (lie: object) => () => zipOf([...entriesWith(), { name: UNUSED, data: 'PICTURE', ...lie }]);
const named = (name: string) => () => zipOf([...entriesWith(), { name, data: 'x' }]);
const turned =
  (signature: number, by = 0xff) =>
  () => {
    const bytes = bookWith({});
    const view = new DataView(bytes.buffer);
    for (let at = bytes.length - 4; at >= 0; at -= 1) {
      if (view.getUint32(at, true) !== signature) continue;
      bytes[at] = (bytes[at] ?? 0) ^ by;
      return bytes;
    }
    throw new Error('no such place');
  };
const zeros = (length: number) => new Uint8Array(length).fill(0x20);

/** Zips that lie, or are strange and true. */
export const ZIPS = [
  ...light([
    ['a local header that is none', 'damaged', turned(0x04034b50)],
    ['a directory that is none', 'damaged', turned(0x02014b50)],
    ['a wrong checksum', 'damaged', () => bookLying(SHEET, { crc: 1 })],
    ['a wrong checksum of a picture', 'reads', withUnused({ crc: 1 })],
    ['a size told too small', 'damaged', () => bookLying(SHEET, { size: 10 })],
    ['a size told too large', 'damaged', () => bookLying(SHEET, { size: 10_000 })],
    ['a size of nothing', 'damaged', () => bookLying(SHEET, { size: 0 })],
    ['an unknown way of packing', 'damaged', () => bookLying(SHEET, { method: 99 })],
    ['an unknown way of packing a picture', 'reads', withUnused({ method: 99 })],
    ['parts that are not packed', 'reads', () => zipOf(entriesWith().map((entry) => ({ ...entry, stored: true })))],
    ['noise instead of packed data', 'damaged', () => bookLying(SHEET, { packed: strToU8('no deflate at all') })],
    [
      'packed data that break off',
      'damaged',
      () => bookLying(SHEET, { packed: deflateSync(strToU8('<a/>'.repeat(99))).slice(0, 9) }),
    ],
    ['noise instead of a packed picture', 'reads', withUnused({ packed: strToU8('no deflate at all') })],
    ['an old zip password', 'encrypted', () => bookLying(SHEET, { flags: 1 })],
    [
      'a sheet twice',
      'damaged',
      () => zipOf([...entriesWith(), ...entriesWith().filter(({ name }) => name === SHEET)]),
    ],
    [
      'a workbook part twice',
      'damaged',
      () => zipOf([...entriesWith(), { name: 'xl/workbook.xml', data: '<workbook/>' }]),
    ],
    [
      'a picture twice',
      'reads',
      () => zipOf([...entriesWith(), { name: UNUSED, data: 'a' }, { name: UNUSED, data: 'b' }]),
    ],
    ['a name that leads out', 'reads', named('../../../etc/passwd')],
    ['a name from the root', 'reads', named('/etc/passwd')],
    ['a name with a drive', 'reads', named('C:\\Windows\\x.dll')],
    ['a name with a zero', 'reads', named('xl/a\0b.xml')],
    ['a name of escapes', 'reads', named('\u001b[2J.xml')],
    ['a name of 60,000 letters', 'reads', named('a'.repeat(60_000))],
    ['no name', 'reads', named('')],
    [
      'names with backslashes',
      'reads',
      () => zipOf(entriesWith().map((entry) => ({ ...entry, name: entry.name.replaceAll('/', '\\') }))),
    ],
    [
      'a sheet that is a folder',
      'damaged',
      () => zipOf([...entriesWith({ [SHEET]: null }), { name: `${SHEET}/`, data: '' }]),
    ],
    [
      'a link as an entry',
      'reads',
      () => zipOf([...entriesWith(), { name: 'link', data: '/etc/passwd', attributes: 0xa1ff0000 }]),
    ],
    ['sizes behind the data', 'reads', () => zipOf(entriesWith().map((entry) => ({ ...entry, descriptor: true })))],
    ['sizes in zip64 fields', 'reads', () => zipOf(entriesWith().map((entry) => ({ ...entry, zip64: true as const })))],
    ['a zip64 directory', 'reads', () => zipOf(entriesWith(), { zip64: true })],
    ['a size of 2^50 in a zip64 field', 'too-large', () => bookLying(SHEET, { zip64: 2 ** 50 })],
    ['a long comment', 'reads', () => zipOf(entriesWith(), { comment: new Uint8Array(65_535) })],
    [
      'a comment that looks like an end',
      'damaged',
      () => zipOf(entriesWith(), { comment: zipOf([], { offset: 9, count: 3 }) }),
    ],
    [
      'bytes before the first entry',
      'damaged',
      () => zipOf(entriesWith(), { before: new Uint8Array(1_000).fill(0x50).map((_, at) => (at === 1 ? 0x4b : 0x50)) }),
    ],
    ['fewer entries than there are', 'not-xlsx', () => zipOf(entriesWith().reverse(), { count: 2 })],
    ['more entries than there are', 'damaged', () => zipOf(entriesWith(), { count: 60 })],
    ['a directory beyond the end', 'damaged', () => zipOf(entriesWith(), { offset: 0x7fffffff })],
    [
      '20,001 entries',
      'too-large',
      () =>
        zipOf([
          ...entriesWith(),
          ...Array.from({ length: 20_001 }, (_, at) => ({ name: `x/${at}`, data: '', stored: true })),
        ]),
    ],
    ['a sheet said to be 200 MB', 'too-large', () => bookLying(SHEET, { size: 200_000_000 })],
    [
      'forty sheets on the same 100 MB',
      'too-large',
      () =>
        zipOf([
          ...entriesWith(),
          { name: 'a', data: '', size: 100_000_000 },
          ...Array.from({ length: 40 }, (_, at) => ({ name: `b${at}`, data: '', size: 100_000_000, shared: true })),
        ]),
    ],
    ['bytes behind the end', 'reads', () => joined([bookWith({}), new Uint8Array(30)])],
  ]),
  ...heavy([
    ['a bomb that tells its size', 'too-large', () => bookWith({ [SHEET]: zeros(140_000_000) })],
    [
      'a bomb that lies about its size',
      'too-large',
      () => bookLying(SHEET, { packed: deflateSync(zeros(140_000_000)), size: 100 }),
    ],
    ['a bomb where nobody looks', 'reads', withUnused({ packed: deflateSync(zeros(140_000_000)), size: 100 })],
    [
      'three parts of 100 MB',
      'too-large',
      () =>
        bookWith({
          'xl/media/a': zeros(100_000_000),
          'xl/media/b': zeros(100_000_000),
          'xl/media/c': zeros(100_000_000),
        }),
    ],
    [
      '120 MB of spaces in a sheet',
      'reads',
      () => bookWith({ [SHEET]: joined([strToU8(String(goodParts()[SHEET])), zeros(120_000_000)]) }),
    ],
    [
      '120 MB of spaces in the strings',
      'reads',
      () => bookWith({ [STRINGS]: joined([strToU8(stringsOf('<si><t>彩原市</t></si>')), zeros(120_000_000)]) }),
    ],
  ]),
];
