import { F, I, native, reserve } from './native.js';
import { isTensor, put, type Tensor } from './tensor.js';

/** Turns a callback that returns a promise into a compile error that says why. */
export type Sync<T> = T extends PromiseLike<unknown> ? { 'the callback must not be async': never } : T;

/** Throws when a callback turned out to be asynchronous: the mode it ran under is over before its work is. */
export function refusePromise(value: unknown, name: string): void {
  if (typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function') {
    throw new TypeError(`${name}() takes a synchronous callback, got one that returns a promise`);
  }
}

/** What a value is made of, as far as tensors can be in it. */
function partsOf(value: object): Iterable<unknown> {
  if (value instanceof Set) return value;
  if (value instanceof Map) return [...value.keys(), ...value.values()];
  return ArrayBuffer.isView(value) ? [] : Object.values(value);
}

/** The tensors of a result: in it, in its arrays and in its plain fields, however deep. */
function tensorsOf(result: unknown): Tensor[] {
  const found: Tensor[] = [];
  const seen = new Set<unknown>();
  const rest = [result];
  while (rest.length > 0) {
    const value = rest.pop();
    if (isTensor(value)) {
      found.push(value);
    } else if (((typeof value === 'object' && value !== null) || typeof value === 'function') && !seen.has(value)) {
      seen.add(value);
      for (const part of partsOf(value)) rest.push(part);
    }
  }
  return found;
}

function close(scope: number, result: unknown): void {
  const survivors = tensorsOf(result);
  reserve(2 * survivors.length + 2, 0);
  I[0] = scope;
  I[1] = survivors.length;
  for (const [k, tensor] of survivors.entries()) put(2 * k + 2, tensor);
  native.closeScope(survivors);
}

/**
 * Runs `fn` and frees every tensor made inside, except those that it returns (alone, in arrays, objects or maps).
 * Parameters, buffers and optimizer state made inside stay. A tensor that leaves by another way is disposed.
 *
 * @throws TypeError when `fn` returns a promise.
 * @example
 * const norm = torch.tidy(() => torch.ones(3).mul(2).pow(2).sum().sqrt());
 */
export function tidy<T>(fn: () => T & Sync<T>): T {
  native.openScope();
  const scope = I[0] ?? 0;
  let result: T;
  try {
    result = fn();
    close(scope, result);
  } catch (error) {
    close(scope, undefined);
    throw error;
  }
  refusePromise(result, 'tidy');
  return result;
}

/** Takes a tensor out of every scope: what a module or an optimizer keeps must outlive the `tidy` it was made in. */
export function keep<T extends Tensor>(tensor: T): T {
  put(0, tensor);
  native.keep(tensor);
  return tensor;
}

/** What the memory of this thread's tensors looks like. */
export interface MemoryStats {
  /** Bytes that libtorch's CPU allocator holds, for all threads. */
  readonly live_bytes: number;
  readonly peak_bytes: number;
  readonly live_tensors: number;
  readonly minor_collections: number;
  readonly major_collections: number;
  readonly collection_ms: number;
}

/** The figures of the collector: see docs/memory.md. */
export function stats(): MemoryStats {
  native.stats();
  const [
    live_bytes = 0,
    peak_bytes = 0,
    live_tensors = 0,
    minor_collections = 0,
    major_collections = 0,
    collection_ms = 0,
  ] = F;
  return { live_bytes, peak_bytes, live_tensors, minor_collections, major_collections, collection_ms };
}

/** Collects everything that is garbage now. */
export function relieve(): void {
  native.relieve();
}

/** When to collect: after this many new bytes or tensors, and a full collection above `hard_cap` live bytes. */
export function set_policy(policy: { byte_step?: number; object_step?: number; hard_cap?: number }): void {
  F[0] = policy.byte_step ?? 0;
  F[1] = policy.object_step ?? 0;
  F[2] = policy.hard_cap ?? 0;
  native.setPolicy();
}
