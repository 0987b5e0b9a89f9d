// Where a checkpoint is written to: a file that is replaced as a whole, bytes in memory, or anything with `write`.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TorchError } from '../errors.js';

/** Takes bytes in order; the chunk may be reused after the call. */
export interface Sink {
  write(bytes: Uint8Array): void;
}

/** A Node stream, or any object with a `write` that takes bytes; each chunk is its own memory. */
export interface Writable {
  write(chunk: Uint8Array): unknown;
}

/** What `write` writes, in memory. */
export function toBuffer(write: (sink: Sink) => void): Buffer {
  const chunks: Uint8Array[] = [];
  write({ write: (bytes) => chunks.push(Buffer.from(bytes)) });
  return Buffer.concat(chunks);
}

/** Hands copies of the chunks to a stream. */
export function toStream(stream: Writable, write: (sink: Sink) => void): void {
  write({ write: (bytes) => stream.write(Buffer.from(bytes)) });
}

/**
 * Writes a file as a whole or not at all: into a temporary file of the same folder, which then takes the name. Until
 * then the old file stays as it is, also when the process is killed.
 */
export function toFile(path: string | URL, write: (sink: Sink) => void): void {
  const target = resolved(typeof path === 'string' ? path : fileURLToPath(path));
  const present = statSync(target, { throwIfNoEntry: false });
  if (present !== undefined && !present.isFile()) return writeInto(target, 'w', write);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeInto(temporary, 'wx', write, present?.mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(target));
}

function resolved(path: string): string {
  const folder = dirname(path);
  if (!existsSync(folder)) throw new TorchError(`Parent directory ${folder} does not exist.`);
  return existsSync(path) ? realpathSync(path) : path;
}

function writeInto(path: string, mode: 'w' | 'wx', write: (sink: Sink) => void, permissions?: number): void {
  const fd = openSync(path, mode);
  try {
    if (permissions !== undefined) fchmodSync(fd, permissions & 0o7777);
    write({ write: (bytes) => writeAll(fd, bytes) });
    if (mode === 'wx') fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.byteLength; ) done += writeSync(fd, bytes, done, bytes.byteLength - done);
}

/** Makes the new name durable where the file system can; the file has its name already, so nothing here is a failure. */
function syncFolder(folder: string): void {
  let fd: number | undefined;
  try {
    fd = openSync(folder, 'r');
    fsyncSync(fd);
  } catch {
    // folders cannot be opened or synced everywhere
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
