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

/** Dense: an element for every index. */
export const strided = 'strided';
/** Sparse: the indices and values of the elements that are not zero. */
export const sparse_coo = 'sparse_coo';
/** Sparse: rows compressed. */
export const sparse_csr = 'sparse_csr';
/** Sparse: columns compressed. */
export const sparse_csc = 'sparse_csc';
/** Sparse: rows of blocks compressed. */
export const sparse_bsr = 'sparse_bsr';
/** Sparse: columns of blocks compressed. */
export const sparse_bsc = 'sparse_bsc';
/** Nested: rows of different lengths one after another. */
export const jagged = 'jagged';
/** Row-major, the last dimension densest. */
export const contiguous_format = 'contiguous_format';
/** The order of the input, if that is dense. */
export const preserve_format = 'preserve_format';
/** `(N, C, H, W)` with the channels densest. */
export const channels_last = 'channels_last';
/** `(N, C, D, H, W)` with the channels densest. */
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
