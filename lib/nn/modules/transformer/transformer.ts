import { type Arguments, bind, type Keywords } from '../../../bind.js';
import type { DeviceLike } from '../../../device.js';
import type { dtype } from '../../../dtype.js';
import { TorchError } from '../../../errors.js';
import type { Tensor } from '../../../tensor.js';
import { relu } from '../../functional/activation.js';
import * as init from '../../init.js';
import { Module } from '../../module.js';
import { LayerNorm } from '../normalization.js';
import { TransformerDecoder } from './decoder.js';
import { TransformerDecoderLayer } from './decoder_layer.js';
import { TransformerEncoder } from './encoder.js';
import { TransformerEncoderLayer } from './encoder_layer.js';
import type { Activation, TransformerLayerOptions } from './layer.js';
import { causalMask } from './masks.js';

export interface TransformerOptions extends TransformerLayerOptions {
  /** The number of features `E`. Default: 512. */
  d_model?: number | undefined;
  /** The number of heads of the attentions. Default: 8. */
  nhead?: number | undefined;
  /** Default: 6. */
  num_encoder_layers?: number | undefined;
  /** Default: 6. */
  num_decoder_layers?: number | undefined;
  /** Takes the place of the encoder. */
  custom_encoder?: Module | null | undefined;
  /** Takes the place of the decoder. */
  custom_decoder?: Module | null | undefined;
}

const signature = {
  name: 'Transformer.__init__',
  parameters: [
    'd_model',
    'nhead',
    'num_encoder_layers',
    'num_decoder_layers',
    'dim_feedforward',
    'dropout',
    'activation',
    'custom_encoder',
    'custom_decoder',
    'layer_norm_eps',
    'batch_first',
    'norm_first',
    'bias',
    'device',
    'dtype',
  ],
  required: 0,
} as const;

export type TransformerArguments = Arguments<
  [],
  [
    d_model?: number,
    nhead?: number,
    num_encoder_layers?: number,
    num_decoder_layers?: number,
    dim_feedforward?: number,
    dropout?: number,
    activation?: 'relu' | 'gelu' | Activation,
    custom_encoder?: Module | null,
    custom_decoder?: Module | null,
    layer_norm_eps?: number,
    batch_first?: boolean,
    norm_first?: boolean,
    bias?: boolean,
    device?: DeviceLike | null,
    dtype?: dtype | null,
  ],
  TransformerOptions
>;

export interface TransformerMasks extends Keywords {
  /** `(S, S)` or `(N * heads, S, S)`: pairs to leave out where true, or what to add to their scores. */
  src_mask?: Tensor | null | undefined;
  /** `(T, T)` or `(N * heads, T, T)`: the same for the target. */
  tgt_mask?: Tensor | null | undefined;
  /** `(T, S)`: the same for pairs of target and encoder output. */
  memory_mask?: Tensor | null | undefined;
  /** `(N, S)`: positions to leave out where true, or what to add to their scores. */
  src_key_padding_mask?: Tensor | null | undefined;
  /** `(N, T)`: the same for the target. */
  tgt_key_padding_mask?: Tensor | null | undefined;
  /** `(N, S)`: the same for the encoder's output. */
  memory_key_padding_mask?: Tensor | null | undefined;
  /** Whether `src_mask` is the causal one. Default: `null`, which compares. */
  src_is_causal?: boolean | null | undefined;
  /** Whether `tgt_mask` is the causal one. Default: `null`, which compares. */
  tgt_is_causal?: boolean | null | undefined;
  /** Promises that `memory_mask` is the causal one. Default: `false`. */
  memory_is_causal?: boolean | undefined;
}

interface TransformerValues extends TransformerMasks {
  src: Tensor;
  tgt: Tensor;
}

const call = {
  name: 'Transformer.forward',
  parameters: [
    'src',
    'tgt',
    'src_mask',
    'tgt_mask',
    'memory_mask',
    'src_key_padding_mask',
    'tgt_key_padding_mask',
    'memory_key_padding_mask',
    'src_is_causal',
    'tgt_is_causal',
    'memory_is_causal',
  ],
  required: 2,
} as const;

const maskSignature = {
  name: 'Transformer.generate_square_subsequent_mask',
  parameters: ['sz', 'device', 'dtype'],
  required: 1,
} as const;

type MaskArguments = Arguments<
  [sz: number],
  [device?: DeviceLike | null, dtype?: dtype | null],
  Keywords & { device?: DeviceLike | null | undefined; dtype?: dtype | null | undefined }
>;

class TransformerModule extends Module {
  encoder: TransformerEncoder;
  decoder: TransformerDecoder;
  d_model: number;
  nhead: number;
  batch_first: boolean;

  constructor(...args: TransformerArguments) {
    super();
    const bound = bind<TransformerOptions>(signature, args);
    const { d_model = 512, nhead = 8, num_encoder_layers = 6, num_decoder_layers = 6 } = bound;
    const { dim_feedforward = 2048, dropout = 0.1, activation = relu, layer_norm_eps = 1e-5 } = bound;
    const { batch_first = false, norm_first = false, bias = true, device, dtype } = bound;
    const layer = {
      dim_feedforward,
      dropout,
      activation,
      layer_norm_eps,
      batch_first,
      norm_first,
      bias,
      device,
      dtype,
    };
    const norm = (): Module => new LayerNorm<true, boolean>(d_model, { eps: layer_norm_eps, bias, device, dtype });
    // What a caller puts in their place must take the same call.
    this.encoder =
      (bound.custom_encoder as TransformerEncoder | null | undefined) ??
      new TransformerEncoder(new TransformerEncoderLayer(d_model, nhead, layer), num_encoder_layers, norm());
    this.decoder =
      (bound.custom_decoder as TransformerDecoder | null | undefined) ??
      new TransformerDecoder(new TransformerDecoderLayer(d_model, nhead, layer), num_decoder_layers, norm());
    this._reset_parameters();
    this.d_model = d_model;
    this.nhead = nhead;
    this.batch_first = batch_first;
  }

  /** A causal mask `(sz, sz)`: -∞ above the diagonal, 0 elsewhere. */
  static generate_square_subsequent_mask(...args: MaskArguments): Tensor {
    const bound = bind<{ sz: number; device?: DeviceLike | null; dtype?: dtype | null }>(maskSignature, args);
    return causalMask(bound.sz, bound.device, bound.dtype);
  }

  forward(
    ...args: Arguments<
      [src: Tensor, tgt: Tensor],
      [
        src_mask?: Tensor | null,
        tgt_mask?: Tensor | null,
        memory_mask?: Tensor | null,
        src_key_padding_mask?: Tensor | null,
        tgt_key_padding_mask?: Tensor | null,
        memory_key_padding_mask?: Tensor | null,
        src_is_causal?: boolean | null,
        tgt_is_causal?: boolean | null,
        memory_is_causal?: boolean,
      ],
      TransformerMasks
    >
  ): Tensor {
    const { src, tgt, ...given } = bind<TransformerValues>(call, args);
    this.check(src, tgt);
    const { src_mask = null, src_key_padding_mask = null, src_is_causal = null } = given;
    const memory = this.encoder(src, { mask: src_mask, src_key_padding_mask, is_causal: src_is_causal });
    return this.decoder(tgt, memory, {
      tgt_mask: given.tgt_mask ?? null,
      memory_mask: given.memory_mask ?? null,
      tgt_key_padding_mask: given.tgt_key_padding_mask ?? null,
      memory_key_padding_mask: given.memory_key_padding_mask ?? null,
      tgt_is_causal: given.tgt_is_causal ?? null,
      memory_is_causal: given.memory_is_causal ?? false,
    });
  }

  private check(src: Tensor, tgt: Tensor): void {
    const batch = this.batch_first ? 0 : 1;
    if (src.dim() === 3 && src.size(batch) !== tgt.size(batch)) {
      throw new TorchError('the batch number of src and tgt must be equal');
    }
    if (src.size(-1) !== this.d_model || tgt.size(-1) !== this.d_model) {
      throw new TorchError('the feature number of src and tgt must be equal to d_model');
    }
  }

  /** Draws all parameters of more than one dimension anew. */
  _reset_parameters(): void {
    for (const parameter of this.parameters()) if (parameter.dim() > 1) init.xavier_uniform_(parameter);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what a subclass puts in the place of these may be of any type
type Free = any;

interface Replaceable {
  encoder: Free;
  decoder: Free;
  forward(...args: Free): Free;
  train(...args: Free): Free;
}

/** What a subclass sees: it may replace encoder, decoder and `forward` by others, as PyTorch's examples do. */
type Open = Module & Omit<TransformerModule, keyof Replaceable> & Replaceable;

/**
 * Encoder and decoder (Vaswani et al., 2017): source `(S, N, E)` and target `(T, N, E)` to `(T, N, E)`, with `batch_first`
 * `(N, S, E)` and `(N, T, E)`, and without a batch `(S, E)` and `(T, E)`.
 *
 * Throws TorchError when the batches differ, or the features are not `d_model`.
 *
 * @example
 * const model = new nn.Transformer(16, 4, { num_encoder_layers: 2, num_decoder_layers: 2 });
 * model(torch.rand(10, 2, 16), torch.rand(20, 2, 16)).shape; // [20, 2, 16]
 */
export interface TransformerConstructor {
  // Passed over by `extends`, which takes the last one: its type parameter has no default.
  new <_>(...args: TransformerArguments): TransformerModule;
  new (...args: TransformerArguments): Open;
  readonly prototype: Open;
  /** A causal mask `(sz, sz)`: -∞ above the diagonal, 0 elsewhere. */
  generate_square_subsequent_mask(...args: MaskArguments): Tensor;
}

Object.defineProperty(TransformerModule, 'name', { value: 'Transformer' });

export const Transformer: TransformerConstructor = TransformerModule;
export type Transformer = TransformerModule;
