import { native } from '../native.js';
import { captureStack } from './anomaly_mode.js';
import { runFunctionBackward } from './function.js';
import { runPackHook, runQueuedCallback, runUnpackHook } from './graph.js';
import { runPostAccumulateHooks, runPostHooks, runPreHooks, runTensorHooks } from './hooks.js';
import './native.js';

/** Called from C++ while it looks for cycles: holders that live as long as their owners, for one collection. */
function holdWeakly(owners: readonly object[], holders: readonly object[]): WeakMap<object, object> {
  return new WeakMap(owners.map((owner, k) => [owner, holders[k] ?? owner]));
}

// In the order of `Callback` in native/callbacks.h.
native.setupAutograd([
  runTensorHooks,
  runPreHooks,
  runPostHooks,
  runPostAccumulateHooks,
  runFunctionBackward,
  runPackHook,
  runUnpackHook,
  captureStack,
  runQueuedCallback,
  holdWeakly,
]);
