// Whether results of this machine must have the bits of the vectors, or may differ as CPU families do.
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** How far a value may be off: `atol + rtol * |expected|`. */
export interface Tolerance {
  readonly rtol: number;
  readonly atol: number;
}

interface Meta {
  readonly cpu_vendor: string;
}

/** `GenuineIntel` and the like begin with the brand that the model's name holds. */
const brands: Record<string, RegExp> = { GenuineIntel: /intel/i, AuthenticAMD: /amd/i };

/** Whether the vectors of a directory come from this machine's CPU family; of vectors without a meta.json nobody knows. */
export function sameFamily(directory: string): boolean {
  const path = join(directory, 'meta.json');
  if (!existsSync(path)) return false;
  const { cpu_vendor } = JSON.parse(readFileSync(path, 'utf8')) as Meta;
  return brands[cpu_vendor]?.test(cpus()[0]?.model ?? '') ?? false;
}

/** What torch.testing.assert_close allows by default. */
const defaults: Record<string, Tolerance> = {
  float16: { rtol: 1e-3, atol: 1e-5 },
  bfloat16: { rtol: 1.6e-2, atol: 1e-5 },
  float32: { rtol: 1.3e-6, atol: 1e-5 },
  float64: { rtol: 1e-7, atol: 1e-7 },
  complex32: { rtol: 1e-3, atol: 1e-5 },
  complex64: { rtol: 1.3e-6, atol: 1e-5 },
  complex128: { rtol: 1e-7, atol: 1e-7 },
};

/**
 * The tolerance of a tensor of `dtype` in a case that states `stated`. A case of integers states none also where its result
 * is floating; on another CPU family the default of the result's dtype stands in.
 */
export function toleranceOf(dtype: string, stated: Tolerance, exact: boolean): Tolerance {
  if (exact || stated.rtol > 0 || stated.atol > 0) return stated;
  return defaults[dtype] ?? stated;
}
