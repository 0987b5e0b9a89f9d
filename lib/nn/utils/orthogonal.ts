import { no_grad } from '../../autograd/grad_mode.js';
import type { Arguments, Keywords } from '../../bind.js';
import { NotImplementedError } from '../../errors.js';
import { householder_product, solve } from '../../generated/linalg.js';
import { add, allclose, cat, eye, geqrf, matrix_exp, randn, zeros_like } from '../../generated/torch.js';
import type { Size } from '../../size.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { finfo } from '../../type_info.js';
import { define } from '../define.js';
import { Module } from '../module.js';
import { type Parametrized, register_parametrization } from './parametrize.js';

/** A map from free matrices to orthogonal ones. */
export type OrthogonalMap = 'matrix_exp' | 'cayley' | 'householder';

const maps = ['matrix_exp', 'cayley', 'householder'];

function isOrthogonal(q: Tensor): boolean {
  const identity = eye(q.size(-1), { dtype: q.dtype, device: q.device });
  return allclose(q.mH.matmul(q), identity, { atol: 10 * q.size(-2) * finfo(q.dtype).eps });
}

/** The Q of the QR decomposition of a tall matrix, with a positive diagonal of R. */
function makeOrthogonal(tall: Tensor): Tensor {
  const { a, tau } = geqrf(tall);
  return householder_product(a, tau).mul_(a.diagonal({ dim1: -2, dim2: -1 }).sgn().unsqueeze(-2));
}

/** The orthogonal matrix `(n, n)` of the skew-symmetric part of `x` `(n, k)`. */
function square(x: Tensor, map: 'matrix_exp' | 'cayley'): Tensor {
  const [n, k] = [x.size(-2), x.size(-1)];
  const lower = x.tril();
  const full =
    n === k ? lower : cat([lower, lower.new_zeros([n, n - k]).expand([...x.shape.slice(0, -2), -1, -1])], { dim: -1 });
  const skew = full.sub(full.mH);
  if (map === 'matrix_exp') return matrix_exp(skew);
  const identity = eye(n, { dtype: skew.dtype, device: skew.device });
  return solve(add(identity, skew, { alpha: -0.5 }), add(identity, skew, { alpha: 0.5 }));
}

/** The product of the Householder reflectors below the diagonal of `x`. */
function reflected(x: Tensor): Tensor {
  const reflectors = x.tril({ diagonal: -1 });
  const tau = reflectors.mul(reflectors).sum(-2).add(1).reciprocal().mul(2);
  const q = householder_product(reflectors, tau);
  // The diagonal holds signs, which are not to be trained.
  return q.mul(x.diagonal({ dim1: -2, dim2: -1 }).int().unsqueeze(-2));
}

class _Orthogonal extends Module {
  shape: Size;
  orthogonal_map: OrthogonalMap;
  declare base: Tensor | null;

  constructor(weight: Tensor, orthogonal_map: OrthogonalMap, use_trivialization = true) {
    super();
    if (weight.is_complex() && orthogonal_map === 'householder') {
      throw new RangeError('The householder parametrization does not support complex tensors.');
    }
    this.shape = weight.shape;
    this.orthogonal_map = orthogonal_map;
    if (use_trivialization) this.register_buffer('base', null);
  }

  forward(input: Tensor): Tensor {
    const wide = input.size(-2) < input.size(-1);
    const x = wide ? input.mT : input;
    const { orthogonal_map: map, base = null } = this;
    const q = map === 'householder' ? reflected(x) : square(x, map).narrow(-1, 0, x.size(-1));
    const based = base === null ? q : base.matmul(q);
    return wide ? based.mT : based;
  }

  right_inverse(value: Tensor): Tensor {
    if (String(value.shape) !== String(this.shape)) {
      throw new RangeError(
        `Expected a matrix or batch of matrices of shape ${this.shape}. Got a tensor of shape ${value.shape}.`,
      );
    }
    return no_grad(() => {
      const wide = value.size(-2) < value.size(-1);
      const tall = wide ? value.mT : value;
      if (!Object.hasOwn(this, 'base')) {
        const reflectors = reflectorsOf(tall, this.orthogonal_map);
        return wide ? reflectors.mT : reflectors;
      }
      this.base = completed(tall);
      // Reflectors of zero with a diagonal of -1 give the identity.
      const original = zeros_like(value);
      original.diagonal({ dim1: -2, dim2: -1 }).fill_(-1);
      return original;
    });
  }
}

/** The reflectors of `tall`, and signs on the diagonal; the other maps have no such inverse. */
function reflectorsOf(tall: Tensor, map: OrthogonalMap): Tensor {
  if (map !== 'householder') {
    throw new NotImplementedError(
      'It is not possible to assign to the matrix exponential or the Cayley parametrizations when use_trivialization=False.',
    );
  }
  const { a, tau } = geqrf(tall);
  const diagonal = a.diagonal({ dim1: -2, dim2: -1 });
  diagonal.sign_();
  // LAPACK gives exactly zero where it wants no reflector.
  const unused = tau.eq(0);
  diagonal.index_put_([unused], diagonal.index(unused).mul(-1));
  return a;
}

/** An orthogonal square matrix that begins with the columns of `tall`, made orthogonal if they are not. */
function completed(tall: Tensor): Tensor {
  const [n, k] = [tall.size(-2), tall.size(-1)];
  if (n === k) return isOrthogonal(tall) ? tall.clone() : makeOrthogonal(tall);
  const { dtype, device } = tall;
  const more = randn([...tall.shape.slice(0, -2), n, n - k], { dtype, device });
  return makeOrthogonal(cat([tall, more], { dim: -1 }));
}

export interface OrthogonalOptions extends Keywords {
  name?: string | undefined;
  orthogonal_map?: OrthogonalMap | null | undefined;
  /** Start at the present weight, made orthogonal, which costs a matrix of memory. Default: `true`. */
  use_trivialization?: boolean | undefined;
}

type Call = <M extends Module>(
  module: M,
  ...args: Arguments<[], [name?: string, orthogonal_map?: OrthogonalMap | null], OrthogonalOptions>
) => Parametrized<M>;

/**
 * Keeps a matrix, or a batch of matrices `(*, m, n)`, orthogonal (of complex numbers: unitary): its columns, or, if there are
 * more columns than rows, its rows are orthonormal (Lezcano-Casado, 2019).
 *
 * `orthogonal_map` is by default `'matrix_exp'` for square and complex matrices, else `'householder'`.
 *
 * Throws RangeError for a tensor that is no matrix, and for an unknown map.
 *
 * @example
 * const layer = parametrizations.orthogonal(new nn.Linear(20, 40));
 * torch.dist(layer.weight.mT.matmul(layer.weight), torch.eye(20)).item(); // about 5e-7
 */
export const orthogonal = define<Call>(
  'orthogonal',
  ['module', 'name', 'orthogonal_map', '*', 'use_trivialization'],
  (
    module: Module,
    name: string = 'weight',
    orthogonal_map: OrthogonalMap | null = null,
    use_trivialization: boolean = true,
  ): Module => {
    const weight = tensorOf(module, name);
    const rank = weight.dim();
    if (rank < 2) throw new RangeError(`Expected a matrix or batch of matrices. Got a tensor of ${rank} dimensions.`);
    const free = weight.size(-2) === weight.size(-1) || weight.is_complex();
    const map = orthogonal_map ?? (free ? 'matrix_exp' : 'householder');
    if (!maps.includes(map)) {
      throw new RangeError(
        `orthogonal_map has to be one of "matrix_exp", "cayley", "householder". Got: ${String(orthogonal_map)}`,
      );
    }
    return register_parametrization(module, name, new _Orthogonal(weight, map, use_trivialization), { unsafe: true });
  },
);

/** The parameter or buffer of this name. Throws RangeError when there is none. */
export function tensorOf(module: Module, name: string): Tensor {
  const weight: unknown = Reflect.get(module, name);
  if (isTensor(weight)) return weight;
  throw new RangeError(`Module '${module}' has no parameter or buffer with name '${name}'`);
}
