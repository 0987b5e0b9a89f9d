import * as torch from 'nodetorch';
import { describe, expect, it } from 'vitest';

// x = torch.tensor([[1., 2.], [3., 4.5]]); i = torch.tensor([1, 3, 2, 3])
const x = torch.tensor([
  [1, 2],
  [3, 4.5],
]);
const i = torch.tensor([1, 3, 2, 3]);

/** What runs here, the Python that it stands for, and the text that Python prints for it. */
type Case = [python: string, run: () => unknown, text: string];

function check(cases: readonly Case[]): void {
  for (const [python, run, text] of cases) it(python, () => expect(String(run())).toBe(text));
}

/** Python prints a tuple of tensors between parentheses. */
const tuple = (values: Iterable<unknown>) => `(${[...values].map(String).join(', ')})`;

describe('norm', () => {
  check([
    ['x.norm()', () => x.norm(), 'tensor(5.8523)'],
    ['x.norm(1)', () => x.norm(1), 'tensor(10.5000)'],
    ['x.norm(dim=1)', () => x.norm({ dim: 1 }), 'tensor([2.2361, 5.4083])'],
    ["x.norm('nuc')", () => x.norm('nuc'), 'tensor(6.1033)'],
    ["x.norm(float('inf'), 0)", () => x.norm(Number.POSITIVE_INFINITY, 0), 'tensor([3.0000, 4.5000])'],
    ['torch.norm(x, p=3, dim=(0, 1))', () => torch.norm(x, { p: 3, dim: [0, 1] }), 'tensor(5.0282)'],
  ]);
});

describe('unique', () => {
  check([
    ['i.unique()', () => i.unique(), 'tensor([1, 2, 3])'],
    [
      'i.unique(return_counts=True)',
      () => tuple(i.unique({ return_counts: true })),
      '(tensor([1, 2, 3]), tensor([1, 1, 2]))',
    ],
    [
      'torch.unique(i, return_inverse=True, return_counts=True)',
      () => tuple(torch.unique(i, { return_inverse: true, return_counts: true })),
      '(tensor([1, 2, 3]), tensor([0, 2, 1, 2]), tensor([1, 1, 2]))',
    ],
    [
      'torch.unique(x, dim=0)',
      () => torch.unique(x, { dim: 0 }),
      'tensor([[1.0000, 2.0000],\n        [3.0000, 4.5000]])',
    ],
    [
      'torch.unique_consecutive(torch.tensor([1, 1, 2, 1]), return_counts=True)',
      () => tuple(torch.unique_consecutive(torch.tensor([1, 1, 2, 1]), { return_counts: true })),
      '(tensor([1, 2, 1]), tensor([2, 1, 1]))',
    ],
    [
      'torch.unique_consecutive(torch.tensor([1, 1, 2, 1]), True)',
      () => tuple(torch.unique_consecutive(torch.tensor([1, 1, 2, 1]), true)),
      '(tensor([1, 2, 1]), tensor([], dtype=torch.int64))',
    ],
    [
      'torch.unique_consecutive(torch.tensor([1, 1, 2, 1]), False, True)',
      () => tuple(torch.unique_consecutive(torch.tensor([1, 1, 2, 1]), false, true)),
      '(tensor([1, 2, 1]), tensor([], dtype=torch.int64))',
    ],
    [
      'torch.unique_consecutive(torch.tensor([1, 1, 2, 1]), True, dim=0)',
      () => tuple(torch.unique_consecutive(torch.tensor([1, 1, 2, 1]), true, { dim: 0 })),
      '(tensor([1, 2, 1]), tensor([], dtype=torch.int64))',
    ],
    [
      'torch.unique_consecutive(torch.tensor([1, 1, 2, 1]), True, True)',
      () => tuple(torch.unique_consecutive(torch.tensor([1, 1, 2, 1]), true, true)),
      '(tensor([1, 2, 1]), tensor([0, 0, 1, 2]), tensor([2, 1, 1]))',
    ],
    [
      'torch.tensor([1, 1, 2, 1]).unique_consecutive(True)',
      () => tuple(torch.tensor([1, 1, 2, 1]).unique_consecutive(true)),
      '(tensor([1, 2, 1]), tensor([0, 0, 1, 2]))',
    ],
  ]);
});

describe('split', () => {
  const call = (f: unknown, ...args: unknown[]) => Reflect.apply(f as (...args: unknown[]) => torch.Tensor[], i, args);
  check([
    ['i.split(3)', () => tuple(i.split(3)), '(tensor([1, 3, 2]), tensor([3]))'],
    ['i.split(torch.tensor(2.5))', () => tuple(call(i.split, torch.tensor(2.5))), '(tensor([1, 3]), tensor([2, 3]))'],
    ['i.split([1, 3])', () => tuple(i.split([1, 3])), '(tensor([1]), tensor([3, 2, 3]))'],
    [
      'torch.split(x, 1, dim=1)',
      () => tuple(torch.split(x, 1, { dim: 1 })),
      '(tensor([[1.],\n        [3.]]), tensor([[2.0000],\n        [4.5000]]))',
    ],
  ]);
});

describe('einsum', () => {
  check([
    [
      "torch.einsum('ij,jk->ik', x, x)",
      () => torch.einsum('ij,jk->ik', x, x),
      'tensor([[ 7.0000, 11.0000],\n        [16.5000, 26.2500]])',
    ],
    [
      "torch.einsum('ij,jk->ik', [x, x])",
      () => torch.einsum('ij,jk->ik', [x, x]),
      'tensor([[ 7.0000, 11.0000],\n        [16.5000, 26.2500]])',
    ],
    ['torch.einsum(x, [0, 1], [1])', () => torch.einsum(x, [0, 1], [1]), 'tensor([4.0000, 6.5000])'],
    ["torch.einsum('ii', x)", () => torch.einsum('ii', x), 'tensor(5.5000)'],
  ]);

  it('wants an operand', () => {
    // torch.einsum('ij')
    const message =
      'einsum(): must specify the equation string and at least one operand, or at least one operand and its subscripts list';
    expect(() => torch.einsum('ij')).toThrow(new RangeError(message));
  });
});

describe('products', () => {
  check([
    [
      'torch.tensordot(x, x, 1)',
      () => torch.tensordot(x, x, 1),
      'tensor([[ 7.0000, 11.0000],\n        [16.5000, 26.2500]])',
    ],
    [
      'torch.tensordot(x, x, ([0], [0]))',
      () => torch.tensordot(x, x, [[0], [0]]),
      'tensor([[10.0000, 15.5000],\n        [15.5000, 24.2500]])',
    ],
    ['torch.cdist(x, x)', () => torch.cdist(x, x), 'tensor([[0.0000, 3.2016],\n        [3.2016, 0.0000]])'],
    [
      'torch.cdist(x, x, p=1.)',
      () => torch.cdist(x, x, { p: 1 }),
      'tensor([[0.0000, 4.5000],\n        [4.5000, 0.0000]])',
    ],
    [
      'torch.chain_matmul(x, x, x)',
      () => torch.chain_matmul(x, x, x),
      'tensor([[ 40.0000,  63.5000],\n        [ 95.2500, 151.1250]])',
    ],
    [
      'torch.lu(x)',
      () => tuple(torch.lu(x)),
      '(tensor([[3.0000, 4.5000],\n        [0.3333, 0.5000]]), tensor([2, 2], dtype=torch.int32))',
    ],
    [
      'torch.lu(x, get_infos=True)',
      () => torch.lu(x, { get_infos: true }),
      'torch.return_types._lu_with_info(\nLU=tensor([[3.0000, 4.5000],\n        [0.3333, 0.5000]]),\npivots=tensor([2, 2], dtype=torch.int32),\ninfo=tensor(0, dtype=torch.int32))',
    ],
  ]);

  it('refuses what Python refuses', () => {
    expect(() => torch.tensordot(x, x, -1)).toThrow(
      new torch.TorchError('tensordot expects dims >= 0, but got dims=-1'),
    );
    expect(() => torch.cdist(x, x, { compute_mode: 'a' as never })).toThrow(
      new RangeError('a is not a valid value for compute_mode'),
    );
  });
});

describe('shapes', () => {
  check([
    [
      "torch.meshgrid(torch.tensor([1, 2]), torch.tensor([3]), indexing='ij')",
      () => tuple(torch.meshgrid(torch.tensor([1, 2]), torch.tensor([3]), { indexing: 'ij' })),
      '(tensor([[1],\n        [2]]), tensor([[3],\n        [3]]))',
    ],
    [
      "torch.meshgrid(torch.tensor([1, 2]), torch.tensor([3, 4]), indexing='xy')",
      () => tuple(torch.meshgrid([torch.tensor([1, 2]), torch.tensor([3, 4])], { indexing: 'xy' })),
      '(tensor([[1, 2],\n        [1, 2]]), tensor([[3, 3],\n        [4, 4]]))',
    ],
    [
      'torch.block_diag(x, torch.tensor([[7.]]))',
      () => torch.block_diag(x, torch.tensor([[7]], { dtype: torch.float32 })),
      'tensor([[1.0000, 2.0000, 0.0000],\n        [3.0000, 4.5000, 0.0000],\n        [0.0000, 0.0000, 7.0000]])',
    ],
    [
      'torch.cartesian_prod(torch.tensor([1, 2]), torch.tensor([3, 4]))',
      () => torch.cartesian_prod(torch.tensor([1, 2]), torch.tensor([3, 4])),
      'tensor([[1, 3],\n        [1, 4],\n        [2, 3],\n        [2, 4]])',
    ],
    ['torch.broadcast_shapes((2, 1), (3,))', () => torch.broadcast_shapes([2, 1], [3]), 'torch.Size([2, 3])'],
    [
      'torch.broadcast_tensors(torch.ones(2), torch.zeros(2, 1))',
      () => tuple(torch.broadcast_tensors(torch.ones(2), torch.zeros(2, 1))),
      '(tensor([[1., 1.],\n        [1., 1.]]), tensor([[0., 0.],\n        [0., 0.]]))',
    ],
    ['torch.atleast_2d(torch.tensor(3))', () => torch.atleast_2d(torch.tensor(3)), 'tensor([[3]])'],
    [
      'torch.atleast_1d(torch.tensor(3), i)',
      () => tuple(torch.atleast_1d(torch.tensor(3), i)),
      '(tensor([3]), tensor([1, 3, 2, 3]))',
    ],
    ['torch.atleast_3d(i).shape', () => torch.atleast_3d(i).shape, 'torch.Size([1, 4, 1])'],
    [
      'torch.unravel_index(torch.tensor([5, 1]), (2, 3))',
      () => tuple(torch.unravel_index(torch.tensor([5, 1]), [2, 3])),
      '(tensor([1, 0]), tensor([2, 1]))',
    ],
    [
      'torch.unravel_index(torch.tensor([5, 1]), True)[0]',
      () => (Reflect.apply(torch.unravel_index, null, [torch.tensor([5, 1]), true]) as torch.Tensor[])[0],
      'tensor([0, 0])',
    ],
    ['torch.nonzero(i)', () => torch.nonzero(i), 'tensor([[0],\n        [1],\n        [2],\n        [3]])'],
    [
      'torch.nonzero(torch.tensor(0), out=torch.empty(0, dtype=torch.int64)).stride()',
      () => torch.nonzero(torch.tensor(0), { out: torch.empty(0, { dtype: torch.int64 }) }).stride(),
      '1,0',
    ],
  ]);

  it('refuses what Python refuses', () => {
    // torch.broadcast_shapes((2,), (3,)); torch.unravel_index(x, (2,))
    expect(() => torch.broadcast_shapes([2], [3])).toThrow(
      new torch.TorchError(
        'Attempting to broadcast a dimension of length 3 at -1! Mismatching argument at index 1 had (3,); but expected shape should be broadcastable to [2]',
      ),
    );
    expect(() => torch.unravel_index(x, [2])).toThrow(
      new TypeError("expected 'indices' to be integer dtype, but got torch.float32"),
    );
    // torch.unravel_index(i, i)
    expect(() => Reflect.apply(torch.unravel_index, null, [i, i]) as unknown).toThrow(
      new TypeError("expected 'shape' to be int or sequence of ints, but got <class 'torch.Tensor'>"),
    );
  });
});

describe('stft', () => {
  const signal = torch.arange(8, { dtype: torch.float32 });
  check([
    [
      'torch.stft(torch.arange(8.), 4, window=torch.ones(4), return_complex=True)',
      () => torch.stft(signal, 4, { window: torch.ones(4), return_complex: true }),
      'tensor([[ 4.+0.j,  4.+0.j,  6.+0.j, 10.+0.j, 14.+0.j, 18.+0.j, 22.+0.j, 24.+0.j,\n         24.+0.j],\n        [ 2.+0.j,  0.+2.j, -2.+2.j, -2.+2.j, -2.+2.j, -2.+2.j, -2.+2.j, -2.+0.j,\n          0.-2.j],\n        [ 0.+0.j,  0.+0.j, -2.+0.j, -2.+0.j, -2.+0.j, -2.+0.j, -2.+0.j,  0.+0.j,\n          0.+0.j]])',
    ],
    [
      'torch.arange(8.).stft(4, center=False, return_complex=True, window=torch.ones(4)).shape',
      () => signal.stft(4, { center: false, return_complex: true, window: torch.ones(4) }).shape,
      'torch.Size([3, 5])',
    ],
  ]);
});
