// Written by tools/generate from the operator schemas of libtorch; do not edit.
import { installMethods } from '../ops.js';
import { Tensor as table } from './signatures.js';
import type { DeviceLike } from '../device.js';
import type { dtype } from '../dtype.js';
import type { Generator } from '../random.js';
import type { Tensor } from '../tensor.js';
import type { Dim, Int, Ints, Keywords, layout, memory_format, Other, FactoryOptions, Scalar } from '../types.js';
import type * as return_types from './return_types.js';

interface AddmmActivationOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined; use_gelu?: boolean | undefined }
interface PhiloxNormal_Options extends Keywords { mean?: number | undefined; std?: number | undefined }
interface PhiloxRandint_Options extends Keywords { low?: Int | null | undefined; high?: Int | null | undefined }
interface PhiloxUniform_Options extends Keywords { low?: number | undefined; high?: number | undefined }
interface SparseMaskProjectionOptions extends Keywords { accumulate_matches?: boolean | undefined }
interface ToDenseOptions extends Keywords { dtype?: dtype | null | undefined; masked_grad?: boolean | null | undefined }
interface ToSparseOptions extends Keywords { sparse_dim?: Int | undefined; layout?: layout | null | undefined; blocksize?: Int | Ints | null | undefined; dense_dim?: Int | null | undefined }
interface ToSparseBscOptions extends Keywords { dense_dim?: Int | null | undefined }
interface ToSparseBsrOptions extends Keywords { dense_dim?: Int | null | undefined }
interface ToSparseCscOptions extends Keywords { dense_dim?: Int | null | undefined }
interface ToSparseCsrOptions extends Keywords { dense_dim?: Int | null | undefined }
interface AddOptions extends Keywords { alpha?: Scalar | undefined }
interface Add_Options extends Keywords { alpha?: Scalar | undefined }
interface AddbmmOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined }
interface Addbmm_Options extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined }
interface AddcdivOptions extends Keywords { value?: Scalar | undefined }
interface Addcdiv_Options extends Keywords { value?: Scalar | undefined }
interface AddcmulOptions extends Keywords { value?: Scalar | undefined }
interface Addcmul_Options extends Keywords { value?: Scalar | undefined }
interface AddmmOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined }
interface Addmm_Options extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined }
interface AddmvOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined }
interface Addmv_Options extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined }
interface AddrOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined }
interface Addr_Options extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined }
interface AllOptions extends Keywords { dim?: Ints | Int | null | undefined; axis?: Ints | Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface AllcloseOptions extends Keywords { rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }
interface AmaxOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface AminOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface AminmaxOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface AnyOptions extends Keywords { dim?: Ints | Int | null | undefined; axis?: Ints | Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface ArgmaxOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface ArgminOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface ArgsortOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; descending?: boolean | undefined; stable?: boolean | undefined }
interface AsStridedOptions extends Keywords { storage_offset?: Int | null | undefined }
interface AsStrided_Options extends Keywords { storage_offset?: Int | null | undefined }
interface AsStridedScatterOptions extends Keywords { storage_offset?: Int | null | undefined }
interface BaddbmmOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined }
interface Baddbmm_Options extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined }
interface BernoulliOptions extends Keywords { p?: number | undefined; generator?: Generator | null | undefined }
interface Bernoulli_Options extends Keywords { p?: Tensor | number | undefined; generator?: Generator | null | undefined }
interface BincountOptions extends Keywords { weights?: Tensor | null | undefined; minlength?: Int | undefined }
interface Cauchy_Options extends Keywords { median?: number | undefined; sigma?: number | undefined; generator?: Generator | null | undefined }
interface CholeskyInverseOptions extends Keywords { upper?: boolean | undefined }
interface CholeskySolveOptions extends Keywords { upper?: boolean | undefined }
interface ChunkOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface ClampOptions extends Keywords { min?: Tensor | null | undefined; max?: Tensor | null | undefined }
interface ClampOptions2 extends Keywords { min?: Scalar | null | undefined; max?: Scalar | null | undefined }
interface Clamp_Options extends Keywords { min?: Tensor | null | undefined; max?: Tensor | null | undefined }
interface Clamp_Options2 extends Keywords { min?: Scalar | null | undefined; max?: Scalar | null | undefined }
interface ClipOptions extends Keywords { min?: Tensor | null | undefined; max?: Tensor | null | undefined }
interface ClipOptions2 extends Keywords { min?: Scalar | null | undefined; max?: Scalar | null | undefined }
interface Clip_Options extends Keywords { min?: Tensor | null | undefined; max?: Tensor | null | undefined }
interface Clip_Options2 extends Keywords { min?: Scalar | null | undefined; max?: Scalar | null | undefined }
interface CloneOptions extends Keywords { memory_format?: memory_format | null | undefined }
interface CountNonzeroOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined }
interface CovOptions extends Keywords { correction?: Int | undefined; fweights?: Tensor | null | undefined; aweights?: Tensor | null | undefined }
interface CrossOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined }
interface CumprodOptions extends Keywords { dtype?: dtype | null | undefined }
interface Cumprod_Options extends Keywords { dtype?: dtype | null | undefined }
interface CumsumOptions extends Keywords { dtype?: dtype | null | undefined }
interface Cumsum_Options extends Keywords { dtype?: dtype | null | undefined }
interface DiagOptions extends Keywords { diagonal?: Int | undefined }
interface DiagEmbedOptions extends Keywords { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }
interface DiagflatOptions extends Keywords { offset?: Int | undefined }
interface DiagonalOptions extends Keywords { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }
interface DiagonalScatterOptions extends Keywords { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }
interface DiffOptions extends Keywords { n?: Int | undefined; dim?: Int | undefined; axis?: Int | undefined; prepend?: Tensor | null | undefined; append?: Tensor | null | undefined }
interface DistOptions extends Keywords { p?: Scalar | undefined }
interface DivOptions extends Keywords { rounding_mode?: 'trunc' | 'floor' | null | undefined }
interface Div_Options extends Keywords { rounding_mode?: 'trunc' | 'floor' | null | undefined }
interface DivideOptions extends Keywords { rounding_mode?: 'trunc' | 'floor' | null | undefined }
interface Divide_Options extends Keywords { rounding_mode?: 'trunc' | 'floor' | null | undefined }
interface ExpandOptions extends Keywords { implicit?: boolean | undefined }
interface Exponential_Options extends Keywords { lambd?: number | undefined; generator?: Generator | null | undefined }
interface FillDiagonal_Options extends Keywords { wrap?: boolean | undefined }
interface FlattenOptions extends Keywords { start_dim?: Int | undefined; end_dim?: Int | undefined }
interface GatherOptions extends Keywords { sparse_grad?: boolean | undefined }
interface Geometric_Options extends Keywords { generator?: Generator | null | undefined }
interface HardshrinkOptions extends Keywords { lambd?: Scalar | undefined }
interface HashTensorOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; mode?: Int | undefined }
interface HistcOptions extends Keywords { bins?: Int | undefined; min?: Scalar | undefined; max?: Scalar | undefined }
interface HistogramOptions extends Keywords { weight?: Tensor | null | undefined; density?: boolean | undefined }
interface HistogramOptions2 extends Keywords { bins?: Int | undefined; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }
interface IndexAddOptions extends Keywords { alpha?: Scalar | undefined }
interface IndexAdd_Options extends Keywords { alpha?: Scalar | undefined }
interface IndexPutOptions extends Keywords { accumulate?: boolean | undefined }
interface IndexReduceOptions extends Keywords { include_self?: boolean | undefined }
interface IndexReduce_Options extends Keywords { include_self?: boolean | undefined }
interface IsPinnedOptions extends Keywords { device?: DeviceLike | null | undefined }
interface IscloseOptions extends Keywords { rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }
interface IstftOptions extends Keywords { hop_length?: Int | null | undefined; win_length?: Int | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: Int | null | undefined; return_complex?: boolean | undefined }
interface KthvalueOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface LogNormal_Options extends Keywords { mean?: number | undefined; std?: number | undefined; generator?: Generator | null | undefined }
interface LogSoftmaxOptions extends Keywords { dtype?: dtype | null | undefined }
interface LogitOptions extends Keywords { eps?: number | null | undefined }
interface Logit_Options extends Keywords { eps?: number | null | undefined }
interface LogsumexpOptions extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface MaxOptions extends Keywords { other?: Tensor | undefined; x2?: Tensor | undefined }
interface MaxOptions2 extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface MeanOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined }
interface MedianOptions extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface MinOptions extends Keywords { other?: Tensor | undefined; x2?: Tensor | undefined }
interface MinOptions2 extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface ModeOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface MultinomialOptions extends Keywords { replacement?: boolean | undefined; generator?: Generator | null | undefined }
interface NanToNumOptions extends Keywords { nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined }
interface NanToNum_Options extends Keywords { nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined }
interface NanmeanOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined }
interface NanmedianOptions extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface NanquantileOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | undefined }
interface NansumOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined }
interface NonzeroStaticOptions extends Keywords { fill_value?: Int | undefined }
interface Normal_Options extends Keywords { mean?: number | undefined; std?: number | undefined; generator?: Generator | null | undefined }
interface OrmqrOptions extends Keywords { left?: boolean | undefined; transpose?: boolean | undefined }
interface PinMemoryOptions extends Keywords { device?: DeviceLike | null | undefined }
interface PinverseOptions extends Keywords { rcond?: number | undefined }
interface ProdOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined }
interface PutOptions extends Keywords { accumulate?: boolean | undefined }
interface Put_Options extends Keywords { accumulate?: boolean | undefined }
interface QuantileOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | undefined }
interface Random_Options extends Keywords { from?: Int | undefined; to?: Int | null | undefined; generator?: Generator | null | undefined }
interface Random_Options2 extends Keywords { generator?: Generator | null | undefined }
interface RepeatInterleaveOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; output_size?: Int | null | undefined }
interface Resize_Options extends Keywords { memory_format?: memory_format | null | undefined }
interface ResizeAs_Options extends Keywords { memory_format?: memory_format | null | undefined }
interface RollOptions extends Keywords { dims?: Int | Ints | null | undefined }
interface Rot90Options extends Keywords { k?: Int | undefined; dims?: Ints | undefined }
interface RoundOptions extends Keywords { decimals?: Int | undefined }
interface Round_Options extends Keywords { decimals?: Int | undefined }
interface ScatterOptions extends Keywords { reduce?: 'add' | 'multiply' | undefined }
interface Scatter_Options extends Keywords { reduce?: 'add' | 'multiply' | undefined }
interface ScatterReduceOptions extends Keywords { include_self?: boolean | undefined }
interface ScatterReduce_Options extends Keywords { include_self?: boolean | undefined }
interface SliceInverseOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; start?: Int | null | undefined; end?: Int | null | undefined; step?: Int | undefined }
interface SliceScatterOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; start?: Int | null | undefined; end?: Int | null | undefined; step?: Int | undefined }
interface SoftmaxOptions extends Keywords { dtype?: dtype | null | undefined }
interface SortOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; descending?: boolean | undefined; stable?: boolean | null | undefined }
interface SplitWithSizesOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface SqueezeOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface Squeeze_Options extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface SspaddmmOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined }
interface StdOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface StdOptions2 extends Keywords { unbiased?: boolean | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface StdOptions3 extends Keywords { unbiased?: boolean | undefined }
interface SubOptions extends Keywords { alpha?: Scalar | undefined }
interface Sub_Options extends Keywords { alpha?: Scalar | undefined }
interface SubtractOptions extends Keywords { alpha?: Scalar | undefined }
interface Subtract_Options extends Keywords { alpha?: Scalar | undefined }
interface SumOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined }
interface SvdOptions extends Keywords { some?: boolean | undefined; compute_uv?: boolean | undefined }
interface TakeAlongDimOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined }
interface TensorSplitOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface ToDenseOptions extends Keywords { dtype?: dtype | null | undefined; masked_grad?: boolean | null | undefined }
interface ToMkldnnOptions extends Keywords { dtype?: dtype | null | undefined }
interface ToPaddedTensorOptions extends Keywords { output_size?: Ints | null | undefined }
interface ToSparseOptions extends Keywords { sparse_dim?: Int | undefined; layout?: layout | null | undefined; blocksize?: Int | Ints | null | undefined; dense_dim?: Int | null | undefined }
interface ToSparseBscOptions extends Keywords { dense_dim?: Int | null | undefined }
interface ToSparseBsrOptions extends Keywords { dense_dim?: Int | null | undefined }
interface ToSparseCscOptions extends Keywords { dense_dim?: Int | null | undefined }
interface ToSparseCsrOptions extends Keywords { dense_dim?: Int | null | undefined }
interface TopkOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; largest?: boolean | undefined; sorted?: boolean | undefined }
interface TriangularSolveOptions extends Keywords { upper?: boolean | undefined; transpose?: boolean | undefined; unitriangular?: boolean | undefined }
interface TrilOptions extends Keywords { diagonal?: Int | undefined }
interface Tril_Options extends Keywords { diagonal?: Int | undefined }
interface TriuOptions extends Keywords { diagonal?: Int | undefined }
interface Triu_Options extends Keywords { diagonal?: Int | undefined }
interface UnbindOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface Uniform_Options extends Keywords { from?: number | undefined; to?: number | undefined; generator?: Generator | null | undefined }
interface UnsafeChunkOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface UnsafeSplitOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface UnsafeSplitWithSizesOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface VarOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; correction?: Scalar | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface VarOptions2 extends Keywords { unbiased?: boolean | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface VarOptions3 extends Keywords { unbiased?: boolean | undefined }

declare module '../tensor.js' {
  interface Tensor {
    /** Python's `self & other`. */
    __and__(other: Tensor | Scalar): Tensor;
    /** Python's `self &= other`. */
    __iand__(other: Tensor | Scalar): this;
    /** Python's `self <<= other`. */
    __ilshift__(other: Tensor | Scalar): this;
    /** Python's `self |= other`. */
    __ior__(other: Tensor | Scalar): this;
    /** Python's `self >>= other`. */
    __irshift__(other: Tensor | Scalar): this;
    /** Python's `self ^= other`. */
    __ixor__(other: Tensor | Scalar): this;
    /** Python's `self << other`. */
    __lshift__(other: Tensor | Scalar): Tensor;
    /** Python's `self | other`. */
    __or__(other: Tensor | Scalar): Tensor;
    /** Python's `self >> other`. */
    __rshift__(other: Tensor | Scalar): Tensor;
    /** Python's `self ^ other`. */
    __xor__(other: Tensor | Scalar): Tensor;
    /** The operator `aten::_addmm_activation`, which PyTorch does not document. */
    _addmm_activation(mat1: Tensor, mat2: Tensor, options?: AddmmActivationOptions): Tensor;
    /** The operator `aten::_autocast_to_full_precision`, which PyTorch does not document. */
    _autocast_to_full_precision(cuda_enabled: boolean, cpu_enabled: boolean): Tensor;
    /** The operator `aten::_autocast_to_reduced_precision`, which PyTorch does not document. */
    _autocast_to_reduced_precision(cuda_enabled: boolean, cpu_enabled: boolean, cuda_dtype: dtype, cpu_dtype: dtype): Tensor;
    /** The operator `aten::_coalesced_`, which PyTorch does not document. */
    _coalesced_(coalesced: boolean): this;
    /** The operator `aten::_conj`, which PyTorch does not document. */
    _conj(): Tensor;
    /** The operator `aten::_conj_physical`, which PyTorch does not document. */
    _conj_physical(): Tensor;
    /** The operator `aten::_dimI`, which PyTorch does not document. */
    _dimI(): number;
    /** The operator `aten::_dimV`, which PyTorch does not document. */
    _dimV(): number;
    /** The operator `aten::_indices`, which PyTorch does not document. */
    _indices(): Tensor;
    /** The operator `aten::_is_all_true`, which PyTorch does not document. */
    _is_all_true(): Tensor;
    /** The operator `aten::_is_any_true`, which PyTorch does not document. */
    _is_any_true(): Tensor;
    /** The operator `aten::_is_zerotensor`, which PyTorch does not document. */
    _is_zerotensor(): boolean;
    /** The operator `aten::_lazy_clone`, which PyTorch does not document. */
    _lazy_clone(): Tensor;
    /** The operator `aten::_neg_view`, which PyTorch does not document. */
    _neg_view(): Tensor;
    /** The operator `aten::_nested_tensor_size`, which PyTorch does not document. */
    _nested_tensor_size(): Tensor;
    /** The operator `aten::_nested_tensor_storage_offsets`, which PyTorch does not document. */
    _nested_tensor_storage_offsets(): Tensor;
    /** The operator `aten::_nested_tensor_strides`, which PyTorch does not document. */
    _nested_tensor_strides(): Tensor;
    /** The operator `aten::_nnz`, which PyTorch does not document. */
    _nnz(): number;
    /** The operator `aten::_philox_normal_`, which PyTorch does not document. */
    _philox_normal_(key: Tensor, mean?: number | PhiloxNormal_Options, std?: number | PhiloxNormal_Options, options?: PhiloxNormal_Options): this;
    /** The operator `aten::_philox_randint_`, which PyTorch does not document. */
    _philox_randint_(key: Tensor, low?: Int | PhiloxRandint_Options | null, high?: Int | PhiloxRandint_Options | null, options?: PhiloxRandint_Options): this;
    /** The operator `aten::_philox_uniform_`, which PyTorch does not document. */
    _philox_uniform_(key: Tensor, low?: number | PhiloxUniform_Options, high?: number | PhiloxUniform_Options, options?: PhiloxUniform_Options): this;
    /** The operator `aten::_sparse_mask_projection`, which PyTorch does not document. */
    _sparse_mask_projection(mask: Tensor, accumulate_matches?: boolean | SparseMaskProjectionOptions, options?: SparseMaskProjectionOptions): Tensor;
    /** The operator `aten::_to_dense`, which PyTorch does not document. */
    _to_dense(dtype?: dtype | ToDenseOptions | null, masked_grad?: boolean | ToDenseOptions | null, options?: ToDenseOptions): Tensor;
    /** The operator `aten::_to_sparse`, which PyTorch does not document. */
    _to_sparse(sparse_dim?: Int | ToSparseOptions, options?: ToSparseOptions): Tensor;
    /** The operator `aten::_to_sparse_bsc`, which PyTorch does not document. */
    _to_sparse_bsc(blocksize: Int | Ints, dense_dim?: Int | ToSparseBscOptions | null, options?: ToSparseBscOptions): Tensor;
    /** The operator `aten::_to_sparse_bsr`, which PyTorch does not document. */
    _to_sparse_bsr(blocksize: Int | Ints, dense_dim?: Int | ToSparseBsrOptions | null, options?: ToSparseBsrOptions): Tensor;
    /** The operator `aten::_to_sparse_csc`, which PyTorch does not document. */
    _to_sparse_csc(dense_dim?: Int | ToSparseCscOptions | null, options?: ToSparseCscOptions): Tensor;
    /** The operator `aten::_to_sparse_csr`, which PyTorch does not document. */
    _to_sparse_csr(dense_dim?: Int | ToSparseCsrOptions | null, options?: ToSparseCsrOptions): Tensor;
    /** The operator `aten::_values`, which PyTorch does not document. */
    _values(): Tensor;
    /** Computes the absolute value of each element in `input`. [torch.Tensor.abs](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs.html) */
    abs(): Tensor;
    /** In place, `abs`: Computes the absolute value of each element in `input`. [torch.Tensor.abs_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html) */
    abs_(): this;
    /** Alias for `abs`. [torch.Tensor.absolute](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute.html) */
    absolute(): Tensor;
    /** In place, `absolute`: Alias for `abs`. [torch.Tensor.absolute_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute_.html) */
    absolute_(): this;
    /** Returns a new tensor with the arccosine (in radians) of each element in `input`. [torch.Tensor.acos](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos.html) */
    acos(): Tensor;
    /** In place, `acos`: Returns a new tensor with the arccosine (in radians) of each element in `input`. [torch.Tensor.acos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html) */
    acos_(): this;
    /** Returns a new tensor with the inverse hyperbolic cosine of the elements of `input`. [torch.Tensor.acosh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh.html) */
    acosh(): Tensor;
    /** In place, `acosh`: Returns a new tensor with the inverse hyperbolic cosine of the elements of `input`. [torch.Tensor.acosh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html) */
    acosh_(): this;
    /** Add a scalar or tensor to `self` tensor. [torch.Tensor.add](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add.html) */
    add(other: Tensor | Scalar, options?: AddOptions): Tensor;
    /** Add a scalar or tensor to `self` tensor. [torch.Tensor.add](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add.html) */
    add(options: AddOptions & Other<Tensor | Scalar>): Tensor;
    /** In place, `add`: Add a scalar or tensor to `self` tensor. [torch.Tensor.add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html) */
    add_(other: Tensor | Scalar, options?: Add_Options): this;
    /** In place, `add`: Add a scalar or tensor to `self` tensor. [torch.Tensor.add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html) */
    add_(options: Add_Options & Other<Tensor | Scalar>): this;
    /** Performs a batch matrix-matrix product of matrices stored in `batch1` and `batch2`, with a reduced add step (all matrix multiplications get accumulated along the first dimension). [torch.Tensor.addbmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html) */
    addbmm(batch1: Tensor, batch2: Tensor, options?: AddbmmOptions): Tensor;
    /** Performs a batch matrix-matrix product of matrices stored in `batch1` and `batch2`, with a reduced add step (all matrix multiplications get accumulated along the first dimension). [torch.Tensor.addbmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html) */
    addbmm(batch1: Tensor, options: AddbmmOptions & { batch2: Tensor }): Tensor;
    /** Performs a batch matrix-matrix product of matrices stored in `batch1` and `batch2`, with a reduced add step (all matrix multiplications get accumulated along the first dimension). [torch.Tensor.addbmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html) */
    addbmm(options: AddbmmOptions & { batch1: Tensor; batch2: Tensor }): Tensor;
    /** In place, `addbmm`: Performs a batch matrix-matrix product of matrices stored in `batch1` and `batch2`, with a reduced add step (all matrix multiplications get accumulated along the first dimension). [torch.Tensor.addbmm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html) */
    addbmm_(batch1: Tensor, batch2: Tensor, options?: Addbmm_Options): this;
    /** In place, `addbmm`: Performs a batch matrix-matrix product of matrices stored in `batch1` and `batch2`, with a reduced add step (all matrix multiplications get accumulated along the first dimension). [torch.Tensor.addbmm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html) */
    addbmm_(batch1: Tensor, options: Addbmm_Options & { batch2: Tensor }): this;
    /** In place, `addbmm`: Performs a batch matrix-matrix product of matrices stored in `batch1` and `batch2`, with a reduced add step (all matrix multiplications get accumulated along the first dimension). [torch.Tensor.addbmm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html) */
    addbmm_(options: Addbmm_Options & { batch1: Tensor; batch2: Tensor }): this;
    /** Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcdiv](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv.html) */
    addcdiv(tensor1: Tensor, tensor2: Tensor, options?: AddcdivOptions): Tensor;
    /** Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcdiv](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv.html) */
    addcdiv(tensor1: Tensor, options: AddcdivOptions & { tensor2: Tensor }): Tensor;
    /** Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcdiv](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv.html) */
    addcdiv(options: AddcdivOptions & { tensor1: Tensor; tensor2: Tensor }): Tensor;
    /** In place, `addcdiv`: Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcdiv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html) */
    addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: Addcdiv_Options): this;
    /** In place, `addcdiv`: Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcdiv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html) */
    addcdiv_(tensor1: Tensor, options: Addcdiv_Options & { tensor2: Tensor }): this;
    /** In place, `addcdiv`: Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcdiv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html) */
    addcdiv_(options: Addcdiv_Options & { tensor1: Tensor; tensor2: Tensor }): this;
    /** Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcmul](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul.html) */
    addcmul(tensor1: Tensor, tensor2: Tensor, options?: AddcmulOptions): Tensor;
    /** Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcmul](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul.html) */
    addcmul(tensor1: Tensor, options: AddcmulOptions & { tensor2: Tensor }): Tensor;
    /** Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcmul](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul.html) */
    addcmul(options: AddcmulOptions & { tensor1: Tensor; tensor2: Tensor }): Tensor;
    /** In place, `addcmul`: Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcmul_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html) */
    addcmul_(tensor1: Tensor, tensor2: Tensor, options?: Addcmul_Options): this;
    /** In place, `addcmul`: Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcmul_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html) */
    addcmul_(tensor1: Tensor, options: Addcmul_Options & { tensor2: Tensor }): this;
    /** In place, `addcmul`: Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcmul_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html) */
    addcmul_(options: Addcmul_Options & { tensor1: Tensor; tensor2: Tensor }): this;
    /** Performs a matrix multiplication of the matrices `mat1` and `mat2`. [torch.Tensor.addmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html) */
    addmm(mat1: Tensor, mat2: Tensor, options?: AddmmOptions): Tensor;
    /** Performs a matrix multiplication of the matrices `mat1` and `mat2`. [torch.Tensor.addmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html) */
    addmm(mat1: Tensor, options: AddmmOptions & { mat2: Tensor }): Tensor;
    /** Performs a matrix multiplication of the matrices `mat1` and `mat2`. [torch.Tensor.addmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html) */
    addmm(options: AddmmOptions & { mat1: Tensor; mat2: Tensor }): Tensor;
    /** In place, `addmm`: Performs a matrix multiplication of the matrices `mat1` and `mat2`. [torch.Tensor.addmm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html) */
    addmm_(mat1: Tensor, mat2: Tensor, options?: Addmm_Options): this;
    /** In place, `addmm`: Performs a matrix multiplication of the matrices `mat1` and `mat2`. [torch.Tensor.addmm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html) */
    addmm_(mat1: Tensor, options: Addmm_Options & { mat2: Tensor }): this;
    /** In place, `addmm`: Performs a matrix multiplication of the matrices `mat1` and `mat2`. [torch.Tensor.addmm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html) */
    addmm_(options: Addmm_Options & { mat1: Tensor; mat2: Tensor }): this;
    /** Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.Tensor.addmv](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv.html) */
    addmv(mat: Tensor, vec: Tensor, options?: AddmvOptions): Tensor;
    /** Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.Tensor.addmv](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv.html) */
    addmv(mat: Tensor, options: AddmvOptions & { vec: Tensor }): Tensor;
    /** Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.Tensor.addmv](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv.html) */
    addmv(options: AddmvOptions & { mat: Tensor; vec: Tensor }): Tensor;
    /** In place, `addmv`: Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.Tensor.addmv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
    addmv_(mat: Tensor, vec: Tensor, options?: Addmv_Options): this;
    /** In place, `addmv`: Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.Tensor.addmv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
    addmv_(mat: Tensor, options: Addmv_Options & { vec: Tensor }): this;
    /** In place, `addmv`: Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.Tensor.addmv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
    addmv_(options: Addmv_Options & { mat: Tensor; vec: Tensor }): this;
    /** Performs the outer-product of vectors `vec1` and `vec2` and adds it to the matrix `input`. [torch.Tensor.addr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr.html) */
    addr(vec1: Tensor, vec2: Tensor, options?: AddrOptions): Tensor;
    /** Performs the outer-product of vectors `vec1` and `vec2` and adds it to the matrix `input`. [torch.Tensor.addr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr.html) */
    addr(vec1: Tensor, options: AddrOptions & { vec2: Tensor }): Tensor;
    /** Performs the outer-product of vectors `vec1` and `vec2` and adds it to the matrix `input`. [torch.Tensor.addr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr.html) */
    addr(options: AddrOptions & { vec1: Tensor; vec2: Tensor }): Tensor;
    /** In place, `addr`: Performs the outer-product of vectors `vec1` and `vec2` and adds it to the matrix `input`. [torch.Tensor.addr_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr_.html) */
    addr_(vec1: Tensor, vec2: Tensor, options?: Addr_Options): this;
    /** In place, `addr`: Performs the outer-product of vectors `vec1` and `vec2` and adds it to the matrix `input`. [torch.Tensor.addr_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr_.html) */
    addr_(vec1: Tensor, options: Addr_Options & { vec2: Tensor }): this;
    /** In place, `addr`: Performs the outer-product of vectors `vec1` and `vec2` and adds it to the matrix `input`. [torch.Tensor.addr_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr_.html) */
    addr_(options: Addr_Options & { vec1: Tensor; vec2: Tensor }): this;
    /** Alias for `adjoint`. [torch.Tensor.adjoint](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.adjoint.html) */
    adjoint(): Tensor;
    /** Tests if all elements in `input` evaluate to `True`. [torch.Tensor.all](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html) */
    all(dim?: Ints | Int | AllOptions | null, keepdim?: boolean | AllOptions, options?: AllOptions): Tensor;
    /** This function checks if `input` and `other` satisfy the condition. [torch.Tensor.allclose](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.allclose.html) */
    allclose(other: Tensor, rtol?: number | AllcloseOptions, atol?: number | AllcloseOptions, equal_nan?: boolean | AllcloseOptions, options?: AllcloseOptions): boolean;
    /** This function checks if `input` and `other` satisfy the condition. [torch.Tensor.allclose](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.allclose.html) */
    allclose(options: AllcloseOptions & Other<Tensor>): boolean;
    /** Returns the maximum value of each slice of the `input` tensor in the given dimension(s) `dim`. [torch.Tensor.amax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amax.html) */
    amax(dim?: Int | Ints | AmaxOptions | null, keepdim?: boolean | AmaxOptions, options?: AmaxOptions): Tensor;
    /** Returns the minimum value of each slice of the `input` tensor in the given dimension(s) `dim`. [torch.Tensor.amin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amin.html) */
    amin(dim?: Int | Ints | AminOptions | null, keepdim?: boolean | AminOptions, options?: AminOptions): Tensor;
    /** Computes the minimum and maximum values of the `input` tensor. [torch.Tensor.aminmax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.aminmax.html) */
    aminmax(options?: AminmaxOptions): return_types.aminmax;
    /** Computes the element-wise angle (in radians) of the given `input` tensor. [torch.Tensor.angle](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.angle.html) */
    angle(): Tensor;
    /** Tests if any element in `input` evaluates to `True`. [torch.Tensor.any](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html) */
    any(dim?: Ints | Int | AnyOptions | null, keepdim?: boolean | AnyOptions, options?: AnyOptions): Tensor;
    /** Alias for `torch.acos`. [torch.Tensor.arccos](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos.html) */
    arccos(): Tensor;
    /** In place, `arccos`: Alias for `torch.acos`. [torch.Tensor.arccos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html) */
    arccos_(): this;
    /** Alias for `torch.acosh`. [torch.Tensor.arccosh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh.html) */
    arccosh(): Tensor;
    /** In place, `arccosh`: Alias for `torch.acosh`. [torch.Tensor.arccosh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html) */
    arccosh_(): this;
    /** Alias for `torch.asin`. [torch.Tensor.arcsin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin.html) */
    arcsin(): Tensor;
    /** In place, `arcsin`: Alias for `torch.asin`. [torch.Tensor.arcsin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html) */
    arcsin_(): this;
    /** Alias for `torch.asinh`. [torch.Tensor.arcsinh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh.html) */
    arcsinh(): Tensor;
    /** In place, `arcsinh`: Alias for `torch.asinh`. [torch.Tensor.arcsinh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html) */
    arcsinh_(): this;
    /** Alias for `torch.atan`. [torch.Tensor.arctan](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan.html) */
    arctan(): Tensor;
    /** Alias for `torch.atan2`. [torch.Tensor.arctan2](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2.html) */
    arctan2(other: Tensor): Tensor;
    /** Alias for `torch.atan2`. [torch.Tensor.arctan2](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2.html) */
    arctan2(options: Keywords & Other<Tensor>): Tensor;
    /** In place, `arctan2`: Alias for `torch.atan2`. [torch.Tensor.arctan2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html) */
    arctan2_(other: Tensor): this;
    /** In place, `arctan2`: Alias for `torch.atan2`. [torch.Tensor.arctan2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html) */
    arctan2_(options: Keywords & Other<Tensor>): this;
    /** In place, `arctan`: Alias for `torch.atan`. [torch.Tensor.arctan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html) */
    arctan_(): this;
    /** Alias for `torch.atanh`. [torch.Tensor.arctanh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh.html) */
    arctanh(): Tensor;
    /** In place, `arctanh`: Alias for `torch.atanh`. [torch.Tensor.arctanh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html) */
    arctanh_(): this;
    /** Returns the indices of the maximum value of all elements in the `input` tensor. [torch.Tensor.argmax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmax.html) */
    argmax(dim?: Int | ArgmaxOptions | null, keepdim?: boolean | ArgmaxOptions, options?: ArgmaxOptions): Tensor;
    /** Returns the indices of the minimum value(s) of the flattened tensor or along a dimension. [torch.Tensor.argmin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmin.html) */
    argmin(dim?: Int | ArgminOptions | null, keepdim?: boolean | ArgminOptions, options?: ArgminOptions): Tensor;
    /** Returns the indices that sort a tensor along a given dimension in ascending order by value. [torch.Tensor.argsort](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argsort.html) */
    argsort(dim?: Int | ArgsortOptions, descending?: boolean | ArgsortOptions, options?: ArgsortOptions): Tensor;
    /** Returns a tensor containing the indices of all non-zero elements of `input`. [torch.Tensor.argwhere](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argwhere.html) */
    argwhere(): Tensor;
    /** Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.Tensor.as_strided](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html) */
    as_strided(size: Ints, stride: Ints, storage_offset?: Int | AsStridedOptions | null, options?: AsStridedOptions): Tensor;
    /** Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.Tensor.as_strided](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html) */
    as_strided(size: Ints, options: AsStridedOptions & { stride: Ints }): Tensor;
    /** Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.Tensor.as_strided](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html) */
    as_strided(options: AsStridedOptions & { size: Ints; stride: Ints }): Tensor;
    /** In place, `as_strided`: Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.Tensor.as_strided_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
    as_strided_(size: Ints, stride: Ints, storage_offset?: Int | AsStrided_Options | null, options?: AsStrided_Options): this;
    /** In place, `as_strided`: Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.Tensor.as_strided_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
    as_strided_(size: Ints, options: AsStrided_Options & { stride: Ints }): this;
    /** In place, `as_strided`: Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.Tensor.as_strided_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
    as_strided_(options: AsStrided_Options & { size: Ints; stride: Ints }): this;
    /** Embeds the values of the `src` tensor into `input` along the elements corresponding to the result of calling input.as_strided(size, stride, storage_offset). [torch.Tensor.as_strided_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html) */
    as_strided_scatter(src: Tensor, size: Ints, stride: Ints, storage_offset?: Int | AsStridedScatterOptions | null, options?: AsStridedScatterOptions): Tensor;
    /** Embeds the values of the `src` tensor into `input` along the elements corresponding to the result of calling input.as_strided(size, stride, storage_offset). [torch.Tensor.as_strided_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html) */
    as_strided_scatter(src: Tensor, size: Ints, options: AsStridedScatterOptions & { stride: Ints }): Tensor;
    /** Embeds the values of the `src` tensor into `input` along the elements corresponding to the result of calling input.as_strided(size, stride, storage_offset). [torch.Tensor.as_strided_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html) */
    as_strided_scatter(src: Tensor, options: AsStridedScatterOptions & { size: Ints; stride: Ints }): Tensor;
    /** Embeds the values of the `src` tensor into `input` along the elements corresponding to the result of calling input.as_strided(size, stride, storage_offset). [torch.Tensor.as_strided_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html) */
    as_strided_scatter(options: AsStridedScatterOptions & { src: Tensor; size: Ints; stride: Ints }): Tensor;
    /** Returns a new tensor with the arcsine of the elements (in radians) in the `input` tensor. [torch.Tensor.asin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin.html) */
    asin(): Tensor;
    /** In place, `asin`: Returns a new tensor with the arcsine of the elements (in radians) in the `input` tensor. [torch.Tensor.asin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html) */
    asin_(): this;
    /** Returns a new tensor with the inverse hyperbolic sine of the elements of `input`. [torch.Tensor.asinh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh.html) */
    asinh(): Tensor;
    /** In place, `asinh`: Returns a new tensor with the inverse hyperbolic sine of the elements of `input`. [torch.Tensor.asinh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html) */
    asinh_(): this;
    /** Returns a new tensor with the arctangent of the elements (in radians) in the `input` tensor. [torch.Tensor.atan](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan.html) */
    atan(): Tensor;
    /** Element-wise arctangent of `input_i / other_i` with consideration of the quadrant. [torch.Tensor.atan2](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2.html) */
    atan2(other: Tensor): Tensor;
    /** Element-wise arctangent of `input_i / other_i` with consideration of the quadrant. [torch.Tensor.atan2](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2.html) */
    atan2(options: Keywords & Other<Tensor>): Tensor;
    /** In place, `atan2`: Element-wise arctangent of `input_i / other_i` with consideration of the quadrant. [torch.Tensor.atan2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html) */
    atan2_(other: Tensor): this;
    /** In place, `atan2`: Element-wise arctangent of `input_i / other_i` with consideration of the quadrant. [torch.Tensor.atan2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html) */
    atan2_(options: Keywords & Other<Tensor>): this;
    /** In place, `atan`: Returns a new tensor with the arctangent of the elements (in radians) in the `input` tensor. [torch.Tensor.atan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html) */
    atan_(): this;
    /** Returns a new tensor with the inverse hyperbolic tangent of the elements of `input`. [torch.Tensor.atanh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh.html) */
    atanh(): Tensor;
    /** In place, `atanh`: Returns a new tensor with the inverse hyperbolic tangent of the elements of `input`. [torch.Tensor.atanh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html) */
    atanh_(): this;
    /** Performs a batch matrix-matrix product of matrices in `batch1` and `batch2`. [torch.Tensor.baddbmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html) */
    baddbmm(batch1: Tensor, batch2: Tensor, options?: BaddbmmOptions): Tensor;
    /** Performs a batch matrix-matrix product of matrices in `batch1` and `batch2`. [torch.Tensor.baddbmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html) */
    baddbmm(batch1: Tensor, options: BaddbmmOptions & { batch2: Tensor }): Tensor;
    /** Performs a batch matrix-matrix product of matrices in `batch1` and `batch2`. [torch.Tensor.baddbmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html) */
    baddbmm(options: BaddbmmOptions & { batch1: Tensor; batch2: Tensor }): Tensor;
    /** In place, `baddbmm`: Performs a batch matrix-matrix product of matrices in `batch1` and `batch2`. [torch.Tensor.baddbmm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html) */
    baddbmm_(batch1: Tensor, batch2: Tensor, options?: Baddbmm_Options): this;
    /** In place, `baddbmm`: Performs a batch matrix-matrix product of matrices in `batch1` and `batch2`. [torch.Tensor.baddbmm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html) */
    baddbmm_(batch1: Tensor, options: Baddbmm_Options & { batch2: Tensor }): this;
    /** In place, `baddbmm`: Performs a batch matrix-matrix product of matrices in `batch1` and `batch2`. [torch.Tensor.baddbmm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html) */
    baddbmm_(options: Baddbmm_Options & { batch1: Tensor; batch2: Tensor }): this;
    /** Draws binary random numbers (0 or 1) from a Bernoulli distribution. [torch.Tensor.bernoulli](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html) */
    bernoulli(p?: number | BernoulliOptions, options?: BernoulliOptions): Tensor;
    /** In place, `bernoulli`: Draws binary random numbers (0 or 1) from a Bernoulli distribution. [torch.Tensor.bernoulli_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html) */
    bernoulli_(p?: Tensor | number | Bernoulli_Options, options?: Bernoulli_Options): this;
    /** Count the frequency of each value in an array of non-negative ints. [torch.Tensor.bincount](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bincount.html) */
    bincount(weights?: Tensor | BincountOptions | null, minlength?: Int | BincountOptions, options?: BincountOptions): Tensor;
    /** Computes the bitwise AND of `input` and `other`. [torch.Tensor.bitwise_and](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html) */
    bitwise_and(other: Tensor | Scalar): Tensor;
    /** Computes the bitwise AND of `input` and `other`. [torch.Tensor.bitwise_and](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html) */
    bitwise_and(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `bitwise_and`: Computes the bitwise AND of `input` and `other`. [torch.Tensor.bitwise_and_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html) */
    bitwise_and_(other: Tensor | Scalar): this;
    /** In place, `bitwise_and`: Computes the bitwise AND of `input` and `other`. [torch.Tensor.bitwise_and_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html) */
    bitwise_and_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Computes the left arithmetic shift of `input` by `other` bits. [torch.Tensor.bitwise_left_shift](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html) */
    bitwise_left_shift(other: Tensor | Scalar): Tensor;
    /** Computes the left arithmetic shift of `input` by `other` bits. [torch.Tensor.bitwise_left_shift](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html) */
    bitwise_left_shift(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `bitwise_left_shift`: Computes the left arithmetic shift of `input` by `other` bits. [torch.Tensor.bitwise_left_shift_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html) */
    bitwise_left_shift_(other: Tensor | Scalar): this;
    /** In place, `bitwise_left_shift`: Computes the left arithmetic shift of `input` by `other` bits. [torch.Tensor.bitwise_left_shift_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html) */
    bitwise_left_shift_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Computes the bitwise NOT of the given input tensor. [torch.Tensor.bitwise_not](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not.html) */
    bitwise_not(): Tensor;
    /** In place, `bitwise_not`: Computes the bitwise NOT of the given input tensor. [torch.Tensor.bitwise_not_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not_.html) */
    bitwise_not_(): this;
    /** Computes the bitwise OR of `input` and `other`. [torch.Tensor.bitwise_or](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html) */
    bitwise_or(other: Tensor | Scalar): Tensor;
    /** Computes the bitwise OR of `input` and `other`. [torch.Tensor.bitwise_or](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html) */
    bitwise_or(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `bitwise_or`: Computes the bitwise OR of `input` and `other`. [torch.Tensor.bitwise_or_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html) */
    bitwise_or_(other: Tensor | Scalar): this;
    /** In place, `bitwise_or`: Computes the bitwise OR of `input` and `other`. [torch.Tensor.bitwise_or_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html) */
    bitwise_or_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Computes the right arithmetic shift of `input` by `other` bits. [torch.Tensor.bitwise_right_shift](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html) */
    bitwise_right_shift(other: Tensor | Scalar): Tensor;
    /** Computes the right arithmetic shift of `input` by `other` bits. [torch.Tensor.bitwise_right_shift](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html) */
    bitwise_right_shift(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `bitwise_right_shift`: Computes the right arithmetic shift of `input` by `other` bits. [torch.Tensor.bitwise_right_shift_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html) */
    bitwise_right_shift_(other: Tensor | Scalar): this;
    /** In place, `bitwise_right_shift`: Computes the right arithmetic shift of `input` by `other` bits. [torch.Tensor.bitwise_right_shift_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html) */
    bitwise_right_shift_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Computes the bitwise XOR of `input` and `other`. [torch.Tensor.bitwise_xor](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html) */
    bitwise_xor(other: Tensor | Scalar): Tensor;
    /** Computes the bitwise XOR of `input` and `other`. [torch.Tensor.bitwise_xor](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html) */
    bitwise_xor(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `bitwise_xor`: Computes the bitwise XOR of `input` and `other`. [torch.Tensor.bitwise_xor_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html) */
    bitwise_xor_(other: Tensor | Scalar): this;
    /** In place, `bitwise_xor`: Computes the bitwise XOR of `input` and `other`. [torch.Tensor.bitwise_xor_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html) */
    bitwise_xor_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Performs a batch matrix-matrix product of matrices stored in `input` and `mat2`. [torch.Tensor.bmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bmm.html) */
    bmm(mat2: Tensor): Tensor;
    /** Performs a batch matrix-matrix product of matrices stored in `input` and `mat2`. [torch.Tensor.bmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bmm.html) */
    bmm(options: Keywords & { mat2: Tensor }): Tensor;
    /** Broadcasts `input` to the shape `shape`. [torch.Tensor.broadcast_to](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.broadcast_to.html) */
    broadcast_to(...size: Int[]): Tensor;
    /** Broadcasts `input` to the shape `shape`. [torch.Tensor.broadcast_to](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.broadcast_to.html) */
    broadcast_to(size: Ints): Tensor;
    /** Broadcasts `input` to the shape `shape`. [torch.Tensor.broadcast_to](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.broadcast_to.html) */
    broadcast_to(options: Keywords & { size: Ints }): Tensor;
    /** Fills the tensor with numbers drawn from the Cauchy distribution. [torch.Tensor.cauchy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html) */
    cauchy_(median?: number | Cauchy_Options, sigma?: number | Cauchy_Options, options?: Cauchy_Options): this;
    /** The operator `aten::ccol_indices`, which PyTorch does not document. */
    ccol_indices(): Tensor;
    /** Returns a new tensor with the ceil of the elements of `input`, the smallest integer greater than or equal to each element. [torch.Tensor.ceil](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil.html) */
    ceil(): Tensor;
    /** In place, `ceil`: Returns a new tensor with the ceil of the elements of `input`, the smallest integer greater than or equal to each element. [torch.Tensor.ceil_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html) */
    ceil_(): this;
    /** Computes the inverse of a complex Hermitian or real symmetric positive-definite matrix given its Cholesky decomposition. [torch.Tensor.cholesky_inverse](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_inverse.html) */
    cholesky_inverse(upper?: boolean | CholeskyInverseOptions, options?: CholeskyInverseOptions): Tensor;
    /** Computes the solution of a system of linear equations with complex Hermitian or real symmetric positive-definite lhs given its Cholesky decomposition. [torch.Tensor.cholesky_solve](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_solve.html) */
    cholesky_solve(input2: Tensor, upper?: boolean | CholeskySolveOptions, options?: CholeskySolveOptions): Tensor;
    /** Computes the solution of a system of linear equations with complex Hermitian or real symmetric positive-definite lhs given its Cholesky decomposition. [torch.Tensor.cholesky_solve](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_solve.html) */
    cholesky_solve(options: CholeskySolveOptions & { input2: Tensor }): Tensor;
    /** Attempts to split a tensor into the specified number of chunks. [torch.Tensor.chunk](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chunk.html) */
    chunk(chunks: Int, dim?: Int | ChunkOptions, options?: ChunkOptions): Tensor[];
    /** Attempts to split a tensor into the specified number of chunks. [torch.Tensor.chunk](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chunk.html) */
    chunk(options: ChunkOptions & { chunks: Int }): Tensor[];
    /** Clamps all elements in `input` into the range `[` `min`, `max` `]`. [torch.Tensor.clamp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html) */
    clamp(min?: Tensor | ClampOptions | null, max?: Tensor | ClampOptions | null, options?: ClampOptions): Tensor;
    /** Clamps all elements in `input` into the range `[` `min`, `max` `]`. [torch.Tensor.clamp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html) */
    clamp(min?: Scalar | ClampOptions2 | null, max?: Scalar | ClampOptions2 | null, options?: ClampOptions2): Tensor;
    /** In place, `clamp`: Clamps all elements in `input` into the range `[` `min`, `max` `]`. [torch.Tensor.clamp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
    clamp_(min?: Tensor | Clamp_Options | null, max?: Tensor | Clamp_Options | null, options?: Clamp_Options): this;
    /** In place, `clamp`: Clamps all elements in `input` into the range `[` `min`, `max` `]`. [torch.Tensor.clamp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
    clamp_(min?: Scalar | Clamp_Options2 | null, max?: Scalar | Clamp_Options2 | null, options?: Clamp_Options2): this;
    /** The operator `aten::clamp_max`, which PyTorch does not document. */
    clamp_max(max: Tensor | Scalar): Tensor;
    /** The operator `aten::clamp_max`, which PyTorch does not document. */
    clamp_max(options: Keywords & { max: Tensor | Scalar }): Tensor;
    /** The operator `aten::clamp_max_`, which PyTorch does not document. */
    clamp_max_(max: Tensor | Scalar): this;
    /** The operator `aten::clamp_max_`, which PyTorch does not document. */
    clamp_max_(options: Keywords & { max: Tensor | Scalar }): this;
    /** The operator `aten::clamp_min`, which PyTorch does not document. */
    clamp_min(min: Tensor | Scalar): Tensor;
    /** The operator `aten::clamp_min`, which PyTorch does not document. */
    clamp_min(options: Keywords & { min: Tensor | Scalar }): Tensor;
    /** The operator `aten::clamp_min_`, which PyTorch does not document. */
    clamp_min_(min: Tensor | Scalar): this;
    /** The operator `aten::clamp_min_`, which PyTorch does not document. */
    clamp_min_(options: Keywords & { min: Tensor | Scalar }): this;
    /** Alias for `Tensor.clamp`. [torch.Tensor.clip](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html) */
    clip(min?: Tensor | ClipOptions | null, max?: Tensor | ClipOptions | null, options?: ClipOptions): Tensor;
    /** Alias for `Tensor.clamp`. [torch.Tensor.clip](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html) */
    clip(min?: Scalar | ClipOptions2 | null, max?: Scalar | ClipOptions2 | null, options?: ClipOptions2): Tensor;
    /** Alias for `Tensor.clamp_`. [torch.Tensor.clip_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
    clip_(min?: Tensor | Clip_Options | null, max?: Tensor | Clip_Options | null, options?: Clip_Options): this;
    /** Alias for `Tensor.clamp_`. [torch.Tensor.clip_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
    clip_(min?: Scalar | Clip_Options2 | null, max?: Scalar | Clip_Options2 | null, options?: Clip_Options2): this;
    /** Returns a copy of `input`. [torch.Tensor.clone](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clone.html) */
    clone(options?: CloneOptions): Tensor;
    /** Returns a coalesced copy of `self` if `self` is an `uncoalesced tensor`. [torch.Tensor.coalesce](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.coalesce.html) */
    coalesce(): Tensor;
    /** Returns the tensor containing the column indices of the `self` tensor when `self` is a sparse CSR tensor of layout `sparse_csr`. [torch.Tensor.col_indices](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.col_indices.html) */
    col_indices(): Tensor;
    /** Returns a view of `input` with a flipped conjugate bit. [torch.Tensor.conj](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj.html) */
    conj(): Tensor;
    /** Computes the element-wise conjugate of the given `input` tensor. [torch.Tensor.conj_physical](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical.html) */
    conj_physical(): Tensor;
    /** In place, `conj_physical`: Computes the element-wise conjugate of the given `input` tensor. [torch.Tensor.conj_physical_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html) */
    conj_physical_(): this;
    /** Create a new floating-point tensor with the magnitude of `input` and the sign of `other`, elementwise. [torch.Tensor.copysign](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html) */
    copysign(other: Tensor | Scalar): Tensor;
    /** Create a new floating-point tensor with the magnitude of `input` and the sign of `other`, elementwise. [torch.Tensor.copysign](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html) */
    copysign(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `copysign`: Create a new floating-point tensor with the magnitude of `input` and the sign of `other`, elementwise. [torch.Tensor.copysign_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html) */
    copysign_(other: Tensor | Scalar): this;
    /** In place, `copysign`: Create a new floating-point tensor with the magnitude of `input` and the sign of `other`, elementwise. [torch.Tensor.copysign_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html) */
    copysign_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Estimates the Pearson product-moment correlation coefficient matrix of the variables given by the `input` matrix, where rows are the variables and columns are the observations. [torch.Tensor.corrcoef](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.corrcoef.html) */
    corrcoef(): Tensor;
    /** Returns a new tensor with the cosine of the elements of `input` given in radians. [torch.Tensor.cos](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos.html) */
    cos(): Tensor;
    /** In place, `cos`: Returns a new tensor with the cosine of the elements of `input` given in radians. [torch.Tensor.cos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html) */
    cos_(): this;
    /** Returns a new tensor with the hyperbolic cosine of the elements of `input`. [torch.Tensor.cosh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh.html) */
    cosh(): Tensor;
    /** In place, `cosh`: Returns a new tensor with the hyperbolic cosine of the elements of `input`. [torch.Tensor.cosh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html) */
    cosh_(): this;
    /** Counts the number of non-zero values in the tensor `input` along the given `dim`. [torch.Tensor.count_nonzero](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html) */
    count_nonzero(...dim: Int[]): Tensor;
    /** Counts the number of non-zero values in the tensor `input` along the given `dim`. [torch.Tensor.count_nonzero](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html) */
    count_nonzero(dim: Ints): Tensor;
    /** Counts the number of non-zero values in the tensor `input` along the given `dim`. [torch.Tensor.count_nonzero](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html) */
    count_nonzero(options: Keywords & Dim<Ints>): Tensor;
    /** Counts the number of non-zero values in the tensor `input` along the given `dim`. [torch.Tensor.count_nonzero](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html) */
    count_nonzero(dim?: Int | CountNonzeroOptions | null, options?: CountNonzeroOptions): Tensor;
    /** Estimates the covariance matrix of the variables given by the `input` matrix, where rows are the variables and columns are the observations. [torch.Tensor.cov](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cov.html) */
    cov(options?: CovOptions): Tensor;
    /** Returns the cross product of vectors in dimension `dim` of `input` and `other`. [torch.Tensor.cross](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cross.html) */
    cross(other: Tensor, dim?: Int | CrossOptions | null, options?: CrossOptions): Tensor;
    /** Returns the cross product of vectors in dimension `dim` of `input` and `other`. [torch.Tensor.cross](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cross.html) */
    cross(options: CrossOptions & Other<Tensor>): Tensor;
    /** Returns the tensor containing the compressed row indices of the `self` tensor when `self` is a sparse CSR tensor of layout `sparse_csr`. [torch.Tensor.crow_indices](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.crow_indices.html) */
    crow_indices(): Tensor;
    /** Returns a namedtuple `(values, indices)` where `values` is the cumulative maximum of elements of `input` in the dimension `dim`. [torch.Tensor.cummax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummax.html) */
    cummax(dim: Int): return_types.cummax;
    /** Returns a namedtuple `(values, indices)` where `values` is the cumulative maximum of elements of `input` in the dimension `dim`. [torch.Tensor.cummax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummax.html) */
    cummax(options: Keywords & Dim<Int>): return_types.cummax;
    /** Returns a namedtuple `(values, indices)` where `values` is the cumulative minimum of elements of `input` in the dimension `dim`. [torch.Tensor.cummin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummin.html) */
    cummin(dim: Int): return_types.cummin;
    /** Returns a namedtuple `(values, indices)` where `values` is the cumulative minimum of elements of `input` in the dimension `dim`. [torch.Tensor.cummin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummin.html) */
    cummin(options: Keywords & Dim<Int>): return_types.cummin;
    /** Returns the cumulative product of elements of `input` in the dimension `dim`. [torch.Tensor.cumprod](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod.html) */
    cumprod(dim: Int, options?: CumprodOptions): Tensor;
    /** Returns the cumulative product of elements of `input` in the dimension `dim`. [torch.Tensor.cumprod](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod.html) */
    cumprod(options: CumprodOptions & Dim<Int>): Tensor;
    /** In place, `cumprod`: Returns the cumulative product of elements of `input` in the dimension `dim`. [torch.Tensor.cumprod_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html) */
    cumprod_(dim: Int, options?: Cumprod_Options): this;
    /** In place, `cumprod`: Returns the cumulative product of elements of `input` in the dimension `dim`. [torch.Tensor.cumprod_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html) */
    cumprod_(options: Cumprod_Options & Dim<Int>): this;
    /** Returns the cumulative sum of elements of `input` in the dimension `dim`. [torch.Tensor.cumsum](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum.html) */
    cumsum(dim: Int, options?: CumsumOptions): Tensor;
    /** Returns the cumulative sum of elements of `input` in the dimension `dim`. [torch.Tensor.cumsum](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum.html) */
    cumsum(options: CumsumOptions & Dim<Int>): Tensor;
    /** In place, `cumsum`: Returns the cumulative sum of elements of `input` in the dimension `dim`. [torch.Tensor.cumsum_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html) */
    cumsum_(dim: Int, options?: Cumsum_Options): this;
    /** In place, `cumsum`: Returns the cumulative sum of elements of `input` in the dimension `dim`. [torch.Tensor.cumsum_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html) */
    cumsum_(options: Cumsum_Options & Dim<Int>): this;
    /** Returns a new tensor with each of the elements of `input` converted from angles in degrees to radians. [torch.Tensor.deg2rad](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad.html) */
    deg2rad(): Tensor;
    /** In place, `deg2rad`: Returns a new tensor with each of the elements of `input` converted from angles in degrees to radians. [torch.Tensor.deg2rad_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html) */
    deg2rad_(): this;
    /** Return the number of dense dimensions in a `sparse tensor` `self`. [torch.Tensor.dense_dim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dense_dim.html) */
    dense_dim(): number;
    /** Given a quantized Tensor, dequantize it and return the dequantized float Tensor. [torch.Tensor.dequantize](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dequantize.html) */
    dequantize(): Tensor;
    /** Alias for `torch.linalg.det`. [torch.Tensor.det](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.det.html) */
    det(): Tensor;
    /** Detaches the Tensor from the graph that created it, making it a leaf. [torch.Tensor.detach_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach_.html) */
    detach_(): this;
    /** If `input` is a vector (1-D tensor), then returns a 2-D square tensor with the elements of `input` as the diagonal. [torch.Tensor.diag](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag.html) */
    diag(diagonal?: Int | DiagOptions, options?: DiagOptions): Tensor;
    /** Creates a tensor whose diagonals of certain 2D planes (specified by `dim1` and `dim2`) are filled by `input`. [torch.Tensor.diag_embed](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag_embed.html) */
    diag_embed(offset?: Int | DiagEmbedOptions, dim1?: Int | DiagEmbedOptions, dim2?: Int | DiagEmbedOptions, options?: DiagEmbedOptions): Tensor;
    /** If `input` is a vector (1-D tensor), then returns a 2-D square tensor with the elements of `input` as the diagonal. [torch.Tensor.diagflat](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagflat.html) */
    diagflat(offset?: Int | DiagflatOptions, options?: DiagflatOptions): Tensor;
    /** Returns a partial view of `input` with the its diagonal elements with respect to `dim1` and `dim2` appended as a dimension at the end of the shape. [torch.Tensor.diagonal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal.html) */
    diagonal(offset?: Int | DiagonalOptions, dim1?: Int | DiagonalOptions, dim2?: Int | DiagonalOptions, options?: DiagonalOptions): Tensor;
    /** Embeds the values of the `src` tensor into `input` along the diagonal elements of `input`, with respect to `dim1` and `dim2`. [torch.Tensor.diagonal_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html) */
    diagonal_scatter(src: Tensor, offset?: Int | DiagonalScatterOptions, dim1?: Int | DiagonalScatterOptions, dim2?: Int | DiagonalScatterOptions, options?: DiagonalScatterOptions): Tensor;
    /** Embeds the values of the `src` tensor into `input` along the diagonal elements of `input`, with respect to `dim1` and `dim2`. [torch.Tensor.diagonal_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html) */
    diagonal_scatter(options: DiagonalScatterOptions & { src: Tensor }): Tensor;
    /** Computes the n-th forward difference along the given dimension. [torch.Tensor.diff](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diff.html) */
    diff(n?: Int | DiffOptions, dim?: Int | DiffOptions, prepend?: Tensor | DiffOptions | null, append?: Tensor | DiffOptions | null, options?: DiffOptions): Tensor;
    /** Alias for `torch.special.digamma`. [torch.Tensor.digamma](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma.html) */
    digamma(): Tensor;
    /** In place, `digamma`: Alias for `torch.special.digamma`. [torch.Tensor.digamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma_.html) */
    digamma_(): this;
    /** Returns the p-norm of (`input` - `other`). [torch.Tensor.dist](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dist.html) */
    dist(other: Tensor, p?: Scalar | DistOptions, options?: DistOptions): Tensor;
    /** Returns the p-norm of (`input` - `other`). [torch.Tensor.dist](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dist.html) */
    dist(options: DistOptions & Other<Tensor>): Tensor;
    /** Divides each element of the input `input` by the corresponding element of `other`. [torch.Tensor.div](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html) */
    div(other: Tensor | Scalar, options?: DivOptions): Tensor;
    /** Divides each element of the input `input` by the corresponding element of `other`. [torch.Tensor.div](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html) */
    div(options: DivOptions & Other<Tensor | Scalar>): Tensor;
    /** In place, `div`: Divides each element of the input `input` by the corresponding element of `other`. [torch.Tensor.div_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html) */
    div_(other: Tensor | Scalar, options?: Div_Options): this;
    /** In place, `div`: Divides each element of the input `input` by the corresponding element of `other`. [torch.Tensor.div_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html) */
    div_(options: Div_Options & Other<Tensor | Scalar>): this;
    /** Alias for `torch.div`. [torch.Tensor.divide](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html) */
    divide(other: Tensor | Scalar, options?: DivideOptions): Tensor;
    /** Alias for `torch.div`. [torch.Tensor.divide](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html) */
    divide(options: DivideOptions & Other<Tensor | Scalar>): Tensor;
    /** In place, `divide`: Alias for `torch.div`. [torch.Tensor.divide_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html) */
    divide_(other: Tensor | Scalar, options?: Divide_Options): this;
    /** In place, `divide`: Alias for `torch.div`. [torch.Tensor.divide_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html) */
    divide_(options: Divide_Options & Other<Tensor | Scalar>): this;
    /** Computes the dot product of two 1D tensors. [torch.Tensor.dot](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dot.html) */
    dot(tensor: Tensor): Tensor;
    /** Computes the dot product of two 1D tensors. [torch.Tensor.dot](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dot.html) */
    dot(options: Keywords & { tensor: Tensor }): Tensor;
    /** Splits `input`, a tensor with three or more dimensions, into multiple tensors depthwise according to `indices_or_sections`. [torch.Tensor.dsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html) */
    dsplit(...indices: Int[]): Tensor[];
    /** Splits `input`, a tensor with three or more dimensions, into multiple tensors depthwise according to `indices_or_sections`. [torch.Tensor.dsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html) */
    dsplit(indices: Ints): Tensor[];
    /** Splits `input`, a tensor with three or more dimensions, into multiple tensors depthwise according to `indices_or_sections`. [torch.Tensor.dsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html) */
    dsplit(options: Keywords & { indices: Ints }): Tensor[];
    /** Splits `input`, a tensor with three or more dimensions, into multiple tensors depthwise according to `indices_or_sections`. [torch.Tensor.dsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html) */
    dsplit(sections: Int): Tensor[];
    /** Splits `input`, a tensor with three or more dimensions, into multiple tensors depthwise according to `indices_or_sections`. [torch.Tensor.dsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html) */
    dsplit(options: Keywords & { sections: Int }): Tensor[];
    /** Computes element-wise equality. [torch.Tensor.eq](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html) */
    eq(other: Tensor | Scalar): Tensor;
    /** Computes element-wise equality. [torch.Tensor.eq](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html) */
    eq(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `eq`: Computes element-wise equality. [torch.Tensor.eq_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html) */
    eq_(other: Tensor | Scalar): this;
    /** In place, `eq`: Computes element-wise equality. [torch.Tensor.eq_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html) */
    eq_(options: Keywords & Other<Tensor | Scalar>): this;
    /** `True` if two tensors have the same size and elements, `False` otherwise. [torch.Tensor.equal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.equal.html) */
    equal(other: Tensor): boolean;
    /** `True` if two tensors have the same size and elements, `False` otherwise. [torch.Tensor.equal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.equal.html) */
    equal(options: Keywords & Other<Tensor>): boolean;
    /** Alias for `torch.special.erf`. [torch.Tensor.erf](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf.html) */
    erf(): Tensor;
    /** In place, `erf`: Alias for `torch.special.erf`. [torch.Tensor.erf_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html) */
    erf_(): this;
    /** Alias for `torch.special.erfc`. [torch.Tensor.erfc](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc.html) */
    erfc(): Tensor;
    /** In place, `erfc`: Alias for `torch.special.erfc`. [torch.Tensor.erfc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html) */
    erfc_(): this;
    /** Alias for `torch.special.erfinv`. [torch.Tensor.erfinv](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv.html) */
    erfinv(): Tensor;
    /** In place, `erfinv`: Alias for `torch.special.erfinv`. [torch.Tensor.erfinv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv_.html) */
    erfinv_(): this;
    /** Returns a new tensor with the exponential of the elements of the input tensor `input`. [torch.Tensor.exp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp.html) */
    exp(): Tensor;
    /** Alias for `torch.special.exp2`. [torch.Tensor.exp2](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2.html) */
    exp2(): Tensor;
    /** In place, `exp2`: Alias for `torch.special.exp2`. [torch.Tensor.exp2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html) */
    exp2_(): this;
    /** In place, `exp`: Returns a new tensor with the exponential of the elements of the input tensor `input`. [torch.Tensor.exp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html) */
    exp_(): this;
    /** Returns a new view of the `self` tensor with singleton dimensions expanded to a larger size. [torch.Tensor.expand](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html) */
    expand(...size: Int[]): Tensor;
    /** Returns a new view of the `self` tensor with singleton dimensions expanded to a larger size. [torch.Tensor.expand](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html) */
    expand(...args: [...size: Int[], options: ExpandOptions]): Tensor;
    /** Returns a new view of the `self` tensor with singleton dimensions expanded to a larger size. [torch.Tensor.expand](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html) */
    expand(size: Ints, options?: ExpandOptions): Tensor;
    /** Returns a new view of the `self` tensor with singleton dimensions expanded to a larger size. [torch.Tensor.expand](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html) */
    expand(options: ExpandOptions & { size: Ints }): Tensor;
    /** Expand this tensor to the same size as `other`. [torch.Tensor.expand_as](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html) */
    expand_as(other: Tensor): Tensor;
    /** Expand this tensor to the same size as `other`. [torch.Tensor.expand_as](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html) */
    expand_as(options: Keywords & Other<Tensor>): Tensor;
    /** Alias for `torch.special.expm1`. [torch.Tensor.expm1](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1.html) */
    expm1(): Tensor;
    /** In place, `expm1`: Alias for `torch.special.expm1`. [torch.Tensor.expm1_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html) */
    expm1_(): this;
    /** Fills `self` tensor with elements drawn from the PDF (probability density function). [torch.Tensor.exponential_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html) */
    exponential_(lambd?: number | Exponential_Options, options?: Exponential_Options): this;
    /** Fills `self` tensor with the specified value. [torch.Tensor.fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
    fill_(value: Tensor | Scalar): this;
    /** Fills `self` tensor with the specified value. [torch.Tensor.fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
    fill_(options: Keywords & { value: Tensor | Scalar }): this;
    /** Fill the main diagonal of a tensor that has at least 2-dimensions. [torch.Tensor.fill_diagonal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html) */
    fill_diagonal_(fill_value: Scalar, wrap?: boolean | FillDiagonal_Options, options?: FillDiagonal_Options): this;
    /** Fill the main diagonal of a tensor that has at least 2-dimensions. [torch.Tensor.fill_diagonal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html) */
    fill_diagonal_(options: FillDiagonal_Options & { fill_value: Scalar }): this;
    /** Alias for `torch.trunc`. [torch.Tensor.fix](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix.html) */
    fix(): Tensor;
    /** In place, `fix`: Alias for `torch.trunc`. [torch.Tensor.fix_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix_.html) */
    fix_(): this;
    /** Flattens `input` by reshaping it into a one-dimensional tensor. [torch.Tensor.flatten](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flatten.html) */
    flatten(start_dim?: Int | FlattenOptions, end_dim?: Int | FlattenOptions, options?: FlattenOptions): Tensor;
    /** Reverse the order of an n-D tensor along given axis in dims. [torch.Tensor.flip](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flip.html) */
    flip(...dims: Int[]): Tensor;
    /** Reverse the order of an n-D tensor along given axis in dims. [torch.Tensor.flip](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flip.html) */
    flip(dims: Ints): Tensor;
    /** Reverse the order of an n-D tensor along given axis in dims. [torch.Tensor.flip](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flip.html) */
    flip(options: Keywords & { dims: Ints }): Tensor;
    /** Flip tensor in the left/right direction, returning a new tensor. [torch.Tensor.fliplr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fliplr.html) */
    fliplr(): Tensor;
    /** Flip tensor in the up/down direction, returning a new tensor. [torch.Tensor.flipud](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flipud.html) */
    flipud(): Tensor;
    /** Raises `input` to the power of `exponent`, elementwise, in double precision. [torch.Tensor.float_power](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html) */
    float_power(exponent: Tensor | Scalar): Tensor;
    /** Raises `input` to the power of `exponent`, elementwise, in double precision. [torch.Tensor.float_power](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html) */
    float_power(options: Keywords & { exponent: Tensor | Scalar }): Tensor;
    /** In place, `float_power`: Raises `input` to the power of `exponent`, elementwise, in double precision. [torch.Tensor.float_power_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html) */
    float_power_(exponent: Tensor | Scalar): this;
    /** In place, `float_power`: Raises `input` to the power of `exponent`, elementwise, in double precision. [torch.Tensor.float_power_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html) */
    float_power_(options: Keywords & { exponent: Tensor | Scalar }): this;
    /** Returns a new tensor with the floor of the elements of `input`, the largest integer less than or equal to each element. [torch.Tensor.floor](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor.html) */
    floor(): Tensor;
    /** In place, `floor`: Returns a new tensor with the floor of the elements of `input`, the largest integer less than or equal to each element. [torch.Tensor.floor_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html) */
    floor_(): this;
    /** Before PyTorch 1.13 `torch.floor_divide` incorrectly performed truncation division. [torch.Tensor.floor_divide](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html) */
    floor_divide(other: Tensor | Scalar): Tensor;
    /** Before PyTorch 1.13 `torch.floor_divide` incorrectly performed truncation division. [torch.Tensor.floor_divide](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html) */
    floor_divide(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `floor_divide`: Before PyTorch 1.13 `torch.floor_divide` incorrectly performed truncation division. [torch.Tensor.floor_divide_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html) */
    floor_divide_(other: Tensor | Scalar): this;
    /** In place, `floor_divide`: Before PyTorch 1.13 `torch.floor_divide` incorrectly performed truncation division. [torch.Tensor.floor_divide_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html) */
    floor_divide_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Computes the element-wise maximum of `input` and `other`. [torch.Tensor.fmax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmax.html) */
    fmax(other: Tensor): Tensor;
    /** Computes the element-wise maximum of `input` and `other`. [torch.Tensor.fmax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmax.html) */
    fmax(options: Keywords & Other<Tensor>): Tensor;
    /** Computes the element-wise minimum of `input` and `other`. [torch.Tensor.fmin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmin.html) */
    fmin(other: Tensor): Tensor;
    /** Computes the element-wise minimum of `input` and `other`. [torch.Tensor.fmin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmin.html) */
    fmin(options: Keywords & Other<Tensor>): Tensor;
    /** Applies C++'s std::fmod entrywise. [torch.Tensor.fmod](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html) */
    fmod(other: Tensor | Scalar): Tensor;
    /** Applies C++'s std::fmod entrywise. [torch.Tensor.fmod](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html) */
    fmod(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `fmod`: Applies C++'s std::fmod entrywise. [torch.Tensor.fmod_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html) */
    fmod_(other: Tensor | Scalar): this;
    /** In place, `fmod`: Applies C++'s std::fmod entrywise. [torch.Tensor.fmod_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html) */
    fmod_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Computes the fractional portion of each element in `input`. [torch.Tensor.frac](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac.html) */
    frac(): Tensor;
    /** In place, `frac`: Computes the fractional portion of each element in `input`. [torch.Tensor.frac_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html) */
    frac_(): this;
    /** Decomposes `input` into mantissa and exponent tensors such that `input = mantissa × 2^exponent`. [torch.Tensor.frexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frexp.html) */
    frexp(): return_types.frexp;
    /** Gathers values along an axis specified by `dim`. [torch.Tensor.gather](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gather.html) */
    gather(dim: Int, index: Tensor, options?: GatherOptions): Tensor;
    /** Gathers values along an axis specified by `dim`. [torch.Tensor.gather](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gather.html) */
    gather(dim: Int, options: GatherOptions & { index: Tensor }): Tensor;
    /** Gathers values along an axis specified by `dim`. [torch.Tensor.gather](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gather.html) */
    gather(options: GatherOptions & Dim<Int> & { index: Tensor }): Tensor;
    /** Computes the element-wise greatest common divisor (GCD) of `input` and `other`. [torch.Tensor.gcd](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd.html) */
    gcd(other: Tensor): Tensor;
    /** Computes the element-wise greatest common divisor (GCD) of `input` and `other`. [torch.Tensor.gcd](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd.html) */
    gcd(options: Keywords & Other<Tensor>): Tensor;
    /** In place, `gcd`: Computes the element-wise greatest common divisor (GCD) of `input` and `other`. [torch.Tensor.gcd_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html) */
    gcd_(other: Tensor): this;
    /** In place, `gcd`: Computes the element-wise greatest common divisor (GCD) of `input` and `other`. [torch.Tensor.gcd_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html) */
    gcd_(options: Keywords & Other<Tensor>): this;
    /** Computes `input ≥ other` element-wise. [torch.Tensor.ge](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html) */
    ge(other: Tensor | Scalar): Tensor;
    /** Computes `input ≥ other` element-wise. [torch.Tensor.ge](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html) */
    ge(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `ge`: Computes `input ≥ other` element-wise. [torch.Tensor.ge_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html) */
    ge_(other: Tensor | Scalar): this;
    /** In place, `ge`: Computes `input ≥ other` element-wise. [torch.Tensor.ge_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html) */
    ge_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Fills `self` tensor with elements drawn from the geometric distribution. [torch.Tensor.geometric_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html) */
    geometric_(p: number, options?: Geometric_Options): this;
    /** Fills `self` tensor with elements drawn from the geometric distribution. [torch.Tensor.geometric_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html) */
    geometric_(options: Geometric_Options & { p: number }): this;
    /** This is a low-level function for calling LAPACK's geqrf directly. [torch.Tensor.geqrf](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geqrf.html) */
    geqrf(): return_types.geqrf;
    /** Alias of `torch.outer`. [torch.Tensor.ger](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ger.html) */
    ger(vec2: Tensor): Tensor;
    /** Alias of `torch.outer`. [torch.Tensor.ger](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ger.html) */
    ger(options: Keywords & { vec2: Tensor }): Tensor;
    /** Alias for `torch.gt`. [torch.Tensor.greater](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html) */
    greater(other: Tensor | Scalar): Tensor;
    /** Alias for `torch.gt`. [torch.Tensor.greater](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html) */
    greater(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `greater`: Alias for `torch.gt`. [torch.Tensor.greater_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html) */
    greater_(other: Tensor | Scalar): this;
    /** In place, `greater`: Alias for `torch.gt`. [torch.Tensor.greater_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html) */
    greater_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Alias for `torch.ge`. [torch.Tensor.greater_equal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html) */
    greater_equal(other: Tensor | Scalar): Tensor;
    /** Alias for `torch.ge`. [torch.Tensor.greater_equal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html) */
    greater_equal(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `greater_equal`: Alias for `torch.ge`. [torch.Tensor.greater_equal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html) */
    greater_equal_(other: Tensor | Scalar): this;
    /** In place, `greater_equal`: Alias for `torch.ge`. [torch.Tensor.greater_equal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html) */
    greater_equal_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Computes `input > other` element-wise. [torch.Tensor.gt](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html) */
    gt(other: Tensor | Scalar): Tensor;
    /** Computes `input > other` element-wise. [torch.Tensor.gt](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html) */
    gt(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `gt`: Computes `input > other` element-wise. [torch.Tensor.gt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html) */
    gt_(other: Tensor | Scalar): this;
    /** In place, `gt`: Computes `input > other` element-wise. [torch.Tensor.gt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html) */
    gt_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Applies the hard shrinkage function element-wise. [torch.Tensor.hardshrink](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hardshrink.html) */
    hardshrink(lambd?: Scalar | HardshrinkOptions, options?: HardshrinkOptions): Tensor;
    /** Returns a hash of all elements in the `input` tensor. [torch.hash_tensor](https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html) */
    hash_tensor(...dim: Int[]): Tensor;
    /** Returns a hash of all elements in the `input` tensor. [torch.hash_tensor](https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html) */
    hash_tensor(...args: [...dim: Int[], options: HashTensorOptions]): Tensor;
    /** Returns a hash of all elements in the `input` tensor. [torch.hash_tensor](https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html) */
    hash_tensor(dim?: Int | Ints | HashTensorOptions | null, options?: HashTensorOptions): Tensor;
    /** Computes the Heaviside step function for each element in `input`. [torch.Tensor.heaviside](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside.html) */
    heaviside(values: Tensor): Tensor;
    /** Computes the Heaviside step function for each element in `input`. [torch.Tensor.heaviside](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside.html) */
    heaviside(options: Keywords & { values: Tensor }): Tensor;
    /** In place, `heaviside`: Computes the Heaviside step function for each element in `input`. [torch.Tensor.heaviside_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside_.html) */
    heaviside_(values: Tensor): this;
    /** In place, `heaviside`: Computes the Heaviside step function for each element in `input`. [torch.Tensor.heaviside_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside_.html) */
    heaviside_(options: Keywords & { values: Tensor }): this;
    /** Computes the histogram of a tensor. [torch.Tensor.histc](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histc.html) */
    histc(bins?: Int | HistcOptions, min?: Scalar | HistcOptions, max?: Scalar | HistcOptions, options?: HistcOptions): Tensor;
    /** Computes a histogram of the values in a tensor. [torch.Tensor.histogram](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html) */
    histogram(bins: Tensor, options?: HistogramOptions): return_types.histogram;
    /** Computes a histogram of the values in a tensor. [torch.Tensor.histogram](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html) */
    histogram(options: HistogramOptions & { bins: Tensor }): return_types.histogram;
    /** Computes a histogram of the values in a tensor. [torch.Tensor.histogram](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html) */
    histogram(bins?: Int | HistogramOptions2, options?: HistogramOptions2): return_types.histogram;
    /** Splits `input`, a tensor with one or more dimensions, into multiple tensors horizontally according to `indices_or_sections`. [torch.Tensor.hsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html) */
    hsplit(...indices: Int[]): Tensor[];
    /** Splits `input`, a tensor with one or more dimensions, into multiple tensors horizontally according to `indices_or_sections`. [torch.Tensor.hsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html) */
    hsplit(indices: Ints): Tensor[];
    /** Splits `input`, a tensor with one or more dimensions, into multiple tensors horizontally according to `indices_or_sections`. [torch.Tensor.hsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html) */
    hsplit(options: Keywords & { indices: Ints }): Tensor[];
    /** Splits `input`, a tensor with one or more dimensions, into multiple tensors horizontally according to `indices_or_sections`. [torch.Tensor.hsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html) */
    hsplit(sections: Int): Tensor[];
    /** Splits `input`, a tensor with one or more dimensions, into multiple tensors horizontally according to `indices_or_sections`. [torch.Tensor.hsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html) */
    hsplit(options: Keywords & { sections: Int }): Tensor[];
    /** Given the legs of a right triangle, return its hypotenuse. [torch.Tensor.hypot](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot.html) */
    hypot(other: Tensor): Tensor;
    /** Given the legs of a right triangle, return its hypotenuse. [torch.Tensor.hypot](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot.html) */
    hypot(options: Keywords & Other<Tensor>): Tensor;
    /** In place, `hypot`: Given the legs of a right triangle, return its hypotenuse. [torch.Tensor.hypot_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html) */
    hypot_(other: Tensor): this;
    /** In place, `hypot`: Given the legs of a right triangle, return its hypotenuse. [torch.Tensor.hypot_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html) */
    hypot_(options: Keywords & Other<Tensor>): this;
    /** Alias for `torch.special.i0`. [torch.Tensor.i0](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0.html) */
    i0(): Tensor;
    /** In place, `i0`: Alias for `torch.special.i0`. [torch.Tensor.i0_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0_.html) */
    i0_(): this;
    /** Alias for `torch.special.gammainc`. [torch.Tensor.igamma](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma.html) */
    igamma(other: Tensor): Tensor;
    /** Alias for `torch.special.gammainc`. [torch.Tensor.igamma](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma.html) */
    igamma(options: Keywords & Other<Tensor>): Tensor;
    /** In place, `igamma`: Alias for `torch.special.gammainc`. [torch.Tensor.igamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html) */
    igamma_(other: Tensor): this;
    /** In place, `igamma`: Alias for `torch.special.gammainc`. [torch.Tensor.igamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html) */
    igamma_(options: Keywords & Other<Tensor>): this;
    /** Alias for `torch.special.gammaincc`. [torch.Tensor.igammac](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac.html) */
    igammac(other: Tensor): Tensor;
    /** Alias for `torch.special.gammaincc`. [torch.Tensor.igammac](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac.html) */
    igammac(options: Keywords & Other<Tensor>): Tensor;
    /** In place, `igammac`: Alias for `torch.special.gammaincc`. [torch.Tensor.igammac_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html) */
    igammac_(other: Tensor): this;
    /** In place, `igammac`: Alias for `torch.special.gammaincc`. [torch.Tensor.igammac_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html) */
    igammac_(options: Keywords & Other<Tensor>): this;
    /** Out-of-place version of `torch.Tensor.index_add_`. [torch.Tensor.index_add](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add.html) */
    index_add(dim: Int, index: Tensor, source: Tensor, options?: IndexAddOptions): Tensor;
    /** Out-of-place version of `torch.Tensor.index_add_`. [torch.Tensor.index_add](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add.html) */
    index_add(dim: Int, index: Tensor, options: IndexAddOptions & { source: Tensor }): Tensor;
    /** Out-of-place version of `torch.Tensor.index_add_`. [torch.Tensor.index_add](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add.html) */
    index_add(dim: Int, options: IndexAddOptions & { index: Tensor; source: Tensor }): Tensor;
    /** Out-of-place version of `torch.Tensor.index_add_`. [torch.Tensor.index_add](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add.html) */
    index_add(options: IndexAddOptions & Dim<Int> & { index: Tensor; source: Tensor }): Tensor;
    /** Accumulate the elements of `alpha` times `source` into the `self` tensor by adding to the indices in the order given in `index`. [torch.Tensor.index_add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html) */
    index_add_(dim: Int, index: Tensor, source: Tensor, options?: IndexAdd_Options): this;
    /** Accumulate the elements of `alpha` times `source` into the `self` tensor by adding to the indices in the order given in `index`. [torch.Tensor.index_add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html) */
    index_add_(dim: Int, index: Tensor, options: IndexAdd_Options & { source: Tensor }): this;
    /** Accumulate the elements of `alpha` times `source` into the `self` tensor by adding to the indices in the order given in `index`. [torch.Tensor.index_add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html) */
    index_add_(dim: Int, options: IndexAdd_Options & { index: Tensor; source: Tensor }): this;
    /** Accumulate the elements of `alpha` times `source` into the `self` tensor by adding to the indices in the order given in `index`. [torch.Tensor.index_add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html) */
    index_add_(options: IndexAdd_Options & Dim<Int> & { index: Tensor; source: Tensor }): this;
    /** Out-of-place version of `torch.Tensor.index_copy_`. [torch.Tensor.index_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
    index_copy(dim: Int, index: Tensor, source: Tensor): Tensor;
    /** Out-of-place version of `torch.Tensor.index_copy_`. [torch.Tensor.index_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
    index_copy(dim: Int, index: Tensor, options: Keywords & { source: Tensor }): Tensor;
    /** Out-of-place version of `torch.Tensor.index_copy_`. [torch.Tensor.index_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
    index_copy(dim: Int, options: Keywords & { index: Tensor; source: Tensor }): Tensor;
    /** Out-of-place version of `torch.Tensor.index_copy_`. [torch.Tensor.index_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
    index_copy(options: Keywords & Dim<Int> & { index: Tensor; source: Tensor }): Tensor;
    /** Copies the elements of `tensor` into the `self` tensor by selecting the indices in the order given in `index`. [torch.Tensor.index_copy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html) */
    index_copy_(dim: Int, index: Tensor, source: Tensor): this;
    /** Copies the elements of `tensor` into the `self` tensor by selecting the indices in the order given in `index`. [torch.Tensor.index_copy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html) */
    index_copy_(dim: Int, index: Tensor, options: Keywords & { source: Tensor }): this;
    /** Copies the elements of `tensor` into the `self` tensor by selecting the indices in the order given in `index`. [torch.Tensor.index_copy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html) */
    index_copy_(dim: Int, options: Keywords & { index: Tensor; source: Tensor }): this;
    /** Copies the elements of `tensor` into the `self` tensor by selecting the indices in the order given in `index`. [torch.Tensor.index_copy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html) */
    index_copy_(options: Keywords & Dim<Int> & { index: Tensor; source: Tensor }): this;
    /** Out-of-place version of `torch.Tensor.index_fill_`. [torch.Tensor.index_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
    index_fill(dim: Int, index: Tensor, value: Tensor | Scalar): Tensor;
    /** Out-of-place version of `torch.Tensor.index_fill_`. [torch.Tensor.index_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
    index_fill(dim: Int, index: Tensor, options: Keywords & { value: Tensor | Scalar }): Tensor;
    /** Out-of-place version of `torch.Tensor.index_fill_`. [torch.Tensor.index_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
    index_fill(dim: Int, options: Keywords & { index: Tensor; value: Tensor | Scalar }): Tensor;
    /** Out-of-place version of `torch.Tensor.index_fill_`. [torch.Tensor.index_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
    index_fill(options: Keywords & Dim<Int> & { index: Tensor; value: Tensor | Scalar }): Tensor;
    /** Fills the elements of the `self` tensor with value `value` by selecting the indices in the order given in `index`. [torch.Tensor.index_fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html) */
    index_fill_(dim: Int, index: Tensor, value: Tensor | Scalar): this;
    /** Fills the elements of the `self` tensor with value `value` by selecting the indices in the order given in `index`. [torch.Tensor.index_fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html) */
    index_fill_(dim: Int, index: Tensor, options: Keywords & { value: Tensor | Scalar }): this;
    /** Fills the elements of the `self` tensor with value `value` by selecting the indices in the order given in `index`. [torch.Tensor.index_fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html) */
    index_fill_(dim: Int, options: Keywords & { index: Tensor; value: Tensor | Scalar }): this;
    /** Fills the elements of the `self` tensor with value `value` by selecting the indices in the order given in `index`. [torch.Tensor.index_fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html) */
    index_fill_(options: Keywords & Dim<Int> & { index: Tensor; value: Tensor | Scalar }): this;
    /** Out-place version of `Tensor.index_put_`. [torch.Tensor.index_put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html) */
    index_put(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean | IndexPutOptions, options?: IndexPutOptions): Tensor;
    /** Out-place version of `Tensor.index_put_`. [torch.Tensor.index_put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html) */
    index_put(indices: readonly (Tensor | null)[], options: IndexPutOptions & { values: Tensor }): Tensor;
    /** Out-place version of `Tensor.index_put_`. [torch.Tensor.index_put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html) */
    index_put(options: IndexPutOptions & { indices: readonly (Tensor | null)[]; values: Tensor }): Tensor;
    /** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.index_reduce](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
    index_reduce(dim: Int, index: Tensor, source: Tensor, reduce: 'prod' | 'mean' | 'amax' | 'amin', options?: IndexReduceOptions): Tensor;
    /** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.index_reduce](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
    index_reduce(dim: Int, index: Tensor, source: Tensor, options: IndexReduceOptions & { reduce: 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
    /** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.index_reduce](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
    index_reduce(dim: Int, index: Tensor, options: IndexReduceOptions & { source: Tensor; reduce: 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
    /** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.index_reduce](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
    index_reduce(dim: Int, options: IndexReduceOptions & { index: Tensor; source: Tensor; reduce: 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
    /** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.index_reduce](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
    index_reduce(options: IndexReduceOptions & Dim<Int> & { index: Tensor; source: Tensor; reduce: 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
    /** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.Tensor.index_reduce_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html) */
    index_reduce_(dim: Int, index: Tensor, source: Tensor, reduce: 'prod' | 'mean' | 'amax' | 'amin', options?: IndexReduce_Options): this;
    /** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.Tensor.index_reduce_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html) */
    index_reduce_(dim: Int, index: Tensor, source: Tensor, options: IndexReduce_Options & { reduce: 'prod' | 'mean' | 'amax' | 'amin' }): this;
    /** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.Tensor.index_reduce_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html) */
    index_reduce_(dim: Int, index: Tensor, options: IndexReduce_Options & { source: Tensor; reduce: 'prod' | 'mean' | 'amax' | 'amin' }): this;
    /** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.Tensor.index_reduce_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html) */
    index_reduce_(dim: Int, options: IndexReduce_Options & { index: Tensor; source: Tensor; reduce: 'prod' | 'mean' | 'amax' | 'amin' }): this;
    /** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.Tensor.index_reduce_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html) */
    index_reduce_(options: IndexReduce_Options & Dim<Int> & { index: Tensor; source: Tensor; reduce: 'prod' | 'mean' | 'amax' | 'amin' }): this;
    /** Returns a new tensor which indexes the `input` tensor along dimension `dim` using the entries in `index`. [torch.Tensor.index_select](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_select.html) */
    index_select(dim: Int, index: Tensor): Tensor;
    /** Returns a new tensor which indexes the `input` tensor along dimension `dim` using the entries in `index`. [torch.Tensor.index_select](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_select.html) */
    index_select(dim: Int, options: Keywords & { index: Tensor }): Tensor;
    /** Returns a new tensor which indexes the `input` tensor along dimension `dim` using the entries in `index`. [torch.Tensor.index_select](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_select.html) */
    index_select(options: Keywords & Dim<Int> & { index: Tensor }): Tensor;
    /** Return the indices tensor of a `sparse COO tensor`. [torch.Tensor.indices](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.indices.html) */
    indices(): Tensor;
    /** Computes the dot product for 1D tensors. [torch.Tensor.inner](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inner.html) */
    inner(other: Tensor): Tensor;
    /** Computes the dot product for 1D tensors. [torch.Tensor.inner](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inner.html) */
    inner(options: Keywords & Other<Tensor>): Tensor;
    /** Given a quantized Tensor, `self.int_repr()` returns a CPU Tensor with uint8_t as data type that stores the underlying uint8_t values of the given Tensor. [torch.Tensor.int_repr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html) */
    int_repr(): Tensor;
    /** Alias for `torch.linalg.inv`. [torch.Tensor.inverse](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inverse.html) */
    inverse(): Tensor;
    /** Returns `True` if `self` is a `sparse COO tensor` that is coalesced, `False` otherwise. [torch.Tensor.is_coalesced](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_coalesced.html) */
    is_coalesced(): boolean;
    /** Returns True if the data type of `self` is a complex data type. [torch.Tensor.is_complex](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_complex.html) */
    is_complex(): boolean;
    /** The operator `aten::is_distributed`, which PyTorch does not document. */
    is_distributed(): boolean;
    /** Returns True if the data type of `self` is a floating point data type. [torch.Tensor.is_floating_point](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_floating_point.html) */
    is_floating_point(): boolean;
    /** Returns True if the `input` is a single element tensor which is not equal to zero after type conversions. i.e. not equal to `torch.tensor([0.])` or `torch.tensor([0])` or `torch.tensor([False])`. [torch.is_nonzero](https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html) */
    is_nonzero(): boolean;
    /** Returns true if this tensor resides in pinned memory. [torch.Tensor.is_pinned](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_pinned.html) */
    is_pinned(device?: DeviceLike | IsPinnedOptions | null, options?: IsPinnedOptions): boolean;
    /** The operator `aten::is_same_size`, which PyTorch does not document. */
    is_same_size(other: Tensor): boolean;
    /** The operator `aten::is_same_size`, which PyTorch does not document. */
    is_same_size(options: Keywords & Other<Tensor>): boolean;
    /** Returns True if both tensors are pointing to the exact same memory (same storage, offset, size and stride). [torch.Tensor.is_set_to](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html) */
    is_set_to(tensor: Tensor): boolean;
    /** Returns True if both tensors are pointing to the exact same memory (same storage, offset, size and stride). [torch.Tensor.is_set_to](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html) */
    is_set_to(options: Keywords & { tensor: Tensor }): boolean;
    /** Returns True if the data type of `self` is a signed data type. [torch.Tensor.is_signed](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html) */
    is_signed(): boolean;
    /** Returns a new tensor with boolean elements representing if each element of `input` is "close" to the corresponding element of `other`. [torch.Tensor.isclose](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isclose.html) */
    isclose(other: Tensor, rtol?: number | IscloseOptions, atol?: number | IscloseOptions, equal_nan?: boolean | IscloseOptions, options?: IscloseOptions): Tensor;
    /** Returns a new tensor with boolean elements representing if each element of `input` is "close" to the corresponding element of `other`. [torch.Tensor.isclose](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isclose.html) */
    isclose(options: IscloseOptions & Other<Tensor>): Tensor;
    /** Returns a new tensor with boolean elements representing if each element is `finite` or not. [torch.Tensor.isfinite](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isfinite.html) */
    isfinite(): Tensor;
    /** Tests if each element of `input` is infinite (positive or negative infinity) or not. [torch.Tensor.isinf](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isinf.html) */
    isinf(): Tensor;
    /** Returns a new tensor with boolean elements representing if each element of `input` is NaN or not. [torch.Tensor.isnan](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isnan.html) */
    isnan(): Tensor;
    /** Tests if each element of `input` is negative infinity or not. [torch.Tensor.isneginf](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isneginf.html) */
    isneginf(): Tensor;
    /** Tests if each element of `input` is positive infinity or not. [torch.Tensor.isposinf](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isposinf.html) */
    isposinf(): Tensor;
    /** Returns a new tensor with boolean elements representing if each element of `input` is real-valued or not. [torch.Tensor.isreal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isreal.html) */
    isreal(): Tensor;
    /** Inverse short time Fourier Transform. [torch.Tensor.istft](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html) */
    istft(n_fft: Int, hop_length?: Int | IstftOptions | null, win_length?: Int | IstftOptions | null, window?: Tensor | IstftOptions | null, center?: boolean | IstftOptions, normalized?: boolean | IstftOptions, onesided?: boolean | IstftOptions | null, length?: Int | IstftOptions | null, return_complex?: boolean | IstftOptions, options?: IstftOptions): Tensor;
    /** Inverse short time Fourier Transform. [torch.Tensor.istft](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html) */
    istft(options: IstftOptions & { n_fft: Int }): Tensor;
    /** Computes the Kronecker product, denoted by `⊗`, of `input` and `other`. [torch.Tensor.kron](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kron.html) */
    kron(other: Tensor): Tensor;
    /** Computes the Kronecker product, denoted by `⊗`, of `input` and `other`. [torch.Tensor.kron](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kron.html) */
    kron(options: Keywords & Other<Tensor>): Tensor;
    /** Returns a namedtuple `(values, indices)` where `values` is the `k` th smallest element of each row of the `input` tensor in the given dimension `dim`. [torch.Tensor.kthvalue](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kthvalue.html) */
    kthvalue(k: Int, dim?: Int | KthvalueOptions, keepdim?: boolean | KthvalueOptions, options?: KthvalueOptions): return_types.kthvalue;
    /** Returns a namedtuple `(values, indices)` where `values` is the `k` th smallest element of each row of the `input` tensor in the given dimension `dim`. [torch.Tensor.kthvalue](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kthvalue.html) */
    kthvalue(options: KthvalueOptions & { k: Int }): return_types.kthvalue;
    /** Computes the element-wise least common multiple (LCM) of `input` and `other`. [torch.Tensor.lcm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm.html) */
    lcm(other: Tensor): Tensor;
    /** Computes the element-wise least common multiple (LCM) of `input` and `other`. [torch.Tensor.lcm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm.html) */
    lcm(options: Keywords & Other<Tensor>): Tensor;
    /** In place, `lcm`: Computes the element-wise least common multiple (LCM) of `input` and `other`. [torch.Tensor.lcm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html) */
    lcm_(other: Tensor): this;
    /** In place, `lcm`: Computes the element-wise least common multiple (LCM) of `input` and `other`. [torch.Tensor.lcm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html) */
    lcm_(options: Keywords & Other<Tensor>): this;
    /** Multiplies `input` by 2 ** `other`. [torch.Tensor.ldexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp.html) */
    ldexp(other: Tensor): Tensor;
    /** Multiplies `input` by 2 ** `other`. [torch.Tensor.ldexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp.html) */
    ldexp(options: Keywords & Other<Tensor>): Tensor;
    /** In place, `ldexp`: Multiplies `input` by 2 ** `other`. [torch.Tensor.ldexp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html) */
    ldexp_(other: Tensor): this;
    /** In place, `ldexp`: Multiplies `input` by 2 ** `other`. [torch.Tensor.ldexp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html) */
    ldexp_(options: Keywords & Other<Tensor>): this;
    /** Computes `input ≤ other` element-wise. [torch.Tensor.le](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html) */
    le(other: Tensor | Scalar): Tensor;
    /** Computes `input ≤ other` element-wise. [torch.Tensor.le](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html) */
    le(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `le`: Computes `input ≤ other` element-wise. [torch.Tensor.le_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html) */
    le_(other: Tensor | Scalar): this;
    /** In place, `le`: Computes `input ≤ other` element-wise. [torch.Tensor.le_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html) */
    le_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.Tensor.lerp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html) */
    lerp(end: Tensor, weight: Tensor | Scalar): Tensor;
    /** Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.Tensor.lerp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html) */
    lerp(end: Tensor, options: Keywords & { weight: Tensor | Scalar }): Tensor;
    /** Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.Tensor.lerp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html) */
    lerp(options: Keywords & { end: Tensor; weight: Tensor | Scalar }): Tensor;
    /** In place, `lerp`: Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.Tensor.lerp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html) */
    lerp_(end: Tensor, weight: Tensor | Scalar): this;
    /** In place, `lerp`: Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.Tensor.lerp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html) */
    lerp_(end: Tensor, options: Keywords & { weight: Tensor | Scalar }): this;
    /** In place, `lerp`: Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.Tensor.lerp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html) */
    lerp_(options: Keywords & { end: Tensor; weight: Tensor | Scalar }): this;
    /** Alias for `torch.lt`. [torch.Tensor.less](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html) */
    less(other: Tensor | Scalar): Tensor;
    /** Alias for `torch.lt`. [torch.Tensor.less](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html) */
    less(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `less`: Alias for `torch.lt`. [torch.Tensor.less_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html) */
    less_(other: Tensor | Scalar): this;
    /** In place, `less`: Alias for `torch.lt`. [torch.Tensor.less_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html) */
    less_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Alias for `torch.le`. [torch.Tensor.less_equal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html) */
    less_equal(other: Tensor | Scalar): Tensor;
    /** Alias for `torch.le`. [torch.Tensor.less_equal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html) */
    less_equal(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `less_equal`: Alias for `torch.le`. [torch.Tensor.less_equal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html) */
    less_equal_(other: Tensor | Scalar): this;
    /** In place, `less_equal`: Alias for `torch.le`. [torch.Tensor.less_equal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html) */
    less_equal_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Computes the natural logarithm of the absolute value of the gamma function on `input`. [torch.Tensor.lgamma](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma.html) */
    lgamma(): Tensor;
    /** In place, `lgamma`: Computes the natural logarithm of the absolute value of the gamma function on `input`. [torch.Tensor.lgamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma_.html) */
    lgamma_(): this;
    /** Returns a new tensor with the natural logarithm of the elements of `input`. [torch.Tensor.log](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log.html) */
    log(): Tensor;
    /** Returns a new tensor with the logarithm to the base 10 of the elements of `input`. [torch.Tensor.log10](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10.html) */
    log10(): Tensor;
    /** In place, `log10`: Returns a new tensor with the logarithm to the base 10 of the elements of `input`. [torch.Tensor.log10_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html) */
    log10_(): this;
    /** Returns a new tensor with the natural logarithm of (1 + `input`). [torch.Tensor.log1p](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p.html) */
    log1p(): Tensor;
    /** In place, `log1p`: Returns a new tensor with the natural logarithm of (1 + `input`). [torch.Tensor.log1p_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html) */
    log1p_(): this;
    /** Returns a new tensor with the logarithm to the base 2 of the elements of `input`. [torch.Tensor.log2](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2.html) */
    log2(): Tensor;
    /** In place, `log2`: Returns a new tensor with the logarithm to the base 2 of the elements of `input`. [torch.Tensor.log2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html) */
    log2_(): this;
    /** In place, `log`: Returns a new tensor with the natural logarithm of the elements of `input`. [torch.Tensor.log_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html) */
    log_(): this;
    /** Fills `self` tensor with numbers samples from the log-normal distribution parameterized by the given mean `μ` and standard deviation `σ`. [torch.Tensor.log_normal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html) */
    log_normal_(mean?: number | LogNormal_Options, std?: number | LogNormal_Options, options?: LogNormal_Options): this;
    /** Apply a softmax followed by a logarithm. [torch.nn.functional.log_softmax](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html) */
    log_softmax(dim: Int, dtype?: dtype | LogSoftmaxOptions | null, options?: LogSoftmaxOptions): Tensor;
    /** Apply a softmax followed by a logarithm. [torch.nn.functional.log_softmax](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html) */
    log_softmax(options: LogSoftmaxOptions & Dim<Int>): Tensor;
    /** Logarithm of the sum of exponentiations of the inputs. [torch.Tensor.logaddexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp.html) */
    logaddexp(other: Tensor): Tensor;
    /** Logarithm of the sum of exponentiations of the inputs. [torch.Tensor.logaddexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp.html) */
    logaddexp(options: Keywords & Other<Tensor>): Tensor;
    /** Logarithm of the sum of exponentiations of the inputs in base-2. [torch.Tensor.logaddexp2](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp2.html) */
    logaddexp2(other: Tensor): Tensor;
    /** Logarithm of the sum of exponentiations of the inputs in base-2. [torch.Tensor.logaddexp2](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp2.html) */
    logaddexp2(options: Keywords & Other<Tensor>): Tensor;
    /** Returns the logarithm of the cumulative summation of the exponentiation of elements of `input` in the dimension `dim`. [torch.Tensor.logcumsumexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logcumsumexp.html) */
    logcumsumexp(dim: Int): Tensor;
    /** Returns the logarithm of the cumulative summation of the exponentiation of elements of `input` in the dimension `dim`. [torch.Tensor.logcumsumexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logcumsumexp.html) */
    logcumsumexp(options: Keywords & Dim<Int>): Tensor;
    /** Calculates log determinant of a square matrix or batches of square matrices. [torch.Tensor.logdet](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logdet.html) */
    logdet(): Tensor;
    /** Computes the element-wise logical AND of the given input tensors. [torch.Tensor.logical_and](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and.html) */
    logical_and(other: Tensor): Tensor;
    /** Computes the element-wise logical AND of the given input tensors. [torch.Tensor.logical_and](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and.html) */
    logical_and(options: Keywords & Other<Tensor>): Tensor;
    /** In place, `logical_and`: Computes the element-wise logical AND of the given input tensors. [torch.Tensor.logical_and_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html) */
    logical_and_(other: Tensor): this;
    /** In place, `logical_and`: Computes the element-wise logical AND of the given input tensors. [torch.Tensor.logical_and_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html) */
    logical_and_(options: Keywords & Other<Tensor>): this;
    /** Computes the element-wise logical NOT of the given input tensor. [torch.Tensor.logical_not](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not.html) */
    logical_not(): Tensor;
    /** In place, `logical_not`: Computes the element-wise logical NOT of the given input tensor. [torch.Tensor.logical_not_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not_.html) */
    logical_not_(): this;
    /** Computes the element-wise logical OR of the given input tensors. [torch.Tensor.logical_or](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or.html) */
    logical_or(other: Tensor): Tensor;
    /** Computes the element-wise logical OR of the given input tensors. [torch.Tensor.logical_or](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or.html) */
    logical_or(options: Keywords & Other<Tensor>): Tensor;
    /** In place, `logical_or`: Computes the element-wise logical OR of the given input tensors. [torch.Tensor.logical_or_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html) */
    logical_or_(other: Tensor): this;
    /** In place, `logical_or`: Computes the element-wise logical OR of the given input tensors. [torch.Tensor.logical_or_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html) */
    logical_or_(options: Keywords & Other<Tensor>): this;
    /** Computes the element-wise logical XOR of the given input tensors. [torch.Tensor.logical_xor](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor.html) */
    logical_xor(other: Tensor): Tensor;
    /** Computes the element-wise logical XOR of the given input tensors. [torch.Tensor.logical_xor](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor.html) */
    logical_xor(options: Keywords & Other<Tensor>): Tensor;
    /** In place, `logical_xor`: Computes the element-wise logical XOR of the given input tensors. [torch.Tensor.logical_xor_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html) */
    logical_xor_(other: Tensor): this;
    /** In place, `logical_xor`: Computes the element-wise logical XOR of the given input tensors. [torch.Tensor.logical_xor_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html) */
    logical_xor_(options: Keywords & Other<Tensor>): this;
    /** Alias for `torch.special.logit`. [torch.Tensor.logit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit.html) */
    logit(eps?: number | LogitOptions | null, options?: LogitOptions): Tensor;
    /** In place, `logit`: Alias for `torch.special.logit`. [torch.Tensor.logit_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html) */
    logit_(eps?: number | Logit_Options | null, options?: Logit_Options): this;
    /** Returns the log of summed exponentials of each row of the `input` tensor in the given dimension `dim`. [torch.Tensor.logsumexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logsumexp.html) */
    logsumexp(dim: Int | Ints, keepdim?: boolean | LogsumexpOptions, options?: LogsumexpOptions): Tensor;
    /** Returns the log of summed exponentials of each row of the `input` tensor in the given dimension `dim`. [torch.Tensor.logsumexp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logsumexp.html) */
    logsumexp(options: LogsumexpOptions & Dim<Int | Ints>): Tensor;
    /** Computes `input < other` element-wise. [torch.Tensor.lt](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html) */
    lt(other: Tensor | Scalar): Tensor;
    /** Computes `input < other` element-wise. [torch.Tensor.lt](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html) */
    lt(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `lt`: Computes `input < other` element-wise. [torch.Tensor.lt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html) */
    lt_(other: Tensor | Scalar): this;
    /** In place, `lt`: Computes `input < other` element-wise. [torch.Tensor.lt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html) */
    lt_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Returns the LU solve of the linear system `Ax = b` using the partially pivoted LU factorization of A from `linalg.lu_factor`. Shapes: b `(*, m, k)`, LU_data `(*, m, m)`, LU_pivots `(*, m)`. [torch.Tensor.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html) */
    lu_solve(LU_data: Tensor, LU_pivots: Tensor): Tensor;
    /** Returns the LU solve of the linear system `Ax = b` using the partially pivoted LU factorization of A from `linalg.lu_factor`. Shapes: b `(*, m, k)`, LU_data `(*, m, m)`, LU_pivots `(*, m)`. [torch.Tensor.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html) */
    lu_solve(LU_data: Tensor, options: Keywords & { LU_pivots: Tensor }): Tensor;
    /** Returns the LU solve of the linear system `Ax = b` using the partially pivoted LU factorization of A from `linalg.lu_factor`. Shapes: b `(*, m, k)`, LU_data `(*, m, m)`, LU_pivots `(*, m)`. [torch.Tensor.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html) */
    lu_solve(options: Keywords & { LU_data: Tensor; LU_pivots: Tensor }): Tensor;
    /** Out-of-place version of `torch.Tensor.masked_fill_`. [torch.Tensor.masked_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
    masked_fill(mask: Tensor, value: Tensor | Scalar): Tensor;
    /** Out-of-place version of `torch.Tensor.masked_fill_`. [torch.Tensor.masked_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
    masked_fill(mask: Tensor, options: Keywords & { value: Tensor | Scalar }): Tensor;
    /** Out-of-place version of `torch.Tensor.masked_fill_`. [torch.Tensor.masked_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
    masked_fill(options: Keywords & { mask: Tensor; value: Tensor | Scalar }): Tensor;
    /** Fills elements of `self` tensor with `value` where `mask` is True. [torch.Tensor.masked_fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html) */
    masked_fill_(mask: Tensor, value: Tensor | Scalar): this;
    /** Fills elements of `self` tensor with `value` where `mask` is True. [torch.Tensor.masked_fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html) */
    masked_fill_(mask: Tensor, options: Keywords & { value: Tensor | Scalar }): this;
    /** Fills elements of `self` tensor with `value` where `mask` is True. [torch.Tensor.masked_fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html) */
    masked_fill_(options: Keywords & { mask: Tensor; value: Tensor | Scalar }): this;
    /** Out-of-place version of `torch.Tensor.masked_scatter_`. [torch.Tensor.masked_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
    masked_scatter(mask: Tensor, source: Tensor): Tensor;
    /** Out-of-place version of `torch.Tensor.masked_scatter_`. [torch.Tensor.masked_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
    masked_scatter(mask: Tensor, options: Keywords & { source: Tensor }): Tensor;
    /** Out-of-place version of `torch.Tensor.masked_scatter_`. [torch.Tensor.masked_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
    masked_scatter(options: Keywords & { mask: Tensor; source: Tensor }): Tensor;
    /** Copies elements from `source` into `self` tensor at positions where the `mask` is True. [torch.Tensor.masked_scatter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html) */
    masked_scatter_(mask: Tensor, source: Tensor): this;
    /** Copies elements from `source` into `self` tensor at positions where the `mask` is True. [torch.Tensor.masked_scatter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html) */
    masked_scatter_(mask: Tensor, options: Keywords & { source: Tensor }): this;
    /** Copies elements from `source` into `self` tensor at positions where the `mask` is True. [torch.Tensor.masked_scatter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html) */
    masked_scatter_(options: Keywords & { mask: Tensor; source: Tensor }): this;
    /** Returns a new 1-D tensor which indexes the `input` tensor according to the boolean mask `mask` which is a `BoolTensor`. [torch.Tensor.masked_select](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_select.html) */
    masked_select(mask: Tensor): Tensor;
    /** Returns a new 1-D tensor which indexes the `input` tensor according to the boolean mask `mask` which is a `BoolTensor`. [torch.Tensor.masked_select](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_select.html) */
    masked_select(options: Keywords & { mask: Tensor }): Tensor;
    /** Matrix product of two tensors. [torch.Tensor.matmul](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matmul.html) */
    matmul(other: Tensor): Tensor;
    /** Matrix product of two tensors. [torch.Tensor.matmul](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matmul.html) */
    matmul(options: Keywords & Other<Tensor>): Tensor;
    /** Alias for `torch.linalg.matrix_exp`. [torch.Tensor.matrix_exp](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_exp.html) */
    matrix_exp(): Tensor;
    /** Alias for `torch.linalg.matrix_power`. [torch.Tensor.matrix_power](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_power.html) */
    matrix_power(n: Int): Tensor;
    /** Alias for `torch.linalg.matrix_power`. [torch.Tensor.matrix_power](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_power.html) */
    matrix_power(options: Keywords & { n: Int }): Tensor;
    /** Returns the maximum value of all elements in the `input` tensor. [torch.Tensor.max](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html) */
    max(other?: Tensor | MaxOptions, options?: MaxOptions): Tensor;
    /** Returns the maximum value of all elements in the `input` tensor. [torch.Tensor.max](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html) */
    max(dim: Int, keepdim?: boolean | MaxOptions2, options?: MaxOptions2): return_types.max;
    /** Returns the maximum value of all elements in the `input` tensor. [torch.Tensor.max](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html) */
    max(options: MaxOptions2 & Dim<Int>): return_types.max;
    /** Computes the element-wise maximum of `input` and `other`. [torch.Tensor.maximum](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.maximum.html) */
    maximum(other: Tensor): Tensor;
    /** Computes the element-wise maximum of `input` and `other`. [torch.Tensor.maximum](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.maximum.html) */
    maximum(options: Keywords & Other<Tensor>): Tensor;
    /** Returns the mean value of all elements in the `input` tensor. [torch.Tensor.mean](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mean.html) */
    mean(dim?: Int | Ints | MeanOptions | null, keepdim?: boolean | MeanOptions, options?: MeanOptions): Tensor;
    /** Returns the median of the values in `input`. [torch.Tensor.median](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html) */
    median(): Tensor;
    /** Returns the median of the values in `input`. [torch.Tensor.median](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html) */
    median(dim: Int, keepdim?: boolean | MedianOptions, options?: MedianOptions): return_types.median;
    /** Returns the median of the values in `input`. [torch.Tensor.median](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html) */
    median(options: MedianOptions & Dim<Int>): return_types.median;
    /** Returns the minimum value of all elements in the `input` tensor. [torch.Tensor.min](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html) */
    min(other?: Tensor | MinOptions, options?: MinOptions): Tensor;
    /** Returns the minimum value of all elements in the `input` tensor. [torch.Tensor.min](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html) */
    min(dim: Int, keepdim?: boolean | MinOptions2, options?: MinOptions2): return_types.min;
    /** Returns the minimum value of all elements in the `input` tensor. [torch.Tensor.min](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html) */
    min(options: MinOptions2 & Dim<Int>): return_types.min;
    /** Computes the element-wise minimum of `input` and `other`. [torch.Tensor.minimum](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.minimum.html) */
    minimum(other: Tensor): Tensor;
    /** Computes the element-wise minimum of `input` and `other`. [torch.Tensor.minimum](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.minimum.html) */
    minimum(options: Keywords & Other<Tensor>): Tensor;
    /** Performs a matrix multiplication of the matrices `input` and `mat2`. [torch.Tensor.mm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mm.html) */
    mm(mat2: Tensor): Tensor;
    /** Performs a matrix multiplication of the matrices `input` and `mat2`. [torch.Tensor.mm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mm.html) */
    mm(options: Keywords & { mat2: Tensor }): Tensor;
    /** Returns a namedtuple `(values, indices)` where `values` is the mode value of each row of the `input` tensor in the given dimension `dim`, i.e. a value which appears most often in that row, and `indices` is the index location of each mode value found. [torch.Tensor.mode](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mode.html) */
    mode(dim?: Int | ModeOptions, keepdim?: boolean | ModeOptions, options?: ModeOptions): return_types.mode;
    /** Alias for `torch.movedim`. [torch.Tensor.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html) */
    moveaxis(source: Int, destination: Int): Tensor;
    /** Alias for `torch.movedim`. [torch.Tensor.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html) */
    moveaxis(source: Int, options: Keywords & { destination: Int }): Tensor;
    /** Alias for `torch.movedim`. [torch.Tensor.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html) */
    moveaxis(options: Keywords & { source: Int; destination: Int }): Tensor;
    /** Alias for `torch.movedim`. [torch.Tensor.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html) */
    moveaxis(source: Ints, destination: Ints): Tensor;
    /** Alias for `torch.movedim`. [torch.Tensor.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html) */
    moveaxis(source: Ints, options: Keywords & { destination: Ints }): Tensor;
    /** Alias for `torch.movedim`. [torch.Tensor.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html) */
    moveaxis(options: Keywords & { source: Ints; destination: Ints }): Tensor;
    /** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.Tensor.movedim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html) */
    movedim(source: Int, destination: Int): Tensor;
    /** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.Tensor.movedim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html) */
    movedim(source: Int, options: Keywords & { destination: Int }): Tensor;
    /** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.Tensor.movedim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html) */
    movedim(options: Keywords & { source: Int; destination: Int }): Tensor;
    /** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.Tensor.movedim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html) */
    movedim(source: Ints, destination: Ints): Tensor;
    /** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.Tensor.movedim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html) */
    movedim(source: Ints, options: Keywords & { destination: Ints }): Tensor;
    /** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.Tensor.movedim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html) */
    movedim(options: Keywords & { source: Ints; destination: Ints }): Tensor;
    /** Sorts the elements of the `input` tensor along its first dimension in ascending order by value. [torch.Tensor.msort](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.msort.html) */
    msort(): Tensor;
    /** Multiplies `input` by `other`. [torch.Tensor.mul](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul.html) */
    mul(other: Tensor | Scalar): Tensor;
    /** Multiplies `input` by `other`. [torch.Tensor.mul](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul.html) */
    mul(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `mul`: Multiplies `input` by `other`. [torch.Tensor.mul_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html) */
    mul_(other: Tensor | Scalar): this;
    /** In place, `mul`: Multiplies `input` by `other`. [torch.Tensor.mul_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html) */
    mul_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Returns a tensor where each row contains `num_samples` indices sampled from the multinomial (a stricter definition would be multivariate, refer to `torch.distributions.multinomial.Multinomial` for more details) probability distribution located in the corresponding row of tensor `input`. [torch.Tensor.multinomial](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multinomial.html) */
    multinomial(num_samples: Int, replacement?: boolean | MultinomialOptions, options?: MultinomialOptions): Tensor;
    /** Returns a tensor where each row contains `num_samples` indices sampled from the multinomial (a stricter definition would be multivariate, refer to `torch.distributions.multinomial.Multinomial` for more details) probability distribution located in the corresponding row of tensor `input`. [torch.Tensor.multinomial](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multinomial.html) */
    multinomial(options: MultinomialOptions & { num_samples: Int }): Tensor;
    /** Alias for `torch.mul`. [torch.Tensor.multiply](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply.html) */
    multiply(other: Tensor | Scalar): Tensor;
    /** Alias for `torch.mul`. [torch.Tensor.multiply](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply.html) */
    multiply(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `multiply`: Alias for `torch.mul`. [torch.Tensor.multiply_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html) */
    multiply_(other: Tensor | Scalar): this;
    /** In place, `multiply`: Alias for `torch.mul`. [torch.Tensor.multiply_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html) */
    multiply_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Performs a matrix-vector product of the matrix `input` and the vector `vec`. [torch.Tensor.mv](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mv.html) */
    mv(vec: Tensor): Tensor;
    /** Performs a matrix-vector product of the matrix `input` and the vector `vec`. [torch.Tensor.mv](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mv.html) */
    mv(options: Keywords & { vec: Tensor }): Tensor;
    /** Alias for `torch.special.multigammaln`. [torch.Tensor.mvlgamma](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma.html) */
    mvlgamma(p: Int): Tensor;
    /** Alias for `torch.special.multigammaln`. [torch.Tensor.mvlgamma](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma.html) */
    mvlgamma(options: Keywords & { p: Int }): Tensor;
    /** In place, `mvlgamma`: Alias for `torch.special.multigammaln`. [torch.Tensor.mvlgamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html) */
    mvlgamma_(p: Int): this;
    /** In place, `mvlgamma`: Alias for `torch.special.multigammaln`. [torch.Tensor.mvlgamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html) */
    mvlgamma_(options: Keywords & { p: Int }): this;
    /** Replaces `NaN`, positive infinity, and negative infinity values in `input` with the values specified by `nan`, `posinf`, and `neginf`, respectively. [torch.Tensor.nan_to_num](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num.html) */
    nan_to_num(nan?: number | NanToNumOptions | null, posinf?: number | NanToNumOptions | null, neginf?: number | NanToNumOptions | null, options?: NanToNumOptions): Tensor;
    /** In place, `nan_to_num`: Replaces `NaN`, positive infinity, and negative infinity values in `input` with the values specified by `nan`, `posinf`, and `neginf`, respectively. [torch.Tensor.nan_to_num_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html) */
    nan_to_num_(nan?: number | NanToNum_Options | null, posinf?: number | NanToNum_Options | null, neginf?: number | NanToNum_Options | null, options?: NanToNum_Options): this;
    /** Computes the mean of all `non-NaN` elements along the specified dimensions. [torch.Tensor.nanmean](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmean.html) */
    nanmean(dim?: Int | Ints | NanmeanOptions | null, keepdim?: boolean | NanmeanOptions, options?: NanmeanOptions): Tensor;
    /** Returns the median of the values in `input`, ignoring `NaN` values. [torch.Tensor.nanmedian](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html) */
    nanmedian(): Tensor;
    /** Returns the median of the values in `input`, ignoring `NaN` values. [torch.Tensor.nanmedian](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html) */
    nanmedian(dim: Int, keepdim?: boolean | NanmedianOptions, options?: NanmedianOptions): return_types.nanmedian;
    /** Returns the median of the values in `input`, ignoring `NaN` values. [torch.Tensor.nanmedian](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html) */
    nanmedian(options: NanmedianOptions & Dim<Int>): return_types.nanmedian;
    /** This is a variant of `torch.quantile` that "ignores" `NaN` values, computing the quantiles `q` as if `NaN` values in `input` did not exist. [torch.Tensor.nanquantile](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html) */
    nanquantile(q: Tensor | number, dim?: Int | NanquantileOptions | null, keepdim?: boolean | NanquantileOptions, options?: NanquantileOptions): Tensor;
    /** This is a variant of `torch.quantile` that "ignores" `NaN` values, computing the quantiles `q` as if `NaN` values in `input` did not exist. [torch.Tensor.nanquantile](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html) */
    nanquantile(options: NanquantileOptions & { q: Tensor | number }): Tensor;
    /** Returns the sum of all elements, treating Not a Numbers (NaNs) as zero. [torch.Tensor.nansum](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nansum.html) */
    nansum(dim?: Int | Ints | NansumOptions | null, keepdim?: boolean | NansumOptions, options?: NansumOptions): Tensor;
    /** Returns a new tensor that is a narrowed version of `input` tensor. [torch.Tensor.narrow](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html) */
    narrow(dim: Int, start: Tensor | Int, length: Int): Tensor;
    /** Returns a new tensor that is a narrowed version of `input` tensor. [torch.Tensor.narrow](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html) */
    narrow(dim: Int, start: Tensor | Int, options: Keywords & { length: Int }): Tensor;
    /** Returns a new tensor that is a narrowed version of `input` tensor. [torch.Tensor.narrow](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html) */
    narrow(dim: Int, options: Keywords & { start: Tensor | Int; length: Int }): Tensor;
    /** Returns a new tensor that is a narrowed version of `input` tensor. [torch.Tensor.narrow](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html) */
    narrow(options: Keywords & Dim<Int> & { start: Tensor | Int; length: Int }): Tensor;
    /** Same as `Tensor.narrow` except this returns a copy rather than shared storage. [torch.Tensor.narrow_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html) */
    narrow_copy(dim: Int, start: Int, length: Int): Tensor;
    /** Same as `Tensor.narrow` except this returns a copy rather than shared storage. [torch.Tensor.narrow_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html) */
    narrow_copy(dim: Int, start: Int, options: Keywords & { length: Int }): Tensor;
    /** Same as `Tensor.narrow` except this returns a copy rather than shared storage. [torch.Tensor.narrow_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html) */
    narrow_copy(dim: Int, options: Keywords & { start: Int; length: Int }): Tensor;
    /** Same as `Tensor.narrow` except this returns a copy rather than shared storage. [torch.Tensor.narrow_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html) */
    narrow_copy(options: Keywords & Dim<Int> & { start: Int; length: Int }): Tensor;
    /** Computes `input ≠ other` element-wise. [torch.Tensor.ne](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html) */
    ne(other: Tensor | Scalar): Tensor;
    /** Computes `input ≠ other` element-wise. [torch.Tensor.ne](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html) */
    ne(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `ne`: Computes `input ≠ other` element-wise. [torch.Tensor.ne_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html) */
    ne_(other: Tensor | Scalar): this;
    /** In place, `ne`: Computes `input ≠ other` element-wise. [torch.Tensor.ne_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html) */
    ne_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Returns a new tensor with the negative of the elements of `input`. [torch.Tensor.neg](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg.html) */
    neg(): Tensor;
    /** In place, `neg`: Returns a new tensor with the negative of the elements of `input`. [torch.Tensor.neg_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html) */
    neg_(): this;
    /** Alias for `torch.neg`. [torch.Tensor.negative](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative.html) */
    negative(): Tensor;
    /** In place, `negative`: Alias for `torch.neg`. [torch.Tensor.negative_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative_.html) */
    negative_(): this;
    /** Returns a Tensor of size `size` filled with uninitialized data. [torch.Tensor.new_empty](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html) */
    new_empty(...size: Int[]): Tensor;
    /** Returns a Tensor of size `size` filled with uninitialized data. [torch.Tensor.new_empty](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html) */
    new_empty(...args: [...size: Int[], options: FactoryOptions]): Tensor;
    /** Returns a Tensor of size `size` filled with uninitialized data. [torch.Tensor.new_empty](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html) */
    new_empty(size: Ints, options?: FactoryOptions): Tensor;
    /** Returns a Tensor of size `size` filled with uninitialized data. [torch.Tensor.new_empty](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html) */
    new_empty(options: FactoryOptions & { size: Ints }): Tensor;
    /** Returns a Tensor of size `size` and strides `stride` filled with uninitialized data. [torch.Tensor.new_empty_strided](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html) */
    new_empty_strided(size: Ints, stride: Ints, options?: FactoryOptions): Tensor;
    /** Returns a Tensor of size `size` and strides `stride` filled with uninitialized data. [torch.Tensor.new_empty_strided](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html) */
    new_empty_strided(size: Ints, options: FactoryOptions & { stride: Ints }): Tensor;
    /** Returns a Tensor of size `size` and strides `stride` filled with uninitialized data. [torch.Tensor.new_empty_strided](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html) */
    new_empty_strided(options: FactoryOptions & { size: Ints; stride: Ints }): Tensor;
    /** Returns a Tensor of size `size` filled with `fill_value`. [torch.Tensor.new_full](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_full.html) */
    new_full(size: Ints, fill_value: Scalar, options?: FactoryOptions): Tensor;
    /** Returns a Tensor of size `size` filled with `fill_value`. [torch.Tensor.new_full](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_full.html) */
    new_full(size: Ints, options: FactoryOptions & { fill_value: Scalar }): Tensor;
    /** Returns a Tensor of size `size` filled with `fill_value`. [torch.Tensor.new_full](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_full.html) */
    new_full(options: FactoryOptions & { size: Ints; fill_value: Scalar }): Tensor;
    /** Returns a Tensor of size `size` filled with `1`. [torch.Tensor.new_ones](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html) */
    new_ones(...size: Int[]): Tensor;
    /** Returns a Tensor of size `size` filled with `1`. [torch.Tensor.new_ones](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html) */
    new_ones(...args: [...size: Int[], options: FactoryOptions]): Tensor;
    /** Returns a Tensor of size `size` filled with `1`. [torch.Tensor.new_ones](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html) */
    new_ones(size: Ints, options?: FactoryOptions): Tensor;
    /** Returns a Tensor of size `size` filled with `1`. [torch.Tensor.new_ones](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html) */
    new_ones(options: FactoryOptions & { size: Ints }): Tensor;
    /** Returns a Tensor of size `size` filled with `0`. [torch.Tensor.new_zeros](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html) */
    new_zeros(...size: Int[]): Tensor;
    /** Returns a Tensor of size `size` filled with `0`. [torch.Tensor.new_zeros](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html) */
    new_zeros(...args: [...size: Int[], options: FactoryOptions]): Tensor;
    /** Returns a Tensor of size `size` filled with `0`. [torch.Tensor.new_zeros](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html) */
    new_zeros(size: Ints, options?: FactoryOptions): Tensor;
    /** Returns a Tensor of size `size` filled with `0`. [torch.Tensor.new_zeros](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html) */
    new_zeros(options: FactoryOptions & { size: Ints }): Tensor;
    /** Return the next floating-point value after `input` towards `other`, elementwise. [torch.Tensor.nextafter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter.html) */
    nextafter(other: Tensor): Tensor;
    /** Return the next floating-point value after `input` towards `other`, elementwise. [torch.Tensor.nextafter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter.html) */
    nextafter(options: Keywords & Other<Tensor>): Tensor;
    /** In place, `nextafter`: Return the next floating-point value after `input` towards `other`, elementwise. [torch.Tensor.nextafter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html) */
    nextafter_(other: Tensor): this;
    /** In place, `nextafter`: Return the next floating-point value after `input` towards `other`, elementwise. [torch.Tensor.nextafter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html) */
    nextafter_(options: Keywords & Other<Tensor>): this;
    /** Returns a 2-D tensor where each row is the index for a non-zero value. [torch.Tensor.nonzero_static](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero_static.html) */
    nonzero_static(options: NonzeroStaticOptions & { size: Int }): Tensor;
    /** Fills `self` tensor with elements samples from the normal distribution parameterized by `mean` and `std`. [torch.Tensor.normal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.normal_.html) */
    normal_(mean?: number | Normal_Options, std?: number | Normal_Options, options?: Normal_Options): this;
    /** Alias for `torch.ne`. [torch.Tensor.not_equal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html) */
    not_equal(other: Tensor | Scalar): Tensor;
    /** Alias for `torch.ne`. [torch.Tensor.not_equal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html) */
    not_equal(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `not_equal`: Alias for `torch.ne`. [torch.Tensor.not_equal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html) */
    not_equal_(other: Tensor | Scalar): this;
    /** In place, `not_equal`: Alias for `torch.ne`. [torch.Tensor.not_equal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html) */
    not_equal_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Alias for `torch.linalg.householder_product`. [torch.Tensor.orgqr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.orgqr.html) */
    orgqr(input2: Tensor): Tensor;
    /** Alias for `torch.linalg.householder_product`. [torch.Tensor.orgqr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.orgqr.html) */
    orgqr(options: Keywords & { input2: Tensor }): Tensor;
    /** Computes the matrix-matrix multiplication of a product of Householder matrices with a general matrix. [torch.Tensor.ormqr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html) */
    ormqr(input2: Tensor, input3: Tensor, left?: boolean | OrmqrOptions, transpose?: boolean | OrmqrOptions, options?: OrmqrOptions): Tensor;
    /** Computes the matrix-matrix multiplication of a product of Householder matrices with a general matrix. [torch.Tensor.ormqr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html) */
    ormqr(input2: Tensor, options: OrmqrOptions & { input3: Tensor }): Tensor;
    /** Computes the matrix-matrix multiplication of a product of Householder matrices with a general matrix. [torch.Tensor.ormqr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html) */
    ormqr(options: OrmqrOptions & { input2: Tensor; input3: Tensor }): Tensor;
    /** Outer product of `input` and `vec2`. [torch.Tensor.outer](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.outer.html) */
    outer(vec2: Tensor): Tensor;
    /** Outer product of `input` and `vec2`. [torch.Tensor.outer](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.outer.html) */
    outer(options: Keywords & { vec2: Tensor }): Tensor;
    /** Returns a view of the tensor with its dimensions permuted. [torch.Tensor.permute](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.permute.html) */
    permute(...dims: Int[]): Tensor;
    /** Returns a view of the tensor with its dimensions permuted. [torch.Tensor.permute](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.permute.html) */
    permute(dims: Ints): Tensor;
    /** Returns a view of the tensor with its dimensions permuted. [torch.Tensor.permute](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.permute.html) */
    permute(options: Keywords & { dims: Ints }): Tensor;
    /** Copies the tensor to pinned memory, if it's not already pinned. [torch.Tensor.pin_memory](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pin_memory.html) */
    pin_memory(device?: DeviceLike | PinMemoryOptions | null, options?: PinMemoryOptions): Tensor;
    /** Alias for `torch.linalg.pinv`. [torch.Tensor.pinverse](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pinverse.html) */
    pinverse(rcond?: number | PinverseOptions, options?: PinverseOptions): Tensor;
    /** Alias for `torch.special.polygamma`. [torch.Tensor.polygamma](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma.html) */
    polygamma(n: Int): Tensor;
    /** Alias for `torch.special.polygamma`. [torch.Tensor.polygamma](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma.html) */
    polygamma(options: Keywords & { n: Int }): Tensor;
    /** In place, `polygamma`: Alias for `torch.special.polygamma`. [torch.Tensor.polygamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html) */
    polygamma_(n: Int): this;
    /** In place, `polygamma`: Alias for `torch.special.polygamma`. [torch.Tensor.polygamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html) */
    polygamma_(options: Keywords & { n: Int }): this;
    /** Returns `input`. [torch.Tensor.positive](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.positive.html) */
    positive(): Tensor;
    /** Takes the power of each element in `input` with `exponent` and returns a tensor with the result. [torch.Tensor.pow](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html) */
    pow(exponent: Tensor | Scalar): Tensor;
    /** Takes the power of each element in `input` with `exponent` and returns a tensor with the result. [torch.Tensor.pow](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html) */
    pow(options: Keywords & { exponent: Tensor | Scalar }): Tensor;
    /** In place, `pow`: Takes the power of each element in `input` with `exponent` and returns a tensor with the result. [torch.Tensor.pow_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html) */
    pow_(exponent: Tensor | Scalar): this;
    /** In place, `pow`: Takes the power of each element in `input` with `exponent` and returns a tensor with the result. [torch.Tensor.pow_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html) */
    pow_(options: Keywords & { exponent: Tensor | Scalar }): this;
    /** Applies element-wise the function `PReLU(x) = max(0,x) + weight * min(0,x)` where weight is a learnable parameter. [torch.nn.functional.prelu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html) */
    prelu(weight: Tensor): Tensor;
    /** Applies element-wise the function `PReLU(x) = max(0,x) + weight * min(0,x)` where weight is a learnable parameter. [torch.nn.functional.prelu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html) */
    prelu(options: Keywords & { weight: Tensor }): Tensor;
    /** Returns the product of all elements in the `input` tensor. [torch.Tensor.prod](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.prod.html) */
    prod(dim?: Int | ProdOptions, keepdim?: boolean | ProdOptions, options?: ProdOptions): Tensor;
    /** Out-of-place version of `torch.Tensor.put_`. [torch.Tensor.put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
    put(index: Tensor, source: Tensor, accumulate?: boolean | PutOptions, options?: PutOptions): Tensor;
    /** Out-of-place version of `torch.Tensor.put_`. [torch.Tensor.put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
    put(index: Tensor, options: PutOptions & { source: Tensor }): Tensor;
    /** Out-of-place version of `torch.Tensor.put_`. [torch.Tensor.put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
    put(options: PutOptions & { index: Tensor; source: Tensor }): Tensor;
    /** Copies the elements from `source` into the positions specified by `index`. [torch.Tensor.put_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html) */
    put_(index: Tensor, source: Tensor, accumulate?: boolean | Put_Options, options?: Put_Options): this;
    /** Copies the elements from `source` into the positions specified by `index`. [torch.Tensor.put_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html) */
    put_(index: Tensor, options: Put_Options & { source: Tensor }): this;
    /** Copies the elements from `source` into the positions specified by `index`. [torch.Tensor.put_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html) */
    put_(options: Put_Options & { index: Tensor; source: Tensor }): this;
    /** Given a Tensor quantized by linear (affine) per-channel quantization, returns the index of dimension on which per-channel quantization is applied. [torch.Tensor.q_per_channel_axis](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html) */
    q_per_channel_axis(): number;
    /** Given a Tensor quantized by linear (affine) per-channel quantization, returns a Tensor of scales of the underlying quantizer. [torch.Tensor.q_per_channel_scales](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html) */
    q_per_channel_scales(): Tensor;
    /** Given a Tensor quantized by linear (affine) per-channel quantization, returns a tensor of zero_points of the underlying quantizer. [torch.Tensor.q_per_channel_zero_points](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html) */
    q_per_channel_zero_points(): Tensor;
    /** Given a Tensor quantized by linear(affine) quantization, returns the scale of the underlying quantizer(). [torch.Tensor.q_scale](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html) */
    q_scale(): number;
    /** Given a Tensor quantized by linear(affine) quantization, returns the zero_point of the underlying quantizer(). [torch.Tensor.q_zero_point](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html) */
    q_zero_point(): number;
    /** Returns the quantization scheme of a given QTensor. [torch.Tensor.qscheme](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qscheme.html) */
    qscheme(): string;
    /** Computes the q-th quantiles of each row of the `input` tensor along the dimension `dim`. [torch.Tensor.quantile](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html) */
    quantile(q: Tensor | number, dim?: Int | QuantileOptions | null, keepdim?: boolean | QuantileOptions, options?: QuantileOptions): Tensor;
    /** Computes the q-th quantiles of each row of the `input` tensor along the dimension `dim`. [torch.Tensor.quantile](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html) */
    quantile(options: QuantileOptions & { q: Tensor | number }): Tensor;
    /** Returns a new tensor with each of the elements of `input` converted from angles in radians to degrees. [torch.Tensor.rad2deg](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg.html) */
    rad2deg(): Tensor;
    /** In place, `rad2deg`: Returns a new tensor with each of the elements of `input` converted from angles in radians to degrees. [torch.Tensor.rad2deg_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html) */
    rad2deg_(): this;
    /** Fills `self` tensor with numbers sampled from the discrete uniform distribution over `[from, to - 1]`. [torch.Tensor.random_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html) */
    random_(from?: Int | Random_Options, to?: Int | Random_Options | null, options?: Random_Options): this;
    /** Fills `self` tensor with numbers sampled from the discrete uniform distribution over `[from, to - 1]`. [torch.Tensor.random_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html) */
    random_(to: Int, options?: Random_Options2): this;
    /** Fills `self` tensor with numbers sampled from the discrete uniform distribution over `[from, to - 1]`. [torch.Tensor.random_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html) */
    random_(options: Random_Options2 & { to: Int }): this;
    /** see `torch.ravel`. [torch.Tensor.ravel](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ravel.html) */
    ravel(): Tensor;
    /** Returns a new tensor with the reciprocal of the elements of `input`. [torch.Tensor.reciprocal](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal.html) */
    reciprocal(): Tensor;
    /** In place, `reciprocal`: Returns a new tensor with the reciprocal of the elements of `input`. [torch.Tensor.reciprocal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html) */
    reciprocal_(): this;
    /** Marks the tensor as having been used by this stream. [torch.Tensor.record_stream](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.record_stream.html) */
    record_stream(s: object): void;
    /** Marks the tensor as having been used by this stream. [torch.Tensor.record_stream](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.record_stream.html) */
    record_stream(options: Keywords & { s: object }): void;
    /** Applies the rectified linear unit function element-wise. [torch.nn.functional.relu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html) */
    relu(): Tensor;
    /** In place, `relu`: Applies the rectified linear unit function element-wise. [torch.nn.functional.relu_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu_.html) */
    relu_(): this;
    /** Computes Python's modulus operation entrywise. [torch.Tensor.remainder](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html) */
    remainder(other: Tensor | Scalar): Tensor;
    /** Computes Python's modulus operation entrywise. [torch.Tensor.remainder](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html) */
    remainder(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `remainder`: Computes Python's modulus operation entrywise. [torch.Tensor.remainder_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html) */
    remainder_(other: Tensor | Scalar): this;
    /** In place, `remainder`: Computes Python's modulus operation entrywise. [torch.Tensor.remainder_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html) */
    remainder_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Returns a tensor where each sub-tensor of `input` along dimension `dim` is normalized such that the `p`-norm of the sub-tensor is lower than the value `maxnorm`. [torch.Tensor.renorm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html) */
    renorm(p: Scalar, dim: Int, maxnorm: Scalar): Tensor;
    /** Returns a tensor where each sub-tensor of `input` along dimension `dim` is normalized such that the `p`-norm of the sub-tensor is lower than the value `maxnorm`. [torch.Tensor.renorm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html) */
    renorm(p: Scalar, dim: Int, options: Keywords & { maxnorm: Scalar }): Tensor;
    /** Returns a tensor where each sub-tensor of `input` along dimension `dim` is normalized such that the `p`-norm of the sub-tensor is lower than the value `maxnorm`. [torch.Tensor.renorm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html) */
    renorm(p: Scalar, options: Keywords & Dim<Int> & { maxnorm: Scalar }): Tensor;
    /** Returns a tensor where each sub-tensor of `input` along dimension `dim` is normalized such that the `p`-norm of the sub-tensor is lower than the value `maxnorm`. [torch.Tensor.renorm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html) */
    renorm(options: Keywords & Dim<Int> & { p: Scalar; maxnorm: Scalar }): Tensor;
    /** In place, `renorm`: Returns a tensor where each sub-tensor of `input` along dimension `dim` is normalized such that the `p`-norm of the sub-tensor is lower than the value `maxnorm`. [torch.Tensor.renorm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html) */
    renorm_(p: Scalar, dim: Int, maxnorm: Scalar): this;
    /** In place, `renorm`: Returns a tensor where each sub-tensor of `input` along dimension `dim` is normalized such that the `p`-norm of the sub-tensor is lower than the value `maxnorm`. [torch.Tensor.renorm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html) */
    renorm_(p: Scalar, dim: Int, options: Keywords & { maxnorm: Scalar }): this;
    /** In place, `renorm`: Returns a tensor where each sub-tensor of `input` along dimension `dim` is normalized such that the `p`-norm of the sub-tensor is lower than the value `maxnorm`. [torch.Tensor.renorm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html) */
    renorm_(p: Scalar, options: Keywords & Dim<Int> & { maxnorm: Scalar }): this;
    /** In place, `renorm`: Returns a tensor where each sub-tensor of `input` along dimension `dim` is normalized such that the `p`-norm of the sub-tensor is lower than the value `maxnorm`. [torch.Tensor.renorm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html) */
    renorm_(options: Keywords & Dim<Int> & { p: Scalar; maxnorm: Scalar }): this;
    /** Repeats this tensor along the specified dimensions. [torch.Tensor.repeat](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat.html) */
    repeat(...repeats: Int[]): Tensor;
    /** Repeats this tensor along the specified dimensions. [torch.Tensor.repeat](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat.html) */
    repeat(repeats: Ints): Tensor;
    /** Repeats this tensor along the specified dimensions. [torch.Tensor.repeat](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat.html) */
    repeat(options: Keywords & { repeats: Ints }): Tensor;
    /** Repeat elements of a tensor. [torch.Tensor.repeat_interleave](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html) */
    repeat_interleave(repeats: Tensor | Int, dim?: Int | RepeatInterleaveOptions | null, options?: RepeatInterleaveOptions): Tensor;
    /** Repeat elements of a tensor. [torch.Tensor.repeat_interleave](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html) */
    repeat_interleave(options: RepeatInterleaveOptions & { repeats: Tensor | Int }): Tensor;
    /** Returns a tensor with the same data and number of elements as `self` but with the specified shape. [torch.Tensor.reshape](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape.html) */
    reshape(...shape: Int[]): Tensor;
    /** Returns a tensor with the same data and number of elements as `self` but with the specified shape. [torch.Tensor.reshape](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape.html) */
    reshape(shape: Ints): Tensor;
    /** Returns a tensor with the same data and number of elements as `self` but with the specified shape. [torch.Tensor.reshape](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape.html) */
    reshape(options: Keywords & { shape: Ints }): Tensor;
    /** Returns this tensor as the same shape as `other`. [torch.Tensor.reshape_as](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html) */
    reshape_as(other: Tensor): Tensor;
    /** Returns this tensor as the same shape as `other`. [torch.Tensor.reshape_as](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html) */
    reshape_as(options: Keywords & Other<Tensor>): Tensor;
    /** Resizes `self` tensor to the specified size. [torch.Tensor.resize_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html) */
    resize_(...size: Int[]): this;
    /** Resizes `self` tensor to the specified size. [torch.Tensor.resize_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html) */
    resize_(...args: [...size: Int[], options: Resize_Options]): this;
    /** Resizes `self` tensor to the specified size. [torch.Tensor.resize_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html) */
    resize_(size: Ints, options?: Resize_Options): this;
    /** Resizes `self` tensor to the specified size. [torch.Tensor.resize_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html) */
    resize_(options: Resize_Options & { size: Ints }): this;
    /** Resizes the `self` tensor to be the same size as the specified `tensor`. [torch.Tensor.resize_as_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html) */
    resize_as_(the_template: Tensor, options?: ResizeAs_Options): this;
    /** Resizes the `self` tensor to be the same size as the specified `tensor`. [torch.Tensor.resize_as_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html) */
    resize_as_(options: ResizeAs_Options & { the_template: Tensor }): this;
    /** The operator `aten::resize_as_sparse_`, which PyTorch does not document. */
    resize_as_sparse_(the_template: Tensor): this;
    /** The operator `aten::resize_as_sparse_`, which PyTorch does not document. */
    resize_as_sparse_(options: Keywords & { the_template: Tensor }): this;
    /** Returns a new tensor with materialized conjugation if `input`'s conjugate bit is set to `True`, else returns `input`. [torch.Tensor.resolve_conj](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_conj.html) */
    resolve_conj(): Tensor;
    /** Returns a new tensor with materialized negation if `input`'s negative bit is set to `True`, else returns `input`. [torch.Tensor.resolve_neg](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_neg.html) */
    resolve_neg(): Tensor;
    /** Enables this Tensor to have their `grad` populated during `backward`. [torch.Tensor.retain_grad](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.retain_grad.html) */
    retain_grad(): void;
    /** Roll the tensor `input` along the given dimension(s). [torch.Tensor.roll](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.roll.html) */
    roll(shifts: Int | Ints, dims?: Int | Ints | RollOptions | null, options?: RollOptions): Tensor;
    /** Roll the tensor `input` along the given dimension(s). [torch.Tensor.roll](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.roll.html) */
    roll(options: RollOptions & { shifts: Int | Ints }): Tensor;
    /** Rotate an n-D tensor by 90 degrees in the plane specified by dims axis. [torch.Tensor.rot90](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rot90.html) */
    rot90(k?: Int | Rot90Options, dims?: Ints | Rot90Options, options?: Rot90Options): Tensor;
    /** Rounds elements of `input` to the nearest integer. [torch.Tensor.round](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round.html) */
    round(options?: RoundOptions): Tensor;
    /** In place, `round`: Rounds elements of `input` to the nearest integer. [torch.Tensor.round_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
    round_(options?: Round_Options): this;
    /** The operator `aten::row_indices`, which PyTorch does not document. */
    row_indices(): Tensor;
    /** Returns a new tensor with the reciprocal of the square-root of each of the elements of `input`. [torch.Tensor.rsqrt](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt.html) */
    rsqrt(): Tensor;
    /** In place, `rsqrt`: Returns a new tensor with the reciprocal of the square-root of each of the elements of `input`. [torch.Tensor.rsqrt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html) */
    rsqrt_(): this;
    /** Out-of-place version of `torch.Tensor.scatter_`. [torch.Tensor.scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
    scatter(dim: Int, index: Tensor, src: Tensor, options?: ScatterOptions): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_`. [torch.Tensor.scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
    scatter(dim: Int, index: Tensor, options: ScatterOptions & { src: Tensor }): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_`. [torch.Tensor.scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
    scatter(dim: Int, options: ScatterOptions & { index: Tensor; src: Tensor }): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_`. [torch.Tensor.scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
    scatter(options: ScatterOptions & Dim<Int> & { index: Tensor; src: Tensor }): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_`. [torch.Tensor.scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
    scatter(dim: Int, index: Tensor, value: Scalar, options?: ScatterOptions): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_`. [torch.Tensor.scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
    scatter(dim: Int, index: Tensor, options: ScatterOptions & { value: Scalar }): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_`. [torch.Tensor.scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
    scatter(dim: Int, options: ScatterOptions & { index: Tensor; value: Scalar }): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_`. [torch.Tensor.scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
    scatter(options: ScatterOptions & Dim<Int> & { index: Tensor; value: Scalar }): Tensor;
    /** Writes all values from the tensor `src` into `self` at the indices specified in the `index` tensor. [torch.Tensor.scatter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
    scatter_(dim: Int, index: Tensor, src: Tensor, options?: Scatter_Options): this;
    /** Writes all values from the tensor `src` into `self` at the indices specified in the `index` tensor. [torch.Tensor.scatter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
    scatter_(dim: Int, index: Tensor, options: Scatter_Options & { src: Tensor }): this;
    /** Writes all values from the tensor `src` into `self` at the indices specified in the `index` tensor. [torch.Tensor.scatter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
    scatter_(dim: Int, options: Scatter_Options & { index: Tensor; src: Tensor }): this;
    /** Writes all values from the tensor `src` into `self` at the indices specified in the `index` tensor. [torch.Tensor.scatter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
    scatter_(options: Scatter_Options & Dim<Int> & { index: Tensor; src: Tensor }): this;
    /** Writes all values from the tensor `src` into `self` at the indices specified in the `index` tensor. [torch.Tensor.scatter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
    scatter_(dim: Int, index: Tensor, value: Scalar, options?: Scatter_Options): this;
    /** Writes all values from the tensor `src` into `self` at the indices specified in the `index` tensor. [torch.Tensor.scatter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
    scatter_(dim: Int, index: Tensor, options: Scatter_Options & { value: Scalar }): this;
    /** Writes all values from the tensor `src` into `self` at the indices specified in the `index` tensor. [torch.Tensor.scatter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
    scatter_(dim: Int, options: Scatter_Options & { index: Tensor; value: Scalar }): this;
    /** Writes all values from the tensor `src` into `self` at the indices specified in the `index` tensor. [torch.Tensor.scatter_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
    scatter_(options: Scatter_Options & Dim<Int> & { index: Tensor; value: Scalar }): this;
    /** Out-of-place version of `torch.Tensor.scatter_add_`. [torch.Tensor.scatter_add](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html) */
    scatter_add(dim: Int, index: Tensor, src: Tensor): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_add_`. [torch.Tensor.scatter_add](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html) */
    scatter_add(dim: Int, index: Tensor, options: Keywords & { src: Tensor }): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_add_`. [torch.Tensor.scatter_add](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html) */
    scatter_add(dim: Int, options: Keywords & { index: Tensor; src: Tensor }): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_add_`. [torch.Tensor.scatter_add](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html) */
    scatter_add(options: Keywords & Dim<Int> & { index: Tensor; src: Tensor }): Tensor;
    /** Adds all values from the tensor `src` into `self` at the indices specified in the `index` tensor in a similar fashion as `torch.Tensor.scatter_`. [torch.Tensor.scatter_add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html) */
    scatter_add_(dim: Int, index: Tensor, src: Tensor): this;
    /** Adds all values from the tensor `src` into `self` at the indices specified in the `index` tensor in a similar fashion as `torch.Tensor.scatter_`. [torch.Tensor.scatter_add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html) */
    scatter_add_(dim: Int, index: Tensor, options: Keywords & { src: Tensor }): this;
    /** Adds all values from the tensor `src` into `self` at the indices specified in the `index` tensor in a similar fashion as `torch.Tensor.scatter_`. [torch.Tensor.scatter_add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html) */
    scatter_add_(dim: Int, options: Keywords & { index: Tensor; src: Tensor }): this;
    /** Adds all values from the tensor `src` into `self` at the indices specified in the `index` tensor in a similar fashion as `torch.Tensor.scatter_`. [torch.Tensor.scatter_add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html) */
    scatter_add_(options: Keywords & Dim<Int> & { index: Tensor; src: Tensor }): this;
    /** Out-of-place version of `torch.Tensor.scatter_reduce_`. [torch.Tensor.scatter_reduce](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html) */
    scatter_reduce(dim: Int, index: Tensor, src: Tensor, reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin', options?: ScatterReduceOptions): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_reduce_`. [torch.Tensor.scatter_reduce](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html) */
    scatter_reduce(dim: Int, index: Tensor, src: Tensor, options: ScatterReduceOptions & { reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_reduce_`. [torch.Tensor.scatter_reduce](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html) */
    scatter_reduce(dim: Int, index: Tensor, options: ScatterReduceOptions & { src: Tensor; reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_reduce_`. [torch.Tensor.scatter_reduce](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html) */
    scatter_reduce(dim: Int, options: ScatterReduceOptions & { index: Tensor; src: Tensor; reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
    /** Out-of-place version of `torch.Tensor.scatter_reduce_`. [torch.Tensor.scatter_reduce](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html) */
    scatter_reduce(options: ScatterReduceOptions & Dim<Int> & { index: Tensor; src: Tensor; reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
    /** Reduces all values from the `src` tensor to the indices specified in the `index` tensor in the `self` tensor using the applied reduction defined via the `reduce` argument (`"sum"`, `"prod"`, `"mean"`, `"amax"`, `"amin"`). [torch.Tensor.scatter_reduce_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html) */
    scatter_reduce_(dim: Int, index: Tensor, src: Tensor, reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin', options?: ScatterReduce_Options): this;
    /** Reduces all values from the `src` tensor to the indices specified in the `index` tensor in the `self` tensor using the applied reduction defined via the `reduce` argument (`"sum"`, `"prod"`, `"mean"`, `"amax"`, `"amin"`). [torch.Tensor.scatter_reduce_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html) */
    scatter_reduce_(dim: Int, index: Tensor, src: Tensor, options: ScatterReduce_Options & { reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin' }): this;
    /** Reduces all values from the `src` tensor to the indices specified in the `index` tensor in the `self` tensor using the applied reduction defined via the `reduce` argument (`"sum"`, `"prod"`, `"mean"`, `"amax"`, `"amin"`). [torch.Tensor.scatter_reduce_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html) */
    scatter_reduce_(dim: Int, index: Tensor, options: ScatterReduce_Options & { src: Tensor; reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin' }): this;
    /** Reduces all values from the `src` tensor to the indices specified in the `index` tensor in the `self` tensor using the applied reduction defined via the `reduce` argument (`"sum"`, `"prod"`, `"mean"`, `"amax"`, `"amin"`). [torch.Tensor.scatter_reduce_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html) */
    scatter_reduce_(dim: Int, options: ScatterReduce_Options & { index: Tensor; src: Tensor; reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin' }): this;
    /** Reduces all values from the `src` tensor to the indices specified in the `index` tensor in the `self` tensor using the applied reduction defined via the `reduce` argument (`"sum"`, `"prod"`, `"mean"`, `"amax"`, `"amin"`). [torch.Tensor.scatter_reduce_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html) */
    scatter_reduce_(options: ScatterReduce_Options & Dim<Int> & { index: Tensor; src: Tensor; reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin' }): this;
    /** Slices the `input` tensor along the selected dimension at the given index. [torch.Tensor.select](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select.html) */
    select(dim: Int, index: Int): Tensor;
    /** Slices the `input` tensor along the selected dimension at the given index. [torch.Tensor.select](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select.html) */
    select(dim: Int, options: Keywords & { index: Int }): Tensor;
    /** Slices the `input` tensor along the selected dimension at the given index. [torch.Tensor.select](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select.html) */
    select(options: Keywords & Dim<Int> & { index: Int }): Tensor;
    /** Embeds the values of the `src` tensor into `input` at the given index. [torch.Tensor.select_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html) */
    select_scatter(src: Tensor, dim: Int, index: Int): Tensor;
    /** Embeds the values of the `src` tensor into `input` at the given index. [torch.Tensor.select_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html) */
    select_scatter(src: Tensor, dim: Int, options: Keywords & { index: Int }): Tensor;
    /** Embeds the values of the `src` tensor into `input` at the given index. [torch.Tensor.select_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html) */
    select_scatter(src: Tensor, options: Keywords & Dim<Int> & { index: Int }): Tensor;
    /** Embeds the values of the `src` tensor into `input` at the given index. [torch.Tensor.select_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html) */
    select_scatter(options: Keywords & Dim<Int> & { src: Tensor; index: Int }): Tensor;
    /** This function is an extension of torch.sign() to complex tensors. [torch.Tensor.sgn](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn.html) */
    sgn(): Tensor;
    /** In place, `sgn`: This function is an extension of torch.sign() to complex tensors. [torch.Tensor.sgn_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn_.html) */
    sgn_(): this;
    /** Alias for `torch.special.expit`. [torch.Tensor.sigmoid](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid.html) */
    sigmoid(): Tensor;
    /** In place, `sigmoid`: Alias for `torch.special.expit`. [torch.Tensor.sigmoid_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html) */
    sigmoid_(): this;
    /** Returns a new tensor with the signs of the elements of `input`. [torch.Tensor.sign](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign.html) */
    sign(): Tensor;
    /** In place, `sign`: Returns a new tensor with the signs of the elements of `input`. [torch.Tensor.sign_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign_.html) */
    sign_(): this;
    /** Tests if each element of `input` has its sign bit set or not. [torch.Tensor.signbit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.signbit.html) */
    signbit(): Tensor;
    /** Returns a new tensor with the sine of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.Tensor.sin](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin.html) */
    sin(): Tensor;
    /** In place, `sin`: Returns a new tensor with the sine of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.Tensor.sin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html) */
    sin_(): this;
    /** Alias for `torch.special.sinc`. [torch.Tensor.sinc](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc.html) */
    sinc(): Tensor;
    /** In place, `sinc`: Alias for `torch.special.sinc`. [torch.Tensor.sinc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html) */
    sinc_(): this;
    /** Returns a new tensor with the hyperbolic sine of the elements of `input`. [torch.Tensor.sinh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh.html) */
    sinh(): Tensor;
    /** In place, `sinh`: Returns a new tensor with the hyperbolic sine of the elements of `input`. [torch.Tensor.sinh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html) */
    sinh_(): this;
    /** The operator `aten::slice_inverse`, which PyTorch does not document. */
    slice_inverse(src: Tensor, dim?: Int | SliceInverseOptions, start?: Int | SliceInverseOptions | null, end?: Int | SliceInverseOptions | null, step?: Int | SliceInverseOptions, options?: SliceInverseOptions): Tensor;
    /** The operator `aten::slice_inverse`, which PyTorch does not document. */
    slice_inverse(options: SliceInverseOptions & { src: Tensor }): Tensor;
    /** Embeds the values of the `src` tensor into `input` at the given dimension. [torch.Tensor.slice_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html) */
    slice_scatter(src: Tensor, dim?: Int | SliceScatterOptions, start?: Int | SliceScatterOptions | null, end?: Int | SliceScatterOptions | null, step?: Int | SliceScatterOptions, options?: SliceScatterOptions): Tensor;
    /** Embeds the values of the `src` tensor into `input` at the given dimension. [torch.Tensor.slice_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html) */
    slice_scatter(options: SliceScatterOptions & { src: Tensor }): Tensor;
    /** Alias for `torch.linalg.slogdet`. [torch.Tensor.slogdet](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slogdet.html) */
    slogdet(): return_types.slogdet;
    /** Performs a matrix multiplication of the sparse matrix `input` with the dense matrix `mat`. [torch.Tensor.smm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.smm.html) */
    smm(mat2: Tensor): Tensor;
    /** Performs a matrix multiplication of the sparse matrix `input` with the dense matrix `mat`. [torch.Tensor.smm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.smm.html) */
    smm(options: Keywords & { mat2: Tensor }): Tensor;
    /** Alias for `torch.nn.functional.softmax`. [torch.Tensor.softmax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.softmax.html) */
    softmax(dim: Int, dtype?: dtype | SoftmaxOptions | null, options?: SoftmaxOptions): Tensor;
    /** Alias for `torch.nn.functional.softmax`. [torch.Tensor.softmax](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.softmax.html) */
    softmax(options: SoftmaxOptions & Dim<Int>): Tensor;
    /** Sorts the elements of the `input` tensor along a given dimension in ascending order by value. [torch.Tensor.sort](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sort.html) */
    sort(dim?: Int | SortOptions, descending?: boolean | SortOptions, options?: SortOptions): return_types.sort;
    /** Return the number of sparse dimensions in a `sparse tensor` `self`. [torch.Tensor.sparse_dim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_dim.html) */
    sparse_dim(): number;
    /** Returns a new `sparse tensor` with values from a strided tensor `self` filtered by the indices of the sparse tensor `mask`. [torch.Tensor.sparse_mask](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_mask.html) */
    sparse_mask(mask: Tensor): Tensor;
    /** Returns a new `sparse tensor` with values from a strided tensor `self` filtered by the indices of the sparse tensor `mask`. [torch.Tensor.sparse_mask](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_mask.html) */
    sparse_mask(options: Keywords & { mask: Tensor }): Tensor;
    /** Resizes `self` `sparse tensor` to the desired size and the number of sparse and dense dimensions. [torch.Tensor.sparse_resize_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html) */
    sparse_resize_(size: Ints, sparse_dim: Int, dense_dim: Int): this;
    /** Resizes `self` `sparse tensor` to the desired size and the number of sparse and dense dimensions. [torch.Tensor.sparse_resize_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html) */
    sparse_resize_(size: Ints, sparse_dim: Int, options: Keywords & { dense_dim: Int }): this;
    /** Resizes `self` `sparse tensor` to the desired size and the number of sparse and dense dimensions. [torch.Tensor.sparse_resize_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html) */
    sparse_resize_(size: Ints, options: Keywords & { sparse_dim: Int; dense_dim: Int }): this;
    /** Resizes `self` `sparse tensor` to the desired size and the number of sparse and dense dimensions. [torch.Tensor.sparse_resize_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html) */
    sparse_resize_(options: Keywords & { size: Ints; sparse_dim: Int; dense_dim: Int }): this;
    /** Removes all specified elements from a `sparse tensor` `self` and resizes `self` to the desired size and the number of sparse and dense dimensions. [torch.Tensor.sparse_resize_and_clear_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html) */
    sparse_resize_and_clear_(size: Ints, sparse_dim: Int, dense_dim: Int): this;
    /** Removes all specified elements from a `sparse tensor` `self` and resizes `self` to the desired size and the number of sparse and dense dimensions. [torch.Tensor.sparse_resize_and_clear_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html) */
    sparse_resize_and_clear_(size: Ints, sparse_dim: Int, options: Keywords & { dense_dim: Int }): this;
    /** Removes all specified elements from a `sparse tensor` `self` and resizes `self` to the desired size and the number of sparse and dense dimensions. [torch.Tensor.sparse_resize_and_clear_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html) */
    sparse_resize_and_clear_(size: Ints, options: Keywords & { sparse_dim: Int; dense_dim: Int }): this;
    /** Removes all specified elements from a `sparse tensor` `self` and resizes `self` to the desired size and the number of sparse and dense dimensions. [torch.Tensor.sparse_resize_and_clear_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html) */
    sparse_resize_and_clear_(options: Keywords & { size: Ints; sparse_dim: Int; dense_dim: Int }): this;
    /** The operator `aten::split_with_sizes`, which PyTorch does not document. */
    split_with_sizes(split_sizes: Ints, dim?: Int | SplitWithSizesOptions, options?: SplitWithSizesOptions): Tensor[];
    /** The operator `aten::split_with_sizes`, which PyTorch does not document. */
    split_with_sizes(options: SplitWithSizesOptions & { split_sizes: Ints }): Tensor[];
    /** Returns a new tensor with the square-root of the elements of `input`. [torch.Tensor.sqrt](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt.html) */
    sqrt(): Tensor;
    /** In place, `sqrt`: Returns a new tensor with the square-root of the elements of `input`. [torch.Tensor.sqrt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html) */
    sqrt_(): this;
    /** Returns a new tensor with the square of the elements of `input`. [torch.Tensor.square](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square.html) */
    square(): Tensor;
    /** In place, `square`: Returns a new tensor with the square of the elements of `input`. [torch.Tensor.square_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square_.html) */
    square_(): this;
    /** Returns a tensor with all specified dimensions of `input` of size `1` removed. [torch.Tensor.squeeze](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html) */
    squeeze(...dim: Int[]): Tensor;
    /** Returns a tensor with all specified dimensions of `input` of size `1` removed. [torch.Tensor.squeeze](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html) */
    squeeze(dim: Ints): Tensor;
    /** Returns a tensor with all specified dimensions of `input` of size `1` removed. [torch.Tensor.squeeze](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html) */
    squeeze(options: Keywords & Dim<Ints>): Tensor;
    /** Returns a tensor with all specified dimensions of `input` of size `1` removed. [torch.Tensor.squeeze](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html) */
    squeeze(dim?: Int | SqueezeOptions, options?: SqueezeOptions): Tensor;
    /** In place, `squeeze`: Returns a tensor with all specified dimensions of `input` of size `1` removed. [torch.Tensor.squeeze_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html) */
    squeeze_(...dim: Int[]): this;
    /** In place, `squeeze`: Returns a tensor with all specified dimensions of `input` of size `1` removed. [torch.Tensor.squeeze_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html) */
    squeeze_(dim: Ints): this;
    /** In place, `squeeze`: Returns a tensor with all specified dimensions of `input` of size `1` removed. [torch.Tensor.squeeze_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html) */
    squeeze_(options: Keywords & Dim<Ints>): this;
    /** In place, `squeeze`: Returns a tensor with all specified dimensions of `input` of size `1` removed. [torch.Tensor.squeeze_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html) */
    squeeze_(dim?: Int | Squeeze_Options, options?: Squeeze_Options): this;
    /** Matrix multiplies a sparse tensor `mat1` with a dense tensor `mat2`, then adds the sparse tensor `input` to the result. [torch.Tensor.sspaddmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html) */
    sspaddmm(mat1: Tensor, mat2: Tensor, options?: SspaddmmOptions): Tensor;
    /** Matrix multiplies a sparse tensor `mat1` with a dense tensor `mat2`, then adds the sparse tensor `input` to the result. [torch.Tensor.sspaddmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html) */
    sspaddmm(mat1: Tensor, options: SspaddmmOptions & { mat2: Tensor }): Tensor;
    /** Matrix multiplies a sparse tensor `mat1` with a dense tensor `mat2`, then adds the sparse tensor `input` to the result. [torch.Tensor.sspaddmm](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html) */
    sspaddmm(options: SspaddmmOptions & { mat1: Tensor; mat2: Tensor }): Tensor;
    /** Calculates the standard deviation over the dimensions specified by `dim`. [torch.Tensor.std](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
    std(...dim: Int[]): Tensor;
    /** Calculates the standard deviation over the dimensions specified by `dim`. [torch.Tensor.std](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
    std(...args: [...dim: Int[], options: StdOptions]): Tensor;
    /** Calculates the standard deviation over the dimensions specified by `dim`. [torch.Tensor.std](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
    std(dim?: Int | Ints | StdOptions | null, options?: StdOptions): Tensor;
    /** Calculates the standard deviation over the dimensions specified by `dim`. [torch.Tensor.std](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
    std(dim: Int | Ints | null, unbiased?: boolean | StdOptions2, keepdim?: boolean | StdOptions2, options?: StdOptions2): Tensor;
    /** Calculates the standard deviation over the dimensions specified by `dim`. [torch.Tensor.std](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
    std(options: StdOptions2 & Dim<Int | Ints | null>): Tensor;
    /** Calculates the standard deviation over the dimensions specified by `dim`. [torch.Tensor.std](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
    std(unbiased?: boolean | StdOptions3, options?: StdOptions3): Tensor;
    /** Subtracts `other`, scaled by `alpha`, from `input`. [torch.Tensor.sub](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub.html) */
    sub(other: Tensor | Scalar, options?: SubOptions): Tensor;
    /** Subtracts `other`, scaled by `alpha`, from `input`. [torch.Tensor.sub](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub.html) */
    sub(options: SubOptions & Other<Tensor | Scalar>): Tensor;
    /** In place, `sub`: Subtracts `other`, scaled by `alpha`, from `input`. [torch.Tensor.sub_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html) */
    sub_(other: Tensor | Scalar, options?: Sub_Options): this;
    /** In place, `sub`: Subtracts `other`, scaled by `alpha`, from `input`. [torch.Tensor.sub_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html) */
    sub_(options: Sub_Options & Other<Tensor | Scalar>): this;
    /** Alias for `torch.sub`. [torch.Tensor.subtract](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html) */
    subtract(other: Tensor | Scalar, options?: SubtractOptions): Tensor;
    /** Alias for `torch.sub`. [torch.Tensor.subtract](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html) */
    subtract(options: SubtractOptions & Other<Tensor | Scalar>): Tensor;
    /** Alias for `torch.sub`. [torch.Tensor.subtract](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html) */
    subtract(other: Scalar, alpha?: Scalar | SubtractOptions, options?: SubtractOptions): Tensor;
    /** Alias for `torch.sub`. [torch.Tensor.subtract](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html) */
    subtract(options: SubtractOptions & Other<Scalar>): Tensor;
    /** In place, `subtract`: Alias for `torch.sub`. [torch.Tensor.subtract_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html) */
    subtract_(other: Tensor | Scalar, options?: Subtract_Options): this;
    /** In place, `subtract`: Alias for `torch.sub`. [torch.Tensor.subtract_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html) */
    subtract_(options: Subtract_Options & Other<Tensor | Scalar>): this;
    /** In place, `subtract`: Alias for `torch.sub`. [torch.Tensor.subtract_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html) */
    subtract_(other: Scalar, alpha?: Scalar | Subtract_Options, options?: Subtract_Options): this;
    /** In place, `subtract`: Alias for `torch.sub`. [torch.Tensor.subtract_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html) */
    subtract_(options: Subtract_Options & Other<Scalar>): this;
    /** Returns the sum of all elements in the `input` tensor. [torch.Tensor.sum](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum.html) */
    sum(dim?: Int | Ints | SumOptions | null, keepdim?: boolean | SumOptions, options?: SumOptions): Tensor;
    /** Sum `this` tensor to `size`. [torch.Tensor.sum_to_size](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html) */
    sum_to_size(...size: Int[]): Tensor;
    /** Sum `this` tensor to `size`. [torch.Tensor.sum_to_size](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html) */
    sum_to_size(size: Ints): Tensor;
    /** Sum `this` tensor to `size`. [torch.Tensor.sum_to_size](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html) */
    sum_to_size(options: Keywords & { size: Ints }): Tensor;
    /** Computes the singular value decomposition of either a matrix or batch of matrices `input`. [torch.Tensor.svd](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.svd.html) */
    svd(some?: boolean | SvdOptions, compute_uv?: boolean | SvdOptions, options?: SvdOptions): return_types.svd;
    /** Alias for `torch.transpose`. [torch.Tensor.swapaxes](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes.html) */
    swapaxes(axis0: Int, axis1: Int): Tensor;
    /** Alias for `torch.transpose`. [torch.Tensor.swapaxes](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes.html) */
    swapaxes(axis0: Int, options: Keywords & { axis1: Int }): Tensor;
    /** Alias for `torch.transpose`. [torch.Tensor.swapaxes](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes.html) */
    swapaxes(options: Keywords & { axis0: Int; axis1: Int }): Tensor;
    /** In place, `swapaxes`: Alias for `torch.transpose`. [torch.Tensor.swapaxes_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html) */
    swapaxes_(axis0: Int, axis1: Int): this;
    /** In place, `swapaxes`: Alias for `torch.transpose`. [torch.Tensor.swapaxes_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html) */
    swapaxes_(axis0: Int, options: Keywords & { axis1: Int }): this;
    /** In place, `swapaxes`: Alias for `torch.transpose`. [torch.Tensor.swapaxes_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html) */
    swapaxes_(options: Keywords & { axis0: Int; axis1: Int }): this;
    /** Alias for `torch.transpose`. [torch.Tensor.swapdims](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html) */
    swapdims(dim0: Int, dim1: Int): Tensor;
    /** Alias for `torch.transpose`. [torch.Tensor.swapdims](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html) */
    swapdims(dim0: Int, options: Keywords & { dim1: Int }): Tensor;
    /** Alias for `torch.transpose`. [torch.Tensor.swapdims](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html) */
    swapdims(options: Keywords & { dim0: Int; dim1: Int }): Tensor;
    /** In place, `swapdims`: Alias for `torch.transpose`. [torch.Tensor.swapdims_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html) */
    swapdims_(dim0: Int, dim1: Int): this;
    /** In place, `swapdims`: Alias for `torch.transpose`. [torch.Tensor.swapdims_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html) */
    swapdims_(dim0: Int, options: Keywords & { dim1: Int }): this;
    /** In place, `swapdims`: Alias for `torch.transpose`. [torch.Tensor.swapdims_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html) */
    swapdims_(options: Keywords & { dim0: Int; dim1: Int }): this;
    /** Expects `input` to be <= 2-D tensor and transposes dimensions 0 and 1. [torch.Tensor.t](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t.html) */
    t(): Tensor;
    /** In place, `t`: Expects `input` to be <= 2-D tensor and transposes dimensions 0 and 1. [torch.Tensor.t_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t_.html) */
    t_(): this;
    /** Returns a new tensor with the elements of `input` at the given indices. [torch.Tensor.take](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take.html) */
    take(index: Tensor): Tensor;
    /** Returns a new tensor with the elements of `input` at the given indices. [torch.Tensor.take](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take.html) */
    take(options: Keywords & { index: Tensor }): Tensor;
    /** Selects values from `input` at the 1-dimensional indices from `indices` along the given `dim`. [torch.Tensor.take_along_dim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take_along_dim.html) */
    take_along_dim(indices: Tensor, dim?: Int | TakeAlongDimOptions | null, options?: TakeAlongDimOptions): Tensor;
    /** Selects values from `input` at the 1-dimensional indices from `indices` along the given `dim`. [torch.Tensor.take_along_dim](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take_along_dim.html) */
    take_along_dim(options: TakeAlongDimOptions & { indices: Tensor }): Tensor;
    /** Returns a new tensor with the tangent of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.Tensor.tan](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan.html) */
    tan(): Tensor;
    /** In place, `tan`: Returns a new tensor with the tangent of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.Tensor.tan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html) */
    tan_(): this;
    /** Returns a new tensor with the hyperbolic tangent of the elements of `input`. [torch.Tensor.tanh](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh.html) */
    tanh(): Tensor;
    /** In place, `tanh`: Returns a new tensor with the hyperbolic tangent of the elements of `input`. [torch.Tensor.tanh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html) */
    tanh_(): this;
    /** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.Tensor.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
    tensor_split(indices: Ints, dim?: Int | TensorSplitOptions, options?: TensorSplitOptions): Tensor[];
    /** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.Tensor.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
    tensor_split(options: TensorSplitOptions & { indices: Ints }): Tensor[];
    /** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.Tensor.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
    tensor_split(tensor_indices_or_sections: Tensor, dim?: Int | TensorSplitOptions, options?: TensorSplitOptions): Tensor[];
    /** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.Tensor.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
    tensor_split(options: TensorSplitOptions & { tensor_indices_or_sections: Tensor }): Tensor[];
    /** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.Tensor.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
    tensor_split(sections: Int, dim?: Int | TensorSplitOptions, options?: TensorSplitOptions): Tensor[];
    /** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.Tensor.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
    tensor_split(options: TensorSplitOptions & { sections: Int }): Tensor[];
    /** Constructs a tensor by repeating the elements of `input`. [torch.Tensor.tile](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tile.html) */
    tile(...dims: Int[]): Tensor;
    /** Constructs a tensor by repeating the elements of `input`. [torch.Tensor.tile](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tile.html) */
    tile(dims: Ints): Tensor;
    /** Constructs a tensor by repeating the elements of `input`. [torch.Tensor.tile](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tile.html) */
    tile(options: Keywords & { dims: Ints }): Tensor;
    /** Creates a strided copy of `self` if `self` is not a strided tensor, otherwise returns `self`. [torch.Tensor.to_dense](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_dense.html) */
    to_dense(dtype?: dtype | ToDenseOptions | null, options?: ToDenseOptions): Tensor;
    /** Returns a copy of the tensor in `torch.mkldnn` layout. [torch.Tensor.to_mkldnn](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_mkldnn.html) */
    to_mkldnn(dtype?: dtype | ToMkldnnOptions | null, options?: ToMkldnnOptions): Tensor;
    /** The operator `aten::to_padded_tensor`, which PyTorch does not document. [torch.Tensor.to_padded_tensor](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_padded_tensor.html) */
    to_padded_tensor(padding: number, output_size?: Ints | ToPaddedTensorOptions | null, options?: ToPaddedTensorOptions): Tensor;
    /** The operator `aten::to_padded_tensor`, which PyTorch does not document. [torch.Tensor.to_padded_tensor](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_padded_tensor.html) */
    to_padded_tensor(options: ToPaddedTensorOptions & { padding: number }): Tensor;
    /** Returns a sparse copy of the tensor. [torch.Tensor.to_sparse](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html) */
    to_sparse(sparse_dim?: Int | ToSparseOptions, options?: ToSparseOptions): Tensor;
    /** Convert a tensor to a block sparse column (BSC) storage format of given blocksize. [torch.Tensor.to_sparse_bsc](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html) */
    to_sparse_bsc(blocksize: Int | Ints, dense_dim?: Int | ToSparseBscOptions | null, options?: ToSparseBscOptions): Tensor;
    /** Convert a tensor to a block sparse column (BSC) storage format of given blocksize. [torch.Tensor.to_sparse_bsc](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html) */
    to_sparse_bsc(options: ToSparseBscOptions & { blocksize: Int | Ints }): Tensor;
    /** Convert a tensor to a block sparse row (BSR) storage format of given blocksize. [torch.Tensor.to_sparse_bsr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html) */
    to_sparse_bsr(blocksize: Int | Ints, dense_dim?: Int | ToSparseBsrOptions | null, options?: ToSparseBsrOptions): Tensor;
    /** Convert a tensor to a block sparse row (BSR) storage format of given blocksize. [torch.Tensor.to_sparse_bsr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html) */
    to_sparse_bsr(options: ToSparseBsrOptions & { blocksize: Int | Ints }): Tensor;
    /** Convert a tensor to compressed column storage (CSC) format. [torch.Tensor.to_sparse_csc](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csc.html) */
    to_sparse_csc(dense_dim?: Int | ToSparseCscOptions | null, options?: ToSparseCscOptions): Tensor;
    /** Convert a tensor to compressed row storage format (CSR). [torch.Tensor.to_sparse_csr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csr.html) */
    to_sparse_csr(dense_dim?: Int | ToSparseCsrOptions | null, options?: ToSparseCsrOptions): Tensor;
    /** Returns the `k` largest elements of the given `input` tensor along a given dimension. [torch.Tensor.topk](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.topk.html) */
    topk(k: Int, dim?: Int | TopkOptions, largest?: boolean | TopkOptions, sorted?: boolean | TopkOptions, options?: TopkOptions): return_types.topk;
    /** Returns the `k` largest elements of the given `input` tensor along a given dimension. [torch.Tensor.topk](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.topk.html) */
    topk(options: TopkOptions & { k: Int }): return_types.topk;
    /** Returns the sum of the elements of the diagonal of the input 2-D matrix. [torch.Tensor.trace](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trace.html) */
    trace(): Tensor;
    /** Returns a tensor that is a transposed version of `input`. [torch.Tensor.transpose](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose.html) */
    transpose(dim0: Int, dim1: Int): Tensor;
    /** Returns a tensor that is a transposed version of `input`. [torch.Tensor.transpose](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose.html) */
    transpose(dim0: Int, options: Keywords & { dim1: Int }): Tensor;
    /** Returns a tensor that is a transposed version of `input`. [torch.Tensor.transpose](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose.html) */
    transpose(options: Keywords & { dim0: Int; dim1: Int }): Tensor;
    /** In place, `transpose`: Returns a tensor that is a transposed version of `input`. [torch.Tensor.transpose_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html) */
    transpose_(dim0: Int, dim1: Int): this;
    /** In place, `transpose`: Returns a tensor that is a transposed version of `input`. [torch.Tensor.transpose_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html) */
    transpose_(dim0: Int, options: Keywords & { dim1: Int }): this;
    /** In place, `transpose`: Returns a tensor that is a transposed version of `input`. [torch.Tensor.transpose_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html) */
    transpose_(options: Keywords & { dim0: Int; dim1: Int }): this;
    /** Solves a system of equations with a square upper or lower triangular invertible matrix `A` and multiple right-hand sides `b`. Shapes: b `(*, m, k)`, A `(*, m, m)`. [torch.Tensor.triangular_solve](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html) */
    triangular_solve(A: Tensor, upper?: boolean | TriangularSolveOptions, transpose?: boolean | TriangularSolveOptions, unitriangular?: boolean | TriangularSolveOptions, options?: TriangularSolveOptions): return_types.triangular_solve;
    /** Solves a system of equations with a square upper or lower triangular invertible matrix `A` and multiple right-hand sides `b`. Shapes: b `(*, m, k)`, A `(*, m, m)`. [torch.Tensor.triangular_solve](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html) */
    triangular_solve(options: TriangularSolveOptions & { A: Tensor }): return_types.triangular_solve;
    /** Returns the lower triangular part of the matrix (2-D tensor) or batch of matrices `input`, the other elements of the result tensor `out` are set to 0. [torch.Tensor.tril](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril.html) */
    tril(diagonal?: Int | TrilOptions, options?: TrilOptions): Tensor;
    /** In place, `tril`: Returns the lower triangular part of the matrix (2-D tensor) or batch of matrices `input`, the other elements of the result tensor `out` are set to 0. [torch.Tensor.tril_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril_.html) */
    tril_(diagonal?: Int | Tril_Options, options?: Tril_Options): this;
    /** Returns the upper triangular part of a matrix (2-D tensor) or batch of matrices `input`, the other elements of the result tensor `out` are set to 0. [torch.Tensor.triu](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu.html) */
    triu(diagonal?: Int | TriuOptions, options?: TriuOptions): Tensor;
    /** In place, `triu`: Returns the upper triangular part of a matrix (2-D tensor) or batch of matrices `input`, the other elements of the result tensor `out` are set to 0. [torch.Tensor.triu_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu_.html) */
    triu_(diagonal?: Int | Triu_Options, options?: Triu_Options): this;
    /** Alias for `torch.div` with `rounding_mode=None`. [torch.Tensor.true_divide](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html) */
    true_divide(other: Tensor | Scalar): Tensor;
    /** Alias for `torch.div` with `rounding_mode=None`. [torch.Tensor.true_divide](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html) */
    true_divide(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `true_divide`: Alias for `torch.div` with `rounding_mode=None`. [torch.Tensor.true_divide_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html) */
    true_divide_(other: Tensor | Scalar): this;
    /** In place, `true_divide`: Alias for `torch.div` with `rounding_mode=None`. [torch.Tensor.true_divide_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html) */
    true_divide_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Returns a new tensor with the truncated integer values of the elements of `input`. [torch.Tensor.trunc](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc.html) */
    trunc(): Tensor;
    /** In place, `trunc`: Returns a new tensor with the truncated integer values of the elements of `input`. [torch.Tensor.trunc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html) */
    trunc_(): this;
    /** Returns this tensor cast to the type of the given tensor. [torch.Tensor.type_as](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type_as.html) */
    type_as(other: Tensor): Tensor;
    /** Returns this tensor cast to the type of the given tensor. [torch.Tensor.type_as](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type_as.html) */
    type_as(options: Keywords & Other<Tensor>): Tensor;
    /** Removes a tensor dimension. [torch.Tensor.unbind](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unbind.html) */
    unbind(dim?: Int | UnbindOptions, options?: UnbindOptions): Tensor[];
    /** Expands a dimension of the input tensor over multiple dimensions. [torch.Tensor.unflatten](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unflatten.html) */
    unflatten(dim: Int, sizes: Ints): Tensor;
    /** Expands a dimension of the input tensor over multiple dimensions. [torch.Tensor.unflatten](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unflatten.html) */
    unflatten(dim: Int, options: Keywords & { sizes: Ints }): Tensor;
    /** Expands a dimension of the input tensor over multiple dimensions. [torch.Tensor.unflatten](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unflatten.html) */
    unflatten(options: Keywords & Dim<Int> & { sizes: Ints }): Tensor;
    /** Returns a view of the original tensor which contains all slices of size `size` from `self` tensor in the dimension `dimension`. [torch.Tensor.unfold](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html) */
    unfold(dimension: Int, size: Int, step: Int): Tensor;
    /** Returns a view of the original tensor which contains all slices of size `size` from `self` tensor in the dimension `dimension`. [torch.Tensor.unfold](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html) */
    unfold(dimension: Int, size: Int, options: Keywords & { step: Int }): Tensor;
    /** Returns a view of the original tensor which contains all slices of size `size` from `self` tensor in the dimension `dimension`. [torch.Tensor.unfold](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html) */
    unfold(dimension: Int, options: Keywords & { size: Int; step: Int }): Tensor;
    /** Returns a view of the original tensor which contains all slices of size `size` from `self` tensor in the dimension `dimension`. [torch.Tensor.unfold](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html) */
    unfold(options: Keywords & { dimension: Int; size: Int; step: Int }): Tensor;
    /** Fills `self` tensor with numbers sampled from the continuous uniform distribution. [torch.Tensor.uniform_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html) */
    uniform_(from?: number | Uniform_Options, to?: number | Uniform_Options, options?: Uniform_Options): this;
    /** Works like `torch.chunk` but without enforcing the autograd restrictions on inplace modification of the outputs. [torch.Tensor.unsafe_chunk](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_chunk.html) */
    unsafe_chunk(chunks: Int, dim?: Int | UnsafeChunkOptions, options?: UnsafeChunkOptions): Tensor[];
    /** Works like `torch.chunk` but without enforcing the autograd restrictions on inplace modification of the outputs. [torch.Tensor.unsafe_chunk](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_chunk.html) */
    unsafe_chunk(options: UnsafeChunkOptions & { chunks: Int }): Tensor[];
    /** Works like `torch.split` but without enforcing the autograd restrictions on inplace modification of the outputs. [torch.Tensor.unsafe_split](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_split.html) */
    unsafe_split(split_size: Int, dim?: Int | UnsafeSplitOptions, options?: UnsafeSplitOptions): Tensor[];
    /** Works like `torch.split` but without enforcing the autograd restrictions on inplace modification of the outputs. [torch.Tensor.unsafe_split](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsafe_split.html) */
    unsafe_split(options: UnsafeSplitOptions & { split_size: Int }): Tensor[];
    /** The operator `aten::unsafe_split_with_sizes`, which PyTorch does not document. */
    unsafe_split_with_sizes(split_sizes: Ints, dim?: Int | UnsafeSplitWithSizesOptions, options?: UnsafeSplitWithSizesOptions): Tensor[];
    /** The operator `aten::unsafe_split_with_sizes`, which PyTorch does not document. */
    unsafe_split_with_sizes(options: UnsafeSplitWithSizesOptions & { split_sizes: Ints }): Tensor[];
    /** Returns a new tensor with a dimension of size one inserted at the specified position. [torch.Tensor.unsqueeze](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze.html) */
    unsqueeze(dim: Int): Tensor;
    /** Returns a new tensor with a dimension of size one inserted at the specified position. [torch.Tensor.unsqueeze](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze.html) */
    unsqueeze(options: Keywords & Dim<Int>): Tensor;
    /** In place, `unsqueeze`: Returns a new tensor with a dimension of size one inserted at the specified position. [torch.Tensor.unsqueeze_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html) */
    unsqueeze_(dim: Int): this;
    /** In place, `unsqueeze`: Returns a new tensor with a dimension of size one inserted at the specified position. [torch.Tensor.unsqueeze_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html) */
    unsqueeze_(options: Keywords & Dim<Int>): this;
    /** Return the values tensor of a `sparse COO tensor`. [torch.Tensor.values](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.values.html) */
    values(): Tensor;
    /** Calculates the variance over the dimensions specified by `dim`. [torch.Tensor.var](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
    var(...dim: Int[]): Tensor;
    /** Calculates the variance over the dimensions specified by `dim`. [torch.Tensor.var](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
    var(...args: [...dim: Int[], options: VarOptions]): Tensor;
    /** Calculates the variance over the dimensions specified by `dim`. [torch.Tensor.var](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
    var(dim?: Int | Ints | VarOptions | null, options?: VarOptions): Tensor;
    /** Calculates the variance over the dimensions specified by `dim`. [torch.Tensor.var](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
    var(dim: Int | Ints | null, unbiased?: boolean | VarOptions2, keepdim?: boolean | VarOptions2, options?: VarOptions2): Tensor;
    /** Calculates the variance over the dimensions specified by `dim`. [torch.Tensor.var](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
    var(options: VarOptions2 & Dim<Int | Ints | null>): Tensor;
    /** Calculates the variance over the dimensions specified by `dim`. [torch.Tensor.var](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
    var(unbiased?: boolean | VarOptions3, options?: VarOptions3): Tensor;
    /** Computes the dot product of two 1D vectors along a dimension. [torch.Tensor.vdot](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vdot.html) */
    vdot(other: Tensor): Tensor;
    /** Computes the dot product of two 1D vectors along a dimension. [torch.Tensor.vdot](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vdot.html) */
    vdot(options: Keywords & Other<Tensor>): Tensor;
    /** Returns a new tensor with the same data as the `self` tensor but of a different `shape`. [torch.Tensor.view](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html) */
    view(...size: Int[]): Tensor;
    /** Returns a new tensor with the same data as the `self` tensor but of a different `shape`. [torch.Tensor.view](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html) */
    view(size: Ints): Tensor;
    /** Returns a new tensor with the same data as the `self` tensor but of a different `shape`. [torch.Tensor.view](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html) */
    view(options: Keywords & { size: Ints }): Tensor;
    /** Returns a new tensor with the same data as the `self` tensor but of a different `shape`. [torch.Tensor.view](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html) */
    view(dtype: dtype): Tensor;
    /** Returns a new tensor with the same data as the `self` tensor but of a different `shape`. [torch.Tensor.view](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html) */
    view(options: Keywords & { dtype: dtype }): Tensor;
    /** View this tensor as the same size as `other`. [torch.Tensor.view_as](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view_as.html) */
    view_as(other: Tensor): Tensor;
    /** View this tensor as the same size as `other`. [torch.Tensor.view_as](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view_as.html) */
    view_as(options: Keywords & Other<Tensor>): Tensor;
    /** Splits `input`, a tensor with two or more dimensions, into multiple tensors vertically according to `indices_or_sections`. [torch.Tensor.vsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html) */
    vsplit(...indices: Int[]): Tensor[];
    /** Splits `input`, a tensor with two or more dimensions, into multiple tensors vertically according to `indices_or_sections`. [torch.Tensor.vsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html) */
    vsplit(indices: Ints): Tensor[];
    /** Splits `input`, a tensor with two or more dimensions, into multiple tensors vertically according to `indices_or_sections`. [torch.Tensor.vsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html) */
    vsplit(options: Keywords & { indices: Ints }): Tensor[];
    /** Splits `input`, a tensor with two or more dimensions, into multiple tensors vertically according to `indices_or_sections`. [torch.Tensor.vsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html) */
    vsplit(sections: Int): Tensor[];
    /** Splits `input`, a tensor with two or more dimensions, into multiple tensors vertically according to `indices_or_sections`. [torch.Tensor.vsplit](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html) */
    vsplit(options: Keywords & { sections: Int }): Tensor[];
    /** `self.where(condition, y)` is equivalent to `torch.where(condition, self, y)`. [torch.Tensor.where](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
    where(condition: Tensor, other: Tensor | Scalar): Tensor;
    /** `self.where(condition, y)` is equivalent to `torch.where(condition, self, y)`. [torch.Tensor.where](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
    where(condition: Tensor, options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** `self.where(condition, y)` is equivalent to `torch.where(condition, self, y)`. [torch.Tensor.where](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
    where(options: Keywords & Other<Tensor | Scalar> & { condition: Tensor }): Tensor;
    /** Alias for `torch.special.xlogy`. [torch.Tensor.xlogy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html) */
    xlogy(other: Tensor | Scalar): Tensor;
    /** Alias for `torch.special.xlogy`. [torch.Tensor.xlogy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html) */
    xlogy(options: Keywords & Other<Tensor | Scalar>): Tensor;
    /** In place, `xlogy`: Alias for `torch.special.xlogy`. [torch.Tensor.xlogy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
    xlogy_(other: Tensor | Scalar): this;
    /** In place, `xlogy`: Alias for `torch.special.xlogy`. [torch.Tensor.xlogy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
    xlogy_(options: Keywords & Other<Tensor | Scalar>): this;
    /** Fills `self` tensor with zeros. [torch.Tensor.zero_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html) */
    zero_(): this;
  }
}

installMethods(table);
