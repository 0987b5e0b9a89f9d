import { autograd, memory, ones, type Tensor, tensor, tidy, zeros } from 'nodetorch';
import { Parameter } from 'nodetorch/nn/parameter';
import { describe, expect, test } from 'vitest';
import { peakSource, runModule } from '../support/child.js';

/** The growth of the process's peak in MB while `loop` runs. */
async function growth(loop: string, before = ''): Promise<number> {
  const { status, stdout, stderr } = await runModule(`
    import * as torch from 'nodetorch';
    ${peakSource}
    torch.set_num_threads(1);
    torch.ones(2).add(1);
    ${before}
    const base = peak();
    ${loop}
    console.log(peak() - base);
  `);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return Number(stdout);
}

describe('a synchronous loop that disposes nothing', () => {
  test('stays flat with results of 1 MB', async () => {
    expect(await growth('const x = torch.ones(262144); for (let k = 0; k < 2e4; k++) x.add(1);')).toBeLessThan(150);
  });

  test('stays flat beside a live JavaScript heap of 80 MB', async () => {
    const heap = 'globalThis.live = Array.from({ length: 1e6 }, (_, k) => ({ k, text: "x" + k }));';
    const loop = 'const x = torch.ones(262144); for (let k = 0; k < 5e3; k++) x.add(1);';
    expect(await growth(loop, heap)).toBeLessThan(150);
  });

  test('stays flat when it only awaits promises', async () => {
    const loop = 'const x = torch.ones(262144); for (let k = 0; k < 5e3; k++) { x.add(1); await null; }';
    expect(await growth(loop)).toBeLessThan(150);
  });

  test('stays flat with scalars, of which 300,000 are made', async () => {
    expect(await growth('const x = torch.ones(1); for (let k = 0; k < 3e5; k++) x.add(1);')).toBeLessThan(50);
  });

  test('stays flat over 20,000 caught errors', async () => {
    const loop =
      'const a = torch.ones(2), b = torch.ones(3); for (let k = 0; k < 2e4; k++) { try { a.add(b); } catch {} }';
    expect(await growth(loop)).toBeLessThan(50);
  });
});

// Again where a busy machine made the collector look slow, which makes collections rare.
describe('tensors made one after another', { retry: 2 }, () => {
  /** How many tensors are left of 20,000, beyond the ones that are kept, after `step(k)` for each. */
  const leftOver = async (step: string): Promise<number> => {
    const { status, stdout, stderr } = await runModule(`
      import * as torch from 'nodetorch';
      const x = torch.ones(8), kept = [];
      const base = torch.memory.stats().live_tensors;
      for (let k = 0; k < 2e4; k++) { ${step} }
      for (const [k, tensor] of kept.entries()) if (tensor.sum().item() !== 8 * k) throw new Error('lost ' + k);
      console.log(torch.memory.stats().live_tensors - base - kept.length);
    `);
    expect(`${status} ${stderr}`).toBe('0 ');
    return Number(stdout);
  };

  test('die alone: one that is kept does not keep the others', async () => {
    expect(await leftOver('const y = x.mul(kept.length); if (k % 8 === 0) kept.push(y);')).toBeLessThan(5000);
  });

  test('die although V8 collects between the operations', async () => {
    const step =
      'const y = x.mul(kept.length); if (k % 8 === 0) kept.push(y); if (k % 50 === 0) new Array(2e5).fill(k);';
    expect(await leftOver(step)).toBeLessThan(5000);
  });

  test('may be disposed while others live', async () => {
    const step = 'const y = x.mul(kept.length); if (k % 8 === 0) kept.push(y); else y.dispose();';
    expect(await leftOver(step)).toBeLessThan(5000);
  });

  test('are all gone after memory.relieve(), but for those in use', () => {
    const kept: Tensor[] = [];
    const base = memory.stats().live_tensors;
    for (let k = 0; k < 500; k++) {
      const y = ones(2).mul(k);
      if (k % 10 === 0) kept.push(y);
    }
    memory.relieve();
    expect(memory.stats().live_tensors - base).toBeLessThanOrEqual(kept.length + 4);
    expect(kept.map((tensor) => tensor.tolist())).toEqual(kept.map((_, k) => [10 * k, 10 * k]));
  });
});

describe('tidy', () => {
  test('frees what was made inside and keeps what is returned', () => {
    const before = memory.stats().live_tensors;
    const { sum, parts } = tidy(() => {
      const x = tensor([1, 2, 3]);
      const y = x.mul(2);
      return { sum: y.sum(), parts: [x.add(1)] };
    });
    expect(memory.stats().live_tensors - before).toBe(2);
    expect(sum.item()).toBe(12);
    expect(parts[0]?.tolist()).toEqual([2, 3, 4]);
  });

  test('gives a ReferenceError for a tensor that left by another way', () => {
    let escaped = zeros(1);
    tidy(() => {
      escaped = zeros(1).add(1);
    });
    expect(() => escaped.add(1)).toThrow(new ReferenceError('tensor was disposed'));
  });

  test('nests: the inner result belongs to the outer scope', () => {
    const before = memory.stats().live_tensors;
    const result = tidy(() => tidy(() => tensor([1, 2]).add(1)).mul(10));
    expect(result.tolist()).toEqual([20, 30]);
    expect(memory.stats().live_tensors - before).toBe(1);
  });

  test('frees what was made when the callback throws', () => {
    const before = memory.stats().live_tensors;
    const failure = new Error('mine');
    expect(() =>
      tidy(() => {
        tensor([1, 2]).add(1);
        throw failure;
      }),
    ).toThrow(failure);
    expect(memory.stats().live_tensors - before).toBe(0);
  });

  test('refuses a callback that returns a promise', () => {
    const asynchronous = (async () => zeros(1)) as unknown as () => number; // what plain JavaScript may pass
    expect(() => tidy(asynchronous)).toThrow(TypeError);
  });
});

// Slots are given away again while the scope is open: what was kept and died must not be freed a second time.
test('a tensor that is kept in a scope and dies there leaves all others what they are', () => {
  tidy(() => {
    for (let k = 0; k < 100; k++) new Parameter(zeros(1));
    memory.relieve();
    for (let k = 0; k < 200; k++) zeros(1);
  });
  const made = Array.from({ length: 500 }, (_, k) => tensor(k));
  expect(made.map((x) => x.item())).toEqual(Array.from({ length: 500 }, (_, k) => k));
});

test('tidy finds tensors at any depth, and closes what had no stack left to close itself', () => {
  memory.relieve();
  const before = memory.stats().live_tensors;
  const recurse = (): number => tidy(() => zeros(1).numel() + recurse());
  expect(recurse).toThrow(RangeError);
  expect(memory.stats().live_tensors).toBeLessThanOrEqual(before);
  interface Link {
    next?: Link;
    value?: Tensor;
  }
  const chain = tidy(() => {
    let link: Link = { value: ones(1) };
    for (let k = 0; k < 50_000; k++) link = { next: link };
    return link;
  });
  let link = chain;
  while (link.next !== undefined) link = link.next;
  expect(link.value?.item()).toBe(1);
});

describe('inside a hook', () => {
  test('tensors are freed as outside', async () => {
    const loop = `
      const x = torch.ones(262144), y = torch.ones(4, { requires_grad: true }).mul(2);
      y.register_hook(() => { for (let k = 0; k < 1000; k++) { x.add(1); x.add(1).dispose(); } });
      y.sum().backward();`;
    expect(await growth(loop)).toBeLessThan(150);
  });

  test('disposing what the running operator uses takes the handle only', () => {
    const a = ones(3, { requires_grad: true }).mul(2);
    const b = ones(3).mul(3);
    const pack = (x: Tensor): Tensor => {
      const packed = x.detach();
      a.dispose(); // x itself, the first time
      b.dispose();
      return packed;
    };
    const product = autograd.graph.saved_tensors_hooks(
      pack,
      (x: Tensor) => x,
      () => a.mul(b),
    );
    expect(product.tolist()).toEqual([6, 6, 6]);
    expect(() => a.tolist()).toThrow(new ReferenceError('tensor was disposed'));
  });
});

describe('dispose', () => {
  test('makes every later use a ReferenceError', () => {
    const x = zeros(2);
    x.dispose();
    expect(() => x.shape).toThrow(new ReferenceError('tensor was disposed'));
    expect(() => zeros(2).add(x)).toThrow(ReferenceError);
    x.dispose();
  });

  test('happens at the end of a `using` block', () => {
    let seen = zeros(1);
    {
      using x = zeros(2).add(1);
      seen = x;
      expect(x.tolist()).toEqual([1, 1]);
    }
    expect(() => seen.tolist()).toThrow(ReferenceError);
  });
});

test('a policy that the user set stays what it is, collection after collection', async () => {
  const { status, stdout, stderr } = await runModule(`
    import * as torch from 'nodetorch';
    torch.memory.set_policy({ object_step: 16 });
    const x = torch.ones(1);
    const before = torch.memory.stats().minor_collections;
    for (let k = 0; k < 1700; k++) x.add(1);
    console.log(torch.memory.stats().minor_collections - before);
  `);
  expect([status, stdout, stderr]).toEqual([0, '100\n', '']);
});
