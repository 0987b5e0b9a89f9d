import {
  as_tensor,
  BoolTensor,
  FloatTensor,
  get_default_dtype,
  LongTensor,
  ones,
  set_default_dtype,
  type Tensor,
  type TensorData,
  TorchError,
  tensor,
} from 'nodetorch';
import { float } from 'nodetorch/repr';
import { afterEach, describe, expect, test } from 'vitest';

afterEach(() => set_default_dtype('float32'));

const made = (data: TensorData): [dtype: string, values: unknown] => {
  const x = tensor(data);
  return [x.dtype, x.tolist()];
};

describe('torch.tensor infers the dtype', () => {
  test.each<[string, TensorData, string, unknown]>([
    ['whole numbers', [1, 2], 'int64', [1, 2]],
    ['a fraction among whole numbers', [1, 2.5], 'float32', [1, 2.5]],
    ['booleans', [true, false], 'bool', [true, false]],
    ['a boolean and a whole number', [true, 2], 'int64', [1, 2]],
    ['nothing', [], 'float32', []],
    ['empty rows', [[], []], 'float32', [[], []]],
    ['negative zero', [-0], 'float32', [-0]],
    ['infinity', [Number.POSITIVE_INFINITY], 'float32', [Number.POSITIVE_INFINITY]],
    ['a number beyond 2^53', [2 ** 60], 'float32', [2 ** 60]],
    ['bigints', [2n, 3n], 'int64', [2, 3]],
    [
      'complex values',
      [{ re: 1, im: -2 }, 3],
      'complex64',
      [
        { re: 1, im: -2 },
        { re: 3, im: 0 },
      ],
    ],
    ['a Float64Array', new Float64Array([1, 2]), 'float64', [1, 2]],
    ['a Uint8Array', new Uint8Array([1, 255]), 'uint8', [1, 255]],
    ['a BigInt64Array', new BigInt64Array([-1n]), 'int64', [-1]],
    [
      'typed arrays inside a list',
      [new Int32Array([1, 2]), new Int32Array([3, 4])],
      'int64',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['scalar tensors of several dtypes', [tensor(1), tensor(2.5)], 'float32', [1, 2.5]],
    ['a small integer tensor and a number', [tensor(1, { dtype: 'int8' }), 2], 'int64', [1, 2]],
  ])('%s', (_, data, dtype, values) => {
    expect(made(data)).toEqual([dtype, values]);
  });

  test('a scalar has no dimension', () => {
    expect(tensor(3).shape).toEqual(tensor([3]).sum().shape);
    expect(tensor(3).dim()).toBe(0);
  });

  test('whole numbers that shall be trained are floats', () => {
    const x = tensor([1, 2], { requires_grad: true });
    expect([x.dtype, x.requires_grad, x.is_leaf]).toEqual(['float32', true, true]);
  });

  test('the default dtype is that of fractions', () => {
    set_default_dtype('float64');
    expect(get_default_dtype()).toBe('float64');
    expect(made([0.1])).toEqual(['float64', [0.1]]);
  });
});

describe('torch.tensor converts to the dtype asked for', () => {
  test.each<[TensorData, Parameters<typeof tensor>[1], unknown]>([
    [[1.9, -1.9], { dtype: 'int64' }, [1, -1]],
    [[-1], { dtype: 'uint8' }, [255]],
    [[Number.NaN, 0, 2], { dtype: 'bool' }, [true, false, true]],
    [[1e300], { dtype: 'float16' }, [Number.POSITIVE_INFINITY]],
    [[0.1], { dtype: 'bfloat16' }, [0.10009765625]],
    [[1], { dtype: 'complex128' }, [{ re: 1, im: 0 }]],
  ])('%o as %o', (data, options, values) => {
    expect(tensor(data, options).tolist()).toEqual(values);
  });

  test('integers of 64 bits come and go as bigints', () => {
    const big = 2n ** 63n - 1n;
    expect(tensor([big]).tolist({ bigint: true })).toEqual([big]);
    expect(tensor(big).item({ bigint: true })).toBe(big);
    expect(tensor([2n ** 64n - 1n], { dtype: 'uint64' }).tolist({ bigint: true })).toEqual([2n ** 64n - 1n]);
    expect(() => tensor(big).item()).toThrow(RangeError);
    expect(() => tensor([big]).tolist()).toThrow('tolist({ bigint: true })');
  });

  // torch.tensor([-1, -255], dtype=torch.uint8), torch.tensor([-65535], dtype=torch.uint16)
  test('negative integers wrap into unsigned ones that hold their absolute value', () => {
    expect(tensor([-1, -255], { dtype: 'uint8' }).tolist()).toEqual([255, 1]);
    expect(tensor([-65535], { dtype: 'uint16' }).tolist()).toEqual([1]);
  });

  // torch.tensor([1., 2]), torch.tensor([True, 1.])
  test('whole numbers marked as floats are floats', () => {
    expect(tensor([float(1), 2]).dtype).toBe('float32');
    expect(tensor(float(2)).dtype).toBe('float32');
    expect(tensor([true, float(1)]).tolist()).toEqual([1, 1]);
  });
});

// torch.tensor([[1, 2], [3]]) and so on.
describe('torch.tensor refuses with the words of Python', () => {
  test.each<[TensorData | string | null, object, new (message: string) => Error, string]>([
    [[[1, 2], [3]], {}, RangeError, 'expected sequence of length 2 at dim 1 (got 1)'],
    [[[1], 2], {}, TypeError, 'not a sequence'],
    ['a', {}, TypeError, "new(): invalid data type 'str'"],
    [null, {}, TorchError, 'Could not infer dtype of NoneType'],
    [[300], { dtype: 'int8' }, TorchError, 'value cannot be converted to type int8 without overflow'],
    [[Number.NaN], { dtype: 'int64' }, TorchError, 'value cannot be converted to type int64 without overflow'],
    [[2n ** 63n], {}, RangeError, 'Overflow when unpacking long long'],
    [[{ re: 1, im: 2 }], { dtype: 'float32' }, TypeError, 'must be real number, not complex'],
    [[{ re: 1, im: 2 }], { dtype: 'int32' }, TypeError, "'complex' object cannot be interpreted as an integer"],
    [[256], { dtype: 'uint8' }, TorchError, 'value cannot be converted to type uint8 without overflow'],
    [[-256], { dtype: 'uint8' }, TorchError, 'value cannot be converted to type uint8 without overflow'],
    [[-0.5], { dtype: 'uint8' }, TorchError, 'value cannot be converted to type uint8 without overflow'],
    [[1e30], { dtype: 'int64' }, TorchError, 'value cannot be converted to type int64 without overflow'],
    [[2n ** 63n], { dtype: 'int8' }, RangeError, 'Overflow when unpacking long long'],
    [[-1], { dtype: 'uint64' }, RangeError, "can't convert negative int to unsigned"],
    [[2n ** 64n], { dtype: 'uint64' }, RangeError, 'int too big to convert'],
    [[0.5], { dtype: 'uint64' }, TypeError, 'an integer is required'],
    [[1, [2]], {}, TypeError, "'list' object cannot be interpreted as an integer"],
    [[1.5, [2]], {}, TypeError, 'must be real number, not list'],
    [[tensor([1, 2])], {}, RangeError, 'only one element tensors can be converted to Python scalars'],
  ])('%o %o', (data, options, type, message) => {
    expect(() => tensor(data as TensorData, options)).toThrow(new type(message));
  });

  test('an unknown keyword, with the nearest one', () => {
    const options = { dtyp: 'int64' } as object;
    expect(() => tensor([1], options)).toThrow(
      new TypeError("tensor() got an unexpected keyword argument 'dtyp' (did you mean 'dtype'?)"),
    );
  });

  test('a list that contains itself', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect(() => tensor(cyclic as TensorData)).toThrow(RangeError);
  });
});

test('as_tensor returns a tensor of the wanted dtype itself, and copies what it must', () => {
  const x = tensor([1, 2]);
  expect(as_tensor(x)).toBe(x);
  expect(as_tensor(x, { dtype: 'float64' }).dtype).toBe('float64');
  expect(as_tensor([1, 2]).add(x).tolist()).toEqual([2, 4]);
});

test('legacy constructors take sizes or data', () => {
  const shapes = (x: Tensor) => [x.dtype, [...x.shape]];
  expect(shapes(FloatTensor(2, 3))).toEqual(['float32', [2, 3]]);
  expect(FloatTensor([1, 2]).div(2).tolist()).toEqual([0.5, 1]);
  expect(LongTensor([1.5]).tolist()).toEqual([1]);
  expect(shapes(BoolTensor())).toEqual(['bool', [0]]);
});

describe('where libtorch refuses a Long', () => {
  const hint = 'whole numbers in a list are int64 in JavaScript: pass { dtype: torch.float32 }';

  test('that whole numbers in a list gave, the error ends with the remedy', () => {
    expect(() => tensor([1, 2]).mean()).toThrow(
      `mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long\n${hint}`,
    );
    expect(() => ones(2, 2).matmul(tensor([1, 2]))).toThrow(hint);
  });

  test('that was asked for, the error is that of Python alone', () => {
    const refused = () => tensor([1, 2], { dtype: 'int64' }).mean();
    expect(refused).toThrow('Got: Long');
    expect(refused).not.toThrow(hint);
  });
});
