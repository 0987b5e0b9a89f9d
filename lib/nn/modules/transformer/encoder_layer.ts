import { is_grad_enabled } from '../../../autograd/grad_mode.js';
import { type Arguments, bind, type Keywords } from '../../../bind.js';
import { _transformer_encoder_layer_fwd } from '../../../generated/vf.js';
import type { Tensor } from '../../../tensor.js';
import { gelu, relu } from '../../functional/activation.js';
import { _canonical_mask } from '../../functional/attention.js';
import { hasForwardHooks } from '../../hooks.js';
import { Module } from '../../module.js';
import { MultiheadAttention } from '../activation/attention.js';
import { ReLU } from '../activation/rectified.js';
import { GELU } from '../activation/smooth.js';
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

export interface EncoderLayerMasks extends Keywords {
  /** `(S, S)` or `(N * heads, S, S)`: pairs to leave out where true, or what to add to their scores. */
  src_mask?: Tensor | null | undefined;
  /** `(N, S)`: positions to leave out where true, or what to add to their scores. */
  src_key_padding_mask?: Tensor | null | undefined;
  /** Promises that `src_mask` is the causal one. Default: `false`. */
  is_causal?: boolean | undefined;
}

const signature = { name: 'TransformerEncoderLayer.__init__', parameters: layerParameters, required: 2 } as const;

const call = {
  name: 'TransformerEncoderLayer.forward',
  parameters: ['src', 'src_mask', 'src_key_padding_mask', 'is_causal'],
  required: 1,
} as const;

/** How the fused kernel calls an activation: 1 for ReLU, 2 for GELU, 0 for what it does not know. */
function kindOf(activation: Activation): 0 | 1 | 2 {
  if (activation === relu || activation instanceof ReLU) return 1;
  return activation === gelu || activation instanceof GELU ? 2 : 0;
}

/**
 * Self-attention and a feed-forward network, each with dropout, a residual connection and layer normalisation (Vaswani et al.,
 * 2017): `(S, N, E)` to `(S, N, E)`, with `batch_first` `(N, S, E)`, and `(S, E)` without a batch.
 *
 * In evaluation without gradients, with `batch_first` and an even number of heads, one kernel computes the layer.
 *
 * Throws TorchError for an unknown activation, and unless `nhead` divides `d_model`.
 *
 * @example
 * const layer = new nn.TransformerEncoderLayer(16, 4, { batch_first: true });
 * layer(torch.rand(2, 10, 16)).shape; // [2, 10, 16]
 */
export class TransformerEncoderLayer extends Module {
  self_attn: MultiheadAttention;
  linear1: Linear<boolean>;
  dropout: Dropout;
  linear2: Linear<boolean>;
  norm_first: boolean;
  norm1: LayerNorm<true, boolean>;
  norm2: LayerNorm<true, boolean>;
  dropout1: Dropout;
  dropout2: Dropout;
  activation_relu_or_gelu: 0 | 1 | 2;
  activation: Activation;

  constructor(args: TransformerLayerOptions & TransformerLayerSizes);
  constructor(...args: TransformerLayerArguments);
  constructor(...args: unknown[]) {
    super();
    const bound = bind<TransformerLayerOptions & TransformerLayerSizes>(signature, args);
    const { d_model, nhead, dim_feedforward = 2048, dropout = 0.1, layer_norm_eps: eps = 1e-5, bias = true } = bound;
    const { batch_first = false, norm_first = false, device, dtype } = bound;
    this.self_attn = new MultiheadAttention(d_model, nhead, { dropout, bias, batch_first, device, dtype });
    this.linear1 = new Linear<boolean>(d_model, dim_feedforward, { bias, device, dtype });
    this.dropout = new Dropout(dropout);
    this.linear2 = new Linear<boolean>(dim_feedforward, d_model, { bias, device, dtype });
    this.norm_first = norm_first;
    this.norm1 = new LayerNorm<true, boolean>(d_model, { eps, bias, device, dtype });
    this.norm2 = new LayerNorm<true, boolean>(d_model, { eps, bias, device, dtype });
    this.dropout1 = new Dropout(dropout);
    this.dropout2 = new Dropout(dropout);
    this.activation = activationOf(bound.activation ?? relu);
    this.activation_relu_or_gelu = kindOf(this.activation);
  }

  forward(
    ...args: Arguments<
      [src: Tensor],
      [src_mask?: Tensor | null, src_key_padding_mask?: Tensor | null, is_causal?: boolean],
      EncoderLayerMasks
    >
  ): Tensor {
    const { src: x, ...given } = bind<EncoderLayerMasks & { src: Tensor }>(call, args);
    const { src_mask = null, src_key_padding_mask = null, is_causal = false } = given;
    const padding = _canonical_mask(src_key_padding_mask, 'src_key_padding_mask', src_mask, 'src_mask', x.dtype);
    const mask = _canonical_mask(src_mask, 'src_mask', null, '', x.dtype);
    const fused = this.training ? null : this.fused(x, mask, padding);
    if (fused !== null) return fused;
    if (this.norm_first) {
      const attended = x.add(this._sa_block(this.norm1(x), mask, padding, is_causal));
      return attended.add(this._ff_block(this.norm2(attended)));
    }
    const attended = this.norm1(x.add(this._sa_block(x, mask, padding, is_causal)));
    return this.norm2(attended.add(this._ff_block(attended)));
  }

  /** Self-attention and its dropout. */
  _sa_block(x: Tensor, attn_mask: Tensor | null, key_padding_mask: Tensor | null, is_causal = false): Tensor {
    const options = { attn_mask, key_padding_mask, need_weights: false, is_causal };
    return this.dropout1(this.self_attn(x, x, x, options)[0]);
  }

  /** The feed-forward network and its dropout. */
  _ff_block(x: Tensor): Tensor {
    return this.dropout2(this.linear2(this.dropout(this.activation(this.linear1(x)))));
  }

  /** The layer by one kernel, or null where that kernel does not apply. */
  private fused(src: Tensor, mask: Tensor | null, padding: Tensor | null): Tensor | null {
    const { self_attn, norm1, norm2 } = this;
    if (src.dim() !== 3 || !self_attn.batch_first || !self_attn._qkv_same_embed_dim) return null;
    if (this.activation_relu_or_gelu === 0 || norm1.eps !== norm2.eps || self_attn.num_heads % 2 === 1) return null;
    if (src.is_nested && (mask !== null || padding !== null)) return null;
    if (this.modules().some(hasForwardHooks)) return null;
    const weights = kernelWeights(this);
    if (weights === null || !kernelTakes([src, ...weights])) return null;
    const [w0, w1, w2, w3, ...others] = weights;
    const [merged, kind] = self_attn.merge_masks(mask, padding, src);
    const { embed_dim, num_heads } = self_attn;
    return _transformer_encoder_layer_fwd(
      src,
      embed_dim,
      num_heads,
      w0,
      w1,
      w2,
      w3,
      this.activation_relu_or_gelu === 2,
      this.norm_first,
      norm1.eps,
      ...others,
      merged,
      kind,
    );
  }
}

type Four = [Tensor, Tensor, Tensor, Tensor];

/** The parameters of a layer in the order in which the fused kernel takes them, or null when one is missing. */
export function kernelWeights(layer: TransformerEncoderLayer): [...Four, ...Four, ...Four] | null {
  const { self_attn, norm1, norm2, linear1, linear2 } = layer;
  const weights: (Tensor | null)[] = [
    self_attn.in_proj_weight,
    self_attn.in_proj_bias,
    ...[self_attn.out_proj, norm1, norm2, linear1, linear2].flatMap(({ weight, bias }) => [weight, bias]),
  ];
  // Twelve, as listed.
  return weights.every((weight) => weight !== null) ? (weights as [...Four, ...Four, ...Four]) : null;
}

/** Whether devices and gradients allow the fused kernel. */
export function kernelTakes(tensors: readonly Tensor[]): boolean {
  if (is_grad_enabled() && tensors.some((x) => x.requires_grad)) return false;
  return tensors.every(({ device }) => device.type === 'cpu' || device.type === 'cuda');
}
