import * as torch from 'nodetorch';
import { describe, expect, it } from 'vitest';

const o = torch.ones(2);
const call = (f: unknown, ...args: unknown[]) => Reflect.apply(f as (...args: unknown[]) => unknown, o, args);

/** What runs here, the Python that it stands for, and Python's TypeError. */
type Case = [python: string, run: () => unknown, message: string];

function check(cases: readonly Case[]): void {
  for (const [python, run, message] of cases) {
    it(python, () => {
      let error: unknown;
      try {
        run();
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toHaveProperty('message', message);
    });
  }
}

describe('one signature', () => {
  // o = torch.ones(2)
  check([
    [
      "torch.add(o, 'x')",
      () => call(torch.add, o, 'x'),
      "add(): argument 'other' (position 2) must be Tensor, not str",
    ],
    ['o.add(None)', () => call(o.add, null), "add(): argument 'other' (position 1) must be Tensor, not NoneType"],
    [
      "torch.add(o, o, alpha='q')",
      () => call(torch.add, o, o, { alpha: 'q' }),
      "add(): argument 'alpha' must be Number, not str",
    ],
    ['torch.add(o, o, o, o)', () => call(torch.add, o, o, o, o), 'add() takes 2 positional arguments but 4 were given'],
    ['torch.relu(3)', () => call(torch.relu, 3), "relu(): argument 'input' (position 1) must be Tensor, not int"],
    ['torch.relu()', () => call(torch.relu), 'relu() missing 1 required positional arguments: "input"'],
    ['o.relu(3)', () => call(o.relu, 3), 'TensorBase.relu() takes no arguments (1 given)'],
    ['o.relu(foo=1)', () => call(o.relu, { foo: 1 }), 'TensorBase.relu() takes no keyword arguments'],
    [
      "o.transpose('a', 1)",
      () => call(o.transpose, 'a', 1),
      "transpose(): argument 'dim0' (position 1) must be int, not str",
    ],
    [
      'o.transpose(0.5, 1)',
      () => call(o.transpose, 0.5, 1),
      "transpose(): argument 'dim0' (position 1) must be int, not float",
    ],
    [
      'o.transpose(True, 1)',
      () => call(o.transpose, true, 1),
      "transpose(): argument 'dim0' (position 1) must be int, not bool",
    ],
    ['o.transpose(0)', () => call(o.transpose, 0), 'transpose() missing 1 required positional arguments: "dim1"'],
    [
      'o.transpose(0, 1, 2)',
      () => call(o.transpose, 0, 1, 2),
      'transpose() takes 2 positional arguments but 3 were given',
    ],
    [
      'o.transpose(0, 1, dim1=2)',
      () => call(o.transpose, 0, 1, { dim1: 2 }),
      "transpose() got multiple values for argument 'dim1'",
    ],
    [
      "o.reshape('a')",
      () => call(o.reshape, 'a'),
      "reshape(): argument 'shape' (position 1) must be tuple of ints, not str",
    ],
    [
      "torch.roll(o, 'a')",
      () => call(torch.roll, o, 'a'),
      "roll(): argument 'shifts' (position 2) must be tuple of ints, not str",
    ],
    [
      'o.permute([0.5])',
      () => call(o.permute, [0.5]),
      "permute(): argument 'dims' (position 1) must be tuple of ints, but found element of type float at pos 0",
    ],
    [
      "o.view(1, 'a')",
      () => call(o.view, 1, 'a'),
      'view(): argument \'size\' failed to unpack the object at pos 2 with error "type must be tuple of ints,but got str"',
    ],
    [
      "torch.constant_pad_nd(o, [1, 'a'])",
      () => call(torch.constant_pad_nd, o, [1, 'a']),
      'constant_pad_nd(): argument \'pad\' failed to unpack the object at pos 2 with error "type must be tuple of ints,but got str"',
    ],
    [
      "torch.histogramdd(torch.ones(2, 1), [2], range=[0., 'a'])",
      () => call(torch.histogramdd, torch.ones(2, 1), [2], { range: [0.5, 'a'] }),
      "histogramdd(): argument 'range' must be tuple of floats, but found element of type str at pos 2",
    ],
    [
      'torch.cat(o)',
      () => call(torch.cat, o),
      "cat(): argument 'tensors' (position 1) must be tuple of Tensors, not Tensor",
    ],
    ['torch.cat([o, 1])', () => call(torch.cat, [o, 1]), 'expected Tensor as element 1 in argument 0, but got int'],
    [
      'torch.cat([o, None])',
      () => call(torch.cat, [o, null]),
      'expected Tensor as element 1 in argument 0, but got NoneType',
    ],
    [
      "torch.zeros('a')",
      () => call(torch.zeros, 'a'),
      "zeros(): argument 'size' (position 1) must be tuple of ints, not str",
    ],
    [
      'torch.zeros(2, dtype=3)',
      () => call(torch.zeros, 2, { dtype: 3 }),
      "zeros(): argument 'dtype' must be torch.dtype, not int",
    ],
    [
      'torch.zeros(2, device=[])',
      () => call(torch.zeros, 2, { device: [] }),
      "zeros(): argument 'device' must be torch.device, not list",
    ],
    [
      'torch.fft.fft(o, norm=3)',
      () => call(torch.fft.fft, o, { norm: 3 }),
      "fft_fft(): argument 'norm' must be str, not int",
    ],
    ['o.sum(axis=0, foo=1)', () => call(o.sum, { axis: 0, foo: 1 }), "sum() got an unexpected keyword argument 'axis'"],
    [
      'o.bfloat16(dtype=3)',
      () => call(o.bfloat16, { dtype: 3 }),
      "bfloat16() got an unexpected keyword argument 'dtype'",
    ],
    ['o.cpu(1)', () => call(o.cpu, 1), 'cpu() takes 0 positional arguments but 1 was given'],
  ]);

  it('suggests a keyword for a misspelt one', () => {
    expect(() => call(torch.softmax, o, { dimm: 0 })).toThrow(
      'softmax() missing 1 required positional arguments: "dim"',
    );
    expect(() => call(o.add, o, { aplha: 2 })).toThrow(
      "add() got an unexpected keyword argument 'aplha' (did you mean 'alpha'?)",
    );
  });

  it('converts a tensor only where it carries no gradient', () => {
    // o.add(o, alpha=torch.tensor(2., requires_grad=True))
    const alpha = torch.tensor(2, { dtype: torch.float32, requires_grad: true });
    expect(() => call(o.add, o, { alpha })).toThrow(
      new TypeError("add(): argument 'alpha' must be Number, not Tensor"),
    );
  });

  it('refuses integers beyond 64 bits', () => {
    expect(() => o.sum(2n ** 70n)).toThrow(new RangeError('Overflow when unpacking long long'));
    expect(() => o.add(2n ** 64n)).toThrow(new RangeError('int too big to convert')); // o + 2**64
    expect(() => o.add(-(2n ** 63n) - 1n)).toThrow(new RangeError("can't convert negative int to unsigned"));
  });

  it('takes unsigned integers of 64 bits as numbers', () => {
    const [most, dtype] = [2n ** 64n - 1n, 'uint64'] as const;
    // torch.full((1,), 2**64 - 1, dtype=torch.uint64), torch.zeros(1, dtype=torch.uint64).fill_(2**64 - 1)
    expect(torch.full([1], most, { dtype }).item({ bigint: true })).toBe(most);
    expect(torch.zeros(1, { dtype }).fill_(most).item({ bigint: true })).toBe(most);
    expect(torch.tensor([most], { dtype }).eq(most).item()).toBe(true);
    expect(o.mul(2n ** 63n).tolist()).toEqual([2 ** 63, 2 ** 63]); // o * 2**63
    // torch.full((2,), 2**63)
    expect(() => torch.full([2], 2n ** 63n)).toThrow(
      new torch.TorchError('value cannot be converted to type int64_t without overflow'),
    );
  });
});

describe('one signature but for deprecated ones', () => {
  check([
    [
      'o.add_(o, o, o)',
      () => call(o.add_, o, o, o),
      'add_() received an invalid combination of arguments - got (Tensor, !Tensor!, !Tensor!), but expected (Tensor other, *, Number alpha = 1)',
    ],
    [
      'o.addbmm(o, o, 3, beta=1, alpha=1)',
      () => call(o.addbmm, o, o, 3, { beta: 1, alpha: 1 }),
      'addbmm() received an invalid combination of arguments - got unrecognized keyword arguments: alpha, beta',
    ],
  ]);
});

describe('functions that Python writes in Python', () => {
  check([
    [
      'torch.broadcast_tensors(o, o, foo=1)',
      () => call(torch.broadcast_tensors, o, o, { foo: 1 }),
      "broadcast_tensors() got an unexpected keyword argument 'foo'",
    ],
    [
      'torch.atleast_1d(o, foo=1)',
      () => call(torch.atleast_1d, o, { foo: 1 }),
      "atleast_1d() got an unexpected keyword argument 'foo'",
    ],
    [
      'torch.meshgrid(o, foo=1)',
      () => call(torch.meshgrid, o, { foo: 1 }),
      "meshgrid() got an unexpected keyword argument 'foo'",
    ],
    [
      'o.unique(1, 2, 3, 4, 5)',
      () => call(o.unique, 1, 2, 3, 4, 5),
      'Tensor.unique() takes from 1 to 5 positional arguments but 6 were given',
    ],
    [
      'o.stft(n_fft=2, foo=1)',
      () => call(o.stft, { n_fft: 2, foo: 1 }),
      "Tensor.stft() got an unexpected keyword argument 'foo'",
    ],
    [
      'torch.signal.windows.hamming(3, True, sym=False)',
      () => call(torch.signal.windows.hamming, 3, true, { sym: false }),
      'hamming() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given',
    ],
    [
      'torch.nn.Linear(1, 2, 3, 4, 5, 6, 7)',
      () => Reflect.construct(torch.nn.Linear, [1, 2, 3, 4, 5, 6, 7]),
      'Linear.__init__() takes from 3 to 6 positional arguments but 8 were given',
    ],
    [
      'torch.nn.Bilinear()',
      () => Reflect.construct(torch.nn.Bilinear, []),
      "Bilinear.__init__() missing 3 required positional arguments: 'in1_features', 'in2_features', and 'out_features'",
    ],
  ]);
});

describe('several signatures', () => {
  check([
    [
      "torch.arange(0, 'x', dtype=torch.float32, device='cpu', requires_grad='y')",
      () => call(torch.arange, 0, 'x', { dtype: torch.float32, device: 'cpu', requires_grad: 'y' }),
      'arange() received an invalid combination of arguments - got (int, str, requires_grad=str, device=str, dtype=torch.dtype), but expected one of:\n * (Number end, *, Tensor out = None, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = False, bool requires_grad = False)\n * (Number start, Number end, *, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = False, bool requires_grad = False)\n * (Number start, Number end, Number step = 1, *, Tensor out = None, torch.dtype dtype = None, torch.layout layout = None, torch.device device = None, bool pin_memory = False, bool requires_grad = False)\n',
    ],
    [
      'o.max(1, 2, 3, 4)',
      () => call(o.max, 1, 2, 3, 4),
      'max() received an invalid combination of arguments - got (int, int, int, int), but expected one of:\n * ()\n * (Tensor other)\n * (int dim, bool keepdim = False)\n',
    ],
    [
      "o.max('a')",
      () => call(o.max, 'a'),
      "max() received an invalid combination of arguments - got (str), but expected one of:\n * ()\n      didn't match because some of the arguments have invalid types: (!str!)\n * (Tensor other)\n      didn't match because some of the arguments have invalid types: (!str!)\n * (int dim, bool keepdim = False)\n",
    ],
    [
      'o.pow([1])',
      () => call(o.pow, [1]),
      "pow() received an invalid combination of arguments - got (list), but expected one of:\n * (Tensor exponent)\n      didn't match because some of the arguments have invalid types: (!list of [int]!)\n * (Number exponent)\n      didn't match because some of the arguments have invalid types: (!list of [int]!)\n",
    ],
    [
      'o.sum(0, True, 3)',
      () => call(o.sum, 0, true, 3),
      'sum() takes from 1 to 2 positional arguments but 3 were given',
    ],
    [
      'o.sum(1.5)',
      () => call(o.sum, 1.5),
      'sum() received an invalid combination of arguments - got (float), but expected one of:\n * (*, torch.dtype dtype = None)\n * (tuple of ints dim, bool keepdim = False, *, torch.dtype dtype = None)\n',
    ],
    [
      "o.sum(dim='a')",
      () => call(o.sum, { dim: 'a' }),
      'sum() received an invalid combination of arguments - got (dim=str, ), but expected one of:\n * (*, torch.dtype dtype = None)\n * (tuple of ints dim, bool keepdim = False, *, torch.dtype dtype = None)\n',
    ],
    [
      'o.std(dim=[0.5])',
      () => call(o.std, { dim: [0.5] }),
      "std() received an invalid combination of arguments - got (dim=list, ), but expected one of:\n * (tuple of ints dim, bool unbiased = True, bool keepdim = False)\n * (tuple of ints dim = None, *, Number correction = None, bool keepdim = False)\n * (bool unbiased = True)\n      didn't match because some of the keywords were incorrect: dim\n",
    ],
    [
      "torch.where(o > 0, 1, 'a')",
      () => call(torch.where, o.gt(0), 1, 'a'),
      "where() received an invalid combination of arguments - got (Tensor, int, str), but expected one of:\n * (Tensor condition)\n * (Tensor condition, Tensor input, Tensor other, *, Tensor out = None)\n * (Tensor condition, Number self, Tensor other)\n      didn't match because some of the arguments have invalid types: (Tensor, !int!, !str!)\n * (Tensor condition, Tensor input, Number other)\n      didn't match because some of the arguments have invalid types: (Tensor, !int!, !str!)\n * (Tensor condition, Number self, Number other)\n      didn't match because some of the arguments have invalid types: (Tensor, !int!, !str!)\n",
    ],
    [
      'torch.max(o, 0, out=o)',
      () => call(torch.max, o, 0, { out: o }),
      "max() received an invalid combination of arguments - got (Tensor, int, out=Tensor), but expected one of:\n * (Tensor input, *, Tensor out = None)\n      didn't match because some of the keywords were incorrect: out\n * (Tensor input, Tensor other, *, Tensor out = None)\n * (Tensor input, int dim, bool keepdim = False, *, tuple of Tensors out = None)\n",
    ],
    ['torch.max(o, 0, out=(o,))', () => call(torch.max, o, 0, { out: [o] }), 'expected tuple of 2 elements but got 1'],
    [
      'torch.linalg.norm(o, ord=[1])',
      () => call(torch.linalg.norm, o, { ord: [1] }),
      'linalg_norm() received an invalid combination of arguments - got (Tensor, ord=list), but expected one of:\n * (Tensor input, Number ord = None, tuple of ints dim = None, bool keepdim = False, *, torch.dtype dtype = None, Tensor out = None)\n * (Tensor input, str ord, tuple of ints dim = None, bool keepdim = False, *, torch.dtype dtype = None, Tensor out = None)\n',
    ],
    [
      'torch.histogramdd(torch.ones(2, 1), 3.5)',
      () => call(torch.histogramdd, torch.ones(2, 1), 3.5),
      'histogramdd() received an invalid combination of arguments - got (Tensor, float), but expected one of:\n * (Tensor input, int bins, tuple of floats range = None, Tensor weight = None, bool density = False)\n * (Tensor input, tuple of ints bins, tuple of floats range = None, Tensor weight = None, bool density = False)\n * (Tensor input, tuple of Tensors bins, tuple of floats range = None, Tensor weight = None, bool density = False)\n',
    ],
  ]);

  it('suggests a keyword for one that none of them knows', () => {
    expect(() => call(o.sum, { keepDim: true })).toThrow("(did you mean 'keepdim'?)");
  });

  it('tries deprecated ones last, and warns', () => {
    // torch.addmm(2, x, .5, x, x)
    const x = torch.tensor([
      [1, 2],
      [3, 4.5],
    ]);
    expect(call(torch.addmm, 2, x, 0.5, x, x)).toHaveProperty('shape', x.shape);
    expect((call(torch.addmm, 2, x, 0.5, x, x) as torch.Tensor).tolist()).toEqual([
      [5.5, 9.5],
      [14.25, 22.125],
    ]);
  });
});

describe('a bool in a list of ints', () => {
  // y = torch.tensor([[1., 2.], [3., 4.5]])
  const y = torch.tensor([
    [1, 2],
    [3, 4.5],
  ]);
  const apply = (f: unknown, ...args: unknown[]) =>
    String(Reflect.apply(f as (...args: unknown[]) => unknown, y, args));

  it('is the int that it is in Python', () => {
    // y.flip([0, True]); torch.tensor([1., 2.]).repeat(2, True); torch.zeros([2, False]).shape
    expect(apply(y.flip, [0, true])).toBe('tensor([[4.5000, 3.0000],\n        [2.0000, 1.0000]])');
    expect(apply(y.repeat, 2, true)).toBe(apply(y.repeat, 2, 1));
    expect(apply(torch.zeros, [2, false])).toBe('tensor([], size=(2, 0))');
  });

  it('is refused in front, where it decides what the list is', () => {
    // y.flip([True, 0])
    expect(() => apply(y.flip, [true, 0])).toThrow(
      new TypeError(
        "flip(): argument 'dims' (position 1) must be tuple of ints, but found element of type bool at pos 0",
      ),
    );
  });
});
