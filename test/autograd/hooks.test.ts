import * as torch from 'nodetorch';
import { grad, is_grad_enabled } from 'nodetorch/autograd';
import { get_gradient_edge } from 'nodetorch/autograd/graph';
import type { Gradients } from 'nodetorch/autograd/hooks';
import { describe, expect, test } from 'vitest';

const leaf = () => torch.tensor([1, 2, 3], { dtype: torch.float32, requires_grad: true });
const values = (tensor: torch.Tensor | null | undefined) => tensor?.tolist() ?? null;

/** The gradient of the leaf of (2 x).sum() with a hook on 2 x, or on x. */
function through(hook: (grad: torch.Tensor) => unknown, onLeaf = false): unknown {
  const x = leaf();
  const y = x.mul(2);
  // Python: def myhook(g): return ret(g)
  const myhook = { myhook: (g: torch.Tensor) => hook(g) as torch.Tensor }.myhook;
  (onLeaf ? x : y).register_hook(myhook);
  y.sum().backward();
  return values(x.grad);
}

describe('Tensor.register_hook', () => {
  test('sees the gradient and may replace it', () => {
    let seen: unknown;
    expect(
      through((g) => {
        seen = g.tolist();
      }),
    ).toEqual([2, 2, 2]);
    expect(seen).toEqual([1, 1, 1]);
    expect(through((g) => g.mul(10))).toEqual([20, 20, 20]);
    expect(through((g) => g.mul(10), true)).toEqual([20, 20, 20]);
    expect(through(() => null)).toEqual([2, 2, 2]);
  });

  test('refuses what is no gradient, in Python’s words', () => {
    expect(() => through(() => 3)).toThrow(new TypeError("expected Variable, but hook returned 'int'"));
    expect(() => through((g) => [g])).toThrow(new TypeError("expected Variable, but hook returned 'tuple'"));
    expect(() => through(() => torch.ones(4))).toThrow("hook 'myhook' has changed the size of value");
    expect(() => through(() => torch.ones(1), true)).toThrow("hook 'myhook' has changed the size of value");
    expect(() => through((g) => g.to(torch.float64))).toThrow("hook 'myhook' has changed the type of value (was ");
    expect(() => torch.ones(3).register_hook(() => null)).toThrow(
      "cannot register a hook on a tensor that doesn't require gradient",
    );
    // @ts-expect-error no function
    expect(() => leaf().register_hook(3)).toThrow(TypeError);
  });

  // Python prints [1, 2, 3, 1, 2] for hooks 1, 2 (which removes 3) and 3 over two passes.
  test('runs hooks in order, over the ones there when it starts', () => {
    const y = leaf().mul(2);
    const log: unknown[] = [];
    y.register_hook(() => void log.push(1));
    y.register_hook(() => {
      log.push(2);
      third.remove();
    });
    const third = y.register_hook(() => void log.push(3));
    y.sum().backward({ retain_graph: true });
    y.sum().backward({ retain_graph: true });
    expect(log).toEqual([1, 2, 3, 1, 2]);
    third.remove();
    y.register_hook(() => void y.register_hook(() => void log.push('late')));
    y.sum().backward({ retain_graph: true });
    expect(log).not.toContain('late');
    y.sum().backward();
    expect(log).toContain('late');
  });

  test('hands a replaced gradient to the next hook', () => {
    const y = leaf().mul(2);
    let seen: unknown;
    y.register_hook((g) => g.mul(3));
    y.register_hook((g) => {
      seen = g.tolist();
    });
    y.sum().backward();
    expect(seen).toEqual([3, 3, 3]);
  });

  test('ends at the end of the block of `using`', () => {
    const x = leaf();
    {
      using _ = x.register_hook((g) => g.mul(0));
    }
    x.sum().backward();
    expect(values(x.grad)).toEqual([1, 1, 1]);
  });

  // Python: y = x*2; y.register_hook(before); y.mul_(3); y.register_hook(after) prints after [1,1,1], before [3,3,3].
  test('belongs to the value before an in-place change', () => {
    const y = leaf().mul(2);
    const log: unknown[] = [];
    y.register_hook((g) => void log.push(['before', g.tolist()]));
    y.mul_(3);
    y.register_hook((g) => void log.push(['after', g.tolist()]));
    y.sum().backward();
    expect(log).toEqual([
      ['after', [1, 1, 1]],
      ['before', [3, 3, 3]],
    ]);
  });

  test('runs for autograd.grad too, on leaves as well', () => {
    const x = leaf();
    x.register_hook((g) => g.neg());
    expect(values(grad(x.mul(2).sum(), x)[0])).toEqual([-2, -2, -2]);
  });

  test('runs without recording unless create_graph asks for it', () => {
    const modes: boolean[] = [];
    const x = leaf();
    const y = x.mul(x);
    y.register_hook(() => void modes.push(is_grad_enabled()));
    grad(y.sum(), x, { retain_graph: true });
    grad(y.sum(), x, { create_graph: true });
    expect(modes).toEqual([false, true]);
  });
});

test('retain_grad keeps the gradient of a result', () => {
  const x = leaf();
  x.retain_grad();
  expect(x.retains_grad).toBe(false);
  const y = x.mul(2);
  y.retain_grad();
  expect(y.retains_grad).toBe(true);
  y.sum().backward();
  expect(values(y.grad)).toEqual([1, 1, 1]);
  expect(() => torch.ones(1).retain_grad()).toThrow("can't retain_grad on Tensor that has requires_grad=False");
});

describe('register_post_accumulate_grad_hook', () => {
  test('is given the very leaf, whose gradient is up to date', () => {
    const x = leaf();
    const log: unknown[] = [];
    const handle = x.register_post_accumulate_grad_hook((param) => void log.push([param === x, values(param.grad)]));
    x.mul(2).sum().backward();
    x.mul(2).sum().backward();
    handle.remove();
    x.mul(2).sum().backward();
    expect(log).toEqual([
      [true, [2, 2, 2]],
      [true, [4, 4, 4]],
    ]);
  });

  test('may change the leaf, as an optimizer in the backward pass does', () => {
    const x = leaf();
    x.register_post_accumulate_grad_hook((param) => {
      torch.autograd.no_grad(() => param.sub_(param.grad ?? 0));
      param.grad = null;
    });
    x.mul(2).sum().backward();
    expect([x.tolist(), x.grad]).toEqual([[-1, 0, 1], null]);
  });

  test('refuses what Python refuses', () => {
    expect(() => torch.ones(1).register_post_accumulate_grad_hook(() => {})).toThrow(
      "cannot register a hook on a tensor that doesn't require gradient",
    );
    expect(() =>
      leaf()
        .mul(2)
        .register_post_accumulate_grad_hook(() => {}),
    ).toThrow('post accumulate grad hooks cannot be registered on non-leaf tensors');
    const x = leaf();
    x.register_post_accumulate_grad_hook((() => 3) as unknown as () => void); // what TypeScript would not let through
    expect(() => x.sum().backward()).toThrow(new TypeError("expected Variable, but hook returned 'int'"));
  });
});

/** The gradient of the leaf of (2 x).sum() with a hook on the node of 2 x. */
function throughNode(kind: 'register_hook' | 'register_prehook', hook: (...grads: Gradients[]) => unknown): unknown {
  const x = leaf();
  const y = x.mul(2);
  const nh = { nh: (...grads: Gradients[]) => hook(...grads) as Gradients }.nh;
  y.grad_fn?.[kind](nh);
  y.sum().backward();
  return values(x.grad);
}

// The literals are Python's, from grad_fn.register_hook and register_prehook on y = x * 2.
describe('hooks on nodes', () => {
  test('see the gradients of inputs and outputs', () => {
    const seen: unknown[] = [];
    const note = (...grads: Gradients[]) => void seen.push(grads.map((list) => list.map(values)));
    throughNode('register_prehook', note);
    throughNode('register_hook', note);
    expect(seen).toEqual([[[[1, 1, 1]]], [[[2, 2, 2], null], [[1, 1, 1]]]]);
  });

  test('may replace them', () => {
    const twice = (grads: Gradients | undefined) => grads?.map((g) => g?.mul(2) ?? null);
    expect(throughNode('register_prehook', twice)).toEqual([4, 4, 4]);
    expect(throughNode('register_hook', twice)).toEqual([4, 4, 4]);
  });

  test('refuse wrong answers in Python’s words', () => {
    const first = (grads: Gradients | undefined) => grads?.[0] ?? null;
    for (const kind of ['register_prehook', 'register_hook'] as const) {
      expect(() => throughNode(kind, (g) => first(g)?.mul(2))).toThrow("expected tuple, but hook returned 'Tensor'");
      expect(() => throughNode(kind, () => 3)).toThrow("expected tuple, but hook returned 'int'");
      expect(() => throughNode(kind, (g) => g?.map(() => 3))).toThrow("expected Variable, but hook returned 'int'");
    }
    expect(() => throughNode('register_prehook', (g = []) => [...g, ...g])).toThrow(
      "hook 'nh' has returned an incorrect number of values (got 2, but expected 1)",
    );
    expect(() => throughNode('register_hook', (g) => [first(g)])).toThrow(
      "hook 'nh' has returned an incorrect number of values (got 1, but expected 2)",
    );
    expect(() => throughNode('register_hook', (g) => [first(g), torch.ones(3)])).toThrow(
      "can't replace a None gradient with a non-None value",
    );
  });

  // Python: acc.register_prehook(lambda g: (g[0]*10,)); acc.register_hook prints () ([20., 20., 20.],)
  test('work on the node that accumulates', () => {
    const x = leaf();
    const { node } = get_gradient_edge(x);
    node.register_prehook(([g]) => [g?.mul(10) ?? null]);
    let seen: unknown;
    node.register_hook((inputs, outputs) => {
      seen = [inputs, outputs.map(values)];
    });
    x.mul(2).sum().backward();
    expect(values(x.grad)).toEqual([20, 20, 20]);
    expect(seen).toEqual([[], [[20, 20, 20]]]);
  });

  test('can be removed', () => {
    const x = leaf();
    const y = x.mul(2);
    const handle = y.grad_fn?.register_hook(() => [torch.zeros(3), null]);
    y.sum().backward({ retain_graph: true });
    handle?.remove();
    handle?.remove();
    y.sum().backward();
    expect(values(x.grad)).toEqual([2, 2, 2]);
  });
});

describe('exceptions', () => {
  test('come out of the pass unchanged, objects and primitives alike', () => {
    class Boom extends Error {}
    for (const thrown of [new Boom('mine'), { plain: true }, 'text', 0, null, undefined]) {
      const y = leaf().mul(2);
      y.register_hook(() => {
        throw thrown;
      });
      let caught: unknown = 'nothing';
      try {
        y.sum().backward();
      } catch (error) {
        caught = error;
      }
      expect(caught).toBe(thrown);
    }
  });

  test('leave the engine usable, and the graph for another try', () => {
    const x = leaf();
    const y = x.mul(2);
    let fail = true;
    y.register_hook((g) => {
      if (fail) throw new Error('once');
      return g;
    });
    expect(() => y.sum().backward({ retain_graph: true })).toThrow('once');
    expect(x.grad).toBeNull();
    fail = false;
    y.sum().backward();
    expect(values(x.grad)).toEqual([2, 2, 2]);
  });

  test('of an inner pass can be caught inside a hook', () => {
    const x = leaf();
    const y = x.mul(2);
    y.register_hook((g) => {
      expect(() => torch.ones(1).backward()).toThrow('element 0 of tensors does not require grad');
      return g.mul(2);
    });
    y.sum().backward();
    expect(values(x.grad)).toEqual([4, 4, 4]);
  });
});

test('a hook can run passes of its own, deeply nested', () => {
  const depth = 100;
  const order: number[] = [];
  const run = (level: number): void => {
    const y = leaf().mul(2);
    y.register_hook(() => {
      order.push(level);
      if (level < depth) torch.autograd.enable_grad(() => run(level + 1));
    });
    y.sum().backward();
  };
  run(1);
  expect(order).toEqual(Array.from({ length: depth }, (_, k) => k + 1));
});
