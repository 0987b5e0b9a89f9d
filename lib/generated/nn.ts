// Written by tools/generate from the operator schemas of libtorch; do not edit.
import { Operator } from '../ops.js';
import { nn as table } from './signatures.js';
import type { Generator } from '../random.js';
import type { Tensor } from '../tensor.js';
import type { Input, Int, Ints, Keywords, OutOptions, Scalar } from '../types.js';

interface PadEnumOptions extends Keywords { value?: number | null | undefined }
interface TestAmbiguousDefaultsOptions extends Keywords { a?: Int | undefined; b?: Int | string | undefined }
interface TestStringDefaultOptions extends Keywords { a?: string | undefined; b?: string | undefined }
interface UpsampleBicubic2dAaOptions extends Keywords { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | null | undefined }
interface UpsampleBilinear2dAaOptions extends Keywords { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | null | undefined }
interface UpsampleLanczos2dAaOptions extends Keywords { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | null | undefined }
interface UpsampleNearestExact1dOptions extends Keywords { scales?: number | null | undefined; out?: Tensor | null | undefined }
interface UpsampleNearestExact2dOptions extends Keywords { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | null | undefined }
interface UpsampleNearestExact3dOptions extends Keywords { scales_d?: number | null | undefined; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | null | undefined }
interface AdaptiveMaxPool2dOptions extends Keywords { out?: readonly [Tensor, Tensor] | null | undefined }
interface AdaptiveMaxPool3dOptions extends Keywords { out?: readonly [Tensor, Tensor] | null | undefined }
interface AvgPool2dOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined; divisor_override?: Int | null | undefined; out?: Tensor | null | undefined }
interface AvgPool3dOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; ceil_mode?: boolean | undefined; count_include_pad?: boolean | undefined; divisor_override?: Int | null | undefined; out?: Tensor | null | undefined }
interface BinaryCrossEntropyOptions extends Keywords { weight?: Tensor | null | undefined; reduction?: Int | undefined; out?: Tensor | null | undefined }
interface CrossEntropyLossOptions extends Keywords { weight?: Tensor | null | undefined; reduction?: Int | undefined; ignore_index?: Int | undefined; label_smoothing?: number | undefined }
interface EluOptions extends Keywords { alpha?: Scalar | undefined; scale?: Scalar | undefined; input_scale?: Scalar | undefined; out?: Tensor | null | undefined }
interface Elu_Options extends Keywords { alpha?: Scalar | undefined; scale?: Scalar | undefined; input_scale?: Scalar | undefined }
interface FractionalMaxPool2dOptions extends Keywords { out?: readonly [Tensor, Tensor] | null | undefined }
interface FractionalMaxPool3dOptions extends Keywords { out?: readonly [Tensor, Tensor] | null | undefined }
interface GeluOptions extends Keywords { approximate?: 'none' | 'tanh' | undefined; out?: Tensor | null | undefined }
interface Gelu_Options extends Keywords { approximate?: 'none' | 'tanh' | undefined }
interface GluOptions extends Keywords { dim?: Int | undefined; axis?: Int | undefined; out?: Tensor | null | undefined }
interface HardtanhOptions extends Keywords { min_val?: Scalar | undefined; max_val?: Scalar | undefined; out?: Tensor | null | undefined }
interface Hardtanh_Options extends Keywords { min_val?: Scalar | undefined; max_val?: Scalar | undefined }
interface HuberLossOptions extends Keywords { reduction?: Int | undefined; delta?: number | undefined; out?: Tensor | null | undefined }
interface L1LossOptions extends Keywords { reduction?: Int | undefined }
interface LeakyReluOptions extends Keywords { negative_slope?: Scalar | undefined; out?: Tensor | null | undefined }
interface LeakyRelu_Options extends Keywords { negative_slope?: Scalar | undefined }
interface LinearOptions extends Keywords { bias?: Tensor | null | undefined; out?: Tensor | null | undefined }
interface MaxPool2dWithIndicesOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined; ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface MaxPool3dWithIndicesOptions extends Keywords { stride?: Int | Ints | null | undefined; padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined; ceil_mode?: boolean | undefined; out?: readonly [Tensor, Tensor] | null | undefined }
interface MkldnnLinearOptions extends Keywords { bias?: Tensor | null | undefined }
interface MkldnnReorderConv2dWeightOptions extends Keywords { padding?: Int | Ints | undefined; stride?: Int | Ints | undefined; dilation?: Int | Ints | undefined; groups?: Int | undefined; input_size?: Ints | null | undefined }
interface MkldnnReorderConv3dWeightOptions extends Keywords { padding?: Int | Ints | undefined; stride?: Int | Ints | undefined; dilation?: Int | Ints | undefined; groups?: Int | undefined; input_size?: Ints | null | undefined }
interface MseLossOptions extends Keywords { reduction?: Int | undefined; out?: Tensor | null | undefined }
interface MultiMarginLossOptions extends Keywords { p?: Scalar | undefined; margin?: Scalar | undefined; weight?: Tensor | null | undefined; reduction?: Int | undefined; out?: Tensor | null | undefined }
interface MultilabelMarginLossOptions extends Keywords { reduction?: Int | undefined; out?: Tensor | null | undefined }
interface NllLossOptions extends Keywords { weight?: Tensor | null | undefined; reduction?: Int | undefined; ignore_index?: Int | undefined; out?: Tensor | null | undefined }
interface NllLoss2dOptions extends Keywords { weight?: Tensor | null | undefined; reduction?: Int | undefined; ignore_index?: Int | undefined; out?: Tensor | null | undefined }
interface NllLossNdOptions extends Keywords { weight?: Tensor | null | undefined; reduction?: Int | undefined; ignore_index?: Int | undefined }
interface OneHotOptions extends Keywords { num_classes?: Int | undefined }
interface PadOptions extends Keywords { mode?: 'constant' | 'reflect' | 'replicate' | 'circular' | undefined; value?: number | null | undefined }
interface PadSequenceOptions extends Keywords { batch_first?: boolean | undefined; padding_value?: number | undefined; padding_side?: 'left' | 'right' | undefined }
interface RreluWithNoiseOptions extends Keywords { lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined; out?: Tensor | null | undefined }
interface RreluWithNoise_Options extends Keywords { lower?: Scalar | undefined; upper?: Scalar | undefined; training?: boolean | undefined; generator?: Generator | null | undefined }
interface ScaledDotProductAttentionOptions extends Keywords { attn_mask?: Tensor | null | undefined; dropout_p?: number | undefined; is_causal?: boolean | undefined; scale?: number | null | undefined; enable_gqa?: boolean | undefined }
interface SlowConv3dOptions extends Keywords { bias?: Tensor | null | undefined; stride?: Int | Ints | undefined; padding?: Int | Ints | undefined; out?: Tensor | null | undefined }
interface SlowConvDilated2dOptions extends Keywords { bias?: Tensor | null | undefined; stride?: Int | Ints | undefined; padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined }
interface SlowConvDilated3dOptions extends Keywords { bias?: Tensor | null | undefined; stride?: Int | Ints | undefined; padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined }
interface SlowConvTranspose2dOptions extends Keywords { bias?: Tensor | null | undefined; stride?: Int | Ints | undefined; padding?: Int | Ints | undefined; output_padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined; out?: Tensor | null | undefined }
interface SlowConvTranspose3dOptions extends Keywords { bias?: Tensor | null | undefined; stride?: Int | Ints | undefined; padding?: Int | Ints | undefined; output_padding?: Int | Ints | undefined; dilation?: Int | Ints | undefined; out?: Tensor | null | undefined }
interface SmoothL1LossOptions extends Keywords { reduction?: Int | undefined; beta?: number | undefined; out?: Tensor | null | undefined }
interface SoftMarginLossOptions extends Keywords { reduction?: Int | undefined; out?: Tensor | null | undefined }
interface SoftplusOptions extends Keywords { beta?: Scalar | undefined; threshold?: Scalar | undefined; out?: Tensor | null | undefined }
interface SoftshrinkOptions extends Keywords { lambd?: Scalar | undefined; out?: Tensor | null | undefined }
interface ThnnConv2dOptions extends Keywords { bias?: Tensor | null | undefined; stride?: Int | Ints | undefined; padding?: Int | Ints | undefined; out?: Tensor | null | undefined }
interface UpsampleBicubic2dOptions extends Keywords { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | null | undefined }
interface UpsampleBilinear2dOptions extends Keywords { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | null | undefined }
interface UpsampleLinear1dOptions extends Keywords { scales?: number | null | undefined; out?: Tensor | null | undefined }
interface UpsampleNearest1dOptions extends Keywords { scales?: number | null | undefined; out?: Tensor | null | undefined }
interface UpsampleNearest2dOptions extends Keywords { scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | null | undefined }
interface UpsampleNearest3dOptions extends Keywords { scales_d?: number | null | undefined; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | null | undefined }
interface UpsampleTrilinear3dOptions extends Keywords { scales_d?: number | null | undefined; scales_h?: number | null | undefined; scales_w?: number | null | undefined; out?: Tensor | null | undefined }

const $_conv_depthwise2d = new Operator('_conv_depthwise2d', table._conv_depthwise2d);
/** The operator `aten::_conv_depthwise2d`, which PyTorch does not document. */
export function _conv_depthwise2d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias: Tensor | null, stride: Int | Ints, padding: Int | Ints, dilation: Int | Ints, options?: OutOptions): Tensor;
export function _conv_depthwise2d(...args: any[]): any {
  return $_conv_depthwise2d.call(args);
}

const $_pad_circular = new Operator('_pad_circular', table._pad_circular);
/** The operator `aten::_pad_circular`, which PyTorch does not document. */
export function _pad_circular(input: Tensor, pad: Ints): Tensor;
export function _pad_circular(...args: any[]): any {
  return $_pad_circular.call(args);
}

const $_pad_enum = new Operator('_pad_enum', table._pad_enum);
/** The operator `aten::_pad_enum`, which PyTorch does not document. */
export function _pad_enum(input: Tensor, pad: Ints, mode: Int, value?: number | PadEnumOptions | null, options?: PadEnumOptions): Tensor;
export function _pad_enum(...args: any[]): any {
  return $_pad_enum.call(args);
}

const $_test_ambiguous_defaults = new Operator('_test_ambiguous_defaults', table._test_ambiguous_defaults);
/** The operator `aten::_test_ambiguous_defaults`, which PyTorch does not document. */
export function _test_ambiguous_defaults(dummy: Tensor, a?: Int | TestAmbiguousDefaultsOptions, b?: Int | string | TestAmbiguousDefaultsOptions, options?: TestAmbiguousDefaultsOptions): Tensor;
export function _test_ambiguous_defaults(...args: any[]): any {
  return $_test_ambiguous_defaults.call(args);
}

const $_test_optional_filled_intlist = new Operator('_test_optional_filled_intlist', table._test_optional_filled_intlist);
/** The operator `aten::_test_optional_filled_intlist`, which PyTorch does not document. */
export function _test_optional_filled_intlist(values: Tensor, addends: Int | Ints | null): Tensor;
export function _test_optional_filled_intlist(...args: any[]): any {
  return $_test_optional_filled_intlist.call(args);
}

const $_test_optional_floatlist = new Operator('_test_optional_floatlist', table._test_optional_floatlist);
/** The operator `aten::_test_optional_floatlist`, which PyTorch does not document. */
export function _test_optional_floatlist(values: Tensor, addends: readonly number[] | null): Tensor;
export function _test_optional_floatlist(...args: any[]): any {
  return $_test_optional_floatlist.call(args);
}

const $_test_optional_intlist = new Operator('_test_optional_intlist', table._test_optional_intlist);
/** The operator `aten::_test_optional_intlist`, which PyTorch does not document. */
export function _test_optional_intlist(values: Tensor, addends: Ints | null): Tensor;
export function _test_optional_intlist(...args: any[]): any {
  return $_test_optional_intlist.call(args);
}

const $_test_string_default = new Operator('_test_string_default', table._test_string_default);
/** The operator `aten::_test_string_default`, which PyTorch does not document. */
export function _test_string_default(dummy: Tensor, a?: string | TestStringDefaultOptions, b?: string | TestStringDefaultOptions, options?: TestStringDefaultOptions): Tensor;
export function _test_string_default(...args: any[]): any {
  return $_test_string_default.call(args);
}

const $_test_warn_in_autograd = new Operator('_test_warn_in_autograd', table._test_warn_in_autograd);
/** The operator `aten::_test_warn_in_autograd`, which PyTorch does not document. */
export function _test_warn_in_autograd(input: Tensor): Tensor;
export function _test_warn_in_autograd(...args: any[]): any {
  return $_test_warn_in_autograd.call(args);
}

const $_upsample_bicubic2d_aa = new Operator('_upsample_bicubic2d_aa', table._upsample_bicubic2d_aa);
/** The operator `aten::_upsample_bicubic2d_aa`, which PyTorch does not document. */
export function _upsample_bicubic2d_aa(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
/** The operator `aten::_upsample_bicubic2d_aa`, which PyTorch does not document. */
export function _upsample_bicubic2d_aa(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales_h?: number | UpsampleBicubic2dAaOptions | null, scales_w?: number | UpsampleBicubic2dAaOptions | null, options?: UpsampleBicubic2dAaOptions): Tensor;
export function _upsample_bicubic2d_aa(...args: any[]): any {
  return $_upsample_bicubic2d_aa.call(args);
}

const $_upsample_bilinear2d_aa = new Operator('_upsample_bilinear2d_aa', table._upsample_bilinear2d_aa);
/** The operator `aten::_upsample_bilinear2d_aa`, which PyTorch does not document. */
export function _upsample_bilinear2d_aa(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
/** The operator `aten::_upsample_bilinear2d_aa`, which PyTorch does not document. */
export function _upsample_bilinear2d_aa(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales_h?: number | UpsampleBilinear2dAaOptions | null, scales_w?: number | UpsampleBilinear2dAaOptions | null, options?: UpsampleBilinear2dAaOptions): Tensor;
export function _upsample_bilinear2d_aa(...args: any[]): any {
  return $_upsample_bilinear2d_aa.call(args);
}

const $_upsample_lanczos2d_aa = new Operator('_upsample_lanczos2d_aa', table._upsample_lanczos2d_aa);
/** The operator `aten::_upsample_lanczos2d_aa`, which PyTorch does not document. */
export function _upsample_lanczos2d_aa(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
/** The operator `aten::_upsample_lanczos2d_aa`, which PyTorch does not document. */
export function _upsample_lanczos2d_aa(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales_h?: number | UpsampleLanczos2dAaOptions | null, scales_w?: number | UpsampleLanczos2dAaOptions | null, options?: UpsampleLanczos2dAaOptions): Tensor;
export function _upsample_lanczos2d_aa(...args: any[]): any {
  return $_upsample_lanczos2d_aa.call(args);
}

const $_upsample_nearest_exact1d = new Operator('_upsample_nearest_exact1d', table._upsample_nearest_exact1d);
/** The operator `aten::_upsample_nearest_exact1d`, which PyTorch does not document. */
export function _upsample_nearest_exact1d(input: Tensor, output_size: Ints | null, scale_factors: readonly number[] | null): Tensor;
/** The operator `aten::_upsample_nearest_exact1d`, which PyTorch does not document. */
export function _upsample_nearest_exact1d(input: Tensor, output_size: Int | Ints, scales?: number | UpsampleNearestExact1dOptions | null, options?: UpsampleNearestExact1dOptions): Tensor;
export function _upsample_nearest_exact1d(...args: any[]): any {
  return $_upsample_nearest_exact1d.call(args);
}

const $_upsample_nearest_exact2d = new Operator('_upsample_nearest_exact2d', table._upsample_nearest_exact2d);
/** The operator `aten::_upsample_nearest_exact2d`, which PyTorch does not document. */
export function _upsample_nearest_exact2d(input: Tensor, output_size: Ints | null, scale_factors: readonly number[] | null): Tensor;
/** The operator `aten::_upsample_nearest_exact2d`, which PyTorch does not document. */
export function _upsample_nearest_exact2d(input: Tensor, output_size: Int | Ints, scales_h?: number | UpsampleNearestExact2dOptions | null, scales_w?: number | UpsampleNearestExact2dOptions | null, options?: UpsampleNearestExact2dOptions): Tensor;
export function _upsample_nearest_exact2d(...args: any[]): any {
  return $_upsample_nearest_exact2d.call(args);
}

const $_upsample_nearest_exact3d = new Operator('_upsample_nearest_exact3d', table._upsample_nearest_exact3d);
/** The operator `aten::_upsample_nearest_exact3d`, which PyTorch does not document. */
export function _upsample_nearest_exact3d(input: Tensor, output_size: Ints | null, scale_factors: readonly number[] | null): Tensor;
/** The operator `aten::_upsample_nearest_exact3d`, which PyTorch does not document. */
export function _upsample_nearest_exact3d(input: Tensor, output_size: Int | Ints, scales_d?: number | UpsampleNearestExact3dOptions | null, scales_h?: number | UpsampleNearestExact3dOptions | null, scales_w?: number | UpsampleNearestExact3dOptions | null, options?: UpsampleNearestExact3dOptions): Tensor;
export function _upsample_nearest_exact3d(...args: any[]): any {
  return $_upsample_nearest_exact3d.call(args);
}

const $adaptive_avg_pool2d = new Operator('adaptive_avg_pool2d', table.adaptive_avg_pool2d);
/** Apply a 2D adaptive average pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_avg_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html) */
export function adaptive_avg_pool2d(input: Tensor, output_size: Int | Ints, options?: OutOptions): Tensor;
/** Apply a 2D adaptive average pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_avg_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html) */
export function adaptive_avg_pool2d(input: Tensor, options: OutOptions & { output_size: Int | Ints }): Tensor;
/** Apply a 2D adaptive average pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_avg_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html) */
export function adaptive_avg_pool2d(options: OutOptions & Input<Tensor> & { output_size: Int | Ints }): Tensor;
export function adaptive_avg_pool2d(...args: any[]): any {
  return $adaptive_avg_pool2d.call(args);
}

const $adaptive_avg_pool3d = new Operator('adaptive_avg_pool3d', table.adaptive_avg_pool3d);
/** Apply a 3D adaptive average pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_avg_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html) */
export function adaptive_avg_pool3d(input: Tensor, output_size: Int | Ints, options?: OutOptions): Tensor;
/** Apply a 3D adaptive average pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_avg_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html) */
export function adaptive_avg_pool3d(input: Tensor, options: OutOptions & { output_size: Int | Ints }): Tensor;
/** Apply a 3D adaptive average pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_avg_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html) */
export function adaptive_avg_pool3d(options: OutOptions & Input<Tensor> & { output_size: Int | Ints }): Tensor;
export function adaptive_avg_pool3d(...args: any[]): any {
  return $adaptive_avg_pool3d.call(args);
}

const $adaptive_max_pool2d = new Operator('adaptive_max_pool2d', table.adaptive_max_pool2d);
/** Applies a 2D adaptive max pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html) */
export function adaptive_max_pool2d(input: Tensor, output_size: Int | Ints, options?: AdaptiveMaxPool2dOptions): [Tensor, Tensor];
/** Applies a 2D adaptive max pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html) */
export function adaptive_max_pool2d(input: Tensor, options: AdaptiveMaxPool2dOptions & { output_size: Int | Ints }): [Tensor, Tensor];
/** Applies a 2D adaptive max pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html) */
export function adaptive_max_pool2d(options: AdaptiveMaxPool2dOptions & Input<Tensor> & { output_size: Int | Ints }): [Tensor, Tensor];
export function adaptive_max_pool2d(...args: any[]): any {
  return $adaptive_max_pool2d.call(args);
}

const $adaptive_max_pool3d = new Operator('adaptive_max_pool3d', table.adaptive_max_pool3d);
/** Applies a 3D adaptive max pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_max_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html) */
export function adaptive_max_pool3d(input: Tensor, output_size: Int | Ints, options?: AdaptiveMaxPool3dOptions): [Tensor, Tensor];
/** Applies a 3D adaptive max pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_max_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html) */
export function adaptive_max_pool3d(input: Tensor, options: AdaptiveMaxPool3dOptions & { output_size: Int | Ints }): [Tensor, Tensor];
/** Applies a 3D adaptive max pooling over an input signal composed of several input planes. [torch.nn.functional.adaptive_max_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html) */
export function adaptive_max_pool3d(options: AdaptiveMaxPool3dOptions & Input<Tensor> & { output_size: Int | Ints }): [Tensor, Tensor];
export function adaptive_max_pool3d(...args: any[]): any {
  return $adaptive_max_pool3d.call(args);
}

const $avg_pool2d = new Operator('avg_pool2d', table.avg_pool2d);
/** Applies 2D average-pooling operation in `kH × kW` regions by step size `sH × sW` steps. [torch.nn.functional.avg_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html) */
export function avg_pool2d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | AvgPool2dOptions | null, padding?: Int | Ints | AvgPool2dOptions, ceil_mode?: boolean | AvgPool2dOptions, count_include_pad?: boolean | AvgPool2dOptions, divisor_override?: Int | AvgPool2dOptions | null, options?: AvgPool2dOptions): Tensor;
/** Applies 2D average-pooling operation in `kH × kW` regions by step size `sH × sW` steps. [torch.nn.functional.avg_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html) */
export function avg_pool2d(input: Tensor, options: AvgPool2dOptions & { kernel_size: Int | Ints }): Tensor;
/** Applies 2D average-pooling operation in `kH × kW` regions by step size `sH × sW` steps. [torch.nn.functional.avg_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html) */
export function avg_pool2d(options: AvgPool2dOptions & Input<Tensor> & { kernel_size: Int | Ints }): Tensor;
export function avg_pool2d(...args: any[]): any {
  return $avg_pool2d.call(args);
}

const $avg_pool3d = new Operator('avg_pool3d', table.avg_pool3d);
/** Applies 3D average-pooling operation in `kT × kH × kW` regions by step size `sT × sH × sW` steps. [torch.nn.functional.avg_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html) */
export function avg_pool3d(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | AvgPool3dOptions | null, padding?: Int | Ints | AvgPool3dOptions, ceil_mode?: boolean | AvgPool3dOptions, count_include_pad?: boolean | AvgPool3dOptions, divisor_override?: Int | AvgPool3dOptions | null, options?: AvgPool3dOptions): Tensor;
/** Applies 3D average-pooling operation in `kT × kH × kW` regions by step size `sT × sH × sW` steps. [torch.nn.functional.avg_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html) */
export function avg_pool3d(input: Tensor, options: AvgPool3dOptions & { kernel_size: Int | Ints }): Tensor;
/** Applies 3D average-pooling operation in `kT × kH × kW` regions by step size `sT × sH × sW` steps. [torch.nn.functional.avg_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html) */
export function avg_pool3d(options: AvgPool3dOptions & Input<Tensor> & { kernel_size: Int | Ints }): Tensor;
export function avg_pool3d(...args: any[]): any {
  return $avg_pool3d.call(args);
}

const $binary_cross_entropy = new Operator('binary_cross_entropy', table.binary_cross_entropy);
/** Compute Binary Cross Entropy between the target and input probabilities. [torch.nn.functional.binary_cross_entropy](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html) */
export function binary_cross_entropy(input: Tensor, target: Tensor, weight?: Tensor | BinaryCrossEntropyOptions | null, reduction?: Int | BinaryCrossEntropyOptions, options?: BinaryCrossEntropyOptions): Tensor;
/** Compute Binary Cross Entropy between the target and input probabilities. [torch.nn.functional.binary_cross_entropy](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html) */
export function binary_cross_entropy(input: Tensor, options: BinaryCrossEntropyOptions & { target: Tensor }): Tensor;
/** Compute Binary Cross Entropy between the target and input probabilities. [torch.nn.functional.binary_cross_entropy](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html) */
export function binary_cross_entropy(options: BinaryCrossEntropyOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function binary_cross_entropy(...args: any[]): any {
  return $binary_cross_entropy.call(args);
}

const $col2im = new Operator('col2im', table.col2im);
/** The operator `aten::col2im`, which PyTorch does not document. */
export function col2im(input: Tensor, output_size: Int | Ints, kernel_size: Int | Ints, dilation: Int | Ints, padding: Int | Ints, stride: Int | Ints, options?: OutOptions): Tensor;
/** The operator `aten::col2im`, which PyTorch does not document. */
export function col2im(input: Tensor, output_size: Int | Ints, kernel_size: Int | Ints, dilation: Int | Ints, padding: Int | Ints, options: OutOptions & { stride: Int | Ints }): Tensor;
/** The operator `aten::col2im`, which PyTorch does not document. */
export function col2im(input: Tensor, output_size: Int | Ints, kernel_size: Int | Ints, dilation: Int | Ints, options: OutOptions & { padding: Int | Ints; stride: Int | Ints }): Tensor;
/** The operator `aten::col2im`, which PyTorch does not document. */
export function col2im(input: Tensor, output_size: Int | Ints, kernel_size: Int | Ints, options: OutOptions & { dilation: Int | Ints; padding: Int | Ints; stride: Int | Ints }): Tensor;
/** The operator `aten::col2im`, which PyTorch does not document. */
export function col2im(input: Tensor, output_size: Int | Ints, options: OutOptions & { kernel_size: Int | Ints; dilation: Int | Ints; padding: Int | Ints; stride: Int | Ints }): Tensor;
/** The operator `aten::col2im`, which PyTorch does not document. */
export function col2im(input: Tensor, options: OutOptions & { output_size: Int | Ints; kernel_size: Int | Ints; dilation: Int | Ints; padding: Int | Ints; stride: Int | Ints }): Tensor;
/** The operator `aten::col2im`, which PyTorch does not document. */
export function col2im(options: OutOptions & Input<Tensor> & { output_size: Int | Ints; kernel_size: Int | Ints; dilation: Int | Ints; padding: Int | Ints; stride: Int | Ints }): Tensor;
export function col2im(...args: any[]): any {
  return $col2im.call(args);
}

const $conv_depthwise3d = new Operator('conv_depthwise3d', table.conv_depthwise3d);
/** The operator `aten::conv_depthwise3d`, which PyTorch does not document. */
export function conv_depthwise3d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias: Tensor | null, stride: Int | Ints, padding: Int | Ints, dilation: Int | Ints): Tensor;
/** The operator `aten::conv_depthwise3d`, which PyTorch does not document. */
export function conv_depthwise3d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias: Tensor | null, stride: Int | Ints, padding: Int | Ints, options: Keywords & { dilation: Int | Ints }): Tensor;
/** The operator `aten::conv_depthwise3d`, which PyTorch does not document. */
export function conv_depthwise3d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias: Tensor | null, stride: Int | Ints, options: Keywords & { padding: Int | Ints; dilation: Int | Ints }): Tensor;
/** The operator `aten::conv_depthwise3d`, which PyTorch does not document. */
export function conv_depthwise3d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias: Tensor | null, options: Keywords & { stride: Int | Ints; padding: Int | Ints; dilation: Int | Ints }): Tensor;
/** The operator `aten::conv_depthwise3d`, which PyTorch does not document. */
export function conv_depthwise3d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, options: Keywords & { bias: Tensor | null; stride: Int | Ints; padding: Int | Ints; dilation: Int | Ints }): Tensor;
/** The operator `aten::conv_depthwise3d`, which PyTorch does not document. */
export function conv_depthwise3d(input: Tensor, weight: Tensor, options: Keywords & { kernel_size: Int | Ints; bias: Tensor | null; stride: Int | Ints; padding: Int | Ints; dilation: Int | Ints }): Tensor;
/** The operator `aten::conv_depthwise3d`, which PyTorch does not document. */
export function conv_depthwise3d(input: Tensor, options: Keywords & { weight: Tensor; kernel_size: Int | Ints; bias: Tensor | null; stride: Int | Ints; padding: Int | Ints; dilation: Int | Ints }): Tensor;
/** The operator `aten::conv_depthwise3d`, which PyTorch does not document. */
export function conv_depthwise3d(options: Keywords & Input<Tensor> & { weight: Tensor; kernel_size: Int | Ints; bias: Tensor | null; stride: Int | Ints; padding: Int | Ints; dilation: Int | Ints }): Tensor;
export function conv_depthwise3d(...args: any[]): any {
  return $conv_depthwise3d.call(args);
}

const $cross_entropy_loss = new Operator('cross_entropy_loss', table.cross_entropy_loss);
/** The operator `aten::cross_entropy_loss`, which PyTorch does not document. */
export function cross_entropy_loss(input: Tensor, target: Tensor, weight?: Tensor | CrossEntropyLossOptions | null, reduction?: Int | CrossEntropyLossOptions, ignore_index?: Int | CrossEntropyLossOptions, label_smoothing?: number | CrossEntropyLossOptions, options?: CrossEntropyLossOptions): Tensor;
/** The operator `aten::cross_entropy_loss`, which PyTorch does not document. */
export function cross_entropy_loss(input: Tensor, options: CrossEntropyLossOptions & { target: Tensor }): Tensor;
/** The operator `aten::cross_entropy_loss`, which PyTorch does not document. */
export function cross_entropy_loss(options: CrossEntropyLossOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function cross_entropy_loss(...args: any[]): any {
  return $cross_entropy_loss.call(args);
}

const $elu = new Operator('elu', table.elu);
/** Apply the Exponential Linear Unit (ELU) function element-wise. [torch.nn.functional.elu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html) */
export function elu(input: Tensor, alpha?: Scalar | EluOptions, scale?: Scalar | EluOptions, input_scale?: Scalar | EluOptions, options?: EluOptions): Tensor;
/** Apply the Exponential Linear Unit (ELU) function element-wise. [torch.nn.functional.elu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html) */
export function elu(options: EluOptions & Input<Tensor>): Tensor;
export function elu(...args: any[]): any {
  return $elu.call(args);
}

const $elu_ = new Operator('elu_', table.elu_);
/** In place, `elu`: Apply the Exponential Linear Unit (ELU) function element-wise. [torch.nn.functional.elu_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html) */
export function elu_(input: Tensor, alpha?: Scalar | Elu_Options, scale?: Scalar | Elu_Options, input_scale?: Scalar | Elu_Options, options?: Elu_Options): Tensor;
/** In place, `elu`: Apply the Exponential Linear Unit (ELU) function element-wise. [torch.nn.functional.elu_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html) */
export function elu_(options: Elu_Options & Input<Tensor>): Tensor;
export function elu_(...args: any[]): any {
  return $elu_.call(args);
}

const $flatten_dense_tensors = new Operator('flatten_dense_tensors', table.flatten_dense_tensors);
/** The operator `aten::flatten_dense_tensors`, which PyTorch does not document. */
export function flatten_dense_tensors(tensors: readonly Tensor[]): Tensor;
/** The operator `aten::flatten_dense_tensors`, which PyTorch does not document. */
export function flatten_dense_tensors(options: Keywords & { tensors: readonly Tensor[] }): Tensor;
export function flatten_dense_tensors(...args: any[]): any {
  return $flatten_dense_tensors.call(args);
}

const $fractional_max_pool2d = new Operator('fractional_max_pool2d', table.fractional_max_pool2d);
/** Applies 2D fractional max pooling over an input signal composed of several input planes. [torch.nn.functional.fractional_max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html) */
export function fractional_max_pool2d(input: Tensor, kernel_size: Int | Ints, output_size: Int | Ints, random_samples: Tensor, options?: FractionalMaxPool2dOptions): [Tensor, Tensor];
/** Applies 2D fractional max pooling over an input signal composed of several input planes. [torch.nn.functional.fractional_max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html) */
export function fractional_max_pool2d(input: Tensor, kernel_size: Int | Ints, output_size: Int | Ints, options: FractionalMaxPool2dOptions & { random_samples: Tensor }): [Tensor, Tensor];
/** Applies 2D fractional max pooling over an input signal composed of several input planes. [torch.nn.functional.fractional_max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html) */
export function fractional_max_pool2d(input: Tensor, kernel_size: Int | Ints, options: FractionalMaxPool2dOptions & { output_size: Int | Ints; random_samples: Tensor }): [Tensor, Tensor];
/** Applies 2D fractional max pooling over an input signal composed of several input planes. [torch.nn.functional.fractional_max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html) */
export function fractional_max_pool2d(input: Tensor, options: FractionalMaxPool2dOptions & { kernel_size: Int | Ints; output_size: Int | Ints; random_samples: Tensor }): [Tensor, Tensor];
/** Applies 2D fractional max pooling over an input signal composed of several input planes. [torch.nn.functional.fractional_max_pool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html) */
export function fractional_max_pool2d(options: FractionalMaxPool2dOptions & Input<Tensor> & { kernel_size: Int | Ints; output_size: Int | Ints; random_samples: Tensor }): [Tensor, Tensor];
export function fractional_max_pool2d(...args: any[]): any {
  return $fractional_max_pool2d.call(args);
}

const $fractional_max_pool3d = new Operator('fractional_max_pool3d', table.fractional_max_pool3d);
/** Applies 3D fractional max pooling over an input signal composed of several input planes. [torch.nn.functional.fractional_max_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html) */
export function fractional_max_pool3d(input: Tensor, kernel_size: Int | Ints, output_size: Int | Ints, random_samples: Tensor, options?: FractionalMaxPool3dOptions): [Tensor, Tensor];
/** Applies 3D fractional max pooling over an input signal composed of several input planes. [torch.nn.functional.fractional_max_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html) */
export function fractional_max_pool3d(input: Tensor, kernel_size: Int | Ints, output_size: Int | Ints, options: FractionalMaxPool3dOptions & { random_samples: Tensor }): [Tensor, Tensor];
/** Applies 3D fractional max pooling over an input signal composed of several input planes. [torch.nn.functional.fractional_max_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html) */
export function fractional_max_pool3d(input: Tensor, kernel_size: Int | Ints, options: FractionalMaxPool3dOptions & { output_size: Int | Ints; random_samples: Tensor }): [Tensor, Tensor];
/** Applies 3D fractional max pooling over an input signal composed of several input planes. [torch.nn.functional.fractional_max_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html) */
export function fractional_max_pool3d(input: Tensor, options: FractionalMaxPool3dOptions & { kernel_size: Int | Ints; output_size: Int | Ints; random_samples: Tensor }): [Tensor, Tensor];
/** Applies 3D fractional max pooling over an input signal composed of several input planes. [torch.nn.functional.fractional_max_pool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html) */
export function fractional_max_pool3d(options: FractionalMaxPool3dOptions & Input<Tensor> & { kernel_size: Int | Ints; output_size: Int | Ints; random_samples: Tensor }): [Tensor, Tensor];
export function fractional_max_pool3d(...args: any[]): any {
  return $fractional_max_pool3d.call(args);
}

const $gelu = new Operator('gelu', table.gelu);
/** When the approximate argument is 'none', it applies element-wise the function `GELU(x) = x * Φ(x)`. [torch.nn.functional.gelu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html) */
export function gelu(input: Tensor, options?: GeluOptions): Tensor;
/** When the approximate argument is 'none', it applies element-wise the function `GELU(x) = x * Φ(x)`. [torch.nn.functional.gelu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html) */
export function gelu(options: GeluOptions & Input<Tensor>): Tensor;
export function gelu(...args: any[]): any {
  return $gelu.call(args);
}

const $gelu_ = new Operator('gelu_', table.gelu_);
/** In place, `gelu`: When the approximate argument is 'none', it applies element-wise the function `GELU(x) = x * Φ(x)`. [torch.nn.functional.gelu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html) */
export function gelu_(input: Tensor, options?: Gelu_Options): Tensor;
/** In place, `gelu`: When the approximate argument is 'none', it applies element-wise the function `GELU(x) = x * Φ(x)`. [torch.nn.functional.gelu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html) */
export function gelu_(options: Gelu_Options & Input<Tensor>): Tensor;
export function gelu_(...args: any[]): any {
  return $gelu_.call(args);
}

const $glu = new Operator('glu', table.glu);
/** The gated linear unit. [torch.nn.functional.glu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html) */
export function glu(input: Tensor, dim?: Int | GluOptions, options?: GluOptions): Tensor;
/** The gated linear unit. [torch.nn.functional.glu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html) */
export function glu(options: GluOptions & Input<Tensor>): Tensor;
export function glu(...args: any[]): any {
  return $glu.call(args);
}

const $hardsigmoid = new Operator('hardsigmoid', table.hardsigmoid);
/** Apply the Hardsigmoid function element-wise. [torch.nn.functional.hardsigmoid](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html) */
export function hardsigmoid(input: Tensor, options?: OutOptions): Tensor;
/** Apply the Hardsigmoid function element-wise. [torch.nn.functional.hardsigmoid](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html) */
export function hardsigmoid(options: OutOptions & Input<Tensor>): Tensor;
export function hardsigmoid(...args: any[]): any {
  return $hardsigmoid.call(args);
}

const $hardsigmoid_ = new Operator('hardsigmoid_', table.hardsigmoid_);
/** In place, `hardsigmoid`: Apply the Hardsigmoid function element-wise. [torch.nn.functional.hardsigmoid](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html) */
export function hardsigmoid_(input: Tensor): Tensor;
/** In place, `hardsigmoid`: Apply the Hardsigmoid function element-wise. [torch.nn.functional.hardsigmoid](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html) */
export function hardsigmoid_(options: Keywords & Input<Tensor>): Tensor;
export function hardsigmoid_(...args: any[]): any {
  return $hardsigmoid_.call(args);
}

const $hardswish = new Operator('hardswish', table.hardswish);
/** Apply hardswish function, element-wise. [torch.nn.functional.hardswish](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html) */
export function hardswish(input: Tensor, options?: OutOptions): Tensor;
/** Apply hardswish function, element-wise. [torch.nn.functional.hardswish](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html) */
export function hardswish(options: OutOptions & Input<Tensor>): Tensor;
export function hardswish(...args: any[]): any {
  return $hardswish.call(args);
}

const $hardswish_ = new Operator('hardswish_', table.hardswish_);
/** In place, `hardswish`: Apply hardswish function, element-wise. [torch.nn.functional.hardswish](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html) */
export function hardswish_(input: Tensor): Tensor;
/** In place, `hardswish`: Apply hardswish function, element-wise. [torch.nn.functional.hardswish](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html) */
export function hardswish_(options: Keywords & Input<Tensor>): Tensor;
export function hardswish_(...args: any[]): any {
  return $hardswish_.call(args);
}

const $hardtanh = new Operator('hardtanh', table.hardtanh);
/** Applies the HardTanh function element-wise. [torch.nn.functional.hardtanh](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html) */
export function hardtanh(input: Tensor, min_val?: Scalar | HardtanhOptions, max_val?: Scalar | HardtanhOptions, options?: HardtanhOptions): Tensor;
/** Applies the HardTanh function element-wise. [torch.nn.functional.hardtanh](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html) */
export function hardtanh(options: HardtanhOptions & Input<Tensor>): Tensor;
export function hardtanh(...args: any[]): any {
  return $hardtanh.call(args);
}

const $hardtanh_ = new Operator('hardtanh_', table.hardtanh_);
/** In place, `hardtanh`: Applies the HardTanh function element-wise. [torch.nn.functional.hardtanh_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html) */
export function hardtanh_(input: Tensor, min_val?: Scalar | Hardtanh_Options, max_val?: Scalar | Hardtanh_Options, options?: Hardtanh_Options): Tensor;
/** In place, `hardtanh`: Applies the HardTanh function element-wise. [torch.nn.functional.hardtanh_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html) */
export function hardtanh_(options: Hardtanh_Options & Input<Tensor>): Tensor;
export function hardtanh_(...args: any[]): any {
  return $hardtanh_.call(args);
}

const $huber_loss = new Operator('huber_loss', table.huber_loss);
/** Compute the Huber loss, with optional weighting. [torch.nn.functional.huber_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html) */
export function huber_loss(input: Tensor, target: Tensor, reduction?: Int | HuberLossOptions, delta?: number | HuberLossOptions, options?: HuberLossOptions): Tensor;
/** Compute the Huber loss, with optional weighting. [torch.nn.functional.huber_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html) */
export function huber_loss(input: Tensor, options: HuberLossOptions & { target: Tensor }): Tensor;
/** Compute the Huber loss, with optional weighting. [torch.nn.functional.huber_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html) */
export function huber_loss(options: HuberLossOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function huber_loss(...args: any[]): any {
  return $huber_loss.call(args);
}

const $im2col = new Operator('im2col', table.im2col);
/** The operator `aten::im2col`, which PyTorch does not document. */
export function im2col(input: Tensor, kernel_size: Int | Ints, dilation: Int | Ints, padding: Int | Ints, stride: Int | Ints, options?: OutOptions): Tensor;
/** The operator `aten::im2col`, which PyTorch does not document. */
export function im2col(input: Tensor, kernel_size: Int | Ints, dilation: Int | Ints, padding: Int | Ints, options: OutOptions & { stride: Int | Ints }): Tensor;
/** The operator `aten::im2col`, which PyTorch does not document. */
export function im2col(input: Tensor, kernel_size: Int | Ints, dilation: Int | Ints, options: OutOptions & { padding: Int | Ints; stride: Int | Ints }): Tensor;
/** The operator `aten::im2col`, which PyTorch does not document. */
export function im2col(input: Tensor, kernel_size: Int | Ints, options: OutOptions & { dilation: Int | Ints; padding: Int | Ints; stride: Int | Ints }): Tensor;
/** The operator `aten::im2col`, which PyTorch does not document. */
export function im2col(input: Tensor, options: OutOptions & { kernel_size: Int | Ints; dilation: Int | Ints; padding: Int | Ints; stride: Int | Ints }): Tensor;
/** The operator `aten::im2col`, which PyTorch does not document. */
export function im2col(options: OutOptions & Input<Tensor> & { kernel_size: Int | Ints; dilation: Int | Ints; padding: Int | Ints; stride: Int | Ints }): Tensor;
export function im2col(...args: any[]): any {
  return $im2col.call(args);
}

const $l1_loss = new Operator('l1_loss', table.l1_loss);
/** Compute the L1 loss, with optional weighting. [torch.nn.functional.l1_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html) */
export function l1_loss(input: Tensor, target: Tensor, reduction?: Int | L1LossOptions, options?: L1LossOptions): Tensor;
/** Compute the L1 loss, with optional weighting. [torch.nn.functional.l1_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html) */
export function l1_loss(input: Tensor, options: L1LossOptions & { target: Tensor }): Tensor;
/** Compute the L1 loss, with optional weighting. [torch.nn.functional.l1_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html) */
export function l1_loss(options: L1LossOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function l1_loss(...args: any[]): any {
  return $l1_loss.call(args);
}

const $leaky_relu = new Operator('leaky_relu', table.leaky_relu);
/** Applies element-wise, `LeakyReLU(x) = max(0, x) + negative_slope * min(0, x)`. [torch.nn.functional.leaky_relu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html) */
export function leaky_relu(input: Tensor, negative_slope?: Scalar | LeakyReluOptions, options?: LeakyReluOptions): Tensor;
/** Applies element-wise, `LeakyReLU(x) = max(0, x) + negative_slope * min(0, x)`. [torch.nn.functional.leaky_relu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html) */
export function leaky_relu(options: LeakyReluOptions & Input<Tensor>): Tensor;
export function leaky_relu(...args: any[]): any {
  return $leaky_relu.call(args);
}

const $leaky_relu_ = new Operator('leaky_relu_', table.leaky_relu_);
/** In place, `leaky_relu`: Applies element-wise, `LeakyReLU(x) = max(0, x) + negative_slope * min(0, x)`. [torch.nn.functional.leaky_relu_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html) */
export function leaky_relu_(input: Tensor, negative_slope?: Scalar | LeakyRelu_Options, options?: LeakyRelu_Options): Tensor;
/** In place, `leaky_relu`: Applies element-wise, `LeakyReLU(x) = max(0, x) + negative_slope * min(0, x)`. [torch.nn.functional.leaky_relu_](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html) */
export function leaky_relu_(options: LeakyRelu_Options & Input<Tensor>): Tensor;
export function leaky_relu_(...args: any[]): any {
  return $leaky_relu_.call(args);
}

const $linear = new Operator('linear', table.linear);
/** Applies a linear transformation to the incoming data: `y = xA^T + b`. [torch.nn.functional.linear](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html) */
export function linear(input: Tensor, weight: Tensor, bias?: Tensor | LinearOptions | null, options?: LinearOptions): Tensor;
/** Applies a linear transformation to the incoming data: `y = xA^T + b`. [torch.nn.functional.linear](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html) */
export function linear(input: Tensor, options: LinearOptions & { weight: Tensor }): Tensor;
/** Applies a linear transformation to the incoming data: `y = xA^T + b`. [torch.nn.functional.linear](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html) */
export function linear(options: LinearOptions & Input<Tensor> & { weight: Tensor }): Tensor;
export function linear(...args: any[]): any {
  return $linear.call(args);
}

const $log_sigmoid = new Operator('log_sigmoid', table.log_sigmoid);
/** The operator `aten::log_sigmoid`, which PyTorch does not document. */
export function log_sigmoid(input: Tensor, options?: OutOptions): Tensor;
/** The operator `aten::log_sigmoid`, which PyTorch does not document. */
export function log_sigmoid(options: OutOptions & Input<Tensor>): Tensor;
export function log_sigmoid(...args: any[]): any {
  return $log_sigmoid.call(args);
}

const $max_pool2d_with_indices = new Operator('max_pool2d_with_indices', table.max_pool2d_with_indices);
/** Applies a 2D max pooling over an input signal composed of several input planes. [torch.nn.functional.max_pool2d_with_indices](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html) */
export function max_pool2d_with_indices(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | MaxPool2dWithIndicesOptions | null, padding?: Int | Ints | MaxPool2dWithIndicesOptions, dilation?: Int | Ints | MaxPool2dWithIndicesOptions, ceil_mode?: boolean | MaxPool2dWithIndicesOptions, options?: MaxPool2dWithIndicesOptions): [Tensor, Tensor];
/** Applies a 2D max pooling over an input signal composed of several input planes. [torch.nn.functional.max_pool2d_with_indices](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html) */
export function max_pool2d_with_indices(input: Tensor, options: MaxPool2dWithIndicesOptions & { kernel_size: Int | Ints }): [Tensor, Tensor];
/** Applies a 2D max pooling over an input signal composed of several input planes. [torch.nn.functional.max_pool2d_with_indices](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d_with_indices.html) */
export function max_pool2d_with_indices(options: MaxPool2dWithIndicesOptions & Input<Tensor> & { kernel_size: Int | Ints }): [Tensor, Tensor];
export function max_pool2d_with_indices(...args: any[]): any {
  return $max_pool2d_with_indices.call(args);
}

const $max_pool3d_with_indices = new Operator('max_pool3d_with_indices', table.max_pool3d_with_indices);
/** Applies a 3D max pooling over an input signal composed of several input planes. [torch.nn.functional.max_pool3d_with_indices](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html) */
export function max_pool3d_with_indices(input: Tensor, kernel_size: Int | Ints, stride?: Int | Ints | MaxPool3dWithIndicesOptions | null, padding?: Int | Ints | MaxPool3dWithIndicesOptions, dilation?: Int | Ints | MaxPool3dWithIndicesOptions, ceil_mode?: boolean | MaxPool3dWithIndicesOptions, options?: MaxPool3dWithIndicesOptions): [Tensor, Tensor];
/** Applies a 3D max pooling over an input signal composed of several input planes. [torch.nn.functional.max_pool3d_with_indices](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html) */
export function max_pool3d_with_indices(input: Tensor, options: MaxPool3dWithIndicesOptions & { kernel_size: Int | Ints }): [Tensor, Tensor];
/** Applies a 3D max pooling over an input signal composed of several input planes. [torch.nn.functional.max_pool3d_with_indices](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d_with_indices.html) */
export function max_pool3d_with_indices(options: MaxPool3dWithIndicesOptions & Input<Tensor> & { kernel_size: Int | Ints }): [Tensor, Tensor];
export function max_pool3d_with_indices(...args: any[]): any {
  return $max_pool3d_with_indices.call(args);
}

const $max_unpool2d = new Operator('max_unpool2d', table.max_unpool2d);
/** Compute a partial inverse of `MaxPool2d`. [torch.nn.functional.max_unpool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html) */
export function max_unpool2d(input: Tensor, indices: Tensor, output_size: Int | Ints, options?: OutOptions): Tensor;
/** Compute a partial inverse of `MaxPool2d`. [torch.nn.functional.max_unpool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html) */
export function max_unpool2d(input: Tensor, indices: Tensor, options: OutOptions & { output_size: Int | Ints }): Tensor;
/** Compute a partial inverse of `MaxPool2d`. [torch.nn.functional.max_unpool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html) */
export function max_unpool2d(input: Tensor, options: OutOptions & { indices: Tensor; output_size: Int | Ints }): Tensor;
/** Compute a partial inverse of `MaxPool2d`. [torch.nn.functional.max_unpool2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html) */
export function max_unpool2d(options: OutOptions & Input<Tensor> & { indices: Tensor; output_size: Int | Ints }): Tensor;
export function max_unpool2d(...args: any[]): any {
  return $max_unpool2d.call(args);
}

const $max_unpool3d = new Operator('max_unpool3d', table.max_unpool3d);
/** Compute a partial inverse of `MaxPool3d`. [torch.nn.functional.max_unpool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html) */
export function max_unpool3d(input: Tensor, indices: Tensor, output_size: Int | Ints, stride: Int | Ints, padding: Int | Ints, options?: OutOptions): Tensor;
/** Compute a partial inverse of `MaxPool3d`. [torch.nn.functional.max_unpool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html) */
export function max_unpool3d(input: Tensor, indices: Tensor, output_size: Int | Ints, stride: Int | Ints, options: OutOptions & { padding: Int | Ints }): Tensor;
/** Compute a partial inverse of `MaxPool3d`. [torch.nn.functional.max_unpool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html) */
export function max_unpool3d(input: Tensor, indices: Tensor, output_size: Int | Ints, options: OutOptions & { stride: Int | Ints; padding: Int | Ints }): Tensor;
/** Compute a partial inverse of `MaxPool3d`. [torch.nn.functional.max_unpool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html) */
export function max_unpool3d(input: Tensor, indices: Tensor, options: OutOptions & { output_size: Int | Ints; stride: Int | Ints; padding: Int | Ints }): Tensor;
/** Compute a partial inverse of `MaxPool3d`. [torch.nn.functional.max_unpool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html) */
export function max_unpool3d(input: Tensor, options: OutOptions & { indices: Tensor; output_size: Int | Ints; stride: Int | Ints; padding: Int | Ints }): Tensor;
/** Compute a partial inverse of `MaxPool3d`. [torch.nn.functional.max_unpool3d](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html) */
export function max_unpool3d(options: OutOptions & Input<Tensor> & { indices: Tensor; output_size: Int | Ints; stride: Int | Ints; padding: Int | Ints }): Tensor;
export function max_unpool3d(...args: any[]): any {
  return $max_unpool3d.call(args);
}

const $mish = new Operator('mish', table.mish);
/** Apply the Mish function, element-wise. [torch.nn.functional.mish](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html) */
export function mish(input: Tensor, options?: OutOptions): Tensor;
/** Apply the Mish function, element-wise. [torch.nn.functional.mish](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html) */
export function mish(options: OutOptions & Input<Tensor>): Tensor;
export function mish(...args: any[]): any {
  return $mish.call(args);
}

const $mish_ = new Operator('mish_', table.mish_);
/** In place, `mish`: Apply the Mish function, element-wise. [torch.nn.functional.mish](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html) */
export function mish_(input: Tensor): Tensor;
/** In place, `mish`: Apply the Mish function, element-wise. [torch.nn.functional.mish](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html) */
export function mish_(options: Keywords & Input<Tensor>): Tensor;
export function mish_(...args: any[]): any {
  return $mish_.call(args);
}

const $mkldnn_linear = new Operator('mkldnn_linear', table.mkldnn_linear);
/** The operator `aten::mkldnn_linear`, which PyTorch does not document. */
export function mkldnn_linear(input: Tensor, weight: Tensor, bias?: Tensor | MkldnnLinearOptions | null, options?: MkldnnLinearOptions): Tensor;
/** The operator `aten::mkldnn_linear`, which PyTorch does not document. */
export function mkldnn_linear(input: Tensor, options: MkldnnLinearOptions & { weight: Tensor }): Tensor;
/** The operator `aten::mkldnn_linear`, which PyTorch does not document. */
export function mkldnn_linear(options: MkldnnLinearOptions & Input<Tensor> & { weight: Tensor }): Tensor;
export function mkldnn_linear(...args: any[]): any {
  return $mkldnn_linear.call(args);
}

const $mkldnn_reorder_conv2d_weight = new Operator('mkldnn_reorder_conv2d_weight', table.mkldnn_reorder_conv2d_weight);
/** The operator `aten::mkldnn_reorder_conv2d_weight`, which PyTorch does not document. */
export function mkldnn_reorder_conv2d_weight(input: Tensor, padding?: Int | Ints | MkldnnReorderConv2dWeightOptions, stride?: Int | Ints | MkldnnReorderConv2dWeightOptions, dilation?: Int | Ints | MkldnnReorderConv2dWeightOptions, groups?: Int | MkldnnReorderConv2dWeightOptions, input_size?: Ints | MkldnnReorderConv2dWeightOptions | null, options?: MkldnnReorderConv2dWeightOptions): Tensor;
/** The operator `aten::mkldnn_reorder_conv2d_weight`, which PyTorch does not document. */
export function mkldnn_reorder_conv2d_weight(options: MkldnnReorderConv2dWeightOptions & Input<Tensor>): Tensor;
export function mkldnn_reorder_conv2d_weight(...args: any[]): any {
  return $mkldnn_reorder_conv2d_weight.call(args);
}

const $mkldnn_reorder_conv3d_weight = new Operator('mkldnn_reorder_conv3d_weight', table.mkldnn_reorder_conv3d_weight);
/** The operator `aten::mkldnn_reorder_conv3d_weight`, which PyTorch does not document. */
export function mkldnn_reorder_conv3d_weight(input: Tensor, padding?: Int | Ints | MkldnnReorderConv3dWeightOptions, stride?: Int | Ints | MkldnnReorderConv3dWeightOptions, dilation?: Int | Ints | MkldnnReorderConv3dWeightOptions, groups?: Int | MkldnnReorderConv3dWeightOptions, input_size?: Ints | MkldnnReorderConv3dWeightOptions | null, options?: MkldnnReorderConv3dWeightOptions): Tensor;
/** The operator `aten::mkldnn_reorder_conv3d_weight`, which PyTorch does not document. */
export function mkldnn_reorder_conv3d_weight(options: MkldnnReorderConv3dWeightOptions & Input<Tensor>): Tensor;
export function mkldnn_reorder_conv3d_weight(...args: any[]): any {
  return $mkldnn_reorder_conv3d_weight.call(args);
}

const $mse_loss = new Operator('mse_loss', table.mse_loss);
/** Compute the element-wise mean squared error, with optional weighting. [torch.nn.functional.mse_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html) */
export function mse_loss(input: Tensor, target: Tensor, reduction?: Int | MseLossOptions, options?: MseLossOptions): Tensor;
/** Compute the element-wise mean squared error, with optional weighting. [torch.nn.functional.mse_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html) */
export function mse_loss(input: Tensor, options: MseLossOptions & { target: Tensor }): Tensor;
/** Compute the element-wise mean squared error, with optional weighting. [torch.nn.functional.mse_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html) */
export function mse_loss(options: MseLossOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function mse_loss(...args: any[]): any {
  return $mse_loss.call(args);
}

const $multi_margin_loss = new Operator('multi_margin_loss', table.multi_margin_loss);
/** Compute the multi margin loss, with optional weighting. [torch.nn.functional.multi_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html) */
export function multi_margin_loss(input: Tensor, target: Tensor, p?: Scalar | MultiMarginLossOptions, margin?: Scalar | MultiMarginLossOptions, weight?: Tensor | MultiMarginLossOptions | null, reduction?: Int | MultiMarginLossOptions, options?: MultiMarginLossOptions): Tensor;
/** Compute the multi margin loss, with optional weighting. [torch.nn.functional.multi_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html) */
export function multi_margin_loss(input: Tensor, options: MultiMarginLossOptions & { target: Tensor }): Tensor;
/** Compute the multi margin loss, with optional weighting. [torch.nn.functional.multi_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html) */
export function multi_margin_loss(options: MultiMarginLossOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function multi_margin_loss(...args: any[]): any {
  return $multi_margin_loss.call(args);
}

const $multilabel_margin_loss = new Operator('multilabel_margin_loss', table.multilabel_margin_loss);
/** Compute the multilabel margin loss. [torch.nn.functional.multilabel_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html) */
export function multilabel_margin_loss(input: Tensor, target: Tensor, reduction?: Int | MultilabelMarginLossOptions, options?: MultilabelMarginLossOptions): Tensor;
/** Compute the multilabel margin loss. [torch.nn.functional.multilabel_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html) */
export function multilabel_margin_loss(input: Tensor, options: MultilabelMarginLossOptions & { target: Tensor }): Tensor;
/** Compute the multilabel margin loss. [torch.nn.functional.multilabel_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html) */
export function multilabel_margin_loss(options: MultilabelMarginLossOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function multilabel_margin_loss(...args: any[]): any {
  return $multilabel_margin_loss.call(args);
}

const $nll_loss = new Operator('nll_loss', table.nll_loss);
/** Compute the negative log likelihood loss. [torch.nn.functional.nll_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html) */
export function nll_loss(input: Tensor, target: Tensor, weight?: Tensor | NllLossOptions | null, reduction?: Int | NllLossOptions, ignore_index?: Int | NllLossOptions, options?: NllLossOptions): Tensor;
/** Compute the negative log likelihood loss. [torch.nn.functional.nll_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html) */
export function nll_loss(input: Tensor, options: NllLossOptions & { target: Tensor }): Tensor;
/** Compute the negative log likelihood loss. [torch.nn.functional.nll_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html) */
export function nll_loss(options: NllLossOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function nll_loss(...args: any[]): any {
  return $nll_loss.call(args);
}

const $nll_loss2d = new Operator('nll_loss2d', table.nll_loss2d);
/** The operator `aten::nll_loss2d`, which PyTorch does not document. */
export function nll_loss2d(input: Tensor, target: Tensor, weight?: Tensor | NllLoss2dOptions | null, reduction?: Int | NllLoss2dOptions, ignore_index?: Int | NllLoss2dOptions, options?: NllLoss2dOptions): Tensor;
/** The operator `aten::nll_loss2d`, which PyTorch does not document. */
export function nll_loss2d(input: Tensor, options: NllLoss2dOptions & { target: Tensor }): Tensor;
/** The operator `aten::nll_loss2d`, which PyTorch does not document. */
export function nll_loss2d(options: NllLoss2dOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function nll_loss2d(...args: any[]): any {
  return $nll_loss2d.call(args);
}

const $nll_loss_nd = new Operator('nll_loss_nd', table.nll_loss_nd);
/** The operator `aten::nll_loss_nd`, which PyTorch does not document. */
export function nll_loss_nd(input: Tensor, target: Tensor, weight?: Tensor | NllLossNdOptions | null, reduction?: Int | NllLossNdOptions, ignore_index?: Int | NllLossNdOptions, options?: NllLossNdOptions): Tensor;
/** The operator `aten::nll_loss_nd`, which PyTorch does not document. */
export function nll_loss_nd(input: Tensor, options: NllLossNdOptions & { target: Tensor }): Tensor;
/** The operator `aten::nll_loss_nd`, which PyTorch does not document. */
export function nll_loss_nd(options: NllLossNdOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function nll_loss_nd(...args: any[]): any {
  return $nll_loss_nd.call(args);
}

const $one_hot = new Operator('one_hot', table.one_hot);
/** Takes LongTensor with index values of shape `(*)` and returns a tensor of shape `(*, num_classes)` that have zeros everywhere except where the index of last dimension matches the corresponding value of the input tensor, in which case it will be 1. [torch.nn.functional.one_hot](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html) */
export function one_hot(input: Tensor, num_classes?: Int | OneHotOptions, options?: OneHotOptions): Tensor;
/** Takes LongTensor with index values of shape `(*)` and returns a tensor of shape `(*, num_classes)` that have zeros everywhere except where the index of last dimension matches the corresponding value of the input tensor, in which case it will be 1. [torch.nn.functional.one_hot](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html) */
export function one_hot(options: OneHotOptions & Input<Tensor>): Tensor;
export function one_hot(...args: any[]): any {
  return $one_hot.call(args);
}

const $pad = new Operator('pad', table.pad);
/** Pads tensor. [torch.nn.functional.pad](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html) */
export function pad(input: Tensor, pad: Ints, mode?: 'constant' | 'reflect' | 'replicate' | 'circular' | PadOptions, value?: number | PadOptions | null, options?: PadOptions): Tensor;
/** Pads tensor. [torch.nn.functional.pad](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html) */
export function pad(input: Tensor, options: PadOptions & { pad: Ints }): Tensor;
/** Pads tensor. [torch.nn.functional.pad](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html) */
export function pad(options: PadOptions & Input<Tensor> & { pad: Ints }): Tensor;
export function pad(...args: any[]): any {
  return $pad.call(args);
}

const $pad_sequence = new Operator('pad_sequence', table.pad_sequence);
/** The operator `aten::pad_sequence`, which PyTorch does not document. */
export function pad_sequence(sequences: readonly Tensor[], batch_first?: boolean | PadSequenceOptions, padding_value?: number | PadSequenceOptions, padding_side?: 'left' | 'right' | PadSequenceOptions, options?: PadSequenceOptions): Tensor;
/** The operator `aten::pad_sequence`, which PyTorch does not document. */
export function pad_sequence(options: PadSequenceOptions & { sequences: readonly Tensor[] }): Tensor;
export function pad_sequence(...args: any[]): any {
  return $pad_sequence.call(args);
}

const $reflection_pad1d = new Operator('reflection_pad1d', table.reflection_pad1d);
/** The operator `aten::reflection_pad1d`, which PyTorch does not document. */
export function reflection_pad1d(input: Tensor, padding: Int | Ints, options?: OutOptions): Tensor;
/** The operator `aten::reflection_pad1d`, which PyTorch does not document. */
export function reflection_pad1d(input: Tensor, options: OutOptions & { padding: Int | Ints }): Tensor;
/** The operator `aten::reflection_pad1d`, which PyTorch does not document. */
export function reflection_pad1d(options: OutOptions & Input<Tensor> & { padding: Int | Ints }): Tensor;
export function reflection_pad1d(...args: any[]): any {
  return $reflection_pad1d.call(args);
}

const $reflection_pad2d = new Operator('reflection_pad2d', table.reflection_pad2d);
/** The operator `aten::reflection_pad2d`, which PyTorch does not document. */
export function reflection_pad2d(input: Tensor, padding: Int | Ints, options?: OutOptions): Tensor;
/** The operator `aten::reflection_pad2d`, which PyTorch does not document. */
export function reflection_pad2d(input: Tensor, options: OutOptions & { padding: Int | Ints }): Tensor;
/** The operator `aten::reflection_pad2d`, which PyTorch does not document. */
export function reflection_pad2d(options: OutOptions & Input<Tensor> & { padding: Int | Ints }): Tensor;
export function reflection_pad2d(...args: any[]): any {
  return $reflection_pad2d.call(args);
}

const $reflection_pad3d = new Operator('reflection_pad3d', table.reflection_pad3d);
/** The operator `aten::reflection_pad3d`, which PyTorch does not document. */
export function reflection_pad3d(input: Tensor, padding: Int | Ints, options?: OutOptions): Tensor;
/** The operator `aten::reflection_pad3d`, which PyTorch does not document. */
export function reflection_pad3d(input: Tensor, options: OutOptions & { padding: Int | Ints }): Tensor;
/** The operator `aten::reflection_pad3d`, which PyTorch does not document. */
export function reflection_pad3d(options: OutOptions & Input<Tensor> & { padding: Int | Ints }): Tensor;
export function reflection_pad3d(...args: any[]): any {
  return $reflection_pad3d.call(args);
}

const $relu6 = new Operator('relu6', table.relu6);
/** Applies the element-wise function `ReLU6(x) = min(max(0,x), 6)`. [torch.nn.functional.relu6](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html) */
export function relu6(input: Tensor): Tensor;
/** Applies the element-wise function `ReLU6(x) = min(max(0,x), 6)`. [torch.nn.functional.relu6](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html) */
export function relu6(options: Keywords & Input<Tensor>): Tensor;
export function relu6(...args: any[]): any {
  return $relu6.call(args);
}

const $relu6_ = new Operator('relu6_', table.relu6_);
/** In place, `relu6`: Applies the element-wise function `ReLU6(x) = min(max(0,x), 6)`. [torch.nn.functional.relu6](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html) */
export function relu6_(input: Tensor): Tensor;
/** In place, `relu6`: Applies the element-wise function `ReLU6(x) = min(max(0,x), 6)`. [torch.nn.functional.relu6](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html) */
export function relu6_(options: Keywords & Input<Tensor>): Tensor;
export function relu6_(...args: any[]): any {
  return $relu6_.call(args);
}

const $replication_pad1d = new Operator('replication_pad1d', table.replication_pad1d);
/** The operator `aten::replication_pad1d`, which PyTorch does not document. */
export function replication_pad1d(input: Tensor, padding: Int | Ints, options?: OutOptions): Tensor;
/** The operator `aten::replication_pad1d`, which PyTorch does not document. */
export function replication_pad1d(input: Tensor, options: OutOptions & { padding: Int | Ints }): Tensor;
/** The operator `aten::replication_pad1d`, which PyTorch does not document. */
export function replication_pad1d(options: OutOptions & Input<Tensor> & { padding: Int | Ints }): Tensor;
export function replication_pad1d(...args: any[]): any {
  return $replication_pad1d.call(args);
}

const $replication_pad2d = new Operator('replication_pad2d', table.replication_pad2d);
/** The operator `aten::replication_pad2d`, which PyTorch does not document. */
export function replication_pad2d(input: Tensor, padding: Int | Ints, options?: OutOptions): Tensor;
/** The operator `aten::replication_pad2d`, which PyTorch does not document. */
export function replication_pad2d(input: Tensor, options: OutOptions & { padding: Int | Ints }): Tensor;
/** The operator `aten::replication_pad2d`, which PyTorch does not document. */
export function replication_pad2d(options: OutOptions & Input<Tensor> & { padding: Int | Ints }): Tensor;
export function replication_pad2d(...args: any[]): any {
  return $replication_pad2d.call(args);
}

const $replication_pad3d = new Operator('replication_pad3d', table.replication_pad3d);
/** The operator `aten::replication_pad3d`, which PyTorch does not document. */
export function replication_pad3d(input: Tensor, padding: Int | Ints, options?: OutOptions): Tensor;
/** The operator `aten::replication_pad3d`, which PyTorch does not document. */
export function replication_pad3d(input: Tensor, options: OutOptions & { padding: Int | Ints }): Tensor;
/** The operator `aten::replication_pad3d`, which PyTorch does not document. */
export function replication_pad3d(options: OutOptions & Input<Tensor> & { padding: Int | Ints }): Tensor;
export function replication_pad3d(...args: any[]): any {
  return $replication_pad3d.call(args);
}

const $rrelu_with_noise = new Operator('rrelu_with_noise', table.rrelu_with_noise);
/** The operator `aten::rrelu_with_noise`, which PyTorch does not document. */
export function rrelu_with_noise(input: Tensor, noise: Tensor, lower?: Scalar | RreluWithNoiseOptions, upper?: Scalar | RreluWithNoiseOptions, training?: boolean | RreluWithNoiseOptions, generator?: Generator | RreluWithNoiseOptions | null, options?: RreluWithNoiseOptions): Tensor;
/** The operator `aten::rrelu_with_noise`, which PyTorch does not document. */
export function rrelu_with_noise(input: Tensor, options: RreluWithNoiseOptions & { noise: Tensor }): Tensor;
/** The operator `aten::rrelu_with_noise`, which PyTorch does not document. */
export function rrelu_with_noise(options: RreluWithNoiseOptions & Input<Tensor> & { noise: Tensor }): Tensor;
export function rrelu_with_noise(...args: any[]): any {
  return $rrelu_with_noise.call(args);
}

const $rrelu_with_noise_ = new Operator('rrelu_with_noise_', table.rrelu_with_noise_);
/** The operator `aten::rrelu_with_noise_`, which PyTorch does not document. */
export function rrelu_with_noise_(input: Tensor, noise: Tensor, lower?: Scalar | RreluWithNoise_Options, upper?: Scalar | RreluWithNoise_Options, training?: boolean | RreluWithNoise_Options, generator?: Generator | RreluWithNoise_Options | null, options?: RreluWithNoise_Options): Tensor;
/** The operator `aten::rrelu_with_noise_`, which PyTorch does not document. */
export function rrelu_with_noise_(input: Tensor, options: RreluWithNoise_Options & { noise: Tensor }): Tensor;
/** The operator `aten::rrelu_with_noise_`, which PyTorch does not document. */
export function rrelu_with_noise_(options: RreluWithNoise_Options & Input<Tensor> & { noise: Tensor }): Tensor;
export function rrelu_with_noise_(...args: any[]): any {
  return $rrelu_with_noise_.call(args);
}

const $scaled_dot_product_attention = new Operator('scaled_dot_product_attention', table.scaled_dot_product_attention);
/** Computes scaled dot product attention on query, key and value tensors, using an optional attention mask if passed, and applying dropout if a probability greater than 0.0 is specified. [torch.nn.functional.scaled_dot_product_attention](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html) */
export function scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask?: Tensor | ScaledDotProductAttentionOptions | null, dropout_p?: number | ScaledDotProductAttentionOptions, is_causal?: boolean | ScaledDotProductAttentionOptions, options?: ScaledDotProductAttentionOptions): Tensor;
/** Computes scaled dot product attention on query, key and value tensors, using an optional attention mask if passed, and applying dropout if a probability greater than 0.0 is specified. [torch.nn.functional.scaled_dot_product_attention](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html) */
export function scaled_dot_product_attention(query: Tensor, key: Tensor, options: ScaledDotProductAttentionOptions & { value: Tensor }): Tensor;
/** Computes scaled dot product attention on query, key and value tensors, using an optional attention mask if passed, and applying dropout if a probability greater than 0.0 is specified. [torch.nn.functional.scaled_dot_product_attention](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html) */
export function scaled_dot_product_attention(query: Tensor, options: ScaledDotProductAttentionOptions & { key: Tensor; value: Tensor }): Tensor;
/** Computes scaled dot product attention on query, key and value tensors, using an optional attention mask if passed, and applying dropout if a probability greater than 0.0 is specified. [torch.nn.functional.scaled_dot_product_attention](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html) */
export function scaled_dot_product_attention(options: ScaledDotProductAttentionOptions & { query: Tensor; key: Tensor; value: Tensor }): Tensor;
export function scaled_dot_product_attention(...args: any[]): any {
  return $scaled_dot_product_attention.call(args);
}

const $silu = new Operator('silu', table.silu);
/** Apply the Sigmoid Linear Unit (SiLU) function, element-wise. [torch.nn.functional.silu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html) */
export function silu(input: Tensor, options?: OutOptions): Tensor;
/** Apply the Sigmoid Linear Unit (SiLU) function, element-wise. [torch.nn.functional.silu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html) */
export function silu(options: OutOptions & Input<Tensor>): Tensor;
export function silu(...args: any[]): any {
  return $silu.call(args);
}

const $silu_ = new Operator('silu_', table.silu_);
/** In place, `silu`: Apply the Sigmoid Linear Unit (SiLU) function, element-wise. [torch.nn.functional.silu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html) */
export function silu_(input: Tensor): Tensor;
/** In place, `silu`: Apply the Sigmoid Linear Unit (SiLU) function, element-wise. [torch.nn.functional.silu](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html) */
export function silu_(options: Keywords & Input<Tensor>): Tensor;
export function silu_(...args: any[]): any {
  return $silu_.call(args);
}

const $slow_conv3d = new Operator('slow_conv3d', table.slow_conv3d);
/** The operator `aten::slow_conv3d`, which PyTorch does not document. */
export function slow_conv3d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias?: Tensor | SlowConv3dOptions | null, stride?: Int | Ints | SlowConv3dOptions, padding?: Int | Ints | SlowConv3dOptions, options?: SlowConv3dOptions): Tensor;
/** The operator `aten::slow_conv3d`, which PyTorch does not document. */
export function slow_conv3d(input: Tensor, weight: Tensor, options: SlowConv3dOptions & { kernel_size: Int | Ints }): Tensor;
/** The operator `aten::slow_conv3d`, which PyTorch does not document. */
export function slow_conv3d(input: Tensor, options: SlowConv3dOptions & { weight: Tensor; kernel_size: Int | Ints }): Tensor;
/** The operator `aten::slow_conv3d`, which PyTorch does not document. */
export function slow_conv3d(options: SlowConv3dOptions & Input<Tensor> & { weight: Tensor; kernel_size: Int | Ints }): Tensor;
export function slow_conv3d(...args: any[]): any {
  return $slow_conv3d.call(args);
}

const $slow_conv_dilated2d = new Operator('slow_conv_dilated2d', table.slow_conv_dilated2d);
/** The operator `aten::slow_conv_dilated2d`, which PyTorch does not document. */
export function slow_conv_dilated2d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias?: Tensor | SlowConvDilated2dOptions | null, stride?: Int | Ints | SlowConvDilated2dOptions, padding?: Int | Ints | SlowConvDilated2dOptions, dilation?: Int | Ints | SlowConvDilated2dOptions, options?: SlowConvDilated2dOptions): Tensor;
/** The operator `aten::slow_conv_dilated2d`, which PyTorch does not document. */
export function slow_conv_dilated2d(input: Tensor, weight: Tensor, options: SlowConvDilated2dOptions & { kernel_size: Int | Ints }): Tensor;
/** The operator `aten::slow_conv_dilated2d`, which PyTorch does not document. */
export function slow_conv_dilated2d(input: Tensor, options: SlowConvDilated2dOptions & { weight: Tensor; kernel_size: Int | Ints }): Tensor;
/** The operator `aten::slow_conv_dilated2d`, which PyTorch does not document. */
export function slow_conv_dilated2d(options: SlowConvDilated2dOptions & Input<Tensor> & { weight: Tensor; kernel_size: Int | Ints }): Tensor;
export function slow_conv_dilated2d(...args: any[]): any {
  return $slow_conv_dilated2d.call(args);
}

const $slow_conv_dilated3d = new Operator('slow_conv_dilated3d', table.slow_conv_dilated3d);
/** The operator `aten::slow_conv_dilated3d`, which PyTorch does not document. */
export function slow_conv_dilated3d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias?: Tensor | SlowConvDilated3dOptions | null, stride?: Int | Ints | SlowConvDilated3dOptions, padding?: Int | Ints | SlowConvDilated3dOptions, dilation?: Int | Ints | SlowConvDilated3dOptions, options?: SlowConvDilated3dOptions): Tensor;
/** The operator `aten::slow_conv_dilated3d`, which PyTorch does not document. */
export function slow_conv_dilated3d(input: Tensor, weight: Tensor, options: SlowConvDilated3dOptions & { kernel_size: Int | Ints }): Tensor;
/** The operator `aten::slow_conv_dilated3d`, which PyTorch does not document. */
export function slow_conv_dilated3d(input: Tensor, options: SlowConvDilated3dOptions & { weight: Tensor; kernel_size: Int | Ints }): Tensor;
/** The operator `aten::slow_conv_dilated3d`, which PyTorch does not document. */
export function slow_conv_dilated3d(options: SlowConvDilated3dOptions & Input<Tensor> & { weight: Tensor; kernel_size: Int | Ints }): Tensor;
export function slow_conv_dilated3d(...args: any[]): any {
  return $slow_conv_dilated3d.call(args);
}

const $slow_conv_transpose2d = new Operator('slow_conv_transpose2d', table.slow_conv_transpose2d);
/** The operator `aten::slow_conv_transpose2d`, which PyTorch does not document. */
export function slow_conv_transpose2d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias?: Tensor | SlowConvTranspose2dOptions | null, stride?: Int | Ints | SlowConvTranspose2dOptions, padding?: Int | Ints | SlowConvTranspose2dOptions, output_padding?: Int | Ints | SlowConvTranspose2dOptions, dilation?: Int | Ints | SlowConvTranspose2dOptions, options?: SlowConvTranspose2dOptions): Tensor;
/** The operator `aten::slow_conv_transpose2d`, which PyTorch does not document. */
export function slow_conv_transpose2d(input: Tensor, weight: Tensor, options: SlowConvTranspose2dOptions & { kernel_size: Int | Ints }): Tensor;
/** The operator `aten::slow_conv_transpose2d`, which PyTorch does not document. */
export function slow_conv_transpose2d(input: Tensor, options: SlowConvTranspose2dOptions & { weight: Tensor; kernel_size: Int | Ints }): Tensor;
/** The operator `aten::slow_conv_transpose2d`, which PyTorch does not document. */
export function slow_conv_transpose2d(options: SlowConvTranspose2dOptions & Input<Tensor> & { weight: Tensor; kernel_size: Int | Ints }): Tensor;
export function slow_conv_transpose2d(...args: any[]): any {
  return $slow_conv_transpose2d.call(args);
}

const $slow_conv_transpose3d = new Operator('slow_conv_transpose3d', table.slow_conv_transpose3d);
/** The operator `aten::slow_conv_transpose3d`, which PyTorch does not document. */
export function slow_conv_transpose3d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias?: Tensor | SlowConvTranspose3dOptions | null, stride?: Int | Ints | SlowConvTranspose3dOptions, padding?: Int | Ints | SlowConvTranspose3dOptions, output_padding?: Int | Ints | SlowConvTranspose3dOptions, dilation?: Int | Ints | SlowConvTranspose3dOptions, options?: SlowConvTranspose3dOptions): Tensor;
/** The operator `aten::slow_conv_transpose3d`, which PyTorch does not document. */
export function slow_conv_transpose3d(input: Tensor, weight: Tensor, options: SlowConvTranspose3dOptions & { kernel_size: Int | Ints }): Tensor;
/** The operator `aten::slow_conv_transpose3d`, which PyTorch does not document. */
export function slow_conv_transpose3d(input: Tensor, options: SlowConvTranspose3dOptions & { weight: Tensor; kernel_size: Int | Ints }): Tensor;
/** The operator `aten::slow_conv_transpose3d`, which PyTorch does not document. */
export function slow_conv_transpose3d(options: SlowConvTranspose3dOptions & Input<Tensor> & { weight: Tensor; kernel_size: Int | Ints }): Tensor;
export function slow_conv_transpose3d(...args: any[]): any {
  return $slow_conv_transpose3d.call(args);
}

const $smooth_l1_loss = new Operator('smooth_l1_loss', table.smooth_l1_loss);
/** Compute the Smooth L1 loss. [torch.nn.functional.smooth_l1_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html) */
export function smooth_l1_loss(input: Tensor, target: Tensor, reduction?: Int | SmoothL1LossOptions, beta?: number | SmoothL1LossOptions, options?: SmoothL1LossOptions): Tensor;
/** Compute the Smooth L1 loss. [torch.nn.functional.smooth_l1_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html) */
export function smooth_l1_loss(input: Tensor, options: SmoothL1LossOptions & { target: Tensor }): Tensor;
/** Compute the Smooth L1 loss. [torch.nn.functional.smooth_l1_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html) */
export function smooth_l1_loss(options: SmoothL1LossOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function smooth_l1_loss(...args: any[]): any {
  return $smooth_l1_loss.call(args);
}

const $soft_margin_loss = new Operator('soft_margin_loss', table.soft_margin_loss);
/** Compute the soft margin loss. [torch.nn.functional.soft_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html) */
export function soft_margin_loss(input: Tensor, target: Tensor, reduction?: Int | SoftMarginLossOptions, options?: SoftMarginLossOptions): Tensor;
/** Compute the soft margin loss. [torch.nn.functional.soft_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html) */
export function soft_margin_loss(input: Tensor, options: SoftMarginLossOptions & { target: Tensor }): Tensor;
/** Compute the soft margin loss. [torch.nn.functional.soft_margin_loss](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html) */
export function soft_margin_loss(options: SoftMarginLossOptions & Input<Tensor> & { target: Tensor }): Tensor;
export function soft_margin_loss(...args: any[]): any {
  return $soft_margin_loss.call(args);
}

const $softplus = new Operator('softplus', table.softplus);
/** Applies element-wise, the function `Softplus(x) = 1 / (β) * log(1 + exp(β * x))`. [torch.nn.functional.softplus](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html) */
export function softplus(input: Tensor, beta?: Scalar | SoftplusOptions, threshold?: Scalar | SoftplusOptions, options?: SoftplusOptions): Tensor;
/** Applies element-wise, the function `Softplus(x) = 1 / (β) * log(1 + exp(β * x))`. [torch.nn.functional.softplus](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html) */
export function softplus(options: SoftplusOptions & Input<Tensor>): Tensor;
export function softplus(...args: any[]): any {
  return $softplus.call(args);
}

const $softshrink = new Operator('softshrink', table.softshrink);
/** Applies the soft shrinkage function elementwise. [torch.nn.functional.softshrink](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html) */
export function softshrink(input: Tensor, lambd?: Scalar | SoftshrinkOptions, options?: SoftshrinkOptions): Tensor;
/** Applies the soft shrinkage function elementwise. [torch.nn.functional.softshrink](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html) */
export function softshrink(options: SoftshrinkOptions & Input<Tensor>): Tensor;
export function softshrink(...args: any[]): any {
  return $softshrink.call(args);
}

const $thnn_conv2d = new Operator('thnn_conv2d', table.thnn_conv2d);
/** The operator `aten::thnn_conv2d`, which PyTorch does not document. */
export function thnn_conv2d(input: Tensor, weight: Tensor, kernel_size: Int | Ints, bias?: Tensor | ThnnConv2dOptions | null, stride?: Int | Ints | ThnnConv2dOptions, padding?: Int | Ints | ThnnConv2dOptions, options?: ThnnConv2dOptions): Tensor;
/** The operator `aten::thnn_conv2d`, which PyTorch does not document. */
export function thnn_conv2d(input: Tensor, weight: Tensor, options: ThnnConv2dOptions & { kernel_size: Int | Ints }): Tensor;
/** The operator `aten::thnn_conv2d`, which PyTorch does not document. */
export function thnn_conv2d(input: Tensor, options: ThnnConv2dOptions & { weight: Tensor; kernel_size: Int | Ints }): Tensor;
/** The operator `aten::thnn_conv2d`, which PyTorch does not document. */
export function thnn_conv2d(options: ThnnConv2dOptions & Input<Tensor> & { weight: Tensor; kernel_size: Int | Ints }): Tensor;
export function thnn_conv2d(...args: any[]): any {
  return $thnn_conv2d.call(args);
}

const $unflatten_dense_tensors = new Operator('unflatten_dense_tensors', table.unflatten_dense_tensors);
/** The operator `aten::unflatten_dense_tensors`, which PyTorch does not document. */
export function unflatten_dense_tensors(flat: Tensor, tensors: readonly Tensor[]): Tensor[];
/** The operator `aten::unflatten_dense_tensors`, which PyTorch does not document. */
export function unflatten_dense_tensors(flat: Tensor, options: Keywords & { tensors: readonly Tensor[] }): Tensor[];
/** The operator `aten::unflatten_dense_tensors`, which PyTorch does not document. */
export function unflatten_dense_tensors(options: Keywords & { flat: Tensor; tensors: readonly Tensor[] }): Tensor[];
export function unflatten_dense_tensors(...args: any[]): any {
  return $unflatten_dense_tensors.call(args);
}

const $upsample_bicubic2d = new Operator('upsample_bicubic2d', table.upsample_bicubic2d);
/** The operator `aten::upsample_bicubic2d`, which PyTorch does not document. */
export function upsample_bicubic2d(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
/** The operator `aten::upsample_bicubic2d`, which PyTorch does not document. */
export function upsample_bicubic2d(input: Tensor, output_size: Ints | null, align_corners: boolean, options: Keywords & { scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_bicubic2d`, which PyTorch does not document. */
export function upsample_bicubic2d(input: Tensor, output_size: Ints | null, options: Keywords & { align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_bicubic2d`, which PyTorch does not document. */
export function upsample_bicubic2d(input: Tensor, options: Keywords & { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_bicubic2d`, which PyTorch does not document. */
export function upsample_bicubic2d(options: Keywords & Input<Tensor> & { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_bicubic2d`, which PyTorch does not document. */
export function upsample_bicubic2d(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales_h?: number | UpsampleBicubic2dOptions | null, scales_w?: number | UpsampleBicubic2dOptions | null, options?: UpsampleBicubic2dOptions): Tensor;
/** The operator `aten::upsample_bicubic2d`, which PyTorch does not document. */
export function upsample_bicubic2d(input: Tensor, output_size: Int | Ints, options: UpsampleBicubic2dOptions & { align_corners: boolean }): Tensor;
/** The operator `aten::upsample_bicubic2d`, which PyTorch does not document. */
export function upsample_bicubic2d(input: Tensor, options: UpsampleBicubic2dOptions & { output_size: Int | Ints; align_corners: boolean }): Tensor;
/** The operator `aten::upsample_bicubic2d`, which PyTorch does not document. */
export function upsample_bicubic2d(options: UpsampleBicubic2dOptions & Input<Tensor> & { output_size: Int | Ints; align_corners: boolean }): Tensor;
export function upsample_bicubic2d(...args: any[]): any {
  return $upsample_bicubic2d.call(args);
}

const $upsample_bilinear2d = new Operator('upsample_bilinear2d', table.upsample_bilinear2d);
/** The operator `aten::upsample_bilinear2d`, which PyTorch does not document. */
export function upsample_bilinear2d(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
/** The operator `aten::upsample_bilinear2d`, which PyTorch does not document. */
export function upsample_bilinear2d(input: Tensor, output_size: Ints | null, align_corners: boolean, options: Keywords & { scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_bilinear2d`, which PyTorch does not document. */
export function upsample_bilinear2d(input: Tensor, output_size: Ints | null, options: Keywords & { align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_bilinear2d`, which PyTorch does not document. */
export function upsample_bilinear2d(input: Tensor, options: Keywords & { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_bilinear2d`, which PyTorch does not document. */
export function upsample_bilinear2d(options: Keywords & Input<Tensor> & { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_bilinear2d`, which PyTorch does not document. */
export function upsample_bilinear2d(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales_h?: number | UpsampleBilinear2dOptions | null, scales_w?: number | UpsampleBilinear2dOptions | null, options?: UpsampleBilinear2dOptions): Tensor;
/** The operator `aten::upsample_bilinear2d`, which PyTorch does not document. */
export function upsample_bilinear2d(input: Tensor, output_size: Int | Ints, options: UpsampleBilinear2dOptions & { align_corners: boolean }): Tensor;
/** The operator `aten::upsample_bilinear2d`, which PyTorch does not document. */
export function upsample_bilinear2d(input: Tensor, options: UpsampleBilinear2dOptions & { output_size: Int | Ints; align_corners: boolean }): Tensor;
/** The operator `aten::upsample_bilinear2d`, which PyTorch does not document. */
export function upsample_bilinear2d(options: UpsampleBilinear2dOptions & Input<Tensor> & { output_size: Int | Ints; align_corners: boolean }): Tensor;
export function upsample_bilinear2d(...args: any[]): any {
  return $upsample_bilinear2d.call(args);
}

const $upsample_linear1d = new Operator('upsample_linear1d', table.upsample_linear1d);
/** The operator `aten::upsample_linear1d`, which PyTorch does not document. */
export function upsample_linear1d(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
/** The operator `aten::upsample_linear1d`, which PyTorch does not document. */
export function upsample_linear1d(input: Tensor, output_size: Ints | null, align_corners: boolean, options: Keywords & { scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_linear1d`, which PyTorch does not document. */
export function upsample_linear1d(input: Tensor, output_size: Ints | null, options: Keywords & { align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_linear1d`, which PyTorch does not document. */
export function upsample_linear1d(input: Tensor, options: Keywords & { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_linear1d`, which PyTorch does not document. */
export function upsample_linear1d(options: Keywords & Input<Tensor> & { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_linear1d`, which PyTorch does not document. */
export function upsample_linear1d(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales?: number | UpsampleLinear1dOptions | null, options?: UpsampleLinear1dOptions): Tensor;
/** The operator `aten::upsample_linear1d`, which PyTorch does not document. */
export function upsample_linear1d(input: Tensor, output_size: Int | Ints, options: UpsampleLinear1dOptions & { align_corners: boolean }): Tensor;
/** The operator `aten::upsample_linear1d`, which PyTorch does not document. */
export function upsample_linear1d(input: Tensor, options: UpsampleLinear1dOptions & { output_size: Int | Ints; align_corners: boolean }): Tensor;
/** The operator `aten::upsample_linear1d`, which PyTorch does not document. */
export function upsample_linear1d(options: UpsampleLinear1dOptions & Input<Tensor> & { output_size: Int | Ints; align_corners: boolean }): Tensor;
export function upsample_linear1d(...args: any[]): any {
  return $upsample_linear1d.call(args);
}

const $upsample_nearest1d = new Operator('upsample_nearest1d', table.upsample_nearest1d);
/** The operator `aten::upsample_nearest1d`, which PyTorch does not document. */
export function upsample_nearest1d(input: Tensor, output_size: Ints | null, scale_factors: readonly number[] | null): Tensor;
/** The operator `aten::upsample_nearest1d`, which PyTorch does not document. */
export function upsample_nearest1d(input: Tensor, output_size: Ints | null, options: Keywords & { scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_nearest1d`, which PyTorch does not document. */
export function upsample_nearest1d(input: Tensor, options: Keywords & { output_size: Ints | null; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_nearest1d`, which PyTorch does not document. */
export function upsample_nearest1d(options: Keywords & Input<Tensor> & { output_size: Ints | null; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_nearest1d`, which PyTorch does not document. */
export function upsample_nearest1d(input: Tensor, output_size: Int | Ints, scales?: number | UpsampleNearest1dOptions | null, options?: UpsampleNearest1dOptions): Tensor;
/** The operator `aten::upsample_nearest1d`, which PyTorch does not document. */
export function upsample_nearest1d(input: Tensor, options: UpsampleNearest1dOptions & { output_size: Int | Ints }): Tensor;
/** The operator `aten::upsample_nearest1d`, which PyTorch does not document. */
export function upsample_nearest1d(options: UpsampleNearest1dOptions & Input<Tensor> & { output_size: Int | Ints }): Tensor;
export function upsample_nearest1d(...args: any[]): any {
  return $upsample_nearest1d.call(args);
}

const $upsample_nearest2d = new Operator('upsample_nearest2d', table.upsample_nearest2d);
/** The operator `aten::upsample_nearest2d`, which PyTorch does not document. */
export function upsample_nearest2d(input: Tensor, output_size: Ints | null, scale_factors: readonly number[] | null): Tensor;
/** The operator `aten::upsample_nearest2d`, which PyTorch does not document. */
export function upsample_nearest2d(input: Tensor, output_size: Ints | null, options: Keywords & { scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_nearest2d`, which PyTorch does not document. */
export function upsample_nearest2d(input: Tensor, options: Keywords & { output_size: Ints | null; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_nearest2d`, which PyTorch does not document. */
export function upsample_nearest2d(options: Keywords & Input<Tensor> & { output_size: Ints | null; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_nearest2d`, which PyTorch does not document. */
export function upsample_nearest2d(input: Tensor, output_size: Int | Ints, scales_h?: number | UpsampleNearest2dOptions | null, scales_w?: number | UpsampleNearest2dOptions | null, options?: UpsampleNearest2dOptions): Tensor;
/** The operator `aten::upsample_nearest2d`, which PyTorch does not document. */
export function upsample_nearest2d(input: Tensor, options: UpsampleNearest2dOptions & { output_size: Int | Ints }): Tensor;
/** The operator `aten::upsample_nearest2d`, which PyTorch does not document. */
export function upsample_nearest2d(options: UpsampleNearest2dOptions & Input<Tensor> & { output_size: Int | Ints }): Tensor;
export function upsample_nearest2d(...args: any[]): any {
  return $upsample_nearest2d.call(args);
}

const $upsample_nearest3d = new Operator('upsample_nearest3d', table.upsample_nearest3d);
/** The operator `aten::upsample_nearest3d`, which PyTorch does not document. */
export function upsample_nearest3d(input: Tensor, output_size: Ints | null, scale_factors: readonly number[] | null): Tensor;
/** The operator `aten::upsample_nearest3d`, which PyTorch does not document. */
export function upsample_nearest3d(input: Tensor, output_size: Ints | null, options: Keywords & { scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_nearest3d`, which PyTorch does not document. */
export function upsample_nearest3d(input: Tensor, options: Keywords & { output_size: Ints | null; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_nearest3d`, which PyTorch does not document. */
export function upsample_nearest3d(options: Keywords & Input<Tensor> & { output_size: Ints | null; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_nearest3d`, which PyTorch does not document. */
export function upsample_nearest3d(input: Tensor, output_size: Int | Ints, scales_d?: number | UpsampleNearest3dOptions | null, scales_h?: number | UpsampleNearest3dOptions | null, scales_w?: number | UpsampleNearest3dOptions | null, options?: UpsampleNearest3dOptions): Tensor;
/** The operator `aten::upsample_nearest3d`, which PyTorch does not document. */
export function upsample_nearest3d(input: Tensor, options: UpsampleNearest3dOptions & { output_size: Int | Ints }): Tensor;
/** The operator `aten::upsample_nearest3d`, which PyTorch does not document. */
export function upsample_nearest3d(options: UpsampleNearest3dOptions & Input<Tensor> & { output_size: Int | Ints }): Tensor;
export function upsample_nearest3d(...args: any[]): any {
  return $upsample_nearest3d.call(args);
}

const $upsample_trilinear3d = new Operator('upsample_trilinear3d', table.upsample_trilinear3d);
/** The operator `aten::upsample_trilinear3d`, which PyTorch does not document. */
export function upsample_trilinear3d(input: Tensor, output_size: Ints | null, align_corners: boolean, scale_factors: readonly number[] | null): Tensor;
/** The operator `aten::upsample_trilinear3d`, which PyTorch does not document. */
export function upsample_trilinear3d(input: Tensor, output_size: Ints | null, align_corners: boolean, options: Keywords & { scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_trilinear3d`, which PyTorch does not document. */
export function upsample_trilinear3d(input: Tensor, output_size: Ints | null, options: Keywords & { align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_trilinear3d`, which PyTorch does not document. */
export function upsample_trilinear3d(input: Tensor, options: Keywords & { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_trilinear3d`, which PyTorch does not document. */
export function upsample_trilinear3d(options: Keywords & Input<Tensor> & { output_size: Ints | null; align_corners: boolean; scale_factors: readonly number[] | null }): Tensor;
/** The operator `aten::upsample_trilinear3d`, which PyTorch does not document. */
export function upsample_trilinear3d(input: Tensor, output_size: Int | Ints, align_corners: boolean, scales_d?: number | UpsampleTrilinear3dOptions | null, scales_h?: number | UpsampleTrilinear3dOptions | null, scales_w?: number | UpsampleTrilinear3dOptions | null, options?: UpsampleTrilinear3dOptions): Tensor;
/** The operator `aten::upsample_trilinear3d`, which PyTorch does not document. */
export function upsample_trilinear3d(input: Tensor, output_size: Int | Ints, options: UpsampleTrilinear3dOptions & { align_corners: boolean }): Tensor;
/** The operator `aten::upsample_trilinear3d`, which PyTorch does not document. */
export function upsample_trilinear3d(input: Tensor, options: UpsampleTrilinear3dOptions & { output_size: Int | Ints; align_corners: boolean }): Tensor;
/** The operator `aten::upsample_trilinear3d`, which PyTorch does not document. */
export function upsample_trilinear3d(options: UpsampleTrilinear3dOptions & Input<Tensor> & { output_size: Int | Ints; align_corners: boolean }): Tensor;
export function upsample_trilinear3d(...args: any[]): any {
  return $upsample_trilinear3d.call(args);
}
