import type { dtype } from '../../dtype.js';
import { _grouped_mm } from '../../generated/private.js';
import type { Tensor } from '../../tensor.js';
import { define } from '../define.js';

export { linear } from '../../generated/nn.js';
export { bilinear } from '../../generated/torch.js';

/**
 * Products of matrices group by group: `mat_a` `(G, M, K)` or `(N, K)` whose rows `offs` `(G)` ends groups in, `mat_b`
 * `(G, K, M)` or `(K, N)`. Rows of the operands must begin at multiples of 16 bytes.
 *
 * Throws TorchError when sizes, strides or dtypes do not fit.
 *
 * @example
 * F.grouped_mm(torch.ones(2, 4), torch.ones(2, 4, 4), { offs: torch.tensor([1, 2], { dtype: torch.int32 }) }); // (2, 4)
 */
export const grouped_mm = define(
  'grouped_mm',
  ['mat_a', 'mat_b', '*', 'offs', 'bias', 'out_dtype'],
  (
    mat_a: Tensor,
    mat_b: Tensor,
    offs: Tensor | null = null,
    bias: Tensor | null = null,
    out_dtype: dtype | null = null,
  ): Tensor => _grouped_mm(mat_a, mat_b, { offs, bias, out_dtype }),
);
