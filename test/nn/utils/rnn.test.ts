import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import {
  invert_permutation,
  PackedSequence,
  pack_padded_sequence,
  pack_sequence,
  pad_packed_sequence,
  pad_sequence,
  unpack_sequence,
  unpad_sequence,
} from 'nodetorch/nn/utils/rnn';
import { describe, expect, test } from 'vitest';
import { ramp } from '../../support/nn_golden.js';

const sequences = (): Tensor[] => [torch.tensor([1, 2]), torch.tensor([3]), torch.tensor([4, 5, 6])];
const packed = (): PackedSequence => pack_sequence(sequences(), { enforce_sorted: false });
const lists = (tensors: readonly Tensor[]): unknown[] => tensors.map((tensor) => tensor.tolist());

describe('PackedSequence', () => {
  // repr(pack_sequence([torch.tensor([1, 2]), torch.tensor([3]), torch.tensor([4, 5, 6])], enforce_sorted=False))
  test('prints as in Python', () => {
    expect(String(packed())).toBe(
      'PackedSequence(data=tensor([4, 1, 3, 5, 2, 6]), batch_sizes=tensor([3, 2, 1]), ' +
        'sorted_indices=tensor([2, 0, 1]), unsorted_indices=tensor([1, 2, 0]))',
    );
    expect(String(pack_sequence([torch.tensor([1.5, 2]), torch.tensor([3.5])]))).toBe(
      'PackedSequence(data=tensor([1.5000, 3.5000, 2.0000]), batch_sizes=tensor([2, 1]), ' +
        'sorted_indices=None, unsorted_indices=None)',
    );
  });

  test('is made of a pair as well, and iterates over its fields', () => {
    const [data, batch_sizes] = [torch.ones(2), torch.tensor([1, 1])];
    const sequence = new PackedSequence([data, batch_sizes]);
    const [first, second, ...permutations] = sequence;
    expect([first === data, second === batch_sizes, ...permutations]).toEqual([true, true, null, null]);
    expect(sequence).toHaveLength(4);
  });

  test('inverts the permutation that it is given', () => {
    const sorted_indices = torch.tensor([2, 0, 1]);
    const sequence = new PackedSequence(torch.ones(3), torch.tensor([3]), { sorted_indices });
    expect(sequence.unsorted_indices?.tolist()).toEqual([1, 2, 0]);
  });

  test('refuses what is no packed sequence in the words of Python', () => {
    const sizes = torch.ones(1, { dtype: torch.int64, device: 'meta' });
    expect(() => new PackedSequence(torch.ones(2), sizes)).toThrow(
      new RangeError(
        'batch_sizes should always be on CPU. Instances of PackedSequence should never be created manually. They should be ' +
          'instantiated by functions like pack_sequence and pack_padded_sequences in nn.utils.rnn. ' +
          'https://pytorch.org/docs/stable/nn.html#torch.nn.utils.rnn.pack_sequence',
      ),
    );
    // @ts-expect-error batch_sizes are missing
    expect(() => new PackedSequence(torch.ones(2))).toThrow('Expected data to be a list or tuple of length 2');
  });

  test('converts its values and leaves itself alone when nothing changes', () => {
    const sequence = packed();
    const double = sequence.to(torch.float64);
    expect([double.data.dtype, double.data.tolist()]).toEqual(['float64', [4, 1, 3, 5, 2, 6]]);
    expect([double.batch_sizes.tolist(), double.sorted_indices?.tolist()]).toEqual([
      [3, 2, 1],
      [2, 0, 1],
    ]);
    expect(sequence.to('cpu')).toBe(sequence);
    expect(sequence.cpu()).toBe(sequence);
    expect(sequence.cpu(torch.float64).data.dtype).toBe('float64');
    const meta = sequence.to('meta');
    expect([meta.data, meta.sorted_indices, meta.batch_sizes].map((x) => x?.device.type)).toEqual([
      'meta',
      'meta',
      'cpu',
    ]);
    expect(() => meta.cpu()).toThrow('Cannot copy out of meta tensor; no data!');
    // @ts-expect-error as in Python
    expect(() => sequence.to(torch.float32, { copy: true })).toThrow('.to() does not accept copy argument');
  });

  test('has the casts of Python', () => {
    const sequence = packed();
    const { double, float, half, long, int, short, char, byte } = PackedSequence.prototype;
    const dtypes = [double, float, half, long, int, short, char, byte].map((cast) => cast.call(sequence).data.dtype);
    expect(dtypes).toEqual(['float64', 'float32', 'float16', 'int64', 'int32', 'int16', 'int8', 'uint8']);
    expect([sequence.is_cuda, sequence.is_pinned()]).toEqual([false, false]);
  });

  test('stays of its subclass', () => {
    class Labels extends PackedSequence {}
    const { data, batch_sizes } = packed();
    expect(new Labels(data, batch_sizes).float()).toBeInstanceOf(Labels);
  });

  test('is copied deeply, and survives tidy', () => {
    const sequence = torch.tidy(packed);
    const copy = torch.deepcopy(sequence);
    sequence.data.zero_();
    expect([copy instanceof PackedSequence, copy.data.tolist()]).toEqual([true, [4, 1, 3, 5, 2, 6]]);
  });
});

describe('packing and padding, as in Python', () => {
  test('pad_packed_sequence restores order and lengths', () => {
    const [padded, lengths] = pad_packed_sequence(packed());
    expect(padded.tolist()).toEqual([
      [1, 3, 4],
      [2, 0, 5],
      [0, 0, 6],
    ]);
    expect(lengths.tolist()).toEqual([2, 1, 3]);
    const [longer] = pad_packed_sequence(packed(), { batch_first: true, padding_value: -1.5, total_length: 4 });
    expect(longer.tolist()).toEqual([
      [1, 2, -1, -1],
      [3, -1, -1, -1],
      [4, 5, 6, -1],
    ]);
  });

  // x = ramp((3, 2, 2)).requires_grad_(); o, l = pad_packed_sequence(pack_padded_sequence(x, torch.tensor([1, 3]),
  // enforce_sorted=False)); (o * ramp(o.shape)).sum().backward()
  test('gradients flow through packing and padding', () => {
    const x = ramp([3, 2, 2]).requires_grad_();
    const sequence = pack_padded_sequence(x, torch.tensor([1, 3]), { enforce_sorted: false });
    expect(String(sequence.data.detach())).toBe(
      'tensor([[ 0.7897,  0.1825],\n        [-2.0000,  1.3968],\n        [-1.6389,  1.7579],\n        [-0.0635, -0.6706]])',
    );
    expect(sequence.batch_sizes.tolist()).toEqual([2, 1, 1]);
    const [padded, lengths] = pad_packed_sequence(sequence);
    expect(lengths.tolist()).toEqual([1, 3]);
    padded
      .mul(ramp([3, 2, 2]))
      .sum()
      .backward();
    expect(String(x.grad)).toBe(
      'tensor([[[-2.0000,  1.3968],\n         [ 0.7897,  0.1825]],\n\n        [[ 0.0000,  0.0000],\n' +
        '         [-1.6389,  1.7579]],\n\n        [[ 0.0000,  0.0000],\n         [-0.0635, -0.6706]]])',
    );
  });

  test('pad_sequence stacks a list, an iterable or a tensor', () => {
    expect(pad_sequence(sequences()).tolist()).toEqual([
      [1, 3, 4],
      [2, 0, 5],
      [0, 0, 6],
    ]);
    expect(pad_sequence(new Set(sequences()), true, 9, 'left').tolist()).toEqual([
      [9, 1, 2],
      [9, 9, 3],
      [4, 5, 6],
    ]);
    expect(pad_sequence(torch.arange(6).view(2, 3)).tolist()).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
  });

  test('unpad_sequence and unpack_sequence give the sequences back', () => {
    expect(lists(unpack_sequence(packed()))).toEqual([[1, 2], [3], [4, 5, 6]]);
    const padded = pad_sequence([torch.tensor([1, 2]), torch.tensor([3])]).unsqueeze(2);
    expect(lists(unpad_sequence(padded, torch.tensor([2, 1])))).toEqual([[[1], [2]], [[3]]]);
    // unpad_sequence(x, lengths) leaves x transposed: x.shape is torch.Size([2, 2, 1]), x[0] tensor([[1], [2]])
    expect(padded.index(0).tolist()).toEqual([[1], [2]]);
  });

  test('a refused unpad_sequence leaves the batch as it was', () => {
    const padded = torch.zeros(3, 2);
    expect(() => unpad_sequence(padded, torch.tensor([1]))).toThrow('zip() argument 2 is shorter than argument 1');
    expect([...padded.shape]).toEqual([3, 2]);
  });

  test('invert_permutation undoes a permutation', () => {
    expect(invert_permutation(torch.tensor([2, 0, 1])).tolist()).toEqual([1, 2, 0]);
    expect(invert_permutation(null)).toBeNull();
  });

  test('the functions are below nn.utils.rnn too', () => {
    expect(nn.utils.rnn.pack_sequence).toBe(pack_sequence);
  });
});
