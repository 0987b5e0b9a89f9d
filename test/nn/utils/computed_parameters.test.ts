import * as torch from 'nodetorch';
import { describe, expect, test } from 'vitest';
import { construct } from '../../support/nn_golden.js';
import { cases, perform, type RefusedCase, replaySteps, type StepsCase, title } from '../../support/nn_utils_golden.js';

describe('parametrizations, norms and pruning do, step by step, what they do in Python', () => {
  test.each(cases<StepsCase>('cases').map((each) => [title(each), each] as const))('%s', (_, each) => {
    replaySteps(each);
  });
});

const classes: Record<string, string> = {
  ValueError: 'RangeError',
  IndexError: 'RangeError',
  TypeError: 'TypeError',
  RuntimeError: 'TorchError',
  AssertionError: 'TorchError',
  NotImplementedError: 'NotImplementedError',
};

describe("their errors are Python's, and leave the module as it was", () => {
  test.each(cases<RefusedCase>('errors').map((each) => [title(each), each] as const))('%s', (_, each) => {
    torch.manual_seed(0);
    const [cls, ...args] = each.module;
    const module = construct(cls, args);
    for (const step of each.steps.slice(0, -1)) perform(module, step);
    const before = [String(module), Object.keys(module.state_dict())];
    const last = each.steps.at(-1) ?? [''];
    let thrown: unknown;
    try {
      perform(module, last);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    const { name, message } = thrown as Error;
    expect([name, message]).toEqual([classes[each.type], each.message]);
    expect([String(module), Object.keys(module.state_dict())]).toEqual(before);
  });
});
