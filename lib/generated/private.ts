// Written by tools/generate from the operator schemas of libtorch; do not edit.
import { Operator } from '../ops.js';
import { torch as table } from './signatures.js';
import type { DeviceLike } from '../device.js';
import type { dtype } from '../dtype.js';
import type { Generator } from '../random.js';
import type { Tensor } from '../tensor.js';
import type { Int, Ints, Keywords, layout, memory_format, OutOptions, FactoryOptions, Scalar } from '../types.js';
import type * as return_types from './return_types.js';

interface AddReluOptions extends Keywords { alpha?: Scalar | undefined; out?: Tensor | null | undefined }
interface AddReluOptions2 extends Keywords { alpha?: Scalar | undefined }
interface AddRelu_Options extends Keywords { alpha?: Scalar | undefined }
interface AddmmActivationOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined; use_gelu?: boolean | undefined; out?: Tensor | null | undefined }
interface AminmaxOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface AssertAsyncOptions extends Keywords { assert_msg?: string | undefined }
interface AssertTensorMetadataOptions extends Keywords { size?: Ints | null | undefined; stride?: Ints | null | undefined; dtype?: dtype | null | undefined; device?: DeviceLike | null | undefined; layout?: layout | null | undefined }
interface Cast_ByteOptions extends Keywords { non_blocking?: boolean | undefined }
interface Cast_CharOptions extends Keywords { non_blocking?: boolean | undefined }
interface Cast_DoubleOptions extends Keywords { non_blocking?: boolean | undefined }
interface Cast_FloatOptions extends Keywords { non_blocking?: boolean | undefined }
interface Cast_HalfOptions extends Keywords { non_blocking?: boolean | undefined }
interface Cast_IntOptions extends Keywords { non_blocking?: boolean | undefined }
interface Cast_LongOptions extends Keywords { non_blocking?: boolean | undefined }
interface Cast_ShortOptions extends Keywords { non_blocking?: boolean | undefined }
interface ChooseQparamsPerTensorOptions extends Keywords { reduce_range?: boolean | undefined }
interface ConvertIndicesFromCooToCsrOptions extends Keywords { out_int32?: boolean | undefined; out?: Tensor | null | undefined }
interface ConvertIndicesFromCsrToCooOptions extends Keywords { out_int32?: boolean | undefined; transpose?: boolean | undefined; out?: Tensor | null | undefined }
interface ConvolutionOptions extends Keywords { allow_tf32?: boolean | undefined }
interface CopyFromOptions extends Keywords { non_blocking?: boolean | undefined }
interface CsltSparseMmOptions extends Keywords { bias?: Tensor | null | undefined; alpha?: Tensor | null | undefined; out_dtype?: dtype | null | undefined; transpose_result?: boolean | undefined; alg_id?: Int | undefined; split_k?: Int | undefined; split_k_mode?: Int | undefined }
interface CsltSparseMmSearchOptions extends Keywords { bias?: Tensor | null | undefined; alpha?: Tensor | null | undefined; out_dtype?: dtype | null | undefined; transpose_result?: boolean | undefined }
interface CtcLossOptions extends Keywords { blank?: Int | undefined; zero_infinity?: boolean | undefined }
interface CudnnAttentionForwardNoDropoutInplaceOptions extends Keywords { is_causal?: boolean | undefined; scale?: number | null | undefined; seqused_k?: Tensor | null | undefined; block_table?: Tensor | null | undefined }
interface EmbeddingBagOptions extends Keywords { scale_grad_by_freq?: boolean | undefined; mode?: Int | undefined; sparse?: boolean | undefined; per_sample_weights?: Tensor | null | undefined; include_last_offset?: boolean | undefined; padding_idx?: Int | undefined }
interface EmbeddingBagForwardOnlyOptions extends Keywords { scale_grad_by_freq?: boolean | undefined; mode?: Int | undefined; sparse?: boolean | undefined; per_sample_weights?: Tensor | null | undefined; include_last_offset?: boolean | undefined; padding_idx?: Int | undefined }
interface EmptyAffineQuantizedOptions extends FactoryOptions { scale?: number | undefined; zero_point?: Int | undefined; memory_format?: memory_format | null | undefined }
interface EmptyPerChannelAffineQuantizedOptions extends FactoryOptions { memory_format?: memory_format | null | undefined }
interface FakeQuantizeLearnablePerChannelAffineOptions extends Keywords { grad_factor?: number | undefined }
interface FakeQuantizeLearnablePerTensorAffineOptions extends Keywords { grad_factor?: number | undefined }
interface FlashAttentionForwardNoDropoutInplaceOptions extends Keywords { scale?: number | null | undefined; window_size_left?: Int | null | undefined; window_size_right?: Int | null | undefined; seqused_k?: Tensor | null | undefined; alibi_slopes?: Tensor | null | undefined; block_table?: Tensor | null | undefined; num_splits?: Int | null | undefined }
interface FoobarOptions extends Keywords { arg1?: boolean | undefined; arg2?: boolean | undefined; arg3?: boolean | undefined }
interface ForeachAddOptions extends Keywords { alpha?: Scalar | undefined }
interface ForeachAdd_Options extends Keywords { alpha?: Scalar | undefined }
interface ForeachAddcdivOptions extends Keywords { value?: Scalar | undefined }
interface ForeachAddcdiv_Options extends Keywords { value?: Scalar | undefined }
interface ForeachAddcmulOptions extends Keywords { value?: Scalar | undefined }
interface ForeachAddcmul_Options extends Keywords { value?: Scalar | undefined }
interface ForeachCloneOptions extends Keywords { memory_format?: memory_format | null | undefined }
interface ForeachCopy_Options extends Keywords { non_blocking?: boolean | undefined }
interface ForeachNormOptions extends Keywords { ord?: Scalar | undefined; dtype?: dtype | null | undefined }
interface ForeachPowsumOptions extends Keywords { ord?: Scalar | undefined; dtype?: dtype | null | undefined }
interface ForeachSubOptions extends Keywords { alpha?: Scalar | undefined }
interface ForeachSub_Options extends Keywords { alpha?: Scalar | undefined }
interface FusedAdagrad_Options extends Keywords { grad_scale?: Tensor | null | undefined; found_inf?: Tensor | null | undefined }
interface FusedAdam_Options extends Keywords { grad_scale?: Tensor | null | undefined; found_inf?: Tensor | null | undefined }
interface FusedAdamw_Options extends Keywords { grad_scale?: Tensor | null | undefined; found_inf?: Tensor | null | undefined }
interface FusedDropoutOptions extends Keywords { generator?: Generator | null | undefined }
interface FusedMovingAvgObsFqHelperOptions extends Keywords { per_row_fake_quant?: boolean | undefined; symmetric_quant?: boolean | undefined }
interface FusedSdpChoiceOptions extends Keywords { attn_mask?: Tensor | null | undefined; dropout_p?: number | undefined; is_causal?: boolean | undefined; scale?: number | null | undefined; enable_gqa?: boolean | undefined }
interface FusedSgd_Options extends Keywords { grad_scale?: Tensor | null | undefined; found_inf?: Tensor | null | undefined }
interface GroupedMmOptions extends Keywords { offs?: Tensor | null | undefined; bias?: Tensor | null | undefined; out_dtype?: dtype | null | undefined }
interface HistogramddBinEdgesOptions extends Keywords { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }
interface HistogramddFromBinCtsOptions extends Keywords { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }
interface HistogramddFromBinTensorsOptions extends Keywords { weight?: Tensor | null | undefined; density?: boolean | undefined }
interface IndexPutImpl_Options extends Keywords { accumulate?: boolean | undefined; unsafe?: boolean | undefined }
interface LinalgDetOptions extends Keywords { out?: readonly [Tensor, Tensor, Tensor] | null | undefined }
interface LinalgEighOptions extends Keywords { UPLO?: 'L' | 'U' | undefined; compute_v?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface LinalgSlogdetOptions extends Keywords { out?: readonly [Tensor, Tensor, Tensor, Tensor] | null | undefined }
interface LinalgSolveExOptions extends Keywords { left?: boolean | undefined; check_errors?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor, Tensor] | null | undefined }
interface LinalgSvdOptions extends Keywords { full_matrices?: boolean | undefined; compute_uv?: boolean | undefined; driver?: string | null | undefined; out?: readonly [Tensor, Tensor, Tensor] | null | undefined }
interface LuWithInfoOptions extends Keywords { pivot?: boolean | undefined; check_errors?: boolean | undefined }
interface MakeDepTokenOptions extends FactoryOptions { memory_format?: memory_format | null | undefined }
interface MaskedSoftmaxOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; mask_type?: Int | null | undefined }
interface MixedDtypesLinearOptions extends Keywords { bias?: Tensor | null | undefined; activation?: string | null | undefined }
interface NativeBatchNormLegitOptions extends Keywords { out?: readonly [Tensor, Tensor, Tensor] | null | undefined }
interface NativeMultiHeadAttentionOptions extends Keywords { mask?: Tensor | null | undefined; need_weights?: boolean | undefined; average_attn_weights?: boolean | undefined; mask_type?: Int | null | undefined }
interface NestedFromPaddedOptions extends Keywords { fuse_transform_0213?: boolean | undefined }
interface NestedFromPaddedTensorOptions extends Keywords { ragged_idx?: Int | undefined; min_seqlen?: Tensor | null | undefined; max_seqlen?: Tensor | null | undefined; sum_S?: Int | null | undefined }
interface NestedTensorFromMaskOptions extends Keywords { mask_check?: boolean | undefined }
interface NestedTensorFromTensorListOptions extends Keywords { dtype?: dtype | null | undefined; layout?: layout | null | undefined; device?: DeviceLike | null | undefined; pin_memory?: boolean | null | undefined }
interface NestedViewFromJaggedOptions extends Keywords { lengths?: Tensor | null | undefined; ragged_idx?: Int | undefined; min_seqlen?: Tensor | null | undefined; max_seqlen?: Tensor | null | undefined }
interface NestedViewFromJaggedCopyOptions extends Keywords { lengths?: Tensor | null | undefined; ragged_idx?: Int | undefined; min_seqlen?: Tensor | null | undefined; max_seqlen?: Tensor | null | undefined; out?: Tensor | null | undefined }
interface NnpackSpatialConvolutionOptions extends Keywords { stride?: Int | Ints | undefined }
interface PhiloxNormal_Options extends Keywords { mean?: number | undefined; std?: number | undefined }
interface PhiloxRandint_Options extends Keywords { low?: Int | null | undefined; high?: Int | null | undefined }
interface PhiloxUniform_Options extends Keywords { low?: number | undefined; high?: number | undefined }
interface PinMemoryOptions extends Keywords { device?: DeviceLike | null | undefined }
interface SafeSoftmaxOptions extends Keywords { dtype?: dtype | null | undefined }
interface SampleDirichletOptions extends Keywords { generator?: Generator | null | undefined }
interface ScaledAddmmOptions extends Keywords { contraction_dim?: Ints | null | undefined; beta?: Scalar | undefined; alpha?: Scalar | undefined; use_fast_accum?: boolean | undefined; out?: Tensor | null | undefined }
interface ScaledAddmm_Options extends Keywords { contraction_dim?: Ints | null | undefined; beta?: Scalar | undefined; alpha?: Scalar | undefined; use_fast_accum?: boolean | undefined }
interface ScaledDotProductAttentionMathOptions extends Keywords { attn_mask?: Tensor | null | undefined; dropout_p?: number | undefined; is_causal?: boolean | undefined; dropout_mask?: Tensor | null | undefined; scale?: number | null | undefined; enable_gqa?: boolean | undefined }
interface ScaledDotProductAttentionMathForMpsOptions extends Keywords { attn_mask?: Tensor | null | undefined; dropout_p?: number | undefined; is_causal?: boolean | undefined; dropout_mask?: Tensor | null | undefined; scale?: number | null | undefined; enable_gqa?: boolean | undefined }
interface ScaledDotProductCudnnAttentionOptions extends Keywords { dropout_p?: number | undefined; is_causal?: boolean | undefined; return_debug_mask?: boolean | undefined; scale?: number | null | undefined }
interface ScaledDotProductEfficientAttentionOptions extends Keywords { dropout_p?: number | undefined; is_causal?: boolean | undefined; scale?: number | null | undefined }
interface ScaledDotProductFlashAttentionOptions extends Keywords { dropout_p?: number | undefined; is_causal?: boolean | undefined; return_debug_mask?: boolean | undefined; scale?: number | null | undefined }
interface ScaledDotProductFlashAttentionForCpuOptions extends Keywords { dropout_p?: number | undefined; is_causal?: boolean | undefined; attn_mask?: Tensor | null | undefined; scale?: number | null | undefined }
interface ScaledGroupedMmOptions extends Keywords { offs?: Tensor | null | undefined; bias?: Tensor | null | undefined; scale_result?: Tensor | null | undefined; out_dtype?: dtype | null | undefined; use_fast_accum?: boolean | undefined }
interface ScaledGroupedMmV2Options extends Keywords { offs?: Tensor | null | undefined; bias?: Tensor | null | undefined; out_dtype?: dtype | null | undefined; contraction_dim?: Ints | null | undefined; use_fast_accum?: boolean | undefined; out?: Tensor | null | undefined }
interface ScaledMmOptions extends Keywords { bias?: Tensor | null | undefined; scale_result?: Tensor | null | undefined; out_dtype?: dtype | null | undefined; use_fast_accum?: boolean | undefined; out?: Tensor | null | undefined }
interface ScaledMmV2Options extends Keywords { contraction_dim?: Ints | null | undefined; use_fast_accum?: boolean | undefined; out?: Tensor | null | undefined }
interface SoftmaxBackwardDataOptions extends Keywords { grad_input?: Tensor | null | undefined }
interface SparseCsrProdOptions extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined }
interface SparseCsrSumOptions extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined }
interface SparseSemiStructuredAddmmOptions extends Keywords { alpha?: Scalar | undefined; beta?: Scalar | undefined; out_dtype?: dtype | null | undefined }
interface SparseSemiStructuredLinearOptions extends Keywords { bias?: Tensor | null | undefined; activation?: string | null | undefined; out_dtype?: dtype | null | undefined }
interface SparseSemiStructuredMmOptions extends Keywords { out_dtype?: dtype | null | undefined }
interface SparseSemiStructuredTileOptions extends Keywords { algorithm?: string | undefined; use_cutlass?: boolean | undefined }
interface SparseSumOptions extends Keywords { dim?: Int | Ints | undefined; axis?: Int | Ints | undefined; dtype?: dtype | undefined }
interface StackOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; out?: Tensor | null | undefined }
interface StandardGammaOptions extends Keywords { generator?: Generator | null | undefined }
interface TestAutogradMultipleDispatchOptions extends Keywords { b?: boolean | undefined }
interface TestParallelMaterializeOptions extends Keywords { skip_first?: boolean | undefined }
interface TestSerializationSubcmulOptions extends Keywords { alpha?: Scalar | undefined }
interface TransformerEncoderLayerFwdOptions extends Keywords { mask?: Tensor | null | undefined; mask_type?: Int | null | undefined }
interface TrilinearOptions extends Keywords { unroll_dim?: Int | undefined }
interface TritonMultiHeadAttentionOptions extends Keywords { mask?: Tensor | null | undefined }
interface TritonScaledDotAttentionOptions extends Keywords { dropout_p?: number | undefined }
interface UniqueOptions extends Keywords { sorted?: boolean | undefined; return_inverse?: boolean | undefined }
interface Unique2Options extends Keywords { sorted?: boolean | undefined; return_inverse?: boolean | undefined; return_counts?: boolean | undefined }
interface UnsafeIndexPutOptions extends Keywords { accumulate?: boolean | undefined }
interface ValidateSparseBscTensorArgsOptions extends Keywords { check_pinning?: boolean | null | undefined }
interface ValidateSparseBsrTensorArgsOptions extends Keywords { check_pinning?: boolean | null | undefined }
interface ValidateSparseCompressedTensorArgsOptions extends Keywords { check_pinning?: boolean | null | undefined }
interface ValidateSparseCooTensorArgsOptions extends Keywords { is_coalesced?: boolean | null | undefined; check_pinning?: boolean | null | undefined }
interface ValidateSparseCscTensorArgsOptions extends Keywords { check_pinning?: boolean | null | undefined }
interface ValidateSparseCsrTensorArgsOptions extends Keywords { check_pinning?: boolean | null | undefined }
interface WeightNormOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface WeightNormInterfaceOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }

const $__and__ = new Operator('__and__', table.__and__);
/** Python's `self & other`. */
export function __and__(input: Tensor, other: Tensor | Scalar): Tensor;
export function __and__(...args: any[]): any {
  return $__and__.call(args);
}

const $__lshift__ = new Operator('__lshift__', table.__lshift__);
/** Python's `self << other`. */
export function __lshift__(input: Tensor, other: Tensor | Scalar): Tensor;
export function __lshift__(...args: any[]): any {
  return $__lshift__.call(args);
}

const $__or__ = new Operator('__or__', table.__or__);
/** Python's `self | other`. */
export function __or__(input: Tensor, other: Tensor | Scalar): Tensor;
export function __or__(...args: any[]): any {
  return $__or__.call(args);
}

const $__rshift__ = new Operator('__rshift__', table.__rshift__);
/** Python's `self >> other`. */
export function __rshift__(input: Tensor, other: Tensor | Scalar): Tensor;
export function __rshift__(...args: any[]): any {
  return $__rshift__.call(args);
}

const $__xor__ = new Operator('__xor__', table.__xor__);
/** Python's `self ^ other`. */
export function __xor__(input: Tensor, other: Tensor | Scalar): Tensor;
export function __xor__(...args: any[]): any {
  return $__xor__.call(args);
}

const $_adaptive_avg_pool2d = new Operator('_adaptive_avg_pool2d', table._adaptive_avg_pool2d);
/** The operator `aten::_adaptive_avg_pool2d`, which PyTorch does not document. */
export function _adaptive_avg_pool2d(input: Tensor, output_size: Int | Ints): Tensor;
export function _adaptive_avg_pool2d(...args: any[]): any {
  return $_adaptive_avg_pool2d.call(args);
}

const $_adaptive_avg_pool3d = new Operator('_adaptive_avg_pool3d', table._adaptive_avg_pool3d);
/** The operator `aten::_adaptive_avg_pool3d`, which PyTorch does not document. */
export function _adaptive_avg_pool3d(input: Tensor, output_size: Int | Ints): Tensor;
export function _adaptive_avg_pool3d(...args: any[]): any {
  return $_adaptive_avg_pool3d.call(args);
}

const $_add_batch_dim = new Operator('_add_batch_dim', table._add_batch_dim);
/** The operator `aten::_add_batch_dim`, which PyTorch does not document. */
export function _add_batch_dim(input: Tensor, batch_dim: Int, level: Int): Tensor;
export function _add_batch_dim(...args: any[]): any {
  return $_add_batch_dim.call(args);
}

const $_add_relu = new Operator('_add_relu', table._add_relu);
/** The operator `aten::_add_relu`, which PyTorch does not document. */
export function _add_relu(input: Tensor, other: Tensor, options?: AddReluOptions): Tensor;
/** The operator `aten::_add_relu`, which PyTorch does not document. */
export function _add_relu(input: Tensor, other: Scalar, alpha?: Scalar | AddReluOptions2, options?: AddReluOptions2): Tensor;
export function _add_relu(...args: any[]): any {
  return $_add_relu.call(args);
}

const $_add_relu_ = new Operator('_add_relu_', table._add_relu_);
/** The operator `aten::_add_relu_`, which PyTorch does not document. */
export function _add_relu_(input: Tensor, other: Tensor, options?: AddRelu_Options): Tensor;
/** The operator `aten::_add_relu_`, which PyTorch does not document. */
export function _add_relu_(input: Tensor, other: Scalar, alpha?: Scalar | AddRelu_Options, options?: AddRelu_Options): Tensor;
export function _add_relu_(...args: any[]): any {
  return $_add_relu_.call(args);
}

const $_addmm_activation = new Operator('_addmm_activation', table._addmm_activation);
/** The operator `aten::_addmm_activation`, which PyTorch does not document. */
export function _addmm_activation(input: Tensor, mat1: Tensor, mat2: Tensor, options?: AddmmActivationOptions): Tensor;
export function _addmm_activation(...args: any[]): any {
  return $_addmm_activation.call(args);
}

const $_aminmax = new Operator('_aminmax', table._aminmax);
/** The operator `aten::_aminmax`, which PyTorch does not document. */
export function _aminmax(input: Tensor, dim?: Int | AminmaxOptions, keepdim?: boolean | AminmaxOptions, options?: AminmaxOptions): [Tensor, Tensor];
export function _aminmax(...args: any[]): any {
  return $_aminmax.call(args);
}

const $_amp_foreach_non_finite_check_and_unscale_ = new Operator('_amp_foreach_non_finite_check_and_unscale_', table._amp_foreach_non_finite_check_and_unscale_);
/** The operator `aten::_amp_foreach_non_finite_check_and_unscale_`, which PyTorch does not document. */
export function _amp_foreach_non_finite_check_and_unscale_(self: readonly Tensor[], found_inf: Tensor, inv_scale: Tensor): void;
export function _amp_foreach_non_finite_check_and_unscale_(...args: any[]): any {
  return $_amp_foreach_non_finite_check_and_unscale_.call(args);
}

const $_amp_update_scale_ = new Operator('_amp_update_scale_', table._amp_update_scale_);
/** The operator `aten::_amp_update_scale_`, which PyTorch does not document. */
export function _amp_update_scale_(input: Tensor, growth_tracker: Tensor, found_inf: Tensor, scale_growth_factor: number, scale_backoff_factor: number, growth_interval: Int): Tensor;
export function _amp_update_scale_(...args: any[]): any {
  return $_amp_update_scale_.call(args);
}

const $_assert_async = new Operator('_assert_async', table._assert_async);
/** The operator `aten::_assert_async`, which PyTorch does not document. */
export function _assert_async(input: Tensor, assert_msg?: string | AssertAsyncOptions, options?: AssertAsyncOptions): void;
export function _assert_async(...args: any[]): any {
  return $_assert_async.call(args);
}

const $_assert_scalar = new Operator('_assert_scalar', table._assert_scalar);
/** The operator `aten::_assert_scalar`, which PyTorch does not document. */
export function _assert_scalar(self: Scalar, assert_msg: string): void;
export function _assert_scalar(...args: any[]): any {
  return $_assert_scalar.call(args);
}

const $_assert_tensor_metadata = new Operator('_assert_tensor_metadata', table._assert_tensor_metadata);
/** The operator `aten::_assert_tensor_metadata`, which PyTorch does not document. */
export function _assert_tensor_metadata(a: Tensor, size?: Ints | AssertTensorMetadataOptions | null, stride?: Ints | AssertTensorMetadataOptions | null, dtype?: dtype | AssertTensorMetadataOptions | null, options?: AssertTensorMetadataOptions): void;
export function _assert_tensor_metadata(...args: any[]): any {
  return $_assert_tensor_metadata.call(args);
}

const $_batch_norm_impl_index = new Operator('_batch_norm_impl_index', table._batch_norm_impl_index);
/** The operator `aten::_batch_norm_impl_index`, which PyTorch does not document. */
export function _batch_norm_impl_index(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, eps: number, cudnn_enabled: boolean): [Tensor, Tensor, Tensor, Tensor, number];
export function _batch_norm_impl_index(...args: any[]): any {
  return $_batch_norm_impl_index.call(args);
}

const $_cast_Byte = new Operator('_cast_Byte', table._cast_Byte);
/** The operator `aten::_cast_Byte`, which PyTorch does not document. */
export function _cast_Byte(input: Tensor, non_blocking?: boolean | Cast_ByteOptions, options?: Cast_ByteOptions): Tensor;
export function _cast_Byte(...args: any[]): any {
  return $_cast_Byte.call(args);
}

const $_cast_Char = new Operator('_cast_Char', table._cast_Char);
/** The operator `aten::_cast_Char`, which PyTorch does not document. */
export function _cast_Char(input: Tensor, non_blocking?: boolean | Cast_CharOptions, options?: Cast_CharOptions): Tensor;
export function _cast_Char(...args: any[]): any {
  return $_cast_Char.call(args);
}

const $_cast_Double = new Operator('_cast_Double', table._cast_Double);
/** The operator `aten::_cast_Double`, which PyTorch does not document. */
export function _cast_Double(input: Tensor, non_blocking?: boolean | Cast_DoubleOptions, options?: Cast_DoubleOptions): Tensor;
export function _cast_Double(...args: any[]): any {
  return $_cast_Double.call(args);
}

const $_cast_Float = new Operator('_cast_Float', table._cast_Float);
/** The operator `aten::_cast_Float`, which PyTorch does not document. */
export function _cast_Float(input: Tensor, non_blocking?: boolean | Cast_FloatOptions, options?: Cast_FloatOptions): Tensor;
export function _cast_Float(...args: any[]): any {
  return $_cast_Float.call(args);
}

const $_cast_Half = new Operator('_cast_Half', table._cast_Half);
/** The operator `aten::_cast_Half`, which PyTorch does not document. */
export function _cast_Half(input: Tensor, non_blocking?: boolean | Cast_HalfOptions, options?: Cast_HalfOptions): Tensor;
export function _cast_Half(...args: any[]): any {
  return $_cast_Half.call(args);
}

const $_cast_Int = new Operator('_cast_Int', table._cast_Int);
/** The operator `aten::_cast_Int`, which PyTorch does not document. */
export function _cast_Int(input: Tensor, non_blocking?: boolean | Cast_IntOptions, options?: Cast_IntOptions): Tensor;
export function _cast_Int(...args: any[]): any {
  return $_cast_Int.call(args);
}

const $_cast_Long = new Operator('_cast_Long', table._cast_Long);
/** The operator `aten::_cast_Long`, which PyTorch does not document. */
export function _cast_Long(input: Tensor, non_blocking?: boolean | Cast_LongOptions, options?: Cast_LongOptions): Tensor;
export function _cast_Long(...args: any[]): any {
  return $_cast_Long.call(args);
}

const $_cast_Short = new Operator('_cast_Short', table._cast_Short);
/** The operator `aten::_cast_Short`, which PyTorch does not document. */
export function _cast_Short(input: Tensor, non_blocking?: boolean | Cast_ShortOptions, options?: Cast_ShortOptions): Tensor;
export function _cast_Short(...args: any[]): any {
  return $_cast_Short.call(args);
}

const $_choose_qparams_per_tensor = new Operator('_choose_qparams_per_tensor', table._choose_qparams_per_tensor);
/** The operator `aten::_choose_qparams_per_tensor`, which PyTorch does not document. */
export function _choose_qparams_per_tensor(input: Tensor, reduce_range?: boolean | ChooseQparamsPerTensorOptions, options?: ChooseQparamsPerTensorOptions): [number, number];
export function _choose_qparams_per_tensor(...args: any[]): any {
  return $_choose_qparams_per_tensor.call(args);
}

const $_chunk_cat = new Operator('_chunk_cat', table._chunk_cat);
/** The operator `aten::_chunk_cat`, which PyTorch does not document. */
export function _chunk_cat(tensors: readonly Tensor[], dim: Int, num_chunks: Int, options?: OutOptions): Tensor;
export function _chunk_cat(...args: any[]): any {
  return $_chunk_cat.call(args);
}

const $_coalesce = new Operator('_coalesce', table._coalesce);
/** The operator `aten::_coalesce`, which PyTorch does not document. */
export function _coalesce(input: Tensor): Tensor;
export function _coalesce(...args: any[]): any {
  return $_coalesce.call(args);
}

const $_compute_linear_combination = new Operator('_compute_linear_combination', table._compute_linear_combination);
/** The operator `aten::_compute_linear_combination`, which PyTorch does not document. */
export function _compute_linear_combination(input: Tensor, coefficients: Tensor, options?: OutOptions): Tensor;
export function _compute_linear_combination(...args: any[]): any {
  return $_compute_linear_combination.call(args);
}

const $_conj = new Operator('_conj', table._conj);
/** The operator `aten::_conj`, which PyTorch does not document. */
export function _conj(input: Tensor): Tensor;
export function _conj(...args: any[]): any {
  return $_conj.call(args);
}

const $_conj_copy = new Operator('_conj_copy', table._conj_copy);
/** The operator `aten::_conj_copy`, which PyTorch does not document. */
export function _conj_copy(input: Tensor, options?: OutOptions): Tensor;
export function _conj_copy(...args: any[]): any {
  return $_conj_copy.call(args);
}

const $_conj_physical = new Operator('_conj_physical', table._conj_physical);
/** The operator `aten::_conj_physical`, which PyTorch does not document. */
export function _conj_physical(input: Tensor): Tensor;
export function _conj_physical(...args: any[]): any {
  return $_conj_physical.call(args);
}

const $_convert_indices_from_coo_to_csr = new Operator('_convert_indices_from_coo_to_csr', table._convert_indices_from_coo_to_csr);
/** The operator `aten::_convert_indices_from_coo_to_csr`, which PyTorch does not document. */
export function _convert_indices_from_coo_to_csr(input: Tensor, size: Int, options?: ConvertIndicesFromCooToCsrOptions): Tensor;
export function _convert_indices_from_coo_to_csr(...args: any[]): any {
  return $_convert_indices_from_coo_to_csr.call(args);
}

const $_convert_indices_from_csr_to_coo = new Operator('_convert_indices_from_csr_to_coo', table._convert_indices_from_csr_to_coo);
/** The operator `aten::_convert_indices_from_csr_to_coo`, which PyTorch does not document. */
export function _convert_indices_from_csr_to_coo(crow_indices: Tensor, col_indices: Tensor, options?: ConvertIndicesFromCsrToCooOptions): Tensor;
export function _convert_indices_from_csr_to_coo(...args: any[]): any {
  return $_convert_indices_from_csr_to_coo.call(args);
}

const $_convert_weight_to_int4pack = new Operator('_convert_weight_to_int4pack', table._convert_weight_to_int4pack);
/** The operator `aten::_convert_weight_to_int4pack`, which PyTorch does not document. */
export function _convert_weight_to_int4pack(input: Tensor, innerKTiles: Int): Tensor;
export function _convert_weight_to_int4pack(...args: any[]): any {
  return $_convert_weight_to_int4pack.call(args);
}

const $_convert_weight_to_int4pack_for_cpu = new Operator('_convert_weight_to_int4pack_for_cpu', table._convert_weight_to_int4pack_for_cpu);
/** The operator `aten::_convert_weight_to_int4pack_for_cpu`, which PyTorch does not document. */
export function _convert_weight_to_int4pack_for_cpu(input: Tensor, innerKTiles: Int): Tensor;
export function _convert_weight_to_int4pack_for_cpu(...args: any[]): any {
  return $_convert_weight_to_int4pack_for_cpu.call(args);
}

const $_convolution = new Operator('_convolution', table._convolution);
/** The operator `aten::_convolution`, which PyTorch does not document. */
export function _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, output_padding: Ints, groups: Int, benchmark: boolean, deterministic: boolean, cudnn_enabled: boolean, allow_tf32?: boolean | ConvolutionOptions, options?: ConvolutionOptions): Tensor;
export function _convolution(...args: any[]): any {
  return $_convolution.call(args);
}

const $_convolution_mode = new Operator('_convolution_mode', table._convolution_mode);
/** The operator `aten::_convolution_mode`, which PyTorch does not document. */
export function _convolution_mode(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: 'valid' | 'same', dilation: Ints, groups: Int): Tensor;
export function _convolution_mode(...args: any[]): any {
  return $_convolution_mode.call(args);
}

const $_copy_from = new Operator('_copy_from', table._copy_from);
/** The operator `aten::_copy_from`, which PyTorch does not document. */
export function _copy_from(input: Tensor, dst: Tensor, non_blocking?: boolean | CopyFromOptions, options?: CopyFromOptions): Tensor;
export function _copy_from(...args: any[]): any {
  return $_copy_from.call(args);
}

const $_copy_from_and_resize = new Operator('_copy_from_and_resize', table._copy_from_and_resize);
/** The operator `aten::_copy_from_and_resize`, which PyTorch does not document. */
export function _copy_from_and_resize(input: Tensor, dst: Tensor): Tensor;
export function _copy_from_and_resize(...args: any[]): any {
  return $_copy_from_and_resize.call(args);
}

const $_cslt_compress = new Operator('_cslt_compress', table._cslt_compress);
/** The operator `aten::_cslt_compress`, which PyTorch does not document. */
export function _cslt_compress(input: Tensor): Tensor;
export function _cslt_compress(...args: any[]): any {
  return $_cslt_compress.call(args);
}

const $_cslt_sparse_mm = new Operator('_cslt_sparse_mm', table._cslt_sparse_mm);
/** The operator `aten::_cslt_sparse_mm`, which PyTorch does not document. */
export function _cslt_sparse_mm(compressed_A: Tensor, dense_B: Tensor, bias?: Tensor | CsltSparseMmOptions | null, alpha?: Tensor | CsltSparseMmOptions | null, out_dtype?: dtype | CsltSparseMmOptions | null, transpose_result?: boolean | CsltSparseMmOptions, alg_id?: Int | CsltSparseMmOptions, split_k?: Int | CsltSparseMmOptions, split_k_mode?: Int | CsltSparseMmOptions, options?: CsltSparseMmOptions): Tensor;
export function _cslt_sparse_mm(...args: any[]): any {
  return $_cslt_sparse_mm.call(args);
}

const $_cslt_sparse_mm_search = new Operator('_cslt_sparse_mm_search', table._cslt_sparse_mm_search);
/** The operator `aten::_cslt_sparse_mm_search`, which PyTorch does not document. */
export function _cslt_sparse_mm_search(compressed_A: Tensor, dense_B: Tensor, bias?: Tensor | CsltSparseMmSearchOptions | null, alpha?: Tensor | CsltSparseMmSearchOptions | null, out_dtype?: dtype | CsltSparseMmSearchOptions | null, transpose_result?: boolean | CsltSparseMmSearchOptions, options?: CsltSparseMmSearchOptions): number;
export function _cslt_sparse_mm_search(...args: any[]): any {
  return $_cslt_sparse_mm_search.call(args);
}

const $_ctc_loss = new Operator('_ctc_loss', table._ctc_loss);
/** The operator `aten::_ctc_loss`, which PyTorch does not document. */
export function _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank?: Int | CtcLossOptions, zero_infinity?: boolean | CtcLossOptions, options?: CtcLossOptions): [Tensor, Tensor];
/** The operator `aten::_ctc_loss`, which PyTorch does not document. */
export function _ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank?: Int | CtcLossOptions, zero_infinity?: boolean | CtcLossOptions, options?: CtcLossOptions): [Tensor, Tensor];
export function _ctc_loss(...args: any[]): any {
  return $_ctc_loss.call(args);
}

const $_cudnn_attention_forward_no_dropout_inplace = new Operator('_cudnn_attention_forward_no_dropout_inplace', table._cudnn_attention_forward_no_dropout_inplace);
/** The operator `aten::_cudnn_attention_forward_no_dropout_inplace`, which PyTorch does not document. */
export function _cudnn_attention_forward_no_dropout_inplace(out: Tensor, query: Tensor, key: Tensor, value: Tensor, cum_seq_q: Tensor, cum_seq_k: Tensor | null, max_q: Int, max_k: Int, is_causal?: boolean | CudnnAttentionForwardNoDropoutInplaceOptions, options?: CudnnAttentionForwardNoDropoutInplaceOptions): Tensor;
export function _cudnn_attention_forward_no_dropout_inplace(...args: any[]): any {
  return $_cudnn_attention_forward_no_dropout_inplace.call(args);
}

const $_cudnn_ctc_loss = new Operator('_cudnn_ctc_loss', table._cudnn_ctc_loss);
/** The operator `aten::_cudnn_ctc_loss`, which PyTorch does not document. */
export function _cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
/** The operator `aten::_cudnn_ctc_loss`, which PyTorch does not document. */
export function _cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
export function _cudnn_ctc_loss(...args: any[]): any {
  return $_cudnn_ctc_loss.call(args);
}

const $_cudnn_init_dropout_state = new Operator('_cudnn_init_dropout_state', table._cudnn_init_dropout_state);
/** The operator `aten::_cudnn_init_dropout_state`, which PyTorch does not document. */
export function _cudnn_init_dropout_state(dropout: number, train: boolean, dropout_seed: Int, options?: FactoryOptions): Tensor;
export function _cudnn_init_dropout_state(...args: any[]): any {
  return $_cudnn_init_dropout_state.call(args);
}

const $_cudnn_rnn = new Operator('_cudnn_rnn', table._cudnn_rnn);
/** The operator `aten::_cudnn_rnn`, which PyTorch does not document. */
export function _cudnn_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, weight_buf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: Int, hidden_size: Int, proj_size: Int, num_layers: Int, batch_first: boolean, dropout: number, train: boolean, bidirectional: boolean, batch_sizes: Ints, dropout_state: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function _cudnn_rnn(...args: any[]): any {
  return $_cudnn_rnn.call(args);
}

const $_cudnn_rnn_flatten_weight = new Operator('_cudnn_rnn_flatten_weight', table._cudnn_rnn_flatten_weight);
/** The operator `aten::_cudnn_rnn_flatten_weight`, which PyTorch does not document. */
export function _cudnn_rnn_flatten_weight(weight_arr: readonly Tensor[], weight_stride0: Int, input_size: Int, mode: Int, hidden_size: Int, proj_size: Int, num_layers: Int, batch_first: boolean, bidirectional: boolean): Tensor;
export function _cudnn_rnn_flatten_weight(...args: any[]): any {
  return $_cudnn_rnn_flatten_weight.call(args);
}

const $_cufft_clear_plan_cache = new Operator('_cufft_clear_plan_cache', table._cufft_clear_plan_cache);
/** The operator `aten::_cufft_clear_plan_cache`, which PyTorch does not document. */
export function _cufft_clear_plan_cache(device_index: Int): void;
export function _cufft_clear_plan_cache(...args: any[]): any {
  return $_cufft_clear_plan_cache.call(args);
}

const $_cufft_get_plan_cache_max_size = new Operator('_cufft_get_plan_cache_max_size', table._cufft_get_plan_cache_max_size);
/** The operator `aten::_cufft_get_plan_cache_max_size`, which PyTorch does not document. */
export function _cufft_get_plan_cache_max_size(device_index: Int): number;
export function _cufft_get_plan_cache_max_size(...args: any[]): any {
  return $_cufft_get_plan_cache_max_size.call(args);
}

const $_cufft_get_plan_cache_size = new Operator('_cufft_get_plan_cache_size', table._cufft_get_plan_cache_size);
/** The operator `aten::_cufft_get_plan_cache_size`, which PyTorch does not document. */
export function _cufft_get_plan_cache_size(device_index: Int): number;
export function _cufft_get_plan_cache_size(...args: any[]): any {
  return $_cufft_get_plan_cache_size.call(args);
}

const $_cufft_set_plan_cache_max_size = new Operator('_cufft_set_plan_cache_max_size', table._cufft_set_plan_cache_max_size);
/** The operator `aten::_cufft_set_plan_cache_max_size`, which PyTorch does not document. */
export function _cufft_set_plan_cache_max_size(device_index: Int, max_size: Int): void;
export function _cufft_set_plan_cache_max_size(...args: any[]): any {
  return $_cufft_set_plan_cache_max_size.call(args);
}

const $_cummax_helper = new Operator('_cummax_helper', table._cummax_helper);
/** The operator `aten::_cummax_helper`, which PyTorch does not document. */
export function _cummax_helper(input: Tensor, values: Tensor, indices: Tensor, dim: Int): void;
export function _cummax_helper(...args: any[]): any {
  return $_cummax_helper.call(args);
}

const $_cummin_helper = new Operator('_cummin_helper', table._cummin_helper);
/** The operator `aten::_cummin_helper`, which PyTorch does not document. */
export function _cummin_helper(input: Tensor, values: Tensor, indices: Tensor, dim: Int): void;
export function _cummin_helper(...args: any[]): any {
  return $_cummin_helper.call(args);
}

const $_debug_has_internal_overlap = new Operator('_debug_has_internal_overlap', table._debug_has_internal_overlap);
/** The operator `aten::_debug_has_internal_overlap`, which PyTorch does not document. */
export function _debug_has_internal_overlap(input: Tensor): number;
export function _debug_has_internal_overlap(...args: any[]): any {
  return $_debug_has_internal_overlap.call(args);
}

const $_dim_arange = new Operator('_dim_arange', table._dim_arange);
/** The operator `aten::_dim_arange`, which PyTorch does not document. */
export function _dim_arange(like: Tensor, dim: Int): Tensor;
export function _dim_arange(...args: any[]): any {
  return $_dim_arange.call(args);
}

const $_dirichlet_grad = new Operator('_dirichlet_grad', table._dirichlet_grad);
/** The operator `aten::_dirichlet_grad`, which PyTorch does not document. */
export function _dirichlet_grad(x: Tensor, alpha: Tensor, total: Tensor): Tensor;
export function _dirichlet_grad(...args: any[]): any {
  return $_dirichlet_grad.call(args);
}

const $_dyn_quant_matmul_4bit = new Operator('_dyn_quant_matmul_4bit', table._dyn_quant_matmul_4bit);
/** The operator `aten::_dyn_quant_matmul_4bit`, which PyTorch does not document. */
export function _dyn_quant_matmul_4bit(inp: Tensor, packed_weights: Tensor, block_size: Int, in_features: Int, out_features: Int): Tensor;
export function _dyn_quant_matmul_4bit(...args: any[]): any {
  return $_dyn_quant_matmul_4bit.call(args);
}

const $_dyn_quant_pack_4bit_weight = new Operator('_dyn_quant_pack_4bit_weight', table._dyn_quant_pack_4bit_weight);
/** The operator `aten::_dyn_quant_pack_4bit_weight`, which PyTorch does not document. */
export function _dyn_quant_pack_4bit_weight(weights: Tensor, scales_zeros: Tensor, bias: Tensor | null, block_size: Int, in_features: Int, out_features: Int): Tensor;
export function _dyn_quant_pack_4bit_weight(...args: any[]): any {
  return $_dyn_quant_pack_4bit_weight.call(args);
}

const $_efficientzerotensor = new Operator('_efficientzerotensor', table._efficientzerotensor);
/** The operator `aten::_efficientzerotensor`, which PyTorch does not document. */
export function _efficientzerotensor(...size: Int[]): Tensor;
/** The operator `aten::_efficientzerotensor`, which PyTorch does not document. */
export function _efficientzerotensor(...args: [...size: Int[], options: FactoryOptions]): Tensor;
/** The operator `aten::_efficientzerotensor`, which PyTorch does not document. */
export function _efficientzerotensor(size: Ints, options?: FactoryOptions): Tensor;
export function _efficientzerotensor(...args: any[]): any {
  return $_efficientzerotensor.call(args);
}

const $_embedding_bag = new Operator('_embedding_bag', table._embedding_bag);
/** The operator `aten::_embedding_bag`, which PyTorch does not document. */
export function _embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean | EmbeddingBagOptions, mode?: Int | EmbeddingBagOptions, sparse?: boolean | EmbeddingBagOptions, per_sample_weights?: Tensor | EmbeddingBagOptions | null, include_last_offset?: boolean | EmbeddingBagOptions, padding_idx?: Int | EmbeddingBagOptions, options?: EmbeddingBagOptions): [Tensor, Tensor, Tensor, Tensor];
export function _embedding_bag(...args: any[]): any {
  return $_embedding_bag.call(args);
}

const $_embedding_bag_forward_only = new Operator('_embedding_bag_forward_only', table._embedding_bag_forward_only);
/** The operator `aten::_embedding_bag_forward_only`, which PyTorch does not document. */
export function _embedding_bag_forward_only(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean | EmbeddingBagForwardOnlyOptions, mode?: Int | EmbeddingBagForwardOnlyOptions, sparse?: boolean | EmbeddingBagForwardOnlyOptions, per_sample_weights?: Tensor | EmbeddingBagForwardOnlyOptions | null, include_last_offset?: boolean | EmbeddingBagForwardOnlyOptions, padding_idx?: Int | EmbeddingBagForwardOnlyOptions, options?: EmbeddingBagForwardOnlyOptions): [Tensor, Tensor, Tensor, Tensor];
export function _embedding_bag_forward_only(...args: any[]): any {
  return $_embedding_bag_forward_only.call(args);
}

const $_empty_affine_quantized = new Operator('_empty_affine_quantized', table._empty_affine_quantized);
/** The operator `aten::_empty_affine_quantized`, which PyTorch does not document. */
export function _empty_affine_quantized(...size: Int[]): Tensor;
/** The operator `aten::_empty_affine_quantized`, which PyTorch does not document. */
export function _empty_affine_quantized(...args: [...size: Int[], options: EmptyAffineQuantizedOptions]): Tensor;
/** The operator `aten::_empty_affine_quantized`, which PyTorch does not document. */
export function _empty_affine_quantized(size: Ints, options?: EmptyAffineQuantizedOptions): Tensor;
export function _empty_affine_quantized(...args: any[]): any {
  return $_empty_affine_quantized.call(args);
}

const $_empty_per_channel_affine_quantized = new Operator('_empty_per_channel_affine_quantized', table._empty_per_channel_affine_quantized);
/** The operator `aten::_empty_per_channel_affine_quantized`, which PyTorch does not document. */
export function _empty_per_channel_affine_quantized(...args: [...size: Int[], options: EmptyPerChannelAffineQuantizedOptions & { scales: Tensor; zero_points: Tensor; axis: Int }]): Tensor;
/** The operator `aten::_empty_per_channel_affine_quantized`, which PyTorch does not document. */
export function _empty_per_channel_affine_quantized(size: Ints, options: EmptyPerChannelAffineQuantizedOptions & { scales: Tensor; zero_points: Tensor; axis: Int }): Tensor;
export function _empty_per_channel_affine_quantized(...args: any[]): any {
  return $_empty_per_channel_affine_quantized.call(args);
}

const $_euclidean_dist = new Operator('_euclidean_dist', table._euclidean_dist);
/** The operator `aten::_euclidean_dist`, which PyTorch does not document. */
export function _euclidean_dist(x1: Tensor, x2: Tensor): Tensor;
export function _euclidean_dist(...args: any[]): any {
  return $_euclidean_dist.call(args);
}

const $_fake_quantize_learnable_per_channel_affine = new Operator('_fake_quantize_learnable_per_channel_affine', table._fake_quantize_learnable_per_channel_affine);
/** The operator `aten::_fake_quantize_learnable_per_channel_affine`, which PyTorch does not document. */
export function _fake_quantize_learnable_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: Int, quant_min: Int, quant_max: Int, grad_factor?: number | FakeQuantizeLearnablePerChannelAffineOptions, options?: FakeQuantizeLearnablePerChannelAffineOptions): Tensor;
export function _fake_quantize_learnable_per_channel_affine(...args: any[]): any {
  return $_fake_quantize_learnable_per_channel_affine.call(args);
}

const $_fake_quantize_learnable_per_tensor_affine = new Operator('_fake_quantize_learnable_per_tensor_affine', table._fake_quantize_learnable_per_tensor_affine);
/** The operator `aten::_fake_quantize_learnable_per_tensor_affine`, which PyTorch does not document. */
export function _fake_quantize_learnable_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, quant_min: Int, quant_max: Int, grad_factor?: number | FakeQuantizeLearnablePerTensorAffineOptions, options?: FakeQuantizeLearnablePerTensorAffineOptions): Tensor;
export function _fake_quantize_learnable_per_tensor_affine(...args: any[]): any {
  return $_fake_quantize_learnable_per_tensor_affine.call(args);
}

const $_fake_quantize_per_tensor_affine_cachemask_tensor_qparams = new Operator('_fake_quantize_per_tensor_affine_cachemask_tensor_qparams', table._fake_quantize_per_tensor_affine_cachemask_tensor_qparams);
/** The operator `aten::_fake_quantize_per_tensor_affine_cachemask_tensor_qparams`, which PyTorch does not document. */
export function _fake_quantize_per_tensor_affine_cachemask_tensor_qparams(input: Tensor, scale: Tensor, zero_point: Tensor, fake_quant_enabled: Tensor, quant_min: Int, quant_max: Int): return_types._fake_quantize_per_tensor_affine_cachemask_tensor_qparams;
export function _fake_quantize_per_tensor_affine_cachemask_tensor_qparams(...args: any[]): any {
  return $_fake_quantize_per_tensor_affine_cachemask_tensor_qparams.call(args);
}

const $_fft_c2c = new Operator('_fft_c2c', table._fft_c2c);
/** The operator `aten::_fft_c2c`, which PyTorch does not document. */
export function _fft_c2c(input: Tensor, dim: Ints, normalization: Int, forward: boolean, options?: OutOptions): Tensor;
export function _fft_c2c(...args: any[]): any {
  return $_fft_c2c.call(args);
}

const $_fft_c2r = new Operator('_fft_c2r', table._fft_c2r);
/** The operator `aten::_fft_c2r`, which PyTorch does not document. */
export function _fft_c2r(input: Tensor, dim: Ints, normalization: Int, last_dim_size: Int, options?: OutOptions): Tensor;
export function _fft_c2r(...args: any[]): any {
  return $_fft_c2r.call(args);
}

const $_fft_r2c = new Operator('_fft_r2c', table._fft_r2c);
/** The operator `aten::_fft_r2c`, which PyTorch does not document. */
export function _fft_r2c(input: Tensor, dim: Ints, normalization: Int, onesided: boolean, options?: OutOptions): Tensor;
export function _fft_r2c(...args: any[]): any {
  return $_fft_r2c.call(args);
}

const $_fill_mem_eff_dropout_mask_ = new Operator('_fill_mem_eff_dropout_mask_', table._fill_mem_eff_dropout_mask_);
/** The operator `aten::_fill_mem_eff_dropout_mask_`, which PyTorch does not document. */
export function _fill_mem_eff_dropout_mask_(input: Tensor, dropout_p: number, seed: Int, offset: Int): Tensor;
export function _fill_mem_eff_dropout_mask_(...args: any[]): any {
  return $_fill_mem_eff_dropout_mask_.call(args);
}

const $_flash_attention_forward_no_dropout_inplace = new Operator('_flash_attention_forward_no_dropout_inplace', table._flash_attention_forward_no_dropout_inplace);
/** The operator `aten::_flash_attention_forward_no_dropout_inplace`, which PyTorch does not document. */
export function _flash_attention_forward_no_dropout_inplace(out: Tensor, query: Tensor, key: Tensor, value: Tensor, cum_seq_q: Tensor | null, cum_seq_k: Tensor | null, max_q: Int, max_k: Int, dropout_p: number, is_causal: boolean, return_debug_mask: boolean, options?: FlashAttentionForwardNoDropoutInplaceOptions): Tensor;
export function _flash_attention_forward_no_dropout_inplace(...args: any[]): any {
  return $_flash_attention_forward_no_dropout_inplace.call(args);
}

const $_foobar = new Operator('_foobar', table._foobar);
/** The operator `aten::_foobar`, which PyTorch does not document. */
export function _foobar(input: Tensor, arg1?: boolean | FoobarOptions, arg2?: boolean | FoobarOptions, options?: FoobarOptions): Tensor;
export function _foobar(...args: any[]): any {
  return $_foobar.call(args);
}

const $_foreach_abs = new Operator('_foreach_abs', table._foreach_abs);
/** On every tensor of a list, `abs`: Computes the absolute value of each element in `input`. [torch.abs](https://docs.pytorch.org/docs/stable/generated/torch.abs.html) */
export function _foreach_abs(self: readonly Tensor[]): Tensor[];
export function _foreach_abs(...args: any[]): any {
  return $_foreach_abs.call(args);
}

const $_foreach_abs_ = new Operator('_foreach_abs_', table._foreach_abs_);
/** In place on every tensor of a list, `abs`: Computes the absolute value of each element in `input`. [torch.Tensor.abs_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html) */
export function _foreach_abs_(self: readonly Tensor[]): Tensor[];
export function _foreach_abs_(...args: any[]): any {
  return $_foreach_abs_.call(args);
}

const $_foreach_acos = new Operator('_foreach_acos', table._foreach_acos);
/** On every tensor of a list, `acos`: Returns a new tensor with the arccosine (in radians) of each element in `input`. [torch.acos](https://docs.pytorch.org/docs/stable/generated/torch.acos.html) */
export function _foreach_acos(self: readonly Tensor[]): Tensor[];
export function _foreach_acos(...args: any[]): any {
  return $_foreach_acos.call(args);
}

const $_foreach_acos_ = new Operator('_foreach_acos_', table._foreach_acos_);
/** In place on every tensor of a list, `acos`: Returns a new tensor with the arccosine (in radians) of each element in `input`. [torch.Tensor.acos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html) */
export function _foreach_acos_(self: readonly Tensor[]): Tensor[];
export function _foreach_acos_(...args: any[]): any {
  return $_foreach_acos_.call(args);
}

const $_foreach_add = new Operator('_foreach_add', table._foreach_add);
/** On every tensor of a list, `add`: Adds `other`, scaled by `alpha`, to `input`. [torch.add](https://docs.pytorch.org/docs/stable/generated/torch.add.html) */
export function _foreach_add(self: readonly Tensor[], scalar: Scalar): Tensor[];
/** On every tensor of a list, `add`: Adds `other`, scaled by `alpha`, to `input`. [torch.add](https://docs.pytorch.org/docs/stable/generated/torch.add.html) */
export function _foreach_add(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** On every tensor of a list, `add`: Adds `other`, scaled by `alpha`, to `input`. [torch.add](https://docs.pytorch.org/docs/stable/generated/torch.add.html) */
export function _foreach_add(self: readonly Tensor[], other: Tensor | readonly Tensor[], options?: ForeachAddOptions): Tensor[];
export function _foreach_add(...args: any[]): any {
  return $_foreach_add.call(args);
}

const $_foreach_add_ = new Operator('_foreach_add_', table._foreach_add_);
/** In place on every tensor of a list, `add`: Adds `other`, scaled by `alpha`, to `input`. [torch.Tensor.add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html) */
export function _foreach_add_(self: readonly Tensor[], scalar: Scalar): Tensor[];
/** In place on every tensor of a list, `add`: Adds `other`, scaled by `alpha`, to `input`. [torch.Tensor.add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html) */
export function _foreach_add_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** In place on every tensor of a list, `add`: Adds `other`, scaled by `alpha`, to `input`. [torch.Tensor.add_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html) */
export function _foreach_add_(self: readonly Tensor[], other: Tensor | readonly Tensor[], options?: ForeachAdd_Options): Tensor[];
export function _foreach_add_(...args: any[]): any {
  return $_foreach_add_.call(args);
}

const $_foreach_addcdiv = new Operator('_foreach_addcdiv', table._foreach_addcdiv);
/** On every tensor of a list, `addcdiv`: Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.addcdiv](https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html) */
export function _foreach_addcdiv(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[] | Tensor): Tensor[];
/** On every tensor of a list, `addcdiv`: Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.addcdiv](https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html) */
export function _foreach_addcdiv(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | ForeachAddcdivOptions, options?: ForeachAddcdivOptions): Tensor[];
export function _foreach_addcdiv(...args: any[]): any {
  return $_foreach_addcdiv.call(args);
}

const $_foreach_addcdiv_ = new Operator('_foreach_addcdiv_', table._foreach_addcdiv_);
/** In place on every tensor of a list, `addcdiv`: Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcdiv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html) */
export function _foreach_addcdiv_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[] | Tensor): Tensor[];
/** In place on every tensor of a list, `addcdiv`: Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcdiv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html) */
export function _foreach_addcdiv_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | ForeachAddcdiv_Options, options?: ForeachAddcdiv_Options): Tensor[];
export function _foreach_addcdiv_(...args: any[]): any {
  return $_foreach_addcdiv_.call(args);
}

const $_foreach_addcmul = new Operator('_foreach_addcmul', table._foreach_addcmul);
/** On every tensor of a list, `addcmul`: Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.addcmul](https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html) */
export function _foreach_addcmul(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[] | Tensor): Tensor[];
/** On every tensor of a list, `addcmul`: Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.addcmul](https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html) */
export function _foreach_addcmul(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | ForeachAddcmulOptions, options?: ForeachAddcmulOptions): Tensor[];
export function _foreach_addcmul(...args: any[]): any {
  return $_foreach_addcmul.call(args);
}

const $_foreach_addcmul_ = new Operator('_foreach_addcmul_', table._foreach_addcmul_);
/** In place on every tensor of a list, `addcmul`: Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcmul_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html) */
export function _foreach_addcmul_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[] | Tensor): Tensor[];
/** In place on every tensor of a list, `addcmul`: Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.Tensor.addcmul_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html) */
export function _foreach_addcmul_(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar | ForeachAddcmul_Options, options?: ForeachAddcmul_Options): Tensor[];
export function _foreach_addcmul_(...args: any[]): any {
  return $_foreach_addcmul_.call(args);
}

const $_foreach_asin = new Operator('_foreach_asin', table._foreach_asin);
/** On every tensor of a list, `asin`: Returns a new tensor with the arcsine of the elements (in radians) in the `input` tensor. [torch.asin](https://docs.pytorch.org/docs/stable/generated/torch.asin.html) */
export function _foreach_asin(self: readonly Tensor[]): Tensor[];
export function _foreach_asin(...args: any[]): any {
  return $_foreach_asin.call(args);
}

const $_foreach_asin_ = new Operator('_foreach_asin_', table._foreach_asin_);
/** In place on every tensor of a list, `asin`: Returns a new tensor with the arcsine of the elements (in radians) in the `input` tensor. [torch.Tensor.asin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html) */
export function _foreach_asin_(self: readonly Tensor[]): Tensor[];
export function _foreach_asin_(...args: any[]): any {
  return $_foreach_asin_.call(args);
}

const $_foreach_atan = new Operator('_foreach_atan', table._foreach_atan);
/** On every tensor of a list, `atan`: Returns a new tensor with the arctangent of the elements (in radians) in the `input` tensor. [torch.atan](https://docs.pytorch.org/docs/stable/generated/torch.atan.html) */
export function _foreach_atan(self: readonly Tensor[]): Tensor[];
export function _foreach_atan(...args: any[]): any {
  return $_foreach_atan.call(args);
}

const $_foreach_atan_ = new Operator('_foreach_atan_', table._foreach_atan_);
/** In place on every tensor of a list, `atan`: Returns a new tensor with the arctangent of the elements (in radians) in the `input` tensor. [torch.Tensor.atan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html) */
export function _foreach_atan_(self: readonly Tensor[]): Tensor[];
export function _foreach_atan_(...args: any[]): any {
  return $_foreach_atan_.call(args);
}

const $_foreach_ceil = new Operator('_foreach_ceil', table._foreach_ceil);
/** On every tensor of a list, `ceil`: Returns a new tensor with the ceil of the elements of `input`, the smallest integer greater than or equal to each element. [torch.ceil](https://docs.pytorch.org/docs/stable/generated/torch.ceil.html) */
export function _foreach_ceil(self: readonly Tensor[]): Tensor[];
export function _foreach_ceil(...args: any[]): any {
  return $_foreach_ceil.call(args);
}

const $_foreach_ceil_ = new Operator('_foreach_ceil_', table._foreach_ceil_);
/** In place on every tensor of a list, `ceil`: Returns a new tensor with the ceil of the elements of `input`, the smallest integer greater than or equal to each element. [torch.Tensor.ceil_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html) */
export function _foreach_ceil_(self: readonly Tensor[]): Tensor[];
export function _foreach_ceil_(...args: any[]): any {
  return $_foreach_ceil_.call(args);
}

const $_foreach_clamp_max = new Operator('_foreach_clamp_max', table._foreach_clamp_max);
/** The operator `aten::_foreach_clamp_max`, which PyTorch does not document. */
export function _foreach_clamp_max(self: readonly Tensor[], scalar: Scalar): Tensor[];
/** The operator `aten::_foreach_clamp_max`, which PyTorch does not document. */
export function _foreach_clamp_max(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** The operator `aten::_foreach_clamp_max`, which PyTorch does not document. */
export function _foreach_clamp_max(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreach_clamp_max(...args: any[]): any {
  return $_foreach_clamp_max.call(args);
}

const $_foreach_clamp_max_ = new Operator('_foreach_clamp_max_', table._foreach_clamp_max_);
/** The operator `aten::_foreach_clamp_max_`, which PyTorch does not document. */
export function _foreach_clamp_max_(self: readonly Tensor[], scalar: Scalar): Tensor[];
/** The operator `aten::_foreach_clamp_max_`, which PyTorch does not document. */
export function _foreach_clamp_max_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** The operator `aten::_foreach_clamp_max_`, which PyTorch does not document. */
export function _foreach_clamp_max_(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreach_clamp_max_(...args: any[]): any {
  return $_foreach_clamp_max_.call(args);
}

const $_foreach_clamp_min = new Operator('_foreach_clamp_min', table._foreach_clamp_min);
/** The operator `aten::_foreach_clamp_min`, which PyTorch does not document. */
export function _foreach_clamp_min(self: readonly Tensor[], scalar: Scalar): Tensor[];
/** The operator `aten::_foreach_clamp_min`, which PyTorch does not document. */
export function _foreach_clamp_min(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** The operator `aten::_foreach_clamp_min`, which PyTorch does not document. */
export function _foreach_clamp_min(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreach_clamp_min(...args: any[]): any {
  return $_foreach_clamp_min.call(args);
}

const $_foreach_clamp_min_ = new Operator('_foreach_clamp_min_', table._foreach_clamp_min_);
/** The operator `aten::_foreach_clamp_min_`, which PyTorch does not document. */
export function _foreach_clamp_min_(self: readonly Tensor[], scalar: Scalar): Tensor[];
/** The operator `aten::_foreach_clamp_min_`, which PyTorch does not document. */
export function _foreach_clamp_min_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** The operator `aten::_foreach_clamp_min_`, which PyTorch does not document. */
export function _foreach_clamp_min_(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreach_clamp_min_(...args: any[]): any {
  return $_foreach_clamp_min_.call(args);
}

const $_foreach_clone = new Operator('_foreach_clone', table._foreach_clone);
/** On every tensor of a list, `clone`: Returns a copy of `input`. [torch.clone](https://docs.pytorch.org/docs/stable/generated/torch.clone.html) */
export function _foreach_clone(self: readonly Tensor[], options?: ForeachCloneOptions): Tensor[];
export function _foreach_clone(...args: any[]): any {
  return $_foreach_clone.call(args);
}

const $_foreach_copy_ = new Operator('_foreach_copy_', table._foreach_copy_);
/** On every tensor of a list, `copy_`: Copies the elements from `src` into `self` tensor and returns `self`. [torch.Tensor.copy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copy_.html) */
export function _foreach_copy_(self: readonly Tensor[], src: readonly Tensor[], non_blocking?: boolean | ForeachCopy_Options, options?: ForeachCopy_Options): Tensor[];
export function _foreach_copy_(...args: any[]): any {
  return $_foreach_copy_.call(args);
}

const $_foreach_cos = new Operator('_foreach_cos', table._foreach_cos);
/** On every tensor of a list, `cos`: Returns a new tensor with the cosine of the elements of `input` given in radians. [torch.cos](https://docs.pytorch.org/docs/stable/generated/torch.cos.html) */
export function _foreach_cos(self: readonly Tensor[]): Tensor[];
export function _foreach_cos(...args: any[]): any {
  return $_foreach_cos.call(args);
}

const $_foreach_cos_ = new Operator('_foreach_cos_', table._foreach_cos_);
/** In place on every tensor of a list, `cos`: Returns a new tensor with the cosine of the elements of `input` given in radians. [torch.Tensor.cos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html) */
export function _foreach_cos_(self: readonly Tensor[]): Tensor[];
export function _foreach_cos_(...args: any[]): any {
  return $_foreach_cos_.call(args);
}

const $_foreach_cosh = new Operator('_foreach_cosh', table._foreach_cosh);
/** On every tensor of a list, `cosh`: Returns a new tensor with the hyperbolic cosine of the elements of `input`. [torch.cosh](https://docs.pytorch.org/docs/stable/generated/torch.cosh.html) */
export function _foreach_cosh(self: readonly Tensor[]): Tensor[];
export function _foreach_cosh(...args: any[]): any {
  return $_foreach_cosh.call(args);
}

const $_foreach_cosh_ = new Operator('_foreach_cosh_', table._foreach_cosh_);
/** In place on every tensor of a list, `cosh`: Returns a new tensor with the hyperbolic cosine of the elements of `input`. [torch.Tensor.cosh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html) */
export function _foreach_cosh_(self: readonly Tensor[]): Tensor[];
export function _foreach_cosh_(...args: any[]): any {
  return $_foreach_cosh_.call(args);
}

const $_foreach_div = new Operator('_foreach_div', table._foreach_div);
/** On every tensor of a list, `div`: Divides each element of the input `input` by the corresponding element of `other`. [torch.div](https://docs.pytorch.org/docs/stable/generated/torch.div.html) */
export function _foreach_div(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** On every tensor of a list, `div`: Divides each element of the input `input` by the corresponding element of `other`. [torch.div](https://docs.pytorch.org/docs/stable/generated/torch.div.html) */
export function _foreach_div(self: readonly Tensor[], other: Tensor | readonly Tensor[]): Tensor[];
/** On every tensor of a list, `div`: Divides each element of the input `input` by the corresponding element of `other`. [torch.div](https://docs.pytorch.org/docs/stable/generated/torch.div.html) */
export function _foreach_div(self: readonly Tensor[], scalar: Scalar): Tensor[];
export function _foreach_div(...args: any[]): any {
  return $_foreach_div.call(args);
}

const $_foreach_div_ = new Operator('_foreach_div_', table._foreach_div_);
/** In place on every tensor of a list, `div`: Divides each element of the input `input` by the corresponding element of `other`. [torch.Tensor.div_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html) */
export function _foreach_div_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** In place on every tensor of a list, `div`: Divides each element of the input `input` by the corresponding element of `other`. [torch.Tensor.div_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html) */
export function _foreach_div_(self: readonly Tensor[], other: Tensor | readonly Tensor[]): Tensor[];
/** In place on every tensor of a list, `div`: Divides each element of the input `input` by the corresponding element of `other`. [torch.Tensor.div_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html) */
export function _foreach_div_(self: readonly Tensor[], scalar: Scalar): Tensor[];
export function _foreach_div_(...args: any[]): any {
  return $_foreach_div_.call(args);
}

const $_foreach_erf = new Operator('_foreach_erf', table._foreach_erf);
/** On every tensor of a list, `erf`: Alias for `torch.special.erf`. [torch.erf](https://docs.pytorch.org/docs/stable/generated/torch.erf.html) */
export function _foreach_erf(self: readonly Tensor[]): Tensor[];
export function _foreach_erf(...args: any[]): any {
  return $_foreach_erf.call(args);
}

const $_foreach_erf_ = new Operator('_foreach_erf_', table._foreach_erf_);
/** In place on every tensor of a list, `erf`: Alias for `torch.special.erf`. [torch.Tensor.erf_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html) */
export function _foreach_erf_(self: readonly Tensor[]): Tensor[];
export function _foreach_erf_(...args: any[]): any {
  return $_foreach_erf_.call(args);
}

const $_foreach_erfc = new Operator('_foreach_erfc', table._foreach_erfc);
/** On every tensor of a list, `erfc`: Alias for `torch.special.erfc`. [torch.erfc](https://docs.pytorch.org/docs/stable/generated/torch.erfc.html) */
export function _foreach_erfc(self: readonly Tensor[]): Tensor[];
export function _foreach_erfc(...args: any[]): any {
  return $_foreach_erfc.call(args);
}

const $_foreach_erfc_ = new Operator('_foreach_erfc_', table._foreach_erfc_);
/** In place on every tensor of a list, `erfc`: Alias for `torch.special.erfc`. [torch.Tensor.erfc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html) */
export function _foreach_erfc_(self: readonly Tensor[]): Tensor[];
export function _foreach_erfc_(...args: any[]): any {
  return $_foreach_erfc_.call(args);
}

const $_foreach_exp = new Operator('_foreach_exp', table._foreach_exp);
/** On every tensor of a list, `exp`: Returns a new tensor with the exponential of the elements of the input tensor `input`. [torch.exp](https://docs.pytorch.org/docs/stable/generated/torch.exp.html) */
export function _foreach_exp(self: readonly Tensor[]): Tensor[];
export function _foreach_exp(...args: any[]): any {
  return $_foreach_exp.call(args);
}

const $_foreach_exp_ = new Operator('_foreach_exp_', table._foreach_exp_);
/** In place on every tensor of a list, `exp`: Returns a new tensor with the exponential of the elements of the input tensor `input`. [torch.Tensor.exp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html) */
export function _foreach_exp_(self: readonly Tensor[]): Tensor[];
export function _foreach_exp_(...args: any[]): any {
  return $_foreach_exp_.call(args);
}

const $_foreach_expm1 = new Operator('_foreach_expm1', table._foreach_expm1);
/** On every tensor of a list, `expm1`: Alias for `torch.special.expm1`. [torch.expm1](https://docs.pytorch.org/docs/stable/generated/torch.expm1.html) */
export function _foreach_expm1(self: readonly Tensor[]): Tensor[];
export function _foreach_expm1(...args: any[]): any {
  return $_foreach_expm1.call(args);
}

const $_foreach_expm1_ = new Operator('_foreach_expm1_', table._foreach_expm1_);
/** In place on every tensor of a list, `expm1`: Alias for `torch.special.expm1`. [torch.Tensor.expm1_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html) */
export function _foreach_expm1_(self: readonly Tensor[]): Tensor[];
export function _foreach_expm1_(...args: any[]): any {
  return $_foreach_expm1_.call(args);
}

const $_foreach_floor = new Operator('_foreach_floor', table._foreach_floor);
/** On every tensor of a list, `floor`: Returns a new tensor with the floor of the elements of `input`, the largest integer less than or equal to each element. [torch.floor](https://docs.pytorch.org/docs/stable/generated/torch.floor.html) */
export function _foreach_floor(self: readonly Tensor[]): Tensor[];
export function _foreach_floor(...args: any[]): any {
  return $_foreach_floor.call(args);
}

const $_foreach_floor_ = new Operator('_foreach_floor_', table._foreach_floor_);
/** In place on every tensor of a list, `floor`: Returns a new tensor with the floor of the elements of `input`, the largest integer less than or equal to each element. [torch.Tensor.floor_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html) */
export function _foreach_floor_(self: readonly Tensor[]): Tensor[];
export function _foreach_floor_(...args: any[]): any {
  return $_foreach_floor_.call(args);
}

const $_foreach_frac = new Operator('_foreach_frac', table._foreach_frac);
/** On every tensor of a list, `frac`: Computes the fractional portion of each element in `input`. [torch.frac](https://docs.pytorch.org/docs/stable/generated/torch.frac.html) */
export function _foreach_frac(self: readonly Tensor[]): Tensor[];
export function _foreach_frac(...args: any[]): any {
  return $_foreach_frac.call(args);
}

const $_foreach_frac_ = new Operator('_foreach_frac_', table._foreach_frac_);
/** In place on every tensor of a list, `frac`: Computes the fractional portion of each element in `input`. [torch.Tensor.frac_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html) */
export function _foreach_frac_(self: readonly Tensor[]): Tensor[];
export function _foreach_frac_(...args: any[]): any {
  return $_foreach_frac_.call(args);
}

const $_foreach_lerp = new Operator('_foreach_lerp', table._foreach_lerp);
/** On every tensor of a list, `lerp`: Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.lerp](https://docs.pytorch.org/docs/stable/generated/torch.lerp.html) */
export function _foreach_lerp(self: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar | readonly Scalar[]): Tensor[];
/** On every tensor of a list, `lerp`: Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.lerp](https://docs.pytorch.org/docs/stable/generated/torch.lerp.html) */
export function _foreach_lerp(self: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): Tensor[];
export function _foreach_lerp(...args: any[]): any {
  return $_foreach_lerp.call(args);
}

const $_foreach_lerp_ = new Operator('_foreach_lerp_', table._foreach_lerp_);
/** In place on every tensor of a list, `lerp`: Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.Tensor.lerp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html) */
export function _foreach_lerp_(self: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar | readonly Scalar[]): Tensor[];
/** In place on every tensor of a list, `lerp`: Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.Tensor.lerp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html) */
export function _foreach_lerp_(self: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): Tensor[];
export function _foreach_lerp_(...args: any[]): any {
  return $_foreach_lerp_.call(args);
}

const $_foreach_lgamma = new Operator('_foreach_lgamma', table._foreach_lgamma);
/** On every tensor of a list, `lgamma`: Computes the natural logarithm of the absolute value of the gamma function on `input`. [torch.lgamma](https://docs.pytorch.org/docs/stable/generated/torch.lgamma.html) */
export function _foreach_lgamma(self: readonly Tensor[]): Tensor[];
export function _foreach_lgamma(...args: any[]): any {
  return $_foreach_lgamma.call(args);
}

const $_foreach_lgamma_ = new Operator('_foreach_lgamma_', table._foreach_lgamma_);
/** In place on every tensor of a list, `lgamma`: Computes the natural logarithm of the absolute value of the gamma function on `input`. [torch.Tensor.lgamma_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma_.html) */
export function _foreach_lgamma_(self: readonly Tensor[]): Tensor[];
export function _foreach_lgamma_(...args: any[]): any {
  return $_foreach_lgamma_.call(args);
}

const $_foreach_log = new Operator('_foreach_log', table._foreach_log);
/** On every tensor of a list, `log`: Returns a new tensor with the natural logarithm of the elements of `input`. [torch.log](https://docs.pytorch.org/docs/stable/generated/torch.log.html) */
export function _foreach_log(self: readonly Tensor[]): Tensor[];
export function _foreach_log(...args: any[]): any {
  return $_foreach_log.call(args);
}

const $_foreach_log10 = new Operator('_foreach_log10', table._foreach_log10);
/** On every tensor of a list, `log10`: Returns a new tensor with the logarithm to the base 10 of the elements of `input`. [torch.log10](https://docs.pytorch.org/docs/stable/generated/torch.log10.html) */
export function _foreach_log10(self: readonly Tensor[]): Tensor[];
export function _foreach_log10(...args: any[]): any {
  return $_foreach_log10.call(args);
}

const $_foreach_log10_ = new Operator('_foreach_log10_', table._foreach_log10_);
/** In place on every tensor of a list, `log10`: Returns a new tensor with the logarithm to the base 10 of the elements of `input`. [torch.Tensor.log10_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html) */
export function _foreach_log10_(self: readonly Tensor[]): Tensor[];
export function _foreach_log10_(...args: any[]): any {
  return $_foreach_log10_.call(args);
}

const $_foreach_log1p = new Operator('_foreach_log1p', table._foreach_log1p);
/** On every tensor of a list, `log1p`: Returns a new tensor with the natural logarithm of (1 + `input`). [torch.log1p](https://docs.pytorch.org/docs/stable/generated/torch.log1p.html) */
export function _foreach_log1p(self: readonly Tensor[]): Tensor[];
export function _foreach_log1p(...args: any[]): any {
  return $_foreach_log1p.call(args);
}

const $_foreach_log1p_ = new Operator('_foreach_log1p_', table._foreach_log1p_);
/** In place on every tensor of a list, `log1p`: Returns a new tensor with the natural logarithm of (1 + `input`). [torch.Tensor.log1p_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html) */
export function _foreach_log1p_(self: readonly Tensor[]): Tensor[];
export function _foreach_log1p_(...args: any[]): any {
  return $_foreach_log1p_.call(args);
}

const $_foreach_log2 = new Operator('_foreach_log2', table._foreach_log2);
/** On every tensor of a list, `log2`: Returns a new tensor with the logarithm to the base 2 of the elements of `input`. [torch.log2](https://docs.pytorch.org/docs/stable/generated/torch.log2.html) */
export function _foreach_log2(self: readonly Tensor[]): Tensor[];
export function _foreach_log2(...args: any[]): any {
  return $_foreach_log2.call(args);
}

const $_foreach_log2_ = new Operator('_foreach_log2_', table._foreach_log2_);
/** In place on every tensor of a list, `log2`: Returns a new tensor with the logarithm to the base 2 of the elements of `input`. [torch.Tensor.log2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html) */
export function _foreach_log2_(self: readonly Tensor[]): Tensor[];
export function _foreach_log2_(...args: any[]): any {
  return $_foreach_log2_.call(args);
}

const $_foreach_log_ = new Operator('_foreach_log_', table._foreach_log_);
/** In place on every tensor of a list, `log`: Returns a new tensor with the natural logarithm of the elements of `input`. [torch.Tensor.log_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html) */
export function _foreach_log_(self: readonly Tensor[]): Tensor[];
export function _foreach_log_(...args: any[]): any {
  return $_foreach_log_.call(args);
}

const $_foreach_max = new Operator('_foreach_max', table._foreach_max);
/** On every tensor of a list, `max`: Returns the maximum value of all elements in the `input` tensor. [torch.max](https://docs.pytorch.org/docs/stable/generated/torch.max.html) */
export function _foreach_max(self: readonly Tensor[]): Tensor[];
export function _foreach_max(...args: any[]): any {
  return $_foreach_max.call(args);
}

const $_foreach_maximum = new Operator('_foreach_maximum', table._foreach_maximum);
/** On every tensor of a list, `maximum`: Computes the element-wise maximum of `input` and `other`. [torch.maximum](https://docs.pytorch.org/docs/stable/generated/torch.maximum.html) */
export function _foreach_maximum(self: readonly Tensor[], scalar: Scalar): Tensor[];
/** On every tensor of a list, `maximum`: Computes the element-wise maximum of `input` and `other`. [torch.maximum](https://docs.pytorch.org/docs/stable/generated/torch.maximum.html) */
export function _foreach_maximum(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** On every tensor of a list, `maximum`: Computes the element-wise maximum of `input` and `other`. [torch.maximum](https://docs.pytorch.org/docs/stable/generated/torch.maximum.html) */
export function _foreach_maximum(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreach_maximum(...args: any[]): any {
  return $_foreach_maximum.call(args);
}

const $_foreach_maximum_ = new Operator('_foreach_maximum_', table._foreach_maximum_);
/** In place on every tensor of a list, `maximum`: Computes the element-wise maximum of `input` and `other`. [torch.maximum](https://docs.pytorch.org/docs/stable/generated/torch.maximum.html) */
export function _foreach_maximum_(self: readonly Tensor[], scalar: Scalar): Tensor[];
/** In place on every tensor of a list, `maximum`: Computes the element-wise maximum of `input` and `other`. [torch.maximum](https://docs.pytorch.org/docs/stable/generated/torch.maximum.html) */
export function _foreach_maximum_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** In place on every tensor of a list, `maximum`: Computes the element-wise maximum of `input` and `other`. [torch.maximum](https://docs.pytorch.org/docs/stable/generated/torch.maximum.html) */
export function _foreach_maximum_(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreach_maximum_(...args: any[]): any {
  return $_foreach_maximum_.call(args);
}

const $_foreach_minimum = new Operator('_foreach_minimum', table._foreach_minimum);
/** On every tensor of a list, `minimum`: Computes the element-wise minimum of `input` and `other`. [torch.minimum](https://docs.pytorch.org/docs/stable/generated/torch.minimum.html) */
export function _foreach_minimum(self: readonly Tensor[], scalar: Scalar): Tensor[];
/** On every tensor of a list, `minimum`: Computes the element-wise minimum of `input` and `other`. [torch.minimum](https://docs.pytorch.org/docs/stable/generated/torch.minimum.html) */
export function _foreach_minimum(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** On every tensor of a list, `minimum`: Computes the element-wise minimum of `input` and `other`. [torch.minimum](https://docs.pytorch.org/docs/stable/generated/torch.minimum.html) */
export function _foreach_minimum(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreach_minimum(...args: any[]): any {
  return $_foreach_minimum.call(args);
}

const $_foreach_minimum_ = new Operator('_foreach_minimum_', table._foreach_minimum_);
/** In place on every tensor of a list, `minimum`: Computes the element-wise minimum of `input` and `other`. [torch.minimum](https://docs.pytorch.org/docs/stable/generated/torch.minimum.html) */
export function _foreach_minimum_(self: readonly Tensor[], scalar: Scalar): Tensor[];
/** In place on every tensor of a list, `minimum`: Computes the element-wise minimum of `input` and `other`. [torch.minimum](https://docs.pytorch.org/docs/stable/generated/torch.minimum.html) */
export function _foreach_minimum_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** In place on every tensor of a list, `minimum`: Computes the element-wise minimum of `input` and `other`. [torch.minimum](https://docs.pytorch.org/docs/stable/generated/torch.minimum.html) */
export function _foreach_minimum_(self: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreach_minimum_(...args: any[]): any {
  return $_foreach_minimum_.call(args);
}

const $_foreach_mm = new Operator('_foreach_mm', table._foreach_mm);
/** On every tensor of a list, `mm`: Performs a matrix multiplication of the matrices `input` and `mat2`. [torch.mm](https://docs.pytorch.org/docs/stable/generated/torch.mm.html) */
export function _foreach_mm(self: readonly Tensor[], mat2: readonly Tensor[]): Tensor[];
export function _foreach_mm(...args: any[]): any {
  return $_foreach_mm.call(args);
}

const $_foreach_mul = new Operator('_foreach_mul', table._foreach_mul);
/** On every tensor of a list, `mul`: Multiplies `input` by `other`. [torch.mul](https://docs.pytorch.org/docs/stable/generated/torch.mul.html) */
export function _foreach_mul(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** On every tensor of a list, `mul`: Multiplies `input` by `other`. [torch.mul](https://docs.pytorch.org/docs/stable/generated/torch.mul.html) */
export function _foreach_mul(self: readonly Tensor[], other: Tensor | readonly Tensor[]): Tensor[];
/** On every tensor of a list, `mul`: Multiplies `input` by `other`. [torch.mul](https://docs.pytorch.org/docs/stable/generated/torch.mul.html) */
export function _foreach_mul(self: readonly Tensor[], scalar: Scalar): Tensor[];
export function _foreach_mul(...args: any[]): any {
  return $_foreach_mul.call(args);
}

const $_foreach_mul_ = new Operator('_foreach_mul_', table._foreach_mul_);
/** In place on every tensor of a list, `mul`: Multiplies `input` by `other`. [torch.Tensor.mul_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html) */
export function _foreach_mul_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** In place on every tensor of a list, `mul`: Multiplies `input` by `other`. [torch.Tensor.mul_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html) */
export function _foreach_mul_(self: readonly Tensor[], other: Tensor | readonly Tensor[]): Tensor[];
/** In place on every tensor of a list, `mul`: Multiplies `input` by `other`. [torch.Tensor.mul_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html) */
export function _foreach_mul_(self: readonly Tensor[], scalar: Scalar): Tensor[];
export function _foreach_mul_(...args: any[]): any {
  return $_foreach_mul_.call(args);
}

const $_foreach_neg = new Operator('_foreach_neg', table._foreach_neg);
/** On every tensor of a list, `neg`: Returns a new tensor with the negative of the elements of `input`. [torch.neg](https://docs.pytorch.org/docs/stable/generated/torch.neg.html) */
export function _foreach_neg(self: readonly Tensor[]): Tensor[];
export function _foreach_neg(...args: any[]): any {
  return $_foreach_neg.call(args);
}

const $_foreach_neg_ = new Operator('_foreach_neg_', table._foreach_neg_);
/** In place on every tensor of a list, `neg`: Returns a new tensor with the negative of the elements of `input`. [torch.Tensor.neg_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html) */
export function _foreach_neg_(self: readonly Tensor[]): Tensor[];
export function _foreach_neg_(...args: any[]): any {
  return $_foreach_neg_.call(args);
}

const $_foreach_norm = new Operator('_foreach_norm', table._foreach_norm);
/** On every tensor of a list, `norm`: Returns the matrix norm or vector norm of a given tensor. [torch.norm](https://docs.pytorch.org/docs/stable/generated/torch.norm.html) */
export function _foreach_norm(self: readonly Tensor[], ord?: Scalar | ForeachNormOptions, dtype?: dtype | ForeachNormOptions | null, options?: ForeachNormOptions): Tensor[];
export function _foreach_norm(...args: any[]): any {
  return $_foreach_norm.call(args);
}

const $_foreach_pow = new Operator('_foreach_pow', table._foreach_pow);
/** On every tensor of a list, `pow`: Takes the power of each element in `input` with `exponent` and returns a tensor with the result. [torch.pow](https://docs.pytorch.org/docs/stable/generated/torch.pow.html) */
export function _foreach_pow(self: Scalar | readonly Tensor[], exponent: readonly Tensor[]): Tensor[];
/** On every tensor of a list, `pow`: Takes the power of each element in `input` with `exponent` and returns a tensor with the result. [torch.pow](https://docs.pytorch.org/docs/stable/generated/torch.pow.html) */
export function _foreach_pow(self: readonly Tensor[], exponent: Scalar | readonly Scalar[]): Tensor[];
export function _foreach_pow(...args: any[]): any {
  return $_foreach_pow.call(args);
}

const $_foreach_pow_ = new Operator('_foreach_pow_', table._foreach_pow_);
/** In place on every tensor of a list, `pow`: Takes the power of each element in `input` with `exponent` and returns a tensor with the result. [torch.Tensor.pow_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html) */
export function _foreach_pow_(self: readonly Tensor[], exponent: Scalar | readonly Scalar[] | readonly Tensor[]): Tensor[];
export function _foreach_pow_(...args: any[]): any {
  return $_foreach_pow_.call(args);
}

const $_foreach_powsum = new Operator('_foreach_powsum', table._foreach_powsum);
/** The operator `aten::_foreach_powsum`, which PyTorch does not document. */
export function _foreach_powsum(self: readonly Tensor[], ord?: Scalar | ForeachPowsumOptions, dtype?: dtype | ForeachPowsumOptions | null, options?: ForeachPowsumOptions): Tensor[];
export function _foreach_powsum(...args: any[]): any {
  return $_foreach_powsum.call(args);
}

const $_foreach_reciprocal = new Operator('_foreach_reciprocal', table._foreach_reciprocal);
/** On every tensor of a list, `reciprocal`: Returns a new tensor with the reciprocal of the elements of `input`. [torch.reciprocal](https://docs.pytorch.org/docs/stable/generated/torch.reciprocal.html) */
export function _foreach_reciprocal(self: readonly Tensor[]): Tensor[];
export function _foreach_reciprocal(...args: any[]): any {
  return $_foreach_reciprocal.call(args);
}

const $_foreach_reciprocal_ = new Operator('_foreach_reciprocal_', table._foreach_reciprocal_);
/** In place on every tensor of a list, `reciprocal`: Returns a new tensor with the reciprocal of the elements of `input`. [torch.Tensor.reciprocal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html) */
export function _foreach_reciprocal_(self: readonly Tensor[]): Tensor[];
export function _foreach_reciprocal_(...args: any[]): any {
  return $_foreach_reciprocal_.call(args);
}

const $_foreach_round = new Operator('_foreach_round', table._foreach_round);
/** On every tensor of a list, `round`: Rounds elements of `input` to the nearest integer. [torch.round](https://docs.pytorch.org/docs/stable/generated/torch.round.html) */
export function _foreach_round(self: readonly Tensor[]): Tensor[];
export function _foreach_round(...args: any[]): any {
  return $_foreach_round.call(args);
}

const $_foreach_round_ = new Operator('_foreach_round_', table._foreach_round_);
/** In place on every tensor of a list, `round`: Rounds elements of `input` to the nearest integer. [torch.Tensor.round_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
export function _foreach_round_(self: readonly Tensor[]): Tensor[];
export function _foreach_round_(...args: any[]): any {
  return $_foreach_round_.call(args);
}

const $_foreach_rsqrt = new Operator('_foreach_rsqrt', table._foreach_rsqrt);
/** On every tensor of a list, `rsqrt`: Returns a new tensor with the reciprocal of the square-root of each of the elements of `input`. [torch.rsqrt](https://docs.pytorch.org/docs/stable/generated/torch.rsqrt.html) */
export function _foreach_rsqrt(self: readonly Tensor[]): Tensor[];
export function _foreach_rsqrt(...args: any[]): any {
  return $_foreach_rsqrt.call(args);
}

const $_foreach_rsqrt_ = new Operator('_foreach_rsqrt_', table._foreach_rsqrt_);
/** In place on every tensor of a list, `rsqrt`: Returns a new tensor with the reciprocal of the square-root of each of the elements of `input`. [torch.Tensor.rsqrt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html) */
export function _foreach_rsqrt_(self: readonly Tensor[]): Tensor[];
export function _foreach_rsqrt_(...args: any[]): any {
  return $_foreach_rsqrt_.call(args);
}

const $_foreach_sigmoid = new Operator('_foreach_sigmoid', table._foreach_sigmoid);
/** On every tensor of a list, `sigmoid`: Alias for `torch.special.expit`. [torch.sigmoid](https://docs.pytorch.org/docs/stable/generated/torch.sigmoid.html) */
export function _foreach_sigmoid(self: readonly Tensor[]): Tensor[];
export function _foreach_sigmoid(...args: any[]): any {
  return $_foreach_sigmoid.call(args);
}

const $_foreach_sigmoid_ = new Operator('_foreach_sigmoid_', table._foreach_sigmoid_);
/** In place on every tensor of a list, `sigmoid`: Alias for `torch.special.expit`. [torch.Tensor.sigmoid_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html) */
export function _foreach_sigmoid_(self: readonly Tensor[]): Tensor[];
export function _foreach_sigmoid_(...args: any[]): any {
  return $_foreach_sigmoid_.call(args);
}

const $_foreach_sign = new Operator('_foreach_sign', table._foreach_sign);
/** On every tensor of a list, `sign`: Returns a new tensor with the signs of the elements of `input`. [torch.sign](https://docs.pytorch.org/docs/stable/generated/torch.sign.html) */
export function _foreach_sign(self: readonly Tensor[]): Tensor[];
export function _foreach_sign(...args: any[]): any {
  return $_foreach_sign.call(args);
}

const $_foreach_sign_ = new Operator('_foreach_sign_', table._foreach_sign_);
/** In place on every tensor of a list, `sign`: Returns a new tensor with the signs of the elements of `input`. [torch.Tensor.sign_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign_.html) */
export function _foreach_sign_(self: readonly Tensor[]): Tensor[];
export function _foreach_sign_(...args: any[]): any {
  return $_foreach_sign_.call(args);
}

const $_foreach_sin = new Operator('_foreach_sin', table._foreach_sin);
/** On every tensor of a list, `sin`: Returns a new tensor with the sine of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.sin](https://docs.pytorch.org/docs/stable/generated/torch.sin.html) */
export function _foreach_sin(self: readonly Tensor[]): Tensor[];
export function _foreach_sin(...args: any[]): any {
  return $_foreach_sin.call(args);
}

const $_foreach_sin_ = new Operator('_foreach_sin_', table._foreach_sin_);
/** In place on every tensor of a list, `sin`: Returns a new tensor with the sine of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.Tensor.sin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html) */
export function _foreach_sin_(self: readonly Tensor[]): Tensor[];
export function _foreach_sin_(...args: any[]): any {
  return $_foreach_sin_.call(args);
}

const $_foreach_sinh = new Operator('_foreach_sinh', table._foreach_sinh);
/** On every tensor of a list, `sinh`: Returns a new tensor with the hyperbolic sine of the elements of `input`. [torch.sinh](https://docs.pytorch.org/docs/stable/generated/torch.sinh.html) */
export function _foreach_sinh(self: readonly Tensor[]): Tensor[];
export function _foreach_sinh(...args: any[]): any {
  return $_foreach_sinh.call(args);
}

const $_foreach_sinh_ = new Operator('_foreach_sinh_', table._foreach_sinh_);
/** In place on every tensor of a list, `sinh`: Returns a new tensor with the hyperbolic sine of the elements of `input`. [torch.Tensor.sinh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html) */
export function _foreach_sinh_(self: readonly Tensor[]): Tensor[];
export function _foreach_sinh_(...args: any[]): any {
  return $_foreach_sinh_.call(args);
}

const $_foreach_sqrt = new Operator('_foreach_sqrt', table._foreach_sqrt);
/** On every tensor of a list, `sqrt`: Returns a new tensor with the square-root of the elements of `input`. [torch.sqrt](https://docs.pytorch.org/docs/stable/generated/torch.sqrt.html) */
export function _foreach_sqrt(self: readonly Tensor[]): Tensor[];
export function _foreach_sqrt(...args: any[]): any {
  return $_foreach_sqrt.call(args);
}

const $_foreach_sqrt_ = new Operator('_foreach_sqrt_', table._foreach_sqrt_);
/** In place on every tensor of a list, `sqrt`: Returns a new tensor with the square-root of the elements of `input`. [torch.Tensor.sqrt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html) */
export function _foreach_sqrt_(self: readonly Tensor[]): Tensor[];
export function _foreach_sqrt_(...args: any[]): any {
  return $_foreach_sqrt_.call(args);
}

const $_foreach_sub = new Operator('_foreach_sub', table._foreach_sub);
/** On every tensor of a list, `sub`: Subtracts `other`, scaled by `alpha`, from `input`. [torch.sub](https://docs.pytorch.org/docs/stable/generated/torch.sub.html) */
export function _foreach_sub(self: readonly Tensor[], scalar: Scalar): Tensor[];
/** On every tensor of a list, `sub`: Subtracts `other`, scaled by `alpha`, from `input`. [torch.sub](https://docs.pytorch.org/docs/stable/generated/torch.sub.html) */
export function _foreach_sub(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** On every tensor of a list, `sub`: Subtracts `other`, scaled by `alpha`, from `input`. [torch.sub](https://docs.pytorch.org/docs/stable/generated/torch.sub.html) */
export function _foreach_sub(self: readonly Tensor[], other: readonly Tensor[], options?: ForeachSubOptions): Tensor[];
export function _foreach_sub(...args: any[]): any {
  return $_foreach_sub.call(args);
}

const $_foreach_sub_ = new Operator('_foreach_sub_', table._foreach_sub_);
/** In place on every tensor of a list, `sub`: Subtracts `other`, scaled by `alpha`, from `input`. [torch.Tensor.sub_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html) */
export function _foreach_sub_(self: readonly Tensor[], scalar: Scalar): Tensor[];
/** In place on every tensor of a list, `sub`: Subtracts `other`, scaled by `alpha`, from `input`. [torch.Tensor.sub_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html) */
export function _foreach_sub_(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
/** In place on every tensor of a list, `sub`: Subtracts `other`, scaled by `alpha`, from `input`. [torch.Tensor.sub_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html) */
export function _foreach_sub_(self: readonly Tensor[], other: readonly Tensor[], options?: ForeachSub_Options): Tensor[];
export function _foreach_sub_(...args: any[]): any {
  return $_foreach_sub_.call(args);
}

const $_foreach_tan = new Operator('_foreach_tan', table._foreach_tan);
/** On every tensor of a list, `tan`: Returns a new tensor with the tangent of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.tan](https://docs.pytorch.org/docs/stable/generated/torch.tan.html) */
export function _foreach_tan(self: readonly Tensor[]): Tensor[];
export function _foreach_tan(...args: any[]): any {
  return $_foreach_tan.call(args);
}

const $_foreach_tan_ = new Operator('_foreach_tan_', table._foreach_tan_);
/** In place on every tensor of a list, `tan`: Returns a new tensor with the tangent of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.Tensor.tan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html) */
export function _foreach_tan_(self: readonly Tensor[]): Tensor[];
export function _foreach_tan_(...args: any[]): any {
  return $_foreach_tan_.call(args);
}

const $_foreach_tanh = new Operator('_foreach_tanh', table._foreach_tanh);
/** On every tensor of a list, `tanh`: Returns a new tensor with the hyperbolic tangent of the elements of `input`. [torch.tanh](https://docs.pytorch.org/docs/stable/generated/torch.tanh.html) */
export function _foreach_tanh(self: readonly Tensor[]): Tensor[];
export function _foreach_tanh(...args: any[]): any {
  return $_foreach_tanh.call(args);
}

const $_foreach_tanh_ = new Operator('_foreach_tanh_', table._foreach_tanh_);
/** In place on every tensor of a list, `tanh`: Returns a new tensor with the hyperbolic tangent of the elements of `input`. [torch.Tensor.tanh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html) */
export function _foreach_tanh_(self: readonly Tensor[]): Tensor[];
export function _foreach_tanh_(...args: any[]): any {
  return $_foreach_tanh_.call(args);
}

const $_foreach_trunc = new Operator('_foreach_trunc', table._foreach_trunc);
/** On every tensor of a list, `trunc`: Returns a new tensor with the truncated integer values of the elements of `input`. [torch.trunc](https://docs.pytorch.org/docs/stable/generated/torch.trunc.html) */
export function _foreach_trunc(self: readonly Tensor[]): Tensor[];
export function _foreach_trunc(...args: any[]): any {
  return $_foreach_trunc.call(args);
}

const $_foreach_trunc_ = new Operator('_foreach_trunc_', table._foreach_trunc_);
/** In place on every tensor of a list, `trunc`: Returns a new tensor with the truncated integer values of the elements of `input`. [torch.Tensor.trunc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html) */
export function _foreach_trunc_(self: readonly Tensor[]): Tensor[];
export function _foreach_trunc_(...args: any[]): any {
  return $_foreach_trunc_.call(args);
}

const $_foreach_zero_ = new Operator('_foreach_zero_', table._foreach_zero_);
/** On every tensor of a list, `zero_`: Fills `self` tensor with zeros. [torch.Tensor.zero_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html) */
export function _foreach_zero_(self: readonly Tensor[]): Tensor[];
export function _foreach_zero_(...args: any[]): any {
  return $_foreach_zero_.call(args);
}

const $_functional_assert_async = new Operator('_functional_assert_async', table._functional_assert_async);
/** The operator `aten::_functional_assert_async`, which PyTorch does not document. */
export function _functional_assert_async(input: Tensor, assert_msg: string, dep_token: Tensor): Tensor;
export function _functional_assert_async(...args: any[]): any {
  return $_functional_assert_async.call(args);
}

const $_functional_assert_scalar = new Operator('_functional_assert_scalar', table._functional_assert_scalar);
/** The operator `aten::_functional_assert_scalar`, which PyTorch does not document. */
export function _functional_assert_scalar(self: Scalar, assert_msg: string, dep_token: Tensor): Tensor;
export function _functional_assert_scalar(...args: any[]): any {
  return $_functional_assert_scalar.call(args);
}

const $_functional_sym_constrain_range = new Operator('_functional_sym_constrain_range', table._functional_sym_constrain_range);
/** The operator `aten::_functional_sym_constrain_range`, which PyTorch does not document. */
export function _functional_sym_constrain_range(size: Scalar, min: Int | null, max: Int | null, dep_token: Tensor): Tensor;
export function _functional_sym_constrain_range(...args: any[]): any {
  return $_functional_sym_constrain_range.call(args);
}

const $_functional_sym_constrain_range_for_size = new Operator('_functional_sym_constrain_range_for_size', table._functional_sym_constrain_range_for_size);
/** The operator `aten::_functional_sym_constrain_range_for_size`, which PyTorch does not document. */
export function _functional_sym_constrain_range_for_size(size: Scalar, min: Int | null, max: Int | null, dep_token: Tensor): Tensor;
export function _functional_sym_constrain_range_for_size(...args: any[]): any {
  return $_functional_sym_constrain_range_for_size.call(args);
}

const $_fused_adagrad_ = new Operator('_fused_adagrad_', table._fused_adagrad_);
/** The operator `aten::_fused_adagrad_`, which PyTorch does not document. */
export function _fused_adagrad_(self: readonly Tensor[], grads: readonly Tensor[], state_sums: readonly Tensor[], state_steps: readonly Tensor[], options: FusedAdagrad_Options & { lr: Tensor; lr_decay: number; weight_decay: number; eps: number; maximize: boolean }): void;
/** The operator `aten::_fused_adagrad_`, which PyTorch does not document. */
export function _fused_adagrad_(self: readonly Tensor[], grads: readonly Tensor[], state_sums: readonly Tensor[], state_steps: readonly Tensor[], options: FusedAdagrad_Options & { lr: number; lr_decay: number; weight_decay: number; eps: number; maximize: boolean }): void;
export function _fused_adagrad_(...args: any[]): any {
  return $_fused_adagrad_.call(args);
}

const $_fused_adam_ = new Operator('_fused_adam_', table._fused_adam_);
/** The operator `aten::_fused_adam_`, which PyTorch does not document. */
export function _fused_adam_(self: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: FusedAdam_Options & { lr: Tensor; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean }): void;
/** The operator `aten::_fused_adam_`, which PyTorch does not document. */
export function _fused_adam_(self: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: FusedAdam_Options & { lr: number; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean }): void;
export function _fused_adam_(...args: any[]): any {
  return $_fused_adam_.call(args);
}

const $_fused_adamw_ = new Operator('_fused_adamw_', table._fused_adamw_);
/** The operator `aten::_fused_adamw_`, which PyTorch does not document. */
export function _fused_adamw_(self: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: FusedAdamw_Options & { lr: Tensor; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean }): void;
/** The operator `aten::_fused_adamw_`, which PyTorch does not document. */
export function _fused_adamw_(self: readonly Tensor[], grads: readonly Tensor[], exp_avgs: readonly Tensor[], exp_avg_sqs: readonly Tensor[], max_exp_avg_sqs: readonly Tensor[], state_steps: readonly Tensor[], options: FusedAdamw_Options & { lr: number; beta1: number; beta2: number; weight_decay: number; eps: number; amsgrad: boolean; maximize: boolean }): void;
export function _fused_adamw_(...args: any[]): any {
  return $_fused_adamw_.call(args);
}

const $_fused_dropout = new Operator('_fused_dropout', table._fused_dropout);
/** The operator `aten::_fused_dropout`, which PyTorch does not document. */
export function _fused_dropout(input: Tensor, p: number, generator?: Generator | FusedDropoutOptions | null, options?: FusedDropoutOptions): [Tensor, Tensor];
export function _fused_dropout(...args: any[]): any {
  return $_fused_dropout.call(args);
}

const $_fused_moving_avg_obs_fq_helper = new Operator('_fused_moving_avg_obs_fq_helper', table._fused_moving_avg_obs_fq_helper);
/** The operator `aten::_fused_moving_avg_obs_fq_helper`, which PyTorch does not document. */
export function _fused_moving_avg_obs_fq_helper(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: Int, quant_max: Int, ch_axis: Int, per_row_fake_quant?: boolean | FusedMovingAvgObsFqHelperOptions, symmetric_quant?: boolean | FusedMovingAvgObsFqHelperOptions, options?: FusedMovingAvgObsFqHelperOptions): return_types._fused_moving_avg_obs_fq_helper;
export function _fused_moving_avg_obs_fq_helper(...args: any[]): any {
  return $_fused_moving_avg_obs_fq_helper.call(args);
}

const $_fused_rms_norm = new Operator('_fused_rms_norm', table._fused_rms_norm);
/** The operator `aten::_fused_rms_norm`, which PyTorch does not document. */
export function _fused_rms_norm(input: Tensor, normalized_shape: Ints, weight: Tensor | null, eps: number | null): [Tensor, Tensor];
export function _fused_rms_norm(...args: any[]): any {
  return $_fused_rms_norm.call(args);
}

const $_fused_sdp_choice = new Operator('_fused_sdp_choice', table._fused_sdp_choice);
/** The operator `aten::_fused_sdp_choice`, which PyTorch does not document. */
export function _fused_sdp_choice(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | FusedSdpChoiceOptions | null, dropout_p?: number | FusedSdpChoiceOptions, is_causal?: boolean | FusedSdpChoiceOptions, options?: FusedSdpChoiceOptions): number;
export function _fused_sdp_choice(...args: any[]): any {
  return $_fused_sdp_choice.call(args);
}

const $_fused_sgd_ = new Operator('_fused_sgd_', table._fused_sgd_);
/** The operator `aten::_fused_sgd_`, which PyTorch does not document. */
export function _fused_sgd_(self: readonly Tensor[], grads: readonly Tensor[], momentum_buffer_list: readonly Tensor[], options: FusedSgd_Options & { weight_decay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; is_first_step: boolean }): void;
/** The operator `aten::_fused_sgd_`, which PyTorch does not document. */
export function _fused_sgd_(self: readonly Tensor[], grads: readonly Tensor[], momentum_buffer_list: readonly Tensor[], options: FusedSgd_Options & { weight_decay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; is_first_step: boolean }): void;
export function _fused_sgd_(...args: any[]): any {
  return $_fused_sgd_.call(args);
}

const $_fw_primal_copy = new Operator('_fw_primal_copy', table._fw_primal_copy);
/** The operator `aten::_fw_primal_copy`, which PyTorch does not document. */
export function _fw_primal_copy(input: Tensor, level: Int, options?: OutOptions): Tensor;
export function _fw_primal_copy(...args: any[]): any {
  return $_fw_primal_copy.call(args);
}

const $_grid_sampler_2d_cpu_fallback = new Operator('_grid_sampler_2d_cpu_fallback', table._grid_sampler_2d_cpu_fallback);
/** The operator `aten::_grid_sampler_2d_cpu_fallback`, which PyTorch does not document. */
export function _grid_sampler_2d_cpu_fallback(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, align_corners: boolean): Tensor;
export function _grid_sampler_2d_cpu_fallback(...args: any[]): any {
  return $_grid_sampler_2d_cpu_fallback.call(args);
}

const $_grouped_mm = new Operator('_grouped_mm', table._grouped_mm);
/** The operator `aten::_grouped_mm`, which PyTorch does not document. */
export function _grouped_mm(input: Tensor, mat2: Tensor, offs?: Tensor | GroupedMmOptions | null, bias?: Tensor | GroupedMmOptions | null, out_dtype?: dtype | GroupedMmOptions | null, options?: GroupedMmOptions): Tensor;
export function _grouped_mm(...args: any[]): any {
  return $_grouped_mm.call(args);
}

const $_has_compatible_shallow_copy_type = new Operator('_has_compatible_shallow_copy_type', table._has_compatible_shallow_copy_type);
/** The operator `aten::_has_compatible_shallow_copy_type`, which PyTorch does not document. */
export function _has_compatible_shallow_copy_type(input: Tensor, from: Tensor): boolean;
export function _has_compatible_shallow_copy_type(...args: any[]): any {
  return $_has_compatible_shallow_copy_type.call(args);
}

const $_histogramdd_bin_edges = new Operator('_histogramdd_bin_edges', table._histogramdd_bin_edges);
/** The operator `aten::_histogramdd_bin_edges`, which PyTorch does not document. */
export function _histogramdd_bin_edges(input: Tensor, bins: Ints, options?: HistogramddBinEdgesOptions): Tensor[];
export function _histogramdd_bin_edges(...args: any[]): any {
  return $_histogramdd_bin_edges.call(args);
}

const $_histogramdd_from_bin_cts = new Operator('_histogramdd_from_bin_cts', table._histogramdd_from_bin_cts);
/** The operator `aten::_histogramdd_from_bin_cts`, which PyTorch does not document. */
export function _histogramdd_from_bin_cts(input: Tensor, bins: Ints, options?: HistogramddFromBinCtsOptions): Tensor;
export function _histogramdd_from_bin_cts(...args: any[]): any {
  return $_histogramdd_from_bin_cts.call(args);
}

const $_histogramdd_from_bin_tensors = new Operator('_histogramdd_from_bin_tensors', table._histogramdd_from_bin_tensors);
/** The operator `aten::_histogramdd_from_bin_tensors`, which PyTorch does not document. */
export function _histogramdd_from_bin_tensors(input: Tensor, bins: readonly Tensor[], options?: HistogramddFromBinTensorsOptions): Tensor;
export function _histogramdd_from_bin_tensors(...args: any[]): any {
  return $_histogramdd_from_bin_tensors.call(args);
}

const $_index_put_impl_ = new Operator('_index_put_impl_', table._index_put_impl_);
/** The operator `aten::_index_put_impl_`, which PyTorch does not document. */
export function _index_put_impl_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean | IndexPutImpl_Options, unsafe?: boolean | IndexPutImpl_Options, options?: IndexPutImpl_Options): Tensor;
export function _index_put_impl_(...args: any[]): any {
  return $_index_put_impl_.call(args);
}

const $_indices_copy = new Operator('_indices_copy', table._indices_copy);
/** The operator `aten::_indices_copy`, which PyTorch does not document. */
export function _indices_copy(input: Tensor, options?: OutOptions): Tensor;
export function _indices_copy(...args: any[]): any {
  return $_indices_copy.call(args);
}

const $_int_mm = new Operator('_int_mm', table._int_mm);
/** The operator `aten::_int_mm`, which PyTorch does not document. */
export function _int_mm(input: Tensor, mat2: Tensor, options?: OutOptions): Tensor;
export function _int_mm(...args: any[]): any {
  return $_int_mm.call(args);
}

const $_is_all_true = new Operator('_is_all_true', table._is_all_true);
/** The operator `aten::_is_all_true`, which PyTorch does not document. */
export function _is_all_true(input: Tensor): Tensor;
export function _is_all_true(...args: any[]): any {
  return $_is_all_true.call(args);
}

const $_is_any_true = new Operator('_is_any_true', table._is_any_true);
/** The operator `aten::_is_any_true`, which PyTorch does not document. */
export function _is_any_true(input: Tensor): Tensor;
export function _is_any_true(...args: any[]): any {
  return $_is_any_true.call(args);
}

const $_is_zerotensor = new Operator('_is_zerotensor', table._is_zerotensor);
/** The operator `aten::_is_zerotensor`, which PyTorch does not document. */
export function _is_zerotensor(input: Tensor): boolean;
export function _is_zerotensor(...args: any[]): any {
  return $_is_zerotensor.call(args);
}

const $_lazy_clone = new Operator('_lazy_clone', table._lazy_clone);
/** The operator `aten::_lazy_clone`, which PyTorch does not document. */
export function _lazy_clone(input: Tensor): Tensor;
export function _lazy_clone(...args: any[]): any {
  return $_lazy_clone.call(args);
}

const $_linalg_check_errors = new Operator('_linalg_check_errors', table._linalg_check_errors);
/** The operator `aten::_linalg_check_errors`, which PyTorch does not document. */
export function _linalg_check_errors(info: Tensor, api_name: string, options: Keywords & { is_matrix: boolean }): void;
export function _linalg_check_errors(...args: any[]): any {
  return $_linalg_check_errors.call(args);
}

const $_linalg_det = new Operator('_linalg_det', table._linalg_det);
/** The operator `aten::_linalg_det`, which PyTorch does not document. */
export function _linalg_det(A: Tensor, options?: LinalgDetOptions): return_types._linalg_det;
export function _linalg_det(...args: any[]): any {
  return $_linalg_det.call(args);
}

const $_linalg_eigh = new Operator('_linalg_eigh', table._linalg_eigh);
/** The operator `aten::_linalg_eigh`, which PyTorch does not document. */
export function _linalg_eigh(A: Tensor, UPLO?: 'L' | 'U' | LinalgEighOptions, compute_v?: boolean | LinalgEighOptions, options?: LinalgEighOptions): return_types._linalg_eigh;
export function _linalg_eigh(...args: any[]): any {
  return $_linalg_eigh.call(args);
}

const $_linalg_slogdet = new Operator('_linalg_slogdet', table._linalg_slogdet);
/** The operator `aten::_linalg_slogdet`, which PyTorch does not document. */
export function _linalg_slogdet(A: Tensor, options?: LinalgSlogdetOptions): return_types._linalg_slogdet;
export function _linalg_slogdet(...args: any[]): any {
  return $_linalg_slogdet.call(args);
}

const $_linalg_solve_ex = new Operator('_linalg_solve_ex', table._linalg_solve_ex);
/** The operator `aten::_linalg_solve_ex`, which PyTorch does not document. */
export function _linalg_solve_ex(A: Tensor, B: Tensor, options?: LinalgSolveExOptions): return_types._linalg_solve_ex;
export function _linalg_solve_ex(...args: any[]): any {
  return $_linalg_solve_ex.call(args);
}

const $_linalg_svd = new Operator('_linalg_svd', table._linalg_svd);
/** The operator `aten::_linalg_svd`, which PyTorch does not document. */
export function _linalg_svd(A: Tensor, full_matrices?: boolean | LinalgSvdOptions, compute_uv?: boolean | LinalgSvdOptions, options?: LinalgSvdOptions): return_types._linalg_svd;
export function _linalg_svd(...args: any[]): any {
  return $_linalg_svd.call(args);
}

const $_log_softmax = new Operator('_log_softmax', table._log_softmax);
/** The operator `aten::_log_softmax`, which PyTorch does not document. */
export function _log_softmax(input: Tensor, dim: Int, half_to_float: boolean, options?: OutOptions): Tensor;
export function _log_softmax(...args: any[]): any {
  return $_log_softmax.call(args);
}

const $_log_softmax_backward_data = new Operator('_log_softmax_backward_data', table._log_softmax_backward_data);
/** The operator `aten::_log_softmax_backward_data`, which PyTorch does not document. */
export function _log_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: Int, input_dtype: dtype, options?: OutOptions): Tensor;
export function _log_softmax_backward_data(...args: any[]): any {
  return $_log_softmax_backward_data.call(args);
}

const $_logcumsumexp = new Operator('_logcumsumexp', table._logcumsumexp);
/** The operator `aten::_logcumsumexp`, which PyTorch does not document. */
export function _logcumsumexp(input: Tensor, dim: Int, options?: OutOptions): Tensor;
export function _logcumsumexp(...args: any[]): any {
  return $_logcumsumexp.call(args);
}

const $_lstm_mps = new Operator('_lstm_mps', table._lstm_mps);
/** The operator `aten::_lstm_mps`, which PyTorch does not document. */
export function _lstm_mps(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
export function _lstm_mps(...args: any[]): any {
  return $_lstm_mps.call(args);
}

const $_lu_with_info = new Operator('_lu_with_info', table._lu_with_info);
/** The operator `aten::_lu_with_info`, which PyTorch does not document. */
export function _lu_with_info(input: Tensor, pivot?: boolean | LuWithInfoOptions, check_errors?: boolean | LuWithInfoOptions, options?: LuWithInfoOptions): return_types._lu_with_info;
export function _lu_with_info(...args: any[]): any {
  return $_lu_with_info.call(args);
}

const $_make_dep_token = new Operator('_make_dep_token', table._make_dep_token);
/** The operator `aten::_make_dep_token`, which PyTorch does not document. */
export function _make_dep_token(options?: MakeDepTokenOptions): Tensor;
export function _make_dep_token(...args: any[]): any {
  return $_make_dep_token.call(args);
}

const $_make_dual = new Operator('_make_dual', table._make_dual);
/** The operator `aten::_make_dual`, which PyTorch does not document. */
export function _make_dual(primal: Tensor, tangent: Tensor, level: Int): Tensor;
export function _make_dual(...args: any[]): any {
  return $_make_dual.call(args);
}

const $_make_dual_copy = new Operator('_make_dual_copy', table._make_dual_copy);
/** The operator `aten::_make_dual_copy`, which PyTorch does not document. */
export function _make_dual_copy(primal: Tensor, tangent: Tensor, level: Int, options?: OutOptions): Tensor;
export function _make_dual_copy(...args: any[]): any {
  return $_make_dual_copy.call(args);
}

const $_make_per_channel_quantized_tensor = new Operator('_make_per_channel_quantized_tensor', table._make_per_channel_quantized_tensor);
/** The operator `aten::_make_per_channel_quantized_tensor`, which PyTorch does not document. */
export function _make_per_channel_quantized_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, axis: Int): Tensor;
export function _make_per_channel_quantized_tensor(...args: any[]): any {
  return $_make_per_channel_quantized_tensor.call(args);
}

const $_make_per_tensor_quantized_tensor = new Operator('_make_per_tensor_quantized_tensor', table._make_per_tensor_quantized_tensor);
/** The operator `aten::_make_per_tensor_quantized_tensor`, which PyTorch does not document. */
export function _make_per_tensor_quantized_tensor(input: Tensor, scale: number, zero_point: Int): Tensor;
export function _make_per_tensor_quantized_tensor(...args: any[]): any {
  return $_make_per_tensor_quantized_tensor.call(args);
}

const $_masked_scale = new Operator('_masked_scale', table._masked_scale);
/** The operator `aten::_masked_scale`, which PyTorch does not document. */
export function _masked_scale(input: Tensor, mask: Tensor, scale: number): Tensor;
export function _masked_scale(...args: any[]): any {
  return $_masked_scale.call(args);
}

const $_masked_softmax = new Operator('_masked_softmax', table._masked_softmax);
/** The operator `aten::_masked_softmax`, which PyTorch does not document. */
export function _masked_softmax(input: Tensor, mask: Tensor, dim?: Int | MaskedSoftmaxOptions | null, mask_type?: Int | MaskedSoftmaxOptions | null, options?: MaskedSoftmaxOptions): Tensor;
export function _masked_softmax(...args: any[]): any {
  return $_masked_softmax.call(args);
}

const $_mixed_dtypes_linear = new Operator('_mixed_dtypes_linear', table._mixed_dtypes_linear);
/** The operator `aten::_mixed_dtypes_linear`, which PyTorch does not document. */
export function _mixed_dtypes_linear(input: Tensor, weight: Tensor, scale: Tensor, options?: MixedDtypesLinearOptions): Tensor;
export function _mixed_dtypes_linear(...args: any[]): any {
  return $_mixed_dtypes_linear.call(args);
}

const $_mkldnn_reshape = new Operator('_mkldnn_reshape', table._mkldnn_reshape);
/** The operator `aten::_mkldnn_reshape`, which PyTorch does not document. */
export function _mkldnn_reshape(input: Tensor, shape: Ints): Tensor;
export function _mkldnn_reshape(...args: any[]): any {
  return $_mkldnn_reshape.call(args);
}

const $_mkldnn_transpose = new Operator('_mkldnn_transpose', table._mkldnn_transpose);
/** The operator `aten::_mkldnn_transpose`, which PyTorch does not document. */
export function _mkldnn_transpose(input: Tensor, dim0: Int, dim1: Int): Tensor;
export function _mkldnn_transpose(...args: any[]): any {
  return $_mkldnn_transpose.call(args);
}

const $_mkldnn_transpose_ = new Operator('_mkldnn_transpose_', table._mkldnn_transpose_);
/** The operator `aten::_mkldnn_transpose_`, which PyTorch does not document. */
export function _mkldnn_transpose_(input: Tensor, dim0: Int, dim1: Int): Tensor;
export function _mkldnn_transpose_(...args: any[]): any {
  return $_mkldnn_transpose_.call(args);
}

const $_mps_convolution = new Operator('_mps_convolution', table._mps_convolution);
/** The operator `aten::_mps_convolution`, which PyTorch does not document. */
export function _mps_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int): Tensor;
export function _mps_convolution(...args: any[]): any {
  return $_mps_convolution.call(args);
}

const $_mps_convolution_transpose = new Operator('_mps_convolution_transpose', table._mps_convolution_transpose);
/** The operator `aten::_mps_convolution_transpose`, which PyTorch does not document. */
export function _mps_convolution_transpose(input: Tensor, weight: Tensor, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int): Tensor;
export function _mps_convolution_transpose(...args: any[]): any {
  return $_mps_convolution_transpose.call(args);
}

const $_native_batch_norm_legit = new Operator('_native_batch_norm_legit', table._native_batch_norm_legit);
/** The operator `aten::_native_batch_norm_legit`, which PyTorch does not document. */
export function _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor, running_var: Tensor, training: boolean, momentum: number, eps: number, options?: NativeBatchNormLegitOptions): [Tensor, Tensor, Tensor];
/** The operator `aten::_native_batch_norm_legit`, which PyTorch does not document. */
export function _native_batch_norm_legit(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number, options?: NativeBatchNormLegitOptions): [Tensor, Tensor, Tensor];
export function _native_batch_norm_legit(...args: any[]): any {
  return $_native_batch_norm_legit.call(args);
}

const $_native_batch_norm_legit_no_training = new Operator('_native_batch_norm_legit_no_training', table._native_batch_norm_legit_no_training);
/** The operator `aten::_native_batch_norm_legit_no_training`, which PyTorch does not document. */
export function _native_batch_norm_legit_no_training(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor, running_var: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor];
export function _native_batch_norm_legit_no_training(...args: any[]): any {
  return $_native_batch_norm_legit_no_training.call(args);
}

const $_native_multi_head_attention = new Operator('_native_multi_head_attention', table._native_multi_head_attention);
/** The operator `aten::_native_multi_head_attention`, which PyTorch does not document. */
export function _native_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: Int, num_head: Int, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, mask?: Tensor | NativeMultiHeadAttentionOptions | null, need_weights?: boolean | NativeMultiHeadAttentionOptions, average_attn_weights?: boolean | NativeMultiHeadAttentionOptions, mask_type?: Int | NativeMultiHeadAttentionOptions | null, options?: NativeMultiHeadAttentionOptions): [Tensor, Tensor];
export function _native_multi_head_attention(...args: any[]): any {
  return $_native_multi_head_attention.call(args);
}

const $_neg_view = new Operator('_neg_view', table._neg_view);
/** The operator `aten::_neg_view`, which PyTorch does not document. */
export function _neg_view(input: Tensor): Tensor;
export function _neg_view(...args: any[]): any {
  return $_neg_view.call(args);
}

const $_neg_view_copy = new Operator('_neg_view_copy', table._neg_view_copy);
/** The operator `aten::_neg_view_copy`, which PyTorch does not document. */
export function _neg_view_copy(input: Tensor, options?: OutOptions): Tensor;
export function _neg_view_copy(...args: any[]): any {
  return $_neg_view_copy.call(args);
}

const $_nested_compute_contiguous_strides_offsets = new Operator('_nested_compute_contiguous_strides_offsets', table._nested_compute_contiguous_strides_offsets);
/** The operator `aten::_nested_compute_contiguous_strides_offsets`, which PyTorch does not document. */
export function _nested_compute_contiguous_strides_offsets(nested_size: Tensor): [Tensor, Tensor];
export function _nested_compute_contiguous_strides_offsets(...args: any[]): any {
  return $_nested_compute_contiguous_strides_offsets.call(args);
}

const $_nested_from_padded = new Operator('_nested_from_padded', table._nested_from_padded);
/** The operator `aten::_nested_from_padded`, which PyTorch does not document. */
export function _nested_from_padded(padded: Tensor, cpu_nested_shape_example: Tensor, fuse_transform_0213?: boolean | NestedFromPaddedOptions, options?: NestedFromPaddedOptions): Tensor;
export function _nested_from_padded(...args: any[]): any {
  return $_nested_from_padded.call(args);
}

const $_nested_from_padded_and_nested_example = new Operator('_nested_from_padded_and_nested_example', table._nested_from_padded_and_nested_example);
/** The operator `aten::_nested_from_padded_and_nested_example`, which PyTorch does not document. */
export function _nested_from_padded_and_nested_example(padded: Tensor, nt_example: Tensor): Tensor;
export function _nested_from_padded_and_nested_example(...args: any[]): any {
  return $_nested_from_padded_and_nested_example.call(args);
}

const $_nested_from_padded_tensor = new Operator('_nested_from_padded_tensor', table._nested_from_padded_tensor);
/** The operator `aten::_nested_from_padded_tensor`, which PyTorch does not document. */
export function _nested_from_padded_tensor(padded: Tensor, offsets: Tensor, dummy: Tensor, ragged_idx?: Int | NestedFromPaddedTensorOptions, min_seqlen?: Tensor | NestedFromPaddedTensorOptions | null, max_seqlen?: Tensor | NestedFromPaddedTensorOptions | null, sum_S?: Int | NestedFromPaddedTensorOptions | null, options?: NestedFromPaddedTensorOptions): Tensor;
export function _nested_from_padded_tensor(...args: any[]): any {
  return $_nested_from_padded_tensor.call(args);
}

const $_nested_get_jagged_dummy = new Operator('_nested_get_jagged_dummy', table._nested_get_jagged_dummy);
/** The operator `aten::_nested_get_jagged_dummy`, which PyTorch does not document. */
export function _nested_get_jagged_dummy(any: Tensor): Tensor;
export function _nested_get_jagged_dummy(...args: any[]): any {
  return $_nested_get_jagged_dummy.call(args);
}

const $_nested_get_lengths = new Operator('_nested_get_lengths', table._nested_get_lengths);
/** The operator `aten::_nested_get_lengths`, which PyTorch does not document. */
export function _nested_get_lengths(input: Tensor): Tensor;
export function _nested_get_lengths(...args: any[]): any {
  return $_nested_get_lengths.call(args);
}

const $_nested_get_max_seqlen = new Operator('_nested_get_max_seqlen', table._nested_get_max_seqlen);
/** The operator `aten::_nested_get_max_seqlen`, which PyTorch does not document. */
export function _nested_get_max_seqlen(input: Tensor): Tensor;
export function _nested_get_max_seqlen(...args: any[]): any {
  return $_nested_get_max_seqlen.call(args);
}

const $_nested_get_min_seqlen = new Operator('_nested_get_min_seqlen', table._nested_get_min_seqlen);
/** The operator `aten::_nested_get_min_seqlen`, which PyTorch does not document. */
export function _nested_get_min_seqlen(input: Tensor): Tensor;
export function _nested_get_min_seqlen(...args: any[]): any {
  return $_nested_get_min_seqlen.call(args);
}

const $_nested_get_offsets = new Operator('_nested_get_offsets', table._nested_get_offsets);
/** The operator `aten::_nested_get_offsets`, which PyTorch does not document. */
export function _nested_get_offsets(input: Tensor): Tensor;
export function _nested_get_offsets(...args: any[]): any {
  return $_nested_get_offsets.call(args);
}

const $_nested_get_ragged_idx = new Operator('_nested_get_ragged_idx', table._nested_get_ragged_idx);
/** The operator `aten::_nested_get_ragged_idx`, which PyTorch does not document. */
export function _nested_get_ragged_idx(input: Tensor): number;
export function _nested_get_ragged_idx(...args: any[]): any {
  return $_nested_get_ragged_idx.call(args);
}

const $_nested_get_values = new Operator('_nested_get_values', table._nested_get_values);
/** The operator `aten::_nested_get_values`, which PyTorch does not document. */
export function _nested_get_values(input: Tensor): Tensor;
export function _nested_get_values(...args: any[]): any {
  return $_nested_get_values.call(args);
}

const $_nested_get_values_copy = new Operator('_nested_get_values_copy', table._nested_get_values_copy);
/** The operator `aten::_nested_get_values_copy`, which PyTorch does not document. */
export function _nested_get_values_copy(input: Tensor, options?: OutOptions): Tensor;
export function _nested_get_values_copy(...args: any[]): any {
  return $_nested_get_values_copy.call(args);
}

const $_nested_tensor_from_mask = new Operator('_nested_tensor_from_mask', table._nested_tensor_from_mask);
/** The operator `aten::_nested_tensor_from_mask`, which PyTorch does not document. */
export function _nested_tensor_from_mask(t: Tensor, mask: Tensor, mask_check?: boolean | NestedTensorFromMaskOptions, options?: NestedTensorFromMaskOptions): Tensor;
export function _nested_tensor_from_mask(...args: any[]): any {
  return $_nested_tensor_from_mask.call(args);
}

const $_nested_tensor_from_mask_left_aligned = new Operator('_nested_tensor_from_mask_left_aligned', table._nested_tensor_from_mask_left_aligned);
/** The operator `aten::_nested_tensor_from_mask_left_aligned`, which PyTorch does not document. */
export function _nested_tensor_from_mask_left_aligned(t: Tensor, mask: Tensor): boolean;
export function _nested_tensor_from_mask_left_aligned(...args: any[]): any {
  return $_nested_tensor_from_mask_left_aligned.call(args);
}

const $_nested_tensor_from_tensor_list = new Operator('_nested_tensor_from_tensor_list', table._nested_tensor_from_tensor_list);
/** The operator `aten::_nested_tensor_from_tensor_list`, which PyTorch does not document. */
export function _nested_tensor_from_tensor_list(list: readonly Tensor[], dtype?: dtype | NestedTensorFromTensorListOptions | null, layout?: layout | NestedTensorFromTensorListOptions | null, device?: DeviceLike | NestedTensorFromTensorListOptions | null, pin_memory?: boolean | NestedTensorFromTensorListOptions | null, options?: NestedTensorFromTensorListOptions): Tensor;
export function _nested_tensor_from_tensor_list(...args: any[]): any {
  return $_nested_tensor_from_tensor_list.call(args);
}

const $_nested_tensor_softmax_with_shape = new Operator('_nested_tensor_softmax_with_shape', table._nested_tensor_softmax_with_shape);
/** The operator `aten::_nested_tensor_softmax_with_shape`, which PyTorch does not document. */
export function _nested_tensor_softmax_with_shape(input: Tensor, query: Tensor): Tensor;
export function _nested_tensor_softmax_with_shape(...args: any[]): any {
  return $_nested_tensor_softmax_with_shape.call(args);
}

const $_nested_view_from_buffer = new Operator('_nested_view_from_buffer', table._nested_view_from_buffer);
/** The operator `aten::_nested_view_from_buffer`, which PyTorch does not document. */
export function _nested_view_from_buffer(input: Tensor, nested_size: Tensor, nested_strides: Tensor, offsets: Tensor): Tensor;
export function _nested_view_from_buffer(...args: any[]): any {
  return $_nested_view_from_buffer.call(args);
}

const $_nested_view_from_buffer_copy = new Operator('_nested_view_from_buffer_copy', table._nested_view_from_buffer_copy);
/** The operator `aten::_nested_view_from_buffer_copy`, which PyTorch does not document. */
export function _nested_view_from_buffer_copy(input: Tensor, nested_size: Tensor, nested_strides: Tensor, offsets: Tensor, options?: OutOptions): Tensor;
export function _nested_view_from_buffer_copy(...args: any[]): any {
  return $_nested_view_from_buffer_copy.call(args);
}

const $_nested_view_from_jagged = new Operator('_nested_view_from_jagged', table._nested_view_from_jagged);
/** The operator `aten::_nested_view_from_jagged`, which PyTorch does not document. */
export function _nested_view_from_jagged(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | NestedViewFromJaggedOptions | null, ragged_idx?: Int | NestedViewFromJaggedOptions, min_seqlen?: Tensor | NestedViewFromJaggedOptions | null, max_seqlen?: Tensor | NestedViewFromJaggedOptions | null, options?: NestedViewFromJaggedOptions): Tensor;
export function _nested_view_from_jagged(...args: any[]): any {
  return $_nested_view_from_jagged.call(args);
}

const $_nested_view_from_jagged_copy = new Operator('_nested_view_from_jagged_copy', table._nested_view_from_jagged_copy);
/** The operator `aten::_nested_view_from_jagged_copy`, which PyTorch does not document. */
export function _nested_view_from_jagged_copy(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | NestedViewFromJaggedCopyOptions | null, ragged_idx?: Int | NestedViewFromJaggedCopyOptions, min_seqlen?: Tensor | NestedViewFromJaggedCopyOptions | null, max_seqlen?: Tensor | NestedViewFromJaggedCopyOptions | null, options?: NestedViewFromJaggedCopyOptions): Tensor;
export function _nested_view_from_jagged_copy(...args: any[]): any {
  return $_nested_view_from_jagged_copy.call(args);
}

const $_nnpack_available = new Operator('_nnpack_available', table._nnpack_available);
/** The operator `aten::_nnpack_available`, which PyTorch does not document. */
export function _nnpack_available(): boolean;
export function _nnpack_available(...args: any[]): any {
  return $_nnpack_available.call(args);
}

const $_nnpack_spatial_convolution = new Operator('_nnpack_spatial_convolution', table._nnpack_spatial_convolution);
/** The operator `aten::_nnpack_spatial_convolution`, which PyTorch does not document. */
export function _nnpack_spatial_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Int | Ints, stride?: Int | Ints | NnpackSpatialConvolutionOptions, options?: NnpackSpatialConvolutionOptions): Tensor;
export function _nnpack_spatial_convolution(...args: any[]): any {
  return $_nnpack_spatial_convolution.call(args);
}

const $_pack_padded_sequence = new Operator('_pack_padded_sequence', table._pack_padded_sequence);
/** The operator `aten::_pack_padded_sequence`, which PyTorch does not document. */
export function _pack_padded_sequence(input: Tensor, lengths: Tensor, batch_first: boolean): [Tensor, Tensor];
export function _pack_padded_sequence(...args: any[]): any {
  return $_pack_padded_sequence.call(args);
}

const $_pad_packed_sequence = new Operator('_pad_packed_sequence', table._pad_packed_sequence);
/** The operator `aten::_pad_packed_sequence`, which PyTorch does not document. */
export function _pad_packed_sequence(data: Tensor, batch_sizes: Tensor, batch_first: boolean, padding_value: Scalar, total_length: Int): [Tensor, Tensor];
export function _pad_packed_sequence(...args: any[]): any {
  return $_pad_packed_sequence.call(args);
}

const $_philox_key_fold_in = new Operator('_philox_key_fold_in', table._philox_key_fold_in);
/** The operator `aten::_philox_key_fold_in`, which PyTorch does not document. */
export function _philox_key_fold_in(key: Tensor, data: Tensor | Int): Tensor;
export function _philox_key_fold_in(...args: any[]): any {
  return $_philox_key_fold_in.call(args);
}

const $_philox_key_split = new Operator('_philox_key_split', table._philox_key_split);
/** The operator `aten::_philox_key_split`, which PyTorch does not document. */
export function _philox_key_split(key: Tensor, num_splits: Int): Tensor;
export function _philox_key_split(...args: any[]): any {
  return $_philox_key_split.call(args);
}

const $_philox_normal_ = new Operator('_philox_normal_', table._philox_normal_);
/** The operator `aten::_philox_normal_`, which PyTorch does not document. */
export function _philox_normal_(input: Tensor, key: Tensor, mean?: number | PhiloxNormal_Options, std?: number | PhiloxNormal_Options, options?: PhiloxNormal_Options): Tensor;
export function _philox_normal_(...args: any[]): any {
  return $_philox_normal_.call(args);
}

const $_philox_randint_ = new Operator('_philox_randint_', table._philox_randint_);
/** The operator `aten::_philox_randint_`, which PyTorch does not document. */
export function _philox_randint_(input: Tensor, key: Tensor, low?: Int | PhiloxRandint_Options | null, high?: Int | PhiloxRandint_Options | null, options?: PhiloxRandint_Options): Tensor;
export function _philox_randint_(...args: any[]): any {
  return $_philox_randint_.call(args);
}

const $_philox_uniform_ = new Operator('_philox_uniform_', table._philox_uniform_);
/** The operator `aten::_philox_uniform_`, which PyTorch does not document. */
export function _philox_uniform_(input: Tensor, key: Tensor, low?: number | PhiloxUniform_Options, high?: number | PhiloxUniform_Options, options?: PhiloxUniform_Options): Tensor;
export function _philox_uniform_(...args: any[]): any {
  return $_philox_uniform_.call(args);
}

const $_pin_memory = new Operator('_pin_memory', table._pin_memory);
/** The operator `aten::_pin_memory`, which PyTorch does not document. */
export function _pin_memory(input: Tensor, device?: DeviceLike | PinMemoryOptions | null, options?: PinMemoryOptions): Tensor;
export function _pin_memory(...args: any[]): any {
  return $_pin_memory.call(args);
}

const $_prelu_kernel = new Operator('_prelu_kernel', table._prelu_kernel);
/** The operator `aten::_prelu_kernel`, which PyTorch does not document. */
export function _prelu_kernel(input: Tensor, weight: Tensor): Tensor;
export function _prelu_kernel(...args: any[]): any {
  return $_prelu_kernel.call(args);
}

const $_print = new Operator('_print', table._print);
/** The operator `aten::_print`, which PyTorch does not document. */
export function _print(s: string): void;
export function _print(...args: any[]): any {
  return $_print.call(args);
}

const $_propagate_xla_data = new Operator('_propagate_xla_data', table._propagate_xla_data);
/** The operator `aten::_propagate_xla_data`, which PyTorch does not document. */
export function _propagate_xla_data(input: Tensor, output: Tensor): void;
export function _propagate_xla_data(...args: any[]): any {
  return $_propagate_xla_data.call(args);
}

const $_remove_batch_dim = new Operator('_remove_batch_dim', table._remove_batch_dim);
/** The operator `aten::_remove_batch_dim`, which PyTorch does not document. */
export function _remove_batch_dim(input: Tensor, level: Int, batch_size: Int, out_dim: Int): Tensor;
export function _remove_batch_dim(...args: any[]): any {
  return $_remove_batch_dim.call(args);
}

const $_reshape_alias_copy = new Operator('_reshape_alias_copy', table._reshape_alias_copy);
/** The operator `aten::_reshape_alias_copy`, which PyTorch does not document. */
export function _reshape_alias_copy(input: Tensor, size: Ints, stride: Ints, options?: OutOptions): Tensor;
export function _reshape_alias_copy(...args: any[]): any {
  return $_reshape_alias_copy.call(args);
}

const $_reshape_from_tensor = new Operator('_reshape_from_tensor', table._reshape_from_tensor);
/** The operator `aten::_reshape_from_tensor`, which PyTorch does not document. */
export function _reshape_from_tensor(input: Tensor, shape: Tensor): Tensor;
export function _reshape_from_tensor(...args: any[]): any {
  return $_reshape_from_tensor.call(args);
}

const $_resize_output_ = new Operator('_resize_output_', table._resize_output_);
/** The operator `aten::_resize_output_`, which PyTorch does not document. */
export function _resize_output_(input: Tensor, size: Ints, device: DeviceLike): Tensor;
export function _resize_output_(...args: any[]): any {
  return $_resize_output_.call(args);
}

const $_rowwise_prune = new Operator('_rowwise_prune', table._rowwise_prune);
/** The operator `aten::_rowwise_prune`, which PyTorch does not document. */
export function _rowwise_prune(weight: Tensor, mask: Tensor, compressed_indices_dtype: dtype): [Tensor, Tensor];
export function _rowwise_prune(...args: any[]): any {
  return $_rowwise_prune.call(args);
}

const $_safe_softmax = new Operator('_safe_softmax', table._safe_softmax);
/** The operator `aten::_safe_softmax`, which PyTorch does not document. */
export function _safe_softmax(input: Tensor, dim: Int, dtype?: dtype | SafeSoftmaxOptions | null, options?: SafeSoftmaxOptions): Tensor;
export function _safe_softmax(...args: any[]): any {
  return $_safe_softmax.call(args);
}

const $_sample_dirichlet = new Operator('_sample_dirichlet', table._sample_dirichlet);
/** The operator `aten::_sample_dirichlet`, which PyTorch does not document. */
export function _sample_dirichlet(input: Tensor, generator?: Generator | SampleDirichletOptions | null, options?: SampleDirichletOptions): Tensor;
export function _sample_dirichlet(...args: any[]): any {
  return $_sample_dirichlet.call(args);
}

const $_saturate_weight_to_fp16 = new Operator('_saturate_weight_to_fp16', table._saturate_weight_to_fp16);
/** The operator `aten::_saturate_weight_to_fp16`, which PyTorch does not document. */
export function _saturate_weight_to_fp16(weight: Tensor): Tensor;
export function _saturate_weight_to_fp16(...args: any[]): any {
  return $_saturate_weight_to_fp16.call(args);
}

const $_scaled_addmm = new Operator('_scaled_addmm', table._scaled_addmm);
/** The operator `aten::_scaled_addmm`, which PyTorch does not document. */
export function _scaled_addmm(input: Tensor, mat1: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: Ints, swizzle_a: Ints, scale_b: readonly Tensor[], recipe_b: Ints, swizzle_b: Ints, contraction_dim?: Ints | ScaledAddmmOptions | null, options?: ScaledAddmmOptions): Tensor;
export function _scaled_addmm(...args: any[]): any {
  return $_scaled_addmm.call(args);
}

const $_scaled_addmm_ = new Operator('_scaled_addmm_', table._scaled_addmm_);
/** The operator `aten::_scaled_addmm_`, which PyTorch does not document. */
export function _scaled_addmm_(input: Tensor, mat1: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: Ints, swizzle_a: Ints, scale_b: readonly Tensor[], recipe_b: Ints, swizzle_b: Ints, contraction_dim?: Ints | ScaledAddmm_Options | null, options?: ScaledAddmm_Options): Tensor;
export function _scaled_addmm_(...args: any[]): any {
  return $_scaled_addmm_.call(args);
}

const $_scaled_dot_product_attention_math = new Operator('_scaled_dot_product_attention_math', table._scaled_dot_product_attention_math);
/** The operator `aten::_scaled_dot_product_attention_math`, which PyTorch does not document. */
export function _scaled_dot_product_attention_math(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | ScaledDotProductAttentionMathOptions | null, dropout_p?: number | ScaledDotProductAttentionMathOptions, is_causal?: boolean | ScaledDotProductAttentionMathOptions, dropout_mask?: Tensor | ScaledDotProductAttentionMathOptions | null, options?: ScaledDotProductAttentionMathOptions): [Tensor, Tensor];
export function _scaled_dot_product_attention_math(...args: any[]): any {
  return $_scaled_dot_product_attention_math.call(args);
}

const $_scaled_dot_product_attention_math_for_mps = new Operator('_scaled_dot_product_attention_math_for_mps', table._scaled_dot_product_attention_math_for_mps);
/** The operator `aten::_scaled_dot_product_attention_math_for_mps`, which PyTorch does not document. */
export function _scaled_dot_product_attention_math_for_mps(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | ScaledDotProductAttentionMathForMpsOptions | null, dropout_p?: number | ScaledDotProductAttentionMathForMpsOptions, is_causal?: boolean | ScaledDotProductAttentionMathForMpsOptions, dropout_mask?: Tensor | ScaledDotProductAttentionMathForMpsOptions | null, options?: ScaledDotProductAttentionMathForMpsOptions): [Tensor, Tensor];
export function _scaled_dot_product_attention_math_for_mps(...args: any[]): any {
  return $_scaled_dot_product_attention_math_for_mps.call(args);
}

const $_scaled_dot_product_cudnn_attention = new Operator('_scaled_dot_product_cudnn_attention', table._scaled_dot_product_cudnn_attention);
/** The operator `aten::_scaled_dot_product_cudnn_attention`, which PyTorch does not document. */
export function _scaled_dot_product_cudnn_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, dropout_p?: number | ScaledDotProductCudnnAttentionOptions, is_causal?: boolean | ScaledDotProductCudnnAttentionOptions, return_debug_mask?: boolean | ScaledDotProductCudnnAttentionOptions, options?: ScaledDotProductCudnnAttentionOptions): return_types._scaled_dot_product_cudnn_attention;
export function _scaled_dot_product_cudnn_attention(...args: any[]): any {
  return $_scaled_dot_product_cudnn_attention.call(args);
}

const $_scaled_dot_product_efficient_attention = new Operator('_scaled_dot_product_efficient_attention', table._scaled_dot_product_efficient_attention);
/** The operator `aten::_scaled_dot_product_efficient_attention`, which PyTorch does not document. */
export function _scaled_dot_product_efficient_attention(query: Tensor, key: Tensor, value: Tensor, attn_bias: Tensor | null, compute_log_sumexp: boolean, dropout_p?: number | ScaledDotProductEfficientAttentionOptions, is_causal?: boolean | ScaledDotProductEfficientAttentionOptions, options?: ScaledDotProductEfficientAttentionOptions): return_types._scaled_dot_product_efficient_attention;
export function _scaled_dot_product_efficient_attention(...args: any[]): any {
  return $_scaled_dot_product_efficient_attention.call(args);
}

const $_scaled_dot_product_flash_attention = new Operator('_scaled_dot_product_flash_attention', table._scaled_dot_product_flash_attention);
/** The operator `aten::_scaled_dot_product_flash_attention`, which PyTorch does not document. */
export function _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, q_descale: Tensor | null, k_descale: Tensor | null, v_descale: Tensor | null, dropout_p?: number | ScaledDotProductFlashAttentionOptions, is_causal?: boolean | ScaledDotProductFlashAttentionOptions, return_debug_mask?: boolean | ScaledDotProductFlashAttentionOptions, options?: ScaledDotProductFlashAttentionOptions): return_types._scaled_dot_product_flash_attention;
/** The operator `aten::_scaled_dot_product_flash_attention`, which PyTorch does not document. */
export function _scaled_dot_product_flash_attention(query: Tensor, key: Tensor, value: Tensor, dropout_p?: number | ScaledDotProductFlashAttentionOptions, is_causal?: boolean | ScaledDotProductFlashAttentionOptions, return_debug_mask?: boolean | ScaledDotProductFlashAttentionOptions, options?: ScaledDotProductFlashAttentionOptions): return_types._scaled_dot_product_flash_attention;
export function _scaled_dot_product_flash_attention(...args: any[]): any {
  return $_scaled_dot_product_flash_attention.call(args);
}

const $_scaled_dot_product_flash_attention_for_cpu = new Operator('_scaled_dot_product_flash_attention_for_cpu', table._scaled_dot_product_flash_attention_for_cpu);
/** The operator `aten::_scaled_dot_product_flash_attention_for_cpu`, which PyTorch does not document. */
export function _scaled_dot_product_flash_attention_for_cpu(query: Tensor, key: Tensor, value: Tensor, dropout_p?: number | ScaledDotProductFlashAttentionForCpuOptions, is_causal?: boolean | ScaledDotProductFlashAttentionForCpuOptions, options?: ScaledDotProductFlashAttentionForCpuOptions): return_types._scaled_dot_product_flash_attention_for_cpu;
export function _scaled_dot_product_flash_attention_for_cpu(...args: any[]): any {
  return $_scaled_dot_product_flash_attention_for_cpu.call(args);
}

const $_scaled_grouped_mm = new Operator('_scaled_grouped_mm', table._scaled_grouped_mm);
/** The operator `aten::_scaled_grouped_mm`, which PyTorch does not document. */
export function _scaled_grouped_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, offs?: Tensor | ScaledGroupedMmOptions | null, bias?: Tensor | ScaledGroupedMmOptions | null, scale_result?: Tensor | ScaledGroupedMmOptions | null, out_dtype?: dtype | ScaledGroupedMmOptions | null, use_fast_accum?: boolean | ScaledGroupedMmOptions, options?: ScaledGroupedMmOptions): Tensor;
export function _scaled_grouped_mm(...args: any[]): any {
  return $_scaled_grouped_mm.call(args);
}

const $_scaled_grouped_mm_v2 = new Operator('_scaled_grouped_mm_v2', table._scaled_grouped_mm_v2);
/** The operator `aten::_scaled_grouped_mm_v2`, which PyTorch does not document. */
export function _scaled_grouped_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: Ints, swizzle_a: Ints, scale_b: readonly Tensor[], recipe_b: Ints, swizzle_b: Ints, offs?: Tensor | ScaledGroupedMmV2Options | null, bias?: Tensor | ScaledGroupedMmV2Options | null, out_dtype?: dtype | ScaledGroupedMmV2Options | null, contraction_dim?: Ints | ScaledGroupedMmV2Options | null, use_fast_accum?: boolean | ScaledGroupedMmV2Options, options?: ScaledGroupedMmV2Options): Tensor;
export function _scaled_grouped_mm_v2(...args: any[]): any {
  return $_scaled_grouped_mm_v2.call(args);
}

const $_scaled_mm = new Operator('_scaled_mm', table._scaled_mm);
/** The operator `aten::_scaled_mm`, which PyTorch does not document. */
export function _scaled_mm(input: Tensor, mat2: Tensor, scale_a: Tensor, scale_b: Tensor, bias?: Tensor | ScaledMmOptions | null, scale_result?: Tensor | ScaledMmOptions | null, out_dtype?: dtype | ScaledMmOptions | null, use_fast_accum?: boolean | ScaledMmOptions, options?: ScaledMmOptions): Tensor;
export function _scaled_mm(...args: any[]): any {
  return $_scaled_mm.call(args);
}

const $_scaled_mm_v2 = new Operator('_scaled_mm_v2', table._scaled_mm_v2);
/** The operator `aten::_scaled_mm_v2`, which PyTorch does not document. */
export function _scaled_mm_v2(input: Tensor, mat2: Tensor, scale_a: readonly Tensor[], recipe_a: Ints, swizzle_a: Ints, scale_b: readonly Tensor[], recipe_b: Ints, swizzle_b: Ints, bias: Tensor | null, out_dtype: dtype | null, contraction_dim?: Ints | ScaledMmV2Options | null, use_fast_accum?: boolean | ScaledMmV2Options, options?: ScaledMmV2Options): Tensor;
export function _scaled_mm_v2(...args: any[]): any {
  return $_scaled_mm_v2.call(args);
}

const $_shape_as_tensor = new Operator('_shape_as_tensor', table._shape_as_tensor);
/** The operator `aten::_shape_as_tensor`, which PyTorch does not document. */
export function _shape_as_tensor(input: Tensor): Tensor;
export function _shape_as_tensor(...args: any[]): any {
  return $_shape_as_tensor.call(args);
}

const $_sobol_engine_draw = new Operator('_sobol_engine_draw', table._sobol_engine_draw);
/** The operator `aten::_sobol_engine_draw`, which PyTorch does not document. */
export function _sobol_engine_draw(quasi: Tensor, n: Int, sobolstate: Tensor, dimension: Int, num_generated: Int, dtype: dtype | null): [Tensor, Tensor];
export function _sobol_engine_draw(...args: any[]): any {
  return $_sobol_engine_draw.call(args);
}

const $_sobol_engine_ff_ = new Operator('_sobol_engine_ff_', table._sobol_engine_ff_);
/** The operator `aten::_sobol_engine_ff_`, which PyTorch does not document. */
export function _sobol_engine_ff_(input: Tensor, n: Int, sobolstate: Tensor, dimension: Int, num_generated: Int): Tensor;
export function _sobol_engine_ff_(...args: any[]): any {
  return $_sobol_engine_ff_.call(args);
}

const $_sobol_engine_initialize_state_ = new Operator('_sobol_engine_initialize_state_', table._sobol_engine_initialize_state_);
/** The operator `aten::_sobol_engine_initialize_state_`, which PyTorch does not document. */
export function _sobol_engine_initialize_state_(input: Tensor, dimension: Int): Tensor;
export function _sobol_engine_initialize_state_(...args: any[]): any {
  return $_sobol_engine_initialize_state_.call(args);
}

const $_sobol_engine_scramble_ = new Operator('_sobol_engine_scramble_', table._sobol_engine_scramble_);
/** The operator `aten::_sobol_engine_scramble_`, which PyTorch does not document. */
export function _sobol_engine_scramble_(input: Tensor, ltm: Tensor, dimension: Int): Tensor;
export function _sobol_engine_scramble_(...args: any[]): any {
  return $_sobol_engine_scramble_.call(args);
}

const $_softmax = new Operator('_softmax', table._softmax);
/** The operator `aten::_softmax`, which PyTorch does not document. */
export function _softmax(input: Tensor, dim: Int, half_to_float: boolean, options?: OutOptions): Tensor;
export function _softmax(...args: any[]): any {
  return $_softmax.call(args);
}

const $_softmax_backward_data = new Operator('_softmax_backward_data', table._softmax_backward_data);
/** The operator `aten::_softmax_backward_data`, which PyTorch does not document. */
export function _softmax_backward_data(grad_output: Tensor, output: Tensor, dim: Int, input_dtype: dtype, options?: SoftmaxBackwardDataOptions): Tensor;
export function _softmax_backward_data(...args: any[]): any {
  return $_softmax_backward_data.call(args);
}

const $_sparse_broadcast_to = new Operator('_sparse_broadcast_to', table._sparse_broadcast_to);
/** The operator `aten::_sparse_broadcast_to`, which PyTorch does not document. */
export function _sparse_broadcast_to(input: Tensor, size: Ints): Tensor;
export function _sparse_broadcast_to(...args: any[]): any {
  return $_sparse_broadcast_to.call(args);
}

const $_sparse_broadcast_to_copy = new Operator('_sparse_broadcast_to_copy', table._sparse_broadcast_to_copy);
/** The operator `aten::_sparse_broadcast_to_copy`, which PyTorch does not document. */
export function _sparse_broadcast_to_copy(input: Tensor, size: Ints, options?: OutOptions): Tensor;
export function _sparse_broadcast_to_copy(...args: any[]): any {
  return $_sparse_broadcast_to_copy.call(args);
}

const $_sparse_csr_prod = new Operator('_sparse_csr_prod', table._sparse_csr_prod);
/** The operator `aten::_sparse_csr_prod`, which PyTorch does not document. */
export function _sparse_csr_prod(input: Tensor, dim: Int | Ints, keepdim?: boolean | SparseCsrProdOptions, options?: SparseCsrProdOptions): Tensor;
export function _sparse_csr_prod(...args: any[]): any {
  return $_sparse_csr_prod.call(args);
}

const $_sparse_csr_sum = new Operator('_sparse_csr_sum', table._sparse_csr_sum);
/** The operator `aten::_sparse_csr_sum`, which PyTorch does not document. */
export function _sparse_csr_sum(input: Tensor, dim: Int | Ints, keepdim?: boolean | SparseCsrSumOptions, options?: SparseCsrSumOptions): Tensor;
export function _sparse_csr_sum(...args: any[]): any {
  return $_sparse_csr_sum.call(args);
}

const $_sparse_log_softmax_backward_data = new Operator('_sparse_log_softmax_backward_data', table._sparse_log_softmax_backward_data);
/** The operator `aten::_sparse_log_softmax_backward_data`, which PyTorch does not document. */
export function _sparse_log_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: Int, input: Tensor): Tensor;
export function _sparse_log_softmax_backward_data(...args: any[]): any {
  return $_sparse_log_softmax_backward_data.call(args);
}

const $_sparse_semi_structured_addmm = new Operator('_sparse_semi_structured_addmm', table._sparse_semi_structured_addmm);
/** The operator `aten::_sparse_semi_structured_addmm`, which PyTorch does not document. */
export function _sparse_semi_structured_addmm(input: Tensor, mat1: Tensor, mat1_meta: Tensor, mat2: Tensor, options?: SparseSemiStructuredAddmmOptions): Tensor;
export function _sparse_semi_structured_addmm(...args: any[]): any {
  return $_sparse_semi_structured_addmm.call(args);
}

const $_sparse_semi_structured_apply = new Operator('_sparse_semi_structured_apply', table._sparse_semi_structured_apply);
/** The operator `aten::_sparse_semi_structured_apply`, which PyTorch does not document. */
export function _sparse_semi_structured_apply(input: Tensor, thread_masks: Tensor): [Tensor, Tensor];
export function _sparse_semi_structured_apply(...args: any[]): any {
  return $_sparse_semi_structured_apply.call(args);
}

const $_sparse_semi_structured_apply_dense = new Operator('_sparse_semi_structured_apply_dense', table._sparse_semi_structured_apply_dense);
/** The operator `aten::_sparse_semi_structured_apply_dense`, which PyTorch does not document. */
export function _sparse_semi_structured_apply_dense(input: Tensor, thread_masks: Tensor): Tensor;
export function _sparse_semi_structured_apply_dense(...args: any[]): any {
  return $_sparse_semi_structured_apply_dense.call(args);
}

const $_sparse_semi_structured_linear = new Operator('_sparse_semi_structured_linear', table._sparse_semi_structured_linear);
/** The operator `aten::_sparse_semi_structured_linear`, which PyTorch does not document. */
export function _sparse_semi_structured_linear(input: Tensor, weight: Tensor, meta: Tensor, options?: SparseSemiStructuredLinearOptions): Tensor;
export function _sparse_semi_structured_linear(...args: any[]): any {
  return $_sparse_semi_structured_linear.call(args);
}

const $_sparse_semi_structured_mm = new Operator('_sparse_semi_structured_mm', table._sparse_semi_structured_mm);
/** The operator `aten::_sparse_semi_structured_mm`, which PyTorch does not document. */
export function _sparse_semi_structured_mm(mat1: Tensor, mat1_meta: Tensor, mat2: Tensor, options?: SparseSemiStructuredMmOptions): Tensor;
export function _sparse_semi_structured_mm(...args: any[]): any {
  return $_sparse_semi_structured_mm.call(args);
}

const $_sparse_semi_structured_tile = new Operator('_sparse_semi_structured_tile', table._sparse_semi_structured_tile);
/** The operator `aten::_sparse_semi_structured_tile`, which PyTorch does not document. */
export function _sparse_semi_structured_tile(input: Tensor, algorithm?: string | SparseSemiStructuredTileOptions, use_cutlass?: boolean | SparseSemiStructuredTileOptions, options?: SparseSemiStructuredTileOptions): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function _sparse_semi_structured_tile(...args: any[]): any {
  return $_sparse_semi_structured_tile.call(args);
}

const $_sparse_softmax_backward_data = new Operator('_sparse_softmax_backward_data', table._sparse_softmax_backward_data);
/** The operator `aten::_sparse_softmax_backward_data`, which PyTorch does not document. */
export function _sparse_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: Int, input: Tensor): Tensor;
export function _sparse_softmax_backward_data(...args: any[]): any {
  return $_sparse_softmax_backward_data.call(args);
}

const $_sparse_sparse_matmul = new Operator('_sparse_sparse_matmul', table._sparse_sparse_matmul);
/** The operator `aten::_sparse_sparse_matmul`, which PyTorch does not document. */
export function _sparse_sparse_matmul(input: Tensor, other: Tensor): Tensor;
export function _sparse_sparse_matmul(...args: any[]): any {
  return $_sparse_sparse_matmul.call(args);
}

const $_sparse_sum = new Operator('_sparse_sum', table._sparse_sum);
/** The operator `aten::_sparse_sum`, which PyTorch does not document. */
export function _sparse_sum(input: Tensor, dim?: Int | Ints | SparseSumOptions, options?: SparseSumOptions): Tensor;
export function _sparse_sum(...args: any[]): any {
  return $_sparse_sum.call(args);
}

const $_stack = new Operator('_stack', table._stack);
/** The operator `aten::_stack`, which PyTorch does not document. */
export function _stack(tensors: readonly Tensor[], dim?: Int | StackOptions, options?: StackOptions): Tensor;
export function _stack(...args: any[]): any {
  return $_stack.call(args);
}

const $_standard_gamma = new Operator('_standard_gamma', table._standard_gamma);
/** The operator `aten::_standard_gamma`, which PyTorch does not document. */
export function _standard_gamma(input: Tensor, generator?: Generator | StandardGammaOptions | null, options?: StandardGammaOptions): Tensor;
export function _standard_gamma(...args: any[]): any {
  return $_standard_gamma.call(args);
}

const $_standard_gamma_grad = new Operator('_standard_gamma_grad', table._standard_gamma_grad);
/** The operator `aten::_standard_gamma_grad`, which PyTorch does not document. */
export function _standard_gamma_grad(input: Tensor, output: Tensor): Tensor;
export function _standard_gamma_grad(...args: any[]): any {
  return $_standard_gamma_grad.call(args);
}

const $_test_autograd_multiple_dispatch = new Operator('_test_autograd_multiple_dispatch', table._test_autograd_multiple_dispatch);
/** The operator `aten::_test_autograd_multiple_dispatch`, which PyTorch does not document. */
export function _test_autograd_multiple_dispatch(input: Tensor, b?: boolean | TestAutogradMultipleDispatchOptions, options?: TestAutogradMultipleDispatchOptions): Tensor;
export function _test_autograd_multiple_dispatch(...args: any[]): any {
  return $_test_autograd_multiple_dispatch.call(args);
}

const $_test_autograd_multiple_dispatch_view = new Operator('_test_autograd_multiple_dispatch_view', table._test_autograd_multiple_dispatch_view);
/** The operator `aten::_test_autograd_multiple_dispatch_view`, which PyTorch does not document. */
export function _test_autograd_multiple_dispatch_view(input: Tensor): Tensor;
export function _test_autograd_multiple_dispatch_view(...args: any[]): any {
  return $_test_autograd_multiple_dispatch_view.call(args);
}

const $_test_autograd_multiple_dispatch_view_copy = new Operator('_test_autograd_multiple_dispatch_view_copy', table._test_autograd_multiple_dispatch_view_copy);
/** The operator `aten::_test_autograd_multiple_dispatch_view_copy`, which PyTorch does not document. */
export function _test_autograd_multiple_dispatch_view_copy(input: Tensor, options?: OutOptions): Tensor;
export function _test_autograd_multiple_dispatch_view_copy(...args: any[]): any {
  return $_test_autograd_multiple_dispatch_view_copy.call(args);
}

const $_test_check_tensor = new Operator('_test_check_tensor', table._test_check_tensor);
/** The operator `aten::_test_check_tensor`, which PyTorch does not document. */
export function _test_check_tensor(input: Tensor): Tensor;
export function _test_check_tensor(...args: any[]): any {
  return $_test_check_tensor.call(args);
}

const $_test_functorch_fallback = new Operator('_test_functorch_fallback', table._test_functorch_fallback);
/** The operator `aten::_test_functorch_fallback`, which PyTorch does not document. */
export function _test_functorch_fallback(input: Tensor, other: Tensor): Tensor;
export function _test_functorch_fallback(...args: any[]): any {
  return $_test_functorch_fallback.call(args);
}

const $_test_parallel_materialize = new Operator('_test_parallel_materialize', table._test_parallel_materialize);
/** The operator `aten::_test_parallel_materialize`, which PyTorch does not document. */
export function _test_parallel_materialize(input: Tensor, num_parallel: Int, skip_first?: boolean | TestParallelMaterializeOptions, options?: TestParallelMaterializeOptions): Tensor;
export function _test_parallel_materialize(...args: any[]): any {
  return $_test_parallel_materialize.call(args);
}

const $_test_serialization_subcmul = new Operator('_test_serialization_subcmul', table._test_serialization_subcmul);
/** The operator `aten::_test_serialization_subcmul`, which PyTorch does not document. */
export function _test_serialization_subcmul(input: Tensor, other: Tensor, alpha?: Scalar | TestSerializationSubcmulOptions, options?: TestSerializationSubcmulOptions): Tensor;
export function _test_serialization_subcmul(...args: any[]): any {
  return $_test_serialization_subcmul.call(args);
}

const $_to_cpu = new Operator('_to_cpu', table._to_cpu);
/** The operator `aten::_to_cpu`, which PyTorch does not document. */
export function _to_cpu(tensors: readonly Tensor[]): Tensor[];
export function _to_cpu(...args: any[]): any {
  return $_to_cpu.call(args);
}

const $_to_sparse_semi_structured = new Operator('_to_sparse_semi_structured', table._to_sparse_semi_structured);
/** The operator `aten::_to_sparse_semi_structured`, which PyTorch does not document. */
export function _to_sparse_semi_structured(dense: Tensor): [Tensor, Tensor];
export function _to_sparse_semi_structured(...args: any[]): any {
  return $_to_sparse_semi_structured.call(args);
}

const $_transform_bias_rescale_qkv = new Operator('_transform_bias_rescale_qkv', table._transform_bias_rescale_qkv);
/** The operator `aten::_transform_bias_rescale_qkv`, which PyTorch does not document. */
export function _transform_bias_rescale_qkv(qkv: Tensor, qkv_bias: Tensor, num_heads: Int): [Tensor, Tensor, Tensor];
export function _transform_bias_rescale_qkv(...args: any[]): any {
  return $_transform_bias_rescale_qkv.call(args);
}

const $_transformer_encoder_layer_fwd = new Operator('_transformer_encoder_layer_fwd', table._transformer_encoder_layer_fwd);
/** The operator `aten::_transformer_encoder_layer_fwd`, which PyTorch does not document. */
export function _transformer_encoder_layer_fwd(src: Tensor, embed_dim: Int, num_heads: Int, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, use_gelu: boolean, norm_first: boolean, eps: number, norm_weight_1: Tensor, norm_bias_1: Tensor, norm_weight_2: Tensor, norm_bias_2: Tensor, ffn_weight_1: Tensor, ffn_bias_1: Tensor, ffn_weight_2: Tensor, ffn_bias_2: Tensor, mask?: Tensor | TransformerEncoderLayerFwdOptions | null, mask_type?: Int | TransformerEncoderLayerFwdOptions | null, options?: TransformerEncoderLayerFwdOptions): Tensor;
export function _transformer_encoder_layer_fwd(...args: any[]): any {
  return $_transformer_encoder_layer_fwd.call(args);
}

const $_trilinear = new Operator('_trilinear', table._trilinear);
/** The operator `aten::_trilinear`, which PyTorch does not document. */
export function _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: Ints, expand2: Ints, expand3: Ints, sumdim: Ints, unroll_dim?: Int | TrilinearOptions, options?: TrilinearOptions): Tensor;
export function _trilinear(...args: any[]): any {
  return $_trilinear.call(args);
}

const $_triton_multi_head_attention = new Operator('_triton_multi_head_attention', table._triton_multi_head_attention);
/** The operator `aten::_triton_multi_head_attention`, which PyTorch does not document. */
export function _triton_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: Int, num_head: Int, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, mask?: Tensor | TritonMultiHeadAttentionOptions | null, options?: TritonMultiHeadAttentionOptions): Tensor;
export function _triton_multi_head_attention(...args: any[]): any {
  return $_triton_multi_head_attention.call(args);
}

const $_triton_scaled_dot_attention = new Operator('_triton_scaled_dot_attention', table._triton_scaled_dot_attention);
/** The operator `aten::_triton_scaled_dot_attention`, which PyTorch does not document. */
export function _triton_scaled_dot_attention(q: Tensor, k: Tensor, v: Tensor, dropout_p?: number | TritonScaledDotAttentionOptions, options?: TritonScaledDotAttentionOptions): Tensor;
export function _triton_scaled_dot_attention(...args: any[]): any {
  return $_triton_scaled_dot_attention.call(args);
}

const $_unique = new Operator('_unique', table._unique);
/** The operator `aten::_unique`, which PyTorch does not document. */
export function _unique(input: Tensor, sorted?: boolean | UniqueOptions, return_inverse?: boolean | UniqueOptions, options?: UniqueOptions): [Tensor, Tensor];
export function _unique(...args: any[]): any {
  return $_unique.call(args);
}

const $_unique2 = new Operator('_unique2', table._unique2);
/** The operator `aten::_unique2`, which PyTorch does not document. */
export function _unique2(input: Tensor, sorted?: boolean | Unique2Options, return_inverse?: boolean | Unique2Options, return_counts?: boolean | Unique2Options, options?: Unique2Options): [Tensor, Tensor, Tensor];
export function _unique2(...args: any[]): any {
  return $_unique2.call(args);
}

const $_unpack_dual = new Operator('_unpack_dual', table._unpack_dual);
/** The operator `aten::_unpack_dual`, which PyTorch does not document. */
export function _unpack_dual(dual: Tensor, level: Int): return_types._unpack_dual;
export function _unpack_dual(...args: any[]): any {
  return $_unpack_dual.call(args);
}

const $_unsafe_index = new Operator('_unsafe_index', table._unsafe_index);
/** The operator `aten::_unsafe_index`, which PyTorch does not document. */
export function _unsafe_index(input: Tensor, indices: readonly (Tensor | null)[]): Tensor;
export function _unsafe_index(...args: any[]): any {
  return $_unsafe_index.call(args);
}

const $_unsafe_index_put = new Operator('_unsafe_index_put', table._unsafe_index_put);
/** The operator `aten::_unsafe_index_put`, which PyTorch does not document. */
export function _unsafe_index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean | UnsafeIndexPutOptions, options?: UnsafeIndexPutOptions): Tensor;
export function _unsafe_index_put(...args: any[]): any {
  return $_unsafe_index_put.call(args);
}

const $_unsafe_masked_index = new Operator('_unsafe_masked_index', table._unsafe_masked_index);
/** The operator `aten::_unsafe_masked_index`, which PyTorch does not document. */
export function _unsafe_masked_index(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], fill: Scalar): Tensor;
export function _unsafe_masked_index(...args: any[]): any {
  return $_unsafe_masked_index.call(args);
}

const $_unsafe_masked_index_put_accumulate = new Operator('_unsafe_masked_index_put_accumulate', table._unsafe_masked_index_put_accumulate);
/** The operator `aten::_unsafe_masked_index_put_accumulate`, which PyTorch does not document. */
export function _unsafe_masked_index_put_accumulate(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], values: Tensor): Tensor;
export function _unsafe_masked_index_put_accumulate(...args: any[]): any {
  return $_unsafe_masked_index_put_accumulate.call(args);
}

const $_use_cudnn_ctc_loss = new Operator('_use_cudnn_ctc_loss', table._use_cudnn_ctc_loss);
/** The operator `aten::_use_cudnn_ctc_loss`, which PyTorch does not document. */
export function _use_cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int): boolean;
/** The operator `aten::_use_cudnn_ctc_loss`, which PyTorch does not document. */
export function _use_cudnn_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int): boolean;
export function _use_cudnn_ctc_loss(...args: any[]): any {
  return $_use_cudnn_ctc_loss.call(args);
}

const $_use_cudnn_rnn_flatten_weight = new Operator('_use_cudnn_rnn_flatten_weight', table._use_cudnn_rnn_flatten_weight);
/** The operator `aten::_use_cudnn_rnn_flatten_weight`, which PyTorch does not document. */
export function _use_cudnn_rnn_flatten_weight(): boolean;
export function _use_cudnn_rnn_flatten_weight(...args: any[]): any {
  return $_use_cudnn_rnn_flatten_weight.call(args);
}

const $_use_miopen_ctc_loss = new Operator('_use_miopen_ctc_loss', table._use_miopen_ctc_loss);
/** The operator `aten::_use_miopen_ctc_loss`, which PyTorch does not document. */
export function _use_miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int): boolean;
/** The operator `aten::_use_miopen_ctc_loss`, which PyTorch does not document. */
export function _use_miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int): boolean;
export function _use_miopen_ctc_loss(...args: any[]): any {
  return $_use_miopen_ctc_loss.call(args);
}

const $_validate_compressed_sparse_indices = new Operator('_validate_compressed_sparse_indices', table._validate_compressed_sparse_indices);
/** The operator `aten::_validate_compressed_sparse_indices`, which PyTorch does not document. */
export function _validate_compressed_sparse_indices(is_crow: boolean, compressed_idx: Tensor, plain_idx: Tensor, cdim: Int, dim: Int, nnz: Int): void;
export function _validate_compressed_sparse_indices(...args: any[]): any {
  return $_validate_compressed_sparse_indices.call(args);
}

const $_validate_sparse_bsc_tensor_args = new Operator('_validate_sparse_bsc_tensor_args', table._validate_sparse_bsc_tensor_args);
/** The operator `aten::_validate_sparse_bsc_tensor_args`, which PyTorch does not document. */
export function _validate_sparse_bsc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: Ints, check_pinning?: boolean | ValidateSparseBscTensorArgsOptions | null, options?: ValidateSparseBscTensorArgsOptions): void;
export function _validate_sparse_bsc_tensor_args(...args: any[]): any {
  return $_validate_sparse_bsc_tensor_args.call(args);
}

const $_validate_sparse_bsr_tensor_args = new Operator('_validate_sparse_bsr_tensor_args', table._validate_sparse_bsr_tensor_args);
/** The operator `aten::_validate_sparse_bsr_tensor_args`, which PyTorch does not document. */
export function _validate_sparse_bsr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: Ints, check_pinning?: boolean | ValidateSparseBsrTensorArgsOptions | null, options?: ValidateSparseBsrTensorArgsOptions): void;
export function _validate_sparse_bsr_tensor_args(...args: any[]): any {
  return $_validate_sparse_bsr_tensor_args.call(args);
}

const $_validate_sparse_compressed_tensor_args = new Operator('_validate_sparse_compressed_tensor_args', table._validate_sparse_compressed_tensor_args);
/** The operator `aten::_validate_sparse_compressed_tensor_args`, which PyTorch does not document. */
export function _validate_sparse_compressed_tensor_args(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, size: Ints, layout: layout, check_pinning?: boolean | ValidateSparseCompressedTensorArgsOptions | null, options?: ValidateSparseCompressedTensorArgsOptions): void;
export function _validate_sparse_compressed_tensor_args(...args: any[]): any {
  return $_validate_sparse_compressed_tensor_args.call(args);
}

const $_validate_sparse_coo_tensor_args = new Operator('_validate_sparse_coo_tensor_args', table._validate_sparse_coo_tensor_args);
/** The operator `aten::_validate_sparse_coo_tensor_args`, which PyTorch does not document. */
export function _validate_sparse_coo_tensor_args(indices: Tensor, values: Tensor, size: Ints, is_coalesced?: boolean | ValidateSparseCooTensorArgsOptions | null, check_pinning?: boolean | ValidateSparseCooTensorArgsOptions | null, options?: ValidateSparseCooTensorArgsOptions): void;
export function _validate_sparse_coo_tensor_args(...args: any[]): any {
  return $_validate_sparse_coo_tensor_args.call(args);
}

const $_validate_sparse_csc_tensor_args = new Operator('_validate_sparse_csc_tensor_args', table._validate_sparse_csc_tensor_args);
/** The operator `aten::_validate_sparse_csc_tensor_args`, which PyTorch does not document. */
export function _validate_sparse_csc_tensor_args(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size: Ints, check_pinning?: boolean | ValidateSparseCscTensorArgsOptions | null, options?: ValidateSparseCscTensorArgsOptions): void;
export function _validate_sparse_csc_tensor_args(...args: any[]): any {
  return $_validate_sparse_csc_tensor_args.call(args);
}

const $_validate_sparse_csr_tensor_args = new Operator('_validate_sparse_csr_tensor_args', table._validate_sparse_csr_tensor_args);
/** The operator `aten::_validate_sparse_csr_tensor_args`, which PyTorch does not document. */
export function _validate_sparse_csr_tensor_args(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size: Ints, check_pinning?: boolean | ValidateSparseCsrTensorArgsOptions | null, options?: ValidateSparseCsrTensorArgsOptions): void;
export function _validate_sparse_csr_tensor_args(...args: any[]): any {
  return $_validate_sparse_csr_tensor_args.call(args);
}

const $_values_copy = new Operator('_values_copy', table._values_copy);
/** The operator `aten::_values_copy`, which PyTorch does not document. */
export function _values_copy(input: Tensor, options?: OutOptions): Tensor;
export function _values_copy(...args: any[]): any {
  return $_values_copy.call(args);
}

const $_weight_int4pack_mm = new Operator('_weight_int4pack_mm', table._weight_int4pack_mm);
/** The operator `aten::_weight_int4pack_mm`, which PyTorch does not document. */
export function _weight_int4pack_mm(input: Tensor, mat2: Tensor, qGroupSize: Int, qScaleAndZeros: Tensor): Tensor;
export function _weight_int4pack_mm(...args: any[]): any {
  return $_weight_int4pack_mm.call(args);
}

const $_weight_int4pack_mm_for_cpu = new Operator('_weight_int4pack_mm_for_cpu', table._weight_int4pack_mm_for_cpu);
/** The operator `aten::_weight_int4pack_mm_for_cpu`, which PyTorch does not document. */
export function _weight_int4pack_mm_for_cpu(input: Tensor, mat2: Tensor, qGroupSize: Int, qScaleAndZeros: Tensor): Tensor;
export function _weight_int4pack_mm_for_cpu(...args: any[]): any {
  return $_weight_int4pack_mm_for_cpu.call(args);
}

const $_weight_int4pack_mm_with_scales_and_zeros = new Operator('_weight_int4pack_mm_with_scales_and_zeros', table._weight_int4pack_mm_with_scales_and_zeros);
/** The operator `aten::_weight_int4pack_mm_with_scales_and_zeros`, which PyTorch does not document. */
export function _weight_int4pack_mm_with_scales_and_zeros(input: Tensor, mat2: Tensor, qGroupSize: Int, qScale: Tensor, qZeros: Tensor): Tensor;
export function _weight_int4pack_mm_with_scales_and_zeros(...args: any[]): any {
  return $_weight_int4pack_mm_with_scales_and_zeros.call(args);
}

const $_weight_int8pack_mm = new Operator('_weight_int8pack_mm', table._weight_int8pack_mm);
/** The operator `aten::_weight_int8pack_mm`, which PyTorch does not document. */
export function _weight_int8pack_mm(input: Tensor, mat2: Tensor, scales: Tensor): Tensor;
export function _weight_int8pack_mm(...args: any[]): any {
  return $_weight_int8pack_mm.call(args);
}

const $_weight_norm = new Operator('_weight_norm', table._weight_norm);
/** The operator `aten::_weight_norm`, which PyTorch does not document. */
export function _weight_norm(v: Tensor, g: Tensor, dim?: Int | WeightNormOptions, options?: WeightNormOptions): Tensor;
export function _weight_norm(...args: any[]): any {
  return $_weight_norm.call(args);
}

const $_weight_norm_interface = new Operator('_weight_norm_interface', table._weight_norm_interface);
/** The operator `aten::_weight_norm_interface`, which PyTorch does not document. */
export function _weight_norm_interface(v: Tensor, g: Tensor, dim?: Int | WeightNormInterfaceOptions, options?: WeightNormInterfaceOptions): [Tensor, Tensor];
export function _weight_norm_interface(...args: any[]): any {
  return $_weight_norm_interface.call(args);
}

const $_wrapped_linear_prepack = new Operator('_wrapped_linear_prepack', table._wrapped_linear_prepack);
/** The operator `aten::_wrapped_linear_prepack`, which PyTorch does not document. */
export function _wrapped_linear_prepack(weight: Tensor, weight_scale: Tensor, weight_zero_point: Tensor, bias: Tensor): Tensor;
export function _wrapped_linear_prepack(...args: any[]): any {
  return $_wrapped_linear_prepack.call(args);
}

const $_wrapped_quantized_linear_prepacked = new Operator('_wrapped_quantized_linear_prepacked', table._wrapped_quantized_linear_prepacked);
/** The operator `aten::_wrapped_quantized_linear_prepacked`, which PyTorch does not document. */
export function _wrapped_quantized_linear_prepacked(input: Tensor, input_scale: Tensor, input_zero_point: Tensor, packed_weight: Tensor, output_scale: Tensor, output_zero_point: Tensor, out_channel: Int): Tensor;
export function _wrapped_quantized_linear_prepacked(...args: any[]): any {
  return $_wrapped_quantized_linear_prepacked.call(args);
}
