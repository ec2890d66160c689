import { strToU8, unzipSync, zipSync } from 'fflate';
import { workbook } from './workbooks';

/** A workbook whose one sheet inflates to more than any 個票 needs: 140 MB of blanks in a small file. */
export function bombWorkbook(): Uint8Array {
  const parts = unzipSync(workbook([6]));
  const sheet = parts['xl/worksheets/sheet1.xml'];
  if (!sheet) throw new Error('the workbook has no sheet');
  const blown = new Uint8Array(140_000_000).fill(0x20);
  blown.set(sheet);
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': blown }, { level: 1 });
}

/** The head of what Excel writes under a password: an OLE container with a stream EncryptedPackage in its directory. */
export function encryptedFile(): Uint8Array {
  const file = new Uint8Array(1536);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const entry = (at: number, name: string, type: number) => {
    const bytes = [...name].flatMap((letter) => [...strToU8(letter), 0]);
    file.set(bytes, at);
    file[at + 64] = bytes.length + 2;
    file[at + 66] = type;
  };
  entry(1024, 'Root Entry', 5);
  entry(1152, 'EncryptedPackage', 2);
  return file;
}
