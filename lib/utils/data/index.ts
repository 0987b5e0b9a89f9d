import '../../tensor_methods.js';

export { type Collated, type Converted, default_collate, default_convert } from './collate.js';
export { DataLoader } from './dataloader.js';
export {
  ChainDataset,
  ConcatDataset,
  Dataset,
  IterableDataset,
  random_split,
  type Source,
  StackDataset,
  Subset,
  TensorDataset,
} from './dataset.js';
export * as distributed from './distributed.js';
export { DistributedSampler, type DistributedSamplerOptions } from './distributed.js';
export type { DataLoaderOptions } from './options.js';
export {
  BatchSampler,
  RandomSampler,
  type RandomSamplerOptions,
  Sampler,
  SequentialSampler,
  SubsetRandomSampler,
  WeightedRandomSampler,
} from './sampler.js';
export type { Sized } from './sized.js';
export { get_worker_info, type WorkerInfo } from './worker.js';
