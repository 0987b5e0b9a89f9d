// map_location: on which device each storage of a file ends up.
import { device_count, is_available } from '../cuda.js';
import { Device, type DeviceLike, device } from '../device.js';
import { TorchError } from '../errors.js';
import { isTensor, type Tensor } from '../tensor.js';

/**
 * Where storages go: a device for all of them; a table from the device in the file to the one wanted; or a function of
 * the storage (a one-dimensional tensor on the CPU) and its location, which returns the moved storage, or `null` for
 * the default.
 */
export type MapLocation =
  | DeviceLike
  | ReadonlyMap<string, DeviceLike>
  | Readonly<Record<string, DeviceLike>>
  | ((storage: Tensor, location: string) => Tensor | null | undefined);

/** Moves a storage that lies on the CPU to where it belongs. */
export type Restore = (storage: Tensor, location: string) => Tensor;

/** The rule of one call of `torch.load`. */
export function restoreBy(map: MapLocation | null | undefined): Restore {
  if (map === null || map === undefined) return restoreAt;
  if (typeof map === 'string' || map instanceof Device) return (storage) => restoreAt(storage, String(map));
  if (typeof map === 'function') return (storage, location) => restoreByFunction(map, storage, location);
  const table = map instanceof Map ? map : new Map(Object.entries(map));
  return (storage, location) => restoreAt(storage, String(table.get(location) ?? location));
}

/** Where a tensor goes whose device stands in the file by itself, without a storage. */
export function restoreDevice(map: MapLocation | null | undefined, location: string): Device {
  if (typeof map === 'function') {
    throw new TorchError('Callable map_location not supported with _rebuild_device_tensor_from_cpu_tensor');
  }
  if (map === null || map === undefined) return device(location as DeviceLike);
  if (typeof map === 'string' || map instanceof Device) return device(map);
  const table = map instanceof Map ? map : new Map(Object.entries(map));
  return device(table.get(location) ?? location);
}

function restoreByFunction(
  map: (storage: Tensor, location: string) => Tensor | null | undefined,
  storage: Tensor,
  location: string,
): Tensor {
  const moved = map(storage, location) ?? restoreAt(storage, location);
  if (!isTensor(moved)) throw new TypeError('map_location must return the storage that it was given, moved, or null');
  return moved;
}

function restoreAt(storage: Tensor, location: string): Tensor {
  if (location === 'cpu') return storage;
  if (location === 'meta') return storage.to('meta');
  if (/^cuda(:|$|\d)/.test(location)) return storage.to(cudaDevice(location));
  throw new TorchError(
    `don't know how to restore data location of torch.storage.UntypedStorage (tagged with ${location})`,
  );
}

function cudaDevice(location: string): Device {
  const wanted = device(location as DeviceLike);
  if (!is_available()) {
    throw new TorchError(
      'Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False. ' +
        "If you are running on a CPU-only machine, please use torch.load with map_location=torch.device('cpu') " +
        'to map your storages to the CPU.',
    );
  }
  const index = wanted.index ?? 0;
  if (index >= device_count()) {
    throw new TorchError(
      `Attempting to deserialize object on CUDA device ${index} but torch.cuda.device_count() is ` +
        `${device_count()}. Please use torch.load with map_location to map your storages to an existing device.`,
    );
  }
  return wanted;
}
