import { gzipSync, strToU8 } from 'fflate';
import { light } from './bad-file';
import { bookWith } from './book';
import { zipOf } from './zip';

const bytes = (...values: number[]) => new Uint8Array(values);

/** An OLE container with named streams, as far as anyone looks. */
function ole(...names: string[]): Uint8Array {
  const out = new Uint8Array(512 + 128 * 4);
  out.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, place) => {
    const at = 512 + 128 * (place + 1);
    for (const [index, character] of [...name].entries()) out[at + index * 2] = character.charCodeAt(0);
    out[at + 64] = (name.length + 1) * 2;
    out[at + 66] = 2;
  });
  return out;
}

const withOwn = (name: string) => () =>
  zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name, data: '<a/>' },
  ]);
const cut = (share: number) => () => {
  const whole = bookWith({});
  return whole.slice(0, Math.floor(whole.length * share));
};

/** What is no workbook at all, and what was cut off. */
export const CONTAINERS = light([
  ['no byte', 'empty', () => bytes()],
  ['one byte', 'not-xlsx', () => bytes(0x50)],
  ['PK and nothing else', 'damaged', () => bytes(0x50, 0x4b)],
  ['a text', 'not-xlsx', () => strToU8('部,課,時間\n')],
  ['a byte order mark alone', 'not-xlsx', () => bytes(0xef, 0xbb, 0xbf)],
  ['a page of HTML', 'not-xlsx', () => strToU8('<html><table><tr><td>個票</td></tr></table></html>')],
  ['a PDF', 'not-xlsx', () => strToU8('%PDF-1.7\n')],
  ['a picture', 'not-xlsx', () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
  ['gzip', 'not-xlsx', () => gzipSync(strToU8('個票'))],
  ['a megabyte of zeros', 'not-xlsx', () => new Uint8Array(1_000_000)],
  ['an old .xls', 'not-xlsx', () => ole('Workbook')],
  ['a very old .xls', 'not-xlsx', () => ole('Book')],
  ['an old .doc', 'not-xlsx', () => ole('WordDocument')],
  ['the head of OLE and nothing else', 'not-xlsx', () => ole().slice(0, 8)],
  ['a password', 'encrypted', () => ole('EncryptionInfo', 'EncryptedPackage')],
  ['a zip of nothing', 'not-xlsx', () => zipOf([])],
  ['a zip of a memo', 'not-xlsx', () => zipOf([{ name: 'memo.txt', data: 'メモ' }])],
  ['a document of Word', 'not-xlsx', withOwn('word/document.xml')],
  ['slides', 'not-xlsx', withOwn('ppt/presentation.xml')],
  ['a binary workbook', 'not-xlsx', withOwn('xl/workbook.bin')],
  ['a sheet of OpenDocument', 'not-xlsx', () => zipOf([{ name: 'content.xml', data: '<a/>' }])],
  ...[0.01, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 0.995].map(
    (share) => [`cut off at ${share}`, 'damaged', cut(share)] as const,
  ),
]);
