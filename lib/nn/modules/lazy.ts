import { NotImplementedError, TorchError } from '../../errors.js';
import { type ForwardPreHook, hooksOf } from '../hooks.js';
import type { Module } from '../module.js';
import { is_lazy } from '../parameter.js';
import { registryOf } from '../registration.js';

// A mixin extends a class whose constructor may take anything.
// biome-ignore lint/suspicious/noExplicitAny: what the compiler demands of the constructor of a mixin's base
type ModuleClass = abstract new (...args: any[]) => Module;

/** What `LazyModuleMixin` adds to a module. */
export interface LazyModule {
  /** Whether a parameter or buffer of this module alone has no shape yet. */
  has_uninitialized_params(): boolean;
  /** Gives the parameters the shapes that follow from the arguments of the first call; to be overridden. */
  initialize_parameters(...args: unknown[]): void;
}

/** What `LazyModuleMixin` adds to a class of modules. */
export interface LazyModuleClass {
  // biome-ignore lint/suspicious/noExplicitAny: see `ModuleClass`
  new (...args: any[]): LazyModule;
  /** The class whose instance the module is after its first call. */
  cls_to_become: ModuleClass | null;
}

/**
 * Makes of a class of modules one that learns the shapes of its parameters from the arguments of its first call: until then
 * they are `UninitializedParameter`s and `UninitializedBuffer`s. A subclass defines `initialize_parameters`, and with
 * `cls_to_become` what class its instances have afterwards.
 *
 * Move and cast the model, then call it once, before the parameters go to an optimizer that looks at their shapes.
 *
 * @example
 * class LazyScale extends nn.modules.lazy.LazyModuleMixin(nn.Module) {
 *   scale = new nn.UninitializedParameter();
 *   override initialize_parameters(x: Tensor): void {
 *     if (!this.has_uninitialized_params()) return;
 *     this.scale.materialize([x.size(-1)]);
 *     nn.init.ones_(this.scale);
 *   }
 *   forward(x: Tensor): Tensor { return x.mul(this.scale); }
 * }
 * new LazyScale()(torch.ones(2, 3)); // a tensor of ones, (2, 3)
 */
export function LazyModuleMixin<Base extends ModuleClass>(base: Base): Base & LazyModuleClass {
  abstract class Lazy extends base implements LazyModule {
    static cls_to_become: ModuleClass | null = null;

    // biome-ignore lint/suspicious/noExplicitAny: see `ModuleClass`
    constructor(...args: any[]) {
      super(...args);
      this.register_forward_pre_hook(infer, { with_kwargs: true });
    }

    has_uninitialized_params(): boolean {
      const registry = registryOf(this);
      return [...registry.list('parameter'), ...registry.list('buffer')].some(([, value]) => is_lazy(value));
    }

    initialize_parameters(..._args: unknown[]): void {
      throw new NotImplementedError(`initialize_parameters is not implemented for ${this._get_name()}`);
    }
  }
  // The compiler cannot see that an abstract class has what the base has.
  return Lazy as unknown as Base & LazyModuleClass;
}

/** Before the first call: the shapes, then the class. One function for all, so that a copy finds it among its own hooks. */
const infer: ForwardPreHook = (module, args, kwargs) => {
  const lazy = module as Module & LazyModule;
  lazy.initialize_parameters(...args, ...(Object.keys(kwargs).length > 0 ? [kwargs] : []));
  if (lazy.has_uninitialized_params()) {
    throw new TorchError(`module ${module._get_name()} has not been fully initialized`);
  }
  const { forwardPre } = hooksOf(module);
  for (const [id, { hook }] of forwardPre) if (hook === infer) forwardPre.delete(id);
  const { cls_to_become } = module.constructor as unknown as LazyModuleClass;
  if (cls_to_become !== null) Object.setPrototypeOf(module, cls_to_become.prototype as object);
};
