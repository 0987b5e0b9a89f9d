import * as torch from 'nodetorch';
import { describe, expect, it } from 'vitest';
import { Tensor as table } from '../lib/generated/signatures.js';
import { HAND_WRITTEN } from '../tools/generate/handwritten.mjs';

// x = torch.tensor([[1., 2.], [3., 4.5]]); i = torch.tensor([1, 3, 2, 3])
const x = torch.tensor([
  [1, 2],
  [3, 4.5],
]);
const i = torch.tensor([1, 3, 2, 3]);
const z = x.mul({ re: 1, im: 2 });

/** What runs here, the Python that it stands for, and the text that Python prints for it. */
type Case = [python: string, run: () => unknown, text: string];

function check(cases: readonly Case[]): void {
  for (const [python, run, text] of cases) it(python, () => expect(String(run())).toBe(text));
}

describe('conversions', () => {
  check([
    ['x.to(torch.int64)', () => x.to(torch.int64), 'tensor([[1, 2],\n        [3, 4]])'],
    [
      "x.to('cpu', torch.float64)",
      () => x.to('cpu', torch.float64),
      'tensor([[1.0000, 2.0000],\n        [3.0000, 4.5000]], dtype=torch.float64)',
    ],
    ['x.to(i)', () => x.to(i), 'tensor([[1, 2],\n        [3, 4]])'],
    [
      'x.to(dtype=torch.int32, copy=True)',
      () => x.to({ dtype: torch.int32, copy: true }),
      'tensor([[1, 2],\n        [3, 4]], dtype=torch.int32)',
    ],
    ['x.type()', () => x.type(), 'torch.FloatTensor'],
    ['i.type()', () => i.type(), 'torch.LongTensor'],
    [
      "x.type('torch.DoubleTensor')",
      () => x.type('torch.DoubleTensor'),
      'tensor([[1.0000, 2.0000],\n        [3.0000, 4.5000]], dtype=torch.float64)',
    ],
    ['x.type(torch.int8)', () => x.type(torch.int8), 'tensor([[1, 2],\n        [3, 4]], dtype=torch.int8)'],
    ['x.half()', () => x.half(), 'tensor([[1.0000, 2.0000],\n        [3.0000, 4.5000]], dtype=torch.float16)'],
    ['x.bfloat16()', () => x.bfloat16(), 'tensor([[1.0000, 2.0000],\n        [3.0000, 4.5000]], dtype=torch.bfloat16)'],
    [
      'x.cdouble()',
      () => x.cdouble(),
      'tensor([[1.0000+0.j, 2.0000+0.j],\n        [3.0000+0.j, 4.5000+0.j]], dtype=torch.complex128)',
    ],
    ['x.bool()', () => x.bool(), 'tensor([[True, True],\n        [True, True]])'],
    ['x.byte()', () => x.byte(), 'tensor([[1, 2],\n        [3, 4]], dtype=torch.uint8)'],
    ['x.get_device()', () => x.get_device(), '-1'],
  ]);

  it('give back the tensor itself when nothing changes', () => {
    expect([x.to('cpu'), x.float(), x.contiguous(), x.real].every((same) => same === x)).toBe(true);
    expect(x.to({ copy: true }) === x).toBe(false);
  });
});

describe('views', () => {
  check([
    ['x.T', () => x.T, 'tensor([[1.0000, 3.0000],\n        [2.0000, 4.5000]])'],
    ['x.mT', () => x.mT, 'tensor([[1.0000, 3.0000],\n        [2.0000, 4.5000]])'],
    ['(x*(1+2j)).H', () => z.H, 'tensor([[1.0000-2.j, 3.0000-6.j],\n        [2.0000-4.j, 4.5000-9.j]])'],
    ['(x*(1+2j)).mH', () => z.mH, 'tensor([[1.0000-2.j, 3.0000-6.j],\n        [2.0000-4.j, 4.5000-9.j]])'],
    ['(x*(1+2j)).imag', () => z.imag, 'tensor([[2., 4.],\n        [6., 9.]])'],
    ['x.T.contiguous().stride()', () => x.T.contiguous().stride(), '2,1'],
    ['list(x)', () => [...x].join(', '), 'tensor([1., 2.]), tensor([3.0000, 4.5000])'],
  ]);

  it('does not iterate over a number', () => {
    expect(() => [...torch.tensor(1)]).toThrow(new TypeError('iteration over a 0-d tensor'));
  });
});

describe('values', () => {
  check([
    [
      'torch.zeros(2, 2).copy_(torch.tensor([1, 2]))',
      () => torch.zeros(2, 2).copy_(torch.tensor([1, 2])),
      'tensor([[1., 2.],\n        [1., 2.]])',
    ],
    ['torch.zeros(2).copy_(3)', () => torch.zeros(2).copy_(3), 'tensor([3., 3.])'],
    ['i.nonzero()', () => i.nonzero(), 'tensor([[0],\n        [1],\n        [2],\n        [3]])'],
    [
      '(x > 2).nonzero(as_tuple=True)',
      () => x.gt(2).nonzero({ as_tuple: true }).join(', '),
      'tensor([1, 1]), tensor([0, 1])',
    ],
    ['x.new_tensor([1, 2])', () => x.new_tensor([1, 2]), 'tensor([1., 2.])'],
    ['x.new_tensor(i)', () => x.new_tensor(i), 'tensor([1., 3., 2., 3.])'],
    ['i.new_tensor(x)', () => i.new_tensor(x), 'tensor([[1, 2],\n        [3, 4]])'],
    [
      'x.new_tensor(i, dtype=torch.int8)',
      () => x.new_tensor(i, { dtype: torch.int8 }),
      'tensor([1, 3, 2, 3], dtype=torch.int8)',
    ],
    [
      'x.new_tensor(i, requires_grad=True)',
      () => x.new_tensor(i, { requires_grad: true }),
      'tensor([1., 3., 2., 3.], requires_grad=True)',
    ],
    ['i.new_tensor([1.5])', () => i.new_tensor([1.5]), 'tensor([1])'],
    [
      'x.clone().apply_(lambda v: v*v)',
      () => x.clone().apply_((v) => v * v),
      'tensor([[ 1.0000,  4.0000],\n        [ 9.0000, 20.2500]])',
    ],
    [
      'x.clone().map_(x, lambda a, b: a-b)',
      () => x.clone().map_(x, (a, b) => a - b),
      'tensor([[0., 0.],\n        [0., 0.]])',
    ],
    ['torch.empty(0).set_(x)', () => torch.empty(0).set_(x), 'tensor([[1.0000, 2.0000],\n        [3.0000, 4.5000]])'],
  ]);

  it('applies no function behind the back of autograd', () => {
    // x.clone().requires_grad_().apply_(abs)
    expect(() => x.clone().requires_grad_().apply_(Math.abs)).toThrow(
      new torch.TorchError("Can't call apply_() on Variable that requires grad. Use var.detach().apply_() instead."),
    );
  });
});

describe('the methods of Tensor', () => {
  it('all exist', () => {
    const missing = Object.keys(table).filter(
      (name) => typeof Reflect.get(torch.Tensor.prototype, name) !== 'function',
    );
    expect(missing).toEqual([]);
  });

  it('are generated but for those on the list', async () => {
    const { Operator } = await import('nodetorch/ops');
    const generated = new Map(Object.entries(table).map(([name, rows]) => [name, new Operator(name, rows)]));
    const byHand = [...generated.keys()].filter((name) => !isGenerated(Reflect.get(torch.Tensor.prototype, name)));
    expect(byHand.sort()).toEqual([...HAND_WRITTEN].sort());
  });
});

/** Generated methods take whatever they are given and pass it on. */
function isGenerated(method: unknown): boolean {
  return /^[^{]*\(\.\.\.args\)\s*\{\s*return operator\.call\(args, this\)/.test(String(method));
}
