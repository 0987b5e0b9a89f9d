import { native } from '../native.js';
import { captureStack } from './anomaly_mode.js';
import { runFunctionBackward } from './function.js';
import { runPackHook, runQueuedCallback, runUnpackHook } from './graph.js';
import { runPostAccumulateHooks, runPostHooks, runPreHooks, runTensorHooks } from './hooks.js';
import './native.js';

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
]);
