import { WorkbookError } from '../core/workbook-error';
import { LIMITS, type Limits } from './limits';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Tells from the first bytes what a file is, before anything is taken out of it.
 * Throws `empty`, `encrypted` (a password guards it), `not-xlsx` with `found` (`xls`, `ole`, `text`), `too-large`.
 */
export function proveZip(bytes: Uint8Array, limits: Limits = LIMITS): void {
  if (bytes.length === 0) throw new WorkbookError('empty', { reason: 'bytes' });
  if (bytes.length > limits.fileBytes) {
    throw new WorkbookError('too-large', { reason: 'file', size: bytes.length, limit: limits.fileBytes });
  }
  if (OLE.every((byte, at) => bytes[at] === byte)) {
    const names = directoryNames(bytes);
    if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) throw new WorkbookError('encrypted');
    const old = names.has('Workbook') || names.has('Book');
    throw new WorkbookError('not-xlsx', { found: old ? 'xls' : 'ole' });
  }
  // PK\3\4, or PK\5\6 of a zip without entries.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookError('not-xlsx', { found: 'text' });
}

/** Names in an OLE container's directory: entries of 128 bytes that begin with up to 32 UTF-16 characters. */
function directoryNames(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    const type = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 !== 0 || type < 1 || type > 5) continue;
    let name = '';
    for (let place = 0; place < length - 2; place += 2) name += String.fromCharCode(view.getUint16(at + place, true));
    names.add(name);
  }
  return names;
}
