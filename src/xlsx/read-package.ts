import { Inflate } from 'fflate';
import { WorkbookError } from '../core/workbook-error';
import { crc32 } from './crc32';
import { LIMITS, type Limits } from './limits';
import { proveZip } from './read-container';

/** The parts of a package by their paths. */
export interface Parts {
  has(path: string): boolean;
  /** Throws what unpacking throws. */
  get(path: string): Uint8Array | undefined;
}

/** All parts of a package, unpacked: path → bytes. */
export type Package = Map<string, Uint8Array>;

/**
 * Inflates raw deflate data that says it makes `size` bytes; `null` when it makes fewer or more.
 * Throws `too-large` when more than `most` come out, and anything for data that cannot be inflated.
 */
export type InflateRaw = (packed: Uint8Array, size: number, most: number) => Uint8Array | null;

interface Entry {
  readonly path: string;
  /** When the file was last saved, ISO 8601; null where the archive does not say. */
  readonly saved: string | null;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly header: number;
}

/**
 * Opens a zip without trusting a word of it: sizes are checked as declared before, and as they come out while inflating. A part
 * is unpacked when it is asked for, so that a broken one that nobody needs does no harm.
 * Throws `damaged`, `too-large`, and what `proveZip` throws.
 */
export function openPackage(
  bytes: Uint8Array,
  limits: Limits = LIMITS,
  inflateRaw: InflateRaw = inflateInSteps,
): PackageFile {
  proveZip(bytes, limits);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view, limits);
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > limits.totalBytes) throw tooLarge('total', declared, limits.totalBytes);
  return new PackageFile(bytes, view, entries, limits, inflateRaw);
}

/** Opens a zip and unpacks all of it. */
export function readPackage(bytes: Uint8Array, limits: Limits = LIMITS): Package {
  const file = openPackage(bytes, limits);
  const parts: Package = new Map();
  for (const path of file.paths()) {
    const part = file.get(path);
    if (part) parts.set(path, part);
  }
  return parts;
}

/** A zip whose parts are unpacked when they are asked for, each time anew. */
export class PackageFile implements Parts {
  private readonly entries = new Map<string, Entry | 'twice'>();
  private total = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly view: DataView,
    entries: readonly Entry[],
    private readonly limits: Limits,
    private readonly inflateRaw: InflateRaw,
  ) {
    for (const entry of entries) {
      if (!entry.path.endsWith('/')) this.entries.set(entry.path, this.entries.has(entry.path) ? 'twice' : entry);
    }
  }

  paths(): Iterable<string> {
    return this.entries.keys();
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** When a file in it was last saved, ISO 8601; null where the archive does not say. */
  saved(path: string): string | null {
    const entry = this.entries.get(path);
    return entry === undefined || entry === 'twice' ? null : entry.saved;
  }

  get(path: string): Uint8Array | undefined {
    const entry = this.entries.get(path);
    if (entry === undefined) return undefined;
    if (entry === 'twice') throw damaged(path, 'twice');
    const content = this.unpack(entry);
    this.total += content.length;
    if (this.total > this.limits.totalBytes) throw tooLarge('total', this.total, this.limits.totalBytes);
    return content;
  }

  private unpack(entry: Entry): Uint8Array {
    const { bytes, view } = this;
    if (entry.header + 30 > bytes.length || view.getUint32(entry.header, true) !== 0x04034b50) {
      throw damaged(entry.path, 'header');
    }
    const from = entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true);
    if (from + entry.packed > bytes.length) throw damaged(entry.path, 'truncated');
    const packed = bytes.subarray(from, from + entry.packed);
    if (entry.method !== 0 && entry.method !== 8) throw damaged(entry.path, 'method');
    const content = entry.method === 0 ? packed : this.inflate(packed, entry);
    if (content?.length !== entry.size) throw damaged(entry.path, 'size');
    if (crc32(content) !== entry.crc) throw damaged(entry.path, 'crc');
    return content;
  }

  private inflate(packed: Uint8Array, { path, size }: Entry): Uint8Array | null {
    try {
      return this.inflateRaw(packed, size, this.limits.entryBytes);
    } catch (cause) {
      if (cause instanceof WorkbookError) throw cause;
      throw new WorkbookError('damaged', { part: path, reason: 'deflate' }, { cause });
    }
  }
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: Limits): Entry[] {
  const end = findEnd(view);
  if (end < 0) throw new WorkbookError('damaged', { reason: 'truncated' });
  const { count, from } = directoryAt(view, end);
  if (count > limits.entries) throw tooLarge('entries', count, limits.entries);
  const entries: Entry[] = [];
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw new WorkbookError('damaged', { reason: 'directory' });
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const path = nameIn(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = {
      path: path.replaceAll('\\', '/'),
      saved: savedAt(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
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

/** Archives made by Windows in Japan write names in Shift_JIS. */
function nameIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

/** The day and the time of an archive: of the place where it was packed, to two seconds. */
function savedAt(day: number, time: number): string | null {
  const [year, month, date] = [(day >> 9) + 1980, (day >> 5) & 15, day & 31];
  if (month === 0 || date === 0 || year === 1980) return null;
  return new Date(year, month - 1, date, time >> 11, (time >> 5) & 63, (time & 31) * 2).toISOString();
}

/** How many entries, and where the first is told: from the zip64 record where the short numbers are full. */
function directoryAt(view: DataView, end: number): { count: number; from: number } {
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  if (count !== 0xffff && from !== 0xffffffff) return { count, from };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return { count, from };
  const wide = Number(view.getBigUint64(locator + 8, true));
  if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== 0x06064b50) {
    throw new WorkbookError('damaged', { reason: 'directory' });
  }
  return { count: Number(view.getBigUint64(wide + 32, true)), from: Number(view.getBigUint64(wide + 48, true)) };
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

/**
 * Inflates step by step. A header that lies about its size is found out by counting: what comes out past the declared size
 * is thrown away, and past the limit it is a bomb (`too-large`), else merely wrong.
 */
export function inflateInSteps(packed: Uint8Array, size: number, most: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length <= size) out.set(chunk, filled);
    filled += chunk.length;
    if (filled > most) throw tooLarge('entry', filled, most);
  });
  const step = 16_384;
  for (let at = 0; at < packed.length; at += step) {
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  return filled === size ? out : null;
}

function damaged(part: string, reason: string): WorkbookError {
  return new WorkbookError('damaged', { part, reason });
}

function tooLarge(reason: string, size: number, limit: number): WorkbookError {
  return new WorkbookError('too-large', { reason, size, limit });
}
