import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { hessian, hvp, jacobian, jvp, type Tensors, vhp, vjp } from 'nodetorch/autograd/functional';
import { describe, expect, expectTypeOf, test } from 'vitest';

// Python: x=torch.tensor([[0.5,-1.0],[2.0,0.25]]); y=torch.tensor([1.5,-0.5])
const x = torch.tensor(
  [
    [0.5, -1],
    [2, 0.25],
  ],
  { dtype: torch.float32 },
);
const y = torch.tensor([1.5, -0.5]);
// Python: f=lambda a,b: (a.exp()*b).sum(1); g=lambda a,b: (a.pow(3)*b).sum()
const f = (a: Tensor, b?: Tensor) =>
  a
    .exp()
    .mul(b ?? 1)
    .sum(1);
const g = (a: Tensor, b?: Tensor) =>
  a
    .pow(3)
    .mul(b ?? 1)
    .sum();

/** Nested values; -0 as 0. */
function values(tensors: unknown): unknown {
  if (typeof tensors === 'number') return tensors + 0;
  if (Array.isArray(tensors)) return tensors.map(values);
  return values((tensors as Tensor).tolist());
}

const ones = torch.ones(2, 2);
const v = torch.tensor([2, -1], { dtype: torch.float32 });

describe('products with the Jacobian', () => {
  test('vjp gives Python’s numbers', () => {
    const result = vjp(f, [x, y], torch.tensor([1, 2], { dtype: torch.float32 }));
    expect(values(result)).toEqual([
      [2.28914213180542, 10.441571235656738],
      [
        [
          [2.4730818271636963, -0.18393972516059875],
          [22.16716766357422, -1.2840254306793213],
        ],
        [16.426834106445312, 2.9359302520751953],
      ],
    ]);
    expectTypeOf(result).toExtend<[Tensor, readonly Tensor[]]>();
  });

  test('jvp gives Python’s numbers', () => {
    expect(values(jvp(f, [x, y], [ones, v]))).toEqual([
      [2.28914213180542, 10.441571235656738],
      [5.218704700469971, 23.935657501220703],
    ]);
  });

  test('need a vector of the right shape, unless one element leaves no choice', () => {
    expect(values(vjp((a) => a.sum(), x)[1])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(() => vjp(f, [x, y])).toThrow(
      'The vector v can only be None if the user-provided function returns a single Tensor with a single element.',
    );
    expect(() => jvp(f, [x, y])).toThrow(
      'The vector v can only be None if the input to the user-provided function is a single Tensor with a single element.',
    );
    expect(() => vjp(f, [x, y], torch.ones(3))).toThrow(
      'v has invalid size: should be torch.Size([2]) but got torch.Size([3]).',
    );
    expect(() => jvp(f, [x, y], [x])).toThrow('v is a tuple of invalid length: should be 2 but got 1.');
  });
});

describe('jacobian', () => {
  test('gives Python’s numbers', () => {
    expect(values(jacobian(f, [x, y]))).toEqual([
      [
        [
          [2.4730818271636963, -0.18393972516059875],
          [0, 0],
        ],
        [
          [0, 0],
          [11.08358383178711, -0.6420127153396606],
        ],
      ],
      [
        [1.6487212181091309, 0.3678794503211975],
        [7.389056205749512, 1.2840254306793213],
      ],
    ]);
  });

  test('nests by outputs and inputs, where there are several', () => {
    const both = jacobian((a: Tensor): readonly Tensor[] => [a.mul(2), a.sum()], v);
    expect(values(both)).toEqual([
      [
        [2, 0],
        [0, 2],
      ],
      [1, 1],
    ]);
    expect(values(jacobian((a: Tensor) => a.sum(), [x, y]))).toEqual([
      [
        [1, 1],
        [1, 1],
      ],
      [0, 0],
    ]);
  });

  test('can itself be differentiated', () => {
    const z = torch.tensor([1, 2], { dtype: torch.float32, requires_grad: true });
    const rows = jacobian((a: Tensor) => a.pow(3), z, { create_graph: true });
    rows.sum().backward();
    expect(values(z.grad)).toEqual([6, 12]);
    expect(jacobian((a: Tensor) => a.pow(3), z).requires_grad).toBe(false);
  });

  test('is strict when asked, in Python’s words', () => {
    expect(() => jacobian((a: Tensor) => a.sum(), [x, y], { strict: true })).toThrow(
      'Output 0 of the user-provided function is independent of input 1. This is not allowed in strict mode.',
    );
    expect(() => vjp(() => torch.ones(1), x, { strict: true })).toThrow(
      'Output 0 of the user-provided function does not require gradients.',
    );
    expect(() => jacobian(() => 3 as unknown as Tensor, x)).toThrow(
      new TypeError(
        'The outputs of the user-provided function given to jacobian must be either a Tensor or a tuple of Tensors but ' +
          "the given outputs of the user-provided function has type <class 'int'>.",
      ),
    );
    expect(() => jacobian(f, x, { strategy: 'forward-mode' })).toThrow(torch.NotImplementedError);
  });
});

describe('second derivatives', () => {
  test('hessian gives Python’s numbers', () => {
    // Python's first row: d2 g / dx dx, then d2 g / dx dy.
    const blocks = hessian(g, [x, y]) as Tensors[][] as unknown[][];
    expect(values(blocks[0])).toEqual([
      [
        [
          [
            [4.5, 0],
            [0, 0],
          ],
          [
            [0, 3],
            [0, 0],
          ],
        ],
        [
          [
            [0, 0],
            [18, 0],
          ],
          [
            [0, 0],
            [0, -0.75],
          ],
        ],
      ],
      [
        [
          [0.75, 0],
          [0, 3],
        ],
        [
          [12, 0],
          [0, 0.1875],
        ],
      ],
    ]);
    expect(values(blocks[1])).toEqual([
      [
        [
          [0.75, 0],
          [12, 0],
        ],
        [
          [0, 3],
          [0, 0.1875],
        ],
      ],
      [
        [0, 0],
        [0, 0],
      ],
    ]);
    expect(values(hessian((a: Tensor) => a.pow(3).sum(), v))).toEqual([
      [12, 0],
      [0, -6],
    ]);
  });

  test('vhp and hvp give Python’s numbers', () => {
    const expected = [
      12.6796875,
      [
        [
          [6, 0],
          [42, -0.9375],
        ],
        [12.75, 3.1875],
      ],
    ];
    expect(values(vhp(g, [x, y], [ones, v]))).toEqual(expected);
    expect(values(hvp(g, [x, y], [ones, v]))).toEqual(expected);
  });

  test('need a scalar function', () => {
    expect(() => hessian((a: Tensor) => a, x)).toThrow(
      'The Tensor returned by the function given to hessian should contain a single element',
    );
    expect(() => hessian((a: Tensor) => a.sum(), x, { strict: true })).toThrow(
      'While computing the hessian, found that the jacobian of the user-provided function with respect to input 0 is ' +
        'independent of the input.',
    );
  });
});
