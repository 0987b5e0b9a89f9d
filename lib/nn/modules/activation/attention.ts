import { is_grad_enabled } from '../../../autograd/grad_mode.js';
import { type Arguments, bind, type Keywords } from '../../../bind.js';
import type { DeviceLike } from '../../../device.js';
import type { dtype } from '../../../dtype.js';
import { TorchError } from '../../../errors.js';
import { empty } from '../../../generated/torch.js';
import { _native_multi_head_attention } from '../../../generated/vf.js';
import type { Tensor } from '../../../tensor.js';
import { _canonical_mask, multi_head_attention_forward } from '../../functional/attention.js';
import * as init from '../../init.js';
import { Module } from '../../module.js';
import { Parameter } from '../../parameter.js';
import { NonDynamicallyQuantizableLinear, type Placement } from '../linear.js';

export interface MultiheadAttentionOptions extends Placement {
  /** Dropout probability of the weights. Default: 0. */
  dropout?: number | undefined;
  /** Learn biases of all projections. Default: `true`. */
  bias?: boolean | undefined;
  /** Append a learned key and value. Default: `false`. */
  add_bias_kv?: boolean | undefined;
  /** Append a key and value of zeros. Default: `false`. */
  add_zero_attn?: boolean | undefined;
  /** Size of the keys. Default: `embed_dim`. */
  kdim?: number | null | undefined;
  /** Size of the values. Default: `embed_dim`. */
  vdim?: number | null | undefined;
  /** Inputs and output are `(N, L, E)` instead of `(L, N, E)`. Default: `false`. */
  batch_first?: boolean | undefined;
}

interface Required {
  embed_dim: number;
  num_heads: number;
}

const signature = {
  name: 'MultiheadAttention.__init__',
  parameters: [
    'embed_dim',
    'num_heads',
    'dropout',
    'bias',
    'add_bias_kv',
    'add_zero_attn',
    'kdim',
    'vdim',
    'batch_first',
    'device',
    'dtype',
  ],
  required: 2,
} as const;

export interface AttentionOptions extends Keywords {
  /** `(N, S)`: keys to leave out where true, or what to add to their scores. */
  key_padding_mask?: Tensor | null | undefined;
  /** Also give the weights, which takes the fused kernel away. Default: `true`. */
  need_weights?: boolean | undefined;
  /** `(L, S)` or `(N * heads, L, S)`: pairs to leave out where true, or what to add to their scores. */
  attn_mask?: Tensor | null | undefined;
  /** Give weights averaged over the heads. Default: `true`. */
  average_attn_weights?: boolean | undefined;
  /** Promises that `attn_mask` is the causal one. Default: `false`. */
  is_causal?: boolean | undefined;
}

interface AttentionValues extends AttentionOptions {
  query: Tensor;
  key: Tensor;
  value: Tensor;
}

const call = {
  name: 'MultiheadAttention.forward',
  parameters: [
    'query',
    'key',
    'value',
    'key_padding_mask',
    'need_weights',
    'attn_mask',
    'average_attn_weights',
    'is_causal',
  ],
  required: 3,
} as const;

/**
 * Attention of several heads (Vaswani et al., 2017): `query` `(L, N, E)`, `key` `(S, N, kdim)` and `value` `(S, N, vdim)`
 * to `[(L, N, E), weights (N, L, S)]`.
 *
 * Throws RangeError unless the sizes are positive, TorchError unless the heads divide `embed_dim`.
 *
 * @example
 * const attention = new nn.MultiheadAttention(16, 4);
 * const x = torch.randn(5, 2, 16);
 * const [out, weights] = attention(x, x, x);
 * out.shape; // [5, 2, 16]
 */
export class MultiheadAttention extends Module {
  embed_dim: number;
  kdim: number;
  vdim: number;
  _qkv_same_embed_dim: boolean;
  num_heads: number;
  dropout: number;
  batch_first: boolean;
  head_dim: number;
  declare in_proj_weight: Parameter | null;
  declare q_proj_weight: Parameter | null;
  declare k_proj_weight: Parameter | null;
  declare v_proj_weight: Parameter | null;
  declare in_proj_bias: Parameter | null;
  declare out_proj: NonDynamicallyQuantizableLinear<boolean>;
  declare bias_k: Parameter | null;
  declare bias_v: Parameter | null;
  add_zero_attn: boolean;

  constructor(args: MultiheadAttentionOptions & Required);
  constructor(
    ...args: Arguments<
      [embed_dim: number, num_heads: number],
      [
        dropout?: number,
        bias?: boolean,
        add_bias_kv?: boolean,
        add_zero_attn?: boolean,
        kdim?: number | null,
        vdim?: number | null,
        batch_first?: boolean,
        device?: DeviceLike | null,
        dtype?: dtype | null,
      ],
      MultiheadAttentionOptions
    >
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bind<MultiheadAttentionOptions & Required>(signature, args);
    const { embed_dim, num_heads, dropout = 0, bias = true, add_bias_kv = false, device, dtype } = bound;
    if (embed_dim <= 0 || num_heads <= 0) {
      throw new RangeError(
        `embed_dim and num_heads must be greater than 0, got embed_dim=${embed_dim} and num_heads=${num_heads} instead`,
      );
    }
    this.embed_dim = embed_dim;
    this.kdim = bound.kdim ?? embed_dim;
    this.vdim = bound.vdim ?? embed_dim;
    this._qkv_same_embed_dim = this.kdim === embed_dim && this.vdim === embed_dim;
    this.num_heads = num_heads;
    this.dropout = dropout;
    this.batch_first = bound.batch_first ?? false;
    this.head_dim = Math.floor(embed_dim / num_heads);
    if (this.head_dim * num_heads !== embed_dim) throw new TorchError('embed_dim must be divisible by num_heads');
    const parameter = (...size: number[]): Parameter => new Parameter(empty(size, { device, dtype }));
    this.registerProjections(parameter);
    this.register_parameter('in_proj_bias', bias ? parameter(3 * embed_dim) : null);
    this.out_proj = new NonDynamicallyQuantizableLinear<boolean>(embed_dim, embed_dim, { bias, device, dtype });
    this.bias_k = add_bias_kv ? parameter(1, 1, embed_dim) : null;
    this.bias_v = add_bias_kv ? parameter(1, 1, embed_dim) : null;
    this.add_zero_attn = bound.add_zero_attn ?? false;
    this._reset_parameters();
  }

  /** Registers the projections in Python's order, which decides the order of the state dict. */
  private registerProjections(parameter: (...size: number[]) => Parameter): void {
    const { embed_dim, kdim, vdim } = this;
    const separate = { q_proj_weight: embed_dim, k_proj_weight: kdim, v_proj_weight: vdim };
    if (this._qkv_same_embed_dim) this.register_parameter('in_proj_weight', parameter(3 * embed_dim, embed_dim));
    for (const [name, size] of Object.entries(separate)) {
      this.register_parameter(name, this._qkv_same_embed_dim ? null : parameter(embed_dim, size));
    }
    if (!this._qkv_same_embed_dim) this.register_parameter('in_proj_weight', null);
  }

  /** Draws the projections anew; the one of the output keeps its own initialisation. */
  _reset_parameters(): void {
    for (const weight of [this.in_proj_weight, this.q_proj_weight, this.k_proj_weight, this.v_proj_weight]) {
      if (weight !== null) init.xavier_uniform_(weight);
    }
    if (this.in_proj_bias !== null) {
      init.constant_(this.in_proj_bias, 0);
      if (this.out_proj.bias !== null) init.constant_(this.out_proj.bias, 0);
    }
    for (const bias of [this.bias_k, this.bias_v]) if (bias !== null) init.xavier_normal_(bias);
  }

  forward(
    ...args: Arguments<
      [query: Tensor, key: Tensor, value: Tensor],
      [
        key_padding_mask?: Tensor | null,
        need_weights?: boolean,
        attn_mask?: Tensor | null,
        average_attn_weights?: boolean,
        is_causal?: boolean,
      ],
      AttentionOptions
    >
  ): [output: Tensor, weights: Tensor | null] {
    const bound = bind<AttentionValues>(call, args);
    const { query, key, value, need_weights = true, average_attn_weights = true, is_causal = false } = bound;
    const { attn_mask: given = null, key_padding_mask: padding = null } = bound;
    const floating = [given, padding].some((mask) => mask?.is_floating_point());
    const key_padding_mask = _canonical_mask(padding, 'key_padding_mask', given, 'attn_mask', query.dtype);
    const attn_mask = _canonical_mask(given, 'attn_mask', null, '', query.dtype);
    if (!floating && query === key && key === value) {
      const fast = this.fused(query, key_padding_mask, attn_mask, need_weights, average_attn_weights);
      if (fast !== null) return fast;
    }
    const swap = this.batch_first && query.dim() === 3;
    // What is one tensor stays one, so that it is projected at once.
    const swapped = new Map([query, key, value].map((x) => [x, swap ? x.transpose(1, 0) : x]));
    const [output, weights] = multi_head_attention_forward(
      swapped.get(query) ?? query,
      swapped.get(key) ?? key,
      swapped.get(value) ?? value,
      this.embed_dim,
      this.num_heads,
      this.in_proj_weight,
      this.in_proj_bias,
      this.bias_k,
      this.bias_v,
      this.add_zero_attn,
      this.dropout,
      this.out_proj.weight,
      this.out_proj.bias,
      this.training,
      key_padding_mask,
      need_weights,
      attn_mask,
      !this._qkv_same_embed_dim,
      this.q_proj_weight,
      this.k_proj_weight,
      this.v_proj_weight,
      null,
      null,
      average_attn_weights,
      is_causal,
    );
    return [swap ? output.transpose(1, 0) : output, weights];
  }

  /** Self-attention by one kernel, for evaluation without gradients, or null where that kernel does not apply. */
  private fused(
    query: Tensor,
    padding: Tensor | null,
    mask: Tensor | null,
    need_weights: boolean,
    average: boolean,
  ): [Tensor, Tensor | null] | null {
    const { in_proj_weight: weight, in_proj_bias: bias, out_proj } = this;
    const applies = query.dim() === 3 && !this.training && this.batch_first && this.num_heads % 2 === 0;
    if (!applies || weight === null || bias === null || out_proj.bias === null) return null;
    if (this.bias_k !== null || this.bias_v !== null || this.add_zero_attn) return null;
    if (query.dtype !== weight.dtype || query.dtype !== bias.dtype) return null;
    const tensors = [query, weight, bias, out_proj.weight, out_proj.bias];
    if (is_grad_enabled() && tensors.some((x) => x.requires_grad)) return null;
    if (tensors.some(({ device }) => device.type !== 'cpu' && device.type !== 'cuda')) return null;
    const [merged, kind] = this.merge_masks(mask, padding, query);
    const { embed_dim, num_heads } = this;
    const [output, weights] = _native_multi_head_attention(
      query,
      query,
      query,
      embed_dim,
      num_heads,
      weight,
      bias,
      out_proj.weight,
      out_proj.bias,
      merged,
      need_weights,
      average,
      kind,
    );
    return [output, need_weights ? weights : null];
  }

  /** Both masks as one, and its kind: 1 for padding `(N, S)`, 2 for `(N, heads, L, S)`. */
  merge_masks(
    attn_mask: Tensor | null,
    key_padding_mask: Tensor | null,
    query: Tensor,
  ): [mask: Tensor | null, kind: number | null] {
    if (attn_mask === null) return [key_padding_mask, key_padding_mask === null ? null : 1];
    const [batch = 0, length = 0] = query.shape;
    const mask =
      attn_mask.dim() === 3
        ? attn_mask.view(batch, -1, length, length)
        : attn_mask.view(1, 1, length, length).expand(batch, this.num_heads, -1, -1);
    if (key_padding_mask === null) return [mask, 2];
    return [mask.add(key_padding_mask.view(batch, 1, 1, length).expand(-1, this.num_heads, -1, -1)), 2];
  }
}
