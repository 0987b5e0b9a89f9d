import * as torch from 'nodetorch';
import { afterEach, describe, expect, it } from 'vitest';

afterEach(() => {
  torch.set_deterministic_debug_mode('default');
  torch.set_float32_matmul_precision('highest');
  torch.set_default_dtype('float32');
});

describe('settings of the process', () => {
  it('say determinism in one word', () => {
    torch.set_deterministic_debug_mode('warn');
    expect([torch.get_deterministic_debug_mode(), torch.is_deterministic_algorithms_warn_only_enabled()]).toEqual([
      1,
      true,
    ]);
    torch.set_deterministic_debug_mode(2);
    expect([torch.get_deterministic_debug_mode(), torch.are_deterministic_algorithms_enabled()]).toEqual([2, true]);
    expect(() => torch.set_deterministic_debug_mode('low' as 'warn')).toThrow(
      new torch.TorchError('invalid value of debug_mode, expected one of `default`, `warn`, `error`, but got low'),
    );
  });

  it('keep the precision of products', () => {
    expect(torch.get_float32_matmul_precision()).toBe('highest');
    torch.set_float32_matmul_precision('medium');
    expect(torch.get_float32_matmul_precision()).toBe('medium');
    torch.set_float32_matmul_precision('low' as 'high'); // warns
    expect(torch.get_float32_matmul_precision()).toBe('medium');
    expect(() => torch.set_float32_matmul_precision(3 as unknown as 'high')).toThrow(
      new torch.TorchError('set_float32_matmul_precision expects a str, but got int'),
    );
  });

  it('take the default dtype of a type of tensors', () => {
    torch.set_default_tensor_type('torch.DoubleTensor');
    expect(torch.zeros(1).dtype).toBe('float64');
    torch.set_default_tensor_type(torch.FloatTensor);
    expect(torch.zeros(1).dtype).toBe('float32');
    expect(() => torch.set_default_tensor_type('torch.IntTensor')).toThrow(
      new TypeError('only floating-point types are supported as the default type'),
    );
  });
});
