export * from './rnn/base.js';
export * from './rnn/cells.js';
export * from './rnn/layers.js';
