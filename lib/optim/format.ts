import { float, list, repr } from '../repr.js';
import { isTensor } from '../tensor.js';
import type { ParamGroup } from './groups.js';

/** Options whose whole numbers are ints in Python too. */
const integers = new Set(['max_iter', 'max_eval', 'history_size', 'ns_steps', 'step_sizes']);

/** Options that schedulers add to a group: floats. */
const scheduled = new Set(['initial_lr', 'max_lr', 'min_lr', 'max_momentum', 'base_momentum', 'swa_lr']);

/** Which options are floats in Python, and which of their values Python's own defaults write as ints. */
export interface NumberStyle {
  readonly floats: ReadonlySet<string>;
  readonly isInt: (option: string, value: unknown) => boolean;
}

/** The text of an optimizer, as Python prints it. */
export function optimizerText(name: string, groups: readonly ParamGroup[], style: NumberStyle): string {
  return `${name} (${groups.map((group, i) => groupText(group, i, style)).join('')}\n)`;
}

function groupText(group: ParamGroup, index: number, style: NumberStyle): string {
  const lines = Object.keys(group)
    .filter((option) => option !== 'params')
    .sort()
    .map((option) => `\n    ${option}: ${optionText(option, group[option], style)}`);
  return `\nParameter Group ${index}${lines.join('')}`;
}

function optionText(option: string, value: unknown, { floats, isInt }: NumberStyle): string {
  if (option === 'param_names' && Array.isArray(value)) return String(list(value));
  const isFloat = !integers.has(option) && (floats.has(option) || scheduled.has(option)) && !isInt(option, value);
  return isFloat ? floatText(value) : formatted(value);
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
