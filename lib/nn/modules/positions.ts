/** Positions in lists by Python's rules. */

/** `index` counted from the front. Throws RangeError when it is out of range. */
export function position(index: number, length: number): number {
  const found = positionOrNone(index, length);
  if (found === undefined) throw new RangeError(`index ${index} is out of range`);
  return found;
}

/** `index` counted from the front, or `undefined` when it is out of range. */
export function positionOrNone(index: number, length: number): number | undefined {
  if (!Number.isInteger(index)) throw new TypeError(`list indices must be integers, got ${index}`);
  if (index < -length || index >= length) return undefined;
  return index < 0 ? index + length : index;
}

/** The positions of Python's `start:end:step`. */
export function sliced(length: number, start?: number | null, end?: number | null, step = 1): number[] {
  if (step === 0) throw new RangeError('slice step cannot be zero');
  const low = step > 0 ? 0 : -1;
  const high = step > 0 ? length : length - 1;
  const clamp = (index: number): number => Math.min(Math.max(index < 0 ? index + length : index, low), high);
  const first = clamp(start ?? (step > 0 ? 0 : length - 1));
  const last = end === undefined || end === null ? (step > 0 ? length : -1) : clamp(end);
  const positions: number[] = [];
  for (let i = first; step > 0 ? i < last : i > last; i += step) positions.push(i);
  return positions;
}
