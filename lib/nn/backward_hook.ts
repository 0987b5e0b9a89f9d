import { Function as AutogradFunction, type FunctionCtx } from '../autograd/function.js';
import { is_grad_enabled } from '../autograd/grad_mode.js';
import type { Gradients, NodeHook } from '../autograd/hooks.js';
import type { Node } from '../autograd/node.js';
import { TorchError } from '../errors.js';
import { isTensor, type Tensor } from '../tensor.js';
import { warn } from '../warnings.js';
import type { BackwardModuleHook, BackwardPreHook } from './hooks.js';
import type { Module } from './module.js';

/** The identity, as a node of its own in the graph to which hooks can be tied. */
class BackwardHookFunction extends AutogradFunction {
  static forward(ctx: FunctionCtx, ...tensors: Tensor[]): Tensor[] {
    ctx.mark_non_differentiable(...tensors.filter((tensor) => !tensor.requires_grad));
    return tensors;
  }

  static backward(_: FunctionCtx, ...gradients: (Tensor | null)[]): (Tensor | null)[] {
    return gradients;
  }
}

/**
 * The hooks of one module around one call: ties nodes to the inputs and to the outputs, collects the gradients that pass them
 * and calls the user's hooks once both are known (upstream: torch/utils/hooks.py).
 */
export class BackwardHook {
  private gradOutputs: Gradients | null = null;
  private inputCount = 0;
  private inputTensors: readonly number[] | null = null;
  private outputCount = 0;
  private outputTensors: readonly number[] | null = null;

  constructor(
    private readonly module: Module,
    private readonly hooks: readonly BackwardModuleHook[],
    private readonly preHooks: readonly BackwardPreHook[],
  ) {}

  /** The arguments with each tensor as a view that remembers where it came from. */
  setupInputs(args: readonly unknown[]): readonly unknown[] {
    const [wrapped, tensors] = throughNode(args, (node) => tie(node, (grads) => this.afterInputs(grads)));
    this.inputCount = args.length;
    this.inputTensors = tensors;
    return wrapped;
  }

  /** The result likewise. */
  setupOutput(result: unknown): unknown {
    const results: readonly unknown[] = Array.isArray(result) ? result : [result];
    const [wrapped, tensors] = throughNode(results, (node) => tie(node, (_, grads) => this.afterOutputs(grads)));
    this.outputCount = results.length;
    this.outputTensors = tensors;
    return Array.isArray(result) ? wrapped : wrapped[0];
  }

  /** Runs when the gradients of the inputs are known: calls the hooks with both. */
  private afterInputs(gradients: Gradients): Gradients | void {
    const { gradOutputs, inputTensors } = this;
    // A gradient that reached the input without passing the output, as in double backward, concerns no hook.
    if (gradOutputs === null || inputTensors === null) return undefined;
    let gradInputs: Gradients = packed(inputTensors, gradients, this.inputCount);
    for (const hook of this.hooks) {
      const changed = listed(hook(this.module, gradInputs, gradOutputs));
      if (changed === null) continue;
      checkCount('Backward hook', 'grad_input', changed, gradInputs);
      gradInputs = changed;
    }
    this.gradOutputs = null;
    return inputTensors.map((i) => gradInputs[i] ?? null);
  }

  /** Runs when the gradients of the outputs are known: they may be replaced before they go on. */
  private afterOutputs(gradients: Gradients): Gradients | void {
    const tensors = this.outputTensors ?? [];
    let gradOutputs: Gradients = packed(tensors, gradients, this.outputCount);
    for (const hook of this.preHooks) {
      const changed = listed(hook(this.module, gradOutputs));
      if (changed === null) continue;
      checkCount('Backward pre hook', 'grad_output', changed, gradOutputs);
      gradOutputs = changed;
    }
    if (this.inputTensors === null) this.withoutInputs(gradOutputs);
    else this.gradOutputs = gradOutputs;
    return tensors.map((i) => gradOutputs[i] ?? null);
  }

  /** No input requires a gradient, so the hooks run now and cannot change anything. */
  private withoutInputs(gradOutputs: Gradients): void {
    if (this.hooks.length === 0) return;
    warn(
      'Full backward hook is firing when gradients are computed with respect to module outputs since no inputs require ' +
        'gradients. See https://docs.pytorch.org/docs/main/generated/torch.nn.Module.html' +
        '#torch.nn.Module.register_full_backward_hook for more details.',
    );
    const gradInputs = packed([], [], this.inputCount);
    for (const hook of this.hooks) {
      const changed = listed(hook(this.module, gradInputs, gradOutputs));
      if (changed?.some((gradient) => gradient !== null)) {
        throw new TorchError(
          'Backward hook for Modules where no input requires gradient should always return None or None for all gradients.',
        );
      }
    }
  }
}

/** Sends the tensors among `values` through one node; without a gradient to compute they stay as they are. */
function throughNode(
  values: readonly unknown[],
  setup: (node: Node) => void,
): [values: readonly unknown[], tensors: readonly number[] | null] {
  const indices = values.flatMap((value, i) => (isTensor(value) ? [i] : []));
  const tensors = values.filter(isTensor);
  if (!(tensors.some((tensor) => tensor.requires_grad) && is_grad_enabled())) return [values, null];
  const outputs = BackwardHookFunction.apply(...tensors);
  const node = outputs.map((output) => output.grad_fn).find((grad_fn) => grad_fn !== null);
  if (node === undefined || node === null) {
    throw new TorchError(
      'Error while setting up backward hooks. Please open an issue with a code sample to reproduce this.',
    );
  }
  setup(node);
  const wrapped = [...values];
  for (const [k, i] of indices.entries()) wrapped[i] = outputs[k];
  return [wrapped, indices];
}

function tie(node: Node, hook: NodeHook): void {
  node.register_hook(hook);
}

/** `values` at `indices` of a list of `count`, `null` elsewhere. */
function packed(indices: readonly number[], values: Gradients, count: number): (Tensor | null)[] {
  const list = new Array<Tensor | null>(count).fill(null);
  for (const [k, i] of indices.entries()) list[i] = values[k] ?? null;
  return list;
}

function listed(returned: Gradients | Tensor | null | void): Gradients | null {
  if (returned === null || returned === undefined) return null;
  return isTensor(returned) ? [returned] : returned;
}

function checkCount(what: string, which: string, changed: Gradients, expected: Gradients): void {
  if (changed.length === expected.length) return;
  throw new TorchError(
    `${what} returned an invalid number of ${which}, got ${changed.length}, but expected ${expected.length}`,
  );
}

/** The deprecated backward hooks: tied to the node of the first result, whatever lies between it and the inputs. */
export function attachNodeHooks(
  module: Module,
  hooks: readonly BackwardModuleHook[],
  args: readonly unknown[],
  result: unknown,
): void {
  const node = firstTensor(result)?.grad_fn;
  if (node === null || node === undefined) return;
  for (const hook of hooks) {
    tie(node, (gradInputs, gradOutputs) => listed(hook(module, gradInputs, gradOutputs)) ?? undefined);
  }
  warnPartial(args, result, node);
}

function firstTensor(result: unknown): Tensor | undefined {
  if (isTensor(result)) return result;
  if (Array.isArray(result)) return firstTensor(result[0]);
  if (typeof result !== 'object' || result === null) return undefined;
  return Object.values(result).find((value) => isTensor(value));
}

/** Says which gradients such a hook will not see. */
function warnPartial(args: readonly unknown[], result: unknown, node: Node): void {
  const advice = 'Please use register_full_backward_hook to get the documented behavior.';
  const results = Array.isArray(result) ? result : [result];
  if (!results.every(isTensor)) return deprecated('on a Module that does not return a', 'grad_output', advice);
  if (!args.every(isTensor)) return deprecated('on a Module that does not take as input a', 'grad_input', advice);
  const nodes = distinct(results.map((tensor) => tensor.grad_fn));
  if (nodes.length > 1) {
    return warnFuture(`when outputs are generated by different autograd Nodes ${removed} some grad_output. ${advice}`);
  }
  const inputs = distinct(args.map((tensor) => tensor.grad_fn));
  const next = distinct(node.next_functions.map(([function_]) => function_));
  if (inputs.length !== next.length || inputs.some((input) => !next.includes(input))) {
    warnFuture(`when the forward contains multiple autograd Nodes ${removed} some grad_input. ${advice}`);
  }
}

const removed = 'is deprecated and will be removed in future versions. This hook will be missing';

function deprecated(where: string, missing: string, advice: string): void {
  warnFuture(`${where} single Tensor or a tuple of Tensors ${removed} some of the ${missing}. ${advice}`);
}

function warnFuture(rest: string): void {
  const subject = rest.startsWith('on a Module') ? 'non-full backward hooks' : 'a non-full backward hook';
  warn(`Using ${subject} ${rest}`, 'FutureWarning');
}

function distinct(nodes: readonly (Node | null)[]): Node[] {
  return [...new Set(nodes)].filter((node) => node !== null);
}
