import { cuda, Generator, nn, ones, TorchError, tensor, zeros } from 'nodetorch';
import { describe, expect, test } from 'vitest';

describe.skipIf(cuda.is_available())('without CUDA', () => {
  test('it is not available, with a reason', () => {
    expect(cuda.device_count()).toBe(0);
    expect(cuda.unavailable_reason()).not.toBeNull();
  });

  test.each<[string, () => unknown]>([
    ['x.to', () => ones(1).to('cuda')],
    ['x.cuda', () => ones(1).cuda()],
    ['a factory', () => zeros(1, { device: 'cuda:0' })],
    ['torch.tensor', () => tensor([1], { device: 'cuda' })],
    ['a module', () => new nn.Linear(1, 1).cuda()],
    ['a generator', () => new Generator('cuda')],
  ])('%s throws the error of Python', (_, ask) => {
    const words = /^(Found no NVIDIA driver on your system\.|Torch not compiled with CUDA enabled)/;
    expect(ask).toThrow(words);
    expect(ask).toThrow(TorchError);
  });
});

describe.runIf(cuda.is_available())('with CUDA', () => {
  test('tensors and modules compute there as on the CPU', () => {
    const x = tensor([[1, 2.5]]);
    expect(x.cuda().mul(2).cpu().tolist()).toEqual([[2, 5]]);
    const model = new nn.Linear(2, 3);
    const expected = model(x);
    const moved = model.to('cuda')(x.to('cuda'));
    expect(String(moved.device)).toBe('cuda:0');
    expect(moved.cpu().allclose(expected, { atol: 1e-5 })).toBe(true);
  });
});
