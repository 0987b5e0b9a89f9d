/** torch.nn.utils.parametrize: parameters that are computed of others. */
import '../../tensor_methods.js';
import { no_grad } from '../../autograd/grad_mode.js';
import type { Keywords } from '../../bind.js';
import { NotImplementedError } from '../../errors.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { define } from '../define.js';
import type { Module } from '../module.js';
import { ModuleDict } from '../modules/module_dict.js';
import { Parameter } from '../parameter.js';
import { registryOf } from '../registration.js';
import { typename } from '../typename.js';
import {
  classBefore,
  injectClass,
  injectProperty,
  listOf,
  parametrizationsOf,
  removeClass,
  removeProperty,
} from './injection.js';
import { checkAlike, isInvertible, ParametrizationList, registerTensor } from './parametrization_list.js';

export { cached } from './injection.js';
export { ParametrizationList } from './parametrization_list.js';

/** A module with its parametrizations by the names of the tensors. */
export type Parametrized<M extends Module> = M & {
  readonly parametrizations: ModuleDict & { readonly [name: string]: ParametrizationList };
};

/**
 * Whether the tensor of this name, or without a name any tensor of the module, is parametrized.
 *
 * @example
 * parametrize.is_parametrized(new nn.Linear(2, 3), 'weight'); // false
 */
export const is_parametrized = define(
  'is_parametrized',
  ['module', 'tensor_name'],
  (module: Module, tensor_name: string | null = null): boolean => {
    const parametrizations = parametrizationsOf(module);
    if (parametrizations === undefined) return false;
    return tensor_name === null ? parametrizations.length > 0 : parametrizations.has(tensor_name);
  },
);

/** Throws unless another parametrization maps tensors like `module[name]` to such tensors, and its inverse too. */
function checkParametrization(module: Module, name: string, parametrization: Module): void {
  const wanted = Reflect.get(module, name) as Tensor; // parametrized, so it is a tensor
  const result: unknown = parametrization(wanted);
  if (!isTensor(result)) throw new RangeError(`A parametrization must return a tensor. Got ${typename(result)}.`);
  checkAlike(wanted, result, (what) => [
    `Registering a parametrization may not change the ${what} of the tensor, unless the \`unsafe\` flag is enabled.`,
    `module.${name}.${what}`,
    `parametrization(module.${name}).${what}`,
  ]);
  if (!isInvertible(parametrization)) return;
  let inverse: unknown;
  try {
    inverse = parametrization.right_inverse(result);
  } catch (error) {
    if (error instanceof NotImplementedError) return;
    throw error;
  }
  if (!isTensor(inverse)) {
    throw new RangeError(`parametrization.right_inverse must return a tensor. Got: ${typename(inverse)}`);
  }
  checkAlike(wanted, inverse, (what) => [
    `The tensor returned by parametrization.right_inverse must have the same ${what} as module.${name}, unless the ` +
      '`unsafe` flag is enabled.',
    `module.${name}.${what}`,
    `returned ${what}`,
  ]);
}

/** Puts a list in place of a parameter or buffer. */
function startList(module: Module, name: string, parametrization: Module, unsafe: boolean): void {
  const original = Reflect.get(module, name) as Tensor; // of a registered name
  const list = new ParametrizationList([parametrization], original, unsafe);
  Reflect.deleteProperty(module, name);
  registryOf(module).sync();
  if (parametrizationsOf(module) === undefined) {
    injectClass(module);
    module.add_module('parametrizations', new ModuleDict());
  }
  injectProperty(module, name);
  parametrizationsOf(module)?.add_module(name, list);
}

type Register = <M extends Module>(
  module: M,
  tensor_name: string,
  parametrization: Module,
  options?: Keywords & { unsafe?: boolean | undefined },
) => Parametrized<M>;

/**
 * From now on `module[tensor_name]` is `parametrization(original)`, computed at each access; gradients reach the original,
 * which is `module.parametrizations[tensor_name].original`. Further parametrizations apply to the result of those before.
 *
 * A parametrization may have a method `right_inverse`, which gives the originals for a value (a tensor, or several in an array
 * that `forward` takes): for the first value, and when the tensor is assigned. With `unsafe` dtype and shape may change.
 *
 * Throws RangeError when the module has no such tensor, or dtype or shape change.
 *
 * @example
 * class Symmetric extends nn.Module {
 *   forward(x: Tensor): Tensor { return x.triu().add(x.triu(1).mT); }
 *   right_inverse(x: Tensor): Tensor { return x.triu(); }
 * }
 * const layer = parametrize.register_parametrization(new nn.Linear(3, 3), 'weight', new Symmetric());
 * layer.weight.equal(layer.weight.mT); // true
 */
export const register_parametrization = define<Register>(
  'register_parametrization',
  ['module', 'tensor_name', 'parametrization', '*', 'unsafe'],
  (module: Module, tensor_name: string, parametrization: Module, unsafe: boolean = false): Module => {
    parametrization.train(module.training);
    const list = listOf(module, tensor_name);
    const registry = registryOf(module);
    registry.sync();
    if (list !== undefined) {
      if (!unsafe) checkParametrization(module, tensor_name, parametrization);
      list.append(parametrization);
      list.unsafe ||= unsafe;
    } else if (['parameter', 'buffer'].includes(registry.kind(tensor_name) ?? '')) {
      startList(module, tensor_name, parametrization, unsafe);
    } else {
      throw new RangeError(
        `Module '${module}' does not have a parameter, a buffer, or a parametrized element with name '${tensor_name}'`,
      );
    }
    return module;
  },
);

/** The tensor that takes the place of a list. */
function restored(module: Module, name: string, list: ParametrizationList, leaveParametrized: boolean): Tensor {
  // Of a registered name, so it is a tensor.
  const current = (): Tensor => Reflect.get(module, name) as Tensor;
  if (list.is_tensor) {
    if (leaveParametrized) no_grad(() => void list.original.set_(current()));
    return list.original;
  }
  if (!leaveParametrized) {
    throw new RangeError(
      'Cannot leave unparametrized (`leave_parametrized=False`) a tensor that is parametrized in terms of a sequence of ' +
        'tensors.',
    );
  }
  const tensor = current();
  return tensor.requires_grad ? new Parameter(tensor) : tensor;
}

type Remove = <M extends Module>(
  module: M,
  tensor_name: string,
  leave_parametrized?: boolean | (Keywords & { leave_parametrized?: boolean | undefined }),
) => M;

/**
 * Makes `module[tensor_name]` a parameter or buffer again: with its present value, or, with `leave_parametrized` `false`, that
 * of the original.
 *
 * Throws RangeError when it is not parametrized, or there are several originals to leave.
 *
 * @example
 * parametrize.remove_parametrizations(layer, 'weight');
 */
export const remove_parametrizations = define<Remove>(
  'remove_parametrizations',
  ['module', 'tensor_name', 'leave_parametrized'],
  (module: Module, tensor_name: string, leave_parametrized: boolean = true): Module => {
    const list = listOf(module, tensor_name);
    if (list === undefined) {
      throw new RangeError(`Module ${module} does not have a parametrization on ${tensor_name}`);
    }
    const tensor = restored(module, tensor_name, list, leave_parametrized);
    removeProperty(module, tensor_name);
    parametrizationsOf(module)?.delete(tensor_name);
    registerTensor(module, tensor_name, tensor);
    if (is_parametrized(module)) return module;
    Reflect.deleteProperty(module, 'parametrizations');
    registryOf(module).sync();
    removeClass(module);
    return module;
  },
);

/** The class of the module, or of a parametrized one the class that it had before. */
export function type_before_parametrizations(module: Module): abstract new (...args: never[]) => Module {
  // Every module is made by a class.
  return is_parametrized(module) ? classBefore(module) : (module.constructor as new () => Module);
}

/**
 * Gives `to_module` the parametrizations of `from_module`, of one tensor or of all, with the same originals. Tensors that it has
 * not yet are made.
 *
 * @example
 * parametrize.transfer_parametrizations_and_params(from, to, 'weight');
 */
export const transfer_parametrizations_and_params = define(
  'transfer_parametrizations_and_params',
  ['from_module', 'to_module', 'tensor_name'],
  (from_module: Module, to_module: Module, tensor_name: string | null = null): Module => {
    const names = tensor_name === null ? (parametrizationsOf(from_module)?.keys() ?? []) : [tensor_name];
    if (is_parametrized(from_module)) for (const name of names) transfer(from_module, to_module, name);
    return to_module;
  },
);

function transfer(from: Module, to: Module, name: string): void {
  const source = listOf(from, name);
  if (source === undefined) throw new RangeError(`'${name}'`);
  if (Reflect.get(to, name) === undefined) {
    to.register_parameter(name, new Parameter(Reflect.get(from, name) as Tensor)); // parametrized, so it is a tensor
  }
  for (const parametrization of source) register_parametrization(to, name, parametrization);
  const target = listOf(to, name);
  for (const [key, original] of [...source.named_parameters('', false), ...source.named_buffers('', false)]) {
    if (target !== undefined) Reflect.set(target, key, original);
  }
}
