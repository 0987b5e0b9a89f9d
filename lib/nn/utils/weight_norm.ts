import { TorchError } from '../../errors.js';
import { _weight_norm } from '../../generated/private.js';
import { norm_except_dim } from '../../generated/torch.js';
import type { Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { define } from '../define.js';
import type { Module } from '../module.js';
import { is_lazy, Parameter } from '../parameter.js';
import type { WeightNormArguments } from './parametrizations.js';
import { attach, attached, detach, dropName, setField } from './recomputation.js';

class WeightNorm {
  constructor(
    readonly name: string,
    readonly dim: number,
  ) {}

  compute(module: Module): Tensor {
    // Registered by `weight_norm`.
    const [g, v] = ['_g', '_v'].map((suffix) => Reflect.get(module, this.name + suffix) as Tensor);
    return _weight_norm(v as Tensor, g as Tensor, this.dim);
  }
}

const find = (module: Module, name: string): WeightNorm | undefined =>
  attached(module, WeightNorm).find((norm) => norm.name === name);

type Call = <M extends Module>(module: M, ...args: WeightNormArguments) => M;

/**
 * Splits a weight into its magnitude `weight_g` and its direction `weight_v`; `weight` is computed of them before each call
 * (Salimans & Kingma, 2016). Deprecated in favour of `nn.utils.parametrizations.weight_norm`.
 *
 * Throws TorchError when it has been applied to this parameter.
 *
 * @example
 * const layer = nn.utils.weight_norm(new nn.Linear(20, 40));
 * Object.keys(layer.state_dict()); // bias, weight_g, weight_v
 */
export const weight_norm = define<Call>(
  'weight_norm',
  ['module', 'name', 'dim'],
  (module: Module, name: string = 'weight', dim: number | null = 0): Module => {
    warn(
      '`torch.nn.utils.weight_norm` is deprecated in favor of `torch.nn.utils.parametrizations.weight_norm`.',
      'FutureWarning',
    );
    if (find(module, name) !== undefined) {
      throw new TorchError(`Cannot register two weight_norm hooks on the same parameter ${name}`);
    }
    const norm = new WeightNorm(name, dim ?? -1);
    const weight = module.get_parameter(name);
    if (is_lazy(weight)) {
      throw new RangeError(
        "The module passed to `WeightNorm` can't have uninitialized parameters. Make sure to run the dummy forward before " +
          'applying weight normalization',
      );
    }
    const magnitude = new Parameter(norm_except_dim(weight, 2, norm.dim).data);
    dropName(module, name);
    module.register_parameter(`${name}_g`, magnitude);
    module.register_parameter(`${name}_v`, new Parameter(weight.data));
    setField(module, name, norm.compute(module));
    attach(module, norm, name, (target) => norm.compute(target));
    return module;
  },
);

type Remove = <M extends Module>(module: M, name?: string | { name?: string | undefined }) => M;

/**
 * Makes a weight under `weight_norm` a parameter again.
 *
 * Throws RangeError when it is under none.
 *
 * @example
 * nn.utils.remove_weight_norm(layer);
 */
export const remove_weight_norm = define<Remove>(
  'remove_weight_norm',
  ['module', 'name'],
  (module: Module, name: string = 'weight'): Module => {
    const norm = find(module, name);
    if (norm === undefined) throw new RangeError(`weight_norm of '${name}' not found in ${module}`);
    const weight = norm.compute(module);
    for (const gone of [name, `${name}_g`, `${name}_v`]) dropName(module, gone);
    module.register_parameter(name, new Parameter(weight.data));
    detach(module, norm);
    return module;
  },
);
