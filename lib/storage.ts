import { inspect } from 'node:util';
import { type Device, deviceOf } from './device.js';
import { F, I, native } from './native.js';
import { blank, put, receive, Tensor } from './tensor.js';

/** The memory that a tensor and its views share. */
export class UntypedStorage {
  readonly #tensor: Tensor;

  /** The storage of this tensor: `x.untyped_storage()`. */
  constructor(tensor: Tensor) {
    this.#tensor = tensor;
  }

  #info(): void {
    put(0, this.#tensor);
    native.storageInfo(this.#tensor);
  }

  /** The address of the first byte. */
  data_ptr(): number {
    this.#info();
    return F[2] ?? 0;
  }

  nbytes(): number {
    this.#info();
    return F[1] ?? 0;
  }

  size(): number {
    return this.nbytes();
  }

  get device(): Device {
    this.#info();
    return deviceOf(I[0] ?? 0, I[1] ?? -1);
  }

  /** The bytes as a uint8 tensor that shares the memory. */
  bytes(): Tensor {
    const out = blank();
    put(0, this.#tensor);
    native.storageBytes(out, this.#tensor);
    return receive(out, 0);
  }

  tolist(): number[] {
    return this.bytes().tolist<number[]>();
  }

  toString(): string {
    const rows = this.tolist().map((byte) => ` ${byte}\n`);
    return `${rows.join('')}[torch.storage.UntypedStorage(device=${this.device}) of size ${this.nbytes()}]`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

declare module './tensor.js' {
  interface Tensor {
    /** The memory of this tensor, shared with its views. */
    untyped_storage(): UntypedStorage;
    /** The address of the first element. */
    data_ptr(): number;
  }
}

Tensor.prototype.untyped_storage = function () {
  return new UntypedStorage(this);
};

Tensor.prototype.data_ptr = function () {
  put(0, this);
  native.storageInfo(this);
  return F[3] ?? 0;
};
