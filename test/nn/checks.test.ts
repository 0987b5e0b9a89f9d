import * as nn from 'nodetorch/nn';
import { describe, expect, test, vi } from 'vitest';
import {
  argumentsOf,
  cases,
  construct,
  decode,
  type ErrorCase,
  find,
  title,
  type WarningCase,
} from '../support/nn_golden.js';

const classes: Record<string, string> = {
  ValueError: 'RangeError',
  IndexError: 'RangeError',
  TypeError: 'TypeError',
  RuntimeError: 'TorchError',
  AssertionError: 'TorchError',
  NotImplementedError: 'NotImplementedError',
};

/** Constructs a layer, or calls a function. */
function make(path: string, args: unknown[]): unknown {
  const target = find(path) as { prototype?: unknown } & ((...args: unknown[]) => unknown);
  if (target.prototype instanceof nn.Module) return construct(path, args);
  const [name = '', owner] = path.split('.').reverse();
  return owner === 'Embedding' ? nn.Embedding[name as 'from_pretrained'](...(args as [never])) : target(...args);
}

// Each text is told once: what a case of an error tells on its way must have been expected here before.
const seen = new Set<string>();
const heard = new Set<string>();

describe("warnings are Python's", () => {
  test.each(cases<WarningCase>('warnings').map((call) => [title(call, call.make), call] as const))('%s', (_, call) => {
    const emit = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    make(call.make, argumentsOf(call));
    const told = emit.mock.calls.map(([message, category]) => [category, message]);
    emit.mockRestore();
    for (const warning of told) expect(call.warnings).toContainEqual(warning);
    for (const warning of call.warnings) seen.add(JSON.stringify(warning));
    for (const warning of told) heard.add(JSON.stringify(warning));
    expect([...seen].every((warning) => heard.has(warning))).toBe(true);
  });
});

/** Sets have no order, and Python prints them in any. */
const unordered = (text: string): string => text.replace(/\{.*?\}/g, (set) => [...set].sort().join(''));

describe("errors are Python's", () => {
  test.each(cases<ErrorCase>('errors').map((call) => [title(call, call.make), call] as const))('%s', (_, call) => {
    const run = (): unknown => {
      const made = make(call.make, argumentsOf(call));
      return call.inputs === undefined ? made : (made as nn.Module)(...call.inputs.map(decode));
    };
    let thrown: unknown;
    try {
      run();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    const { name, message } = thrown as Error;
    expect(unordered(message)).toBe(unordered(call.message));
    expect(name).toBe(classes[call.type]);
  });
});
