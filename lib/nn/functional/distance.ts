import { vector_norm } from '../../generated/linalg.js';
import { div } from '../../generated/torch.js';
import type { Tensor } from '../../tensor.js';
import { define } from '../define.js';

export { one_hot } from '../../generated/nn.js';
export { cosine_similarity, pairwise_distance, pdist } from '../../generated/torch.js';

/**
 * Divides by the norm of order `p` along `dim`, at least `eps`: vectors of length one.
 *
 * @example
 * F.normalize(torch.tensor([[3, 4]], { dtype: torch.float32 })); // tensor([[0.6000, 0.8000]])
 */
export const normalize = define(
  'normalize',
  ['input', 'p', 'dim', 'eps', 'out'],
  (
    input: Tensor,
    p: number | null = 2,
    dim: number | readonly number[] = 1,
    eps: number = 1e-12,
    out: Tensor | null = null,
  ): Tensor => {
    const norm = vector_norm(input, p ?? 2, dim, true);
    if (out === null) return input.div(norm.clamp_min(eps).expand_as(input));
    return div(input, norm.clamp_min_(eps).expand_as(input), { out });
  },
);
