import { type Arguments, bind, type Keywords } from '../../bind.js';
import type { Tensor } from '../../tensor.js';
import { cosine_similarity, pairwise_distance } from '../functional/distance.js';
import { Module } from '../module.js';

export interface PairwiseDistanceOptions extends Keywords {
  /** Order of the norm. Default: 2. */
  p?: number | undefined;
  /** Added to the differences. Default: `1e-6`. */
  eps?: number | undefined;
  /** Keep the last dimension. Default: `false`. */
  keepdim?: boolean | undefined;
}

const pairwise = { name: 'PairwiseDistance.__init__', parameters: ['p', 'eps', 'keepdim'], required: 0 } as const;

/**
 * The norm of the differences of two inputs `(N, D)` or `(D)`: `(N)` or `()`.
 *
 * @example
 * new nn.PairwiseDistance(2)(torch.randn(100, 128), torch.randn(100, 128)).shape; // [100]
 */
export class PairwiseDistance extends Module {
  norm: number;
  eps: number;
  keepdim: boolean;

  constructor(...args: Arguments<[], [p?: number, eps?: number, keepdim?: boolean], PairwiseDistanceOptions>) {
    super();
    const { p = 2, eps = 1e-6, keepdim = false } = bind<PairwiseDistanceOptions>(pairwise, args);
    this.norm = p;
    this.eps = eps;
    this.keepdim = keepdim;
  }

  forward(x1: Tensor, x2: Tensor): Tensor {
    return pairwise_distance(x1, x2, this.norm, this.eps, this.keepdim);
  }
}

export interface CosineSimilarityOptions extends Keywords {
  /** The dimension of the vectors. Default: 1. */
  dim?: number | undefined;
  /** Least norm, against division by zero. Default: `1e-8`. */
  eps?: number | undefined;
}

const cosine = { name: 'CosineSimilarity.__init__', parameters: ['dim', 'eps'], required: 0 } as const;

/**
 * The cosine of the angle between vectors along `dim` of two inputs that broadcast.
 *
 * @example
 * new nn.CosineSimilarity()(torch.randn(100, 128), torch.randn(100, 128)).shape; // [100]
 */
export class CosineSimilarity extends Module {
  dim: number;
  eps: number;

  constructor(...args: Arguments<[], [dim?: number, eps?: number], CosineSimilarityOptions>) {
    super();
    const { dim = 1, eps = 1e-8 } = bind<CosineSimilarityOptions>(cosine, args);
    this.dim = dim;
    this.eps = eps;
  }

  forward(x1: Tensor, x2: Tensor): Tensor {
    return cosine_similarity(x1, x2, this.dim, this.eps);
  }
}
