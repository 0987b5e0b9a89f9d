// Reading of conformance vectors, format 1: gzipped JSON beside a gzipped blob of tensors.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sameFamily } from './machine.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** A tensor of a file: an input with a whole storage, or an expected one (`dense`). */
export interface TensorSpec {
  readonly dtype: string;
  readonly size: number[];
  readonly stride: number[];
  readonly offset?: number;
  readonly at: number;
  readonly bytes: number;
  readonly dense?: boolean;
  readonly conj?: boolean;
  readonly neg?: boolean;
  readonly requires_grad?: boolean;
}

/** One case; which fields it has depends on the kind. */
export interface Case {
  readonly id: string;
  readonly rtol?: number;
  readonly atol?: number;
  readonly [key: string]: unknown;
}

export interface VectorFile {
  readonly kind: string;
  readonly name: string;
  readonly cases: Case[];
  readonly tensors: TensorSpec[];
  readonly blob: Uint8Array;
  /** Whether the file comes from this machine's CPU family. */
  readonly sameFamily: boolean;
  /** Whether whole floats are decoded as floats of Python, which `nodetorch/repr` marks. */
  readonly marksFloats?: boolean;
}

export function readVectors(path: string): VectorFile {
  const parsed = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Omit<
    VectorFile,
    'blob' | 'sameFamily'
  > & {
    bin?: string;
  };
  const binary = path.replace(/\.json\.gz$/, '.bin.gz');
  const blob = existsSync(binary) ? new Uint8Array(gunzipSync(readFileSync(binary))) : new Uint8Array();
  return { ...parsed, tensors: parsed.tensors ?? [], blob, sameFamily: sameFamily(dirname(path)) };
}

/** Every vector file below a directory, by path. */
export function vectorFiles(directory: string): string[] {
  const folders = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const here = readdirSync(directory).filter((name) => name.endsWith('.json.gz'));
  const nested = folders
    .filter(({ name }) => name !== 'signatures')
    .flatMap(({ name }) => vectorFiles(join(directory, name)));
  return [...here.map((name) => join(directory, name)), ...nested].sort();
}
