import * as torch from 'nodetorch';
import {
  detect_anomaly,
  is_anomaly_check_nan_enabled,
  is_anomaly_enabled,
  set_detect_anomaly,
} from 'nodetorch/autograd';
import { describe, expect, test } from 'vitest';

/** The warnings that reach the process while `run` works and the event loop turns once. */
async function warningsOf(run: () => void): Promise<string[]> {
  const heard: string[] = [];
  const listen = (warning: Error) => void heard.push(warning.message);
  process.on('warning', listen);
  run();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', listen);
  return heard;
}

function squareRootOfZero(): torch.Tensor {
  const x = torch.zeros(3, { requires_grad: true });
  return x.sqrt().sum().mul(0);
}

describe('detect_anomaly', () => {
  // Python: RuntimeError: Function 'SqrtBackward0' returned nan values in its 0th output.
  test('names the function that made nan, and warns where its forward was called', async () => {
    const warnings = await warningsOf(() => {
      detect_anomaly(() => {
        const y = squareRootOfZero();
        expect(() => y.backward()).toThrow("Function 'SqrtBackward0' returned nan values in its 0th output.");
      });
    });
    const warning = warnings.find((text) => text.startsWith('Error detected in SqrtBackward0.'));
    expect(warning).toContain('Traceback of forward call that caused the error:');
    expect(warning).toContain('squareRootOfZero');
  });

  test('says when the forward pass was not watched', async () => {
    const warnings = await warningsOf(() => {
      const y = squareRootOfZero();
      detect_anomaly(() => expect(() => y.backward()).toThrow(torch.TorchError));
    });
    expect(warnings.join()).toContain('No forward pass information available.');
  });

  test('lets nan pass with check_nan: false', () => {
    const x = torch.zeros(1, { requires_grad: true });
    detect_anomaly({ check_nan: false }, () => x.sqrt().mul(0).backward());
    expect(x.grad?.item()).toBeNaN();
  });

  test('tells of an exception in a Function and throws it unchanged', async () => {
    const thrown = new Error('mine');
    class Fails extends torch.autograd.Function {
      static forward(_: torch.autograd.FunctionCtx, x: torch.Tensor): torch.Tensor {
        return x.mul(1);
      }
      static backward(): torch.Tensor {
        throw thrown;
      }
    }
    const warnings = await warningsOf(() => {
      detect_anomaly(() => {
        const y = Fails.apply(torch.ones(1, { requires_grad: true }));
        expect(() => y.backward()).toThrow(thrown);
      });
    });
    expect(warnings.join()).toContain('Error detected in FailsBackward.');
  });

  test('is over afterwards', () => {
    expect(is_anomaly_enabled()).toBe(false);
    {
      using _ = detect_anomaly({ check_nan: false });
      expect([is_anomaly_enabled(), is_anomaly_check_nan_enabled()]).toEqual([true, false]);
    }
    expect(is_anomaly_enabled()).toBe(false);
  });
});

test('set_detect_anomaly is a mode and a plain call', () => {
  expect(set_detect_anomaly(true, {}, () => is_anomaly_enabled())).toBe(true);
  set_detect_anomaly(true, false);
  expect([is_anomaly_enabled(), is_anomaly_check_nan_enabled()]).toEqual([true, false]);
  set_detect_anomaly(false);
  expect(is_anomaly_enabled()).toBe(false);
  torch.autograd.set_anomaly_enabled(true);
  expect([is_anomaly_enabled(), is_anomaly_check_nan_enabled()]).toEqual([true, true]);
  torch.autograd.set_anomaly_enabled(false);
});
