import { qr } from '../../generated/linalg.js';
import * as torch from '../../generated/torch.js';
import type { Generator } from '../../random.js';
import type { Tensor } from '../../tensor.js';
import { define } from '../define.js';
import { filled } from './filled.js';

/**
 * Fills `tensor`, seen as a matrix of its first dimension and the rest, with a (semi) orthogonal matrix (Saxe et al., 2013).
 *
 * Throws RangeError for fewer than two dimensions.
 *
 * @example
 * nn.init.orthogonal_(torch.empty(3, 5));
 */
export const orthogonal_ = define(
  'orthogonal_',
  ['tensor', 'gain', 'generator'],
  (tensor: Tensor, gain: number = 1, generator: Generator | null = null): Tensor => {
    if (tensor.dim() < 2) throw new RangeError('Only tensors with 2 or more dimensions are supported');
    if (tensor.numel() === 0 || tensor.is_meta) return tensor;
    const rows = tensor.size(0);
    const cols = tensor.numel() / rows;
    const drawn = tensor.new_empty([rows, cols]).normal_(0, 1, { generator });
    if (rows < cols) drawn.t_();
    const { Q, R } = qr(drawn);
    // The signs make Q uniform: https://arxiv.org/pdf/math-ph/0609050.pdf
    Q.mul_(torch.diag(R, 0).sign());
    if (rows < cols) Q.t_();
    return filled(tensor, () => {
      tensor.view_as(Q).copy_(Q);
      tensor.mul_(gain);
    });
  },
);

/**
 * Fills a matrix from the normal distribution and zeroes the share `sparsity` of every column (Martens, 2010).
 *
 * Throws RangeError unless `tensor` has two dimensions.
 *
 * @example
 * nn.init.sparse_(torch.empty(3, 5), { sparsity: 0.1 });
 */
export const sparse_ = define(
  'sparse_',
  ['tensor', 'sparsity', 'std', 'generator'],
  (tensor: Tensor, sparsity: number, std: number = 0.01, generator: Generator | null = null): Tensor => {
    if (tensor.dim() !== 2) throw new RangeError('Only tensors with 2 dimensions are supported');
    if (tensor.is_meta) return tensor;
    const [rows = 0, cols = 0] = tensor.shape;
    const zeros = Math.ceil(sparsity * rows);
    return filled(tensor, () => {
      tensor.normal_(0, std, { generator });
      for (let column = 0; column < cols; column++) {
        // From the default generator, whatever `generator` is, as in torch/nn/init.py.
        tensor.index_put_([torch.randperm(rows).narrow(0, 0, zeros), column], 0);
      }
    });
  },
);
