// Saving and loading, the public part of torch/serialization.py.
import './tensor_methods.js';

export { type LoadOptions, load } from './serialization/load.js';
export type { MapLocation } from './serialization/location.js';
export { save } from './serialization/save.js';
export type { Writable } from './serialization/sink.js';
export type { Readable } from './serialization/source.js';
