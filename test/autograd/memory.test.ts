import { describe, expect, test } from 'vitest';
import { peakSource, runModule } from '../support/child.js';

interface Remains {
  /** Tensors that are alive after a full collection. */
  readonly tensors: number;
  /** Growth of the JavaScript heap, in MB. */
  readonly heap: number;
  /** Growth of the process's largest resident size, in MB. */
  readonly peak: number;
}

/** What `count` runs of `body` leave behind; a tenth of them warms up. */
async function remains(count: number, body: string, before = ''): Promise<Remains> {
  const { status, stdout, stderr } = await runModule(`
    import * as torch from 'nodetorch';
    ${peakSource}
    torch.set_num_threads(1);
    const w = torch.zeros(4, { requires_grad: true });
    ${before}
    const once = () => { ${body} };
    const settle = () => {
      for (let k = 0; k < 4; k++) torch.memory.relieve();
      return process.memoryUsage().heapUsed / 2 ** 20;
    };
    for (let k = 0; k < ${count / 10}; k++) once();
    const [heap, base] = [settle(), peak()];
    for (let k = 0; k < ${count}; k++) once();
    const growth = peak() - base;
    console.log(JSON.stringify({ heap: settle() - heap, peak: growth, tensors: torch.memory.stats().live_tensors }));
  `);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Remains;
}

const exp = (keep = '') => `
  class Exp extends torch.autograd.Function {
    static forward(ctx, x) { const y = x.exp(); ctx.save_for_backward(y); return y; }
    static backward(ctx, g) { const [y] = ctx.saved_tensors; ${keep} return g.mul(y); }
  }`;
const record = 'torch.autograd.Function';

// Each leaks when something on the way keeps what it made: its 20,000 tensors, or closures of several MB, remain then.
describe('a synchronous loop stays flat', () => {
  test.each([
    ['with hooks', 'const y = w.mul(2); y.register_hook((g) => g.mul(1)); y.sum().backward();', ''],
    ['with hooks on nodes', 'const y = w.mul(2); y.grad_fn.register_hook(() => {}); y.sum().backward();', ''],
    ['with hooks that were added to a leaf and removed', 'w.register_hook((g) => g).remove();', ''],
    [
      'with hooks on accumulated gradients',
      'const p = w.detach().requires_grad_(); p.register_post_accumulate_grad_hook(() => {}); p.sum().backward();',
      '',
    ],
    ['with Functions', 'Exp.apply(w).sum().backward();', exp()],
    ['with Functions that are never run backward', 'Exp.apply(w);', exp()],
    ['that walks the graph', 'let node = w.mul(2).sum().grad_fn; while (node) node = node.next_functions[0]?.[0];', ''],
    [
      'with packed tensors',
      'torch.autograd.graph.saved_tensors_hooks((t) => t.detach(), (t) => t, () => w.mul(w)).sum().backward();',
      '',
    ],
    ['that holds only the loss', 'globalThis.loss = w.mul(w).exp().sum();', ''],
    [
      'with exceptions from hooks',
      'const y = w.mul(2); y.register_hook(() => { throw 1; }); try { y.sum().backward(); } catch {}',
      '',
    ],
  ])('%s', async (_, body, before) => {
    const { tensors, heap, peak } = await remains(20_000, body, before);
    expect(tensors).toBeLessThan(10);
    expect(heap).toBeLessThan(2);
    expect(peak).toBeLessThan(80);
  });
});

// Neither V8 nor reference counts see these cycles; they are freed some thousands at a time.
describe('a cycle through the graph and JavaScript is freed', () => {
  test.each([
    ['of a hook on its own tensor', 'const y = w.mul(2); y.register_hook(() => y);', ''],
    [
      'of a hook on the loss',
      'const y = w.mul(2); const loss = y.sum(); y.register_hook(() => void loss); loss.backward();',
      '',
    ],
    ['of a hook of a leaf', 'const p = torch.zeros(4, { requires_grad: true }); p.register_hook(() => p);', ''],
    ['of a ctx that keeps its saved output', 'Exp.apply(w).sum().backward();', exp('ctx.kept = [y];')],
    [
      'of a ctx that keeps its result',
      'Out.apply(w).sum().backward();',
      `class Out extends ${record} { static forward(ctx, x) { ctx.y = x.exp(); return ctx.y; } static backward(ctx, g) { return g.mul(ctx.y); } }`,
    ],
  ])('%s', async (_, body, before) => {
    const { tensors, heap, peak } = await remains(30_000, body, before);
    expect(tensors).toBeLessThan(10);
    expect(heap).toBeLessThan(2);
    expect(peak).toBeLessThan(100);
  });

  test('and what is still needed is not', async () => {
    const { status, stdout, stderr } = await runModule(`
      import * as torch from 'nodetorch';
      const w = torch.zeros(4, { requires_grad: true });
      let calls = 0;
      // A graph whose hooked tensor is reachable through the loss alone, and one reachable through a node alone.
      const loss = (() => { const y = w.mul(2); y.register_hook(() => { calls++; }); return y.exp().sum(); })();
      const node = (() => { const y = w.mul(2); y.register_hook(() => { calls++; }); return y.exp().sum().grad_fn; })();
      w.register_hook(() => { calls++; });
      const kept = w.mul(3);
      kept.register_hook(() => { calls += kept.numel() / 4; });
      for (let k = 0; k < 30000; k++) { const y = w.mul(2); y.register_hook(() => y); }
      loss.backward();
      const edge = new torch.autograd.graph.GradientEdge(node, 0);
      torch.autograd.backward(edge, torch.tensor(1, { dtype: torch.float32 }));
      kept.sum().backward();
      console.log(calls);
    `);
    expect(`${status} ${stderr}`).toBe('0 ');
    expect(stdout.trim()).toBe('6'); // three graphs, each with its hook and the leaf's
  });
});

describe('the process ends as it should', () => {
  test.each([
    ['when a hook calls process.exit', 'y.register_hook(() => process.exit(7)); y.sum().backward();', 7],
    [
      'when a hook throws and nobody catches',
      `y.register_hook(() => { throw new Error('mine'); }); y.sum().backward();`,
      1,
    ],
    [
      'with hooks, Functions and nodes alive',
      'y.register_hook(() => y); globalThis.kept = [y, y.grad_fn]; y.sum().backward();',
      0,
    ],
    ['inside a mode', 'torch.no_grad(); torch.inference_mode(); globalThis.kept = y;', 0],
    [
      'inside saved-tensor hooks',
      'torch.autograd.graph.saved_tensors_hooks((t) => t, (t) => t); globalThis.kept = y.mul(y);',
      0,
    ],
  ])('%s', async (_, body, expected) => {
    const { status, stderr } = await runModule(`
      import * as torch from 'nodetorch';
      const y = torch.zeros(4, { requires_grad: true }).mul(2);
      ${body}
    `);
    expect(status).toBe(expected);
    expect(stderr.includes('mine')).toBe(expected === 1);
  });

  test('when a worker with hooks and Functions is terminated at work', async () => {
    const { status, stderr } = await runModule(`
      import { Worker } from 'node:worker_threads';
      const worker = new Worker(\`(async () => {
        const torch = await import('nodetorch');
        const w = torch.zeros(4, { requires_grad: true });
        globalThis.kept = [];
        for (;;) { const y = w.mul(2); y.register_hook(() => y); kept[0] = y; y.sum().backward(); }
      })()\`, { eval: true });
      setTimeout(() => worker.terminate(), 1000);
    `);
    expect(`${status} ${stderr}`).toBe('0 ');
  });

  test('when a hook recurses until the stack is full, which it hears of', async () => {
    const { status, stdout, stderr } = await runModule(`
      import * as torch from 'nodetorch';
      const run = () => {
        const y = torch.zeros(4, { requires_grad: true }).mul(2);
        y.register_hook(() => torch.enable_grad(run));
        y.sum().backward();
      };
      try { run(); } catch (error) { console.log(error instanceof RangeError); }
      const x = torch.ones(2, { requires_grad: true });
      x.mul(3).sum().backward();
      console.log(x.grad.tolist());
    `);
    expect(`${status} ${stderr}`).toBe('0 ');
    expect(stdout).toBe('true\n[ 3, 3 ]\n');
  });
});
