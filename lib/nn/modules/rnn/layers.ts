import { type Arguments, bind, isPlainObject, type Keywords, type Signature } from '../../../bind.js';
import { TorchError } from '../../../errors.js';
import { gru, lstm, rnn_relu, rnn_tanh, zeros } from '../../../generated/torch.js';
import { isTensor, type Tensor } from '../../../tensor.js';
import { PackedSequence } from '../../utils/packed_sequence.js';
import { type HiddenState, mapState, RNNBase, stateSize } from './base.js';
import type { ProjectedOptions, RNNBaseOptions, Sizes } from './settings.js';

type Called<Input, H extends HiddenState> = Arguments<[input: Input], [hx?: H | null], Keywords & { hx?: H | null }>;
/** The calls that `Module` does not read off `forward`, of whose forms it sees the last one only. */
interface Calls<H extends HiddenState> {
  // Without a state all layers are called alike, so that a variable may hold any of them.
  (input: Tensor): [output: Tensor, hidden: H];
  (input: PackedSequence): [output: PackedSequence, hidden: H];
  (...args: Called<PackedSequence, H>): [output: PackedSequence, hidden: H];
}
/** What the operator of a layer gives. */
type Result<H extends HiddenState> = [output: Tensor, hidden: H];

/** What one kind of layer does differently from the others. */
interface Kind<H extends HiddenState, Layer extends RNNBase<H>> {
  /** The sentence for an input of a wrong rank. */
  readonly rankError: (rank: number) => string;
  /** Throws TorchError unless the given state has a batch dimension just when the input has one. */
  readonly checkRank: (hx: H, batched: boolean) => void;
  readonly initial: (layer: Layer, data: Tensor, batch_sizes: Tensor | null) => H;
  readonly run: (layer: Layer, data: Tensor, batch_sizes: Tensor | null, hidden: H) => Result<H>;
  /** Whether a packed sequence is checked as well. */
  readonly checksPacked: boolean;
}

/** One call of a layer, as the three `forward`s of torch/nn/modules/rnn.py have it. */
function recur<H extends HiddenState, Layer extends RNNBase<H>>(
  layer: Layer,
  kind: Kind<H, Layer>,
  input: Tensor | PackedSequence,
  hx: H | null,
): [Tensor | PackedSequence, H] {
  if (input instanceof PackedSequence) return recurPacked(layer, kind, input, hx);
  const rank = input.dim();
  if (rank !== 2 && rank !== 3) throw new RangeError(kind.rankError(rank));
  const batched = rank === 3;
  const batchDim = layer.batch_first ? 0 : 1;
  const data = batched ? input : input.unsqueeze(batchDim);
  if (hx !== null) kind.checkRank(hx, batched);
  const given = hx === null || batched ? hx : mapState(hx, (part) => part.unsqueeze(1));
  const hidden = given ?? kind.initial(layer, data, null);
  layer.check_forward_args(data, hidden, null);
  const [output, last] = kind.run(layer, data, null, hidden);
  if (batched) return [output, last];
  return [output.squeeze(batchDim), mapState(last, (part) => part.squeeze(1))];
}

function recurPacked<H extends HiddenState, Layer extends RNNBase<H>>(
  layer: Layer,
  kind: Kind<H, Layer>,
  { data, batch_sizes: given, sorted_indices, unsorted_indices }: PackedSequence,
  hx: H | null,
): [PackedSequence, H] {
  // libtorch reads the sizes from memory, whatever their strides.
  const batch_sizes = given.contiguous();
  // The state is permuted as the sequences are.
  const hidden = hx === null ? kind.initial(layer, data, batch_sizes) : layer.permute_hidden(hx, sorted_indices);
  if (kind.checksPacked) layer.check_forward_args(data, hidden, batch_sizes);
  const [output, last] = kind.run(layer, data, batch_sizes, hidden);
  const packed = new PackedSequence(output, batch_sizes, sorted_indices, unsorted_indices);
  return [packed, layer.permute_hidden(last, unsorted_indices)];
}

function zeroState(layer: RNNBase<HiddenState>, data: Tensor, batch_sizes: Tensor | null, features: number): Tensor {
  return zeros(stateSize(layer, data, batch_sizes, features), { dtype: data.dtype, device: data.device });
}

const oneStateOperators = { RNN_TANH: rnn_tanh, RNN_RELU: rnn_relu, GRU: gru };

type OneState = RNNBase & { readonly mode: keyof typeof oneStateOperators };

/** How layers with one state run; `noun` is the end of a sentence in which Python is not consistent. */
const oneState = (name: string, noun: string): Kind<Tensor, OneState> => ({
  rankError: (rank) => `${name}: Expected input to be 2D or 3D, got ${rank}D${noun} instead`,

  checkRank(hx, batched) {
    const rank = batched ? 3 : 2;
    if (hx.dim() === rank) return;
    throw new TorchError(
      `For ${batched ? '' : 'un'}batched ${rank}-D input, hx should also be ${rank}-D but got ${hx.dim()}-D tensor`,
    );
  },

  initial: (layer, data, batch_sizes) => zeroState(layer, data, batch_sizes, layer.hidden_size),

  run(layer, data, batch_sizes, hidden) {
    const { mode, _flat_weights, bias, num_layers, dropout, training, bidirectional, batch_first } = layer;
    const operator = oneStateOperators[mode];
    return batch_sizes === null
      ? operator(data, hidden, _flat_weights, bias, num_layers, dropout, training, bidirectional, batch_first)
      : operator(data, batch_sizes, hidden, _flat_weights, bias, num_layers, dropout, training, bidirectional);
  },

  checksPacked: true,
});

const rnnKind = oneState('RNN', ' tensor');
const gruKind = oneState('GRU', '');

/** State of an LSTM: the hidden state `h` and the cell state `c`. */
export type LSTMState = [h: Tensor, c: Tensor];

const lstmKind: Kind<LSTMState, LSTM> = {
  rankError: (rank) => `LSTM: Expected input to be 2D or 3D, got ${rank}D instead`,

  checkRank([h, c], batched) {
    const rank = batched ? 3 : 2;
    if (h.dim() === rank && c.dim() === rank) return;
    throw new TorchError(
      `For ${batched ? '' : 'un'}batched ${rank}-D input, hx and cx should also be ${rank}-D but got ` +
        `(${h.dim()}-D, ${c.dim()}-D) tensors`,
    );
  },

  initial: (layer, data, batch_sizes) => [
    zeroState(layer, data, batch_sizes, layer.proj_size > 0 ? layer.proj_size : layer.hidden_size),
    zeroState(layer, data, batch_sizes, layer.hidden_size),
  ],

  run(layer, data, batch_sizes, hidden) {
    const { _flat_weights, bias, num_layers, dropout, training, bidirectional, batch_first } = layer;
    const [output, h, c] =
      batch_sizes === null
        ? lstm(data, hidden, _flat_weights, bias, num_layers, dropout, training, bidirectional, batch_first)
        : lstm(data, batch_sizes, hidden, _flat_weights, bias, num_layers, dropout, training, bidirectional);
    return [output, [h, c]];
  },

  checksPacked: false,
};

const forwardOf = (name: string): Signature => ({
  name: `${name}.forward`,
  parameters: ['input', 'hx'],
  required: 1,
});
const signatures = { RNN: forwardOf('RNN'), LSTM: forwardOf('LSTM'), GRU: forwardOf('GRU') };

function inputsOf<H extends HiddenState>(
  name: keyof typeof signatures,
  args: readonly unknown[],
): [input: Tensor | PackedSequence, hx: H | null] {
  const { input, hx = null } = bind<{ input: Tensor | PackedSequence; hx?: H | null }>(signatures[name], args);
  return [input, hx];
}

function refuseProjection(args: readonly unknown[]): void {
  const last = args.at(-1);
  if (isPlainObject(last) && last['proj_size'] !== undefined) {
    throw new RangeError('proj_size argument is only supported for LSTM, not RNN or GRU');
  }
}

type Common<Nonlinearity extends unknown[] = []> = [
  num_layers?: number,
  ...nonlinearity: Nonlinearity,
  bias?: boolean,
  batch_first?: boolean,
  dropout?: number,
  bidirectional?: boolean,
];

export interface RNNOptions extends RNNBaseOptions {
  /** Default: `'tanh'`. */
  nonlinearity?: RNNNonlinearity | undefined;
}

export type RNNNonlinearity = 'tanh' | 'relu';

/** Arguments of an `RNN` as its base class takes them: the nonlinearity, the fourth one, decides about the mode. */
function rnnArguments(given: readonly unknown[]): [mode: 'RNN_TANH' | 'RNN_RELU', ...args: unknown[]] {
  refuseProjection(given);
  const last = given.at(-1);
  const { nonlinearity: named, ...keywords }: Record<string, unknown> = isPlainObject(last) ? last : {};
  const args = isPlainObject(last) ? given.slice(0, -1) : [...given];
  const [placed] = args.splice(3, 1);
  const nonlinearity = placed ?? named ?? 'tanh';
  if (nonlinearity !== 'tanh' && nonlinearity !== 'relu') {
    throw new RangeError(`Unknown nonlinearity '${String(nonlinearity)}'. Select from 'tanh' or 'relu'.`);
  }
  return [nonlinearity === 'tanh' ? 'RNN_TANH' : 'RNN_RELU', ...args, keywords];
}

export interface RNN extends Calls<Tensor> {}

/**
 * A recurrent network of Elman's kind, `h' = tanh(W_ih x + b_ih + W_hh h + b_hh)` (or ReLU), in several layers:
 * `(L, N, input_size)`, `(L, input_size)` or a `PackedSequence` to `[output, h_n]`.
 *
 * `output` `(L, N, D * hidden_size)` has the states of the last layer at all times, `h_n` `(D * num_layers, N, hidden_size)` the
 * last state of all layers; D is 2 if `bidirectional`, else 1. The first state is `hx`, by default zeros.
 *
 * Throws RangeError for sizes that are not positive and options out of range; a call throws RangeError for another rank or
 * dtype, TorchError for other sizes.
 *
 * @example
 * const rnn = new nn.RNN(10, 20, 2);
 * const [output, h_n] = rnn(torch.randn(5, 3, 10), torch.randn(2, 3, 20));
 * output.shape; // [5, 3, 20]
 */
export class RNN extends RNNBase {
  declare readonly mode: 'RNN_TANH' | 'RNN_RELU';
  nonlinearity: RNNNonlinearity;

  constructor(args: RNNOptions & Sizes);
  constructor(
    ...args: Arguments<[input_size: number, hidden_size: number], Common<[nonlinearity?: RNNNonlinearity]>, RNNOptions>
  );
  constructor(...args: unknown[]) {
    const [mode, ...rest] = rnnArguments(args);
    super(mode, ...rest);
    this.nonlinearity = mode === 'RNN_TANH' ? 'tanh' : 'relu';
  }

  forward(...args: Called<PackedSequence, Tensor>): [output: PackedSequence, h_n: Tensor];
  forward(...args: Called<Tensor, Tensor>): [output: Tensor, h_n: Tensor];
  forward(...args: unknown[]): [output: Tensor | PackedSequence, h_n: Tensor] {
    return recur(this, rnnKind, ...inputsOf<Tensor>('RNN', args));
  }
}

export interface GRU extends Calls<Tensor> {}

/**
 * A network of gated recurrent units (Cho et al., 2014) in several layers: `(L, N, input_size)`, `(L, input_size)` or a
 * `PackedSequence` to `[output, h_n]`, which have the shapes of an `RNN`'s.
 *
 * Throws RangeError for sizes that are not positive and options out of range; a call throws RangeError for another rank or
 * dtype, TorchError for other sizes.
 *
 * @example
 * const rnn = new nn.GRU(10, 20, { bidirectional: true, batch_first: true });
 * const [output, h_n] = rnn(torch.randn(3, 5, 10));
 * output.shape; // [3, 5, 40]
 * h_n.shape; // [2, 3, 20]
 */
export class GRU extends RNNBase {
  declare readonly mode: 'GRU';

  constructor(args: RNNBaseOptions & Sizes);
  constructor(...args: Arguments<[input_size: number, hidden_size: number], Common, RNNBaseOptions>);
  constructor(...args: unknown[]) {
    refuseProjection(args);
    super('GRU', ...args);
  }

  forward(...args: Called<PackedSequence, Tensor>): [output: PackedSequence, h_n: Tensor];
  forward(...args: Called<Tensor, Tensor>): [output: Tensor, h_n: Tensor];
  forward(...args: unknown[]): [output: Tensor | PackedSequence, h_n: Tensor] {
    return recur(this, gruKind, ...inputsOf<Tensor>('GRU', args));
  }
}

export interface LSTM extends Calls<LSTMState> {}

/**
 * A network with long short-term memory (Hochreiter & Schmidhuber, 1997) in several layers: `(L, N, input_size)`,
 * `(L, input_size)` or a `PackedSequence` to `[output, [h_n, c_n]]`.
 *
 * `output` `(L, N, D * H)` has the hidden states of the last layer at all times, `h_n` `(D * num_layers, N, H)` and `c_n`
 * `(D * num_layers, N, hidden_size)` the last states of all layers; D is 2 if `bidirectional`, else 1, and H is `proj_size` if
 * that is positive (Sak et al., 2014), else `hidden_size`. The first states are `hx`, a pair, by default zeros.
 *
 * Throws RangeError for sizes that are not positive and options out of range; a call throws RangeError for another rank or
 * dtype, TorchError for other sizes.
 *
 * @example
 * const rnn = new nn.LSTM(10, 20, { num_layers: 2 });
 * const [output, [h_n, c_n]] = rnn(torch.randn(5, 3, 10));
 * output.shape; // [5, 3, 20]
 * c_n.shape; // [2, 3, 20]
 */
export class LSTM extends RNNBase<LSTMState> {
  declare readonly mode: 'LSTM';

  constructor(args: ProjectedOptions & Sizes);
  constructor(
    ...args: Arguments<
      [input_size: number, hidden_size: number],
      [...Common, proj_size?: number, device?: ProjectedOptions['device'], dtype?: ProjectedOptions['dtype']],
      ProjectedOptions
    >
  );
  constructor(...args: unknown[]) {
    super('LSTM', ...args);
  }

  /** The shape of `c` for an input: `(D * num_layers, N, hidden_size)`. */
  get_expected_cell_size(input: Tensor, batch_sizes: Tensor | null): [layers: number, batch: number, features: number] {
    return stateSize(this, input, batch_sizes, this.hidden_size);
  }

  override check_forward_args(input: Tensor, [h, c]: LSTMState, batch_sizes: Tensor | null): void {
    this.check_input(input, batch_sizes);
    const hiddenSize = this.get_expected_hidden_size(input, batch_sizes);
    this.check_hidden_size(h, hiddenSize, 'Expected hidden[0] size {}, got {}');
    const cellSize = this.get_expected_cell_size(input, batch_sizes);
    this.check_hidden_size(c, cellSize, 'Expected hidden[1] size {}, got {}');
  }

  forward(...args: Called<PackedSequence, LSTMState>): [output: PackedSequence, state: LSTMState];
  forward(...args: Called<Tensor, LSTMState>): [output: Tensor, state: LSTMState];
  forward(...args: unknown[]): [output: Tensor | PackedSequence, state: LSTMState] {
    const [input, hx] = inputsOf<LSTMState>('LSTM', args);
    // Python takes the pair apart by number, which a tensor allows as well.
    return recur(this, lstmKind, input, isTensor(hx) ? [hx.index(0), hx.index(1)] : hx);
  }
}
