import { type Arguments, bind, type Keywords } from '../bind.js';
import { TorchError } from '../errors.js';
import { pad as padOf } from '../generated/nn.js';
import * as vf from '../generated/vf.js';
import type { Tensor } from '../tensor.js';
import type { PadMode } from '../types.js';

interface StftValues {
  input: Tensor;
  n_fft: number;
  hop_length?: number | null | undefined;
  win_length?: number | null | undefined;
  window?: Tensor | null | undefined;
  center?: boolean | undefined;
  pad_mode?: PadMode | undefined;
  normalized?: boolean | undefined;
  onesided?: boolean | null | undefined;
  return_complex?: boolean | null | undefined;
  align_to_window?: boolean | null | undefined;
}

export interface StftOptions extends Keywords, Omit<Partial<StftValues>, 'input' | 'n_fft'> {}

export type StftOptional = [
  hop_length?: number | null,
  win_length?: number | null,
  window?: Tensor | null,
  center?: boolean,
  pad_mode?: PadMode,
  normalized?: boolean,
  onesided?: boolean | null,
  return_complex?: boolean | null,
  align_to_window?: boolean | null,
];

export const stftSignature = {
  name: 'stft',
  parameters: [
    'input',
    'n_fft',
    'hop_length',
    'win_length',
    'window',
    'center',
    'pad_mode',
    'normalized',
    'onesided',
    'return_complex',
    'align_to_window',
  ],
  required: 2,
};

/**
 * The short-time Fourier transform of signals `(L)` or `(B, L)`: `(B?, N, T)`, complex.
 *
 * @throws TorchError when `return_complex` is not given for a real input.
 * @example
 * torch.stft(torch.ones(400), 64, { return_complex: true, window: torch.hann_window(64) });
 */
export function stft(...args: Arguments<[input: Tensor, n_fft: number], StftOptional, StftOptions>): Tensor {
  const bound = bind<StftValues>(stftSignature, args);
  const { n_fft, center = true, pad_mode = 'reflect', align_to_window = null } = bound;
  if (center && align_to_window !== null) {
    throw new TorchError('stft align_to_window should only be set when center = false');
  }
  const input = center ? padded(bound.input, Math.floor(n_fft / 2), pad_mode) : bound.input;
  const { hop_length = null, win_length = null, window = null, normalized = false, onesided = null } = bound;
  return vf.stft(
    input,
    n_fft,
    hop_length,
    win_length,
    window,
    normalized,
    onesided,
    bound.return_complex ?? null,
    align_to_window,
  );
}

/** Both ends of the last dimension padded, over three dimensions as padding wants them. */
function padded(input: Tensor, pad: number, mode: PadMode): Tensor {
  const rank = input.dim();
  const wide = input.view([...new Array<number>(Math.max(0, 3 - rank)).fill(1), ...input.shape]);
  const result = padOf(wide, [pad, pad], mode);
  return result.view(result.shape.slice(-rank));
}
