import { readFileSync } from 'node:fs';
import * as torch from 'nodetorch';
import * as nn from 'nodetorch/nn';
import { expect } from 'vitest';

// As generate.py: how many threads share a sum decides about its last digit.
torch.set_num_threads(1);

/** A tensor as test/golden/nn/generate.py writes it. */
export interface Stored {
  dtype: string;
  shape: number[];
  values: (number | boolean)[];
}

type Output = Stored | null | Output[];
type Named = [name: string, value: Stored | null][];

export interface LayerCase {
  cls: string;
  args: unknown[];
  kwargs: Record<string, unknown>;
  inputs: unknown[];
  training: boolean;
  grad: boolean;
  seed: number;
  next: string;
  state: Named;
  repr: string;
  out: Output;
  grads: (Stored | null)[];
  after: Named;
}

export interface CallCase {
  fn: string;
  args: unknown[];
  kwargs: Record<string, unknown>;
  seed: number;
  out: Output;
  next: string;
  grads: (Stored | null)[];
}

export interface InitCase extends Omit<CallCase, 'grads'> {
  shape: number[];
}

export interface ErrorCase {
  make: string;
  args: unknown[];
  kwargs: Record<string, unknown>;
  inputs?: unknown[];
  type: string;
  message: string;
}

export interface WarningCase extends Omit<ErrorCase, 'inputs' | 'type' | 'message'> {
  warnings: [category: string, message: string][];
}

/** The cases of one family, as Python PyTorch computed them. */
export function cases<Case>(family: string): Case[] {
  return JSON.parse(readFileSync(new URL(`../golden/nn/${family}.json`, import.meta.url), 'utf8'));
}

/** `k -> ((k * 7919) % 1009 - 504) / 252`, as generate.py has it. */
export function ramp(shape: readonly number[]): torch.Tensor {
  const n = shape.reduce((a, b) => a * b, 1);
  return torch.tensor(Float32Array.from({ length: n }, (_, k) => (((k * 7919) % 1009) - 504) / 252)).reshape(shape);
}

/** A packed sequence with these lengths and values. */
function packed(lengths: readonly number[], data: torch.Tensor): nn.utils.rnn.PackedSequence {
  const zeros = lengths.map((length) => torch.zeros(length));
  const { batch_sizes, sorted_indices, unsorted_indices } = nn.utils.rnn.pack_sequence(zeros, false);
  return new nn.utils.rnn.PackedSequence(data, batch_sizes, sorted_indices, unsorted_indices);
}

/** An argument as generate.py describes it. */
export function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  const { layer, args = [], kwargs = {} } = value as { layer?: string } & Partial<Pick<CallCase, 'args' | 'kwargs'>>;
  if (layer !== undefined) return construct(layer, argumentsOf({ args, kwargs }));
  if ('packed' in value && 'data' in value) return packed(value.packed as number[], decode(value.data) as torch.Tensor);
  if ('dtype' in value) return value.dtype;
  const { ramp: shape, double, plain, positive, ints, bools, values } = value as Record<string, number[]>;
  if (shape !== undefined) return ramp(shape).requires_grad_();
  if (double !== undefined) return ramp(double).double().requires_grad_();
  if (plain !== undefined) return ramp(plain);
  if (positive !== undefined) return ramp(positive).add(2.5).requires_grad_();
  if (ints !== undefined) return torch.tensor(ints, { dtype: 'int64' });
  if (bools !== undefined) return torch.tensor(bools);
  return torch.tensor(values ?? [], { dtype: 'float32' });
}

/** Positional arguments, with the keywords behind them where there are any. */
export function argumentsOf({ args, kwargs }: Pick<CallCase, 'args' | 'kwargs'>): unknown[] {
  const named = Object.entries(kwargs).map(([name, value]) => [name, decode(value)]);
  return [...args.map(decode), ...(named.length > 0 ? [Object.fromEntries(named)] : [])];
}

/** What `nn` has under a dotted name. */
export function find(path: string): unknown {
  return path.split('.').reduce<unknown>((place, name) => (place as Record<string, unknown>)[name], nn);
}

/** Makes `nn.X(...)` of a class known by name only. */
export function construct(name: string, args: unknown[]): nn.Module {
  return new (find(name) as new (...args: unknown[]) => nn.Module)(...args);
}

/** The next random number, which tells how many were drawn before. */
export const next = (): string => String(torch.empty([], { dtype: 'int64' }).random_().item({ bigint: true }));

const valuesOf = (tensor: torch.Tensor): number[] => Array.from(tensor.detach().contiguous().data_array(), Number);

/** Bit for bit the same. */
export function expectSame(got: torch.Tensor | null | undefined, want: Stored | null, what: string): void {
  if (want === null && nn.parameter.is_lazy(got)) return;
  if (want === null || got === null || got === undefined) {
    expect(got ?? null, what).toBe(want);
    return;
  }
  expect([got.dtype, ...got.shape], what).toEqual([want.dtype, ...want.shape]);
  expect(valuesOf(got), what).toEqual(want.values.map(Number));
}

/** The same up to the last digits, in which libraries for different processors differ. */
export function expectClose(got: unknown, want: Output, what: string): void {
  if (Array.isArray(want)) {
    expect(got, what).toHaveLength(want.length);
    for (const [i, each] of want.entries()) expectClose([...(got as Iterable<unknown>)][i], each, `${what}[${i}]`);
    return;
  }
  if (want === null || !torch.is_tensor(got)) {
    expect(got ?? null, what).toBe(want);
    return;
  }
  expect([got.dtype, ...got.shape], what).toEqual([want.dtype, ...want.shape]);
  const values = valuesOf(got);
  for (const [i, value] of want.values.map(Number).entries()) {
    const error = Math.abs((values[i] ?? Number.NaN) - value);
    expect(error, `${what}: element ${i} is ${values[i]}, not ${value}`).toBeLessThanOrEqual(
      1e-6 + 5e-6 * Math.abs(value),
    );
  }
}

function tensorsIn(value: unknown): torch.Tensor[] {
  if (torch.is_tensor(value)) return [value];
  if (value instanceof nn.utils.rnn.PackedSequence) return [...value].flatMap(tensorsIn);
  const several = typeof value === 'object' && value !== null && Symbol.iterator in value;
  return several ? [...(value as Iterable<unknown>)].flatMap(tensorsIn) : [];
}

/** Gradients of the sum over the outputs times a ramp, as generate.py takes them. */
export function expectGradients(out: unknown, leaves: unknown[], want: (Stored | null)[]): void {
  const wanted = [...new Set(leaves.flatMap(tensorsIn).filter((leaf) => leaf.requires_grad))];
  if (want.length === 0) return;
  const terms = tensorsIn(out)
    .filter((each) => each.requires_grad)
    .map((each) => each.mul(ramp(each.shape)).sum());
  const loss = terms.reduce((a, b) => a.add(b));
  const gradients = torch.autograd.grad([loss], wanted, { allow_unused: true });
  for (const [i, each] of want.entries()) expectClose(gradients[i], each, `gradient ${i}`);
}

/** Builds, prints, runs and differentiates a layer, and compares every step with Python's. */
export function replayLayer(layer: LayerCase): void {
  torch.manual_seed(layer.seed);
  const model = construct(layer.cls, argumentsOf(layer));
  expect(next(), 'draws of the constructor').toBe(layer.next);
  const state = model.state_dict();
  expect(Object.keys(state)).toEqual(layer.state.map(([name]) => name));
  for (const [name, want] of layer.state) expectSame(state[name], want, name);
  model.train(layer.training);
  expect(String(model)).toBe(layer.repr);
  const inputs: unknown[] = [];
  for (const input of layer.inputs) {
    const same = (input as { same?: number } | null)?.same;
    inputs.push(same === undefined ? decode(input) : inputs[same]);
  }
  torch.manual_seed(layer.seed);
  const out = torch.set_grad_enabled(layer.grad, () => model(...inputs));
  expectClose(out, layer.out, 'output');
  expectGradients(out, [...inputs, ...model.parameters()], layer.grads);
  const after = model.state_dict();
  for (const [name, want] of layer.after) expectClose(after[name], want, `${name} afterwards`);
}

/** A name for the case that says what is built. */
export const title = ({ args, kwargs }: Pick<CallCase, 'args' | 'kwargs'>, name: string): string =>
  `${name}(${[...args.map((a) => JSON.stringify(a)), ...(Object.keys(kwargs).length > 0 ? [JSON.stringify(kwargs)] : [])].join(', ')})`;
