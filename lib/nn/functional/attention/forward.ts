import { TorchError } from '../../../errors.js';
import { linear, scaled_dot_product_attention } from '../../../generated/nn.js';
import { baddbmm, bmm } from '../../../generated/torch.js';
import type { Tensor } from '../../../tensor.js';
import { define } from '../../define.js';
import { dropout } from '../dropout.js';
import { isPlain, prepareKeys, splitHeads } from './keys.js';
import { checkedMask, mergeMasks, prepareMasks } from './masks.js';
import { project, projectHeads } from './projection.js';
import { checkSizes, isBatched, type Shape, type Triple } from './shapes.js';

/** Attention by the fused kernel: `(N, heads, L, E / heads)` to `(L, N, heads, E / heads)`. */
function attend([q, k, v]: Triple, mask: Tensor | null, { batch, heads }: Shape, p: number, causal: boolean): Tensor {
  const shared = mask === null || (mask.size(0) === 1 && mask.dim() === 3);
  const attn_mask = shared ? (mask?.unsqueeze(0) ?? null) : mask.view(batch, heads, -1, k.size(-2));
  return scaled_dot_product_attention(q, k, v, attn_mask, p, causal).permute(2, 0, 1, 3);
}

/** Attention step by step: `(N * heads, L, E / heads)` to `(L, N * heads, E / heads)` and the weights `(N, heads, L, S)`. */
function attendWithWeights(
  [q, k, v]: Triple,
  mask: Tensor | null,
  { batch, heads, length, headDim }: Shape,
  p: number,
  causal: boolean,
): [Tensor, Tensor] {
  if (causal && mask === null) throw new TorchError('FIXME: is_causal not implemented for need_weights');
  const scaled = q.mul(Math.sqrt(1 / headDim));
  const keys = k.transpose(-2, -1);
  const scores = mask === null ? bmm(scaled, keys) : baddbmm(mask, scaled, keys);
  const normal = scores.softmax(-1);
  const weights = p > 0 ? dropout(normal, p) : normal;
  return [bmm(weights, v).transpose(0, 1), weights.view(batch, heads, length, k.size(1))];
}

/**
 * Attention of several heads (Vaswani et al., 2017): what `nn.MultiheadAttention` computes from its parameters. `query` is
 * `(L, N, E)` or `(L, E)`, `key` and `value` `(S, N, E)` or `(S, E)`; gives the output, shaped as `query`, and with
 * `need_weights` the weights `(N, L, S)`, or `(N, heads, L, S)` unless averaged.
 *
 * Throws TorchError when shapes do not fit.
 *
 * @example
 * const [x, w] = [torch.randn(3, 1, 4), torch.randn(12, 4)];
 * const out = [torch.eye(4), torch.zeros(4)] as const;
 * F.multi_head_attention_forward(x, x, x, 4, 2, w, null, null, null, false, 0, ...out)[0].shape; // [3, 1, 4]
 */
export const multi_head_attention_forward = define(
  'multi_head_attention_forward',
  [
    'query',
    'key',
    'value',
    'embed_dim_to_check',
    'num_heads',
    'in_proj_weight',
    'in_proj_bias',
    'bias_k',
    'bias_v',
    'add_zero_attn',
    'dropout_p',
    'out_proj_weight',
    'out_proj_bias',
    'training',
    'key_padding_mask',
    'need_weights',
    'attn_mask',
    'use_separate_proj_weight',
    'q_proj_weight',
    'k_proj_weight',
    'v_proj_weight',
    'static_k',
    'static_v',
    'average_attn_weights',
    'is_causal',
  ],
  (
    query: Tensor,
    key: Tensor,
    value: Tensor,
    embed_dim_to_check: number,
    num_heads: number,
    in_proj_weight: Tensor | null,
    in_proj_bias: Tensor | null,
    bias_k: Tensor | null,
    bias_v: Tensor | null,
    add_zero_attn: boolean,
    dropout_p: number,
    out_proj_weight: Tensor,
    out_proj_bias: Tensor | null,
    training: boolean = true,
    key_padding_mask: Tensor | null = null,
    need_weights: boolean = true,
    attn_mask: Tensor | null = null,
    use_separate_proj_weight: boolean = false,
    q_proj_weight: Tensor | null = null,
    k_proj_weight: Tensor | null = null,
    v_proj_weight: Tensor | null = null,
    static_k: Tensor | null = null,
    static_v: Tensor | null = null,
    average_attn_weights: boolean = true,
    is_causal: boolean = false,
  ): [output: Tensor, weights: Tensor | null] => {
    const batched = isBatched({ query, key, value, key_padding_mask, attn_mask }, num_heads);
    // Three tensors even where they were one: as in Python, where `is` decides how they are projected.
    const inputs: Triple = batched ? [query, key, value] : [query.unsqueeze(1), key.unsqueeze(1), value.unsqueeze(1)];
    const [length = 0, batch = 0, size = 0] = inputs[0].shape;
    const given = batched ? key_padding_mask : (key_padding_mask?.unsqueeze(0) ?? null);
    const masks = prepareMasks(given, attn_mask, query, { is_causal, need_weights });
    checkSizes(inputs, embed_dim_to_check, num_heads, use_separate_proj_weight);
    const shape = { batch, heads: num_heads, length, headDim: Math.floor(size / num_heads) };
    const source = inputs[0] === inputs[1] ? length : inputs[1].size(0);
    const p = training ? dropout_p : 0;
    const projectOut = (x: Tensor): Tensor => {
      const out = linear(x.reshape(length * batch, size), out_proj_weight, out_proj_bias);
      const shaped = out.view(length, batch, out.size(1));
      return batched ? shaped : shaped.squeeze(1);
    };
    const maskOf = (mask: Tensor | null, padding: Tensor | null, keys: number): Tensor | null =>
      mergeMasks(mask, padding, batch, num_heads, keys);
    const extras = { bias_k, bias_v, static_k, static_v, add_zero_attn };
    const [x, , last] = inputs;
    const self = x === inputs[1] && x === last && !use_separate_proj_weight && isPlain(extras);
    if (self && !need_weights && in_proj_weight !== null) {
      const heads = projectHeads(x, in_proj_weight, in_proj_bias, shape);
      const mask = masks.attn === null ? null : checkedMask(masks.attn, length, length, batch * num_heads);
      return [projectOut(attend(heads, maskOf(mask, masks.padding, length), shape, p, masks.is_causal)), null];
    }
    const separate = use_separate_proj_weight ? [q_proj_weight, k_proj_weight, v_proj_weight] : null;
    const projected = project(inputs, { packed: in_proj_weight, separate, bias: in_proj_bias });
    const mask = masks.attn === null ? null : checkedMask(masks.attn, length, source, batch * num_heads);
    const keys = prepareKeys({ k: projected[1], v: projected[2], mask, padding: masks.padding }, extras, shape);
    const { k, v } = keys;
    const q = splitHeads(projected[0], shape);
    const merged = maskOf(keys.mask, keys.padding, k.size(1));
    if (!need_weights) {
      const apart = [q, k, v].map((x) => x.view(batch, num_heads, x.size(1), shape.headDim)) as Triple;
      return [projectOut(attend(apart, merged, shape, p, masks.is_causal)), null];
    }
    const [out, weights] = attendWithWeights([q, k, v], merged, shape, p, masks.is_causal);
    const shown = average_attn_weights ? weights.mean(1) : weights;
    return [projectOut(out), batched ? shown : shown.squeeze(0)];
  },
);
