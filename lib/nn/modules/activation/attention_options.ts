import type { Keywords } from '../../../bind.js';
import type { Tensor } from '../../../tensor.js';
import type { Placement } from '../linear.js';

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

export interface AttentionSizes {
  embed_dim: number;
  num_heads: number;
}

export const signature = {
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

export interface AttentionValues extends AttentionOptions {
  query: Tensor;
  key: Tensor;
  value: Tensor;
}

export const call = {
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
