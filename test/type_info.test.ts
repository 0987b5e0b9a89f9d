import * as torch from 'nodetorch';
import { describe, expect, it } from 'vitest';

// expected: [str(torch.finfo(d)) ...], [str(torch.iinfo(d)) ...] of PyTorch 2.15
describe('torch.finfo', () => {
  it('prints the limits of every floating-point dtype as Python does', () => {
    expect(String(torch.finfo())).toBe(
      'finfo(resolution=1e-06, min=-3.40282e+38, max=3.40282e+38, eps=1.19209e-07, smallest_normal=1.17549e-38, tiny=1.17549e-38, dtype=float32)',
    );
    expect(String(torch.finfo(torch.complex32))).toBe(
      'finfo(resolution=0.001, min=-65504, max=65504, eps=0.000976562, smallest_normal=6.10352e-05, tiny=6.10352e-05, dtype=float16)',
    );
    expect(String(torch.finfo(torch.float64))).toBe(
      'finfo(resolution=1e-15, min=-1.79769e+308, max=1.79769e+308, eps=2.22045e-16, smallest_normal=2.22507e-308, tiny=2.22507e-308, dtype=float64)',
    );
    expect(String(torch.finfo(torch.float8_e8m0fnu))).toBe(
      'finfo(resolution=1, min=5.87747e-39, max=1.70141e+38, eps=1, smallest_normal=5.87747e-39, tiny=5.87747e-39, dtype=float8_e8m0fnu)',
    );
  });

  it('has the numbers themselves', () => {
    const { bits, eps, max, tiny } = torch.finfo(torch.bfloat16);
    expect({ bits, eps, max, tiny }).toEqual({
      bits: 16,
      eps: 0.0078125,
      max: 3.3895313892515355e38,
      tiny: 1.1754943508222875e-38,
    });
  });

  it('refuses integers and what is no dtype', () => {
    expect(() => torch.finfo(torch.int32)).toThrow(
      new TypeError("torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.finfo'"),
    );
    // @ts-expect-error a number is no dtype
    expect(() => torch.finfo(3)).toThrow(
      new TypeError("finfo(): argument 'type' (position 1) must be torch.dtype, not int"),
    );
  });
});

describe('torch.iinfo', () => {
  it('has the exact limits, as bigint where a number would round', () => {
    expect(torch.iinfo(torch.int64).max).toBe(9223372036854775807n);
    expect(torch.iinfo(torch.uint64).max).toBe(18446744073709551615n);
    expect(torch.iinfo(torch.int8).min).toBe(-128);
    expect(String(torch.iinfo(torch.int32))).toBe('iinfo(min=-2.14748e+09, max=2.14748e+09, dtype=int32)');
  });

  it('refuses bool and floats', () => {
    expect(() => torch.iinfo(torch.bool)).toThrow(new TypeError('torch.bool is not supported by torch.iinfo'));
    expect(() => torch.iinfo(torch.float32)).toThrow(
      new TypeError("torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.iinfo'"),
    );
  });
});
