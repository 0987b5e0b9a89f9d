// Whether results of this machine must have the bits of the vectors, or may differ as CPU families do.
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** How far a value may be off: `atol + rtol * |expected|`. */
export interface Tolerance {
  readonly rtol: number;
  readonly atol: number;
}

interface Meta {
  readonly torch?: string;
  readonly cpu_vendor?: string;
  readonly cpu_capability?: string;
}

const version = /^2\.15\.0\b/;

/** `GenuineIntel` and the like begin with the brand that the model's name holds. */
const brands: Record<string, RegExp> = { GenuineIntel: /intel/i, AuthenticAMD: /amd/i };

/** Instructions that libtorch wants for its kernels of each capability (c10's cpuinfo checks), as Linux names them. */
const instructions: Record<string, readonly string[]> = {
  AVX512: ['avx512f', 'avx512vl', 'avx512bw', 'avx512dq', 'fma'],
  AVX2: ['avx2', 'fma'],
};

/** The kernels that libtorch takes on this machine; null where it does not say what it has. */
function capability(): string | null {
  const asked = process.env.ATEN_CPU_CAPABILITY;
  if (asked !== undefined) return asked.toUpperCase();
  if (!existsSync('/proc/cpuinfo')) return null;
  const flags = /^flags\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1]?.split(' ') ?? [];
  const found = Object.entries(instructions).find(([, needed]) => needed.every((flag) => flags.includes(flag)));
  return found?.[0] ?? 'DEFAULT';
}

/** The meta.json of a directory, or of the nearest one above it. */
function metaOf(directory: string): Meta | null {
  const path = join(directory, 'meta.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Meta;
  const above = dirname(directory);
  return above === directory ? null : metaOf(above);
}

const known = new Map<string, boolean>();

/**
 * Whether the vectors of a directory come from this version on this machine's CPU family, by the nearest meta.json; of
 * vectors without one nobody knows.
 */
export function sameFamily(directory: string): boolean {
  const place = resolve(directory);
  const found = known.get(place) ?? isSame(metaOf(place));
  known.set(place, found);
  return found;
}

function isSame(meta: Meta | null): boolean {
  if (meta === null) return false;
  const { torch = '', cpu_vendor = '', cpu_capability } = meta;
  const sameBrand = brands[cpu_vendor]?.test(cpus()[0]?.model ?? '') ?? false;
  const here = capability();
  return version.test(torch) && sameBrand && (here === null || cpu_capability === here);
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

/**
 * How many tolerances of its largest value a tensor may be off on another CPU family: what rounding adds to a sum goes by
 * its largest terms, also where they cancel, and some kernels (SVD, products of matrices) sum many times.
 */
export const ROUNDING = 8;

/** By which exclusions.ts knows such a failure. */
export const ROUNDING_SHAPE = 'within the rounding of another CPU family';
