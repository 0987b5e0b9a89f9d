import * as torch from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { describe, expect, test } from 'vitest';
import { argumentsOf, type CallCase, cases, expectClose, expectGradients, next, title } from '../support/nn_golden.js';

describe('as in Python, output, draws and gradients', () => {
  test.each(cases<CallCase>('functional').map((call) => [title(call, call.fn), call] as const))('%s', (_, call) => {
    const args = argumentsOf(call);
    torch.manual_seed(call.seed);
    const out = (F as unknown as Record<string, (...args: unknown[]) => unknown>)[call.fn]?.(...args);
    expectClose(out, call.out, 'output');
    expect(next()).toBe(call.next);
    expectGradients(out, args, call.grads);
  });
});
