import { type Arguments, bind } from '../../../bind.js';
import type { DeviceLike } from '../../../device.js';
import type { dtype } from '../../../dtype.js';
import { empty } from '../../../generated/torch.js';
import { float } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import { embedding } from '../../functional/embedding.js';
import { Module } from '../../module.js';
import { Parameter } from '../../parameter.js';
import type { Placement } from '../linear.js';
import { checkedWeight, checkMatrix, drawTable, paddingRow, type Renorm, type Table } from './table.js';

export interface EmbeddingOptions extends Renorm, Placement {
  _weight?: Tensor | null | undefined;
  _freeze?: boolean | undefined;
}

const embeddingSignature = {
  name: 'Embedding.__init__',
  parameters: [
    'num_embeddings',
    'embedding_dim',
    'padding_idx',
    'max_norm',
    'norm_type',
    'scale_grad_by_freq',
    'sparse',
    '_weight',
    '_freeze',
    'device',
    'dtype',
  ],
  required: 2,
} as const;

type EmbeddingArguments = Arguments<
  [num_embeddings: number, embedding_dim: number],
  [
    padding_idx?: number | null,
    max_norm?: number | null,
    norm_type?: number,
    scale_grad_by_freq?: boolean,
    sparse?: boolean,
    _weight?: Tensor | null,
    _freeze?: boolean,
    device?: DeviceLike | null,
    dtype?: dtype | null,
  ],
  EmbeddingOptions
>;

export interface FromPretrainedOptions extends Renorm {
  /** Do not train the table. Default: `true`. */
  freeze?: boolean | undefined;
}

const fromPretrained = {
  name: 'Embedding.from_pretrained',
  parameters: ['embeddings', 'freeze', 'padding_idx', 'max_norm', 'norm_type', 'scale_grad_by_freq', 'sparse'],
  required: 1,
} as const;

/**
 * A table of `num_embeddings` vectors, looked up by index: `(*)` to `(*, embedding_dim)`. It starts normally distributed.
 *
 * Throws TorchError when `padding_idx` is not a row of the table.
 *
 * @example
 * const m = new nn.Embedding(10, 3, { padding_idx: 0 });
 * m(torch.tensor([[0, 2, 0, 5]])).shape; // [1, 4, 3]
 */
export class Embedding extends Module {
  num_embeddings: number;
  embedding_dim: number;
  padding_idx: number | null;
  max_norm: number | null;
  norm_type: number;
  scale_grad_by_freq: boolean;
  declare weight: Parameter;
  sparse: boolean;

  constructor(args: EmbeddingOptions & Table);
  constructor(...args: EmbeddingArguments);
  constructor(...args: unknown[]) {
    super();
    const bound = bind<EmbeddingOptions & Table>(embeddingSignature, args);
    const { num_embeddings, embedding_dim, padding_idx = null, _weight = null, _freeze = false } = bound;
    this.num_embeddings = num_embeddings;
    this.embedding_dim = embedding_dim;
    this.padding_idx = paddingRow(padding_idx, num_embeddings, 'Padding_idx');
    this.max_norm = bound.max_norm ?? null;
    this.norm_type = bound.norm_type ?? 2;
    this.scale_grad_by_freq = bound.scale_grad_by_freq ?? false;
    if (_weight === null) {
      const { device, dtype } = bound;
      this.weight = new Parameter(empty([num_embeddings, embedding_dim], { device, dtype }), !_freeze);
      this.reset_parameters();
    } else {
      this.weight = new Parameter(checkedWeight(_weight, bound), !_freeze);
    }
    this.sparse = bound.sparse ?? false;
  }

  /** Draws the table anew. */
  reset_parameters(): void {
    drawTable(this.weight, this.padding_idx);
  }

  forward(input: Tensor): Tensor {
    const { weight, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse } = this;
    return embedding(input, weight, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse);
  }

  override extra_repr(): string {
    const { num_embeddings, embedding_dim, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse } = this;
    let text = `${num_embeddings}, ${embedding_dim}`;
    if (padding_idx !== null) text += `, padding_idx=${padding_idx}`;
    if (max_norm !== null) text += `, max_norm=${float(max_norm)}`;
    if (norm_type !== 2) text += `, norm_type=${float(norm_type)}`;
    if (scale_grad_by_freq) text += ', scale_grad_by_freq=True';
    if (sparse) text += ', sparse=True';
    return text;
  }

  /**
   * An embedding with the given table `(num_embeddings, embedding_dim)`, which is not trained unless `freeze` is `false`.
   *
   * Throws TorchError unless the table has two dimensions.
   *
   * @example
   * const m = nn.Embedding.from_pretrained(torch.tensor([[1, 2.3, 3], [4, 5.1, 6.3]]));
   * m(torch.tensor([1])); // tensor([[4.0000, 5.1000, 6.3000]])
   */
  static from_pretrained(
    ...args: Arguments<
      [embeddings: Tensor],
      [
        freeze?: boolean,
        padding_idx?: number | null,
        max_norm?: number | null,
        norm_type?: number,
        scale_grad_by_freq?: boolean,
        sparse?: boolean,
      ],
      FromPretrainedOptions
    >
  ): Embedding {
    const { embeddings, freeze, ...rest } = bind<FromPretrainedOptions & { embeddings: Tensor }>(fromPretrained, args);
    const [num_embeddings, embedding_dim] = checkMatrix(embeddings);
    // `this` is the class it is called on, so that a subclass makes its own kind.
    return new this({ num_embeddings, embedding_dim, _weight: embeddings, _freeze: freeze ?? true, ...rest });
  }
}
