// Where a checkpoint is read from: a file, or bytes in memory.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { TorchError } from '../errors.js';

/** What `torch.load` reads: a path, a `file:` URL, or the bytes themselves. */
export type Readable = string | URL | Uint8Array | ArrayBuffer;

/** Bytes that can be read at any place. */
export interface Source {
  readonly size: number;
  /**
   * Exactly `length` bytes from `offset` on, in the front of `into` if that is given; they may be the caller's own memory
   * and are not to be written to.
   */
  read(offset: number, length: number, into?: Uint8Array): Uint8Array;
  close(): void;
}

/** Opens a file or wraps bytes; `null` and the like are Python's TypeError. */
export function openSource(f: Readable): Source {
  if (typeof f === 'string' || f instanceof URL) return fileSource(f);
  if (f instanceof Uint8Array) return bytesSource(f);
  if (f instanceof ArrayBuffer) return bytesSource(new Uint8Array(f));
  throw new TypeError(`expected a path, a file: URL or a Uint8Array, but got ${f === null ? 'null' : typeof f}`);
}

/** The sentence for every read beyond the end. */
export function truncated(what: string): TorchError {
  return new TorchError(`unexpected end of ${what}: the file is truncated or corrupt`);
}

function bytesSource(bytes: Uint8Array): Source {
  return {
    size: bytes.byteLength,
    read: (offset, length) => {
      checkRange(offset, length, bytes.byteLength);
      return bytes.subarray(offset, offset + length);
    },
    close: () => {},
  };
}

function fileSource(path: string | URL): Source {
  const fd = openSync(path, 'r');
  try {
    const { size } = fstatSync(fd);
    return {
      size,
      read: (offset, length, into) => {
        checkRange(offset, length, size);
        return readAt(fd, offset, into?.subarray(0, length) ?? new Uint8Array(length));
      },
      close: () => closeSync(fd),
    };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function readAt(fd: number, offset: number, bytes: Uint8Array): Uint8Array {
  let done = 0;
  while (done < bytes.length) {
    const count = readSync(fd, bytes, done, bytes.length - done, offset + done);
    if (count === 0) throw truncated('file');
    done += count;
  }
  return bytes;
}

function checkRange(offset: number, length: number, size: number): void {
  if (offset < 0 || length < 0 || offset + length > size) throw truncated('file');
}

/** Reads a stretch of a source forwards, a block at a time. */
export class Cursor {
  private block: Uint8Array = new Uint8Array(0);
  private start = 0;

  constructor(
    private readonly source: Source,
    /** Where the next byte is read. */
    public position: number,
    private readonly end: number,
    private readonly what: string,
  ) {}

  byte(): number {
    return this.take(1)[0] ?? 0;
  }

  /** The next `length` bytes. */
  take(length: number): Uint8Array {
    if (length > this.end - this.position) throw truncated(this.what);
    const from = this.position - this.start;
    if (from < 0 || from + length > this.block.length) return this.refill(length);
    this.position += length;
    return this.block.subarray(from, from + length);
  }

  /** A view for numbers over the next `length` bytes. */
  view(length: number): DataView {
    const bytes = this.take(length);
    return new DataView(bytes.buffer, bytes.byteOffset, length);
  }

  /** The bytes up to the next newline, which is consumed and not returned. */
  line(limit = 4096): Uint8Array {
    const from = this.position;
    let length = 0;
    while (this.byte() !== 0x0a) {
      if (++length > limit) throw new TorchError(`a line of ${this.what} is too long: the file is corrupt`);
    }
    this.position = from;
    return this.take(length + 1).subarray(0, length);
  }

  private refill(length: number): Uint8Array {
    const size = Math.min(Math.max(length, 1 << 16), this.end - this.position);
    this.block = this.source.read(this.position, size);
    this.start = this.position;
    this.position += length;
    return this.block.subarray(0, length);
  }
}
