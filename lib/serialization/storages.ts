// The bytes under tensors: whole storages in and out, a chunk at a time, and tensors that view them.
import { fromBytes } from '../creation.js';
import { device } from '../device.js';
import { dtypeCode } from '../dtype.js';
import { empty, empty_strided } from '../generated/torch.js';
import { F, I, native, reserve } from '../native.js';
import { blank, genOf, idOf, receive, type Tensor } from '../tensor.js';
import { dtypeNamed } from './checks.js';

// Writing goes through the cache; reading takes most storages at once, since copying into a part of one costs threads.
const writeChunk = 1 << 20;
const readChunk = 1 << 28;

/** The address of the storage under a tensor (equal for tensors that share one) and its bytes. */
export interface StorageInfo {
  readonly key: number;
  readonly nbytes: number;
}

export function storageInfo(x: Tensor): StorageInfo {
  argument(x);
  native.storageInfo(x);
  return { key: F[0] ?? 0, nbytes: F[1] ?? 0 };
}

/** All bytes of the storage under a tensor, as a one-dimensional uint8 tensor that shares them. */
export function storageBytes(x: Tensor): Tensor {
  const out = blank();
  argument(x);
  native.storageBytes(out, x);
  return receive(out, 0);
}

/** A storage read from a file: its bytes, and the dtype its numel counts. */
export class LoadedStorage {
  constructor(
    readonly bytes: Tensor,
    readonly dtype: string,
  ) {}

  /** A tensor on the storage (a new one on the meta device); offset and strides count elements and are checked against the bytes there are. */
  view(type: string, offset: number, size: readonly number[], stride: readonly number[]): Tensor {
    const dtype = dtypeNamed('storage', type);
    if (this.bytes.is_meta) return empty_strided(size, stride, { dtype, device: device('meta') });
    const out = blank();
    reserve(4, 1 + 2 * size.length);
    argument(this.bytes);
    I[2] = dtypeCode(dtype);
    I[3] = size.length;
    F[0] = offset;
    F.set(size, 1);
    F.set(stride, 1 + size.length);
    native.storageView(out, this.bytes);
    return receive(out, 0);
  }

  /** The elements as a one-dimensional tensor. */
  elements(itemSize: number): Tensor {
    return this.view(this.dtype, 0, [Math.floor(this.bytes.numel() / itemSize)], [1]);
  }
}

/** The bytes of the storage under a tensor on any device, in chunks. */
export function* readStorage(x: Tensor): Generator<Uint8Array> {
  const bytes = storageBytes(x);
  const nbytes = bytes.numel();
  for (let offset = 0; offset < nbytes; offset += writeChunk) {
    const chunk = bytes.narrow(0, offset, Math.min(writeChunk, nbytes - offset));
    yield new Uint8Array(chunk.cpu().data_array().buffer);
  }
}

/** Gives `length` bytes at `offset` of something; `into` is memory it may use for them. */
export type ReadBytes = (offset: number, length: number, into: Uint8Array) => Uint8Array;

/** A new storage on the CPU with the bytes that `read` gives in order, as a uint8 tensor. */
export function newStorage(nbytes: number, read: ReadBytes): Tensor {
  const memory = new Uint8Array(Math.min(nbytes, readChunk));
  if (nbytes <= readChunk) return fromBytes(read(0, nbytes, memory), 'uint8', [nbytes]);
  const bytes = empty([nbytes], { dtype: 'uint8', device: device('cpu') });
  for (let offset = 0; offset < nbytes; offset += readChunk) {
    const length = Math.min(readChunk, nbytes - offset);
    const chunk = fromBytes(read(offset, length, memory), 'uint8', [length]);
    bytes.narrow(0, offset, length).copy_(chunk);
    chunk.dispose();
  }
  return bytes;
}

function argument(x: Tensor): void {
  I[0] = idOf(x);
  I[1] = genOf(x);
}
