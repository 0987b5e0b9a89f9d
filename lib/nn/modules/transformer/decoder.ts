import { type Arguments, bind, type Keywords } from '../../../bind.js';
import type { Tensor } from '../../../tensor.js';
import { Module } from '../../module.js';
import type { ModuleList } from '../module_list.js';
import { type DecoderLayerMasks, decoderParameters, type TransformerDecoderLayer } from './decoder_layer.js';
import { clones, firstLayer } from './encoder.js';
import { detectCausal, sequenceLength } from './masks.js';

export interface TransformerDecoderOptions extends Keywords {
  /** What comes after the last layer. Default: nothing. */
  norm?: Module | null | undefined;
}

interface Stack<Layer extends Module> {
  /** The layer to be copied. */
  decoder_layer: Layer;
  num_layers: number;
}

const signature = {
  name: 'TransformerDecoder.__init__',
  parameters: ['decoder_layer', 'num_layers', 'norm'],
  required: 2,
} as const;

export interface DecoderMasks extends Omit<DecoderLayerMasks, 'tgt_is_causal'> {
  /** Whether `tgt_mask` is the causal one. Default: `null`, which compares. */
  tgt_is_causal?: boolean | null | undefined;
}

interface DecoderValues extends DecoderMasks {
  tgt: Tensor;
  memory: Tensor;
}

const call = { name: 'TransformerDecoder.forward', parameters: decoderParameters, required: 2 } as const;

/**
 * A stack of `num_layers` copies of a layer: target `(T, N, E)` and memory `(S, N, E)` to `(T, N, E)`, with `batch_first`
 * `(N, T, E)` and `(N, S, E)`. The layers start with equal parameters.
 *
 * Throws RangeError when called without layers.
 *
 * @example
 * const decoder = new nn.TransformerDecoder(new nn.TransformerDecoderLayer(16, 4), 6);
 * decoder(torch.rand(20, 2, 16), torch.rand(10, 2, 16)).shape; // [20, 2, 16]
 */
export class TransformerDecoder<Layer extends Module = TransformerDecoderLayer> extends Module {
  layers: ModuleList<Layer>;
  num_layers: number;
  norm: Module | null;

  constructor(args: TransformerDecoderOptions & Stack<Layer>);
  constructor(
    ...args: Arguments<[decoder_layer: Layer, num_layers: number], [norm?: Module | null], TransformerDecoderOptions>
  );
  constructor(...args: unknown[]) {
    super();
    const bound = bind<TransformerDecoderOptions & Stack<Layer>>(signature, args);
    this.layers = clones(bound.decoder_layer, bound.num_layers);
    this.num_layers = bound.num_layers;
    this.norm = bound.norm ?? null;
  }

  forward(
    ...args: Arguments<
      [tgt: Tensor, memory: Tensor],
      [
        tgt_mask?: Tensor | null,
        memory_mask?: Tensor | null,
        tgt_key_padding_mask?: Tensor | null,
        memory_key_padding_mask?: Tensor | null,
        tgt_is_causal?: boolean | null,
        memory_is_causal?: boolean,
      ],
      DecoderMasks
    >
  ): Tensor {
    const { tgt, memory, tgt_is_causal = null, ...given } = bind<DecoderValues>(call, args);
    const length = sequenceLength(tgt, firstLayer(this.layers).self_attn.batch_first);
    const masks = {
      tgt_mask: given.tgt_mask ?? null,
      memory_mask: given.memory_mask ?? null,
      tgt_key_padding_mask: given.tgt_key_padding_mask ?? null,
      memory_key_padding_mask: given.memory_key_padding_mask ?? null,
      tgt_is_causal: detectCausal(given.tgt_mask ?? null, tgt_is_causal, length),
      memory_is_causal: given.memory_is_causal ?? false,
    };
    const layers: Iterable<Module> = this.layers;
    let output = tgt;
    for (const layer of layers) output = layer(output, memory, masks) as Tensor;
    return this.norm === null ? output : (this.norm(output) as Tensor);
  }
}
