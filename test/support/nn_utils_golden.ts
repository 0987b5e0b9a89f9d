import { readFileSync } from 'node:fs';
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { expect } from 'vitest';
import { construct, expectClose, next, ramp, type Stored } from './nn_golden.js';

type Step = [name: string, ...args: unknown[]];

interface Record_ {
  out?: Stored;
  grads?: [name: string, value: Stored | null][];
  repr: string;
  state: [name: string, value: Stored][];
}

interface Spec {
  module: [cls: string, ...args: unknown[]];
  steps: Step[];
}

export interface StepsCase extends Spec {
  seed: number;
  after: Record_[];
  next: string;
}

export interface RefusedCase extends Spec {
  type: string;
  message: string;
}

/** What test/golden/nn_utils/generate.py has written. */
export function cases<Case>(file: 'cases' | 'errors'): Case[] {
  return JSON.parse(readFileSync(new URL(`../golden/nn_utils/${file}.json`, import.meta.url), 'utf8'));
}

export const title = ({ module, steps }: Spec): string =>
  `${JSON.stringify(module)}: ${steps.map((step) => step.map(String).join(' ')).join(', ')}`;

function decode(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('ramp' in value) return ramp(value.ramp as number[]);
  return 'values' in value ? torch.tensor(value.values as number[]) : value;
}

/** The keywords of a step with their values decoded; anything else as `decode` gives it. */
function argument(value: unknown): unknown {
  const decoded = decode(value);
  if (decoded !== value || typeof value !== 'object' || value === null) return decoded;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, decode(each)]));
}

function utility(path: string): (...args: unknown[]) => unknown {
  return path
    .split('.')
    .reduce<unknown>((place, name) => (place as Record<string, unknown>)[name], nn.utils) as () => unknown;
}

function forward(module: nn.Module, shape: number[]): { out: Tensor; grads: [string, Tensor | null][] } {
  const out = module(ramp(shape)) as Tensor;
  const parameters = module.named_parameters();
  const leaves = parameters.map(([, parameter]) => parameter);
  const gradients = torch.autograd.grad([out.mul(ramp(out.shape)).sum()], leaves, { allow_unused: true });
  for (const [i, leaf] of leaves.entries()) leaf.grad = gradients[i] ?? null;
  return { out, grads: parameters.map(([name], i) => [name, gradients[i] ?? null]) };
}

/** Does a step as `perform` of generate.py does. */
export function perform(module: nn.Module, [name, ...args]: Step): Partial<ReturnType<typeof forward>> {
  if (name === 'forward') return forward(module, args[0] as number[]);
  if (name === 'assign') Reflect.set(module, args[0] as string, ramp(args[1] as number[]));
  else if (name === 'train' || name === 'eval') module[name]();
  else if (name === 'step') {
    torch.no_grad(() => {
      for (const p of module.parameters()) if (p.grad !== null) p.sub_(p.grad.mul(0.1));
    });
  } else utility(name)(module, ...args.map(argument));
  return {};
}

/** Takes the steps and compares what each of them leaves with what it leaves in Python. */
export function replaySteps({ module: [cls, ...args], steps, seed, after, next: draw }: StepsCase): void {
  torch.manual_seed(seed);
  const module = construct(cls, args);
  for (const [i, step] of steps.entries()) {
    const where = `step ${i}, ${step[0]}`;
    const { out, grads } = perform(module, step);
    const wanted = after[i] as Record_; // one for each step
    expect(String(module), where).toBe(wanted.repr);
    if (wanted.out !== undefined) expectClose(out, wanted.out, `${where}: output`);
    expect(grads?.map(([name]) => name)).toEqual(wanted.grads?.map(([name]) => name));
    for (const [k, [name, value]] of (wanted.grads ?? []).entries()) {
      expectClose(grads?.[k]?.[1], value, `${where}: gradient of ${name}`);
    }
    const state = module.state_dict();
    expect(Object.keys(state), where).toEqual(wanted.state.map(([name]) => name));
    for (const [name, value] of wanted.state) expectClose(state[name], value, `${where}: ${name}`);
  }
  expect(next(), 'draws').toBe(draw);
}
