import type { Arguments } from '../../../bind.js';
import type { DeviceLike } from '../../../device.js';
import type { dtype } from '../../../dtype.js';
import { TorchError } from '../../../errors.js';
import type { Tensor } from '../../../tensor.js';
import { gelu, relu } from '../../functional/activation.js';
import type { Placement } from '../linear.js';

/** What an encoder or decoder layer does between its two linear maps; a module is a function too. */
export type Activation = (input: Tensor) => Tensor;

export interface TransformerLayerOptions extends Placement {
  /** Size of the hidden layer of the feed-forward network. Default: 2048. */
  dim_feedforward?: number | undefined;
  /** Default: 0.1. */
  dropout?: number | undefined;
  /** `'relu'`, `'gelu'`, or a function or module. Default: `F.relu`. */
  activation?: 'relu' | 'gelu' | Activation | undefined;
  /** The `eps` of the layer normalisations. Default: `1e-5`. */
  layer_norm_eps?: number | undefined;
  /** Inputs and output are `(N, L, E)` instead of `(L, N, E)`. Default: `false`. */
  batch_first?: boolean | undefined;
  /** Normalise before attention and feed-forward network instead of after them. Default: `false`. */
  norm_first?: boolean | undefined;
  /** Learn the biases of linear maps and normalisations. Default: `true`. */
  bias?: boolean | undefined;
}

export interface TransformerLayerSizes {
  /** The number of features `E`. */
  d_model: number;
  /** The number of heads of the attentions. */
  nhead: number;
}

export type TransformerLayerArguments = Arguments<
  [d_model: number, nhead: number],
  [
    dim_feedforward?: number,
    dropout?: number,
    activation?: 'relu' | 'gelu' | Activation,
    layer_norm_eps?: number,
    batch_first?: boolean,
    norm_first?: boolean,
    bias?: boolean,
    device?: DeviceLike | null,
    dtype?: dtype | null,
  ],
  TransformerLayerOptions
>;

/** The parameters of the constructors of both layers. */
export const layerParameters = [
  'd_model',
  'nhead',
  'dim_feedforward',
  'dropout',
  'activation',
  'layer_norm_eps',
  'batch_first',
  'norm_first',
  'bias',
  'device',
  'dtype',
] as const;

const activations: Readonly<Record<string, Activation>> = { relu, gelu };

/** The function of a name. Throws TorchError for an unknown one. */
export function activationOf(given: string | Activation): Activation {
  if (typeof given !== 'string') return given;
  const known = Object.hasOwn(activations, given) ? activations[given] : undefined;
  if (known === undefined) throw new TorchError(`activation should be relu/gelu, not ${given}`);
  return known;
}
