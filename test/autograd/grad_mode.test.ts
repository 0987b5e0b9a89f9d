import * as torch from 'nodetorch';
import {
  enable_grad,
  inference_mode,
  is_grad_enabled,
  is_inference_mode_enabled,
  is_multithreading_enabled,
  no_grad,
  set_grad_enabled,
  set_multithreading_enabled,
} from 'nodetorch/autograd';
import { afterEach, describe, expect, test } from 'vitest';

const leaf = () => torch.tensor([1, 2], { dtype: torch.float32, requires_grad: true });

afterEach(() => {
  // A test that leaves a mode behind must not decide the next one.
  expect(is_grad_enabled()).toBe(true);
  expect(is_inference_mode_enabled()).toBe(false);
});

describe('a mode with a callback', () => {
  test('returns what the callback returns and restores afterwards', () => {
    const x = leaf();
    const y = no_grad(() => x.mul(2));
    expect(y.requires_grad).toBe(false);
    expect(y.tolist()).toEqual([2, 4]);
    expect(x.mul(2).requires_grad).toBe(true);
    expect(no_grad(() => [1, 'a'] as const)).toEqual([1, 'a']);
  });

  test('nests', () => {
    const seen = no_grad(() => [
      is_grad_enabled(),
      enable_grad(() => is_grad_enabled()),
      set_grad_enabled(true, () => is_grad_enabled()),
      is_grad_enabled(),
    ]);
    expect(seen).toEqual([false, true, true, false]);
  });

  test('restores when the callback throws, and throws the same object', () => {
    const error = { reason: 'mine' };
    for (const mode of [no_grad, inference_mode]) {
      let caught: unknown;
      try {
        mode(() => {
          throw error;
        });
      } catch (thrown) {
        caught = thrown;
      }
      expect(caught).toBe(error);
      expect(is_grad_enabled()).toBe(true);
    }
  });

  test('refuses a promise after restoring, whether it resolves or rejects', async () => {
    const asynchronous = async () => is_grad_enabled();
    const failing = async () => {
      throw new Error('nobody hears this');
    };
    // @ts-expect-error an async callback outlives the mode
    expect(() => no_grad(asynchronous)).toThrow(TypeError);
    expect(is_grad_enabled()).toBe(true);
    // @ts-expect-error an async callback outlives the mode
    expect(() => inference_mode(failing)).toThrow('inference_mode() takes a synchronous callback');
    await new Promise((resolve) => setImmediate(resolve)); // where an unhandled rejection would end the test
  });

  test('ends modes that the callback forgot, and says so', () => {
    const forget = () =>
      no_grad(() => {
        enable_grad();
        inference_mode();
      });
    expect(forget).toThrow(torch.TorchError);
    expect(is_grad_enabled()).toBe(true);
    expect(is_inference_mode_enabled()).toBe(false);
  });
});

describe('a mode in a `using` declaration', () => {
  test('lasts until the end of the block', () => {
    const x = leaf();
    {
      using _ = no_grad();
      expect(x.mul(2).requires_grad).toBe(false);
      {
        using _inner = enable_grad();
        expect(x.mul(2).requires_grad).toBe(true);
      }
      expect(x.mul(2).requires_grad).toBe(false);
    }
    expect(x.mul(2).requires_grad).toBe(true);
  });

  test('may be disposed twice', () => {
    const outer = no_grad();
    outer[Symbol.dispose]();
    const next = enable_grad();
    outer[Symbol.dispose]();
    expect(is_grad_enabled()).toBe(true);
    next[Symbol.dispose]();
  });

  test('refuses to end before a mode that was entered later, and can still be ended in order', () => {
    const outer = no_grad();
    const inner = inference_mode();
    expect(() => outer[Symbol.dispose]()).toThrow('no_grad() cannot end before inference_mode()');
    expect(is_inference_mode_enabled()).toBe(true);
    inner[Symbol.dispose]();
    expect(is_grad_enabled()).toBe(false);
    outer[Symbol.dispose]();
  });
});

describe('set_grad_enabled', () => {
  test('takes effect as a plain call, as in Python', () => {
    set_grad_enabled(false);
    expect(is_grad_enabled()).toBe(false);
    set_grad_enabled({ mode: true });
    expect(is_grad_enabled()).toBe(true);
  });

  test('is undone by a mode around it', () => {
    {
      using _ = no_grad();
      set_grad_enabled(true);
      expect(is_grad_enabled()).toBe(true);
    }
    expect(is_grad_enabled()).toBe(true);
    no_grad(() => set_grad_enabled(true).toString());
  });

  test('refuses anything but a boolean', () => {
    // @ts-expect-error the wrong type
    expect(() => set_grad_enabled(1)).toThrow(TypeError);
    expect(is_grad_enabled()).toBe(true);
  });
});

describe('inference_mode', () => {
  test('makes inference tensors, which recorded computations refuse in libtorch’s words', () => {
    const q = inference_mode(() => torch.ones(2));
    expect(q.is_inference()).toBe(true);
    expect(() => q._version).toThrow('Inference tensors do not track version counter.');
    expect(() => leaf().mul(q)).toThrow('Inference tensors cannot be saved for backward.');
    expect(() => q.add_(1)).toThrow('Inplace update to inference tensor outside InferenceMode is not allowed.');
  });

  // Python: with torch.inference_mode(): with torch.inference_mode(False): is_inference_mode_enabled(), is_grad_enabled()
  test('is switched off inside by inference_mode(false)', () => {
    const seen = inference_mode(() => [
      is_inference_mode_enabled(),
      is_grad_enabled(),
      inference_mode(false, () => [is_inference_mode_enabled(), is_grad_enabled()]),
    ]);
    expect(seen).toEqual([true, false, [false, true]]);
  });
});

test('set_multithreading_enabled is a mode like the others', () => {
  expect(is_multithreading_enabled()).toBe(true);
  expect(set_multithreading_enabled(false, () => is_multithreading_enabled())).toBe(false);
  expect(is_multithreading_enabled()).toBe(true);
});
