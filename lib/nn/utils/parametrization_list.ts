import { no_grad } from '../../autograd/grad_mode.js';
import { NotImplementedError, TorchError } from '../../errors.js';
import { isTensor, type Tensor } from '../../tensor.js';
import type { Module } from '../module.js';
import { ModuleList } from '../modules/module_list.js';
import { Parameter } from '../parameter.js';
import { typename } from '../typename.js';

interface Invertible {
  right_inverse(value: unknown): unknown;
}

export function isInvertible(module: Module): module is Module & Invertible {
  return typeof Reflect.get(module, 'right_inverse') === 'function';
}

/** Registers a parameter as such, any other tensor as a buffer. */
export function registerTensor(module: Module, name: string, tensor: Tensor): void {
  if (tensor instanceof Parameter) module.register_parameter(name, tensor);
  else module.register_buffer(name, tensor);
}

/** What a sentence about two tensors that differ says of them. */
type Sentence = (what: 'dtype' | 'shape') => readonly [head: string, wanted: string, got: string];

/** Throws RangeError unless both have one dtype and shape. */
export function checkAlike(wanted: Pick<Tensor, 'dtype' | 'shape'>, got: Tensor, sentence: Sentence): void {
  const texts = ({ dtype, shape }: Pick<Tensor, 'dtype' | 'shape'>) => ({
    dtype: `torch.${dtype}`,
    shape: String(shape),
  });
  for (const what of ['dtype', 'shape'] as const) {
    const [a, b] = [texts(wanted)[what], texts(got)[what]];
    const [head, first, second] = sentence(what);
    if (a !== b) throw new RangeError(`${head}\n${first}: ${a}\n${second}: ${b}`);
  }
}

/** What all modules make of a value, the last one first; one that has no inverse leaves it as it is. */
function inverted(modules: readonly Module[], value: unknown): unknown {
  return modules.reduceRight((x: unknown, module) => {
    if (!isInvertible(module)) return x;
    try {
      return module.right_inverse(x);
    } catch (error) {
      if (error instanceof NotImplementedError) return x;
      throw error;
    }
  }, value);
}

/**
 * The originals of a parametrized tensor (`original`, or `original0`, `original1`, … when `right_inverse` gives several) and
 * the modules that make the tensor of them. Made by `register_parametrization`.
 *
 * Throws RangeError when the modules change dtype or shape of the tensor and `unsafe` is `false`.
 */
export class ParametrizationList extends ModuleList {
  declare original: Tensor;
  unsafe: boolean;
  is_tensor: boolean;
  ntensors: number;

  constructor(modules: readonly Module[], original: Tensor, unsafe = false) {
    if (modules.length === 0) throw new RangeError('ParametrizationList requires one or more modules.');
    super(modules);
    this.unsafe = unsafe;
    const { dtype, shape } = original;
    const value = no_grad(() => ({ of: inverted(modules, original) })).of;
    this.is_tensor = isTensor(value);
    if (isTensor(value)) {
      this.ntensors = 1;
      holdOne(this, original, value);
    } else {
      this.ntensors = holdSeveral(this, original, value);
    }
    if (unsafe) return;
    const result: unknown = this.forward();
    if (!isTensor(result)) throw new RangeError(`A parametrization must return a tensor. Got ${typename(result)}.`);
    checkAlike({ dtype, shape }, result, (what) => [
      `Registering a parametrization may not change the ${what} of the tensor, unless \`unsafe\` flag is enabled.`,
      `unparametrized ${what}`,
      `parametrized ${what}`,
    ]);
  }

  /** Puts into the originals what gives `value`. Throws TorchError when a parametrization has no `right_inverse`. */
  right_inverse(value: Tensor): void {
    no_grad(() => {
      const originals = [...this].reduceRight((x: unknown, module) => {
        if (isInvertible(module)) return module.right_inverse(x);
        throw new TorchError(`parametrization ${module._get_name()} does not implement right_inverse.`);
      }, value);
      if (this.is_tensor) setOne(this.original, originals);
      else setSeveral(originalsOf(this), originals);
    });
  }

  /** The parametrized tensor. */
  override forward(): Tensor {
    const [first, ...rest] = this;
    // The constructor has checked that there is a first one.
    return rest.reduce((x, module) => module(x), (first as Module)(...originalsOf(this)));
  }
}

function originalsOf(list: ParametrizationList): Tensor[] {
  if (list.is_tensor) return [list.original];
  // Registered by the constructor.
  return Array.from({ length: list.ntensors }, (_, i) => Reflect.get(list, `original${i}`) as Tensor);
}

/** The original stays the same tensor, so that optimizers need not be told. */
function holdOne(list: ParametrizationList, original: Tensor, value: Tensor): void {
  for (const what of ['dtype', 'device'] as const) {
    const prefix = what === 'dtype' ? 'torch.' : '';
    const [before, after] = [`${prefix}${original[what]}`, `${prefix}${value[what]}`];
    if (before !== after) {
      throw new RangeError(
        `When \`right_inverse\` outputs one tensor, it may not change the ${what}.\noriginal.${what}: ${before}\n` +
          `right_inverse(original).${what}: ${after}`,
      );
    }
  }
  no_grad(() => {
    original.set_(value);
  });
  registerTensor(list, 'original', original);
}

const notTensors = "'right_inverse' must return a Tensor or a Sequence of tensors (list, tuple...). Got";

function holdSeveral(list: ParametrizationList, original: Tensor, values: unknown): number {
  if (!Array.isArray(values)) throw new RangeError(`${notTensors} ${typename(values)}`);
  for (const [i, value] of values.entries()) {
    if (!isTensor(value)) {
      throw new RangeError(`${notTensors} element ${i} of the sequence with type ${typename(value)}.`);
    }
    const held = original instanceof Parameter ? new Parameter(value, original.requires_grad) : value;
    registerTensor(list, `original${i}`, held.requires_grad_(original.requires_grad));
  }
  return values.length;
}

function setOne(original: Tensor, value: unknown): void {
  if (!isTensor(value)) throw new RangeError(`\`right_inverse\` should return a tensor. Got ${typename(value)}`);
  if (value.dtype !== original.dtype) {
    throw new RangeError(
      `The tensor returned by \`right_inverse\` has dtype torch.${value.dtype} while \`original\` has dtype ` +
        `torch.${original.dtype}`,
    );
  }
  original.set_(value);
}

function setSeveral(originals: readonly Tensor[], values: unknown): void {
  if (!Array.isArray(values)) {
    throw new RangeError(`'right_inverse' must return a sequence of tensors. Got ${typename(values)}.`);
  }
  if (values.length !== originals.length) {
    throw new RangeError(
      `'right_inverse' must return a sequence of tensors of length ${originals.length}. Got a sequence of length ` +
        `${values.length}.`,
    );
  }
  const tensors = values.map((value: unknown, i) => checkedOriginal(value, originals[i], i));
  for (const [i, original] of originals.entries()) original.set_(tensors[i]);
}

function checkedOriginal(value: unknown, original: Tensor | undefined, i: number): Tensor {
  if (!isTensor(value)) {
    throw new RangeError(
      `'right_inverse' must return a sequence of tensors or reference-type opaques. Got element ${i} of type ` +
        `${typename(value)}.`,
    );
  }
  if (value.dtype !== original?.dtype) {
    throw new RangeError(
      `Tensor ${i} returned by \`right_inverse\` has dtype torch.${value.dtype} while \`original${i}\` has dtype ` +
        `torch.${original?.dtype}`,
    );
  }
  return value;
}
