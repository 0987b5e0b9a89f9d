import { inspect } from 'node:util';

/** An array to the engine, and to the compiler one that nothing writes to, for it is frozen. */
const FrozenArray = Array as unknown as new () => readonly number[];

/** A tensor's shape: a frozen array of numbers whose text is Python's, `torch.Size([2, 3])`. */
export interface Size extends Dimensions {}

class Dimensions extends FrozenArray {
  /** `map`, `filter` and `slice` give plain arrays. */
  static get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /** The product of the dimensions. */
  numel(): number {
    return this.reduce((product, size) => product * size, 1);
  }

  override toString(): string {
    return `torch.Size([${this.join(', ')}])`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** What `Size` is: a function, whose results it knows by `instanceof`. */
interface SizeFunction {
  (dimensions?: Iterable<number>): Size;
  readonly prototype: Size;
}

/**
 * The shape of these dimensions, Python's `torch.Size`; called without `new`.
 *
 * @throws TypeError for a dimension that is no whole number.
 * @example
 * torch.Size([2, 3]).numel(); // 6
 */
export const Size = function Size(dimensions: Iterable<number> = []): Size {
  const numbers = [...dimensions];
  for (const [i, value] of numbers.entries()) {
    if (Number.isSafeInteger(value)) continue;
    const type = typeof value === 'number' ? 'float' : typeof value;
    throw new TypeError(`torch.Size() takes an iterable of 'int' (item ${i} is '${type}')`);
  }
  return sizeFrom(numbers);
} as SizeFunction;
Object.defineProperty(Size, 'prototype', { value: Dimensions.prototype });

/** A frozen `Size` of these dimensions. */
export function sizeFrom(dimensions: ArrayLike<number>, count = dimensions.length): Size {
  const size = new Dimensions();
  const filled = size as readonly number[] as number[]; // not frozen yet
  for (let k = 0; k < count; k++) filled.push(dimensions[k] ?? 0);
  return Object.freeze(size);
}
