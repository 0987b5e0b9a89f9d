/** As torch/nn/modules/transformer.py: encoders, decoders and their layers. */
export { type DecoderMasks, TransformerDecoder, type TransformerDecoderOptions } from './transformer/decoder.js';
export { type DecoderLayerMasks, TransformerDecoderLayer } from './transformer/decoder_layer.js';
export { type EncoderMasks, TransformerEncoder, type TransformerEncoderOptions } from './transformer/encoder.js';
export { type EncoderLayerMasks, TransformerEncoderLayer } from './transformer/encoder_layer.js';
export type { Activation, TransformerLayerOptions } from './transformer/layer.js';
export {
  Transformer,
  type TransformerConstructor,
  type TransformerMasks,
  type TransformerOptions,
} from './transformer/transformer.js';
