import type { dtype } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { linear, pad, scaled_dot_product_attention } from '../../generated/nn.js';
import * as torch from '../../generated/torch.js';
import { repr } from '../../repr.js';
import type { Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { define } from '../define.js';
import { dropout } from './dropout.js';

export { scaled_dot_product_attention };

function hasShape(tensor: Tensor, ...shape: number[]): boolean {
  return tensor.dim() === shape.length && shape.every((length, i) => tensor.shape[i] === length);
}

function checkDims(name: string, mask: Tensor | null, dims: readonly number[], expected: string, query: string): void {
  if (mask === null || dims.includes(mask.dim())) return;
  throw new TorchError(
    `For ${query} \`query\`, expected \`${name}\` to be \`None\`${expected} but found ${mask.dim()}-D tensor instead`,
  );
}

interface Inputs {
  readonly query: Tensor;
  readonly key: Tensor;
  readonly value: Tensor;
  readonly key_padding_mask: Tensor | null;
  readonly attn_mask: Tensor | null;
}

/** Whether the inputs have a batch dimension. Throws TorchError when they do not agree about it. */
function isBatched({ query, key, value, key_padding_mask, attn_mask }: Inputs, num_heads: number): boolean {
  const dim = query.dim();
  if (dim !== 2 && dim !== 3) {
    throw new TorchError(`query should be unbatched 2D or batched 3D tensor but received ${dim}-D query tensor`);
  }
  const kind = dim === 3 ? 'batched (3-D)' : 'unbatched (2-D)';
  if (key.dim() !== dim || value.dim() !== dim) {
    throw new TorchError(
      `For ${kind} \`query\`, expected \`key\` and \`value\` to be ${dim}-D but found ${key.dim()}-D and ` +
        `${value.dim()}-D tensors respectively`,
    );
  }
  checkDims('key_padding_mask', key_padding_mask, [dim - 1], ` or ${dim - 1}-D`, kind);
  checkDims('attn_mask', attn_mask, [2, 3], ', 2-D or 3-D', kind);
  if (dim === 2 && attn_mask !== null && attn_mask.dim() === 3) {
    const expected = [num_heads, query.size(0), key.size(0)];
    if (!hasShape(attn_mask, ...expected)) {
      throw new TorchError(`Expected \`attn_mask\` shape to be ${repr(expected)} but got ${attn_mask.shape}`);
    }
  }
  return dim === 3;
}

/** `mask` as something to add to scores: where a boolean one is true, -∞. */
export function _canonical_mask(
  mask: Tensor | null,
  mask_name: string,
  other: Tensor | null,
  other_name: string,
  target_type: dtype,
): Tensor | null {
  if (mask === null) return null;
  const isFloat = mask.is_floating_point();
  if (mask.dtype !== 'bool' && !isFloat) {
    throw new TorchError(`only bool and floating types of ${mask_name} are supported`);
  }
  if (other !== null && mask.dtype !== other.dtype) {
    warn(`Support for mismatched ${mask_name} and ${other_name} is deprecated. Use same type for both instead.`);
  }
  return isFloat ? mask : torch.zeros_like(mask, { dtype: target_type }).masked_fill_(mask, Number.NEGATIVE_INFINITY);
}

type Triple = [query: Tensor, key: Tensor, value: Tensor];

/** One product for what is the same tensor, its parts laid out one behind the other. */
function projectTogether(x: Tensor, weight: Tensor, bias: Tensor | null, parts: number): Tensor {
  const projected = linear(x, weight, bias);
  const size = [...projected.shape.slice(0, -1), parts, projected.size(-1) / parts];
  return projected.view(size).unsqueeze(0).transpose(0, -2).squeeze(-2).contiguous();
}

function projectPacked([q, k, v]: Triple, weight: Tensor, bias: Tensor | null): Triple {
  const size = q.size(-1);
  if (k === v && q === k) {
    const together = projectTogether(q, weight, bias, 3);
    return [together.select(0, 0), together.select(0, 1), together.select(0, 2)];
  }
  if (k === v) {
    const [first, rest] = parts(weight, size);
    const [firstBias, restBias] = bias === null ? [null, null] : parts(bias, size);
    const query = linear(q, first, firstBias);
    const together = projectTogether(k, rest, restBias, 2);
    return [query, together.select(0, 0), together.select(0, 1)];
  }
  const weights = weight.chunk(3) as Triple;
  const biases = bias === null ? null : (bias.chunk(3) as Triple);
  return projectApart([q, k, v], weights, biases);
}

/** The first `size` rows and the others. */
const parts = (x: Tensor, size: number): [Tensor, Tensor] => x.split([size, size * 2]) as [Tensor, Tensor];

const projectApart = ([q, k, v]: Triple, [w, x, y]: Triple, biases: Triple | null): Triple => [
  linear(q, w, biases?.[0] ?? null),
  linear(k, x, biases?.[1] ?? null),
  linear(v, y, biases?.[2] ?? null),
];

function checkWeights([q, k, v]: Triple, weights: Triple): void {
  const size = q.size(-1);
  for (const [i, name] of ['query', 'key', 'value'].entries()) {
    const expected = [size, [q, k, v][i]?.size(-1) ?? 0];
    const weight = weights[i] as Tensor;
    if (!hasShape(weight, ...expected)) {
      throw new TorchError(`expecting ${name} weights shape of ${repr(expected)}, but got ${weight.shape}`);
    }
  }
}

interface Weights {
  readonly packed: Tensor | null;
  readonly separate: readonly (Tensor | null)[] | null;
  readonly bias: Tensor | null;
}

function project(inputs: Triple, { packed, separate, bias }: Weights): Triple {
  if (separate === null) {
    if (packed === null) throw new TorchError('use_separate_proj_weight is False but in_proj_weight is None');
    return projectPacked(inputs, packed, bias);
  }
  for (const [i, name] of ['q', 'k', 'v'].entries()) {
    if ((separate[i] ?? null) === null) {
      throw new TorchError(`use_separate_proj_weight is True but ${name}_proj_weight is None`);
    }
  }
  // None of the three is null, as just checked.
  const weights = separate as unknown as Triple;
  checkWeights(inputs, weights);
  return projectApart(inputs, weights, bias === null ? null : (bias.chunk(3) as Triple));
}

/** A mask `(L, S)` or `(N * heads, L, S)` with three dimensions. */
function checkedMask(mask: Tensor, length: number, source: number, batchHeads: number): Tensor {
  const dim = mask.dim();
  if (dim !== 2 && dim !== 3) throw new TorchError(`attn_mask's dimension ${dim} is not supported`);
  const expected = dim === 2 ? [length, source] : [batchHeads, length, source];
  if (!hasShape(mask, ...expected)) {
    throw new TorchError(`The shape of the ${dim}D attn_mask is ${mask.shape}, but should be ${repr(expected)}.`);
  }
  return dim === 2 ? mask.unsqueeze(0) : mask;
}

function checkStatic(name: string, given: Tensor, batchHeads: number, headDim: number): Tensor {
  if (given.size(0) !== batchHeads) {
    throw new TorchError(`expecting ${name}.size(0) of ${batchHeads}, but got ${given.size(0)}`);
  }
  if (given.size(2) !== headDim) {
    throw new TorchError(`expecting ${name}.size(2) of ${headDim}, but got ${given.size(2)}`);
  }
  return given;
}

/** The masks as one `(N * heads, 1 or L, S)` to add to the scores. */
function mergeMasks(
  mask: Tensor | null,
  padding: Tensor | null,
  batch: number,
  heads: number,
  source: number,
): Tensor | null {
  if (padding === null) return mask;
  if (padding.size(0) !== batch) {
    throw new TorchError(`Expected key_padded_mask.shape[0] to be ${batch}, but got ${padding.size(0)}`);
  }
  if (padding.size(1) !== source) {
    throw new TorchError(`Expected key_padded_mask.shape[1] to be ${source}, but got ${padding.size(1)}`);
  }
  const each = padding
    .view(batch, 1, 1, source)
    .expand(-1, heads, -1, -1)
    .reshape(batch * heads, 1, source);
  return mask === null ? each : mask.add(each);
}

function checkSizes(inputs: Inputs, embedDim: number, numHeads: number, separate: boolean): void {
  const { query, key, value } = inputs;
  const size = query.size(-1);
  if (size !== embedDim) throw new TorchError(`was expecting embedding dimension of ${embedDim}, but got ${size}`);
  if (Math.floor(size / numHeads) * numHeads !== size) {
    throw new TorchError(`embed_dim ${size} not divisible by num_heads ${numHeads}`);
  }
  const [k, v] = separate ? [key.shape.slice(0, 2), value.shape.slice(0, 2)] : [key.shape, value.shape];
  if (k.length === v.length && k.every((length, i) => length === v[i])) return;
  throw new TorchError(
    separate
      ? `key's sequence and batch dims torch.Size([${k.join(', ')}]) do not match value's torch.Size([${v.join(', ')}])`
      : `key shape ${key.shape} does not match value shape ${value.shape}`,
  );
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
    const given = { query, key, value, key_padding_mask, attn_mask };
    const batched = isBatched(given, num_heads);
    // Python's `is` decides how to project, so what is one tensor stays one.
    const lift = new Map([query, key, value].map((x) => [x, batched ? x : x.unsqueeze(1)]));
    const inputs = [lift.get(query), lift.get(key), lift.get(value)] as Triple;
    const [length = 0, batch = 0, size = 0] = inputs[0].shape;
    const source = inputs[1].size(0);
    const padding = batched ? key_padding_mask : (key_padding_mask?.unsqueeze(0) ?? null);
    const masks = prepareMasks(padding, attn_mask, query.dtype, { is_causal, need_weights });
    const [q0, k0, v0] = inputs;
    checkSizes({ ...given, query: q0, key: k0, value: v0 }, embed_dim_to_check, num_heads, use_separate_proj_weight);
    const headDim = Math.floor(size / num_heads);
    const batchHeads = batch * num_heads;
    const separate = use_separate_proj_weight ? [q_proj_weight, k_proj_weight, v_proj_weight] : null;
    const projected = project(inputs, { packed: in_proj_weight, separate, bias: in_proj_bias });
    let mask = masks.attn === null ? null : checkedMask(masks.attn, length, source, batchHeads);
    let paddingMask = masks.padding;
    let [, k, v] = projected;
    const grow = (): void => {
      if (mask !== null) mask = pad(mask, [0, 1]);
      if (paddingMask !== null) paddingMask = pad(paddingMask, [0, 1]);
    };
    if (bias_k !== null && bias_v !== null) {
      if (static_k !== null) throw new TorchError('bias cannot be added to static key.');
      if (static_v !== null) throw new TorchError('bias cannot be added to static value.');
      k = torch.cat([k, bias_k.repeat(1, batch, 1)]);
      v = torch.cat([v, bias_v.repeat(1, batch, 1)]);
      grow();
    } else if (bias_k !== null) throw new TorchError('bias_k is set but bias_v is None');
    else if (bias_v !== null) throw new TorchError('bias_v is set but bias_k is None');
    const heads = (x: Tensor): Tensor => x.view(x.size(0), batchHeads, headDim).transpose(0, 1);
    const q = heads(projected[0]);
    k = static_k === null ? heads(k) : checkStatic('static_k', static_k, batchHeads, headDim);
    v = static_v === null ? heads(v) : checkStatic('static_v', static_v, batchHeads, headDim);
    if (add_zero_attn) {
      const zeros = torch.zeros([batchHeads, 1, headDim], { dtype: k.dtype, device: k.device });
      k = torch.cat([k, zeros], 1);
      v = torch.cat([v, zeros], 1);
      grow();
    }
    const merged = mergeMasks(mask, paddingMask, batch, num_heads, k.size(1));
    const shape = { batch, heads: num_heads, length, source: k.size(1), headDim };
    const p = training ? dropout_p : 0;
    const project_out = (x: Tensor): Tensor => {
      const out = linear(x.reshape(length * batch, size), out_proj_weight, out_proj_bias);
      const shaped = out.view(length, batch, out.size(1));
      return batched ? shaped : shaped.squeeze(1);
    };
    if (!need_weights) return [project_out(attend([q, k, v], merged, shape, p, masks.is_causal)), null];
    const [out, weights] = attendWithWeights([q, k, v], merged, shape, p, masks.is_causal);
    const shown = average_attn_weights ? weights.mean(1) : weights;
    return [project_out(out), batched ? shown : shown.squeeze(0)];
  },
);

interface Shape {
  readonly batch: number;
  readonly heads: number;
  readonly length: number;
  readonly source: number;
  readonly headDim: number;
}

/** The masks as numbers, and whether the causal mask is left to the kernel. */
function prepareMasks(
  padding: Tensor | null,
  attn: Tensor | null,
  type: dtype,
  { is_causal, need_weights }: { is_causal: boolean; need_weights: boolean },
): { padding: Tensor | null; attn: Tensor | null; is_causal: boolean } {
  const canonical = _canonical_mask(padding, 'key_padding_mask', attn, 'attn_mask', type);
  if (is_causal && attn === null) {
    throw new TorchError(
      'Need attn_mask if specifying the is_causal hint. You may use the Transformer module method ' +
        '`generate_square_subsequent_mask` to create this mask.',
    );
  }
  if (is_causal && canonical === null && !need_weights) return { padding: null, attn: null, is_causal };
  const mask = _canonical_mask(attn, 'attn_mask', null, '', type);
  return { padding: canonical, attn: mask, is_causal: is_causal && canonical === null };
}

/** Attention by the fused kernel: `(L, N, E)`. */
function attend([q, k, v]: Triple, mask: Tensor | null, shape: Shape, p: number, is_causal: boolean): Tensor {
  const { batch, heads, length, source, headDim } = shape;
  const attn_mask =
    mask === null
      ? null
      : mask.size(0) === 1 && mask.dim() === 3
        ? mask.unsqueeze(0)
        : mask.view(batch, heads, -1, source);
  const query = q.view(batch, heads, length, headDim);
  const key = k.view(batch, heads, source, headDim);
  const value = v.view(batch, heads, source, headDim);
  return scaled_dot_product_attention(query, key, value, attn_mask, p, is_causal).permute(2, 0, 1, 3);
}

/** Attention step by step: `(L, N * heads, E / heads)` and the weights `(N, heads, L, S)`. */
function attendWithWeights(
  [q, k, v]: Triple,
  mask: Tensor | null,
  { batch, heads, length, source, headDim }: Shape,
  p: number,
  is_causal: boolean,
): [Tensor, Tensor] {
  if (is_causal && mask === null) throw new TorchError('FIXME: is_causal not implemented for need_weights');
  const scaled = q.mul(Math.sqrt(1 / headDim));
  const keys = k.transpose(-2, -1);
  const scores = mask === null ? torch.bmm(scaled, keys) : torch.baddbmm(mask, scaled, keys);
  const normal = scores.softmax(-1);
  const weights = p > 0 ? dropout(normal, p) : normal;
  return [torch.bmm(weights, v).transpose(0, 1), weights.view(batch, heads, length, source)];
}
