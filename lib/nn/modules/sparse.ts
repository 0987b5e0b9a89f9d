import { no_grad } from '../../autograd/grad_mode.js';
import { type Arguments, bind, type Keywords } from '../../bind.js';
import type { DeviceLike } from '../../device.js';
import type { dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { empty } from '../../generated/torch.js';
import { float, repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { type BagMode, embedding, embedding_bag } from '../functional/embedding.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { Parameter } from '../parameter.js';
import type { Placement } from './linear.js';

interface Table {
  num_embeddings: number;
  embedding_dim: number;
}

/** `padding_idx` counted from the front. */
function paddingRow(padding_idx: number | null, rows: number, name: string): number | null {
  if (padding_idx === null) return null;
  if (padding_idx >= rows || padding_idx < -rows) throw new TorchError(`${name} must be within num_embeddings`);
  return padding_idx < 0 ? rows + padding_idx : padding_idx;
}

/** The given weight, when it fits. */
function checkedWeight(weight: Tensor, { num_embeddings, embedding_dim }: Table): Tensor {
  const [rows, columns] = weight.shape;
  if (weight.dim() !== 2 || rows !== num_embeddings || columns !== embedding_dim) {
    throw new TorchError('Shape of weight does not match num_embeddings and embedding_dim');
  }
  return weight;
}

/** Draws a table from the standard normal distribution, with zeros in the row `padding_idx`. */
function drawTable(weight: Parameter, padding_idx: number | null): void {
  init.normal_(weight);
  if (padding_idx === null) return;
  no_grad(() => {
    weight.select(0, padding_idx).fill_(0);
  });
}

function checkMatrix(embeddings: Tensor): [rows: number, columns: number] {
  if (embeddings.dim() !== 2) throw new TorchError('Embeddings parameter is expected to be 2-dimensional');
  return [embeddings.size(0), embeddings.size(1)];
}

interface Renorm extends Keywords {
  /** Rows longer than this are shortened, in place, when they are looked up. Default: `null`, never. */
  max_norm?: number | null | undefined;
  /** Order of that norm. Default: 2. */
  norm_type?: number | undefined;
  /** Divide gradients by how often a row occurs in the batch. Default: `false`. */
  scale_grad_by_freq?: boolean | undefined;
  /** Make the gradient of the weight sparse. Default: `false`. */
  sparse?: boolean | undefined;
  /** A row that gets no gradient, and starts as zeros. Default: `null`, none. */
  padding_idx?: number | null | undefined;
}

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
