import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { PackedSequence, pack_sequence, unpack_sequence } from 'nodetorch/nn/utils/rnn';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { cases, type LayerCase, ramp, replayLayer, title } from '../../support/nn_golden.js';

describe('as in Python, state, draws, text, output and gradients', () => {
  test.each(cases<LayerCase>('rnn').map((layer) => [title(layer, layer.cls), layer] as const))('%s', (_, layer) => {
    replayLayer(layer);
  });
});

/** A tagger of sequences: one class for each element. */
class Tagger extends nn.Module {
  embed = new nn.Embedding(7, 4);
  rnn: nn.RNN | nn.LSTM | nn.GRU;
  out: nn.Linear;

  constructor(rnn: () => nn.RNN | nn.LSTM | nn.GRU, width: number) {
    super();
    this.rnn = rnn();
    this.out = new nn.Linear(width, 3);
  }

  forward(x: Tensor): Tensor {
    const [output] = this.rnn(this.embed(x));
    return this.out(output);
  }
}

// The same tagger in Python after torch.manual_seed(5), with dropout=0.25, Adam(lr=0.02), gradients clipped to norm 1: five
// losses, and the sum of the absolute values of all parameters.
const runs = [
  {
    name: 'RNN',
    rnn: () => new nn.RNN(4, 5, 2, { dropout: 0.25 }),
    width: 5,
    losses: [1.0926413536071777, 1.0523966550827026, 1.0250314474105835, 0.9994654655456543, 0.9451761841773987],
    total: 54.01235909201205,
  },
  {
    name: 'LSTM',
    rnn: () => new nn.LSTM(4, 5, 2, { dropout: 0.25, proj_size: 3 }),
    width: 3,
    losses: [1.1988686323165894, 1.1824485063552856, 1.1669658422470093, 1.1472721099853516, 1.1321897506713867],
    total: 117.68092609755695,
  },
  {
    name: 'GRU',
    rnn: () => new nn.GRU(4, 5, 2, { dropout: 0.25, bidirectional: true }),
    width: 10,
    losses: [1.106505036354065, 1.0794166326522827, 1.0427099466323853, 1.0349229574203491, 1.0345970392227173],
    total: 222.49811764690094,
  },
] as const;

describe('training', () => {
  test.each(runs)('$name takes the steps of Python', ({ rnn, width, losses, total }) => {
    torch.manual_seed(5);
    const model = new Tagger(rnn, width);
    const optimizer = new optim.Adam(model.parameters(), { lr: 0.02 });
    const x = torch.arange(24).reshape(6, 4).mul(5).remainder(7);
    const target = x.mul(2).add(1).remainder(3).flatten();
    for (const expected of losses) {
      optimizer.zero_grad();
      const loss = F.cross_entropy(model(x).flatten(0, 1), target);
      loss.backward();
      nn.utils.clip_grad_norm_(model.parameters(), 1);
      optimizer.step();
      expect(loss.item()).toBeCloseTo(expected, 5);
    }
    const sums = model.parameters().map((p) => p.double().abs().sum().item());
    expect(sums.reduce((a, b) => a + b)).toBeCloseTo(total, 3);
  });
});

describe('weights', () => {
  const lstm = new nn.LSTM(2, 3, 2, { bidirectional: true, proj_size: 1 });

  // [[tuple(w.shape) for w in ws] for ws in nn.LSTM(2, 3, 2, bidirectional=True, proj_size=1).all_weights]
  test('stand by layer and direction in all_weights', () => {
    const shapes = lstm.all_weights.map((weights) => weights.map((weight) => [...weight.shape]));
    const expected = (input: number): number[][] => [[12, input], [12, 1], [12], [12], [1, 3]];
    expect(shapes).toEqual([expected(2), expected(2), expected(2), expected(2)]);
    expect(lstm.all_weights[1]?.[4]).toBe(lstm.weight_hr_l0_reverse);
  });

  test('may be replaced, and the next call sees it', () => {
    const rnn = new nn.RNN(2, 3, { bias: false });
    rnn.weight_hh_l0 = new nn.Parameter(torch.zeros(3, 3));
    const [, last] = rnn(torch.ones(4, 1, 2));
    const expected = rnn.weight_ih_l0.sum(1).tanh();
    expect(last.flatten().allclose(expected)).toBe(true);
    expect(rnn.all_weights[0]?.[1]).toBe(rnn.weight_hh_l0);
  });

  test('go with the module to another dtype', () => {
    const rnn = new nn.GRU(2, 3).double();
    expect(rnn._flat_weights.map((weight) => weight.dtype)).toEqual(Array(4).fill('float64'));
    expect(rnn(torch.ones(1, 2, { dtype: torch.float64 }))[0].dtype).toBe('float64');
    expect(() => rnn(torch.ones(1, 2))).toThrow('does not match weight dtype (torch.float64)');
  });

  test('flatten_parameters leaves them alone on the CPU', () => {
    const before = lstm._flat_weights.map((weight) => weight.data_ptr());
    lstm.flatten_parameters();
    expect(lstm._flat_weights.map((weight) => weight.data_ptr())).toEqual(before);
  });

  test('are copied and loaded', () => {
    const copy = torch.deepcopy(lstm);
    const other = new nn.LSTM(2, 3, 2, { bidirectional: true, proj_size: 1 });
    other.load_state_dict(lstm.state_dict());
    const x = ramp([4, 2]);
    const [output] = lstm(x);
    expect(copy(x)[0].equal(output)).toBe(true);
    expect(other(x)[0].equal(output)).toBe(true);
  });
});

describe('a call', () => {
  test('takes the state by name, and gives one that the next call can take', () => {
    const lstm = new nn.LSTM(3, 4);
    const x = ramp([6, 2, 3]);
    const [whole, [h, c]] = lstm(x);
    const [, first] = lstm(x.index('0:2'));
    const [rest, [h2, c2]] = lstm(x.index('2:'), { hx: first });
    expect(rest.allclose(whole.index('2:'), { atol: 1e-6 })).toBe(true);
    expect([h2.allclose(h, { atol: 1e-6 }), c2.allclose(c, { atol: 1e-6 })]).toEqual([true, true]);
  });

  test('gives packed sequences what each of them gets alone', () => {
    const gru = new nn.GRU(2, 3, 2, { bidirectional: true });
    const sequences = [ramp([2, 2]), ramp([4, 2]), ramp([1, 2])];
    const [output, h_n] = gru(pack_sequence(sequences, { enforce_sorted: false }));
    for (const [i, each] of unpack_sequence(output).entries()) {
      const [alone, last] = gru(sequences[i] as Tensor);
      expect(each.allclose(alone, { atol: 1e-6 })).toBe(true);
      expect(h_n.select(1, i).allclose(last, { atol: 1e-6 })).toBe(true);
    }
  });

  test('reads the sizes of a packed sequence by their strides', () => {
    const [data, sizes] = [ramp([3, 2]), torch.tensor([2, 7, 1, 7])];
    const rnn = new nn.RNN(2, 3);
    const [expected] = rnn(new PackedSequence(data, torch.tensor([2, 1])));
    expect(rnn(new PackedSequence(data, sizes.index('::2')))[0].data.equal(expected.data)).toBe(true);
    const none = new PackedSequence(data, torch.tensor([], { dtype: torch.int64 }));
    expect(() => rnn(none)).toThrow(new RangeError('index 0 is out of bounds for dimension 0 with size 0'));
  });

  test('permute_hidden reorders the batch', () => {
    const order = torch.tensor([2, 0, 1]);
    const h = torch.arange(3, { dtype: torch.float32 }).view(1, 3, 1);
    expect(new nn.GRU(1, 1).permute_hidden(h, order).flatten().tolist()).toEqual([2, 0, 1]);
    const lstm = new nn.LSTM(1, 1);
    const [permuted, cell] = lstm.permute_hidden([h, h.neg()], order);
    expect([permuted.flatten().tolist(), cell.flatten().tolist()]).toEqual([
      [2, 0, 1],
      [-2, -0, -1],
    ]);
    expect(lstm.permute_hidden([h, h], null)[0]).toBe(h);
  });

  test('runs hooks, of packed sequences too', () => {
    const rnn = new nn.RNN(2, 3);
    const seen: unknown[] = [];
    rnn.register_forward_hook((_, args, [output]) => {
      seen.push(args[0], output);
    });
    const sequence = pack_sequence([ramp([2, 2])]);
    const [output] = rnn(sequence);
    expect([seen.length, seen[0] === sequence, seen[1] === output]).toEqual([2, true, true]);
  });

  test('has the types of its input', () => {
    const lstm = new nn.LSTM(2, 3);
    expectTypeOf(lstm(torch.ones(1, 2))).toEqualTypeOf<[output: Tensor, hidden: nn.LSTMState]>();
    const gru = new nn.GRU(2, 3);
    const [packed] = gru(pack_sequence([torch.ones(1, 2)]));
    expectTypeOf(packed).toEqualTypeOf<PackedSequence>();
    expectTypeOf(gru.forward(torch.ones(1, 2))).toEqualTypeOf<[output: Tensor, h_n: Tensor]>();
    expect(packed.data.shape[1]).toBe(3);
    // @ts-expect-error an LSTM has two states
    expect(() => lstm(torch.ones(1, 2), torch.ones(1, 3))).toThrow(
      'index 1 is out of bounds for dimension 0 with size 1',
    );
  });
});

describe('cells', () => {
  test('step by step are a layer', () => {
    const layer = new nn.LSTM(3, 4);
    const cell = new nn.LSTMCell(3, 4);
    const { weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0 } = layer.state_dict<Record<string, Tensor>>();
    cell.load_state_dict({
      weight_ih: weight_ih_l0,
      weight_hh: weight_hh_l0,
      bias_ih: bias_ih_l0,
      bias_hh: bias_hh_l0,
    });
    const x = ramp([5, 2, 3]);
    let [hx, cx] = [torch.zeros(2, 4), torch.zeros(2, 4)];
    for (const step of x) [hx, cx] = cell(step, [hx, cx]);
    const [, [h, c]] = layer(x);
    expect(h.squeeze(0).allclose(hx, { atol: 1e-6 })).toBe(true);
    expect(c.squeeze(0).allclose(cx, { atol: 1e-6 })).toBe(true);
  });

  test('have null for biases that they have not', () => {
    const none: null = new nn.GRUCell(3, 4, { bias: false }).bias_ih;
    expect(none).toBeNull();
    expect(Object.keys(new nn.GRUCell(3, 4, false).state_dict())).toEqual(['weight_ih', 'weight_hh']);
  });
});

test('dropout in a single layer is warned of once, and does nothing', () => {
  const emit = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const rnn = new nn.RNN(2, 3, { dropout: 0.75 });
  expect(emit).toHaveBeenCalledExactlyOnceWith(
    'dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers greater than 1, ' +
      'but got dropout=0.75 and num_layers=1',
    'UserWarning',
  );
  emit.mockRestore();
  expect(String(rnn)).toBe('RNN(2, 3, dropout=0.75)');
});
