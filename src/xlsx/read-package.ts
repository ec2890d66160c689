import { Inflate } from 'fflate';
import { WorkbookError } from '../core/workbook-error';
import { crc32 } from './crc32';
import { LIMITS, type Limits } from './limits';
import { proveZip } from './read-container';

/** The parts of a package: path → bytes. */
export type Package = Map<string, Uint8Array>;

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly header: number;
}

/**
 * Unpacks a zip without trusting a word of it: sizes are checked as declared before, and as they come out while inflating.
 * Throws `damaged`, `too-large`, and what `proveZip` throws.
 */
export function readPackage(bytes: Uint8Array, limits: Limits = LIMITS): Package {
  proveZip(bytes, limits);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view, limits);
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > limits.totalBytes) throw tooLarge('total', declared, limits.totalBytes);
  const parts: Package = new Map();
  let total = 0;
  for (const entry of entries) {
    if (entry.path.endsWith('/')) continue;
    if (parts.has(entry.path)) throw damaged(entry.path, 'twice');
    const content = unpack(bytes, view, entry, limits);
    total += content.length;
    if (total > limits.totalBytes) throw tooLarge('total', total, limits.totalBytes);
    parts.set(entry.path, content);
  }
  return parts;
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: Limits): Entry[] {
  const end = findEnd(view);
  if (end < 0) throw new WorkbookError('damaged', { reason: 'truncated' });
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw tooLarge('entries', count, limits.entries);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw new WorkbookError('damaged', { reason: 'directory' });
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = {
      path: path.replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...wideSizes(view, at, nameLength, extraLength),
    };
    // Bit 0: the old zip password.
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new WorkbookError('encrypted');
    if (entry.size > limits.entryBytes) throw tooLarge('entry', entry.size, limits.entryBytes);
    entries.push(entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Sizes and place of an entry, from its zip64 extra field where the short ones are full. */
function wideSizes(view: DataView, at: number, nameLength: number, extraLength: number) {
  let size = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let header = view.getUint32(at + 42, true);
  const extraEnd = Math.min(at + 46 + nameLength + extraLength, view.byteLength);
  for (let field = at + 46 + nameLength; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const wide = (short: number): number => {
      if (short !== 0xffffffff || value + 8 > extraEnd) return short;
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    size = wide(size);
    packed = wide(packed);
    header = wide(header);
  }
  return { size, packed, header };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, limits: Limits): Uint8Array {
  if (entry.header + 30 > bytes.length || view.getUint32(entry.header, true) !== 0x04034b50) {
    throw damaged(entry.path, 'header');
  }
  const from = entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true);
  if (from + entry.packed > bytes.length) throw damaged(entry.path, 'truncated');
  const packed = bytes.subarray(from, from + entry.packed);
  if (entry.method !== 0 && entry.method !== 8) throw damaged(entry.path, 'method');
  const content = entry.method === 0 ? packed : inflate(packed, entry, limits);
  if (content.length !== entry.size) throw damaged(entry.path, 'size');
  if (crc32(content) !== entry.crc) throw damaged(entry.path, 'crc');
  return content;
}

/**
 * Inflates step by step. A header that lies about its size is found out by counting: what comes out past the declared size
 * is thrown away, and past the limit it is a bomb (`too-large`), else merely wrong (`damaged`).
 */
function inflate(packed: Uint8Array, entry: Entry, limits: Limits): Uint8Array {
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length <= entry.size) out.set(chunk, filled);
    filled += chunk.length;
    if (filled > limits.entryBytes) throw tooLarge('entry', filled, limits.entryBytes);
  });
  const step = 16_384;
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError('damaged', { part: entry.path, reason: 'deflate' }, { cause });
  }
  if (filled !== entry.size) throw damaged(entry.path, 'size');
  return out;
}

function damaged(part: string, reason: string): WorkbookError {
  return new WorkbookError('damaged', { part, reason });
}

function tooLarge(reason: string, size: number, limit: number): WorkbookError {
  return new WorkbookError('too-large', { reason, size, limit });
}
