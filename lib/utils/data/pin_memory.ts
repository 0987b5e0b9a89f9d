import { isPlainObject } from '../../bind.js';
import { is_available } from '../../cuda.js';
import { isTensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { mapValues } from './dataset.js';

/** Whether a loader can pin memory here; warns when it was asked to and cannot. */
export function canPin(pin_memory_device: string): boolean {
  if (pin_memory_device !== '') {
    warn(
      'pin_memory_device is deprecated, the current accelerator will be used as the device,' +
        `ignore pin_memory_device='${pin_memory_device}'.`,
    );
  }
  if (is_available()) return true;
  warn("'pin_memory' argument is set as true but no accelerator is found, then device pinned memory won't be used.");
  return false;
}

/** A batch with its tensors in page-locked memory; own classes take part with a `pin_memory()` of theirs. */
export function pinMemory(data: unknown): unknown {
  if (isTensor(data)) return data.pin_memory();
  if (Array.isArray(data)) return data.map(pinMemory);
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [key, pinMemory(value)]));
  if (isPlainObject(data)) return mapValues(data, pinMemory);
  const own = data as { pin_memory?: () => unknown } | null | undefined;
  return typeof own?.pin_memory === 'function' ? own.pin_memory() : data;
}
