import * as torch from 'nodetorch';
import { describe, expect, it } from 'vitest';

const { windows } = torch.signal;

// expected: torch.signal.windows of PyTorch 2.15; the vectors hold the values of all of them
describe('torch.signal.windows', () => {
  it('are symmetric or periodic', () => {
    expect(String(windows.hann(5))).toBe('tensor([0.0000, 0.5000, 1.0000, 0.5000, 0.0000])');
    expect(String(windows.hann(4, { sym: false }))).toBe('tensor([0.0000, 0.5000, 1.0000, 0.5000])');
  });

  it('refuse what no window has', () => {
    expect(() => windows.hamming(-1)).toThrow(
      new RangeError('general_cosine requires non-negative window length, got M=-1'),
    );
    expect(() => windows.kaiser(3, { beta: -1 })).toThrow(
      new RangeError('beta must be non-negative, got: -1 instead.'),
    );
    expect(() => windows.bartlett(3, { dtype: torch.float16 })).toThrow(
      new RangeError('bartlett expects float32 or float64 dtypes, got: torch.float16'),
    );
  });
});
