import { NotImplementedError, TorchError } from '../errors.js';
import { refusePromise } from '../memory.js';
import { F, I, native, reserve } from '../native.js';
import { typeName } from '../python_types.js';
import { blank, isTensor, receive, type Tensor } from '../tensor.js';
import { warn } from '../warnings.js';
import { is_grad_enabled, no_grad } from './grad_mode.js';
import { blanks, putAll, receiveAll, takeAllPending } from './native.js';
import { handle, Node } from './node.js';

/** What a ctx knows that users do not touch; a symbol, since a ctx's other fields belong to the user. */
const record = Symbol('record');

interface ContextRecord {
  readonly function_: FunctionClass;
  /** For each argument of forward, whether it was a tensor: those have gradients. */
  readonly isTensor: readonly boolean[];
  /** The number by which C++ knows the node; 0 before forward is over. */
  number: number;
  saved: readonly (Tensor | null)[];
  savedCount: number;
  savedWereRead: boolean;
  dirty: readonly Tensor[];
  nonDifferentiable: readonly Tensor[];
  materializeGrads: boolean;
}

/**
 * Tensors as `saved_tensors` gives them. Entries are declared present, so that destructuring yields `Tensor`; where
 * `null` was saved, say so: `FunctionCtx<{}, [x: Tensor, bias: Tensor | null]>`.
 */
export type SavedTensors = readonly [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, ...Tensor[]];

/** The object that `forward` and `backward` of a Function share; also the `grad_fn` of its results. */
export class Context<Saved extends readonly unknown[] = SavedTensors> extends Node {
  readonly [record]: ContextRecord;
  /** For each argument of `forward`, whether `backward` should compute its gradient. */
  declare readonly needs_input_grad: readonly boolean[];

  constructor(function_: FunctionClass, args: readonly unknown[]) {
    super();
    this[record] = {
      function_,
      isTensor: args.map(isTensor),
      number: 0,
      saved: [],
      savedCount: 0,
      savedWereRead: false,
      dirty: [],
      nonDifferentiable: [],
      materializeGrads: true,
    };
    this.needs_input_grad = args.map((argument) => isTensor(argument) && argument.requires_grad);
  }

  /** A new handle each time: one kept here would make the node, which owns this object, own itself. */
  get [handle](): Tensor {
    const out = blank();
    F[0] = this[record].number;
    native.functionHandle(out);
    return receive(out, 0);
  }

  /**
   * Keeps tensors (or `null`) for `backward`, which finds them in `saved_tensors`. Call it once; tensors that were then
   * changed in place are noticed.
   *
   * @throws TypeError for anything else.
   */
  save_for_backward(...tensors: (Tensor | null)[]): void {
    this[record].saved = tensors;
  }

  /** Keeps tensors for `jvp`; forward-mode differentiation does not call into Functions here. */
  save_for_forward(...tensors: (Tensor | null)[]): void {
    for (const tensor of tensors) {
      if (tensor !== null && !isTensor(tensor)) {
        throw new TorchError(
          'save_for_forward expects all arguments to be tensors; you should save non-tensors as attributes on ctx.',
        );
      }
    }
  }

  /** Says that `forward` changed these inputs in place; it must return them. */
  mark_dirty(...tensors: Tensor[]): void {
    this[record].dirty = tensors;
  }

  /** Says that these outputs have no gradient. */
  mark_non_differentiable(...tensors: Tensor[]): void {
    this[record].nonDifferentiable = tensors;
  }

  /** Whether gradients that no one computed arrive as zeros (the default) or as `null`. */
  set_materialize_grads(value: boolean): void {
    this[record].materializeGrads = value;
  }

  /**
   * What `save_for_backward` kept, computed anew on every access.
   *
   * @throws TorchError after the pass that freed them, and when one was changed in place since.
   */
  get saved_tensors(): Saved {
    const state = this[record];
    const once = state.function_.clear_saved_tensors_on_access === true;
    if (once && state.savedWereRead) {
      throw new TorchError(
        'saved_tensors can only be accessed once when clear_saved_tensors_on_access=True is set on the autograd.Function. ' +
          'Either access saved_tensors only once, or set clear_saved_tensors_on_access=False.',
      );
    }
    const owners = blanks(state.savedCount);
    I[0] = once ? 1 : 0;
    F[0] = state.number;
    native.savedTensors(owners);
    state.savedWereRead = true;
    return receiveAll(owners) as unknown as Saved; // the user declared what was saved
  }

  protected override get typename(): string {
    return `torch.autograd.function.${this.name()}`;
  }
}

// biome-ignore lint/complexity/noBannedTypes: no fields unless the user declares some
type None = {};

/**
 * The `ctx` of `forward` and `backward`: the methods of `Context`, and the fields that the user declares.
 *
 * @example
 * class Scale extends torch.autograd.Function {
 *   static forward(ctx: FunctionCtx<{ factor: number }>, x: Tensor, factor: number): Tensor {
 *     ctx.factor = factor;
 *     return x.mul(factor);
 *   }
 *   static backward(ctx: FunctionCtx<{ factor: number }>, grad: Tensor): [Tensor, null] {
 *     return [grad.mul(ctx.factor), null];
 *   }
 * }
 */
export type FunctionCtx<
  Fields extends object = None,
  Saved extends readonly unknown[] = SavedTensors,
> = Context<Saved> & Fields;

/** The class of every ctx, under Python's name. */
export const FunctionCtx = Context;

/** The static side of a Function, as far as `apply` looks at it. */
export interface FunctionClass {
  readonly name: string;
  forward(...args: never[]): unknown;
  setup_context?(ctx: never, inputs: never, output: never): void;
  backward?(...args: never[]): unknown;
  vjp?(...args: never[]): unknown;
  /** Let `saved_tensors` be read once, and free them then. Default: `false`. */
  readonly clear_saved_tensors_on_access?: boolean;
  /** Give `backward` the gradients as one array, which it may empty as it goes. Default: `false`. */
  readonly boxed_grads_call?: boolean;
}

/** What `apply` takes: what `forward` takes, without the ctx unless `setup_context` is there to take it. */
type ApplyArguments<F extends FunctionClass> = F extends { setup_context(...args: never[]): unknown }
  ? Parameters<F['forward']>
  : Parameters<F['forward']> extends [unknown, ...infer Rest]
    ? Rest
    : never;

/**
 * An operation with a gradient of its own: subclass it with static `forward` and `backward`, and call `apply`.
 *
 * `forward(ctx, ...args)` runs without recording and returns a tensor or an array of them (other values pass through);
 * `backward(ctx, ...grads)` gets one gradient for each result and returns one for each argument, `null` for none. With a
 * static `setup_context(ctx, inputs, output)`, `forward` takes no ctx.
 *
 * @example
 * class Exp extends torch.autograd.Function {
 *   static forward(ctx: FunctionCtx, x: Tensor): Tensor {
 *     const result = x.exp();
 *     ctx.save_for_backward(result);
 *     return result;
 *   }
 *   static backward(ctx: FunctionCtx, grad: Tensor): Tensor {
 *     const [result] = ctx.saved_tensors;
 *     return grad.mul(result);
 *   }
 * }
 * const y = Exp.apply(torch.zeros(2, { requires_grad: true })); // tensor([1., 1.], grad_fn=<ExpBackward>)
 */
class AutogradFunction {
  constructor() {
    warn(
      `${new.target.name} should not be instantiated. Methods on autograd functions are all static, so you should invoke ` +
        'them on the class itself. Instantiating an autograd function will raise an error in a future version of PyTorch.',
      'DeprecationWarning',
    );
  }

  /**
   * Runs `forward` and records the operation.
   *
   * @throws TypeError when something else than a tensor was saved; TorchError for wrong marks, and what `forward` throws.
   */
  static apply<F extends FunctionClass>(this: F, ...args: ApplyArguments<F>): ReturnType<F['forward']> {
    // biome-ignore lint/complexity/noThisInStatic: the user's class, on which apply is called
    return applyFunction(this, args) as ReturnType<F['forward']>; // the same values, recorded
  }
}

export { AutogradFunction as Function };

/** A function whose arguments the user's class declares: `apply` has checked them against it. */
type Unchecked = (...args: unknown[]) => unknown;

function applyFunction(function_: FunctionClass, args: readonly unknown[]): unknown {
  const ctx = new Context(function_, args);
  const { output } = no_grad(() => ({ output: runForward(function_, ctx, args) }));
  refusePromise(output, 'forward');
  return recordOutputs(ctx, args, output);
}

function runForward(function_: FunctionClass, ctx: Context, args: readonly unknown[]): unknown {
  const forward = function_.forward as Unchecked | undefined; // plain JavaScript may leave it out
  if (forward === undefined) {
    throw new NotImplementedError('You must implement the forward function for custom autograd.Function.');
  }
  if (function_.setup_context === undefined) return forward.call(function_, ctx, ...args);
  const output = forward.call(function_, ...args);
  (function_.setup_context as Unchecked).call(function_, ctx, args, output);
  return output;
}

function checkTensors(tensors: readonly unknown[], complaint: (index: number, type: string) => string): void {
  for (const [k, tensor] of tensors.entries()) {
    if (tensor !== null && !isTensor(tensor)) throw new TypeError(complaint(k, typeName(tensor)));
  }
}

/** Ties the results of forward to a node (torch/csrc/autograd/python_function.cpp, process_outputs). */
function recordOutputs(ctx: Context, args: readonly unknown[], output: unknown): unknown {
  const outputs: readonly unknown[] = Array.isArray(output) ? output : [output];
  const state = ctx[record];
  checkTensors(
    state.saved,
    (k, type) => `save_for_backward can only save variables, but argument ${k} is of type ${type}`,
  );
  checkTensors(state.dirty, (k, type) => `mark_dirty can only accept variables, but argument ${k} is of type ${type}`);
  checkTensors(
    state.nonDifferentiable,
    (_, type) => `mark_non_differentiable only accepts variable arguments, but got ${type}`,
  );
  const recorded = attach(ctx, args, outputs);
  return Array.isArray(output) ? recorded : recorded[0];
}

function attach(ctx: Context, args: readonly unknown[], outputs: readonly unknown[]): unknown[] {
  const state = ctx[record];
  const { function_, saved, dirty, nonDifferentiable } = state;
  const inputs = args.map(tensorOrNull);
  const results = outputs.map(tensorOrNull);
  const lists = [inputs, results, dirty, nonDifferentiable, saved];
  reserve(6 + 2 * lists.reduce((sum, list) => sum + list.length, 0), 0);
  for (const [k, list] of lists.entries()) I[k] = list.length;
  I[5] = (function_.setup_context === undefined ? 0 : 1) | (state.materializeGrads ? 2 : 0);
  lists.reduce((at, list) => putAll(at, list), 6);
  const owners = blanks(results.length);
  native.applyFunction(ctx, `${function_.name}Backward`, owners, lists);
  state.number = F[0] ?? 0;
  state.savedCount = saved.length;
  // From here on the node keeps them: on ctx they would outlive the pass that frees them.
  state.saved = [];
  state.dirty = [];
  state.nonDifferentiable = [];
  return receiveAll(owners).map((changed, k) => changed ?? outputs[k]);
}

function tensorOrNull(value: unknown): Tensor | null {
  return isTensor(value) ? value : null;
}

function backwardOf(function_: FunctionClass): Unchecked {
  const { backward, vjp } = function_;
  if (backward !== undefined && vjp !== undefined) {
    throw new TorchError(
      "Implementing both 'backward' and 'vjp' for a custom Function is not allowed. You should only implement one of them.",
    );
  }
  const chosen = backward ?? vjp;
  if (chosen === undefined) {
    throw new NotImplementedError(
      'You must implement either the backward or vjp method for your custom autograd.Function to use it with backward ' +
        'mode AD.',
    );
  }
  return chosen as Unchecked;
}

/** Called from C++ with the gradients of the results pending: answers with those of the tensor arguments. */
export function runFunctionBackward(ctx: Context): void {
  const { function_, isTensor: tensorArguments } = ctx[record];
  const grads = takeAllPending(I[0] ?? 0);
  const backward = backwardOf(function_);
  const returned = function_.boxed_grads_call
    ? backward.call(function_, ctx, grads)
    : backward.call(function_, ctx, ...grads);
  const gradients = checkedGradients(`${function_.name}Backward`, returned, tensorArguments);
  putAll(0, gradients);
}

/** PyNode::apply: as many gradients as arguments, more only if they are nothing. */
function checkedGradients(name: string, returned: unknown, tensorArguments: readonly boolean[]): (Tensor | null)[] {
  const all: readonly unknown[] = Array.isArray(returned) ? returned : [returned];
  const expected = tensorArguments.length;
  const surplus = all.slice(expected).some((gradient) => gradient !== null && gradient !== undefined);
  if (all.length < expected || surplus) {
    throw new TorchError(
      `function ${name} returned an incorrect number of gradients (expected ${expected}, got ${all.length})`,
    );
  }
  const gradients: (Tensor | null)[] = [];
  for (const [k, isTensorArgument] of tensorArguments.entries()) {
    const gradient = all[k] ?? null;
    if (isTensorArgument) {
      if (gradient !== null && !isTensor(gradient)) {
        throw new TorchError(`expected Variable or None (got ${typeName(gradient)})`);
      }
      gradients.push(gradient);
    } else if (gradient !== null) {
      throw new TorchError(
        `function ${name} returned a gradient different than None at position ${k + 1}, ` +
          'but the corresponding forward input was not a Variable',
      );
    }
  }
  return gradients;
}

/**
 * Wraps a `backward` that is not differentiable itself: a second pass through its gradients throws.
 *
 * @example
 * class Square extends torch.autograd.Function {
 *   static forward(ctx: FunctionCtx, x: Tensor): Tensor {
 *     ctx.save_for_backward(x);
 *     return x.mul(x);
 *   }
 *   static backward = once_differentiable((ctx: FunctionCtx, grad: Tensor) => grad.mul(ctx.saved_tensors[0]).mul(2));
 * }
 */
export function once_differentiable<Args extends unknown[], Result>(
  fn: (ctx: FunctionCtx, ...args: Args) => Result,
): (ctx: FunctionCtx, ...args: Args) => Result {
  return (ctx, ...args) => {
    const [outputs] = no_grad(() => [fn(ctx, ...args)]) as [Result];
    const differentiable = args.some((argument) => isTensor(argument) && argument.requires_grad);
    if (!(is_grad_enabled() && differentiable)) return outputs;
    if (!Array.isArray(outputs)) return delayError([outputs])[0] as Result; // the same values, which now throw
    return delayError(outputs) as Result;
  };
}

/** The same tensors, requiring a gradient that nobody can compute. */
function delayError(outputs: readonly unknown[]): unknown[] {
  const tensors = outputs.map((output) => (isTensor(output) ? output.detach().requires_grad_() : null));
  reserve(1 + 2 * tensors.length, 0);
  I[0] = tensors.length;
  putAll(1, tensors);
  const owners = blanks(tensors.length);
  native.delayedError(
    'trying to differentiate twice a function that was marked with @once_differentiable',
    owners,
    tensors,
  );
  return receiveAll(owners).map((output, k) => output ?? outputs[k]);
}
