import { type Arguments, bind, type Keywords } from '../../../bind.js';
import { deepcopy } from '../../../deepcopy.js';
import { OutOfMemoryError } from '../../../errors.js';
import { _nested_tensor_from_mask, _nested_tensor_from_mask_left_aligned } from '../../../generated/vf.js';
import type { Tensor } from '../../../tensor.js';
import { warn } from '../../../warnings.js';
import { _canonical_mask } from '../../functional/attention.js';
import { Module } from '../../module.js';
import type { MultiheadAttention } from '../activation/attention.js';
import { ModuleList } from '../module_list.js';
import { kernelTakes, kernelWeights, TransformerEncoderLayer } from './encoder_layer.js';
import { detectCausal, sequenceLength } from './masks.js';

export interface TransformerEncoderOptions extends Keywords {
  /** What comes after the last layer. Default: nothing. */
  norm?: Module | null | undefined;
  /** Leave padding out of the computation, in evaluation. Default: `true`. */
  enable_nested_tensor?: boolean | undefined;
  /** Check, before that, that the padding is at the end. Default: `true`. */
  mask_check?: boolean | undefined;
}

interface Stack<Layer extends Module> {
  /** The layer to be copied. */
  encoder_layer: Layer;
  num_layers: number;
}

const signature = {
  name: 'TransformerEncoder.__init__',
  parameters: ['encoder_layer', 'num_layers', 'norm', 'enable_nested_tensor', 'mask_check'],
  required: 2,
} as const;

export interface EncoderMasks extends Keywords {
  /** `(S, S)` or `(N * heads, S, S)`: pairs to leave out where true, or what to add to their scores. */
  mask?: Tensor | null | undefined;
  /** `(N, S)`: positions to leave out where true, or what to add to their scores. */
  src_key_padding_mask?: Tensor | null | undefined;
  /** Whether `mask` is the causal one. Default: `null`, which compares. */
  is_causal?: boolean | null | undefined;
}

const call = {
  name: 'TransformerEncoder.forward',
  parameters: ['src', 'mask', 'src_key_padding_mask', 'is_causal'],
  required: 1,
} as const;

/** More would fill the heap of JavaScript, which ends the process. */
const mostLayers = 2 ** 16;

/** `count` copies of `module`, which start equal: nothing is drawn. Throws OutOfMemoryError for more than 65,536. */
export function clones<M extends Module>(module: M, count: number): ModuleList<M> {
  if (count > mostLayers) throw new OutOfMemoryError(`num_layers: expected at most ${mostLayers}, but got ${count}`);
  return new ModuleList(Array.from({ length: count }, () => deepcopy(module)));
}

interface WithAttention {
  readonly self_attn: MultiheadAttention;
}

/** The first layer, which stands for all. Throws RangeError when there is none, TypeError when it has no attention. */
export function firstLayer(layers: ModuleList): Module & WithAttention {
  const [first] = layers;
  if (first === undefined) throw new RangeError('index 0 is out of range');
  if (!('self_attn' in first)) throw new TypeError(`'${first._get_name()}' object has no attribute 'self_attn'`);
  return first as Module & WithAttention;
}

/** Why layers like this one cannot take nested tensors, or null when they can. */
function obstacle(layer: Module): string | null {
  if (!(layer instanceof TransformerEncoderLayer)) return 'encoder_layer was not TransformerEncoderLayer';
  const { self_attn, norm1, norm2 } = layer;
  if (layer.norm_first) return 'encoder_layer.norm_first was True';
  if (!self_attn.batch_first) {
    return 'encoder_layer.self_attn.batch_first was not True(use batch_first for better inference performance)';
  }
  if (!self_attn._qkv_same_embed_dim) return 'encoder_layer.self_attn._qkv_same_embed_dim was not True';
  if (self_attn.in_proj_bias === null) return 'encoder_layer.self_attn was passed bias=False';
  if (layer.activation_relu_or_gelu === 0) return 'encoder_layer.activation_relu_or_gelu was not True';
  if (norm1.eps !== norm2.eps) return 'encoder_layer.norm1.eps was not equal to encoder_layer.norm2.eps';
  return self_attn.num_heads % 2 === 1 ? 'encoder_layer.self_attn.num_heads is odd' : null;
}

/**
 * A stack of `num_layers` copies of a layer: `(S, N, E)` to `(S, N, E)`, with `batch_first` `(N, S, E)`. The layers start
 * with equal parameters.
 *
 * Throws RangeError when called without layers.
 *
 * @example
 * const layer = new nn.TransformerEncoderLayer(16, 4, { batch_first: true });
 * const encoder = new nn.TransformerEncoder(layer, 6);
 * encoder(torch.rand(2, 10, 16)).shape; // [2, 10, 16]
 */
export class TransformerEncoder<Layer extends Module = TransformerEncoderLayer> extends Module {
  layers: ModuleList<Layer>;
  num_layers: number;
  norm: Module | null;
  enable_nested_tensor: boolean;
  use_nested_tensor: boolean;
  mask_check: boolean;

  constructor(args: TransformerEncoderOptions & Stack<Layer>);
  constructor(
    ...args: Arguments<
      [encoder_layer: Layer, num_layers: number],
      [norm?: Module | null, enable_nested_tensor?: boolean, mask_check?: boolean],
      TransformerEncoderOptions
    >
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bind<TransformerEncoderOptions & Stack<Layer>>(signature, args);
    const { encoder_layer, num_layers, norm = null, enable_nested_tensor = true, mask_check = true } = bound;
    this.layers = clones(encoder_layer, num_layers);
    this.num_layers = num_layers;
    this.norm = norm;
    this.enable_nested_tensor = enable_nested_tensor;
    const reason = obstacle(encoder_layer);
    this.use_nested_tensor = enable_nested_tensor && reason === null;
    this.mask_check = mask_check;
    if (enable_nested_tensor && reason !== null) {
      warn(`enable_nested_tensor is True, but self.use_nested_tensor is False because ${reason}`);
    }
  }

  forward(
    ...args: Arguments<
      [src: Tensor],
      [mask?: Tensor | null, src_key_padding_mask?: Tensor | null, is_causal?: boolean | null],
      EncoderMasks
    >
  ): Tensor {
    const { src, ...given } = bind<EncoderMasks & { src: Tensor }>(call, args);
    const padding = _canonical_mask(
      given.src_key_padding_mask ?? null,
      'src_key_padding_mask',
      given.mask ?? null,
      'mask',
      src.dtype,
    );
    const src_mask = _canonical_mask(given.mask ?? null, 'mask', null, '', src.dtype);
    const first = firstLayer(this.layers);
    const nested = src_mask === null && padding !== null ? this.nested(src, padding, first) : null;
    const length = sequenceLength(src, first.self_attn.batch_first);
    const is_causal = detectCausal(src_mask, given.is_causal ?? null, length);
    const src_key_padding_mask = nested === null ? padding : null;
    const layers: Iterable<Module> = this.layers;
    let output = nested ?? src;
    for (const layer of layers) output = layer(output, { src_mask, is_causal, src_key_padding_mask }) as Tensor;
    if (nested !== null) output = output.to_padded_tensor(0, src.size());
    return this.norm === null ? output : (this.norm(output) as Tensor);
  }

  /** The sequences without their padding, or null where they cannot be taken so. */
  private nested(src: Tensor, padding: Tensor, first: Module): Tensor | null {
    if (!this.use_nested_tensor || first.training || src.dim() !== 3) return null;
    const kept = padding.logical_not();
    if (this.mask_check && !_nested_tensor_from_mask_left_aligned(src, kept)) return null;
    if (src.is_nested || !(first instanceof TransformerEncoderLayer)) return null;
    const weights = kernelWeights(first);
    if (weights === null || !kernelTakes([src, ...weights])) return null;
    return _nested_tensor_from_mask(src, kept, false);
  }
}
