/** torch.nn.utils.rnn: sequences of different lengths in one batch. */
import { inspect } from 'node:util';
import '../../tensor_methods.js';
import { bind, isPlainObject, type Keywords } from '../../bind.js';
import { as_tensor } from '../../creation.js';
import type { DeviceLike } from '../../device.js';
import type { dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import * as generated from '../../generated/nn.js';
import { _pack_padded_sequence, _pad_packed_sequence } from '../../generated/private.js';
import { arange, empty, empty_like, sort } from '../../generated/torch.js';
import { repr } from '../../repr.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { bindTo } from '../conversion.js';
import { define } from '../define.js';
import type { ModuleToOptions } from '../module.js';
import { typename } from '../typename.js';

type Fields = readonly [
  data: Tensor,
  batch_sizes: Tensor,
  sorted_indices: Tensor | null,
  unsorted_indices: Tensor | null,
];

interface Given {
  data: Tensor | readonly [data: Tensor, batch_sizes: Tensor];
  batch_sizes?: Tensor | null;
  sorted_indices?: Tensor | null;
  unsorted_indices?: Tensor | null;
}

export interface PackedOptions extends Keywords {
  sorted_indices?: Tensor | null | undefined;
  unsorted_indices?: Tensor | null | undefined;
}

const fieldNames = ['data', 'batch_sizes', 'sorted_indices', 'unsorted_indices'] as const;
const signature = { name: 'PackedSequence.__new__', parameters: fieldNames, required: 1 } as const;

function fieldsOf(args: readonly unknown[]): Fields {
  const { data, batch_sizes = null, sorted_indices = null, unsorted_indices } = bind<Given>(signature, args);
  const unsorted = unsorted_indices ?? invert_permutation(sorted_indices);
  if (batch_sizes === null) {
    if (!Array.isArray(data) || data.length !== 2) {
      throw new TorchError('Expected data to be a list or tuple of length 2');
    }
    const [values, sizes] = data as [Tensor, Tensor];
    return [values, sizes, sorted_indices, unsorted];
  }
  if (batch_sizes.device.type !== 'cpu') {
    throw new RangeError(
      'batch_sizes should always be on CPU. Instances of PackedSequence should never be created manually. They should be ' +
        'instantiated by functions like pack_sequence and pack_padded_sequences in nn.utils.rnn. ' +
        'https://pytorch.org/docs/stable/nn.html#torch.nn.utils.rnn.pack_sequence',
    );
  }
  // Without a pair in `data` it is the tensor.
  return [data as Tensor, batch_sizes, sorted_indices, unsorted];
}

/**
 * A batch of sequences of different lengths, step after step without padding: what the recurrent layers take and give. Made by
 * `pack_padded_sequence` and `pack_sequence`; it iterates over its four fields.
 *
 * `data` `(sum of lengths, *)` has the elements of the first step, of the second and so on, `batch_sizes` (int64, on the CPU)
 * how many each step has. `sorted_indices` and `unsorted_indices` lead from the given order to the one by length and back.
 *
 * Throws RangeError when `batch_sizes` is not on the CPU.
 *
 * @example
 * const packed = pack_sequence([torch.tensor([1, 2, 3]), torch.tensor([4, 5]), torch.tensor([6])]);
 * packed.data; // tensor([1, 4, 6, 2, 5, 3])
 * packed.batch_sizes; // tensor([3, 2, 1])
 */
export class PackedSequence implements Iterable<Tensor | null> {
  readonly data: Tensor;
  readonly batch_sizes: Tensor;
  readonly sorted_indices: Tensor | null;
  readonly unsorted_indices: Tensor | null;

  constructor(
    data: Tensor,
    batch_sizes: Tensor,
    sorted_indices?: Tensor | PackedOptions | null,
    unsorted_indices?: Tensor | PackedOptions | null,
    options?: PackedOptions,
  );
  constructor(data: readonly [data: Tensor, batch_sizes: Tensor], options?: PackedOptions);
  constructor(...args: unknown[]) {
    [this.data, this.batch_sizes, this.sorted_indices, this.unsorted_indices] = fieldsOf(args);
  }

  /** The number of fields, 4. */
  get length(): number {
    return fieldNames.length;
  }

  *[Symbol.iterator](): Generator<Tensor | null, void> {
    for (const name of fieldNames) yield this[name];
  }

  /** The sequence with its values in page-locked memory. */
  pin_memory(): this {
    const { data, sorted_indices, unsorted_indices } = this;
    return this.with(data.pin_memory(), sorted_indices?.pin_memory(), unsorted_indices?.pin_memory());
  }

  /** The sequence with its values in another dtype or on another device, as `Tensor.to`; itself when nothing changes. */
  to(
    device: DeviceLike | null,
    dtype?: dtype | ModuleToOptions | null,
    non_blocking?: boolean | ModuleToOptions,
    options?: ModuleToOptions,
  ): this;
  to(dtype: dtype, non_blocking?: boolean | ModuleToOptions, options?: ModuleToOptions): this;
  to(tensor: Tensor, non_blocking?: boolean | ModuleToOptions, options?: ModuleToOptions): this;
  to(options?: ModuleToOptions): this;
  to(...args: readonly unknown[]): this {
    const data = converted(this.data, args);
    if (data.is_same(this.data)) return this;
    const { non_blocking = false, memory_format = null } = bindTo(args);
    const move = (indices: Tensor): Tensor => indices.to(data.device, { non_blocking, memory_format });
    const { sorted_indices, unsorted_indices } = this;
    return this.with(data, sorted_indices && move(sorted_indices), unsorted_indices && move(unsorted_indices));
  }

  /** The sequence on a CUDA device, by default the current one. */
  cuda(...args: Moving): this {
    return this.moved('cuda', args);
  }

  /** The sequence in CPU memory. */
  cpu(...args: Moving): this {
    return this.moved('cpu', args);
  }

  /** Where the arguments lead, or to the device of this type if they lead to another. */
  private moved(type: 'cuda' | 'cpu', args: readonly unknown[]): this {
    const { dtype, device } = this.data;
    const there = converted(empty(0, { dtype, device }), args).device.type === type;
    const keywords = isPlainObject(args.at(-1)) ? args.at(-1) : {};
    const values = isPlainObject(args.at(-1)) ? args.slice(0, -1) : args;
    // `to` reads its arguments as `Tensor.to` does, whatever they are.
    return Reflect.apply(this.to, this, there ? args : [...values, { ...(keywords as object), device: type }]) as this;
  }

  /** The sequence with values of dtype float64. */
  double(): this {
    return this.to('float64');
  }

  /** The sequence with values of dtype float32. */
  float(): this {
    return this.to('float32');
  }

  /** The sequence with values of dtype float16. */
  half(): this {
    return this.to('float16');
  }

  /** The sequence with values of dtype int64. */
  long(): this {
    return this.to('int64');
  }

  /** The sequence with values of dtype int32. */
  int(): this {
    return this.to('int32');
  }

  /** The sequence with values of dtype int16. */
  short(): this {
    return this.to('int16');
  }

  /** The sequence with values of dtype int8. */
  char(): this {
    return this.to('int8');
  }

  /** The sequence with values of dtype uint8. */
  byte(): this {
    return this.to('uint8');
  }

  /** Whether the values are on a CUDA device. */
  get is_cuda(): boolean {
    return this.data.is_cuda;
  }

  /** Whether the values are in page-locked memory. */
  is_pinned(): boolean {
    return this.data.is_pinned();
  }

  private with(data: Tensor, sorted_indices: Tensor | null = null, unsorted_indices: Tensor | null = null): this {
    // Of the same class, as in Python.
    const type = this.constructor as new (...fields: Fields) => this;
    return new type(data, this.batch_sizes, sorted_indices, unsorted_indices);
  }

  toString(): string {
    return `PackedSequence(${fieldNames.map((name) => `${name}=${repr(this[name])}`).join(', ')})`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

type Moving = [to?: DeviceLike | dtype | ModuleToOptions | null, options?: ModuleToOptions];

const converted = (tensor: Tensor, args: readonly unknown[]): Tensor =>
  Reflect.apply(tensor.to, tensor, args) as Tensor;

/**
 * The permutation that undoes `permutation` `(N)`, a tensor of indices; `null` of `null`.
 *
 * @example
 * invert_permutation(torch.tensor([2, 0, 1])); // tensor([1, 2, 0])
 */
export function invert_permutation(permutation: Tensor): Tensor;
export function invert_permutation(permutation: Tensor | null): Tensor | null;
export function invert_permutation(permutation: Tensor | null): Tensor | null {
  if (permutation === null) return null;
  const output = empty_like(permutation, { memory_format: 'contiguous_format' });
  return output.scatter_(0, permutation, arange(0, permutation.numel(), { device: permutation.device }));
}

/**
 * Packs a padded batch `(T, B, *)`, or `(B, T, *)` with `batch_first`, of sequences with these lengths (a list, or an int64
 * tensor on the CPU). Unless `enforce_sorted` is `false` the longest sequence comes first.
 *
 * Throws TorchError for lengths that are not positive, not in decreasing order or not as many as there are sequences.
 *
 * @example
 * const padded = torch.tensor([[1, 2, 0], [3, 0, 0], [4, 5, 6]]);
 * pack_padded_sequence(padded, [2, 1, 3], { batch_first: true, enforce_sorted: false }).data; // tensor([4, 1, 3, 5, 2, 6])
 */
export const pack_padded_sequence = define(
  'pack_padded_sequence',
  ['input', 'lengths', 'batch_first', 'enforce_sorted'],
  (
    input: Tensor,
    lengths: Tensor | readonly number[],
    batch_first: boolean = false,
    enforce_sorted: boolean = true,
  ): PackedSequence => {
    const given = isTensor(lengths) ? lengths.to('int64') : as_tensor([...lengths], { dtype: 'int64', device: 'cpu' });
    if (enforce_sorted) return new PackedSequence(..._pack_padded_sequence(input, given, batch_first));
    const { values, indices } = sort(given, { descending: true });
    const order = indices.to(input.device);
    const sorted = input.index_select(batch_first ? 0 : 1, order);
    return new PackedSequence(..._pack_padded_sequence(sorted, values, batch_first), order);
  },
);

/**
 * The padded batch `(T, B, *)`, or `(B, T, *)` with `batch_first`, of a packed sequence, and the lengths `(B)`: what
 * `pack_padded_sequence` was given. T is the longest length or `total_length`.
 *
 * Throws RangeError when `total_length` is less than the longest length.
 *
 * @example
 * const packed = pack_sequence([torch.tensor([1, 2, 3]), torch.tensor([4])]);
 * const [padded, lengths] = pad_packed_sequence(packed, { batch_first: true });
 * padded; // tensor([[1, 2, 3], [4, 0, 0]])
 * lengths; // tensor([3, 1])
 */
export const pad_packed_sequence = define(
  'pad_packed_sequence',
  ['sequence', 'batch_first', 'padding_value', 'total_length'],
  (
    sequence: PackedSequence,
    batch_first: boolean = false,
    padding_value: number = 0,
    total_length: number | null = null,
  ): [padded: Tensor, lengths: Tensor] => {
    const { data, batch_sizes, unsorted_indices } = sequence;
    const longest = batch_sizes.size(0);
    if (total_length !== null && total_length < longest) {
      throw new RangeError(
        'Expected total_length to be at least the length of the longest sequence in input, but got ' +
          `total_length=${total_length} and max sequence length being ${longest}`,
      );
    }
    const length = total_length ?? longest;
    const [padded, lengths] = _pad_packed_sequence(data, batch_sizes, batch_first, padding_value, length);
    if (unsorted_indices === null) return [padded, lengths];
    return [padded.index_select(batch_first ? 0 : 1, unsorted_indices), lengths.index(unsorted_indices.cpu())];
  },
);

/**
 * Stacks sequences `(L, *)` of different lengths along a new dimension, filled up at the end (or, with `padding_side`
 * `'left'`, at the front): `(T, B, *)`, or `(B, T, *)` with `batch_first`.
 *
 * Throws TorchError when `sequences` is empty, no iterable, or differs in other sizes than the first.
 *
 * @example
 * pad_sequence([torch.ones(25, 300), torch.ones(22, 300), torch.ones(15, 300)]).shape; // [25, 3, 300]
 */
export const pad_sequence = define(
  'pad_sequence',
  ['sequences', 'batch_first', 'padding_value', 'padding_side'],
  (
    sequences: Iterable<Tensor>,
    batch_first: boolean = false,
    padding_value: number = 0,
    padding_side: 'right' | 'left' = 'right',
  ): Tensor => {
    if (typeof Object(sequences)[Symbol.iterator] !== 'function') {
      const type = `<class '${typename(sequences)}'>`;
      throw new TorchError(`pad_sequence: Expected iterable for input sequences, but got arg of type: ${type}`);
    }
    return generated.pad_sequence([...sequences], batch_first, padding_value, padding_side);
  },
);

/**
 * The sequences of a padded batch `(T, B, *)`, or `(B, T, *)` with `batch_first`, with their lengths `(B)`. As in Python,
 * unless `batch_first` the batch itself is transposed in place.
 *
 * Throws RangeError unless there are as many lengths as sequences.
 *
 * @example
 * const sequences = [torch.ones(25, 300), torch.ones(22, 300)];
 * unpad_sequence(pad_sequence(sequences), torch.tensor([25, 22])).map((x) => x.size(0)); // [25, 22]
 */
export const unpad_sequence = define(
  'unpad_sequence',
  ['padded_sequences', 'lengths', 'batch_first'],
  (padded_sequences: Tensor, lengths: Tensor, batch_first: boolean = false): Tensor[] => {
    const each = [...lengths];
    const batch = padded_sequences.size(batch_first ? 0 : 1);
    if (each.length !== batch) {
      throw new RangeError(`zip() argument 2 is ${each.length < batch ? 'shorter' : 'longer'} than argument 1`);
    }
    if (!batch_first) padded_sequences.transpose_(0, 1);
    const steps = arange(padded_sequences.size(1), { device: lengths.device });
    return each.map((length, i) => padded_sequences.select(0, i).index(steps.lt(length)));
  },
);

/**
 * Packs sequences `(L, *)` of different lengths, the longest first unless `enforce_sorted` is `false`.
 *
 * Throws TorchError when they are not in that order.
 *
 * @example
 * pack_sequence([torch.tensor([1, 2, 3]), torch.tensor([4, 5]), torch.tensor([6])]).data; // tensor([1, 4, 6, 2, 5, 3])
 */
export const pack_sequence = define(
  'pack_sequence',
  ['sequences', 'enforce_sorted'],
  (sequences: readonly Tensor[], enforce_sorted: boolean = true): PackedSequence => {
    const lengths = as_tensor(sequences.map((sequence) => sequence.size(0)));
    return pack_padded_sequence(pad_sequence(sequences), lengths, { enforce_sorted });
  },
);

/**
 * The sequences `(L, *)` of a packed one, in the order in which they were packed.
 *
 * @example
 * unpack_sequence(pack_sequence([torch.tensor([1, 2, 3]), torch.tensor([4])])); // [tensor([1, 2, 3]), tensor([4])]
 */
export const unpack_sequence = define(
  'unpack_sequence',
  ['packed_sequences'],
  (packed_sequences: PackedSequence): Tensor[] => {
    const [padded, lengths] = pad_packed_sequence(packed_sequences, { batch_first: true });
    return unpad_sequence(padded, lengths, { batch_first: true });
  },
);
