// The native steps: one call updates all parameters of a group.
import { F, I, type Native, native, reserve } from '../native.js';
import { isTensor, put, type Tensor } from '../tensor.js';
import type { Rate } from './groups.js';

/** The layout of `native/optim.cc`. */
const layout = { mode: 0, flags: 1, count: 2, states: 3, lr: 4, gradScale: 6, foundInf: 8, handles: 10 } as const;

const modes = { single: 0, foreach: 1, fused: 2, automatic: 3 } as const;

/** One tensor after another, lists, one pass for all; `automatic`: lists where all parameters are on an accelerator. */
export type Mode = keyof typeof modes;

/** The native functions: their arguments are in the scratch. */
interface Kernels {
  adadeltaStep(): void;
  adagradStep(): void;
  adamStep(): void;
  rmspropStep(): void;
  sgdStep(): void;
  zeroGrad(): void;
}

const kernels = native as Native & Kernels;

/** `missing state` and `unsupported`: nothing was changed. */
export type Outcome = 'done' | 'missing state' | 'unsupported';

const outcomes: readonly Outcome[] = ['done', 'missing state', 'unsupported'];

export type Flag = 'maximize' | 'nesterov' | 'first step' | 'amsgrad' | 'decoupled' | 'centered';

const flagBits: Record<Flag, number> = {
  maximize: 1,
  nesterov: 2,
  amsgrad: 2,
  centered: 2,
  'first step': 4,
  decoupled: 4,
};

export interface NativeStep {
  readonly kernel: Exclude<keyof Kernels, 'zeroGrad'>;
  readonly mode: Mode;
  readonly flags: Partial<Record<Flag, boolean>>;
  readonly lr: Rate;
  /** The other hyperparameters, in the kernel's order. */
  readonly numbers: readonly number[];
  /** The states that the kernel updates, in its order. */
  readonly states: readonly string[];
  readonly gradScale?: Tensor | null | undefined;
  readonly foundInf?: Tensor | null | undefined;
}

/** What upstream chooses by `foreach` and `fused`. */
export function chosenMode(group: { foreach?: boolean | null; fused?: boolean | null }): Mode {
  if (group.fused) return 'fused';
  if (group.foreach) return 'foreach';
  return group.foreach == null && group.fused == null ? 'automatic' : 'single';
}

/** Updates those of `params` that have a gradient, in one native call. */
export function stepNatively(step: NativeStep, params: readonly Tensor[], state: ReadonlyMap<Tensor, object>): Outcome {
  reserve(layout.handles + 2 * params.length * (1 + step.states.length), 1 + step.numbers.length);
  writeOptions(step, params.length);
  writeHandles(step.states, params, state);
  kernels[step.kernel]();
  return outcomes[I[0] ?? 0] ?? 'unsupported';
}

function writeOptions(step: NativeStep, count: number): void {
  I[layout.mode] = modes[step.mode];
  I[layout.flags] = flagsOf(step.flags);
  I[layout.count] = count;
  I[layout.states] = step.states.length;
  put(layout.lr, isTensor(step.lr) ? step.lr : null);
  put(layout.gradScale, step.gradScale);
  put(layout.foundInf, step.foundInf);
  F[0] = isTensor(step.lr) ? 0 : step.lr;
  let at = 1;
  for (const value of step.numbers) F[at++] = value;
}

function flagsOf(flags: Partial<Record<Flag, boolean>>): number {
  let bits = 0;
  for (const flag in flags) if (flags[flag as Flag]) bits |= flagBits[flag as Flag];
  return bits;
}

function writeHandles(states: readonly string[], params: readonly Tensor[], state: ReadonlyMap<Tensor, object>): void {
  let at: number = layout.handles;
  for (const param of params) {
    put(at, param);
    at += 2;
    const known = state.get(param) as Record<string, unknown> | undefined;
    for (const name of states) {
      const value = known?.[name];
      put(at, isTensor(value) ? value : null);
      at += 2;
    }
  }
}

/** Clears the gradients of all `params`, or fills them with zeros. */
export function zeroGrad(params: readonly Tensor[], setToNone: boolean, asLists: boolean): void {
  reserve(3 + 2 * params.length, 0);
  I[0] = params.length;
  I[1] = Number(setToNone);
  I[2] = Number(asLists);
  let at = 3;
  for (const param of params) {
    put(at, param);
    at += 2;
  }
  kernels.zeroGrad();
}
