// Written by tools/generate from the operator schemas of libtorch; do not edit.
import { Operator } from '../ops.js';
import { linalg as table } from './signatures.js';
import type { dtype } from '../dtype.js';
import type { Tensor } from '../tensor.js';
import type { Input, Int, Ints, Keywords, Other, OutOptions, Scalar } from '../types.js';
import type * as return_types from './return_types.js';

interface PowsumOptions extends Keywords { ord?: Scalar | undefined; dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined }
interface CholeskyOptions extends Keywords { upper?: boolean | undefined; out?: Tensor | null | undefined }
interface CholeskyExOptions extends Keywords { upper?: boolean | undefined; check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface CondOptions extends Keywords { p?: Scalar | 'fro' | 'nuc' | null | undefined; out?: Tensor | null | undefined }
interface CrossOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; out?: Tensor | null | undefined }
interface DiagonalOptions extends Keywords { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }
interface EigOptions extends Keywords { out?: readonly [Tensor, Tensor] | null | undefined }
interface EighOptions extends Keywords { UPLO?: 'L' | 'U' | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface EigvalshOptions extends Keywords { UPLO?: 'L' | 'U' | undefined; out?: Tensor | null | undefined }
interface InvExOptions extends Keywords { check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface LdlFactorOptions extends Keywords { hermitian?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface LdlFactorExOptions extends Keywords { hermitian?: boolean | undefined; check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | null | undefined }
interface LdlSolveOptions extends Keywords { hermitian?: boolean | undefined; out?: Tensor | null | undefined }
interface LstsqOptions extends Keywords { rcond?: number | null | undefined; driver?: 'gels' | 'gelsy' | 'gelsd' | 'gelss' | null | undefined; out?: readonly [Tensor, Tensor, Tensor, Tensor] | null | undefined }
interface LuOptions extends Keywords { pivot?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | null | undefined }
interface LuFactorOptions extends Keywords { pivot?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface LuFactorExOptions extends Keywords { pivot?: boolean | undefined; check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | null | undefined }
interface LuSolveOptions extends Keywords { left?: boolean | undefined; adjoint?: boolean | undefined; out?: Tensor | null | undefined }
interface MatrixNormOptions extends Keywords { ord?: Scalar | 'fro' | 'nuc' | undefined; dim?: Ints | undefined; axis?: Ints | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined; out?: Tensor | null | undefined }
interface MatrixRankOptions extends Keywords { tol?: Tensor | undefined; hermitian?: boolean | undefined; atol?: Tensor | null | undefined; rtol?: Tensor | null | undefined; out?: Tensor | null | undefined }
interface MatrixRankOptions2 extends Keywords { tol?: number | undefined; hermitian?: boolean | undefined; atol?: number | null | undefined; rtol?: number | null | undefined; out?: Tensor | null | undefined }
interface NormOptions extends Keywords { ord?: Scalar | 'fro' | 'nuc' | null | undefined; dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined; out?: Tensor | null | undefined }
interface PinvOptions extends Keywords { rcond?: Tensor | undefined; hermitian?: boolean | undefined; atol?: Tensor | null | undefined; rtol?: Tensor | null | undefined; out?: Tensor | null | undefined }
interface PinvOptions2 extends Keywords { rcond?: number | undefined; hermitian?: boolean | undefined; atol?: number | null | undefined; rtol?: number | null | undefined; out?: Tensor | null | undefined }
interface PolarOptions extends Keywords { out?: readonly [Tensor, Tensor] | null | undefined }
interface QrOptions extends Keywords { mode?: 'reduced' | 'complete' | 'r' | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface SlogdetOptions extends Keywords { out?: readonly [Tensor, Tensor] | null | undefined }
interface SolveOptions extends Keywords { left?: boolean | undefined; out?: Tensor | null | undefined }
interface SolveExOptions extends Keywords { left?: boolean | undefined; check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface SolveTriangularOptions extends Keywords { left?: boolean | undefined; unitriangular?: boolean | undefined; out?: Tensor | null | undefined }
interface SvdOptions extends Keywords { full_matrices?: boolean | undefined; driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null | undefined; out?: readonly [Tensor, Tensor, Tensor] | null | undefined }
interface SvdvalsOptions extends Keywords { driver?: 'gesvd' | 'gesvdj' | 'gesvda' | null | undefined; out?: Tensor | null | undefined }
interface TensorinvOptions extends Keywords { ind?: Int | undefined; out?: Tensor | null | undefined }
interface TensorsolveOptions extends Keywords { dims?: Ints | null | undefined; out?: Tensor | null | undefined }
interface VanderOptions extends Keywords { N?: Int | null | undefined }
interface VecdotOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; out?: Tensor | null | undefined }
interface VectorNormOptions extends Keywords { ord?: Scalar | undefined; dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined; out?: Tensor | null | undefined }

const $_eigvals = new Operator('_linalg_eigvals', table._linalg_eigvals);
/** The operator `aten::_eigvals`, which PyTorch does not document. */
export function _eigvals(input: Tensor): Tensor;
export function _eigvals(...args: any[]): any {
  return $_eigvals.call(args);
}

const $_powsum = new Operator('linalg__powsum', table.linalg__powsum);
/** The operator `aten::_powsum`, which PyTorch does not document. */
export function _powsum(input: Tensor, ord?: Scalar | PowsumOptions, dim?: Int | Ints | PowsumOptions | null, keepdim?: boolean | PowsumOptions, options?: PowsumOptions): Tensor;
export function _powsum(...args: any[]): any {
  return $_powsum.call(args);
}

const $cholesky = new Operator('linalg_cholesky', table.linalg_cholesky);
/** Computes the Cholesky decomposition of a complex Hermitian or real symmetric positive-definite matrix. [torch.linalg.cholesky](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky.html) */
export function cholesky(input: Tensor, options?: CholeskyOptions): Tensor;
/** Computes the Cholesky decomposition of a complex Hermitian or real symmetric positive-definite matrix. [torch.linalg.cholesky](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky.html) */
export function cholesky(options: CholeskyOptions & Input<Tensor>): Tensor;
export function cholesky(...args: any[]): any {
  return $cholesky.call(args);
}

const $cholesky_ex = new Operator('linalg_cholesky_ex', table.linalg_cholesky_ex);
/** Computes the Cholesky decomposition of a complex Hermitian or real symmetric positive-definite matrix. [torch.linalg.cholesky_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky_ex.html) */
export function cholesky_ex(input: Tensor, options?: CholeskyExOptions): return_types.linalg_cholesky_ex;
/** Computes the Cholesky decomposition of a complex Hermitian or real symmetric positive-definite matrix. [torch.linalg.cholesky_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky_ex.html) */
export function cholesky_ex(options: CholeskyExOptions & Input<Tensor>): return_types.linalg_cholesky_ex;
export function cholesky_ex(...args: any[]): any {
  return $cholesky_ex.call(args);
}

const $cond = new Operator('linalg_cond', table.linalg_cond);
/** Computes the condition number of a matrix with respect to a matrix norm. [torch.linalg.cond](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html) */
export function cond(input: Tensor, p?: Scalar | 'fro' | 'nuc' | CondOptions | null, options?: CondOptions): Tensor;
/** Computes the condition number of a matrix with respect to a matrix norm. [torch.linalg.cond](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html) */
export function cond(options: CondOptions & Input<Tensor>): Tensor;
export function cond(...args: any[]): any {
  return $cond.call(args);
}

const $cross = new Operator('linalg_cross', table.linalg_cross);
/** Computes the cross product of two 3-dimensional vectors. [torch.linalg.cross](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cross.html) */
export function cross(input: Tensor, other: Tensor, options?: CrossOptions): Tensor;
/** Computes the cross product of two 3-dimensional vectors. [torch.linalg.cross](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cross.html) */
export function cross(input: Tensor, options: CrossOptions & Other<Tensor>): Tensor;
/** Computes the cross product of two 3-dimensional vectors. [torch.linalg.cross](https://docs.pytorch.org/docs/stable/generated/torch.linalg.cross.html) */
export function cross(options: CrossOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function cross(...args: any[]): any {
  return $cross.call(args);
}

const $det = new Operator('linalg_det', table.linalg_det);
/** Computes the determinant of a square matrix. [torch.linalg.det](https://docs.pytorch.org/docs/stable/generated/torch.linalg.det.html) */
export function det(A: Tensor, options?: OutOptions): Tensor;
/** Computes the determinant of a square matrix. [torch.linalg.det](https://docs.pytorch.org/docs/stable/generated/torch.linalg.det.html) */
export function det(options: OutOptions & { A: Tensor }): Tensor;
export function det(...args: any[]): any {
  return $det.call(args);
}

const $diagonal = new Operator('linalg_diagonal', table.linalg_diagonal);
/** Alias for `torch.diagonal` with defaults `dim1` `= -2`, `dim2` `= -1`. [torch.linalg.diagonal](https://docs.pytorch.org/docs/stable/generated/torch.linalg.diagonal.html) */
export function diagonal(A: Tensor, options?: DiagonalOptions): Tensor;
/** Alias for `torch.diagonal` with defaults `dim1` `= -2`, `dim2` `= -1`. [torch.linalg.diagonal](https://docs.pytorch.org/docs/stable/generated/torch.linalg.diagonal.html) */
export function diagonal(options: DiagonalOptions & { A: Tensor }): Tensor;
export function diagonal(...args: any[]): any {
  return $diagonal.call(args);
}

const $eig = new Operator('linalg_eig', table.linalg_eig);
/** Computes the eigenvalue decomposition of a square matrix if it exists. [torch.linalg.eig](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eig.html) */
export function eig(input: Tensor, options?: EigOptions): return_types.linalg_eig;
/** Computes the eigenvalue decomposition of a square matrix if it exists. [torch.linalg.eig](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eig.html) */
export function eig(options: EigOptions & Input<Tensor>): return_types.linalg_eig;
export function eig(...args: any[]): any {
  return $eig.call(args);
}

const $eigh = new Operator('linalg_eigh', table.linalg_eigh);
/** Computes the eigenvalue decomposition of a complex Hermitian or real symmetric matrix. [torch.linalg.eigh](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigh.html) */
export function eigh(input: Tensor, UPLO?: 'L' | 'U' | EighOptions, options?: EighOptions): return_types.linalg_eigh;
/** Computes the eigenvalue decomposition of a complex Hermitian or real symmetric matrix. [torch.linalg.eigh](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigh.html) */
export function eigh(options: EighOptions & Input<Tensor>): return_types.linalg_eigh;
export function eigh(...args: any[]): any {
  return $eigh.call(args);
}

const $eigvals = new Operator('linalg_eigvals', table.linalg_eigvals);
/** Computes the eigenvalues of a square matrix. [torch.linalg.eigvals](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvals.html) */
export function eigvals(input: Tensor, options?: OutOptions): Tensor;
/** Computes the eigenvalues of a square matrix. [torch.linalg.eigvals](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvals.html) */
export function eigvals(options: OutOptions & Input<Tensor>): Tensor;
export function eigvals(...args: any[]): any {
  return $eigvals.call(args);
}

const $eigvalsh = new Operator('linalg_eigvalsh', table.linalg_eigvalsh);
/** Computes the eigenvalues of a complex Hermitian or real symmetric matrix. [torch.linalg.eigvalsh](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvalsh.html) */
export function eigvalsh(input: Tensor, UPLO?: 'L' | 'U' | EigvalshOptions, options?: EigvalshOptions): Tensor;
/** Computes the eigenvalues of a complex Hermitian or real symmetric matrix. [torch.linalg.eigvalsh](https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvalsh.html) */
export function eigvalsh(options: EigvalshOptions & Input<Tensor>): Tensor;
export function eigvalsh(...args: any[]): any {
  return $eigvalsh.call(args);
}

const $householder_product = new Operator('linalg_householder_product', table.linalg_householder_product);
/** Computes the first `n` columns of a product of Householder matrices. [torch.linalg.householder_product](https://docs.pytorch.org/docs/stable/generated/torch.linalg.householder_product.html) */
export function householder_product(input: Tensor, tau: Tensor, options?: OutOptions): Tensor;
/** Computes the first `n` columns of a product of Householder matrices. [torch.linalg.householder_product](https://docs.pytorch.org/docs/stable/generated/torch.linalg.householder_product.html) */
export function householder_product(input: Tensor, options: OutOptions & { tau: Tensor }): Tensor;
/** Computes the first `n` columns of a product of Householder matrices. [torch.linalg.householder_product](https://docs.pytorch.org/docs/stable/generated/torch.linalg.householder_product.html) */
export function householder_product(options: OutOptions & Input<Tensor> & { tau: Tensor }): Tensor;
export function householder_product(...args: any[]): any {
  return $householder_product.call(args);
}

const $inv = new Operator('linalg_inv', table.linalg_inv);
/** Computes the inverse of a square matrix if it exists. [torch.linalg.inv](https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv.html) */
export function inv(A: Tensor, options?: OutOptions): Tensor;
/** Computes the inverse of a square matrix if it exists. [torch.linalg.inv](https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv.html) */
export function inv(options: OutOptions & { A: Tensor }): Tensor;
export function inv(...args: any[]): any {
  return $inv.call(args);
}

const $inv_ex = new Operator('linalg_inv_ex', table.linalg_inv_ex);
/** Computes the inverse of a square matrix if it is invertible. [torch.linalg.inv_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv_ex.html) */
export function inv_ex(A: Tensor, options?: InvExOptions): return_types.linalg_inv_ex;
/** Computes the inverse of a square matrix if it is invertible. [torch.linalg.inv_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv_ex.html) */
export function inv_ex(options: InvExOptions & { A: Tensor }): return_types.linalg_inv_ex;
export function inv_ex(...args: any[]): any {
  return $inv_ex.call(args);
}

const $ldl_factor = new Operator('linalg_ldl_factor', table.linalg_ldl_factor);
/** Computes a compact representation of the LDL factorization of a Hermitian or symmetric (possibly indefinite) matrix. [torch.linalg.ldl_factor](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor.html) */
export function ldl_factor(input: Tensor, options?: LdlFactorOptions): return_types.linalg_ldl_factor;
/** Computes a compact representation of the LDL factorization of a Hermitian or symmetric (possibly indefinite) matrix. [torch.linalg.ldl_factor](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor.html) */
export function ldl_factor(options: LdlFactorOptions & Input<Tensor>): return_types.linalg_ldl_factor;
export function ldl_factor(...args: any[]): any {
  return $ldl_factor.call(args);
}

const $ldl_factor_ex = new Operator('linalg_ldl_factor_ex', table.linalg_ldl_factor_ex);
/** This is a version of `ldl_factor` that does not perform error checks unless `check_errors` `= True`. [torch.linalg.ldl_factor_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor_ex.html) */
export function ldl_factor_ex(input: Tensor, options?: LdlFactorExOptions): return_types.linalg_ldl_factor_ex;
/** This is a version of `ldl_factor` that does not perform error checks unless `check_errors` `= True`. [torch.linalg.ldl_factor_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor_ex.html) */
export function ldl_factor_ex(options: LdlFactorExOptions & Input<Tensor>): return_types.linalg_ldl_factor_ex;
export function ldl_factor_ex(...args: any[]): any {
  return $ldl_factor_ex.call(args);
}

const $ldl_solve = new Operator('linalg_ldl_solve', table.linalg_ldl_solve);
/** Computes the solution of a system of linear equations using the LDL factorization. [torch.linalg.ldl_solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html) */
export function ldl_solve(LD: Tensor, pivots: Tensor, B: Tensor, options?: LdlSolveOptions): Tensor;
/** Computes the solution of a system of linear equations using the LDL factorization. [torch.linalg.ldl_solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html) */
export function ldl_solve(LD: Tensor, pivots: Tensor, options: LdlSolveOptions & { B: Tensor }): Tensor;
/** Computes the solution of a system of linear equations using the LDL factorization. [torch.linalg.ldl_solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html) */
export function ldl_solve(LD: Tensor, options: LdlSolveOptions & { pivots: Tensor; B: Tensor }): Tensor;
/** Computes the solution of a system of linear equations using the LDL factorization. [torch.linalg.ldl_solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html) */
export function ldl_solve(options: LdlSolveOptions & { LD: Tensor; pivots: Tensor; B: Tensor }): Tensor;
export function ldl_solve(...args: any[]): any {
  return $ldl_solve.call(args);
}

const $lstsq = new Operator('linalg_lstsq', table.linalg_lstsq);
/** Computes a solution to the least squares problem of a system of linear equations. [torch.linalg.lstsq](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html) */
export function lstsq(input: Tensor, b: Tensor, rcond?: number | LstsqOptions | null, options?: LstsqOptions): return_types.linalg_lstsq;
/** Computes a solution to the least squares problem of a system of linear equations. [torch.linalg.lstsq](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html) */
export function lstsq(input: Tensor, options: LstsqOptions & { b: Tensor }): return_types.linalg_lstsq;
/** Computes a solution to the least squares problem of a system of linear equations. [torch.linalg.lstsq](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html) */
export function lstsq(options: LstsqOptions & Input<Tensor> & { b: Tensor }): return_types.linalg_lstsq;
export function lstsq(...args: any[]): any {
  return $lstsq.call(args);
}

const $lu = new Operator('linalg_lu', table.linalg_lu);
/** Computes the LU decomposition with partial pivoting of a matrix. [torch.linalg.lu](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu.html) */
export function lu(A: Tensor, options?: LuOptions): return_types.linalg_lu;
/** Computes the LU decomposition with partial pivoting of a matrix. [torch.linalg.lu](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu.html) */
export function lu(options: LuOptions & { A: Tensor }): return_types.linalg_lu;
export function lu(...args: any[]): any {
  return $lu.call(args);
}

const $lu_factor = new Operator('linalg_lu_factor', table.linalg_lu_factor);
/** Computes a compact representation of the LU factorization with partial pivoting of a matrix. [torch.linalg.lu_factor](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor.html) */
export function lu_factor(A: Tensor, options?: LuFactorOptions): return_types.linalg_lu_factor;
/** Computes a compact representation of the LU factorization with partial pivoting of a matrix. [torch.linalg.lu_factor](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor.html) */
export function lu_factor(options: LuFactorOptions & { A: Tensor }): return_types.linalg_lu_factor;
export function lu_factor(...args: any[]): any {
  return $lu_factor.call(args);
}

const $lu_factor_ex = new Operator('linalg_lu_factor_ex', table.linalg_lu_factor_ex);
/** This is a version of `lu_factor` that does not perform error checks unless `check_errors` `= True`. [torch.linalg.lu_factor_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor_ex.html) */
export function lu_factor_ex(A: Tensor, options?: LuFactorExOptions): return_types.linalg_lu_factor_ex;
/** This is a version of `lu_factor` that does not perform error checks unless `check_errors` `= True`. [torch.linalg.lu_factor_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor_ex.html) */
export function lu_factor_ex(options: LuFactorExOptions & { A: Tensor }): return_types.linalg_lu_factor_ex;
export function lu_factor_ex(...args: any[]): any {
  return $lu_factor_ex.call(args);
}

const $lu_solve = new Operator('linalg_lu_solve', table.linalg_lu_solve);
/** Computes the solution of a square system of linear equations with a unique solution given an LU decomposition. [torch.linalg.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html) */
export function lu_solve(LU: Tensor, pivots: Tensor, B: Tensor, options?: LuSolveOptions): Tensor;
/** Computes the solution of a square system of linear equations with a unique solution given an LU decomposition. [torch.linalg.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html) */
export function lu_solve(LU: Tensor, pivots: Tensor, options: LuSolveOptions & { B: Tensor }): Tensor;
/** Computes the solution of a square system of linear equations with a unique solution given an LU decomposition. [torch.linalg.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html) */
export function lu_solve(LU: Tensor, options: LuSolveOptions & { pivots: Tensor; B: Tensor }): Tensor;
/** Computes the solution of a square system of linear equations with a unique solution given an LU decomposition. [torch.linalg.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html) */
export function lu_solve(options: LuSolveOptions & { LU: Tensor; pivots: Tensor; B: Tensor }): Tensor;
export function lu_solve(...args: any[]): any {
  return $lu_solve.call(args);
}

const $matmul = new Operator('linalg_matmul', table.linalg_matmul);
/** Alias for `torch.matmul`. [torch.linalg.matmul](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matmul.html) */
export function matmul(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.matmul`. [torch.linalg.matmul](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matmul.html) */
export function matmul(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Alias for `torch.matmul`. [torch.linalg.matmul](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matmul.html) */
export function matmul(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function matmul(...args: any[]): any {
  return $matmul.call(args);
}

const $matrix_exp = new Operator('linalg_matrix_exp', table.linalg_matrix_exp);
/** Computes the matrix exponential of a square matrix. [torch.linalg.matrix_exp](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_exp.html) */
export function matrix_exp(input: Tensor): Tensor;
/** Computes the matrix exponential of a square matrix. [torch.linalg.matrix_exp](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_exp.html) */
export function matrix_exp(options: Keywords & Input<Tensor>): Tensor;
export function matrix_exp(...args: any[]): any {
  return $matrix_exp.call(args);
}

const $matrix_norm = new Operator('linalg_matrix_norm', table.linalg_matrix_norm);
/** Computes a matrix norm. [torch.linalg.matrix_norm](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html) */
export function matrix_norm(input: Tensor, ord?: Scalar | 'fro' | 'nuc' | MatrixNormOptions, dim?: Ints | MatrixNormOptions, keepdim?: boolean | MatrixNormOptions, options?: MatrixNormOptions): Tensor;
/** Computes a matrix norm. [torch.linalg.matrix_norm](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html) */
export function matrix_norm(options: MatrixNormOptions & Input<Tensor>): Tensor;
export function matrix_norm(...args: any[]): any {
  return $matrix_norm.call(args);
}

const $matrix_power = new Operator('linalg_matrix_power', table.linalg_matrix_power);
/** Computes the `n`-th power of a square matrix for an integer `n`. [torch.linalg.matrix_power](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html) */
export function matrix_power(input: Tensor, n: Int, options?: OutOptions): Tensor;
/** Computes the `n`-th power of a square matrix for an integer `n`. [torch.linalg.matrix_power](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html) */
export function matrix_power(input: Tensor, options: OutOptions & { n: Int }): Tensor;
/** Computes the `n`-th power of a square matrix for an integer `n`. [torch.linalg.matrix_power](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html) */
export function matrix_power(options: OutOptions & Input<Tensor> & { n: Int }): Tensor;
export function matrix_power(...args: any[]): any {
  return $matrix_power.call(args);
}

const $matrix_rank = new Operator('linalg_matrix_rank', table.linalg_matrix_rank);
/** Computes the numerical rank of a matrix. [torch.linalg.matrix_rank](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html) */
export function matrix_rank(input: Tensor, tol?: Tensor | MatrixRankOptions, hermitian?: boolean | MatrixRankOptions, options?: MatrixRankOptions): Tensor;
/** Computes the numerical rank of a matrix. [torch.linalg.matrix_rank](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html) */
export function matrix_rank(options: MatrixRankOptions & Input<Tensor>): Tensor;
/** Computes the numerical rank of a matrix. [torch.linalg.matrix_rank](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html) */
export function matrix_rank(input: Tensor, tol?: number | MatrixRankOptions2, hermitian?: boolean | MatrixRankOptions2, options?: MatrixRankOptions2): Tensor;
/** Computes the numerical rank of a matrix. [torch.linalg.matrix_rank](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html) */
export function matrix_rank(options: MatrixRankOptions2 & Input<Tensor>): Tensor;
export function matrix_rank(...args: any[]): any {
  return $matrix_rank.call(args);
}

const $matrix_sqrth = new Operator('linalg_matrix_sqrth', table.linalg_matrix_sqrth);
/** Computes the principal square root of a symmetric (resp. [torch.linalg.matrix_sqrth](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_sqrth.html) */
export function matrix_sqrth(input: Tensor): Tensor;
/** Computes the principal square root of a symmetric (resp. [torch.linalg.matrix_sqrth](https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_sqrth.html) */
export function matrix_sqrth(options: Keywords & Input<Tensor>): Tensor;
export function matrix_sqrth(...args: any[]): any {
  return $matrix_sqrth.call(args);
}

const $multi_dot = new Operator('linalg_multi_dot', table.linalg_multi_dot);
/** linalg.multi_dot(tensors, *, out=None). [torch.linalg.multi_dot](https://docs.pytorch.org/docs/stable/generated/torch.linalg.multi_dot.html) */
export function multi_dot(tensors: readonly Tensor[], options?: OutOptions): Tensor;
/** linalg.multi_dot(tensors, *, out=None). [torch.linalg.multi_dot](https://docs.pytorch.org/docs/stable/generated/torch.linalg.multi_dot.html) */
export function multi_dot(options: OutOptions & { tensors: readonly Tensor[] }): Tensor;
export function multi_dot(...args: any[]): any {
  return $multi_dot.call(args);
}

const $norm = new Operator('linalg_norm', table.linalg_norm);
/** Computes a vector or matrix norm. [torch.linalg.norm](https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html) */
export function norm(input: Tensor, ord?: Scalar | 'fro' | 'nuc' | NormOptions | null, dim?: Int | Ints | NormOptions | null, keepdim?: boolean | NormOptions, options?: NormOptions): Tensor;
/** Computes a vector or matrix norm. [torch.linalg.norm](https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html) */
export function norm(options: NormOptions & Input<Tensor>): Tensor;
export function norm(...args: any[]): any {
  return $norm.call(args);
}

const $pinv = new Operator('linalg_pinv', table.linalg_pinv);
/** Computes the pseudoinverse (Moore-Penrose inverse) of a matrix. [torch.linalg.pinv](https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html) */
export function pinv(input: Tensor, rcond?: Tensor | PinvOptions, hermitian?: boolean | PinvOptions, options?: PinvOptions): Tensor;
/** Computes the pseudoinverse (Moore-Penrose inverse) of a matrix. [torch.linalg.pinv](https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html) */
export function pinv(options: PinvOptions & Input<Tensor>): Tensor;
/** Computes the pseudoinverse (Moore-Penrose inverse) of a matrix. [torch.linalg.pinv](https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html) */
export function pinv(input: Tensor, rcond?: number | PinvOptions2, hermitian?: boolean | PinvOptions2, options?: PinvOptions2): Tensor;
/** Computes the pseudoinverse (Moore-Penrose inverse) of a matrix. [torch.linalg.pinv](https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html) */
export function pinv(options: PinvOptions2 & Input<Tensor>): Tensor;
export function pinv(...args: any[]): any {
  return $pinv.call(args);
}

const $polar = new Operator('linalg_polar', table.linalg_polar);
/** Computes the polar decomposition of a matrix. [torch.linalg.polar](https://docs.pytorch.org/docs/stable/generated/torch.linalg.polar.html) */
export function polar(A: Tensor, options?: PolarOptions): return_types.linalg_polar;
/** Computes the polar decomposition of a matrix. [torch.linalg.polar](https://docs.pytorch.org/docs/stable/generated/torch.linalg.polar.html) */
export function polar(options: PolarOptions & { A: Tensor }): return_types.linalg_polar;
export function polar(...args: any[]): any {
  return $polar.call(args);
}

const $qr = new Operator('linalg_qr', table.linalg_qr);
/** Computes the QR decomposition of a matrix. [torch.linalg.qr](https://docs.pytorch.org/docs/stable/generated/torch.linalg.qr.html) */
export function qr(A: Tensor, mode?: 'reduced' | 'complete' | 'r' | QrOptions, options?: QrOptions): return_types.linalg_qr;
/** Computes the QR decomposition of a matrix. [torch.linalg.qr](https://docs.pytorch.org/docs/stable/generated/torch.linalg.qr.html) */
export function qr(options: QrOptions & { A: Tensor }): return_types.linalg_qr;
export function qr(...args: any[]): any {
  return $qr.call(args);
}

const $slogdet = new Operator('linalg_slogdet', table.linalg_slogdet);
/** Computes the sign and natural logarithm of the absolute value of the determinant of a square matrix. [torch.linalg.slogdet](https://docs.pytorch.org/docs/stable/generated/torch.linalg.slogdet.html) */
export function slogdet(A: Tensor, options?: SlogdetOptions): return_types.linalg_slogdet;
/** Computes the sign and natural logarithm of the absolute value of the determinant of a square matrix. [torch.linalg.slogdet](https://docs.pytorch.org/docs/stable/generated/torch.linalg.slogdet.html) */
export function slogdet(options: SlogdetOptions & { A: Tensor }): return_types.linalg_slogdet;
export function slogdet(...args: any[]): any {
  return $slogdet.call(args);
}

const $solve = new Operator('linalg_solve', table.linalg_solve);
/** Computes the solution of a square system of linear equations with a unique solution. [torch.linalg.solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve.html) */
export function solve(A: Tensor, B: Tensor, options?: SolveOptions): Tensor;
/** Computes the solution of a square system of linear equations with a unique solution. [torch.linalg.solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve.html) */
export function solve(A: Tensor, options: SolveOptions & { B: Tensor }): Tensor;
/** Computes the solution of a square system of linear equations with a unique solution. [torch.linalg.solve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve.html) */
export function solve(options: SolveOptions & { A: Tensor; B: Tensor }): Tensor;
export function solve(...args: any[]): any {
  return $solve.call(args);
}

const $solve_ex = new Operator('linalg_solve_ex', table.linalg_solve_ex);
/** A version of `solve` that does not perform error checks unless `check_errors` `= True`. [torch.linalg.solve_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_ex.html) */
export function solve_ex(A: Tensor, B: Tensor, options?: SolveExOptions): return_types.linalg_solve_ex;
/** A version of `solve` that does not perform error checks unless `check_errors` `= True`. [torch.linalg.solve_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_ex.html) */
export function solve_ex(A: Tensor, options: SolveExOptions & { B: Tensor }): return_types.linalg_solve_ex;
/** A version of `solve` that does not perform error checks unless `check_errors` `= True`. [torch.linalg.solve_ex](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_ex.html) */
export function solve_ex(options: SolveExOptions & { A: Tensor; B: Tensor }): return_types.linalg_solve_ex;
export function solve_ex(...args: any[]): any {
  return $solve_ex.call(args);
}

const $solve_triangular = new Operator('linalg_solve_triangular', table.linalg_solve_triangular);
/** Computes the solution of a triangular system of linear equations with a unique solution. [torch.linalg.solve_triangular](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html) */
export function solve_triangular(input: Tensor, B: Tensor, options: SolveTriangularOptions & { upper: boolean }): Tensor;
/** Computes the solution of a triangular system of linear equations with a unique solution. [torch.linalg.solve_triangular](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html) */
export function solve_triangular(input: Tensor, options: SolveTriangularOptions & { B: Tensor; upper: boolean }): Tensor;
/** Computes the solution of a triangular system of linear equations with a unique solution. [torch.linalg.solve_triangular](https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html) */
export function solve_triangular(options: SolveTriangularOptions & Input<Tensor> & { B: Tensor; upper: boolean }): Tensor;
export function solve_triangular(...args: any[]): any {
  return $solve_triangular.call(args);
}

const $svd = new Operator('linalg_svd', table.linalg_svd);
/** Computes the singular value decomposition (SVD) of a matrix. [torch.linalg.svd](https://docs.pytorch.org/docs/stable/generated/torch.linalg.svd.html) */
export function svd(A: Tensor, full_matrices?: boolean | SvdOptions, options?: SvdOptions): return_types.linalg_svd;
/** Computes the singular value decomposition (SVD) of a matrix. [torch.linalg.svd](https://docs.pytorch.org/docs/stable/generated/torch.linalg.svd.html) */
export function svd(options: SvdOptions & { A: Tensor }): return_types.linalg_svd;
export function svd(...args: any[]): any {
  return $svd.call(args);
}

const $svdvals = new Operator('linalg_svdvals', table.linalg_svdvals);
/** Computes the singular values of a matrix. [torch.linalg.svdvals](https://docs.pytorch.org/docs/stable/generated/torch.linalg.svdvals.html) */
export function svdvals(A: Tensor, options?: SvdvalsOptions): Tensor;
/** Computes the singular values of a matrix. [torch.linalg.svdvals](https://docs.pytorch.org/docs/stable/generated/torch.linalg.svdvals.html) */
export function svdvals(options: SvdvalsOptions & { A: Tensor }): Tensor;
export function svdvals(...args: any[]): any {
  return $svdvals.call(args);
}

const $tensorinv = new Operator('linalg_tensorinv', table.linalg_tensorinv);
/** Computes the multiplicative inverse of `torch.tensordot`. [torch.linalg.tensorinv](https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorinv.html) */
export function tensorinv(input: Tensor, ind?: Int | TensorinvOptions, options?: TensorinvOptions): Tensor;
/** Computes the multiplicative inverse of `torch.tensordot`. [torch.linalg.tensorinv](https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorinv.html) */
export function tensorinv(options: TensorinvOptions & Input<Tensor>): Tensor;
export function tensorinv(...args: any[]): any {
  return $tensorinv.call(args);
}

const $tensorsolve = new Operator('linalg_tensorsolve', table.linalg_tensorsolve);
/** Computes the solution `X` to the system `torch.tensordot(A, X) = B`. [torch.linalg.tensorsolve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html) */
export function tensorsolve(input: Tensor, other: Tensor, dims?: Ints | TensorsolveOptions | null, options?: TensorsolveOptions): Tensor;
/** Computes the solution `X` to the system `torch.tensordot(A, X) = B`. [torch.linalg.tensorsolve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html) */
export function tensorsolve(input: Tensor, options: TensorsolveOptions & Other<Tensor>): Tensor;
/** Computes the solution `X` to the system `torch.tensordot(A, X) = B`. [torch.linalg.tensorsolve](https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html) */
export function tensorsolve(options: TensorsolveOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function tensorsolve(...args: any[]): any {
  return $tensorsolve.call(args);
}

const $vander = new Operator('linalg_vander', table.linalg_vander);
/** Generates a Vandermonde matrix. [torch.linalg.vander](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vander.html) */
export function vander(x: Tensor, options?: VanderOptions): Tensor;
/** Generates a Vandermonde matrix. [torch.linalg.vander](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vander.html) */
export function vander(options: VanderOptions & { x: Tensor }): Tensor;
export function vander(...args: any[]): any {
  return $vander.call(args);
}

const $vecdot = new Operator('linalg_vecdot', table.linalg_vecdot);
/** Computes the dot product of two batches of vectors along a dimension. [torch.linalg.vecdot](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vecdot.html) */
export function vecdot(x: Tensor, y: Tensor, options?: VecdotOptions): Tensor;
/** Computes the dot product of two batches of vectors along a dimension. [torch.linalg.vecdot](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vecdot.html) */
export function vecdot(x: Tensor, options: VecdotOptions & { y: Tensor }): Tensor;
/** Computes the dot product of two batches of vectors along a dimension. [torch.linalg.vecdot](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vecdot.html) */
export function vecdot(options: VecdotOptions & { x: Tensor; y: Tensor }): Tensor;
export function vecdot(...args: any[]): any {
  return $vecdot.call(args);
}

const $vector_norm = new Operator('linalg_vector_norm', table.linalg_vector_norm);
/** Computes a vector norm. [torch.linalg.vector_norm](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html) */
export function vector_norm(input: Tensor, ord?: Scalar | VectorNormOptions, dim?: Int | Ints | VectorNormOptions | null, keepdim?: boolean | VectorNormOptions, options?: VectorNormOptions): Tensor;
/** Computes a vector norm. [torch.linalg.vector_norm](https://docs.pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html) */
export function vector_norm(options: VectorNormOptions & Input<Tensor>): Tensor;
export function vector_norm(...args: any[]): any {
  return $vector_norm.call(args);
}
