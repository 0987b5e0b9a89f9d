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

/** Throws Python's error when CUDA was asked for and is not there. */
export function checkAvailable(): void {
  if (is_available()) return;
  if (native.cudaLibrary === 'loaded' || native.cudaLibrary === '') {
    throw new TorchError(
      'Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver.',
    );
  }
  throw new TorchError(`Torch not compiled with CUDA enabled (${native.cudaLibrary}): run \`npx nodetorch setup --cuda\``);
}
