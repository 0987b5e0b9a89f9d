import { type Arguments, bind, type Keywords } from '../../../bind.js';
import type { DeviceLike } from '../../../device.js';
import type { dtype } from '../../../dtype.js';
import { empty } from '../../../generated/torch.js';
import { float, repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import { type BagMode, embedding_bag } from '../../functional/embedding.js';
import { Module } from '../../module.js';
import { Parameter } from '../../parameter.js';
import type { Placement } from '../linear.js';
import type { FromPretrainedOptions } from './embedding.js';
import { checkedWeight, checkMatrix, drawTable, paddingRow, type Renorm, type Table } from './table.js';

export interface EmbeddingBagOptions extends Renorm, Placement {
  /** How a bag becomes one vector. Default: `'mean'`. */
  mode?: BagMode | undefined;
  _weight?: Tensor | null | undefined;
  /** The offsets end with the number of indices, as in the CSR format. Default: `false`. */
  include_last_offset?: boolean | undefined;
}

const bagSignature = {
  name: 'EmbeddingBag.__init__',
  parameters: [
    'num_embeddings',
    'embedding_dim',
    'max_norm',
    'norm_type',
    'scale_grad_by_freq',
    'mode',
    'sparse',
    '_weight',
    'include_last_offset',
    'padding_idx',
    'device',
    'dtype',
  ],
  required: 2,
} as const;

type EmbeddingBagArguments = Arguments<
  [num_embeddings: number, embedding_dim: number],
  [
    max_norm?: number | null,
    norm_type?: number,
    scale_grad_by_freq?: boolean,
    mode?: BagMode,
    sparse?: boolean,
    _weight?: Tensor | null,
    include_last_offset?: boolean,
    padding_idx?: number | null,
    device?: DeviceLike | null,
    dtype?: dtype | null,
  ],
  EmbeddingBagOptions
>;

interface BagCallOptions extends Keywords {
  offsets?: Tensor | null | undefined;
  per_sample_weights?: Tensor | null | undefined;
}

const bagCall = { name: 'forward', parameters: ['input', 'offsets', 'per_sample_weights'], required: 1 } as const;

export interface BagFromPretrainedOptions extends FromPretrainedOptions {
  mode?: BagMode | undefined;
  include_last_offset?: boolean | undefined;
}

const bagFromPretrained = {
  name: 'EmbeddingBag.from_pretrained',
  parameters: [
    'embeddings',
    'freeze',
    'max_norm',
    'norm_type',
    'scale_grad_by_freq',
    'mode',
    'sparse',
    'include_last_offset',
    'padding_idx',
  ],
  required: 1,
} as const;

/**
 * Sums, means or maxima of bags of embeddings, without the embeddings in between: `(B, N)`, or `(N)` with `offsets` `(B)`,
 * to `(B, embedding_dim)`.
 *
 * Throws TorchError when `padding_idx` is not a row of the table.
 *
 * @example
 * const m = new nn.EmbeddingBag(10, 3, { mode: 'sum' });
 * m(torch.tensor([1, 2, 4, 5, 4, 3, 2, 9]), torch.tensor([0, 4])).shape; // [2, 3]
 */
export class EmbeddingBag extends Module {
  num_embeddings: number;
  embedding_dim: number;
  max_norm: number | null;
  norm_type: number;
  scale_grad_by_freq: boolean;
  padding_idx: number | null;
  declare weight: Parameter;
  mode: BagMode;
  sparse: boolean;
  include_last_offset: boolean;

  constructor(args: EmbeddingBagOptions & Table);
  constructor(...args: EmbeddingBagArguments);
  constructor(...args: unknown[]) {
    super();
    const bound = bind<EmbeddingBagOptions & Table>(bagSignature, args);
    const { num_embeddings, embedding_dim, padding_idx = null, _weight = null } = bound;
    this.num_embeddings = num_embeddings;
    this.embedding_dim = embedding_dim;
    this.max_norm = bound.max_norm ?? null;
    this.norm_type = bound.norm_type ?? 2;
    this.scale_grad_by_freq = bound.scale_grad_by_freq ?? false;
    this.padding_idx = paddingRow(padding_idx, num_embeddings, 'padding_idx');
    if (_weight === null) {
      const { device, dtype } = bound;
      this.weight = new Parameter(empty([num_embeddings, embedding_dim], { device, dtype }));
      this.reset_parameters();
    } else {
      this.weight = new Parameter(checkedWeight(_weight, bound));
    }
    this.mode = bound.mode ?? 'mean';
    this.sparse = bound.sparse ?? false;
    this.include_last_offset = bound.include_last_offset ?? false;
  }

  /** Draws the table anew. */
  reset_parameters(): void {
    drawTable(this.weight, this.padding_idx);
  }

  forward(
    ...args: Arguments<[input: Tensor], [offsets?: Tensor | null, per_sample_weights?: Tensor | null], BagCallOptions>
  ): Tensor {
    const { input, offsets, per_sample_weights } = bind<BagCallOptions & { input: Tensor }>(bagCall, args);
    return embedding_bag(
      input,
      this.weight,
      offsets,
      this.max_norm,
      this.norm_type,
      this.scale_grad_by_freq,
      this.mode,
      this.sparse,
      per_sample_weights,
      this.include_last_offset,
      this.padding_idx,
    );
  }

  override extra_repr(): string {
    const { num_embeddings, embedding_dim, max_norm, norm_type, scale_grad_by_freq, mode, padding_idx } = this;
    let text = `${num_embeddings}, ${embedding_dim}`;
    if (max_norm !== null) text += `, max_norm=${float(max_norm)}`;
    if (norm_type !== 2) text += `, norm_type=${float(norm_type)}`;
    if (scale_grad_by_freq) text += ', scale_grad_by_freq=True';
    text += `, mode=${repr(mode)}`;
    if (padding_idx !== null) text += `, padding_idx=${padding_idx}`;
    return text;
  }

  /**
   * A bag with the given table `(num_embeddings, embedding_dim)`, which is not trained unless `freeze` is `false`.
   *
   * Throws TorchError unless the table has two dimensions.
   *
   * @example
   * const m = nn.EmbeddingBag.from_pretrained(torch.tensor([[1, 2.3, 3], [4, 5.1, 6.3]]));
   * m(torch.tensor([[1, 0]])); // tensor([[2.5000, 3.7000, 4.6500]])
   */
  static from_pretrained(
    ...args: Arguments<
      [embeddings: Tensor],
      [
        freeze?: boolean,
        max_norm?: number | null,
        norm_type?: number,
        scale_grad_by_freq?: boolean,
        mode?: BagMode,
        sparse?: boolean,
        include_last_offset?: boolean,
        padding_idx?: number | null,
      ],
      BagFromPretrainedOptions
    >
  ): EmbeddingBag {
    type Values = BagFromPretrainedOptions & { embeddings: Tensor };
    const { embeddings, freeze = true, ...rest } = bind<Values>(bagFromPretrained, args);
    const [num_embeddings, embedding_dim] = checkMatrix(embeddings);
    // `this` is the class it is called on, so that a subclass makes its own kind.
    const bag = new this({ num_embeddings, embedding_dim, _weight: embeddings, ...rest });
    bag.weight.requires_grad = !freeze;
    return bag;
  }
}
