import { float, list, repr } from '../repr.js';
import { isTensor } from '../tensor.js';
import type { ParamGroup } from './groups.js';

/** Options whose whole numbers are ints in Python too. */
const integers = new Set(['max_iter', 'max_eval', 'history_size', 'ns_steps', 'step_sizes', 'foreach_chunk_size']);

/** Options that Python declares with the default `0`, an int in spite of the annotation. */
const zeros = new Set(['momentum', 'dampening', 'weight_decay', 'lr_decay', 'initial_accumulator_value']);

/** Options that schedulers add to a group: floats. */
const scheduled = new Set(['initial_lr', 'max_lr', 'min_lr', 'max_momentum', 'base_momentum', 'swa_lr']);

/** The text of an optimizer, as Python prints it. */
export function optimizerText(name: string, groups: readonly ParamGroup[], floats: ReadonlySet<string>): string {
  return `${name} (${groups.map((group, i) => groupText(group, i, floats)).join('')}\n)`;
}

function groupText(group: ParamGroup, index: number, floats: ReadonlySet<string>): string {
  const lines = Object.keys(group)
    .filter((option) => option !== 'params')
    .sort()
    .map((option) => `\n    ${option}: ${optionText(option, group[option], floats)}`);
  return `\nParameter Group ${index}${lines.join('')}`;
}

function optionText(option: string, value: unknown, floats: ReadonlySet<string>): string {
  if (option === 'param_names' && Array.isArray(value)) return String(list(value));
  if (integers.has(option) || !(floats.has(option) || scheduled.has(option))) return formatted(value);
  if (value === 0 && zeros.has(option)) return '0';
  return floatText(value);
}

/** Python's text of a value whose numbers are floats: `1.0`, `(0.0, 0.999)`. */
export function floatText(value: unknown): string {
  if (typeof value === 'number') return String(float(value));
  if (Array.isArray(value)) return repr(value.map((part: unknown) => (typeof part === 'number' ? float(part) : part)));
  return formatted(value);
}

/** Python's `f'{value}'`: a 0-dimensional tensor shows its number. */
export function formatted(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isTensor(value) && value.dim() === 0) return repr(value.is_floating_point() ? float(value.item()) : value.item());
  return repr(value);
}
