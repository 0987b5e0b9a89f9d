import { memory, tensor, tidy, zeros } from 'nodetorch';
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
