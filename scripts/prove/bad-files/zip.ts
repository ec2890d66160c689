import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../../src/xlsx/crc32';

/** One entry of a zip, with whatever lies are wanted. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** Left out: deflated. `stored` puts the bytes in as they are. */
  readonly stored?: boolean;
  readonly method?: number;
  /** What the headers say, where it is not the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** Sizes follow the data, and are 0 in the local header. */
  readonly descriptor?: boolean;
  /** Sizes stand in a zip64 field; a number is the size that it tells. */
  readonly zip64?: true | number;
  /** Bytes that stand in the file instead of the deflated data. */
  readonly packed?: Uint8Array;
  /** The entry is only in the directory, and points to the data of the one before. */
  readonly shared?: boolean;
  readonly attributes?: number;
}

export interface ZipEnd {
  readonly count?: number;
  readonly offset?: number;
  readonly comment?: Uint8Array;
  /** The directory is told by a zip64 record alone. */
  readonly zip64?: boolean;
  /** Bytes before the first entry that nobody counts. */
  readonly before?: Uint8Array;
}

/** A zip written by hand, as honest as it is told to be. */
export function zipOf(entries: readonly ZipEntry[], end: ZipEnd = {}): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  let header = 0;
  for (const entry of entries) {
    const raw = typeof entry.data === 'string' ? strToU8(entry.data) : entry.data;
    const packed = entry.packed ?? (entry.stored ? raw : deflateSync(raw, { level: 9 }));
    const told = {
      name: strToU8(entry.name),
      method: entry.method ?? (entry.stored ? 0 : 8),
      flags: (entry.flags ?? 0) | (entry.descriptor ? 8 : 0),
      crc: entry.crc ?? crc32(raw),
      packed: packed.length,
      size: entry.size ?? raw.length,
    };
    if (!entry.shared) {
      header = at;
      const head = localHeader(told, entry.descriptor === true);
      const tail = entry.descriptor ? numbers([4, 0x08074b50], [4, told.crc], [4, told.packed], [4, told.size]) : none;
      local.push(head, packed, tail);
      at += head.length + packed.length + tail.length;
    }
    directory.push(directoryEntry(told, header, entry));
  }
  const list = joined(directory);
  const before = end.before ?? none;
  const wide = end.zip64 ? zip64End(entries.length, list.length, at, before.length) : none;
  const comment = end.comment ?? none;
  const count = end.zip64 ? 0xffff : (end.count ?? entries.length);
  const last = numbers(
    [4, 0x06054b50],
    [4, 0],
    [2, count],
    [2, count],
    [4, list.length],
    [4, end.zip64 ? 0xffffffff : (end.offset ?? at)],
    [2, comment.length],
  );
  return joined([before, ...local, list, wide, last, comment]);
}

interface Told {
  readonly name: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

const none = new Uint8Array();

function localHeader({ name, method, flags, crc, packed, size }: Told, later: boolean): Uint8Array {
  const sizes = later ? [0, 0, 0] : [crc, packed, size];
  const [first = 0, second = 0, third = 0] = sizes;
  return joined([
    numbers(
      [4, 0x04034b50],
      [2, 20],
      [2, flags],
      [2, method],
      [4, 0x21],
      [4, first],
      [4, second],
      [4, third],
      [2, name.length],
      [2, 0],
    ),
    name,
  ]);
}

function directoryEntry({ name, method, flags, crc, packed, size }: Told, header: number, entry: ZipEntry): Uint8Array {
  const wide = entry.zip64 !== undefined;
  const extra = wide
    ? numbers([2, 1], [2, 16], [8, entry.zip64 === true ? size : Number(entry.zip64)], [8, packed])
    : none;
  const full = 0xffffffff;
  return joined([
    numbers(
      [4, 0x02014b50],
      [2, 0x0314],
      [2, 45],
      [2, flags],
      [2, method],
      [4, 0x21],
      [4, crc],
      [4, wide ? full : packed],
      [4, wide ? full : size],
      [2, name.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, entry.attributes ?? 0],
      [4, header],
    ),
    name,
    extra,
  ]);
}

function zip64End(count: number, size: number, offset: number, before: number): Uint8Array {
  const record = numbers(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, offset],
  );
  return joined([record, numbers([4, 0x07064b50], [4, 0], [8, before + offset + size], [4, 1])]);
}

/** Little-endian numbers of so many bytes. */
function numbers(...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Uint8Array {
  const out = new Uint8Array(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value >>> 0, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return out;
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
