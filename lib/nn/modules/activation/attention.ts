import { is_grad_enabled } from '../../../autograd/grad_mode.js';
import { type Arguments, bind } from '../../../bind.js';
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
import { NonDynamicallyQuantizableLinear } from '../linear.js';
import {
  type AttentionOptions,
  type AttentionSizes,
  type AttentionValues,
  call,
  type MultiheadAttentionOptions,
  signature,
} from './attention_options.js';

type KernelWeights = [in_weight: Tensor, in_bias: Tensor, out_weight: Tensor, out_bias: Tensor];

/** Why a nested tensor cannot be taken: the longer reasons. */
const notFused = {
  floating: 'floating-point masks are not supported for fast path.',
  gradient: 'grad is enabled and at least one of query or the input/output projection weights or biases requires_grad',
  nested:
    // With the indentation of Python's continuation line.
    `supplying both src_key_padding_mask and src_mask at the same time${' '.repeat(34)}is not supported with NestedTensor input`,
  dtype: (query: Tensor, name: string, projection: Tensor): string =>
    `dtypes of query (torch.${query.dtype}) and self.in_proj_${name} (torch.${projection.dtype}) don't match`,
};

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

  constructor(args: MultiheadAttentionOptions & AttentionSizes);
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
    const bound = bind<MultiheadAttentionOptions & AttentionSizes>(signature, args);
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
    const self = query === key && key === value;
    const reason = floating ? notFused.floating : this.obstacle(query, self, key_padding_mask, attn_mask);
    const kernel = reason === null ? this.kernelWeights(query) : null;
    if (kernel !== null) {
      return this.fused(query, kernel, key_padding_mask, attn_mask, need_weights, average_attn_weights);
    }
    if ([query, key, value].some((x) => x.is_nested)) {
      throw new TorchError(
        'MultiheadAttention does not support NestedTensor outside of its fast path. The fast path was not hit because ' +
          (reason ?? notFused.gradient),
      );
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

  /** Why one kernel cannot compute this call, or null when it may; what is cheap to see comes first. */
  private obstacle(query: Tensor, self: boolean, padding: Tensor | null, mask: Tensor | null): string | null {
    if (this.training) return 'training is enabled';
    if (!self) return 'non-self attention was used (query, key, and value are not the same Tensor)';
    if (!this.batch_first) return 'batch_first was not True';
    if (this.num_heads % 2 !== 0) return 'self.num_heads is not even';
    if (this.bias_k !== null) return 'self.bias_k was not None';
    if (this.bias_v !== null) return 'self.bias_v was not None';
    if (this.add_zero_attn) return 'add_zero_attn was enabled';
    const { in_proj_weight: weight, in_proj_bias: bias } = this;
    if (weight === null) return 'in_proj_weight was None';
    const { dtype } = query;
    if (bias !== null && dtype !== bias.dtype) return notFused.dtype(query, 'bias', bias);
    if (dtype !== weight.dtype) return notFused.dtype(query, 'weight', weight);
    if (query.dim() !== 3) return `input not batched; expected query.dim() of 3 but got ${query.dim()}`;
    return query.is_nested && (padding !== null || mask !== null) ? notFused.nested : null;
  }

  /** The projections for the kernel, or null where one is missing, or where devices or gradients do not allow it. */
  private kernelWeights(query: Tensor): KernelWeights | null {
    const { in_proj_weight, in_proj_bias, out_proj } = this;
    if (in_proj_weight === null || in_proj_bias === null || out_proj.bias === null) return null;
    const weights: KernelWeights = [in_proj_weight, in_proj_bias, out_proj.weight, out_proj.bias];
    const tensors = [query, ...weights];
    if (is_grad_enabled() && tensors.some((x) => x.requires_grad)) return null;
    return tensors.every(({ device }) => device.type === 'cpu' || device.type === 'cuda') ? weights : null;
  }

  /** Self-attention by one kernel, for evaluation without gradients. */
  private fused(
    query: Tensor,
    weights: KernelWeights,
    padding: Tensor | null,
    mask: Tensor | null,
    need_weights: boolean,
    average: boolean,
  ): [Tensor, Tensor | null] {
    const [merged, kind] = this.merge_masks(mask, padding, query);
    const { embed_dim, num_heads } = this;
    const [output, shown] = _native_multi_head_attention(
      query,
      query,
      query,
      embed_dim,
      num_heads,
      ...weights,
      merged,
      need_weights,
      average,
      kind,
    );
    return [output, need_weights ? shown : null];
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
