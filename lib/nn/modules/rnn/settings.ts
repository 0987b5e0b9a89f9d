import { repr } from '../../../repr.js';
import { warn } from '../../../warnings.js';
import { typename } from '../../typename.js';
import type { Placement } from '../linear.js';

/** The recurrences that libtorch knows. */
export type RNNMode = 'RNN_TANH' | 'RNN_RELU' | 'LSTM' | 'GRU';

export interface RNNBaseOptions extends Placement {
  /** Layers on top of each other. Default: 1. */
  num_layers?: number | undefined;
  /** Learn additive biases. Default: `true`. */
  bias?: boolean | undefined;
  /** Inputs and outputs are `(N, L, H)` instead of `(L, N, H)`. Default: `false`. */
  batch_first?: boolean | undefined;
  /** Probability of dropout after each layer but the last. Default: 0. */
  dropout?: number | undefined;
  /** Also read the sequence backwards. Default: `false`. */
  bidirectional?: boolean | undefined;
}

export interface ProjectedOptions extends RNNBaseOptions {
  /** Size to which the hidden state is projected; 0 projects nothing. Default: 0. */
  proj_size?: number | undefined;
}

export interface Sizes {
  /** Features of the input. */
  input_size: number;
  /** Features of the hidden state. */
  hidden_size: number;
}

/** The number of gates of a cell, and how cuDNN numbers the recurrence. */
export const modes: Readonly<Record<RNNMode, { gates: number; cudnn: number }>> = {
  RNN_RELU: { gates: 1, cudnn: 0 },
  RNN_TANH: { gates: 1, cudnn: 1 },
  LSTM: { gates: 4, cudnn: 2 },
  GRU: { gates: 3, cudnn: 3 },
};

/** The options of a layer with their defaults filled in. */
export interface Settings extends Sizes {
  readonly mode: RNNMode;
  readonly num_layers: number;
  readonly bias: boolean;
  readonly batch_first: boolean;
  readonly dropout: number;
  readonly bidirectional: boolean;
  readonly proj_size: number;
}

/** Python's checks, in its order. */
export function check(settings: Settings): void {
  const { mode, input_size, hidden_size, num_layers, bias, batch_first, dropout, proj_size } = settings;
  if (typeof dropout !== 'number' || !(dropout >= 0 && dropout <= 1)) {
    throw new RangeError(
      'dropout should be a number in range [0, 1] representing the probability of an element being zeroed',
    );
  }
  if (dropout > 0 && num_layers === 1) {
    warn(
      'dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers greater ' +
        `than 1, but got dropout=${repr(dropout)} and num_layers=${num_layers}`,
    );
  }
  checkType('bias', bias, 'bool');
  checkType('batch_first', batch_first, 'bool');
  checkSize('input_size', input_size);
  checkSize('hidden_size', hidden_size);
  if (num_layers <= 0) throw new RangeError('num_layers must be greater than zero');
  if (proj_size < 0) throw new RangeError('proj_size should be a positive integer or zero to disable projections');
  if (proj_size >= hidden_size) throw new RangeError('proj_size has to be smaller than hidden_size');
  if (!Object.hasOwn(modes, mode)) throw new RangeError(`Unrecognized RNN mode: ${String(mode)}`);
  const type = typename(num_layers);
  if (type !== 'int') throw new TypeError(`'${type}' object cannot be interpreted as an integer`);
}

function checkType(name: string, value: unknown, type: 'bool' | 'int'): void {
  const got = typename(value);
  if (got !== type) throw new TypeError(`${name} should be of type ${type}, got: ${got}`);
}

function checkSize(name: string, size: number): void {
  checkType(name, size, 'int');
  if (size <= 0) throw new RangeError(`${name} must be greater than zero`);
}

/** The names of one layer's weights in one direction. */
export function weightNames(layer: number, reverse: boolean, bias: boolean, projected: boolean): WeightName[] {
  const suffix = `l${layer}${reverse ? '_reverse' : ''}` as const;
  const biases: WeightName[] = bias ? [`bias_ih_${suffix}`, `bias_hh_${suffix}`] : [];
  return [
    `weight_ih_${suffix}`,
    `weight_hh_${suffix}`,
    ...biases,
    ...(projected ? [`weight_hr_${suffix}` as const] : []),
  ];
}

/** A layer and a direction. */
type Place = `l${number}` | `l${number}_reverse`;
/** The name of a weight or bias. */
export type WeightName = `weight_${'ih' | 'hh' | 'hr'}_${Place}` | `bias_${'ih' | 'hh'}_${Place}`;

/** How many ways a sequence is read. */
export const directionsOf = ({ bidirectional }: Pick<Settings, 'bidirectional'>): number => (bidirectional ? 2 : 1);

/** The shape of a weight. */
export function weightSize(rnn: Settings, name: WeightName, layer: number): number[] {
  const { mode, input_size, hidden_size, proj_size } = rnn;
  if (name.startsWith('weight_hr')) return [proj_size, hidden_size];
  const gates = modes[mode].gates * hidden_size;
  if (name.startsWith('bias')) return [gates];
  const state = proj_size > 0 ? proj_size : hidden_size;
  if (name.startsWith('weight_hh')) return [gates, state];
  return [gates, layer === 0 ? input_size : state * directionsOf(rnn)];
}
