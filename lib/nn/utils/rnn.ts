/** torch.nn.utils.rnn: sequences of different lengths in one batch. */
import '../../tensor_methods.js';
import { as_tensor } from '../../creation.js';
import { TorchError } from '../../errors.js';
import * as generated from '../../generated/nn.js';
import { _pack_padded_sequence, _pad_packed_sequence } from '../../generated/private.js';
import { arange, sort } from '../../generated/torch.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { define } from '../define.js';
import { typename } from '../typename.js';
import { PackedSequence } from './packed_sequence.js';

export { invert_permutation, type PackedOptions, PackedSequence } from './packed_sequence.js';

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
