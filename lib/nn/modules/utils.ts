/** One number for every dimension, or one for each. */
export type Size = number | readonly number[];

/** `x` as a list of `n`. */
export const times = (x: Size, n: number): readonly number[] =>
  typeof x === 'number' ? new Array<number>(n).fill(x) : [...x];

/** `x` as a list of one, as many layers keep their hyperparameters. */
export const single = (x: Size): readonly number[] => times(x, 1);
/** `x` as a list of two. */
export const pair = (x: Size): readonly number[] => times(x, 2);
/** `x` as a list of three. */
export const triple = (x: Size): readonly number[] => times(x, 3);

/** The entries of `t` from last to first, each twice: the order in which `pad` wants both sides of every dimension. */
export const reverseTwice = (t: readonly number[]): readonly number[] => t.toReversed().flatMap((x) => [x, x]);

/** `size` with the input's own sizes where it has `null`. Throws RangeError when the input has too few dimensions. */
export function listWithDefault(size: number | readonly (number | null)[], defaults: readonly number[]): Size {
  if (typeof size === 'number') return size;
  if (defaults.length <= size.length) {
    throw new RangeError(`Input dimension should be at least ${size.length + 1}`);
  }
  return size.map((wanted, i) => wanted ?? defaults[defaults.length - size.length + i] ?? 0);
}

/**
 * Strips `prefix` from the keys of `state_dict`, in place, for a model saved inside another module.
 *
 * @example
 * const state = { 'module.weight': torch.ones(1) };
 * nn.modules.utils.consume_prefix_in_state_dict_if_present(state, 'module.');
 * Object.keys(state); // ['weight']
 */
export function consume_prefix_in_state_dict_if_present(state_dict: Record<string, unknown>, prefix: string): void {
  for (const key of Object.keys(state_dict)) {
    if (!key.startsWith(prefix)) continue;
    const value = state_dict[key];
    delete state_dict[key];
    state_dict[key.slice(prefix.length)] = value;
  }
}
