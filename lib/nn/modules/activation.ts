export * from './activation/attention.js';
export type { AttentionOptions, MultiheadAttentionOptions } from './activation/attention_options.js';
export type { InplaceOptions } from './activation/base.js';
export * from './activation/rectified.js';
export * from './activation/smooth.js';
export * from './activation/softmax.js';
