import { expect, test } from 'vitest';
import { runModule } from '../support/child.js';

/** Runs a module in which every pass has its nodes run on another thread, as those of an accelerator are. */
async function away(source: string): Promise<string> {
  const { status, stdout, stderr } = await runModule(
    `
      import * as torch from 'nodetorch';
      import { I, native } from 'nodetorch/native';
      I[0] = 1;
      native.setAlwaysAway();
      const leaf = () => torch.tensor([1, 2, 3], { dtype: torch.float32, requires_grad: true });
      const print = (value) => console.log(JSON.stringify(value));
      ${source}
    `,
    { timeout: 20_000 }, // a deadlock would wait for ever
  );
  expect(`${status} ${stderr}`).toBe('0 ');
  return stdout.trim();
}

test('hooks and Functions run on the thread of JavaScript when the engine runs on others', async () => {
  const source = `
    class Square extends torch.autograd.Function {
      static forward(ctx, x) { ctx.save_for_backward(x); return x.mul(x); }
      static backward(ctx, g) { return g.mul(2).mul(ctx.saved_tensors[0]); }
    }
    const x = leaf();
    const y = Square.apply(x);
    y.register_hook((g) => g.mul(10));
    const [first] = torch.autograd.grad(y.sum(), x, { create_graph: true });
    const [second] = torch.autograd.grad(first.sum(), x);
    print([first.tolist(), second.tolist()]);
  `;
  expect(await away(source)).toBe('[[20,40,60],[20,20,20]]');
});

test('a hook may run passes of its own, which run their hooks', async () => {
  const source = `
    const order = [];
    const run = (level) => {
      const y = leaf().mul(2);
      y.register_hook(() => { order.push(level); if (level < 30) torch.enable_grad(() => run(level + 1)); });
      y.sum().backward();
    };
    run(1);
    print(order.length);
  `;
  expect(await away(source)).toBe('30');
});

test('exceptions come out unchanged, also through nested passes', async () => {
  const source = `
    const mine = { reason: 1 };
    const inner = leaf().mul(2);
    inner.register_hook(() => { throw mine; });
    const outer = leaf().mul(2);
    outer.register_hook(() => torch.enable_grad(() => inner.sum().backward()));
    let caught;
    try { outer.sum().backward(); } catch (error) { caught = error; }
    const x = leaf();
    x.mul(2).sum().backward();
    print([caught === mine, x.grad.tolist()]);
  `;
  expect(await away(source)).toBe('[true,[2,2,2]]');
});

test('hooks see the mode of the pass, its number and its end', async () => {
  const source = `
    const x = leaf();
    const log = [];
    const y = x.mul(x);
    y.register_hook(() => void log.push(torch.is_grad_enabled()));
    torch.autograd.grad(y.sum(), x, { retain_graph: true });
    torch.autograd.grad(y.sum(), x, { create_graph: true, retain_graph: true });
    y.register_hook(() => torch.autograd.graph.queue_callback(() => log.push(x.grad.tolist())));
    torch.autograd.graph.register_multi_grad_hook([x, y], (grads) => log.push(grads.length));
    y.sum().backward();
    print([log, torch.is_grad_enabled()]);
  `;
  expect(await away(source)).toBe('[[false,true,false,2,[2,4,6]],true]');
});

test('saved tensors are packed and unpacked', async () => {
  const source = `
    const x = leaf();
    const pack = (t) => t.tolist();
    const unpack = (v) => torch.tensor(v, { dtype: torch.float32 });
    torch.autograd.graph.saved_tensors_hooks(pack, unpack, () => x.mul(x)).sum().backward();
    print(x.grad.tolist());
  `;
  expect(await away(source)).toBe('[2,4,6]');
});
