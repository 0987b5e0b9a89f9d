const layouts = [
  'strided',
  'sparse_coo',
  'sparse_csr',
  '_mkldnn',
  'sparse_csc',
  'sparse_bsr',
  'sparse_bsc',
  'jagged',
] as const;

/** How a tensor's elements lie in memory: `torch.strided === 'strided'`. */
export type layout = (typeof layouts)[number];

const formats = ['contiguous_format', 'preserve_format', 'channels_last', 'channels_last_3d'] as const;

/** An order of dimensions in memory: `torch.channels_last === 'channels_last'`. */
export type memory_format = (typeof formats)[number];

export const strided = 'strided';
export const sparse_coo = 'sparse_coo';
export const sparse_csr = 'sparse_csr';
export const sparse_csc = 'sparse_csc';
export const sparse_bsr = 'sparse_bsr';
export const sparse_bsc = 'sparse_bsc';
export const jagged = 'jagged';
export const contiguous_format = 'contiguous_format';
export const preserve_format = 'preserve_format';
export const channels_last = 'channels_last';
export const channels_last_3d = 'channels_last_3d';

const layoutCodes: ReadonlyMap<unknown, number> = new Map(layouts.map((name, code) => [name, code]));
const formatCodes: ReadonlyMap<unknown, number> = new Map(formats.map((name, code) => [name, code]));

/** The c10::Layout of a layout, or `undefined` when the value is none. */
export function layoutCode(value: unknown): number | undefined {
  return layoutCodes.get(value);
}

export function layoutOf(code: number): layout {
  const name = layouts[code];
  if (name === undefined) throw new TypeError(`unknown layout ${code}`);
  return name;
}

/** The c10::MemoryFormat of a memory format, or `undefined` when the value is none. */
export function memoryFormatCode(value: unknown): number | undefined {
  return formatCodes.get(value);
}
