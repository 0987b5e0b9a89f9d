import { type Arguments, bind, type Keywords } from '../../../bind.js';
import type { Tensor } from '../../../tensor.js';
import { relu } from '../../functional/activation.js';
import { Module } from '../../module.js';
import { MultiheadAttention } from '../activation/attention.js';
import { Dropout } from '../dropout.js';
import { Linear } from '../linear.js';
import { LayerNorm } from '../normalization.js';
import {
  type Activation,
  activationOf,
  layerParameters,
  type TransformerLayerArguments,
  type TransformerLayerOptions,
  type TransformerLayerSizes,
} from './layer.js';

export interface DecoderLayerMasks extends Keywords {
  /** `(T, T)` or `(N * heads, T, T)`: pairs to leave out where true, or what to add to their scores. */
  tgt_mask?: Tensor | null | undefined;
  /** `(T, S)`: the same for pairs of target and memory. */
  memory_mask?: Tensor | null | undefined;
  /** `(N, T)`: positions of the target to leave out where true, or what to add to their scores. */
  tgt_key_padding_mask?: Tensor | null | undefined;
  /** `(N, S)`: the same for positions of the memory. */
  memory_key_padding_mask?: Tensor | null | undefined;
  /** Promises that `tgt_mask` is the causal one. Default: `false`. */
  tgt_is_causal?: boolean | undefined;
  /** Promises that `memory_mask` is the causal one. Default: `false`. */
  memory_is_causal?: boolean | undefined;
}

interface DecoderLayerValues extends DecoderLayerMasks {
  tgt: Tensor;
  memory: Tensor;
}

const signature = { name: 'TransformerDecoderLayer.__init__', parameters: layerParameters, required: 2 } as const;

/** The parameters of the calls of layer and decoder. */
export const decoderParameters = [
  'tgt',
  'memory',
  'tgt_mask',
  'memory_mask',
  'tgt_key_padding_mask',
  'memory_key_padding_mask',
  'tgt_is_causal',
  'memory_is_causal',
] as const;

const call = { name: 'TransformerDecoderLayer.forward', parameters: decoderParameters, required: 2 } as const;

/**
 * Self-attention, attention to an encoder's output and a feed-forward network, each with dropout, a residual connection and
 * layer normalisation (Vaswani et al., 2017): target `(T, N, E)` and memory `(S, N, E)` to `(T, N, E)`, with `batch_first`
 * `(N, T, E)` and `(N, S, E)`.
 *
 * Throws TorchError for an unknown activation, and unless `nhead` divides `d_model`.
 *
 * @example
 * const layer = new nn.TransformerDecoderLayer(16, 4);
 * layer(torch.rand(20, 2, 16), torch.rand(10, 2, 16)).shape; // [20, 2, 16]
 */
export class TransformerDecoderLayer extends Module {
  self_attn: MultiheadAttention;
  multihead_attn: MultiheadAttention;
  linear1: Linear<boolean>;
  dropout: Dropout;
  linear2: Linear<boolean>;
  norm_first: boolean;
  norm1: LayerNorm<true, boolean>;
  norm2: LayerNorm<true, boolean>;
  norm3: LayerNorm<true, boolean>;
  dropout1: Dropout;
  dropout2: Dropout;
  dropout3: Dropout;
  activation: Activation;

  constructor(args: TransformerLayerOptions & TransformerLayerSizes);
  constructor(...args: TransformerLayerArguments);
  constructor(...args: unknown[]) {
    super();
    const bound = bind<TransformerLayerOptions & TransformerLayerSizes>(signature, args);
    const { d_model, nhead, dim_feedforward = 2048, dropout = 0.1, layer_norm_eps: eps = 1e-5, bias = true } = bound;
    const { batch_first = false, norm_first = false, device, dtype } = bound;
    const attention = { dropout, bias, batch_first, device, dtype };
    this.self_attn = new MultiheadAttention(d_model, nhead, attention);
    this.multihead_attn = new MultiheadAttention(d_model, nhead, attention);
    this.linear1 = new Linear<boolean>(d_model, dim_feedforward, { bias, device, dtype });
    this.dropout = new Dropout(dropout);
    this.linear2 = new Linear<boolean>(dim_feedforward, d_model, { bias, device, dtype });
    this.norm_first = norm_first;
    this.norm1 = new LayerNorm<true, boolean>(d_model, { eps, bias, device, dtype });
    this.norm2 = new LayerNorm<true, boolean>(d_model, { eps, bias, device, dtype });
    this.norm3 = new LayerNorm<true, boolean>(d_model, { eps, bias, device, dtype });
    this.dropout1 = new Dropout(dropout);
    this.dropout2 = new Dropout(dropout);
    this.dropout3 = new Dropout(dropout);
    this.activation = activationOf(bound.activation ?? relu);
  }

  forward(
    ...args: Arguments<
      [tgt: Tensor, memory: Tensor],
      [
        tgt_mask?: Tensor | null,
        memory_mask?: Tensor | null,
        tgt_key_padding_mask?: Tensor | null,
        memory_key_padding_mask?: Tensor | null,
        tgt_is_causal?: boolean,
        memory_is_causal?: boolean,
      ],
      DecoderLayerMasks
    >
  ): Tensor {
    const { tgt: x, memory, ...masks } = bind<DecoderLayerValues>(call, args);
    const { tgt_mask = null, tgt_key_padding_mask = null, tgt_is_causal = false } = masks;
    const { memory_mask = null, memory_key_padding_mask = null, memory_is_causal = false } = masks;
    const self = (y: Tensor): Tensor => this._sa_block(y, tgt_mask, tgt_key_padding_mask, tgt_is_causal);
    const cross = (y: Tensor): Tensor =>
      this._mha_block(y, memory, memory_mask, memory_key_padding_mask, memory_is_causal);
    if (this.norm_first) {
      const attended = x.add(self(this.norm1(x)));
      const crossed = attended.add(cross(this.norm2(attended)));
      return crossed.add(this._ff_block(this.norm3(crossed)));
    }
    const attended = this.norm1(x.add(self(x)));
    const crossed = this.norm2(attended.add(cross(attended)));
    return this.norm3(crossed.add(this._ff_block(crossed)));
  }

  /** Self-attention and its dropout. */
  _sa_block(x: Tensor, attn_mask: Tensor | null, key_padding_mask: Tensor | null, is_causal = false): Tensor {
    const options = { attn_mask, key_padding_mask, is_causal, need_weights: false };
    return this.dropout1(this.self_attn(x, x, x, options)[0]);
  }

  /** Attention to the memory and its dropout. */
  _mha_block(
    x: Tensor,
    mem: Tensor,
    attn_mask: Tensor | null,
    key_padding_mask: Tensor | null,
    is_causal = false,
  ): Tensor {
    const options = { attn_mask, key_padding_mask, is_causal, need_weights: false };
    return this.dropout2(this.multihead_attn(x, mem, mem, options)[0]);
  }

  /** The feed-forward network and its dropout. */
  _ff_block(x: Tensor): Tensor {
    return this.dropout3(this.linear2(this.dropout(this.activation(this.linear1(x)))));
  }
}
