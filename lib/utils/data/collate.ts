import { isPlainObject } from '../../bind.js';
import { as_tensor, tensor } from '../../creation.js';
import { type dtype, float64 } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { stack } from '../../generated/torch.js';
import { typeName } from '../../python_types.js';
import { isTensor, type Tensor } from '../../tensor.js';
import { warn } from '../../warnings.js';
import { mapValues } from './dataset.js';

/** An array of numbers of one machine type: collated like a tensor. */
export type TypedArray =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array
  | BigUint64Array;

/** What the default collation makes of a batch of `T`. */
export type Collated<T> = T extends Tensor | number | boolean | bigint | TypedArray
  ? Tensor
  : T extends string
    ? string[]
    : T extends ReadonlyMap<infer K, infer V>
      ? Map<K, Collated<V>>
      : T extends object
        ? { -readonly [K in keyof T]: Collated<T[K]> }
        : T;

/** The dtype that each column of numbers had so far, by its place in the sample: `[1]`, `.label`. */
export type Columns = Map<string, dtype>;

/**
 * Puts the samples of a batch together: tensors and typed arrays are stacked along a new first dimension, numbers
 * become a tensor (all whole: int64; any fraction: float64; booleans: bool), strings stay an array; tuples, arrays,
 * plain objects and maps of these are collated entry by entry.
 *
 * @throws TypeError for anything else; TorchError for arrays of unequal length.
 * @example
 * default_collate([0, 1, 2, 3]);                          // tensor([0, 1, 2, 3])
 * default_collate([{ a: 0, b: 'x' }, { a: 100, b: 'y' }]); // { a: tensor([0, 100]), b: ['x', 'y'] }
 */
export function default_collate<T>(batch: readonly T[]): Collated<T> {
  return collateColumn(batch, '') as Collated<T>;
}

/** `default_collate` for one pass of a loader: warns when numbers change their dtype from one batch to the next. */
export function columnCollate(): (batch: readonly unknown[]) => unknown {
  const columns: Columns = new Map();
  return (batch) => collateColumn(batch, '', columns);
}

function collateColumn(batch: readonly unknown[], column: string, columns?: Columns): unknown {
  const [first] = batch;
  if (batch.length === 0) throw new RangeError('list index out of range');
  if (isTensor(first)) return stackSamples(batch as readonly Tensor[]);
  if (isTypedArray(first)) return stack(batch.map((sample) => as_tensor(sample as TypedArray)));
  if (typeof first === 'string') return [...batch];
  if (isNumber(first)) return collateNumbers(batch, column, columns);
  if (Array.isArray(first)) return collateArrays(batch as readonly unknown[][], column, columns);
  if (first instanceof Map) return collateMaps(batch as readonly Map<unknown, unknown>[], column, columns);
  if (isPlainObject(first)) return collateObjects(first, batch as readonly Record<string, unknown>[], column, columns);
  const found = typeName(first);
  throw new TypeError(
    `default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <class '${found}'>`,
  );
}

function stackSamples(batch: readonly Tensor[]): Tensor {
  const kind = unsupported(batch[0]);
  if (kind === null) return stack(batch);
  throw new TorchError(
    `Batches of ${kind} tensors are not currently supported by the default collate_fn; ` +
      'please provide a custom collate_fn to handle them appropriately.',
  );
}

function unsupported(sample: Tensor | undefined): string | null {
  if (sample?.is_nested) return 'nested';
  return sample?.layout.includes('sparse') ? 'sparse' : null;
}

function collateNumbers(batch: readonly unknown[], column: string, columns?: Columns): Tensor {
  // JavaScript does not tell 1 from 1.0, so one fraction decides for the whole batch, wherever it stands in it.
  // The samples after the first are read as numbers as well; `tensor` refuses what is none.
  const collated = tensor(batch as readonly number[], batch.some(isFraction) ? { dtype: float64 } : {});
  const before = columns?.get(column);
  if (before !== undefined && before !== collated.dtype) {
    warn(
      `default_collate: the numbers ${column === '' ? 'of the samples' : `at ${column} of the samples`} were ${before} ` +
        `in the batches before and are ${collated.dtype} in this one, because a batch of whole numbers is int64 and one ` +
        'with any fraction float64: return tensors from the dataset, or pass a collate_fn, to fix the dtype',
    );
  }
  columns?.set(column, collated.dtype);
  return collated;
}

function collateArrays(batch: readonly unknown[][], column: string, columns?: Columns): unknown[] {
  const size = batch[0]?.length ?? 0;
  if (batch.some((sample) => sample.length !== size)) {
    throw new TorchError('each element in list of batch should be of equal size');
  }
  return Array.from({ length: size }, (_, i) => {
    const entries = batch.map((sample) => sample[i]);
    return collateColumn(entries, `${column}[${i}]`, columns);
  });
}

function collateObjects(
  first: Record<string, unknown>,
  batch: readonly Record<string, unknown>[],
  column: string,
  columns?: Columns,
): object {
  return mapValues(first, (_, key) => {
    const entries = batch.map((sample) => present(Object.hasOwn(sample, key), key, sample[key]));
    return collateColumn(entries, `${column}.${key}`, columns);
  });
}

function collateMaps(
  batch: readonly Map<unknown, unknown>[],
  column: string,
  columns?: Columns,
): Map<unknown, unknown> {
  const keys = [...(batch[0]?.keys() ?? [])];
  return new Map(
    keys.map((key) => {
      const entries = batch.map((sample) => present(sample.has(key), key, sample.get(key)));
      return [key, collateColumn(entries, `${column}.get(${String(key)})`, columns)];
    }),
  );
}

function present(has: boolean, key: unknown, value: unknown): unknown {
  if (has) return value;
  throw new RangeError(`each sample of the batch should have the keys of the first: '${String(key)}' is missing`);
}

/** What the default conversion makes of one sample: typed arrays become tensors, everything else stays. */
export type Converted<T> = T extends TypedArray
  ? Tensor
  : T extends Tensor | string | ReadonlyMap<unknown, unknown>
    ? T
    : T extends object
      ? { -readonly [K in keyof T]: Converted<T[K]> }
      : T;

/**
 * Turns the typed arrays in a sample into tensors, and leaves everything else as it is: the collation of loaders that
 * do not batch (`batch_size: null`).
 *
 * @example
 * default_convert([new Float32Array([1, 2]), 'label']); // [tensor([1., 2.]), 'label']
 */
export function default_convert<T>(data: T): Converted<T> {
  return convert(data) as Converted<T>;
}

function convert(data: unknown): unknown {
  if (isTypedArray(data)) return as_tensor(data);
  if (Array.isArray(data)) return data.map(convert);
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [key, convert(value)]));
  return isPlainObject(data) ? mapValues(data, convert) : data;
}

function isTypedArray(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
}

/** A Python float, as opposed to an int. */
function isFraction(value: unknown): boolean {
  return typeof value === 'number' && (!Number.isSafeInteger(value) || Object.is(value, -0));
}
