export * from './rnn/base.js';
export * from './rnn/cells.js';
export * from './rnn/layers.js';
export type { ProjectedOptions, RNNBaseOptions, RNNMode, Sizes } from './rnn/settings.js';
