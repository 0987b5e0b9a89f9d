export {
  _Loss,
  _WeightedLoss,
  type LossOptions,
  type ReductionOptions,
  type WeightedLossOptions,
} from './loss/base.js';
export * from './loss/classification.js';
export * from './loss/linear_cross_entropy.js';
export * from './loss/margin.js';
export * from './loss/regression.js';
export * from './loss/triplet.js';
