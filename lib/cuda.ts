import { type Device, deviceCode } from './device.js';
import { TorchError } from './errors.js';
import { B, I, native } from './native.js';

/** Whether CUDA tensors can be made: an NVIDIA driver is there and libtorch is a CUDA build. */
export function is_available(): boolean {
  return device_count() > 0;
}

/** The number of CUDA devices; 0 without CUDA. */
export function device_count(): number {
  native.cuda();
  return I[1] ?? 0;
}

/** Why CUDA cannot be used, or `null` when it can. */
export function unavailable_reason(): string | null {
  native.cuda();
  if ((I[1] ?? 0) > 0) return null;
  if (native.cudaLibrary === '') return 'no NVIDIA driver was found on this system';
  return native.cudaLibrary === 'loaded' ? 'the NVIDIA driver sees no device' : native.cudaLibrary;
}

/** Seeds the generators of all CUDA devices; does nothing without CUDA. */
export function manual_seed_all(seed: number | bigint): void {
  B[0] = BigInt.asIntN(64, BigInt(seed));
  native.seedAccelerators();
}

/** The c10::DeviceType of a device that tensors can be made on; Python's error when it is CUDA and there is none. */
export function usableDeviceCode(device: Device): number {
  if (device.type === 'cuda' && !is_available()) throw new TorchError(whyNot());
  return deviceCode(device);
}

function whyNot(): string {
  if (native.cudaLibrary === '' || native.cudaLibrary === 'loaded') {
    return 'Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver';
  }
  return `Torch not compiled with CUDA enabled (${native.cudaLibrary}): run \`npx nodetorch setup --cuda\``;
}
