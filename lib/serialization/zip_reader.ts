// The zip archives of torch.save: stored entries below one top-level folder, found through the central directory.
import { crc32 } from 'node:zlib';
import { TorchError } from '../errors.js';
import type { Source } from './source.js';

/** Where the bytes of an entry lie in the file. `crc` is 0 when the writer did not compute one. */
export interface ZipRecord {
  readonly offset: number;
  readonly size: number;
  readonly crc: number;
}

const endSize = 22;
const end64Size = 56;
const locatorSize = 20;
const entrySize = 46;
const localSize = 30;
const max16 = 0xffff;
const max32 = 0xffffffff;

/** Whether this starts as a zip archive does; files from before PyTorch 1.6 do not. */
export function isZip(source: Source): boolean {
  if (source.size < 4) return false;
  const [p, k, three, four] = source.read(0, 4);
  return p === 0x50 && k === 0x4b && three === 3 && four === 4;
}

/** The entries of an archive by name, without the top-level folder. Nothing but the directory is read. */
export class ZipReader {
  readonly records: ReadonlyMap<string, ZipRecord>;

  constructor(readonly source: Source) {
    const { count, offset, size } = findDirectory(source);
    const entries = readDirectory(source, count, offset, size);
    const located = entries.map((entry) => ({ name: entry.name, record: locate(source, entry, offset) }));
    checkDisjoint(located.map(({ record }) => record));
    this.records = byName(located);
  }

  /** All bytes of a small record, checked against its checksum. */
  get(name: string): Uint8Array {
    const { offset, size, crc } = this.record(name);
    const bytes = this.source.read(offset, size);
    if (crc !== 0 && crc32(bytes) !== crc) throw corrupt(`checksum of record '${name}' does not match`);
    return bytes;
  }

  record(name: string): ZipRecord {
    const record = this.records.get(name);
    if (record === undefined) {
      throw new TorchError(`PytorchStreamReader failed locating file ${name}: file not found`);
    }
    return record;
  }
}

/** The error of an archive that breaks the format's rules. */
export function corrupt(why: string): TorchError {
  return new TorchError(`PytorchStreamReader failed reading zip archive: ${why}`);
}

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  readonly header: number;
}

function viewOf(source: Source, offset: number, length: number): DataView {
  const bytes = source.read(offset, length);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The end-of-directory record: the last one whose comment reaches exactly to the end of the file. */
function findEnd(source: Source): number {
  const reach = Math.min(source.size, endSize + max16);
  const start = source.size - reach;
  const tail = viewOf(source, start, reach);
  for (let at = reach - endSize; at >= 0; at--) {
    if (tail.getUint32(at, true) === 0x06054b50 && at + endSize + tail.getUint16(at + 20, true) === reach) {
      return start + at;
    }
  }
  throw corrupt('failed finding central directory');
}

function findDirectory(source: Source): { count: number; offset: number; size: number } {
  const at = findEnd(source);
  const end = viewOf(source, at, endSize);
  const found = at >= locatorSize ? findDirectory64(source, at - locatorSize) : undefined;
  const directory = found ?? {
    count: end.getUint16(10, true),
    size: end.getUint32(12, true),
    offset: end.getUint32(16, true),
  };
  const room = Math.floor(directory.size / entrySize);
  if (directory.offset + directory.size > at || directory.count > room) {
    throw corrupt('central directory lies outside of the file');
  }
  return directory;
}

function findDirectory64(source: Source, at: number): { count: number; offset: number; size: number } | undefined {
  const locator = viewOf(source, at, locatorSize);
  if (locator.getUint32(0, true) !== 0x07064b50) return undefined;
  const start = uint64(locator, 8);
  if (start + end64Size > at) throw corrupt('central directory lies outside of the file');
  const end = viewOf(source, start, end64Size);
  if (end.getUint32(0, true) !== 0x06064b50) throw corrupt('invalid zip64 end of central directory');
  return { count: uint64(end, 32), size: uint64(end, 40), offset: uint64(end, 48) };
}

function readDirectory(source: Source, count: number, offset: number, size: number): Entry[] {
  const directory = viewOf(source, offset, size);
  const entries: Entry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + entrySize > size || directory.getUint32(at, true) !== 0x02014b50) {
      throw corrupt('invalid central directory');
    }
    const length = entrySize + [28, 30, 32].reduce((sum, field) => sum + directory.getUint16(at + field, true), 0);
    if (at + length > size) throw corrupt('invalid central directory');
    entries.push(readEntry(new DataView(directory.buffer, directory.byteOffset + at, length)));
    at += length;
  }
  return entries;
}

function readEntry(view: DataView): Entry {
  const nameLength = view.getUint16(28, true);
  const name = Buffer.from(view.buffer, view.byteOffset + entrySize, nameLength).toString('utf8');
  const flags = view.getUint16(8, true);
  const method = view.getUint16(10, true);
  if ((flags & 1) !== 0) throw corrupt(`record '${name}' is encrypted`);
  if (method !== 0) throw corrupt(`record '${name}' is compressed`);
  const extra = new DataView(view.buffer, view.byteOffset + entrySize + nameLength, view.getUint16(30, true));
  const wide = zip64Fields(extra);
  const [size = 0, packed = 0, header = 0] = [24, 20, 42].map((field) => {
    const narrow = view.getUint32(field, true);
    return narrow === max32 ? (wide.shift() ?? narrow) : narrow;
  });
  if (size !== packed) throw corrupt(`sizes of record '${name}' disagree`);
  return { name, size, header, crc: view.getUint32(16, true) };
}

/** The 64-bit numbers of the zip64 extra field, in their order: size, packed size, header offset. */
function zip64Fields(extra: DataView): number[] {
  let at = 0;
  while (at + 4 <= extra.byteLength) {
    const length = Math.min(extra.getUint16(at + 2, true), extra.byteLength - at - 4);
    if (extra.getUint16(at, true) === 1) {
      return Array.from({ length: Math.floor(length / 8) }, (_, i) => uint64(extra, at + 4 + 8 * i));
    }
    at += 4 + length;
  }
  return [];
}

function uint64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw corrupt('a 64-bit number is too large');
  return Number(value);
}

function locate(source: Source, { name, size, crc, header }: Entry, directory: number): ZipRecord {
  if (header + localSize > directory) throw corrupt(`header of record '${name}' lies outside of the file`);
  const local = viewOf(source, header, localSize);
  if (local.getUint32(0, true) !== 0x04034b50) throw corrupt(`invalid header of record '${name}'`);
  const offset = header + localSize + local.getUint16(26, true) + local.getUint16(28, true);
  if (offset + size > directory) throw corrupt(`record '${name}' lies outside of the file`);
  return { offset, size, crc };
}

/** Records that share bytes would let a small file demand any amount of memory. */
function checkDisjoint(records: readonly ZipRecord[]): void {
  const sorted = records.filter(({ size }) => size > 0).sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const { offset, size } of sorted) {
    if (offset < end) throw corrupt('records overlap');
    end = offset + size;
  }
}

function byName(entries: readonly { name: string; record: ZipRecord }[]): Map<string, ZipRecord> {
  const folder = entries[0]?.name.split('/', 1)[0] ?? '';
  const records = new Map<string, ZipRecord>();
  for (const { name, record } of entries) {
    if (!name.startsWith(`${folder}/`)) throw new TorchError(`file in archive is not in a subdirectory: ${name}`);
    const inside = name.slice(folder.length + 1);
    if (records.has(inside)) throw corrupt(`duplicate record '${inside}'`);
    records.set(inside, record);
  }
  return records;
}
