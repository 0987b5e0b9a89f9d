// Written by tools/generate from the operator schemas of libtorch; do not edit.
export * from './private.js';
import { Operator } from '../ops.js';
import { torch as table } from './signatures.js';
import type { dtype } from '../dtype.js';
import type { Tensor } from '../tensor.js';
import type { Dim, Input, Int, Ints, Keywords, Other, OutOptions, Scalar } from '../types.js';

interface CdistOptions extends Keywords { p?: number | undefined; compute_mode?: Int | null | undefined }
interface EinsumOptions extends Keywords { path?: Ints | null | undefined }
interface MeshgridOptions extends Keywords { indexing?: 'ij' | 'xy' | undefined }
interface NormOptions extends Keywords { p?: Scalar | null | undefined; dim?: Int | Ints | undefined; axis?: Int | Ints | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | undefined; out?: Tensor | null | undefined }
interface SplitOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface StftOptions extends Keywords { hop_length?: Int | null | undefined; win_length?: Int | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; pad_mode?: string | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }
interface StftOptions2 extends Keywords { hop_length?: Int | null | undefined; win_length?: Int | null | undefined; window?: Tensor | null | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; return_complex?: boolean | null | undefined; align_to_window?: boolean | null | undefined }
interface UniqueConsecutiveOptions extends Keywords { return_inverse?: boolean | undefined; return_counts?: boolean | undefined; dim?: Int | null | undefined; axis?: Int | null | undefined }
interface UniqueDimOptions extends Keywords { sorted?: boolean | undefined; return_inverse?: boolean | undefined; return_counts?: boolean | undefined }

const $atleast_1d = new Operator('atleast_1d', table.atleast_1d);
/** Returns a 1-dimensional view of each input tensor with zero dimensions. [torch.atleast_1d](https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html) */
export function atleast_1d(input: Tensor): Tensor;
/** Returns a 1-dimensional view of each input tensor with zero dimensions. [torch.atleast_1d](https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html) */
export function atleast_1d(options: Keywords & Input<Tensor>): Tensor;
/** Returns a 1-dimensional view of each input tensor with zero dimensions. [torch.atleast_1d](https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html) */
export function atleast_1d(tensors: readonly Tensor[]): Tensor[];
/** Returns a 1-dimensional view of each input tensor with zero dimensions. [torch.atleast_1d](https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html) */
export function atleast_1d(options: Keywords & { tensors: readonly Tensor[] }): Tensor[];
export function atleast_1d(...args: any[]): any {
  return $atleast_1d.call(args);
}

const $atleast_2d = new Operator('atleast_2d', table.atleast_2d);
/** Returns a 2-dimensional view of each input tensor with zero dimensions. [torch.atleast_2d](https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html) */
export function atleast_2d(input: Tensor): Tensor;
/** Returns a 2-dimensional view of each input tensor with zero dimensions. [torch.atleast_2d](https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html) */
export function atleast_2d(options: Keywords & Input<Tensor>): Tensor;
/** Returns a 2-dimensional view of each input tensor with zero dimensions. [torch.atleast_2d](https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html) */
export function atleast_2d(tensors: readonly Tensor[]): Tensor[];
/** Returns a 2-dimensional view of each input tensor with zero dimensions. [torch.atleast_2d](https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html) */
export function atleast_2d(options: Keywords & { tensors: readonly Tensor[] }): Tensor[];
export function atleast_2d(...args: any[]): any {
  return $atleast_2d.call(args);
}

const $atleast_3d = new Operator('atleast_3d', table.atleast_3d);
/** Returns a 3-dimensional view of each input tensor with zero dimensions. [torch.atleast_3d](https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html) */
export function atleast_3d(input: Tensor): Tensor;
/** Returns a 3-dimensional view of each input tensor with zero dimensions. [torch.atleast_3d](https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html) */
export function atleast_3d(options: Keywords & Input<Tensor>): Tensor;
/** Returns a 3-dimensional view of each input tensor with zero dimensions. [torch.atleast_3d](https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html) */
export function atleast_3d(tensors: readonly Tensor[]): Tensor[];
/** Returns a 3-dimensional view of each input tensor with zero dimensions. [torch.atleast_3d](https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html) */
export function atleast_3d(options: Keywords & { tensors: readonly Tensor[] }): Tensor[];
export function atleast_3d(...args: any[]): any {
  return $atleast_3d.call(args);
}

const $block_diag = new Operator('block_diag', table.block_diag);
/** Create a block diagonal matrix from provided tensors. [torch.block_diag](https://docs.pytorch.org/docs/stable/generated/torch.block_diag.html) */
export function block_diag(tensors: readonly Tensor[]): Tensor;
/** Create a block diagonal matrix from provided tensors. [torch.block_diag](https://docs.pytorch.org/docs/stable/generated/torch.block_diag.html) */
export function block_diag(options: Keywords & { tensors: readonly Tensor[] }): Tensor;
export function block_diag(...args: any[]): any {
  return $block_diag.call(args);
}

const $broadcast_tensors = new Operator('broadcast_tensors', table.broadcast_tensors);
/** Broadcasts the given tensors according to `broadcasting-semantics`. [torch.broadcast_tensors](https://docs.pytorch.org/docs/stable/generated/torch.broadcast_tensors.html) */
export function broadcast_tensors(tensors: readonly Tensor[]): Tensor[];
/** Broadcasts the given tensors according to `broadcasting-semantics`. [torch.broadcast_tensors](https://docs.pytorch.org/docs/stable/generated/torch.broadcast_tensors.html) */
export function broadcast_tensors(options: Keywords & { tensors: readonly Tensor[] }): Tensor[];
export function broadcast_tensors(...args: any[]): any {
  return $broadcast_tensors.call(args);
}

const $cartesian_prod = new Operator('cartesian_prod', table.cartesian_prod);
/** Do cartesian product of the given sequence of tensors. [torch.cartesian_prod](https://docs.pytorch.org/docs/stable/generated/torch.cartesian_prod.html) */
export function cartesian_prod(tensors: readonly Tensor[]): Tensor;
/** Do cartesian product of the given sequence of tensors. [torch.cartesian_prod](https://docs.pytorch.org/docs/stable/generated/torch.cartesian_prod.html) */
export function cartesian_prod(options: Keywords & { tensors: readonly Tensor[] }): Tensor;
export function cartesian_prod(...args: any[]): any {
  return $cartesian_prod.call(args);
}

const $cdist = new Operator('cdist', table.cdist);
/** Computes the batched p-norm distance between each pair of the two collections of row vectors. [torch.cdist](https://docs.pytorch.org/docs/stable/generated/torch.cdist.html) */
export function cdist(x1: Tensor, x2: Tensor, p?: number | CdistOptions, compute_mode?: Int | CdistOptions | null, options?: CdistOptions): Tensor;
/** Computes the batched p-norm distance between each pair of the two collections of row vectors. [torch.cdist](https://docs.pytorch.org/docs/stable/generated/torch.cdist.html) */
export function cdist(x1: Tensor, options: CdistOptions & { x2: Tensor }): Tensor;
/** Computes the batched p-norm distance between each pair of the two collections of row vectors. [torch.cdist](https://docs.pytorch.org/docs/stable/generated/torch.cdist.html) */
export function cdist(options: CdistOptions & { x1: Tensor; x2: Tensor }): Tensor;
export function cdist(...args: any[]): any {
  return $cdist.call(args);
}

const $chain_matmul = new Operator('chain_matmul', table.chain_matmul);
/** Returns the matrix product of the `N` 2-D tensors. [torch.chain_matmul](https://docs.pytorch.org/docs/stable/generated/torch.chain_matmul.html) */
export function chain_matmul(matrices: readonly Tensor[], options?: OutOptions): Tensor;
/** Returns the matrix product of the `N` 2-D tensors. [torch.chain_matmul](https://docs.pytorch.org/docs/stable/generated/torch.chain_matmul.html) */
export function chain_matmul(options: OutOptions & { matrices: readonly Tensor[] }): Tensor;
export function chain_matmul(...args: any[]): any {
  return $chain_matmul.call(args);
}

const $einsum = new Operator('einsum', table.einsum);
/** Sums the product of the elements of the input `operands` along dimensions specified using a notation based on the Einstein summation convention. [torch.einsum](https://docs.pytorch.org/docs/stable/generated/torch.einsum.html) */
export function einsum(equation: string, tensors: readonly Tensor[], options?: EinsumOptions): Tensor;
/** Sums the product of the elements of the input `operands` along dimensions specified using a notation based on the Einstein summation convention. [torch.einsum](https://docs.pytorch.org/docs/stable/generated/torch.einsum.html) */
export function einsum(equation: string, options: EinsumOptions & { tensors: readonly Tensor[] }): Tensor;
/** Sums the product of the elements of the input `operands` along dimensions specified using a notation based on the Einstein summation convention. [torch.einsum](https://docs.pytorch.org/docs/stable/generated/torch.einsum.html) */
export function einsum(options: EinsumOptions & { equation: string; tensors: readonly Tensor[] }): Tensor;
export function einsum(...args: any[]): any {
  return $einsum.call(args);
}

const $meshgrid = new Operator('meshgrid', table.meshgrid);
/** Creates grids of coordinates specified by the 1D inputs in `tensors`. [torch.meshgrid](https://docs.pytorch.org/docs/stable/generated/torch.meshgrid.html) */
export function meshgrid(tensors: readonly Tensor[], options?: MeshgridOptions): Tensor[];
/** Creates grids of coordinates specified by the 1D inputs in `tensors`. [torch.meshgrid](https://docs.pytorch.org/docs/stable/generated/torch.meshgrid.html) */
export function meshgrid(options: MeshgridOptions & { tensors: readonly Tensor[] }): Tensor[];
export function meshgrid(...args: any[]): any {
  return $meshgrid.call(args);
}

const $norm = new Operator('norm', table.norm);
/** Returns the matrix norm or vector norm of a given tensor. [torch.norm](https://docs.pytorch.org/docs/stable/generated/torch.norm.html) */
export function norm(input: Tensor, p?: Scalar | NormOptions | null, dim?: Int | Ints | NormOptions, keepdim?: boolean | NormOptions, options?: NormOptions): Tensor;
/** Returns the matrix norm or vector norm of a given tensor. [torch.norm](https://docs.pytorch.org/docs/stable/generated/torch.norm.html) */
export function norm(options: NormOptions & Input<Tensor>): Tensor;
export function norm(...args: any[]): any {
  return $norm.call(args);
}

const $split = new Operator('split', table.split);
/** Splits the tensor into chunks. [torch.split](https://docs.pytorch.org/docs/stable/generated/torch.split.html) */
export function split(input: Tensor, split_size: Int | Ints, dim?: Int | SplitOptions, options?: SplitOptions): Tensor[];
/** Splits the tensor into chunks. [torch.split](https://docs.pytorch.org/docs/stable/generated/torch.split.html) */
export function split(input: Tensor, options: SplitOptions & { split_size: Int | Ints }): Tensor[];
/** Splits the tensor into chunks. [torch.split](https://docs.pytorch.org/docs/stable/generated/torch.split.html) */
export function split(options: SplitOptions & Input<Tensor> & { split_size: Int | Ints }): Tensor[];
export function split(...args: any[]): any {
  return $split.call(args);
}

const $stft = new Operator('stft', table.stft);
/** Short-time Fourier transform (STFT). [torch.stft](https://docs.pytorch.org/docs/stable/generated/torch.stft.html) */
export function stft(input: Tensor, n_fft: Int, hop_length?: Int | StftOptions | null, win_length?: Int | StftOptions | null, window?: Tensor | StftOptions | null, center?: boolean | StftOptions, pad_mode?: string | StftOptions, normalized?: boolean | StftOptions, onesided?: boolean | StftOptions | null, return_complex?: boolean | StftOptions | null, align_to_window?: boolean | StftOptions | null, options?: StftOptions): Tensor;
/** Short-time Fourier transform (STFT). [torch.stft](https://docs.pytorch.org/docs/stable/generated/torch.stft.html) */
export function stft(input: Tensor, options: StftOptions & { n_fft: Int }): Tensor;
/** Short-time Fourier transform (STFT). [torch.stft](https://docs.pytorch.org/docs/stable/generated/torch.stft.html) */
export function stft(options: StftOptions & Input<Tensor> & { n_fft: Int }): Tensor;
/** Short-time Fourier transform (STFT). [torch.stft](https://docs.pytorch.org/docs/stable/generated/torch.stft.html) */
export function stft(input: Tensor, n_fft: Int, hop_length?: Int | StftOptions2 | null, win_length?: Int | StftOptions2 | null, window?: Tensor | StftOptions2 | null, normalized?: boolean | StftOptions2, onesided?: boolean | StftOptions2 | null, return_complex?: boolean | StftOptions2 | null, align_to_window?: boolean | StftOptions2 | null, options?: StftOptions2): Tensor;
/** Short-time Fourier transform (STFT). [torch.stft](https://docs.pytorch.org/docs/stable/generated/torch.stft.html) */
export function stft(input: Tensor, options: StftOptions2 & { n_fft: Int }): Tensor;
/** Short-time Fourier transform (STFT). [torch.stft](https://docs.pytorch.org/docs/stable/generated/torch.stft.html) */
export function stft(options: StftOptions2 & Input<Tensor> & { n_fft: Int }): Tensor;
export function stft(...args: any[]): any {
  return $stft.call(args);
}

const $tensordot = new Operator('tensordot', table.tensordot);
/** Returns a contraction of a and b over multiple dimensions. [torch.tensordot](https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html) */
export function tensordot(input: Tensor, other: Tensor, dims_self: Ints, dims_other: Ints, options?: OutOptions): Tensor;
/** Returns a contraction of a and b over multiple dimensions. [torch.tensordot](https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html) */
export function tensordot(input: Tensor, other: Tensor, dims_self: Ints, options: OutOptions & { dims_other: Ints }): Tensor;
/** Returns a contraction of a and b over multiple dimensions. [torch.tensordot](https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html) */
export function tensordot(input: Tensor, other: Tensor, options: OutOptions & { dims_self: Ints; dims_other: Ints }): Tensor;
/** Returns a contraction of a and b over multiple dimensions. [torch.tensordot](https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html) */
export function tensordot(input: Tensor, options: OutOptions & Other<Tensor> & { dims_self: Ints; dims_other: Ints }): Tensor;
/** Returns a contraction of a and b over multiple dimensions. [torch.tensordot](https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html) */
export function tensordot(options: OutOptions & Input<Tensor> & Other<Tensor> & { dims_self: Ints; dims_other: Ints }): Tensor;
export function tensordot(...args: any[]): any {
  return $tensordot.call(args);
}

const $unique_consecutive = new Operator('unique_consecutive', table.unique_consecutive);
/** Eliminates all but the first element from every consecutive group of equivalent elements. [torch.unique_consecutive](https://docs.pytorch.org/docs/stable/generated/torch.unique_consecutive.html) */
export function unique_consecutive(input: Tensor, return_inverse?: boolean | UniqueConsecutiveOptions, return_counts?: boolean | UniqueConsecutiveOptions, dim?: Int | UniqueConsecutiveOptions | null, options?: UniqueConsecutiveOptions): [Tensor, Tensor, Tensor];
/** Eliminates all but the first element from every consecutive group of equivalent elements. [torch.unique_consecutive](https://docs.pytorch.org/docs/stable/generated/torch.unique_consecutive.html) */
export function unique_consecutive(options: UniqueConsecutiveOptions & Input<Tensor>): [Tensor, Tensor, Tensor];
export function unique_consecutive(...args: any[]): any {
  return $unique_consecutive.call(args);
}

const $unique_dim = new Operator('unique_dim', table.unique_dim);
/** The operator `aten::unique_dim`, which PyTorch does not document. */
export function unique_dim(input: Tensor, dim: Int, sorted?: boolean | UniqueDimOptions, return_inverse?: boolean | UniqueDimOptions, return_counts?: boolean | UniqueDimOptions, options?: UniqueDimOptions): [Tensor, Tensor, Tensor];
/** The operator `aten::unique_dim`, which PyTorch does not document. */
export function unique_dim(input: Tensor, options: UniqueDimOptions & Dim<Int>): [Tensor, Tensor, Tensor];
/** The operator `aten::unique_dim`, which PyTorch does not document. */
export function unique_dim(options: UniqueDimOptions & Input<Tensor> & Dim<Int>): [Tensor, Tensor, Tensor];
export function unique_dim(...args: any[]): any {
  return $unique_dim.call(args);
}
