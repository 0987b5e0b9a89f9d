import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { describe, expect, test } from 'vitest';
import { ramp } from '../../support/nn_golden.js';

const { parametrizations, parametrize } = nn.utils;

class Symmetric extends nn.Module {
  calls = 0;

  forward(x: Tensor): Tensor {
    this.calls += 1;
    return x.triu().add(x.triu(1).mT);
  }
}

/** The best product of two vectors for a matrix. */
class RankOne extends nn.Module {
  forward(x: Tensor, y: Tensor): Tensor {
    return x.unsqueeze(-1).matmul(y.unsqueeze(-2));
  }

  right_inverse(value: Tensor): [Tensor, Tensor] {
    const { U, S, Vh } = torch.linalg.svd(value, false);
    const scale = S.index(0).sqrt().unsqueeze(-1);
    return [U.index('...', ':', 0).mul(scale), Vh.index('...', 0, ':').mul(scale)];
  }
}

/** A parametrization by functions. */
class By extends nn.Module {
  readonly run: (x: Tensor) => unknown;
  declare right_inverse?: (x: Tensor) => unknown;

  constructor(run: (x: Tensor) => unknown, inverse?: (x: Tensor) => unknown) {
    super();
    this.run = run;
    if (inverse !== undefined) this.right_inverse = inverse;
  }

  forward(x: Tensor): unknown {
    return this.run(x);
  }
}

test('several originals, as in Python', () => {
  // torch.manual_seed(3); l = P.register_parametrization(nn.Linear(3, 4), 'weight', RankOne()); l.weight.tolist()
  torch.manual_seed(3);
  const layer = parametrize.register_parametrization(new nn.Linear(3, 4), 'weight', new RankOne());
  const expected = [
    [-0.575443685054779, -0.21490181982517242, -0.3790769577026367],
    [-0.5675958395004272, -0.2119709998369217, -0.3739071190357208],
    [0.31195375323295593, 0.11650040745735168, 0.20550137758255005],
    [0.4160051941871643, 0.15535885095596313, 0.2740458846092224],
  ];
  expect(layer.weight.allclose(torch.tensor(expected), { atol: 1e-6 })).toBe(true);
  expect(layer.named_parameters().map(([name]) => name)).toEqual([
    'bias',
    'parametrizations.weight.original0',
    'parametrizations.weight.original1',
  ]);
  expect(String(layer)).toBe(
    'ParametrizedLinear(\n  in_features=3, out_features=4, bias=True\n  (parametrizations): ModuleDict(\n' +
      '    (weight): ParametrizationList(\n      (0): RankOne()\n    )\n  )\n)',
  );
  expect(parametrize.type_before_parametrizations(layer)).toBe(nn.Linear);
  expect(layer).toBeInstanceOf(nn.Linear);
});

test('the original stays the parameter that it was, for the optimizer', () => {
  const plain = new nn.Linear(3, 3);
  const { weight } = plain;
  const layer = parametrize.register_parametrization(plain, 'weight', new Symmetric());
  expect(layer.parametrizations.weight?.original).toBe(weight);
  expect(layer.weight.equal(layer.weight.mT)).toBe(true);
  parametrize.remove_parametrizations(layer, 'weight');
  expect(layer.weight).toBe(weight);
  expect(weight.equal(weight.mT)).toBe(true);
  expect([String(layer), 'parametrizations' in layer]).toEqual([
    'Linear(in_features=3, out_features=3, bias=True)',
    false,
  ]);
});

test('cached computes once, in a callback or a block', () => {
  const symmetric = new Symmetric();
  const layer = parametrize.register_parametrization(new nn.Linear(2, 2), 'weight', symmetric);
  const calls = (fn: () => void): number => {
    symmetric.calls = 0;
    fn();
    return symmetric.calls;
  };
  const twice = (): void => {
    layer(torch.ones(1, 2));
    layer(torch.ones(1, 2));
  };
  expect(calls(twice)).toBe(2);
  expect(calls(() => parametrize.cached(twice))).toBe(1);
  const inBlock = (): void => {
    using _ = parametrize.cached();
    twice();
  };
  expect(calls(inBlock)).toBe(1);
  expect(calls(twice)).toBe(2);
});

test('is_parametrized knows modules and names', () => {
  const layer = new nn.Linear(2, 2);
  expect([parametrize.is_parametrized(layer), parametrize.is_parametrized(layer, 'weight')]).toEqual([false, false]);
  parametrize.register_parametrization(layer, 'weight', new Symmetric());
  const known = [null, 'weight', 'bias'].map((tensor_name) => parametrize.is_parametrized(layer, { tensor_name }));
  expect(known).toEqual([true, true, false]);
});

test('buffers can be parametrized, and dtypes with unsafe', () => {
  const norm = new nn.BatchNorm1d(2).eval();
  const doubled = new By((x) => x.double().mul(2));
  const unsafe = parametrize.register_parametrization(norm, 'running_mean', doubled, { unsafe: true });
  expect(unsafe.running_mean.dtype).toBe('float64');
  expect(norm.named_buffers().map(([name]) => name)).toEqual([
    'running_var',
    'num_batches_tracked',
    'parametrizations.running_mean.original',
  ]);
});

test('a copy has parametrizations of its own', () => {
  const layer = parametrizations.spectral_norm(new nn.Linear(3, 3)).eval();
  const copy = torch.deepcopy(layer);
  parametrize.remove_parametrizations(layer, 'weight');
  expect(parametrize.is_parametrized(copy, 'weight')).toBe(true);
  expect(copy.weight.allclose(layer.weight)).toBe(true);
  const original = copy.parametrizations.weight?.original;
  torch.no_grad(() => original?.add_(1));
  expect(copy.weight.allclose(layer.weight)).toBe(false);
});

test('transfers parametrizations with their originals', () => {
  const from = parametrizations.weight_norm(new nn.Linear(3, 2));
  const to = new nn.Linear(3, 2);
  parametrize.transfer_parametrizations_and_params(from, to);
  expect(to.weight.equal(from.weight)).toBe(true);
  const state = to.state_dict<Record<string, Tensor>>();
  const { original1 } = from.parametrizations.weight?.state_dict<Record<string, Tensor>>() ?? {};
  expect(state['parametrizations.weight.original1']?.equal(original1 as Tensor)).toBe(true);
});

test('works in recurrent layers, whose operators take all weights at once', () => {
  const lstm = new nn.LSTM(2, 3);
  const [expected] = lstm(ramp([4, 2]));
  parametrizations.weight_norm(lstm, 'weight_hh_l0');
  expect(lstm(ramp([4, 2]))[0].allclose(expected, { atol: 1e-6 })).toBe(true);
});

test('weight_norm loads what the old one has saved', () => {
  const old = nn.utils.weight_norm(new nn.Linear(2, 3));
  const layer = parametrizations.weight_norm(new nn.Linear(2, 3));
  expect(String(layer.load_state_dict(old.state_dict()))).toBe('<All keys matched successfully>');
  expect(layer.weight.allclose(old.weight)).toBe(true);
});

const notSafe = (what: string, the = ''): string =>
  `Registering a parametrization may not change the ${what} of the tensor, unless ${the}\`unsafe\` flag is enabled.\n`;

// P.register_parametrization(nn.Linear(2, 3), 'weight', B()), and the same on parametrizations.weight_norm(nn.Linear(2, 3))
const refused = [
  [
    new By((x) => x.double()),
    `${notSafe('dtype')}unparametrized dtype: torch.float32\nparametrized dtype: torch.float64`,
    `${notSafe('dtype', 'the ')}module.weight.dtype: torch.float32\nparametrization(module.weight).dtype: torch.float64`,
  ],
  [
    new By((x) => x.index('0:1')),
    `${notSafe('shape')}unparametrized shape: torch.Size([3, 2])\nparametrized shape: torch.Size([1, 2])`,
    `${notSafe('shape', 'the ')}module.weight.shape: torch.Size([3, 2])\n` +
      'parametrization(module.weight).shape: torch.Size([1, 2])',
  ],
  [
    new By(() => 3),
    'A parametrization must return a tensor. Got int.',
    'A parametrization must return a tensor. Got int.',
  ],
  [
    new By(
      (x) => x,
      (x) => x.double(),
    ),
    'When `right_inverse` outputs one tensor, it may not change the dtype.\noriginal.dtype: torch.float32\n' +
      'right_inverse(original).dtype: torch.float64',
    'The tensor returned by parametrization.right_inverse must have the same dtype as module.weight, unless the `unsafe` ' +
      'flag is enabled.\nmodule.weight.dtype: torch.float32\nreturned dtype: torch.float64',
  ],
  [
    new By(
      (x) => x,
      () => 3,
    ),
    "'right_inverse' must return a Tensor or a Sequence of tensors (list, tuple...). Got int",
    'parametrization.right_inverse must return a tensor. Got: int',
  ],
] as const;

describe('a parametrization that does not fit is refused in the words of Python', () => {
  test.each(refused)('%#', (parametrization, first, second) => {
    const layer = new nn.Linear(2, 3);
    const register = (): unknown => parametrize.register_parametrization(layer, 'weight', parametrization);
    expect(register).toThrow(new RangeError(first));
    expect(String(layer)).toBe('Linear(in_features=2, out_features=3, bias=True)');
    const normed = parametrizations.weight_norm(layer);
    expect(register).toThrow(new RangeError(second));
    expect(normed.parametrizations.weight).toHaveLength(1);
  });

  test('an assignment without a right_inverse', () => {
    const layer = parametrize.register_parametrization(new nn.Linear(3, 3), 'weight', new Symmetric());
    expect(() => {
      layer.weight = new nn.Parameter(torch.eye(3));
    }).toThrow('parametrization Symmetric does not implement right_inverse.');
  });
});
