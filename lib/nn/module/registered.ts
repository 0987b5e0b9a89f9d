import { type Arguments, bind, type Keywords } from '../../bind.js';
import { keep } from '../../memory.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { Callable } from '../callable.js';
import { checkName, checkParameter } from '../checks.js';
import type { Module } from '../module.js';
import type { Parameter } from '../parameter.js';
import { isModule, registryOf } from '../registration.js';
import { bufferAt, childrenOf, namedMembers, namedModules, parameterAt, submoduleAt } from '../traversal.js';
import { typename } from '../typename.js';
import { type NamedModulesOptions, type NamedOptions, option } from './options.js';

type Recurse = Arguments<[], [recurse?: boolean], { recurse?: boolean } & Keywords>;
type Named = Arguments<[], [prefix?: string, recurse?: boolean, remove_duplicate?: boolean], NamedOptions>;

const signatures = {
  parameters: { name: 'parameters', parameters: ['recurse'], required: 0 },
  named_parameters: { name: 'named_parameters', parameters: ['prefix', 'recurse', 'remove_duplicate'], required: 0 },
  buffers: { name: 'buffers', parameters: ['recurse'], required: 0 },
  named_buffers: { name: 'named_buffers', parameters: ['prefix', 'recurse', 'remove_duplicate'], required: 0 },
  modules: { name: 'modules', parameters: ['remove_duplicate'], required: 0 },
  named_modules: { name: 'named_modules', parameters: ['memo', 'prefix', 'remove_duplicate'], required: 0 },
} as const;

/** The whole of which this class is a part: nothing but modules extends it. */
const self = (part: Registered): Module => part as Module;

/** The part of a module that registers parameters, buffers and children, and finds them again. */
export abstract class Registered extends Callable {
  /**
   * Adds a buffer, state that is no parameter, under `name`; the field `this[name]` holds it. Only a `persistent` one (the
   * default) is part of the state dict.
   *
   * @throws RangeError when the name is taken, empty or has a dot; TypeError when `tensor` is none.
   * @example
   * this.register_buffer('running_mean', torch.zeros(8));
   */
  register_buffer(name: string, tensor: Tensor | null, persistent: boolean | { persistent?: boolean } = true): void {
    checkName(self(this), 'buffer', name);
    if (tensor !== null && !isTensor(tensor)) {
      throw new TypeError(
        `cannot assign '${typename(tensor)}' object to buffer '${name}' (torch Tensor or None required)`,
      );
    }
    const kept = tensor === null ? null : keep(tensor);
    registryOf(this).register(name, 'buffer', kept, option(persistent, 'persistent', true));
  }

  /**
   * Adds a parameter under `name`; the field `this[name]` holds it.
   *
   * @throws RangeError when the name is taken, empty or has a dot, or the tensor is no leaf; TypeError when `param` is none.
   */
  register_parameter(name: string, param: Parameter | null): void {
    checkName(self(this), 'parameter', name);
    if (param !== null) checkParameter(name, param);
    registryOf(this).register(name, 'parameter', param);
  }

  /**
   * Adds a child under `name`; the field `this[name]` holds it.
   *
   * @throws RangeError when the name is taken, empty or has a dot; TypeError when `module` is none.
   */
  add_module(name: string, module: Module | null): void {
    if (module !== null && !isModule(module)) throw new TypeError(`${typename(module)} is not a Module subclass`);
    checkName(self(this), 'module', name);
    registryOf(this).register(name, 'module', module);
  }

  /** The same as `add_module`. */
  register_module(name: string, module: Module | null): void {
    this.add_module(name, module);
  }

  /**
   * The module below this one at a dotted path; `''` is this one.
   *
   * @throws RangeError when there is none.
   * @example
   * model.get_submodule('encoder.0.linear1');
   */
  get_submodule(target: string): Module {
    return submoduleAt(self(this), target);
  }

  /**
   * Puts `module` at a dotted path, in place of the one there, or, unless `strict`, as a new child.
   *
   * @throws RangeError when the path leads nowhere or to something else, or `module` is no module.
   */
  set_submodule(target: string, module: Module, strict: boolean | { strict?: boolean } = false): void {
    if (target === '') throw new RangeError('Cannot set the submodule without a target name!');
    if (!isModule(module)) throw new RangeError(`\`module\` is not an nn.Module, found <class '${typename(module)}'>`);
    const dot = target.lastIndexOf('.');
    const parent = submoduleAt(self(this), dot < 0 ? '' : target.slice(0, dot));
    const name = target.slice(dot + 1);
    if (option(strict, 'strict', false) || Reflect.get(parent, name) !== undefined) submoduleAt(parent, name);
    Reflect.set(parent, name, module);
    registryOf(parent).sync();
  }

  /** The parameter at a dotted path. Throws RangeError when there is none. */
  get_parameter(target: string): Parameter {
    return parameterAt(self(this), target);
  }

  /** The buffer at a dotted path. Throws RangeError when there is none. */
  get_buffer(target: string): Tensor {
    return bufferAt(self(this), target);
  }

  /** All parameters, children's included unless `recurse` is false; a shared one comes once. */
  parameters(...args: Recurse): Parameter[] {
    const { recurse = true } = bind<{ recurse?: boolean }>(signatures.parameters, args);
    return namedMembers(self(this), 'parameter', '', recurse, true).map(([, parameter]) => parameter);
  }

  /**
   * All parameters with their names, in the order of registration.
   *
   * @example
   * for (const [name, parameter] of model.named_parameters()) console.log(name, parameter.shape);
   */
  named_parameters(...args: Named): [string, Parameter][] {
    const {
      prefix = '',
      recurse = true,
      remove_duplicate = true,
    } = bind<NamedOptions>(signatures.named_parameters, args);
    return namedMembers(self(this), 'parameter', prefix, recurse, remove_duplicate);
  }

  /** All buffers, children's included unless `recurse` is false. */
  buffers(...args: Recurse): Tensor[] {
    const { recurse = true } = bind<{ recurse?: boolean }>(signatures.buffers, args);
    return namedMembers(self(this), 'buffer', '', recurse, true).map(([, buffer]) => buffer);
  }

  /** All buffers with their names, in the order of registration. */
  named_buffers(...args: Named): [string, Tensor][] {
    const { prefix = '', recurse = true, remove_duplicate = true } = bind<NamedOptions>(signatures.named_buffers, args);
    return namedMembers(self(this), 'buffer', prefix, recurse, remove_duplicate);
  }

  /** The immediate children, each once. */
  children(): Module[] {
    return this.named_children().map(([, child]) => child);
  }

  /** The immediate children with their names, each once. */
  named_children(): [string, Module][] {
    const seen = new Set<Module>();
    return childrenOf(self(this)).filter(([, child]) => !seen.has(child) && seen.add(child));
  }

  /** This module and all below it, each once unless `remove_duplicate` is false. */
  modules(...args: Arguments<[], [remove_duplicate?: boolean], { remove_duplicate?: boolean } & Keywords>): Module[] {
    const { remove_duplicate = true } = bind<{ remove_duplicate?: boolean }>(signatures.modules, args);
    return namedModules(self(this), '', remove_duplicate).map(([, module]) => module);
  }

  /** This module (under `prefix`, by default `''`) and all below it with their dotted paths. */
  named_modules(
    ...args: Arguments<
      [],
      [memo?: Set<Module> | null, prefix?: string, remove_duplicate?: boolean],
      NamedModulesOptions
    >
  ): [string, Module][] {
    const { memo, prefix = '', remove_duplicate = true } = bind<NamedModulesOptions>(signatures.named_modules, args);
    return namedModules(self(this), prefix, remove_duplicate, memo ?? new Set());
  }
}
