import { bind, type Keywords } from '../../bind.js';
import type { Device } from '../../device.js';
import type { dtype } from '../../dtype.js';
import { repr } from '../../repr.js';

/** Fields of `LinearCrossEntropyOptions`. */
export interface LinearCrossEntropyFields extends Keywords {
  /** Allow a second backward of `'mean'` and `'sum'`. Default: false. */
  allow_retain_graph?: boolean | undefined;
  /** Rows of a chunk. Default: what `chunking_method` says. */
  batch_chunk_size?: number | null | undefined;
  /** `'auto'`, `'aspect_ratio'`, `'aspect_ratio:N'` or null. Default: `'auto'`. */
  chunking_method?: string | null | undefined;
  /** How intermediate values are kept. Default: `'auto'`. */
  acc_policy?: 'auto' | 'accurate' | 'compact' | undefined;
  /** The dtype of accumulation. Default: float32 for half precision, else the input's. */
  acc_dtype?: dtype | null | undefined;
}

const policies = ['auto', 'accurate', 'compact'];
const accumulating: readonly (dtype | null)[] = [null, 'float16', 'bfloat16', 'float32', 'float64'];
const signature = {
  name: 'LinearCrossEntropyOptions.__init__',
  parameters: ['allow_retain_graph', 'batch_chunk_size', 'chunking_method', 'acc_policy', 'acc_dtype'],
  required: 0,
};

const ceilOf = (a: number, b: number) => Math.ceil(a / b);

/** The greatest power of two that is not above a positive number. */
const powerBelow = (value: number) => 2 ** Math.floor(Math.log2(value));

/**
 * How `linear_cross_entropy` goes through its batch in pieces, so that the whole `(N, C)` scores never exist.
 *
 * @throws RangeError for an unknown policy, method or dtype, or a chunk size that is not positive.
 * @example
 * new nn.LinearCrossEntropyOptions({ batch_chunk_size: 256 });
 */
export class LinearCrossEntropyOptions {
  readonly allow_retain_graph: boolean;
  readonly batch_chunk_size: number | null;
  readonly chunking_method: string | null;
  readonly acc_policy: 'auto' | 'accurate' | 'compact';
  readonly acc_dtype: dtype | null;

  constructor(options?: LinearCrossEntropyFields);
  constructor(...args: unknown[]) {
    const bound = bind<LinearCrossEntropyFields>(signature, args);
    this.allow_retain_graph = bound.allow_retain_graph ?? false;
    this.batch_chunk_size = bound.batch_chunk_size ?? null;
    this.chunking_method = bound.chunking_method === undefined ? 'auto' : bound.chunking_method;
    this.acc_policy = bound.acc_policy ?? 'auto';
    this.acc_dtype = bound.acc_dtype ?? null;
    this.#check();
    Object.freeze(this);
  }

  #check(): void {
    const { acc_policy, chunking_method: method, batch_chunk_size: size, acc_dtype } = this;
    if (!policies.includes(acc_policy)) {
      throw new RangeError(`invalid acc_policy: ${repr(acc_policy)}; expected one of 'auto', 'accurate', 'compact'`);
    }
    if (method !== null && method !== 'auto' && !/^aspect_ratio(:0*[1-9]\d*)?$/.test(method)) {
      throw new RangeError(`invalid chunking_method: ${repr(method)}`);
    }
    if (size !== null && !(Number.isSafeInteger(size) && size > 0)) {
      throw new RangeError(`batch_chunk_size must be positive int or None, got ${repr(size)}`);
    }
    if (!accumulating.includes(acc_dtype)) {
      throw new RangeError(
        `acc_dtype must be one of {None, torch.float16, torch.bfloat16, torch.float32, torch.float64}, got torch.${acc_dtype}. Pass acc_dtype=None to let the op pick automatically.`,
      );
    }
  }

  /** The rows of a chunk for a batch; `probabilities` tells the kind of the target. */
  chunkSize(
    rows: number,
    features: number,
    classes: number,
    type: dtype,
    device: Device,
    probabilities: boolean,
  ): number {
    const { batch_chunk_size: given, chunking_method } = this;
    const automatic = chunking_method === 'auto';
    if (chunking_method === null || (automatic && given !== null)) return Math.max(1, Math.min(given ?? rows, rows));
    const factor = Number(chunking_method.split(':')[1] ?? 1);
    const target = ceilOf(rows, ceilOf(classes, features));
    let size = Math.min(Math.floor(2 ** Math.ceil(Math.log2(Math.max(target, 1))) / factor), rows);
    if (automatic && this.isCompact(type, device)) {
      const limit = probabilities ? Math.floor(rows / 2) : Math.floor((rows * classes) / (4 * features));
      size = Math.max(1, Math.min(size, limit >= 1 ? powerBelow(limit) : 1));
    }
    if (given !== null && given !== size) {
      throw new RangeError(
        `batch_chunk_size (=${given}) and chunking_method ('${chunking_method}') give different chunk sizes (${given} vs ${size}); pass only one.`,
      );
    }
    return Math.max(1, size);
  }

  /** Whether gradients go without buffers of their own: the policy, or what `'auto'` means for a dtype on a device. */
  isCompact(type: dtype, device: Device): boolean {
    if (this.acc_policy !== 'auto') return this.acc_policy === 'compact';
    return !(device.type === 'cpu' && (type === 'float16' || type === 'bfloat16'));
  }

  /** The dtype in which scores and losses of inputs of a dtype are computed. */
  accumulates(type: dtype): dtype {
    const half = type === 'float16' || type === 'bfloat16';
    return this.acc_dtype ?? (half && this.acc_policy === 'auto' ? 'float32' : type);
  }

  toString(): string {
    const { allow_retain_graph, batch_chunk_size, chunking_method, acc_policy, acc_dtype } = this;
    const fields = { allow_retain_graph, batch_chunk_size, chunking_method, acc_policy };
    const text = Object.entries(fields).map(([name, value]) => `${name}=${repr(value)}`);
    return `LinearCrossEntropyOptions(${text.join(', ')}, acc_dtype=${acc_dtype === null ? 'None' : `torch.${acc_dtype}`})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}
