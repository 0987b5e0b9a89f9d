// Written by tools/generate from the operator schemas of libtorch; do not edit.
import { Operator } from '../ops.js';
import { torch as table } from './signatures.js';
import type { dtype } from '../dtype.js';
import type { Generator } from '../random.js';
import type { Tensor } from '../tensor.js';
import type { Dim, Input, Int, Ints, Keywords, memory_format, Other, OutOptions, FactoryOptions, Scalar } from '../types.js';
import type * as return_types from './return_types.js';

interface AddOptions extends Keywords { alpha?: Scalar | undefined; out?: Tensor | null | undefined }
interface AddbmmOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | null | undefined }
interface AddcdivOptions extends Keywords { value?: Scalar | undefined; out?: Tensor | null | undefined }
interface AddcmulOptions extends Keywords { value?: Scalar | undefined; out?: Tensor | null | undefined }
interface AddmmOptions extends Keywords { out_dtype?: dtype | undefined; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | null | undefined }
interface AddmvOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | null | undefined }
interface Addmv_Options extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined }
interface AddrOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | null | undefined }
interface AllOptions extends Keywords { dim?: Ints | Int | null | undefined; axis?: Ints | Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: Tensor | null | undefined }
interface AllcloseOptions extends Keywords { rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }
interface AmaxOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: Tensor | null | undefined }
interface AminOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: Tensor | null | undefined }
interface AminmaxOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface AnyOptions extends Keywords { dim?: Ints | Int | null | undefined; axis?: Ints | Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: Tensor | null | undefined }
interface ArangeOptions extends FactoryOptions { out?: Tensor | null | undefined }
interface ArangeOptions2 extends FactoryOptions { step?: Scalar | undefined; out?: Tensor | null | undefined }
interface ArgmaxOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: Tensor | null | undefined }
interface ArgminOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: Tensor | null | undefined }
interface ArgsortOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; descending?: boolean | undefined; stable?: boolean | undefined; out?: Tensor | null | undefined }
interface AsStridedOptions extends Keywords { storage_offset?: Int | null | undefined }
interface AsStrided_Options extends Keywords { storage_offset?: Int | null | undefined }
interface AsStridedCopyOptions extends Keywords { storage_offset?: Int | null | undefined; out?: Tensor | null | undefined }
interface AsStridedScatterOptions extends Keywords { storage_offset?: Int | null | undefined }
interface AvgPool1dOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined }
interface BaddbmmOptions extends Keywords { out_dtype?: dtype | undefined; beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | null | undefined }
interface BartlettWindowOptions extends FactoryOptions { periodic?: boolean | undefined }
interface BernoulliOptions extends Keywords { p?: number | undefined; generator?: Generator | null | undefined; out?: Tensor | null | undefined }
interface BilinearOptions extends Keywords { bias?: Tensor | null | undefined }
interface BinaryCrossEntropyWithLogitsOptions extends Keywords { weight?: Tensor | null | undefined; pos_weight?: Tensor | null | undefined; reduction?: Int | undefined }
interface BincountOptions extends Keywords { weights?: Tensor | null | undefined; minlength?: Int | undefined }
interface BinomialOptions extends Keywords { generator?: Generator | null | undefined }
interface BlackmanWindowOptions extends FactoryOptions { periodic?: boolean | undefined }
interface BmmOptions extends Keywords { out_dtype?: dtype | undefined; out?: Tensor | null | undefined }
interface BucketizeOptions extends Keywords { out_int32?: boolean | undefined; right?: boolean | undefined; out?: Tensor | null | undefined }
interface BucketizeOptions2 extends Keywords { out_int32?: boolean | undefined; right?: boolean | undefined }
interface CatOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; out?: Tensor | null | undefined }
interface CeluOptions extends Keywords { alpha?: Scalar | undefined }
interface Celu_Options extends Keywords { alpha?: Scalar | undefined }
interface CholeskyInverseOptions extends Keywords { upper?: boolean | undefined; out?: Tensor | null | undefined }
interface CholeskySolveOptions extends Keywords { upper?: boolean | undefined; out?: Tensor | null | undefined }
interface ChunkOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface ClampOptions extends Keywords { min?: Tensor | null | undefined; max?: Tensor | null | undefined; out?: Tensor | null | undefined }
interface ClampOptions2 extends Keywords { min?: Scalar | null | undefined; max?: Scalar | null | undefined; out?: Tensor | null | undefined }
interface Clamp_Options extends Keywords { min?: Tensor | null | undefined; max?: Tensor | null | undefined }
interface Clamp_Options2 extends Keywords { min?: Scalar | null | undefined; max?: Scalar | null | undefined }
interface ClipOptions extends Keywords { min?: Tensor | null | undefined; max?: Tensor | null | undefined; out?: Tensor | null | undefined }
interface ClipOptions2 extends Keywords { min?: Scalar | null | undefined; max?: Scalar | null | undefined; out?: Tensor | null | undefined }
interface Clip_Options extends Keywords { min?: Tensor | null | undefined; max?: Tensor | null | undefined }
interface Clip_Options2 extends Keywords { min?: Scalar | null | undefined; max?: Scalar | null | undefined }
interface CloneOptions extends Keywords { memory_format?: memory_format | null | undefined }
interface CombinationsOptions extends Keywords { r?: Int | undefined; with_replacement?: boolean | undefined }
interface ConcatOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; out?: Tensor | null | undefined }
interface ConcatenateOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; out?: Tensor | null | undefined }
interface ConstantPadNdOptions extends Keywords { value?: Scalar | undefined }
interface Conv1dOptions extends Keywords { bias?: Tensor | null | undefined; stride?: Int | Ints | undefined; padding?: Int | Ints | 'valid' | 'same' | undefined; dilation?: Int | Ints | undefined; groups?: Int | undefined }
interface Conv2dOptions extends Keywords { bias?: Tensor | null | undefined; stride?: Int | Ints | undefined; padding?: Int | Ints | 'valid' | 'same' | undefined; dilation?: Int | Ints | undefined; groups?: Int | undefined }
interface Conv3dOptions extends Keywords { bias?: Tensor | null | undefined; stride?: Int | Ints | undefined; padding?: Int | Ints | 'valid' | 'same' | undefined; dilation?: Int | Ints | undefined; groups?: Int | undefined }
interface ConvTbcOptions extends Keywords { pad?: Int | undefined }
interface ConvTranspose1dOptions extends Keywords { bias?: Tensor | null | undefined; stride?: Int | Ints | undefined; padding?: Int | Ints | undefined; output_padding?: Int | Ints | undefined; groups?: Int | undefined; dilation?: Int | Ints | undefined }
interface ConvTranspose2dOptions extends Keywords { bias?: Tensor | null | undefined; stride?: Int | Ints | undefined; padding?: Int | Ints | undefined; output_padding?: Int | Ints | undefined; groups?: Int | undefined; dilation?: Int | Ints | undefined }
interface ConvTranspose3dOptions extends Keywords { bias?: Tensor | null | undefined; stride?: Int | Ints | undefined; padding?: Int | Ints | undefined; output_padding?: Int | Ints | undefined; groups?: Int | undefined; dilation?: Int | Ints | undefined }
interface CosineEmbeddingLossOptions extends Keywords { margin?: number | undefined; reduction?: Int | undefined }
interface CosineSimilarityOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; eps?: number | undefined }
interface CountNonzeroOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined }
interface CovOptions extends Keywords { correction?: Int | undefined; fweights?: Tensor | null | undefined; aweights?: Tensor | null | undefined }
interface CrossOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; out?: Tensor | null | undefined }
interface CtcLossOptions extends Keywords { blank?: Int | undefined; reduction?: Int | undefined; zero_infinity?: boolean | undefined }
interface CudnnBatchNormOptions extends Keywords { out?: readonly [Tensor, Tensor, Tensor, Tensor] | null | undefined }
interface CummaxOptions extends Keywords { out?: readonly [Tensor, Tensor] | null | undefined }
interface CumminOptions extends Keywords { out?: readonly [Tensor, Tensor] | null | undefined }
interface CumprodOptions extends Keywords { dtype?: dtype | null | undefined; out?: Tensor | null | undefined }
interface CumsumOptions extends Keywords { dtype?: dtype | null | undefined; out?: Tensor | null | undefined }
interface CumulativeTrapezoidOptions extends Keywords { x?: Tensor | undefined; dx?: Scalar | undefined; dim?: Int | undefined; axis?: Int | undefined }
interface DiagOptions extends Keywords { diagonal?: Int | undefined; out?: Tensor | null | undefined }
interface DiagEmbedOptions extends Keywords { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }
interface DiagflatOptions extends Keywords { offset?: Int | undefined }
interface DiagonalOptions extends Keywords { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }
interface DiagonalCopyOptions extends Keywords { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined; out?: Tensor | null | undefined }
interface DiagonalScatterOptions extends Keywords { offset?: Int | undefined; dim1?: Int | undefined; dim2?: Int | undefined }
interface DiffOptions extends Keywords { n?: Int | undefined; dim?: Int | undefined; axis?: Int | undefined; prepend?: Tensor | null | undefined; append?: Tensor | null | undefined; out?: Tensor | null | undefined }
interface DistOptions extends Keywords { p?: Scalar | undefined }
interface DivOptions extends Keywords { out?: Tensor | null | undefined; rounding_mode?: 'trunc' | 'floor' | null | undefined }
interface DivideOptions extends Keywords { out?: Tensor | null | undefined; rounding_mode?: 'trunc' | 'floor' | null | undefined }
interface EmbeddingOptions extends Keywords { padding_idx?: Int | undefined; scale_grad_by_freq?: boolean | undefined; sparse?: boolean | undefined }
interface EmbeddingBagOptions extends Keywords { scale_grad_by_freq?: boolean | undefined; mode?: Int | undefined; sparse?: boolean | undefined; per_sample_weights?: Tensor | null | undefined; include_last_offset?: boolean | undefined; padding_idx?: Int | null | undefined }
interface EmptyOptions extends FactoryOptions { memory_format?: memory_format | null | undefined; out?: Tensor | null | undefined }
interface EmptyLikeOptions extends FactoryOptions { memory_format?: memory_format | null | undefined }
interface EmptyQuantizedOptions extends FactoryOptions { memory_format?: memory_format | null | undefined }
interface ExpandCopyOptions extends Keywords { implicit?: boolean | undefined; out?: Tensor | null | undefined }
interface EyeOptions extends FactoryOptions { m?: Int | undefined; out?: Tensor | null | undefined }
interface FbgemmLinearFp16WeightOptions extends Keywords { output?: Tensor | undefined }
interface FbgemmLinearFp16WeightFp32ActivationOptions extends Keywords { output?: Tensor | undefined }
interface FbgemmPackQuantizedMatrixOptions extends Keywords { K?: Int | undefined; N?: Int | undefined }
interface FlattenOptions extends Keywords { start_dim?: Int | undefined; end_dim?: Int | undefined }
interface FrexpOptions extends Keywords { out?: readonly [Tensor, Tensor] | null | undefined }
interface FrobeniusNormOptions extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: Tensor | null | undefined }
interface FromFileOptions extends FactoryOptions { shared?: boolean | null | undefined; size?: Int | null | undefined }
interface FullOptions extends FactoryOptions { out?: Tensor | null | undefined }
interface FullLikeOptions extends FactoryOptions { memory_format?: memory_format | null | undefined }
interface FusedMovingAvgObsFakeQuantOptions extends Keywords { per_row_fake_quant?: boolean | undefined; symmetric_quant?: boolean | undefined }
interface GatherOptions extends Keywords { sparse_grad?: boolean | undefined; out?: Tensor | null | undefined }
interface GeqrfOptions extends Keywords { out?: readonly [Tensor, Tensor] | null | undefined }
interface GradientOptions extends Keywords { edge_order?: Int | undefined; spacing?: Scalar | undefined }
interface GradientOptions2 extends Keywords { spacing?: Scalar | null | undefined; dim?: Int | null | undefined; axis?: Int | null | undefined; edge_order?: Int | undefined }
interface GradientOptions3 extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; edge_order?: Int | undefined }
interface GradientOptions4 extends Keywords { edge_order?: Int | undefined }
interface GroupNormOptions extends Keywords { weight?: Tensor | null | undefined; bias?: Tensor | null | undefined; eps?: number | undefined; cudnn_enabled?: boolean | undefined }
interface GruCellOptions extends Keywords { b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }
interface HammingWindowOptions extends FactoryOptions { periodic?: boolean | undefined; alpha?: number | undefined; beta?: number | undefined }
interface HannWindowOptions extends FactoryOptions { periodic?: boolean | undefined }
interface HardshrinkOptions extends Keywords { lambd?: Scalar | undefined; out?: Tensor | null | undefined }
interface HashTensorOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; mode?: Int | undefined; out?: Tensor | null | undefined }
interface HingeEmbeddingLossOptions extends Keywords { margin?: number | undefined; reduction?: Int | undefined }
interface HistcOptions extends Keywords { bins?: Int | undefined; min?: Scalar | undefined; max?: Scalar | undefined; out?: Tensor | null | undefined }
interface HistogramOptions extends Keywords { weight?: Tensor | null | undefined; density?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface HistogramOptions2 extends Keywords { bins?: Int | undefined; range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface HistogramddOptions extends Keywords { range?: readonly number[] | null | undefined; weight?: Tensor | null | undefined; density?: boolean | undefined }
interface IndexAddOptions extends Keywords { alpha?: Scalar | undefined; out?: Tensor | null | undefined }
interface IndexPutOptions extends Keywords { accumulate?: boolean | undefined }
interface IndexPut_Options extends Keywords { accumulate?: boolean | undefined }
interface IndexReduceOptions extends Keywords { include_self?: boolean | undefined; out?: Tensor | null | undefined }
interface IscloseOptions extends Keywords { rtol?: number | undefined; atol?: number | undefined; equal_nan?: boolean | undefined }
interface IsinOptions extends Keywords { assume_unique?: boolean | undefined; invert?: boolean | undefined; out?: Tensor | null | undefined }
interface IstftOptions extends Keywords { hop_length?: Int | null | undefined; win_length?: Int | null | undefined; window?: Tensor | null | undefined; center?: boolean | undefined; normalized?: boolean | undefined; onesided?: boolean | null | undefined; length?: Int | null | undefined; return_complex?: boolean | undefined }
interface KaiserWindowOptions extends FactoryOptions { periodic?: boolean | undefined; beta?: number | undefined }
interface KlDivOptions extends Keywords { reduction?: Int | undefined; log_target?: boolean | undefined }
interface KthvalueOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface LayerNormOptions extends Keywords { weight?: Tensor | null | undefined; bias?: Tensor | null | undefined; eps?: number | undefined; cudnn_enable?: boolean | undefined }
interface LinspaceOptions extends FactoryOptions { out?: Tensor | null | undefined }
interface LogSoftmaxOptions extends Keywords { dtype?: dtype | null | undefined; out?: Tensor | null | undefined }
interface LogitOptions extends Keywords { eps?: number | null | undefined; out?: Tensor | null | undefined }
interface Logit_Options extends Keywords { eps?: number | null | undefined }
interface LogspaceOptions extends FactoryOptions { base?: number | undefined; out?: Tensor | null | undefined }
interface LogsumexpOptions extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: Tensor | null | undefined }
interface LstmCellOptions extends Keywords { b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }
interface LuUnpackOptions extends Keywords { unpack_data?: boolean | undefined; unpack_pivots?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | null | undefined }
interface MarginRankingLossOptions extends Keywords { margin?: number | undefined; reduction?: Int | undefined }
interface MaxOptions extends Keywords { other?: Tensor | undefined; x2?: Tensor | undefined; out?: Tensor | null | undefined }
interface MaxOptions2 extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface MaxPool1dOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined; ceil_mode?: boolean | undefined }
interface MaxPool1dWithIndicesOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined; ceil_mode?: boolean | undefined }
interface MaxPool2dOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined; ceil_mode?: boolean | undefined }
interface MaxPool3dOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined; ceil_mode?: boolean | undefined }
interface MeanOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined; out?: Tensor | null | undefined }
interface MedianOptions extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface MinOptions extends Keywords { other?: Tensor | undefined; x2?: Tensor | undefined; out?: Tensor | null | undefined }
interface MinOptions2 extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface MkldnnMaxPool2dOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined; ceil_mode?: boolean | undefined }
interface MkldnnMaxPool3dOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined; ceil_mode?: boolean | undefined }
interface MmOptions extends Keywords { out_dtype?: dtype | undefined; out?: Tensor | null | undefined }
interface ModeOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface MultinomialOptions extends Keywords { replacement?: boolean | undefined; generator?: Generator | null | undefined; out?: Tensor | null | undefined }
interface NanToNumOptions extends Keywords { nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined; out?: Tensor | null | undefined }
interface NanToNum_Options extends Keywords { nan?: number | null | undefined; posinf?: number | null | undefined; neginf?: number | null | undefined }
interface NanmeanOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined; out?: Tensor | null | undefined }
interface NanmedianOptions extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface NanquantileOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | undefined; out?: Tensor | null | undefined }
interface NansumOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined; out?: Tensor | null | undefined }
interface NativeBatchNormOptions extends Keywords { out?: readonly [Tensor, Tensor, Tensor] | null | undefined }
interface NativeNormOptions extends Keywords { p?: Scalar | null | undefined; dim?: Int | Ints | undefined; axis?: Int | Ints | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined }
interface NonzeroStaticOptions extends Keywords { fill_value?: Int | undefined; out?: Tensor | null | undefined }
interface NormExceptDimOptions extends Keywords { pow?: Int | undefined; dim?: Int | undefined; axis?: Int | undefined }
interface NormalOptions extends Keywords { std?: Tensor | number | undefined; generator?: Generator | null | undefined; out?: Tensor | null | undefined }
interface NormalOptions2 extends Keywords { generator?: Generator | null | undefined; out?: Tensor | null | undefined }
interface NormalOptions3 extends FactoryOptions { generator?: Generator | null | undefined; out?: Tensor | null | undefined }
interface NuclearNormOptions extends Keywords { keepdim?: boolean | undefined; keepdims?: boolean | undefined; out?: Tensor | null | undefined }
interface OnesOptions extends FactoryOptions { out?: Tensor | null | undefined }
interface OnesLikeOptions extends FactoryOptions { memory_format?: memory_format | null | undefined }
interface OrmqrOptions extends Keywords { left?: boolean | undefined; transpose?: boolean | undefined; out?: Tensor | null | undefined }
interface PairwiseDistanceOptions extends Keywords { p?: number | undefined; eps?: number | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined }
interface PdistOptions extends Keywords { p?: number | undefined }
interface PinverseOptions extends Keywords { rcond?: number | undefined }
interface PoissonOptions extends Keywords { generator?: Generator | null | undefined }
interface ProdOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined; out?: Tensor | null | undefined }
interface PutOptions extends Keywords { accumulate?: boolean | undefined }
interface QuantileOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; interpolation?: 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest' | undefined; out?: Tensor | null | undefined }
interface QuantizedMaxPool1dOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined; ceil_mode?: boolean | undefined }
interface QuantizedMaxPool2dOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined; ceil_mode?: boolean | undefined }
interface QuantizedMaxPool3dOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined; ceil_mode?: boolean | undefined }
interface RandOptions extends FactoryOptions { generator?: Generator | null | undefined; out?: Tensor | null | undefined }
interface RandLikeOptions extends FactoryOptions { generator?: Generator | null | undefined; memory_format?: memory_format | null | undefined }
interface RandintOptions extends FactoryOptions { generator?: Generator | null | undefined; out?: Tensor | null | undefined }
interface RandintLikeOptions extends FactoryOptions { generator?: Generator | null | undefined; memory_format?: memory_format | null | undefined }
interface RandnOptions extends FactoryOptions { generator?: Generator | null | undefined; out?: Tensor | null | undefined }
interface RandnLikeOptions extends FactoryOptions { generator?: Generator | null | undefined; memory_format?: memory_format | null | undefined }
interface RandpermOptions extends FactoryOptions { generator?: Generator | null | undefined; out?: Tensor | null | undefined }
interface RangeOptions extends FactoryOptions { step?: Scalar | undefined; out?: Tensor | null | undefined }
interface RepeatInterleaveOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; output_size?: Int | null | undefined }
interface RepeatInterleaveOptions2 extends Keywords { output_size?: Int | null | undefined }
interface ResizeAs_Options extends Keywords { memory_format?: memory_format | null | undefined }
interface RmsNormOptions extends Keywords { weight?: Tensor | null | undefined; eps?: number | null | undefined }
interface RnnReluCellOptions extends Keywords { b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }
interface RnnTanhCellOptions extends Keywords { b_ih?: Tensor | null | undefined; b_hh?: Tensor | null | undefined }
interface RollOptions extends Keywords { dims?: Int | Ints | null | undefined }
interface Rot90Options extends Keywords { k?: Int | undefined; dims?: Ints | undefined }
interface RoundOptions extends Keywords { out?: Tensor | null | undefined; decimals?: Int | undefined }
interface Round_Options extends Keywords { decimals?: Int | undefined }
interface RreluOptions extends Keywords { lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }
interface Rrelu_Options extends Keywords { lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }
interface RsubOptions extends Keywords { alpha?: Scalar | undefined }
interface ScatterOptions extends Keywords { out?: Tensor | null | undefined; reduce?: 'add' | 'multiply' | undefined }
interface ScatterReduceOptions extends Keywords { include_self?: boolean | undefined; out?: Tensor | null | undefined }
interface SearchsortedOptions extends Keywords { out_int32?: boolean | undefined; right?: boolean | undefined; side?: 'left' | 'right' | null | undefined; sorter?: Tensor | null | undefined; out?: Tensor | null | undefined }
interface SegmentReduceOptions extends Keywords { lengths?: Tensor | null | undefined; indices?: Tensor | null | undefined; offsets?: Tensor | null | undefined; axis?: Int | undefined; unsafe?: boolean | undefined; initial?: Scalar | null | undefined }
interface SliceCopyOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; start?: Int | null | undefined; end?: Int | null | undefined; step?: Int | undefined; out?: Tensor | null | undefined }
interface SliceInverseOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; start?: Int | null | undefined; end?: Int | null | undefined; step?: Int | undefined }
interface SliceScatterOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; start?: Int | null | undefined; end?: Int | null | undefined; step?: Int | undefined; out?: Tensor | null | undefined }
interface SlogdetOptions extends Keywords { out?: readonly [Tensor, Tensor] | null | undefined }
interface SoftmaxOptions extends Keywords { dtype?: dtype | null | undefined; out?: Tensor | null | undefined }
interface SortOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; descending?: boolean | undefined; stable?: boolean | null | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface SparseBscTensorOptions extends FactoryOptions { size?: Ints | undefined }
interface SparseBsrTensorOptions extends FactoryOptions { size?: Ints | undefined }
interface SparseCompressedTensorOptions extends FactoryOptions { size?: Ints | undefined }
interface SparseCooTensorOptions extends FactoryOptions { size?: Ints | undefined; is_coalesced?: boolean | null | undefined }
interface SparseCscTensorOptions extends FactoryOptions { size?: Ints | undefined }
interface SparseCsrTensorOptions extends FactoryOptions { size?: Ints | undefined }
interface SplitCopyOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; out?: readonly Tensor[] | null | undefined }
interface SplitWithSizesOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface SplitWithSizesCopyOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; out?: readonly Tensor[] | null | undefined }
interface SqueezeOptions extends Keywords { dim?: Int | Ints | undefined; axis?: Int | Ints | undefined }
interface SqueezeCopyOptions extends Keywords { dim?: Int | Ints | undefined; axis?: Int | Ints | undefined; out?: Tensor | null | undefined }
interface SspaddmmOptions extends Keywords { beta?: Scalar | undefined; alpha?: Scalar | undefined; out?: Tensor | null | undefined }
interface StackOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; out?: Tensor | null | undefined }
interface StdOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; unbiased?: boolean | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; correction?: Scalar | null | undefined; out?: Tensor | null | undefined }
interface StdOptions2 extends Keywords { unbiased?: boolean | undefined }
interface StdMeanOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; unbiased?: boolean | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; correction?: Scalar | null | undefined }
interface StdMeanOptions2 extends Keywords { unbiased?: boolean | undefined }
interface SubOptions extends Keywords { alpha?: Scalar | undefined; out?: Tensor | null | undefined }
interface SubtractOptions extends Keywords { alpha?: Scalar | undefined; out?: Tensor | null | undefined }
interface SubtractOptions2 extends Keywords { alpha?: Scalar | undefined }
interface SumOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; dtype?: dtype | null | undefined; out?: Tensor | null | undefined }
interface SvdOptions extends Keywords { some?: boolean | undefined; compute_uv?: boolean | undefined; out?: readonly [Tensor, Tensor, Tensor] | null | undefined }
interface SymConstrainRangeOptions extends Keywords { min?: Int | null | undefined; max?: Int | null | undefined }
interface SymConstrainRangeForSizeOptions extends Keywords { min?: Int | null | undefined; max?: Int | null | undefined }
interface TakeAlongDimOptions extends Keywords { dim?: Int | null | undefined; axis?: Int | null | undefined; out?: Tensor | null | undefined }
interface TensorSplitOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface TopkOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; largest?: boolean | undefined; sorted?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface TrapezoidOptions extends Keywords { x?: Tensor | undefined; dx?: Scalar | undefined; dim?: Int | undefined; axis?: Int | undefined }
interface TrapzOptions extends Keywords { x?: Tensor | undefined; dx?: number | undefined; dim?: Int | undefined; axis?: Int | undefined }
interface TriangularSolveOptions extends Keywords { upper?: boolean | undefined; transpose?: boolean | undefined; unitriangular?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface TrilOptions extends Keywords { diagonal?: Int | undefined; out?: Tensor | null | undefined }
interface TrilIndicesOptions extends FactoryOptions { offset?: Int | undefined }
interface TripletMarginLossOptions extends Keywords { margin?: number | undefined; p?: number | undefined; eps?: number | undefined; swap?: boolean | undefined; reduction?: Int | undefined }
interface TriuOptions extends Keywords { diagonal?: Int | undefined; out?: Tensor | null | undefined }
interface TriuIndicesOptions extends FactoryOptions { offset?: Int | undefined }
interface UnbindOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface UnbindCopyOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; out?: readonly Tensor[] | null | undefined }
interface UnsafeChunkOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface UnsafeSplitOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface UnsafeSplitWithSizesOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined }
interface VanderOptions extends Keywords { N?: Int | null | undefined; increasing?: boolean | undefined }
interface VarOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; unbiased?: boolean | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; correction?: Scalar | null | undefined; out?: Tensor | null | undefined }
interface VarOptions2 extends Keywords { unbiased?: boolean | undefined }
interface VarMeanOptions extends Keywords { dim?: Int | Ints | null | undefined; axis?: Int | Ints | null | undefined; unbiased?: boolean | undefined; keepdim?: boolean | undefined; keepdims?: boolean | undefined; correction?: Scalar | null | undefined }
interface VarMeanOptions2 extends Keywords { unbiased?: boolean | undefined }
interface ZerosOptions extends FactoryOptions { out?: Tensor | null | undefined }
interface ZerosLikeOptions extends FactoryOptions { memory_format?: memory_format | null | undefined }

const $abs = new Operator('abs', table.abs);
/** Computes the absolute value of each element in `input`. [torch.abs](https://docs.pytorch.org/docs/stable/generated/torch.abs.html) */
export function abs(input: Tensor, options?: OutOptions): Tensor;
/** Computes the absolute value of each element in `input`. [torch.abs](https://docs.pytorch.org/docs/stable/generated/torch.abs.html) */
export function abs(options: OutOptions & Input<Tensor>): Tensor;
export function abs(...args: any[]): any {
  return $abs.call(args);
}

const $abs_ = new Operator('abs_', table.abs_);
/** In place, `abs`: Computes the absolute value of each element in `input`. [torch.Tensor.abs_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html) */
export function abs_(input: Tensor): Tensor;
/** In place, `abs`: Computes the absolute value of each element in `input`. [torch.Tensor.abs_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html) */
export function abs_(options: Keywords & Input<Tensor>): Tensor;
export function abs_(...args: any[]): any {
  return $abs_.call(args);
}

const $absolute = new Operator('absolute', table.absolute);
/** Alias for `torch.abs`. [torch.absolute](https://docs.pytorch.org/docs/stable/generated/torch.absolute.html) */
export function absolute(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.abs`. [torch.absolute](https://docs.pytorch.org/docs/stable/generated/torch.absolute.html) */
export function absolute(options: OutOptions & Input<Tensor>): Tensor;
export function absolute(...args: any[]): any {
  return $absolute.call(args);
}

const $acos = new Operator('acos', table.acos);
/** Returns a new tensor with the arccosine (in radians) of each element in `input`. [torch.acos](https://docs.pytorch.org/docs/stable/generated/torch.acos.html) */
export function acos(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the arccosine (in radians) of each element in `input`. [torch.acos](https://docs.pytorch.org/docs/stable/generated/torch.acos.html) */
export function acos(options: OutOptions & Input<Tensor>): Tensor;
export function acos(...args: any[]): any {
  return $acos.call(args);
}

const $acos_ = new Operator('acos_', table.acos_);
/** In place, `acos`: Returns a new tensor with the arccosine (in radians) of each element in `input`. [torch.Tensor.acos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html) */
export function acos_(input: Tensor): Tensor;
/** In place, `acos`: Returns a new tensor with the arccosine (in radians) of each element in `input`. [torch.Tensor.acos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html) */
export function acos_(options: Keywords & Input<Tensor>): Tensor;
export function acos_(...args: any[]): any {
  return $acos_.call(args);
}

const $acosh = new Operator('acosh', table.acosh);
/** Returns a new tensor with the inverse hyperbolic cosine of the elements of `input`. [torch.acosh](https://docs.pytorch.org/docs/stable/generated/torch.acosh.html) */
export function acosh(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the inverse hyperbolic cosine of the elements of `input`. [torch.acosh](https://docs.pytorch.org/docs/stable/generated/torch.acosh.html) */
export function acosh(options: OutOptions & Input<Tensor>): Tensor;
export function acosh(...args: any[]): any {
  return $acosh.call(args);
}

const $acosh_ = new Operator('acosh_', table.acosh_);
/** In place, `acosh`: Returns a new tensor with the inverse hyperbolic cosine of the elements of `input`. [torch.Tensor.acosh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html) */
export function acosh_(input: Tensor): Tensor;
/** In place, `acosh`: Returns a new tensor with the inverse hyperbolic cosine of the elements of `input`. [torch.Tensor.acosh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html) */
export function acosh_(options: Keywords & Input<Tensor>): Tensor;
export function acosh_(...args: any[]): any {
  return $acosh_.call(args);
}

const $adaptive_avg_pool1d = new Operator('adaptive_avg_pool1d', table.adaptive_avg_pool1d);
/** Applies a 1D adaptive average pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_avg_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool1d.html) */
export function adaptive_avg_pool1d(input: Tensor, output_size: Int | Ints): Tensor;
/** Applies a 1D adaptive average pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_avg_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool1d.html) */
export function adaptive_avg_pool1d(input: Tensor, options: Keywords & { output_size: Int | Ints }): Tensor;
/** Applies a 1D adaptive average pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_avg_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool1d.html) */
export function adaptive_avg_pool1d(options: Keywords & Input<Tensor> & { output_size: Int | Ints }): Tensor;
export function adaptive_avg_pool1d(...args: any[]): any {
  return $adaptive_avg_pool1d.call(args);
}

const $adaptive_max_pool1d = new Operator('adaptive_max_pool1d', table.adaptive_max_pool1d);
/** Applies a 1D adaptive max pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_max_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html) */
export function adaptive_max_pool1d(input: Tensor, output_size: Int | Ints): [Tensor, Tensor];
/** Applies a 1D adaptive max pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_max_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html) */
export function adaptive_max_pool1d(input: Tensor, options: Keywords & { output_size: Int | Ints }): [Tensor, Tensor];
/** Applies a 1D adaptive max pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_max_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html) */
export function adaptive_max_pool1d(options: Keywords & Input<Tensor> & { output_size: Int | Ints }): [Tensor, Tensor];
export function adaptive_max_pool1d(...args: any[]): any {
  return $adaptive_max_pool1d.call(args);
}

const $add = new Operator('add', table.add);
/** Adds `other`, scaled by `alpha`, to `input`. [torch.add](https://docs.pytorch.org/docs/stable/generated/torch.add.html) */
export function add(input: Tensor | Scalar, other: Tensor | Scalar, options?: AddOptions): Tensor;
/** Adds `other`, scaled by `alpha`, to `input`. [torch.add](https://docs.pytorch.org/docs/stable/generated/torch.add.html) */
export function add(input: Tensor | Scalar, options: AddOptions & Other<Tensor | Scalar>): Tensor;
/** Adds `other`, scaled by `alpha`, to `input`. [torch.add](https://docs.pytorch.org/docs/stable/generated/torch.add.html) */
export function add(options: AddOptions & Input<Tensor | Scalar> & Other<Tensor | Scalar>): Tensor;
export function add(...args: any[]): any {
  return $add.call(args);
}

const $addbmm = new Operator('addbmm', table.addbmm);
/** Performs a batch matrix-matrix product of matrices stored in `batch1` and `batch2`, with a reduced add step (all matrix multiplications get accumulated along the first dimension). [torch.addbmm](https://docs.pytorch.org/docs/stable/generated/torch.addbmm.html) */
export function addbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: AddbmmOptions): Tensor;
/** Performs a batch matrix-matrix product of matrices stored in `batch1` and `batch2`, with a reduced add step (all matrix multiplications get accumulated along the first dimension). [torch.addbmm](https://docs.pytorch.org/docs/stable/generated/torch.addbmm.html) */
export function addbmm(input: Tensor, batch1: Tensor, options: AddbmmOptions & { batch2: Tensor }): Tensor;
/** Performs a batch matrix-matrix product of matrices stored in `batch1` and `batch2`, with a reduced add step (all matrix multiplications get accumulated along the first dimension). [torch.addbmm](https://docs.pytorch.org/docs/stable/generated/torch.addbmm.html) */
export function addbmm(input: Tensor, options: AddbmmOptions & { batch1: Tensor; batch2: Tensor }): Tensor;
/** Performs a batch matrix-matrix product of matrices stored in `batch1` and `batch2`, with a reduced add step (all matrix multiplications get accumulated along the first dimension). [torch.addbmm](https://docs.pytorch.org/docs/stable/generated/torch.addbmm.html) */
export function addbmm(options: AddbmmOptions & Input<Tensor> & { batch1: Tensor; batch2: Tensor }): Tensor;
export function addbmm(...args: any[]): any {
  return $addbmm.call(args);
}

const $addcdiv = new Operator('addcdiv', table.addcdiv);
/** Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.addcdiv](https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html) */
export function addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: AddcdivOptions): Tensor;
/** Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.addcdiv](https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html) */
export function addcdiv(input: Tensor, tensor1: Tensor, options: AddcdivOptions & { tensor2: Tensor }): Tensor;
/** Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.addcdiv](https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html) */
export function addcdiv(input: Tensor, options: AddcdivOptions & { tensor1: Tensor; tensor2: Tensor }): Tensor;
/** Performs the element-wise division of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.addcdiv](https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html) */
export function addcdiv(options: AddcdivOptions & Input<Tensor> & { tensor1: Tensor; tensor2: Tensor }): Tensor;
export function addcdiv(...args: any[]): any {
  return $addcdiv.call(args);
}

const $addcmul = new Operator('addcmul', table.addcmul);
/** Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.addcmul](https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html) */
export function addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: AddcmulOptions): Tensor;
/** Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.addcmul](https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html) */
export function addcmul(input: Tensor, tensor1: Tensor, options: AddcmulOptions & { tensor2: Tensor }): Tensor;
/** Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.addcmul](https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html) */
export function addcmul(input: Tensor, options: AddcmulOptions & { tensor1: Tensor; tensor2: Tensor }): Tensor;
/** Performs the element-wise multiplication of `tensor1` by `tensor2`, multiplies the result by the scalar `value` and adds it to `input`. [torch.addcmul](https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html) */
export function addcmul(options: AddcmulOptions & Input<Tensor> & { tensor1: Tensor; tensor2: Tensor }): Tensor;
export function addcmul(...args: any[]): any {
  return $addcmul.call(args);
}

const $addmm = new Operator('addmm', table.addmm);
/** Performs a matrix multiplication of the matrices `mat1` and `mat2`. [torch.addmm](https://docs.pytorch.org/docs/stable/generated/torch.addmm.html) */
export function addmm(input: Tensor, mat1: Tensor, mat2: Tensor, out_dtype?: dtype | AddmmOptions, options?: AddmmOptions): Tensor;
/** Performs a matrix multiplication of the matrices `mat1` and `mat2`. [torch.addmm](https://docs.pytorch.org/docs/stable/generated/torch.addmm.html) */
export function addmm(input: Tensor, mat1: Tensor, options: AddmmOptions & { mat2: Tensor }): Tensor;
/** Performs a matrix multiplication of the matrices `mat1` and `mat2`. [torch.addmm](https://docs.pytorch.org/docs/stable/generated/torch.addmm.html) */
export function addmm(input: Tensor, options: AddmmOptions & { mat1: Tensor; mat2: Tensor }): Tensor;
/** Performs a matrix multiplication of the matrices `mat1` and `mat2`. [torch.addmm](https://docs.pytorch.org/docs/stable/generated/torch.addmm.html) */
export function addmm(options: AddmmOptions & Input<Tensor> & { mat1: Tensor; mat2: Tensor }): Tensor;
export function addmm(...args: any[]): any {
  return $addmm.call(args);
}

const $addmv = new Operator('addmv', table.addmv);
/** Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.addmv](https://docs.pytorch.org/docs/stable/generated/torch.addmv.html) */
export function addmv(input: Tensor, mat: Tensor, vec: Tensor, options?: AddmvOptions): Tensor;
/** Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.addmv](https://docs.pytorch.org/docs/stable/generated/torch.addmv.html) */
export function addmv(input: Tensor, mat: Tensor, options: AddmvOptions & { vec: Tensor }): Tensor;
/** Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.addmv](https://docs.pytorch.org/docs/stable/generated/torch.addmv.html) */
export function addmv(input: Tensor, options: AddmvOptions & { mat: Tensor; vec: Tensor }): Tensor;
/** Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.addmv](https://docs.pytorch.org/docs/stable/generated/torch.addmv.html) */
export function addmv(options: AddmvOptions & Input<Tensor> & { mat: Tensor; vec: Tensor }): Tensor;
export function addmv(...args: any[]): any {
  return $addmv.call(args);
}

const $addmv_ = new Operator('addmv_', table.addmv_);
/** In place, `addmv`: Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.Tensor.addmv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
export function addmv_(input: Tensor, mat: Tensor, vec: Tensor, options?: Addmv_Options): Tensor;
/** In place, `addmv`: Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.Tensor.addmv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
export function addmv_(input: Tensor, mat: Tensor, options: Addmv_Options & { vec: Tensor }): Tensor;
/** In place, `addmv`: Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.Tensor.addmv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
export function addmv_(input: Tensor, options: Addmv_Options & { mat: Tensor; vec: Tensor }): Tensor;
/** In place, `addmv`: Performs a matrix-vector product of the matrix `mat` and the vector `vec`. [torch.Tensor.addmv_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
export function addmv_(options: Addmv_Options & Input<Tensor> & { mat: Tensor; vec: Tensor }): Tensor;
export function addmv_(...args: any[]): any {
  return $addmv_.call(args);
}

const $addr = new Operator('addr', table.addr);
/** Performs the outer-product of vectors `vec1` and `vec2` and adds it to the matrix `input`. [torch.addr](https://docs.pytorch.org/docs/stable/generated/torch.addr.html) */
export function addr(input: Tensor, vec1: Tensor, vec2: Tensor, options?: AddrOptions): Tensor;
/** Performs the outer-product of vectors `vec1` and `vec2` and adds it to the matrix `input`. [torch.addr](https://docs.pytorch.org/docs/stable/generated/torch.addr.html) */
export function addr(input: Tensor, vec1: Tensor, options: AddrOptions & { vec2: Tensor }): Tensor;
/** Performs the outer-product of vectors `vec1` and `vec2` and adds it to the matrix `input`. [torch.addr](https://docs.pytorch.org/docs/stable/generated/torch.addr.html) */
export function addr(input: Tensor, options: AddrOptions & { vec1: Tensor; vec2: Tensor }): Tensor;
/** Performs the outer-product of vectors `vec1` and `vec2` and adds it to the matrix `input`. [torch.addr](https://docs.pytorch.org/docs/stable/generated/torch.addr.html) */
export function addr(options: AddrOptions & Input<Tensor> & { vec1: Tensor; vec2: Tensor }): Tensor;
export function addr(...args: any[]): any {
  return $addr.call(args);
}

const $adjoint = new Operator('adjoint', table.adjoint);
/** Returns a view of the tensor conjugated and with the last two dimensions transposed. [torch.adjoint](https://docs.pytorch.org/docs/stable/generated/torch.adjoint.html) */
export function adjoint(input: Tensor): Tensor;
/** Returns a view of the tensor conjugated and with the last two dimensions transposed. [torch.adjoint](https://docs.pytorch.org/docs/stable/generated/torch.adjoint.html) */
export function adjoint(options: Keywords & Input<Tensor>): Tensor;
export function adjoint(...args: any[]): any {
  return $adjoint.call(args);
}

const $affine_grid_generator = new Operator('affine_grid_generator', table.affine_grid_generator);
/** The operator `aten::affine_grid_generator`, which PyTorch does not document. */
export function affine_grid_generator(theta: Tensor, size: Ints, align_corners: boolean): Tensor;
/** The operator `aten::affine_grid_generator`, which PyTorch does not document. */
export function affine_grid_generator(theta: Tensor, size: Ints, options: Keywords & { align_corners: boolean }): Tensor;
/** The operator `aten::affine_grid_generator`, which PyTorch does not document. */
export function affine_grid_generator(theta: Tensor, options: Keywords & { size: Ints; align_corners: boolean }): Tensor;
/** The operator `aten::affine_grid_generator`, which PyTorch does not document. */
export function affine_grid_generator(options: Keywords & { theta: Tensor; size: Ints; align_corners: boolean }): Tensor;
export function affine_grid_generator(...args: any[]): any {
  return $affine_grid_generator.call(args);
}

const $alias_copy = new Operator('alias_copy', table.alias_copy);
/** Performs the same operation as `torch.alias`, but all output tensors are freshly created instead of aliasing the input. */
export function alias_copy(input: Tensor, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.alias`, but all output tensors are freshly created instead of aliasing the input. */
export function alias_copy(options: OutOptions & Input<Tensor>): Tensor;
export function alias_copy(...args: any[]): any {
  return $alias_copy.call(args);
}

const $all = new Operator('all', table.all);
/** Tests if all elements in `input` evaluate to `True`. [torch.all](https://docs.pytorch.org/docs/stable/generated/torch.all.html) */
export function all(input: Tensor, dim?: Ints | Int | AllOptions | null, keepdim?: boolean | AllOptions, options?: AllOptions): Tensor;
/** Tests if all elements in `input` evaluate to `True`. [torch.all](https://docs.pytorch.org/docs/stable/generated/torch.all.html) */
export function all(options: AllOptions & Input<Tensor>): Tensor;
export function all(...args: any[]): any {
  return $all.call(args);
}

const $allclose = new Operator('allclose', table.allclose);
/** This function checks if `input` and `other` satisfy the condition. [torch.allclose](https://docs.pytorch.org/docs/stable/generated/torch.allclose.html) */
export function allclose(input: Tensor, other: Tensor, rtol?: number | AllcloseOptions, atol?: number | AllcloseOptions, equal_nan?: boolean | AllcloseOptions, options?: AllcloseOptions): boolean;
/** This function checks if `input` and `other` satisfy the condition. [torch.allclose](https://docs.pytorch.org/docs/stable/generated/torch.allclose.html) */
export function allclose(input: Tensor, options: AllcloseOptions & Other<Tensor>): boolean;
/** This function checks if `input` and `other` satisfy the condition. [torch.allclose](https://docs.pytorch.org/docs/stable/generated/torch.allclose.html) */
export function allclose(options: AllcloseOptions & Input<Tensor> & Other<Tensor>): boolean;
export function allclose(...args: any[]): any {
  return $allclose.call(args);
}

const $alpha_dropout = new Operator('alpha_dropout', table.alpha_dropout);
/** Apply alpha dropout to the input. [torch.nn.functional.alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html) */
export function alpha_dropout(input: Tensor, p: number, train: boolean): Tensor;
/** Apply alpha dropout to the input. [torch.nn.functional.alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html) */
export function alpha_dropout(input: Tensor, p: number, options: Keywords & { train: boolean }): Tensor;
/** Apply alpha dropout to the input. [torch.nn.functional.alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html) */
export function alpha_dropout(input: Tensor, options: Keywords & { p: number; train: boolean }): Tensor;
/** Apply alpha dropout to the input. [torch.nn.functional.alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html) */
export function alpha_dropout(options: Keywords & Input<Tensor> & { p: number; train: boolean }): Tensor;
export function alpha_dropout(...args: any[]): any {
  return $alpha_dropout.call(args);
}

const $alpha_dropout_ = new Operator('alpha_dropout_', table.alpha_dropout_);
/** In place, `alpha_dropout`: Apply alpha dropout to the input. [torch.nn.functional.alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html) */
export function alpha_dropout_(input: Tensor, p: number, train: boolean): Tensor;
/** In place, `alpha_dropout`: Apply alpha dropout to the input. [torch.nn.functional.alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html) */
export function alpha_dropout_(input: Tensor, p: number, options: Keywords & { train: boolean }): Tensor;
/** In place, `alpha_dropout`: Apply alpha dropout to the input. [torch.nn.functional.alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html) */
export function alpha_dropout_(input: Tensor, options: Keywords & { p: number; train: boolean }): Tensor;
/** In place, `alpha_dropout`: Apply alpha dropout to the input. [torch.nn.functional.alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html) */
export function alpha_dropout_(options: Keywords & Input<Tensor> & { p: number; train: boolean }): Tensor;
export function alpha_dropout_(...args: any[]): any {
  return $alpha_dropout_.call(args);
}

const $amax = new Operator('amax', table.amax);
/** Returns the maximum value of each slice of the `input` tensor in the given dimension(s) `dim`. [torch.amax](https://docs.pytorch.org/docs/stable/generated/torch.amax.html) */
export function amax(input: Tensor, dim?: Int | Ints | AmaxOptions | null, keepdim?: boolean | AmaxOptions, options?: AmaxOptions): Tensor;
/** Returns the maximum value of each slice of the `input` tensor in the given dimension(s) `dim`. [torch.amax](https://docs.pytorch.org/docs/stable/generated/torch.amax.html) */
export function amax(options: AmaxOptions & Input<Tensor>): Tensor;
export function amax(...args: any[]): any {
  return $amax.call(args);
}

const $amin = new Operator('amin', table.amin);
/** Returns the minimum value of each slice of the `input` tensor in the given dimension(s) `dim`. [torch.amin](https://docs.pytorch.org/docs/stable/generated/torch.amin.html) */
export function amin(input: Tensor, dim?: Int | Ints | AminOptions | null, keepdim?: boolean | AminOptions, options?: AminOptions): Tensor;
/** Returns the minimum value of each slice of the `input` tensor in the given dimension(s) `dim`. [torch.amin](https://docs.pytorch.org/docs/stable/generated/torch.amin.html) */
export function amin(options: AminOptions & Input<Tensor>): Tensor;
export function amin(...args: any[]): any {
  return $amin.call(args);
}

const $aminmax = new Operator('aminmax', table.aminmax);
/** Computes the minimum and maximum values of the `input` tensor. [torch.aminmax](https://docs.pytorch.org/docs/stable/generated/torch.aminmax.html) */
export function aminmax(input: Tensor, options?: AminmaxOptions): return_types.aminmax;
/** Computes the minimum and maximum values of the `input` tensor. [torch.aminmax](https://docs.pytorch.org/docs/stable/generated/torch.aminmax.html) */
export function aminmax(options: AminmaxOptions & Input<Tensor>): return_types.aminmax;
export function aminmax(...args: any[]): any {
  return $aminmax.call(args);
}

const $angle = new Operator('angle', table.angle);
/** Computes the element-wise angle (in radians) of the given `input` tensor. [torch.angle](https://docs.pytorch.org/docs/stable/generated/torch.angle.html) */
export function angle(input: Tensor, options?: OutOptions): Tensor;
/** Computes the element-wise angle (in radians) of the given `input` tensor. [torch.angle](https://docs.pytorch.org/docs/stable/generated/torch.angle.html) */
export function angle(options: OutOptions & Input<Tensor>): Tensor;
export function angle(...args: any[]): any {
  return $angle.call(args);
}

const $any = new Operator('any', table.any);
/** Tests if any element in `input` evaluates to `True`. [torch.any](https://docs.pytorch.org/docs/stable/generated/torch.any.html) */
export function any(input: Tensor, dim?: Ints | Int | AnyOptions | null, keepdim?: boolean | AnyOptions, options?: AnyOptions): Tensor;
/** Tests if any element in `input` evaluates to `True`. [torch.any](https://docs.pytorch.org/docs/stable/generated/torch.any.html) */
export function any(options: AnyOptions & Input<Tensor>): Tensor;
export function any(...args: any[]): any {
  return $any.call(args);
}

const $arange = new Operator('arange', table.arange);
/** Returns a 1-D tensor of size `⌈ (end - start) / step ⌉` with values from the interval `[start, end)` taken with common difference `step` beginning from `start`. [torch.arange](https://docs.pytorch.org/docs/stable/generated/torch.arange.html) */
export function arange(end: Scalar, options?: ArangeOptions): Tensor;
/** Returns a 1-D tensor of size `⌈ (end - start) / step ⌉` with values from the interval `[start, end)` taken with common difference `step` beginning from `start`. [torch.arange](https://docs.pytorch.org/docs/stable/generated/torch.arange.html) */
export function arange(options: ArangeOptions & { end: Scalar }): Tensor;
/** Returns a 1-D tensor of size `⌈ (end - start) / step ⌉` with values from the interval `[start, end)` taken with common difference `step` beginning from `start`. [torch.arange](https://docs.pytorch.org/docs/stable/generated/torch.arange.html) */
export function arange(start: Scalar, end: Scalar, step?: Scalar | ArangeOptions2, options?: ArangeOptions2): Tensor;
/** Returns a 1-D tensor of size `⌈ (end - start) / step ⌉` with values from the interval `[start, end)` taken with common difference `step` beginning from `start`. [torch.arange](https://docs.pytorch.org/docs/stable/generated/torch.arange.html) */
export function arange(start: Scalar, options: ArangeOptions2 & { end: Scalar }): Tensor;
/** Returns a 1-D tensor of size `⌈ (end - start) / step ⌉` with values from the interval `[start, end)` taken with common difference `step` beginning from `start`. [torch.arange](https://docs.pytorch.org/docs/stable/generated/torch.arange.html) */
export function arange(options: ArangeOptions2 & { start: Scalar; end: Scalar }): Tensor;
export function arange(...args: any[]): any {
  return $arange.call(args);
}

const $arccos = new Operator('arccos', table.arccos);
/** Alias for `torch.acos`. [torch.arccos](https://docs.pytorch.org/docs/stable/generated/torch.arccos.html) */
export function arccos(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.acos`. [torch.arccos](https://docs.pytorch.org/docs/stable/generated/torch.arccos.html) */
export function arccos(options: OutOptions & Input<Tensor>): Tensor;
export function arccos(...args: any[]): any {
  return $arccos.call(args);
}

const $arccos_ = new Operator('arccos_', table.arccos_);
/** In place, `arccos`: Alias for `torch.acos`. [torch.Tensor.arccos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html) */
export function arccos_(input: Tensor): Tensor;
/** In place, `arccos`: Alias for `torch.acos`. [torch.Tensor.arccos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html) */
export function arccos_(options: Keywords & Input<Tensor>): Tensor;
export function arccos_(...args: any[]): any {
  return $arccos_.call(args);
}

const $arccosh = new Operator('arccosh', table.arccosh);
/** Alias for `torch.acosh`. [torch.arccosh](https://docs.pytorch.org/docs/stable/generated/torch.arccosh.html) */
export function arccosh(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.acosh`. [torch.arccosh](https://docs.pytorch.org/docs/stable/generated/torch.arccosh.html) */
export function arccosh(options: OutOptions & Input<Tensor>): Tensor;
export function arccosh(...args: any[]): any {
  return $arccosh.call(args);
}

const $arccosh_ = new Operator('arccosh_', table.arccosh_);
/** In place, `arccosh`: Alias for `torch.acosh`. [torch.Tensor.arccosh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html) */
export function arccosh_(input: Tensor): Tensor;
/** In place, `arccosh`: Alias for `torch.acosh`. [torch.Tensor.arccosh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html) */
export function arccosh_(options: Keywords & Input<Tensor>): Tensor;
export function arccosh_(...args: any[]): any {
  return $arccosh_.call(args);
}

const $arcsin = new Operator('arcsin', table.arcsin);
/** Alias for `torch.asin`. [torch.arcsin](https://docs.pytorch.org/docs/stable/generated/torch.arcsin.html) */
export function arcsin(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.asin`. [torch.arcsin](https://docs.pytorch.org/docs/stable/generated/torch.arcsin.html) */
export function arcsin(options: OutOptions & Input<Tensor>): Tensor;
export function arcsin(...args: any[]): any {
  return $arcsin.call(args);
}

const $arcsin_ = new Operator('arcsin_', table.arcsin_);
/** In place, `arcsin`: Alias for `torch.asin`. [torch.Tensor.arcsin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html) */
export function arcsin_(input: Tensor): Tensor;
/** In place, `arcsin`: Alias for `torch.asin`. [torch.Tensor.arcsin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html) */
export function arcsin_(options: Keywords & Input<Tensor>): Tensor;
export function arcsin_(...args: any[]): any {
  return $arcsin_.call(args);
}

const $arcsinh = new Operator('arcsinh', table.arcsinh);
/** Alias for `torch.asinh`. [torch.arcsinh](https://docs.pytorch.org/docs/stable/generated/torch.arcsinh.html) */
export function arcsinh(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.asinh`. [torch.arcsinh](https://docs.pytorch.org/docs/stable/generated/torch.arcsinh.html) */
export function arcsinh(options: OutOptions & Input<Tensor>): Tensor;
export function arcsinh(...args: any[]): any {
  return $arcsinh.call(args);
}

const $arcsinh_ = new Operator('arcsinh_', table.arcsinh_);
/** In place, `arcsinh`: Alias for `torch.asinh`. [torch.Tensor.arcsinh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html) */
export function arcsinh_(input: Tensor): Tensor;
/** In place, `arcsinh`: Alias for `torch.asinh`. [torch.Tensor.arcsinh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html) */
export function arcsinh_(options: Keywords & Input<Tensor>): Tensor;
export function arcsinh_(...args: any[]): any {
  return $arcsinh_.call(args);
}

const $arctan = new Operator('arctan', table.arctan);
/** Alias for `torch.atan`. [torch.arctan](https://docs.pytorch.org/docs/stable/generated/torch.arctan.html) */
export function arctan(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.atan`. [torch.arctan](https://docs.pytorch.org/docs/stable/generated/torch.arctan.html) */
export function arctan(options: OutOptions & Input<Tensor>): Tensor;
export function arctan(...args: any[]): any {
  return $arctan.call(args);
}

const $arctan2 = new Operator('arctan2', table.arctan2);
/** Alias for `torch.atan2`. [torch.arctan2](https://docs.pytorch.org/docs/stable/generated/torch.arctan2.html) */
export function arctan2(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.atan2`. [torch.arctan2](https://docs.pytorch.org/docs/stable/generated/torch.arctan2.html) */
export function arctan2(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Alias for `torch.atan2`. [torch.arctan2](https://docs.pytorch.org/docs/stable/generated/torch.arctan2.html) */
export function arctan2(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function arctan2(...args: any[]): any {
  return $arctan2.call(args);
}

const $arctan_ = new Operator('arctan_', table.arctan_);
/** In place, `arctan`: Alias for `torch.atan`. [torch.Tensor.arctan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html) */
export function arctan_(input: Tensor): Tensor;
/** In place, `arctan`: Alias for `torch.atan`. [torch.Tensor.arctan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html) */
export function arctan_(options: Keywords & Input<Tensor>): Tensor;
export function arctan_(...args: any[]): any {
  return $arctan_.call(args);
}

const $arctanh = new Operator('arctanh', table.arctanh);
/** Alias for `torch.atanh`. [torch.arctanh](https://docs.pytorch.org/docs/stable/generated/torch.arctanh.html) */
export function arctanh(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.atanh`. [torch.arctanh](https://docs.pytorch.org/docs/stable/generated/torch.arctanh.html) */
export function arctanh(options: OutOptions & Input<Tensor>): Tensor;
export function arctanh(...args: any[]): any {
  return $arctanh.call(args);
}

const $arctanh_ = new Operator('arctanh_', table.arctanh_);
/** In place, `arctanh`: Alias for `torch.atanh`. [torch.Tensor.arctanh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html) */
export function arctanh_(input: Tensor): Tensor;
/** In place, `arctanh`: Alias for `torch.atanh`. [torch.Tensor.arctanh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html) */
export function arctanh_(options: Keywords & Input<Tensor>): Tensor;
export function arctanh_(...args: any[]): any {
  return $arctanh_.call(args);
}

const $argmax = new Operator('argmax', table.argmax);
/** Returns the indices of the maximum value of all elements in the `input` tensor. [torch.argmax](https://docs.pytorch.org/docs/stable/generated/torch.argmax.html) */
export function argmax(input: Tensor, dim?: Int | ArgmaxOptions | null, keepdim?: boolean | ArgmaxOptions, options?: ArgmaxOptions): Tensor;
/** Returns the indices of the maximum value of all elements in the `input` tensor. [torch.argmax](https://docs.pytorch.org/docs/stable/generated/torch.argmax.html) */
export function argmax(options: ArgmaxOptions & Input<Tensor>): Tensor;
export function argmax(...args: any[]): any {
  return $argmax.call(args);
}

const $argmin = new Operator('argmin', table.argmin);
/** Returns the indices of the minimum value(s) of the flattened tensor or along a dimension. [torch.argmin](https://docs.pytorch.org/docs/stable/generated/torch.argmin.html) */
export function argmin(input: Tensor, dim?: Int | ArgminOptions | null, keepdim?: boolean | ArgminOptions, options?: ArgminOptions): Tensor;
/** Returns the indices of the minimum value(s) of the flattened tensor or along a dimension. [torch.argmin](https://docs.pytorch.org/docs/stable/generated/torch.argmin.html) */
export function argmin(options: ArgminOptions & Input<Tensor>): Tensor;
export function argmin(...args: any[]): any {
  return $argmin.call(args);
}

const $argsort = new Operator('argsort', table.argsort);
/** Returns the indices that sort a tensor along a given dimension in ascending order by value. [torch.argsort](https://docs.pytorch.org/docs/stable/generated/torch.argsort.html) */
export function argsort(input: Tensor, dim?: Int | ArgsortOptions, descending?: boolean | ArgsortOptions, options?: ArgsortOptions): Tensor;
/** Returns the indices that sort a tensor along a given dimension in ascending order by value. [torch.argsort](https://docs.pytorch.org/docs/stable/generated/torch.argsort.html) */
export function argsort(options: ArgsortOptions & Input<Tensor>): Tensor;
export function argsort(...args: any[]): any {
  return $argsort.call(args);
}

const $argwhere = new Operator('argwhere', table.argwhere);
/** Returns a tensor containing the indices of all non-zero elements of `input`. [torch.argwhere](https://docs.pytorch.org/docs/stable/generated/torch.argwhere.html) */
export function argwhere(input: Tensor): Tensor;
/** Returns a tensor containing the indices of all non-zero elements of `input`. [torch.argwhere](https://docs.pytorch.org/docs/stable/generated/torch.argwhere.html) */
export function argwhere(options: Keywords & Input<Tensor>): Tensor;
export function argwhere(...args: any[]): any {
  return $argwhere.call(args);
}

const $as_strided = new Operator('as_strided', table.as_strided);
/** Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.as_strided](https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html) */
export function as_strided(input: Tensor, size: Ints, stride: Ints, storage_offset?: Int | AsStridedOptions | null, options?: AsStridedOptions): Tensor;
/** Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.as_strided](https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html) */
export function as_strided(input: Tensor, size: Ints, options: AsStridedOptions & { stride: Ints }): Tensor;
/** Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.as_strided](https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html) */
export function as_strided(input: Tensor, options: AsStridedOptions & { size: Ints; stride: Ints }): Tensor;
/** Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.as_strided](https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html) */
export function as_strided(options: AsStridedOptions & Input<Tensor> & { size: Ints; stride: Ints }): Tensor;
export function as_strided(...args: any[]): any {
  return $as_strided.call(args);
}

const $as_strided_ = new Operator('as_strided_', table.as_strided_);
/** In place, `as_strided`: Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.Tensor.as_strided_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
export function as_strided_(input: Tensor, size: Ints, stride: Ints, storage_offset?: Int | AsStrided_Options | null, options?: AsStrided_Options): Tensor;
/** In place, `as_strided`: Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.Tensor.as_strided_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
export function as_strided_(input: Tensor, size: Ints, options: AsStrided_Options & { stride: Ints }): Tensor;
/** In place, `as_strided`: Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.Tensor.as_strided_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
export function as_strided_(input: Tensor, options: AsStrided_Options & { size: Ints; stride: Ints }): Tensor;
/** In place, `as_strided`: Create a view of an existing `torch.Tensor` `input` with specified `size`, `stride` and `storage_offset`. [torch.Tensor.as_strided_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
export function as_strided_(options: AsStrided_Options & Input<Tensor> & { size: Ints; stride: Ints }): Tensor;
export function as_strided_(...args: any[]): any {
  return $as_strided_.call(args);
}

const $as_strided_copy = new Operator('as_strided_copy', table.as_strided_copy);
/** Performs the same operation as `torch.as_strided`, but all output tensors are freshly created instead of aliasing the input. */
export function as_strided_copy(input: Tensor, size: Ints, stride: Ints, storage_offset?: Int | AsStridedCopyOptions | null, options?: AsStridedCopyOptions): Tensor;
/** Performs the same operation as `torch.as_strided`, but all output tensors are freshly created instead of aliasing the input. */
export function as_strided_copy(input: Tensor, size: Ints, options: AsStridedCopyOptions & { stride: Ints }): Tensor;
/** Performs the same operation as `torch.as_strided`, but all output tensors are freshly created instead of aliasing the input. */
export function as_strided_copy(input: Tensor, options: AsStridedCopyOptions & { size: Ints; stride: Ints }): Tensor;
/** Performs the same operation as `torch.as_strided`, but all output tensors are freshly created instead of aliasing the input. */
export function as_strided_copy(options: AsStridedCopyOptions & Input<Tensor> & { size: Ints; stride: Ints }): Tensor;
export function as_strided_copy(...args: any[]): any {
  return $as_strided_copy.call(args);
}

const $as_strided_scatter = new Operator('as_strided_scatter', table.as_strided_scatter);
/** Embeds the values of the `src` tensor into `input` along the elements corresponding to the result of calling input.as_strided(size, stride, storage_offset). [torch.as_strided_scatter](https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html) */
export function as_strided_scatter(input: Tensor, src: Tensor, size: Ints, stride: Ints, storage_offset?: Int | AsStridedScatterOptions | null, options?: AsStridedScatterOptions): Tensor;
/** Embeds the values of the `src` tensor into `input` along the elements corresponding to the result of calling input.as_strided(size, stride, storage_offset). [torch.as_strided_scatter](https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html) */
export function as_strided_scatter(input: Tensor, src: Tensor, size: Ints, options: AsStridedScatterOptions & { stride: Ints }): Tensor;
/** Embeds the values of the `src` tensor into `input` along the elements corresponding to the result of calling input.as_strided(size, stride, storage_offset). [torch.as_strided_scatter](https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html) */
export function as_strided_scatter(input: Tensor, src: Tensor, options: AsStridedScatterOptions & { size: Ints; stride: Ints }): Tensor;
/** Embeds the values of the `src` tensor into `input` along the elements corresponding to the result of calling input.as_strided(size, stride, storage_offset). [torch.as_strided_scatter](https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html) */
export function as_strided_scatter(input: Tensor, options: AsStridedScatterOptions & { src: Tensor; size: Ints; stride: Ints }): Tensor;
/** Embeds the values of the `src` tensor into `input` along the elements corresponding to the result of calling input.as_strided(size, stride, storage_offset). [torch.as_strided_scatter](https://docs.pytorch.org/docs/stable/generated/torch.as_strided_scatter.html) */
export function as_strided_scatter(options: AsStridedScatterOptions & Input<Tensor> & { src: Tensor; size: Ints; stride: Ints }): Tensor;
export function as_strided_scatter(...args: any[]): any {
  return $as_strided_scatter.call(args);
}

const $asin = new Operator('asin', table.asin);
/** Returns a new tensor with the arcsine of the elements (in radians) in the `input` tensor. [torch.asin](https://docs.pytorch.org/docs/stable/generated/torch.asin.html) */
export function asin(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the arcsine of the elements (in radians) in the `input` tensor. [torch.asin](https://docs.pytorch.org/docs/stable/generated/torch.asin.html) */
export function asin(options: OutOptions & Input<Tensor>): Tensor;
export function asin(...args: any[]): any {
  return $asin.call(args);
}

const $asin_ = new Operator('asin_', table.asin_);
/** In place, `asin`: Returns a new tensor with the arcsine of the elements (in radians) in the `input` tensor. [torch.Tensor.asin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html) */
export function asin_(input: Tensor): Tensor;
/** In place, `asin`: Returns a new tensor with the arcsine of the elements (in radians) in the `input` tensor. [torch.Tensor.asin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html) */
export function asin_(options: Keywords & Input<Tensor>): Tensor;
export function asin_(...args: any[]): any {
  return $asin_.call(args);
}

const $asinh = new Operator('asinh', table.asinh);
/** Returns a new tensor with the inverse hyperbolic sine of the elements of `input`. [torch.asinh](https://docs.pytorch.org/docs/stable/generated/torch.asinh.html) */
export function asinh(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the inverse hyperbolic sine of the elements of `input`. [torch.asinh](https://docs.pytorch.org/docs/stable/generated/torch.asinh.html) */
export function asinh(options: OutOptions & Input<Tensor>): Tensor;
export function asinh(...args: any[]): any {
  return $asinh.call(args);
}

const $asinh_ = new Operator('asinh_', table.asinh_);
/** In place, `asinh`: Returns a new tensor with the inverse hyperbolic sine of the elements of `input`. [torch.Tensor.asinh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html) */
export function asinh_(input: Tensor): Tensor;
/** In place, `asinh`: Returns a new tensor with the inverse hyperbolic sine of the elements of `input`. [torch.Tensor.asinh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html) */
export function asinh_(options: Keywords & Input<Tensor>): Tensor;
export function asinh_(...args: any[]): any {
  return $asinh_.call(args);
}

const $atan = new Operator('atan', table.atan);
/** Returns a new tensor with the arctangent of the elements (in radians) in the `input` tensor. [torch.atan](https://docs.pytorch.org/docs/stable/generated/torch.atan.html) */
export function atan(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the arctangent of the elements (in radians) in the `input` tensor. [torch.atan](https://docs.pytorch.org/docs/stable/generated/torch.atan.html) */
export function atan(options: OutOptions & Input<Tensor>): Tensor;
export function atan(...args: any[]): any {
  return $atan.call(args);
}

const $atan2 = new Operator('atan2', table.atan2);
/** Element-wise arctangent of `input_i / other_i` with consideration of the quadrant. [torch.atan2](https://docs.pytorch.org/docs/stable/generated/torch.atan2.html) */
export function atan2(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Element-wise arctangent of `input_i / other_i` with consideration of the quadrant. [torch.atan2](https://docs.pytorch.org/docs/stable/generated/torch.atan2.html) */
export function atan2(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Element-wise arctangent of `input_i / other_i` with consideration of the quadrant. [torch.atan2](https://docs.pytorch.org/docs/stable/generated/torch.atan2.html) */
export function atan2(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function atan2(...args: any[]): any {
  return $atan2.call(args);
}

const $atan_ = new Operator('atan_', table.atan_);
/** In place, `atan`: Returns a new tensor with the arctangent of the elements (in radians) in the `input` tensor. [torch.Tensor.atan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html) */
export function atan_(input: Tensor): Tensor;
/** In place, `atan`: Returns a new tensor with the arctangent of the elements (in radians) in the `input` tensor. [torch.Tensor.atan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html) */
export function atan_(options: Keywords & Input<Tensor>): Tensor;
export function atan_(...args: any[]): any {
  return $atan_.call(args);
}

const $atanh = new Operator('atanh', table.atanh);
/** Returns a new tensor with the inverse hyperbolic tangent of the elements of `input`. [torch.atanh](https://docs.pytorch.org/docs/stable/generated/torch.atanh.html) */
export function atanh(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the inverse hyperbolic tangent of the elements of `input`. [torch.atanh](https://docs.pytorch.org/docs/stable/generated/torch.atanh.html) */
export function atanh(options: OutOptions & Input<Tensor>): Tensor;
export function atanh(...args: any[]): any {
  return $atanh.call(args);
}

const $atanh_ = new Operator('atanh_', table.atanh_);
/** In place, `atanh`: Returns a new tensor with the inverse hyperbolic tangent of the elements of `input`. [torch.Tensor.atanh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html) */
export function atanh_(input: Tensor): Tensor;
/** In place, `atanh`: Returns a new tensor with the inverse hyperbolic tangent of the elements of `input`. [torch.Tensor.atanh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html) */
export function atanh_(options: Keywords & Input<Tensor>): Tensor;
export function atanh_(...args: any[]): any {
  return $atanh_.call(args);
}

const $avg_pool1d = new Operator('avg_pool1d', table.avg_pool1d);
/** Applies a 1D average pooling over an input signal composed of several input planes. Shapes: input `(minibatch, in_channels, iW)`. [torch.nn.functional.avg_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html) */
export function avg_pool1d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | AvgPool1dOptions | null, padding?: Int | Ints | AvgPool1dOptions, ceil_mode?: boolean | AvgPool1dOptions, count_include_pad?: boolean | AvgPool1dOptions, options?: AvgPool1dOptions): Tensor;
/** Applies a 1D average pooling over an input signal composed of several input planes. Shapes: input `(minibatch, in_channels, iW)`. [torch.nn.functional.avg_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html) */
export function avg_pool1d(input: Tensor, options: AvgPool1dOptions & { kernel_size: Int | Ints }): Tensor;
/** Applies a 1D average pooling over an input signal composed of several input planes. Shapes: input `(minibatch, in_channels, iW)`. [torch.nn.functional.avg_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html) */
export function avg_pool1d(options: AvgPool1dOptions & Input<Tensor> & { kernel_size: Int | Ints }): Tensor;
export function avg_pool1d(...args: any[]): any {
  return $avg_pool1d.call(args);
}

const $baddbmm = new Operator('baddbmm', table.baddbmm);
/** Performs a batch matrix-matrix product of matrices in `batch1` and `batch2`. [torch.baddbmm](https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html) */
export function baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, out_dtype?: dtype | BaddbmmOptions, options?: BaddbmmOptions): Tensor;
/** Performs a batch matrix-matrix product of matrices in `batch1` and `batch2`. [torch.baddbmm](https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html) */
export function baddbmm(input: Tensor, batch1: Tensor, options: BaddbmmOptions & { batch2: Tensor }): Tensor;
/** Performs a batch matrix-matrix product of matrices in `batch1` and `batch2`. [torch.baddbmm](https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html) */
export function baddbmm(input: Tensor, options: BaddbmmOptions & { batch1: Tensor; batch2: Tensor }): Tensor;
/** Performs a batch matrix-matrix product of matrices in `batch1` and `batch2`. [torch.baddbmm](https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html) */
export function baddbmm(options: BaddbmmOptions & Input<Tensor> & { batch1: Tensor; batch2: Tensor }): Tensor;
export function baddbmm(...args: any[]): any {
  return $baddbmm.call(args);
}

const $bartlett_window = new Operator('bartlett_window', table.bartlett_window);
/** Bartlett window function. [torch.bartlett_window](https://docs.pytorch.org/docs/stable/generated/torch.bartlett_window.html) */
export function bartlett_window(window_length: Int, periodic?: boolean | BartlettWindowOptions, options?: BartlettWindowOptions): Tensor;
/** Bartlett window function. [torch.bartlett_window](https://docs.pytorch.org/docs/stable/generated/torch.bartlett_window.html) */
export function bartlett_window(options: BartlettWindowOptions & { window_length: Int }): Tensor;
export function bartlett_window(...args: any[]): any {
  return $bartlett_window.call(args);
}

const $batch_norm = new Operator('batch_norm', table.batch_norm);
/** Apply Batch Normalization for each channel across a batch of data. [torch.nn.functional.batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html) */
export function batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, eps: number, cudnn_enabled: boolean): Tensor;
/** Apply Batch Normalization for each channel across a batch of data. [torch.nn.functional.batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html) */
export function batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, eps: number, options: Keywords & { cudnn_enabled: boolean }): Tensor;
/** Apply Batch Normalization for each channel across a batch of data. [torch.nn.functional.batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html) */
export function batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, options: Keywords & { eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Batch Normalization for each channel across a batch of data. [torch.nn.functional.batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html) */
export function batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, options: Keywords & { momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Batch Normalization for each channel across a batch of data. [torch.nn.functional.batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html) */
export function batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, options: Keywords & { training: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Batch Normalization for each channel across a batch of data. [torch.nn.functional.batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html) */
export function batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, options: Keywords & { running_var: Tensor | null; training: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Batch Normalization for each channel across a batch of data. [torch.nn.functional.batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html) */
export function batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: Keywords & { running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Batch Normalization for each channel across a batch of data. [torch.nn.functional.batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html) */
export function batch_norm(input: Tensor, weight: Tensor | null, options: Keywords & { bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Batch Normalization for each channel across a batch of data. [torch.nn.functional.batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html) */
export function batch_norm(input: Tensor, options: Keywords & { weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Batch Normalization for each channel across a batch of data. [torch.nn.functional.batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html) */
export function batch_norm(options: Keywords & Input<Tensor> & { weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
export function batch_norm(...args: any[]): any {
  return $batch_norm.call(args);
}

const $batch_norm_backward_elemt = new Operator('batch_norm_backward_elemt', table.batch_norm_backward_elemt);
/** The operator `aten::batch_norm_backward_elemt`, which PyTorch does not document. */
export function batch_norm_backward_elemt(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sum_dy: Tensor, sum_dy_xmu: Tensor, count: Tensor): Tensor;
/** The operator `aten::batch_norm_backward_elemt`, which PyTorch does not document. */
export function batch_norm_backward_elemt(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sum_dy: Tensor, sum_dy_xmu: Tensor, options: Keywords & { count: Tensor }): Tensor;
/** The operator `aten::batch_norm_backward_elemt`, which PyTorch does not document. */
export function batch_norm_backward_elemt(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sum_dy: Tensor, options: Keywords & { sum_dy_xmu: Tensor; count: Tensor }): Tensor;
/** The operator `aten::batch_norm_backward_elemt`, which PyTorch does not document. */
export function batch_norm_backward_elemt(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, options: Keywords & { sum_dy: Tensor; sum_dy_xmu: Tensor; count: Tensor }): Tensor;
/** The operator `aten::batch_norm_backward_elemt`, which PyTorch does not document. */
export function batch_norm_backward_elemt(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, options: Keywords & { weight: Tensor | null; sum_dy: Tensor; sum_dy_xmu: Tensor; count: Tensor }): Tensor;
/** The operator `aten::batch_norm_backward_elemt`, which PyTorch does not document. */
export function batch_norm_backward_elemt(grad_out: Tensor, input: Tensor, mean: Tensor, options: Keywords & { invstd: Tensor; weight: Tensor | null; sum_dy: Tensor; sum_dy_xmu: Tensor; count: Tensor }): Tensor;
/** The operator `aten::batch_norm_backward_elemt`, which PyTorch does not document. */
export function batch_norm_backward_elemt(grad_out: Tensor, input: Tensor, options: Keywords & { mean: Tensor; invstd: Tensor; weight: Tensor | null; sum_dy: Tensor; sum_dy_xmu: Tensor; count: Tensor }): Tensor;
/** The operator `aten::batch_norm_backward_elemt`, which PyTorch does not document. */
export function batch_norm_backward_elemt(grad_out: Tensor, options: Keywords & Input<Tensor> & { mean: Tensor; invstd: Tensor; weight: Tensor | null; sum_dy: Tensor; sum_dy_xmu: Tensor; count: Tensor }): Tensor;
/** The operator `aten::batch_norm_backward_elemt`, which PyTorch does not document. */
export function batch_norm_backward_elemt(options: Keywords & Input<Tensor> & { grad_out: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; sum_dy: Tensor; sum_dy_xmu: Tensor; count: Tensor }): Tensor;
export function batch_norm_backward_elemt(...args: any[]): any {
  return $batch_norm_backward_elemt.call(args);
}

const $batch_norm_backward_reduce = new Operator('batch_norm_backward_reduce', table.batch_norm_backward_reduce);
/** The operator `aten::batch_norm_backward_reduce`, which PyTorch does not document. */
export function batch_norm_backward_reduce(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, input_g: boolean, weight_g: boolean, bias_g: boolean): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::batch_norm_backward_reduce`, which PyTorch does not document. */
export function batch_norm_backward_reduce(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, input_g: boolean, weight_g: boolean, options: Keywords & { bias_g: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::batch_norm_backward_reduce`, which PyTorch does not document. */
export function batch_norm_backward_reduce(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, input_g: boolean, options: Keywords & { weight_g: boolean; bias_g: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::batch_norm_backward_reduce`, which PyTorch does not document. */
export function batch_norm_backward_reduce(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, options: Keywords & { input_g: boolean; weight_g: boolean; bias_g: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::batch_norm_backward_reduce`, which PyTorch does not document. */
export function batch_norm_backward_reduce(grad_out: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, options: Keywords & { weight: Tensor | null; input_g: boolean; weight_g: boolean; bias_g: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::batch_norm_backward_reduce`, which PyTorch does not document. */
export function batch_norm_backward_reduce(grad_out: Tensor, input: Tensor, mean: Tensor, options: Keywords & { invstd: Tensor; weight: Tensor | null; input_g: boolean; weight_g: boolean; bias_g: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::batch_norm_backward_reduce`, which PyTorch does not document. */
export function batch_norm_backward_reduce(grad_out: Tensor, input: Tensor, options: Keywords & { mean: Tensor; invstd: Tensor; weight: Tensor | null; input_g: boolean; weight_g: boolean; bias_g: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::batch_norm_backward_reduce`, which PyTorch does not document. */
export function batch_norm_backward_reduce(grad_out: Tensor, options: Keywords & Input<Tensor> & { mean: Tensor; invstd: Tensor; weight: Tensor | null; input_g: boolean; weight_g: boolean; bias_g: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::batch_norm_backward_reduce`, which PyTorch does not document. */
export function batch_norm_backward_reduce(options: Keywords & Input<Tensor> & { grad_out: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; input_g: boolean; weight_g: boolean; bias_g: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function batch_norm_backward_reduce(...args: any[]): any {
  return $batch_norm_backward_reduce.call(args);
}

const $batch_norm_elemt = new Operator('batch_norm_elemt', table.batch_norm_elemt);
/** The operator `aten::batch_norm_elemt`, which PyTorch does not document. */
export function batch_norm_elemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options?: OutOptions): Tensor;
/** The operator `aten::batch_norm_elemt`, which PyTorch does not document. */
export function batch_norm_elemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, options: OutOptions & { eps: number }): Tensor;
/** The operator `aten::batch_norm_elemt`, which PyTorch does not document. */
export function batch_norm_elemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, options: OutOptions & { invstd: Tensor; eps: number }): Tensor;
/** The operator `aten::batch_norm_elemt`, which PyTorch does not document. */
export function batch_norm_elemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: OutOptions & { mean: Tensor; invstd: Tensor; eps: number }): Tensor;
/** The operator `aten::batch_norm_elemt`, which PyTorch does not document. */
export function batch_norm_elemt(input: Tensor, weight: Tensor | null, options: OutOptions & { bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number }): Tensor;
/** The operator `aten::batch_norm_elemt`, which PyTorch does not document. */
export function batch_norm_elemt(input: Tensor, options: OutOptions & { weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number }): Tensor;
/** The operator `aten::batch_norm_elemt`, which PyTorch does not document. */
export function batch_norm_elemt(options: OutOptions & Input<Tensor> & { weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number }): Tensor;
export function batch_norm_elemt(...args: any[]): any {
  return $batch_norm_elemt.call(args);
}

const $batch_norm_gather_stats = new Operator('batch_norm_gather_stats', table.batch_norm_gather_stats);
/** The operator `aten::batch_norm_gather_stats`, which PyTorch does not document. */
export function batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number, eps: number, count: Int): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats`, which PyTorch does not document. */
export function batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number, eps: number, options: Keywords & { count: Int }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats`, which PyTorch does not document. */
export function batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number, options: Keywords & { eps: number; count: Int }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats`, which PyTorch does not document. */
export function batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, options: Keywords & { momentum: number; eps: number; count: Int }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats`, which PyTorch does not document. */
export function batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, options: Keywords & { running_var: Tensor | null; momentum: number; eps: number; count: Int }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats`, which PyTorch does not document. */
export function batch_norm_gather_stats(input: Tensor, mean: Tensor, invstd: Tensor, options: Keywords & { running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; count: Int }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats`, which PyTorch does not document. */
export function batch_norm_gather_stats(input: Tensor, mean: Tensor, options: Keywords & { invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; count: Int }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats`, which PyTorch does not document. */
export function batch_norm_gather_stats(input: Tensor, options: Keywords & { mean: Tensor; invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; count: Int }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats`, which PyTorch does not document. */
export function batch_norm_gather_stats(options: Keywords & Input<Tensor> & { mean: Tensor; invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; count: Int }): [Tensor, Tensor];
export function batch_norm_gather_stats(...args: any[]): any {
  return $batch_norm_gather_stats.call(args);
}

const $batch_norm_gather_stats_with_counts = new Operator('batch_norm_gather_stats_with_counts', table.batch_norm_gather_stats_with_counts);
/** The operator `aten::batch_norm_gather_stats_with_counts`, which PyTorch does not document. */
export function batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number, eps: number, counts: Tensor): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats_with_counts`, which PyTorch does not document. */
export function batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number, eps: number, options: Keywords & { counts: Tensor }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats_with_counts`, which PyTorch does not document. */
export function batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number, options: Keywords & { eps: number; counts: Tensor }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats_with_counts`, which PyTorch does not document. */
export function batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, running_var: Tensor | null, options: Keywords & { momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats_with_counts`, which PyTorch does not document. */
export function batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, running_mean: Tensor | null, options: Keywords & { running_var: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats_with_counts`, which PyTorch does not document. */
export function batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, invstd: Tensor, options: Keywords & { running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats_with_counts`, which PyTorch does not document. */
export function batch_norm_gather_stats_with_counts(input: Tensor, mean: Tensor, options: Keywords & { invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats_with_counts`, which PyTorch does not document. */
export function batch_norm_gather_stats_with_counts(input: Tensor, options: Keywords & { mean: Tensor; invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
/** The operator `aten::batch_norm_gather_stats_with_counts`, which PyTorch does not document. */
export function batch_norm_gather_stats_with_counts(options: Keywords & Input<Tensor> & { mean: Tensor; invstd: Tensor; running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
export function batch_norm_gather_stats_with_counts(...args: any[]): any {
  return $batch_norm_gather_stats_with_counts.call(args);
}

const $batch_norm_stats = new Operator('batch_norm_stats', table.batch_norm_stats);
/** The operator `aten::batch_norm_stats`, which PyTorch does not document. */
export function batch_norm_stats(input: Tensor, eps: number): [Tensor, Tensor];
/** The operator `aten::batch_norm_stats`, which PyTorch does not document. */
export function batch_norm_stats(input: Tensor, options: Keywords & { eps: number }): [Tensor, Tensor];
/** The operator `aten::batch_norm_stats`, which PyTorch does not document. */
export function batch_norm_stats(options: Keywords & Input<Tensor> & { eps: number }): [Tensor, Tensor];
export function batch_norm_stats(...args: any[]): any {
  return $batch_norm_stats.call(args);
}

const $batch_norm_update_stats = new Operator('batch_norm_update_stats', table.batch_norm_update_stats);
/** The operator `aten::batch_norm_update_stats`, which PyTorch does not document. */
export function batch_norm_update_stats(input: Tensor, running_mean: Tensor | null, running_var: Tensor | null, momentum: number): [Tensor, Tensor];
/** The operator `aten::batch_norm_update_stats`, which PyTorch does not document. */
export function batch_norm_update_stats(input: Tensor, running_mean: Tensor | null, running_var: Tensor | null, options: Keywords & { momentum: number }): [Tensor, Tensor];
/** The operator `aten::batch_norm_update_stats`, which PyTorch does not document. */
export function batch_norm_update_stats(input: Tensor, running_mean: Tensor | null, options: Keywords & { running_var: Tensor | null; momentum: number }): [Tensor, Tensor];
/** The operator `aten::batch_norm_update_stats`, which PyTorch does not document. */
export function batch_norm_update_stats(input: Tensor, options: Keywords & { running_mean: Tensor | null; running_var: Tensor | null; momentum: number }): [Tensor, Tensor];
/** The operator `aten::batch_norm_update_stats`, which PyTorch does not document. */
export function batch_norm_update_stats(options: Keywords & Input<Tensor> & { running_mean: Tensor | null; running_var: Tensor | null; momentum: number }): [Tensor, Tensor];
export function batch_norm_update_stats(...args: any[]): any {
  return $batch_norm_update_stats.call(args);
}

const $bernoulli = new Operator('bernoulli', table.bernoulli);
/** Draws binary random numbers (0 or 1) from a Bernoulli distribution. [torch.bernoulli](https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html) */
export function bernoulli(input: Tensor, p?: number | BernoulliOptions, options?: BernoulliOptions): Tensor;
/** Draws binary random numbers (0 or 1) from a Bernoulli distribution. [torch.bernoulli](https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html) */
export function bernoulli(options: BernoulliOptions & Input<Tensor>): Tensor;
export function bernoulli(...args: any[]): any {
  return $bernoulli.call(args);
}

const $bilinear = new Operator('bilinear', table.bilinear);
/** Applies a bilinear transformation to the incoming data: `y = x_1^T A x_2 + b`. [torch.nn.functional.bilinear](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.bilinear.html) */
export function bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | BilinearOptions | null, options?: BilinearOptions): Tensor;
/** Applies a bilinear transformation to the incoming data: `y = x_1^T A x_2 + b`. [torch.nn.functional.bilinear](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.bilinear.html) */
export function bilinear(input1: Tensor, input2: Tensor, options: BilinearOptions & { weight: Tensor }): Tensor;
/** Applies a bilinear transformation to the incoming data: `y = x_1^T A x_2 + b`. [torch.nn.functional.bilinear](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.bilinear.html) */
export function bilinear(input1: Tensor, options: BilinearOptions & { input2: Tensor; weight: Tensor }): Tensor;
/** Applies a bilinear transformation to the incoming data: `y = x_1^T A x_2 + b`. [torch.nn.functional.bilinear](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.bilinear.html) */
export function bilinear(options: BilinearOptions & { input1: Tensor; input2: Tensor; weight: Tensor }): Tensor;
export function bilinear(...args: any[]): any {
  return $bilinear.call(args);
}

const $binary_cross_entropy_with_logits = new Operator('binary_cross_entropy_with_logits', table.binary_cross_entropy_with_logits);
/** Compute Binary Cross Entropy between target and input logits. [torch.nn.functional.binary_cross_entropy_with_logits](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html) */
export function binary_cross_entropy_with_logits(input: Tensor, target: Tensor, weight?: Tensor | BinaryCrossEntropyWithLogitsOptions | null, pos_weight?: Tensor | BinaryCrossEntropyWithLogitsOptions | null, reduction?: Int | BinaryCrossEntropyWithLogitsOptions, options?: BinaryCrossEntropyWithLogitsOptions): Tensor;
/** Compute Binary Cross Entropy between target and input logits. [torch.nn.functional.binary_cross_entropy_with_logits](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html) */
export function binary_cross_entropy_with_logits(input: Tensor, options: BinaryCrossEntropyWithLogitsOptions & { target: Tensor }): Tensor;
/** Compute Binary Cross Entropy between target and input logits. [torch.nn.functional.binary_cross_entropy_with_logits](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html) */
export function binary_cross_entropy_with_logits(options: BinaryCrossEntropyWithLogitsOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function binary_cross_entropy_with_logits(...args: any[]): any {
  return $binary_cross_entropy_with_logits.call(args);
}

const $bincount = new Operator('bincount', table.bincount);
/** Count the frequency of each value in an array of non-negative ints. [torch.bincount](https://docs.pytorch.org/docs/stable/generated/torch.bincount.html) */
export function bincount(input: Tensor, weights?: Tensor | BincountOptions | null, minlength?: Int | BincountOptions, options?: BincountOptions): Tensor;
/** Count the frequency of each value in an array of non-negative ints. [torch.bincount](https://docs.pytorch.org/docs/stable/generated/torch.bincount.html) */
export function bincount(options: BincountOptions & Input<Tensor>): Tensor;
export function bincount(...args: any[]): any {
  return $bincount.call(args);
}

const $binomial = new Operator('binomial', table.binomial);
/** The operator `aten::binomial`, which PyTorch does not document. */
export function binomial(count: Tensor, prob: Tensor, generator?: Generator | BinomialOptions | null, options?: BinomialOptions): Tensor;
/** The operator `aten::binomial`, which PyTorch does not document. */
export function binomial(count: Tensor, options: BinomialOptions & { prob: Tensor }): Tensor;
/** The operator `aten::binomial`, which PyTorch does not document. */
export function binomial(options: BinomialOptions & { count: Tensor; prob: Tensor }): Tensor;
export function binomial(...args: any[]): any {
  return $binomial.call(args);
}

const $bitwise_and = new Operator('bitwise_and', table.bitwise_and);
/** Computes the bitwise AND of `input` and `other`. [torch.bitwise_and](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html) */
export function bitwise_and(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes the bitwise AND of `input` and `other`. [torch.bitwise_and](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html) */
export function bitwise_and(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes the bitwise AND of `input` and `other`. [torch.bitwise_and](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html) */
export function bitwise_and(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
/** Computes the bitwise AND of `input` and `other`. [torch.bitwise_and](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html) */
export function bitwise_and(self: Scalar, other: Tensor): Tensor;
/** Computes the bitwise AND of `input` and `other`. [torch.bitwise_and](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html) */
export function bitwise_and(self: Scalar, options: Keywords & Other<Tensor>): Tensor;
/** Computes the bitwise AND of `input` and `other`. [torch.bitwise_and](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html) */
export function bitwise_and(options: Keywords & Other<Tensor> & { self: Scalar }): Tensor;
export function bitwise_and(...args: any[]): any {
  return $bitwise_and.call(args);
}

const $bitwise_left_shift = new Operator('bitwise_left_shift', table.bitwise_left_shift);
/** Computes the left arithmetic shift of `input` by `other` bits. [torch.bitwise_left_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html) */
export function bitwise_left_shift(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes the left arithmetic shift of `input` by `other` bits. [torch.bitwise_left_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html) */
export function bitwise_left_shift(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes the left arithmetic shift of `input` by `other` bits. [torch.bitwise_left_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html) */
export function bitwise_left_shift(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
/** Computes the left arithmetic shift of `input` by `other` bits. [torch.bitwise_left_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html) */
export function bitwise_left_shift(self: Scalar, other: Tensor): Tensor;
/** Computes the left arithmetic shift of `input` by `other` bits. [torch.bitwise_left_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html) */
export function bitwise_left_shift(self: Scalar, options: Keywords & Other<Tensor>): Tensor;
/** Computes the left arithmetic shift of `input` by `other` bits. [torch.bitwise_left_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html) */
export function bitwise_left_shift(options: Keywords & Other<Tensor> & { self: Scalar }): Tensor;
export function bitwise_left_shift(...args: any[]): any {
  return $bitwise_left_shift.call(args);
}

const $bitwise_not = new Operator('bitwise_not', table.bitwise_not);
/** Computes the bitwise NOT of the given input tensor. [torch.bitwise_not](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_not.html) */
export function bitwise_not(input: Tensor, options?: OutOptions): Tensor;
/** Computes the bitwise NOT of the given input tensor. [torch.bitwise_not](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_not.html) */
export function bitwise_not(options: OutOptions & Input<Tensor>): Tensor;
export function bitwise_not(...args: any[]): any {
  return $bitwise_not.call(args);
}

const $bitwise_or = new Operator('bitwise_or', table.bitwise_or);
/** Computes the bitwise OR of `input` and `other`. [torch.bitwise_or](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html) */
export function bitwise_or(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes the bitwise OR of `input` and `other`. [torch.bitwise_or](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html) */
export function bitwise_or(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes the bitwise OR of `input` and `other`. [torch.bitwise_or](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html) */
export function bitwise_or(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
/** Computes the bitwise OR of `input` and `other`. [torch.bitwise_or](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html) */
export function bitwise_or(self: Scalar, other: Tensor): Tensor;
/** Computes the bitwise OR of `input` and `other`. [torch.bitwise_or](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html) */
export function bitwise_or(self: Scalar, options: Keywords & Other<Tensor>): Tensor;
/** Computes the bitwise OR of `input` and `other`. [torch.bitwise_or](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html) */
export function bitwise_or(options: Keywords & Other<Tensor> & { self: Scalar }): Tensor;
export function bitwise_or(...args: any[]): any {
  return $bitwise_or.call(args);
}

const $bitwise_right_shift = new Operator('bitwise_right_shift', table.bitwise_right_shift);
/** Computes the right arithmetic shift of `input` by `other` bits. [torch.bitwise_right_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html) */
export function bitwise_right_shift(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes the right arithmetic shift of `input` by `other` bits. [torch.bitwise_right_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html) */
export function bitwise_right_shift(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes the right arithmetic shift of `input` by `other` bits. [torch.bitwise_right_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html) */
export function bitwise_right_shift(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
/** Computes the right arithmetic shift of `input` by `other` bits. [torch.bitwise_right_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html) */
export function bitwise_right_shift(self: Scalar, other: Tensor): Tensor;
/** Computes the right arithmetic shift of `input` by `other` bits. [torch.bitwise_right_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html) */
export function bitwise_right_shift(self: Scalar, options: Keywords & Other<Tensor>): Tensor;
/** Computes the right arithmetic shift of `input` by `other` bits. [torch.bitwise_right_shift](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html) */
export function bitwise_right_shift(options: Keywords & Other<Tensor> & { self: Scalar }): Tensor;
export function bitwise_right_shift(...args: any[]): any {
  return $bitwise_right_shift.call(args);
}

const $bitwise_xor = new Operator('bitwise_xor', table.bitwise_xor);
/** Computes the bitwise XOR of `input` and `other`. [torch.bitwise_xor](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html) */
export function bitwise_xor(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes the bitwise XOR of `input` and `other`. [torch.bitwise_xor](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html) */
export function bitwise_xor(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes the bitwise XOR of `input` and `other`. [torch.bitwise_xor](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html) */
export function bitwise_xor(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
/** Computes the bitwise XOR of `input` and `other`. [torch.bitwise_xor](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html) */
export function bitwise_xor(self: Scalar, other: Tensor): Tensor;
/** Computes the bitwise XOR of `input` and `other`. [torch.bitwise_xor](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html) */
export function bitwise_xor(self: Scalar, options: Keywords & Other<Tensor>): Tensor;
/** Computes the bitwise XOR of `input` and `other`. [torch.bitwise_xor](https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html) */
export function bitwise_xor(options: Keywords & Other<Tensor> & { self: Scalar }): Tensor;
export function bitwise_xor(...args: any[]): any {
  return $bitwise_xor.call(args);
}

const $blackman_window = new Operator('blackman_window', table.blackman_window);
/** Blackman window function. [torch.blackman_window](https://docs.pytorch.org/docs/stable/generated/torch.blackman_window.html) */
export function blackman_window(window_length: Int, periodic?: boolean | BlackmanWindowOptions, options?: BlackmanWindowOptions): Tensor;
/** Blackman window function. [torch.blackman_window](https://docs.pytorch.org/docs/stable/generated/torch.blackman_window.html) */
export function blackman_window(options: BlackmanWindowOptions & { window_length: Int }): Tensor;
export function blackman_window(...args: any[]): any {
  return $blackman_window.call(args);
}

const $bmm = new Operator('bmm', table.bmm);
/** Performs a batch matrix-matrix product of matrices stored in `input` and `mat2`. [torch.bmm](https://docs.pytorch.org/docs/stable/generated/torch.bmm.html) */
export function bmm(input: Tensor, mat2: Tensor, out_dtype?: dtype | BmmOptions, options?: BmmOptions): Tensor;
/** Performs a batch matrix-matrix product of matrices stored in `input` and `mat2`. [torch.bmm](https://docs.pytorch.org/docs/stable/generated/torch.bmm.html) */
export function bmm(input: Tensor, options: BmmOptions & { mat2: Tensor }): Tensor;
/** Performs a batch matrix-matrix product of matrices stored in `input` and `mat2`. [torch.bmm](https://docs.pytorch.org/docs/stable/generated/torch.bmm.html) */
export function bmm(options: BmmOptions & Input<Tensor> & { mat2: Tensor }): Tensor;
export function bmm(...args: any[]): any {
  return $bmm.call(args);
}

const $broadcast_to = new Operator('broadcast_to', table.broadcast_to);
/** Broadcasts `input` to the shape `shape`. [torch.broadcast_to](https://docs.pytorch.org/docs/stable/generated/torch.broadcast_to.html) */
export function broadcast_to(input: Tensor, size: Ints): Tensor;
/** Broadcasts `input` to the shape `shape`. [torch.broadcast_to](https://docs.pytorch.org/docs/stable/generated/torch.broadcast_to.html) */
export function broadcast_to(input: Tensor, options: Keywords & { size: Ints }): Tensor;
/** Broadcasts `input` to the shape `shape`. [torch.broadcast_to](https://docs.pytorch.org/docs/stable/generated/torch.broadcast_to.html) */
export function broadcast_to(options: Keywords & Input<Tensor> & { size: Ints }): Tensor;
export function broadcast_to(...args: any[]): any {
  return $broadcast_to.call(args);
}

const $bucketize = new Operator('bucketize', table.bucketize);
/** Returns the indices of the buckets to which each value in the `input` belongs, where the boundaries of the buckets are set by `boundaries`. [torch.bucketize](https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html) */
export function bucketize(input: Tensor, boundaries: Tensor, options?: BucketizeOptions): Tensor;
/** Returns the indices of the buckets to which each value in the `input` belongs, where the boundaries of the buckets are set by `boundaries`. [torch.bucketize](https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html) */
export function bucketize(input: Tensor, options: BucketizeOptions & { boundaries: Tensor }): Tensor;
/** Returns the indices of the buckets to which each value in the `input` belongs, where the boundaries of the buckets are set by `boundaries`. [torch.bucketize](https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html) */
export function bucketize(options: BucketizeOptions & Input<Tensor> & { boundaries: Tensor }): Tensor;
/** Returns the indices of the buckets to which each value in the `input` belongs, where the boundaries of the buckets are set by `boundaries`. [torch.bucketize](https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html) */
export function bucketize(self: Scalar, boundaries: Tensor, options?: BucketizeOptions2): Tensor;
/** Returns the indices of the buckets to which each value in the `input` belongs, where the boundaries of the buckets are set by `boundaries`. [torch.bucketize](https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html) */
export function bucketize(self: Scalar, options: BucketizeOptions2 & { boundaries: Tensor }): Tensor;
/** Returns the indices of the buckets to which each value in the `input` belongs, where the boundaries of the buckets are set by `boundaries`. [torch.bucketize](https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html) */
export function bucketize(options: BucketizeOptions2 & { self: Scalar; boundaries: Tensor }): Tensor;
export function bucketize(...args: any[]): any {
  return $bucketize.call(args);
}

const $can_cast = new Operator('can_cast', table.can_cast);
/** Determines if a type conversion is allowed under PyTorch casting rules described in the type promotion `documentation`. [torch.can_cast](https://docs.pytorch.org/docs/stable/generated/torch.can_cast.html) */
export function can_cast(from_: dtype, to: dtype): boolean;
/** Determines if a type conversion is allowed under PyTorch casting rules described in the type promotion `documentation`. [torch.can_cast](https://docs.pytorch.org/docs/stable/generated/torch.can_cast.html) */
export function can_cast(from_: dtype, options: Keywords & { to: dtype }): boolean;
/** Determines if a type conversion is allowed under PyTorch casting rules described in the type promotion `documentation`. [torch.can_cast](https://docs.pytorch.org/docs/stable/generated/torch.can_cast.html) */
export function can_cast(options: Keywords & { from_: dtype; to: dtype }): boolean;
export function can_cast(...args: any[]): any {
  return $can_cast.call(args);
}

const $cat = new Operator('cat', table.cat);
/** Concatenates the given sequence of tensors in `tensors` in the given dimension. [torch.cat](https://docs.pytorch.org/docs/stable/generated/torch.cat.html) */
export function cat(tensors: readonly Tensor[], dim?: Int | CatOptions, options?: CatOptions): Tensor;
/** Concatenates the given sequence of tensors in `tensors` in the given dimension. [torch.cat](https://docs.pytorch.org/docs/stable/generated/torch.cat.html) */
export function cat(options: CatOptions & { tensors: readonly Tensor[] }): Tensor;
export function cat(...args: any[]): any {
  return $cat.call(args);
}

const $ccol_indices_copy = new Operator('ccol_indices_copy', table.ccol_indices_copy);
/** The operator `aten::ccol_indices_copy`, which PyTorch does not document. */
export function ccol_indices_copy(input: Tensor, options?: OutOptions): Tensor;
/** The operator `aten::ccol_indices_copy`, which PyTorch does not document. */
export function ccol_indices_copy(options: OutOptions & Input<Tensor>): Tensor;
export function ccol_indices_copy(...args: any[]): any {
  return $ccol_indices_copy.call(args);
}

const $ceil = new Operator('ceil', table.ceil);
/** Returns a new tensor with the ceil of the elements of `input`, the smallest integer greater than or equal to each element. [torch.ceil](https://docs.pytorch.org/docs/stable/generated/torch.ceil.html) */
export function ceil(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the ceil of the elements of `input`, the smallest integer greater than or equal to each element. [torch.ceil](https://docs.pytorch.org/docs/stable/generated/torch.ceil.html) */
export function ceil(options: OutOptions & Input<Tensor>): Tensor;
export function ceil(...args: any[]): any {
  return $ceil.call(args);
}

const $ceil_ = new Operator('ceil_', table.ceil_);
/** In place, `ceil`: Returns a new tensor with the ceil of the elements of `input`, the smallest integer greater than or equal to each element. [torch.Tensor.ceil_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html) */
export function ceil_(input: Tensor): Tensor;
/** In place, `ceil`: Returns a new tensor with the ceil of the elements of `input`, the smallest integer greater than or equal to each element. [torch.Tensor.ceil_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html) */
export function ceil_(options: Keywords & Input<Tensor>): Tensor;
export function ceil_(...args: any[]): any {
  return $ceil_.call(args);
}

const $celu = new Operator('celu', table.celu);
/** Applies element-wise, `CELU(x) = max(0,x) + min(0, α * (exp(x/α) - 1))`. [torch.nn.functional.celu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu.html) */
export function celu(input: Tensor, alpha?: Scalar | CeluOptions, options?: CeluOptions): Tensor;
/** Applies element-wise, `CELU(x) = max(0,x) + min(0, α * (exp(x/α) - 1))`. [torch.nn.functional.celu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu.html) */
export function celu(options: CeluOptions & Input<Tensor>): Tensor;
export function celu(...args: any[]): any {
  return $celu.call(args);
}

const $celu_ = new Operator('celu_', table.celu_);
/** In place, `celu`: Applies element-wise, `CELU(x) = max(0,x) + min(0, α * (exp(x/α) - 1))`. [torch.nn.functional.celu_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu_.html) */
export function celu_(input: Tensor, alpha?: Scalar | Celu_Options, options?: Celu_Options): Tensor;
/** In place, `celu`: Applies element-wise, `CELU(x) = max(0,x) + min(0, α * (exp(x/α) - 1))`. [torch.nn.functional.celu_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu_.html) */
export function celu_(options: Celu_Options & Input<Tensor>): Tensor;
export function celu_(...args: any[]): any {
  return $celu_.call(args);
}

const $channel_shuffle = new Operator('channel_shuffle', table.channel_shuffle);
/** Divide the channels in a tensor of shape `(*, C, H, W)` into g groups and rearrange them as `(*, C / g, g, H, W)`, while keeping the original tensor shape. [torch.nn.functional.channel_shuffle](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.channel_shuffle.html) */
export function channel_shuffle(input: Tensor, groups: Int): Tensor;
/** Divide the channels in a tensor of shape `(*, C, H, W)` into g groups and rearrange them as `(*, C / g, g, H, W)`, while keeping the original tensor shape. [torch.nn.functional.channel_shuffle](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.channel_shuffle.html) */
export function channel_shuffle(input: Tensor, options: Keywords & { groups: Int }): Tensor;
/** Divide the channels in a tensor of shape `(*, C, H, W)` into g groups and rearrange them as `(*, C / g, g, H, W)`, while keeping the original tensor shape. [torch.nn.functional.channel_shuffle](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.channel_shuffle.html) */
export function channel_shuffle(options: Keywords & Input<Tensor> & { groups: Int }): Tensor;
export function channel_shuffle(...args: any[]): any {
  return $channel_shuffle.call(args);
}

const $cholesky_inverse = new Operator('cholesky_inverse', table.cholesky_inverse);
/** Computes the inverse of a complex Hermitian or real symmetric positive-definite matrix given its Cholesky decomposition. [torch.cholesky_inverse](https://docs.pytorch.org/docs/stable/generated/torch.cholesky_inverse.html) */
export function cholesky_inverse(input: Tensor, upper?: boolean | CholeskyInverseOptions, options?: CholeskyInverseOptions): Tensor;
/** Computes the inverse of a complex Hermitian or real symmetric positive-definite matrix given its Cholesky decomposition. [torch.cholesky_inverse](https://docs.pytorch.org/docs/stable/generated/torch.cholesky_inverse.html) */
export function cholesky_inverse(options: CholeskyInverseOptions & Input<Tensor>): Tensor;
export function cholesky_inverse(...args: any[]): any {
  return $cholesky_inverse.call(args);
}

const $cholesky_solve = new Operator('cholesky_solve', table.cholesky_solve);
/** Computes the solution of a system of linear equations with complex Hermitian or real symmetric positive-definite lhs given its Cholesky decomposition. [torch.cholesky_solve](https://docs.pytorch.org/docs/stable/generated/torch.cholesky_solve.html) */
export function cholesky_solve(input: Tensor, input2: Tensor, upper?: boolean | CholeskySolveOptions, options?: CholeskySolveOptions): Tensor;
/** Computes the solution of a system of linear equations with complex Hermitian or real symmetric positive-definite lhs given its Cholesky decomposition. [torch.cholesky_solve](https://docs.pytorch.org/docs/stable/generated/torch.cholesky_solve.html) */
export function cholesky_solve(input: Tensor, options: CholeskySolveOptions & { input2: Tensor }): Tensor;
/** Computes the solution of a system of linear equations with complex Hermitian or real symmetric positive-definite lhs given its Cholesky decomposition. [torch.cholesky_solve](https://docs.pytorch.org/docs/stable/generated/torch.cholesky_solve.html) */
export function cholesky_solve(options: CholeskySolveOptions & Input<Tensor> & { input2: Tensor }): Tensor;
export function cholesky_solve(...args: any[]): any {
  return $cholesky_solve.call(args);
}

const $choose_qparams_optimized = new Operator('choose_qparams_optimized', table.choose_qparams_optimized);
/** The operator `aten::choose_qparams_optimized`, which PyTorch does not document. */
export function choose_qparams_optimized(input: Tensor, numel: Int, n_bins: Int, ratio: number, bit_width: Int): [Tensor, Tensor];
/** The operator `aten::choose_qparams_optimized`, which PyTorch does not document. */
export function choose_qparams_optimized(input: Tensor, numel: Int, n_bins: Int, ratio: number, options: Keywords & { bit_width: Int }): [Tensor, Tensor];
/** The operator `aten::choose_qparams_optimized`, which PyTorch does not document. */
export function choose_qparams_optimized(input: Tensor, numel: Int, n_bins: Int, options: Keywords & { ratio: number; bit_width: Int }): [Tensor, Tensor];
/** The operator `aten::choose_qparams_optimized`, which PyTorch does not document. */
export function choose_qparams_optimized(input: Tensor, numel: Int, options: Keywords & { n_bins: Int; ratio: number; bit_width: Int }): [Tensor, Tensor];
/** The operator `aten::choose_qparams_optimized`, which PyTorch does not document. */
export function choose_qparams_optimized(input: Tensor, options: Keywords & { numel: Int; n_bins: Int; ratio: number; bit_width: Int }): [Tensor, Tensor];
/** The operator `aten::choose_qparams_optimized`, which PyTorch does not document. */
export function choose_qparams_optimized(options: Keywords & Input<Tensor> & { numel: Int; n_bins: Int; ratio: number; bit_width: Int }): [Tensor, Tensor];
export function choose_qparams_optimized(...args: any[]): any {
  return $choose_qparams_optimized.call(args);
}

const $chunk = new Operator('chunk', table.chunk);
/** Attempts to split a tensor into the specified number of chunks. [torch.chunk](https://docs.pytorch.org/docs/stable/generated/torch.chunk.html) */
export function chunk(input: Tensor, chunks: Int, dim?: Int | ChunkOptions, options?: ChunkOptions): Tensor[];
/** Attempts to split a tensor into the specified number of chunks. [torch.chunk](https://docs.pytorch.org/docs/stable/generated/torch.chunk.html) */
export function chunk(input: Tensor, options: ChunkOptions & { chunks: Int }): Tensor[];
/** Attempts to split a tensor into the specified number of chunks. [torch.chunk](https://docs.pytorch.org/docs/stable/generated/torch.chunk.html) */
export function chunk(options: ChunkOptions & Input<Tensor> & { chunks: Int }): Tensor[];
export function chunk(...args: any[]): any {
  return $chunk.call(args);
}

const $clamp = new Operator('clamp', table.clamp);
/** Clamps all elements in `input` into the range `[` `min`, `max` `]`. [torch.clamp](https://docs.pytorch.org/docs/stable/generated/torch.clamp.html) */
export function clamp(input: Tensor, min?: Tensor | ClampOptions | null, max?: Tensor | ClampOptions | null, options?: ClampOptions): Tensor;
/** Clamps all elements in `input` into the range `[` `min`, `max` `]`. [torch.clamp](https://docs.pytorch.org/docs/stable/generated/torch.clamp.html) */
export function clamp(options: ClampOptions & Input<Tensor>): Tensor;
/** Clamps all elements in `input` into the range `[` `min`, `max` `]`. [torch.clamp](https://docs.pytorch.org/docs/stable/generated/torch.clamp.html) */
export function clamp(input: Tensor, min?: Scalar | ClampOptions2 | null, max?: Scalar | ClampOptions2 | null, options?: ClampOptions2): Tensor;
/** Clamps all elements in `input` into the range `[` `min`, `max` `]`. [torch.clamp](https://docs.pytorch.org/docs/stable/generated/torch.clamp.html) */
export function clamp(options: ClampOptions2 & Input<Tensor>): Tensor;
export function clamp(...args: any[]): any {
  return $clamp.call(args);
}

const $clamp_ = new Operator('clamp_', table.clamp_);
/** In place, `clamp`: Clamps all elements in `input` into the range `[` `min`, `max` `]`. [torch.Tensor.clamp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
export function clamp_(input: Tensor, min?: Tensor | Clamp_Options | null, max?: Tensor | Clamp_Options | null, options?: Clamp_Options): Tensor;
/** In place, `clamp`: Clamps all elements in `input` into the range `[` `min`, `max` `]`. [torch.Tensor.clamp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
export function clamp_(options: Clamp_Options & Input<Tensor>): Tensor;
/** In place, `clamp`: Clamps all elements in `input` into the range `[` `min`, `max` `]`. [torch.Tensor.clamp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
export function clamp_(input: Tensor, min?: Scalar | Clamp_Options2 | null, max?: Scalar | Clamp_Options2 | null, options?: Clamp_Options2): Tensor;
/** In place, `clamp`: Clamps all elements in `input` into the range `[` `min`, `max` `]`. [torch.Tensor.clamp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
export function clamp_(options: Clamp_Options2 & Input<Tensor>): Tensor;
export function clamp_(...args: any[]): any {
  return $clamp_.call(args);
}

const $clamp_max = new Operator('clamp_max', table.clamp_max);
/** The operator `aten::clamp_max`, which PyTorch does not document. */
export function clamp_max(input: Tensor, max: Tensor | Scalar, options?: OutOptions): Tensor;
/** The operator `aten::clamp_max`, which PyTorch does not document. */
export function clamp_max(input: Tensor, options: OutOptions & { max: Tensor | Scalar }): Tensor;
/** The operator `aten::clamp_max`, which PyTorch does not document. */
export function clamp_max(options: OutOptions & Input<Tensor> & { max: Tensor | Scalar }): Tensor;
export function clamp_max(...args: any[]): any {
  return $clamp_max.call(args);
}

const $clamp_max_ = new Operator('clamp_max_', table.clamp_max_);
/** The operator `aten::clamp_max_`, which PyTorch does not document. */
export function clamp_max_(input: Tensor, max: Tensor | Scalar): Tensor;
/** The operator `aten::clamp_max_`, which PyTorch does not document. */
export function clamp_max_(input: Tensor, options: Keywords & { max: Tensor | Scalar }): Tensor;
/** The operator `aten::clamp_max_`, which PyTorch does not document. */
export function clamp_max_(options: Keywords & Input<Tensor> & { max: Tensor | Scalar }): Tensor;
export function clamp_max_(...args: any[]): any {
  return $clamp_max_.call(args);
}

const $clamp_min = new Operator('clamp_min', table.clamp_min);
/** The operator `aten::clamp_min`, which PyTorch does not document. */
export function clamp_min(input: Tensor, min: Tensor | Scalar, options?: OutOptions): Tensor;
/** The operator `aten::clamp_min`, which PyTorch does not document. */
export function clamp_min(input: Tensor, options: OutOptions & { min: Tensor | Scalar }): Tensor;
/** The operator `aten::clamp_min`, which PyTorch does not document. */
export function clamp_min(options: OutOptions & Input<Tensor> & { min: Tensor | Scalar }): Tensor;
export function clamp_min(...args: any[]): any {
  return $clamp_min.call(args);
}

const $clamp_min_ = new Operator('clamp_min_', table.clamp_min_);
/** The operator `aten::clamp_min_`, which PyTorch does not document. */
export function clamp_min_(input: Tensor, min: Tensor | Scalar): Tensor;
/** The operator `aten::clamp_min_`, which PyTorch does not document. */
export function clamp_min_(input: Tensor, options: Keywords & { min: Tensor | Scalar }): Tensor;
/** The operator `aten::clamp_min_`, which PyTorch does not document. */
export function clamp_min_(options: Keywords & Input<Tensor> & { min: Tensor | Scalar }): Tensor;
export function clamp_min_(...args: any[]): any {
  return $clamp_min_.call(args);
}

const $clip = new Operator('clip', table.clip);
/** Alias for `torch.clamp`. [torch.clip](https://docs.pytorch.org/docs/stable/generated/torch.clip.html) */
export function clip(input: Tensor, min?: Tensor | ClipOptions | null, max?: Tensor | ClipOptions | null, options?: ClipOptions): Tensor;
/** Alias for `torch.clamp`. [torch.clip](https://docs.pytorch.org/docs/stable/generated/torch.clip.html) */
export function clip(options: ClipOptions & Input<Tensor>): Tensor;
/** Alias for `torch.clamp`. [torch.clip](https://docs.pytorch.org/docs/stable/generated/torch.clip.html) */
export function clip(input: Tensor, min?: Scalar | ClipOptions2 | null, max?: Scalar | ClipOptions2 | null, options?: ClipOptions2): Tensor;
/** Alias for `torch.clamp`. [torch.clip](https://docs.pytorch.org/docs/stable/generated/torch.clip.html) */
export function clip(options: ClipOptions2 & Input<Tensor>): Tensor;
export function clip(...args: any[]): any {
  return $clip.call(args);
}

const $clip_ = new Operator('clip_', table.clip_);
/** Alias for `Tensor.clamp_`. [torch.Tensor.clip_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
export function clip_(input: Tensor, min?: Tensor | Clip_Options | null, max?: Tensor | Clip_Options | null, options?: Clip_Options): Tensor;
/** Alias for `Tensor.clamp_`. [torch.Tensor.clip_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
export function clip_(options: Clip_Options & Input<Tensor>): Tensor;
/** Alias for `Tensor.clamp_`. [torch.Tensor.clip_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
export function clip_(input: Tensor, min?: Scalar | Clip_Options2 | null, max?: Scalar | Clip_Options2 | null, options?: Clip_Options2): Tensor;
/** Alias for `Tensor.clamp_`. [torch.Tensor.clip_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
export function clip_(options: Clip_Options2 & Input<Tensor>): Tensor;
export function clip_(...args: any[]): any {
  return $clip_.call(args);
}

const $clone = new Operator('clone', table.clone);
/** Returns a copy of `input`. [torch.clone](https://docs.pytorch.org/docs/stable/generated/torch.clone.html) */
export function clone(input: Tensor, options?: CloneOptions): Tensor;
/** Returns a copy of `input`. [torch.clone](https://docs.pytorch.org/docs/stable/generated/torch.clone.html) */
export function clone(options: CloneOptions & Input<Tensor>): Tensor;
export function clone(...args: any[]): any {
  return $clone.call(args);
}

const $col_indices_copy = new Operator('col_indices_copy', table.col_indices_copy);
/** Performs the same operation as `torch.col_indices`, but all output tensors are freshly created instead of aliasing the input. */
export function col_indices_copy(input: Tensor, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.col_indices`, but all output tensors are freshly created instead of aliasing the input. */
export function col_indices_copy(options: OutOptions & Input<Tensor>): Tensor;
export function col_indices_copy(...args: any[]): any {
  return $col_indices_copy.call(args);
}

const $column_stack = new Operator('column_stack', table.column_stack);
/** Creates a new tensor by horizontally stacking the tensors in `tensors`. [torch.column_stack](https://docs.pytorch.org/docs/stable/generated/torch.column_stack.html) */
export function column_stack(tensors: readonly Tensor[], options?: OutOptions): Tensor;
/** Creates a new tensor by horizontally stacking the tensors in `tensors`. [torch.column_stack](https://docs.pytorch.org/docs/stable/generated/torch.column_stack.html) */
export function column_stack(options: OutOptions & { tensors: readonly Tensor[] }): Tensor;
export function column_stack(...args: any[]): any {
  return $column_stack.call(args);
}

const $combinations = new Operator('combinations', table.combinations);
/** Compute combinations of length `r` of the given tensor. [torch.combinations](https://docs.pytorch.org/docs/stable/generated/torch.combinations.html) */
export function combinations(input: Tensor, r?: Int | CombinationsOptions, with_replacement?: boolean | CombinationsOptions, options?: CombinationsOptions): Tensor;
/** Compute combinations of length `r` of the given tensor. [torch.combinations](https://docs.pytorch.org/docs/stable/generated/torch.combinations.html) */
export function combinations(options: CombinationsOptions & Input<Tensor>): Tensor;
export function combinations(...args: any[]): any {
  return $combinations.call(args);
}

const $complex = new Operator('complex', table.complex);
/** Constructs a complex tensor with its real part equal to `real` and its imaginary part equal to `imag`. [torch.complex](https://docs.pytorch.org/docs/stable/generated/torch.complex.html) */
export function complex(real: Tensor, imag: Tensor, options?: OutOptions): Tensor;
/** Constructs a complex tensor with its real part equal to `real` and its imaginary part equal to `imag`. [torch.complex](https://docs.pytorch.org/docs/stable/generated/torch.complex.html) */
export function complex(real: Tensor, options: OutOptions & { imag: Tensor }): Tensor;
/** Constructs a complex tensor with its real part equal to `real` and its imaginary part equal to `imag`. [torch.complex](https://docs.pytorch.org/docs/stable/generated/torch.complex.html) */
export function complex(options: OutOptions & { real: Tensor; imag: Tensor }): Tensor;
export function complex(...args: any[]): any {
  return $complex.call(args);
}

const $concat = new Operator('concat', table.concat);
/** Alias of `torch.cat`. [torch.concat](https://docs.pytorch.org/docs/stable/generated/torch.concat.html) */
export function concat(tensors: readonly Tensor[], dim?: Int | ConcatOptions, options?: ConcatOptions): Tensor;
/** Alias of `torch.cat`. [torch.concat](https://docs.pytorch.org/docs/stable/generated/torch.concat.html) */
export function concat(options: ConcatOptions & { tensors: readonly Tensor[] }): Tensor;
export function concat(...args: any[]): any {
  return $concat.call(args);
}

const $concatenate = new Operator('concatenate', table.concatenate);
/** Alias of `torch.cat`. [torch.concatenate](https://docs.pytorch.org/docs/stable/generated/torch.concatenate.html) */
export function concatenate(tensors: readonly Tensor[], dim?: Int | ConcatenateOptions, options?: ConcatenateOptions): Tensor;
/** Alias of `torch.cat`. [torch.concatenate](https://docs.pytorch.org/docs/stable/generated/torch.concatenate.html) */
export function concatenate(options: ConcatenateOptions & { tensors: readonly Tensor[] }): Tensor;
export function concatenate(...args: any[]): any {
  return $concatenate.call(args);
}

const $conj = new Operator('conj', table.conj);
/** Returns a view of `input` with a flipped conjugate bit. [torch.conj](https://docs.pytorch.org/docs/stable/generated/torch.conj.html) */
export function conj(input: Tensor): Tensor;
/** Returns a view of `input` with a flipped conjugate bit. [torch.conj](https://docs.pytorch.org/docs/stable/generated/torch.conj.html) */
export function conj(options: Keywords & Input<Tensor>): Tensor;
export function conj(...args: any[]): any {
  return $conj.call(args);
}

const $conj_physical = new Operator('conj_physical', table.conj_physical);
/** Computes the element-wise conjugate of the given `input` tensor. [torch.conj_physical](https://docs.pytorch.org/docs/stable/generated/torch.conj_physical.html) */
export function conj_physical(input: Tensor, options?: OutOptions): Tensor;
/** Computes the element-wise conjugate of the given `input` tensor. [torch.conj_physical](https://docs.pytorch.org/docs/stable/generated/torch.conj_physical.html) */
export function conj_physical(options: OutOptions & Input<Tensor>): Tensor;
export function conj_physical(...args: any[]): any {
  return $conj_physical.call(args);
}

const $conj_physical_ = new Operator('conj_physical_', table.conj_physical_);
/** In place, `conj_physical`: Computes the element-wise conjugate of the given `input` tensor. [torch.Tensor.conj_physical_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html) */
export function conj_physical_(input: Tensor): Tensor;
/** In place, `conj_physical`: Computes the element-wise conjugate of the given `input` tensor. [torch.Tensor.conj_physical_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html) */
export function conj_physical_(options: Keywords & Input<Tensor>): Tensor;
export function conj_physical_(...args: any[]): any {
  return $conj_physical_.call(args);
}

const $constant_pad_nd = new Operator('constant_pad_nd', table.constant_pad_nd);
/** The operator `aten::constant_pad_nd`, which PyTorch does not document. */
export function constant_pad_nd(input: Tensor, pad: Ints, value?: Scalar | ConstantPadNdOptions, options?: ConstantPadNdOptions): Tensor;
/** The operator `aten::constant_pad_nd`, which PyTorch does not document. */
export function constant_pad_nd(input: Tensor, options: ConstantPadNdOptions & { pad: Ints }): Tensor;
/** The operator `aten::constant_pad_nd`, which PyTorch does not document. */
export function constant_pad_nd(options: ConstantPadNdOptions & Input<Tensor> & { pad: Ints }): Tensor;
export function constant_pad_nd(...args: any[]): any {
  return $constant_pad_nd.call(args);
}

const $conv1d = new Operator('conv1d', table.conv1d);
/** Applies a 1D convolution over an input signal composed of several input planes. Shapes: input `(minibatch, in_channels, iW)`, weight `(out_channels, in_channels / groups, kW)`, bias `(out_channels)`. [torch.nn.functional.conv1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html) */
export function conv1d(input: Tensor, weight: Tensor, bias?: Tensor | Conv1dOptions | null, stride?: Int | Ints | Conv1dOptions, padding?: Int | Ints | 'valid' | 'same' | Conv1dOptions, dilation?: Int | Ints | Conv1dOptions, groups?: Int | Conv1dOptions, options?: Conv1dOptions): Tensor;
/** Applies a 1D convolution over an input signal composed of several input planes. Shapes: input `(minibatch, in_channels, iW)`, weight `(out_channels, in_channels / groups, kW)`, bias `(out_channels)`. [torch.nn.functional.conv1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html) */
export function conv1d(input: Tensor, options: Conv1dOptions & { weight: Tensor }): Tensor;
/** Applies a 1D convolution over an input signal composed of several input planes. Shapes: input `(minibatch, in_channels, iW)`, weight `(out_channels, in_channels / groups, kW)`, bias `(out_channels)`. [torch.nn.functional.conv1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html) */
export function conv1d(options: Conv1dOptions & Input<Tensor> & { weight: Tensor }): Tensor;
export function conv1d(...args: any[]): any {
  return $conv1d.call(args);
}

const $conv2d = new Operator('conv2d', table.conv2d);
/** Applies a 2D convolution over an input image composed of several input planes. Shapes: input `(minibatch, in_channels, iH, iW)`, weight `(out_channels, in_channels / groups, kH, kW)`, bias `(out_channels)`. [torch.nn.functional.conv2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html) */
export function conv2d(input: Tensor, weight: Tensor, bias?: Tensor | Conv2dOptions | null, stride?: Int | Ints | Conv2dOptions, padding?: Int | Ints | 'valid' | 'same' | Conv2dOptions, dilation?: Int | Ints | Conv2dOptions, groups?: Int | Conv2dOptions, options?: Conv2dOptions): Tensor;
/** Applies a 2D convolution over an input image composed of several input planes. Shapes: input `(minibatch, in_channels, iH, iW)`, weight `(out_channels, in_channels / groups, kH, kW)`, bias `(out_channels)`. [torch.nn.functional.conv2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html) */
export function conv2d(input: Tensor, options: Conv2dOptions & { weight: Tensor }): Tensor;
/** Applies a 2D convolution over an input image composed of several input planes. Shapes: input `(minibatch, in_channels, iH, iW)`, weight `(out_channels, in_channels / groups, kH, kW)`, bias `(out_channels)`. [torch.nn.functional.conv2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html) */
export function conv2d(options: Conv2dOptions & Input<Tensor> & { weight: Tensor }): Tensor;
export function conv2d(...args: any[]): any {
  return $conv2d.call(args);
}

const $conv3d = new Operator('conv3d', table.conv3d);
/** Applies a 3D convolution over an input image composed of several input planes. Shapes: input `(minibatch, in_channels, iT, iH, iW)`, weight `(out_channels, in_channels / groups, kT, kH, kW)`, bias `(out_channels)`. [torch.nn.functional.conv3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html) */
export function conv3d(input: Tensor, weight: Tensor, bias?: Tensor | Conv3dOptions | null, stride?: Int | Ints | Conv3dOptions, padding?: Int | Ints | 'valid' | 'same' | Conv3dOptions, dilation?: Int | Ints | Conv3dOptions, groups?: Int | Conv3dOptions, options?: Conv3dOptions): Tensor;
/** Applies a 3D convolution over an input image composed of several input planes. Shapes: input `(minibatch, in_channels, iT, iH, iW)`, weight `(out_channels, in_channels / groups, kT, kH, kW)`, bias `(out_channels)`. [torch.nn.functional.conv3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html) */
export function conv3d(input: Tensor, options: Conv3dOptions & { weight: Tensor }): Tensor;
/** Applies a 3D convolution over an input image composed of several input planes. Shapes: input `(minibatch, in_channels, iT, iH, iW)`, weight `(out_channels, in_channels / groups, kT, kH, kW)`, bias `(out_channels)`. [torch.nn.functional.conv3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html) */
export function conv3d(options: Conv3dOptions & Input<Tensor> & { weight: Tensor }): Tensor;
export function conv3d(...args: any[]): any {
  return $conv3d.call(args);
}

const $conv_tbc = new Operator('conv_tbc', table.conv_tbc);
/** Applies a 1-dimensional sequence convolution over an input sequence. Shapes: input `(sequence length × batch × in_channels)`. [torch.nn.functional.conv_tbc](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_tbc.html) */
export function conv_tbc(input: Tensor, weight: Tensor, bias: Tensor, pad?: Int | ConvTbcOptions, options?: ConvTbcOptions): Tensor;
/** Applies a 1-dimensional sequence convolution over an input sequence. Shapes: input `(sequence length × batch × in_channels)`. [torch.nn.functional.conv_tbc](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_tbc.html) */
export function conv_tbc(input: Tensor, weight: Tensor, options: ConvTbcOptions & { bias: Tensor }): Tensor;
/** Applies a 1-dimensional sequence convolution over an input sequence. Shapes: input `(sequence length × batch × in_channels)`. [torch.nn.functional.conv_tbc](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_tbc.html) */
export function conv_tbc(input: Tensor, options: ConvTbcOptions & { weight: Tensor; bias: Tensor }): Tensor;
/** Applies a 1-dimensional sequence convolution over an input sequence. Shapes: input `(sequence length × batch × in_channels)`. [torch.nn.functional.conv_tbc](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_tbc.html) */
export function conv_tbc(options: ConvTbcOptions & Input<Tensor> & { weight: Tensor; bias: Tensor }): Tensor;
export function conv_tbc(...args: any[]): any {
  return $conv_tbc.call(args);
}

const $conv_transpose1d = new Operator('conv_transpose1d', table.conv_transpose1d);
/** Applies a 1D transposed convolution operator over an input signal composed of several input planes, sometimes also called "deconvolution". Shapes: input `(minibatch, in_channels, iW)`, weight `(in_channels, out_channels / groups, kW)`, bias `(out_channels)`. [torch.nn.functional.conv_transpose1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html) */
export function conv_transpose1d(input: Tensor, weight: Tensor, bias?: Tensor | ConvTranspose1dOptions | null, stride?: Int | Ints | ConvTranspose1dOptions, padding?: Int | Ints | ConvTranspose1dOptions, output_padding?: Int | Ints | ConvTranspose1dOptions, groups?: Int | ConvTranspose1dOptions, dilation?: Int | Ints | ConvTranspose1dOptions, options?: ConvTranspose1dOptions): Tensor;
/** Applies a 1D transposed convolution operator over an input signal composed of several input planes, sometimes also called "deconvolution". Shapes: input `(minibatch, in_channels, iW)`, weight `(in_channels, out_channels / groups, kW)`, bias `(out_channels)`. [torch.nn.functional.conv_transpose1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html) */
export function conv_transpose1d(input: Tensor, options: ConvTranspose1dOptions & { weight: Tensor }): Tensor;
/** Applies a 1D transposed convolution operator over an input signal composed of several input planes, sometimes also called "deconvolution". Shapes: input `(minibatch, in_channels, iW)`, weight `(in_channels, out_channels / groups, kW)`, bias `(out_channels)`. [torch.nn.functional.conv_transpose1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html) */
export function conv_transpose1d(options: ConvTranspose1dOptions & Input<Tensor> & { weight: Tensor }): Tensor;
export function conv_transpose1d(...args: any[]): any {
  return $conv_transpose1d.call(args);
}

const $conv_transpose2d = new Operator('conv_transpose2d', table.conv_transpose2d);
/** Applies a 2D transposed convolution operator over an input image composed of several input planes, sometimes also called "deconvolution". Shapes: input `(minibatch, in_channels, iH, iW)`, weight `(in_channels, out_channels / groups, kH, kW)`, bias `(out_channels)`. [torch.nn.functional.conv_transpose2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html) */
export function conv_transpose2d(input: Tensor, weight: Tensor, bias?: Tensor | ConvTranspose2dOptions | null, stride?: Int | Ints | ConvTranspose2dOptions, padding?: Int | Ints | ConvTranspose2dOptions, output_padding?: Int | Ints | ConvTranspose2dOptions, groups?: Int | ConvTranspose2dOptions, dilation?: Int | Ints | ConvTranspose2dOptions, options?: ConvTranspose2dOptions): Tensor;
/** Applies a 2D transposed convolution operator over an input image composed of several input planes, sometimes also called "deconvolution". Shapes: input `(minibatch, in_channels, iH, iW)`, weight `(in_channels, out_channels / groups, kH, kW)`, bias `(out_channels)`. [torch.nn.functional.conv_transpose2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html) */
export function conv_transpose2d(input: Tensor, options: ConvTranspose2dOptions & { weight: Tensor }): Tensor;
/** Applies a 2D transposed convolution operator over an input image composed of several input planes, sometimes also called "deconvolution". Shapes: input `(minibatch, in_channels, iH, iW)`, weight `(in_channels, out_channels / groups, kH, kW)`, bias `(out_channels)`. [torch.nn.functional.conv_transpose2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html) */
export function conv_transpose2d(options: ConvTranspose2dOptions & Input<Tensor> & { weight: Tensor }): Tensor;
export function conv_transpose2d(...args: any[]): any {
  return $conv_transpose2d.call(args);
}

const $conv_transpose3d = new Operator('conv_transpose3d', table.conv_transpose3d);
/** Applies a 3D transposed convolution operator over an input image composed of several input planes, sometimes also called "deconvolution". Shapes: input `(minibatch, in_channels, iT, iH, iW)`, weight `(in_channels, out_channels / groups, kT, kH, kW)`, bias `(out_channels)`. [torch.nn.functional.conv_transpose3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html) */
export function conv_transpose3d(input: Tensor, weight: Tensor, bias?: Tensor | ConvTranspose3dOptions | null, stride?: Int | Ints | ConvTranspose3dOptions, padding?: Int | Ints | ConvTranspose3dOptions, output_padding?: Int | Ints | ConvTranspose3dOptions, groups?: Int | ConvTranspose3dOptions, dilation?: Int | Ints | ConvTranspose3dOptions, options?: ConvTranspose3dOptions): Tensor;
/** Applies a 3D transposed convolution operator over an input image composed of several input planes, sometimes also called "deconvolution". Shapes: input `(minibatch, in_channels, iT, iH, iW)`, weight `(in_channels, out_channels / groups, kT, kH, kW)`, bias `(out_channels)`. [torch.nn.functional.conv_transpose3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html) */
export function conv_transpose3d(input: Tensor, options: ConvTranspose3dOptions & { weight: Tensor }): Tensor;
/** Applies a 3D transposed convolution operator over an input image composed of several input planes, sometimes also called "deconvolution". Shapes: input `(minibatch, in_channels, iT, iH, iW)`, weight `(in_channels, out_channels / groups, kT, kH, kW)`, bias `(out_channels)`. [torch.nn.functional.conv_transpose3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html) */
export function conv_transpose3d(options: ConvTranspose3dOptions & Input<Tensor> & { weight: Tensor }): Tensor;
export function conv_transpose3d(...args: any[]): any {
  return $conv_transpose3d.call(args);
}

const $convolution = new Operator('convolution', table.convolution);
/** The operator `aten::convolution`, which PyTorch does not document. */
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, output_padding: Ints, groups: Int): Tensor;
/** The operator `aten::convolution`, which PyTorch does not document. */
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, output_padding: Ints, options: Keywords & { groups: Int }): Tensor;
/** The operator `aten::convolution`, which PyTorch does not document. */
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, transposed: boolean, options: Keywords & { output_padding: Ints; groups: Int }): Tensor;
/** The operator `aten::convolution`, which PyTorch does not document. */
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, options: Keywords & { transposed: boolean; output_padding: Ints; groups: Int }): Tensor;
/** The operator `aten::convolution`, which PyTorch does not document. */
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, options: Keywords & { dilation: Ints; transposed: boolean; output_padding: Ints; groups: Int }): Tensor;
/** The operator `aten::convolution`, which PyTorch does not document. */
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, options: Keywords & { padding: Ints; dilation: Ints; transposed: boolean; output_padding: Ints; groups: Int }): Tensor;
/** The operator `aten::convolution`, which PyTorch does not document. */
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: Keywords & { stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; output_padding: Ints; groups: Int }): Tensor;
/** The operator `aten::convolution`, which PyTorch does not document. */
export function convolution(input: Tensor, weight: Tensor, options: Keywords & { bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; output_padding: Ints; groups: Int }): Tensor;
/** The operator `aten::convolution`, which PyTorch does not document. */
export function convolution(input: Tensor, options: Keywords & { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; output_padding: Ints; groups: Int }): Tensor;
/** The operator `aten::convolution`, which PyTorch does not document. */
export function convolution(options: Keywords & Input<Tensor> & { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; transposed: boolean; output_padding: Ints; groups: Int }): Tensor;
export function convolution(...args: any[]): any {
  return $convolution.call(args);
}

const $copysign = new Operator('copysign', table.copysign);
/** Create a new floating-point tensor with the magnitude of `input` and the sign of `other`, elementwise. [torch.copysign](https://docs.pytorch.org/docs/stable/generated/torch.copysign.html) */
export function copysign(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Create a new floating-point tensor with the magnitude of `input` and the sign of `other`, elementwise. [torch.copysign](https://docs.pytorch.org/docs/stable/generated/torch.copysign.html) */
export function copysign(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Create a new floating-point tensor with the magnitude of `input` and the sign of `other`, elementwise. [torch.copysign](https://docs.pytorch.org/docs/stable/generated/torch.copysign.html) */
export function copysign(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function copysign(...args: any[]): any {
  return $copysign.call(args);
}

const $corrcoef = new Operator('corrcoef', table.corrcoef);
/** Estimates the Pearson product-moment correlation coefficient matrix of the variables given by the `input` matrix, where rows are the variables and columns are the observations. [torch.corrcoef](https://docs.pytorch.org/docs/stable/generated/torch.corrcoef.html) */
export function corrcoef(input: Tensor): Tensor;
/** Estimates the Pearson product-moment correlation coefficient matrix of the variables given by the `input` matrix, where rows are the variables and columns are the observations. [torch.corrcoef](https://docs.pytorch.org/docs/stable/generated/torch.corrcoef.html) */
export function corrcoef(options: Keywords & Input<Tensor>): Tensor;
export function corrcoef(...args: any[]): any {
  return $corrcoef.call(args);
}

const $cos = new Operator('cos', table.cos);
/** Returns a new tensor with the cosine of the elements of `input` given in radians. [torch.cos](https://docs.pytorch.org/docs/stable/generated/torch.cos.html) */
export function cos(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the cosine of the elements of `input` given in radians. [torch.cos](https://docs.pytorch.org/docs/stable/generated/torch.cos.html) */
export function cos(options: OutOptions & Input<Tensor>): Tensor;
export function cos(...args: any[]): any {
  return $cos.call(args);
}

const $cos_ = new Operator('cos_', table.cos_);
/** In place, `cos`: Returns a new tensor with the cosine of the elements of `input` given in radians. [torch.Tensor.cos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html) */
export function cos_(input: Tensor): Tensor;
/** In place, `cos`: Returns a new tensor with the cosine of the elements of `input` given in radians. [torch.Tensor.cos_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html) */
export function cos_(options: Keywords & Input<Tensor>): Tensor;
export function cos_(...args: any[]): any {
  return $cos_.call(args);
}

const $cosh = new Operator('cosh', table.cosh);
/** Returns a new tensor with the hyperbolic cosine of the elements of `input`. [torch.cosh](https://docs.pytorch.org/docs/stable/generated/torch.cosh.html) */
export function cosh(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the hyperbolic cosine of the elements of `input`. [torch.cosh](https://docs.pytorch.org/docs/stable/generated/torch.cosh.html) */
export function cosh(options: OutOptions & Input<Tensor>): Tensor;
export function cosh(...args: any[]): any {
  return $cosh.call(args);
}

const $cosh_ = new Operator('cosh_', table.cosh_);
/** In place, `cosh`: Returns a new tensor with the hyperbolic cosine of the elements of `input`. [torch.Tensor.cosh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html) */
export function cosh_(input: Tensor): Tensor;
/** In place, `cosh`: Returns a new tensor with the hyperbolic cosine of the elements of `input`. [torch.Tensor.cosh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html) */
export function cosh_(options: Keywords & Input<Tensor>): Tensor;
export function cosh_(...args: any[]): any {
  return $cosh_.call(args);
}

const $cosine_embedding_loss = new Operator('cosine_embedding_loss', table.cosine_embedding_loss);
/** Compute the cosine embedding loss. [torch.nn.functional.cosine_embedding_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html) */
export function cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number | CosineEmbeddingLossOptions, reduction?: Int | CosineEmbeddingLossOptions, options?: CosineEmbeddingLossOptions): Tensor;
/** Compute the cosine embedding loss. [torch.nn.functional.cosine_embedding_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html) */
export function cosine_embedding_loss(input1: Tensor, input2: Tensor, options: CosineEmbeddingLossOptions & { target: Tensor }): Tensor;
/** Compute the cosine embedding loss. [torch.nn.functional.cosine_embedding_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html) */
export function cosine_embedding_loss(input1: Tensor, options: CosineEmbeddingLossOptions & { input2: Tensor; target: Tensor }): Tensor;
/** Compute the cosine embedding loss. [torch.nn.functional.cosine_embedding_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html) */
export function cosine_embedding_loss(options: CosineEmbeddingLossOptions & { input1: Tensor; input2: Tensor; target: Tensor }): Tensor;
export function cosine_embedding_loss(...args: any[]): any {
  return $cosine_embedding_loss.call(args);
}

const $cosine_similarity = new Operator('cosine_similarity', table.cosine_similarity);
/** Returns cosine similarity between `x1` and `x2`, computed along dim. [torch.nn.functional.cosine_similarity](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html) */
export function cosine_similarity(x1: Tensor, x2: Tensor, dim?: Int | CosineSimilarityOptions, eps?: number | CosineSimilarityOptions, options?: CosineSimilarityOptions): Tensor;
/** Returns cosine similarity between `x1` and `x2`, computed along dim. [torch.nn.functional.cosine_similarity](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html) */
export function cosine_similarity(x1: Tensor, options: CosineSimilarityOptions & { x2: Tensor }): Tensor;
/** Returns cosine similarity between `x1` and `x2`, computed along dim. [torch.nn.functional.cosine_similarity](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html) */
export function cosine_similarity(options: CosineSimilarityOptions & { x1: Tensor; x2: Tensor }): Tensor;
export function cosine_similarity(...args: any[]): any {
  return $cosine_similarity.call(args);
}

const $count_nonzero = new Operator('count_nonzero', table.count_nonzero);
/** Counts the number of non-zero values in the tensor `input` along the given `dim`. [torch.count_nonzero](https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html) */
export function count_nonzero(input: Tensor, dim?: Int | Ints | CountNonzeroOptions | null, options?: CountNonzeroOptions): Tensor;
/** Counts the number of non-zero values in the tensor `input` along the given `dim`. [torch.count_nonzero](https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html) */
export function count_nonzero(options: CountNonzeroOptions & Input<Tensor>): Tensor;
export function count_nonzero(...args: any[]): any {
  return $count_nonzero.call(args);
}

const $cov = new Operator('cov', table.cov);
/** Estimates the covariance matrix of the variables given by the `input` matrix, where rows are the variables and columns are the observations. [torch.cov](https://docs.pytorch.org/docs/stable/generated/torch.cov.html) */
export function cov(input: Tensor, options?: CovOptions): Tensor;
/** Estimates the covariance matrix of the variables given by the `input` matrix, where rows are the variables and columns are the observations. [torch.cov](https://docs.pytorch.org/docs/stable/generated/torch.cov.html) */
export function cov(options: CovOptions & Input<Tensor>): Tensor;
export function cov(...args: any[]): any {
  return $cov.call(args);
}

const $cross = new Operator('cross', table.cross);
/** Returns the cross product of vectors in dimension `dim` of `input` and `other`. [torch.cross](https://docs.pytorch.org/docs/stable/generated/torch.cross.html) */
export function cross(input: Tensor, other: Tensor, dim?: Int | CrossOptions | null, options?: CrossOptions): Tensor;
/** Returns the cross product of vectors in dimension `dim` of `input` and `other`. [torch.cross](https://docs.pytorch.org/docs/stable/generated/torch.cross.html) */
export function cross(input: Tensor, options: CrossOptions & Other<Tensor>): Tensor;
/** Returns the cross product of vectors in dimension `dim` of `input` and `other`. [torch.cross](https://docs.pytorch.org/docs/stable/generated/torch.cross.html) */
export function cross(options: CrossOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function cross(...args: any[]): any {
  return $cross.call(args);
}

const $crow_indices_copy = new Operator('crow_indices_copy', table.crow_indices_copy);
/** Performs the same operation as `torch.crow_indices`, but all output tensors are freshly created instead of aliasing the input. */
export function crow_indices_copy(input: Tensor, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.crow_indices`, but all output tensors are freshly created instead of aliasing the input. */
export function crow_indices_copy(options: OutOptions & Input<Tensor>): Tensor;
export function crow_indices_copy(...args: any[]): any {
  return $crow_indices_copy.call(args);
}

const $ctc_loss = new Operator('ctc_loss', table.ctc_loss);
/** Compute the Connectionist Temporal Classification loss. [torch.nn.functional.ctc_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html) */
export function ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank?: Int | CtcLossOptions, reduction?: Int | CtcLossOptions, zero_infinity?: boolean | CtcLossOptions, options?: CtcLossOptions): Tensor;
/** Compute the Connectionist Temporal Classification loss. [torch.nn.functional.ctc_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html) */
export function ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, options: CtcLossOptions & { target_lengths: Ints }): Tensor;
/** Compute the Connectionist Temporal Classification loss. [torch.nn.functional.ctc_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html) */
export function ctc_loss(log_probs: Tensor, targets: Tensor, options: CtcLossOptions & { input_lengths: Ints; target_lengths: Ints }): Tensor;
/** Compute the Connectionist Temporal Classification loss. [torch.nn.functional.ctc_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html) */
export function ctc_loss(log_probs: Tensor, options: CtcLossOptions & { targets: Tensor; input_lengths: Ints; target_lengths: Ints }): Tensor;
/** Compute the Connectionist Temporal Classification loss. [torch.nn.functional.ctc_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html) */
export function ctc_loss(options: CtcLossOptions & { log_probs: Tensor; targets: Tensor; input_lengths: Ints; target_lengths: Ints }): Tensor;
/** Compute the Connectionist Temporal Classification loss. [torch.nn.functional.ctc_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html) */
export function ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank?: Int | CtcLossOptions, reduction?: Int | CtcLossOptions, zero_infinity?: boolean | CtcLossOptions, options?: CtcLossOptions): Tensor;
/** Compute the Connectionist Temporal Classification loss. [torch.nn.functional.ctc_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html) */
export function ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, options: CtcLossOptions & { target_lengths: Tensor }): Tensor;
/** Compute the Connectionist Temporal Classification loss. [torch.nn.functional.ctc_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html) */
export function ctc_loss(log_probs: Tensor, targets: Tensor, options: CtcLossOptions & { input_lengths: Tensor; target_lengths: Tensor }): Tensor;
/** Compute the Connectionist Temporal Classification loss. [torch.nn.functional.ctc_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html) */
export function ctc_loss(log_probs: Tensor, options: CtcLossOptions & { targets: Tensor; input_lengths: Tensor; target_lengths: Tensor }): Tensor;
/** Compute the Connectionist Temporal Classification loss. [torch.nn.functional.ctc_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html) */
export function ctc_loss(options: CtcLossOptions & { log_probs: Tensor; targets: Tensor; input_lengths: Tensor; target_lengths: Tensor }): Tensor;
export function ctc_loss(...args: any[]): any {
  return $ctc_loss.call(args);
}

const $cudnn_affine_grid_generator = new Operator('cudnn_affine_grid_generator', table.cudnn_affine_grid_generator);
/** The operator `aten::cudnn_affine_grid_generator`, which PyTorch does not document. */
export function cudnn_affine_grid_generator(theta: Tensor, N: Int, C: Int, H: Int, W: Int): Tensor;
/** The operator `aten::cudnn_affine_grid_generator`, which PyTorch does not document. */
export function cudnn_affine_grid_generator(theta: Tensor, N: Int, C: Int, H: Int, options: Keywords & { W: Int }): Tensor;
/** The operator `aten::cudnn_affine_grid_generator`, which PyTorch does not document. */
export function cudnn_affine_grid_generator(theta: Tensor, N: Int, C: Int, options: Keywords & { H: Int; W: Int }): Tensor;
/** The operator `aten::cudnn_affine_grid_generator`, which PyTorch does not document. */
export function cudnn_affine_grid_generator(theta: Tensor, N: Int, options: Keywords & { C: Int; H: Int; W: Int }): Tensor;
/** The operator `aten::cudnn_affine_grid_generator`, which PyTorch does not document. */
export function cudnn_affine_grid_generator(theta: Tensor, options: Keywords & { N: Int; C: Int; H: Int; W: Int }): Tensor;
/** The operator `aten::cudnn_affine_grid_generator`, which PyTorch does not document. */
export function cudnn_affine_grid_generator(options: Keywords & { theta: Tensor; N: Int; C: Int; H: Int; W: Int }): Tensor;
export function cudnn_affine_grid_generator(...args: any[]): any {
  return $cudnn_affine_grid_generator.call(args);
}

const $cudnn_batch_norm = new Operator('cudnn_batch_norm', table.cudnn_batch_norm);
/** The operator `aten::cudnn_batch_norm`, which PyTorch does not document. */
export function cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, exponential_average_factor: number, epsilon: number, options?: CudnnBatchNormOptions): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::cudnn_batch_norm`, which PyTorch does not document. */
export function cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, exponential_average_factor: number, options: CudnnBatchNormOptions & { epsilon: number }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::cudnn_batch_norm`, which PyTorch does not document. */
export function cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, options: CudnnBatchNormOptions & { exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::cudnn_batch_norm`, which PyTorch does not document. */
export function cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, options: CudnnBatchNormOptions & { training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::cudnn_batch_norm`, which PyTorch does not document. */
export function cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, options: CudnnBatchNormOptions & { running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::cudnn_batch_norm`, which PyTorch does not document. */
export function cudnn_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, options: CudnnBatchNormOptions & { running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::cudnn_batch_norm`, which PyTorch does not document. */
export function cudnn_batch_norm(input: Tensor, weight: Tensor, options: CudnnBatchNormOptions & { bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::cudnn_batch_norm`, which PyTorch does not document. */
export function cudnn_batch_norm(input: Tensor, options: CudnnBatchNormOptions & { weight: Tensor; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::cudnn_batch_norm`, which PyTorch does not document. */
export function cudnn_batch_norm(options: CudnnBatchNormOptions & Input<Tensor> & { weight: Tensor; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor];
export function cudnn_batch_norm(...args: any[]): any {
  return $cudnn_batch_norm.call(args);
}

const $cudnn_convolution = new Operator('cudnn_convolution', table.cudnn_convolution);
/** The operator `aten::cudnn_convolution`, which PyTorch does not document. */
export function cudnn_convolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, allow_tf32: boolean, options?: OutOptions): Tensor;
/** The operator `aten::cudnn_convolution`, which PyTorch does not document. */
export function cudnn_convolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, options: OutOptions & { allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution`, which PyTorch does not document. */
export function cudnn_convolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, options: OutOptions & { deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution`, which PyTorch does not document. */
export function cudnn_convolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, groups: Int, options: OutOptions & { benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution`, which PyTorch does not document. */
export function cudnn_convolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, dilation: Ints, options: OutOptions & { groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution`, which PyTorch does not document. */
export function cudnn_convolution(input: Tensor, weight: Tensor, padding: Ints, stride: Ints, options: OutOptions & { dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution`, which PyTorch does not document. */
export function cudnn_convolution(input: Tensor, weight: Tensor, padding: Ints, options: OutOptions & { stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution`, which PyTorch does not document. */
export function cudnn_convolution(input: Tensor, weight: Tensor, options: OutOptions & { padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution`, which PyTorch does not document. */
export function cudnn_convolution(input: Tensor, options: OutOptions & { weight: Tensor; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution`, which PyTorch does not document. */
export function cudnn_convolution(options: OutOptions & Input<Tensor> & { weight: Tensor; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
export function cudnn_convolution(...args: any[]): any {
  return $cudnn_convolution.call(args);
}

const $cudnn_convolution_add_relu = new Operator('cudnn_convolution_add_relu', table.cudnn_convolution_add_relu);
/** The operator `aten::cudnn_convolution_add_relu`, which PyTorch does not document. */
export function cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
/** The operator `aten::cudnn_convolution_add_relu`, which PyTorch does not document. */
export function cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, options: Keywords & { groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_add_relu`, which PyTorch does not document. */
export function cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, options: Keywords & { dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_add_relu`, which PyTorch does not document. */
export function cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, options: Keywords & { padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_add_relu`, which PyTorch does not document. */
export function cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, options: Keywords & { stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_add_relu`, which PyTorch does not document. */
export function cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, options: Keywords & { bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_add_relu`, which PyTorch does not document. */
export function cudnn_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, options: Keywords & { alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_add_relu`, which PyTorch does not document. */
export function cudnn_convolution_add_relu(input: Tensor, weight: Tensor, options: Keywords & { z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_add_relu`, which PyTorch does not document. */
export function cudnn_convolution_add_relu(input: Tensor, options: Keywords & { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_add_relu`, which PyTorch does not document. */
export function cudnn_convolution_add_relu(options: Keywords & Input<Tensor> & { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
export function cudnn_convolution_add_relu(...args: any[]): any {
  return $cudnn_convolution_add_relu.call(args);
}

const $cudnn_convolution_relu = new Operator('cudnn_convolution_relu', table.cudnn_convolution_relu);
/** The operator `aten::cudnn_convolution_relu`, which PyTorch does not document. */
export function cudnn_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
/** The operator `aten::cudnn_convolution_relu`, which PyTorch does not document. */
export function cudnn_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, options: Keywords & { groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_relu`, which PyTorch does not document. */
export function cudnn_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, options: Keywords & { dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_relu`, which PyTorch does not document. */
export function cudnn_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, options: Keywords & { padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_relu`, which PyTorch does not document. */
export function cudnn_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, options: Keywords & { stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_relu`, which PyTorch does not document. */
export function cudnn_convolution_relu(input: Tensor, weight: Tensor, options: Keywords & { bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_relu`, which PyTorch does not document. */
export function cudnn_convolution_relu(input: Tensor, options: Keywords & { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::cudnn_convolution_relu`, which PyTorch does not document. */
export function cudnn_convolution_relu(options: Keywords & Input<Tensor> & { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
export function cudnn_convolution_relu(...args: any[]): any {
  return $cudnn_convolution_relu.call(args);
}

const $cudnn_convolution_transpose = new Operator('cudnn_convolution_transpose', table.cudnn_convolution_transpose);
/** The operator `aten::cudnn_convolution_transpose`, which PyTorch does not document. */
export function cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, allow_tf32: boolean): Tensor;
/** The operator `aten::cudnn_convolution_transpose`, which PyTorch does not document. */
export function cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean, options: Keywords & { allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution_transpose`, which PyTorch does not document. */
export function cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, options: Keywords & { deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution_transpose`, which PyTorch does not document. */
export function cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int, options: Keywords & { benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution_transpose`, which PyTorch does not document. */
export function cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, options: Keywords & { groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution_transpose`, which PyTorch does not document. */
export function cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: Ints, output_padding: Ints, stride: Ints, options: Keywords & { dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution_transpose`, which PyTorch does not document. */
export function cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: Ints, output_padding: Ints, options: Keywords & { stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution_transpose`, which PyTorch does not document. */
export function cudnn_convolution_transpose(input: Tensor, weight: Tensor, padding: Ints, options: Keywords & { output_padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution_transpose`, which PyTorch does not document. */
export function cudnn_convolution_transpose(input: Tensor, weight: Tensor, options: Keywords & { padding: Ints; output_padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution_transpose`, which PyTorch does not document. */
export function cudnn_convolution_transpose(input: Tensor, options: Keywords & { weight: Tensor; padding: Ints; output_padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
/** The operator `aten::cudnn_convolution_transpose`, which PyTorch does not document. */
export function cudnn_convolution_transpose(options: Keywords & Input<Tensor> & { weight: Tensor; padding: Ints; output_padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean; allow_tf32: boolean }): Tensor;
export function cudnn_convolution_transpose(...args: any[]): any {
  return $cudnn_convolution_transpose.call(args);
}

const $cudnn_grid_sampler = new Operator('cudnn_grid_sampler', table.cudnn_grid_sampler);
/** The operator `aten::cudnn_grid_sampler`, which PyTorch does not document. */
export function cudnn_grid_sampler(input: Tensor, grid: Tensor): Tensor;
/** The operator `aten::cudnn_grid_sampler`, which PyTorch does not document. */
export function cudnn_grid_sampler(input: Tensor, options: Keywords & { grid: Tensor }): Tensor;
/** The operator `aten::cudnn_grid_sampler`, which PyTorch does not document. */
export function cudnn_grid_sampler(options: Keywords & Input<Tensor> & { grid: Tensor }): Tensor;
export function cudnn_grid_sampler(...args: any[]): any {
  return $cudnn_grid_sampler.call(args);
}

const $cudnn_is_acceptable = new Operator('cudnn_is_acceptable', table.cudnn_is_acceptable);
/** The operator `aten::cudnn_is_acceptable`, which PyTorch does not document. */
export function cudnn_is_acceptable(input: Tensor): boolean;
/** The operator `aten::cudnn_is_acceptable`, which PyTorch does not document. */
export function cudnn_is_acceptable(options: Keywords & Input<Tensor>): boolean;
export function cudnn_is_acceptable(...args: any[]): any {
  return $cudnn_is_acceptable.call(args);
}

const $cummax = new Operator('cummax', table.cummax);
/** Returns a namedtuple `(values, indices)` where `values` is the cumulative maximum of elements of `input` in the dimension `dim`. [torch.cummax](https://docs.pytorch.org/docs/stable/generated/torch.cummax.html) */
export function cummax(input: Tensor, dim: Int, options?: CummaxOptions): return_types.cummax;
/** Returns a namedtuple `(values, indices)` where `values` is the cumulative maximum of elements of `input` in the dimension `dim`. [torch.cummax](https://docs.pytorch.org/docs/stable/generated/torch.cummax.html) */
export function cummax(input: Tensor, options: CummaxOptions & Dim<Int>): return_types.cummax;
/** Returns a namedtuple `(values, indices)` where `values` is the cumulative maximum of elements of `input` in the dimension `dim`. [torch.cummax](https://docs.pytorch.org/docs/stable/generated/torch.cummax.html) */
export function cummax(options: CummaxOptions & Input<Tensor> & Dim<Int>): return_types.cummax;
export function cummax(...args: any[]): any {
  return $cummax.call(args);
}

const $cummin = new Operator('cummin', table.cummin);
/** Returns a namedtuple `(values, indices)` where `values` is the cumulative minimum of elements of `input` in the dimension `dim`. [torch.cummin](https://docs.pytorch.org/docs/stable/generated/torch.cummin.html) */
export function cummin(input: Tensor, dim: Int, options?: CumminOptions): return_types.cummin;
/** Returns a namedtuple `(values, indices)` where `values` is the cumulative minimum of elements of `input` in the dimension `dim`. [torch.cummin](https://docs.pytorch.org/docs/stable/generated/torch.cummin.html) */
export function cummin(input: Tensor, options: CumminOptions & Dim<Int>): return_types.cummin;
/** Returns a namedtuple `(values, indices)` where `values` is the cumulative minimum of elements of `input` in the dimension `dim`. [torch.cummin](https://docs.pytorch.org/docs/stable/generated/torch.cummin.html) */
export function cummin(options: CumminOptions & Input<Tensor> & Dim<Int>): return_types.cummin;
export function cummin(...args: any[]): any {
  return $cummin.call(args);
}

const $cumprod = new Operator('cumprod', table.cumprod);
/** Returns the cumulative product of elements of `input` in the dimension `dim`. [torch.cumprod](https://docs.pytorch.org/docs/stable/generated/torch.cumprod.html) */
export function cumprod(input: Tensor, dim: Int, options?: CumprodOptions): Tensor;
/** Returns the cumulative product of elements of `input` in the dimension `dim`. [torch.cumprod](https://docs.pytorch.org/docs/stable/generated/torch.cumprod.html) */
export function cumprod(input: Tensor, options: CumprodOptions & Dim<Int>): Tensor;
/** Returns the cumulative product of elements of `input` in the dimension `dim`. [torch.cumprod](https://docs.pytorch.org/docs/stable/generated/torch.cumprod.html) */
export function cumprod(options: CumprodOptions & Input<Tensor> & Dim<Int>): Tensor;
export function cumprod(...args: any[]): any {
  return $cumprod.call(args);
}

const $cumsum = new Operator('cumsum', table.cumsum);
/** Returns the cumulative sum of elements of `input` in the dimension `dim`. [torch.cumsum](https://docs.pytorch.org/docs/stable/generated/torch.cumsum.html) */
export function cumsum(input: Tensor, dim: Int, options?: CumsumOptions): Tensor;
/** Returns the cumulative sum of elements of `input` in the dimension `dim`. [torch.cumsum](https://docs.pytorch.org/docs/stable/generated/torch.cumsum.html) */
export function cumsum(input: Tensor, options: CumsumOptions & Dim<Int>): Tensor;
/** Returns the cumulative sum of elements of `input` in the dimension `dim`. [torch.cumsum](https://docs.pytorch.org/docs/stable/generated/torch.cumsum.html) */
export function cumsum(options: CumsumOptions & Input<Tensor> & Dim<Int>): Tensor;
export function cumsum(...args: any[]): any {
  return $cumsum.call(args);
}

const $cumulative_trapezoid = new Operator('cumulative_trapezoid', table.cumulative_trapezoid);
/** Cumulatively computes the trapezoidal rule along `dim`. [torch.cumulative_trapezoid](https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html) */
export function cumulative_trapezoid(y: Tensor, x?: Tensor | CumulativeTrapezoidOptions, options?: CumulativeTrapezoidOptions): Tensor;
/** Cumulatively computes the trapezoidal rule along `dim`. [torch.cumulative_trapezoid](https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html) */
export function cumulative_trapezoid(options: CumulativeTrapezoidOptions & { y: Tensor }): Tensor;
export function cumulative_trapezoid(...args: any[]): any {
  return $cumulative_trapezoid.call(args);
}

const $deg2rad = new Operator('deg2rad', table.deg2rad);
/** Returns a new tensor with each of the elements of `input` converted from angles in degrees to radians. [torch.deg2rad](https://docs.pytorch.org/docs/stable/generated/torch.deg2rad.html) */
export function deg2rad(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with each of the elements of `input` converted from angles in degrees to radians. [torch.deg2rad](https://docs.pytorch.org/docs/stable/generated/torch.deg2rad.html) */
export function deg2rad(options: OutOptions & Input<Tensor>): Tensor;
export function deg2rad(...args: any[]): any {
  return $deg2rad.call(args);
}

const $deg2rad_ = new Operator('deg2rad_', table.deg2rad_);
/** In place, `deg2rad`: Returns a new tensor with each of the elements of `input` converted from angles in degrees to radians. [torch.Tensor.deg2rad_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html) */
export function deg2rad_(input: Tensor): Tensor;
/** In place, `deg2rad`: Returns a new tensor with each of the elements of `input` converted from angles in degrees to radians. [torch.Tensor.deg2rad_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html) */
export function deg2rad_(options: Keywords & Input<Tensor>): Tensor;
export function deg2rad_(...args: any[]): any {
  return $deg2rad_.call(args);
}

const $dequantize = new Operator('dequantize', table.dequantize);
/** Returns an fp32 Tensor by dequantizing a quantized Tensor. [torch.dequantize](https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html) */
export function dequantize(input: Tensor): Tensor;
/** Returns an fp32 Tensor by dequantizing a quantized Tensor. [torch.dequantize](https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html) */
export function dequantize(options: Keywords & Input<Tensor>): Tensor;
/** Returns an fp32 Tensor by dequantizing a quantized Tensor. [torch.dequantize](https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html) */
export function dequantize(tensors: readonly Tensor[]): Tensor[];
/** Returns an fp32 Tensor by dequantizing a quantized Tensor. [torch.dequantize](https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html) */
export function dequantize(options: Keywords & { tensors: readonly Tensor[] }): Tensor[];
export function dequantize(...args: any[]): any {
  return $dequantize.call(args);
}

const $det = new Operator('det', table.det);
/** Alias for `torch.linalg.det`. [torch.det](https://docs.pytorch.org/docs/stable/generated/torch.det.html) */
export function det(input: Tensor): Tensor;
/** Alias for `torch.linalg.det`. [torch.det](https://docs.pytorch.org/docs/stable/generated/torch.det.html) */
export function det(options: Keywords & Input<Tensor>): Tensor;
export function det(...args: any[]): any {
  return $det.call(args);
}

const $detach = new Operator('detach', table.detach);
/** Returns a new Tensor, detached from the current graph. [torch.Tensor.detach](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html) */
export function detach(input: Tensor): Tensor;
/** Returns a new Tensor, detached from the current graph. [torch.Tensor.detach](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html) */
export function detach(options: Keywords & Input<Tensor>): Tensor;
export function detach(...args: any[]): any {
  return $detach.call(args);
}

const $detach_ = new Operator('detach_', table.detach_);
/** Detaches the Tensor from the graph that created it, making it a leaf. [torch.Tensor.detach_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach_.html) */
export function detach_(input: Tensor): Tensor;
/** Detaches the Tensor from the graph that created it, making it a leaf. [torch.Tensor.detach_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach_.html) */
export function detach_(options: Keywords & Input<Tensor>): Tensor;
export function detach_(...args: any[]): any {
  return $detach_.call(args);
}

const $detach_copy = new Operator('detach_copy', table.detach_copy);
/** Performs the same operation as `torch.detach`, but all output tensors are freshly created instead of aliasing the input. */
export function detach_copy(input: Tensor, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.detach`, but all output tensors are freshly created instead of aliasing the input. */
export function detach_copy(options: OutOptions & Input<Tensor>): Tensor;
export function detach_copy(...args: any[]): any {
  return $detach_copy.call(args);
}

const $diag = new Operator('diag', table.diag);
/** If `input` is a vector (1-D tensor), then returns a 2-D square tensor with the elements of `input` as the diagonal. [torch.diag](https://docs.pytorch.org/docs/stable/generated/torch.diag.html) */
export function diag(input: Tensor, diagonal?: Int | DiagOptions, options?: DiagOptions): Tensor;
/** If `input` is a vector (1-D tensor), then returns a 2-D square tensor with the elements of `input` as the diagonal. [torch.diag](https://docs.pytorch.org/docs/stable/generated/torch.diag.html) */
export function diag(options: DiagOptions & Input<Tensor>): Tensor;
export function diag(...args: any[]): any {
  return $diag.call(args);
}

const $diag_embed = new Operator('diag_embed', table.diag_embed);
/** Creates a tensor whose diagonals of certain 2D planes (specified by `dim1` and `dim2`) are filled by `input`. [torch.diag_embed](https://docs.pytorch.org/docs/stable/generated/torch.diag_embed.html) */
export function diag_embed(input: Tensor, offset?: Int | DiagEmbedOptions, dim1?: Int | DiagEmbedOptions, dim2?: Int | DiagEmbedOptions, options?: DiagEmbedOptions): Tensor;
/** Creates a tensor whose diagonals of certain 2D planes (specified by `dim1` and `dim2`) are filled by `input`. [torch.diag_embed](https://docs.pytorch.org/docs/stable/generated/torch.diag_embed.html) */
export function diag_embed(options: DiagEmbedOptions & Input<Tensor>): Tensor;
export function diag_embed(...args: any[]): any {
  return $diag_embed.call(args);
}

const $diagflat = new Operator('diagflat', table.diagflat);
/** If `input` is a vector (1-D tensor), then returns a 2-D square tensor with the elements of `input` as the diagonal. [torch.diagflat](https://docs.pytorch.org/docs/stable/generated/torch.diagflat.html) */
export function diagflat(input: Tensor, offset?: Int | DiagflatOptions, options?: DiagflatOptions): Tensor;
/** If `input` is a vector (1-D tensor), then returns a 2-D square tensor with the elements of `input` as the diagonal. [torch.diagflat](https://docs.pytorch.org/docs/stable/generated/torch.diagflat.html) */
export function diagflat(options: DiagflatOptions & Input<Tensor>): Tensor;
export function diagflat(...args: any[]): any {
  return $diagflat.call(args);
}

const $diagonal = new Operator('diagonal', table.diagonal);
/** Returns a partial view of `input` with the its diagonal elements with respect to `dim1` and `dim2` appended as a dimension at the end of the shape. [torch.diagonal](https://docs.pytorch.org/docs/stable/generated/torch.diagonal.html) */
export function diagonal(input: Tensor, offset?: Int | DiagonalOptions, dim1?: Int | DiagonalOptions, dim2?: Int | DiagonalOptions, options?: DiagonalOptions): Tensor;
/** Returns a partial view of `input` with the its diagonal elements with respect to `dim1` and `dim2` appended as a dimension at the end of the shape. [torch.diagonal](https://docs.pytorch.org/docs/stable/generated/torch.diagonal.html) */
export function diagonal(options: DiagonalOptions & Input<Tensor>): Tensor;
export function diagonal(...args: any[]): any {
  return $diagonal.call(args);
}

const $diagonal_copy = new Operator('diagonal_copy', table.diagonal_copy);
/** Performs the same operation as `torch.diagonal`, but all output tensors are freshly created instead of aliasing the input. */
export function diagonal_copy(input: Tensor, offset?: Int | DiagonalCopyOptions, dim1?: Int | DiagonalCopyOptions, dim2?: Int | DiagonalCopyOptions, options?: DiagonalCopyOptions): Tensor;
/** Performs the same operation as `torch.diagonal`, but all output tensors are freshly created instead of aliasing the input. */
export function diagonal_copy(options: DiagonalCopyOptions & Input<Tensor>): Tensor;
export function diagonal_copy(...args: any[]): any {
  return $diagonal_copy.call(args);
}

const $diagonal_scatter = new Operator('diagonal_scatter', table.diagonal_scatter);
/** Embeds the values of the `src` tensor into `input` along the diagonal elements of `input`, with respect to `dim1` and `dim2`. [torch.diagonal_scatter](https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html) */
export function diagonal_scatter(input: Tensor, src: Tensor, offset?: Int | DiagonalScatterOptions, dim1?: Int | DiagonalScatterOptions, dim2?: Int | DiagonalScatterOptions, options?: DiagonalScatterOptions): Tensor;
/** Embeds the values of the `src` tensor into `input` along the diagonal elements of `input`, with respect to `dim1` and `dim2`. [torch.diagonal_scatter](https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html) */
export function diagonal_scatter(input: Tensor, options: DiagonalScatterOptions & { src: Tensor }): Tensor;
/** Embeds the values of the `src` tensor into `input` along the diagonal elements of `input`, with respect to `dim1` and `dim2`. [torch.diagonal_scatter](https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html) */
export function diagonal_scatter(options: DiagonalScatterOptions & Input<Tensor> & { src: Tensor }): Tensor;
export function diagonal_scatter(...args: any[]): any {
  return $diagonal_scatter.call(args);
}

const $diff = new Operator('diff', table.diff);
/** Computes the n-th forward difference along the given dimension. [torch.diff](https://docs.pytorch.org/docs/stable/generated/torch.diff.html) */
export function diff(input: Tensor, n?: Int | DiffOptions, dim?: Int | DiffOptions, prepend?: Tensor | DiffOptions | null, append?: Tensor | DiffOptions | null, options?: DiffOptions): Tensor;
/** Computes the n-th forward difference along the given dimension. [torch.diff](https://docs.pytorch.org/docs/stable/generated/torch.diff.html) */
export function diff(options: DiffOptions & Input<Tensor>): Tensor;
export function diff(...args: any[]): any {
  return $diff.call(args);
}

const $digamma = new Operator('digamma', table.digamma);
/** Alias for `torch.special.digamma`. [torch.digamma](https://docs.pytorch.org/docs/stable/generated/torch.digamma.html) */
export function digamma(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.digamma`. [torch.digamma](https://docs.pytorch.org/docs/stable/generated/torch.digamma.html) */
export function digamma(options: OutOptions & Input<Tensor>): Tensor;
export function digamma(...args: any[]): any {
  return $digamma.call(args);
}

const $dist = new Operator('dist', table.dist);
/** Returns the p-norm of (`input` - `other`). [torch.dist](https://docs.pytorch.org/docs/stable/generated/torch.dist.html) */
export function dist(input: Tensor, other: Tensor, p?: Scalar | DistOptions, options?: DistOptions): Tensor;
/** Returns the p-norm of (`input` - `other`). [torch.dist](https://docs.pytorch.org/docs/stable/generated/torch.dist.html) */
export function dist(input: Tensor, options: DistOptions & Other<Tensor>): Tensor;
/** Returns the p-norm of (`input` - `other`). [torch.dist](https://docs.pytorch.org/docs/stable/generated/torch.dist.html) */
export function dist(options: DistOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function dist(...args: any[]): any {
  return $dist.call(args);
}

const $div = new Operator('div', table.div);
/** Divides each element of the input `input` by the corresponding element of `other`. [torch.div](https://docs.pytorch.org/docs/stable/generated/torch.div.html) */
export function div(input: Tensor | Scalar, other: Tensor | Scalar, options?: DivOptions): Tensor;
/** Divides each element of the input `input` by the corresponding element of `other`. [torch.div](https://docs.pytorch.org/docs/stable/generated/torch.div.html) */
export function div(input: Tensor | Scalar, options: DivOptions & Other<Tensor | Scalar>): Tensor;
/** Divides each element of the input `input` by the corresponding element of `other`. [torch.div](https://docs.pytorch.org/docs/stable/generated/torch.div.html) */
export function div(options: DivOptions & Input<Tensor | Scalar> & Other<Tensor | Scalar>): Tensor;
export function div(...args: any[]): any {
  return $div.call(args);
}

const $divide = new Operator('divide', table.divide);
/** Alias for `torch.div`. [torch.divide](https://docs.pytorch.org/docs/stable/generated/torch.divide.html) */
export function divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: DivideOptions): Tensor;
/** Alias for `torch.div`. [torch.divide](https://docs.pytorch.org/docs/stable/generated/torch.divide.html) */
export function divide(input: Tensor | Scalar, options: DivideOptions & Other<Tensor | Scalar>): Tensor;
/** Alias for `torch.div`. [torch.divide](https://docs.pytorch.org/docs/stable/generated/torch.divide.html) */
export function divide(options: DivideOptions & Input<Tensor | Scalar> & Other<Tensor | Scalar>): Tensor;
export function divide(...args: any[]): any {
  return $divide.call(args);
}

const $dot = new Operator('dot', table.dot);
/** Computes the dot product of two 1D tensors. [torch.dot](https://docs.pytorch.org/docs/stable/generated/torch.dot.html) */
export function dot(input: Tensor, tensor: Tensor, options?: OutOptions): Tensor;
/** Computes the dot product of two 1D tensors. [torch.dot](https://docs.pytorch.org/docs/stable/generated/torch.dot.html) */
export function dot(input: Tensor, options: OutOptions & { tensor: Tensor }): Tensor;
/** Computes the dot product of two 1D tensors. [torch.dot](https://docs.pytorch.org/docs/stable/generated/torch.dot.html) */
export function dot(options: OutOptions & Input<Tensor> & { tensor: Tensor }): Tensor;
export function dot(...args: any[]): any {
  return $dot.call(args);
}

const $dropout = new Operator('dropout', table.dropout);
/** During training, randomly zeroes some elements of the input tensor with probability `p`. [torch.nn.functional.dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html) */
export function dropout(input: Tensor, p: number, train: boolean): Tensor;
/** During training, randomly zeroes some elements of the input tensor with probability `p`. [torch.nn.functional.dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html) */
export function dropout(input: Tensor, p: number, options: Keywords & { train: boolean }): Tensor;
/** During training, randomly zeroes some elements of the input tensor with probability `p`. [torch.nn.functional.dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html) */
export function dropout(input: Tensor, options: Keywords & { p: number; train: boolean }): Tensor;
/** During training, randomly zeroes some elements of the input tensor with probability `p`. [torch.nn.functional.dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html) */
export function dropout(options: Keywords & Input<Tensor> & { p: number; train: boolean }): Tensor;
export function dropout(...args: any[]): any {
  return $dropout.call(args);
}

const $dropout_ = new Operator('dropout_', table.dropout_);
/** In place, `dropout`: During training, randomly zeroes some elements of the input tensor with probability `p`. [torch.nn.functional.dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html) */
export function dropout_(input: Tensor, p: number, train: boolean): Tensor;
/** In place, `dropout`: During training, randomly zeroes some elements of the input tensor with probability `p`. [torch.nn.functional.dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html) */
export function dropout_(input: Tensor, p: number, options: Keywords & { train: boolean }): Tensor;
/** In place, `dropout`: During training, randomly zeroes some elements of the input tensor with probability `p`. [torch.nn.functional.dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html) */
export function dropout_(input: Tensor, options: Keywords & { p: number; train: boolean }): Tensor;
/** In place, `dropout`: During training, randomly zeroes some elements of the input tensor with probability `p`. [torch.nn.functional.dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html) */
export function dropout_(options: Keywords & Input<Tensor> & { p: number; train: boolean }): Tensor;
export function dropout_(...args: any[]): any {
  return $dropout_.call(args);
}

const $dsplit = new Operator('dsplit', table.dsplit);
/** Splits `input`, a tensor with three or more dimensions, into multiple tensors depthwise according to `indices_or_sections`. [torch.dsplit](https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html) */
export function dsplit(input: Tensor, sections: Int): Tensor[];
/** Splits `input`, a tensor with three or more dimensions, into multiple tensors depthwise according to `indices_or_sections`. [torch.dsplit](https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html) */
export function dsplit(input: Tensor, options: Keywords & { sections: Int }): Tensor[];
/** Splits `input`, a tensor with three or more dimensions, into multiple tensors depthwise according to `indices_or_sections`. [torch.dsplit](https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html) */
export function dsplit(options: Keywords & Input<Tensor> & { sections: Int }): Tensor[];
/** Splits `input`, a tensor with three or more dimensions, into multiple tensors depthwise according to `indices_or_sections`. [torch.dsplit](https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html) */
export function dsplit(input: Tensor, indices: Ints): Tensor[];
/** Splits `input`, a tensor with three or more dimensions, into multiple tensors depthwise according to `indices_or_sections`. [torch.dsplit](https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html) */
export function dsplit(input: Tensor, options: Keywords & { indices: Ints }): Tensor[];
/** Splits `input`, a tensor with three or more dimensions, into multiple tensors depthwise according to `indices_or_sections`. [torch.dsplit](https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html) */
export function dsplit(options: Keywords & Input<Tensor> & { indices: Ints }): Tensor[];
export function dsplit(...args: any[]): any {
  return $dsplit.call(args);
}

const $dstack = new Operator('dstack', table.dstack);
/** Stack tensors in sequence depthwise (along third axis). [torch.dstack](https://docs.pytorch.org/docs/stable/generated/torch.dstack.html) */
export function dstack(tensors: readonly Tensor[], options?: OutOptions): Tensor;
/** Stack tensors in sequence depthwise (along third axis). [torch.dstack](https://docs.pytorch.org/docs/stable/generated/torch.dstack.html) */
export function dstack(options: OutOptions & { tensors: readonly Tensor[] }): Tensor;
export function dstack(...args: any[]): any {
  return $dstack.call(args);
}

const $embedding = new Operator('embedding', table.embedding);
/** Generate a simple lookup table that looks up embeddings in a fixed dictionary and size. [torch.nn.functional.embedding](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html) */
export function embedding(weight: Tensor, indices: Tensor, padding_idx?: Int | EmbeddingOptions, scale_grad_by_freq?: boolean | EmbeddingOptions, sparse?: boolean | EmbeddingOptions, options?: EmbeddingOptions): Tensor;
/** Generate a simple lookup table that looks up embeddings in a fixed dictionary and size. [torch.nn.functional.embedding](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html) */
export function embedding(weight: Tensor, options: EmbeddingOptions & { indices: Tensor }): Tensor;
/** Generate a simple lookup table that looks up embeddings in a fixed dictionary and size. [torch.nn.functional.embedding](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html) */
export function embedding(options: EmbeddingOptions & { weight: Tensor; indices: Tensor }): Tensor;
export function embedding(...args: any[]): any {
  return $embedding.call(args);
}

const $embedding_bag = new Operator('embedding_bag', table.embedding_bag);
/** Compute sums, means or maxes of `bags` of embeddings. [torch.nn.functional.embedding_bag](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html) */
export function embedding_bag(weight: Tensor, indices: Tensor, offsets: Tensor, scale_grad_by_freq?: boolean | EmbeddingBagOptions, mode?: Int | EmbeddingBagOptions, sparse?: boolean | EmbeddingBagOptions, per_sample_weights?: Tensor | EmbeddingBagOptions | null, include_last_offset?: boolean | EmbeddingBagOptions, padding_idx?: Int | EmbeddingBagOptions | null, options?: EmbeddingBagOptions): [Tensor, Tensor, Tensor, Tensor];
/** Compute sums, means or maxes of `bags` of embeddings. [torch.nn.functional.embedding_bag](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html) */
export function embedding_bag(weight: Tensor, indices: Tensor, options: EmbeddingBagOptions & { offsets: Tensor }): [Tensor, Tensor, Tensor, Tensor];
/** Compute sums, means or maxes of `bags` of embeddings. [torch.nn.functional.embedding_bag](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html) */
export function embedding_bag(weight: Tensor, options: EmbeddingBagOptions & { indices: Tensor; offsets: Tensor }): [Tensor, Tensor, Tensor, Tensor];
/** Compute sums, means or maxes of `bags` of embeddings. [torch.nn.functional.embedding_bag](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html) */
export function embedding_bag(options: EmbeddingBagOptions & { weight: Tensor; indices: Tensor; offsets: Tensor }): [Tensor, Tensor, Tensor, Tensor];
export function embedding_bag(...args: any[]): any {
  return $embedding_bag.call(args);
}

const $embedding_renorm_ = new Operator('embedding_renorm_', table.embedding_renorm_);
/** The operator `aten::embedding_renorm_`, which PyTorch does not document. */
export function embedding_renorm_(input: Tensor, indices: Tensor, max_norm: number, norm_type: number): Tensor;
/** The operator `aten::embedding_renorm_`, which PyTorch does not document. */
export function embedding_renorm_(input: Tensor, indices: Tensor, max_norm: number, options: Keywords & { norm_type: number }): Tensor;
/** The operator `aten::embedding_renorm_`, which PyTorch does not document. */
export function embedding_renorm_(input: Tensor, indices: Tensor, options: Keywords & { max_norm: number; norm_type: number }): Tensor;
/** The operator `aten::embedding_renorm_`, which PyTorch does not document. */
export function embedding_renorm_(input: Tensor, options: Keywords & { indices: Tensor; max_norm: number; norm_type: number }): Tensor;
/** The operator `aten::embedding_renorm_`, which PyTorch does not document. */
export function embedding_renorm_(options: Keywords & Input<Tensor> & { indices: Tensor; max_norm: number; norm_type: number }): Tensor;
export function embedding_renorm_(...args: any[]): any {
  return $embedding_renorm_.call(args);
}

const $empty = new Operator('empty', table.empty);
/** Returns a tensor filled with uninitialized data. [torch.empty](https://docs.pytorch.org/docs/stable/generated/torch.empty.html) */
export function empty(...size: Int[]): Tensor;
/** Returns a tensor filled with uninitialized data. [torch.empty](https://docs.pytorch.org/docs/stable/generated/torch.empty.html) */
export function empty(...args: [...size: Int[], options: EmptyOptions]): Tensor;
/** Returns a tensor filled with uninitialized data. [torch.empty](https://docs.pytorch.org/docs/stable/generated/torch.empty.html) */
export function empty(size: Ints, options?: EmptyOptions): Tensor;
/** Returns a tensor filled with uninitialized data. [torch.empty](https://docs.pytorch.org/docs/stable/generated/torch.empty.html) */
export function empty(options: EmptyOptions & { size: Ints }): Tensor;
export function empty(...args: any[]): any {
  return $empty.call(args);
}

const $empty_like = new Operator('empty_like', table.empty_like);
/** Returns an uninitialized tensor with the same size as `input`. [torch.empty_like](https://docs.pytorch.org/docs/stable/generated/torch.empty_like.html) */
export function empty_like(input: Tensor, options?: EmptyLikeOptions): Tensor;
/** Returns an uninitialized tensor with the same size as `input`. [torch.empty_like](https://docs.pytorch.org/docs/stable/generated/torch.empty_like.html) */
export function empty_like(options: EmptyLikeOptions & Input<Tensor>): Tensor;
export function empty_like(...args: any[]): any {
  return $empty_like.call(args);
}

const $empty_permuted = new Operator('empty_permuted', table.empty_permuted);
/** Creates an uninitialized, non-overlapping and dense tensor with the specified `size`, with `physical_layout` specifying how the dimensions are physically laid out in memory (each logical dimension is listed from outermost to innermost). [torch.empty_permuted](https://docs.pytorch.org/docs/stable/generated/torch.empty_permuted.html) */
export function empty_permuted(size: Ints, physical_layout: Ints, options?: FactoryOptions): Tensor;
/** Creates an uninitialized, non-overlapping and dense tensor with the specified `size`, with `physical_layout` specifying how the dimensions are physically laid out in memory (each logical dimension is listed from outermost to innermost). [torch.empty_permuted](https://docs.pytorch.org/docs/stable/generated/torch.empty_permuted.html) */
export function empty_permuted(size: Ints, options: FactoryOptions & { physical_layout: Ints }): Tensor;
/** Creates an uninitialized, non-overlapping and dense tensor with the specified `size`, with `physical_layout` specifying how the dimensions are physically laid out in memory (each logical dimension is listed from outermost to innermost). [torch.empty_permuted](https://docs.pytorch.org/docs/stable/generated/torch.empty_permuted.html) */
export function empty_permuted(options: FactoryOptions & { size: Ints; physical_layout: Ints }): Tensor;
export function empty_permuted(...args: any[]): any {
  return $empty_permuted.call(args);
}

const $empty_quantized = new Operator('empty_quantized', table.empty_quantized);
/** The operator `aten::empty_quantized`, which PyTorch does not document. */
export function empty_quantized(size: Ints, qtensor: Tensor, options?: EmptyQuantizedOptions): Tensor;
/** The operator `aten::empty_quantized`, which PyTorch does not document. */
export function empty_quantized(size: Ints, options: EmptyQuantizedOptions & { qtensor: Tensor }): Tensor;
/** The operator `aten::empty_quantized`, which PyTorch does not document. */
export function empty_quantized(options: EmptyQuantizedOptions & { size: Ints; qtensor: Tensor }): Tensor;
export function empty_quantized(...args: any[]): any {
  return $empty_quantized.call(args);
}

const $empty_strided = new Operator('empty_strided', table.empty_strided);
/** Creates a tensor with the specified `size` and `stride` and filled with undefined data. [torch.empty_strided](https://docs.pytorch.org/docs/stable/generated/torch.empty_strided.html) */
export function empty_strided(size: Ints, stride: Ints, options?: FactoryOptions): Tensor;
/** Creates a tensor with the specified `size` and `stride` and filled with undefined data. [torch.empty_strided](https://docs.pytorch.org/docs/stable/generated/torch.empty_strided.html) */
export function empty_strided(size: Ints, options: FactoryOptions & { stride: Ints }): Tensor;
/** Creates a tensor with the specified `size` and `stride` and filled with undefined data. [torch.empty_strided](https://docs.pytorch.org/docs/stable/generated/torch.empty_strided.html) */
export function empty_strided(options: FactoryOptions & { size: Ints; stride: Ints }): Tensor;
export function empty_strided(...args: any[]): any {
  return $empty_strided.call(args);
}

const $eq = new Operator('eq', table.eq);
/** Computes element-wise equality. [torch.eq](https://docs.pytorch.org/docs/stable/generated/torch.eq.html) */
export function eq(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes element-wise equality. [torch.eq](https://docs.pytorch.org/docs/stable/generated/torch.eq.html) */
export function eq(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes element-wise equality. [torch.eq](https://docs.pytorch.org/docs/stable/generated/torch.eq.html) */
export function eq(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function eq(...args: any[]): any {
  return $eq.call(args);
}

const $equal = new Operator('equal', table.equal);
/** `True` if two tensors have the same size and elements, `False` otherwise. [torch.equal](https://docs.pytorch.org/docs/stable/generated/torch.equal.html) */
export function equal(input: Tensor, other: Tensor): boolean;
/** `True` if two tensors have the same size and elements, `False` otherwise. [torch.equal](https://docs.pytorch.org/docs/stable/generated/torch.equal.html) */
export function equal(input: Tensor, options: Keywords & Other<Tensor>): boolean;
/** `True` if two tensors have the same size and elements, `False` otherwise. [torch.equal](https://docs.pytorch.org/docs/stable/generated/torch.equal.html) */
export function equal(options: Keywords & Input<Tensor> & Other<Tensor>): boolean;
export function equal(...args: any[]): any {
  return $equal.call(args);
}

const $erf = new Operator('erf', table.erf);
/** Alias for `torch.special.erf`. [torch.erf](https://docs.pytorch.org/docs/stable/generated/torch.erf.html) */
export function erf(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.erf`. [torch.erf](https://docs.pytorch.org/docs/stable/generated/torch.erf.html) */
export function erf(options: OutOptions & Input<Tensor>): Tensor;
export function erf(...args: any[]): any {
  return $erf.call(args);
}

const $erf_ = new Operator('erf_', table.erf_);
/** In place, `erf`: Alias for `torch.special.erf`. [torch.Tensor.erf_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html) */
export function erf_(input: Tensor): Tensor;
/** In place, `erf`: Alias for `torch.special.erf`. [torch.Tensor.erf_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html) */
export function erf_(options: Keywords & Input<Tensor>): Tensor;
export function erf_(...args: any[]): any {
  return $erf_.call(args);
}

const $erfc = new Operator('erfc', table.erfc);
/** Alias for `torch.special.erfc`. [torch.erfc](https://docs.pytorch.org/docs/stable/generated/torch.erfc.html) */
export function erfc(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.erfc`. [torch.erfc](https://docs.pytorch.org/docs/stable/generated/torch.erfc.html) */
export function erfc(options: OutOptions & Input<Tensor>): Tensor;
export function erfc(...args: any[]): any {
  return $erfc.call(args);
}

const $erfc_ = new Operator('erfc_', table.erfc_);
/** In place, `erfc`: Alias for `torch.special.erfc`. [torch.Tensor.erfc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html) */
export function erfc_(input: Tensor): Tensor;
/** In place, `erfc`: Alias for `torch.special.erfc`. [torch.Tensor.erfc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html) */
export function erfc_(options: Keywords & Input<Tensor>): Tensor;
export function erfc_(...args: any[]): any {
  return $erfc_.call(args);
}

const $erfinv = new Operator('erfinv', table.erfinv);
/** Alias for `torch.special.erfinv`. [torch.erfinv](https://docs.pytorch.org/docs/stable/generated/torch.erfinv.html) */
export function erfinv(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.erfinv`. [torch.erfinv](https://docs.pytorch.org/docs/stable/generated/torch.erfinv.html) */
export function erfinv(options: OutOptions & Input<Tensor>): Tensor;
export function erfinv(...args: any[]): any {
  return $erfinv.call(args);
}

const $exp = new Operator('exp', table.exp);
/** Returns a new tensor with the exponential of the elements of the input tensor `input`. [torch.exp](https://docs.pytorch.org/docs/stable/generated/torch.exp.html) */
export function exp(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the exponential of the elements of the input tensor `input`. [torch.exp](https://docs.pytorch.org/docs/stable/generated/torch.exp.html) */
export function exp(options: OutOptions & Input<Tensor>): Tensor;
export function exp(...args: any[]): any {
  return $exp.call(args);
}

const $exp2 = new Operator('exp2', table.exp2);
/** Alias for `torch.special.exp2`. [torch.exp2](https://docs.pytorch.org/docs/stable/generated/torch.exp2.html) */
export function exp2(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.exp2`. [torch.exp2](https://docs.pytorch.org/docs/stable/generated/torch.exp2.html) */
export function exp2(options: OutOptions & Input<Tensor>): Tensor;
export function exp2(...args: any[]): any {
  return $exp2.call(args);
}

const $exp2_ = new Operator('exp2_', table.exp2_);
/** In place, `exp2`: Alias for `torch.special.exp2`. [torch.Tensor.exp2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html) */
export function exp2_(input: Tensor): Tensor;
/** In place, `exp2`: Alias for `torch.special.exp2`. [torch.Tensor.exp2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html) */
export function exp2_(options: Keywords & Input<Tensor>): Tensor;
export function exp2_(...args: any[]): any {
  return $exp2_.call(args);
}

const $exp_ = new Operator('exp_', table.exp_);
/** In place, `exp`: Returns a new tensor with the exponential of the elements of the input tensor `input`. [torch.Tensor.exp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html) */
export function exp_(input: Tensor): Tensor;
/** In place, `exp`: Returns a new tensor with the exponential of the elements of the input tensor `input`. [torch.Tensor.exp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html) */
export function exp_(options: Keywords & Input<Tensor>): Tensor;
export function exp_(...args: any[]): any {
  return $exp_.call(args);
}

const $expand_copy = new Operator('expand_copy', table.expand_copy);
/** Performs the same operation as `torch.Tensor.expand`, but all output tensors are freshly created instead of aliasing the input. */
export function expand_copy(input: Tensor, size: Ints, options?: ExpandCopyOptions): Tensor;
/** Performs the same operation as `torch.Tensor.expand`, but all output tensors are freshly created instead of aliasing the input. */
export function expand_copy(input: Tensor, options: ExpandCopyOptions & { size: Ints }): Tensor;
/** Performs the same operation as `torch.Tensor.expand`, but all output tensors are freshly created instead of aliasing the input. */
export function expand_copy(options: ExpandCopyOptions & Input<Tensor> & { size: Ints }): Tensor;
export function expand_copy(...args: any[]): any {
  return $expand_copy.call(args);
}

const $expm1 = new Operator('expm1', table.expm1);
/** Alias for `torch.special.expm1`. [torch.expm1](https://docs.pytorch.org/docs/stable/generated/torch.expm1.html) */
export function expm1(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.expm1`. [torch.expm1](https://docs.pytorch.org/docs/stable/generated/torch.expm1.html) */
export function expm1(options: OutOptions & Input<Tensor>): Tensor;
export function expm1(...args: any[]): any {
  return $expm1.call(args);
}

const $expm1_ = new Operator('expm1_', table.expm1_);
/** In place, `expm1`: Alias for `torch.special.expm1`. [torch.Tensor.expm1_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html) */
export function expm1_(input: Tensor): Tensor;
/** In place, `expm1`: Alias for `torch.special.expm1`. [torch.Tensor.expm1_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html) */
export function expm1_(options: Keywords & Input<Tensor>): Tensor;
export function expm1_(...args: any[]): any {
  return $expm1_.call(args);
}

const $eye = new Operator('eye', table.eye);
/** Returns a 2-D tensor with ones on the diagonal and zeros elsewhere. [torch.eye](https://docs.pytorch.org/docs/stable/generated/torch.eye.html) */
export function eye(n: Int, m?: Int | EyeOptions, options?: EyeOptions): Tensor;
/** Returns a 2-D tensor with ones on the diagonal and zeros elsewhere. [torch.eye](https://docs.pytorch.org/docs/stable/generated/torch.eye.html) */
export function eye(options: EyeOptions & { n: Int }): Tensor;
export function eye(...args: any[]): any {
  return $eye.call(args);
}

const $fake_quantize_per_channel_affine = new Operator('fake_quantize_per_channel_affine', table.fake_quantize_per_channel_affine);
/** Returns a new tensor with the data in `input` fake quantized per channel using `scale`, `zero_point`, `quant_min` and `quant_max`, across the channel specified by `axis`. [torch.fake_quantize_per_channel_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html) */
export function fake_quantize_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: Int, quant_min: Int, quant_max: Int): Tensor;
/** Returns a new tensor with the data in `input` fake quantized per channel using `scale`, `zero_point`, `quant_min` and `quant_max`, across the channel specified by `axis`. [torch.fake_quantize_per_channel_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html) */
export function fake_quantize_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: Int, quant_min: Int, options: Keywords & { quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized per channel using `scale`, `zero_point`, `quant_min` and `quant_max`, across the channel specified by `axis`. [torch.fake_quantize_per_channel_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html) */
export function fake_quantize_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, axis: Int, options: Keywords & { quant_min: Int; quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized per channel using `scale`, `zero_point`, `quant_min` and `quant_max`, across the channel specified by `axis`. [torch.fake_quantize_per_channel_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html) */
export function fake_quantize_per_channel_affine(input: Tensor, scale: Tensor, zero_point: Tensor, options: Keywords & { axis: Int; quant_min: Int; quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized per channel using `scale`, `zero_point`, `quant_min` and `quant_max`, across the channel specified by `axis`. [torch.fake_quantize_per_channel_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html) */
export function fake_quantize_per_channel_affine(input: Tensor, scale: Tensor, options: Keywords & { zero_point: Tensor; axis: Int; quant_min: Int; quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized per channel using `scale`, `zero_point`, `quant_min` and `quant_max`, across the channel specified by `axis`. [torch.fake_quantize_per_channel_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html) */
export function fake_quantize_per_channel_affine(input: Tensor, options: Keywords & { scale: Tensor; zero_point: Tensor; axis: Int; quant_min: Int; quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized per channel using `scale`, `zero_point`, `quant_min` and `quant_max`, across the channel specified by `axis`. [torch.fake_quantize_per_channel_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html) */
export function fake_quantize_per_channel_affine(options: Keywords & Input<Tensor> & { scale: Tensor; zero_point: Tensor; axis: Int; quant_min: Int; quant_max: Int }): Tensor;
export function fake_quantize_per_channel_affine(...args: any[]): any {
  return $fake_quantize_per_channel_affine.call(args);
}

const $fake_quantize_per_tensor_affine = new Operator('fake_quantize_per_tensor_affine', table.fake_quantize_per_tensor_affine);
/** Returns a new tensor with the data in `input` fake quantized using `scale`, `zero_point`, `quant_min` and `quant_max`. [torch.fake_quantize_per_tensor_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export function fake_quantize_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, quant_min: Int, quant_max: Int): Tensor;
/** Returns a new tensor with the data in `input` fake quantized using `scale`, `zero_point`, `quant_min` and `quant_max`. [torch.fake_quantize_per_tensor_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export function fake_quantize_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, quant_min: Int, options: Keywords & { quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized using `scale`, `zero_point`, `quant_min` and `quant_max`. [torch.fake_quantize_per_tensor_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export function fake_quantize_per_tensor_affine(input: Tensor, scale: Tensor, zero_point: Tensor, options: Keywords & { quant_min: Int; quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized using `scale`, `zero_point`, `quant_min` and `quant_max`. [torch.fake_quantize_per_tensor_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export function fake_quantize_per_tensor_affine(input: Tensor, scale: Tensor, options: Keywords & { zero_point: Tensor; quant_min: Int; quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized using `scale`, `zero_point`, `quant_min` and `quant_max`. [torch.fake_quantize_per_tensor_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export function fake_quantize_per_tensor_affine(input: Tensor, options: Keywords & { scale: Tensor; zero_point: Tensor; quant_min: Int; quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized using `scale`, `zero_point`, `quant_min` and `quant_max`. [torch.fake_quantize_per_tensor_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export function fake_quantize_per_tensor_affine(options: Keywords & Input<Tensor> & { scale: Tensor; zero_point: Tensor; quant_min: Int; quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized using `scale`, `zero_point`, `quant_min` and `quant_max`. [torch.fake_quantize_per_tensor_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export function fake_quantize_per_tensor_affine(input: Tensor, scale: number, zero_point: Int, quant_min: Int, quant_max: Int): Tensor;
/** Returns a new tensor with the data in `input` fake quantized using `scale`, `zero_point`, `quant_min` and `quant_max`. [torch.fake_quantize_per_tensor_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export function fake_quantize_per_tensor_affine(input: Tensor, scale: number, zero_point: Int, quant_min: Int, options: Keywords & { quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized using `scale`, `zero_point`, `quant_min` and `quant_max`. [torch.fake_quantize_per_tensor_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export function fake_quantize_per_tensor_affine(input: Tensor, scale: number, zero_point: Int, options: Keywords & { quant_min: Int; quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized using `scale`, `zero_point`, `quant_min` and `quant_max`. [torch.fake_quantize_per_tensor_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export function fake_quantize_per_tensor_affine(input: Tensor, scale: number, options: Keywords & { zero_point: Int; quant_min: Int; quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized using `scale`, `zero_point`, `quant_min` and `quant_max`. [torch.fake_quantize_per_tensor_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export function fake_quantize_per_tensor_affine(input: Tensor, options: Keywords & { scale: number; zero_point: Int; quant_min: Int; quant_max: Int }): Tensor;
/** Returns a new tensor with the data in `input` fake quantized using `scale`, `zero_point`, `quant_min` and `quant_max`. [torch.fake_quantize_per_tensor_affine](https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export function fake_quantize_per_tensor_affine(options: Keywords & Input<Tensor> & { scale: number; zero_point: Int; quant_min: Int; quant_max: Int }): Tensor;
export function fake_quantize_per_tensor_affine(...args: any[]): any {
  return $fake_quantize_per_tensor_affine.call(args);
}

const $fbgemm_linear_fp16_weight = new Operator('fbgemm_linear_fp16_weight', table.fbgemm_linear_fp16_weight);
/** The operator `aten::fbgemm_linear_fp16_weight`, which PyTorch does not document. */
export function fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, bias: Tensor, output?: Tensor | FbgemmLinearFp16WeightOptions, options?: FbgemmLinearFp16WeightOptions): Tensor;
/** The operator `aten::fbgemm_linear_fp16_weight`, which PyTorch does not document. */
export function fbgemm_linear_fp16_weight(input: Tensor, packed_weight: Tensor, options: FbgemmLinearFp16WeightOptions & { bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_fp16_weight`, which PyTorch does not document. */
export function fbgemm_linear_fp16_weight(input: Tensor, options: FbgemmLinearFp16WeightOptions & { packed_weight: Tensor; bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_fp16_weight`, which PyTorch does not document. */
export function fbgemm_linear_fp16_weight(options: FbgemmLinearFp16WeightOptions & Input<Tensor> & { packed_weight: Tensor; bias: Tensor }): Tensor;
export function fbgemm_linear_fp16_weight(...args: any[]): any {
  return $fbgemm_linear_fp16_weight.call(args);
}

const $fbgemm_linear_fp16_weight_fp32_activation = new Operator('fbgemm_linear_fp16_weight_fp32_activation', table.fbgemm_linear_fp16_weight_fp32_activation);
/** The operator `aten::fbgemm_linear_fp16_weight_fp32_activation`, which PyTorch does not document. */
export function fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, bias: Tensor | null, output?: Tensor | FbgemmLinearFp16WeightFp32ActivationOptions, options?: FbgemmLinearFp16WeightFp32ActivationOptions): Tensor;
/** The operator `aten::fbgemm_linear_fp16_weight_fp32_activation`, which PyTorch does not document. */
export function fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, packed_weight: Tensor, options: FbgemmLinearFp16WeightFp32ActivationOptions & { bias: Tensor | null }): Tensor;
/** The operator `aten::fbgemm_linear_fp16_weight_fp32_activation`, which PyTorch does not document. */
export function fbgemm_linear_fp16_weight_fp32_activation(input: Tensor, options: FbgemmLinearFp16WeightFp32ActivationOptions & { packed_weight: Tensor; bias: Tensor | null }): Tensor;
/** The operator `aten::fbgemm_linear_fp16_weight_fp32_activation`, which PyTorch does not document. */
export function fbgemm_linear_fp16_weight_fp32_activation(options: FbgemmLinearFp16WeightFp32ActivationOptions & Input<Tensor> & { packed_weight: Tensor; bias: Tensor | null }): Tensor;
export function fbgemm_linear_fp16_weight_fp32_activation(...args: any[]): any {
  return $fbgemm_linear_fp16_weight_fp32_activation.call(args);
}

const $fbgemm_linear_int8_weight = new Operator('fbgemm_linear_int8_weight', table.fbgemm_linear_int8_weight);
/** The operator `aten::fbgemm_linear_int8_weight`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Scalar, weight_zero_point: Scalar, bias: Tensor): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Scalar, weight_zero_point: Scalar, options: Keywords & { bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Scalar, options: Keywords & { weight_zero_point: Scalar; bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, options: Keywords & { weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight(input: Tensor, weight: Tensor, packed: Tensor, options: Keywords & { col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight(input: Tensor, weight: Tensor, options: Keywords & { packed: Tensor; col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight(input: Tensor, options: Keywords & { weight: Tensor; packed: Tensor; col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight(options: Keywords & Input<Tensor> & { weight: Tensor; packed: Tensor; col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
export function fbgemm_linear_int8_weight(...args: any[]): any {
  return $fbgemm_linear_int8_weight.call(args);
}

const $fbgemm_linear_int8_weight_fp32_activation = new Operator('fbgemm_linear_int8_weight_fp32_activation', table.fbgemm_linear_int8_weight_fp32_activation);
/** The operator `aten::fbgemm_linear_int8_weight_fp32_activation`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight_fp32_activation(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Scalar, weight_zero_point: Scalar, bias: Tensor): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight_fp32_activation`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight_fp32_activation(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Scalar, weight_zero_point: Scalar, options: Keywords & { bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight_fp32_activation`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight_fp32_activation(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, weight_scale: Scalar, options: Keywords & { weight_zero_point: Scalar; bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight_fp32_activation`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight_fp32_activation(input: Tensor, weight: Tensor, packed: Tensor, col_offsets: Tensor, options: Keywords & { weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight_fp32_activation`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight_fp32_activation(input: Tensor, weight: Tensor, packed: Tensor, options: Keywords & { col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight_fp32_activation`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight_fp32_activation(input: Tensor, weight: Tensor, options: Keywords & { packed: Tensor; col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight_fp32_activation`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight_fp32_activation(input: Tensor, options: Keywords & { weight: Tensor; packed: Tensor; col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
/** The operator `aten::fbgemm_linear_int8_weight_fp32_activation`, which PyTorch does not document. */
export function fbgemm_linear_int8_weight_fp32_activation(options: Keywords & Input<Tensor> & { weight: Tensor; packed: Tensor; col_offsets: Tensor; weight_scale: Scalar; weight_zero_point: Scalar; bias: Tensor }): Tensor;
export function fbgemm_linear_int8_weight_fp32_activation(...args: any[]): any {
  return $fbgemm_linear_int8_weight_fp32_activation.call(args);
}

const $fbgemm_linear_quantize_weight = new Operator('fbgemm_linear_quantize_weight', table.fbgemm_linear_quantize_weight);
/** The operator `aten::fbgemm_linear_quantize_weight`, which PyTorch does not document. */
export function fbgemm_linear_quantize_weight(input: Tensor): [Tensor, Tensor, number, number];
/** The operator `aten::fbgemm_linear_quantize_weight`, which PyTorch does not document. */
export function fbgemm_linear_quantize_weight(options: Keywords & Input<Tensor>): [Tensor, Tensor, number, number];
export function fbgemm_linear_quantize_weight(...args: any[]): any {
  return $fbgemm_linear_quantize_weight.call(args);
}

const $fbgemm_pack_gemm_matrix_fp16 = new Operator('fbgemm_pack_gemm_matrix_fp16', table.fbgemm_pack_gemm_matrix_fp16);
/** The operator `aten::fbgemm_pack_gemm_matrix_fp16`, which PyTorch does not document. */
export function fbgemm_pack_gemm_matrix_fp16(input: Tensor): Tensor;
/** The operator `aten::fbgemm_pack_gemm_matrix_fp16`, which PyTorch does not document. */
export function fbgemm_pack_gemm_matrix_fp16(options: Keywords & Input<Tensor>): Tensor;
export function fbgemm_pack_gemm_matrix_fp16(...args: any[]): any {
  return $fbgemm_pack_gemm_matrix_fp16.call(args);
}

const $fbgemm_pack_quantized_matrix = new Operator('fbgemm_pack_quantized_matrix', table.fbgemm_pack_quantized_matrix);
/** The operator `aten::fbgemm_pack_quantized_matrix`, which PyTorch does not document. */
export function fbgemm_pack_quantized_matrix(input: Tensor, K?: Int | FbgemmPackQuantizedMatrixOptions, N?: Int | FbgemmPackQuantizedMatrixOptions, options?: FbgemmPackQuantizedMatrixOptions): Tensor;
/** The operator `aten::fbgemm_pack_quantized_matrix`, which PyTorch does not document. */
export function fbgemm_pack_quantized_matrix(options: FbgemmPackQuantizedMatrixOptions & Input<Tensor>): Tensor;
export function fbgemm_pack_quantized_matrix(...args: any[]): any {
  return $fbgemm_pack_quantized_matrix.call(args);
}

const $feature_alpha_dropout = new Operator('feature_alpha_dropout', table.feature_alpha_dropout);
/** Randomly masks out entire channels (a channel is a feature map). [torch.nn.functional.feature_alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html) */
export function feature_alpha_dropout(input: Tensor, p: number, train: boolean): Tensor;
/** Randomly masks out entire channels (a channel is a feature map). [torch.nn.functional.feature_alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html) */
export function feature_alpha_dropout(input: Tensor, p: number, options: Keywords & { train: boolean }): Tensor;
/** Randomly masks out entire channels (a channel is a feature map). [torch.nn.functional.feature_alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html) */
export function feature_alpha_dropout(input: Tensor, options: Keywords & { p: number; train: boolean }): Tensor;
/** Randomly masks out entire channels (a channel is a feature map). [torch.nn.functional.feature_alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html) */
export function feature_alpha_dropout(options: Keywords & Input<Tensor> & { p: number; train: boolean }): Tensor;
export function feature_alpha_dropout(...args: any[]): any {
  return $feature_alpha_dropout.call(args);
}

const $feature_alpha_dropout_ = new Operator('feature_alpha_dropout_', table.feature_alpha_dropout_);
/** In place, `feature_alpha_dropout`: Randomly masks out entire channels (a channel is a feature map). [torch.nn.functional.feature_alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html) */
export function feature_alpha_dropout_(input: Tensor, p: number, train: boolean): Tensor;
/** In place, `feature_alpha_dropout`: Randomly masks out entire channels (a channel is a feature map). [torch.nn.functional.feature_alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html) */
export function feature_alpha_dropout_(input: Tensor, p: number, options: Keywords & { train: boolean }): Tensor;
/** In place, `feature_alpha_dropout`: Randomly masks out entire channels (a channel is a feature map). [torch.nn.functional.feature_alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html) */
export function feature_alpha_dropout_(input: Tensor, options: Keywords & { p: number; train: boolean }): Tensor;
/** In place, `feature_alpha_dropout`: Randomly masks out entire channels (a channel is a feature map). [torch.nn.functional.feature_alpha_dropout](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html) */
export function feature_alpha_dropout_(options: Keywords & Input<Tensor> & { p: number; train: boolean }): Tensor;
export function feature_alpha_dropout_(...args: any[]): any {
  return $feature_alpha_dropout_.call(args);
}

const $feature_dropout = new Operator('feature_dropout', table.feature_dropout);
/** The operator `aten::feature_dropout`, which PyTorch does not document. */
export function feature_dropout(input: Tensor, p: number, train: boolean): Tensor;
/** The operator `aten::feature_dropout`, which PyTorch does not document. */
export function feature_dropout(input: Tensor, p: number, options: Keywords & { train: boolean }): Tensor;
/** The operator `aten::feature_dropout`, which PyTorch does not document. */
export function feature_dropout(input: Tensor, options: Keywords & { p: number; train: boolean }): Tensor;
/** The operator `aten::feature_dropout`, which PyTorch does not document. */
export function feature_dropout(options: Keywords & Input<Tensor> & { p: number; train: boolean }): Tensor;
export function feature_dropout(...args: any[]): any {
  return $feature_dropout.call(args);
}

const $feature_dropout_ = new Operator('feature_dropout_', table.feature_dropout_);
/** The operator `aten::feature_dropout_`, which PyTorch does not document. */
export function feature_dropout_(input: Tensor, p: number, train: boolean): Tensor;
/** The operator `aten::feature_dropout_`, which PyTorch does not document. */
export function feature_dropout_(input: Tensor, p: number, options: Keywords & { train: boolean }): Tensor;
/** The operator `aten::feature_dropout_`, which PyTorch does not document. */
export function feature_dropout_(input: Tensor, options: Keywords & { p: number; train: boolean }): Tensor;
/** The operator `aten::feature_dropout_`, which PyTorch does not document. */
export function feature_dropout_(options: Keywords & Input<Tensor> & { p: number; train: boolean }): Tensor;
export function feature_dropout_(...args: any[]): any {
  return $feature_dropout_.call(args);
}

const $fill = new Operator('fill', table.fill);
/** Fills `self` tensor with the specified value. [torch.Tensor.fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
export function fill(input: Tensor, value: Tensor | Scalar): Tensor;
/** Fills `self` tensor with the specified value. [torch.Tensor.fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
export function fill(input: Tensor, options: Keywords & { value: Tensor | Scalar }): Tensor;
/** Fills `self` tensor with the specified value. [torch.Tensor.fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
export function fill(options: Keywords & Input<Tensor> & { value: Tensor | Scalar }): Tensor;
export function fill(...args: any[]): any {
  return $fill.call(args);
}

const $fill_ = new Operator('fill_', table.fill_);
/** Fills `self` tensor with the specified value. [torch.Tensor.fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
export function fill_(input: Tensor, value: Tensor | Scalar): Tensor;
/** Fills `self` tensor with the specified value. [torch.Tensor.fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
export function fill_(input: Tensor, options: Keywords & { value: Tensor | Scalar }): Tensor;
/** Fills `self` tensor with the specified value. [torch.Tensor.fill_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
export function fill_(options: Keywords & Input<Tensor> & { value: Tensor | Scalar }): Tensor;
export function fill_(...args: any[]): any {
  return $fill_.call(args);
}

const $fix = new Operator('fix', table.fix);
/** Alias for `torch.trunc`. [torch.fix](https://docs.pytorch.org/docs/stable/generated/torch.fix.html) */
export function fix(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.trunc`. [torch.fix](https://docs.pytorch.org/docs/stable/generated/torch.fix.html) */
export function fix(options: OutOptions & Input<Tensor>): Tensor;
export function fix(...args: any[]): any {
  return $fix.call(args);
}

const $fix_ = new Operator('fix_', table.fix_);
/** In place, `fix`: Alias for `torch.trunc`. [torch.Tensor.fix_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix_.html) */
export function fix_(input: Tensor): Tensor;
/** In place, `fix`: Alias for `torch.trunc`. [torch.Tensor.fix_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix_.html) */
export function fix_(options: Keywords & Input<Tensor>): Tensor;
export function fix_(...args: any[]): any {
  return $fix_.call(args);
}

const $flatten = new Operator('flatten', table.flatten);
/** Flattens `input` by reshaping it into a one-dimensional tensor. [torch.flatten](https://docs.pytorch.org/docs/stable/generated/torch.flatten.html) */
export function flatten(input: Tensor, start_dim?: Int | FlattenOptions, end_dim?: Int | FlattenOptions, options?: FlattenOptions): Tensor;
/** Flattens `input` by reshaping it into a one-dimensional tensor. [torch.flatten](https://docs.pytorch.org/docs/stable/generated/torch.flatten.html) */
export function flatten(options: FlattenOptions & Input<Tensor>): Tensor;
export function flatten(...args: any[]): any {
  return $flatten.call(args);
}

const $flip = new Operator('flip', table.flip);
/** Reverse the order of an n-D tensor along given axis in dims. [torch.flip](https://docs.pytorch.org/docs/stable/generated/torch.flip.html) */
export function flip(input: Tensor, dims: Ints): Tensor;
/** Reverse the order of an n-D tensor along given axis in dims. [torch.flip](https://docs.pytorch.org/docs/stable/generated/torch.flip.html) */
export function flip(input: Tensor, options: Keywords & { dims: Ints }): Tensor;
/** Reverse the order of an n-D tensor along given axis in dims. [torch.flip](https://docs.pytorch.org/docs/stable/generated/torch.flip.html) */
export function flip(options: Keywords & Input<Tensor> & { dims: Ints }): Tensor;
export function flip(...args: any[]): any {
  return $flip.call(args);
}

const $fliplr = new Operator('fliplr', table.fliplr);
/** Flip tensor in the left/right direction, returning a new tensor. [torch.fliplr](https://docs.pytorch.org/docs/stable/generated/torch.fliplr.html) */
export function fliplr(input: Tensor): Tensor;
/** Flip tensor in the left/right direction, returning a new tensor. [torch.fliplr](https://docs.pytorch.org/docs/stable/generated/torch.fliplr.html) */
export function fliplr(options: Keywords & Input<Tensor>): Tensor;
export function fliplr(...args: any[]): any {
  return $fliplr.call(args);
}

const $flipud = new Operator('flipud', table.flipud);
/** Flip tensor in the up/down direction, returning a new tensor. [torch.flipud](https://docs.pytorch.org/docs/stable/generated/torch.flipud.html) */
export function flipud(input: Tensor): Tensor;
/** Flip tensor in the up/down direction, returning a new tensor. [torch.flipud](https://docs.pytorch.org/docs/stable/generated/torch.flipud.html) */
export function flipud(options: Keywords & Input<Tensor>): Tensor;
export function flipud(...args: any[]): any {
  return $flipud.call(args);
}

const $float_power = new Operator('float_power', table.float_power);
/** Raises `input` to the power of `exponent`, elementwise, in double precision. [torch.float_power](https://docs.pytorch.org/docs/stable/generated/torch.float_power.html) */
export function float_power(input: Tensor, exponent: Tensor | Scalar, options?: OutOptions): Tensor;
/** Raises `input` to the power of `exponent`, elementwise, in double precision. [torch.float_power](https://docs.pytorch.org/docs/stable/generated/torch.float_power.html) */
export function float_power(input: Tensor, options: OutOptions & { exponent: Tensor | Scalar }): Tensor;
/** Raises `input` to the power of `exponent`, elementwise, in double precision. [torch.float_power](https://docs.pytorch.org/docs/stable/generated/torch.float_power.html) */
export function float_power(options: OutOptions & Input<Tensor> & { exponent: Tensor | Scalar }): Tensor;
/** Raises `input` to the power of `exponent`, elementwise, in double precision. [torch.float_power](https://docs.pytorch.org/docs/stable/generated/torch.float_power.html) */
export function float_power(self: Scalar, exponent: Tensor, options?: OutOptions): Tensor;
/** Raises `input` to the power of `exponent`, elementwise, in double precision. [torch.float_power](https://docs.pytorch.org/docs/stable/generated/torch.float_power.html) */
export function float_power(self: Scalar, options: OutOptions & { exponent: Tensor }): Tensor;
/** Raises `input` to the power of `exponent`, elementwise, in double precision. [torch.float_power](https://docs.pytorch.org/docs/stable/generated/torch.float_power.html) */
export function float_power(options: OutOptions & { self: Scalar; exponent: Tensor }): Tensor;
export function float_power(...args: any[]): any {
  return $float_power.call(args);
}

const $floor = new Operator('floor', table.floor);
/** Returns a new tensor with the floor of the elements of `input`, the largest integer less than or equal to each element. [torch.floor](https://docs.pytorch.org/docs/stable/generated/torch.floor.html) */
export function floor(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the floor of the elements of `input`, the largest integer less than or equal to each element. [torch.floor](https://docs.pytorch.org/docs/stable/generated/torch.floor.html) */
export function floor(options: OutOptions & Input<Tensor>): Tensor;
export function floor(...args: any[]): any {
  return $floor.call(args);
}

const $floor_ = new Operator('floor_', table.floor_);
/** In place, `floor`: Returns a new tensor with the floor of the elements of `input`, the largest integer less than or equal to each element. [torch.Tensor.floor_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html) */
export function floor_(input: Tensor): Tensor;
/** In place, `floor`: Returns a new tensor with the floor of the elements of `input`, the largest integer less than or equal to each element. [torch.Tensor.floor_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html) */
export function floor_(options: Keywords & Input<Tensor>): Tensor;
export function floor_(...args: any[]): any {
  return $floor_.call(args);
}

const $floor_divide = new Operator('floor_divide', table.floor_divide);
/** Before PyTorch 1.13 `torch.floor_divide` incorrectly performed truncation division. [torch.floor_divide](https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html) */
export function floor_divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Before PyTorch 1.13 `torch.floor_divide` incorrectly performed truncation division. [torch.floor_divide](https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html) */
export function floor_divide(input: Tensor | Scalar, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Before PyTorch 1.13 `torch.floor_divide` incorrectly performed truncation division. [torch.floor_divide](https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html) */
export function floor_divide(options: OutOptions & Input<Tensor | Scalar> & Other<Tensor | Scalar>): Tensor;
export function floor_divide(...args: any[]): any {
  return $floor_divide.call(args);
}

const $fmax = new Operator('fmax', table.fmax);
/** Computes the element-wise maximum of `input` and `other`. [torch.fmax](https://docs.pytorch.org/docs/stable/generated/torch.fmax.html) */
export function fmax(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the element-wise maximum of `input` and `other`. [torch.fmax](https://docs.pytorch.org/docs/stable/generated/torch.fmax.html) */
export function fmax(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the element-wise maximum of `input` and `other`. [torch.fmax](https://docs.pytorch.org/docs/stable/generated/torch.fmax.html) */
export function fmax(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function fmax(...args: any[]): any {
  return $fmax.call(args);
}

const $fmin = new Operator('fmin', table.fmin);
/** Computes the element-wise minimum of `input` and `other`. [torch.fmin](https://docs.pytorch.org/docs/stable/generated/torch.fmin.html) */
export function fmin(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the element-wise minimum of `input` and `other`. [torch.fmin](https://docs.pytorch.org/docs/stable/generated/torch.fmin.html) */
export function fmin(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the element-wise minimum of `input` and `other`. [torch.fmin](https://docs.pytorch.org/docs/stable/generated/torch.fmin.html) */
export function fmin(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function fmin(...args: any[]): any {
  return $fmin.call(args);
}

const $fmod = new Operator('fmod', table.fmod);
/** Applies C++'s std::fmod entrywise. [torch.fmod](https://docs.pytorch.org/docs/stable/generated/torch.fmod.html) */
export function fmod(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Applies C++'s std::fmod entrywise. [torch.fmod](https://docs.pytorch.org/docs/stable/generated/torch.fmod.html) */
export function fmod(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Applies C++'s std::fmod entrywise. [torch.fmod](https://docs.pytorch.org/docs/stable/generated/torch.fmod.html) */
export function fmod(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function fmod(...args: any[]): any {
  return $fmod.call(args);
}

const $frac = new Operator('frac', table.frac);
/** Computes the fractional portion of each element in `input`. [torch.frac](https://docs.pytorch.org/docs/stable/generated/torch.frac.html) */
export function frac(input: Tensor, options?: OutOptions): Tensor;
/** Computes the fractional portion of each element in `input`. [torch.frac](https://docs.pytorch.org/docs/stable/generated/torch.frac.html) */
export function frac(options: OutOptions & Input<Tensor>): Tensor;
export function frac(...args: any[]): any {
  return $frac.call(args);
}

const $frac_ = new Operator('frac_', table.frac_);
/** In place, `frac`: Computes the fractional portion of each element in `input`. [torch.Tensor.frac_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html) */
export function frac_(input: Tensor): Tensor;
/** In place, `frac`: Computes the fractional portion of each element in `input`. [torch.Tensor.frac_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html) */
export function frac_(options: Keywords & Input<Tensor>): Tensor;
export function frac_(...args: any[]): any {
  return $frac_.call(args);
}

const $frexp = new Operator('frexp', table.frexp);
/** Decomposes `input` into mantissa and exponent tensors such that `input = mantissa × 2^exponent`. [torch.frexp](https://docs.pytorch.org/docs/stable/generated/torch.frexp.html) */
export function frexp(input: Tensor, options?: FrexpOptions): return_types.frexp;
/** Decomposes `input` into mantissa and exponent tensors such that `input = mantissa × 2^exponent`. [torch.frexp](https://docs.pytorch.org/docs/stable/generated/torch.frexp.html) */
export function frexp(options: FrexpOptions & Input<Tensor>): return_types.frexp;
export function frexp(...args: any[]): any {
  return $frexp.call(args);
}

const $frobenius_norm = new Operator('frobenius_norm', table.frobenius_norm);
/** The operator `aten::frobenius_norm`, which PyTorch does not document. */
export function frobenius_norm(input: Tensor, dim: Int | Ints, keepdim?: boolean | FrobeniusNormOptions, options?: FrobeniusNormOptions): Tensor;
/** The operator `aten::frobenius_norm`, which PyTorch does not document. */
export function frobenius_norm(input: Tensor, options: FrobeniusNormOptions & Dim<Int | Ints>): Tensor;
/** The operator `aten::frobenius_norm`, which PyTorch does not document. */
export function frobenius_norm(options: FrobeniusNormOptions & Input<Tensor> & Dim<Int | Ints>): Tensor;
export function frobenius_norm(...args: any[]): any {
  return $frobenius_norm.call(args);
}

const $from_file = new Operator('from_file', table.from_file);
/** Creates a CPU tensor with a storage backed by a memory-mapped file. [torch.from_file](https://docs.pytorch.org/docs/stable/generated/torch.from_file.html) */
export function from_file(filename: string, shared?: boolean | FromFileOptions | null, size?: Int | FromFileOptions | null, options?: FromFileOptions): Tensor;
/** Creates a CPU tensor with a storage backed by a memory-mapped file. [torch.from_file](https://docs.pytorch.org/docs/stable/generated/torch.from_file.html) */
export function from_file(options: FromFileOptions & { filename: string }): Tensor;
export function from_file(...args: any[]): any {
  return $from_file.call(args);
}

const $full = new Operator('full', table.full);
/** Creates a tensor of size `size` filled with `fill_value`. [torch.full](https://docs.pytorch.org/docs/stable/generated/torch.full.html) */
export function full(size: Ints, fill_value: Scalar, options?: FullOptions): Tensor;
/** Creates a tensor of size `size` filled with `fill_value`. [torch.full](https://docs.pytorch.org/docs/stable/generated/torch.full.html) */
export function full(size: Ints, options: FullOptions & { fill_value: Scalar }): Tensor;
/** Creates a tensor of size `size` filled with `fill_value`. [torch.full](https://docs.pytorch.org/docs/stable/generated/torch.full.html) */
export function full(options: FullOptions & { size: Ints; fill_value: Scalar }): Tensor;
export function full(...args: any[]): any {
  return $full.call(args);
}

const $full_like = new Operator('full_like', table.full_like);
/** Returns a tensor with the same size as `input` filled with `fill_value`. [torch.full_like](https://docs.pytorch.org/docs/stable/generated/torch.full_like.html) */
export function full_like(input: Tensor, fill_value: Scalar, options?: FullLikeOptions): Tensor;
/** Returns a tensor with the same size as `input` filled with `fill_value`. [torch.full_like](https://docs.pytorch.org/docs/stable/generated/torch.full_like.html) */
export function full_like(input: Tensor, options: FullLikeOptions & { fill_value: Scalar }): Tensor;
/** Returns a tensor with the same size as `input` filled with `fill_value`. [torch.full_like](https://docs.pytorch.org/docs/stable/generated/torch.full_like.html) */
export function full_like(options: FullLikeOptions & Input<Tensor> & { fill_value: Scalar }): Tensor;
export function full_like(...args: any[]): any {
  return $full_like.call(args);
}

const $fused_moving_avg_obs_fake_quant = new Operator('fused_moving_avg_obs_fake_quant', table.fused_moving_avg_obs_fake_quant);
/** The operator `aten::fused_moving_avg_obs_fake_quant`, which PyTorch does not document. */
export function fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: Int, quant_max: Int, ch_axis: Int, per_row_fake_quant?: boolean | FusedMovingAvgObsFakeQuantOptions, symmetric_quant?: boolean | FusedMovingAvgObsFakeQuantOptions, options?: FusedMovingAvgObsFakeQuantOptions): Tensor;
/** The operator `aten::fused_moving_avg_obs_fake_quant`, which PyTorch does not document. */
export function fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: Int, quant_max: Int, options: FusedMovingAvgObsFakeQuantOptions & { ch_axis: Int }): Tensor;
/** The operator `aten::fused_moving_avg_obs_fake_quant`, which PyTorch does not document. */
export function fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, quant_min: Int, options: FusedMovingAvgObsFakeQuantOptions & { quant_max: Int; ch_axis: Int }): Tensor;
/** The operator `aten::fused_moving_avg_obs_fake_quant`, which PyTorch does not document. */
export function fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, averaging_const: number, options: FusedMovingAvgObsFakeQuantOptions & { quant_min: Int; quant_max: Int; ch_axis: Int }): Tensor;
/** The operator `aten::fused_moving_avg_obs_fake_quant`, which PyTorch does not document. */
export function fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, zero_point: Tensor, options: FusedMovingAvgObsFakeQuantOptions & { averaging_const: number; quant_min: Int; quant_max: Int; ch_axis: Int }): Tensor;
/** The operator `aten::fused_moving_avg_obs_fake_quant`, which PyTorch does not document. */
export function fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, scale: Tensor, options: FusedMovingAvgObsFakeQuantOptions & { zero_point: Tensor; averaging_const: number; quant_min: Int; quant_max: Int; ch_axis: Int }): Tensor;
/** The operator `aten::fused_moving_avg_obs_fake_quant`, which PyTorch does not document. */
export function fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, running_max: Tensor, options: FusedMovingAvgObsFakeQuantOptions & { scale: Tensor; zero_point: Tensor; averaging_const: number; quant_min: Int; quant_max: Int; ch_axis: Int }): Tensor;
/** The operator `aten::fused_moving_avg_obs_fake_quant`, which PyTorch does not document. */
export function fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, running_min: Tensor, options: FusedMovingAvgObsFakeQuantOptions & { running_max: Tensor; scale: Tensor; zero_point: Tensor; averaging_const: number; quant_min: Int; quant_max: Int; ch_axis: Int }): Tensor;
/** The operator `aten::fused_moving_avg_obs_fake_quant`, which PyTorch does not document. */
export function fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, fake_quant_on: Tensor, options: FusedMovingAvgObsFakeQuantOptions & { running_min: Tensor; running_max: Tensor; scale: Tensor; zero_point: Tensor; averaging_const: number; quant_min: Int; quant_max: Int; ch_axis: Int }): Tensor;
/** The operator `aten::fused_moving_avg_obs_fake_quant`, which PyTorch does not document. */
export function fused_moving_avg_obs_fake_quant(input: Tensor, observer_on: Tensor, options: FusedMovingAvgObsFakeQuantOptions & { fake_quant_on: Tensor; running_min: Tensor; running_max: Tensor; scale: Tensor; zero_point: Tensor; averaging_const: number; quant_min: Int; quant_max: Int; ch_axis: Int }): Tensor;
/** The operator `aten::fused_moving_avg_obs_fake_quant`, which PyTorch does not document. */
export function fused_moving_avg_obs_fake_quant(input: Tensor, options: FusedMovingAvgObsFakeQuantOptions & { observer_on: Tensor; fake_quant_on: Tensor; running_min: Tensor; running_max: Tensor; scale: Tensor; zero_point: Tensor; averaging_const: number; quant_min: Int; quant_max: Int; ch_axis: Int }): Tensor;
/** The operator `aten::fused_moving_avg_obs_fake_quant`, which PyTorch does not document. */
export function fused_moving_avg_obs_fake_quant(options: FusedMovingAvgObsFakeQuantOptions & Input<Tensor> & { observer_on: Tensor; fake_quant_on: Tensor; running_min: Tensor; running_max: Tensor; scale: Tensor; zero_point: Tensor; averaging_const: number; quant_min: Int; quant_max: Int; ch_axis: Int }): Tensor;
export function fused_moving_avg_obs_fake_quant(...args: any[]): any {
  return $fused_moving_avg_obs_fake_quant.call(args);
}

const $gather = new Operator('gather', table.gather);
/** Gathers values along an axis specified by `dim`. [torch.gather](https://docs.pytorch.org/docs/stable/generated/torch.gather.html) */
export function gather(input: Tensor, dim: Int, index: Tensor, options?: GatherOptions): Tensor;
/** Gathers values along an axis specified by `dim`. [torch.gather](https://docs.pytorch.org/docs/stable/generated/torch.gather.html) */
export function gather(input: Tensor, dim: Int, options: GatherOptions & { index: Tensor }): Tensor;
/** Gathers values along an axis specified by `dim`. [torch.gather](https://docs.pytorch.org/docs/stable/generated/torch.gather.html) */
export function gather(input: Tensor, options: GatherOptions & Dim<Int> & { index: Tensor }): Tensor;
/** Gathers values along an axis specified by `dim`. [torch.gather](https://docs.pytorch.org/docs/stable/generated/torch.gather.html) */
export function gather(options: GatherOptions & Input<Tensor> & Dim<Int> & { index: Tensor }): Tensor;
export function gather(...args: any[]): any {
  return $gather.call(args);
}

const $gcd = new Operator('gcd', table.gcd);
/** Computes the element-wise greatest common divisor (GCD) of `input` and `other`. [torch.gcd](https://docs.pytorch.org/docs/stable/generated/torch.gcd.html) */
export function gcd(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the element-wise greatest common divisor (GCD) of `input` and `other`. [torch.gcd](https://docs.pytorch.org/docs/stable/generated/torch.gcd.html) */
export function gcd(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the element-wise greatest common divisor (GCD) of `input` and `other`. [torch.gcd](https://docs.pytorch.org/docs/stable/generated/torch.gcd.html) */
export function gcd(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function gcd(...args: any[]): any {
  return $gcd.call(args);
}

const $gcd_ = new Operator('gcd_', table.gcd_);
/** In place, `gcd`: Computes the element-wise greatest common divisor (GCD) of `input` and `other`. [torch.Tensor.gcd_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html) */
export function gcd_(input: Tensor, other: Tensor): Tensor;
/** In place, `gcd`: Computes the element-wise greatest common divisor (GCD) of `input` and `other`. [torch.Tensor.gcd_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html) */
export function gcd_(input: Tensor, options: Keywords & Other<Tensor>): Tensor;
/** In place, `gcd`: Computes the element-wise greatest common divisor (GCD) of `input` and `other`. [torch.Tensor.gcd_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html) */
export function gcd_(options: Keywords & Input<Tensor> & Other<Tensor>): Tensor;
export function gcd_(...args: any[]): any {
  return $gcd_.call(args);
}

const $ge = new Operator('ge', table.ge);
/** Computes `input ≥ other` element-wise. [torch.ge](https://docs.pytorch.org/docs/stable/generated/torch.ge.html) */
export function ge(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes `input ≥ other` element-wise. [torch.ge](https://docs.pytorch.org/docs/stable/generated/torch.ge.html) */
export function ge(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes `input ≥ other` element-wise. [torch.ge](https://docs.pytorch.org/docs/stable/generated/torch.ge.html) */
export function ge(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function ge(...args: any[]): any {
  return $ge.call(args);
}

const $geqrf = new Operator('geqrf', table.geqrf);
/** This is a low-level function for calling LAPACK's geqrf directly. [torch.geqrf](https://docs.pytorch.org/docs/stable/generated/torch.geqrf.html) */
export function geqrf(input: Tensor, options?: GeqrfOptions): return_types.geqrf;
/** This is a low-level function for calling LAPACK's geqrf directly. [torch.geqrf](https://docs.pytorch.org/docs/stable/generated/torch.geqrf.html) */
export function geqrf(options: GeqrfOptions & Input<Tensor>): return_types.geqrf;
export function geqrf(...args: any[]): any {
  return $geqrf.call(args);
}

const $ger = new Operator('ger', table.ger);
/** Alias of `torch.outer`. [torch.ger](https://docs.pytorch.org/docs/stable/generated/torch.ger.html) */
export function ger(input: Tensor, vec2: Tensor, options?: OutOptions): Tensor;
/** Alias of `torch.outer`. [torch.ger](https://docs.pytorch.org/docs/stable/generated/torch.ger.html) */
export function ger(input: Tensor, options: OutOptions & { vec2: Tensor }): Tensor;
/** Alias of `torch.outer`. [torch.ger](https://docs.pytorch.org/docs/stable/generated/torch.ger.html) */
export function ger(options: OutOptions & Input<Tensor> & { vec2: Tensor }): Tensor;
export function ger(...args: any[]): any {
  return $ger.call(args);
}

const $gradient = new Operator('gradient', table.gradient);
/** Estimates the gradient of a function `g : R^n → R` in one or more dimensions using the second-order accurate central differences method and either first or second order estimates at the boundaries. [torch.gradient](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
export function gradient(input: Tensor, options: GradientOptions & Dim<Ints>): Tensor[];
/** Estimates the gradient of a function `g : R^n → R` in one or more dimensions using the second-order accurate central differences method and either first or second order estimates at the boundaries. [torch.gradient](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
export function gradient(options: GradientOptions & Input<Tensor> & Dim<Ints>): Tensor[];
/** Estimates the gradient of a function `g : R^n → R` in one or more dimensions using the second-order accurate central differences method and either first or second order estimates at the boundaries. [torch.gradient](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
export function gradient(input: Tensor, options?: GradientOptions2): Tensor[];
/** Estimates the gradient of a function `g : R^n → R` in one or more dimensions using the second-order accurate central differences method and either first or second order estimates at the boundaries. [torch.gradient](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
export function gradient(options: GradientOptions2 & Input<Tensor>): Tensor[];
/** Estimates the gradient of a function `g : R^n → R` in one or more dimensions using the second-order accurate central differences method and either first or second order estimates at the boundaries. [torch.gradient](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
export function gradient(input: Tensor, options: GradientOptions3 & { spacing: readonly Scalar[] }): Tensor[];
/** Estimates the gradient of a function `g : R^n → R` in one or more dimensions using the second-order accurate central differences method and either first or second order estimates at the boundaries. [torch.gradient](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
export function gradient(options: GradientOptions3 & Input<Tensor> & { spacing: readonly Scalar[] }): Tensor[];
/** Estimates the gradient of a function `g : R^n → R` in one or more dimensions using the second-order accurate central differences method and either first or second order estimates at the boundaries. [torch.gradient](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
export function gradient(input: Tensor, options: GradientOptions4 & Dim<Ints> & { spacing: readonly Scalar[] }): Tensor[];
/** Estimates the gradient of a function `g : R^n → R` in one or more dimensions using the second-order accurate central differences method and either first or second order estimates at the boundaries. [torch.gradient](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
export function gradient(options: GradientOptions4 & Input<Tensor> & Dim<Ints> & { spacing: readonly Scalar[] }): Tensor[];
/** Estimates the gradient of a function `g : R^n → R` in one or more dimensions using the second-order accurate central differences method and either first or second order estimates at the boundaries. [torch.gradient](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
export function gradient(input: Tensor, options: GradientOptions3 & { spacing: readonly Tensor[] }): Tensor[];
/** Estimates the gradient of a function `g : R^n → R` in one or more dimensions using the second-order accurate central differences method and either first or second order estimates at the boundaries. [torch.gradient](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
export function gradient(options: GradientOptions3 & Input<Tensor> & { spacing: readonly Tensor[] }): Tensor[];
/** Estimates the gradient of a function `g : R^n → R` in one or more dimensions using the second-order accurate central differences method and either first or second order estimates at the boundaries. [torch.gradient](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
export function gradient(input: Tensor, options: GradientOptions4 & Dim<Ints> & { spacing: readonly Tensor[] }): Tensor[];
/** Estimates the gradient of a function `g : R^n → R` in one or more dimensions using the second-order accurate central differences method and either first or second order estimates at the boundaries. [torch.gradient](https://docs.pytorch.org/docs/stable/generated/torch.gradient.html) */
export function gradient(options: GradientOptions4 & Input<Tensor> & Dim<Ints> & { spacing: readonly Tensor[] }): Tensor[];
export function gradient(...args: any[]): any {
  return $gradient.call(args);
}

const $greater = new Operator('greater', table.greater);
/** Alias for `torch.gt`. [torch.greater](https://docs.pytorch.org/docs/stable/generated/torch.greater.html) */
export function greater(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Alias for `torch.gt`. [torch.greater](https://docs.pytorch.org/docs/stable/generated/torch.greater.html) */
export function greater(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Alias for `torch.gt`. [torch.greater](https://docs.pytorch.org/docs/stable/generated/torch.greater.html) */
export function greater(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function greater(...args: any[]): any {
  return $greater.call(args);
}

const $greater_equal = new Operator('greater_equal', table.greater_equal);
/** Alias for `torch.ge`. [torch.greater_equal](https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html) */
export function greater_equal(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Alias for `torch.ge`. [torch.greater_equal](https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html) */
export function greater_equal(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Alias for `torch.ge`. [torch.greater_equal](https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html) */
export function greater_equal(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function greater_equal(...args: any[]): any {
  return $greater_equal.call(args);
}

const $grid_sampler = new Operator('grid_sampler', table.grid_sampler);
/** The operator `aten::grid_sampler`, which PyTorch does not document. */
export function grid_sampler(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, align_corners: boolean): Tensor;
/** The operator `aten::grid_sampler`, which PyTorch does not document. */
export function grid_sampler(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, options: Keywords & { align_corners: boolean }): Tensor;
/** The operator `aten::grid_sampler`, which PyTorch does not document. */
export function grid_sampler(input: Tensor, grid: Tensor, interpolation_mode: Int, options: Keywords & { padding_mode: Int; align_corners: boolean }): Tensor;
/** The operator `aten::grid_sampler`, which PyTorch does not document. */
export function grid_sampler(input: Tensor, grid: Tensor, options: Keywords & { interpolation_mode: Int; padding_mode: Int; align_corners: boolean }): Tensor;
/** The operator `aten::grid_sampler`, which PyTorch does not document. */
export function grid_sampler(input: Tensor, options: Keywords & { grid: Tensor; interpolation_mode: Int; padding_mode: Int; align_corners: boolean }): Tensor;
/** The operator `aten::grid_sampler`, which PyTorch does not document. */
export function grid_sampler(options: Keywords & Input<Tensor> & { grid: Tensor; interpolation_mode: Int; padding_mode: Int; align_corners: boolean }): Tensor;
export function grid_sampler(...args: any[]): any {
  return $grid_sampler.call(args);
}

const $grid_sampler_2d = new Operator('grid_sampler_2d', table.grid_sampler_2d);
/** The operator `aten::grid_sampler_2d`, which PyTorch does not document. */
export function grid_sampler_2d(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, align_corners: boolean): Tensor;
/** The operator `aten::grid_sampler_2d`, which PyTorch does not document. */
export function grid_sampler_2d(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, options: Keywords & { align_corners: boolean }): Tensor;
/** The operator `aten::grid_sampler_2d`, which PyTorch does not document. */
export function grid_sampler_2d(input: Tensor, grid: Tensor, interpolation_mode: Int, options: Keywords & { padding_mode: Int; align_corners: boolean }): Tensor;
/** The operator `aten::grid_sampler_2d`, which PyTorch does not document. */
export function grid_sampler_2d(input: Tensor, grid: Tensor, options: Keywords & { interpolation_mode: Int; padding_mode: Int; align_corners: boolean }): Tensor;
/** The operator `aten::grid_sampler_2d`, which PyTorch does not document. */
export function grid_sampler_2d(input: Tensor, options: Keywords & { grid: Tensor; interpolation_mode: Int; padding_mode: Int; align_corners: boolean }): Tensor;
/** The operator `aten::grid_sampler_2d`, which PyTorch does not document. */
export function grid_sampler_2d(options: Keywords & Input<Tensor> & { grid: Tensor; interpolation_mode: Int; padding_mode: Int; align_corners: boolean }): Tensor;
export function grid_sampler_2d(...args: any[]): any {
  return $grid_sampler_2d.call(args);
}

const $grid_sampler_3d = new Operator('grid_sampler_3d', table.grid_sampler_3d);
/** The operator `aten::grid_sampler_3d`, which PyTorch does not document. */
export function grid_sampler_3d(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, align_corners: boolean): Tensor;
/** The operator `aten::grid_sampler_3d`, which PyTorch does not document. */
export function grid_sampler_3d(input: Tensor, grid: Tensor, interpolation_mode: Int, padding_mode: Int, options: Keywords & { align_corners: boolean }): Tensor;
/** The operator `aten::grid_sampler_3d`, which PyTorch does not document. */
export function grid_sampler_3d(input: Tensor, grid: Tensor, interpolation_mode: Int, options: Keywords & { padding_mode: Int; align_corners: boolean }): Tensor;
/** The operator `aten::grid_sampler_3d`, which PyTorch does not document. */
export function grid_sampler_3d(input: Tensor, grid: Tensor, options: Keywords & { interpolation_mode: Int; padding_mode: Int; align_corners: boolean }): Tensor;
/** The operator `aten::grid_sampler_3d`, which PyTorch does not document. */
export function grid_sampler_3d(input: Tensor, options: Keywords & { grid: Tensor; interpolation_mode: Int; padding_mode: Int; align_corners: boolean }): Tensor;
/** The operator `aten::grid_sampler_3d`, which PyTorch does not document. */
export function grid_sampler_3d(options: Keywords & Input<Tensor> & { grid: Tensor; interpolation_mode: Int; padding_mode: Int; align_corners: boolean }): Tensor;
export function grid_sampler_3d(...args: any[]): any {
  return $grid_sampler_3d.call(args);
}

const $group_norm = new Operator('group_norm', table.group_norm);
/** Apply Group Normalization for last certain number of dimensions. [torch.nn.functional.group_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html) */
export function group_norm(input: Tensor, num_groups: Int, weight?: Tensor | GroupNormOptions | null, bias?: Tensor | GroupNormOptions | null, eps?: number | GroupNormOptions, cudnn_enabled?: boolean | GroupNormOptions, options?: GroupNormOptions): Tensor;
/** Apply Group Normalization for last certain number of dimensions. [torch.nn.functional.group_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html) */
export function group_norm(input: Tensor, options: GroupNormOptions & { num_groups: Int }): Tensor;
/** Apply Group Normalization for last certain number of dimensions. [torch.nn.functional.group_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html) */
export function group_norm(options: GroupNormOptions & Input<Tensor> & { num_groups: Int }): Tensor;
export function group_norm(...args: any[]): any {
  return $group_norm.call(args);
}

const $gru = new Operator('gru', table.gru);
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, options: Keywords & { bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, options: Keywords & { train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, options: Keywords & { dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, options: Keywords & { num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], options: Keywords & { has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(data: Tensor, batch_sizes: Tensor, hx: Tensor, options: Keywords & { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(data: Tensor, batch_sizes: Tensor, options: Keywords & { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(data: Tensor, options: Keywords & { batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(options: Keywords & { data: Tensor; batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, options: Keywords & { batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, options: Keywords & { bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, options: Keywords & { train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, options: Keywords & { dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, options: Keywords & { num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], options: Keywords & { has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(input: Tensor, hx: Tensor, options: Keywords & { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(input: Tensor, options: Keywords & { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::gru`, which PyTorch does not document. */
export function gru(options: Keywords & Input<Tensor> & { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
export function gru(...args: any[]): any {
  return $gru.call(args);
}

const $gru_cell = new Operator('gru_cell', table.gru_cell);
/** The operator `aten::gru_cell`, which PyTorch does not document. */
export function gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | GruCellOptions | null, b_hh?: Tensor | GruCellOptions | null, options?: GruCellOptions): Tensor;
/** The operator `aten::gru_cell`, which PyTorch does not document. */
export function gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, options: GruCellOptions & { w_hh: Tensor }): Tensor;
/** The operator `aten::gru_cell`, which PyTorch does not document. */
export function gru_cell(input: Tensor, hx: Tensor, options: GruCellOptions & { w_ih: Tensor; w_hh: Tensor }): Tensor;
/** The operator `aten::gru_cell`, which PyTorch does not document. */
export function gru_cell(input: Tensor, options: GruCellOptions & { hx: Tensor; w_ih: Tensor; w_hh: Tensor }): Tensor;
/** The operator `aten::gru_cell`, which PyTorch does not document. */
export function gru_cell(options: GruCellOptions & Input<Tensor> & { hx: Tensor; w_ih: Tensor; w_hh: Tensor }): Tensor;
export function gru_cell(...args: any[]): any {
  return $gru_cell.call(args);
}

const $gt = new Operator('gt', table.gt);
/** Computes `input > other` element-wise. [torch.gt](https://docs.pytorch.org/docs/stable/generated/torch.gt.html) */
export function gt(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes `input > other` element-wise. [torch.gt](https://docs.pytorch.org/docs/stable/generated/torch.gt.html) */
export function gt(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes `input > other` element-wise. [torch.gt](https://docs.pytorch.org/docs/stable/generated/torch.gt.html) */
export function gt(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function gt(...args: any[]): any {
  return $gt.call(args);
}

const $hamming_window = new Operator('hamming_window', table.hamming_window);
/** Hamming window function. [torch.hamming_window](https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html) */
export function hamming_window(window_length: Int, periodic?: boolean | HammingWindowOptions, alpha?: number | HammingWindowOptions, beta?: number | HammingWindowOptions, options?: HammingWindowOptions): Tensor;
/** Hamming window function. [torch.hamming_window](https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html) */
export function hamming_window(options: HammingWindowOptions & { window_length: Int }): Tensor;
export function hamming_window(...args: any[]): any {
  return $hamming_window.call(args);
}

const $hann_window = new Operator('hann_window', table.hann_window);
/** Hann window function. [torch.hann_window](https://docs.pytorch.org/docs/stable/generated/torch.hann_window.html) */
export function hann_window(window_length: Int, periodic?: boolean | HannWindowOptions, options?: HannWindowOptions): Tensor;
/** Hann window function. [torch.hann_window](https://docs.pytorch.org/docs/stable/generated/torch.hann_window.html) */
export function hann_window(options: HannWindowOptions & { window_length: Int }): Tensor;
export function hann_window(...args: any[]): any {
  return $hann_window.call(args);
}

const $hardshrink = new Operator('hardshrink', table.hardshrink);
/** Applies the hard shrinkage function element-wise. [torch.nn.functional.hardshrink](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardshrink.html) */
export function hardshrink(input: Tensor, lambd?: Scalar | HardshrinkOptions, options?: HardshrinkOptions): Tensor;
/** Applies the hard shrinkage function element-wise. [torch.nn.functional.hardshrink](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardshrink.html) */
export function hardshrink(options: HardshrinkOptions & Input<Tensor>): Tensor;
export function hardshrink(...args: any[]): any {
  return $hardshrink.call(args);
}

const $hash_tensor = new Operator('hash_tensor', table.hash_tensor);
/** Returns a hash of all elements in the `input` tensor. [torch.hash_tensor](https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html) */
export function hash_tensor(input: Tensor, dim?: Int | Ints | HashTensorOptions | null, options?: HashTensorOptions): Tensor;
/** Returns a hash of all elements in the `input` tensor. [torch.hash_tensor](https://docs.pytorch.org/docs/stable/generated/torch.hash_tensor.html) */
export function hash_tensor(options: HashTensorOptions & Input<Tensor>): Tensor;
export function hash_tensor(...args: any[]): any {
  return $hash_tensor.call(args);
}

const $heaviside = new Operator('heaviside', table.heaviside);
/** Computes the Heaviside step function for each element in `input`. [torch.heaviside](https://docs.pytorch.org/docs/stable/generated/torch.heaviside.html) */
export function heaviside(input: Tensor, values: Tensor, options?: OutOptions): Tensor;
/** Computes the Heaviside step function for each element in `input`. [torch.heaviside](https://docs.pytorch.org/docs/stable/generated/torch.heaviside.html) */
export function heaviside(input: Tensor, options: OutOptions & { values: Tensor }): Tensor;
/** Computes the Heaviside step function for each element in `input`. [torch.heaviside](https://docs.pytorch.org/docs/stable/generated/torch.heaviside.html) */
export function heaviside(options: OutOptions & Input<Tensor> & { values: Tensor }): Tensor;
export function heaviside(...args: any[]): any {
  return $heaviside.call(args);
}

const $hinge_embedding_loss = new Operator('hinge_embedding_loss', table.hinge_embedding_loss);
/** Compute the hinge embedding loss. [torch.nn.functional.hinge_embedding_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html) */
export function hinge_embedding_loss(input: Tensor, target: Tensor, margin?: number | HingeEmbeddingLossOptions, reduction?: Int | HingeEmbeddingLossOptions, options?: HingeEmbeddingLossOptions): Tensor;
/** Compute the hinge embedding loss. [torch.nn.functional.hinge_embedding_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html) */
export function hinge_embedding_loss(input: Tensor, options: HingeEmbeddingLossOptions & { target: Tensor }): Tensor;
/** Compute the hinge embedding loss. [torch.nn.functional.hinge_embedding_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html) */
export function hinge_embedding_loss(options: HingeEmbeddingLossOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function hinge_embedding_loss(...args: any[]): any {
  return $hinge_embedding_loss.call(args);
}

const $histc = new Operator('histc', table.histc);
/** Computes the histogram of a tensor. [torch.histc](https://docs.pytorch.org/docs/stable/generated/torch.histc.html) */
export function histc(input: Tensor, bins?: Int | HistcOptions, min?: Scalar | HistcOptions, max?: Scalar | HistcOptions, options?: HistcOptions): Tensor;
/** Computes the histogram of a tensor. [torch.histc](https://docs.pytorch.org/docs/stable/generated/torch.histc.html) */
export function histc(options: HistcOptions & Input<Tensor>): Tensor;
export function histc(...args: any[]): any {
  return $histc.call(args);
}

const $histogram = new Operator('histogram', table.histogram);
/** Computes a histogram of the values in a tensor. [torch.histogram](https://docs.pytorch.org/docs/stable/generated/torch.histogram.html) */
export function histogram(input: Tensor, bins: Tensor, options?: HistogramOptions): return_types.histogram;
/** Computes a histogram of the values in a tensor. [torch.histogram](https://docs.pytorch.org/docs/stable/generated/torch.histogram.html) */
export function histogram(input: Tensor, options: HistogramOptions & { bins: Tensor }): return_types.histogram;
/** Computes a histogram of the values in a tensor. [torch.histogram](https://docs.pytorch.org/docs/stable/generated/torch.histogram.html) */
export function histogram(options: HistogramOptions & Input<Tensor> & { bins: Tensor }): return_types.histogram;
/** Computes a histogram of the values in a tensor. [torch.histogram](https://docs.pytorch.org/docs/stable/generated/torch.histogram.html) */
export function histogram(input: Tensor, bins?: Int | HistogramOptions2, options?: HistogramOptions2): return_types.histogram;
/** Computes a histogram of the values in a tensor. [torch.histogram](https://docs.pytorch.org/docs/stable/generated/torch.histogram.html) */
export function histogram(options: HistogramOptions2 & Input<Tensor>): return_types.histogram;
export function histogram(...args: any[]): any {
  return $histogram.call(args);
}

const $histogramdd = new Operator('histogramdd', table.histogramdd);
/** Computes a multi-dimensional histogram of the values in a tensor. [torch.histogramdd](https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html) */
export function histogramdd(input: Tensor, bins: Int | Ints | readonly Tensor[], range?: readonly number[] | HistogramddOptions | null, weight?: Tensor | HistogramddOptions | null, density?: boolean | HistogramddOptions, options?: HistogramddOptions): return_types.histogramdd;
/** Computes a multi-dimensional histogram of the values in a tensor. [torch.histogramdd](https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html) */
export function histogramdd(input: Tensor, options: HistogramddOptions & { bins: Int | Ints | readonly Tensor[] }): return_types.histogramdd;
/** Computes a multi-dimensional histogram of the values in a tensor. [torch.histogramdd](https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html) */
export function histogramdd(options: HistogramddOptions & Input<Tensor> & { bins: Int | Ints | readonly Tensor[] }): return_types.histogramdd;
export function histogramdd(...args: any[]): any {
  return $histogramdd.call(args);
}

const $hsplit = new Operator('hsplit', table.hsplit);
/** Splits `input`, a tensor with one or more dimensions, into multiple tensors horizontally according to `indices_or_sections`. [torch.hsplit](https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html) */
export function hsplit(input: Tensor, sections: Int): Tensor[];
/** Splits `input`, a tensor with one or more dimensions, into multiple tensors horizontally according to `indices_or_sections`. [torch.hsplit](https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html) */
export function hsplit(input: Tensor, options: Keywords & { sections: Int }): Tensor[];
/** Splits `input`, a tensor with one or more dimensions, into multiple tensors horizontally according to `indices_or_sections`. [torch.hsplit](https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html) */
export function hsplit(options: Keywords & Input<Tensor> & { sections: Int }): Tensor[];
/** Splits `input`, a tensor with one or more dimensions, into multiple tensors horizontally according to `indices_or_sections`. [torch.hsplit](https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html) */
export function hsplit(input: Tensor, indices: Ints): Tensor[];
/** Splits `input`, a tensor with one or more dimensions, into multiple tensors horizontally according to `indices_or_sections`. [torch.hsplit](https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html) */
export function hsplit(input: Tensor, options: Keywords & { indices: Ints }): Tensor[];
/** Splits `input`, a tensor with one or more dimensions, into multiple tensors horizontally according to `indices_or_sections`. [torch.hsplit](https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html) */
export function hsplit(options: Keywords & Input<Tensor> & { indices: Ints }): Tensor[];
export function hsplit(...args: any[]): any {
  return $hsplit.call(args);
}

const $hspmm = new Operator('hspmm', table.hspmm);
/** Performs a matrix multiplication of a `sparse COO matrix` `mat1` and a strided matrix `mat2`. [torch.hspmm](https://docs.pytorch.org/docs/stable/generated/torch.hspmm.html) */
export function hspmm(mat1: Tensor, mat2: Tensor, options?: OutOptions): Tensor;
/** Performs a matrix multiplication of a `sparse COO matrix` `mat1` and a strided matrix `mat2`. [torch.hspmm](https://docs.pytorch.org/docs/stable/generated/torch.hspmm.html) */
export function hspmm(mat1: Tensor, options: OutOptions & { mat2: Tensor }): Tensor;
/** Performs a matrix multiplication of a `sparse COO matrix` `mat1` and a strided matrix `mat2`. [torch.hspmm](https://docs.pytorch.org/docs/stable/generated/torch.hspmm.html) */
export function hspmm(options: OutOptions & { mat1: Tensor; mat2: Tensor }): Tensor;
export function hspmm(...args: any[]): any {
  return $hspmm.call(args);
}

const $hstack = new Operator('hstack', table.hstack);
/** Stack tensors in sequence horizontally (column wise). [torch.hstack](https://docs.pytorch.org/docs/stable/generated/torch.hstack.html) */
export function hstack(tensors: readonly Tensor[], options?: OutOptions): Tensor;
/** Stack tensors in sequence horizontally (column wise). [torch.hstack](https://docs.pytorch.org/docs/stable/generated/torch.hstack.html) */
export function hstack(options: OutOptions & { tensors: readonly Tensor[] }): Tensor;
export function hstack(...args: any[]): any {
  return $hstack.call(args);
}

const $hypot = new Operator('hypot', table.hypot);
/** Given the legs of a right triangle, return its hypotenuse. [torch.hypot](https://docs.pytorch.org/docs/stable/generated/torch.hypot.html) */
export function hypot(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Given the legs of a right triangle, return its hypotenuse. [torch.hypot](https://docs.pytorch.org/docs/stable/generated/torch.hypot.html) */
export function hypot(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Given the legs of a right triangle, return its hypotenuse. [torch.hypot](https://docs.pytorch.org/docs/stable/generated/torch.hypot.html) */
export function hypot(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function hypot(...args: any[]): any {
  return $hypot.call(args);
}

const $i0 = new Operator('i0', table.i0);
/** Alias for `torch.special.i0`. [torch.i0](https://docs.pytorch.org/docs/stable/generated/torch.i0.html) */
export function i0(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.i0`. [torch.i0](https://docs.pytorch.org/docs/stable/generated/torch.i0.html) */
export function i0(options: OutOptions & Input<Tensor>): Tensor;
export function i0(...args: any[]): any {
  return $i0.call(args);
}

const $i0_ = new Operator('i0_', table.i0_);
/** In place, `i0`: Alias for `torch.special.i0`. [torch.Tensor.i0_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0_.html) */
export function i0_(input: Tensor): Tensor;
/** In place, `i0`: Alias for `torch.special.i0`. [torch.Tensor.i0_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0_.html) */
export function i0_(options: Keywords & Input<Tensor>): Tensor;
export function i0_(...args: any[]): any {
  return $i0_.call(args);
}

const $igamma = new Operator('igamma', table.igamma);
/** Alias for `torch.special.gammainc`. [torch.igamma](https://docs.pytorch.org/docs/stable/generated/torch.igamma.html) */
export function igamma(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.gammainc`. [torch.igamma](https://docs.pytorch.org/docs/stable/generated/torch.igamma.html) */
export function igamma(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Alias for `torch.special.gammainc`. [torch.igamma](https://docs.pytorch.org/docs/stable/generated/torch.igamma.html) */
export function igamma(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function igamma(...args: any[]): any {
  return $igamma.call(args);
}

const $igammac = new Operator('igammac', table.igammac);
/** Alias for `torch.special.gammaincc`. [torch.igammac](https://docs.pytorch.org/docs/stable/generated/torch.igammac.html) */
export function igammac(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.gammaincc`. [torch.igammac](https://docs.pytorch.org/docs/stable/generated/torch.igammac.html) */
export function igammac(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Alias for `torch.special.gammaincc`. [torch.igammac](https://docs.pytorch.org/docs/stable/generated/torch.igammac.html) */
export function igammac(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function igammac(...args: any[]): any {
  return $igammac.call(args);
}

const $imag = new Operator('imag', table.imag);
/** Returns a new tensor containing imaginary values of the `self` tensor. [torch.imag](https://docs.pytorch.org/docs/stable/generated/torch.imag.html) */
export function imag(input: Tensor): Tensor;
/** Returns a new tensor containing imaginary values of the `self` tensor. [torch.imag](https://docs.pytorch.org/docs/stable/generated/torch.imag.html) */
export function imag(options: Keywords & Input<Tensor>): Tensor;
export function imag(...args: any[]): any {
  return $imag.call(args);
}

const $index_add = new Operator('index_add', table.index_add);
/** Out-of-place version of `torch.Tensor.index_add_`. [torch.index_add](https://docs.pytorch.org/docs/stable/generated/torch.index_add.html) */
export function index_add(input: Tensor, dim: Int, index: Tensor, source: Tensor, options?: IndexAddOptions): Tensor;
/** Out-of-place version of `torch.Tensor.index_add_`. [torch.index_add](https://docs.pytorch.org/docs/stable/generated/torch.index_add.html) */
export function index_add(input: Tensor, dim: Int, index: Tensor, options: IndexAddOptions & { source: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.index_add_`. [torch.index_add](https://docs.pytorch.org/docs/stable/generated/torch.index_add.html) */
export function index_add(input: Tensor, dim: Int, options: IndexAddOptions & { index: Tensor; source: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.index_add_`. [torch.index_add](https://docs.pytorch.org/docs/stable/generated/torch.index_add.html) */
export function index_add(input: Tensor, options: IndexAddOptions & Dim<Int> & { index: Tensor; source: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.index_add_`. [torch.index_add](https://docs.pytorch.org/docs/stable/generated/torch.index_add.html) */
export function index_add(options: IndexAddOptions & Input<Tensor> & Dim<Int> & { index: Tensor; source: Tensor }): Tensor;
export function index_add(...args: any[]): any {
  return $index_add.call(args);
}

const $index_copy = new Operator('index_copy', table.index_copy);
/** Out-of-place version of `torch.Tensor.index_copy_`. [torch.Tensor.index_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
export function index_copy(input: Tensor, dim: Int, index: Tensor, source: Tensor, options?: OutOptions): Tensor;
/** Out-of-place version of `torch.Tensor.index_copy_`. [torch.Tensor.index_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
export function index_copy(input: Tensor, dim: Int, index: Tensor, options: OutOptions & { source: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.index_copy_`. [torch.Tensor.index_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
export function index_copy(input: Tensor, dim: Int, options: OutOptions & { index: Tensor; source: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.index_copy_`. [torch.Tensor.index_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
export function index_copy(input: Tensor, options: OutOptions & Dim<Int> & { index: Tensor; source: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.index_copy_`. [torch.Tensor.index_copy](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
export function index_copy(options: OutOptions & Input<Tensor> & Dim<Int> & { index: Tensor; source: Tensor }): Tensor;
export function index_copy(...args: any[]): any {
  return $index_copy.call(args);
}

const $index_fill = new Operator('index_fill', table.index_fill);
/** Out-of-place version of `torch.Tensor.index_fill_`. [torch.Tensor.index_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
export function index_fill(input: Tensor, dim: Int, index: Tensor, value: Tensor | Scalar): Tensor;
/** Out-of-place version of `torch.Tensor.index_fill_`. [torch.Tensor.index_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
export function index_fill(input: Tensor, dim: Int, index: Tensor, options: Keywords & { value: Tensor | Scalar }): Tensor;
/** Out-of-place version of `torch.Tensor.index_fill_`. [torch.Tensor.index_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
export function index_fill(input: Tensor, dim: Int, options: Keywords & { index: Tensor; value: Tensor | Scalar }): Tensor;
/** Out-of-place version of `torch.Tensor.index_fill_`. [torch.Tensor.index_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
export function index_fill(input: Tensor, options: Keywords & Dim<Int> & { index: Tensor; value: Tensor | Scalar }): Tensor;
/** Out-of-place version of `torch.Tensor.index_fill_`. [torch.Tensor.index_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
export function index_fill(options: Keywords & Input<Tensor> & Dim<Int> & { index: Tensor; value: Tensor | Scalar }): Tensor;
export function index_fill(...args: any[]): any {
  return $index_fill.call(args);
}

const $index_put = new Operator('index_put', table.index_put);
/** Out-place version of `Tensor.index_put_`. [torch.Tensor.index_put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html) */
export function index_put(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean | IndexPutOptions, options?: IndexPutOptions): Tensor;
/** Out-place version of `Tensor.index_put_`. [torch.Tensor.index_put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html) */
export function index_put(input: Tensor, indices: readonly (Tensor | null)[], options: IndexPutOptions & { values: Tensor }): Tensor;
/** Out-place version of `Tensor.index_put_`. [torch.Tensor.index_put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html) */
export function index_put(input: Tensor, options: IndexPutOptions & { indices: readonly (Tensor | null)[]; values: Tensor }): Tensor;
/** Out-place version of `Tensor.index_put_`. [torch.Tensor.index_put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html) */
export function index_put(options: IndexPutOptions & Input<Tensor> & { indices: readonly (Tensor | null)[]; values: Tensor }): Tensor;
export function index_put(...args: any[]): any {
  return $index_put.call(args);
}

const $index_put_ = new Operator('index_put_', table.index_put_);
/** Puts values from the tensor `values` into the tensor `self` using the indices specified in `indices` (which is a tuple of Tensors). [torch.Tensor.index_put_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html) */
export function index_put_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean | IndexPut_Options, options?: IndexPut_Options): Tensor;
/** Puts values from the tensor `values` into the tensor `self` using the indices specified in `indices` (which is a tuple of Tensors). [torch.Tensor.index_put_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html) */
export function index_put_(input: Tensor, indices: readonly (Tensor | null)[], options: IndexPut_Options & { values: Tensor }): Tensor;
/** Puts values from the tensor `values` into the tensor `self` using the indices specified in `indices` (which is a tuple of Tensors). [torch.Tensor.index_put_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html) */
export function index_put_(input: Tensor, options: IndexPut_Options & { indices: readonly (Tensor | null)[]; values: Tensor }): Tensor;
/** Puts values from the tensor `values` into the tensor `self` using the indices specified in `indices` (which is a tuple of Tensors). [torch.Tensor.index_put_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html) */
export function index_put_(options: IndexPut_Options & Input<Tensor> & { indices: readonly (Tensor | null)[]; values: Tensor }): Tensor;
export function index_put_(...args: any[]): any {
  return $index_put_.call(args);
}

const $index_reduce = new Operator('index_reduce', table.index_reduce);
/** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.index_reduce](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
export function index_reduce(input: Tensor, dim: Int, index: Tensor, source: Tensor, reduce: 'prod' | 'mean' | 'amax' | 'amin', options?: IndexReduceOptions): Tensor;
/** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.index_reduce](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
export function index_reduce(input: Tensor, dim: Int, index: Tensor, source: Tensor, options: IndexReduceOptions & { reduce: 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
/** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.index_reduce](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
export function index_reduce(input: Tensor, dim: Int, index: Tensor, options: IndexReduceOptions & { source: Tensor; reduce: 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
/** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.index_reduce](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
export function index_reduce(input: Tensor, dim: Int, options: IndexReduceOptions & { index: Tensor; source: Tensor; reduce: 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
/** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.index_reduce](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
export function index_reduce(input: Tensor, options: IndexReduceOptions & Dim<Int> & { index: Tensor; source: Tensor; reduce: 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
/** Accumulate the elements of `source` into the `self` tensor by accumulating to the indices in the order given in `index` using the reduction given by the `reduce` argument. [torch.index_reduce](https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html) */
export function index_reduce(options: IndexReduceOptions & Input<Tensor> & Dim<Int> & { index: Tensor; source: Tensor; reduce: 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
export function index_reduce(...args: any[]): any {
  return $index_reduce.call(args);
}

const $index_select = new Operator('index_select', table.index_select);
/** Returns a new tensor which indexes the `input` tensor along dimension `dim` using the entries in `index`. [torch.index_select](https://docs.pytorch.org/docs/stable/generated/torch.index_select.html) */
export function index_select(input: Tensor, dim: Int, index: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor which indexes the `input` tensor along dimension `dim` using the entries in `index`. [torch.index_select](https://docs.pytorch.org/docs/stable/generated/torch.index_select.html) */
export function index_select(input: Tensor, dim: Int, options: OutOptions & { index: Tensor }): Tensor;
/** Returns a new tensor which indexes the `input` tensor along dimension `dim` using the entries in `index`. [torch.index_select](https://docs.pytorch.org/docs/stable/generated/torch.index_select.html) */
export function index_select(input: Tensor, options: OutOptions & Dim<Int> & { index: Tensor }): Tensor;
/** Returns a new tensor which indexes the `input` tensor along dimension `dim` using the entries in `index`. [torch.index_select](https://docs.pytorch.org/docs/stable/generated/torch.index_select.html) */
export function index_select(options: OutOptions & Input<Tensor> & Dim<Int> & { index: Tensor }): Tensor;
export function index_select(...args: any[]): any {
  return $index_select.call(args);
}

const $indices_copy = new Operator('indices_copy', table.indices_copy);
/** Performs the same operation as `torch.indices`, but all output tensors are freshly created instead of aliasing the input. */
export function indices_copy(input: Tensor, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.indices`, but all output tensors are freshly created instead of aliasing the input. */
export function indices_copy(options: OutOptions & Input<Tensor>): Tensor;
export function indices_copy(...args: any[]): any {
  return $indices_copy.call(args);
}

const $inner = new Operator('inner', table.inner);
/** Computes the dot product for 1D tensors. [torch.inner](https://docs.pytorch.org/docs/stable/generated/torch.inner.html) */
export function inner(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the dot product for 1D tensors. [torch.inner](https://docs.pytorch.org/docs/stable/generated/torch.inner.html) */
export function inner(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the dot product for 1D tensors. [torch.inner](https://docs.pytorch.org/docs/stable/generated/torch.inner.html) */
export function inner(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function inner(...args: any[]): any {
  return $inner.call(args);
}

const $instance_norm = new Operator('instance_norm', table.instance_norm);
/** Apply Instance Normalization independently for each channel in every data sample within a batch. [torch.nn.functional.instance_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html) */
export function instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, use_input_stats: boolean, momentum: number, eps: number, cudnn_enabled: boolean): Tensor;
/** Apply Instance Normalization independently for each channel in every data sample within a batch. [torch.nn.functional.instance_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html) */
export function instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, use_input_stats: boolean, momentum: number, eps: number, options: Keywords & { cudnn_enabled: boolean }): Tensor;
/** Apply Instance Normalization independently for each channel in every data sample within a batch. [torch.nn.functional.instance_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html) */
export function instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, use_input_stats: boolean, momentum: number, options: Keywords & { eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Instance Normalization independently for each channel in every data sample within a batch. [torch.nn.functional.instance_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html) */
export function instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, use_input_stats: boolean, options: Keywords & { momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Instance Normalization independently for each channel in every data sample within a batch. [torch.nn.functional.instance_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html) */
export function instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, options: Keywords & { use_input_stats: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Instance Normalization independently for each channel in every data sample within a batch. [torch.nn.functional.instance_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html) */
export function instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, options: Keywords & { running_var: Tensor | null; use_input_stats: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Instance Normalization independently for each channel in every data sample within a batch. [torch.nn.functional.instance_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html) */
export function instance_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: Keywords & { running_mean: Tensor | null; running_var: Tensor | null; use_input_stats: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Instance Normalization independently for each channel in every data sample within a batch. [torch.nn.functional.instance_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html) */
export function instance_norm(input: Tensor, weight: Tensor | null, options: Keywords & { bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; use_input_stats: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Instance Normalization independently for each channel in every data sample within a batch. [torch.nn.functional.instance_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html) */
export function instance_norm(input: Tensor, options: Keywords & { weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; use_input_stats: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
/** Apply Instance Normalization independently for each channel in every data sample within a batch. [torch.nn.functional.instance_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html) */
export function instance_norm(options: Keywords & Input<Tensor> & { weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; use_input_stats: boolean; momentum: number; eps: number; cudnn_enabled: boolean }): Tensor;
export function instance_norm(...args: any[]): any {
  return $instance_norm.call(args);
}

const $int_repr = new Operator('int_repr', table.int_repr);
/** Given a quantized Tensor, `self.int_repr()` returns a CPU Tensor with uint8_t as data type that stores the underlying uint8_t values of the given Tensor. [torch.Tensor.int_repr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html) */
export function int_repr(input: Tensor): Tensor;
/** Given a quantized Tensor, `self.int_repr()` returns a CPU Tensor with uint8_t as data type that stores the underlying uint8_t values of the given Tensor. [torch.Tensor.int_repr](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html) */
export function int_repr(options: Keywords & Input<Tensor>): Tensor;
export function int_repr(...args: any[]): any {
  return $int_repr.call(args);
}

const $inverse = new Operator('inverse', table.inverse);
/** Alias for `torch.linalg.inv`. [torch.inverse](https://docs.pytorch.org/docs/stable/generated/torch.inverse.html) */
export function inverse(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.linalg.inv`. [torch.inverse](https://docs.pytorch.org/docs/stable/generated/torch.inverse.html) */
export function inverse(options: OutOptions & Input<Tensor>): Tensor;
export function inverse(...args: any[]): any {
  return $inverse.call(args);
}

const $is_complex = new Operator('is_complex', table.is_complex);
/** Returns True if the data type of `input` is a complex data type i.e., one of `torch.complex64`, and `torch.complex128`. [torch.is_complex](https://docs.pytorch.org/docs/stable/generated/torch.is_complex.html) */
export function is_complex(input: Tensor): boolean;
/** Returns True if the data type of `input` is a complex data type i.e., one of `torch.complex64`, and `torch.complex128`. [torch.is_complex](https://docs.pytorch.org/docs/stable/generated/torch.is_complex.html) */
export function is_complex(options: Keywords & Input<Tensor>): boolean;
export function is_complex(...args: any[]): any {
  return $is_complex.call(args);
}

const $is_conj = new Operator('is_conj', table.is_conj);
/** Returns True if the `input` is a conjugated tensor, i.e. its conjugate bit is set to `True`. [torch.is_conj](https://docs.pytorch.org/docs/stable/generated/torch.is_conj.html) */
export function is_conj(input: Tensor): boolean;
/** Returns True if the `input` is a conjugated tensor, i.e. its conjugate bit is set to `True`. [torch.is_conj](https://docs.pytorch.org/docs/stable/generated/torch.is_conj.html) */
export function is_conj(options: Keywords & Input<Tensor>): boolean;
export function is_conj(...args: any[]): any {
  return $is_conj.call(args);
}

const $is_distributed = new Operator('is_distributed', table.is_distributed);
/** The operator `aten::is_distributed`, which PyTorch does not document. */
export function is_distributed(input: Tensor): boolean;
/** The operator `aten::is_distributed`, which PyTorch does not document. */
export function is_distributed(options: Keywords & Input<Tensor>): boolean;
export function is_distributed(...args: any[]): any {
  return $is_distributed.call(args);
}

const $is_floating_point = new Operator('is_floating_point', table.is_floating_point);
/** Returns True if the data type of `input` is a floating point data type i.e., one of `torch.float64`, `torch.float32`, `torch.float16`, and `torch.bfloat16`. [torch.is_floating_point](https://docs.pytorch.org/docs/stable/generated/torch.is_floating_point.html) */
export function is_floating_point(input: Tensor): boolean;
/** Returns True if the data type of `input` is a floating point data type i.e., one of `torch.float64`, `torch.float32`, `torch.float16`, and `torch.bfloat16`. [torch.is_floating_point](https://docs.pytorch.org/docs/stable/generated/torch.is_floating_point.html) */
export function is_floating_point(options: Keywords & Input<Tensor>): boolean;
export function is_floating_point(...args: any[]): any {
  return $is_floating_point.call(args);
}

const $is_inference = new Operator('is_inference', table.is_inference);
/** Returns True if `input` is an inference tensor. [torch.is_inference](https://docs.pytorch.org/docs/stable/generated/torch.is_inference.html) */
export function is_inference(input: Tensor): boolean;
/** Returns True if `input` is an inference tensor. [torch.is_inference](https://docs.pytorch.org/docs/stable/generated/torch.is_inference.html) */
export function is_inference(options: Keywords & Input<Tensor>): boolean;
export function is_inference(...args: any[]): any {
  return $is_inference.call(args);
}

const $is_neg = new Operator('is_neg', table.is_neg);
/** Returns True if the negative bit of `self` is set to true. [torch.Tensor.is_neg](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_neg.html) */
export function is_neg(input: Tensor): boolean;
/** Returns True if the negative bit of `self` is set to true. [torch.Tensor.is_neg](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_neg.html) */
export function is_neg(options: Keywords & Input<Tensor>): boolean;
export function is_neg(...args: any[]): any {
  return $is_neg.call(args);
}

const $is_nonzero = new Operator('is_nonzero', table.is_nonzero);
/** Returns True if the `input` is a single element tensor which is not equal to zero after type conversions. i.e. not equal to `torch.tensor([0.])` or `torch.tensor([0])` or `torch.tensor([False])`. [torch.is_nonzero](https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html) */
export function is_nonzero(input: Tensor): boolean;
/** Returns True if the `input` is a single element tensor which is not equal to zero after type conversions. i.e. not equal to `torch.tensor([0.])` or `torch.tensor([0])` or `torch.tensor([False])`. [torch.is_nonzero](https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html) */
export function is_nonzero(options: Keywords & Input<Tensor>): boolean;
export function is_nonzero(...args: any[]): any {
  return $is_nonzero.call(args);
}

const $is_same_size = new Operator('is_same_size', table.is_same_size);
/** The operator `aten::is_same_size`, which PyTorch does not document. */
export function is_same_size(input: Tensor, other: Tensor): boolean;
/** The operator `aten::is_same_size`, which PyTorch does not document. */
export function is_same_size(input: Tensor, options: Keywords & Other<Tensor>): boolean;
/** The operator `aten::is_same_size`, which PyTorch does not document. */
export function is_same_size(options: Keywords & Input<Tensor> & Other<Tensor>): boolean;
export function is_same_size(...args: any[]): any {
  return $is_same_size.call(args);
}

const $is_signed = new Operator('is_signed', table.is_signed);
/** Returns True if the data type of `self` is a signed data type. [torch.Tensor.is_signed](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html) */
export function is_signed(input: Tensor): boolean;
/** Returns True if the data type of `self` is a signed data type. [torch.Tensor.is_signed](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html) */
export function is_signed(options: Keywords & Input<Tensor>): boolean;
export function is_signed(...args: any[]): any {
  return $is_signed.call(args);
}

const $is_vulkan_available = new Operator('is_vulkan_available', table.is_vulkan_available);
/** The operator `aten::is_vulkan_available`, which PyTorch does not document. */
export function is_vulkan_available(): boolean;
export function is_vulkan_available(...args: any[]): any {
  return $is_vulkan_available.call(args);
}

const $isclose = new Operator('isclose', table.isclose);
/** Returns a new tensor with boolean elements representing if each element of `input` is "close" to the corresponding element of `other`. [torch.isclose](https://docs.pytorch.org/docs/stable/generated/torch.isclose.html) */
export function isclose(input: Tensor, other: Tensor, rtol?: number | IscloseOptions, atol?: number | IscloseOptions, equal_nan?: boolean | IscloseOptions, options?: IscloseOptions): Tensor;
/** Returns a new tensor with boolean elements representing if each element of `input` is "close" to the corresponding element of `other`. [torch.isclose](https://docs.pytorch.org/docs/stable/generated/torch.isclose.html) */
export function isclose(input: Tensor, options: IscloseOptions & Other<Tensor>): Tensor;
/** Returns a new tensor with boolean elements representing if each element of `input` is "close" to the corresponding element of `other`. [torch.isclose](https://docs.pytorch.org/docs/stable/generated/torch.isclose.html) */
export function isclose(options: IscloseOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function isclose(...args: any[]): any {
  return $isclose.call(args);
}

const $isfinite = new Operator('isfinite', table.isfinite);
/** Returns a new tensor with boolean elements representing if each element is `finite` or not. [torch.isfinite](https://docs.pytorch.org/docs/stable/generated/torch.isfinite.html) */
export function isfinite(input: Tensor): Tensor;
/** Returns a new tensor with boolean elements representing if each element is `finite` or not. [torch.isfinite](https://docs.pytorch.org/docs/stable/generated/torch.isfinite.html) */
export function isfinite(options: Keywords & Input<Tensor>): Tensor;
export function isfinite(...args: any[]): any {
  return $isfinite.call(args);
}

const $isin = new Operator('isin', table.isin);
/** Tests if each element of `elements` is in `test_elements`. [torch.isin](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
export function isin(elements: Tensor, test_elements: Tensor, options?: IsinOptions): Tensor;
/** Tests if each element of `elements` is in `test_elements`. [torch.isin](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
export function isin(elements: Tensor, options: IsinOptions & { test_elements: Tensor }): Tensor;
/** Tests if each element of `elements` is in `test_elements`. [torch.isin](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
export function isin(options: IsinOptions & { elements: Tensor; test_elements: Tensor }): Tensor;
/** Tests if each element of `elements` is in `test_elements`. [torch.isin](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
export function isin(element: Scalar, test_elements: Tensor, options?: IsinOptions): Tensor;
/** Tests if each element of `elements` is in `test_elements`. [torch.isin](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
export function isin(element: Scalar, options: IsinOptions & { test_elements: Tensor }): Tensor;
/** Tests if each element of `elements` is in `test_elements`. [torch.isin](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
export function isin(options: IsinOptions & { element: Scalar; test_elements: Tensor }): Tensor;
/** Tests if each element of `elements` is in `test_elements`. [torch.isin](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
export function isin(elements: Tensor, test_element: Scalar, options?: IsinOptions): Tensor;
/** Tests if each element of `elements` is in `test_elements`. [torch.isin](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
export function isin(elements: Tensor, options: IsinOptions & { test_element: Scalar }): Tensor;
/** Tests if each element of `elements` is in `test_elements`. [torch.isin](https://docs.pytorch.org/docs/stable/generated/torch.isin.html) */
export function isin(options: IsinOptions & { elements: Tensor; test_element: Scalar }): Tensor;
export function isin(...args: any[]): any {
  return $isin.call(args);
}

const $isinf = new Operator('isinf', table.isinf);
/** Tests if each element of `input` is infinite (positive or negative infinity) or not. [torch.isinf](https://docs.pytorch.org/docs/stable/generated/torch.isinf.html) */
export function isinf(input: Tensor): Tensor;
/** Tests if each element of `input` is infinite (positive or negative infinity) or not. [torch.isinf](https://docs.pytorch.org/docs/stable/generated/torch.isinf.html) */
export function isinf(options: Keywords & Input<Tensor>): Tensor;
export function isinf(...args: any[]): any {
  return $isinf.call(args);
}

const $isnan = new Operator('isnan', table.isnan);
/** Returns a new tensor with boolean elements representing if each element of `input` is NaN or not. [torch.isnan](https://docs.pytorch.org/docs/stable/generated/torch.isnan.html) */
export function isnan(input: Tensor): Tensor;
/** Returns a new tensor with boolean elements representing if each element of `input` is NaN or not. [torch.isnan](https://docs.pytorch.org/docs/stable/generated/torch.isnan.html) */
export function isnan(options: Keywords & Input<Tensor>): Tensor;
export function isnan(...args: any[]): any {
  return $isnan.call(args);
}

const $isneginf = new Operator('isneginf', table.isneginf);
/** Tests if each element of `input` is negative infinity or not. [torch.isneginf](https://docs.pytorch.org/docs/stable/generated/torch.isneginf.html) */
export function isneginf(input: Tensor, options?: OutOptions): Tensor;
/** Tests if each element of `input` is negative infinity or not. [torch.isneginf](https://docs.pytorch.org/docs/stable/generated/torch.isneginf.html) */
export function isneginf(options: OutOptions & Input<Tensor>): Tensor;
export function isneginf(...args: any[]): any {
  return $isneginf.call(args);
}

const $isposinf = new Operator('isposinf', table.isposinf);
/** Tests if each element of `input` is positive infinity or not. [torch.isposinf](https://docs.pytorch.org/docs/stable/generated/torch.isposinf.html) */
export function isposinf(input: Tensor, options?: OutOptions): Tensor;
/** Tests if each element of `input` is positive infinity or not. [torch.isposinf](https://docs.pytorch.org/docs/stable/generated/torch.isposinf.html) */
export function isposinf(options: OutOptions & Input<Tensor>): Tensor;
export function isposinf(...args: any[]): any {
  return $isposinf.call(args);
}

const $isreal = new Operator('isreal', table.isreal);
/** Returns a new tensor with boolean elements representing if each element of `input` is real-valued or not. [torch.isreal](https://docs.pytorch.org/docs/stable/generated/torch.isreal.html) */
export function isreal(input: Tensor): Tensor;
/** Returns a new tensor with boolean elements representing if each element of `input` is real-valued or not. [torch.isreal](https://docs.pytorch.org/docs/stable/generated/torch.isreal.html) */
export function isreal(options: Keywords & Input<Tensor>): Tensor;
export function isreal(...args: any[]): any {
  return $isreal.call(args);
}

const $istft = new Operator('istft', table.istft);
/** Inverse short time Fourier Transform. [torch.istft](https://docs.pytorch.org/docs/stable/generated/torch.istft.html) */
export function istft(input: Tensor, n_fft: Int, hop_length?: Int | IstftOptions | null, win_length?: Int | IstftOptions | null, window?: Tensor | IstftOptions | null, center?: boolean | IstftOptions, normalized?: boolean | IstftOptions, onesided?: boolean | IstftOptions | null, length?: Int | IstftOptions | null, return_complex?: boolean | IstftOptions, options?: IstftOptions): Tensor;
/** Inverse short time Fourier Transform. [torch.istft](https://docs.pytorch.org/docs/stable/generated/torch.istft.html) */
export function istft(input: Tensor, options: IstftOptions & { n_fft: Int }): Tensor;
/** Inverse short time Fourier Transform. [torch.istft](https://docs.pytorch.org/docs/stable/generated/torch.istft.html) */
export function istft(options: IstftOptions & Input<Tensor> & { n_fft: Int }): Tensor;
export function istft(...args: any[]): any {
  return $istft.call(args);
}

const $kaiser_window = new Operator('kaiser_window', table.kaiser_window);
/** Computes the Kaiser window with window length `window_length` and shape parameter `beta`. [torch.kaiser_window](https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html) */
export function kaiser_window(window_length: Int, periodic?: boolean | KaiserWindowOptions, beta?: number | KaiserWindowOptions, options?: KaiserWindowOptions): Tensor;
/** Computes the Kaiser window with window length `window_length` and shape parameter `beta`. [torch.kaiser_window](https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html) */
export function kaiser_window(options: KaiserWindowOptions & { window_length: Int }): Tensor;
export function kaiser_window(...args: any[]): any {
  return $kaiser_window.call(args);
}

const $kl_div = new Operator('kl_div', table.kl_div);
/** Compute the KL Divergence loss. [torch.nn.functional.kl_div](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html) */
export function kl_div(input: Tensor, target: Tensor, reduction?: Int | KlDivOptions, options?: KlDivOptions): Tensor;
/** Compute the KL Divergence loss. [torch.nn.functional.kl_div](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html) */
export function kl_div(input: Tensor, options: KlDivOptions & { target: Tensor }): Tensor;
/** Compute the KL Divergence loss. [torch.nn.functional.kl_div](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html) */
export function kl_div(options: KlDivOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function kl_div(...args: any[]): any {
  return $kl_div.call(args);
}

const $kron = new Operator('kron', table.kron);
/** Computes the Kronecker product, denoted by `⊗`, of `input` and `other`. [torch.kron](https://docs.pytorch.org/docs/stable/generated/torch.kron.html) */
export function kron(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the Kronecker product, denoted by `⊗`, of `input` and `other`. [torch.kron](https://docs.pytorch.org/docs/stable/generated/torch.kron.html) */
export function kron(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the Kronecker product, denoted by `⊗`, of `input` and `other`. [torch.kron](https://docs.pytorch.org/docs/stable/generated/torch.kron.html) */
export function kron(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function kron(...args: any[]): any {
  return $kron.call(args);
}

const $kthvalue = new Operator('kthvalue', table.kthvalue);
/** Returns a namedtuple `(values, indices)` where `values` is the `k` th smallest element of each row of the `input` tensor in the given dimension `dim`. [torch.kthvalue](https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html) */
export function kthvalue(input: Tensor, k: Int, dim?: Int | KthvalueOptions, keepdim?: boolean | KthvalueOptions, options?: KthvalueOptions): return_types.kthvalue;
/** Returns a namedtuple `(values, indices)` where `values` is the `k` th smallest element of each row of the `input` tensor in the given dimension `dim`. [torch.kthvalue](https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html) */
export function kthvalue(input: Tensor, options: KthvalueOptions & { k: Int }): return_types.kthvalue;
/** Returns a namedtuple `(values, indices)` where `values` is the `k` th smallest element of each row of the `input` tensor in the given dimension `dim`. [torch.kthvalue](https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html) */
export function kthvalue(options: KthvalueOptions & Input<Tensor> & { k: Int }): return_types.kthvalue;
export function kthvalue(...args: any[]): any {
  return $kthvalue.call(args);
}

const $layer_norm = new Operator('layer_norm', table.layer_norm);
/** Apply Layer Normalization for last certain number of dimensions. [torch.nn.functional.layer_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html) */
export function layer_norm(input: Tensor, normalized_shape: Ints, weight?: Tensor | LayerNormOptions | null, bias?: Tensor | LayerNormOptions | null, eps?: number | LayerNormOptions, cudnn_enable?: boolean | LayerNormOptions, options?: LayerNormOptions): Tensor;
/** Apply Layer Normalization for last certain number of dimensions. [torch.nn.functional.layer_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html) */
export function layer_norm(input: Tensor, options: LayerNormOptions & { normalized_shape: Ints }): Tensor;
/** Apply Layer Normalization for last certain number of dimensions. [torch.nn.functional.layer_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html) */
export function layer_norm(options: LayerNormOptions & Input<Tensor> & { normalized_shape: Ints }): Tensor;
export function layer_norm(...args: any[]): any {
  return $layer_norm.call(args);
}

const $lcm = new Operator('lcm', table.lcm);
/** Computes the element-wise least common multiple (LCM) of `input` and `other`. [torch.lcm](https://docs.pytorch.org/docs/stable/generated/torch.lcm.html) */
export function lcm(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the element-wise least common multiple (LCM) of `input` and `other`. [torch.lcm](https://docs.pytorch.org/docs/stable/generated/torch.lcm.html) */
export function lcm(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the element-wise least common multiple (LCM) of `input` and `other`. [torch.lcm](https://docs.pytorch.org/docs/stable/generated/torch.lcm.html) */
export function lcm(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function lcm(...args: any[]): any {
  return $lcm.call(args);
}

const $lcm_ = new Operator('lcm_', table.lcm_);
/** In place, `lcm`: Computes the element-wise least common multiple (LCM) of `input` and `other`. [torch.Tensor.lcm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html) */
export function lcm_(input: Tensor, other: Tensor): Tensor;
/** In place, `lcm`: Computes the element-wise least common multiple (LCM) of `input` and `other`. [torch.Tensor.lcm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html) */
export function lcm_(input: Tensor, options: Keywords & Other<Tensor>): Tensor;
/** In place, `lcm`: Computes the element-wise least common multiple (LCM) of `input` and `other`. [torch.Tensor.lcm_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html) */
export function lcm_(options: Keywords & Input<Tensor> & Other<Tensor>): Tensor;
export function lcm_(...args: any[]): any {
  return $lcm_.call(args);
}

const $ldexp = new Operator('ldexp', table.ldexp);
/** Multiplies `input` by 2 ** `other`. [torch.ldexp](https://docs.pytorch.org/docs/stable/generated/torch.ldexp.html) */
export function ldexp(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Multiplies `input` by 2 ** `other`. [torch.ldexp](https://docs.pytorch.org/docs/stable/generated/torch.ldexp.html) */
export function ldexp(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Multiplies `input` by 2 ** `other`. [torch.ldexp](https://docs.pytorch.org/docs/stable/generated/torch.ldexp.html) */
export function ldexp(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function ldexp(...args: any[]): any {
  return $ldexp.call(args);
}

const $ldexp_ = new Operator('ldexp_', table.ldexp_);
/** In place, `ldexp`: Multiplies `input` by 2 ** `other`. [torch.Tensor.ldexp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html) */
export function ldexp_(input: Tensor, other: Tensor): Tensor;
/** In place, `ldexp`: Multiplies `input` by 2 ** `other`. [torch.Tensor.ldexp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html) */
export function ldexp_(input: Tensor, options: Keywords & Other<Tensor>): Tensor;
/** In place, `ldexp`: Multiplies `input` by 2 ** `other`. [torch.Tensor.ldexp_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html) */
export function ldexp_(options: Keywords & Input<Tensor> & Other<Tensor>): Tensor;
export function ldexp_(...args: any[]): any {
  return $ldexp_.call(args);
}

const $le = new Operator('le', table.le);
/** Computes `input ≤ other` element-wise. [torch.le](https://docs.pytorch.org/docs/stable/generated/torch.le.html) */
export function le(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes `input ≤ other` element-wise. [torch.le](https://docs.pytorch.org/docs/stable/generated/torch.le.html) */
export function le(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes `input ≤ other` element-wise. [torch.le](https://docs.pytorch.org/docs/stable/generated/torch.le.html) */
export function le(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function le(...args: any[]): any {
  return $le.call(args);
}

const $lerp = new Operator('lerp', table.lerp);
/** Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.lerp](https://docs.pytorch.org/docs/stable/generated/torch.lerp.html) */
export function lerp(input: Tensor, end: Tensor, weight: Tensor | Scalar, options?: OutOptions): Tensor;
/** Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.lerp](https://docs.pytorch.org/docs/stable/generated/torch.lerp.html) */
export function lerp(input: Tensor, end: Tensor, options: OutOptions & { weight: Tensor | Scalar }): Tensor;
/** Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.lerp](https://docs.pytorch.org/docs/stable/generated/torch.lerp.html) */
export function lerp(input: Tensor, options: OutOptions & { end: Tensor; weight: Tensor | Scalar }): Tensor;
/** Does a linear interpolation of two tensors `start` (given by `input`) and `end` based on a scalar or tensor `weight` and returns the resulting `out` tensor. [torch.lerp](https://docs.pytorch.org/docs/stable/generated/torch.lerp.html) */
export function lerp(options: OutOptions & Input<Tensor> & { end: Tensor; weight: Tensor | Scalar }): Tensor;
export function lerp(...args: any[]): any {
  return $lerp.call(args);
}

const $less = new Operator('less', table.less);
/** Alias for `torch.lt`. [torch.less](https://docs.pytorch.org/docs/stable/generated/torch.less.html) */
export function less(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Alias for `torch.lt`. [torch.less](https://docs.pytorch.org/docs/stable/generated/torch.less.html) */
export function less(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Alias for `torch.lt`. [torch.less](https://docs.pytorch.org/docs/stable/generated/torch.less.html) */
export function less(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function less(...args: any[]): any {
  return $less.call(args);
}

const $less_equal = new Operator('less_equal', table.less_equal);
/** Alias for `torch.le`. [torch.less_equal](https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html) */
export function less_equal(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Alias for `torch.le`. [torch.less_equal](https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html) */
export function less_equal(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Alias for `torch.le`. [torch.less_equal](https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html) */
export function less_equal(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function less_equal(...args: any[]): any {
  return $less_equal.call(args);
}

const $lgamma = new Operator('lgamma', table.lgamma);
/** Computes the natural logarithm of the absolute value of the gamma function on `input`. [torch.lgamma](https://docs.pytorch.org/docs/stable/generated/torch.lgamma.html) */
export function lgamma(input: Tensor, options?: OutOptions): Tensor;
/** Computes the natural logarithm of the absolute value of the gamma function on `input`. [torch.lgamma](https://docs.pytorch.org/docs/stable/generated/torch.lgamma.html) */
export function lgamma(options: OutOptions & Input<Tensor>): Tensor;
export function lgamma(...args: any[]): any {
  return $lgamma.call(args);
}

const $linspace = new Operator('linspace', table.linspace);
/** Creates a one-dimensional tensor of size `steps` whose values are evenly spaced from `start` to `end`, inclusive. [torch.linspace](https://docs.pytorch.org/docs/stable/generated/torch.linspace.html) */
export function linspace(start: Tensor | Scalar, end: Tensor | Scalar, steps: Int, options?: LinspaceOptions): Tensor;
/** Creates a one-dimensional tensor of size `steps` whose values are evenly spaced from `start` to `end`, inclusive. [torch.linspace](https://docs.pytorch.org/docs/stable/generated/torch.linspace.html) */
export function linspace(start: Tensor | Scalar, end: Tensor | Scalar, options: LinspaceOptions & { steps: Int }): Tensor;
/** Creates a one-dimensional tensor of size `steps` whose values are evenly spaced from `start` to `end`, inclusive. [torch.linspace](https://docs.pytorch.org/docs/stable/generated/torch.linspace.html) */
export function linspace(start: Tensor | Scalar, options: LinspaceOptions & { end: Tensor | Scalar; steps: Int }): Tensor;
/** Creates a one-dimensional tensor of size `steps` whose values are evenly spaced from `start` to `end`, inclusive. [torch.linspace](https://docs.pytorch.org/docs/stable/generated/torch.linspace.html) */
export function linspace(options: LinspaceOptions & { start: Tensor | Scalar; end: Tensor | Scalar; steps: Int }): Tensor;
export function linspace(...args: any[]): any {
  return $linspace.call(args);
}

const $log = new Operator('log', table.log);
/** Returns a new tensor with the natural logarithm of the elements of `input`. [torch.log](https://docs.pytorch.org/docs/stable/generated/torch.log.html) */
export function log(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the natural logarithm of the elements of `input`. [torch.log](https://docs.pytorch.org/docs/stable/generated/torch.log.html) */
export function log(options: OutOptions & Input<Tensor>): Tensor;
export function log(...args: any[]): any {
  return $log.call(args);
}

const $log10 = new Operator('log10', table.log10);
/** Returns a new tensor with the logarithm to the base 10 of the elements of `input`. [torch.log10](https://docs.pytorch.org/docs/stable/generated/torch.log10.html) */
export function log10(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the logarithm to the base 10 of the elements of `input`. [torch.log10](https://docs.pytorch.org/docs/stable/generated/torch.log10.html) */
export function log10(options: OutOptions & Input<Tensor>): Tensor;
export function log10(...args: any[]): any {
  return $log10.call(args);
}

const $log10_ = new Operator('log10_', table.log10_);
/** In place, `log10`: Returns a new tensor with the logarithm to the base 10 of the elements of `input`. [torch.Tensor.log10_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html) */
export function log10_(input: Tensor): Tensor;
/** In place, `log10`: Returns a new tensor with the logarithm to the base 10 of the elements of `input`. [torch.Tensor.log10_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html) */
export function log10_(options: Keywords & Input<Tensor>): Tensor;
export function log10_(...args: any[]): any {
  return $log10_.call(args);
}

const $log1p = new Operator('log1p', table.log1p);
/** Returns a new tensor with the natural logarithm of (1 + `input`). [torch.log1p](https://docs.pytorch.org/docs/stable/generated/torch.log1p.html) */
export function log1p(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the natural logarithm of (1 + `input`). [torch.log1p](https://docs.pytorch.org/docs/stable/generated/torch.log1p.html) */
export function log1p(options: OutOptions & Input<Tensor>): Tensor;
export function log1p(...args: any[]): any {
  return $log1p.call(args);
}

const $log1p_ = new Operator('log1p_', table.log1p_);
/** In place, `log1p`: Returns a new tensor with the natural logarithm of (1 + `input`). [torch.Tensor.log1p_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html) */
export function log1p_(input: Tensor): Tensor;
/** In place, `log1p`: Returns a new tensor with the natural logarithm of (1 + `input`). [torch.Tensor.log1p_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html) */
export function log1p_(options: Keywords & Input<Tensor>): Tensor;
export function log1p_(...args: any[]): any {
  return $log1p_.call(args);
}

const $log2 = new Operator('log2', table.log2);
/** Returns a new tensor with the logarithm to the base 2 of the elements of `input`. [torch.log2](https://docs.pytorch.org/docs/stable/generated/torch.log2.html) */
export function log2(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the logarithm to the base 2 of the elements of `input`. [torch.log2](https://docs.pytorch.org/docs/stable/generated/torch.log2.html) */
export function log2(options: OutOptions & Input<Tensor>): Tensor;
export function log2(...args: any[]): any {
  return $log2.call(args);
}

const $log2_ = new Operator('log2_', table.log2_);
/** In place, `log2`: Returns a new tensor with the logarithm to the base 2 of the elements of `input`. [torch.Tensor.log2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html) */
export function log2_(input: Tensor): Tensor;
/** In place, `log2`: Returns a new tensor with the logarithm to the base 2 of the elements of `input`. [torch.Tensor.log2_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html) */
export function log2_(options: Keywords & Input<Tensor>): Tensor;
export function log2_(...args: any[]): any {
  return $log2_.call(args);
}

const $log_ = new Operator('log_', table.log_);
/** In place, `log`: Returns a new tensor with the natural logarithm of the elements of `input`. [torch.Tensor.log_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html) */
export function log_(input: Tensor): Tensor;
/** In place, `log`: Returns a new tensor with the natural logarithm of the elements of `input`. [torch.Tensor.log_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html) */
export function log_(options: Keywords & Input<Tensor>): Tensor;
export function log_(...args: any[]): any {
  return $log_.call(args);
}

const $log_softmax = new Operator('log_softmax', table.log_softmax);
/** Apply a softmax followed by a logarithm. [torch.nn.functional.log_softmax](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html) */
export function log_softmax(input: Tensor, dim: Int, dtype?: dtype | LogSoftmaxOptions | null, options?: LogSoftmaxOptions): Tensor;
/** Apply a softmax followed by a logarithm. [torch.nn.functional.log_softmax](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html) */
export function log_softmax(input: Tensor, options: LogSoftmaxOptions & Dim<Int>): Tensor;
/** Apply a softmax followed by a logarithm. [torch.nn.functional.log_softmax](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html) */
export function log_softmax(options: LogSoftmaxOptions & Input<Tensor> & Dim<Int>): Tensor;
export function log_softmax(...args: any[]): any {
  return $log_softmax.call(args);
}

const $logaddexp = new Operator('logaddexp', table.logaddexp);
/** Logarithm of the sum of exponentiations of the inputs. [torch.logaddexp](https://docs.pytorch.org/docs/stable/generated/torch.logaddexp.html) */
export function logaddexp(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Logarithm of the sum of exponentiations of the inputs. [torch.logaddexp](https://docs.pytorch.org/docs/stable/generated/torch.logaddexp.html) */
export function logaddexp(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Logarithm of the sum of exponentiations of the inputs. [torch.logaddexp](https://docs.pytorch.org/docs/stable/generated/torch.logaddexp.html) */
export function logaddexp(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function logaddexp(...args: any[]): any {
  return $logaddexp.call(args);
}

const $logaddexp2 = new Operator('logaddexp2', table.logaddexp2);
/** Logarithm of the sum of exponentiations of the inputs in base-2. [torch.logaddexp2](https://docs.pytorch.org/docs/stable/generated/torch.logaddexp2.html) */
export function logaddexp2(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Logarithm of the sum of exponentiations of the inputs in base-2. [torch.logaddexp2](https://docs.pytorch.org/docs/stable/generated/torch.logaddexp2.html) */
export function logaddexp2(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Logarithm of the sum of exponentiations of the inputs in base-2. [torch.logaddexp2](https://docs.pytorch.org/docs/stable/generated/torch.logaddexp2.html) */
export function logaddexp2(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function logaddexp2(...args: any[]): any {
  return $logaddexp2.call(args);
}

const $logcumsumexp = new Operator('logcumsumexp', table.logcumsumexp);
/** Returns the logarithm of the cumulative summation of the exponentiation of elements of `input` in the dimension `dim`. [torch.logcumsumexp](https://docs.pytorch.org/docs/stable/generated/torch.logcumsumexp.html) */
export function logcumsumexp(input: Tensor, dim: Int, options?: OutOptions): Tensor;
/** Returns the logarithm of the cumulative summation of the exponentiation of elements of `input` in the dimension `dim`. [torch.logcumsumexp](https://docs.pytorch.org/docs/stable/generated/torch.logcumsumexp.html) */
export function logcumsumexp(input: Tensor, options: OutOptions & Dim<Int>): Tensor;
/** Returns the logarithm of the cumulative summation of the exponentiation of elements of `input` in the dimension `dim`. [torch.logcumsumexp](https://docs.pytorch.org/docs/stable/generated/torch.logcumsumexp.html) */
export function logcumsumexp(options: OutOptions & Input<Tensor> & Dim<Int>): Tensor;
export function logcumsumexp(...args: any[]): any {
  return $logcumsumexp.call(args);
}

const $logdet = new Operator('logdet', table.logdet);
/** Calculates log determinant of a square matrix or batches of square matrices. [torch.logdet](https://docs.pytorch.org/docs/stable/generated/torch.logdet.html) */
export function logdet(input: Tensor): Tensor;
/** Calculates log determinant of a square matrix or batches of square matrices. [torch.logdet](https://docs.pytorch.org/docs/stable/generated/torch.logdet.html) */
export function logdet(options: Keywords & Input<Tensor>): Tensor;
export function logdet(...args: any[]): any {
  return $logdet.call(args);
}

const $logical_and = new Operator('logical_and', table.logical_and);
/** Computes the element-wise logical AND of the given input tensors. [torch.logical_and](https://docs.pytorch.org/docs/stable/generated/torch.logical_and.html) */
export function logical_and(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the element-wise logical AND of the given input tensors. [torch.logical_and](https://docs.pytorch.org/docs/stable/generated/torch.logical_and.html) */
export function logical_and(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the element-wise logical AND of the given input tensors. [torch.logical_and](https://docs.pytorch.org/docs/stable/generated/torch.logical_and.html) */
export function logical_and(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function logical_and(...args: any[]): any {
  return $logical_and.call(args);
}

const $logical_not = new Operator('logical_not', table.logical_not);
/** Computes the element-wise logical NOT of the given input tensor. [torch.logical_not](https://docs.pytorch.org/docs/stable/generated/torch.logical_not.html) */
export function logical_not(input: Tensor, options?: OutOptions): Tensor;
/** Computes the element-wise logical NOT of the given input tensor. [torch.logical_not](https://docs.pytorch.org/docs/stable/generated/torch.logical_not.html) */
export function logical_not(options: OutOptions & Input<Tensor>): Tensor;
export function logical_not(...args: any[]): any {
  return $logical_not.call(args);
}

const $logical_or = new Operator('logical_or', table.logical_or);
/** Computes the element-wise logical OR of the given input tensors. [torch.logical_or](https://docs.pytorch.org/docs/stable/generated/torch.logical_or.html) */
export function logical_or(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the element-wise logical OR of the given input tensors. [torch.logical_or](https://docs.pytorch.org/docs/stable/generated/torch.logical_or.html) */
export function logical_or(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the element-wise logical OR of the given input tensors. [torch.logical_or](https://docs.pytorch.org/docs/stable/generated/torch.logical_or.html) */
export function logical_or(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function logical_or(...args: any[]): any {
  return $logical_or.call(args);
}

const $logical_xor = new Operator('logical_xor', table.logical_xor);
/** Computes the element-wise logical XOR of the given input tensors. [torch.logical_xor](https://docs.pytorch.org/docs/stable/generated/torch.logical_xor.html) */
export function logical_xor(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the element-wise logical XOR of the given input tensors. [torch.logical_xor](https://docs.pytorch.org/docs/stable/generated/torch.logical_xor.html) */
export function logical_xor(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the element-wise logical XOR of the given input tensors. [torch.logical_xor](https://docs.pytorch.org/docs/stable/generated/torch.logical_xor.html) */
export function logical_xor(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function logical_xor(...args: any[]): any {
  return $logical_xor.call(args);
}

const $logit = new Operator('logit', table.logit);
/** Alias for `torch.special.logit`. [torch.logit](https://docs.pytorch.org/docs/stable/generated/torch.logit.html) */
export function logit(input: Tensor, eps?: number | LogitOptions | null, options?: LogitOptions): Tensor;
/** Alias for `torch.special.logit`. [torch.logit](https://docs.pytorch.org/docs/stable/generated/torch.logit.html) */
export function logit(options: LogitOptions & Input<Tensor>): Tensor;
export function logit(...args: any[]): any {
  return $logit.call(args);
}

const $logit_ = new Operator('logit_', table.logit_);
/** In place, `logit`: Alias for `torch.special.logit`. [torch.Tensor.logit_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html) */
export function logit_(input: Tensor, eps?: number | Logit_Options | null, options?: Logit_Options): Tensor;
/** In place, `logit`: Alias for `torch.special.logit`. [torch.Tensor.logit_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html) */
export function logit_(options: Logit_Options & Input<Tensor>): Tensor;
export function logit_(...args: any[]): any {
  return $logit_.call(args);
}

const $logspace = new Operator('logspace', table.logspace);
/** Creates a one-dimensional tensor of size `steps` whose values are evenly spaced from `base^start` to `base^end`, inclusive, on a logarithmic scale with base `base`. [torch.logspace](https://docs.pytorch.org/docs/stable/generated/torch.logspace.html) */
export function logspace(start: Tensor | Scalar, end: Tensor | Scalar, steps: Int, base?: number | LogspaceOptions, options?: LogspaceOptions): Tensor;
/** Creates a one-dimensional tensor of size `steps` whose values are evenly spaced from `base^start` to `base^end`, inclusive, on a logarithmic scale with base `base`. [torch.logspace](https://docs.pytorch.org/docs/stable/generated/torch.logspace.html) */
export function logspace(start: Tensor | Scalar, end: Tensor | Scalar, options: LogspaceOptions & { steps: Int }): Tensor;
/** Creates a one-dimensional tensor of size `steps` whose values are evenly spaced from `base^start` to `base^end`, inclusive, on a logarithmic scale with base `base`. [torch.logspace](https://docs.pytorch.org/docs/stable/generated/torch.logspace.html) */
export function logspace(start: Tensor | Scalar, options: LogspaceOptions & { end: Tensor | Scalar; steps: Int }): Tensor;
/** Creates a one-dimensional tensor of size `steps` whose values are evenly spaced from `base^start` to `base^end`, inclusive, on a logarithmic scale with base `base`. [torch.logspace](https://docs.pytorch.org/docs/stable/generated/torch.logspace.html) */
export function logspace(options: LogspaceOptions & { start: Tensor | Scalar; end: Tensor | Scalar; steps: Int }): Tensor;
export function logspace(...args: any[]): any {
  return $logspace.call(args);
}

const $logsumexp = new Operator('logsumexp', table.logsumexp);
/** Returns the log of summed exponentials of each row of the `input` tensor in the given dimension `dim`. [torch.logsumexp](https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html) */
export function logsumexp(input: Tensor, dim: Int | Ints, keepdim?: boolean | LogsumexpOptions, options?: LogsumexpOptions): Tensor;
/** Returns the log of summed exponentials of each row of the `input` tensor in the given dimension `dim`. [torch.logsumexp](https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html) */
export function logsumexp(input: Tensor, options: LogsumexpOptions & Dim<Int | Ints>): Tensor;
/** Returns the log of summed exponentials of each row of the `input` tensor in the given dimension `dim`. [torch.logsumexp](https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html) */
export function logsumexp(options: LogsumexpOptions & Input<Tensor> & Dim<Int | Ints>): Tensor;
export function logsumexp(...args: any[]): any {
  return $logsumexp.call(args);
}

const $lstm = new Operator('lstm', table.lstm);
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(data: Tensor, batch_sizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(data: Tensor, batch_sizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, options: Keywords & { bidirectional: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(data: Tensor, batch_sizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, options: Keywords & { train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(data: Tensor, batch_sizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, options: Keywords & { dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(data: Tensor, batch_sizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, options: Keywords & { num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(data: Tensor, batch_sizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], options: Keywords & { has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(data: Tensor, batch_sizes: Tensor, hx: readonly Tensor[], options: Keywords & { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(data: Tensor, batch_sizes: Tensor, options: Keywords & { hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(data: Tensor, options: Keywords & { batch_sizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(options: Keywords & { data: Tensor; batch_sizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, options: Keywords & { batch_first: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, options: Keywords & { bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, options: Keywords & { train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, num_layers: Int, options: Keywords & { dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], has_biases: boolean, options: Keywords & { num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], options: Keywords & { has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(input: Tensor, hx: readonly Tensor[], options: Keywords & { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(input: Tensor, options: Keywords & { hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor, Tensor];
/** The operator `aten::lstm`, which PyTorch does not document. */
export function lstm(options: Keywords & Input<Tensor> & { hx: readonly Tensor[]; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor, Tensor];
export function lstm(...args: any[]): any {
  return $lstm.call(args);
}

const $lstm_cell = new Operator('lstm_cell', table.lstm_cell);
/** The operator `aten::lstm_cell`, which PyTorch does not document. */
export function lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | LstmCellOptions | null, b_hh?: Tensor | LstmCellOptions | null, options?: LstmCellOptions): [Tensor, Tensor];
/** The operator `aten::lstm_cell`, which PyTorch does not document. */
export function lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, options: LstmCellOptions & { w_hh: Tensor }): [Tensor, Tensor];
/** The operator `aten::lstm_cell`, which PyTorch does not document. */
export function lstm_cell(input: Tensor, hx: readonly Tensor[], options: LstmCellOptions & { w_ih: Tensor; w_hh: Tensor }): [Tensor, Tensor];
/** The operator `aten::lstm_cell`, which PyTorch does not document. */
export function lstm_cell(input: Tensor, options: LstmCellOptions & { hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor }): [Tensor, Tensor];
/** The operator `aten::lstm_cell`, which PyTorch does not document. */
export function lstm_cell(options: LstmCellOptions & Input<Tensor> & { hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor }): [Tensor, Tensor];
export function lstm_cell(...args: any[]): any {
  return $lstm_cell.call(args);
}

const $lt = new Operator('lt', table.lt);
/** Computes `input < other` element-wise. [torch.lt](https://docs.pytorch.org/docs/stable/generated/torch.lt.html) */
export function lt(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes `input < other` element-wise. [torch.lt](https://docs.pytorch.org/docs/stable/generated/torch.lt.html) */
export function lt(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes `input < other` element-wise. [torch.lt](https://docs.pytorch.org/docs/stable/generated/torch.lt.html) */
export function lt(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function lt(...args: any[]): any {
  return $lt.call(args);
}

const $lu_solve = new Operator('lu_solve', table.lu_solve);
/** Returns the LU solve of the linear system `Ax = b` using the partially pivoted LU factorization of A from `linalg.lu_factor`. Shapes: b `(*, m, k)`, LU_data `(*, m, m)`, LU_pivots `(*, m)`. [torch.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.lu_solve.html) */
export function lu_solve(input: Tensor, LU_data: Tensor, LU_pivots: Tensor, options?: OutOptions): Tensor;
/** Returns the LU solve of the linear system `Ax = b` using the partially pivoted LU factorization of A from `linalg.lu_factor`. Shapes: b `(*, m, k)`, LU_data `(*, m, m)`, LU_pivots `(*, m)`. [torch.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.lu_solve.html) */
export function lu_solve(input: Tensor, LU_data: Tensor, options: OutOptions & { LU_pivots: Tensor }): Tensor;
/** Returns the LU solve of the linear system `Ax = b` using the partially pivoted LU factorization of A from `linalg.lu_factor`. Shapes: b `(*, m, k)`, LU_data `(*, m, m)`, LU_pivots `(*, m)`. [torch.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.lu_solve.html) */
export function lu_solve(input: Tensor, options: OutOptions & { LU_data: Tensor; LU_pivots: Tensor }): Tensor;
/** Returns the LU solve of the linear system `Ax = b` using the partially pivoted LU factorization of A from `linalg.lu_factor`. Shapes: b `(*, m, k)`, LU_data `(*, m, m)`, LU_pivots `(*, m)`. [torch.lu_solve](https://docs.pytorch.org/docs/stable/generated/torch.lu_solve.html) */
export function lu_solve(options: OutOptions & Input<Tensor> & { LU_data: Tensor; LU_pivots: Tensor }): Tensor;
export function lu_solve(...args: any[]): any {
  return $lu_solve.call(args);
}

const $lu_unpack = new Operator('lu_unpack', table.lu_unpack);
/** Unpacks the LU decomposition returned by `linalg.lu_factor` into the `P, L, U` matrices. [torch.lu_unpack](https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html) */
export function lu_unpack(LU_data: Tensor, LU_pivots: Tensor, unpack_data?: boolean | LuUnpackOptions, unpack_pivots?: boolean | LuUnpackOptions, options?: LuUnpackOptions): return_types.lu_unpack;
/** Unpacks the LU decomposition returned by `linalg.lu_factor` into the `P, L, U` matrices. [torch.lu_unpack](https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html) */
export function lu_unpack(LU_data: Tensor, options: LuUnpackOptions & { LU_pivots: Tensor }): return_types.lu_unpack;
/** Unpacks the LU decomposition returned by `linalg.lu_factor` into the `P, L, U` matrices. [torch.lu_unpack](https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html) */
export function lu_unpack(options: LuUnpackOptions & { LU_data: Tensor; LU_pivots: Tensor }): return_types.lu_unpack;
export function lu_unpack(...args: any[]): any {
  return $lu_unpack.call(args);
}

const $margin_ranking_loss = new Operator('margin_ranking_loss', table.margin_ranking_loss);
/** Compute the margin ranking loss. [torch.nn.functional.margin_ranking_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html) */
export function margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number | MarginRankingLossOptions, reduction?: Int | MarginRankingLossOptions, options?: MarginRankingLossOptions): Tensor;
/** Compute the margin ranking loss. [torch.nn.functional.margin_ranking_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html) */
export function margin_ranking_loss(input1: Tensor, input2: Tensor, options: MarginRankingLossOptions & { target: Tensor }): Tensor;
/** Compute the margin ranking loss. [torch.nn.functional.margin_ranking_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html) */
export function margin_ranking_loss(input1: Tensor, options: MarginRankingLossOptions & { input2: Tensor; target: Tensor }): Tensor;
/** Compute the margin ranking loss. [torch.nn.functional.margin_ranking_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html) */
export function margin_ranking_loss(options: MarginRankingLossOptions & { input1: Tensor; input2: Tensor; target: Tensor }): Tensor;
export function margin_ranking_loss(...args: any[]): any {
  return $margin_ranking_loss.call(args);
}

const $masked_fill = new Operator('masked_fill', table.masked_fill);
/** Out-of-place version of `torch.Tensor.masked_fill_`. [torch.Tensor.masked_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
export function masked_fill(input: Tensor, mask: Tensor, value: Tensor | Scalar): Tensor;
/** Out-of-place version of `torch.Tensor.masked_fill_`. [torch.Tensor.masked_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
export function masked_fill(input: Tensor, mask: Tensor, options: Keywords & { value: Tensor | Scalar }): Tensor;
/** Out-of-place version of `torch.Tensor.masked_fill_`. [torch.Tensor.masked_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
export function masked_fill(input: Tensor, options: Keywords & { mask: Tensor; value: Tensor | Scalar }): Tensor;
/** Out-of-place version of `torch.Tensor.masked_fill_`. [torch.Tensor.masked_fill](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
export function masked_fill(options: Keywords & Input<Tensor> & { mask: Tensor; value: Tensor | Scalar }): Tensor;
export function masked_fill(...args: any[]): any {
  return $masked_fill.call(args);
}

const $masked_scatter = new Operator('masked_scatter', table.masked_scatter);
/** Out-of-place version of `torch.Tensor.masked_scatter_`. [torch.Tensor.masked_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
export function masked_scatter(input: Tensor, mask: Tensor, source: Tensor): Tensor;
/** Out-of-place version of `torch.Tensor.masked_scatter_`. [torch.Tensor.masked_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
export function masked_scatter(input: Tensor, mask: Tensor, options: Keywords & { source: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.masked_scatter_`. [torch.Tensor.masked_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
export function masked_scatter(input: Tensor, options: Keywords & { mask: Tensor; source: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.masked_scatter_`. [torch.Tensor.masked_scatter](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
export function masked_scatter(options: Keywords & Input<Tensor> & { mask: Tensor; source: Tensor }): Tensor;
export function masked_scatter(...args: any[]): any {
  return $masked_scatter.call(args);
}

const $masked_select = new Operator('masked_select', table.masked_select);
/** Returns a new 1-D tensor which indexes the `input` tensor according to the boolean mask `mask` which is a `BoolTensor`. [torch.masked_select](https://docs.pytorch.org/docs/stable/generated/torch.masked_select.html) */
export function masked_select(input: Tensor, mask: Tensor, options?: OutOptions): Tensor;
/** Returns a new 1-D tensor which indexes the `input` tensor according to the boolean mask `mask` which is a `BoolTensor`. [torch.masked_select](https://docs.pytorch.org/docs/stable/generated/torch.masked_select.html) */
export function masked_select(input: Tensor, options: OutOptions & { mask: Tensor }): Tensor;
/** Returns a new 1-D tensor which indexes the `input` tensor according to the boolean mask `mask` which is a `BoolTensor`. [torch.masked_select](https://docs.pytorch.org/docs/stable/generated/torch.masked_select.html) */
export function masked_select(options: OutOptions & Input<Tensor> & { mask: Tensor }): Tensor;
export function masked_select(...args: any[]): any {
  return $masked_select.call(args);
}

const $matmul = new Operator('matmul', table.matmul);
/** Matrix product of two tensors. [torch.matmul](https://docs.pytorch.org/docs/stable/generated/torch.matmul.html) */
export function matmul(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Matrix product of two tensors. [torch.matmul](https://docs.pytorch.org/docs/stable/generated/torch.matmul.html) */
export function matmul(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Matrix product of two tensors. [torch.matmul](https://docs.pytorch.org/docs/stable/generated/torch.matmul.html) */
export function matmul(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function matmul(...args: any[]): any {
  return $matmul.call(args);
}

const $matrix_exp = new Operator('matrix_exp', table.matrix_exp);
/** Alias for `torch.linalg.matrix_exp`. [torch.matrix_exp](https://docs.pytorch.org/docs/stable/generated/torch.matrix_exp.html) */
export function matrix_exp(input: Tensor): Tensor;
/** Alias for `torch.linalg.matrix_exp`. [torch.matrix_exp](https://docs.pytorch.org/docs/stable/generated/torch.matrix_exp.html) */
export function matrix_exp(options: Keywords & Input<Tensor>): Tensor;
export function matrix_exp(...args: any[]): any {
  return $matrix_exp.call(args);
}

const $matrix_power = new Operator('matrix_power', table.matrix_power);
/** Alias for `torch.linalg.matrix_power`. [torch.matrix_power](https://docs.pytorch.org/docs/stable/generated/torch.matrix_power.html) */
export function matrix_power(input: Tensor, n: Int, options?: OutOptions): Tensor;
/** Alias for `torch.linalg.matrix_power`. [torch.matrix_power](https://docs.pytorch.org/docs/stable/generated/torch.matrix_power.html) */
export function matrix_power(input: Tensor, options: OutOptions & { n: Int }): Tensor;
/** Alias for `torch.linalg.matrix_power`. [torch.matrix_power](https://docs.pytorch.org/docs/stable/generated/torch.matrix_power.html) */
export function matrix_power(options: OutOptions & Input<Tensor> & { n: Int }): Tensor;
export function matrix_power(...args: any[]): any {
  return $matrix_power.call(args);
}

const $max = new Operator('max', table.max);
/** Returns the maximum value of all elements in the `input` tensor. [torch.max](https://docs.pytorch.org/docs/stable/generated/torch.max.html) */
export function max(input: Tensor, other?: Tensor | MaxOptions, options?: MaxOptions): Tensor;
/** Returns the maximum value of all elements in the `input` tensor. [torch.max](https://docs.pytorch.org/docs/stable/generated/torch.max.html) */
export function max(options: MaxOptions & Input<Tensor>): Tensor;
/** Returns the maximum value of all elements in the `input` tensor. [torch.max](https://docs.pytorch.org/docs/stable/generated/torch.max.html) */
export function max(input: Tensor, dim: Int, keepdim?: boolean | MaxOptions2, options?: MaxOptions2): return_types.max;
/** Returns the maximum value of all elements in the `input` tensor. [torch.max](https://docs.pytorch.org/docs/stable/generated/torch.max.html) */
export function max(input: Tensor, options: MaxOptions2 & Dim<Int>): return_types.max;
/** Returns the maximum value of all elements in the `input` tensor. [torch.max](https://docs.pytorch.org/docs/stable/generated/torch.max.html) */
export function max(options: MaxOptions2 & Input<Tensor> & Dim<Int>): return_types.max;
export function max(...args: any[]): any {
  return $max.call(args);
}

const $max_pool1d = new Operator('max_pool1d', table.max_pool1d);
/** Applies a 1D max pooling over an input signal composed of several input planes. Shapes: input `(minibatch, in_channels, iW)`. [torch.nn.functional.max_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html) */
export function max_pool1d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | MaxPool1dOptions | null, padding?: Int | Ints | MaxPool1dOptions, dilation?: Int | Ints | MaxPool1dOptions, ceil_mode?: boolean | MaxPool1dOptions, options?: MaxPool1dOptions): Tensor;
/** Applies a 1D max pooling over an input signal composed of several input planes. Shapes: input `(minibatch, in_channels, iW)`. [torch.nn.functional.max_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html) */
export function max_pool1d(input: Tensor, options: MaxPool1dOptions & { kernel_size: Int | Ints }): Tensor;
/** Applies a 1D max pooling over an input signal composed of several input planes. Shapes: input `(minibatch, in_channels, iW)`. [torch.nn.functional.max_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html) */
export function max_pool1d(options: MaxPool1dOptions & Input<Tensor> & { kernel_size: Int | Ints }): Tensor;
export function max_pool1d(...args: any[]): any {
  return $max_pool1d.call(args);
}

const $max_pool1d_with_indices = new Operator('max_pool1d_with_indices', table.max_pool1d_with_indices);
/** Applies a 1D max pooling over an input signal composed of several input planes. Shapes: input `(minibatch, in_channels, iW)`. [torch.nn.functional.max_pool1d_with_indices](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d_with_indices.html) */
export function max_pool1d_with_indices(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | MaxPool1dWithIndicesOptions | null, padding?: Int | Ints | MaxPool1dWithIndicesOptions, dilation?: Int | Ints | MaxPool1dWithIndicesOptions, ceil_mode?: boolean | MaxPool1dWithIndicesOptions, options?: MaxPool1dWithIndicesOptions): [Tensor, Tensor];
/** Applies a 1D max pooling over an input signal composed of several input planes. Shapes: input `(minibatch, in_channels, iW)`. [torch.nn.functional.max_pool1d_with_indices](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d_with_indices.html) */
export function max_pool1d_with_indices(input: Tensor, options: MaxPool1dWithIndicesOptions & { kernel_size: Int | Ints }): [Tensor, Tensor];
/** Applies a 1D max pooling over an input signal composed of several input planes. Shapes: input `(minibatch, in_channels, iW)`. [torch.nn.functional.max_pool1d_with_indices](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d_with_indices.html) */
export function max_pool1d_with_indices(options: MaxPool1dWithIndicesOptions & Input<Tensor> & { kernel_size: Int | Ints }): [Tensor, Tensor];
export function max_pool1d_with_indices(...args: any[]): any {
  return $max_pool1d_with_indices.call(args);
}

const $max_pool2d = new Operator('max_pool2d', table.max_pool2d);
/** Applies a 2D max pooling over an input signal composed of several input planes. [torch.nn.functional.max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html) */
export function max_pool2d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | MaxPool2dOptions | null, padding?: Int | Ints | MaxPool2dOptions, dilation?: Int | Ints | MaxPool2dOptions, ceil_mode?: boolean | MaxPool2dOptions, options?: MaxPool2dOptions): Tensor;
/** Applies a 2D max pooling over an input signal composed of several input planes. [torch.nn.functional.max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html) */
export function max_pool2d(input: Tensor, options: MaxPool2dOptions & { kernel_size: Int | Ints }): Tensor;
/** Applies a 2D max pooling over an input signal composed of several input planes. [torch.nn.functional.max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html) */
export function max_pool2d(options: MaxPool2dOptions & Input<Tensor> & { kernel_size: Int | Ints }): Tensor;
export function max_pool2d(...args: any[]): any {
  return $max_pool2d.call(args);
}

const $max_pool3d = new Operator('max_pool3d', table.max_pool3d);
/** Applies a 3D max pooling over an input signal composed of several input planes. [torch.nn.functional.max_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html) */
export function max_pool3d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | MaxPool3dOptions | null, padding?: Int | Ints | MaxPool3dOptions, dilation?: Int | Ints | MaxPool3dOptions, ceil_mode?: boolean | MaxPool3dOptions, options?: MaxPool3dOptions): Tensor;
/** Applies a 3D max pooling over an input signal composed of several input planes. [torch.nn.functional.max_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html) */
export function max_pool3d(input: Tensor, options: MaxPool3dOptions & { kernel_size: Int | Ints }): Tensor;
/** Applies a 3D max pooling over an input signal composed of several input planes. [torch.nn.functional.max_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html) */
export function max_pool3d(options: MaxPool3dOptions & Input<Tensor> & { kernel_size: Int | Ints }): Tensor;
export function max_pool3d(...args: any[]): any {
  return $max_pool3d.call(args);
}

const $maximum = new Operator('maximum', table.maximum);
/** Computes the element-wise maximum of `input` and `other`. [torch.maximum](https://docs.pytorch.org/docs/stable/generated/torch.maximum.html) */
export function maximum(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the element-wise maximum of `input` and `other`. [torch.maximum](https://docs.pytorch.org/docs/stable/generated/torch.maximum.html) */
export function maximum(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the element-wise maximum of `input` and `other`. [torch.maximum](https://docs.pytorch.org/docs/stable/generated/torch.maximum.html) */
export function maximum(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function maximum(...args: any[]): any {
  return $maximum.call(args);
}

const $mean = new Operator('mean', table.mean);
/** Returns the mean value of all elements in the `input` tensor. [torch.mean](https://docs.pytorch.org/docs/stable/generated/torch.mean.html) */
export function mean(input: Tensor, dim?: Int | Ints | MeanOptions | null, keepdim?: boolean | MeanOptions, options?: MeanOptions): Tensor;
/** Returns the mean value of all elements in the `input` tensor. [torch.mean](https://docs.pytorch.org/docs/stable/generated/torch.mean.html) */
export function mean(options: MeanOptions & Input<Tensor>): Tensor;
export function mean(...args: any[]): any {
  return $mean.call(args);
}

const $median = new Operator('median', table.median);
/** Returns the median of the values in `input`. [torch.median](https://docs.pytorch.org/docs/stable/generated/torch.median.html) */
export function median(input: Tensor): Tensor;
/** Returns the median of the values in `input`. [torch.median](https://docs.pytorch.org/docs/stable/generated/torch.median.html) */
export function median(options: Keywords & Input<Tensor>): Tensor;
/** Returns the median of the values in `input`. [torch.median](https://docs.pytorch.org/docs/stable/generated/torch.median.html) */
export function median(input: Tensor, dim: Int, keepdim?: boolean | MedianOptions, options?: MedianOptions): return_types.median;
/** Returns the median of the values in `input`. [torch.median](https://docs.pytorch.org/docs/stable/generated/torch.median.html) */
export function median(input: Tensor, options: MedianOptions & Dim<Int>): return_types.median;
/** Returns the median of the values in `input`. [torch.median](https://docs.pytorch.org/docs/stable/generated/torch.median.html) */
export function median(options: MedianOptions & Input<Tensor> & Dim<Int>): return_types.median;
export function median(...args: any[]): any {
  return $median.call(args);
}

const $min = new Operator('min', table.min);
/** Returns the minimum value of all elements in the `input` tensor. [torch.min](https://docs.pytorch.org/docs/stable/generated/torch.min.html) */
export function min(input: Tensor, other?: Tensor | MinOptions, options?: MinOptions): Tensor;
/** Returns the minimum value of all elements in the `input` tensor. [torch.min](https://docs.pytorch.org/docs/stable/generated/torch.min.html) */
export function min(options: MinOptions & Input<Tensor>): Tensor;
/** Returns the minimum value of all elements in the `input` tensor. [torch.min](https://docs.pytorch.org/docs/stable/generated/torch.min.html) */
export function min(input: Tensor, dim: Int, keepdim?: boolean | MinOptions2, options?: MinOptions2): return_types.min;
/** Returns the minimum value of all elements in the `input` tensor. [torch.min](https://docs.pytorch.org/docs/stable/generated/torch.min.html) */
export function min(input: Tensor, options: MinOptions2 & Dim<Int>): return_types.min;
/** Returns the minimum value of all elements in the `input` tensor. [torch.min](https://docs.pytorch.org/docs/stable/generated/torch.min.html) */
export function min(options: MinOptions2 & Input<Tensor> & Dim<Int>): return_types.min;
export function min(...args: any[]): any {
  return $min.call(args);
}

const $minimum = new Operator('minimum', table.minimum);
/** Computes the element-wise minimum of `input` and `other`. [torch.minimum](https://docs.pytorch.org/docs/stable/generated/torch.minimum.html) */
export function minimum(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the element-wise minimum of `input` and `other`. [torch.minimum](https://docs.pytorch.org/docs/stable/generated/torch.minimum.html) */
export function minimum(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the element-wise minimum of `input` and `other`. [torch.minimum](https://docs.pytorch.org/docs/stable/generated/torch.minimum.html) */
export function minimum(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function minimum(...args: any[]): any {
  return $minimum.call(args);
}

const $miopen_batch_norm = new Operator('miopen_batch_norm', table.miopen_batch_norm);
/** The operator `aten::miopen_batch_norm`, which PyTorch does not document. */
export function miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, exponential_average_factor: number, epsilon: number): [Tensor, Tensor, Tensor];
/** The operator `aten::miopen_batch_norm`, which PyTorch does not document. */
export function miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, exponential_average_factor: number, options: Keywords & { epsilon: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::miopen_batch_norm`, which PyTorch does not document. */
export function miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, options: Keywords & { exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::miopen_batch_norm`, which PyTorch does not document. */
export function miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, options: Keywords & { training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::miopen_batch_norm`, which PyTorch does not document. */
export function miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, running_mean: Tensor | null, options: Keywords & { running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::miopen_batch_norm`, which PyTorch does not document. */
export function miopen_batch_norm(input: Tensor, weight: Tensor, bias: Tensor | null, options: Keywords & { running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::miopen_batch_norm`, which PyTorch does not document. */
export function miopen_batch_norm(input: Tensor, weight: Tensor, options: Keywords & { bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::miopen_batch_norm`, which PyTorch does not document. */
export function miopen_batch_norm(input: Tensor, options: Keywords & { weight: Tensor; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::miopen_batch_norm`, which PyTorch does not document. */
export function miopen_batch_norm(options: Keywords & Input<Tensor> & { weight: Tensor; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; exponential_average_factor: number; epsilon: number }): [Tensor, Tensor, Tensor];
export function miopen_batch_norm(...args: any[]): any {
  return $miopen_batch_norm.call(args);
}

const $miopen_convolution = new Operator('miopen_convolution', table.miopen_convolution);
/** The operator `aten::miopen_convolution`, which PyTorch does not document. */
export function miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
/** The operator `aten::miopen_convolution`, which PyTorch does not document. */
export function miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, options: Keywords & { deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution`, which PyTorch does not document. */
export function miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, options: Keywords & { benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution`, which PyTorch does not document. */
export function miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, options: Keywords & { groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution`, which PyTorch does not document. */
export function miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, options: Keywords & { dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution`, which PyTorch does not document. */
export function miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, options: Keywords & { stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution`, which PyTorch does not document. */
export function miopen_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: Keywords & { padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution`, which PyTorch does not document. */
export function miopen_convolution(input: Tensor, weight: Tensor, options: Keywords & { bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution`, which PyTorch does not document. */
export function miopen_convolution(input: Tensor, options: Keywords & { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution`, which PyTorch does not document. */
export function miopen_convolution(options: Keywords & Input<Tensor> & { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopen_convolution(...args: any[]): any {
  return $miopen_convolution.call(args);
}

const $miopen_convolution_add_relu = new Operator('miopen_convolution_add_relu', table.miopen_convolution_add_relu);
/** The operator `aten::miopen_convolution_add_relu`, which PyTorch does not document. */
export function miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
/** The operator `aten::miopen_convolution_add_relu`, which PyTorch does not document. */
export function miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, options: Keywords & { groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_add_relu`, which PyTorch does not document. */
export function miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, padding: Ints, options: Keywords & { dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_add_relu`, which PyTorch does not document. */
export function miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: Ints, options: Keywords & { padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_add_relu`, which PyTorch does not document. */
export function miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, options: Keywords & { stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_add_relu`, which PyTorch does not document. */
export function miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, options: Keywords & { bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_add_relu`, which PyTorch does not document. */
export function miopen_convolution_add_relu(input: Tensor, weight: Tensor, z: Tensor, options: Keywords & { alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_add_relu`, which PyTorch does not document. */
export function miopen_convolution_add_relu(input: Tensor, weight: Tensor, options: Keywords & { z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_add_relu`, which PyTorch does not document. */
export function miopen_convolution_add_relu(input: Tensor, options: Keywords & { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_add_relu`, which PyTorch does not document. */
export function miopen_convolution_add_relu(options: Keywords & Input<Tensor> & { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
export function miopen_convolution_add_relu(...args: any[]): any {
  return $miopen_convolution_add_relu.call(args);
}

const $miopen_convolution_relu = new Operator('miopen_convolution_relu', table.miopen_convolution_relu);
/** The operator `aten::miopen_convolution_relu`, which PyTorch does not document. */
export function miopen_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, groups: Int): Tensor;
/** The operator `aten::miopen_convolution_relu`, which PyTorch does not document. */
export function miopen_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, dilation: Ints, options: Keywords & { groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_relu`, which PyTorch does not document. */
export function miopen_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, padding: Ints, options: Keywords & { dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_relu`, which PyTorch does not document. */
export function miopen_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: Ints, options: Keywords & { padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_relu`, which PyTorch does not document. */
export function miopen_convolution_relu(input: Tensor, weight: Tensor, bias: Tensor | null, options: Keywords & { stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_relu`, which PyTorch does not document. */
export function miopen_convolution_relu(input: Tensor, weight: Tensor, options: Keywords & { bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_relu`, which PyTorch does not document. */
export function miopen_convolution_relu(input: Tensor, options: Keywords & { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::miopen_convolution_relu`, which PyTorch does not document. */
export function miopen_convolution_relu(options: Keywords & Input<Tensor> & { weight: Tensor; bias: Tensor | null; stride: Ints; padding: Ints; dilation: Ints; groups: Int }): Tensor;
export function miopen_convolution_relu(...args: any[]): any {
  return $miopen_convolution_relu.call(args);
}

const $miopen_convolution_transpose = new Operator('miopen_convolution_transpose', table.miopen_convolution_transpose);
/** The operator `aten::miopen_convolution_transpose`, which PyTorch does not document. */
export function miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
/** The operator `aten::miopen_convolution_transpose`, which PyTorch does not document. */
export function miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, options: Keywords & { deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution_transpose`, which PyTorch does not document. */
export function miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, groups: Int, options: Keywords & { benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution_transpose`, which PyTorch does not document. */
export function miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, output_padding: Ints, stride: Ints, dilation: Ints, options: Keywords & { groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution_transpose`, which PyTorch does not document. */
export function miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, output_padding: Ints, stride: Ints, options: Keywords & { dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution_transpose`, which PyTorch does not document. */
export function miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, output_padding: Ints, options: Keywords & { stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution_transpose`, which PyTorch does not document. */
export function miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, options: Keywords & { output_padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution_transpose`, which PyTorch does not document. */
export function miopen_convolution_transpose(input: Tensor, weight: Tensor, bias: Tensor | null, options: Keywords & { padding: Ints; output_padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution_transpose`, which PyTorch does not document. */
export function miopen_convolution_transpose(input: Tensor, weight: Tensor, options: Keywords & { bias: Tensor | null; padding: Ints; output_padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution_transpose`, which PyTorch does not document. */
export function miopen_convolution_transpose(input: Tensor, options: Keywords & { weight: Tensor; bias: Tensor | null; padding: Ints; output_padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_convolution_transpose`, which PyTorch does not document. */
export function miopen_convolution_transpose(options: Keywords & Input<Tensor> & { weight: Tensor; bias: Tensor | null; padding: Ints; output_padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopen_convolution_transpose(...args: any[]): any {
  return $miopen_convolution_transpose.call(args);
}

const $miopen_ctc_loss = new Operator('miopen_ctc_loss', table.miopen_ctc_loss);
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int, deterministic: boolean, options: Keywords & { zero_infinity: boolean }): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, blank: Int, options: Keywords & { deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, target_lengths: Ints, options: Keywords & { blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Ints, options: Keywords & { target_lengths: Ints; blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, targets: Tensor, options: Keywords & { input_lengths: Ints; target_lengths: Ints; blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, options: Keywords & { targets: Tensor; input_lengths: Ints; target_lengths: Ints; blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(options: Keywords & { log_probs: Tensor; targets: Tensor; input_lengths: Ints; target_lengths: Ints; blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int, deterministic: boolean, zero_infinity: boolean): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int, deterministic: boolean, options: Keywords & { zero_infinity: boolean }): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, blank: Int, options: Keywords & { deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, target_lengths: Tensor, options: Keywords & { blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor, options: Keywords & { target_lengths: Tensor; blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, targets: Tensor, options: Keywords & { input_lengths: Tensor; target_lengths: Tensor; blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(log_probs: Tensor, options: Keywords & { targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
/** The operator `aten::miopen_ctc_loss`, which PyTorch does not document. */
export function miopen_ctc_loss(options: Keywords & { log_probs: Tensor; targets: Tensor; input_lengths: Tensor; target_lengths: Tensor; blank: Int; deterministic: boolean; zero_infinity: boolean }): [Tensor, Tensor];
export function miopen_ctc_loss(...args: any[]): any {
  return $miopen_ctc_loss.call(args);
}

const $miopen_depthwise_convolution = new Operator('miopen_depthwise_convolution', table.miopen_depthwise_convolution);
/** The operator `aten::miopen_depthwise_convolution`, which PyTorch does not document. */
export function miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, deterministic: boolean): Tensor;
/** The operator `aten::miopen_depthwise_convolution`, which PyTorch does not document. */
export function miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, benchmark: boolean, options: Keywords & { deterministic: boolean }): Tensor;
/** The operator `aten::miopen_depthwise_convolution`, which PyTorch does not document. */
export function miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int, options: Keywords & { benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_depthwise_convolution`, which PyTorch does not document. */
export function miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, options: Keywords & { groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_depthwise_convolution`, which PyTorch does not document. */
export function miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, options: Keywords & { dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_depthwise_convolution`, which PyTorch does not document. */
export function miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, options: Keywords & { stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_depthwise_convolution`, which PyTorch does not document. */
export function miopen_depthwise_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: Keywords & { padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_depthwise_convolution`, which PyTorch does not document. */
export function miopen_depthwise_convolution(input: Tensor, weight: Tensor, options: Keywords & { bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_depthwise_convolution`, which PyTorch does not document. */
export function miopen_depthwise_convolution(input: Tensor, options: Keywords & { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
/** The operator `aten::miopen_depthwise_convolution`, which PyTorch does not document. */
export function miopen_depthwise_convolution(options: Keywords & Input<Tensor> & { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopen_depthwise_convolution(...args: any[]): any {
  return $miopen_depthwise_convolution.call(args);
}

const $miopen_rnn = new Operator('miopen_rnn', table.miopen_rnn);
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, hidden_size: Int, num_layers: Int, batch_first: boolean, dropout: number, train: boolean, bidirectional: boolean, batch_sizes: Ints, dropout_state: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, hidden_size: Int, num_layers: Int, batch_first: boolean, dropout: number, train: boolean, bidirectional: boolean, batch_sizes: Ints, options: Keywords & { dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, hidden_size: Int, num_layers: Int, batch_first: boolean, dropout: number, train: boolean, bidirectional: boolean, options: Keywords & { batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, hidden_size: Int, num_layers: Int, batch_first: boolean, dropout: number, train: boolean, options: Keywords & { bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, hidden_size: Int, num_layers: Int, batch_first: boolean, dropout: number, options: Keywords & { train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, hidden_size: Int, num_layers: Int, batch_first: boolean, options: Keywords & { dropout: number; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, hidden_size: Int, num_layers: Int, options: Keywords & { batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, hidden_size: Int, options: Keywords & { num_layers: Int; batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, hx: Tensor, cx: Tensor | null, mode: Int, options: Keywords & { hidden_size: Int; num_layers: Int; batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, hx: Tensor, cx: Tensor | null, options: Keywords & { mode: Int; hidden_size: Int; num_layers: Int; batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, hx: Tensor, options: Keywords & { cx: Tensor | null; mode: Int; hidden_size: Int; num_layers: Int; batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, weight: readonly Tensor[], weight_stride0: Int, options: Keywords & { hx: Tensor; cx: Tensor | null; mode: Int; hidden_size: Int; num_layers: Int; batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, weight: readonly Tensor[], options: Keywords & { weight_stride0: Int; hx: Tensor; cx: Tensor | null; mode: Int; hidden_size: Int; num_layers: Int; batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(input: Tensor, options: Keywords & { weight: readonly Tensor[]; weight_stride0: Int; hx: Tensor; cx: Tensor | null; mode: Int; hidden_size: Int; num_layers: Int; batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::miopen_rnn`, which PyTorch does not document. */
export function miopen_rnn(options: Keywords & Input<Tensor> & { weight: readonly Tensor[]; weight_stride0: Int; hx: Tensor; cx: Tensor | null; mode: Int; hidden_size: Int; num_layers: Int; batch_first: boolean; dropout: number; train: boolean; bidirectional: boolean; batch_sizes: Ints; dropout_state: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopen_rnn(...args: any[]): any {
  return $miopen_rnn.call(args);
}

const $mkldnn_adaptive_avg_pool2d = new Operator('mkldnn_adaptive_avg_pool2d', table.mkldnn_adaptive_avg_pool2d);
/** The operator `aten::mkldnn_adaptive_avg_pool2d`, which PyTorch does not document. */
export function mkldnn_adaptive_avg_pool2d(input: Tensor, output_size: Int | Ints, options?: OutOptions): Tensor;
/** The operator `aten::mkldnn_adaptive_avg_pool2d`, which PyTorch does not document. */
export function mkldnn_adaptive_avg_pool2d(input: Tensor, options: OutOptions & { output_size: Int | Ints }): Tensor;
/** The operator `aten::mkldnn_adaptive_avg_pool2d`, which PyTorch does not document. */
export function mkldnn_adaptive_avg_pool2d(options: OutOptions & Input<Tensor> & { output_size: Int | Ints }): Tensor;
export function mkldnn_adaptive_avg_pool2d(...args: any[]): any {
  return $mkldnn_adaptive_avg_pool2d.call(args);
}

const $mkldnn_convolution = new Operator('mkldnn_convolution', table.mkldnn_convolution);
/** The operator `aten::mkldnn_convolution`, which PyTorch does not document. */
export function mkldnn_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, groups: Int): Tensor;
/** The operator `aten::mkldnn_convolution`, which PyTorch does not document. */
export function mkldnn_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, dilation: Ints, options: Keywords & { groups: Int }): Tensor;
/** The operator `aten::mkldnn_convolution`, which PyTorch does not document. */
export function mkldnn_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, stride: Ints, options: Keywords & { dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::mkldnn_convolution`, which PyTorch does not document. */
export function mkldnn_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: Ints, options: Keywords & { stride: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::mkldnn_convolution`, which PyTorch does not document. */
export function mkldnn_convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: Keywords & { padding: Ints; stride: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::mkldnn_convolution`, which PyTorch does not document. */
export function mkldnn_convolution(input: Tensor, weight: Tensor, options: Keywords & { bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::mkldnn_convolution`, which PyTorch does not document. */
export function mkldnn_convolution(input: Tensor, options: Keywords & { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int }): Tensor;
/** The operator `aten::mkldnn_convolution`, which PyTorch does not document. */
export function mkldnn_convolution(options: Keywords & Input<Tensor> & { weight: Tensor; bias: Tensor | null; padding: Ints; stride: Ints; dilation: Ints; groups: Int }): Tensor;
export function mkldnn_convolution(...args: any[]): any {
  return $mkldnn_convolution.call(args);
}

const $mkldnn_linear_backward_weights = new Operator('mkldnn_linear_backward_weights', table.mkldnn_linear_backward_weights);
/** The operator `aten::mkldnn_linear_backward_weights`, which PyTorch does not document. */
export function mkldnn_linear_backward_weights(grad_output: Tensor, input: Tensor, weight: Tensor, bias_defined: boolean): [Tensor, Tensor];
/** The operator `aten::mkldnn_linear_backward_weights`, which PyTorch does not document. */
export function mkldnn_linear_backward_weights(grad_output: Tensor, input: Tensor, weight: Tensor, options: Keywords & { bias_defined: boolean }): [Tensor, Tensor];
/** The operator `aten::mkldnn_linear_backward_weights`, which PyTorch does not document. */
export function mkldnn_linear_backward_weights(grad_output: Tensor, input: Tensor, options: Keywords & { weight: Tensor; bias_defined: boolean }): [Tensor, Tensor];
/** The operator `aten::mkldnn_linear_backward_weights`, which PyTorch does not document. */
export function mkldnn_linear_backward_weights(grad_output: Tensor, options: Keywords & Input<Tensor> & { weight: Tensor; bias_defined: boolean }): [Tensor, Tensor];
/** The operator `aten::mkldnn_linear_backward_weights`, which PyTorch does not document. */
export function mkldnn_linear_backward_weights(options: Keywords & Input<Tensor> & { grad_output: Tensor; weight: Tensor; bias_defined: boolean }): [Tensor, Tensor];
export function mkldnn_linear_backward_weights(...args: any[]): any {
  return $mkldnn_linear_backward_weights.call(args);
}

const $mkldnn_max_pool2d = new Operator('mkldnn_max_pool2d', table.mkldnn_max_pool2d);
/** The operator `aten::mkldnn_max_pool2d`, which PyTorch does not document. */
export function mkldnn_max_pool2d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | MkldnnMaxPool2dOptions | null, padding?: Int | Ints | MkldnnMaxPool2dOptions, dilation?: Int | Ints | MkldnnMaxPool2dOptions, ceil_mode?: boolean | MkldnnMaxPool2dOptions, options?: MkldnnMaxPool2dOptions): Tensor;
/** The operator `aten::mkldnn_max_pool2d`, which PyTorch does not document. */
export function mkldnn_max_pool2d(input: Tensor, options: MkldnnMaxPool2dOptions & { kernel_size: Int | Ints }): Tensor;
/** The operator `aten::mkldnn_max_pool2d`, which PyTorch does not document. */
export function mkldnn_max_pool2d(options: MkldnnMaxPool2dOptions & Input<Tensor> & { kernel_size: Int | Ints }): Tensor;
export function mkldnn_max_pool2d(...args: any[]): any {
  return $mkldnn_max_pool2d.call(args);
}

const $mkldnn_max_pool3d = new Operator('mkldnn_max_pool3d', table.mkldnn_max_pool3d);
/** The operator `aten::mkldnn_max_pool3d`, which PyTorch does not document. */
export function mkldnn_max_pool3d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | MkldnnMaxPool3dOptions | null, padding?: Int | Ints | MkldnnMaxPool3dOptions, dilation?: Int | Ints | MkldnnMaxPool3dOptions, ceil_mode?: boolean | MkldnnMaxPool3dOptions, options?: MkldnnMaxPool3dOptions): Tensor;
/** The operator `aten::mkldnn_max_pool3d`, which PyTorch does not document. */
export function mkldnn_max_pool3d(input: Tensor, options: MkldnnMaxPool3dOptions & { kernel_size: Int | Ints }): Tensor;
/** The operator `aten::mkldnn_max_pool3d`, which PyTorch does not document. */
export function mkldnn_max_pool3d(options: MkldnnMaxPool3dOptions & Input<Tensor> & { kernel_size: Int | Ints }): Tensor;
export function mkldnn_max_pool3d(...args: any[]): any {
  return $mkldnn_max_pool3d.call(args);
}

const $mkldnn_rnn_layer = new Operator('mkldnn_rnn_layer', table.mkldnn_rnn_layer);
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batch_sizes: Ints, mode: Int, hidden_size: Int, num_layers: Int, has_biases: boolean, bidirectional: boolean, batch_first: boolean, train: boolean): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batch_sizes: Ints, mode: Int, hidden_size: Int, num_layers: Int, has_biases: boolean, bidirectional: boolean, batch_first: boolean, options: Keywords & { train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batch_sizes: Ints, mode: Int, hidden_size: Int, num_layers: Int, has_biases: boolean, bidirectional: boolean, options: Keywords & { batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batch_sizes: Ints, mode: Int, hidden_size: Int, num_layers: Int, has_biases: boolean, options: Keywords & { bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batch_sizes: Ints, mode: Int, hidden_size: Int, num_layers: Int, options: Keywords & { has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batch_sizes: Ints, mode: Int, hidden_size: Int, options: Keywords & { num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batch_sizes: Ints, mode: Int, options: Keywords & { hidden_size: Int; num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batch_sizes: Ints, options: Keywords & { mode: Int; hidden_size: Int; num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, options: Keywords & { batch_sizes: Ints; mode: Int; hidden_size: Int; num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, options: Keywords & { reverse: boolean; batch_sizes: Ints; mode: Int; hidden_size: Int; num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, options: Keywords & { cx_: Tensor; reverse: boolean; batch_sizes: Ints; mode: Int; hidden_size: Int; num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, options: Keywords & { hx_: Tensor; cx_: Tensor; reverse: boolean; batch_sizes: Ints; mode: Int; hidden_size: Int; num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, options: Keywords & { weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batch_sizes: Ints; mode: Int; hidden_size: Int; num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, weight1: Tensor, options: Keywords & { weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batch_sizes: Ints; mode: Int; hidden_size: Int; num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, weight0: Tensor, options: Keywords & { weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batch_sizes: Ints; mode: Int; hidden_size: Int; num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(input: Tensor, options: Keywords & { weight0: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batch_sizes: Ints; mode: Int; hidden_size: Int; num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
/** The operator `aten::mkldnn_rnn_layer`, which PyTorch does not document. */
export function mkldnn_rnn_layer(options: Keywords & Input<Tensor> & { weight0: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batch_sizes: Ints; mode: Int; hidden_size: Int; num_layers: Int; has_biases: boolean; bidirectional: boolean; batch_first: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnn_rnn_layer(...args: any[]): any {
  return $mkldnn_rnn_layer.call(args);
}

const $mm = new Operator('mm', table.mm);
/** Performs a matrix multiplication of the matrices `input` and `mat2`. [torch.mm](https://docs.pytorch.org/docs/stable/generated/torch.mm.html) */
export function mm(input: Tensor, mat2: Tensor, out_dtype?: dtype | MmOptions, options?: MmOptions): Tensor;
/** Performs a matrix multiplication of the matrices `input` and `mat2`. [torch.mm](https://docs.pytorch.org/docs/stable/generated/torch.mm.html) */
export function mm(input: Tensor, options: MmOptions & { mat2: Tensor }): Tensor;
/** Performs a matrix multiplication of the matrices `input` and `mat2`. [torch.mm](https://docs.pytorch.org/docs/stable/generated/torch.mm.html) */
export function mm(options: MmOptions & Input<Tensor> & { mat2: Tensor }): Tensor;
export function mm(...args: any[]): any {
  return $mm.call(args);
}

const $mode = new Operator('mode', table.mode);
/** Returns a namedtuple `(values, indices)` where `values` is the mode value of each row of the `input` tensor in the given dimension `dim`, i.e. a value which appears most often in that row, and `indices` is the index location of each mode value found. [torch.mode](https://docs.pytorch.org/docs/stable/generated/torch.mode.html) */
export function mode(input: Tensor, dim?: Int | ModeOptions, keepdim?: boolean | ModeOptions, options?: ModeOptions): return_types.mode;
/** Returns a namedtuple `(values, indices)` where `values` is the mode value of each row of the `input` tensor in the given dimension `dim`, i.e. a value which appears most often in that row, and `indices` is the index location of each mode value found. [torch.mode](https://docs.pytorch.org/docs/stable/generated/torch.mode.html) */
export function mode(options: ModeOptions & Input<Tensor>): return_types.mode;
export function mode(...args: any[]): any {
  return $mode.call(args);
}

const $moveaxis = new Operator('moveaxis', table.moveaxis);
/** Alias for `torch.movedim`. [torch.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html) */
export function moveaxis(input: Tensor, source: Int, destination: Int): Tensor;
/** Alias for `torch.movedim`. [torch.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html) */
export function moveaxis(input: Tensor, source: Int, options: Keywords & { destination: Int }): Tensor;
/** Alias for `torch.movedim`. [torch.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html) */
export function moveaxis(input: Tensor, options: Keywords & { source: Int; destination: Int }): Tensor;
/** Alias for `torch.movedim`. [torch.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html) */
export function moveaxis(options: Keywords & Input<Tensor> & { source: Int; destination: Int }): Tensor;
/** Alias for `torch.movedim`. [torch.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html) */
export function moveaxis(input: Tensor, source: Ints, destination: Ints): Tensor;
/** Alias for `torch.movedim`. [torch.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html) */
export function moveaxis(input: Tensor, source: Ints, options: Keywords & { destination: Ints }): Tensor;
/** Alias for `torch.movedim`. [torch.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html) */
export function moveaxis(input: Tensor, options: Keywords & { source: Ints; destination: Ints }): Tensor;
/** Alias for `torch.movedim`. [torch.moveaxis](https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html) */
export function moveaxis(options: Keywords & Input<Tensor> & { source: Ints; destination: Ints }): Tensor;
export function moveaxis(...args: any[]): any {
  return $moveaxis.call(args);
}

const $movedim = new Operator('movedim', table.movedim);
/** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.movedim](https://docs.pytorch.org/docs/stable/generated/torch.movedim.html) */
export function movedim(input: Tensor, source: Int, destination: Int): Tensor;
/** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.movedim](https://docs.pytorch.org/docs/stable/generated/torch.movedim.html) */
export function movedim(input: Tensor, source: Int, options: Keywords & { destination: Int }): Tensor;
/** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.movedim](https://docs.pytorch.org/docs/stable/generated/torch.movedim.html) */
export function movedim(input: Tensor, options: Keywords & { source: Int; destination: Int }): Tensor;
/** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.movedim](https://docs.pytorch.org/docs/stable/generated/torch.movedim.html) */
export function movedim(options: Keywords & Input<Tensor> & { source: Int; destination: Int }): Tensor;
/** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.movedim](https://docs.pytorch.org/docs/stable/generated/torch.movedim.html) */
export function movedim(input: Tensor, source: Ints, destination: Ints): Tensor;
/** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.movedim](https://docs.pytorch.org/docs/stable/generated/torch.movedim.html) */
export function movedim(input: Tensor, source: Ints, options: Keywords & { destination: Ints }): Tensor;
/** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.movedim](https://docs.pytorch.org/docs/stable/generated/torch.movedim.html) */
export function movedim(input: Tensor, options: Keywords & { source: Ints; destination: Ints }): Tensor;
/** Moves the dimension(s) of `input` at the position(s) in `source` to the position(s) in `destination`. [torch.movedim](https://docs.pytorch.org/docs/stable/generated/torch.movedim.html) */
export function movedim(options: Keywords & Input<Tensor> & { source: Ints; destination: Ints }): Tensor;
export function movedim(...args: any[]): any {
  return $movedim.call(args);
}

const $msort = new Operator('msort', table.msort);
/** Sorts the elements of the `input` tensor along its first dimension in ascending order by value. [torch.msort](https://docs.pytorch.org/docs/stable/generated/torch.msort.html) */
export function msort(input: Tensor, options?: OutOptions): Tensor;
/** Sorts the elements of the `input` tensor along its first dimension in ascending order by value. [torch.msort](https://docs.pytorch.org/docs/stable/generated/torch.msort.html) */
export function msort(options: OutOptions & Input<Tensor>): Tensor;
export function msort(...args: any[]): any {
  return $msort.call(args);
}

const $mul = new Operator('mul', table.mul);
/** Multiplies `input` by `other`. [torch.mul](https://docs.pytorch.org/docs/stable/generated/torch.mul.html) */
export function mul(input: Tensor | Scalar, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Multiplies `input` by `other`. [torch.mul](https://docs.pytorch.org/docs/stable/generated/torch.mul.html) */
export function mul(input: Tensor | Scalar, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Multiplies `input` by `other`. [torch.mul](https://docs.pytorch.org/docs/stable/generated/torch.mul.html) */
export function mul(options: OutOptions & Input<Tensor | Scalar> & Other<Tensor | Scalar>): Tensor;
export function mul(...args: any[]): any {
  return $mul.call(args);
}

const $multinomial = new Operator('multinomial', table.multinomial);
/** Returns a tensor where each row contains `num_samples` indices sampled from the multinomial (a stricter definition would be multivariate, refer to `torch.distributions.multinomial.Multinomial` for more details) probability distribution located in the corresponding row of tensor `input`. [torch.multinomial](https://docs.pytorch.org/docs/stable/generated/torch.multinomial.html) */
export function multinomial(input: Tensor, num_samples: Int, replacement?: boolean | MultinomialOptions, options?: MultinomialOptions): Tensor;
/** Returns a tensor where each row contains `num_samples` indices sampled from the multinomial (a stricter definition would be multivariate, refer to `torch.distributions.multinomial.Multinomial` for more details) probability distribution located in the corresponding row of tensor `input`. [torch.multinomial](https://docs.pytorch.org/docs/stable/generated/torch.multinomial.html) */
export function multinomial(input: Tensor, options: MultinomialOptions & { num_samples: Int }): Tensor;
/** Returns a tensor where each row contains `num_samples` indices sampled from the multinomial (a stricter definition would be multivariate, refer to `torch.distributions.multinomial.Multinomial` for more details) probability distribution located in the corresponding row of tensor `input`. [torch.multinomial](https://docs.pytorch.org/docs/stable/generated/torch.multinomial.html) */
export function multinomial(options: MultinomialOptions & Input<Tensor> & { num_samples: Int }): Tensor;
export function multinomial(...args: any[]): any {
  return $multinomial.call(args);
}

const $multiply = new Operator('multiply', table.multiply);
/** Alias for `torch.mul`. [torch.multiply](https://docs.pytorch.org/docs/stable/generated/torch.multiply.html) */
export function multiply(input: Tensor | Scalar, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Alias for `torch.mul`. [torch.multiply](https://docs.pytorch.org/docs/stable/generated/torch.multiply.html) */
export function multiply(input: Tensor | Scalar, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Alias for `torch.mul`. [torch.multiply](https://docs.pytorch.org/docs/stable/generated/torch.multiply.html) */
export function multiply(options: OutOptions & Input<Tensor | Scalar> & Other<Tensor | Scalar>): Tensor;
export function multiply(...args: any[]): any {
  return $multiply.call(args);
}

const $mv = new Operator('mv', table.mv);
/** Performs a matrix-vector product of the matrix `input` and the vector `vec`. [torch.mv](https://docs.pytorch.org/docs/stable/generated/torch.mv.html) */
export function mv(input: Tensor, vec: Tensor, options?: OutOptions): Tensor;
/** Performs a matrix-vector product of the matrix `input` and the vector `vec`. [torch.mv](https://docs.pytorch.org/docs/stable/generated/torch.mv.html) */
export function mv(input: Tensor, options: OutOptions & { vec: Tensor }): Tensor;
/** Performs a matrix-vector product of the matrix `input` and the vector `vec`. [torch.mv](https://docs.pytorch.org/docs/stable/generated/torch.mv.html) */
export function mv(options: OutOptions & Input<Tensor> & { vec: Tensor }): Tensor;
export function mv(...args: any[]): any {
  return $mv.call(args);
}

const $mvlgamma = new Operator('mvlgamma', table.mvlgamma);
/** Alias for `torch.special.multigammaln`. [torch.mvlgamma](https://docs.pytorch.org/docs/stable/generated/torch.mvlgamma.html) */
export function mvlgamma(input: Tensor, p: Int, options?: OutOptions): Tensor;
/** Alias for `torch.special.multigammaln`. [torch.mvlgamma](https://docs.pytorch.org/docs/stable/generated/torch.mvlgamma.html) */
export function mvlgamma(input: Tensor, options: OutOptions & { p: Int }): Tensor;
/** Alias for `torch.special.multigammaln`. [torch.mvlgamma](https://docs.pytorch.org/docs/stable/generated/torch.mvlgamma.html) */
export function mvlgamma(options: OutOptions & Input<Tensor> & { p: Int }): Tensor;
export function mvlgamma(...args: any[]): any {
  return $mvlgamma.call(args);
}

const $nan_to_num = new Operator('nan_to_num', table.nan_to_num);
/** Replaces `NaN`, positive infinity, and negative infinity values in `input` with the values specified by `nan`, `posinf`, and `neginf`, respectively. [torch.nan_to_num](https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num.html) */
export function nan_to_num(input: Tensor, nan?: number | NanToNumOptions | null, posinf?: number | NanToNumOptions | null, neginf?: number | NanToNumOptions | null, options?: NanToNumOptions): Tensor;
/** Replaces `NaN`, positive infinity, and negative infinity values in `input` with the values specified by `nan`, `posinf`, and `neginf`, respectively. [torch.nan_to_num](https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num.html) */
export function nan_to_num(options: NanToNumOptions & Input<Tensor>): Tensor;
export function nan_to_num(...args: any[]): any {
  return $nan_to_num.call(args);
}

const $nan_to_num_ = new Operator('nan_to_num_', table.nan_to_num_);
/** In place, `nan_to_num`: Replaces `NaN`, positive infinity, and negative infinity values in `input` with the values specified by `nan`, `posinf`, and `neginf`, respectively. [torch.Tensor.nan_to_num_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html) */
export function nan_to_num_(input: Tensor, nan?: number | NanToNum_Options | null, posinf?: number | NanToNum_Options | null, neginf?: number | NanToNum_Options | null, options?: NanToNum_Options): Tensor;
/** In place, `nan_to_num`: Replaces `NaN`, positive infinity, and negative infinity values in `input` with the values specified by `nan`, `posinf`, and `neginf`, respectively. [torch.Tensor.nan_to_num_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html) */
export function nan_to_num_(options: NanToNum_Options & Input<Tensor>): Tensor;
export function nan_to_num_(...args: any[]): any {
  return $nan_to_num_.call(args);
}

const $nanmean = new Operator('nanmean', table.nanmean);
/** Computes the mean of all `non-NaN` elements along the specified dimensions. [torch.nanmean](https://docs.pytorch.org/docs/stable/generated/torch.nanmean.html) */
export function nanmean(input: Tensor, dim?: Int | Ints | NanmeanOptions | null, keepdim?: boolean | NanmeanOptions, options?: NanmeanOptions): Tensor;
/** Computes the mean of all `non-NaN` elements along the specified dimensions. [torch.nanmean](https://docs.pytorch.org/docs/stable/generated/torch.nanmean.html) */
export function nanmean(options: NanmeanOptions & Input<Tensor>): Tensor;
export function nanmean(...args: any[]): any {
  return $nanmean.call(args);
}

const $nanmedian = new Operator('nanmedian', table.nanmedian);
/** Returns the median of the values in `input`, ignoring `NaN` values. [torch.nanmedian](https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html) */
export function nanmedian(input: Tensor): Tensor;
/** Returns the median of the values in `input`, ignoring `NaN` values. [torch.nanmedian](https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html) */
export function nanmedian(options: Keywords & Input<Tensor>): Tensor;
/** Returns the median of the values in `input`, ignoring `NaN` values. [torch.nanmedian](https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html) */
export function nanmedian(input: Tensor, dim: Int, keepdim?: boolean | NanmedianOptions, options?: NanmedianOptions): return_types.nanmedian;
/** Returns the median of the values in `input`, ignoring `NaN` values. [torch.nanmedian](https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html) */
export function nanmedian(input: Tensor, options: NanmedianOptions & Dim<Int>): return_types.nanmedian;
/** Returns the median of the values in `input`, ignoring `NaN` values. [torch.nanmedian](https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html) */
export function nanmedian(options: NanmedianOptions & Input<Tensor> & Dim<Int>): return_types.nanmedian;
export function nanmedian(...args: any[]): any {
  return $nanmedian.call(args);
}

const $nanquantile = new Operator('nanquantile', table.nanquantile);
/** This is a variant of `torch.quantile` that "ignores" `NaN` values, computing the quantiles `q` as if `NaN` values in `input` did not exist. [torch.nanquantile](https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html) */
export function nanquantile(input: Tensor, q: Tensor | number, dim?: Int | NanquantileOptions | null, keepdim?: boolean | NanquantileOptions, options?: NanquantileOptions): Tensor;
/** This is a variant of `torch.quantile` that "ignores" `NaN` values, computing the quantiles `q` as if `NaN` values in `input` did not exist. [torch.nanquantile](https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html) */
export function nanquantile(input: Tensor, options: NanquantileOptions & { q: Tensor | number }): Tensor;
/** This is a variant of `torch.quantile` that "ignores" `NaN` values, computing the quantiles `q` as if `NaN` values in `input` did not exist. [torch.nanquantile](https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html) */
export function nanquantile(options: NanquantileOptions & Input<Tensor> & { q: Tensor | number }): Tensor;
export function nanquantile(...args: any[]): any {
  return $nanquantile.call(args);
}

const $nansum = new Operator('nansum', table.nansum);
/** Returns the sum of all elements, treating Not a Numbers (NaNs) as zero. [torch.nansum](https://docs.pytorch.org/docs/stable/generated/torch.nansum.html) */
export function nansum(input: Tensor, dim?: Int | Ints | NansumOptions | null, keepdim?: boolean | NansumOptions, options?: NansumOptions): Tensor;
/** Returns the sum of all elements, treating Not a Numbers (NaNs) as zero. [torch.nansum](https://docs.pytorch.org/docs/stable/generated/torch.nansum.html) */
export function nansum(options: NansumOptions & Input<Tensor>): Tensor;
export function nansum(...args: any[]): any {
  return $nansum.call(args);
}

const $narrow = new Operator('narrow', table.narrow);
/** Returns a new tensor that is a narrowed version of `input` tensor. [torch.narrow](https://docs.pytorch.org/docs/stable/generated/torch.narrow.html) */
export function narrow(input: Tensor, dim: Int, start: Tensor | Int, length: Int): Tensor;
/** Returns a new tensor that is a narrowed version of `input` tensor. [torch.narrow](https://docs.pytorch.org/docs/stable/generated/torch.narrow.html) */
export function narrow(input: Tensor, dim: Int, start: Tensor | Int, options: Keywords & { length: Int }): Tensor;
/** Returns a new tensor that is a narrowed version of `input` tensor. [torch.narrow](https://docs.pytorch.org/docs/stable/generated/torch.narrow.html) */
export function narrow(input: Tensor, dim: Int, options: Keywords & { start: Tensor | Int; length: Int }): Tensor;
/** Returns a new tensor that is a narrowed version of `input` tensor. [torch.narrow](https://docs.pytorch.org/docs/stable/generated/torch.narrow.html) */
export function narrow(input: Tensor, options: Keywords & Dim<Int> & { start: Tensor | Int; length: Int }): Tensor;
/** Returns a new tensor that is a narrowed version of `input` tensor. [torch.narrow](https://docs.pytorch.org/docs/stable/generated/torch.narrow.html) */
export function narrow(options: Keywords & Input<Tensor> & Dim<Int> & { start: Tensor | Int; length: Int }): Tensor;
export function narrow(...args: any[]): any {
  return $narrow.call(args);
}

const $narrow_copy = new Operator('narrow_copy', table.narrow_copy);
/** Same as `Tensor.narrow` except this returns a copy rather than shared storage. [torch.narrow_copy](https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html) */
export function narrow_copy(input: Tensor, dim: Int, start: Int, length: Int, options?: OutOptions): Tensor;
/** Same as `Tensor.narrow` except this returns a copy rather than shared storage. [torch.narrow_copy](https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html) */
export function narrow_copy(input: Tensor, dim: Int, start: Int, options: OutOptions & { length: Int }): Tensor;
/** Same as `Tensor.narrow` except this returns a copy rather than shared storage. [torch.narrow_copy](https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html) */
export function narrow_copy(input: Tensor, dim: Int, options: OutOptions & { start: Int; length: Int }): Tensor;
/** Same as `Tensor.narrow` except this returns a copy rather than shared storage. [torch.narrow_copy](https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html) */
export function narrow_copy(input: Tensor, options: OutOptions & Dim<Int> & { start: Int; length: Int }): Tensor;
/** Same as `Tensor.narrow` except this returns a copy rather than shared storage. [torch.narrow_copy](https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html) */
export function narrow_copy(options: OutOptions & Input<Tensor> & Dim<Int> & { start: Int; length: Int }): Tensor;
export function narrow_copy(...args: any[]): any {
  return $narrow_copy.call(args);
}

const $native_batch_norm = new Operator('native_batch_norm', table.native_batch_norm);
/** The operator `aten::native_batch_norm`, which PyTorch does not document. */
export function native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, eps: number, options?: NativeBatchNormOptions): [Tensor, Tensor, Tensor];
/** The operator `aten::native_batch_norm`, which PyTorch does not document. */
export function native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, momentum: number, options: NativeBatchNormOptions & { eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_batch_norm`, which PyTorch does not document. */
export function native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, training: boolean, options: NativeBatchNormOptions & { momentum: number; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_batch_norm`, which PyTorch does not document. */
export function native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, running_var: Tensor | null, options: NativeBatchNormOptions & { training: boolean; momentum: number; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_batch_norm`, which PyTorch does not document. */
export function native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, running_mean: Tensor | null, options: NativeBatchNormOptions & { running_var: Tensor | null; training: boolean; momentum: number; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_batch_norm`, which PyTorch does not document. */
export function native_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: NativeBatchNormOptions & { running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_batch_norm`, which PyTorch does not document. */
export function native_batch_norm(input: Tensor, weight: Tensor | null, options: NativeBatchNormOptions & { bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_batch_norm`, which PyTorch does not document. */
export function native_batch_norm(input: Tensor, options: NativeBatchNormOptions & { weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_batch_norm`, which PyTorch does not document. */
export function native_batch_norm(options: NativeBatchNormOptions & Input<Tensor> & { weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number }): [Tensor, Tensor, Tensor];
export function native_batch_norm(...args: any[]): any {
  return $native_batch_norm.call(args);
}

const $native_channel_shuffle = new Operator('native_channel_shuffle', table.native_channel_shuffle);
/** Native kernel level implementation of the `channel_shuffle`. [torch.nn.functional.native_channel_shuffle](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.native_channel_shuffle.html) */
export function native_channel_shuffle(input: Tensor, groups: Int): Tensor;
/** Native kernel level implementation of the `channel_shuffle`. [torch.nn.functional.native_channel_shuffle](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.native_channel_shuffle.html) */
export function native_channel_shuffle(input: Tensor, options: Keywords & { groups: Int }): Tensor;
/** Native kernel level implementation of the `channel_shuffle`. [torch.nn.functional.native_channel_shuffle](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.native_channel_shuffle.html) */
export function native_channel_shuffle(options: Keywords & Input<Tensor> & { groups: Int }): Tensor;
export function native_channel_shuffle(...args: any[]): any {
  return $native_channel_shuffle.call(args);
}

const $native_dropout = new Operator('native_dropout', table.native_dropout);
/** The operator `aten::native_dropout`, which PyTorch does not document. */
export function native_dropout(input: Tensor, p: number, train: boolean | null): [Tensor, Tensor];
/** The operator `aten::native_dropout`, which PyTorch does not document. */
export function native_dropout(input: Tensor, p: number, options: Keywords & { train: boolean | null }): [Tensor, Tensor];
/** The operator `aten::native_dropout`, which PyTorch does not document. */
export function native_dropout(input: Tensor, options: Keywords & { p: number; train: boolean | null }): [Tensor, Tensor];
/** The operator `aten::native_dropout`, which PyTorch does not document. */
export function native_dropout(options: Keywords & Input<Tensor> & { p: number; train: boolean | null }): [Tensor, Tensor];
export function native_dropout(...args: any[]): any {
  return $native_dropout.call(args);
}

const $native_group_norm = new Operator('native_group_norm', table.native_group_norm);
/** The operator `aten::native_group_norm`, which PyTorch does not document. */
export function native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, eps: number): [Tensor, Tensor, Tensor];
/** The operator `aten::native_group_norm`, which PyTorch does not document. */
export function native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: Int, C: Int, HxW: Int, group: Int, options: Keywords & { eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_group_norm`, which PyTorch does not document. */
export function native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: Int, C: Int, HxW: Int, options: Keywords & { group: Int; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_group_norm`, which PyTorch does not document. */
export function native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: Int, C: Int, options: Keywords & { HxW: Int; group: Int; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_group_norm`, which PyTorch does not document. */
export function native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: Int, options: Keywords & { C: Int; HxW: Int; group: Int; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_group_norm`, which PyTorch does not document. */
export function native_group_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: Keywords & { N: Int; C: Int; HxW: Int; group: Int; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_group_norm`, which PyTorch does not document. */
export function native_group_norm(input: Tensor, weight: Tensor | null, options: Keywords & { bias: Tensor | null; N: Int; C: Int; HxW: Int; group: Int; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_group_norm`, which PyTorch does not document. */
export function native_group_norm(input: Tensor, options: Keywords & { weight: Tensor | null; bias: Tensor | null; N: Int; C: Int; HxW: Int; group: Int; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_group_norm`, which PyTorch does not document. */
export function native_group_norm(options: Keywords & Input<Tensor> & { weight: Tensor | null; bias: Tensor | null; N: Int; C: Int; HxW: Int; group: Int; eps: number }): [Tensor, Tensor, Tensor];
export function native_group_norm(...args: any[]): any {
  return $native_group_norm.call(args);
}

const $native_layer_norm = new Operator('native_layer_norm', table.native_layer_norm);
/** The operator `aten::native_layer_norm`, which PyTorch does not document. */
export function native_layer_norm(input: Tensor, normalized_shape: Ints, weight: Tensor | null, bias: Tensor | null, eps: number): [Tensor, Tensor, Tensor];
/** The operator `aten::native_layer_norm`, which PyTorch does not document. */
export function native_layer_norm(input: Tensor, normalized_shape: Ints, weight: Tensor | null, bias: Tensor | null, options: Keywords & { eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_layer_norm`, which PyTorch does not document. */
export function native_layer_norm(input: Tensor, normalized_shape: Ints, weight: Tensor | null, options: Keywords & { bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_layer_norm`, which PyTorch does not document. */
export function native_layer_norm(input: Tensor, normalized_shape: Ints, options: Keywords & { weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_layer_norm`, which PyTorch does not document. */
export function native_layer_norm(input: Tensor, options: Keywords & { normalized_shape: Ints; weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
/** The operator `aten::native_layer_norm`, which PyTorch does not document. */
export function native_layer_norm(options: Keywords & Input<Tensor> & { normalized_shape: Ints; weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
export function native_layer_norm(...args: any[]): any {
  return $native_layer_norm.call(args);
}

const $native_norm = new Operator('native_norm', table.native_norm);
/** The operator `aten::native_norm`, which PyTorch does not document. */
export function native_norm(input: Tensor, p?: Scalar | NativeNormOptions | null, dim?: Int | Ints | NativeNormOptions, keepdim?: boolean | NativeNormOptions, dtype?: dtype | NativeNormOptions | null, options?: NativeNormOptions): Tensor;
/** The operator `aten::native_norm`, which PyTorch does not document. */
export function native_norm(options: NativeNormOptions & Input<Tensor>): Tensor;
export function native_norm(...args: any[]): any {
  return $native_norm.call(args);
}

const $ne = new Operator('ne', table.ne);
/** Computes `input ≠ other` element-wise. [torch.ne](https://docs.pytorch.org/docs/stable/generated/torch.ne.html) */
export function ne(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes `input ≠ other` element-wise. [torch.ne](https://docs.pytorch.org/docs/stable/generated/torch.ne.html) */
export function ne(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes `input ≠ other` element-wise. [torch.ne](https://docs.pytorch.org/docs/stable/generated/torch.ne.html) */
export function ne(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function ne(...args: any[]): any {
  return $ne.call(args);
}

const $neg = new Operator('neg', table.neg);
/** Returns a new tensor with the negative of the elements of `input`. [torch.neg](https://docs.pytorch.org/docs/stable/generated/torch.neg.html) */
export function neg(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the negative of the elements of `input`. [torch.neg](https://docs.pytorch.org/docs/stable/generated/torch.neg.html) */
export function neg(options: OutOptions & Input<Tensor>): Tensor;
export function neg(...args: any[]): any {
  return $neg.call(args);
}

const $neg_ = new Operator('neg_', table.neg_);
/** In place, `neg`: Returns a new tensor with the negative of the elements of `input`. [torch.Tensor.neg_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html) */
export function neg_(input: Tensor): Tensor;
/** In place, `neg`: Returns a new tensor with the negative of the elements of `input`. [torch.Tensor.neg_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html) */
export function neg_(options: Keywords & Input<Tensor>): Tensor;
export function neg_(...args: any[]): any {
  return $neg_.call(args);
}

const $negative = new Operator('negative', table.negative);
/** Alias for `torch.neg`. [torch.negative](https://docs.pytorch.org/docs/stable/generated/torch.negative.html) */
export function negative(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.neg`. [torch.negative](https://docs.pytorch.org/docs/stable/generated/torch.negative.html) */
export function negative(options: OutOptions & Input<Tensor>): Tensor;
export function negative(...args: any[]): any {
  return $negative.call(args);
}

const $negative_ = new Operator('negative_', table.negative_);
/** In place, `negative`: Alias for `torch.neg`. [torch.Tensor.negative_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative_.html) */
export function negative_(input: Tensor): Tensor;
/** In place, `negative`: Alias for `torch.neg`. [torch.Tensor.negative_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative_.html) */
export function negative_(options: Keywords & Input<Tensor>): Tensor;
export function negative_(...args: any[]): any {
  return $negative_.call(args);
}

const $nextafter = new Operator('nextafter', table.nextafter);
/** Return the next floating-point value after `input` towards `other`, elementwise. [torch.nextafter](https://docs.pytorch.org/docs/stable/generated/torch.nextafter.html) */
export function nextafter(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Return the next floating-point value after `input` towards `other`, elementwise. [torch.nextafter](https://docs.pytorch.org/docs/stable/generated/torch.nextafter.html) */
export function nextafter(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Return the next floating-point value after `input` towards `other`, elementwise. [torch.nextafter](https://docs.pytorch.org/docs/stable/generated/torch.nextafter.html) */
export function nextafter(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function nextafter(...args: any[]): any {
  return $nextafter.call(args);
}

const $nonzero_static = new Operator('nonzero_static', table.nonzero_static);
/** Returns a 2-D tensor where each row is the index for a non-zero value. [torch.nonzero_static](https://docs.pytorch.org/docs/stable/generated/torch.nonzero_static.html) */
export function nonzero_static(input: Tensor, options: NonzeroStaticOptions & { size: Int }): Tensor;
/** Returns a 2-D tensor where each row is the index for a non-zero value. [torch.nonzero_static](https://docs.pytorch.org/docs/stable/generated/torch.nonzero_static.html) */
export function nonzero_static(options: NonzeroStaticOptions & Input<Tensor> & { size: Int }): Tensor;
export function nonzero_static(...args: any[]): any {
  return $nonzero_static.call(args);
}

const $norm_except_dim = new Operator('norm_except_dim', table.norm_except_dim);
/** The operator `aten::norm_except_dim`, which PyTorch does not document. */
export function norm_except_dim(v: Tensor, pow?: Int | NormExceptDimOptions, dim?: Int | NormExceptDimOptions, options?: NormExceptDimOptions): Tensor;
/** The operator `aten::norm_except_dim`, which PyTorch does not document. */
export function norm_except_dim(options: NormExceptDimOptions & { v: Tensor }): Tensor;
export function norm_except_dim(...args: any[]): any {
  return $norm_except_dim.call(args);
}

const $normal = new Operator('normal', table.normal);
/** Returns a tensor of random numbers drawn from separate normal distributions whose mean and standard deviation are given. [torch.normal](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
export function normal(mean: Tensor, std?: Tensor | number | NormalOptions, options?: NormalOptions): Tensor;
/** Returns a tensor of random numbers drawn from separate normal distributions whose mean and standard deviation are given. [torch.normal](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
export function normal(options: NormalOptions & { mean: Tensor }): Tensor;
/** Returns a tensor of random numbers drawn from separate normal distributions whose mean and standard deviation are given. [torch.normal](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
export function normal(mean: number, std: Tensor, options?: NormalOptions2): Tensor;
/** Returns a tensor of random numbers drawn from separate normal distributions whose mean and standard deviation are given. [torch.normal](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
export function normal(mean: number, options: NormalOptions2 & { std: Tensor }): Tensor;
/** Returns a tensor of random numbers drawn from separate normal distributions whose mean and standard deviation are given. [torch.normal](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
export function normal(options: NormalOptions2 & { mean: number; std: Tensor }): Tensor;
/** Returns a tensor of random numbers drawn from separate normal distributions whose mean and standard deviation are given. [torch.normal](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
export function normal(mean: number, std: number, size: Ints, options?: NormalOptions3): Tensor;
/** Returns a tensor of random numbers drawn from separate normal distributions whose mean and standard deviation are given. [torch.normal](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
export function normal(mean: number, std: number, options: NormalOptions3 & { size: Ints }): Tensor;
/** Returns a tensor of random numbers drawn from separate normal distributions whose mean and standard deviation are given. [torch.normal](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
export function normal(mean: number, options: NormalOptions3 & { std: number; size: Ints }): Tensor;
/** Returns a tensor of random numbers drawn from separate normal distributions whose mean and standard deviation are given. [torch.normal](https://docs.pytorch.org/docs/stable/generated/torch.normal.html) */
export function normal(options: NormalOptions3 & { mean: number; std: number; size: Ints }): Tensor;
export function normal(...args: any[]): any {
  return $normal.call(args);
}

const $not_equal = new Operator('not_equal', table.not_equal);
/** Alias for `torch.ne`. [torch.not_equal](https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html) */
export function not_equal(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Alias for `torch.ne`. [torch.not_equal](https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html) */
export function not_equal(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Alias for `torch.ne`. [torch.not_equal](https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html) */
export function not_equal(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function not_equal(...args: any[]): any {
  return $not_equal.call(args);
}

const $nuclear_norm = new Operator('nuclear_norm', table.nuclear_norm);
/** The operator `aten::nuclear_norm`, which PyTorch does not document. */
export function nuclear_norm(input: Tensor, dim: Int | Ints, keepdim?: boolean | NuclearNormOptions, options?: NuclearNormOptions): Tensor;
/** The operator `aten::nuclear_norm`, which PyTorch does not document. */
export function nuclear_norm(input: Tensor, options: NuclearNormOptions & Dim<Int | Ints>): Tensor;
/** The operator `aten::nuclear_norm`, which PyTorch does not document. */
export function nuclear_norm(options: NuclearNormOptions & Input<Tensor> & Dim<Int | Ints>): Tensor;
/** The operator `aten::nuclear_norm`, which PyTorch does not document. */
export function nuclear_norm(input: Tensor, keepdim?: boolean | NuclearNormOptions, options?: NuclearNormOptions): Tensor;
/** The operator `aten::nuclear_norm`, which PyTorch does not document. */
export function nuclear_norm(options: NuclearNormOptions & Input<Tensor>): Tensor;
export function nuclear_norm(...args: any[]): any {
  return $nuclear_norm.call(args);
}

const $ones = new Operator('ones', table.ones);
/** Returns a tensor filled with the scalar value `1`, with the shape defined by the variable argument `size`. [torch.ones](https://docs.pytorch.org/docs/stable/generated/torch.ones.html) */
export function ones(...size: Int[]): Tensor;
/** Returns a tensor filled with the scalar value `1`, with the shape defined by the variable argument `size`. [torch.ones](https://docs.pytorch.org/docs/stable/generated/torch.ones.html) */
export function ones(...args: [...size: Int[], options: OnesOptions]): Tensor;
/** Returns a tensor filled with the scalar value `1`, with the shape defined by the variable argument `size`. [torch.ones](https://docs.pytorch.org/docs/stable/generated/torch.ones.html) */
export function ones(size: Ints, options?: OnesOptions): Tensor;
/** Returns a tensor filled with the scalar value `1`, with the shape defined by the variable argument `size`. [torch.ones](https://docs.pytorch.org/docs/stable/generated/torch.ones.html) */
export function ones(options: OnesOptions & { size: Ints }): Tensor;
export function ones(...args: any[]): any {
  return $ones.call(args);
}

const $ones_like = new Operator('ones_like', table.ones_like);
/** Returns a tensor filled with the scalar value `1`, with the same size as `input`. [torch.ones_like](https://docs.pytorch.org/docs/stable/generated/torch.ones_like.html) */
export function ones_like(input: Tensor, options?: OnesLikeOptions): Tensor;
/** Returns a tensor filled with the scalar value `1`, with the same size as `input`. [torch.ones_like](https://docs.pytorch.org/docs/stable/generated/torch.ones_like.html) */
export function ones_like(options: OnesLikeOptions & Input<Tensor>): Tensor;
export function ones_like(...args: any[]): any {
  return $ones_like.call(args);
}

const $orgqr = new Operator('orgqr', table.orgqr);
/** Alias for `torch.linalg.householder_product`. [torch.orgqr](https://docs.pytorch.org/docs/stable/generated/torch.orgqr.html) */
export function orgqr(input: Tensor, input2: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.linalg.householder_product`. [torch.orgqr](https://docs.pytorch.org/docs/stable/generated/torch.orgqr.html) */
export function orgqr(input: Tensor, options: OutOptions & { input2: Tensor }): Tensor;
/** Alias for `torch.linalg.householder_product`. [torch.orgqr](https://docs.pytorch.org/docs/stable/generated/torch.orgqr.html) */
export function orgqr(options: OutOptions & Input<Tensor> & { input2: Tensor }): Tensor;
export function orgqr(...args: any[]): any {
  return $orgqr.call(args);
}

const $ormqr = new Operator('ormqr', table.ormqr);
/** Computes the matrix-matrix multiplication of a product of Householder matrices with a general matrix. [torch.ormqr](https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html) */
export function ormqr(input: Tensor, input2: Tensor, input3: Tensor, left?: boolean | OrmqrOptions, transpose?: boolean | OrmqrOptions, options?: OrmqrOptions): Tensor;
/** Computes the matrix-matrix multiplication of a product of Householder matrices with a general matrix. [torch.ormqr](https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html) */
export function ormqr(input: Tensor, input2: Tensor, options: OrmqrOptions & { input3: Tensor }): Tensor;
/** Computes the matrix-matrix multiplication of a product of Householder matrices with a general matrix. [torch.ormqr](https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html) */
export function ormqr(input: Tensor, options: OrmqrOptions & { input2: Tensor; input3: Tensor }): Tensor;
/** Computes the matrix-matrix multiplication of a product of Householder matrices with a general matrix. [torch.ormqr](https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html) */
export function ormqr(options: OrmqrOptions & Input<Tensor> & { input2: Tensor; input3: Tensor }): Tensor;
export function ormqr(...args: any[]): any {
  return $ormqr.call(args);
}

const $outer = new Operator('outer', table.outer);
/** Outer product of `input` and `vec2`. [torch.outer](https://docs.pytorch.org/docs/stable/generated/torch.outer.html) */
export function outer(input: Tensor, vec2: Tensor, options?: OutOptions): Tensor;
/** Outer product of `input` and `vec2`. [torch.outer](https://docs.pytorch.org/docs/stable/generated/torch.outer.html) */
export function outer(input: Tensor, options: OutOptions & { vec2: Tensor }): Tensor;
/** Outer product of `input` and `vec2`. [torch.outer](https://docs.pytorch.org/docs/stable/generated/torch.outer.html) */
export function outer(options: OutOptions & Input<Tensor> & { vec2: Tensor }): Tensor;
export function outer(...args: any[]): any {
  return $outer.call(args);
}

const $pairwise_distance = new Operator('pairwise_distance', table.pairwise_distance);
/** Computes the pairwise distance between input vectors, or between columns of input matrices. [torch.nn.functional.pairwise_distance](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html) */
export function pairwise_distance(x1: Tensor, x2: Tensor, p?: number | PairwiseDistanceOptions, eps?: number | PairwiseDistanceOptions, keepdim?: boolean | PairwiseDistanceOptions, options?: PairwiseDistanceOptions): Tensor;
/** Computes the pairwise distance between input vectors, or between columns of input matrices. [torch.nn.functional.pairwise_distance](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html) */
export function pairwise_distance(x1: Tensor, options: PairwiseDistanceOptions & { x2: Tensor }): Tensor;
/** Computes the pairwise distance between input vectors, or between columns of input matrices. [torch.nn.functional.pairwise_distance](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html) */
export function pairwise_distance(options: PairwiseDistanceOptions & { x1: Tensor; x2: Tensor }): Tensor;
export function pairwise_distance(...args: any[]): any {
  return $pairwise_distance.call(args);
}

const $pdist = new Operator('pdist', table.pdist);
/** Computes the p-norm distance between every pair of row vectors in the input. [torch.nn.functional.pdist](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pdist.html) */
export function pdist(input: Tensor, p?: number | PdistOptions, options?: PdistOptions): Tensor;
/** Computes the p-norm distance between every pair of row vectors in the input. [torch.nn.functional.pdist](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pdist.html) */
export function pdist(options: PdistOptions & Input<Tensor>): Tensor;
export function pdist(...args: any[]): any {
  return $pdist.call(args);
}

const $permute = new Operator('permute', table.permute);
/** Returns a view of the original tensor `input` with its dimensions permuted. [torch.permute](https://docs.pytorch.org/docs/stable/generated/torch.permute.html) */
export function permute(input: Tensor, dims: Ints): Tensor;
/** Returns a view of the original tensor `input` with its dimensions permuted. [torch.permute](https://docs.pytorch.org/docs/stable/generated/torch.permute.html) */
export function permute(input: Tensor, options: Keywords & { dims: Ints }): Tensor;
/** Returns a view of the original tensor `input` with its dimensions permuted. [torch.permute](https://docs.pytorch.org/docs/stable/generated/torch.permute.html) */
export function permute(options: Keywords & Input<Tensor> & { dims: Ints }): Tensor;
export function permute(...args: any[]): any {
  return $permute.call(args);
}

const $permute_copy = new Operator('permute_copy', table.permute_copy);
/** Performs the same operation as `torch.permute`, but all output tensors are freshly created instead of aliasing the input. */
export function permute_copy(input: Tensor, dims: Ints, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.permute`, but all output tensors are freshly created instead of aliasing the input. */
export function permute_copy(input: Tensor, options: OutOptions & { dims: Ints }): Tensor;
/** Performs the same operation as `torch.permute`, but all output tensors are freshly created instead of aliasing the input. */
export function permute_copy(options: OutOptions & Input<Tensor> & { dims: Ints }): Tensor;
export function permute_copy(...args: any[]): any {
  return $permute_copy.call(args);
}

const $pinverse = new Operator('pinverse', table.pinverse);
/** Alias for `torch.linalg.pinv`. [torch.pinverse](https://docs.pytorch.org/docs/stable/generated/torch.pinverse.html) */
export function pinverse(input: Tensor, rcond?: number | PinverseOptions, options?: PinverseOptions): Tensor;
/** Alias for `torch.linalg.pinv`. [torch.pinverse](https://docs.pytorch.org/docs/stable/generated/torch.pinverse.html) */
export function pinverse(options: PinverseOptions & Input<Tensor>): Tensor;
export function pinverse(...args: any[]): any {
  return $pinverse.call(args);
}

const $pixel_shuffle = new Operator('pixel_shuffle', table.pixel_shuffle);
/** Rearranges elements in a tensor of shape `(*, C × r^2, H, W)` to a tensor of shape `(*, C, H × r, W × r)`, where r is the `upscale_factor`. [torch.nn.functional.pixel_shuffle](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_shuffle.html) */
export function pixel_shuffle(input: Tensor, upscale_factor: Int): Tensor;
/** Rearranges elements in a tensor of shape `(*, C × r^2, H, W)` to a tensor of shape `(*, C, H × r, W × r)`, where r is the `upscale_factor`. [torch.nn.functional.pixel_shuffle](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_shuffle.html) */
export function pixel_shuffle(input: Tensor, options: Keywords & { upscale_factor: Int }): Tensor;
/** Rearranges elements in a tensor of shape `(*, C × r^2, H, W)` to a tensor of shape `(*, C, H × r, W × r)`, where r is the `upscale_factor`. [torch.nn.functional.pixel_shuffle](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_shuffle.html) */
export function pixel_shuffle(options: Keywords & Input<Tensor> & { upscale_factor: Int }): Tensor;
export function pixel_shuffle(...args: any[]): any {
  return $pixel_shuffle.call(args);
}

const $pixel_unshuffle = new Operator('pixel_unshuffle', table.pixel_unshuffle);
/** Reverses the `torch.nn.PixelShuffle` operation by rearranging elements in a tensor of shape `(*, C, H × r, W × r)` to a tensor of shape `(*, C × r^2, H, W)`, where r is the `downscale_factor`. [torch.nn.functional.pixel_unshuffle](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_unshuffle.html) */
export function pixel_unshuffle(input: Tensor, downscale_factor: Int): Tensor;
/** Reverses the `torch.nn.PixelShuffle` operation by rearranging elements in a tensor of shape `(*, C, H × r, W × r)` to a tensor of shape `(*, C × r^2, H, W)`, where r is the `downscale_factor`. [torch.nn.functional.pixel_unshuffle](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_unshuffle.html) */
export function pixel_unshuffle(input: Tensor, options: Keywords & { downscale_factor: Int }): Tensor;
/** Reverses the `torch.nn.PixelShuffle` operation by rearranging elements in a tensor of shape `(*, C, H × r, W × r)` to a tensor of shape `(*, C × r^2, H, W)`, where r is the `downscale_factor`. [torch.nn.functional.pixel_unshuffle](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_unshuffle.html) */
export function pixel_unshuffle(options: Keywords & Input<Tensor> & { downscale_factor: Int }): Tensor;
export function pixel_unshuffle(...args: any[]): any {
  return $pixel_unshuffle.call(args);
}

const $poisson = new Operator('poisson', table.poisson);
/** Returns a tensor of the same size as `input` with each element sampled from a Poisson distribution with rate parameter given by the corresponding element in `input` i.e. [torch.poisson](https://docs.pytorch.org/docs/stable/generated/torch.poisson.html) */
export function poisson(input: Tensor, generator?: Generator | PoissonOptions | null, options?: PoissonOptions): Tensor;
/** Returns a tensor of the same size as `input` with each element sampled from a Poisson distribution with rate parameter given by the corresponding element in `input` i.e. [torch.poisson](https://docs.pytorch.org/docs/stable/generated/torch.poisson.html) */
export function poisson(options: PoissonOptions & Input<Tensor>): Tensor;
export function poisson(...args: any[]): any {
  return $poisson.call(args);
}

const $poisson_nll_loss = new Operator('poisson_nll_loss', table.poisson_nll_loss);
/** Compute the Poisson negative log likelihood loss. [torch.nn.functional.poisson_nll_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html) */
export function poisson_nll_loss(input: Tensor, target: Tensor, log_input: boolean, full: boolean, eps: number, reduction: Int): Tensor;
/** Compute the Poisson negative log likelihood loss. [torch.nn.functional.poisson_nll_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html) */
export function poisson_nll_loss(input: Tensor, target: Tensor, log_input: boolean, full: boolean, eps: number, options: Keywords & { reduction: Int }): Tensor;
/** Compute the Poisson negative log likelihood loss. [torch.nn.functional.poisson_nll_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html) */
export function poisson_nll_loss(input: Tensor, target: Tensor, log_input: boolean, full: boolean, options: Keywords & { eps: number; reduction: Int }): Tensor;
/** Compute the Poisson negative log likelihood loss. [torch.nn.functional.poisson_nll_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html) */
export function poisson_nll_loss(input: Tensor, target: Tensor, log_input: boolean, options: Keywords & { full: boolean; eps: number; reduction: Int }): Tensor;
/** Compute the Poisson negative log likelihood loss. [torch.nn.functional.poisson_nll_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html) */
export function poisson_nll_loss(input: Tensor, target: Tensor, options: Keywords & { log_input: boolean; full: boolean; eps: number; reduction: Int }): Tensor;
/** Compute the Poisson negative log likelihood loss. [torch.nn.functional.poisson_nll_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html) */
export function poisson_nll_loss(input: Tensor, options: Keywords & { target: Tensor; log_input: boolean; full: boolean; eps: number; reduction: Int }): Tensor;
/** Compute the Poisson negative log likelihood loss. [torch.nn.functional.poisson_nll_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html) */
export function poisson_nll_loss(options: Keywords & Input<Tensor> & { target: Tensor; log_input: boolean; full: boolean; eps: number; reduction: Int }): Tensor;
export function poisson_nll_loss(...args: any[]): any {
  return $poisson_nll_loss.call(args);
}

const $polar = new Operator('polar', table.polar);
/** Constructs a complex tensor whose elements are Cartesian coordinates corresponding to the polar coordinates with absolute value `abs` and angle `angle`. [torch.polar](https://docs.pytorch.org/docs/stable/generated/torch.polar.html) */
export function polar(abs: Tensor, angle: Tensor, options?: OutOptions): Tensor;
/** Constructs a complex tensor whose elements are Cartesian coordinates corresponding to the polar coordinates with absolute value `abs` and angle `angle`. [torch.polar](https://docs.pytorch.org/docs/stable/generated/torch.polar.html) */
export function polar(abs: Tensor, options: OutOptions & { angle: Tensor }): Tensor;
/** Constructs a complex tensor whose elements are Cartesian coordinates corresponding to the polar coordinates with absolute value `abs` and angle `angle`. [torch.polar](https://docs.pytorch.org/docs/stable/generated/torch.polar.html) */
export function polar(options: OutOptions & { abs: Tensor; angle: Tensor }): Tensor;
export function polar(...args: any[]): any {
  return $polar.call(args);
}

const $polygamma = new Operator('polygamma', table.polygamma);
/** Alias for `torch.special.polygamma`. [torch.polygamma](https://docs.pytorch.org/docs/stable/generated/torch.polygamma.html) */
export function polygamma(n: Int, input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.polygamma`. [torch.polygamma](https://docs.pytorch.org/docs/stable/generated/torch.polygamma.html) */
export function polygamma(n: Int, options: OutOptions & Input<Tensor>): Tensor;
/** Alias for `torch.special.polygamma`. [torch.polygamma](https://docs.pytorch.org/docs/stable/generated/torch.polygamma.html) */
export function polygamma(options: OutOptions & Input<Tensor> & { n: Int }): Tensor;
export function polygamma(...args: any[]): any {
  return $polygamma.call(args);
}

const $positive = new Operator('positive', table.positive);
/** Returns `input`. [torch.positive](https://docs.pytorch.org/docs/stable/generated/torch.positive.html) */
export function positive(input: Tensor): Tensor;
/** Returns `input`. [torch.positive](https://docs.pytorch.org/docs/stable/generated/torch.positive.html) */
export function positive(options: Keywords & Input<Tensor>): Tensor;
export function positive(...args: any[]): any {
  return $positive.call(args);
}

const $pow = new Operator('pow', table.pow);
/** Takes the power of each element in `input` with `exponent` and returns a tensor with the result. [torch.pow](https://docs.pytorch.org/docs/stable/generated/torch.pow.html) */
export function pow(input: Tensor, exponent: Tensor | Scalar, options?: OutOptions): Tensor;
/** Takes the power of each element in `input` with `exponent` and returns a tensor with the result. [torch.pow](https://docs.pytorch.org/docs/stable/generated/torch.pow.html) */
export function pow(input: Tensor, options: OutOptions & { exponent: Tensor | Scalar }): Tensor;
/** Takes the power of each element in `input` with `exponent` and returns a tensor with the result. [torch.pow](https://docs.pytorch.org/docs/stable/generated/torch.pow.html) */
export function pow(options: OutOptions & Input<Tensor> & { exponent: Tensor | Scalar }): Tensor;
/** Takes the power of each element in `input` with `exponent` and returns a tensor with the result. [torch.pow](https://docs.pytorch.org/docs/stable/generated/torch.pow.html) */
export function pow(self: Scalar, exponent: Tensor, options?: OutOptions): Tensor;
/** Takes the power of each element in `input` with `exponent` and returns a tensor with the result. [torch.pow](https://docs.pytorch.org/docs/stable/generated/torch.pow.html) */
export function pow(self: Scalar, options: OutOptions & { exponent: Tensor }): Tensor;
/** Takes the power of each element in `input` with `exponent` and returns a tensor with the result. [torch.pow](https://docs.pytorch.org/docs/stable/generated/torch.pow.html) */
export function pow(options: OutOptions & { self: Scalar; exponent: Tensor }): Tensor;
export function pow(...args: any[]): any {
  return $pow.call(args);
}

const $prelu = new Operator('prelu', table.prelu);
/** Applies element-wise the function `PReLU(x) = max(0,x) + weight * min(0,x)` where weight is a learnable parameter. [torch.nn.functional.prelu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html) */
export function prelu(input: Tensor, weight: Tensor): Tensor;
/** Applies element-wise the function `PReLU(x) = max(0,x) + weight * min(0,x)` where weight is a learnable parameter. [torch.nn.functional.prelu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html) */
export function prelu(input: Tensor, options: Keywords & { weight: Tensor }): Tensor;
/** Applies element-wise the function `PReLU(x) = max(0,x) + weight * min(0,x)` where weight is a learnable parameter. [torch.nn.functional.prelu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html) */
export function prelu(options: Keywords & Input<Tensor> & { weight: Tensor }): Tensor;
export function prelu(...args: any[]): any {
  return $prelu.call(args);
}

const $prod = new Operator('prod', table.prod);
/** Returns the product of all elements in the `input` tensor. [torch.prod](https://docs.pytorch.org/docs/stable/generated/torch.prod.html) */
export function prod(input: Tensor, dim?: Int | ProdOptions, keepdim?: boolean | ProdOptions, options?: ProdOptions): Tensor;
/** Returns the product of all elements in the `input` tensor. [torch.prod](https://docs.pytorch.org/docs/stable/generated/torch.prod.html) */
export function prod(options: ProdOptions & Input<Tensor>): Tensor;
export function prod(...args: any[]): any {
  return $prod.call(args);
}

const $promote_types = new Operator('promote_types', table.promote_types);
/** Returns the `torch.dtype` with the smallest size and scalar kind that is not smaller nor of lower kind than either `type1` or `type2`. [torch.promote_types](https://docs.pytorch.org/docs/stable/generated/torch.promote_types.html) */
export function promote_types(type1: dtype, type2: dtype): dtype;
/** Returns the `torch.dtype` with the smallest size and scalar kind that is not smaller nor of lower kind than either `type1` or `type2`. [torch.promote_types](https://docs.pytorch.org/docs/stable/generated/torch.promote_types.html) */
export function promote_types(type1: dtype, options: Keywords & { type2: dtype }): dtype;
/** Returns the `torch.dtype` with the smallest size and scalar kind that is not smaller nor of lower kind than either `type1` or `type2`. [torch.promote_types](https://docs.pytorch.org/docs/stable/generated/torch.promote_types.html) */
export function promote_types(options: Keywords & { type1: dtype; type2: dtype }): dtype;
export function promote_types(...args: any[]): any {
  return $promote_types.call(args);
}

const $put = new Operator('put', table.put);
/** Out-of-place version of `torch.Tensor.put_`. [torch.Tensor.put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
export function put(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean | PutOptions, options?: PutOptions): Tensor;
/** Out-of-place version of `torch.Tensor.put_`. [torch.Tensor.put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
export function put(input: Tensor, index: Tensor, options: PutOptions & { source: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.put_`. [torch.Tensor.put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
export function put(input: Tensor, options: PutOptions & { index: Tensor; source: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.put_`. [torch.Tensor.put](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
export function put(options: PutOptions & Input<Tensor> & { index: Tensor; source: Tensor }): Tensor;
export function put(...args: any[]): any {
  return $put.call(args);
}

const $q_per_channel_axis = new Operator('q_per_channel_axis', table.q_per_channel_axis);
/** Given a Tensor quantized by linear (affine) per-channel quantization, returns the index of dimension on which per-channel quantization is applied. [torch.Tensor.q_per_channel_axis](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html) */
export function q_per_channel_axis(input: Tensor): number;
/** Given a Tensor quantized by linear (affine) per-channel quantization, returns the index of dimension on which per-channel quantization is applied. [torch.Tensor.q_per_channel_axis](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html) */
export function q_per_channel_axis(options: Keywords & Input<Tensor>): number;
export function q_per_channel_axis(...args: any[]): any {
  return $q_per_channel_axis.call(args);
}

const $q_per_channel_scales = new Operator('q_per_channel_scales', table.q_per_channel_scales);
/** Given a Tensor quantized by linear (affine) per-channel quantization, returns a Tensor of scales of the underlying quantizer. [torch.Tensor.q_per_channel_scales](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html) */
export function q_per_channel_scales(input: Tensor): Tensor;
/** Given a Tensor quantized by linear (affine) per-channel quantization, returns a Tensor of scales of the underlying quantizer. [torch.Tensor.q_per_channel_scales](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html) */
export function q_per_channel_scales(options: Keywords & Input<Tensor>): Tensor;
export function q_per_channel_scales(...args: any[]): any {
  return $q_per_channel_scales.call(args);
}

const $q_per_channel_zero_points = new Operator('q_per_channel_zero_points', table.q_per_channel_zero_points);
/** Given a Tensor quantized by linear (affine) per-channel quantization, returns a tensor of zero_points of the underlying quantizer. [torch.Tensor.q_per_channel_zero_points](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html) */
export function q_per_channel_zero_points(input: Tensor): Tensor;
/** Given a Tensor quantized by linear (affine) per-channel quantization, returns a tensor of zero_points of the underlying quantizer. [torch.Tensor.q_per_channel_zero_points](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html) */
export function q_per_channel_zero_points(options: Keywords & Input<Tensor>): Tensor;
export function q_per_channel_zero_points(...args: any[]): any {
  return $q_per_channel_zero_points.call(args);
}

const $q_scale = new Operator('q_scale', table.q_scale);
/** Given a Tensor quantized by linear(affine) quantization, returns the scale of the underlying quantizer(). [torch.Tensor.q_scale](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html) */
export function q_scale(input: Tensor): number;
/** Given a Tensor quantized by linear(affine) quantization, returns the scale of the underlying quantizer(). [torch.Tensor.q_scale](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html) */
export function q_scale(options: Keywords & Input<Tensor>): number;
export function q_scale(...args: any[]): any {
  return $q_scale.call(args);
}

const $q_zero_point = new Operator('q_zero_point', table.q_zero_point);
/** Given a Tensor quantized by linear(affine) quantization, returns the zero_point of the underlying quantizer(). [torch.Tensor.q_zero_point](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html) */
export function q_zero_point(input: Tensor): number;
/** Given a Tensor quantized by linear(affine) quantization, returns the zero_point of the underlying quantizer(). [torch.Tensor.q_zero_point](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html) */
export function q_zero_point(options: Keywords & Input<Tensor>): number;
export function q_zero_point(...args: any[]): any {
  return $q_zero_point.call(args);
}

const $quantile = new Operator('quantile', table.quantile);
/** Computes the q-th quantiles of each row of the `input` tensor along the dimension `dim`. [torch.quantile](https://docs.pytorch.org/docs/stable/generated/torch.quantile.html) */
export function quantile(input: Tensor, q: Tensor | number, dim?: Int | QuantileOptions | null, keepdim?: boolean | QuantileOptions, options?: QuantileOptions): Tensor;
/** Computes the q-th quantiles of each row of the `input` tensor along the dimension `dim`. [torch.quantile](https://docs.pytorch.org/docs/stable/generated/torch.quantile.html) */
export function quantile(input: Tensor, options: QuantileOptions & { q: Tensor | number }): Tensor;
/** Computes the q-th quantiles of each row of the `input` tensor along the dimension `dim`. [torch.quantile](https://docs.pytorch.org/docs/stable/generated/torch.quantile.html) */
export function quantile(options: QuantileOptions & Input<Tensor> & { q: Tensor | number }): Tensor;
export function quantile(...args: any[]): any {
  return $quantile.call(args);
}

const $quantize_per_channel = new Operator('quantize_per_channel', table.quantize_per_channel);
/** Converts a float tensor to a per-channel quantized tensor with given scales and zero points. [torch.quantize_per_channel](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html) */
export function quantize_per_channel(input: Tensor, scales: Tensor, zero_points: Tensor, axis: Int, dtype: dtype): Tensor;
/** Converts a float tensor to a per-channel quantized tensor with given scales and zero points. [torch.quantize_per_channel](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html) */
export function quantize_per_channel(input: Tensor, scales: Tensor, zero_points: Tensor, axis: Int, options: Keywords & { dtype: dtype }): Tensor;
/** Converts a float tensor to a per-channel quantized tensor with given scales and zero points. [torch.quantize_per_channel](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html) */
export function quantize_per_channel(input: Tensor, scales: Tensor, zero_points: Tensor, options: Keywords & { axis: Int; dtype: dtype }): Tensor;
/** Converts a float tensor to a per-channel quantized tensor with given scales and zero points. [torch.quantize_per_channel](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html) */
export function quantize_per_channel(input: Tensor, scales: Tensor, options: Keywords & { zero_points: Tensor; axis: Int; dtype: dtype }): Tensor;
/** Converts a float tensor to a per-channel quantized tensor with given scales and zero points. [torch.quantize_per_channel](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html) */
export function quantize_per_channel(input: Tensor, options: Keywords & { scales: Tensor; zero_points: Tensor; axis: Int; dtype: dtype }): Tensor;
/** Converts a float tensor to a per-channel quantized tensor with given scales and zero points. [torch.quantize_per_channel](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html) */
export function quantize_per_channel(options: Keywords & Input<Tensor> & { scales: Tensor; zero_points: Tensor; axis: Int; dtype: dtype }): Tensor;
export function quantize_per_channel(...args: any[]): any {
  return $quantize_per_channel.call(args);
}

const $quantize_per_tensor = new Operator('quantize_per_tensor', table.quantize_per_tensor);
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, dtype: dtype): Tensor;
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(input: Tensor, scale: Tensor, zero_point: Tensor, options: Keywords & { dtype: dtype }): Tensor;
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(input: Tensor, scale: Tensor, options: Keywords & { zero_point: Tensor; dtype: dtype }): Tensor;
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(input: Tensor, options: Keywords & { scale: Tensor; zero_point: Tensor; dtype: dtype }): Tensor;
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(options: Keywords & Input<Tensor> & { scale: Tensor; zero_point: Tensor; dtype: dtype }): Tensor;
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(input: Tensor, scale: number, zero_point: Int, dtype: dtype): Tensor;
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(input: Tensor, scale: number, zero_point: Int, options: Keywords & { dtype: dtype }): Tensor;
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(input: Tensor, scale: number, options: Keywords & { zero_point: Int; dtype: dtype }): Tensor;
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(input: Tensor, options: Keywords & { scale: number; zero_point: Int; dtype: dtype }): Tensor;
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(options: Keywords & Input<Tensor> & { scale: number; zero_point: Int; dtype: dtype }): Tensor;
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(tensors: readonly Tensor[], scales: Tensor, zero_points: Tensor, dtype: dtype): Tensor[];
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(tensors: readonly Tensor[], scales: Tensor, zero_points: Tensor, options: Keywords & { dtype: dtype }): Tensor[];
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(tensors: readonly Tensor[], scales: Tensor, options: Keywords & { zero_points: Tensor; dtype: dtype }): Tensor[];
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(tensors: readonly Tensor[], options: Keywords & { scales: Tensor; zero_points: Tensor; dtype: dtype }): Tensor[];
/** Converts a float tensor to a quantized tensor with given scale and zero point. [torch.quantize_per_tensor](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantize_per_tensor(options: Keywords & { tensors: readonly Tensor[]; scales: Tensor; zero_points: Tensor; dtype: dtype }): Tensor[];
export function quantize_per_tensor(...args: any[]): any {
  return $quantize_per_tensor.call(args);
}

const $quantize_per_tensor_dynamic = new Operator('quantize_per_tensor_dynamic', table.quantize_per_tensor_dynamic);
/** Converts a float tensor to a quantized tensor with scale and zero_point calculated dynamically based on the input. [torch.quantize_per_tensor_dynamic](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html) */
export function quantize_per_tensor_dynamic(input: Tensor, dtype: dtype, reduce_range: boolean): Tensor;
/** Converts a float tensor to a quantized tensor with scale and zero_point calculated dynamically based on the input. [torch.quantize_per_tensor_dynamic](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html) */
export function quantize_per_tensor_dynamic(input: Tensor, dtype: dtype, options: Keywords & { reduce_range: boolean }): Tensor;
/** Converts a float tensor to a quantized tensor with scale and zero_point calculated dynamically based on the input. [torch.quantize_per_tensor_dynamic](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html) */
export function quantize_per_tensor_dynamic(input: Tensor, options: Keywords & { dtype: dtype; reduce_range: boolean }): Tensor;
/** Converts a float tensor to a quantized tensor with scale and zero_point calculated dynamically based on the input. [torch.quantize_per_tensor_dynamic](https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html) */
export function quantize_per_tensor_dynamic(options: Keywords & Input<Tensor> & { dtype: dtype; reduce_range: boolean }): Tensor;
export function quantize_per_tensor_dynamic(...args: any[]): any {
  return $quantize_per_tensor_dynamic.call(args);
}

const $quantized_batch_norm = new Operator('quantized_batch_norm', table.quantized_batch_norm);
/** Applies batch normalization on a 4D (NCHW) quantized tensor. [torch.quantized_batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html) */
export function quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, output_scale: number, output_zero_point: Int): Tensor;
/** Applies batch normalization on a 4D (NCHW) quantized tensor. [torch.quantized_batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html) */
export function quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, output_scale: number, options: Keywords & { output_zero_point: Int }): Tensor;
/** Applies batch normalization on a 4D (NCHW) quantized tensor. [torch.quantized_batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html) */
export function quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, options: Keywords & { output_scale: number; output_zero_point: Int }): Tensor;
/** Applies batch normalization on a 4D (NCHW) quantized tensor. [torch.quantized_batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html) */
export function quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, options: Keywords & { eps: number; output_scale: number; output_zero_point: Int }): Tensor;
/** Applies batch normalization on a 4D (NCHW) quantized tensor. [torch.quantized_batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html) */
export function quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, options: Keywords & { var: Tensor; eps: number; output_scale: number; output_zero_point: Int }): Tensor;
/** Applies batch normalization on a 4D (NCHW) quantized tensor. [torch.quantized_batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html) */
export function quantized_batch_norm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: Keywords & { mean: Tensor; var: Tensor; eps: number; output_scale: number; output_zero_point: Int }): Tensor;
/** Applies batch normalization on a 4D (NCHW) quantized tensor. [torch.quantized_batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html) */
export function quantized_batch_norm(input: Tensor, weight: Tensor | null, options: Keywords & { bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; output_scale: number; output_zero_point: Int }): Tensor;
/** Applies batch normalization on a 4D (NCHW) quantized tensor. [torch.quantized_batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html) */
export function quantized_batch_norm(input: Tensor, options: Keywords & { weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; output_scale: number; output_zero_point: Int }): Tensor;
/** Applies batch normalization on a 4D (NCHW) quantized tensor. [torch.quantized_batch_norm](https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html) */
export function quantized_batch_norm(options: Keywords & Input<Tensor> & { weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; output_scale: number; output_zero_point: Int }): Tensor;
export function quantized_batch_norm(...args: any[]): any {
  return $quantized_batch_norm.call(args);
}

const $quantized_gru_cell = new Operator('quantized_gru_cell', table.quantized_gru_cell);
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, options: Keywords & { zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, options: Keywords & { zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, options: Keywords & { scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, options: Keywords & { scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, options: Keywords & { col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, options: Keywords & { col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, options: Keywords & { packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, options: Keywords & { packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, options: Keywords & { b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, options: Keywords & { b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, options: Keywords & { w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, hx: Tensor, options: Keywords & { w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(input: Tensor, options: Keywords & { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_gru_cell`, which PyTorch does not document. */
export function quantized_gru_cell(options: Keywords & Input<Tensor> & { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
export function quantized_gru_cell(...args: any[]): any {
  return $quantized_gru_cell.call(args);
}

const $quantized_lstm_cell = new Operator('quantized_lstm_cell', table.quantized_lstm_cell);
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, options: Keywords & { zero_point_hh: Scalar }): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, options: Keywords & { zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, options: Keywords & { scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, options: Keywords & { scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, options: Keywords & { col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, options: Keywords & { col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, options: Keywords & { packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, options: Keywords & { packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, options: Keywords & { b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, w_hh: Tensor, options: Keywords & { b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], w_ih: Tensor, options: Keywords & { w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, hx: readonly Tensor[], options: Keywords & { w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(input: Tensor, options: Keywords & { hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
/** The operator `aten::quantized_lstm_cell`, which PyTorch does not document. */
export function quantized_lstm_cell(options: Keywords & Input<Tensor> & { hx: readonly Tensor[]; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): [Tensor, Tensor];
export function quantized_lstm_cell(...args: any[]): any {
  return $quantized_lstm_cell.call(args);
}

const $quantized_max_pool1d = new Operator('quantized_max_pool1d', table.quantized_max_pool1d);
/** Applies a 1D max pooling over an input quantized tensor composed of several input planes. [torch.quantized_max_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html) */
export function quantized_max_pool1d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | QuantizedMaxPool1dOptions | null, padding?: Int | Ints | QuantizedMaxPool1dOptions, dilation?: Int | Ints | QuantizedMaxPool1dOptions, ceil_mode?: boolean | QuantizedMaxPool1dOptions, options?: QuantizedMaxPool1dOptions): Tensor;
/** Applies a 1D max pooling over an input quantized tensor composed of several input planes. [torch.quantized_max_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html) */
export function quantized_max_pool1d(input: Tensor, options: QuantizedMaxPool1dOptions & { kernel_size: Int | Ints }): Tensor;
/** Applies a 1D max pooling over an input quantized tensor composed of several input planes. [torch.quantized_max_pool1d](https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html) */
export function quantized_max_pool1d(options: QuantizedMaxPool1dOptions & Input<Tensor> & { kernel_size: Int | Ints }): Tensor;
export function quantized_max_pool1d(...args: any[]): any {
  return $quantized_max_pool1d.call(args);
}

const $quantized_max_pool2d = new Operator('quantized_max_pool2d', table.quantized_max_pool2d);
/** Applies a 2D max pooling over an input quantized tensor composed of several input planes. [torch.quantized_max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html) */
export function quantized_max_pool2d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | QuantizedMaxPool2dOptions | null, padding?: Int | Ints | QuantizedMaxPool2dOptions, dilation?: Int | Ints | QuantizedMaxPool2dOptions, ceil_mode?: boolean | QuantizedMaxPool2dOptions, options?: QuantizedMaxPool2dOptions): Tensor;
/** Applies a 2D max pooling over an input quantized tensor composed of several input planes. [torch.quantized_max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html) */
export function quantized_max_pool2d(input: Tensor, options: QuantizedMaxPool2dOptions & { kernel_size: Int | Ints }): Tensor;
/** Applies a 2D max pooling over an input quantized tensor composed of several input planes. [torch.quantized_max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html) */
export function quantized_max_pool2d(options: QuantizedMaxPool2dOptions & Input<Tensor> & { kernel_size: Int | Ints }): Tensor;
export function quantized_max_pool2d(...args: any[]): any {
  return $quantized_max_pool2d.call(args);
}

const $quantized_max_pool3d = new Operator('quantized_max_pool3d', table.quantized_max_pool3d);
/** The operator `aten::quantized_max_pool3d`, which PyTorch does not document. */
export function quantized_max_pool3d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | QuantizedMaxPool3dOptions | null, padding?: Int | Ints | QuantizedMaxPool3dOptions, dilation?: Int | Ints | QuantizedMaxPool3dOptions, ceil_mode?: boolean | QuantizedMaxPool3dOptions, options?: QuantizedMaxPool3dOptions): Tensor;
/** The operator `aten::quantized_max_pool3d`, which PyTorch does not document. */
export function quantized_max_pool3d(input: Tensor, options: QuantizedMaxPool3dOptions & { kernel_size: Int | Ints }): Tensor;
/** The operator `aten::quantized_max_pool3d`, which PyTorch does not document. */
export function quantized_max_pool3d(options: QuantizedMaxPool3dOptions & Input<Tensor> & { kernel_size: Int | Ints }): Tensor;
export function quantized_max_pool3d(...args: any[]): any {
  return $quantized_max_pool3d.call(args);
}

const $quantized_rnn_relu_cell = new Operator('quantized_rnn_relu_cell', table.quantized_rnn_relu_cell);
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, options: Keywords & { zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, options: Keywords & { zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, options: Keywords & { scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, options: Keywords & { scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, options: Keywords & { col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, options: Keywords & { col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, options: Keywords & { packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, options: Keywords & { packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, options: Keywords & { b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, options: Keywords & { b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, options: Keywords & { w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, hx: Tensor, options: Keywords & { w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(input: Tensor, options: Keywords & { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_relu_cell`, which PyTorch does not document. */
export function quantized_rnn_relu_cell(options: Keywords & Input<Tensor> & { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
export function quantized_rnn_relu_cell(...args: any[]): any {
  return $quantized_rnn_relu_cell.call(args);
}

const $quantized_rnn_tanh_cell = new Operator('quantized_rnn_tanh_cell', table.quantized_rnn_tanh_cell);
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, zero_point_hh: Scalar): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, zero_point_ih: Scalar, options: Keywords & { zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, scale_hh: Scalar, options: Keywords & { zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, scale_ih: Scalar, options: Keywords & { scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, col_offsets_hh: Tensor, options: Keywords & { scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, col_offsets_ih: Tensor, options: Keywords & { col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, packed_hh: Tensor, options: Keywords & { col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, packed_ih: Tensor, options: Keywords & { packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, b_hh: Tensor, options: Keywords & { packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor, options: Keywords & { b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, options: Keywords & { b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, options: Keywords & { w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, hx: Tensor, options: Keywords & { w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(input: Tensor, options: Keywords & { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
/** The operator `aten::quantized_rnn_tanh_cell`, which PyTorch does not document. */
export function quantized_rnn_tanh_cell(options: Keywords & Input<Tensor> & { hx: Tensor; w_ih: Tensor; w_hh: Tensor; b_ih: Tensor; b_hh: Tensor; packed_ih: Tensor; packed_hh: Tensor; col_offsets_ih: Tensor; col_offsets_hh: Tensor; scale_ih: Scalar; scale_hh: Scalar; zero_point_ih: Scalar; zero_point_hh: Scalar }): Tensor;
export function quantized_rnn_tanh_cell(...args: any[]): any {
  return $quantized_rnn_tanh_cell.call(args);
}

const $rad2deg = new Operator('rad2deg', table.rad2deg);
/** Returns a new tensor with each of the elements of `input` converted from angles in radians to degrees. [torch.rad2deg](https://docs.pytorch.org/docs/stable/generated/torch.rad2deg.html) */
export function rad2deg(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with each of the elements of `input` converted from angles in radians to degrees. [torch.rad2deg](https://docs.pytorch.org/docs/stable/generated/torch.rad2deg.html) */
export function rad2deg(options: OutOptions & Input<Tensor>): Tensor;
export function rad2deg(...args: any[]): any {
  return $rad2deg.call(args);
}

const $rad2deg_ = new Operator('rad2deg_', table.rad2deg_);
/** In place, `rad2deg`: Returns a new tensor with each of the elements of `input` converted from angles in radians to degrees. [torch.Tensor.rad2deg_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html) */
export function rad2deg_(input: Tensor): Tensor;
/** In place, `rad2deg`: Returns a new tensor with each of the elements of `input` converted from angles in radians to degrees. [torch.Tensor.rad2deg_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html) */
export function rad2deg_(options: Keywords & Input<Tensor>): Tensor;
export function rad2deg_(...args: any[]): any {
  return $rad2deg_.call(args);
}

const $rand = new Operator('rand', table.rand);
/** Returns a tensor filled with random numbers from a uniform distribution on the interval `[0, 1)`. [torch.rand](https://docs.pytorch.org/docs/stable/generated/torch.rand.html) */
export function rand(...size: Int[]): Tensor;
/** Returns a tensor filled with random numbers from a uniform distribution on the interval `[0, 1)`. [torch.rand](https://docs.pytorch.org/docs/stable/generated/torch.rand.html) */
export function rand(...args: [...size: Int[], options: RandOptions]): Tensor;
/** Returns a tensor filled with random numbers from a uniform distribution on the interval `[0, 1)`. [torch.rand](https://docs.pytorch.org/docs/stable/generated/torch.rand.html) */
export function rand(size: Ints, options?: RandOptions): Tensor;
/** Returns a tensor filled with random numbers from a uniform distribution on the interval `[0, 1)`. [torch.rand](https://docs.pytorch.org/docs/stable/generated/torch.rand.html) */
export function rand(options: RandOptions & { size: Ints }): Tensor;
export function rand(...args: any[]): any {
  return $rand.call(args);
}

const $rand_like = new Operator('rand_like', table.rand_like);
/** Returns a tensor with the same size as `input` that is filled with random numbers from a uniform distribution on the interval `[0, 1)`. [torch.rand_like](https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html) */
export function rand_like(input: Tensor, options?: RandLikeOptions): Tensor;
/** Returns a tensor with the same size as `input` that is filled with random numbers from a uniform distribution on the interval `[0, 1)`. [torch.rand_like](https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html) */
export function rand_like(options: RandLikeOptions & Input<Tensor>): Tensor;
export function rand_like(...args: any[]): any {
  return $rand_like.call(args);
}

const $randint = new Operator('randint', table.randint);
/** Returns a tensor filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint](https://docs.pytorch.org/docs/stable/generated/torch.randint.html) */
export function randint(high: Int, size: Ints, options?: RandintOptions): Tensor;
/** Returns a tensor filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint](https://docs.pytorch.org/docs/stable/generated/torch.randint.html) */
export function randint(high: Int, options: RandintOptions & { size: Ints }): Tensor;
/** Returns a tensor filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint](https://docs.pytorch.org/docs/stable/generated/torch.randint.html) */
export function randint(options: RandintOptions & { high: Int; size: Ints }): Tensor;
/** Returns a tensor filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint](https://docs.pytorch.org/docs/stable/generated/torch.randint.html) */
export function randint(low: Int, high: Int, size: Ints, options?: RandintOptions): Tensor;
/** Returns a tensor filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint](https://docs.pytorch.org/docs/stable/generated/torch.randint.html) */
export function randint(low: Int, high: Int, options: RandintOptions & { size: Ints }): Tensor;
/** Returns a tensor filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint](https://docs.pytorch.org/docs/stable/generated/torch.randint.html) */
export function randint(low: Int, options: RandintOptions & { high: Int; size: Ints }): Tensor;
/** Returns a tensor filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint](https://docs.pytorch.org/docs/stable/generated/torch.randint.html) */
export function randint(options: RandintOptions & { low: Int; high: Int; size: Ints }): Tensor;
export function randint(...args: any[]): any {
  return $randint.call(args);
}

const $randint_like = new Operator('randint_like', table.randint_like);
/** Returns a tensor with the same shape as Tensor `input` filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint_like](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
export function randint_like(input: Tensor, low: Int, high: Int, options?: RandintLikeOptions): Tensor;
/** Returns a tensor with the same shape as Tensor `input` filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint_like](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
export function randint_like(input: Tensor, low: Int, options: RandintLikeOptions & { high: Int }): Tensor;
/** Returns a tensor with the same shape as Tensor `input` filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint_like](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
export function randint_like(input: Tensor, options: RandintLikeOptions & { low: Int; high: Int }): Tensor;
/** Returns a tensor with the same shape as Tensor `input` filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint_like](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
export function randint_like(options: RandintLikeOptions & Input<Tensor> & { low: Int; high: Int }): Tensor;
/** Returns a tensor with the same shape as Tensor `input` filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint_like](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
export function randint_like(input: Tensor, high: Tensor | Int, options?: RandintLikeOptions): Tensor;
/** Returns a tensor with the same shape as Tensor `input` filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint_like](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
export function randint_like(input: Tensor, options: RandintLikeOptions & { high: Tensor | Int }): Tensor;
/** Returns a tensor with the same shape as Tensor `input` filled with random integers generated uniformly between `low` (inclusive) and `high` (exclusive). [torch.randint_like](https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html) */
export function randint_like(options: RandintLikeOptions & Input<Tensor> & { high: Tensor | Int }): Tensor;
export function randint_like(...args: any[]): any {
  return $randint_like.call(args);
}

const $randn = new Operator('randn', table.randn);
/** Returns a tensor filled with random numbers from a normal distribution with mean `0` and variance `1` (also called the standard normal distribution). [torch.randn](https://docs.pytorch.org/docs/stable/generated/torch.randn.html) */
export function randn(...size: Int[]): Tensor;
/** Returns a tensor filled with random numbers from a normal distribution with mean `0` and variance `1` (also called the standard normal distribution). [torch.randn](https://docs.pytorch.org/docs/stable/generated/torch.randn.html) */
export function randn(...args: [...size: Int[], options: RandnOptions]): Tensor;
/** Returns a tensor filled with random numbers from a normal distribution with mean `0` and variance `1` (also called the standard normal distribution). [torch.randn](https://docs.pytorch.org/docs/stable/generated/torch.randn.html) */
export function randn(size: Ints, options?: RandnOptions): Tensor;
/** Returns a tensor filled with random numbers from a normal distribution with mean `0` and variance `1` (also called the standard normal distribution). [torch.randn](https://docs.pytorch.org/docs/stable/generated/torch.randn.html) */
export function randn(options: RandnOptions & { size: Ints }): Tensor;
export function randn(...args: any[]): any {
  return $randn.call(args);
}

const $randn_like = new Operator('randn_like', table.randn_like);
/** Returns a tensor with the same size as `input` that is filled with random numbers from a normal distribution with mean 0 and variance 1. [torch.randn_like](https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html) */
export function randn_like(input: Tensor, options?: RandnLikeOptions): Tensor;
/** Returns a tensor with the same size as `input` that is filled with random numbers from a normal distribution with mean 0 and variance 1. [torch.randn_like](https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html) */
export function randn_like(options: RandnLikeOptions & Input<Tensor>): Tensor;
export function randn_like(...args: any[]): any {
  return $randn_like.call(args);
}

const $randperm = new Operator('randperm', table.randperm);
/** Returns a random permutation of integers from `0` to `n - 1`. [torch.randperm](https://docs.pytorch.org/docs/stable/generated/torch.randperm.html) */
export function randperm(n: Int, options?: RandpermOptions): Tensor;
/** Returns a random permutation of integers from `0` to `n - 1`. [torch.randperm](https://docs.pytorch.org/docs/stable/generated/torch.randperm.html) */
export function randperm(options: RandpermOptions & { n: Int }): Tensor;
export function randperm(...args: any[]): any {
  return $randperm.call(args);
}

const $range = new Operator('range', table.range);
/** Returns a 1-D tensor of size `⌊ (end - start) / step ⌋ + 1` with values from `start` to `end` with step `step`. [torch.range](https://docs.pytorch.org/docs/stable/generated/torch.range.html) */
export function range(start: Scalar, end: Scalar, step?: Scalar | RangeOptions, options?: RangeOptions): Tensor;
/** Returns a 1-D tensor of size `⌊ (end - start) / step ⌋ + 1` with values from `start` to `end` with step `step`. [torch.range](https://docs.pytorch.org/docs/stable/generated/torch.range.html) */
export function range(start: Scalar, options: RangeOptions & { end: Scalar }): Tensor;
/** Returns a 1-D tensor of size `⌊ (end - start) / step ⌋ + 1` with values from `start` to `end` with step `step`. [torch.range](https://docs.pytorch.org/docs/stable/generated/torch.range.html) */
export function range(options: RangeOptions & { start: Scalar; end: Scalar }): Tensor;
export function range(...args: any[]): any {
  return $range.call(args);
}

const $ravel = new Operator('ravel', table.ravel);
/** Return a contiguous flattened tensor. [torch.ravel](https://docs.pytorch.org/docs/stable/generated/torch.ravel.html) */
export function ravel(input: Tensor): Tensor;
/** Return a contiguous flattened tensor. [torch.ravel](https://docs.pytorch.org/docs/stable/generated/torch.ravel.html) */
export function ravel(options: Keywords & Input<Tensor>): Tensor;
export function ravel(...args: any[]): any {
  return $ravel.call(args);
}

const $real = new Operator('real', table.real);
/** Returns a new tensor containing real values of the `self` tensor. [torch.real](https://docs.pytorch.org/docs/stable/generated/torch.real.html) */
export function real(input: Tensor): Tensor;
/** Returns a new tensor containing real values of the `self` tensor. [torch.real](https://docs.pytorch.org/docs/stable/generated/torch.real.html) */
export function real(options: Keywords & Input<Tensor>): Tensor;
export function real(...args: any[]): any {
  return $real.call(args);
}

const $reciprocal = new Operator('reciprocal', table.reciprocal);
/** Returns a new tensor with the reciprocal of the elements of `input`. [torch.reciprocal](https://docs.pytorch.org/docs/stable/generated/torch.reciprocal.html) */
export function reciprocal(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the reciprocal of the elements of `input`. [torch.reciprocal](https://docs.pytorch.org/docs/stable/generated/torch.reciprocal.html) */
export function reciprocal(options: OutOptions & Input<Tensor>): Tensor;
export function reciprocal(...args: any[]): any {
  return $reciprocal.call(args);
}

const $reciprocal_ = new Operator('reciprocal_', table.reciprocal_);
/** In place, `reciprocal`: Returns a new tensor with the reciprocal of the elements of `input`. [torch.Tensor.reciprocal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html) */
export function reciprocal_(input: Tensor): Tensor;
/** In place, `reciprocal`: Returns a new tensor with the reciprocal of the elements of `input`. [torch.Tensor.reciprocal_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html) */
export function reciprocal_(options: Keywords & Input<Tensor>): Tensor;
export function reciprocal_(...args: any[]): any {
  return $reciprocal_.call(args);
}

const $relu = new Operator('relu', table.relu);
/** Applies the rectified linear unit function element-wise. [torch.nn.functional.relu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html) */
export function relu(input: Tensor): Tensor;
/** Applies the rectified linear unit function element-wise. [torch.nn.functional.relu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html) */
export function relu(options: Keywords & Input<Tensor>): Tensor;
export function relu(...args: any[]): any {
  return $relu.call(args);
}

const $relu_ = new Operator('relu_', table.relu_);
/** In place, `relu`: Applies the rectified linear unit function element-wise. [torch.nn.functional.relu_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu_.html) */
export function relu_(input: Tensor): Tensor;
/** In place, `relu`: Applies the rectified linear unit function element-wise. [torch.nn.functional.relu_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu_.html) */
export function relu_(options: Keywords & Input<Tensor>): Tensor;
export function relu_(...args: any[]): any {
  return $relu_.call(args);
}

const $remainder = new Operator('remainder', table.remainder);
/** Computes Python's modulus operation entrywise. [torch.remainder](https://docs.pytorch.org/docs/stable/generated/torch.remainder.html) */
export function remainder(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Computes Python's modulus operation entrywise. [torch.remainder](https://docs.pytorch.org/docs/stable/generated/torch.remainder.html) */
export function remainder(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Computes Python's modulus operation entrywise. [torch.remainder](https://docs.pytorch.org/docs/stable/generated/torch.remainder.html) */
export function remainder(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
/** Computes Python's modulus operation entrywise. [torch.remainder](https://docs.pytorch.org/docs/stable/generated/torch.remainder.html) */
export function remainder(self: Scalar, other: Tensor): Tensor;
/** Computes Python's modulus operation entrywise. [torch.remainder](https://docs.pytorch.org/docs/stable/generated/torch.remainder.html) */
export function remainder(self: Scalar, options: Keywords & Other<Tensor>): Tensor;
/** Computes Python's modulus operation entrywise. [torch.remainder](https://docs.pytorch.org/docs/stable/generated/torch.remainder.html) */
export function remainder(options: Keywords & Other<Tensor> & { self: Scalar }): Tensor;
export function remainder(...args: any[]): any {
  return $remainder.call(args);
}

const $renorm = new Operator('renorm', table.renorm);
/** Returns a tensor where each sub-tensor of `input` along dimension `dim` is normalized such that the `p`-norm of the sub-tensor is lower than the value `maxnorm`. [torch.renorm](https://docs.pytorch.org/docs/stable/generated/torch.renorm.html) */
export function renorm(input: Tensor, p: Scalar, dim: Int, maxnorm: Scalar, options?: OutOptions): Tensor;
/** Returns a tensor where each sub-tensor of `input` along dimension `dim` is normalized such that the `p`-norm of the sub-tensor is lower than the value `maxnorm`. [torch.renorm](https://docs.pytorch.org/docs/stable/generated/torch.renorm.html) */
export function renorm(input: Tensor, p: Scalar, dim: Int, options: OutOptions & { maxnorm: Scalar }): Tensor;
/** Returns a tensor where each sub-tensor of `input` along dimension `dim` is normalized such that the `p`-norm of the sub-tensor is lower than the value `maxnorm`. [torch.renorm](https://docs.pytorch.org/docs/stable/generated/torch.renorm.html) */
export function renorm(input: Tensor, p: Scalar, options: OutOptions & Dim<Int> & { maxnorm: Scalar }): Tensor;
/** Returns a tensor where each sub-tensor of `input` along dimension `dim` is normalized such that the `p`-norm of the sub-tensor is lower than the value `maxnorm`. [torch.renorm](https://docs.pytorch.org/docs/stable/generated/torch.renorm.html) */
export function renorm(input: Tensor, options: OutOptions & Dim<Int> & { p: Scalar; maxnorm: Scalar }): Tensor;
/** Returns a tensor where each sub-tensor of `input` along dimension `dim` is normalized such that the `p`-norm of the sub-tensor is lower than the value `maxnorm`. [torch.renorm](https://docs.pytorch.org/docs/stable/generated/torch.renorm.html) */
export function renorm(options: OutOptions & Input<Tensor> & Dim<Int> & { p: Scalar; maxnorm: Scalar }): Tensor;
export function renorm(...args: any[]): any {
  return $renorm.call(args);
}

const $repeat_interleave = new Operator('repeat_interleave', table.repeat_interleave);
/** Repeat elements of a tensor. [torch.repeat_interleave](https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html) */
export function repeat_interleave(input: Tensor, repeats: Tensor | Int, dim?: Int | RepeatInterleaveOptions | null, options?: RepeatInterleaveOptions): Tensor;
/** Repeat elements of a tensor. [torch.repeat_interleave](https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html) */
export function repeat_interleave(input: Tensor, options: RepeatInterleaveOptions & { repeats: Tensor | Int }): Tensor;
/** Repeat elements of a tensor. [torch.repeat_interleave](https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html) */
export function repeat_interleave(options: RepeatInterleaveOptions & Input<Tensor> & { repeats: Tensor | Int }): Tensor;
/** Repeat elements of a tensor. [torch.repeat_interleave](https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html) */
export function repeat_interleave(repeats: Tensor, options?: RepeatInterleaveOptions2): Tensor;
/** Repeat elements of a tensor. [torch.repeat_interleave](https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html) */
export function repeat_interleave(options: RepeatInterleaveOptions2 & { repeats: Tensor }): Tensor;
export function repeat_interleave(...args: any[]): any {
  return $repeat_interleave.call(args);
}

const $reshape = new Operator('reshape', table.reshape);
/** Returns a tensor with the same data and number of elements as `input`, but with the specified shape. [torch.reshape](https://docs.pytorch.org/docs/stable/generated/torch.reshape.html) */
export function reshape(input: Tensor, shape: Ints): Tensor;
/** Returns a tensor with the same data and number of elements as `input`, but with the specified shape. [torch.reshape](https://docs.pytorch.org/docs/stable/generated/torch.reshape.html) */
export function reshape(input: Tensor, options: Keywords & { shape: Ints }): Tensor;
/** Returns a tensor with the same data and number of elements as `input`, but with the specified shape. [torch.reshape](https://docs.pytorch.org/docs/stable/generated/torch.reshape.html) */
export function reshape(options: Keywords & Input<Tensor> & { shape: Ints }): Tensor;
export function reshape(...args: any[]): any {
  return $reshape.call(args);
}

const $resize_as_ = new Operator('resize_as_', table.resize_as_);
/** Resizes the `self` tensor to be the same size as the specified `tensor`. [torch.Tensor.resize_as_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html) */
export function resize_as_(input: Tensor, the_template: Tensor, options?: ResizeAs_Options): Tensor;
/** Resizes the `self` tensor to be the same size as the specified `tensor`. [torch.Tensor.resize_as_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html) */
export function resize_as_(input: Tensor, options: ResizeAs_Options & { the_template: Tensor }): Tensor;
/** Resizes the `self` tensor to be the same size as the specified `tensor`. [torch.Tensor.resize_as_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html) */
export function resize_as_(options: ResizeAs_Options & Input<Tensor> & { the_template: Tensor }): Tensor;
export function resize_as_(...args: any[]): any {
  return $resize_as_.call(args);
}

const $resize_as_sparse_ = new Operator('resize_as_sparse_', table.resize_as_sparse_);
/** The operator `aten::resize_as_sparse_`, which PyTorch does not document. */
export function resize_as_sparse_(input: Tensor, the_template: Tensor): Tensor;
/** The operator `aten::resize_as_sparse_`, which PyTorch does not document. */
export function resize_as_sparse_(input: Tensor, options: Keywords & { the_template: Tensor }): Tensor;
/** The operator `aten::resize_as_sparse_`, which PyTorch does not document. */
export function resize_as_sparse_(options: Keywords & Input<Tensor> & { the_template: Tensor }): Tensor;
export function resize_as_sparse_(...args: any[]): any {
  return $resize_as_sparse_.call(args);
}

const $resolve_conj = new Operator('resolve_conj', table.resolve_conj);
/** Returns a new tensor with materialized conjugation if `input`'s conjugate bit is set to `True`, else returns `input`. [torch.resolve_conj](https://docs.pytorch.org/docs/stable/generated/torch.resolve_conj.html) */
export function resolve_conj(input: Tensor): Tensor;
/** Returns a new tensor with materialized conjugation if `input`'s conjugate bit is set to `True`, else returns `input`. [torch.resolve_conj](https://docs.pytorch.org/docs/stable/generated/torch.resolve_conj.html) */
export function resolve_conj(options: Keywords & Input<Tensor>): Tensor;
export function resolve_conj(...args: any[]): any {
  return $resolve_conj.call(args);
}

const $resolve_neg = new Operator('resolve_neg', table.resolve_neg);
/** Returns a new tensor with materialized negation if `input`'s negative bit is set to `True`, else returns `input`. [torch.resolve_neg](https://docs.pytorch.org/docs/stable/generated/torch.resolve_neg.html) */
export function resolve_neg(input: Tensor): Tensor;
/** Returns a new tensor with materialized negation if `input`'s negative bit is set to `True`, else returns `input`. [torch.resolve_neg](https://docs.pytorch.org/docs/stable/generated/torch.resolve_neg.html) */
export function resolve_neg(options: Keywords & Input<Tensor>): Tensor;
export function resolve_neg(...args: any[]): any {
  return $resolve_neg.call(args);
}

const $result_type = new Operator('result_type', table.result_type);
/** Returns the `torch.dtype` that would result from performing an arithmetic operation on the provided input tensors. [torch.result_type](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
export function result_type(tensor: Tensor, other: Tensor | Scalar): dtype;
/** Returns the `torch.dtype` that would result from performing an arithmetic operation on the provided input tensors. [torch.result_type](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
export function result_type(tensor: Tensor, options: Keywords & Other<Tensor | Scalar>): dtype;
/** Returns the `torch.dtype` that would result from performing an arithmetic operation on the provided input tensors. [torch.result_type](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
export function result_type(options: Keywords & Other<Tensor | Scalar> & { tensor: Tensor }): dtype;
/** Returns the `torch.dtype` that would result from performing an arithmetic operation on the provided input tensors. [torch.result_type](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
export function result_type(scalar: Scalar, tensor: Tensor): dtype;
/** Returns the `torch.dtype` that would result from performing an arithmetic operation on the provided input tensors. [torch.result_type](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
export function result_type(scalar: Scalar, options: Keywords & { tensor: Tensor }): dtype;
/** Returns the `torch.dtype` that would result from performing an arithmetic operation on the provided input tensors. [torch.result_type](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
export function result_type(options: Keywords & { scalar: Scalar; tensor: Tensor }): dtype;
/** Returns the `torch.dtype` that would result from performing an arithmetic operation on the provided input tensors. [torch.result_type](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
export function result_type(scalar1: Scalar, scalar2: Scalar): dtype;
/** Returns the `torch.dtype` that would result from performing an arithmetic operation on the provided input tensors. [torch.result_type](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
export function result_type(scalar1: Scalar, options: Keywords & { scalar2: Scalar }): dtype;
/** Returns the `torch.dtype` that would result from performing an arithmetic operation on the provided input tensors. [torch.result_type](https://docs.pytorch.org/docs/stable/generated/torch.result_type.html) */
export function result_type(options: Keywords & { scalar1: Scalar; scalar2: Scalar }): dtype;
export function result_type(...args: any[]): any {
  return $result_type.call(args);
}

const $rms_norm = new Operator('rms_norm', table.rms_norm);
/** Apply Root Mean Square Layer Normalization. [torch.nn.functional.rms_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rms_norm.html) */
export function rms_norm(input: Tensor, normalized_shape: Ints, weight?: Tensor | RmsNormOptions | null, eps?: number | RmsNormOptions | null, options?: RmsNormOptions): Tensor;
/** Apply Root Mean Square Layer Normalization. [torch.nn.functional.rms_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rms_norm.html) */
export function rms_norm(input: Tensor, options: RmsNormOptions & { normalized_shape: Ints }): Tensor;
/** Apply Root Mean Square Layer Normalization. [torch.nn.functional.rms_norm](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rms_norm.html) */
export function rms_norm(options: RmsNormOptions & Input<Tensor> & { normalized_shape: Ints }): Tensor;
export function rms_norm(...args: any[]): any {
  return $rms_norm.call(args);
}

const $rnn_relu = new Operator('rnn_relu', table.rnn_relu);
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, options: Keywords & { bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, options: Keywords & { train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, options: Keywords & { dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, options: Keywords & { num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], options: Keywords & { has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(data: Tensor, batch_sizes: Tensor, hx: Tensor, options: Keywords & { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(data: Tensor, batch_sizes: Tensor, options: Keywords & { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(data: Tensor, options: Keywords & { batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(options: Keywords & { data: Tensor; batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, options: Keywords & { batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, options: Keywords & { bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, options: Keywords & { train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, options: Keywords & { dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, options: Keywords & { num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(input: Tensor, hx: Tensor, params: readonly Tensor[], options: Keywords & { has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(input: Tensor, hx: Tensor, options: Keywords & { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(input: Tensor, options: Keywords & { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_relu`, which PyTorch does not document. */
export function rnn_relu(options: Keywords & Input<Tensor> & { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
export function rnn_relu(...args: any[]): any {
  return $rnn_relu.call(args);
}

const $rnn_relu_cell = new Operator('rnn_relu_cell', table.rnn_relu_cell);
/** The operator `aten::rnn_relu_cell`, which PyTorch does not document. */
export function rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | RnnReluCellOptions | null, b_hh?: Tensor | RnnReluCellOptions | null, options?: RnnReluCellOptions): Tensor;
/** The operator `aten::rnn_relu_cell`, which PyTorch does not document. */
export function rnn_relu_cell(input: Tensor, hx: Tensor, w_ih: Tensor, options: RnnReluCellOptions & { w_hh: Tensor }): Tensor;
/** The operator `aten::rnn_relu_cell`, which PyTorch does not document. */
export function rnn_relu_cell(input: Tensor, hx: Tensor, options: RnnReluCellOptions & { w_ih: Tensor; w_hh: Tensor }): Tensor;
/** The operator `aten::rnn_relu_cell`, which PyTorch does not document. */
export function rnn_relu_cell(input: Tensor, options: RnnReluCellOptions & { hx: Tensor; w_ih: Tensor; w_hh: Tensor }): Tensor;
/** The operator `aten::rnn_relu_cell`, which PyTorch does not document. */
export function rnn_relu_cell(options: RnnReluCellOptions & Input<Tensor> & { hx: Tensor; w_ih: Tensor; w_hh: Tensor }): Tensor;
export function rnn_relu_cell(...args: any[]): any {
  return $rnn_relu_cell.call(args);
}

const $rnn_tanh = new Operator('rnn_tanh', table.rnn_tanh);
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, options: Keywords & { bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, options: Keywords & { train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, options: Keywords & { dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, options: Keywords & { num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(data: Tensor, batch_sizes: Tensor, hx: Tensor, params: readonly Tensor[], options: Keywords & { has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(data: Tensor, batch_sizes: Tensor, hx: Tensor, options: Keywords & { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(data: Tensor, batch_sizes: Tensor, options: Keywords & { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(data: Tensor, options: Keywords & { batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(options: Keywords & { data: Tensor; batch_sizes: Tensor; hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, batch_first: boolean): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, bidirectional: boolean, options: Keywords & { batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, train: boolean, options: Keywords & { bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, dropout: number, options: Keywords & { train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, num_layers: Int, options: Keywords & { dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(input: Tensor, hx: Tensor, params: readonly Tensor[], has_biases: boolean, options: Keywords & { num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(input: Tensor, hx: Tensor, params: readonly Tensor[], options: Keywords & { has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(input: Tensor, hx: Tensor, options: Keywords & { params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(input: Tensor, options: Keywords & { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
/** The operator `aten::rnn_tanh`, which PyTorch does not document. */
export function rnn_tanh(options: Keywords & Input<Tensor> & { hx: Tensor; params: readonly Tensor[]; has_biases: boolean; num_layers: Int; dropout: number; train: boolean; bidirectional: boolean; batch_first: boolean }): [Tensor, Tensor];
export function rnn_tanh(...args: any[]): any {
  return $rnn_tanh.call(args);
}

const $rnn_tanh_cell = new Operator('rnn_tanh_cell', table.rnn_tanh_cell);
/** The operator `aten::rnn_tanh_cell`, which PyTorch does not document. */
export function rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih?: Tensor | RnnTanhCellOptions | null, b_hh?: Tensor | RnnTanhCellOptions | null, options?: RnnTanhCellOptions): Tensor;
/** The operator `aten::rnn_tanh_cell`, which PyTorch does not document. */
export function rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, options: RnnTanhCellOptions & { w_hh: Tensor }): Tensor;
/** The operator `aten::rnn_tanh_cell`, which PyTorch does not document. */
export function rnn_tanh_cell(input: Tensor, hx: Tensor, options: RnnTanhCellOptions & { w_ih: Tensor; w_hh: Tensor }): Tensor;
/** The operator `aten::rnn_tanh_cell`, which PyTorch does not document. */
export function rnn_tanh_cell(input: Tensor, options: RnnTanhCellOptions & { hx: Tensor; w_ih: Tensor; w_hh: Tensor }): Tensor;
/** The operator `aten::rnn_tanh_cell`, which PyTorch does not document. */
export function rnn_tanh_cell(options: RnnTanhCellOptions & Input<Tensor> & { hx: Tensor; w_ih: Tensor; w_hh: Tensor }): Tensor;
export function rnn_tanh_cell(...args: any[]): any {
  return $rnn_tanh_cell.call(args);
}

const $roll = new Operator('roll', table.roll);
/** Roll the tensor `input` along the given dimension(s). [torch.roll](https://docs.pytorch.org/docs/stable/generated/torch.roll.html) */
export function roll(input: Tensor, shifts: Int | Ints, dims?: Int | Ints | RollOptions | null, options?: RollOptions): Tensor;
/** Roll the tensor `input` along the given dimension(s). [torch.roll](https://docs.pytorch.org/docs/stable/generated/torch.roll.html) */
export function roll(input: Tensor, options: RollOptions & { shifts: Int | Ints }): Tensor;
/** Roll the tensor `input` along the given dimension(s). [torch.roll](https://docs.pytorch.org/docs/stable/generated/torch.roll.html) */
export function roll(options: RollOptions & Input<Tensor> & { shifts: Int | Ints }): Tensor;
export function roll(...args: any[]): any {
  return $roll.call(args);
}

const $rot90 = new Operator('rot90', table.rot90);
/** Rotate an n-D tensor by 90 degrees in the plane specified by dims axis. [torch.rot90](https://docs.pytorch.org/docs/stable/generated/torch.rot90.html) */
export function rot90(input: Tensor, k?: Int | Rot90Options, dims?: Ints | Rot90Options, options?: Rot90Options): Tensor;
/** Rotate an n-D tensor by 90 degrees in the plane specified by dims axis. [torch.rot90](https://docs.pytorch.org/docs/stable/generated/torch.rot90.html) */
export function rot90(options: Rot90Options & Input<Tensor>): Tensor;
export function rot90(...args: any[]): any {
  return $rot90.call(args);
}

const $round = new Operator('round', table.round);
/** Rounds elements of `input` to the nearest integer. [torch.round](https://docs.pytorch.org/docs/stable/generated/torch.round.html) */
export function round(input: Tensor, options?: RoundOptions): Tensor;
/** Rounds elements of `input` to the nearest integer. [torch.round](https://docs.pytorch.org/docs/stable/generated/torch.round.html) */
export function round(options: RoundOptions & Input<Tensor>): Tensor;
export function round(...args: any[]): any {
  return $round.call(args);
}

const $round_ = new Operator('round_', table.round_);
/** In place, `round`: Rounds elements of `input` to the nearest integer. [torch.Tensor.round_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
export function round_(input: Tensor, options?: Round_Options): Tensor;
/** In place, `round`: Rounds elements of `input` to the nearest integer. [torch.Tensor.round_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
export function round_(options: Round_Options & Input<Tensor>): Tensor;
export function round_(...args: any[]): any {
  return $round_.call(args);
}

const $row_indices_copy = new Operator('row_indices_copy', table.row_indices_copy);
/** The operator `aten::row_indices_copy`, which PyTorch does not document. */
export function row_indices_copy(input: Tensor, options?: OutOptions): Tensor;
/** The operator `aten::row_indices_copy`, which PyTorch does not document. */
export function row_indices_copy(options: OutOptions & Input<Tensor>): Tensor;
export function row_indices_copy(...args: any[]): any {
  return $row_indices_copy.call(args);
}

const $row_stack = new Operator('row_stack', table.row_stack);
/** Alias of `torch.vstack`. [torch.row_stack](https://docs.pytorch.org/docs/stable/generated/torch.row_stack.html) */
export function row_stack(tensors: readonly Tensor[], options?: OutOptions): Tensor;
/** Alias of `torch.vstack`. [torch.row_stack](https://docs.pytorch.org/docs/stable/generated/torch.row_stack.html) */
export function row_stack(options: OutOptions & { tensors: readonly Tensor[] }): Tensor;
export function row_stack(...args: any[]): any {
  return $row_stack.call(args);
}

const $rrelu = new Operator('rrelu', table.rrelu);
/** Randomized leaky ReLU. [torch.nn.functional.rrelu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html) */
export function rrelu(input: Tensor, lower?: Scalar | RreluOptions, upper?: Scalar | RreluOptions, training?: boolean | RreluOptions, generator?: Generator | RreluOptions | null, options?: RreluOptions): Tensor;
/** Randomized leaky ReLU. [torch.nn.functional.rrelu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html) */
export function rrelu(options: RreluOptions & Input<Tensor>): Tensor;
export function rrelu(...args: any[]): any {
  return $rrelu.call(args);
}

const $rrelu_ = new Operator('rrelu_', table.rrelu_);
/** In place, `rrelu`: Randomized leaky ReLU. [torch.nn.functional.rrelu_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html) */
export function rrelu_(input: Tensor, lower?: Scalar | Rrelu_Options, upper?: Scalar | Rrelu_Options, training?: boolean | Rrelu_Options, generator?: Generator | Rrelu_Options | null, options?: Rrelu_Options): Tensor;
/** In place, `rrelu`: Randomized leaky ReLU. [torch.nn.functional.rrelu_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html) */
export function rrelu_(options: Rrelu_Options & Input<Tensor>): Tensor;
export function rrelu_(...args: any[]): any {
  return $rrelu_.call(args);
}

const $rsqrt = new Operator('rsqrt', table.rsqrt);
/** Returns a new tensor with the reciprocal of the square-root of each of the elements of `input`. [torch.rsqrt](https://docs.pytorch.org/docs/stable/generated/torch.rsqrt.html) */
export function rsqrt(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the reciprocal of the square-root of each of the elements of `input`. [torch.rsqrt](https://docs.pytorch.org/docs/stable/generated/torch.rsqrt.html) */
export function rsqrt(options: OutOptions & Input<Tensor>): Tensor;
export function rsqrt(...args: any[]): any {
  return $rsqrt.call(args);
}

const $rsqrt_ = new Operator('rsqrt_', table.rsqrt_);
/** In place, `rsqrt`: Returns a new tensor with the reciprocal of the square-root of each of the elements of `input`. [torch.Tensor.rsqrt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html) */
export function rsqrt_(input: Tensor): Tensor;
/** In place, `rsqrt`: Returns a new tensor with the reciprocal of the square-root of each of the elements of `input`. [torch.Tensor.rsqrt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html) */
export function rsqrt_(options: Keywords & Input<Tensor>): Tensor;
export function rsqrt_(...args: any[]): any {
  return $rsqrt_.call(args);
}

const $rsub = new Operator('rsub', table.rsub);
/** The operator `aten::rsub`, which PyTorch does not document. */
export function rsub(input: Tensor, other: Tensor, options?: RsubOptions): Tensor;
/** The operator `aten::rsub`, which PyTorch does not document. */
export function rsub(input: Tensor, options: RsubOptions & Other<Tensor>): Tensor;
/** The operator `aten::rsub`, which PyTorch does not document. */
export function rsub(options: RsubOptions & Input<Tensor> & Other<Tensor>): Tensor;
/** The operator `aten::rsub`, which PyTorch does not document. */
export function rsub(input: Tensor, other: Scalar, alpha?: Scalar | RsubOptions, options?: RsubOptions): Tensor;
/** The operator `aten::rsub`, which PyTorch does not document. */
export function rsub(input: Tensor, options: RsubOptions & Other<Scalar>): Tensor;
/** The operator `aten::rsub`, which PyTorch does not document. */
export function rsub(options: RsubOptions & Input<Tensor> & Other<Scalar>): Tensor;
export function rsub(...args: any[]): any {
  return $rsub.call(args);
}

const $scalar_tensor = new Operator('scalar_tensor', table.scalar_tensor);
/** The operator `aten::scalar_tensor`, which PyTorch does not document. */
export function scalar_tensor(s: Scalar, options?: FactoryOptions): Tensor;
/** The operator `aten::scalar_tensor`, which PyTorch does not document. */
export function scalar_tensor(options: FactoryOptions & { s: Scalar }): Tensor;
export function scalar_tensor(...args: any[]): any {
  return $scalar_tensor.call(args);
}

const $scatter = new Operator('scatter', table.scatter);
/** Out-of-place version of `torch.Tensor.scatter_`. [torch.scatter](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
export function scatter(input: Tensor, dim: Int, index: Tensor, src: Tensor, options?: ScatterOptions): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_`. [torch.scatter](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
export function scatter(input: Tensor, dim: Int, index: Tensor, options: ScatterOptions & { src: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_`. [torch.scatter](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
export function scatter(input: Tensor, dim: Int, options: ScatterOptions & { index: Tensor; src: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_`. [torch.scatter](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
export function scatter(input: Tensor, options: ScatterOptions & Dim<Int> & { index: Tensor; src: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_`. [torch.scatter](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
export function scatter(options: ScatterOptions & Input<Tensor> & Dim<Int> & { index: Tensor; src: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_`. [torch.scatter](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
export function scatter(input: Tensor, dim: Int, index: Tensor, value: Scalar, options?: ScatterOptions): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_`. [torch.scatter](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
export function scatter(input: Tensor, dim: Int, index: Tensor, options: ScatterOptions & { value: Scalar }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_`. [torch.scatter](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
export function scatter(input: Tensor, dim: Int, options: ScatterOptions & { index: Tensor; value: Scalar }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_`. [torch.scatter](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
export function scatter(input: Tensor, options: ScatterOptions & Dim<Int> & { index: Tensor; value: Scalar }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_`. [torch.scatter](https://docs.pytorch.org/docs/stable/generated/torch.scatter.html) */
export function scatter(options: ScatterOptions & Input<Tensor> & Dim<Int> & { index: Tensor; value: Scalar }): Tensor;
export function scatter(...args: any[]): any {
  return $scatter.call(args);
}

const $scatter_add = new Operator('scatter_add', table.scatter_add);
/** Out-of-place version of `torch.Tensor.scatter_add_`. [torch.scatter_add](https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html) */
export function scatter_add(input: Tensor, dim: Int, index: Tensor, src: Tensor, options?: OutOptions): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_add_`. [torch.scatter_add](https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html) */
export function scatter_add(input: Tensor, dim: Int, index: Tensor, options: OutOptions & { src: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_add_`. [torch.scatter_add](https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html) */
export function scatter_add(input: Tensor, dim: Int, options: OutOptions & { index: Tensor; src: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_add_`. [torch.scatter_add](https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html) */
export function scatter_add(input: Tensor, options: OutOptions & Dim<Int> & { index: Tensor; src: Tensor }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_add_`. [torch.scatter_add](https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html) */
export function scatter_add(options: OutOptions & Input<Tensor> & Dim<Int> & { index: Tensor; src: Tensor }): Tensor;
export function scatter_add(...args: any[]): any {
  return $scatter_add.call(args);
}

const $scatter_reduce = new Operator('scatter_reduce', table.scatter_reduce);
/** Out-of-place version of `torch.Tensor.scatter_reduce_`. [torch.scatter_reduce](https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html) */
export function scatter_reduce(input: Tensor, dim: Int, index: Tensor, src: Tensor, reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin', options?: ScatterReduceOptions): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_reduce_`. [torch.scatter_reduce](https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html) */
export function scatter_reduce(input: Tensor, dim: Int, index: Tensor, src: Tensor, options: ScatterReduceOptions & { reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_reduce_`. [torch.scatter_reduce](https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html) */
export function scatter_reduce(input: Tensor, dim: Int, index: Tensor, options: ScatterReduceOptions & { src: Tensor; reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_reduce_`. [torch.scatter_reduce](https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html) */
export function scatter_reduce(input: Tensor, dim: Int, options: ScatterReduceOptions & { index: Tensor; src: Tensor; reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_reduce_`. [torch.scatter_reduce](https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html) */
export function scatter_reduce(input: Tensor, options: ScatterReduceOptions & Dim<Int> & { index: Tensor; src: Tensor; reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
/** Out-of-place version of `torch.Tensor.scatter_reduce_`. [torch.scatter_reduce](https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html) */
export function scatter_reduce(options: ScatterReduceOptions & Input<Tensor> & Dim<Int> & { index: Tensor; src: Tensor; reduce: 'sum' | 'prod' | 'mean' | 'amax' | 'amin' }): Tensor;
export function scatter_reduce(...args: any[]): any {
  return $scatter_reduce.call(args);
}

const $searchsorted = new Operator('searchsorted', table.searchsorted);
/** Find the indices from the innermost dimension of `sorted_sequence` such that, if the corresponding values in `values` were inserted before the indices, when sorted, the order of the corresponding innermost dimension within `sorted_sequence` would be preserved. [torch.searchsorted](https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html) */
export function searchsorted(sorted_sequence: Tensor, input: Tensor, options?: SearchsortedOptions): Tensor;
/** Find the indices from the innermost dimension of `sorted_sequence` such that, if the corresponding values in `values` were inserted before the indices, when sorted, the order of the corresponding innermost dimension within `sorted_sequence` would be preserved. [torch.searchsorted](https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html) */
export function searchsorted(sorted_sequence: Tensor, options: SearchsortedOptions & Input<Tensor>): Tensor;
/** Find the indices from the innermost dimension of `sorted_sequence` such that, if the corresponding values in `values` were inserted before the indices, when sorted, the order of the corresponding innermost dimension within `sorted_sequence` would be preserved. [torch.searchsorted](https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html) */
export function searchsorted(options: SearchsortedOptions & Input<Tensor> & { sorted_sequence: Tensor }): Tensor;
/** Find the indices from the innermost dimension of `sorted_sequence` such that, if the corresponding values in `values` were inserted before the indices, when sorted, the order of the corresponding innermost dimension within `sorted_sequence` would be preserved. [torch.searchsorted](https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html) */
export function searchsorted(sorted_sequence: Tensor, self: Scalar, options?: SearchsortedOptions): Tensor;
/** Find the indices from the innermost dimension of `sorted_sequence` such that, if the corresponding values in `values` were inserted before the indices, when sorted, the order of the corresponding innermost dimension within `sorted_sequence` would be preserved. [torch.searchsorted](https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html) */
export function searchsorted(sorted_sequence: Tensor, options: SearchsortedOptions & { self: Scalar }): Tensor;
/** Find the indices from the innermost dimension of `sorted_sequence` such that, if the corresponding values in `values` were inserted before the indices, when sorted, the order of the corresponding innermost dimension within `sorted_sequence` would be preserved. [torch.searchsorted](https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html) */
export function searchsorted(options: SearchsortedOptions & { sorted_sequence: Tensor; self: Scalar }): Tensor;
export function searchsorted(...args: any[]): any {
  return $searchsorted.call(args);
}

const $segment_reduce = new Operator('segment_reduce', table.segment_reduce);
/** Perform a segment reduction operation on the input tensor along the specified axis. [torch.segment_reduce](https://docs.pytorch.org/docs/stable/generated/torch.segment_reduce.html) */
export function segment_reduce(data: Tensor, reduce: 'sum' | 'mean' | 'max' | 'min' | 'prod', options?: SegmentReduceOptions): Tensor;
/** Perform a segment reduction operation on the input tensor along the specified axis. [torch.segment_reduce](https://docs.pytorch.org/docs/stable/generated/torch.segment_reduce.html) */
export function segment_reduce(data: Tensor, options: SegmentReduceOptions & { reduce: 'sum' | 'mean' | 'max' | 'min' | 'prod' }): Tensor;
/** Perform a segment reduction operation on the input tensor along the specified axis. [torch.segment_reduce](https://docs.pytorch.org/docs/stable/generated/torch.segment_reduce.html) */
export function segment_reduce(options: SegmentReduceOptions & { data: Tensor; reduce: 'sum' | 'mean' | 'max' | 'min' | 'prod' }): Tensor;
export function segment_reduce(...args: any[]): any {
  return $segment_reduce.call(args);
}

const $select = new Operator('select', table.select);
/** Slices the `input` tensor along the selected dimension at the given index. [torch.select](https://docs.pytorch.org/docs/stable/generated/torch.select.html) */
export function select(input: Tensor, dim: Int, index: Int): Tensor;
/** Slices the `input` tensor along the selected dimension at the given index. [torch.select](https://docs.pytorch.org/docs/stable/generated/torch.select.html) */
export function select(input: Tensor, dim: Int, options: Keywords & { index: Int }): Tensor;
/** Slices the `input` tensor along the selected dimension at the given index. [torch.select](https://docs.pytorch.org/docs/stable/generated/torch.select.html) */
export function select(input: Tensor, options: Keywords & Dim<Int> & { index: Int }): Tensor;
/** Slices the `input` tensor along the selected dimension at the given index. [torch.select](https://docs.pytorch.org/docs/stable/generated/torch.select.html) */
export function select(options: Keywords & Input<Tensor> & Dim<Int> & { index: Int }): Tensor;
export function select(...args: any[]): any {
  return $select.call(args);
}

const $select_copy = new Operator('select_copy', table.select_copy);
/** Performs the same operation as `torch.select`, but all output tensors are freshly created instead of aliasing the input. */
export function select_copy(input: Tensor, dim: Int, index: Int, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.select`, but all output tensors are freshly created instead of aliasing the input. */
export function select_copy(input: Tensor, dim: Int, options: OutOptions & { index: Int }): Tensor;
/** Performs the same operation as `torch.select`, but all output tensors are freshly created instead of aliasing the input. */
export function select_copy(input: Tensor, options: OutOptions & Dim<Int> & { index: Int }): Tensor;
/** Performs the same operation as `torch.select`, but all output tensors are freshly created instead of aliasing the input. */
export function select_copy(options: OutOptions & Input<Tensor> & Dim<Int> & { index: Int }): Tensor;
export function select_copy(...args: any[]): any {
  return $select_copy.call(args);
}

const $select_scatter = new Operator('select_scatter', table.select_scatter);
/** Embeds the values of the `src` tensor into `input` at the given index. [torch.select_scatter](https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html) */
export function select_scatter(input: Tensor, src: Tensor, dim: Int, index: Int): Tensor;
/** Embeds the values of the `src` tensor into `input` at the given index. [torch.select_scatter](https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html) */
export function select_scatter(input: Tensor, src: Tensor, dim: Int, options: Keywords & { index: Int }): Tensor;
/** Embeds the values of the `src` tensor into `input` at the given index. [torch.select_scatter](https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html) */
export function select_scatter(input: Tensor, src: Tensor, options: Keywords & Dim<Int> & { index: Int }): Tensor;
/** Embeds the values of the `src` tensor into `input` at the given index. [torch.select_scatter](https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html) */
export function select_scatter(input: Tensor, options: Keywords & Dim<Int> & { src: Tensor; index: Int }): Tensor;
/** Embeds the values of the `src` tensor into `input` at the given index. [torch.select_scatter](https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html) */
export function select_scatter(options: Keywords & Input<Tensor> & Dim<Int> & { src: Tensor; index: Int }): Tensor;
export function select_scatter(...args: any[]): any {
  return $select_scatter.call(args);
}

const $selu = new Operator('selu', table.selu);
/** Applies element-wise, `SELU(x) = scale * (max(0,x) + min(0, α * (exp(x) - 1)))`, with `α=1.6732632423543772848170429916717` and `scale=1.0507009873554804934193349852946`. [torch.nn.functional.selu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu.html) */
export function selu(input: Tensor): Tensor;
/** Applies element-wise, `SELU(x) = scale * (max(0,x) + min(0, α * (exp(x) - 1)))`, with `α=1.6732632423543772848170429916717` and `scale=1.0507009873554804934193349852946`. [torch.nn.functional.selu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu.html) */
export function selu(options: Keywords & Input<Tensor>): Tensor;
export function selu(...args: any[]): any {
  return $selu.call(args);
}

const $selu_ = new Operator('selu_', table.selu_);
/** In place, `selu`: Applies element-wise, `SELU(x) = scale * (max(0,x) + min(0, α * (exp(x) - 1)))`, with `α=1.6732632423543772848170429916717` and `scale=1.0507009873554804934193349852946`. [torch.nn.functional.selu_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu_.html) */
export function selu_(input: Tensor): Tensor;
/** In place, `selu`: Applies element-wise, `SELU(x) = scale * (max(0,x) + min(0, α * (exp(x) - 1)))`, with `α=1.6732632423543772848170429916717` and `scale=1.0507009873554804934193349852946`. [torch.nn.functional.selu_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu_.html) */
export function selu_(options: Keywords & Input<Tensor>): Tensor;
export function selu_(...args: any[]): any {
  return $selu_.call(args);
}

const $sgn = new Operator('sgn', table.sgn);
/** This function is an extension of torch.sign() to complex tensors. [torch.sgn](https://docs.pytorch.org/docs/stable/generated/torch.sgn.html) */
export function sgn(input: Tensor, options?: OutOptions): Tensor;
/** This function is an extension of torch.sign() to complex tensors. [torch.sgn](https://docs.pytorch.org/docs/stable/generated/torch.sgn.html) */
export function sgn(options: OutOptions & Input<Tensor>): Tensor;
export function sgn(...args: any[]): any {
  return $sgn.call(args);
}

const $sigmoid = new Operator('sigmoid', table.sigmoid);
/** Alias for `torch.special.expit`. [torch.sigmoid](https://docs.pytorch.org/docs/stable/generated/torch.sigmoid.html) */
export function sigmoid(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.expit`. [torch.sigmoid](https://docs.pytorch.org/docs/stable/generated/torch.sigmoid.html) */
export function sigmoid(options: OutOptions & Input<Tensor>): Tensor;
export function sigmoid(...args: any[]): any {
  return $sigmoid.call(args);
}

const $sigmoid_ = new Operator('sigmoid_', table.sigmoid_);
/** In place, `sigmoid`: Alias for `torch.special.expit`. [torch.Tensor.sigmoid_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html) */
export function sigmoid_(input: Tensor): Tensor;
/** In place, `sigmoid`: Alias for `torch.special.expit`. [torch.Tensor.sigmoid_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html) */
export function sigmoid_(options: Keywords & Input<Tensor>): Tensor;
export function sigmoid_(...args: any[]): any {
  return $sigmoid_.call(args);
}

const $sign = new Operator('sign', table.sign);
/** Returns a new tensor with the signs of the elements of `input`. [torch.sign](https://docs.pytorch.org/docs/stable/generated/torch.sign.html) */
export function sign(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the signs of the elements of `input`. [torch.sign](https://docs.pytorch.org/docs/stable/generated/torch.sign.html) */
export function sign(options: OutOptions & Input<Tensor>): Tensor;
export function sign(...args: any[]): any {
  return $sign.call(args);
}

const $signbit = new Operator('signbit', table.signbit);
/** Tests if each element of `input` has its sign bit set or not. [torch.signbit](https://docs.pytorch.org/docs/stable/generated/torch.signbit.html) */
export function signbit(input: Tensor, options?: OutOptions): Tensor;
/** Tests if each element of `input` has its sign bit set or not. [torch.signbit](https://docs.pytorch.org/docs/stable/generated/torch.signbit.html) */
export function signbit(options: OutOptions & Input<Tensor>): Tensor;
export function signbit(...args: any[]): any {
  return $signbit.call(args);
}

const $sin = new Operator('sin', table.sin);
/** Returns a new tensor with the sine of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.sin](https://docs.pytorch.org/docs/stable/generated/torch.sin.html) */
export function sin(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the sine of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.sin](https://docs.pytorch.org/docs/stable/generated/torch.sin.html) */
export function sin(options: OutOptions & Input<Tensor>): Tensor;
export function sin(...args: any[]): any {
  return $sin.call(args);
}

const $sin_ = new Operator('sin_', table.sin_);
/** In place, `sin`: Returns a new tensor with the sine of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.Tensor.sin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html) */
export function sin_(input: Tensor): Tensor;
/** In place, `sin`: Returns a new tensor with the sine of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.Tensor.sin_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html) */
export function sin_(options: Keywords & Input<Tensor>): Tensor;
export function sin_(...args: any[]): any {
  return $sin_.call(args);
}

const $sinc = new Operator('sinc', table.sinc);
/** Alias for `torch.special.sinc`. [torch.sinc](https://docs.pytorch.org/docs/stable/generated/torch.sinc.html) */
export function sinc(input: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.sinc`. [torch.sinc](https://docs.pytorch.org/docs/stable/generated/torch.sinc.html) */
export function sinc(options: OutOptions & Input<Tensor>): Tensor;
export function sinc(...args: any[]): any {
  return $sinc.call(args);
}

const $sinc_ = new Operator('sinc_', table.sinc_);
/** In place, `sinc`: Alias for `torch.special.sinc`. [torch.Tensor.sinc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html) */
export function sinc_(input: Tensor): Tensor;
/** In place, `sinc`: Alias for `torch.special.sinc`. [torch.Tensor.sinc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html) */
export function sinc_(options: Keywords & Input<Tensor>): Tensor;
export function sinc_(...args: any[]): any {
  return $sinc_.call(args);
}

const $sinh = new Operator('sinh', table.sinh);
/** Returns a new tensor with the hyperbolic sine of the elements of `input`. [torch.sinh](https://docs.pytorch.org/docs/stable/generated/torch.sinh.html) */
export function sinh(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the hyperbolic sine of the elements of `input`. [torch.sinh](https://docs.pytorch.org/docs/stable/generated/torch.sinh.html) */
export function sinh(options: OutOptions & Input<Tensor>): Tensor;
export function sinh(...args: any[]): any {
  return $sinh.call(args);
}

const $sinh_ = new Operator('sinh_', table.sinh_);
/** In place, `sinh`: Returns a new tensor with the hyperbolic sine of the elements of `input`. [torch.Tensor.sinh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html) */
export function sinh_(input: Tensor): Tensor;
/** In place, `sinh`: Returns a new tensor with the hyperbolic sine of the elements of `input`. [torch.Tensor.sinh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html) */
export function sinh_(options: Keywords & Input<Tensor>): Tensor;
export function sinh_(...args: any[]): any {
  return $sinh_.call(args);
}

const $slice_copy = new Operator('slice_copy', table.slice_copy);
/** Performs the same operation as `torch.slice`, but all output tensors are freshly created instead of aliasing the input. */
export function slice_copy(input: Tensor, dim?: Int | SliceCopyOptions, start?: Int | SliceCopyOptions | null, end?: Int | SliceCopyOptions | null, step?: Int | SliceCopyOptions, options?: SliceCopyOptions): Tensor;
/** Performs the same operation as `torch.slice`, but all output tensors are freshly created instead of aliasing the input. */
export function slice_copy(options: SliceCopyOptions & Input<Tensor>): Tensor;
export function slice_copy(...args: any[]): any {
  return $slice_copy.call(args);
}

const $slice_inverse = new Operator('slice_inverse', table.slice_inverse);
/** The operator `aten::slice_inverse`, which PyTorch does not document. */
export function slice_inverse(input: Tensor, src: Tensor, dim?: Int | SliceInverseOptions, start?: Int | SliceInverseOptions | null, end?: Int | SliceInverseOptions | null, step?: Int | SliceInverseOptions, options?: SliceInverseOptions): Tensor;
/** The operator `aten::slice_inverse`, which PyTorch does not document. */
export function slice_inverse(input: Tensor, options: SliceInverseOptions & { src: Tensor }): Tensor;
/** The operator `aten::slice_inverse`, which PyTorch does not document. */
export function slice_inverse(options: SliceInverseOptions & Input<Tensor> & { src: Tensor }): Tensor;
export function slice_inverse(...args: any[]): any {
  return $slice_inverse.call(args);
}

const $slice_scatter = new Operator('slice_scatter', table.slice_scatter);
/** Embeds the values of the `src` tensor into `input` at the given dimension. [torch.slice_scatter](https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html) */
export function slice_scatter(input: Tensor, src: Tensor, dim?: Int | SliceScatterOptions, start?: Int | SliceScatterOptions | null, end?: Int | SliceScatterOptions | null, step?: Int | SliceScatterOptions, options?: SliceScatterOptions): Tensor;
/** Embeds the values of the `src` tensor into `input` at the given dimension. [torch.slice_scatter](https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html) */
export function slice_scatter(input: Tensor, options: SliceScatterOptions & { src: Tensor }): Tensor;
/** Embeds the values of the `src` tensor into `input` at the given dimension. [torch.slice_scatter](https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html) */
export function slice_scatter(options: SliceScatterOptions & Input<Tensor> & { src: Tensor }): Tensor;
export function slice_scatter(...args: any[]): any {
  return $slice_scatter.call(args);
}

const $slogdet = new Operator('slogdet', table.slogdet);
/** Alias for `torch.linalg.slogdet`. [torch.slogdet](https://docs.pytorch.org/docs/stable/generated/torch.slogdet.html) */
export function slogdet(input: Tensor, options?: SlogdetOptions): return_types.slogdet;
/** Alias for `torch.linalg.slogdet`. [torch.slogdet](https://docs.pytorch.org/docs/stable/generated/torch.slogdet.html) */
export function slogdet(options: SlogdetOptions & Input<Tensor>): return_types.slogdet;
export function slogdet(...args: any[]): any {
  return $slogdet.call(args);
}

const $smm = new Operator('smm', table.smm);
/** Performs a matrix multiplication of the sparse matrix `input` with the dense matrix `mat`. [torch.smm](https://docs.pytorch.org/docs/stable/generated/torch.smm.html) */
export function smm(input: Tensor, mat2: Tensor): Tensor;
/** Performs a matrix multiplication of the sparse matrix `input` with the dense matrix `mat`. [torch.smm](https://docs.pytorch.org/docs/stable/generated/torch.smm.html) */
export function smm(input: Tensor, options: Keywords & { mat2: Tensor }): Tensor;
/** Performs a matrix multiplication of the sparse matrix `input` with the dense matrix `mat`. [torch.smm](https://docs.pytorch.org/docs/stable/generated/torch.smm.html) */
export function smm(options: Keywords & Input<Tensor> & { mat2: Tensor }): Tensor;
export function smm(...args: any[]): any {
  return $smm.call(args);
}

const $softmax = new Operator('softmax', table.softmax);
/** Alias for `torch.nn.functional.softmax`. [torch.softmax](https://docs.pytorch.org/docs/stable/generated/torch.softmax.html) */
export function softmax(input: Tensor, dim: Int, dtype?: dtype | SoftmaxOptions | null, options?: SoftmaxOptions): Tensor;
/** Alias for `torch.nn.functional.softmax`. [torch.softmax](https://docs.pytorch.org/docs/stable/generated/torch.softmax.html) */
export function softmax(input: Tensor, options: SoftmaxOptions & Dim<Int>): Tensor;
/** Alias for `torch.nn.functional.softmax`. [torch.softmax](https://docs.pytorch.org/docs/stable/generated/torch.softmax.html) */
export function softmax(options: SoftmaxOptions & Input<Tensor> & Dim<Int>): Tensor;
export function softmax(...args: any[]): any {
  return $softmax.call(args);
}

const $sort = new Operator('sort', table.sort);
/** Sorts the elements of the `input` tensor along a given dimension in ascending order by value. [torch.sort](https://docs.pytorch.org/docs/stable/generated/torch.sort.html) */
export function sort(input: Tensor, dim?: Int | SortOptions, descending?: boolean | SortOptions, options?: SortOptions): return_types.sort;
/** Sorts the elements of the `input` tensor along a given dimension in ascending order by value. [torch.sort](https://docs.pytorch.org/docs/stable/generated/torch.sort.html) */
export function sort(options: SortOptions & Input<Tensor>): return_types.sort;
export function sort(...args: any[]): any {
  return $sort.call(args);
}

const $sparse_bsc_tensor = new Operator('sparse_bsc_tensor', table.sparse_bsc_tensor);
/** Constructs a `sparse tensor in BSC (Block Compressed Sparse Column))` with specified 2-dimensional blocks at the given `ccol_indices` and `row_indices`. [torch.sparse_bsc_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html) */
export function sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size?: Ints | SparseBscTensorOptions, options?: SparseBscTensorOptions): Tensor;
/** Constructs a `sparse tensor in BSC (Block Compressed Sparse Column))` with specified 2-dimensional blocks at the given `ccol_indices` and `row_indices`. [torch.sparse_bsc_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html) */
export function sparse_bsc_tensor(ccol_indices: Tensor, row_indices: Tensor, options: SparseBscTensorOptions & { values: Tensor }): Tensor;
/** Constructs a `sparse tensor in BSC (Block Compressed Sparse Column))` with specified 2-dimensional blocks at the given `ccol_indices` and `row_indices`. [torch.sparse_bsc_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html) */
export function sparse_bsc_tensor(ccol_indices: Tensor, options: SparseBscTensorOptions & { row_indices: Tensor; values: Tensor }): Tensor;
/** Constructs a `sparse tensor in BSC (Block Compressed Sparse Column))` with specified 2-dimensional blocks at the given `ccol_indices` and `row_indices`. [torch.sparse_bsc_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html) */
export function sparse_bsc_tensor(options: SparseBscTensorOptions & { ccol_indices: Tensor; row_indices: Tensor; values: Tensor }): Tensor;
export function sparse_bsc_tensor(...args: any[]): any {
  return $sparse_bsc_tensor.call(args);
}

const $sparse_bsr_tensor = new Operator('sparse_bsr_tensor', table.sparse_bsr_tensor);
/** Constructs a `sparse tensor in BSR (Block Compressed Sparse Row))` with specified 2-dimensional blocks at the given `crow_indices` and `col_indices`. [torch.sparse_bsr_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html) */
export function sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size?: Ints | SparseBsrTensorOptions, options?: SparseBsrTensorOptions): Tensor;
/** Constructs a `sparse tensor in BSR (Block Compressed Sparse Row))` with specified 2-dimensional blocks at the given `crow_indices` and `col_indices`. [torch.sparse_bsr_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html) */
export function sparse_bsr_tensor(crow_indices: Tensor, col_indices: Tensor, options: SparseBsrTensorOptions & { values: Tensor }): Tensor;
/** Constructs a `sparse tensor in BSR (Block Compressed Sparse Row))` with specified 2-dimensional blocks at the given `crow_indices` and `col_indices`. [torch.sparse_bsr_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html) */
export function sparse_bsr_tensor(crow_indices: Tensor, options: SparseBsrTensorOptions & { col_indices: Tensor; values: Tensor }): Tensor;
/** Constructs a `sparse tensor in BSR (Block Compressed Sparse Row))` with specified 2-dimensional blocks at the given `crow_indices` and `col_indices`. [torch.sparse_bsr_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html) */
export function sparse_bsr_tensor(options: SparseBsrTensorOptions & { crow_indices: Tensor; col_indices: Tensor; values: Tensor }): Tensor;
export function sparse_bsr_tensor(...args: any[]): any {
  return $sparse_bsr_tensor.call(args);
}

const $sparse_compressed_tensor = new Operator('sparse_compressed_tensor', table.sparse_compressed_tensor);
/** Constructs a `sparse tensor in Compressed Sparse format - CSR, CSC, BSR, or BSC -` with specified values at the given `compressed_indices` and `plain_indices`. [torch.sparse_compressed_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html) */
export function sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, values: Tensor, size?: Ints | SparseCompressedTensorOptions, options?: SparseCompressedTensorOptions): Tensor;
/** Constructs a `sparse tensor in Compressed Sparse format - CSR, CSC, BSR, or BSC -` with specified values at the given `compressed_indices` and `plain_indices`. [torch.sparse_compressed_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html) */
export function sparse_compressed_tensor(compressed_indices: Tensor, plain_indices: Tensor, options: SparseCompressedTensorOptions & { values: Tensor }): Tensor;
/** Constructs a `sparse tensor in Compressed Sparse format - CSR, CSC, BSR, or BSC -` with specified values at the given `compressed_indices` and `plain_indices`. [torch.sparse_compressed_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html) */
export function sparse_compressed_tensor(compressed_indices: Tensor, options: SparseCompressedTensorOptions & { plain_indices: Tensor; values: Tensor }): Tensor;
/** Constructs a `sparse tensor in Compressed Sparse format - CSR, CSC, BSR, or BSC -` with specified values at the given `compressed_indices` and `plain_indices`. [torch.sparse_compressed_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html) */
export function sparse_compressed_tensor(options: SparseCompressedTensorOptions & { compressed_indices: Tensor; plain_indices: Tensor; values: Tensor }): Tensor;
export function sparse_compressed_tensor(...args: any[]): any {
  return $sparse_compressed_tensor.call(args);
}

const $sparse_coo_tensor = new Operator('sparse_coo_tensor', table.sparse_coo_tensor);
/** Constructs a `sparse tensor in COO(rdinate) format` with specified values at the given `indices`. [torch.sparse_coo_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html) */
export function sparse_coo_tensor(...size: Int[]): Tensor;
/** Constructs a `sparse tensor in COO(rdinate) format` with specified values at the given `indices`. [torch.sparse_coo_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html) */
export function sparse_coo_tensor(...args: [...size: Int[], options: FactoryOptions]): Tensor;
/** Constructs a `sparse tensor in COO(rdinate) format` with specified values at the given `indices`. [torch.sparse_coo_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html) */
export function sparse_coo_tensor(size: Ints, options?: FactoryOptions): Tensor;
/** Constructs a `sparse tensor in COO(rdinate) format` with specified values at the given `indices`. [torch.sparse_coo_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html) */
export function sparse_coo_tensor(options: FactoryOptions & { size: Ints }): Tensor;
/** Constructs a `sparse tensor in COO(rdinate) format` with specified values at the given `indices`. [torch.sparse_coo_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html) */
export function sparse_coo_tensor(indices: Tensor, values: Tensor, size?: Ints | SparseCooTensorOptions, options?: SparseCooTensorOptions): Tensor;
/** Constructs a `sparse tensor in COO(rdinate) format` with specified values at the given `indices`. [torch.sparse_coo_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html) */
export function sparse_coo_tensor(indices: Tensor, options: SparseCooTensorOptions & { values: Tensor }): Tensor;
/** Constructs a `sparse tensor in COO(rdinate) format` with specified values at the given `indices`. [torch.sparse_coo_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html) */
export function sparse_coo_tensor(options: SparseCooTensorOptions & { indices: Tensor; values: Tensor }): Tensor;
export function sparse_coo_tensor(...args: any[]): any {
  return $sparse_coo_tensor.call(args);
}

const $sparse_csc_tensor = new Operator('sparse_csc_tensor', table.sparse_csc_tensor);
/** Constructs a `sparse tensor in CSC (Compressed Sparse Column)` with specified values at the given `ccol_indices` and `row_indices`. [torch.sparse_csc_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html) */
export function sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, values: Tensor, size?: Ints | SparseCscTensorOptions, options?: SparseCscTensorOptions): Tensor;
/** Constructs a `sparse tensor in CSC (Compressed Sparse Column)` with specified values at the given `ccol_indices` and `row_indices`. [torch.sparse_csc_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html) */
export function sparse_csc_tensor(ccol_indices: Tensor, row_indices: Tensor, options: SparseCscTensorOptions & { values: Tensor }): Tensor;
/** Constructs a `sparse tensor in CSC (Compressed Sparse Column)` with specified values at the given `ccol_indices` and `row_indices`. [torch.sparse_csc_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html) */
export function sparse_csc_tensor(ccol_indices: Tensor, options: SparseCscTensorOptions & { row_indices: Tensor; values: Tensor }): Tensor;
/** Constructs a `sparse tensor in CSC (Compressed Sparse Column)` with specified values at the given `ccol_indices` and `row_indices`. [torch.sparse_csc_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html) */
export function sparse_csc_tensor(options: SparseCscTensorOptions & { ccol_indices: Tensor; row_indices: Tensor; values: Tensor }): Tensor;
export function sparse_csc_tensor(...args: any[]): any {
  return $sparse_csc_tensor.call(args);
}

const $sparse_csr_tensor = new Operator('sparse_csr_tensor', table.sparse_csr_tensor);
/** Constructs a `sparse tensor in CSR (Compressed Sparse Row)` with specified values at the given `crow_indices` and `col_indices`. [torch.sparse_csr_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html) */
export function sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, values: Tensor, size?: Ints | SparseCsrTensorOptions, options?: SparseCsrTensorOptions): Tensor;
/** Constructs a `sparse tensor in CSR (Compressed Sparse Row)` with specified values at the given `crow_indices` and `col_indices`. [torch.sparse_csr_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html) */
export function sparse_csr_tensor(crow_indices: Tensor, col_indices: Tensor, options: SparseCsrTensorOptions & { values: Tensor }): Tensor;
/** Constructs a `sparse tensor in CSR (Compressed Sparse Row)` with specified values at the given `crow_indices` and `col_indices`. [torch.sparse_csr_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html) */
export function sparse_csr_tensor(crow_indices: Tensor, options: SparseCsrTensorOptions & { col_indices: Tensor; values: Tensor }): Tensor;
/** Constructs a `sparse tensor in CSR (Compressed Sparse Row)` with specified values at the given `crow_indices` and `col_indices`. [torch.sparse_csr_tensor](https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html) */
export function sparse_csr_tensor(options: SparseCsrTensorOptions & { crow_indices: Tensor; col_indices: Tensor; values: Tensor }): Tensor;
export function sparse_csr_tensor(...args: any[]): any {
  return $sparse_csr_tensor.call(args);
}

const $split_copy = new Operator('split_copy', table.split_copy);
/** Performs the same operation as `torch.split`, but all output tensors are freshly created instead of aliasing the input. */
export function split_copy(input: Tensor, split_size: Int, dim?: Int | SplitCopyOptions, options?: SplitCopyOptions): Tensor[];
/** Performs the same operation as `torch.split`, but all output tensors are freshly created instead of aliasing the input. */
export function split_copy(input: Tensor, options: SplitCopyOptions & { split_size: Int }): Tensor[];
/** Performs the same operation as `torch.split`, but all output tensors are freshly created instead of aliasing the input. */
export function split_copy(options: SplitCopyOptions & Input<Tensor> & { split_size: Int }): Tensor[];
export function split_copy(...args: any[]): any {
  return $split_copy.call(args);
}

const $split_with_sizes = new Operator('split_with_sizes', table.split_with_sizes);
/** The operator `aten::split_with_sizes`, which PyTorch does not document. */
export function split_with_sizes(input: Tensor, split_sizes: Ints, dim?: Int | SplitWithSizesOptions, options?: SplitWithSizesOptions): Tensor[];
/** The operator `aten::split_with_sizes`, which PyTorch does not document. */
export function split_with_sizes(input: Tensor, options: SplitWithSizesOptions & { split_sizes: Ints }): Tensor[];
/** The operator `aten::split_with_sizes`, which PyTorch does not document. */
export function split_with_sizes(options: SplitWithSizesOptions & Input<Tensor> & { split_sizes: Ints }): Tensor[];
export function split_with_sizes(...args: any[]): any {
  return $split_with_sizes.call(args);
}

const $split_with_sizes_copy = new Operator('split_with_sizes_copy', table.split_with_sizes_copy);
/** Performs the same operation as `torch.split_with_sizes`, but all output tensors are freshly created instead of aliasing the input. */
export function split_with_sizes_copy(input: Tensor, split_sizes: Ints, dim?: Int | SplitWithSizesCopyOptions, options?: SplitWithSizesCopyOptions): Tensor[];
/** Performs the same operation as `torch.split_with_sizes`, but all output tensors are freshly created instead of aliasing the input. */
export function split_with_sizes_copy(input: Tensor, options: SplitWithSizesCopyOptions & { split_sizes: Ints }): Tensor[];
/** Performs the same operation as `torch.split_with_sizes`, but all output tensors are freshly created instead of aliasing the input. */
export function split_with_sizes_copy(options: SplitWithSizesCopyOptions & Input<Tensor> & { split_sizes: Ints }): Tensor[];
export function split_with_sizes_copy(...args: any[]): any {
  return $split_with_sizes_copy.call(args);
}

const $sqrt = new Operator('sqrt', table.sqrt);
/** Returns a new tensor with the square-root of the elements of `input`. [torch.sqrt](https://docs.pytorch.org/docs/stable/generated/torch.sqrt.html) */
export function sqrt(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the square-root of the elements of `input`. [torch.sqrt](https://docs.pytorch.org/docs/stable/generated/torch.sqrt.html) */
export function sqrt(options: OutOptions & Input<Tensor>): Tensor;
export function sqrt(...args: any[]): any {
  return $sqrt.call(args);
}

const $sqrt_ = new Operator('sqrt_', table.sqrt_);
/** In place, `sqrt`: Returns a new tensor with the square-root of the elements of `input`. [torch.Tensor.sqrt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html) */
export function sqrt_(input: Tensor): Tensor;
/** In place, `sqrt`: Returns a new tensor with the square-root of the elements of `input`. [torch.Tensor.sqrt_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html) */
export function sqrt_(options: Keywords & Input<Tensor>): Tensor;
export function sqrt_(...args: any[]): any {
  return $sqrt_.call(args);
}

const $square = new Operator('square', table.square);
/** Returns a new tensor with the square of the elements of `input`. [torch.square](https://docs.pytorch.org/docs/stable/generated/torch.square.html) */
export function square(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the square of the elements of `input`. [torch.square](https://docs.pytorch.org/docs/stable/generated/torch.square.html) */
export function square(options: OutOptions & Input<Tensor>): Tensor;
export function square(...args: any[]): any {
  return $square.call(args);
}

const $square_ = new Operator('square_', table.square_);
/** In place, `square`: Returns a new tensor with the square of the elements of `input`. [torch.Tensor.square_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square_.html) */
export function square_(input: Tensor): Tensor;
/** In place, `square`: Returns a new tensor with the square of the elements of `input`. [torch.Tensor.square_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square_.html) */
export function square_(options: Keywords & Input<Tensor>): Tensor;
export function square_(...args: any[]): any {
  return $square_.call(args);
}

const $squeeze = new Operator('squeeze', table.squeeze);
/** Returns a tensor with all specified dimensions of `input` of size `1` removed. [torch.squeeze](https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html) */
export function squeeze(input: Tensor, dim?: Int | Ints | SqueezeOptions, options?: SqueezeOptions): Tensor;
/** Returns a tensor with all specified dimensions of `input` of size `1` removed. [torch.squeeze](https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html) */
export function squeeze(options: SqueezeOptions & Input<Tensor>): Tensor;
export function squeeze(...args: any[]): any {
  return $squeeze.call(args);
}

const $squeeze_copy = new Operator('squeeze_copy', table.squeeze_copy);
/** Performs the same operation as `torch.squeeze`, but all output tensors are freshly created instead of aliasing the input. */
export function squeeze_copy(input: Tensor, dim?: Int | Ints | SqueezeCopyOptions, options?: SqueezeCopyOptions): Tensor;
/** Performs the same operation as `torch.squeeze`, but all output tensors are freshly created instead of aliasing the input. */
export function squeeze_copy(options: SqueezeCopyOptions & Input<Tensor>): Tensor;
export function squeeze_copy(...args: any[]): any {
  return $squeeze_copy.call(args);
}

const $sspaddmm = new Operator('sspaddmm', table.sspaddmm);
/** Matrix multiplies a sparse tensor `mat1` with a dense tensor `mat2`, then adds the sparse tensor `input` to the result. [torch.sspaddmm](https://docs.pytorch.org/docs/stable/generated/torch.sspaddmm.html) */
export function sspaddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: SspaddmmOptions): Tensor;
/** Matrix multiplies a sparse tensor `mat1` with a dense tensor `mat2`, then adds the sparse tensor `input` to the result. [torch.sspaddmm](https://docs.pytorch.org/docs/stable/generated/torch.sspaddmm.html) */
export function sspaddmm(input: Tensor, mat1: Tensor, options: SspaddmmOptions & { mat2: Tensor }): Tensor;
/** Matrix multiplies a sparse tensor `mat1` with a dense tensor `mat2`, then adds the sparse tensor `input` to the result. [torch.sspaddmm](https://docs.pytorch.org/docs/stable/generated/torch.sspaddmm.html) */
export function sspaddmm(input: Tensor, options: SspaddmmOptions & { mat1: Tensor; mat2: Tensor }): Tensor;
/** Matrix multiplies a sparse tensor `mat1` with a dense tensor `mat2`, then adds the sparse tensor `input` to the result. [torch.sspaddmm](https://docs.pytorch.org/docs/stable/generated/torch.sspaddmm.html) */
export function sspaddmm(options: SspaddmmOptions & Input<Tensor> & { mat1: Tensor; mat2: Tensor }): Tensor;
export function sspaddmm(...args: any[]): any {
  return $sspaddmm.call(args);
}

const $stack = new Operator('stack', table.stack);
/** Concatenates a sequence of tensors along a new dimension. [torch.stack](https://docs.pytorch.org/docs/stable/generated/torch.stack.html) */
export function stack(tensors: readonly Tensor[], dim?: Int | StackOptions, options?: StackOptions): Tensor;
/** Concatenates a sequence of tensors along a new dimension. [torch.stack](https://docs.pytorch.org/docs/stable/generated/torch.stack.html) */
export function stack(options: StackOptions & { tensors: readonly Tensor[] }): Tensor;
export function stack(...args: any[]): any {
  return $stack.call(args);
}

const $std = new Operator('std', table.std);
/** Calculates the standard deviation over the dimensions specified by `dim`. [torch.std](https://docs.pytorch.org/docs/stable/generated/torch.std.html) */
export function std(input: Tensor, dim?: Int | Ints | StdOptions | null, unbiased?: boolean | StdOptions, keepdim?: boolean | StdOptions, options?: StdOptions): Tensor;
/** Calculates the standard deviation over the dimensions specified by `dim`. [torch.std](https://docs.pytorch.org/docs/stable/generated/torch.std.html) */
export function std(options: StdOptions & Input<Tensor>): Tensor;
/** Calculates the standard deviation over the dimensions specified by `dim`. [torch.std](https://docs.pytorch.org/docs/stable/generated/torch.std.html) */
export function std(input: Tensor, unbiased?: boolean | StdOptions2, options?: StdOptions2): Tensor;
/** Calculates the standard deviation over the dimensions specified by `dim`. [torch.std](https://docs.pytorch.org/docs/stable/generated/torch.std.html) */
export function std(options: StdOptions2 & Input<Tensor>): Tensor;
export function std(...args: any[]): any {
  return $std.call(args);
}

const $std_mean = new Operator('std_mean', table.std_mean);
/** Calculates the standard deviation and mean over the dimensions specified by `dim`. [torch.std_mean](https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html) */
export function std_mean(input: Tensor, dim?: Int | Ints | StdMeanOptions | null, unbiased?: boolean | StdMeanOptions, keepdim?: boolean | StdMeanOptions, options?: StdMeanOptions): [Tensor, Tensor];
/** Calculates the standard deviation and mean over the dimensions specified by `dim`. [torch.std_mean](https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html) */
export function std_mean(options: StdMeanOptions & Input<Tensor>): [Tensor, Tensor];
/** Calculates the standard deviation and mean over the dimensions specified by `dim`. [torch.std_mean](https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html) */
export function std_mean(input: Tensor, unbiased?: boolean | StdMeanOptions2, options?: StdMeanOptions2): [Tensor, Tensor];
/** Calculates the standard deviation and mean over the dimensions specified by `dim`. [torch.std_mean](https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html) */
export function std_mean(options: StdMeanOptions2 & Input<Tensor>): [Tensor, Tensor];
export function std_mean(...args: any[]): any {
  return $std_mean.call(args);
}

const $sub = new Operator('sub', table.sub);
/** Subtracts `other`, scaled by `alpha`, from `input`. [torch.sub](https://docs.pytorch.org/docs/stable/generated/torch.sub.html) */
export function sub(input: Tensor | Scalar, other: Tensor | Scalar, options?: SubOptions): Tensor;
/** Subtracts `other`, scaled by `alpha`, from `input`. [torch.sub](https://docs.pytorch.org/docs/stable/generated/torch.sub.html) */
export function sub(input: Tensor | Scalar, options: SubOptions & Other<Tensor | Scalar>): Tensor;
/** Subtracts `other`, scaled by `alpha`, from `input`. [torch.sub](https://docs.pytorch.org/docs/stable/generated/torch.sub.html) */
export function sub(options: SubOptions & Input<Tensor | Scalar> & Other<Tensor | Scalar>): Tensor;
export function sub(...args: any[]): any {
  return $sub.call(args);
}

const $subtract = new Operator('subtract', table.subtract);
/** Alias for `torch.sub`. [torch.subtract](https://docs.pytorch.org/docs/stable/generated/torch.subtract.html) */
export function subtract(input: Tensor | Scalar, other: Tensor | Scalar, options?: SubtractOptions): Tensor;
/** Alias for `torch.sub`. [torch.subtract](https://docs.pytorch.org/docs/stable/generated/torch.subtract.html) */
export function subtract(input: Tensor | Scalar, options: SubtractOptions & Other<Tensor | Scalar>): Tensor;
/** Alias for `torch.sub`. [torch.subtract](https://docs.pytorch.org/docs/stable/generated/torch.subtract.html) */
export function subtract(options: SubtractOptions & Input<Tensor | Scalar> & Other<Tensor | Scalar>): Tensor;
/** Alias for `torch.sub`. [torch.subtract](https://docs.pytorch.org/docs/stable/generated/torch.subtract.html) */
export function subtract(input: Tensor | Scalar, other: Scalar, alpha?: Scalar | SubtractOptions2, options?: SubtractOptions2): Tensor;
/** Alias for `torch.sub`. [torch.subtract](https://docs.pytorch.org/docs/stable/generated/torch.subtract.html) */
export function subtract(input: Tensor | Scalar, options: SubtractOptions2 & Other<Scalar>): Tensor;
/** Alias for `torch.sub`. [torch.subtract](https://docs.pytorch.org/docs/stable/generated/torch.subtract.html) */
export function subtract(options: SubtractOptions2 & Input<Tensor | Scalar> & Other<Scalar>): Tensor;
export function subtract(...args: any[]): any {
  return $subtract.call(args);
}

const $sum = new Operator('sum', table.sum);
/** Returns the sum of all elements in the `input` tensor. [torch.sum](https://docs.pytorch.org/docs/stable/generated/torch.sum.html) */
export function sum(input: Tensor, dim?: Int | Ints | SumOptions | null, keepdim?: boolean | SumOptions, options?: SumOptions): Tensor;
/** Returns the sum of all elements in the `input` tensor. [torch.sum](https://docs.pytorch.org/docs/stable/generated/torch.sum.html) */
export function sum(options: SumOptions & Input<Tensor>): Tensor;
export function sum(...args: any[]): any {
  return $sum.call(args);
}

const $svd = new Operator('svd', table.svd);
/** Computes the singular value decomposition of either a matrix or batch of matrices `input`. [torch.svd](https://docs.pytorch.org/docs/stable/generated/torch.svd.html) */
export function svd(input: Tensor, some?: boolean | SvdOptions, compute_uv?: boolean | SvdOptions, options?: SvdOptions): return_types.svd;
/** Computes the singular value decomposition of either a matrix or batch of matrices `input`. [torch.svd](https://docs.pytorch.org/docs/stable/generated/torch.svd.html) */
export function svd(options: SvdOptions & Input<Tensor>): return_types.svd;
export function svd(...args: any[]): any {
  return $svd.call(args);
}

const $swapaxes = new Operator('swapaxes', table.swapaxes);
/** Alias for `torch.transpose`. [torch.swapaxes](https://docs.pytorch.org/docs/stable/generated/torch.swapaxes.html) */
export function swapaxes(input: Tensor, axis0: Int, axis1: Int): Tensor;
/** Alias for `torch.transpose`. [torch.swapaxes](https://docs.pytorch.org/docs/stable/generated/torch.swapaxes.html) */
export function swapaxes(input: Tensor, axis0: Int, options: Keywords & { axis1: Int }): Tensor;
/** Alias for `torch.transpose`. [torch.swapaxes](https://docs.pytorch.org/docs/stable/generated/torch.swapaxes.html) */
export function swapaxes(input: Tensor, options: Keywords & { axis0: Int; axis1: Int }): Tensor;
/** Alias for `torch.transpose`. [torch.swapaxes](https://docs.pytorch.org/docs/stable/generated/torch.swapaxes.html) */
export function swapaxes(options: Keywords & Input<Tensor> & { axis0: Int; axis1: Int }): Tensor;
export function swapaxes(...args: any[]): any {
  return $swapaxes.call(args);
}

const $swapdims = new Operator('swapdims', table.swapdims);
/** Alias for `torch.transpose`. [torch.swapdims](https://docs.pytorch.org/docs/stable/generated/torch.swapdims.html) */
export function swapdims(input: Tensor, dim0: Int, dim1: Int): Tensor;
/** Alias for `torch.transpose`. [torch.swapdims](https://docs.pytorch.org/docs/stable/generated/torch.swapdims.html) */
export function swapdims(input: Tensor, dim0: Int, options: Keywords & { dim1: Int }): Tensor;
/** Alias for `torch.transpose`. [torch.swapdims](https://docs.pytorch.org/docs/stable/generated/torch.swapdims.html) */
export function swapdims(input: Tensor, options: Keywords & { dim0: Int; dim1: Int }): Tensor;
/** Alias for `torch.transpose`. [torch.swapdims](https://docs.pytorch.org/docs/stable/generated/torch.swapdims.html) */
export function swapdims(options: Keywords & Input<Tensor> & { dim0: Int; dim1: Int }): Tensor;
export function swapdims(...args: any[]): any {
  return $swapdims.call(args);
}

const $sym_constrain_range = new Operator('sym_constrain_range', table.sym_constrain_range);
/** The operator `aten::sym_constrain_range`, which PyTorch does not document. */
export function sym_constrain_range(size: Scalar, options?: SymConstrainRangeOptions): void;
/** The operator `aten::sym_constrain_range`, which PyTorch does not document. */
export function sym_constrain_range(options: SymConstrainRangeOptions & { size: Scalar }): void;
export function sym_constrain_range(...args: any[]): any {
  return $sym_constrain_range.call(args);
}

const $sym_constrain_range_for_size = new Operator('sym_constrain_range_for_size', table.sym_constrain_range_for_size);
/** The operator `aten::sym_constrain_range_for_size`, which PyTorch does not document. */
export function sym_constrain_range_for_size(size: Scalar, options?: SymConstrainRangeForSizeOptions): void;
/** The operator `aten::sym_constrain_range_for_size`, which PyTorch does not document. */
export function sym_constrain_range_for_size(options: SymConstrainRangeForSizeOptions & { size: Scalar }): void;
export function sym_constrain_range_for_size(...args: any[]): any {
  return $sym_constrain_range_for_size.call(args);
}

const $t = new Operator('t', table.t);
/** Expects `input` to be <= 2-D tensor and transposes dimensions 0 and 1. [torch.t](https://docs.pytorch.org/docs/stable/generated/torch.t.html) */
export function t(input: Tensor): Tensor;
/** Expects `input` to be <= 2-D tensor and transposes dimensions 0 and 1. [torch.t](https://docs.pytorch.org/docs/stable/generated/torch.t.html) */
export function t(options: Keywords & Input<Tensor>): Tensor;
export function t(...args: any[]): any {
  return $t.call(args);
}

const $t_copy = new Operator('t_copy', table.t_copy);
/** Performs the same operation as `torch.t`, but all output tensors are freshly created instead of aliasing the input. */
export function t_copy(input: Tensor, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.t`, but all output tensors are freshly created instead of aliasing the input. */
export function t_copy(options: OutOptions & Input<Tensor>): Tensor;
export function t_copy(...args: any[]): any {
  return $t_copy.call(args);
}

const $take = new Operator('take', table.take);
/** Returns a new tensor with the elements of `input` at the given indices. [torch.take](https://docs.pytorch.org/docs/stable/generated/torch.take.html) */
export function take(input: Tensor, index: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the elements of `input` at the given indices. [torch.take](https://docs.pytorch.org/docs/stable/generated/torch.take.html) */
export function take(input: Tensor, options: OutOptions & { index: Tensor }): Tensor;
/** Returns a new tensor with the elements of `input` at the given indices. [torch.take](https://docs.pytorch.org/docs/stable/generated/torch.take.html) */
export function take(options: OutOptions & Input<Tensor> & { index: Tensor }): Tensor;
export function take(...args: any[]): any {
  return $take.call(args);
}

const $take_along_dim = new Operator('take_along_dim', table.take_along_dim);
/** Selects values from `input` at the 1-dimensional indices from `indices` along the given `dim`. [torch.take_along_dim](https://docs.pytorch.org/docs/stable/generated/torch.take_along_dim.html) */
export function take_along_dim(input: Tensor, indices: Tensor, dim?: Int | TakeAlongDimOptions | null, options?: TakeAlongDimOptions): Tensor;
/** Selects values from `input` at the 1-dimensional indices from `indices` along the given `dim`. [torch.take_along_dim](https://docs.pytorch.org/docs/stable/generated/torch.take_along_dim.html) */
export function take_along_dim(input: Tensor, options: TakeAlongDimOptions & { indices: Tensor }): Tensor;
/** Selects values from `input` at the 1-dimensional indices from `indices` along the given `dim`. [torch.take_along_dim](https://docs.pytorch.org/docs/stable/generated/torch.take_along_dim.html) */
export function take_along_dim(options: TakeAlongDimOptions & Input<Tensor> & { indices: Tensor }): Tensor;
export function take_along_dim(...args: any[]): any {
  return $take_along_dim.call(args);
}

const $tan = new Operator('tan', table.tan);
/** Returns a new tensor with the tangent of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.tan](https://docs.pytorch.org/docs/stable/generated/torch.tan.html) */
export function tan(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the tangent of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.tan](https://docs.pytorch.org/docs/stable/generated/torch.tan.html) */
export function tan(options: OutOptions & Input<Tensor>): Tensor;
export function tan(...args: any[]): any {
  return $tan.call(args);
}

const $tan_ = new Operator('tan_', table.tan_);
/** In place, `tan`: Returns a new tensor with the tangent of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.Tensor.tan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html) */
export function tan_(input: Tensor): Tensor;
/** In place, `tan`: Returns a new tensor with the tangent of the elements in the `input` tensor, where each value in this input tensor is in radians. [torch.Tensor.tan_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html) */
export function tan_(options: Keywords & Input<Tensor>): Tensor;
export function tan_(...args: any[]): any {
  return $tan_.call(args);
}

const $tanh = new Operator('tanh', table.tanh);
/** Returns a new tensor with the hyperbolic tangent of the elements of `input`. [torch.tanh](https://docs.pytorch.org/docs/stable/generated/torch.tanh.html) */
export function tanh(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the hyperbolic tangent of the elements of `input`. [torch.tanh](https://docs.pytorch.org/docs/stable/generated/torch.tanh.html) */
export function tanh(options: OutOptions & Input<Tensor>): Tensor;
export function tanh(...args: any[]): any {
  return $tanh.call(args);
}

const $tanh_ = new Operator('tanh_', table.tanh_);
/** In place, `tanh`: Returns a new tensor with the hyperbolic tangent of the elements of `input`. [torch.Tensor.tanh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html) */
export function tanh_(input: Tensor): Tensor;
/** In place, `tanh`: Returns a new tensor with the hyperbolic tangent of the elements of `input`. [torch.Tensor.tanh_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html) */
export function tanh_(options: Keywords & Input<Tensor>): Tensor;
export function tanh_(...args: any[]): any {
  return $tanh_.call(args);
}

const $tensor_split = new Operator('tensor_split', table.tensor_split);
/** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
export function tensor_split(input: Tensor, indices: Ints, dim?: Int | TensorSplitOptions, options?: TensorSplitOptions): Tensor[];
/** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
export function tensor_split(input: Tensor, options: TensorSplitOptions & { indices: Ints }): Tensor[];
/** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
export function tensor_split(options: TensorSplitOptions & Input<Tensor> & { indices: Ints }): Tensor[];
/** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
export function tensor_split(input: Tensor, tensor_indices_or_sections: Tensor, dim?: Int | TensorSplitOptions, options?: TensorSplitOptions): Tensor[];
/** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
export function tensor_split(input: Tensor, options: TensorSplitOptions & { tensor_indices_or_sections: Tensor }): Tensor[];
/** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
export function tensor_split(options: TensorSplitOptions & Input<Tensor> & { tensor_indices_or_sections: Tensor }): Tensor[];
/** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
export function tensor_split(input: Tensor, sections: Int, dim?: Int | TensorSplitOptions, options?: TensorSplitOptions): Tensor[];
/** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
export function tensor_split(input: Tensor, options: TensorSplitOptions & { sections: Int }): Tensor[];
/** Splits a tensor into multiple sub-tensors, all of which are views of `input`, along dimension `dim` according to the indices or number of sections specified by `indices_or_sections`. [torch.tensor_split](https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html) */
export function tensor_split(options: TensorSplitOptions & Input<Tensor> & { sections: Int }): Tensor[];
export function tensor_split(...args: any[]): any {
  return $tensor_split.call(args);
}

const $threshold = new Operator('threshold', table.threshold);
/** Apply a threshold to each element of the input Tensor. [torch.nn.functional.threshold](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html) */
export function threshold(input: Tensor, threshold: Scalar, value: Scalar, options?: OutOptions): Tensor;
/** Apply a threshold to each element of the input Tensor. [torch.nn.functional.threshold](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html) */
export function threshold(input: Tensor, threshold: Scalar, options: OutOptions & { value: Scalar }): Tensor;
/** Apply a threshold to each element of the input Tensor. [torch.nn.functional.threshold](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html) */
export function threshold(input: Tensor, options: OutOptions & { threshold: Scalar; value: Scalar }): Tensor;
/** Apply a threshold to each element of the input Tensor. [torch.nn.functional.threshold](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html) */
export function threshold(options: OutOptions & Input<Tensor> & { threshold: Scalar; value: Scalar }): Tensor;
export function threshold(...args: any[]): any {
  return $threshold.call(args);
}

const $threshold_ = new Operator('threshold_', table.threshold_);
/** In place, `threshold`: Apply a threshold to each element of the input Tensor. [torch.nn.functional.threshold_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html) */
export function threshold_(input: Tensor, threshold: Scalar, value: Scalar): Tensor;
/** In place, `threshold`: Apply a threshold to each element of the input Tensor. [torch.nn.functional.threshold_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html) */
export function threshold_(input: Tensor, threshold: Scalar, options: Keywords & { value: Scalar }): Tensor;
/** In place, `threshold`: Apply a threshold to each element of the input Tensor. [torch.nn.functional.threshold_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html) */
export function threshold_(input: Tensor, options: Keywords & { threshold: Scalar; value: Scalar }): Tensor;
/** In place, `threshold`: Apply a threshold to each element of the input Tensor. [torch.nn.functional.threshold_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html) */
export function threshold_(options: Keywords & Input<Tensor> & { threshold: Scalar; value: Scalar }): Tensor;
export function threshold_(...args: any[]): any {
  return $threshold_.call(args);
}

const $tile = new Operator('tile', table.tile);
/** Constructs a tensor by repeating the elements of `input`. [torch.tile](https://docs.pytorch.org/docs/stable/generated/torch.tile.html) */
export function tile(input: Tensor, dims: Ints): Tensor;
/** Constructs a tensor by repeating the elements of `input`. [torch.tile](https://docs.pytorch.org/docs/stable/generated/torch.tile.html) */
export function tile(input: Tensor, options: Keywords & { dims: Ints }): Tensor;
/** Constructs a tensor by repeating the elements of `input`. [torch.tile](https://docs.pytorch.org/docs/stable/generated/torch.tile.html) */
export function tile(options: Keywords & Input<Tensor> & { dims: Ints }): Tensor;
export function tile(...args: any[]): any {
  return $tile.call(args);
}

const $topk = new Operator('topk', table.topk);
/** Returns the `k` largest elements of the given `input` tensor along a given dimension. [torch.topk](https://docs.pytorch.org/docs/stable/generated/torch.topk.html) */
export function topk(input: Tensor, k: Int, dim?: Int | TopkOptions, largest?: boolean | TopkOptions, sorted?: boolean | TopkOptions, options?: TopkOptions): return_types.topk;
/** Returns the `k` largest elements of the given `input` tensor along a given dimension. [torch.topk](https://docs.pytorch.org/docs/stable/generated/torch.topk.html) */
export function topk(input: Tensor, options: TopkOptions & { k: Int }): return_types.topk;
/** Returns the `k` largest elements of the given `input` tensor along a given dimension. [torch.topk](https://docs.pytorch.org/docs/stable/generated/torch.topk.html) */
export function topk(options: TopkOptions & Input<Tensor> & { k: Int }): return_types.topk;
export function topk(...args: any[]): any {
  return $topk.call(args);
}

const $trace = new Operator('trace', table.trace);
/** Returns the sum of the elements of the diagonal of the input 2-D matrix. [torch.trace](https://docs.pytorch.org/docs/stable/generated/torch.trace.html) */
export function trace(input: Tensor): Tensor;
/** Returns the sum of the elements of the diagonal of the input 2-D matrix. [torch.trace](https://docs.pytorch.org/docs/stable/generated/torch.trace.html) */
export function trace(options: Keywords & Input<Tensor>): Tensor;
export function trace(...args: any[]): any {
  return $trace.call(args);
}

const $transpose = new Operator('transpose', table.transpose);
/** Returns a tensor that is a transposed version of `input`. [torch.transpose](https://docs.pytorch.org/docs/stable/generated/torch.transpose.html) */
export function transpose(input: Tensor, dim0: Int, dim1: Int): Tensor;
/** Returns a tensor that is a transposed version of `input`. [torch.transpose](https://docs.pytorch.org/docs/stable/generated/torch.transpose.html) */
export function transpose(input: Tensor, dim0: Int, options: Keywords & { dim1: Int }): Tensor;
/** Returns a tensor that is a transposed version of `input`. [torch.transpose](https://docs.pytorch.org/docs/stable/generated/torch.transpose.html) */
export function transpose(input: Tensor, options: Keywords & { dim0: Int; dim1: Int }): Tensor;
/** Returns a tensor that is a transposed version of `input`. [torch.transpose](https://docs.pytorch.org/docs/stable/generated/torch.transpose.html) */
export function transpose(options: Keywords & Input<Tensor> & { dim0: Int; dim1: Int }): Tensor;
export function transpose(...args: any[]): any {
  return $transpose.call(args);
}

const $transpose_copy = new Operator('transpose_copy', table.transpose_copy);
/** Performs the same operation as `torch.transpose`, but all output tensors are freshly created instead of aliasing the input. */
export function transpose_copy(input: Tensor, dim0: Int, dim1: Int, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.transpose`, but all output tensors are freshly created instead of aliasing the input. */
export function transpose_copy(input: Tensor, dim0: Int, options: OutOptions & { dim1: Int }): Tensor;
/** Performs the same operation as `torch.transpose`, but all output tensors are freshly created instead of aliasing the input. */
export function transpose_copy(input: Tensor, options: OutOptions & { dim0: Int; dim1: Int }): Tensor;
/** Performs the same operation as `torch.transpose`, but all output tensors are freshly created instead of aliasing the input. */
export function transpose_copy(options: OutOptions & Input<Tensor> & { dim0: Int; dim1: Int }): Tensor;
export function transpose_copy(...args: any[]): any {
  return $transpose_copy.call(args);
}

const $trapezoid = new Operator('trapezoid', table.trapezoid);
/** Computes the trapezoidal rule along `dim`. [torch.trapezoid](https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html) */
export function trapezoid(y: Tensor, x?: Tensor | TrapezoidOptions, options?: TrapezoidOptions): Tensor;
/** Computes the trapezoidal rule along `dim`. [torch.trapezoid](https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html) */
export function trapezoid(options: TrapezoidOptions & { y: Tensor }): Tensor;
export function trapezoid(...args: any[]): any {
  return $trapezoid.call(args);
}

const $trapz = new Operator('trapz', table.trapz);
/** Alias for `torch.trapezoid`. [torch.trapz](https://docs.pytorch.org/docs/stable/generated/torch.trapz.html) */
export function trapz(y: Tensor, x?: Tensor | TrapzOptions, options?: TrapzOptions): Tensor;
/** Alias for `torch.trapezoid`. [torch.trapz](https://docs.pytorch.org/docs/stable/generated/torch.trapz.html) */
export function trapz(options: TrapzOptions & { y: Tensor }): Tensor;
export function trapz(...args: any[]): any {
  return $trapz.call(args);
}

const $triangular_solve = new Operator('triangular_solve', table.triangular_solve);
/** Solves a system of equations with a square upper or lower triangular invertible matrix `A` and multiple right-hand sides `b`. Shapes: b `(*, m, k)`, A `(*, m, m)`. [torch.triangular_solve](https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html) */
export function triangular_solve(input: Tensor, A: Tensor, upper?: boolean | TriangularSolveOptions, transpose?: boolean | TriangularSolveOptions, unitriangular?: boolean | TriangularSolveOptions, options?: TriangularSolveOptions): return_types.triangular_solve;
/** Solves a system of equations with a square upper or lower triangular invertible matrix `A` and multiple right-hand sides `b`. Shapes: b `(*, m, k)`, A `(*, m, m)`. [torch.triangular_solve](https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html) */
export function triangular_solve(input: Tensor, options: TriangularSolveOptions & { A: Tensor }): return_types.triangular_solve;
/** Solves a system of equations with a square upper or lower triangular invertible matrix `A` and multiple right-hand sides `b`. Shapes: b `(*, m, k)`, A `(*, m, m)`. [torch.triangular_solve](https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html) */
export function triangular_solve(options: TriangularSolveOptions & Input<Tensor> & { A: Tensor }): return_types.triangular_solve;
export function triangular_solve(...args: any[]): any {
  return $triangular_solve.call(args);
}

const $tril = new Operator('tril', table.tril);
/** Returns the lower triangular part of the matrix (2-D tensor) or batch of matrices `input`, the other elements of the result tensor `out` are set to 0. [torch.tril](https://docs.pytorch.org/docs/stable/generated/torch.tril.html) */
export function tril(input: Tensor, diagonal?: Int | TrilOptions, options?: TrilOptions): Tensor;
/** Returns the lower triangular part of the matrix (2-D tensor) or batch of matrices `input`, the other elements of the result tensor `out` are set to 0. [torch.tril](https://docs.pytorch.org/docs/stable/generated/torch.tril.html) */
export function tril(options: TrilOptions & Input<Tensor>): Tensor;
export function tril(...args: any[]): any {
  return $tril.call(args);
}

const $tril_indices = new Operator('tril_indices', table.tril_indices);
/** Returns the indices of the lower triangular part of a `row`-by- `col` matrix in a 2-by-N Tensor, where the first row contains row coordinates of all indices and the second row contains column coordinates. [torch.tril_indices](https://docs.pytorch.org/docs/stable/generated/torch.tril_indices.html) */
export function tril_indices(row: Int, col: Int, offset?: Int | TrilIndicesOptions, options?: TrilIndicesOptions): Tensor;
/** Returns the indices of the lower triangular part of a `row`-by- `col` matrix in a 2-by-N Tensor, where the first row contains row coordinates of all indices and the second row contains column coordinates. [torch.tril_indices](https://docs.pytorch.org/docs/stable/generated/torch.tril_indices.html) */
export function tril_indices(row: Int, options: TrilIndicesOptions & { col: Int }): Tensor;
/** Returns the indices of the lower triangular part of a `row`-by- `col` matrix in a 2-by-N Tensor, where the first row contains row coordinates of all indices and the second row contains column coordinates. [torch.tril_indices](https://docs.pytorch.org/docs/stable/generated/torch.tril_indices.html) */
export function tril_indices(options: TrilIndicesOptions & { row: Int; col: Int }): Tensor;
export function tril_indices(...args: any[]): any {
  return $tril_indices.call(args);
}

const $triplet_margin_loss = new Operator('triplet_margin_loss', table.triplet_margin_loss);
/** Compute the triplet loss between given input tensors and a margin greater than 0. [torch.nn.functional.triplet_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html) */
export function triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number | TripletMarginLossOptions, p?: number | TripletMarginLossOptions, eps?: number | TripletMarginLossOptions, swap?: boolean | TripletMarginLossOptions, reduction?: Int | TripletMarginLossOptions, options?: TripletMarginLossOptions): Tensor;
/** Compute the triplet loss between given input tensors and a margin greater than 0. [torch.nn.functional.triplet_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html) */
export function triplet_margin_loss(anchor: Tensor, positive: Tensor, options: TripletMarginLossOptions & { negative: Tensor }): Tensor;
/** Compute the triplet loss between given input tensors and a margin greater than 0. [torch.nn.functional.triplet_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html) */
export function triplet_margin_loss(anchor: Tensor, options: TripletMarginLossOptions & { positive: Tensor; negative: Tensor }): Tensor;
/** Compute the triplet loss between given input tensors and a margin greater than 0. [torch.nn.functional.triplet_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html) */
export function triplet_margin_loss(options: TripletMarginLossOptions & { anchor: Tensor; positive: Tensor; negative: Tensor }): Tensor;
export function triplet_margin_loss(...args: any[]): any {
  return $triplet_margin_loss.call(args);
}

const $triu = new Operator('triu', table.triu);
/** Returns the upper triangular part of a matrix (2-D tensor) or batch of matrices `input`, the other elements of the result tensor `out` are set to 0. [torch.triu](https://docs.pytorch.org/docs/stable/generated/torch.triu.html) */
export function triu(input: Tensor, diagonal?: Int | TriuOptions, options?: TriuOptions): Tensor;
/** Returns the upper triangular part of a matrix (2-D tensor) or batch of matrices `input`, the other elements of the result tensor `out` are set to 0. [torch.triu](https://docs.pytorch.org/docs/stable/generated/torch.triu.html) */
export function triu(options: TriuOptions & Input<Tensor>): Tensor;
export function triu(...args: any[]): any {
  return $triu.call(args);
}

const $triu_indices = new Operator('triu_indices', table.triu_indices);
/** Returns the indices of the upper triangular part of a `row` by `col` matrix in a 2-by-N Tensor, where the first row contains row coordinates of all indices and the second row contains column coordinates. [torch.triu_indices](https://docs.pytorch.org/docs/stable/generated/torch.triu_indices.html) */
export function triu_indices(row: Int, col: Int, offset?: Int | TriuIndicesOptions, options?: TriuIndicesOptions): Tensor;
/** Returns the indices of the upper triangular part of a `row` by `col` matrix in a 2-by-N Tensor, where the first row contains row coordinates of all indices and the second row contains column coordinates. [torch.triu_indices](https://docs.pytorch.org/docs/stable/generated/torch.triu_indices.html) */
export function triu_indices(row: Int, options: TriuIndicesOptions & { col: Int }): Tensor;
/** Returns the indices of the upper triangular part of a `row` by `col` matrix in a 2-by-N Tensor, where the first row contains row coordinates of all indices and the second row contains column coordinates. [torch.triu_indices](https://docs.pytorch.org/docs/stable/generated/torch.triu_indices.html) */
export function triu_indices(options: TriuIndicesOptions & { row: Int; col: Int }): Tensor;
export function triu_indices(...args: any[]): any {
  return $triu_indices.call(args);
}

const $true_divide = new Operator('true_divide', table.true_divide);
/** Alias for `torch.div` with `rounding_mode=None`. [torch.true_divide](https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html) */
export function true_divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Alias for `torch.div` with `rounding_mode=None`. [torch.true_divide](https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html) */
export function true_divide(input: Tensor | Scalar, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Alias for `torch.div` with `rounding_mode=None`. [torch.true_divide](https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html) */
export function true_divide(options: OutOptions & Input<Tensor | Scalar> & Other<Tensor | Scalar>): Tensor;
export function true_divide(...args: any[]): any {
  return $true_divide.call(args);
}

const $trunc = new Operator('trunc', table.trunc);
/** Returns a new tensor with the truncated integer values of the elements of `input`. [torch.trunc](https://docs.pytorch.org/docs/stable/generated/torch.trunc.html) */
export function trunc(input: Tensor, options?: OutOptions): Tensor;
/** Returns a new tensor with the truncated integer values of the elements of `input`. [torch.trunc](https://docs.pytorch.org/docs/stable/generated/torch.trunc.html) */
export function trunc(options: OutOptions & Input<Tensor>): Tensor;
export function trunc(...args: any[]): any {
  return $trunc.call(args);
}

const $trunc_ = new Operator('trunc_', table.trunc_);
/** In place, `trunc`: Returns a new tensor with the truncated integer values of the elements of `input`. [torch.Tensor.trunc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html) */
export function trunc_(input: Tensor): Tensor;
/** In place, `trunc`: Returns a new tensor with the truncated integer values of the elements of `input`. [torch.Tensor.trunc_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html) */
export function trunc_(options: Keywords & Input<Tensor>): Tensor;
export function trunc_(...args: any[]): any {
  return $trunc_.call(args);
}

const $unbind = new Operator('unbind', table.unbind);
/** Removes a tensor dimension. [torch.unbind](https://docs.pytorch.org/docs/stable/generated/torch.unbind.html) */
export function unbind(input: Tensor, dim?: Int | UnbindOptions, options?: UnbindOptions): Tensor[];
/** Removes a tensor dimension. [torch.unbind](https://docs.pytorch.org/docs/stable/generated/torch.unbind.html) */
export function unbind(options: UnbindOptions & Input<Tensor>): Tensor[];
export function unbind(...args: any[]): any {
  return $unbind.call(args);
}

const $unbind_copy = new Operator('unbind_copy', table.unbind_copy);
/** Performs the same operation as `torch.unbind`, but all output tensors are freshly created instead of aliasing the input. */
export function unbind_copy(input: Tensor, dim?: Int | UnbindCopyOptions, options?: UnbindCopyOptions): Tensor[];
/** Performs the same operation as `torch.unbind`, but all output tensors are freshly created instead of aliasing the input. */
export function unbind_copy(options: UnbindCopyOptions & Input<Tensor>): Tensor[];
export function unbind_copy(...args: any[]): any {
  return $unbind_copy.call(args);
}

const $unflatten = new Operator('unflatten', table.unflatten);
/** Expands a dimension of the input tensor over multiple dimensions. [torch.unflatten](https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html) */
export function unflatten(input: Tensor, dim: Int, sizes: Ints): Tensor;
/** Expands a dimension of the input tensor over multiple dimensions. [torch.unflatten](https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html) */
export function unflatten(input: Tensor, dim: Int, options: Keywords & { sizes: Ints }): Tensor;
/** Expands a dimension of the input tensor over multiple dimensions. [torch.unflatten](https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html) */
export function unflatten(input: Tensor, options: Keywords & Dim<Int> & { sizes: Ints }): Tensor;
/** Expands a dimension of the input tensor over multiple dimensions. [torch.unflatten](https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html) */
export function unflatten(options: Keywords & Input<Tensor> & Dim<Int> & { sizes: Ints }): Tensor;
export function unflatten(...args: any[]): any {
  return $unflatten.call(args);
}

const $unfold_copy = new Operator('unfold_copy', table.unfold_copy);
/** Performs the same operation as `torch.unfold`, but all output tensors are freshly created instead of aliasing the input. */
export function unfold_copy(input: Tensor, dimension: Int, size: Int, step: Int, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.unfold`, but all output tensors are freshly created instead of aliasing the input. */
export function unfold_copy(input: Tensor, dimension: Int, size: Int, options: OutOptions & { step: Int }): Tensor;
/** Performs the same operation as `torch.unfold`, but all output tensors are freshly created instead of aliasing the input. */
export function unfold_copy(input: Tensor, dimension: Int, options: OutOptions & { size: Int; step: Int }): Tensor;
/** Performs the same operation as `torch.unfold`, but all output tensors are freshly created instead of aliasing the input. */
export function unfold_copy(input: Tensor, options: OutOptions & { dimension: Int; size: Int; step: Int }): Tensor;
/** Performs the same operation as `torch.unfold`, but all output tensors are freshly created instead of aliasing the input. */
export function unfold_copy(options: OutOptions & Input<Tensor> & { dimension: Int; size: Int; step: Int }): Tensor;
export function unfold_copy(...args: any[]): any {
  return $unfold_copy.call(args);
}

const $unsafe_chunk = new Operator('unsafe_chunk', table.unsafe_chunk);
/** Works like `torch.chunk` but without enforcing the autograd restrictions on inplace modification of the outputs. [torch.unsafe_chunk](https://docs.pytorch.org/docs/stable/generated/torch.unsafe_chunk.html) */
export function unsafe_chunk(input: Tensor, chunks: Int, dim?: Int | UnsafeChunkOptions, options?: UnsafeChunkOptions): Tensor[];
/** Works like `torch.chunk` but without enforcing the autograd restrictions on inplace modification of the outputs. [torch.unsafe_chunk](https://docs.pytorch.org/docs/stable/generated/torch.unsafe_chunk.html) */
export function unsafe_chunk(input: Tensor, options: UnsafeChunkOptions & { chunks: Int }): Tensor[];
/** Works like `torch.chunk` but without enforcing the autograd restrictions on inplace modification of the outputs. [torch.unsafe_chunk](https://docs.pytorch.org/docs/stable/generated/torch.unsafe_chunk.html) */
export function unsafe_chunk(options: UnsafeChunkOptions & Input<Tensor> & { chunks: Int }): Tensor[];
export function unsafe_chunk(...args: any[]): any {
  return $unsafe_chunk.call(args);
}

const $unsafe_split = new Operator('unsafe_split', table.unsafe_split);
/** Works like `torch.split` but without enforcing the autograd restrictions on inplace modification of the outputs. [torch.unsafe_split](https://docs.pytorch.org/docs/stable/generated/torch.unsafe_split.html) */
export function unsafe_split(input: Tensor, split_size: Int, dim?: Int | UnsafeSplitOptions, options?: UnsafeSplitOptions): Tensor[];
/** Works like `torch.split` but without enforcing the autograd restrictions on inplace modification of the outputs. [torch.unsafe_split](https://docs.pytorch.org/docs/stable/generated/torch.unsafe_split.html) */
export function unsafe_split(input: Tensor, options: UnsafeSplitOptions & { split_size: Int }): Tensor[];
/** Works like `torch.split` but without enforcing the autograd restrictions on inplace modification of the outputs. [torch.unsafe_split](https://docs.pytorch.org/docs/stable/generated/torch.unsafe_split.html) */
export function unsafe_split(options: UnsafeSplitOptions & Input<Tensor> & { split_size: Int }): Tensor[];
export function unsafe_split(...args: any[]): any {
  return $unsafe_split.call(args);
}

const $unsafe_split_with_sizes = new Operator('unsafe_split_with_sizes', table.unsafe_split_with_sizes);
/** The operator `aten::unsafe_split_with_sizes`, which PyTorch does not document. */
export function unsafe_split_with_sizes(input: Tensor, split_sizes: Ints, dim?: Int | UnsafeSplitWithSizesOptions, options?: UnsafeSplitWithSizesOptions): Tensor[];
/** The operator `aten::unsafe_split_with_sizes`, which PyTorch does not document. */
export function unsafe_split_with_sizes(input: Tensor, options: UnsafeSplitWithSizesOptions & { split_sizes: Ints }): Tensor[];
/** The operator `aten::unsafe_split_with_sizes`, which PyTorch does not document. */
export function unsafe_split_with_sizes(options: UnsafeSplitWithSizesOptions & Input<Tensor> & { split_sizes: Ints }): Tensor[];
export function unsafe_split_with_sizes(...args: any[]): any {
  return $unsafe_split_with_sizes.call(args);
}

const $unsqueeze = new Operator('unsqueeze', table.unsqueeze);
/** Returns a new tensor with a dimension of size one inserted at the specified position. [torch.unsqueeze](https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze.html) */
export function unsqueeze(input: Tensor, dim: Int): Tensor;
/** Returns a new tensor with a dimension of size one inserted at the specified position. [torch.unsqueeze](https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze.html) */
export function unsqueeze(input: Tensor, options: Keywords & Dim<Int>): Tensor;
/** Returns a new tensor with a dimension of size one inserted at the specified position. [torch.unsqueeze](https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze.html) */
export function unsqueeze(options: Keywords & Input<Tensor> & Dim<Int>): Tensor;
export function unsqueeze(...args: any[]): any {
  return $unsqueeze.call(args);
}

const $unsqueeze_copy = new Operator('unsqueeze_copy', table.unsqueeze_copy);
/** Performs the same operation as `torch.unsqueeze`, but all output tensors are freshly created instead of aliasing the input. */
export function unsqueeze_copy(input: Tensor, dim: Int, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.unsqueeze`, but all output tensors are freshly created instead of aliasing the input. */
export function unsqueeze_copy(input: Tensor, options: OutOptions & Dim<Int>): Tensor;
/** Performs the same operation as `torch.unsqueeze`, but all output tensors are freshly created instead of aliasing the input. */
export function unsqueeze_copy(options: OutOptions & Input<Tensor> & Dim<Int>): Tensor;
export function unsqueeze_copy(...args: any[]): any {
  return $unsqueeze_copy.call(args);
}

const $values_copy = new Operator('values_copy', table.values_copy);
/** Performs the same operation as `torch.values`, but all output tensors are freshly created instead of aliasing the input. */
export function values_copy(input: Tensor, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.values`, but all output tensors are freshly created instead of aliasing the input. */
export function values_copy(options: OutOptions & Input<Tensor>): Tensor;
export function values_copy(...args: any[]): any {
  return $values_copy.call(args);
}

const $vander = new Operator('vander', table.vander);
/** Generates a Vandermonde matrix. [torch.vander](https://docs.pytorch.org/docs/stable/generated/torch.vander.html) */
export function vander(x: Tensor, N?: Int | VanderOptions | null, increasing?: boolean | VanderOptions, options?: VanderOptions): Tensor;
/** Generates a Vandermonde matrix. [torch.vander](https://docs.pytorch.org/docs/stable/generated/torch.vander.html) */
export function vander(options: VanderOptions & { x: Tensor }): Tensor;
export function vander(...args: any[]): any {
  return $vander.call(args);
}

const $var = new Operator('var', table.var);
/** Calculates the variance over the dimensions specified by `dim`. [torch.var](https://docs.pytorch.org/docs/stable/generated/torch.var.html) */
function var_(input: Tensor, dim?: Int | Ints | VarOptions | null, unbiased?: boolean | VarOptions, keepdim?: boolean | VarOptions, options?: VarOptions): Tensor;
/** Calculates the variance over the dimensions specified by `dim`. [torch.var](https://docs.pytorch.org/docs/stable/generated/torch.var.html) */
function var_(options: VarOptions & Input<Tensor>): Tensor;
/** Calculates the variance over the dimensions specified by `dim`. [torch.var](https://docs.pytorch.org/docs/stable/generated/torch.var.html) */
function var_(input: Tensor, unbiased?: boolean | VarOptions2, options?: VarOptions2): Tensor;
/** Calculates the variance over the dimensions specified by `dim`. [torch.var](https://docs.pytorch.org/docs/stable/generated/torch.var.html) */
function var_(options: VarOptions2 & Input<Tensor>): Tensor;
function var_(...args: any[]): any {
  return $var.call(args);
}

const $var_mean = new Operator('var_mean', table.var_mean);
/** Calculates the variance and mean over the dimensions specified by `dim`. [torch.var_mean](https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html) */
export function var_mean(input: Tensor, dim?: Int | Ints | VarMeanOptions | null, unbiased?: boolean | VarMeanOptions, keepdim?: boolean | VarMeanOptions, options?: VarMeanOptions): [Tensor, Tensor];
/** Calculates the variance and mean over the dimensions specified by `dim`. [torch.var_mean](https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html) */
export function var_mean(options: VarMeanOptions & Input<Tensor>): [Tensor, Tensor];
/** Calculates the variance and mean over the dimensions specified by `dim`. [torch.var_mean](https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html) */
export function var_mean(input: Tensor, unbiased?: boolean | VarMeanOptions2, options?: VarMeanOptions2): [Tensor, Tensor];
/** Calculates the variance and mean over the dimensions specified by `dim`. [torch.var_mean](https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html) */
export function var_mean(options: VarMeanOptions2 & Input<Tensor>): [Tensor, Tensor];
export function var_mean(...args: any[]): any {
  return $var_mean.call(args);
}

const $vdot = new Operator('vdot', table.vdot);
/** Computes the dot product of two 1D vectors along a dimension. [torch.vdot](https://docs.pytorch.org/docs/stable/generated/torch.vdot.html) */
export function vdot(input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Computes the dot product of two 1D vectors along a dimension. [torch.vdot](https://docs.pytorch.org/docs/stable/generated/torch.vdot.html) */
export function vdot(input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Computes the dot product of two 1D vectors along a dimension. [torch.vdot](https://docs.pytorch.org/docs/stable/generated/torch.vdot.html) */
export function vdot(options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
export function vdot(...args: any[]): any {
  return $vdot.call(args);
}

const $view_as_complex = new Operator('view_as_complex', table.view_as_complex);
/** Returns a view of `input` as a complex tensor. [torch.view_as_complex](https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex.html) */
export function view_as_complex(input: Tensor): Tensor;
/** Returns a view of `input` as a complex tensor. [torch.view_as_complex](https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex.html) */
export function view_as_complex(options: Keywords & Input<Tensor>): Tensor;
export function view_as_complex(...args: any[]): any {
  return $view_as_complex.call(args);
}

const $view_as_complex_copy = new Operator('view_as_complex_copy', table.view_as_complex_copy);
/** Performs the same operation as `torch.view_as_complex`, but all output tensors are freshly created instead of aliasing the input. */
export function view_as_complex_copy(input: Tensor, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.view_as_complex`, but all output tensors are freshly created instead of aliasing the input. */
export function view_as_complex_copy(options: OutOptions & Input<Tensor>): Tensor;
export function view_as_complex_copy(...args: any[]): any {
  return $view_as_complex_copy.call(args);
}

const $view_as_real = new Operator('view_as_real', table.view_as_real);
/** Returns a view of `input` as a real tensor. [torch.view_as_real](https://docs.pytorch.org/docs/stable/generated/torch.view_as_real.html) */
export function view_as_real(input: Tensor): Tensor;
/** Returns a view of `input` as a real tensor. [torch.view_as_real](https://docs.pytorch.org/docs/stable/generated/torch.view_as_real.html) */
export function view_as_real(options: Keywords & Input<Tensor>): Tensor;
export function view_as_real(...args: any[]): any {
  return $view_as_real.call(args);
}

const $view_as_real_copy = new Operator('view_as_real_copy', table.view_as_real_copy);
/** Performs the same operation as `torch.view_as_real`, but all output tensors are freshly created instead of aliasing the input. */
export function view_as_real_copy(input: Tensor, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.view_as_real`, but all output tensors are freshly created instead of aliasing the input. */
export function view_as_real_copy(options: OutOptions & Input<Tensor>): Tensor;
export function view_as_real_copy(...args: any[]): any {
  return $view_as_real_copy.call(args);
}

const $view_copy = new Operator('view_copy', table.view_copy);
/** Performs the same operation as `torch.view`, but all output tensors are freshly created instead of aliasing the input. */
export function view_copy(input: Tensor, dtype: dtype, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.view`, but all output tensors are freshly created instead of aliasing the input. */
export function view_copy(input: Tensor, options: OutOptions & { dtype: dtype }): Tensor;
/** Performs the same operation as `torch.view`, but all output tensors are freshly created instead of aliasing the input. */
export function view_copy(options: OutOptions & Input<Tensor> & { dtype: dtype }): Tensor;
/** Performs the same operation as `torch.view`, but all output tensors are freshly created instead of aliasing the input. */
export function view_copy(input: Tensor, size: Ints, options?: OutOptions): Tensor;
/** Performs the same operation as `torch.view`, but all output tensors are freshly created instead of aliasing the input. */
export function view_copy(input: Tensor, options: OutOptions & { size: Ints }): Tensor;
/** Performs the same operation as `torch.view`, but all output tensors are freshly created instead of aliasing the input. */
export function view_copy(options: OutOptions & Input<Tensor> & { size: Ints }): Tensor;
export function view_copy(...args: any[]): any {
  return $view_copy.call(args);
}

const $vsplit = new Operator('vsplit', table.vsplit);
/** Splits `input`, a tensor with two or more dimensions, into multiple tensors vertically according to `indices_or_sections`. [torch.vsplit](https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html) */
export function vsplit(input: Tensor, sections: Int): Tensor[];
/** Splits `input`, a tensor with two or more dimensions, into multiple tensors vertically according to `indices_or_sections`. [torch.vsplit](https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html) */
export function vsplit(input: Tensor, options: Keywords & { sections: Int }): Tensor[];
/** Splits `input`, a tensor with two or more dimensions, into multiple tensors vertically according to `indices_or_sections`. [torch.vsplit](https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html) */
export function vsplit(options: Keywords & Input<Tensor> & { sections: Int }): Tensor[];
/** Splits `input`, a tensor with two or more dimensions, into multiple tensors vertically according to `indices_or_sections`. [torch.vsplit](https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html) */
export function vsplit(input: Tensor, indices: Ints): Tensor[];
/** Splits `input`, a tensor with two or more dimensions, into multiple tensors vertically according to `indices_or_sections`. [torch.vsplit](https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html) */
export function vsplit(input: Tensor, options: Keywords & { indices: Ints }): Tensor[];
/** Splits `input`, a tensor with two or more dimensions, into multiple tensors vertically according to `indices_or_sections`. [torch.vsplit](https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html) */
export function vsplit(options: Keywords & Input<Tensor> & { indices: Ints }): Tensor[];
export function vsplit(...args: any[]): any {
  return $vsplit.call(args);
}

const $vstack = new Operator('vstack', table.vstack);
/** Stack tensors in sequence vertically (row wise). [torch.vstack](https://docs.pytorch.org/docs/stable/generated/torch.vstack.html) */
export function vstack(tensors: readonly Tensor[], options?: OutOptions): Tensor;
/** Stack tensors in sequence vertically (row wise). [torch.vstack](https://docs.pytorch.org/docs/stable/generated/torch.vstack.html) */
export function vstack(options: OutOptions & { tensors: readonly Tensor[] }): Tensor;
export function vstack(...args: any[]): any {
  return $vstack.call(args);
}

const $where = new Operator('where', table.where);
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(condition: Tensor): Tensor[];
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(options: Keywords & { condition: Tensor }): Tensor[];
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(condition: Tensor, input: Tensor, other: Tensor, options?: OutOptions): Tensor;
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(condition: Tensor, input: Tensor, options: OutOptions & Other<Tensor>): Tensor;
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(condition: Tensor, options: OutOptions & Input<Tensor> & Other<Tensor>): Tensor;
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(options: OutOptions & Input<Tensor> & Other<Tensor> & { condition: Tensor }): Tensor;
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(condition: Tensor, self: Scalar, other: Tensor | Scalar): Tensor;
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(condition: Tensor, self: Scalar, options: Keywords & Other<Tensor | Scalar>): Tensor;
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(condition: Tensor, options: Keywords & Other<Tensor | Scalar> & { self: Scalar }): Tensor;
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(options: Keywords & Other<Tensor | Scalar> & { condition: Tensor; self: Scalar }): Tensor;
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(condition: Tensor, input: Tensor, other: Scalar): Tensor;
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(condition: Tensor, input: Tensor, options: Keywords & Other<Scalar>): Tensor;
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(condition: Tensor, options: Keywords & Input<Tensor> & Other<Scalar>): Tensor;
/** Return a tensor of elements selected from either `input` or `other`, depending on `condition`. [torch.where](https://docs.pytorch.org/docs/stable/generated/torch.where.html) */
export function where(options: Keywords & Input<Tensor> & Other<Scalar> & { condition: Tensor }): Tensor;
export function where(...args: any[]): any {
  return $where.call(args);
}

const $xlogy = new Operator('xlogy', table.xlogy);
/** Alias for `torch.special.xlogy`. [torch.xlogy](https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html) */
export function xlogy(input: Tensor, other: Tensor | Scalar, options?: OutOptions): Tensor;
/** Alias for `torch.special.xlogy`. [torch.xlogy](https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html) */
export function xlogy(input: Tensor, options: OutOptions & Other<Tensor | Scalar>): Tensor;
/** Alias for `torch.special.xlogy`. [torch.xlogy](https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html) */
export function xlogy(options: OutOptions & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
/** Alias for `torch.special.xlogy`. [torch.xlogy](https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html) */
export function xlogy(self: Scalar, other: Tensor, options?: OutOptions): Tensor;
/** Alias for `torch.special.xlogy`. [torch.xlogy](https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html) */
export function xlogy(self: Scalar, options: OutOptions & Other<Tensor>): Tensor;
/** Alias for `torch.special.xlogy`. [torch.xlogy](https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html) */
export function xlogy(options: OutOptions & Other<Tensor> & { self: Scalar }): Tensor;
export function xlogy(...args: any[]): any {
  return $xlogy.call(args);
}

const $xlogy_ = new Operator('xlogy_', table.xlogy_);
/** In place, `xlogy`: Alias for `torch.special.xlogy`. [torch.Tensor.xlogy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
export function xlogy_(input: Tensor, other: Tensor | Scalar): Tensor;
/** In place, `xlogy`: Alias for `torch.special.xlogy`. [torch.Tensor.xlogy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
export function xlogy_(input: Tensor, options: Keywords & Other<Tensor | Scalar>): Tensor;
/** In place, `xlogy`: Alias for `torch.special.xlogy`. [torch.Tensor.xlogy_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
export function xlogy_(options: Keywords & Input<Tensor> & Other<Tensor | Scalar>): Tensor;
export function xlogy_(...args: any[]): any {
  return $xlogy_.call(args);
}

const $zero_ = new Operator('zero_', table.zero_);
/** Fills `self` tensor with zeros. [torch.Tensor.zero_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html) */
export function zero_(input: Tensor): Tensor;
/** Fills `self` tensor with zeros. [torch.Tensor.zero_](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html) */
export function zero_(options: Keywords & Input<Tensor>): Tensor;
export function zero_(...args: any[]): any {
  return $zero_.call(args);
}

const $zeros = new Operator('zeros', table.zeros);
/** Returns a tensor filled with the scalar value `0`, with the shape defined by the variable argument `size`. [torch.zeros](https://docs.pytorch.org/docs/stable/generated/torch.zeros.html) */
export function zeros(...size: Int[]): Tensor;
/** Returns a tensor filled with the scalar value `0`, with the shape defined by the variable argument `size`. [torch.zeros](https://docs.pytorch.org/docs/stable/generated/torch.zeros.html) */
export function zeros(...args: [...size: Int[], options: ZerosOptions]): Tensor;
/** Returns a tensor filled with the scalar value `0`, with the shape defined by the variable argument `size`. [torch.zeros](https://docs.pytorch.org/docs/stable/generated/torch.zeros.html) */
export function zeros(size: Ints, options?: ZerosOptions): Tensor;
/** Returns a tensor filled with the scalar value `0`, with the shape defined by the variable argument `size`. [torch.zeros](https://docs.pytorch.org/docs/stable/generated/torch.zeros.html) */
export function zeros(options: ZerosOptions & { size: Ints }): Tensor;
export function zeros(...args: any[]): any {
  return $zeros.call(args);
}

const $zeros_like = new Operator('zeros_like', table.zeros_like);
/** Returns a tensor filled with the scalar value `0`, with the same size as `input`. [torch.zeros_like](https://docs.pytorch.org/docs/stable/generated/torch.zeros_like.html) */
export function zeros_like(input: Tensor, options?: ZerosLikeOptions): Tensor;
/** Returns a tensor filled with the scalar value `0`, with the same size as `input`. [torch.zeros_like](https://docs.pytorch.org/docs/stable/generated/torch.zeros_like.html) */
export function zeros_like(options: ZerosLikeOptions & Input<Tensor>): Tensor;
export function zeros_like(...args: any[]): any {
  return $zeros_like.call(args);
}

export { var_ as var };
