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

// torch.device('cpu', -3), torch.device(''), torch.device(-1), torch.device(3.5) and so on
describe('what is no setting and no device is refused with the words of Python', () => {
  const refused: readonly (readonly [call: () => unknown, error: Error])[] = [
    [() => torch.device('cpu', -3), new torch.TorchError('Device index must not be negative')],
    [() => torch.device(-1), new torch.TorchError('Device index must not be negative')],
    [() => torch.device(''), new torch.TorchError('Device string must not be empty')],
    [
      () => torch.device(3.5),
      new TypeError(
        'device() received an invalid combination of arguments - got (float), but expected one of:\n' +
          " * (torch.device device)\n      didn't match because some of the arguments have invalid types: (!float!)\n" +
          ' * (str type, int index = -1)\n',
      ),
    ],
    [() => torch.set_num_threads(0), new torch.TorchError('set_num_threads expects a positive integer')],
    [
      () => torch.set_num_threads(1e6),
      new torch.TorchError('set_num_threads expects at most 1024 threads, but got 1000000'),
    ],
    [() => torch.set_num_threads(1.5), new torch.TorchError('set_num_threads expects an int, but got float')],
    [
      () => torch.use_deterministic_algorithms(3 as unknown as boolean), // what the compiler would refuse
      new TypeError("_set_deterministic_algorithms(): argument 'mode' (position 1) must be bool, not int"),
    ],
    [
      () => torch.set_flush_denormal(3 as unknown as boolean), // the same
      new torch.TorchError('flush_denormal expects a bool, but got int'),
    ],
    [() => torch.manual_seed(2n ** 64n), new RangeError('Overflow when unpacking long long')],
  ];

  it.each(refused)('%s', (call, error) => {
    expect(call).toThrow(error);
  });
});
