/** As torch/nn/modules/sparse.py. */
export { Embedding, type EmbeddingOptions, type FromPretrainedOptions } from './sparse/embedding.js';
export { type BagFromPretrainedOptions, EmbeddingBag, type EmbeddingBagOptions } from './sparse/embedding_bag.js';
