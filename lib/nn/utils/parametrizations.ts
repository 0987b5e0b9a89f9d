/** torch.nn.utils.parametrizations: weights of unit norm, of spectral norm 1, or orthogonal. */
import '../../tensor_methods.js';
import { no_grad } from '../../autograd/grad_mode.js';
import type { Arguments, Keywords } from '../../bind.js';
import { _weight_norm } from '../../generated/private.js';
import { mv, norm_except_dim, vdot } from '../../generated/torch.js';
import type { Tensor } from '../../tensor.js';
import { define } from '../define.js';
import { normalize } from '../functional/distance.js';
import { Module } from '../module.js';
import { tensorOf } from './orthogonal.js';
import { type Parametrized, register_parametrization } from './parametrize.js';
import { asMatrix, outputDim } from './weight_matrix.js';

export { type OrthogonalMap, type OrthogonalOptions, orthogonal } from './orthogonal.js';

class _WeightNorm extends Module {
  dim: number;

  constructor(dim: number | null) {
    super();
    this.dim = dim ?? -1;
  }

  forward(weight_g: Tensor, weight_v: Tensor): Tensor {
    return _weight_norm(weight_v, weight_g, this.dim);
  }

  right_inverse(weight: Tensor): [weight_g: Tensor, weight_v: Tensor] {
    return [norm_except_dim(weight, 2, this.dim), weight];
  }
}

export interface WeightNormOptions extends Keywords {
  name?: string | undefined;
  /** The dimension that keeps norms of its own; `null` for one norm of the whole tensor. Default: 0. */
  dim?: number | null | undefined;
}

export type WeightNormArguments = Arguments<[], [name?: string, dim?: number | null], WeightNormOptions>;

type WeightNorm = <M extends Module>(module: M, ...args: WeightNormArguments) => Parametrized<M>;

/**
 * Splits a weight into its magnitude g, `parametrizations.weight.original0`, and its direction v, `original1`: the weight is
 * `g v / ‖v‖` (Salimans & Kingma, 2016). State dicts of `nn.utils.weight_norm` can be loaded.
 *
 * @example
 * const layer = parametrizations.weight_norm(new nn.Linear(20, 40));
 * Object.keys(layer.state_dict()); // bias, parametrizations.weight.original0, parametrizations.weight.original1
 */
export const weight_norm = define<WeightNorm>(
  'weight_norm',
  ['module', 'name', 'dim'],
  (module: Module, name: string = 'weight', dim: number | null = 0): Module => {
    const parametrized = register_parametrization(module, name, new _WeightNorm(dim), { unsafe: true });
    module.register_load_state_dict_pre_hook((_, state, prefix) => {
      const [g, v] = [`${prefix}${name}_g`, `${prefix}${name}_v`];
      if (!(g in state && v in state)) return;
      state[`${prefix}parametrizations.${name}.original0`] = state[g];
      state[`${prefix}parametrizations.${name}.original1`] = state[v];
      delete state[g];
      delete state[v];
    });
    return parametrized;
  },
);

class _SpectralNorm extends Module {
  dim: number;
  eps: number;
  declare n_power_iterations: number;
  declare _u: Tensor;
  declare _v: Tensor;

  constructor(weight: Tensor, n_power_iterations: number, dim: number, eps: number) {
    super();
    const rank = weight.dim();
    if (dim >= rank || dim < -rank) {
      throw new RangeError(
        `Dimension out of range (expected to be in range of [-${rank}, ${rank - 1}] but got ${dim})`,
      );
    }
    if (n_power_iterations <= 0) {
      throw new RangeError(
        `Expected n_power_iterations to be positive, but got n_power_iterations=${n_power_iterations}`,
      );
    }
    this.dim = dim >= 0 ? dim : dim + rank;
    this.eps = eps;
    if (rank < 2) return;
    this.n_power_iterations = n_power_iterations;
    const matrix = asMatrix(weight, this.dim);
    // Python's order of draws.
    const [u, v] = [0, 1].map((d) => matrix.new_empty([matrix.size(d)]).normal_(0, 1));
    this.register_buffer('_u', normalize(u as Tensor, { dim: 0, eps }));
    this.register_buffer('_v', normalize(v as Tensor, { dim: 0, eps }));
    this.powerMethod(matrix, 15);
  }

  /** Improves the singular vectors in place: graphs and copies see the tensors that they have. */
  private powerMethod(matrix: Tensor, iterations: number): void {
    const { _u, _v, eps } = this;
    no_grad(() => {
      for (let i = 0; i < iterations; i++) {
        normalize(mv(matrix, _v), { dim: 0, eps, out: _u });
        normalize(mv(matrix.H, _u), { dim: 0, eps, out: _v });
      }
    });
  }

  forward(weight: Tensor): Tensor {
    if (weight.dim() === 1) return normalize(weight, { dim: 0, eps: this.eps });
    const matrix = asMatrix(weight, this.dim);
    if (this.training) this.powerMethod(matrix, this.n_power_iterations);
    // Clones, so that there can be a backward pass after the next power iteration.
    const [u, v] = [this._u, this._v].map((x) => x.clone({ memory_format: 'contiguous_format' }));
    return weight.div(vdot(u as Tensor, mv(matrix, v as Tensor)));
  }

  right_inverse(value: Tensor): Tensor {
    return value;
  }
}

export interface SpectralNormOptions extends Keywords {
  name?: string | undefined;
  /** Steps of the power method at each access in training. Default: 1. */
  n_power_iterations?: number | undefined;
  /** The least norm that is divided by. Default: `1e-12`. */
  eps?: number | undefined;
  /** The dimension of the outputs. Default: 0, of transposed convolutions 1. */
  dim?: number | null | undefined;
}

export type SpectralNormArguments = Arguments<
  [],
  [name?: string, n_power_iterations?: number, eps?: number, dim?: number | null],
  SpectralNormOptions
>;

type SpectralNorm = <M extends Module>(module: M, ...args: SpectralNormArguments) => Parametrized<M>;

/**
 * Divides a weight by its spectral norm, its greatest singular value, which is estimated by the power method: a step whenever
 * the weight is read in training (Miyato et al., 2018). Weights of more than two dimensions count as matrices.
 *
 * Throws RangeError when there is no such tensor or dimension, or `n_power_iterations` is not positive.
 *
 * @example
 * const layer = parametrizations.spectral_norm(new nn.Linear(20, 40));
 * torch.linalg.matrix_norm(layer.weight, 2).item(); // about 1
 */
export const spectral_norm = define<SpectralNorm>(
  'spectral_norm',
  ['module', 'name', 'n_power_iterations', 'eps', 'dim'],
  (
    module: Module,
    name: string = 'weight',
    n_power_iterations: number = 1,
    eps: number = 1e-12,
    dim: number | null = null,
  ): Module => {
    const norm = new _SpectralNorm(tensorOf(module, name), n_power_iterations, dim ?? outputDim(module), eps);
    return register_parametrization(module, name, norm);
  },
);
