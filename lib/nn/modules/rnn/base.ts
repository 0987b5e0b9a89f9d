import { no_grad } from '../../../autograd/grad_mode.js';
import { bind } from '../../../bind.js';
import { TorchError } from '../../../errors.js';
import { _cudnn_rnn_flatten_weight, _use_cudnn_rnn_flatten_weight } from '../../../generated/private.js';
import { cudnn_is_acceptable, empty } from '../../../generated/torch.js';
import { float, list, repr } from '../../../repr.js';
import { isTensor, type Tensor } from '../../../tensor.js';
import * as init from '../../init.js';
import { Module } from '../../module.js';
import { Parameter } from '../../parameter.js';
import {
  check,
  directionsOf,
  modes,
  type ProjectedOptions,
  type RNNMode,
  type Settings,
  type Sizes,
  type WeightName,
  weightNames,
  weightSize,
} from './settings.js';

/** What an RNN carries from one step to the next: `h`, or of an LSTM `h` and `c`. */
export type HiddenState = Tensor | readonly [h: Tensor, c: Tensor];

interface Given extends ProjectedOptions, Sizes {
  mode: RNNMode;
}

const signature = {
  name: 'RNNBase.__init__',
  parameters: [
    'mode',
    'input_size',
    'hidden_size',
    'num_layers',
    'bias',
    'batch_first',
    'dropout',
    'bidirectional',
    'proj_size',
    'device',
    'dtype',
  ],
  required: 3,
} as const;

/** The shape of a state with this many features. */
export function stateSize(
  rnn: Pick<Settings, 'num_layers' | 'bidirectional' | 'batch_first'>,
  input: Tensor,
  batch_sizes: Tensor | null,
  features: number,
): [layers: number, batch: number, features: number] {
  const batch = batch_sizes === null ? input.size(rnn.batch_first ? 0 : 1) : Number(batch_sizes.index(0).item());
  return [rnn.num_layers * directionsOf(rnn), batch, features];
}

/** `fn` of the state, of both parts if it has two. */
export function mapState<H extends HiddenState>(hx: H, fn: (part: Tensor) => Tensor): H {
  // Of the same form as `hx`.
  return (isTensor(hx) ? fn(hx) : [fn(hx[0]), fn(hx[1])]) as H;
}

/**
 * What `RNN`, `LSTM` and `GRU` share: options, weights and the checks of a call.
 *
 * Weights start uniform in ±1 / √hidden_size. Layer `k` holds `weight_ih_lk` `(gates * hidden_size, input)`, `weight_hh_lk`
 * `(gates * hidden_size, hidden_size)`, `bias_ih_lk` and `bias_hh_lk` `(gates * hidden_size)`, and with a projection
 * `weight_hr_lk` `(proj_size, hidden_size)`; those of the backward direction end in `_reverse`.
 */
export abstract class RNNBase<H extends HiddenState = Tensor> extends Module {
  mode: RNNMode;
  input_size: number;
  hidden_size: number;
  num_layers: number;
  bias: boolean;
  batch_first: boolean;
  dropout: number;
  bidirectional: boolean;
  proj_size: number;
  /** The names of all weights, in the order in which the operators take them. */
  _flat_weights_names: WeightName[];
  /** The same by layer and direction. */
  _all_weights: WeightName[][];
  [weight: WeightName]: Parameter;
  declare weight_ih_l0: Parameter;
  declare weight_hh_l0: Parameter;

  constructor(mode: RNNMode, args: ProjectedOptions & Sizes);
  constructor(mode: RNNMode, ...args: unknown[]);
  constructor(...args: unknown[]) {
    super();
    const bound = bind<Given>(signature, args);
    const { mode, input_size, hidden_size, num_layers = 1, bias = true, batch_first = false } = bound;
    const { dropout = 0, bidirectional = false, proj_size = 0, device, dtype } = bound;
    check({ mode, input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, proj_size });
    this.mode = mode;
    this.input_size = input_size;
    this.hidden_size = hidden_size;
    this.num_layers = num_layers;
    this.bias = bias;
    this.batch_first = batch_first;
    this.dropout = dropout;
    this.bidirectional = bidirectional;
    this.proj_size = proj_size;
    this._all_weights = [];
    for (let layer = 0; layer < num_layers; layer++) {
      for (const reverse of bidirectional ? [false, true] : [false]) {
        const names = weightNames(layer, reverse, bias, proj_size > 0);
        for (const name of names) {
          this.register_parameter(name, new Parameter(empty(weightSize(this, name, layer), { device, dtype })));
        }
        this._all_weights.push(names);
      }
    }
    this._flat_weights_names = this._all_weights.flat();
    this.flatten_parameters();
    this.reset_parameters();
  }

  /** All weights in the order in which the operators take them. */
  get _flat_weights(): Parameter[] {
    // Registered by the constructor.
    return this._flat_weights_names.map((name) => this[name] as Parameter);
  }

  /** The weights by layer and direction. */
  get all_weights(): Parameter[][] {
    // Registered by the constructor.
    return this._all_weights.map((names) => names.map((name) => this[name] as Parameter));
  }

  /** Puts the weights into one piece of memory, which cuDNN wants; does nothing on the CPU. */
  flatten_parameters(): void {
    const weights = this._flat_weights;
    const [first] = weights;
    if (first === undefined || !weights.every((weight) => isTensor(weight) && weight.dtype === first.dtype)) return;
    if (!weights.every((weight) => weight.is_cuda && cudnn_is_acceptable(weight))) return;
    // Weights that share memory must go on sharing it.
    if (new Set(weights.map((weight) => weight.data_ptr())).size < weights.length) return;
    if (!_use_cudnn_rnn_flatten_weight()) return;
    const { bias, input_size, mode, hidden_size, proj_size, num_layers, batch_first, bidirectional } = this;
    const count = (bias ? 4 : 2) + (proj_size > 0 ? 1 : 0);
    const { cudnn } = modes[mode];
    no_grad(() => {
      _cudnn_rnn_flatten_weight(
        weights,
        count,
        input_size,
        cudnn,
        hidden_size,
        proj_size,
        num_layers,
        batch_first,
        bidirectional,
      );
    });
  }

  override _apply(fn: (tensor: Tensor) => Tensor, recurse = true): this {
    super._apply(fn, recurse);
    this.flatten_parameters();
    return this;
  }

  /** Draws all weights anew. */
  reset_parameters(): void {
    const bound = this.hidden_size > 0 ? 1 / Math.sqrt(this.hidden_size) : 0;
    for (const weight of this.parameters()) init.uniform_(weight, -bound, bound);
  }

  /** Throws RangeError unless the dtype is the weights', TorchError unless the input has the right shape. */
  check_input(input: Tensor, batch_sizes: Tensor | null): void {
    const { weight_ih_l0: weight, input_size } = this;
    if (input.dtype !== weight.dtype) {
      throw new RangeError(
        `RNN input dtype (torch.${input.dtype}) does not match weight dtype (torch.${weight.dtype}). Convert input: ` +
          `input.to(torch.${weight.dtype}), or convert model: model.to(torch.${input.dtype})`,
      );
    }
    const rank = batch_sizes === null ? 3 : 2;
    if (input.dim() !== rank) throw new TorchError(`input must have ${rank} dimensions, got ${input.dim()}`);
    if (input.size(-1) !== input_size) {
      throw new TorchError(`input.size(-1) must be equal to input_size. Expected ${input_size}, got ${input.size(-1)}`);
    }
  }

  /** The shape of `h` for an input: `(num_layers * directions, N, H)`. */
  get_expected_hidden_size(
    input: Tensor,
    batch_sizes: Tensor | null,
  ): [layers: number, batch: number, features: number] {
    return stateSize(this, input, batch_sizes, this.proj_size > 0 ? this.proj_size : this.hidden_size);
  }

  /** Throws TorchError, with both shapes in `msg`, unless `hx` has the expected one. */
  check_hidden_size(
    hx: Tensor,
    expected_hidden_size: readonly [number, number, number],
    msg = 'Expected hidden size {}, got {}',
  ): void {
    const { shape } = hx;
    if (shape.length === 3 && shape.every((size, dim) => size === expected_hidden_size[dim])) return;
    throw new TorchError(msg.replace('{}', repr(expected_hidden_size)).replace('{}', repr(list([...shape]))));
  }

  /** Throws unless input and hidden state fit the layer; see `check_input` and `check_hidden_size`. */
  check_forward_args(input: Tensor, hidden: H, batch_sizes: Tensor | null): void {
    this.check_input(input, batch_sizes);
    if (isTensor(hidden)) this.check_hidden_size(hidden, this.get_expected_hidden_size(input, batch_sizes));
  }

  /** The state with its batch in the order of `permutation`. */
  permute_hidden(hx: H, permutation: Tensor | null): H {
    return permutation === null ? hx : mapState(hx, (part) => part.index_select(1, permutation));
  }

  override extra_repr(): string {
    const { input_size, hidden_size, proj_size, num_layers, bias, batch_first, dropout, bidirectional } = this;
    let text = `${input_size}, ${hidden_size}`;
    if (proj_size !== 0) text += `, proj_size=${proj_size}`;
    if (num_layers !== 1) text += `, num_layers=${num_layers}`;
    if (!bias) text += ', bias=False';
    if (batch_first) text += ', batch_first=True';
    if (dropout !== 0) text += `, dropout=${float(dropout)}`;
    if (bidirectional) text += ', bidirectional=True';
    return text;
  }
}
