// Written by tools/generate from the operator schemas of libtorch; do not edit.
import { Operator } from '../ops.js';
import { fft as table } from './signatures.js';
import type { Tensor } from '../tensor.js';
import type { Input, Int, Ints, Keywords, FactoryOptions } from '../types.js';

interface FftOptions extends Keywords { n?: Int | null | undefined; dim?: Int | undefined; axis?: Int | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface Fft2Options extends Keywords { s?: Int | Ints | null | undefined; dim?: Int | Ints | undefined; axis?: Int | Ints | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface FftfreqOptions extends FactoryOptions { d?: number | undefined; out?: Tensor | null | undefined }
interface FftnOptions extends Keywords { s?: Int | Ints | null | undefined; dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface FftshiftOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined }
interface HfftOptions extends Keywords { n?: Int | null | undefined; dim?: Int | undefined; axis?: Int | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface Hfft2Options extends Keywords { s?: Int | Ints | null | undefined; dim?: Int | Ints | undefined; axis?: Int | Ints | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface HfftnOptions extends Keywords { s?: Int | Ints | null | undefined; dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface IfftOptions extends Keywords { n?: Int | null | undefined; dim?: Int | undefined; axis?: Int | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface Ifft2Options extends Keywords { s?: Int | Ints | null | undefined; dim?: Int | Ints | undefined; axis?: Int | Ints | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface IfftnOptions extends Keywords { s?: Int | Ints | null | undefined; dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface IfftshiftOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined }
interface IhfftOptions extends Keywords { n?: Int | null | undefined; dim?: Int | undefined; axis?: Int | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface Ihfft2Options extends Keywords { s?: Int | Ints | null | undefined; dim?: Int | Ints | undefined; axis?: Int | Ints | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface IhfftnOptions extends Keywords { s?: Int | Ints | null | undefined; dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface IrfftOptions extends Keywords { n?: Int | null | undefined; dim?: Int | undefined; axis?: Int | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface Irfft2Options extends Keywords { s?: Int | Ints | null | undefined; dim?: Int | Ints | undefined; axis?: Int | Ints | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface IrfftnOptions extends Keywords { s?: Int | Ints | null | undefined; dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface RfftOptions extends Keywords { n?: Int | null | undefined; dim?: Int | undefined; axis?: Int | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface Rfft2Options extends Keywords { s?: Int | Ints | null | undefined; dim?: Int | Ints | undefined; axis?: Int | Ints | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }
interface RfftfreqOptions extends FactoryOptions { d?: number | undefined; out?: Tensor | null | undefined }
interface RfftnOptions extends Keywords { s?: Int | Ints | null | undefined; dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; norm?: 'forward' | 'backward' | 'ortho' | null | undefined; out?: Tensor | null | undefined }

const $fft = new Operator('fft_fft', table.fft_fft);
/** Computes the one dimensional discrete Fourier transform of `input`. [torch.fft.fft](https://docs.pytorch.org/docs/stable/generated/torch.fft.fft.html) */
export function fft(input: Tensor, n?: Int | FftOptions | null, dim?: Int | FftOptions, norm?: 'forward' | 'backward' | 'ortho' | FftOptions | null, options?: FftOptions): Tensor;
/** Computes the one dimensional discrete Fourier transform of `input`. [torch.fft.fft](https://docs.pytorch.org/docs/stable/generated/torch.fft.fft.html) */
export function fft(options: FftOptions & Input<Tensor>): Tensor;
export function fft(...args: any[]): any {
  return $fft.call(args);
}

const $fft2 = new Operator('fft_fft2', table.fft_fft2);
/** Computes the 2 dimensional discrete Fourier transform of `input`. [torch.fft.fft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.fft2.html) */
export function fft2(input: Tensor, s?: Int | Ints | Fft2Options | null, dim?: Int | Ints | Fft2Options, norm?: 'forward' | 'backward' | 'ortho' | Fft2Options | null, options?: Fft2Options): Tensor;
/** Computes the 2 dimensional discrete Fourier transform of `input`. [torch.fft.fft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.fft2.html) */
export function fft2(options: Fft2Options & Input<Tensor>): Tensor;
export function fft2(...args: any[]): any {
  return $fft2.call(args);
}

const $fftfreq = new Operator('fft_fftfreq', table.fft_fftfreq);
/** Computes the discrete Fourier Transform sample frequencies for a signal of size `n`. [torch.fft.fftfreq](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftfreq.html) */
export function fftfreq(n: Int, d?: number | FftfreqOptions, options?: FftfreqOptions): Tensor;
/** Computes the discrete Fourier Transform sample frequencies for a signal of size `n`. [torch.fft.fftfreq](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftfreq.html) */
export function fftfreq(options: FftfreqOptions & { n: Int }): Tensor;
export function fftfreq(...args: any[]): any {
  return $fftfreq.call(args);
}

const $fftn = new Operator('fft_fftn', table.fft_fftn);
/** Computes the N dimensional discrete Fourier transform of `input`. [torch.fft.fftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftn.html) */
export function fftn(input: Tensor, s?: Int | Ints | FftnOptions | null, dim?: Int | Ints | FftnOptions | null, norm?: 'forward' | 'backward' | 'ortho' | FftnOptions | null, options?: FftnOptions): Tensor;
/** Computes the N dimensional discrete Fourier transform of `input`. [torch.fft.fftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftn.html) */
export function fftn(options: FftnOptions & Input<Tensor>): Tensor;
export function fftn(...args: any[]): any {
  return $fftn.call(args);
}

const $fftshift = new Operator('fft_fftshift', table.fft_fftshift);
/** Reorders n-dimensional FFT data, as provided by `torch.fft.fftn`, to have negative frequency terms first. [torch.fft.fftshift](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftshift.html) */
export function fftshift(input: Tensor, dim?: Int | Ints | FftshiftOptions | null, options?: FftshiftOptions): Tensor;
/** Reorders n-dimensional FFT data, as provided by `torch.fft.fftn`, to have negative frequency terms first. [torch.fft.fftshift](https://docs.pytorch.org/docs/stable/generated/torch.fft.fftshift.html) */
export function fftshift(options: FftshiftOptions & Input<Tensor>): Tensor;
export function fftshift(...args: any[]): any {
  return $fftshift.call(args);
}

const $hfft = new Operator('fft_hfft', table.fft_hfft);
/** Computes the one dimensional discrete Fourier transform of a Hermitian symmetric `input` signal. [torch.fft.hfft](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft.html) */
export function hfft(input: Tensor, n?: Int | HfftOptions | null, dim?: Int | HfftOptions, norm?: 'forward' | 'backward' | 'ortho' | HfftOptions | null, options?: HfftOptions): Tensor;
/** Computes the one dimensional discrete Fourier transform of a Hermitian symmetric `input` signal. [torch.fft.hfft](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft.html) */
export function hfft(options: HfftOptions & Input<Tensor>): Tensor;
export function hfft(...args: any[]): any {
  return $hfft.call(args);
}

const $hfft2 = new Operator('fft_hfft2', table.fft_hfft2);
/** Computes the 2-dimensional discrete Fourier transform of a Hermitian symmetric `input` signal. [torch.fft.hfft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft2.html) */
export function hfft2(input: Tensor, s?: Int | Ints | Hfft2Options | null, dim?: Int | Ints | Hfft2Options, norm?: 'forward' | 'backward' | 'ortho' | Hfft2Options | null, options?: Hfft2Options): Tensor;
/** Computes the 2-dimensional discrete Fourier transform of a Hermitian symmetric `input` signal. [torch.fft.hfft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft2.html) */
export function hfft2(options: Hfft2Options & Input<Tensor>): Tensor;
export function hfft2(...args: any[]): any {
  return $hfft2.call(args);
}

const $hfftn = new Operator('fft_hfftn', table.fft_hfftn);
/** Computes the n-dimensional discrete Fourier transform of a Hermitian symmetric `input` signal. [torch.fft.hfftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfftn.html) */
export function hfftn(input: Tensor, s?: Int | Ints | HfftnOptions | null, dim?: Int | Ints | HfftnOptions | null, norm?: 'forward' | 'backward' | 'ortho' | HfftnOptions | null, options?: HfftnOptions): Tensor;
/** Computes the n-dimensional discrete Fourier transform of a Hermitian symmetric `input` signal. [torch.fft.hfftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.hfftn.html) */
export function hfftn(options: HfftnOptions & Input<Tensor>): Tensor;
export function hfftn(...args: any[]): any {
  return $hfftn.call(args);
}

const $ifft = new Operator('fft_ifft', table.fft_ifft);
/** Computes the one dimensional inverse discrete Fourier transform of `input`. [torch.fft.ifft](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft.html) */
export function ifft(input: Tensor, n?: Int | IfftOptions | null, dim?: Int | IfftOptions, norm?: 'forward' | 'backward' | 'ortho' | IfftOptions | null, options?: IfftOptions): Tensor;
/** Computes the one dimensional inverse discrete Fourier transform of `input`. [torch.fft.ifft](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft.html) */
export function ifft(options: IfftOptions & Input<Tensor>): Tensor;
export function ifft(...args: any[]): any {
  return $ifft.call(args);
}

const $ifft2 = new Operator('fft_ifft2', table.fft_ifft2);
/** Computes the 2 dimensional inverse discrete Fourier transform of `input`. [torch.fft.ifft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft2.html) */
export function ifft2(input: Tensor, s?: Int | Ints | Ifft2Options | null, dim?: Int | Ints | Ifft2Options, norm?: 'forward' | 'backward' | 'ortho' | Ifft2Options | null, options?: Ifft2Options): Tensor;
/** Computes the 2 dimensional inverse discrete Fourier transform of `input`. [torch.fft.ifft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft2.html) */
export function ifft2(options: Ifft2Options & Input<Tensor>): Tensor;
export function ifft2(...args: any[]): any {
  return $ifft2.call(args);
}

const $ifftn = new Operator('fft_ifftn', table.fft_ifftn);
/** Computes the N dimensional inverse discrete Fourier transform of `input`. [torch.fft.ifftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftn.html) */
export function ifftn(input: Tensor, s?: Int | Ints | IfftnOptions | null, dim?: Int | Ints | IfftnOptions | null, norm?: 'forward' | 'backward' | 'ortho' | IfftnOptions | null, options?: IfftnOptions): Tensor;
/** Computes the N dimensional inverse discrete Fourier transform of `input`. [torch.fft.ifftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftn.html) */
export function ifftn(options: IfftnOptions & Input<Tensor>): Tensor;
export function ifftn(...args: any[]): any {
  return $ifftn.call(args);
}

const $ifftshift = new Operator('fft_ifftshift', table.fft_ifftshift);
/** Inverse of `torch.fft.fftshift`. [torch.fft.ifftshift](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftshift.html) */
export function ifftshift(input: Tensor, dim?: Int | Ints | IfftshiftOptions | null, options?: IfftshiftOptions): Tensor;
/** Inverse of `torch.fft.fftshift`. [torch.fft.ifftshift](https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftshift.html) */
export function ifftshift(options: IfftshiftOptions & Input<Tensor>): Tensor;
export function ifftshift(...args: any[]): any {
  return $ifftshift.call(args);
}

const $ihfft = new Operator('fft_ihfft', table.fft_ihfft);
/** Computes the inverse of `torch.fft.hfft`. [torch.fft.ihfft](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft.html) */
export function ihfft(input: Tensor, n?: Int | IhfftOptions | null, dim?: Int | IhfftOptions, norm?: 'forward' | 'backward' | 'ortho' | IhfftOptions | null, options?: IhfftOptions): Tensor;
/** Computes the inverse of `torch.fft.hfft`. [torch.fft.ihfft](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft.html) */
export function ihfft(options: IhfftOptions & Input<Tensor>): Tensor;
export function ihfft(...args: any[]): any {
  return $ihfft.call(args);
}

const $ihfft2 = new Operator('fft_ihfft2', table.fft_ihfft2);
/** Computes the 2-dimensional inverse discrete Fourier transform of real `input`. [torch.fft.ihfft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft2.html) */
export function ihfft2(input: Tensor, s?: Int | Ints | Ihfft2Options | null, dim?: Int | Ints | Ihfft2Options, norm?: 'forward' | 'backward' | 'ortho' | Ihfft2Options | null, options?: Ihfft2Options): Tensor;
/** Computes the 2-dimensional inverse discrete Fourier transform of real `input`. [torch.fft.ihfft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft2.html) */
export function ihfft2(options: Ihfft2Options & Input<Tensor>): Tensor;
export function ihfft2(...args: any[]): any {
  return $ihfft2.call(args);
}

const $ihfftn = new Operator('fft_ihfftn', table.fft_ihfftn);
/** Computes the N-dimensional inverse discrete Fourier transform of real `input`. [torch.fft.ihfftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfftn.html) */
export function ihfftn(input: Tensor, s?: Int | Ints | IhfftnOptions | null, dim?: Int | Ints | IhfftnOptions | null, norm?: 'forward' | 'backward' | 'ortho' | IhfftnOptions | null, options?: IhfftnOptions): Tensor;
/** Computes the N-dimensional inverse discrete Fourier transform of real `input`. [torch.fft.ihfftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfftn.html) */
export function ihfftn(options: IhfftnOptions & Input<Tensor>): Tensor;
export function ihfftn(...args: any[]): any {
  return $ihfftn.call(args);
}

const $irfft = new Operator('fft_irfft', table.fft_irfft);
/** Computes the inverse of `torch.fft.rfft`. [torch.fft.irfft](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft.html) */
export function irfft(input: Tensor, n?: Int | IrfftOptions | null, dim?: Int | IrfftOptions, norm?: 'forward' | 'backward' | 'ortho' | IrfftOptions | null, options?: IrfftOptions): Tensor;
/** Computes the inverse of `torch.fft.rfft`. [torch.fft.irfft](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft.html) */
export function irfft(options: IrfftOptions & Input<Tensor>): Tensor;
export function irfft(...args: any[]): any {
  return $irfft.call(args);
}

const $irfft2 = new Operator('fft_irfft2', table.fft_irfft2);
/** Computes the inverse of `torch.fft.rfft2`. [torch.fft.irfft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft2.html) */
export function irfft2(input: Tensor, s?: Int | Ints | Irfft2Options | null, dim?: Int | Ints | Irfft2Options, norm?: 'forward' | 'backward' | 'ortho' | Irfft2Options | null, options?: Irfft2Options): Tensor;
/** Computes the inverse of `torch.fft.rfft2`. [torch.fft.irfft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft2.html) */
export function irfft2(options: Irfft2Options & Input<Tensor>): Tensor;
export function irfft2(...args: any[]): any {
  return $irfft2.call(args);
}

const $irfftn = new Operator('fft_irfftn', table.fft_irfftn);
/** Computes the inverse of `torch.fft.rfftn`. [torch.fft.irfftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfftn.html) */
export function irfftn(input: Tensor, s?: Int | Ints | IrfftnOptions | null, dim?: Int | Ints | IrfftnOptions | null, norm?: 'forward' | 'backward' | 'ortho' | IrfftnOptions | null, options?: IrfftnOptions): Tensor;
/** Computes the inverse of `torch.fft.rfftn`. [torch.fft.irfftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.irfftn.html) */
export function irfftn(options: IrfftnOptions & Input<Tensor>): Tensor;
export function irfftn(...args: any[]): any {
  return $irfftn.call(args);
}

const $rfft = new Operator('fft_rfft', table.fft_rfft);
/** Computes the one dimensional Fourier transform of real-valued `input`. [torch.fft.rfft](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft.html) */
export function rfft(input: Tensor, n?: Int | RfftOptions | null, dim?: Int | RfftOptions, norm?: 'forward' | 'backward' | 'ortho' | RfftOptions | null, options?: RfftOptions): Tensor;
/** Computes the one dimensional Fourier transform of real-valued `input`. [torch.fft.rfft](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft.html) */
export function rfft(options: RfftOptions & Input<Tensor>): Tensor;
export function rfft(...args: any[]): any {
  return $rfft.call(args);
}

const $rfft2 = new Operator('fft_rfft2', table.fft_rfft2);
/** Computes the 2-dimensional discrete Fourier transform of real `input`. [torch.fft.rfft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft2.html) */
export function rfft2(input: Tensor, s?: Int | Ints | Rfft2Options | null, dim?: Int | Ints | Rfft2Options, norm?: 'forward' | 'backward' | 'ortho' | Rfft2Options | null, options?: Rfft2Options): Tensor;
/** Computes the 2-dimensional discrete Fourier transform of real `input`. [torch.fft.rfft2](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft2.html) */
export function rfft2(options: Rfft2Options & Input<Tensor>): Tensor;
export function rfft2(...args: any[]): any {
  return $rfft2.call(args);
}

const $rfftfreq = new Operator('fft_rfftfreq', table.fft_rfftfreq);
/** Computes the sample frequencies for `torch.fft.rfft` with a signal of size `n`. [torch.fft.rfftfreq](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftfreq.html) */
export function rfftfreq(n: Int, d?: number | RfftfreqOptions, options?: RfftfreqOptions): Tensor;
/** Computes the sample frequencies for `torch.fft.rfft` with a signal of size `n`. [torch.fft.rfftfreq](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftfreq.html) */
export function rfftfreq(options: RfftfreqOptions & { n: Int }): Tensor;
export function rfftfreq(...args: any[]): any {
  return $rfftfreq.call(args);
}

const $rfftn = new Operator('fft_rfftn', table.fft_rfftn);
/** Computes the N-dimensional discrete Fourier transform of real `input`. [torch.fft.rfftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftn.html) */
export function rfftn(input: Tensor, s?: Int | Ints | RfftnOptions | null, dim?: Int | Ints | RfftnOptions | null, norm?: 'forward' | 'backward' | 'ortho' | RfftnOptions | null, options?: RfftnOptions): Tensor;
/** Computes the N-dimensional discrete Fourier transform of real `input`. [torch.fft.rfftn](https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftn.html) */
export function rfftn(options: RfftnOptions & Input<Tensor>): Tensor;
export function rfftn(...args: any[]): any {
  return $rfftn.call(args);
}
