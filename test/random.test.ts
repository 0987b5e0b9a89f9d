import { createHash } from 'node:crypto';
import * as torch from 'nodetorch';
import { describe, expect, test } from 'vitest';

const { Generator, manual_seed } = torch;

describe('the default generator', () => {
  // torch.manual_seed(0); torch.rand(3).tolist(); torch.randint(10, (4,)).tolist()
  test('gives the numbers of Python', () => {
    manual_seed(0);
    expect(torch.rand(3).tolist()).toEqual([0.49625658988952637, 0.7682217955589294, 0.08847743272781372]);
    expect(torch.randint(10, [4]).tolist()).toEqual([0, 3, 9, 7]);
  });

  // hashlib.sha256(torch.manual_seed(1).get_state().numpy().tobytes()).hexdigest()
  test('has the state of Python, byte for byte', () => {
    const state = manual_seed(1).get_state().data_array() as Uint8Array;
    expect(state.length).toBe(5056);
    expect(createHash('sha256').update(state).digest('hex')).toBe(
      'f5defda135ec2e0d1513e6979390f58397d31a904d5f6540f8b88ae64d1decc1',
    );
  });

  test('goes on where its state was taken', () => {
    manual_seed(3);
    const state = torch.get_rng_state();
    const first = torch.randn(4).tolist();
    torch.set_rng_state(state);
    expect(torch.randn(4).tolist()).toEqual(first);
  });

  test('takes seeds of 64 bits, negative ones from 2^64', () => {
    manual_seed(-1);
    expect(torch.initial_seed()).toBe(2n ** 64n - 1n);
    manual_seed(2n ** 63n);
    expect(torch.initial_seed()).toBe(2n ** 63n);
    expect(() => manual_seed(2n ** 64n)).toThrow(RangeError);
    expect(() => manual_seed('x' as unknown as number)).toThrow(TypeError);
  });
});

describe('a Generator', () => {
  test('is independent of the default one', () => {
    const generator = new Generator().manual_seed(0);
    manual_seed(5);
    expect(torch.rand(1, { generator }).item()).toBe(0.49625658988952637);
    expect(generator.initial_seed()).toBe(0);
    expect(String(generator.device)).toBe('cpu');
  });

  test('that is collected leaves its handle to the next', () => {
    for (let k = 0; k < 5000; k++) torch.rand(1, { generator: new Generator().manual_seed(k) });
    expect(new Generator().handle).toBeLessThan(5000);
  });
});

describe('fork_rng', () => {
  test('restores the state, also when the callback throws', () => {
    manual_seed(0);
    const before = torch.get_rng_state().tolist();
    torch.random.fork_rng(() => torch.rand(10));
    expect(() =>
      torch.random.fork_rng(() => {
        torch.rand(1);
        throw new Error('mine');
      }),
    ).toThrow('mine');
    {
      using _ = torch.random.fork_rng();
      torch.rand(3);
    }
    expect(torch.get_rng_state().tolist()).toEqual(before);
  });
});
