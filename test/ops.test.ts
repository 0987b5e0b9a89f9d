import * as torch from 'nodetorch';
import { float } from 'nodetorch/repr';
import { describe, expect, it } from 'vitest';

// x = torch.tensor([[1., 2.], [3., 4.5]]); i = torch.tensor([1, 2, 3])
const x = torch.tensor([
  [1, 2],
  [3, 4.5],
]);
const i = torch.tensor([1, 2, 3]);

/** What runs here, the Python that it stands for, and the text that Python prints for it. */
type Case = [python: string, run: () => unknown, text: string];

function check(cases: readonly Case[]): void {
  for (const [python, run, text] of cases) it(python, () => expect(String(run())).toBe(text));
}

/** Python prints a tuple of tensors between parentheses. */
const tuple = (values: Iterable<unknown>) => `(${[...values].map(String).join(', ')})`;

describe('numbers', () => {
  check([
    ['torch.add(i, 2)', () => torch.add(i, 2), 'tensor([3, 4, 5])'],
    ['torch.add(i, 2.5)', () => torch.add(i, 2.5), 'tensor([3.5000, 4.5000, 5.5000])'],
    ['torch.add(2, i)', () => torch.add(2, i), 'tensor([3, 4, 5])'],
    ['i.add(True)', () => i.add(true), 'tensor([2, 3, 4])'],
    ['i.add(2+1j)', () => i.add({ re: 2, im: 1 }), 'tensor([3.+1.j, 4.+1.j, 5.+1.j])'],
    ['i.mul(torch.tensor(2.)).dtype', () => i.mul(torch.tensor(2, { dtype: torch.float32 })).dtype, 'float32'],
    ['torch.full((2,), 3)', () => torch.full([2], 3), 'tensor([3, 3])'],
    ['torch.full((2,), 3.0)', () => Reflect.apply(torch.full, null, [[2], float(3)]), 'tensor([3., 3.])'],
    ['torch.full((2,), True)', () => torch.full([2], true), 'tensor([True, True])'],
    ['torch.full((), 2**53+1)', () => torch.full([], 2n ** 53n + 1n), 'tensor(9007199254740993)'],
    ['torch.pow(2, x)', () => torch.pow(2, x), 'tensor([[ 2.0000,  4.0000],\n        [ 8.0000, 22.6274]])'],
    ['i.pow(2)', () => i.pow(2), 'tensor([1, 4, 9])'],
    ['torch.rsub(x, 1)', () => torch.rsub(x, 1), 'tensor([[ 0.0000, -1.0000],\n        [-2.0000, -3.5000]])'],
    ['torch.full_like(i, 7.9)', () => torch.full_like(i, 7.9), 'tensor([7, 7, 7])'],
    [
      'torch.where(torch.tensor([True, False]), 1, 2.5)',
      () => torch.where(torch.tensor([true, false]), 1, 2.5),
      'tensor([1.0000, 2.5000])',
    ],
    [
      'torch.where(x>2, x, 0)',
      () => torch.where(x.gt(2), x, 0),
      'tensor([[0.0000, 0.0000],\n        [3.0000, 4.5000]])',
    ],
    ['torch.bucketize(2.5, i)', () => torch.bucketize(2.5, i), 'tensor(2)'],
    ['torch.scalar_tensor(3)', () => torch.scalar_tensor(3), 'tensor(3.)'],
  ]);
});

describe('a 0-dim tensor in the place of a number', () => {
  check([
    ['x.sum(torch.tensor(1))', () => Reflect.apply(x.sum, x, [torch.tensor(1)]), 'tensor([3.0000, 7.5000])'],
    [
      'x.add(x, alpha=torch.tensor(2.))',
      () => Reflect.apply(x.add, x, [x, { alpha: torch.tensor(2.0) }]),
      'tensor([[ 3.0000,  6.0000],\n        [ 9.0000, 13.5000]])',
    ],
    [
      'torch.full((2,), torch.tensor(3))',
      () => Reflect.apply(torch.full, null, [[2], torch.tensor(3)]),
      'tensor([3, 3])',
    ],
    [
      'torch.full((2,), torch.tensor(3.))',
      () => Reflect.apply(torch.full, null, [[2], torch.tensor(3, { dtype: torch.float32 })]),
      'tensor([3., 3.])',
    ],
  ]);
});

describe('keywords', () => {
  check([
    [
      'x.sum(axis=1, keepdims=True)',
      () => Reflect.apply(x.sum, x, [{ axis: 1, keepdims: true }]),
      'tensor([[3.0000],\n        [7.5000]])',
    ],
    ['torch.sum(a=x, axis=0)', () => Reflect.apply(torch.sum, null, [{ a: x, axis: 0 }]), 'tensor([4.0000, 6.5000])'],
    [
      'torch.add(x1=x, x2=x)',
      () => Reflect.apply(torch.add, null, [{ x1: x, x2: x }]),
      'tensor([[2., 4.],\n        [6., 9.]])',
    ],
    [
      'torch.addmm(x, x, x, beta=2, alpha=.5)',
      () => torch.addmm(x, x, x, { beta: 2, alpha: 0.5 }),
      'tensor([[ 5.5000,  9.5000],\n        [14.2500, 22.1250]])',
    ],
    [
      'torch.clamp(x, min=2)',
      () => torch.clamp(x, { min: 2 }),
      'tensor([[2.0000, 2.0000],\n        [3.0000, 4.5000]])',
    ],
    ['x.clamp(None, 3)', () => x.clamp(null, 3), 'tensor([[1., 2.],\n        [3., 3.]])'],
    [
      "torch.div(x, 2, rounding_mode='floor')",
      () => torch.div(x, 2, { rounding_mode: 'floor' }),
      'tensor([[0., 1.],\n        [1., 2.]])',
    ],
    [
      "torch.quantile(x, 0.4, interpolation='lower')",
      () => torch.quantile(x, 0.4, { interpolation: 'lower' }),
      'tensor(2.)',
    ],
    [
      "torch.searchsorted(torch.tensor([1, 3, 5]), torch.tensor([3]), side='right')",
      () => torch.searchsorted(torch.tensor([1, 3, 5]), torch.tensor([3]), { side: 'right' }),
      'tensor([2])',
    ],
    ['torch.var(x, unbiased=False)', () => Reflect.apply(torch.var, null, [x, { unbiased: false }]), 'tensor(1.6719)'],
    ['torch.var(x, 0, correction=0)', () => torch.var(x, 0, { correction: 0 }), 'tensor([1.0000, 1.5625])'],
  ]);
});

describe('lists', () => {
  check([
    ['x.view(4)', () => x.view(4), 'tensor([1.0000, 2.0000, 3.0000, 4.5000])'],
    ['x.view([4])', () => x.view([4]), 'tensor([1.0000, 2.0000, 3.0000, 4.5000])'],
    ['x.permute(1, 0)', () => x.permute(1, 0), 'tensor([[1.0000, 3.0000],\n        [2.0000, 4.5000]])'],
    ['x.permute([-1n, 0n])', () => x.permute([-1n, 0n]), 'tensor([[1.0000, 3.0000],\n        [2.0000, 4.5000]])'],
    ['torch.cat((i, i), dim=0)', () => torch.cat([i, i], { dim: 0 }), 'tensor([1, 2, 3, 1, 2, 3])'],
    [
      'torch.conv1d(torch.ones(1, 1, 5), torch.ones(1, 1, 2), stride=2)',
      () => torch.conv1d(torch.ones(1, 1, 5), torch.ones(1, 1, 2), { stride: 2 }),
      'tensor([[[2., 2.]]])',
    ],
    [
      'torch.max_pool2d(torch.arange(16.).view(1, 1, 4, 4), (2, 2), ceil_mode=True)',
      () => torch.max_pool2d(torch.arange(16, { dtype: torch.float32 }).view(1, 1, 4, 4), [2, 2], { ceil_mode: true }),
      'tensor([[[[ 5.,  7.],\n          [13., 15.]]]])',
    ],
    [
      'torch.histogramdd(torch.tensor([[0., 1.], [2., 3.]]), [2, 2], range=[0., 4., 0., 4.])[0]',
      () =>
        torch.histogramdd(
          torch.tensor(
            [
              [0, 1],
              [2, 3],
            ],
            { dtype: torch.float32 },
          ),
          [2, 2],
          { range: [0, 4, 0, 4] },
        )[0],
      'tensor([[1., 0.],\n        [0., 1.]])',
    ],
    ['torch.tensor_split(i, (1,))', () => tuple(torch.tensor_split(i, [1])), '(tensor([1]), tensor([2, 3]))'],
    ['torch.tensor_split(i, 2)', () => tuple(torch.tensor_split(i, 2)), '(tensor([1, 2]), tensor([3]))'],
    [
      'torch._foreach_add([x, x], [1, 2.5])',
      () => tuple(torch._VF._foreach_add([x, x], [1, 2.5])),
      '(tensor([[2.0000, 3.0000],\n        [4.0000, 5.5000]]), tensor([[3.5000, 4.5000],\n        [5.5000, 7.0000]]))',
    ],
    [
      'torch.lstm_cell(torch.ones(1, 2), (torch.zeros(1, 1), torch.zeros(1, 1)), torch.ones(4, 2), torch.ones(4, 1))',
      () =>
        tuple(
          torch.lstm_cell(torch.ones(1, 2), [torch.zeros(1, 1), torch.zeros(1, 1)], torch.ones(4, 2), torch.ones(4, 1)),
        ),
      '(tensor([[0.6083]]), tensor([[0.8491]]))',
    ],
  ]);
});

describe('tensor options, formats, devices and generators', () => {
  check([
    [
      'torch.zeros(2, dtype=torch.int32)',
      () => torch.zeros(2, { dtype: torch.int32 }),
      'tensor([0, 0], dtype=torch.int32)',
    ],
    [
      'torch.zeros_like(x, dtype=torch.float64)',
      () => torch.zeros_like(x, { dtype: torch.float64 }),
      'tensor([[0., 0.],\n        [0., 0.]], dtype=torch.float64)',
    ],
    ["torch.zeros(2, device='meta').device", () => torch.zeros(2, { device: 'meta' }).device, 'meta'],
    [
      'torch.ones(2, requires_grad=True)',
      () => torch.ones(2, { requires_grad: true }),
      'tensor([1., 1.], requires_grad=True)',
    ],
    ['torch.logspace(0, 2, 3, base=2.0)', () => torch.logspace(0, 2, 3, { base: 2 }), 'tensor([1., 2., 4.])'],
    ['torch.arange(1, 2, 0.25)', () => torch.arange(1, 2, 0.25), 'tensor([1.0000, 1.2500, 1.5000, 1.7500])'],
    ['torch.tril_indices(2, 2)', () => torch.tril_indices(2, 2), 'tensor([[0, 1, 1],\n        [0, 0, 1]])'],
    [
      'torch.ones(1, 2, 3, 4).to(memory_format=torch.channels_last).stride()',
      () => torch.ones(1, 2, 3, 4).to({ memory_format: 'channels_last' }).stride(),
      '24,1,8,2',
    ],
    [
      'torch.bernoulli(torch.ones(3)*.5, generator=torch.Generator().manual_seed(1))',
      () => torch.bernoulli(torch.ones(3).mul(0.5), { generator: new torch.Generator().manual_seed(1) }),
      'tensor([0., 1., 1.])',
    ],
    [
      'torch.randperm(5, generator=torch.Generator().manual_seed(3))',
      () => torch.randperm(5, { generator: new torch.Generator().manual_seed(3) }),
      'tensor([1, 0, 3, 4, 2])',
    ],
    [
      'torch.native_layer_norm(x, [2], None, None, 1e-5)[0]',
      () => torch.native_layer_norm(x, [2], null, null, 1e-5)[0],
      'tensor([[-1.0000,  1.0000],\n        [-1.0000,  1.0000]])',
    ],
    ['torch.special.expit(x)', () => torch.special.expit(x), 'tensor([[0.7311, 0.8808],\n        [0.9526, 0.9890]])'],
  ]);

  it('refuses a gradient for integers in the words of a factory', () => {
    // torch.ones(2, dtype=torch.int64, requires_grad=True)
    expect(() => torch.ones(2, { dtype: torch.int64, requires_grad: true })).toThrow(
      new torch.TorchError('Only Tensors of floating point and complex dtype can require gradients'),
    );
  });

  it('compares out= with the options beside it', () => {
    // torch.zeros(2, out=torch.ones(2), dtype=torch.int64)
    expect(() => torch.zeros(2, { out: torch.ones(2), dtype: torch.int64 })).toThrow(
      new torch.TorchError('dtype Long does not match dtype of out parameter (Float)'),
    );
  });
});

describe('results', () => {
  check([
    [
      'torch.max(x, 1)',
      () => torch.max(x, 1),
      'torch.return_types.max(\nvalues=tensor([2.0000, 4.5000]),\nindices=tensor([1, 1]))',
    ],
    [
      'x.max(dim=0)',
      () => x.max({ dim: 0 }),
      'torch.return_types.max(\nvalues=tensor([3.0000, 4.5000]),\nindices=tensor([1, 1]))',
    ],
    [
      'torch.max(x, 0, out=(torch.empty(2), torch.empty(2, dtype=torch.int64)))',
      () => torch.max(x, 0, { out: [torch.empty(2), torch.empty(2, { dtype: torch.int64 })] }),
      'torch.return_types.max_out(\nvalues=tensor([3.0000, 4.5000]),\nindices=tensor([1, 1]))',
    ],
    [
      'torch.frexp(torch.tensor([8.]))',
      () => torch.frexp(torch.tensor([8], { dtype: torch.float32 })),
      'torch.return_types.frexp(\nmantissa=tensor([0.5000]),\nexponent=tensor([4], dtype=torch.int32))',
    ],
    ['torch.std_mean(x)', () => tuple(torch.std_mean(x)), '(tensor(1.4930), tensor(2.6250))'],
    ['x.svd()[1]', () => x.svd()[1], 'tensor([5.8467, 0.2566])'],
    ['torch.unbind(x)', () => tuple(torch.unbind(x)), '(tensor([1., 2.]), tensor([3.0000, 4.5000]))'],
    ['torch.equal(x, x)', () => torch.equal(x, x), 'true'],
    ['torch.result_type(i, 2.5)', () => torch.result_type(i, 2.5), 'float32'],
    [
      'torch.promote_types(torch.int32, torch.float16)',
      () => torch.promote_types(torch.int32, torch.float16),
      'float16',
    ],
    ['torch.can_cast(torch.float32, torch.int32)', () => torch.can_cast(torch.float32, torch.int32), 'false'],
  ]);

  it('gives named results by name, by number and in order', () => {
    const found = torch.topk(torch.tensor([3, 1, 2]), 2);
    const [values, indices] = found;
    expect(values).toBe(found.values);
    expect(indices).toBe(found[1]);
    expect(found.length).toBe(2);
    expect([values.tolist(), indices.tolist()]).toEqual([
      [3, 2],
      [0, 2],
    ]);
  });

  it('gives back the very objects that were written', () => {
    const y = torch.ones(2);
    expect(y.add_(1)).toBe(y);
    expect(torch.add(y, y, { out: y })).toBe(y);
    const out = [torch.empty(0), torch.empty(0, { dtype: torch.int64 })] as const;
    const { values, indices } = torch.max(x, 0, { out });
    expect(values).toBe(out[0]);
    expect(indices).toBe(out[1]);
  });
});

describe('a call inside a call', () => {
  it('may run while keywords are read', () => {
    const options = {
      get alpha() {
        return torch.ones(2).sum().item();
      },
    };
    expect(torch.ones(2).add(torch.ones(2), options).tolist()).toEqual([3, 3]);
  });
});

describe('a number in the place of a tensor', () => {
  const x = torch.tensor([1.25, -3, 0.1]);
  // The product of two floats is exact in a double, so that one rounding gives float32's.
  const product = (number: number) => x.tolist<number[]>().map((value) => Math.fround(value * Math.fround(number)));

  it('is that number in every call, however many there were', () => {
    for (let k = 0; k < 500; k++) {
      const number = k % 2 === 0 ? k : k / 7;
      expect(x.mul(number).tolist()).toEqual(product(number));
    }
  });

  it('keeps the sign of zero, infinity and NaN', () => {
    expect(x.mul(-0).tolist()).toEqual([-0, 0, -0]);
    expect(x.div(0).tolist()).toEqual([Infinity, -Infinity, Infinity]);
    expect(x.div(-0).tolist()).toEqual([-Infinity, Infinity, -Infinity]);
    expect(x.add(NaN).tolist()).toEqual([NaN, NaN, NaN]);
  });

  it('does not decide the dtype of a result', () => {
    expect(x.to('float64').mul(0.1).tolist()).toEqual(x.tolist<number[]>().map((value) => value * 0.1));
    expect(torch.tensor([1, 2]).mul(0.5).dtype).toBe('float32');
    expect(x.mul(3).dtype).toBe('float32');
  });

  it('has gradients pass, also after a call in inference mode', () => {
    torch.inference_mode(() => x.mul(1.75));
    const w = torch.tensor([2, 4], { dtype: 'float32', requires_grad: true });
    w.mul(1.75).sum().backward();
    expect(w.grad?.tolist()).toEqual([1.75, 1.75]);
  });
});

// a = torch.tensor([[.5, .25], [.125, -.5]]); b = torch.tensor([[1., .5], [.25, 2.]])
// t = torch.tensor([[1., -1.], [-1., 1.]]); p = torch.zeros(4, 2, 3).log_softmax(2)
// e.g. torch.hinge_embedding_loss(a, t), torch._C._nn.mse_loss(a, b)
describe('the reduction of a loss that is called without one', () => {
  const a = torch.tensor([
    [0.5, 0.25],
    [0.125, -0.5],
  ]);
  const b = torch.tensor([
    [1, 0.5],
    [0.25, 2],
  ]);
  const t = torch.tensor([
    [1, -1],
    [-1, 1],
  ]);
  const losses: Readonly<Record<string, readonly [torch.Tensor, readonly number[]]>> = {
    binary_cross_entropy_with_logits: [torch.binary_cross_entropy_with_logits(a, b), [0.4741, 0.7009, 0.7263, 1.4741]],
    hinge_embedding_loss: [torch.hinge_embedding_loss(a, t), [0.5, 0.75, 0.875, -0.5]],
    kl_div: [torch.kl_div(a, b), [-0.5, -0.4716, -0.3778, 2.3863]],
    margin_ranking_loss: [torch.margin_ranking_loss(a, b, t), [0.5, 0, 0, 2.5]],
    triplet_margin_loss: [torch.triplet_margin_loss(a, b, t.to('float32')), [0.2127, 1.6281]],
    ctc_loss: [
      torch.ctc_loss(
        torch.zeros(4, 2, 3).log_softmax(2),
        torch.tensor([
          [1, 2],
          [2, 1],
        ]),
        [4, 4],
        [2, 2],
      ),
      [1.6864, 1.6864],
    ],
  };

  it.each(Object.entries(losses))('is none, as Python reads its default: %s', (_, [loss, expected]) => {
    const values = loss.flatten().tolist<number[]>();
    expect(values).toHaveLength(expected.length);
    for (const [k, value] of expected.entries()) expect(values[k]).toBeCloseTo(value, 4);
  });

  it('is the mean where it is given, and in the operator itself', () => {
    expect(torch.hinge_embedding_loss(a, t, { reduction: 1 }).item()).toBeCloseTo(0.40625, 6);
    expect(torch.ops.aten.hinge_embedding_loss(a, t).item()).toBeCloseTo(0.40625, 6);
  });
});
