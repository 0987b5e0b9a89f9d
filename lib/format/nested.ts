// Nested lists with line breaks and dots: _vector_str and _tensor_str_with_formatter of torch/_tensor_str.py.
import type { Column } from './column.js';
import type { PrintOptions } from './options.js';

/** What surrounds the elements: the whole tensor's size, the column of the text before it, and whether dots stand in. */
export interface Frame {
  readonly size: readonly number[];
  readonly indent: number;
  readonly summarize: boolean;
}

/**
 * The elements as nested lists. `column` holds those that are shown, in row-major order: all of them, or when
 * summarizing the first and last `edgeitems` of every longer dimension.
 */
export function nested(column: Column, { size, indent, summarize }: Frame, options: PrintOptions): string {
  let next = 0;
  const list = (dim: number, column_: number): string => {
    const length = size[dim] ?? 0;
    const item = dim === size.length - 1 ? () => column.text(next++) : () => list(dim + 1, column_ + 1);
    const items = shown(length, summarize, options.edgeitems, item, dim === size.length - 1 ? ' ...' : '...');
    return `[${dim === size.length - 1 ? wrap(items, column, column_, options) : stack(items, size.length - dim, column_)}]`;
  };
  return size.length === 0 ? column.text(0) : list(0, indent);
}

function shown(length: number, summarize: boolean, edge: number, item: () => string, dots: string): string[] {
  if (!summarize || length <= 2 * edge) return Array.from({ length }, item);
  if (edge === 0) return ['...'];
  const head = Array.from({ length: edge }, item);
  return [...head, dots, ...Array.from({ length: edge }, item)];
}

function wrap(items: string[], { width }: Column, indent: number, { linewidth }: PrintOptions): string {
  const perLine = Math.max(1, Math.floor((linewidth - indent) / (width + 2)));
  const lines: string[] = [];
  for (let i = 0; i < items.length; i += perLine) lines.push(items.slice(i, i + perLine).join(', '));
  return lines.join(`,\n${' '.repeat(indent + 1)}`);
}

function stack(items: string[], dims: number, indent: number): string {
  return items.join(`,${'\n'.repeat(dims - 1)}${' '.repeat(indent + 1)}`);
}
