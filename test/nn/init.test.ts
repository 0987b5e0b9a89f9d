import * as torch from 'nodetorch';
import * as init from 'nodetorch/nn/init';
import { describe, expect, test } from 'vitest';
import { cases, expectClose, type InitCase, next, title } from '../support/nn_golden.js';

describe('as in Python, values and draws', () => {
  test.each(cases<InitCase>('init').map((fill) => [title(fill, fill.fn), fill] as const))('%s', (_, fill) => {
    const tensor = torch.zeros(fill.shape);
    const rest = Object.keys(fill.kwargs).length > 0 ? [...fill.args, fill.kwargs] : fill.args;
    torch.manual_seed(fill.seed);
    const result = (init as unknown as Record<string, (...args: unknown[]) => unknown>)[fill.fn]?.(tensor, ...rest);
    expect(result).toBe(tensor);
    expectClose(tensor, fill.out, 'values');
    expect(next()).toBe(fill.next);
  });
});
