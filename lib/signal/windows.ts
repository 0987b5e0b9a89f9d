/** Windows of signal processing (torch/signal/windows/windows.py). Each has values of at most 1 and shape `(M)`. */
import { bind, type Keywords } from '../bind.js';
import { tensor } from '../creation.js';
import type { DeviceLike } from '../device.js';
import { type dtype, get_default_dtype } from '../dtype.js';
import { abs, arange, cos, empty, exp, i0, linspace, minimum, ones, pow, rsub, sin, sqrt } from '../generated/torch.js';
import type { layout } from '../layout.js';
import type { Tensor } from '../tensor.js';

/** Keywords of every window. */
export interface WindowOptions extends Keywords {
  /** Whether the window is symmetric, for filters; else periodic, for spectra. Default: true. */
  sym?: boolean | undefined;
  dtype?: dtype | null | undefined;
  layout?: layout | undefined;
  device?: DeviceLike | null | undefined;
  requires_grad?: boolean | undefined;
}

interface ExponentialOptions extends WindowOptions {
  center?: number | null | undefined;
  tau?: number | undefined;
}

interface GaussianOptions extends WindowOptions {
  std?: number | undefined;
}

interface KaiserOptions extends WindowOptions {
  beta?: number | undefined;
}

interface GeneralCosineOptions extends WindowOptions {
  a: Iterable<number>;
}

interface GeneralHammingOptions extends WindowOptions {
  alpha?: number | undefined;
}

const common = ['sym', 'dtype', 'layout', 'device', 'requires_grad'];

type Placement = Required<Pick<WindowOptions, 'dtype' | 'layout' | 'device' | 'requires_grad'>>;
type Checked<Own> = Own & { readonly M: number; readonly sym: boolean; readonly placement: Placement };

/** The windows that Python checks as the sum of cosines that they are. */
const sums = ['hamming', 'hann', 'general_hamming', 'nuttall'];

/** The arguments of a window, with the checks that all of them share. */
function checked<Own extends object>(name: string, own: readonly string[], args: readonly unknown[]): Checked<Own> {
  const required = own.includes('a') ? 2 : 1;
  const bound = bind<Own & WindowOptions & { M: number }>(
    { name, parameters: ['M', '*', ...own, ...common], required },
    args,
  );
  const label = sums.includes(name) ? 'general_cosine' : name;
  const { M, sym = true, layout = 'strided', device = null, requires_grad = false } = bound;
  const type = bound.dtype ?? get_default_dtype();
  if (M < 0) throw new RangeError(`${label} requires non-negative window length, got M=${M}`);
  if (layout !== 'strided') {
    throw new RangeError(`${label} is implemented for strided tensors only, got: torch.${layout}`);
  }
  if (type !== 'float32' && type !== 'float64') {
    throw new RangeError(`${label} expects float32 or float64 dtypes, got: torch.${type}`);
  }
  return { ...bound, M, sym, placement: { dtype: type, layout, device, requires_grad } };
}

/** Samples at which a window's function is taken: `(start + k) * step`. */
function samples(start: number, step: number, M: number, placement: Placement): Tensor {
  return linspace(start * step, (start + (M - 1)) * step, M, placement);
}

/** The length over which a window is spread: a periodic one ends where its successor begins. */
function span(M: number, sym: boolean): number {
  return !sym && M > 1 ? M : M - 1;
}

/**
 * The exponential window of length M, also Poisson's: `exp(-|n - center| / tau)`. Default: `tau` 1, `center` in the middle.
 *
 * @throws RangeError when `tau` is not positive, or a symmetric window is given a `center`.
 * @example
 * torch.signal.windows.exponential(10, { sym: false, tau: 0.5 });
 */
export function exponential(M: number, options?: ExponentialOptions): Tensor;
export function exponential(...args: unknown[]): Tensor {
  const { M, sym, center, tau = 1, placement } = checked<ExponentialOptions>('exponential', ['center', 'tau'], args);
  if (tau <= 0) throw new RangeError(`Tau must be positive, got: ${tau} instead.`);
  if (sym && center != null) throw new RangeError('Center must be None for symmetric windows');
  if (M === 0) return empty([0], placement);
  return exp(abs(samples(-(center ?? span(M, sym) / 2), 1 / tau, M, placement)).neg());
}

/**
 * The cosine window of length M, also the sine window: `sin(pi (n + 0.5) / M)`.
 *
 * @example
 * torch.signal.windows.cosine(10);
 */
export function cosine(M: number, options?: WindowOptions): Tensor;
export function cosine(...args: unknown[]): Tensor {
  const { M, sym, placement } = checked('cosine', [], args);
  if (M === 0) return empty([0], placement);
  return sin(samples(0.5, Math.PI / (!sym && M > 1 ? M + 1 : M), M, placement));
}

/**
 * The Gaussian window of length M with standard deviation `std` (default 1).
 *
 * @throws RangeError when `std` is not positive.
 * @example
 * torch.signal.windows.gaussian(10, { std: 0.9 });
 */
export function gaussian(M: number, options?: GaussianOptions): Tensor;
export function gaussian(...args: unknown[]): Tensor {
  const { M, sym, std = 1, placement } = checked<GaussianOptions>('gaussian', ['std'], args);
  if (std <= 0) throw new RangeError(`Standard deviation must be positive, got: ${std} instead.`);
  if (M === 0) return empty([0], placement);
  return exp(pow(samples(-span(M, sym) / 2, 1 / (std * Math.sqrt(2)), M, placement), 2).neg());
}

/**
 * The Kaiser window of length M with shape `beta` (default 12).
 *
 * @throws RangeError when `beta` is negative.
 * @example
 * torch.signal.windows.kaiser(5, { beta: 0.9 });
 */
export function kaiser(M: number, options?: KaiserOptions): Tensor;
export function kaiser(...args: unknown[]): Tensor {
  const { M, sym, beta: shape = 12, placement } = checked<KaiserOptions>('kaiser', ['beta'], args);
  if (shape < 0) throw new RangeError(`beta must be non-negative, got: ${shape} instead.`);
  if (M === 0) return empty([0], placement);
  if (M === 1) return ones([1], placement);
  const beta = tensor(shape, { dtype: placement.dtype, device: placement.device });
  const start = beta.neg();
  const step = beta.mul(2).div(sym ? M - 1 : M);
  const end = minimum(beta, start.add(step.mul(M - 1)));
  const k = linspace(start, end, M, placement);
  return i0(sqrt(beta.mul(beta).sub(pow(k, 2)))).div(i0(beta));
}

/**
 * The Hamming window of length M: the generalised one with alpha 0.54.
 *
 * @example
 * torch.signal.windows.hamming(10);
 */
export function hamming(M: number, options?: WindowOptions): Tensor;
export function hamming(...args: unknown[]): Tensor {
  return cosines('hamming', [0.54, 1 - 0.54], args);
}

/**
 * The Hann window of length M: the generalised Hamming one with alpha 0.5.
 *
 * @example
 * torch.signal.windows.hann(10, { sym: false });
 */
export function hann(M: number, options?: WindowOptions): Tensor;
export function hann(...args: unknown[]): Tensor {
  return cosines('hann', [0.5, 0.5], args);
}

/**
 * The Blackman window of length M.
 *
 * @example
 * torch.signal.windows.blackman(5);
 */
export function blackman(M: number, options?: WindowOptions): Tensor;
export function blackman(...args: unknown[]): Tensor {
  return cosines('blackman', [0.42, 0.5, 0.08], args);
}

/**
 * The Bartlett window of length M, a triangle.
 *
 * @example
 * torch.signal.windows.bartlett(10);
 */
export function bartlett(M: number, options?: WindowOptions): Tensor;
export function bartlett(...args: unknown[]): Tensor {
  const { M, sym, placement } = checked('bartlett', [], args);
  if (M === 0) return empty([0], placement);
  if (M === 1) return ones([1], placement);
  const step = 2 / (sym ? M - 1 : M);
  return rsub(abs(linspace(-1, -1 + (M - 1) * step, M, placement)), 1);
}

/**
 * The sum of cosines `a[0] - a[1] cos(2 pi n / (M - 1)) + a[2] cos(...) - ...` at M points.
 *
 * @throws TypeError when `a` is not a list of numbers; RangeError when it is empty.
 * @example
 * torch.signal.windows.general_cosine(10, { a: [0.46, 0.23, 0.31] });
 */
export function general_cosine(M: number, options: GeneralCosineOptions): Tensor;
export function general_cosine(...args: unknown[]): Tensor {
  return sumOfCosines(checked<GeneralCosineOptions>('general_cosine', ['a'], args));
}

/**
 * The generalised Hamming window of length M: `alpha - (1 - alpha) cos(2 pi n / (M - 1))`. Default: `alpha` 0.54.
 *
 * @example
 * torch.signal.windows.general_hamming(10, { alpha: 0.5 });
 */
export function general_hamming(M: number, options?: GeneralHammingOptions): Tensor;
export function general_hamming(...args: unknown[]): Tensor {
  const { alpha = 0.54, ...window } = checked<GeneralHammingOptions>('general_hamming', ['alpha'], args);
  return sumOfCosines({ ...window, a: [alpha, 1 - alpha] });
}

/**
 * The minimum 4-term Blackman-Harris window of length M, after Nuttall.
 *
 * @example
 * torch.signal.windows.nuttall(5);
 */
export function nuttall(M: number, options?: WindowOptions): Tensor;
export function nuttall(...args: unknown[]): Tensor {
  return cosines('nuttall', [0.3635819, 0.4891775, 0.1365995, 0.0106411], args);
}

function cosines(name: string, a: readonly number[], args: readonly unknown[]): Tensor {
  return sumOfCosines({ ...checked(name, [], args), a });
}

function sumOfCosines({ M, sym, a, placement }: Checked<{ readonly a: Iterable<number> }>): Tensor {
  if (M === 0) return empty([0], placement);
  if (M === 1) return ones([1], placement);
  if (typeof a !== 'object' || a === null || !(Symbol.iterator in a)) {
    throw new TypeError('Coefficients must be a list/tuple');
  }
  const signed = [...a].map((weight, k) => (k % 2 === 0 ? weight : -weight));
  if (signed.length === 0) throw new RangeError('Coefficients cannot be empty');
  const k = samples(0, (2 * Math.PI) / (sym ? M - 1 : M), M, placement);
  const { dtype, device, requires_grad } = placement;
  const weights = tensor(signed, { dtype, device, requires_grad });
  const orders = arange(weights.size(0), { dtype, device, requires_grad });
  return weights
    .unsqueeze(-1)
    .mul(cos(orders.unsqueeze(-1).mul(k)))
    .sum(0);
}
