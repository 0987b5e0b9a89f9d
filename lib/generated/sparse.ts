// Written by tools/generate from the operator schemas of libtorch; do not edit.
import { Operator } from '../ops.js';
import { sparse as table } from './signatures.js';
import type { dtype } from '../dtype.js';
import type { Tensor } from '../tensor.js';
import type { Input, Int, Ints, Keywords, layout, Scalar } from '../types.js';

interface SparseAddmmOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined }
interface SparseLogSoftmaxOptions extends Keywords { dtype?: dtype | null | undefined }
interface SparseMmOptions extends Keywords { reduce?: string | undefined }
interface SparseSoftmaxOptions extends Keywords { dtype?: dtype | null | undefined }
interface SpdiagsOptions extends Keywords { layout?: layout | null | undefined }
interface SpsolveOptions extends Keywords { left?: boolean | undefined }
interface SparseSampledAddmmOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | null | undefined }

const $_sparse_addmm = new Operator('_sparse_addmm', table._sparse_addmm);
/** The operator `aten::_sparse_addmm`, which PyTorch does not document. */
export function _sparse_addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: SparseAddmmOptions): Tensor;
export function _sparse_addmm(...args: any[]): any {
  return $_sparse_addmm.call(args);
}

const $_sparse_log_softmax = new Operator('_sparse_log_softmax', table._sparse_log_softmax);
/** The operator `aten::_sparse_log_softmax`, which PyTorch does not document. */
export function _sparse_log_softmax(input: Tensor, dim: Int, dtype?: dtype | SparseLogSoftmaxOptions | null, options?: SparseLogSoftmaxOptions): Tensor;
/** The operator `aten::_sparse_log_softmax`, which PyTorch does not document. */
export function _sparse_log_softmax(input: Tensor, dim: Int, half_to_float: boolean): Tensor;
export function _sparse_log_softmax(...args: any[]): any {
  return $_sparse_log_softmax.call(args);
}

const $_sparse_mm = new Operator('_sparse_mm', table._sparse_mm);
/** The operator `aten::_sparse_mm`, which PyTorch does not document. */
export function _sparse_mm(sparse: Tensor, dense: Tensor, reduce?: string | SparseMmOptions, options?: SparseMmOptions): Tensor;
export function _sparse_mm(...args: any[]): any {
  return $_sparse_mm.call(args);
}

const $_sparse_mm_reduce_impl = new Operator('_sparse_mm_reduce_impl', table._sparse_mm_reduce_impl);
/** The operator `aten::_sparse_mm_reduce_impl`, which PyTorch does not document. */
export function _sparse_mm_reduce_impl(input: Tensor, other: Tensor, reduce: string): [Tensor, Tensor];
export function _sparse_mm_reduce_impl(...args: any[]): any {
  return $_sparse_mm_reduce_impl.call(args);
}

const $_sparse_softmax = new Operator('_sparse_softmax', table._sparse_softmax);
/** The operator `aten::_sparse_softmax`, which PyTorch does not document. */
export function _sparse_softmax(input: Tensor, dim: Int, dtype?: dtype | SparseSoftmaxOptions | null, options?: SparseSoftmaxOptions): Tensor;
/** The operator `aten::_sparse_softmax`, which PyTorch does not document. */
export function _sparse_softmax(input: Tensor, dim: Int, half_to_float: boolean): Tensor;
export function _sparse_softmax(...args: any[]): any {
  return $_sparse_softmax.call(args);
}

const $_spdiags = new Operator('_spdiags', table._spdiags);
/** The operator `aten::_spdiags`, which PyTorch does not document. */
export function _spdiags(diagonals: Tensor, offsets: Tensor, shape: Ints, layout?: layout | SpdiagsOptions | null, options?: SpdiagsOptions): Tensor;
export function _spdiags(...args: any[]): any {
  return $_spdiags.call(args);
}

const $_spsolve = new Operator('_spsolve', table._spsolve);
/** The operator `aten::_spsolve`, which PyTorch does not document. */
export function _spsolve(A: Tensor, B: Tensor, options?: SpsolveOptions): Tensor;
export function _spsolve(...args: any[]): any {
  return $_spsolve.call(args);
}

const $sparse_sampled_addmm = new Operator('sparse_sampled_addmm', table.sparse_sampled_addmm);
/** Performs a matrix multiplication of the dense matrices `mat1` and `mat2` at the locations specified by the sparsity pattern of `input`. [torch.sparse.sampled_addmm](https://docs.pytorch.org/docs/stable/generated/torch.sparse.sampled_addmm.html) */
export function sparse_sampled_addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: SparseSampledAddmmOptions): Tensor;
/** Performs a matrix multiplication of the dense matrices `mat1` and `mat2` at the locations specified by the sparsity pattern of `input`. [torch.sparse.sampled_addmm](https://docs.pytorch.org/docs/stable/generated/torch.sparse.sampled_addmm.html) */
export function sparse_sampled_addmm(input: Tensor, mat1: Tensor, options: SparseSampledAddmmOptions & { mat2: Tensor }): Tensor;
/** Performs a matrix multiplication of the dense matrices `mat1` and `mat2` at the locations specified by the sparsity pattern of `input`. [torch.sparse.sampled_addmm](https://docs.pytorch.org/docs/stable/generated/torch.sparse.sampled_addmm.html) */
export function sparse_sampled_addmm(input: Tensor, options: SparseSampledAddmmOptions & { mat1: Tensor; mat2: Tensor }): Tensor;
/** Performs a matrix multiplication of the dense matrices `mat1` and `mat2` at the locations specified by the sparsity pattern of `input`. [torch.sparse.sampled_addmm](https://docs.pytorch.org/docs/stable/generated/torch.sparse.sampled_addmm.html) */
export function sparse_sampled_addmm(options: SparseSampledAddmmOptions & Input<Tensor> & { mat1: Tensor; mat2: Tensor }): Tensor;
export function sparse_sampled_addmm(...args: any[]): any {
  return $sparse_sampled_addmm.call(args);
}
