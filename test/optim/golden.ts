import { readFileSync } from 'node:fs';
import * as torch from 'nodetorch';
import * as optim from 'nodetorch/optim';
import { expect } from 'vitest';

/** A tensor as test/golden/optim/generate.py writes it. */
export interface GoldenTensor {
  dtype: torch.dtype;
  shape: number[];
  values: number[];
}

export function golden<Case>(name: string): Case[] {
  const path = new URL(`../golden/optim/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Case[];
}

/** ramp(shape, k) of generate.py. */
export function ramp(shape: readonly number[], k: number, dtype: torch.dtype = 'float32'): torch.Tensor {
  const isComplex = dtype.startsWith('complex');
  const count = shape.reduce((a, b) => a * b, 1) * (isComplex ? 2 : 1);
  const values = Array.from({ length: count }, (_, n) => (((n * 7919 + k * 104729) % 1009) - 504) / 252);
  if (!isComplex) return torch.tensor(values, { dtype }).reshape(shape);
  return torch.view_as_complex(torch.tensor(values, { dtype: 'float32' }).reshape([...shape, 2]));
}

/** Hyperparameters, `{ tensor: 0.01 }` being a tensor. */
export function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== 'object' || value === null) return value;
  if ('tensor' in value) return torch.tensor(value.tensor as number, { dtype: 'float32' });
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decoded(part)]));
}

type OptimizerClass = new (params: unknown, options: unknown) => optim.Optimizer<optim.ParamGroup, object>;

/** An optimizer by its name in a golden file, with options that the compiler does not know. */
export function construct(name: string, params: unknown, options: unknown) {
  const Class = Reflect.get(optim, name) as OptimizerClass;
  return new Class(params, decoded(options));
}

/**
 * Compares with Python's values. MKL's square roots differ in the last bit between makes of processors; everything
 * else is the same sequence of operations, so that a few last bits are all that may differ after four steps.
 */
export function expectTensor(got: unknown, want: GoldenTensor, label: string): void {
  if (!torch.is_tensor(got)) throw new Error(`${label}: not a tensor`);
  const dense = got.is_sparse ? got.to_dense() : got;
  expect([dense.dtype, ...dense.shape], label).toEqual([want.dtype, ...want.shape]);
  const tolerance = want.dtype === 'float64' ? 1e-13 : 2e-6;
  for (const [i, value] of [...dense.detach().data_array()].entries()) {
    const expected = want.values[i] ?? Number.NaN;
    const isClose = Math.abs(Number(value) - expected) <= tolerance * Math.max(Math.abs(expected), 1e-2);
    if (!isClose && !Object.is(Number(value), expected)) throw new Error(`${label}[${i}] is ${value}, not ${expected}`);
  }
}

/** Compares nested state: tensors by value, the rest exactly, dicts by their order of keys too. */
export function expectState(got: unknown, want: unknown, label: string): void {
  if (isGoldenTensor(want)) {
    expectTensor(got, want, label);
  } else if (Array.isArray(want)) {
    if (!Array.isArray(got)) throw new Error(`${label}: not a list`);
    expect(got.length, label).toBe(want.length);
    for (const [i, part] of want.entries()) expectState(got[i], part, `${label}[${i}]`);
  } else if (typeof want === 'object' && want !== null) {
    const entries: [string, unknown][] =
      got instanceof Map ? [...got].map(([key, part]) => [String(key), part]) : Object.entries(got as object);
    expect(
      entries.map(([key]) => key),
      label,
    ).toEqual(Object.keys(want));
    const parts = Object.fromEntries(entries);
    for (const [key, part] of Object.entries(want)) expectState(parts[key], part, `${label}.${key}`);
  } else if (typeof want === 'number') {
    expect(Math.abs(Number(got) - want), `${label}: ${String(got)}, not ${want}`).toBeLessThanOrEqual(
      1e-6 * Math.abs(want),
    );
  } else {
    expect(got, label).toBe(want);
  }
}

function isGoldenTensor(value: unknown): value is GoldenTensor {
  return typeof value === 'object' && value !== null && 'dtype' in value && 'values' in value;
}
