import { inspect } from 'node:util';

/** An array to the engine, and to the compiler one that nothing writes to, for it is frozen. */
const FrozenArray = Array as unknown as new () => readonly number[];

/** A tensor's shape: a frozen array of numbers whose text is Python's, `torch.Size([2, 3])`. */
export class Size extends FrozenArray {
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

/** A frozen `Size` of these dimensions. */
export function sizeFrom(dimensions: ArrayLike<number>, count = dimensions.length): Size {
  const size = new Size();
  const filled = size as readonly number[] as number[]; // not frozen yet
  for (let k = 0; k < count; k++) filled.push(dimensions[k] ?? 0);
  return Object.freeze(size);
}
