import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { contractWorkbook } from '../../src/contract/workbook';
import { openFile } from '../../src/xlsx';
import { LIMITS } from '../../src/xlsx/limits';
import { readModel } from '../../src/xlsx/read-model';
import { writeModel } from '../../src/xlsx/write-model';
import { handWritten, mutate, packageOf } from './mutate';

const SHEET = 'xl/worksheets/sheet1.xml';
let good: Uint8Array;

beforeAll(async () => {
  good = await writeModel(contractWorkbook());
  await expect(openFile(good)).resolves.toBeDefined();
});

const refused = async (bytes: Uint8Array, code: string, details = {}) =>
  expect(openFile(bytes)).rejects.toMatchObject({ name: 'WorkbookError', code, details });

/** An OLE container with one named stream, as far as anyone looks. */
function ole(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, place) => {
    const at = 512 + 128 * (place + 1);
    for (const [index, character] of [...name].entries()) bytes[at + index * 2] = character.charCodeAt(0);
    bytes[at + 64] = (name.length + 1) * 2;
    bytes[at + 66] = 2;
  });
  return bytes;
}

describe('not-xlsx', () => {
  test('a text renamed', () => refused(new TextEncoder().encode('部,課,時間\n'), 'not-xlsx', { found: 'text' }));
  test('an old .xls', () => refused(ole('Workbook'), 'not-xlsx', { found: 'xls' }));
  test('another OLE file', () => refused(ole('WordDocument'), 'not-xlsx', { found: 'ole' }));
  test('a zip of something else', () => refused(packageOf({ 'memo.txt': 'メモ' }), 'not-xlsx', { found: 'zip' }));
  test('a document of Word', () =>
    refused(packageOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'not-xlsx', {
      found: 'docx',
    }));
});

describe('encrypted', () => {
  test('an OLE container with EncryptedPackage', () => refused(ole('EncryptionInfo', 'EncryptedPackage'), 'encrypted'));
  test('a workbook saved with a password', async () => {
    const sheets = [{ name: '個票', rows: [['彩原市']] }];
    await refused(await writeXlsx({ sheets, encryption: { password: 'あ', spinCount: 1000 } }), 'encrypted');
  });
});

describe('empty', () => {
  test('no bytes', () => refused(new Uint8Array(), 'empty', { reason: 'bytes' }));
  test('no cell in any sheet', () => refused(handWritten({ sheet: '<sheetData/>' }), 'empty', { reason: 'cells' }));
});

describe('damaged', () => {
  test.each([0.2, 0.5, 0.9, 0.99])('cut off at %p of its length', (share) =>
    refused(good.slice(0, Math.floor(good.length * share)), 'damaged'),
  );
  test('a byte turned inside a part', async () => {
    const bytes = good.slice();
    bytes[60] = (bytes[60] ?? 0) ^ 0xff;
    await refused(bytes, 'damaged');
  });
  test('a sheet part missing', () =>
    refused(
      mutate(good, (parts) => delete parts[SHEET]),
      'damaged',
      { part: SHEET, reason: 'missing' },
    ));
  test('the shared strings missing', () =>
    refused(
      mutate(good, (parts) => delete parts['xl/sharedStrings.xml']),
      'damaged',
      { reason: 'missing' },
    ));
  test('the workbook part missing', () =>
    refused(
      mutate(good, (parts) => delete parts['xl/workbook.xml']),
      'damaged',
    ));
  test('a sheet whose XML breaks off', () =>
    refused(
      mutate(good, (parts) => replace(parts, SHEET, '</sheetData>', '')),
      'damaged',
      { part: SHEET, reason: 'xml' },
    ));
  test('tags closed in the wrong order', () =>
    refused(
      mutate(good, (parts) => replace(parts, SHEET, '</row></sheetData>', '</sheetData></row>')),
      'damaged',
      { part: SHEET },
    ));
  test('a shared string that is not there', () =>
    refused(
      mutate(good, (parts) => replace(parts, SHEET, /<v>0<\/v>/, '<v>999</v>')),
      'damaged',
      { reason: 'shared-string' },
    ));
  test('a cell outside every sheet', () =>
    refused(
      mutate(good, (parts) => replace(parts, SHEET, /r="B2"/, 'r="B2000000"')),
      'damaged',
      { reason: 'address' },
    ));
  test('a DTD, as entity bombs need', () =>
    refused(
      mutate(good, (parts) => replace(parts, SHEET, '<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet')),
      'damaged',
      {
        reason: 'dtd',
      },
    ));
  test('bytes that are no UTF-8', async () => {
    const bytes = mutate(good, (parts) => replace(parts, SHEET, '</sheetData>', '</sheetData><!--LATIN-->'));
    await expect(openFile(bytes)).resolves.toBeDefined();
    const broken = zipSync({ ...packageParts(good), [SHEET]: new Uint8Array([0x3c, 0x61, 0xff, 0x2f, 0x3e]) });
    await refused(broken, 'damaged', { part: SHEET, reason: 'encoding' });
  });
});

describe('too-large', () => {
  const limits = { ...LIMITS, entryBytes: 1_000_000 };
  const bomb = () => zipSync({ 'xl/sharedStrings.xml': new Uint8Array(20_000_000) }, { level: 9 });
  const refusedBomb = (bytes: Uint8Array) =>
    expect(readModel(bytes, limits)).rejects.toMatchObject({ code: 'too-large', details: { reason: 'entry' } });

  test('a bomb that declares its size', () => refusedBomb(bomb()));

  test('a bomb that lies about its size', async () => {
    const bytes = bomb();
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(directory + 24, 100, true);
    view.setUint32(22, 100, true);
    await refusedBomb(bytes);
  });

  test('many parts that are too much together', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 20 }, (_, place) => [`xl/media/${place}.bin`, new Uint8Array(60_000)]),
    );
    await expect(readModel(zipSync(parts), { ...LIMITS, totalBytes: 1_000_000 })).rejects.toMatchObject({
      code: 'too-large',
      details: { reason: 'total' },
    });
  });

  test('more parts than a workbook has', async () => {
    const parts = Object.fromEntries(Array.from({ length: 30 }, (_, place) => [`${place}`, new Uint8Array(0)]));
    await expect(readModel(zipSync(parts), { ...LIMITS, entries: 20 })).rejects.toMatchObject({
      code: 'too-large',
      details: { reason: 'entries' },
    });
  });

  test('two far corners that span a whole sheet', () =>
    refused(
      handWritten({
        sheet:
          '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      }),
      'too-large',
      { reason: 'range' },
    ));

  test('one cell in the last corner', () =>
    refused(
      handWritten({ sheet: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' }),
      'too-large',
      {
        reason: 'range',
      },
    ));

  test('more cells than the limit', async () => {
    const cells = Array.from({ length: 30 }, () => '<c><v>1</v></c>').join('');
    const bytes = handWritten({ sheet: `<sheetData><row r="1">${cells}</row></sheetData>` });
    await expect(readModel(bytes, { ...LIMITS, cells: 20 })).rejects.toMatchObject({
      code: 'too-large',
      details: { reason: 'cells' },
    });
  });
});

function replace(parts: Record<string, string>, path: string, what: string | RegExp, by: string): void {
  const before = parts[path] ?? '';
  const after = before.replace(what, by);
  if (after === before) throw new Error(`nothing to change in ${path}`);
  parts[path] = after;
}

function packageParts(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  mutate(bytes, (texts) => {
    for (const [path, text] of Object.entries(texts)) parts[path] = new TextEncoder().encode(text);
  });
  return parts;
}
