import * as torch from 'nodetorch';
import { type Tensor, tidy } from 'nodetorch';
import { describe, expect, it } from 'vitest';
import { runModule } from './support/child.js';

const F = torch.nn.functional;

/** Names with what Python's `is` says of the result and the argument, torch 2.15. */
const cases: readonly (readonly [python: string, same: boolean, run: (x: Tensor) => unknown])[] = [
  ['x.contiguous() is x', true, (x) => x.contiguous()],
  ['x.to(torch.float32) is x', true, (x) => x.to(torch.float32)],
  ["x.to('cpu') is x", true, (x) => x.to('cpu')],
  ['x.to(x) is x', true, (x) => x.to(x)],
  ['x.to(torch.float32, copy=True) is x', false, (x) => x.to(torch.float32, { copy: true })],
  ['x.cpu() is x', true, (x) => x.cpu()],
  ['x.float() is x', true, (x) => x.float()],
  ['x.type(torch.float32) is x', true, (x) => x.type(torch.float32)],
  ['x.type_as(x) is x', true, (x) => x.type_as(x)],
  ['x.resolve_conj() is x', true, (x) => x.resolve_conj()],
  ['x.resolve_neg() is x', true, (x) => x.resolve_neg()],
  ['x.conj() is x', true, (x) => x.conj()],
  ['x.real is x', true, (x) => x.real],
  ['x.positive() is x', true, (x) => x.positive()],
  ['torch.dropout(x, 0.5, False) is x', true, (x) => torch.dropout(x, 0.5, false)],
  ['F.dropout(x, 0.5, False) is x', true, (x) => F.dropout(x, 0.5, false)],
  ['F.alpha_dropout(x, 0.5, False) is x', true, (x) => F.alpha_dropout(x, 0.5, false)],
  ['torch.broadcast_tensors(x, x)[0] is x', true, (x) => torch.broadcast_tensors(x, x)[0]],
  ['torch.atleast_1d(x) is x', true, (x) => torch.atleast_1d(x)],
  ['torch.atleast_1d(x, torch.ones(()))[0] is x', true, (x) => torch.atleast_1d(x, torch.ones([]))[0]],
  ['torch.atleast_2d(x) is x', true, (x) => torch.atleast_2d(x)],
  ['x.flatten(0, 0) is x', true, (x) => x.flatten(0, 0)],
  ['x.requires_grad_() is x', true, (x) => x.requires_grad_()],
  ['x.add_(1) is x', true, (x) => x.add_(1)],
  ['torch.relu_(x) is x', true, (x) => torch.relu_(x)],
  ['x.squeeze_() is x', true, (x) => x.squeeze_()],
  ['torch.add(x, x, out=x) is x', true, (x) => torch.add(x, x, { out: x })],
  ['x.sum_to_size(2, 3) is x', true, (x) => x.sum_to_size(2, 3)],
  ['torch.as_tensor(x) is x', true, (x) => torch.as_tensor(x)],
  ["torch.as_tensor(x, device='cpu') is x", true, (x) => torch.as_tensor(x, { device: 'cpu' })],
  ['torch.ops.aten.lift_fresh(x) is x', true, (x) => torch.ops['aten'].lift_fresh(x)],
  ['torch.nn.Identity()(x) is x', true, (x) => new torch.nn.Identity()(x)],
  ['x.expand_as(x) is x', false, (x) => x.expand_as(x)],
  ['x.view(2, 3) is x', false, (x) => x.view(2, 3)],
  ['x.reshape(2, 3) is x', false, (x) => x.reshape(2, 3)],
  ['x.squeeze() is x', false, (x) => x.squeeze()],
  ['x.detach() is x', false, (x) => x.detach()],
  ['x.data is x', false, (x) => x.data],
  ['x[...] is x', false, (x) => x.index('...')],
  ['torch.broadcast_to(x, (2, 3)) is x', false, (x) => torch.broadcast_to(x, [2, 3])],
  ['torch.ops.aten.alias(x) is x', false, (x) => torch.ops['aten'].alias(x)],
  ['x.clone() is x', false, (x) => x.clone()],
  ['torch.cat([x]) is x', false, (x) => torch.cat([x])],
];

describe('a result is the argument itself where it is in Python', () => {
  it.each(cases)('%s', (_, same, run) => {
    const x = torch.ones(2, 3);
    expect(run(x) === x).toBe(same);
  });

  it.each(cases)('%s, inside tidy', (_, same, run) => {
    tidy(() => {
      const x = torch.ones(2, 3);
      expect(run(x) === x).toBe(same);
      expect(x.shape).toEqual([2, 3]);
    });
  });

  it.each(cases)('%s, of a parameter', (python, same, run) => {
    if (/_\(|out=|real|copy=/.test(python)) return;
    const x = new torch.nn.Parameter(torch.ones(2, 3));
    expect(run(x) === x).toBe(same);
  });

  it('of other dtypes and layouts', () => {
    const whole = torch.ones(2, { dtype: torch.int64 });
    expect(whole.long()).toBe(whole);
    expect(whole.float() === whole).toBe(false);
    const sparse = torch.ones(2, 2).to_sparse().coalesce();
    expect(sparse.coalesce()).toBe(sparse);
    const complex = torch.ones(2, { dtype: torch.complex64 });
    expect(complex.conj() === complex).toBe(false);
    expect(complex.resolve_conj()).toBe(complex);
  });
});

describe('what autograd gives back', () => {
  it('is the same gradient each time, with what was attached to it', () => {
    const p = torch.ones(2, { requires_grad: true });
    p.mul(2).sum().backward();
    const grad = p.grad;
    expect(p.grad).toBe(grad);
    Object.assign(p.grad ?? {}, { note: 5 });
    expect(Reflect.get(p.grad ?? {}, 'note')).toBe(5);
    const other = torch.ones(2);
    p.grad = other;
    expect(p.grad).toBe(other);
    p.grad = null;
    expect(p.grad).toBe(null);
  });

  it('is the same gradient each time, inside tidy too', () => {
    const p = torch.ones(2, { requires_grad: true });
    tidy(() => {
      p.mul(2).sum().backward();
      expect(p.grad).toBe(p.grad);
    });
    expect(p.grad?.tolist()).toEqual([2, 2]);
  });

  // q = torch.ones(2, requires_grad=True); g = torch.ones(2); torch.autograd.grad(q + 0, q, g)[0] is g
  it('is the gradient that was given, where nothing changed it', () => {
    const q = torch.ones(2, { requires_grad: true });
    const g = torch.ones(2);
    expect(torch.autograd.grad(q.add(0), q, g)[0]).toBe(g);
    const seen: unknown[] = [];
    const h = q.mul(1);
    h.register_hook((grad) => void seen.push(grad));
    h.backward(g);
    expect(seen[0]).toBe(g);
    // as Python: the engine adds to a tensor of its own
    expect(q.grad === g).toBe(false);
  });

  it('is the tensor that a Function saved', () => {
    const seen: unknown[] = [];
    class Same extends torch.autograd.Function {
      static forward(ctx: torch.autograd.FunctionCtx, x: Tensor): Tensor {
        seen.push(x);
        ctx.save_for_backward(x);
        return x.view_as(x);
      }

      static backward(ctx: torch.autograd.FunctionCtx, grad: Tensor): Tensor {
        seen.push(ctx.saved_tensors[0]);
        return grad;
      }
    }
    const q = torch.ones(2, { requires_grad: true });
    Same.apply(q).sum().backward();
    expect(seen[0]).toBe(q);
    expect(seen[1]).toBe(q);
  });

  it('is the same node each time', () => {
    const q = torch.ones(2, { requires_grad: true });
    const y = q.mul(2);
    expect(y.grad_fn).toBe(y.grad_fn);
  });
});

describe('disposal', () => {
  it('of a result that is the argument is the disposal of the argument', () => {
    const x = torch.ones(2);
    x.contiguous().dispose();
    expect(() => x.add(1)).toThrow(ReferenceError);
  });

  it('forgets the object: the tensor comes back with another', () => {
    const p = torch.ones(2, { requires_grad: true });
    p.mul(2).sum().backward();
    p.grad?.dispose();
    expect(p.grad?.tolist()).toEqual([2, 2]);
  });

  it('inside a hook, of the gradient that the hook is given', () => {
    const p = torch.ones(2, { requires_grad: true });
    const y = p.mul(2);
    y.register_hook((grad) => grad.dispose());
    y.sum().backward();
    expect(p.grad?.tolist()).toEqual([2, 2]);
  });

  it('at the end of a scope leaves what is outside', () => {
    const x = torch.ones(2);
    const inside = tidy(() => x.contiguous());
    expect(inside).toBe(x);
    tidy(() => void x.contiguous());
    expect(x.tolist()).toEqual([1, 1]);
    const made = tidy(() => {
      const y = torch.ones(3);
      return [y, y.contiguous()];
    });
    expect(made[0]).toBe(made[1]);
    expect(made[0]?.tolist()).toEqual([1, 1, 1]);
  });

  it('of gradients that a scope met leaves them to the parameter', () => {
    const p = torch.ones(2, { requires_grad: true });
    p.mul(3).sum().backward();
    const kept = tidy(() => p.grad);
    expect(p.grad).toBe(kept);
    tidy(() => expect(p.grad?.tolist()).toEqual([3, 3]));
    expect(p.grad?.tolist()).toEqual([3, 3]);
  });
});

it('objects that were collected come back as new ones, and slots that others took are not mistaken', async () => {
  const { status, stdout, stderr } = await runModule(`
    import * as torch from 'nodetorch';
    torch.memory.set_policy({ object_step: 1 });
    const p = torch.ones(2, { requires_grad: true });
    p.mul(2).sum().backward();
    let wrong = 0;
    for (let k = 0; k < 3000; k++) {
      const x = torch.full([2], k);
      if (x.contiguous() !== x) wrong++;
      if (p.grad.add(0).sum().item() !== 4) wrong++;
      if (k % 100 === 0) torch.memory.relieve();
      if (x.contiguous().sum().item() !== 2 * k) wrong++;
    }
    torch.memory.relieve();
    console.log(wrong, torch.memory.stats().live_tensors < 50);`);
  expect([status, stdout, stderr]).toEqual([0, '0 true\n', '']);
});
