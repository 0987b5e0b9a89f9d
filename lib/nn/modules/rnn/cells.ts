import { type Arguments, bind, type Keywords, type Signature } from '../../../bind.js';
import type { DeviceLike } from '../../../device.js';
import type { dtype } from '../../../dtype.js';
import { TorchError } from '../../../errors.js';
import { empty, gru_cell, lstm_cell, rnn_relu_cell, rnn_tanh_cell, zeros } from '../../../generated/torch.js';
import type { Tensor } from '../../../tensor.js';
import * as init from '../../init.js';
import { Module } from '../../module.js';
import { Parameter } from '../../parameter.js';
import type { Bias, Placement } from '../linear.js';
import type { LSTMState, RNNNonlinearity } from './layers.js';
import type { Sizes } from './settings.js';

export interface CellOptions<B extends boolean = boolean> extends Placement {
  /** Learn additive biases. Default: `true`. */
  bias?: B | undefined;
}

interface CellValues extends CellOptions, Sizes {
  num_chunks: number;
}

const base = {
  name: 'RNNCellBase.__init__',
  parameters: ['input_size', 'hidden_size', 'bias', 'num_chunks', 'device', 'dtype'],
  required: 4,
} as const;

/** What the cells share: weights of `num_chunks` gates, uniform in ±1 / √hidden_size, and no loop over time. */
export abstract class RNNCellBase<B extends boolean = boolean> extends Module {
  input_size: number;
  hidden_size: number;
  bias: boolean;
  declare weight_ih: Parameter;
  declare weight_hh: Parameter;
  declare bias_ih: Bias<B>;
  declare bias_hh: Bias<B>;

  constructor(
    ...args: Arguments<
      [input_size: number, hidden_size: number, bias: boolean, num_chunks: number],
      [device?: DeviceLike | null, dtype?: dtype | null],
      Placement
    >
  ) {
    super();
    const { input_size, hidden_size, bias = true, num_chunks, device, dtype } = bind<CellValues>(base, args);
    this.input_size = input_size;
    this.hidden_size = hidden_size;
    this.bias = bias;
    const parameter = (...size: number[]): Parameter => new Parameter(empty(size, { device, dtype }));
    const rows = num_chunks * hidden_size;
    this.weight_ih = parameter(rows, input_size);
    this.weight_hh = parameter(rows, hidden_size);
    this.register_parameter('bias_ih', bias ? parameter(rows) : null);
    this.register_parameter('bias_hh', bias ? parameter(rows) : null);
    this.reset_parameters();
  }

  /** Draws all weights anew. */
  reset_parameters(): void {
    const bound = this.hidden_size > 0 ? 1 / Math.sqrt(this.hidden_size) : 0;
    for (const weight of this.parameters()) init.uniform_(weight, -bound, bound);
  }

  override extra_repr(): string {
    const { input_size, hidden_size, bias } = this;
    return `${input_size}, ${hidden_size}${bias ? '' : ', bias=False'}`;
  }
}

const constructorOf = (name: string): Signature => ({
  name: `${name}.__init__`,
  parameters: ['input_size', 'hidden_size', 'bias', 'device', 'dtype'],
  required: 2,
});
const constructors = {
  RNNCell: {
    name: 'RNNCell.__init__',
    parameters: ['input_size', 'hidden_size', 'bias', 'nonlinearity', 'device', 'dtype'],
    required: 2,
  },
  LSTMCell: constructorOf('LSTMCell'),
  GRUCell: constructorOf('GRUCell'),
};

type CellArguments<B extends boolean> = Arguments<
  [input_size: number, hidden_size: number],
  [bias?: B, device?: DeviceLike | null, dtype?: dtype | null],
  CellOptions<B>
>;

/** Arguments of a cell as its base class takes them. */
function baseArguments(
  { input_size, hidden_size, bias = true, device, dtype }: CellOptions & Sizes,
  chunks: number,
): [number, number, boolean, number, Placement] {
  return [input_size, hidden_size, bias, chunks, { device, dtype }];
}

type Step<H> = Arguments<[input: Tensor], [hx?: H | null], Keywords & { hx?: H | null }>;

const stepOf = (name: string): Signature => ({ name: `${name}.forward`, parameters: ['input', 'hx'], required: 1 });
const steps = { RNNCell: stepOf('RNNCell'), LSTMCell: stepOf('LSTMCell'), GRUCell: stepOf('GRUCell') };

function checkRank(name: string, what: string, tensor: Tensor): void {
  const rank = tensor.dim();
  if (rank === 1 || rank === 2) return;
  throw new RangeError(`${name}: Expected ${what} to be 1D or 2D, got ${rank}D instead`);
}

const zeroState = (input: Tensor, hidden_size: number): Tensor =>
  zeros(input.size(0), hidden_size, { dtype: input.dtype, device: input.device });

/** One step of a cell with one state; a vector is a batch of one. */
function step(
  name: 'RNNCell' | 'GRUCell',
  { hidden_size }: RNNCellBase,
  args: readonly unknown[],
  run: (input: Tensor, hx: Tensor) => Tensor,
): Tensor {
  const { input, hx = null } = bind<{ input: Tensor; hx?: Tensor | null }>(steps[name], args);
  checkRank(name, 'input', input);
  if (hx !== null) checkRank(name, 'hidden', hx);
  if (input.dim() === 2) return run(input, hx ?? zeroState(input, hidden_size));
  const batch = input.unsqueeze(0);
  return run(batch, hx?.unsqueeze(0) ?? zeroState(batch, hidden_size)).squeeze(0);
}

export interface RNNCellOptions<B extends boolean = boolean> extends CellOptions<B> {
  /** Default: `'tanh'`. */
  nonlinearity?: RNNNonlinearity | undefined;
}

/**
 * One step of an Elman network, `h' = tanh(W_ih x + b_ih + W_hh h + b_hh)` (or ReLU): `(N, input_size)` and a state
 * `(N, hidden_size)`, by default zeros, or both without N, to the next state.
 *
 * A call throws RangeError for another rank, TorchError for an unknown nonlinearity.
 *
 * @example
 * const cell = new nn.RNNCell(10, 20);
 * let hx = torch.zeros(3, 20);
 * for (const x of torch.randn(6, 3, 10)) hx = cell(x, hx);
 * hx.shape; // [3, 20]
 */
export class RNNCell<B extends boolean = true> extends RNNCellBase<B> {
  nonlinearity: RNNNonlinearity;

  constructor(args: RNNCellOptions<B> & Sizes);
  constructor(
    ...args: Arguments<
      [input_size: number, hidden_size: number],
      [bias?: B, nonlinearity?: RNNNonlinearity, device?: DeviceLike | null, dtype?: dtype | null],
      RNNCellOptions<B>
    >
  );
  constructor(...args: unknown[]) {
    const bound = bind<RNNCellOptions & Sizes>(constructors.RNNCell, args);
    super(...baseArguments(bound, 1));
    this.nonlinearity = bound.nonlinearity ?? 'tanh';
  }

  forward(...args: Step<Tensor>): Tensor {
    return step('RNNCell', this, args, (input, hx) => {
      const { nonlinearity, weight_ih, weight_hh, bias_ih, bias_hh } = this;
      if (nonlinearity === 'tanh') return rnn_tanh_cell(input, hx, weight_ih, weight_hh, bias_ih, bias_hh);
      if (nonlinearity === 'relu') return rnn_relu_cell(input, hx, weight_ih, weight_hh, bias_ih, bias_hh);
      throw new TorchError(`Unknown nonlinearity: ${String(nonlinearity)}`);
    });
  }

  override extra_repr(): string {
    const { nonlinearity } = this;
    return `${super.extra_repr()}${nonlinearity === 'tanh' ? '' : `, nonlinearity=${nonlinearity}`}`;
  }
}

/**
 * One step of an LSTM (Hochreiter & Schmidhuber, 1997): `(N, input_size)` and states `[h, c]`, both `(N, hidden_size)`, by
 * default zeros, or all without N, to the next states.
 *
 * A call throws RangeError for another rank.
 *
 * @example
 * const cell = new nn.LSTMCell(10, 20);
 * let [hx, cx] = [torch.zeros(3, 20), torch.zeros(3, 20)];
 * for (const x of torch.randn(2, 3, 10)) [hx, cx] = cell(x, [hx, cx]);
 * cx.shape; // [3, 20]
 */
export class LSTMCell<B extends boolean = true> extends RNNCellBase<B> {
  constructor(args: CellOptions<B> & Sizes);
  constructor(...args: CellArguments<B>);
  constructor(...args: unknown[]) {
    super(...baseArguments(bind<CellOptions & Sizes>(constructors.LSTMCell, args), 4));
  }

  forward(...args: Step<Readonly<LSTMState>>): LSTMState {
    const { input, hx = null } = bind<{ input: Tensor; hx?: LSTMState | null }>(steps.LSTMCell, args);
    checkRank('LSTMCell', 'input', input);
    for (const [i, part] of (hx ?? []).entries()) checkRank('LSTMCell', `hx[${i}]`, part);
    if (input.dim() === 2) return lstmStep(this, input, hx);
    const [h, c] = lstmStep(this, input.unsqueeze(0), hx && [hx[0].unsqueeze(0), hx[1].unsqueeze(0)]);
    return [h.squeeze(0), c.squeeze(0)];
  }
}

function lstmStep(cell: RNNCellBase, input: Tensor, hx: LSTMState | null): LSTMState {
  const { hidden_size, weight_ih, weight_hh, bias_ih, bias_hh } = cell;
  const zero = hx?.[0] ?? zeroState(input, hidden_size);
  return lstm_cell(input, hx ?? [zero, zero], weight_ih, weight_hh, bias_ih, bias_hh);
}

/**
 * One step of a gated recurrent unit (Cho et al., 2014): `(N, input_size)` and a state `(N, hidden_size)`, by default zeros,
 * or both without N, to the next state.
 *
 * A call throws RangeError for another rank.
 *
 * @example
 * const cell = new nn.GRUCell(10, 20);
 * let hx = torch.zeros(3, 20);
 * for (const x of torch.randn(6, 3, 10)) hx = cell(x, hx);
 * hx.shape; // [3, 20]
 */
export class GRUCell<B extends boolean = true> extends RNNCellBase<B> {
  constructor(args: CellOptions<B> & Sizes);
  constructor(...args: CellArguments<B>);
  constructor(...args: unknown[]) {
    super(...baseArguments(bind<CellOptions & Sizes>(constructors.GRUCell, args), 3));
  }

  forward(...args: Step<Tensor>): Tensor {
    const { weight_ih, weight_hh, bias_ih, bias_hh } = this;
    return step('GRUCell', this, args, (input, hx) => gru_cell(input, hx, weight_ih, weight_hh, bias_ih, bias_hh));
  }
}
