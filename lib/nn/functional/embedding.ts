import { no_grad } from '../../autograd/grad_mode.js';
import { NotImplementedError, TorchError } from '../../errors.js';
import * as torch from '../../generated/torch.js';
import type { Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { define } from '../define.js';

function renormalize(weight: Tensor, input: Tensor, max_norm: number, norm_type: number): void {
  no_grad(() => {
    torch.embedding_renorm_(weight.detach(), input, max_norm, norm_type);
  });
}

/** `padding_idx` counted from the front, -1 for none. */
function paddingIndex(padding_idx: number | null, rows: number): number {
  if (padding_idx === null) return -1;
  if (padding_idx >= rows || padding_idx < -rows) throw new TorchError('Padding_idx must be within num_embeddings');
  return padding_idx < 0 ? rows + padding_idx : padding_idx;
}

/**
 * Rows of `weight` `(V, embedding_dim)` by the indices in `input` `(*)`: `(*, embedding_dim)`. The row `padding_idx` gets no
 * gradient; rows longer than `max_norm` are shortened in place first.
 *
 * Throws TorchError when `padding_idx` is not a row.
 *
 * @example
 * F.embedding(torch.tensor([[1, 2], [4, 3]]), torch.rand(10, 3)).shape; // [2, 2, 3]
 */
export const embedding = define(
  'embedding',
  ['input', 'weight', 'padding_idx', 'max_norm', 'norm_type', 'scale_grad_by_freq', 'sparse'],
  (
    input: Tensor,
    weight: Tensor,
    padding_idx: number | null = null,
    max_norm: number | null = null,
    norm_type: number = 2,
    scale_grad_by_freq: boolean = false,
    sparse: boolean = false,
  ): Tensor => {
    const padding = padding_idx === null ? -1 : paddingIndex(padding_idx, weight.size(0));
    if (max_norm === null) return torch.embedding(weight, input, padding, scale_grad_by_freq, sparse);
    // embedding_renorm_ needs contiguous indices, embedding itself does not.
    const indices = input.contiguous();
    renormalize(weight, indices, max_norm, norm_type);
    return torch.embedding(weight, indices, padding, scale_grad_by_freq, sparse);
  },
);

export type BagMode = 'sum' | 'mean' | 'max';

const modes: readonly string[] = ['sum', 'mean', 'max'];

interface Bags {
  readonly input: Tensor;
  readonly offsets: Tensor;
  readonly per_sample_weights: Tensor | null;
  readonly include_last_offset: boolean;
}

/** The bags as one run of indices with the offset of each: rows of a matrix, or as given. */
function bagsOf({
  input,
  offsets,
  per_sample_weights,
  include_last_offset,
}: Omit<Bags, 'offsets'> & { offsets: Tensor | null }): Bags {
  if (input.dim() === 2) {
    if (offsets !== null) {
      throw new RangeError(
        'if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed length sequences. ' +
          "However, found offsets of type <class 'torch.Tensor'>",
      );
    }
    const { dtype, device } = input;
    return {
      input: input.reshape(-1),
      offsets: torch.arange(0, input.numel(), input.size(1), { dtype, device }),
      per_sample_weights: per_sample_weights?.reshape(-1) ?? null,
      include_last_offset: false,
    };
  }
  if (input.dim() !== 1) {
    throw new RangeError(`input has to be 1D or 2D Tensor, but got Tensor of dimension ${input.dim()}`);
  }
  if (offsets === null) throw new RangeError('offsets has to be a 1D Tensor but got None');
  if (offsets.dim() !== 1) throw new RangeError('offsets has to be a 1D Tensor');
  return { input, offsets, per_sample_weights, include_last_offset };
}

function modeNumber(mode: BagMode, scale_grad_by_freq: boolean, sparse: boolean): number {
  if (!modes.includes(mode)) throw new RangeError('mode has to be one of sum, mean or max');
  if (mode === 'max' && scale_grad_by_freq) {
    throw new RangeError('max mode does not support scaling the gradient by the frequency');
  }
  if (mode === 'max' && sparse) throw new RangeError('max mode does not support sparse weights');
  return modes.indexOf(mode);
}

/**
 * Sums, means or maxima of bags of rows of `weight` `(V, embedding_dim)`, without the rows in between: `(B, embedding_dim)`.
 * `input` is `(B, N)`, one bag per row, or `(N)` cut into bags at `offsets` `(B)`.
 *
 * Throws RangeError for other shapes, an unknown `mode`, and what `'max'` cannot do; NotImplementedError for
 * `per_sample_weights` with another mode than `'sum'`.
 *
 * @example
 * F.embedding_bag(torch.tensor([1, 2, 4, 5]), torch.rand(10, 3), torch.tensor([0, 2])).shape; // [2, 3]
 */
export const embedding_bag = define(
  'embedding_bag',
  [
    'input',
    'weight',
    'offsets',
    'max_norm',
    'norm_type',
    'scale_grad_by_freq',
    'mode',
    'sparse',
    'per_sample_weights',
    'include_last_offset',
    'padding_idx',
  ],
  (
    input: Tensor,
    weight: Tensor,
    offsets: Tensor | null = null,
    max_norm: number | null = null,
    norm_type: number = 2,
    scale_grad_by_freq: boolean = false,
    mode: BagMode = 'mean',
    sparse: boolean = false,
    per_sample_weights: Tensor | null = null,
    include_last_offset: boolean = false,
    padding_idx: number | null = null,
  ): Tensor => {
    if (weight.dtype === 'int64' && input.is_floating_point()) {
      warn(
        'Argument order of nn.functional.embedding_bag was changed. Usage `embedding_bag(weight, input, ...)` is ' +
          'deprecated, and should now be `embedding_bag(input, weight, ...)`.',
      );
      [weight, input] = [input, weight];
    }
    if (per_sample_weights !== null && String(input.shape) !== String(per_sample_weights.shape)) {
      throw new RangeError(
        `embedding_bag: If per_sample_weights (${per_sample_weights.shape}) is not None, then it must have the same ` +
          `shape as the input (${input.shape})`,
      );
    }
    if (weight.dim() !== 2) {
      throw new RangeError(`weight has to be a 2D Tensor, but got Tensor of dimension ${weight.dim()}`);
    }
    const bags = bagsOf({ input, offsets, per_sample_weights, include_last_offset });
    const number = modeNumber(mode, scale_grad_by_freq, sparse);
    if (max_norm !== null) renormalize(weight, bags.input, max_norm, norm_type);
    if (bags.per_sample_weights !== null && mode !== 'sum') {
      throw new NotImplementedError(
        'embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for ' +
          `mode='sum' (got mode='${mode}'). Please open a feature request on GitHub.`,
      );
    }
    const [result] = torch.embedding_bag(
      weight,
      bags.input,
      bags.offsets,
      scale_grad_by_freq,
      number,
      sparse,
      bags.per_sample_weights,
      bags.include_last_offset,
      padding_idx,
    );
    return result;
  },
);
