export * from './loss/classification.js';
export * from './loss/linear_cross_entropy.js';
export * from './loss/margin.js';
export * from './loss/regression.js';
