import { isPlainObject, unexpectedKeyword } from '../bind.js';
import type { Tensor } from '../tensor.js';

export type Tensors = readonly Tensor[] | readonly [readonly Tensor[]];

/** `f(a, b)` and `f([a, b])` are the same. */
export function spread(tensors: Tensors): readonly Tensor[] {
  const [first] = tensors;
  return tensors.length === 1 && Array.isArray(first) ? (first as readonly Tensor[]) : (tensors as readonly Tensor[]);
}

/** What a function that takes any number of values was given, and its keywords, which must be among `names`. */
export function apart<V>(
  name: string,
  args: readonly unknown[],
  names: readonly string[] = [],
): { values: V; keywords: Readonly<Record<string, unknown>> } {
  const last = args.at(-1);
  if (!isPlainObject(last)) return { values: args as V, keywords: {} };
  for (const key of Object.keys(last))
    if (!names.includes(key)) throw new TypeError(unexpectedKeyword(name, key, names));
  return { values: args.slice(0, -1) as V, keywords: last };
}
