// Comparison of results with expected values; the first difference as a sentence, or null.

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { type Decoder, float } from './decode.js';
import type { Json, JsonObject, TensorSpec } from './format.js';
import { ROUNDING, ROUNDING_SHAPE, type Tolerance, toleranceOf } from './machine.js';
import type { Verdict } from './verdict.js';

/** What a comparison may leave out, and what it counts. */
export class Comparison {
  /** Whether all values compared so far had equal bits. */
  exact = true;
  /** The first difference that the rounding of another CPU family explains, beyond the stated tolerance. */
  rounding: string | null = null;
  readonly #decoder: Decoder;
  readonly #tolerance: Tolerance;
  readonly #values: boolean;

  constructor(decoder: Decoder, tolerance: Tolerance, { values = true } = {}) {
    this.#decoder = decoder;
    this.#tolerance = tolerance;
    this.#values = values;
  }

  /** What becomes of a case whose first difference is `failure`. */
  verdict(failure: string | null): Verdict {
    return { failure: failure ?? this.rounding, exact: this.exact };
  }

  difference(expected: Json, got: unknown, where = 'result'): string | null {
    if (expected === null)
      return got === null || got === undefined ? null : `${where}: expected None, got ${show(got)}`;
    if (Array.isArray(expected)) return this.#sequence(expected, got, where);
    if (typeof expected === 'object') return this.#tagged(expected, got, where);
    if (typeof expected === 'number') return this.#number(expected, got, where);
    return Object.is(expected, got) ? null : `${where}: expected ${show(expected)}, got ${show(got)}`;
  }

  #tagged(expected: JsonObject, got: unknown, where: string): string | null {
    const [key = '', content = null] = Object.entries(expected)[0] ?? [];
    switch (key) {
      case 't':
        return this.tensor(this.#decoder.spec(content as number), got, where);
      case 'f':
        return this.#number(float(content), got, where);
      case 'i':
        return String(got) === content ? null : `${where}: expected ${content}, got ${show(got)}`;
      case 'c':
        return this.#complex(content as Json[], got, where);
      case 'tuple':
      case 'packed_sequence':
      case 'size':
        return this.#sequence(content as Json[], got, where);
      case 'namedtuple':
        return this.#named(content as Json[], expected.fields as string[], got, where);
      case 'dict':
        return this.#dict(content as [Json, Json][], got, where);
      case 'device':
        return String(got) === content ? null : `${where}: expected ${content}, got ${show(got)}`;
      default:
        return Object.is(got, content) ? null : `${where}: expected ${show(content)}, got ${show(got)}`;
    }
  }

  #number(expected: number, got: unknown, where: string): string | null {
    const value = typeof got === 'bigint' ? Number(got) : got;
    if (Object.is(value, expected) || value === expected) return null;
    this.exact = false;
    if (typeof value === 'number' && within(value, expected, this.#tolerance)) return null;
    return `${where}: expected ${expected}, got ${show(got)}`;
  }

  #complex([re, im]: Json[], got: unknown, where: string): string | null {
    const value = got as { re?: number; im?: number } | null;
    return this.#number(float(re), value?.re, `${where}.re`) ?? this.#number(float(im), value?.im, `${where}.im`);
  }

  #sequence(expected: Json[], got: unknown, where: string): string | null {
    if (got === null || typeof got !== 'object' || !(Symbol.iterator in got)) {
      return `${where}: expected a sequence of ${expected.length}, got ${show(got)}`;
    }
    const values = [...(got as Iterable<unknown>)];
    if (values.length !== expected.length)
      return `${where}: expected ${expected.length} elements, got ${values.length}`;
    return first(expected, (element, k) => this.difference(element, values[k], `${where}[${k}]`));
  }

  #named(expected: Json[], fields: string[], got: unknown, where: string): string | null {
    const unnamed = fields.find((field) => !(field in Object(got)));
    if (unnamed !== undefined) return `${where}: expected a field '${unnamed}', got ${show(got)}`;
    const record = got as Record<string, unknown>;
    return first(expected, (element, k) => this.difference(element, record[fields[k] ?? ''], `${where}.${fields[k]}`));
  }

  #dict(expected: [Json, Json][], got: unknown, where: string): string | null {
    const entries = got instanceof Map ? [...got.entries()] : Object.entries(Object(got));
    const keys = entries.map(([key]) => String(key));
    const wanted = expected.map(([key]) => String(key));
    if (keys.join() !== wanted.join()) return `${where}: expected keys ${wanted.join(', ')}, got ${keys.join(', ')}`;
    return first(expected, ([key, value], k) => this.difference(value, entries[k]?.[1], `${where}[${String(key)}]`));
  }

  tensor(spec: TensorSpec, got: unknown, where: string): string | null {
    if (!torch.is_tensor(got)) return `${where}: expected a tensor, got ${show(got)}`;
    if (got.dtype !== spec.dtype) return `${where}: expected dtype ${spec.dtype}, got ${got.dtype}`;
    if (got.shape.join() !== spec.size.join()) return `${where}: expected shape ${spec.size}, got ${[...got.shape]}`;
    if (got.layout === 'strided' && got.stride().join() !== spec.stride.join()) {
      return `${where}: expected strides ${spec.stride}, got ${got.stride()}`;
    }
    if (got.is_conj() !== (spec.conj ?? false))
      return `${where}: expected conj ${spec.conj ?? false}, got ${got.is_conj()}`;
    return this.#values ? this.#data(spec, got, where) : null;
  }

  #data(spec: TensorSpec, got: Tensor, where: string): string | null {
    const expectedBytes = this.#decoder.bytes(spec);
    const dense = torch.no_grad(() =>
      (got.layout === 'strided' ? got : got.to_dense()).detach().resolve_conj().resolve_neg().contiguous(),
    );
    if (equalBytes(expectedBytes, bytesOf(dense))) return null;
    const wanted = torch.tensor(expectedBytes.slice()).view(spec.dtype as torch.dtype);
    const [want, have] = [doubles(wanted), doubles(dense.reshape([-1]))];
    if (want.every((value, k) => Object.is(value, have[k])))
      return this.#wideIntegers(wanted, dense.reshape([-1]), where);
    this.exact = false;
    const tolerance = toleranceOf(spec.dtype, this.#tolerance, this.#decoder.sameFamily);
    const parts = spec.dtype.startsWith('complex') ? 2 : 1;
    const isNear = nearness(have, want, parts);
    const beyond = want.findIndex((_, k) => k % parts === 0 && !isNear(k, tolerance));
    if (beyond < 0) return null;
    const sentence = `${where}: at ${beyond} expected ${want[beyond]}, got ${have[beyond]}`;
    const rounds = !this.#decoder.sameFamily && tolerance.rtol > 0;
    const apart = { rtol: 0, atol: ROUNDING * (tolerance.atol + tolerance.rtol * largest(want)) };
    if (!rounds || !want.every((_, k) => k % parts !== 0 || isNear(k, apart))) return sentence;
    this.rounding ??= `${sentence} (${ROUNDING_SHAPE})`;
    return null;
  }

  /** Integers beyond 2^53, which look equal as doubles. */
  #wideIntegers(want: Tensor, have: Tensor, where: string): string | null {
    if (!want.dtype.includes('int64')) return null; // NaNs of other bits
    const got = have.data_array();
    const at = want.data_array().findIndex((value: number | bigint, k: number) => value !== got[k]);
    this.exact &&= at < 0;
    return at < 0 ? null : `${where}: at ${at} expected ${want.data_array()[at]}, got ${got[at]}`;
  }
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0);
}

/** Tells whether element k is within a tolerance: numbers as they are, complex ones by the length of their difference. */
function nearness(have: Float64Array, want: Float64Array, parts: number): (k: number, tolerance: Tolerance) => boolean {
  return (k, tolerance) => {
    const [a, b] = [have.subarray(k, k + parts), want.subarray(k, k + parts)];
    if (b.every((value, part) => within(a[part] ?? Number.NaN, value, tolerance))) return true;
    if (!b.every(Number.isFinite)) return false;
    const distance = Math.hypot(...a.map((value, part) => value - (b[part] ?? 0)));
    return distance <= tolerance.atol + tolerance.rtol * Math.hypot(...b);
  };
}

function within(got: number, want: number, { rtol, atol }: Tolerance): boolean {
  if (got === want || (Number.isNaN(got) && Number.isNaN(want))) return true;
  return Number.isFinite(want) && Math.abs(got - want) <= atol + rtol * Math.abs(want);
}

export function bytesOf(tensor: Tensor): Uint8Array {
  if (tensor.numel() === 0) return new Uint8Array();
  // The clone has the strides of its shape, also along dimensions of size 1.
  const dense = tensor.clone({ memory_format: 'contiguous_format' });
  return dense.view([-1]).view('uint8').data_array() as Uint8Array;
}

function doubles(flat: Tensor): Float64Array {
  const complex = flat.dtype.startsWith('complex');
  const pairs = complex ? torch.view_as_real(flat.to('complex128')).reshape([-1]) : flat.to('float64');
  return pairs.data_array() as Float64Array;
}

function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

export function first<T>(items: readonly T[], check: (item: T, index: number) => string | null): string | null {
  for (const [k, item] of items.entries()) {
    const found = check(item, k);
    if (found !== null) return found;
  }
  return null;
}

export function show(value: unknown): string {
  if (torch.is_tensor(value)) return `a tensor of ${value.dtype} [${[...value.shape]}]`;
  if (typeof value === 'function') return `a function`;
  const text = typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
