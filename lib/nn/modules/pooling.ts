export * from './pooling/adaptive.js';
export * from './pooling/average.js';
export * from './pooling/fractional.js';
export * from './pooling/lp.js';
export * from './pooling/max.js';
export * from './pooling/unpool.js';
