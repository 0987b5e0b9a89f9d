import { no_grad } from '../../autograd/grad_mode.js';
import { TorchError } from '../../errors.js';
import { multi_dot } from '../../generated/linalg.js';
import { dot, mv } from '../../generated/torch.js';
import type { Tensor } from '../../tensor.js';
import { define } from '../define.js';
import { normalize } from '../functional/distance.js';
import type { Module } from '../module.js';
import { is_lazy, Parameter } from '../parameter.js';
import { registryOf } from '../registration.js';
import type { LocalMetadata, StateDict } from '../state_dict.js';
import type { SpectralNormArguments } from './parametrizations.js';
import { attach, attached, detach, dropName, owned, setField } from './recomputation.js';
import { asMatrix, outputDim } from './weight_matrix.js';

/** Version of what a state dict holds; 1 added `weight_v` and dropped `weight`. */
const version = 1;

class SpectralNorm {
  constructor(
    readonly name: string,
    readonly iterations: number,
    readonly dim: number,
    readonly eps: number,
  ) {
    if (iterations > 0) return;
    throw new RangeError(`Expected n_power_iterations to be positive, but got n_power_iterations=${iterations}`);
  }

  /** The weight over its norm; in training after further steps of the power method, in place. */
  compute(module: Module, iterate: boolean): Tensor {
    const { name, dim, eps } = this;
    // Registered by `spectral_norm`.
    const [weight, u, v] = ['_orig', '_u', '_v'].map((suffix) => Reflect.get(module, name + suffix) as Tensor) as [
      Tensor,
      Tensor,
      Tensor,
    ];
    const matrix = asMatrix(weight, dim);
    if (!iterate) return weight.div(dot(u, mv(matrix, v)));
    no_grad(() => {
      for (let i = 0; i < this.iterations; i++) {
        normalize(mv(matrix.t(), u), { dim: 0, eps, out: v });
        normalize(mv(matrix, v), { dim: 0, eps, out: u });
      }
    });
    // Clones, so that there can be a backward pass after the next power iteration.
    const [left, right] = [u, v].map((x) => x.clone({ memory_format: 'contiguous_format' })) as [Tensor, Tensor];
    return weight.div(dot(left, mv(matrix, right)));
  }

  /** Makes an entry of a state dict of version 0, which had the weight and not `v`, one of version 1. */
  upgrade(state: StateDict, prefix: string, metadata: LocalMetadata, strict: boolean, missing: string[]): void {
    const versions = metadata['spectral_norm'] as Record<string, number> | undefined;
    const found = versions?.[`${this.name}.version`];
    if (found !== undefined && found >= 1) return;
    const key = prefix + this.name;
    const has = (suffix: string) => `${key}${suffix}` in state;
    // A state dict of the present version whose metadata is lost.
    if (found === undefined && ['_orig', '_u', '_v'].every(has) && !has('')) return;
    const absent = ['_orig', '', '_u'].filter((suffix) => !has(suffix)).map((suffix) => key + suffix);
    if (strict) missing.push(...absent);
    if (absent.length > 0) return;
    no_grad(() => {
      const [original, weight, u] = ['_orig', '', '_u'].map((suffix) => state[key + suffix] as Tensor) as [
        Tensor,
        Tensor,
        Tensor,
      ];
      delete state[key];
      state[`${key}_v`] = solveV(asMatrix(original, this.dim), u, original.div(weight).mean());
    });
  }
}

/** The `v` with `u = normalize(W v)` and `u W v = sigma`. */
function solveV(matrix: Tensor, u: Tensor, sigma: Tensor): Tensor {
  const v = multi_dot([matrix.t().mm(matrix).pinverse(), matrix.t(), u.unsqueeze(1)]).squeeze(1);
  return v.mul_(sigma.div(dot(u, mv(matrix, v))));
}

const find = (module: Module, name: string): SpectralNorm | undefined =>
  attached(module, SpectralNorm).find((norm) => norm.name === name);

/** The parameter of this name. Throws RangeError when there is none that has values. */
function weightOf(module: Module, name: string): Parameter {
  const registered = registryOf(module)
    .list('parameter')
    .find(([each]) => each === name);
  if (registered === undefined) throw new RangeError(`'${name}'`);
  const [, weight] = registered;
  if (weight === null) throw new RangeError(`\`SpectralNorm\` cannot be applied as parameter \`${name}\` is None`);
  if (is_lazy(weight)) {
    throw new RangeError(
      "The module passed to `SpectralNorm` can't have uninitialized parameters. Make sure to run the dummy forward before " +
        'applying spectral normalization',
    );
  }
  return weight;
}

type Call = <M extends Module>(module: M, ...args: SpectralNormArguments) => M;

/**
 * Divides a weight by its spectral norm before each call; in training a step of the power method comes before (Miyato et al.,
 * 2018). Superseded by `nn.utils.parametrizations.spectral_norm`.
 *
 * Throws TorchError when it has been applied to this parameter, RangeError when there is none or the options are out of range.
 *
 * @example
 * const layer = nn.utils.spectral_norm(new nn.Linear(20, 40));
 * Object.keys(layer.state_dict()); // bias, weight_orig, weight_u, weight_v
 */
export const spectral_norm = define<Call>(
  'spectral_norm',
  ['module', 'name', 'n_power_iterations', 'eps', 'dim'],
  (
    module: Module,
    name: string = 'weight',
    n_power_iterations: number = 1,
    eps: number = 1e-12,
    dim: number | null = null,
  ): Module => {
    if (find(module, name) !== undefined) {
      throw new TorchError(`Cannot register two spectral_norm hooks on the same parameter ${name}`);
    }
    const norm = new SpectralNorm(name, n_power_iterations, dim ?? outputDim(module), eps);
    const weight = weightOf(module, name);
    const { shape } = asMatrix(weight, norm.dim);
    // Python's order of draws.
    const [u, v] = shape.map((size) =>
      no_grad(() => normalize(weight.new_empty([size]).normal_(0, 1), { dim: 0, eps })),
    );
    dropName(module, name);
    module.register_parameter(`${name}_orig`, weight);
    setField(module, name, weight.data);
    module.register_buffer(`${name}_u`, u as Tensor);
    module.register_buffer(`${name}_v`, v as Tensor);
    attach(module, norm, name, (target) => norm.compute(target, target.training));
    module._register_state_dict_hook(
      owned(norm, (_: Module, __: StateDict, ___: string, metadata: LocalMetadata) => markVersion(metadata, name)),
    );
    module.register_load_state_dict_pre_hook(
      owned(norm, (_: Module, state: StateDict, prefix: string, metadata: LocalMetadata, strict: boolean, missing) =>
        norm.upgrade(state, prefix, metadata, strict, missing),
      ),
    );
    return module;
  },
);

function markVersion(metadata: LocalMetadata, name: string): void {
  metadata['spectral_norm'] = { ...(metadata['spectral_norm'] as object | undefined), [`${name}.version`]: version };
}

type Remove = <M extends Module>(module: M, name?: string | { name?: string | undefined }) => M;

/**
 * Makes a weight under `spectral_norm` a parameter again, with its present value.
 *
 * Throws RangeError when it is under none.
 *
 * @example
 * nn.utils.remove_spectral_norm(layer);
 */
export const remove_spectral_norm = define<Remove>(
  'remove_spectral_norm',
  ['module', 'name'],
  (module: Module, name: string = 'weight'): Module => {
    const norm = find(module, name);
    if (norm === undefined) throw new RangeError(`spectral_norm of '${name}' not found in ${module}`);
    const weight = no_grad(() => norm.compute(module, false));
    for (const suffix of ['', '_u', '_v', '_orig']) dropName(module, name + suffix);
    module.register_parameter(name, new Parameter(weight.detach()));
    detach(module, norm);
    return module;
  },
);
