import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { type FunctionCtx, grad, no_grad, once_differentiable } from 'nodetorch/autograd';
import { describe, expect, expectTypeOf, test } from 'vitest';

const leaf = () => torch.tensor([1, 2, 3], { dtype: torch.float32, requires_grad: true });
const scalar = (value: number) => torch.tensor(value, { dtype: torch.float32, requires_grad: true });
const values = (tensor: Tensor | null | undefined) => tensor?.tolist() ?? null;

class Exp extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, x: Tensor): Tensor {
    const result = x.exp();
    ctx.save_for_backward(result);
    return result;
  }
  static backward(ctx: FunctionCtx, g: Tensor): Tensor {
    const [result] = ctx.saved_tensors;
    return g.mul(result);
  }
}

class Square extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, x: Tensor): Tensor {
    ctx.save_for_backward(x);
    return x.mul(x);
  }
  static backward(ctx: FunctionCtx, g: Tensor): Tensor {
    const [x] = ctx.saved_tensors;
    return g.mul(2).mul(x);
  }
}

class Product extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, a: Tensor, b: Tensor): Tensor {
    ctx.save_for_backward(a, b);
    return a.mul(b);
  }
  static backward(ctx: FunctionCtx, g: Tensor): [Tensor, Tensor] {
    const [a, b] = ctx.saved_tensors;
    return [g.mul(b), g.mul(a)];
  }
}

describe('apply', () => {
  test('computes, and differentiates with the user’s backward', () => {
    const x = leaf();
    const y = Exp.apply(x);
    expectTypeOf(y).toEqualTypeOf<Tensor>();
    expect(y.grad_fn?.name()).toBe('ExpBackward');
    expect(String(y.grad_fn)).toMatch(/^<torch\.autograd\.function\.ExpBackward object at 0x[0-9a-f]+>$/);
    y.sum().backward();
    expect(values(x.grad)).toEqual(values(y));
  });

  test('differentiates twice and three times, through saved inputs and saved outputs', () => {
    const x = torch.tensor(0.5, { dtype: torch.float64, requires_grad: true });
    const [first] = grad(Exp.apply(x), x, { create_graph: true });
    const [second] = grad(first, x, { create_graph: true });
    const [third] = grad(second, x);
    // Python: math.exp(0.5)
    expect([first.item(), second.item(), third.item()]).toEqual([
      1.6487212707001282, 1.6487212707001282, 1.6487212707001282,
    ]);
    const z = leaf();
    const [slope] = grad(Square.apply(z).sum(), z, { create_graph: true });
    expect([values(slope), values(grad(slope.sum(), z)[0])]).toEqual([
      [2, 4, 6],
      [2, 2, 2],
    ]);
  });

  test('records nothing where nothing requires a gradient', () => {
    expect(Exp.apply(torch.zeros(1)).grad_fn).toBeNull();
    expect(no_grad(() => Exp.apply(leaf())).requires_grad).toBe(false);
  });

  test('passes other values through, in and out', () => {
    class Scale extends torch.autograd.Function {
      static forward(
        ctx: FunctionCtx<{ factor: number }>,
        x: Tensor,
        factor: number,
        _: { a: string },
      ): [Tensor, string, Tensor] {
        ctx.factor = factor;
        return [x.mul(factor), 'hello', x.mul(2 * factor)];
      }
      static backward(ctx: FunctionCtx<{ factor: number }>, ...g: (Tensor | null)[]): unknown[] {
        seen = g.map(values);
        return [g[0]?.mul(ctx.factor), null, null];
      }
    }
    let seen: unknown;
    const x = leaf();
    const result = Scale.apply(x, 3, { a: 'b' });
    expect(result[1]).toBe('hello');
    result[0].sum().backward();
    expect(values(x.grad)).toEqual([3, 3, 3]);
    // Python: gs (tensor([1., 1., 1.]), None, tensor([0., 0., 0.]))
    expect(seen).toEqual([[1, 1, 1], null, [0, 0, 0]]);
    // @ts-expect-error the second argument is a number
    expect(() => Scale.apply(x, 'a', { a: 'b' })).toThrow();
  });

  test('with setup_context gives forward no ctx', () => {
    class Times extends torch.autograd.Function {
      static forward(x: Tensor, k: number): Tensor {
        return x.mul(k);
      }
      static setup_context(ctx: FunctionCtx<{ k: number }>, [, k]: [Tensor, number], output: Tensor): void {
        ctx.k = k;
        ctx.save_for_backward(output);
      }
      static backward(ctx: FunctionCtx<{ k: number }>, g: Tensor): [Tensor, null] {
        return [g.mul(ctx.k), null];
      }
    }
    const x = leaf();
    const y = Times.apply(x, 3);
    expect(values(y)).toEqual([3, 6, 9]);
    y.sum().backward();
    expect(values(x.grad)).toEqual([3, 3, 3]);
  });

  test('accepts vjp for backward, not both', () => {
    class Identity extends torch.autograd.Function {
      static forward(_: FunctionCtx, x: Tensor): Tensor {
        return x.mul(1);
      }
      static vjp(_: FunctionCtx, g: Tensor): Tensor {
        return g.mul(7);
      }
    }
    class Both extends Identity {
      static backward(_: FunctionCtx, g: Tensor): Tensor {
        return g;
      }
    }
    const x = leaf();
    Identity.apply(x).sum().backward();
    expect(values(x.grad)).toEqual([7, 7, 7]);
    expect(() => Both.apply(x).sum().backward()).toThrow(
      "Implementing both 'backward' and 'vjp' for a custom Function is not allowed.",
    );
  });

  test('refuses an asynchronous forward', () => {
    class Late extends torch.autograd.Function {
      static async forward(_: FunctionCtx, x: Tensor): Promise<Tensor> {
        return x;
      }
    }
    expect(() => Late.apply(leaf())).toThrow(TypeError);
    expect(torch.autograd.is_grad_enabled()).toBe(true);
  });
});

describe('ctx', () => {
  test('is the grad_fn of the results', () => {
    const y = Square.apply(leaf());
    const node = y.grad_fn as unknown as FunctionCtx; // a Function's node is its ctx
    expect(values(node.saved_tensors[0])).toEqual([1, 2, 3]);
    expect(node.needs_input_grad).toEqual([true]);
    expect(node.next_functions.map(([next]) => next?.name())).toEqual(['torch::autograd::AccumulateGrad']);
    expect(y.grad_fn).toBe(node);
    y.sum().backward();
    expect(() => node.saved_tensors).toThrow('Trying to backward through the graph a second time');
    expect(() => y.sum().backward()).toThrow('Trying to backward through the graph a second time');
  });

  test('knows which inputs need a gradient', () => {
    const needs: unknown[] = [];
    class Noted extends Product {
      static override backward(ctx: FunctionCtx, g: Tensor): [Tensor, Tensor] {
        needs.push([ctx.needs_input_grad, ctx.name()]);
        return Product.backward(ctx, g);
      }
    }
    const a = scalar(2);
    expect(grad(Noted.apply(a, scalar(3)), a)[0].item()).toBe(3);
    Noted.apply(a, torch.tensor(1.5)).backward();
    // Python prints (True, True) and (True, False): what the inputs asked for, not what the pass needs.
    expect(needs).toEqual([
      [[true, true], 'NotedBackward'],
      [[true, false], 'NotedBackward'],
    ]);
  });

  test('notices a saved tensor that was changed in place', () => {
    const u = leaf().mul(1);
    const v = Square.apply(u);
    u.add_(1);
    expect(() => v.sum().backward()).toThrow('has been modified by an inplace operation');
  });

  test('hands null through save_for_backward', () => {
    class Maybe extends torch.autograd.Function {
      static forward(
        ctx: FunctionCtx<object, [x: Tensor, bias: Tensor | null]>,
        x: Tensor,
        bias: Tensor | null,
      ): Tensor {
        ctx.save_for_backward(x, bias);
        return bias === null ? x.mul(x) : x.mul(x).add(bias);
      }
      static backward(ctx: FunctionCtx<object, [x: Tensor, bias: Tensor | null]>, g: Tensor): (Tensor | null)[] {
        const [x, bias] = ctx.saved_tensors;
        return [g.mul(x).mul(2), bias === null ? null : g];
      }
    }
    const x = leaf();
    Maybe.apply(x, null).sum().backward();
    expect(values(x.grad)).toEqual([2, 4, 6]);
  });

  test('with clear_saved_tensors_on_access gives them once', () => {
    class Greedy extends Square {
      static readonly clear_saved_tensors_on_access = true;
      static override backward(ctx: FunctionCtx, g: Tensor): Tensor {
        const first = Square.backward(ctx, g);
        return Square.backward(ctx, first);
      }
    }
    expect(() => Greedy.apply(leaf()).sum().backward()).toThrow(
      'saved_tensors can only be accessed once when clear_saved_tensors_on_access=True is set on the autograd.Function.',
    );
  });

  test('with boxed_grads_call gives backward one list', () => {
    class Boxed extends torch.autograd.Function {
      static readonly boxed_grads_call = true;
      static forward(_: FunctionCtx, x: Tensor): Tensor[] {
        return [x.mul(2), x.mul(3)];
      }
      static backward(_: FunctionCtx, grads: (Tensor | null)[]): Tensor | null {
        const [a, b] = grads.splice(0);
        return a && b ? a.mul(2).add(b.mul(3)) : null;
      }
    }
    const x = leaf();
    const [a, b] = Boxed.apply(x);
    if (a && b) a.add(b).sum().backward();
    expect(values(x.grad)).toEqual([5, 5, 5]);
  });

  test('set_materialize_grads(false) gives null for gradients that nobody computed', () => {
    let seen: unknown;
    class Pair extends torch.autograd.Function {
      static forward(ctx: FunctionCtx, x: Tensor): [Tensor, Tensor] {
        ctx.set_materialize_grads(false);
        return [x.mul(2), x.mul(3)];
      }
      static backward(_: FunctionCtx, ...g: (Tensor | null)[]): Tensor | null {
        seen = g.map(values);
        return g[0] ?? null;
      }
    }
    Pair.apply(leaf())[0].sum().backward();
    expect(seen).toEqual([[1, 1, 1], null]);
  });

  // Python: s,i=ND.apply(x): s has a grad_fn, i has none and its gradient arrives as zeros of int64.
  test('mark_non_differentiable leaves an output without gradient', () => {
    let seen: unknown;
    class Sort extends torch.autograd.Function {
      static forward(ctx: FunctionCtx, x: Tensor): [Tensor, Tensor] {
        const { values: sorted, indices } = x.sort();
        ctx.mark_non_differentiable(indices);
        ctx.save_for_backward(indices);
        return [sorted, indices];
      }
      static backward(ctx: FunctionCtx, g: Tensor, ofIndices: Tensor): Tensor {
        seen = [ofIndices.dtype, values(ofIndices)];
        const [indices] = ctx.saved_tensors;
        return torch.zeros_like(g).index_add_(0, indices, g);
      }
    }
    const x = leaf();
    const [sorted, indices] = Sort.apply(x);
    expect([sorted.requires_grad, indices.requires_grad]).toEqual([true, false]);
    sorted
      .mul(torch.tensor([1, 2, 4]))
      .sum()
      .backward();
    expect(seen).toEqual(['int64', [0, 0, 0]]);
    expect(values(x.grad)).toEqual([1, 2, 4]);
  });
});

describe('inputs that come back', () => {
  class AddOne extends torch.autograd.Function {
    static forward(ctx: FunctionCtx, x: Tensor): Tensor {
      x.add_(1);
      ctx.mark_dirty(x);
      return x;
    }
    static backward(_: FunctionCtx, g: Tensor): Tensor {
      return g.mul(3);
    }
  }

  test('changed in place stay the same object with a new grad_fn', () => {
    const x = leaf();
    const z = x.mul(1);
    const r = AddOne.apply(z);
    expect(r).toBe(z);
    expect(z.grad_fn?.name()).toBe('AddOneBackward');
    z.sum().backward();
    expect(values(x.grad)).toEqual([3, 3, 3]);
  });

  test('must not be leaves, and must be returned', () => {
    expect(() => AddOne.apply(leaf())).toThrow(
      'a leaf Variable that requires grad has been used in an in-place operation.',
    );
    class Lost extends AddOne {
      static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
        return AddOne.forward(ctx, x).mul(2);
      }
    }
    expect(() => Lost.apply(leaf().mul(1))).toThrow(
      'Some elements marked as dirty during the forward method were not returned as output.',
    );
  });

  test('unchanged come back as views, so that the input keeps its own grad_fn', () => {
    class Pass extends torch.autograd.Function {
      static forward(_: FunctionCtx, x: Tensor): Tensor {
        return x;
      }
      static backward(_: FunctionCtx, g: Tensor): Tensor {
        return g.mul(5);
      }
    }
    const a = scalar(3);
    const q = Pass.apply(a);
    expect([q === a, q.grad_fn?.name(), a.grad_fn]).toEqual([false, 'PassBackward', null]);
    expect(() => q.add_(1)).toThrow('Output 0 of Pass is a view and is being modified inplace.');
    Pass.apply(a).backward();
    expect(a.grad?.item()).toBe(5);
    expect(no_grad(() => Pass.apply(a)).requires_grad).toBe(false);
  });
});

describe('wrong Functions are told in Python’s words', () => {
  /** A Function named F with this backward, of which only the first argument is used. */
  const withBackward = (backward: (g: Tensor) => unknown) =>
    class F extends torch.autograd.Function {
      static forward(_: FunctionCtx, a: Tensor, ..._rest: unknown[]): Tensor {
        return a.mul(1);
      }
      static backward(_: FunctionCtx, g: Tensor): unknown {
        return backward(g);
      }
    };
  const [a, b] = [scalar(2), scalar(3)];

  test('the number of gradients', () => {
    expect(() =>
      withBackward((g) => g)
        .apply(a, b)
        .backward(),
    ).toThrow('function FBackward returned an incorrect number of gradients (expected 2, got 1)');
    expect(() =>
      withBackward((g) => [g, g, g])
        .apply(a, b)
        .backward(),
    ).toThrow('function FBackward returned an incorrect number of gradients (expected 2, got 3)');
    expect(() =>
      withBackward((g) => [g, g, null])
        .apply(a, b)
        .backward(),
    ).not.toThrow();
    expect(() =>
      withBackward(() => null)
        .apply(a)
        .backward(),
    ).not.toThrow();
  });

  test('their types and shapes', () => {
    expect(() =>
      withBackward((g) => [g, g])
        .apply(a, 3)
        .backward(),
    ).toThrow(
      'function FBackward returned a gradient different than None at position 2, but the corresponding forward input ' +
        'was not a Variable',
    );
    expect(() =>
      withBackward((g) => [g, 3])
        .apply(a, b)
        .backward(),
    ).toThrow('expected Variable or None (got int)');
    expect(() =>
      withBackward(() => torch.ones(4))
        .apply(leaf())
        .sum()
        .backward(),
    ).toThrow(
      'Function FBackward returned an invalid gradient at index 0 - got [4] but expected shape compatible with [3]',
    );
  });

  test('missing parts, and what cannot be saved or marked', () => {
    class NoBackward extends torch.autograd.Function {
      static forward(_: FunctionCtx, x: Tensor): Tensor {
        return x.mul(1);
      }
    }
    class NoForward extends torch.autograd.Function {}
    class SavesNumber extends NoBackward {
      static override forward(ctx: FunctionCtx, x: Tensor): Tensor {
        ctx.save_for_backward(3 as unknown as Tensor); // what TypeScript would not let through
        return x.mul(1);
      }
    }
    expect(() => NoBackward.apply(a).backward()).toThrow(torch.NotImplementedError);
    expect(() => NoBackward.apply(a).backward()).toThrow(
      'You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.',
    );
    // @ts-expect-error forward is missing
    expect(() => NoForward.apply()).toThrow('You must implement the forward function for custom autograd.Function.');
    expect(() => SavesNumber.apply(a)).toThrow(
      new TypeError('save_for_backward can only save variables, but argument 0 is of type int'),
    );
  });
});

test('a JavaScript exception leaves forward and backward unchanged', () => {
  const thrown = { mine: true };
  class Throws extends Square {
    static override backward(): Tensor {
      throw thrown;
    }
  }
  const x = leaf();
  const y = Throws.apply(x);
  let caught: unknown;
  try {
    y.sum().backward();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBe(thrown);
  Square.apply(x).sum().backward();
  expect(values(x.grad)).toEqual([2, 4, 6]);
});

test('backward can run a pass of its own', () => {
  class Reentrant extends torch.autograd.Function {
    static forward(ctx: FunctionCtx, x: Tensor): Tensor {
      ctx.save_for_backward(x);
      return x.mul(x);
    }
    static backward(ctx: FunctionCtx, g: Tensor): Tensor {
      const z = ctx.saved_tensors[0].detach().requires_grad_();
      torch.autograd.enable_grad(() => z.mul(z).sum().backward());
      return z.grad?.mul(g) ?? g;
    }
  }
  const x = leaf();
  Reentrant.apply(x).sum().backward();
  expect(values(x.grad)).toEqual([2, 4, 6]);
});

test('once_differentiable computes without recording and refuses a second derivative', () => {
  class Once extends Square {
    static override backward = once_differentiable(Square.backward);
  }
  const x = leaf();
  const [first] = grad(Once.apply(x).sum(), x);
  expect(values(first)).toEqual([2, 4, 6]);
  const [recorded] = grad(Once.apply(x).mul(x).sum(), x, { create_graph: true });
  expect(() => recorded.sum().backward()).toThrow(
    'trying to differentiate twice a function that was marked with @once_differentiable',
  );
});

test('hooks tie to a Function’s node as to any other', () => {
  const x = leaf();
  const y = Exp.apply(x);
  let seen: unknown;
  y.grad_fn?.register_hook((inputs, outputs) => {
    seen = [inputs.length, outputs.map(values)];
    return [torch.zeros(3)];
  });
  y.sum().backward();
  expect(seen).toEqual([1, [[1, 1, 1]]]);
  expect(values(x.grad)).toEqual([0, 0, 0]);
});
