import { TorchError } from '../../../errors.js';
import { pad } from '../../../generated/nn.js';
import { cat, zeros } from '../../../generated/torch.js';
import type { Tensor } from '../../../tensor.js';
import { checkStatic, type Shape } from './shapes.js';

/** Keys and values, with the masks that hide some of them. */
export interface Keys {
  readonly k: Tensor;
  readonly v: Tensor;
  readonly mask: Tensor | null;
  readonly padding: Tensor | null;
}

/** What is attended to besides, or in place of, what the inputs give. */
export interface Extras {
  readonly bias_k: Tensor | null;
  readonly bias_v: Tensor | null;
  readonly static_k: Tensor | null;
  readonly static_v: Tensor | null;
  readonly add_zero_attn: boolean;
}

/** Whether there are none. */
export const isPlain = ({ bias_k, bias_v, static_k, static_v, add_zero_attn }: Extras): boolean =>
  bias_k === null && bias_v === null && static_k === null && static_v === null && !add_zero_attn;

/** A mask with room for one more key, which it does not hide. */
const grown = (mask: Tensor | null): Tensor | null => (mask === null ? null : pad(mask, [0, 1]));

/** `(L, N, E)` as `(N * heads, L, E / heads)`. */
export const splitHeads = (x: Tensor, { batch, heads, headDim }: Shape): Tensor =>
  x.view(x.size(0), batch * heads, headDim).transpose(0, 1);

/** The keys `(S, N, E)` with the learned one behind them. */
function withBias(keys: Keys, extras: Extras, batch: number): Keys {
  const { bias_k, bias_v } = extras;
  if (bias_k === null && bias_v === null) return keys;
  if (bias_v === null) throw new TorchError('bias_k is set but bias_v is None');
  if (bias_k === null) throw new TorchError('bias_v is set but bias_k is None');
  if (extras.static_k !== null) throw new TorchError('bias cannot be added to static key.');
  if (extras.static_v !== null) throw new TorchError('bias cannot be added to static value.');
  const k = cat([keys.k, bias_k.repeat(1, batch, 1)]);
  const v = cat([keys.v, bias_v.repeat(1, batch, 1)]);
  return { k, v, mask: grown(keys.mask), padding: grown(keys.padding) };
}

/** The keys `(N * heads, S, E / heads)` with one of zeros behind them. */
function withZero({ k, v, mask, padding }: Keys, { batch, heads, headDim }: Shape): Keys {
  const zero = zeros([batch * heads, 1, headDim], { dtype: k.dtype, device: k.device });
  return { k: cat([k, zero], 1), v: cat([v, zero], 1), mask: grown(mask), padding: grown(padding) };
}

/** Keys and values `(S, N, E)` as the heads attend to them: `(N * heads, S, E / heads)`. */
export function prepareKeys(given: Keys, extras: Extras, shape: Shape): Keys {
  const { static_k, static_v } = extras;
  const { k, v, mask, padding } = withBias(given, extras, shape.batch);
  const size = shape.batch * shape.heads;
  const keys = {
    k: static_k === null ? splitHeads(k, shape) : checkStatic('static_k', static_k, size, shape.headDim),
    v: static_v === null ? splitHeads(v, shape) : checkStatic('static_v', static_v, size, shape.headDim),
    mask,
    padding,
  };
  return extras.add_zero_attn ? withZero(keys, shape) : keys;
}
