import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as torch from 'nodetorch';
import { LoadedStorage, newStorage } from 'nodetorch/serialization/storages';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

interface Case {
  readonly value: {
    readonly dtype: string;
    readonly size: number[];
    readonly stride: number[];
    readonly offset: number;
    readonly data: string;
    readonly requires_grad: boolean;
  };
  readonly options: torch.SetPrintOptions;
  readonly then: [method: string, ...args: unknown[]] | null;
  readonly repr: string;
}

/** Cases written by test/golden/printing/generate.py, and vectors computed once by Python PyTorch in the same form. */
function cases(name: string): Case[] {
  const path = new URL(`./golden/printing/${name}.json.gz`, import.meta.url);
  return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Case[];
}

function tensorOf({ dtype, size, stride, offset, data, requires_grad }: Case['value']): torch.Tensor {
  const bytes = Buffer.from(data, 'base64');
  const storage = newStorage(bytes.length, (at, length) => bytes.subarray(at, at + length));
  return new LoadedStorage(storage, dtype).view(dtype, offset, size, stride).requires_grad_(requires_grad);
}

function after(value: torch.Tensor, then: Case['then']): torch.Tensor {
  if (then === null) return value;
  const [method, ...args] = then;
  // the case names the method
  const call = (value as unknown as Record<string, (...args: unknown[]) => torch.Tensor>)[method];
  if (call === undefined) throw new Error(`no method ${method}`);
  return call.apply(value, args);
}

beforeEach(() => torch.set_printoptions({ profile: 'default' }));
afterEach(() => torch.set_printoptions({ profile: 'default' }));

describe.each(['cases', 'vectors'])('tensors of %s print as in Python', (name) => {
  test.each(cases(name).map((item, index) => [index, item] as const))(
    'case %i',
    (_, { value, options, then, repr }) => {
      torch.set_printoptions(options);
      expect(String(after(tensorOf(value), then))).toBe(repr);
    },
  );
});

// Python: torch.quantize_per_tensor(torch.tensor([1.5, 2]), 0.5, 10, torch.quint8),
// torch.quantize_per_channel(torch.ones(2, 2), torch.tensor([0.5, 1.5]), torch.tensor([1, 2]), 0, torch.qint8)
test('quantized tensors print with their parameters', () => {
  expect(String(torch.quantize_per_tensor(torch.tensor([1.5, 2]), 0.5, 10, 'quint8'))).toBe(
    'tensor([1.5000, 2.0000], size=(2,), dtype=torch.quint8,\n' +
      '       quantization_scheme=torch.per_tensor_affine, scale=0.5, zero_point=10)',
  );
  const channels = [torch.tensor([0.5, 1.5]), torch.tensor([1, 2])] as const;
  expect(String(torch.quantize_per_channel(torch.ones(2, 2), ...channels, 0, 'qint8'))).toBe(
    'tensor([[1.0000, 1.0000],\n        [1.5000, 1.5000]], size=(2, 2), dtype=torch.qint8,\n' +
      '       quantization_scheme=torch.per_channel_affine,\n' +
      '       scale=tensor([0.5000, 1.5000], dtype=torch.float64),\n       zero_point=tensor([1, 2]), axis=0)',
  );
});

test('console.log, template strings and String print the same text', () => {
  const x = torch.tensor([1.5, 2]);
  expect(inspect(x)).toBe('tensor([1.5000, 2.0000])');
  expect(`${x}`).toBe('tensor([1.5000, 2.0000])');
  expect(String(x)).toBe('tensor([1.5000, 2.0000])');
});

test('printing changes neither the values nor what backward computes', () => {
  const x = torch.tensor([1, 2], { dtype: torch.float32, requires_grad: true });
  const y = x.mul(3);
  expect(String(y)).toBe('tensor([3., 6.], grad_fn=<MulBackward0>)');
  y.sum().backward();
  expect(x.grad?.tolist()).toEqual([3, 3]);
});

// Python: torch.set_default_dtype(torch.float64); print(torch.tensor([1.5]), torch.tensor([1.5], dtype=torch.float32))
test('the dtype is left out where the default dtype implies it', () => {
  torch.set_default_dtype(torch.float64);
  try {
    expect(String(torch.tensor([1.5]))).toBe('tensor([1.5000])');
    expect(String(torch.tensor([1.5], { dtype: torch.float32 }))).toBe('tensor([1.5000], dtype=torch.float32)');
    expect(String(torch.tensor([{ re: 1, im: 2 }]))).toBe('tensor([1.+2.j])');
  } finally {
    torch.set_default_dtype(torch.float32);
  }
});

// Python: torch.set_printoptions(2, 5); torch._tensor_str.get_printoptions()
test('set_printoptions takes positions and keywords, and get_printoptions reports them', () => {
  torch.set_printoptions(2, 5);
  const expected = { precision: 2, threshold: 5, edgeitems: 3, linewidth: 80, sci_mode: null };
  expect(torch.get_printoptions()).toEqual(expected);
  torch.set_printoptions({ edgeitems: 1, sci_mode: true });
  expect(torch.get_printoptions()).toEqual({ ...expected, edgeitems: 1, sci_mode: true });
  torch.set_printoptions({ profile: 'full' });
  expect(torch.get_printoptions().threshold).toBe(Number.POSITIVE_INFINITY);
  expect(torch.get_printoptions().sci_mode).toBe(null);
});

test('a wrong option is a TypeError and changes nothing', () => {
  const before = torch.get_printoptions();
  // @ts-expect-error an unknown keyword
  expect(() => torch.set_printoptions({ precison: 2 })).toThrow(/unexpected keyword argument 'precison'.*'precision'/);
  // @ts-expect-error a string
  expect(() => torch.set_printoptions({ precision: '2' })).toThrow(TypeError);
  expect(() => torch.set_printoptions({ precision: 3, linewidth: -1 })).toThrow(TypeError);
  expect(torch.get_printoptions()).toEqual(before);
});
