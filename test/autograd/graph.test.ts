import * as torch from 'nodetorch';
import { grad } from 'nodetorch/autograd';
import {
  disable_saved_tensors_hooks,
  increment_version,
  queue_callback,
  register_multi_grad_hook,
  save_on_cpu,
  saved_tensors_hooks,
} from 'nodetorch/autograd/graph';
import { describe, expect, test } from 'vitest';

const leaf = () => torch.tensor([1, 2, 3], { dtype: torch.float32, requires_grad: true });
const values = (tensor: torch.Tensor | null | undefined) => tensor?.tolist() ?? null;

describe('saved_tensors_hooks', () => {
  // Python packs x twice for x * x, and unpacks twice.
  test('packs what operations save and unpacks it for backward', () => {
    const x = leaf();
    const log: string[] = [];
    const pack = (tensor: torch.Tensor) => {
      log.push('pack');
      return { values: tensor.tolist<number[]>() };
    };
    const unpack = (packed: { values: number[] }) => {
      log.push('unpack');
      return torch.tensor(packed.values, { dtype: torch.float32 });
    };
    const y = saved_tensors_hooks(pack, unpack, () => x.mul(x));
    expect(log).toEqual(['pack', 'pack']);
    const z = x.mul(x);
    y.add(z).sum().backward();
    expect(log).toEqual(['pack', 'pack', 'unpack', 'unpack']);
    expect(values(x.grad)).toEqual([4, 8, 12]);
  });

  test('keeps primitives too, and applies the innermost pair', () => {
    const x = leaf();
    const saved: torch.Tensor[] = [];
    const outer = () => {
      throw new Error('not this one');
    };
    const y = saved_tensors_hooks(outer, outer, () =>
      saved_tensors_hooks(
        (tensor) => saved.push(tensor.detach()) - 1,
        (index: number) => saved[index] ?? tensorNeeded(),
        () => x.exp(),
      ),
    );
    y.sum().backward();
    expect(values(x.grad)).toEqual(values(y));
  });

  test('reaches what Functions save', () => {
    class Square extends torch.autograd.Function {
      static forward(ctx: torch.autograd.FunctionCtx, x: torch.Tensor): torch.Tensor {
        ctx.save_for_backward(x);
        return x.mul(x);
      }
      static backward(ctx: torch.autograd.FunctionCtx, g: torch.Tensor): torch.Tensor {
        return g.mul(ctx.saved_tensors[0]);
      }
    }
    const x = leaf();
    const y = saved_tensors_hooks(
      (tensor) => tensor.mul(10),
      (tensor: torch.Tensor) => tensor,
      () => Square.apply(x),
    );
    y.sum().backward();
    expect(values(x.grad)).toEqual([10, 20, 30]);
  });

  test('refuses wrong hooks in Python’s words', () => {
    const x = leaf();
    const y = saved_tensors_hooks(
      () => 1,
      (packed: never) => packed,
      () => x.mul(x),
    );
    expect(() => y.sum().backward()).toThrow(
      new TypeError('Output of saved tensor unpack_hook expected to be a Tensor but got result of type int'),
    );
    expect(() =>
      saved_tensors_hooks(
        (tensor) => tensor.add_(1),
        (tensor: torch.Tensor) => tensor,
        () => leaf().mul(1).exp(),
      ),
    ).toThrow('A saved tensor pack hook is modifying its input in place.');
    const error = { mine: true };
    const failing = () => {
      throw error;
    };
    let caught: unknown;
    try {
      saved_tensors_hooks(failing, failing, () => x.exp());
    } catch (thrown) {
      caught = thrown;
    }
    expect(caught).toBe(error);
    expect(x.exp().requires_grad).toBe(true);
  });

  test('can be disabled with a message', () => {
    const identity = (tensor: torch.Tensor) => tensor;
    expect(() => disable_saved_tensors_hooks('not here', () => saved_tensors_hooks(identity, identity))).toThrow(
      'not here',
    );
    {
      using _ = saved_tensors_hooks(identity, identity);
    }
  });

  test('save_on_cpu changes no result', () => {
    const x = leaf();
    const y = save_on_cpu({}, () => x.mul(x).exp());
    const z = x.mul(x).exp();
    expect(values(grad(y.sum(), x)[0])).toEqual(values(grad(z.sum(), x)[0]));
  });
});

function tensorNeeded(): never {
  throw new Error('no such tensor');
}

describe('register_multi_grad_hook', () => {
  // Python: c.sum().backward(retain_graph=True) prints [True, True, True, False],
  // c.sum().backward(inputs=(a,), retain_graph=True) [True, False, True, False].
  test('waits for all gradients that the pass computes', () => {
    const [a, b] = [leaf(), leaf()];
    const [c, d] = [a.mul(b), a.mul(b)];
    const log: unknown[] = [];
    const handle = register_multi_grad_hook([a, b, c, d], (grads) => void log.push(grads.map((g) => g !== null)));
    c.sum().backward({ retain_graph: true });
    c.sum().backward({ inputs: [a], retain_graph: true });
    handle.remove();
    c.sum().backward();
    expect(log).toEqual([
      [true, true, true, false],
      [true, false, true, false],
    ]);
  });

  test('with mode any runs once a pass', () => {
    const [a, b] = [leaf(), leaf()];
    const log: unknown[] = [];
    register_multi_grad_hook([a, b], (g) => void log.push(values(g)), { mode: 'any' });
    a.mul(b).sum().backward();
    a.mul(b).sum().backward();
    expect(log.length).toBe(2);
    // @ts-expect-error no such mode
    expect(() => register_multi_grad_hook([a], () => {}, { mode: 'some' })).toThrow(RangeError);
  });
});

describe('queue_callback', () => {
  test('runs when the pass is over, in order', () => {
    const x = leaf();
    const log: unknown[] = [];
    x.mul(2).register_hook(() => {});
    const y = x.mul(2);
    y.register_hook(() => {
      queue_callback(() => void log.push(['first', values(x.grad)]));
      queue_callback(() => void log.push('second'));
    });
    y.sum().backward();
    expect(log).toEqual([['first', [2, 2, 2]], 'second']);
  });

  test('is refused outside a pass', () => {
    expect(() => queue_callback(() => {})).toThrow('Final callbacks can only be installed during backward pass.');
  });
});

test('increment_version counts as a change in place', () => {
  const u = leaf().mul(1);
  const v = u.mul(u);
  increment_version(u);
  expect(() => v.sum().backward()).toThrow('has been modified by an inplace operation');
  increment_version([torch.ones(1), torch.inference_mode(() => torch.ones(1))]);
});
