// Writes the zip archives of torch.save: stored entries, each payload aligned to 64 bytes, zip64 where needed.
import { crc32 } from 'node:zlib';
import type { Sink } from './sink.js';

const alignment = 64;
const localSize = 30;
const max16 = 0xffff;
const max32 = 0xffffffff;
// The sizes come before the bytes, the checksum after them (bit 3); names are UTF-8 (bit 11).
const flags = 0x0808;

interface Written {
  readonly name: Buffer;
  readonly size: number;
  readonly crc: number;
  readonly header: number;
}

/** Appends records to a sink; `end()` writes the directory. */
export class ZipWriter {
  private position = 0;
  private readonly written: Written[] = [];

  constructor(
    private readonly sink: Sink,
    private readonly folder: string,
  ) {}

  /** One record of `size` bytes that come in chunks; no more than one chunk is held at a time. */
  add(name: string, size: number, chunks: Iterable<Uint8Array>): void {
    const header = this.position;
    const path = Buffer.from(`${this.folder}/${name}`, 'utf8');
    this.write(localHeader(path, size, header));
    let crc = 0;
    for (const chunk of chunks) {
      crc = crc32(chunk, crc);
      this.write(chunk);
    }
    this.write(descriptor(crc, size));
    this.written.push({ name: path, size, crc, header });
  }

  end(): void {
    const start = this.position;
    for (const entry of this.written) this.write(directoryEntry(entry));
    const size = this.position - start;
    const count = this.written.length;
    if (start >= max32 || size >= max32 || count >= max16) this.write(end64(count, start, size, this.position));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(Math.min(count, max16), 8);
    end.writeUInt16LE(Math.min(count, max16), 10);
    end.writeUInt32LE(Math.min(size, max32), 12);
    end.writeUInt32LE(Math.min(start, max32), 16);
    this.write(end);
  }

  private write(bytes: Uint8Array): void {
    this.sink.write(bytes);
    this.position += bytes.byteLength;
  }
}

function localHeader(name: Buffer, size: number, header: number): Buffer {
  const wide = size >= max32 ? zip64([size, size]) : Buffer.alloc(0);
  const unpadded = header + localSize + name.length + wide.length + 4;
  const extra = Buffer.concat([wide, padding((alignment - (unpadded % alignment)) % alignment)]);
  const fixed = Buffer.alloc(localSize);
  fixed.writeUInt32LE(0x04034b50, 0);
  fixed.writeUInt16LE(wide.length > 0 ? 45 : 20, 4);
  fixed.writeUInt16LE(flags, 6);
  fixed.writeUInt32LE(Math.min(size, max32), 18);
  fixed.writeUInt32LE(Math.min(size, max32), 22);
  fixed.writeUInt16LE(name.length, 26);
  fixed.writeUInt16LE(extra.length, 28);
  return Buffer.concat([fixed, name, extra]);
}

/** PyTorch's own padding field, `FB`. */
function padding(length: number): Buffer {
  const field = Buffer.alloc(4 + length, 'Z');
  field.write('FB', 0, 'latin1');
  field.writeUInt16LE(length, 2);
  return field;
}

function zip64(values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * values.length, 2);
  for (const [i, value] of values.entries()) field.writeBigUInt64LE(BigInt(value), 4 + 8 * i);
  return field;
}

function descriptor(crc: number, size: number): Buffer {
  const wide = size >= max32;
  const bytes = Buffer.alloc(wide ? 24 : 16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(crc, 4);
  for (const i of [0, 1]) {
    if (wide) bytes.writeBigUInt64LE(BigInt(size), 8 + 8 * i);
    else bytes.writeUInt32LE(size, 8 + 4 * i);
  }
  return bytes;
}

function directoryEntry({ name, size, crc, header }: Written): Buffer {
  const values = [...(size >= max32 ? [size, size] : []), ...(header >= max32 ? [header] : [])];
  const extra = values.length > 0 ? zip64(values) : Buffer.alloc(0);
  const fixed = Buffer.alloc(46);
  fixed.writeUInt32LE(0x02014b50, 0);
  fixed.writeUInt16LE(values.length > 0 ? 45 : 20, 4);
  fixed.writeUInt16LE(values.length > 0 ? 45 : 20, 6);
  fixed.writeUInt16LE(flags, 8);
  fixed.writeUInt32LE(crc, 16);
  fixed.writeUInt32LE(Math.min(size, max32), 20);
  fixed.writeUInt32LE(Math.min(size, max32), 24);
  fixed.writeUInt16LE(name.length, 28);
  fixed.writeUInt16LE(extra.length, 30);
  fixed.writeUInt32LE(Math.min(header, max32), 42);
  return Buffer.concat([fixed, name, extra]);
}

function end64(count: number, start: number, size: number, position: number): Buffer {
  const bytes = Buffer.alloc(56 + 20);
  bytes.writeUInt32LE(0x06064b50, 0);
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeUInt16LE(45, 12);
  bytes.writeUInt16LE(45, 14);
  for (const [i, value] of [count, count, size, start].entries()) bytes.writeBigUInt64LE(BigInt(value), 24 + 8 * i);
  bytes.writeUInt32LE(0x07064b50, 56);
  bytes.writeBigUInt64LE(BigInt(position), 64);
  bytes.writeUInt32LE(1, 72);
  return bytes;
}
