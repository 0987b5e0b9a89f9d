import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { tensor } from '../../creation.js';
import { TorchError } from '../../errors.js';
import type { Tensor } from '../../tensor.js';

/** IDX type code of unsigned bytes, the only one in the MNIST family. */
const UNSIGNED_BYTE = 8;

/** The first of these files that exists, itself or with `.gz` appended. */
export function findFile(name: string, folders: readonly string[]): string | null {
  const candidates = folders.flatMap((folder) => [`${folder}/${name}`, `${folder}/${name}.gz`]);
  return candidates.find((path) => existsSync(path)) ?? null;
}

/**
 * Reads an IDX file of unsigned bytes, gzipped or not, as a uint8 tensor of `dims` dimensions.
 *
 * The format: two zero bytes, a type code, the number of dimensions, each dimension as a big-endian 32-bit integer, and
 * the values in row-major order.
 *
 * @throws TorchError when the file is of another kind, or is not as long as its header says.
 */
export function readIdx(path: string, dims: number): Tensor {
  const bytes = readBytes(path);
  const start = 4 + 4 * dims;
  const valid = bytes.length >= start && bytes.readUInt16BE(0) === 0 && bytes[2] === UNSIGNED_BYTE && bytes[3] === dims;
  if (!valid) throw new TorchError(`${path} is not an IDX file of unsigned bytes in ${dims} dimensions`);
  const size = Array.from({ length: dims }, (_, i) => bytes.readUInt32BE(4 + 4 * i));
  const expected = size.reduce((product, length) => product * length, 1);
  const found = bytes.length - start;
  if (found !== expected) {
    throw new TorchError(
      `${path} is damaged: its header announces ${size.join(' x ')} = ${expected} bytes of data, and it has ${found}`,
    );
  }
  return tensor(new Uint8Array(bytes.buffer, bytes.byteOffset + start, expected)).view(size);
}

function readBytes(path: string): Buffer {
  const bytes = readFileSync(path);
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!gzipped) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw new TorchError(`${path} is damaged: ${(cause as Error).message}`, { cause });
  }
}
