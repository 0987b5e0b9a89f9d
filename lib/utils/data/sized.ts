import { bind, isPlainObject, type Signature } from '../../bind.js';
import { typeName } from '../../python_types.js';
import { isTensor, type Tensor } from '../../tensor.js';

/** Whatever Python's `len()` takes here: arrays, datasets, samplers, loaders, and tensors by their first dimension. */
export type Sized = { readonly length: number } | Tensor;

/**
 * Python's `len(value)`.
 *
 * @throws TypeError when the value has no length.
 */
export function len(value: unknown): number {
  if (isTensor(value)) {
    if (value.dim() === 0) throw new TypeError('len() of a 0-d tensor');
    return value.size(0);
  }
  const length = (value as { length?: unknown } | null | undefined)?.length;
  if (typeof length !== 'number') throw new TypeError(`object of type '${typeName(value)}' has no len()`);
  return length;
}

/** `bind` for calls whose first argument is a dataset, which may itself be a plain object: `{ length, at }`. */
export function bindData<Bound extends object>(signature: Signature, args: readonly unknown[]): Bound {
  const [first] = args;
  const alone = args.length === 1 && isPlainObject(first) && !Object.hasOwn(first, signature.parameters[0] ?? '');
  return bind<Bound>(signature, alone ? [first, {}] : args);
}
