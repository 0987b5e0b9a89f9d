// Printing: Python's text of a tensor, character for character (torch/_tensor_str.py).
import { gradFn } from './autograd/node.js';
import { get_default_dtype, isComplex, isFloating } from './dtype.js';
import { type Column, complexColumn, floatColumn, plainColumn } from './format/column.js';
import { nested } from './format/nested.js';
import { printOptions } from './format/options.js';
import { cat } from './generated/torch.js';
import { tidy } from './memory.js';
import { float, repr } from './repr.js';
import { Tensor } from './tensor.js';

export { get_printoptions, type PrintOptions, type SetPrintOptions, set_printoptions } from './format/options.js';

/** The text that Python's `repr` gives, `tensor([1., 2.], requires_grad=True)`: what `String(x)` and `console.log(x)` show. */
function tensorToString(x: Tensor): string {
  return tidy(() => {
    const prefix = `${isPlain(x) ? 'tensor' : x.constructor.name}(`;
    const { text, suffixes } = body(x.detach(), prefix.length);
    return withSuffixes(prefix + text, [...device(x), ...suffixes, ...layout(x), ...gradient(x)], {
      indent: prefix.length,
      forceNewline: x.is_sparse,
    });
  });
}

Tensor.prototype.toString = function (this: Tensor): string {
  return tensorToString(this);
};

/** A subclass of a user's own prints its name; parameters and buffers print as tensors. */
function isPlain(x: Tensor): boolean {
  return ['Tensor', 'Parameter', 'Buffer'].includes(x.constructor.name);
}

interface Body {
  readonly text: string;
  readonly suffixes: readonly string[];
}

function body(x: Tensor, indent: number): Body {
  if (x.layout !== 'strided' && x.layout in indicesOf) return sparse(x, indent);
  if (x.is_quantized) return quantized(x, indent);
  const size = `size=${tuple(x.shape)}`;
  const unlikeDefault = x.dtype === get_default_dtype() ? [] : [`dtype=torch.${x.dtype}`];
  if (x.is_meta) return { text: '...', suffixes: [size, ...unlikeDefault] };
  if (x.numel() === 0) return { text: '[]', suffixes: [...(x.dim() === 1 ? [] : [size]), ...unlikeDefault] };
  return {
    text: contents(x.layout === 'strided' ? x : x.to_dense(), indent),
    suffixes: [...(printOptions.edgeitems === 0 ? [size] : []), ...dtypeUnlessImplied(x)],
  };
}

/** The elements as nested lists that begin `indent` columns to the right. */
function contents(x: Tensor, indent: number): string {
  if (x.numel() === 0) return '[]';
  const summarize = x.numel() > printOptions.threshold;
  const kept = summarize ? summarized(x) : x;
  return nested(column(kept), { size: x.shape, indent, summarize }, printOptions);
}

/** The first and last `edgeitems` of every dimension that is longer than both together. */
function summarized(x: Tensor): Tensor {
  const edge = printOptions.edgeitems;
  if (edge === 0) return x.dim() === 1 ? x : x.new_empty(x.shape.map(() => 0));
  return x.shape.reduce(
    (kept, length, dim) =>
      length <= 2 * edge ? kept : cat([kept.narrow(dim, 0, edge), kept.narrow(dim, length - edge, edge)], dim),
    x,
  );
}

function column(x: Tensor): Column {
  const values = x.data_array();
  if (isComplex(x.dtype)) {
    const pairs = Float64Array.from(values as Float32Array);
    return complexColumn(part(pairs, 0), part(pairs, 1));
  }
  if (isFloating(x.dtype)) return floatColumn(Float64Array.from(values as Float32Array), printOptions);
  return plainColumn(values, x.dtype === 'bool' ? (value) => (value ? 'True' : 'False') : String);
}

/** The real (0) or imaginary (1) parts of (re, im) pairs. */
function part(pairs: Float64Array, which: 0 | 1): Column {
  return floatColumn(
    pairs.filter((_, index) => index % 2 === which),
    printOptions,
  );
}

/** The methods that give the indices of each sparse layout, and the names under which they are printed. */
const indicesOf: Partial<Record<string, readonly (readonly [name: string, get: (x: Tensor) => Tensor])[]>> = {
  sparse_coo: [['indices', (x) => x._indices()]],
  sparse_csr: [
    ['crow_indices', (x) => x.crow_indices()],
    ['col_indices', (x) => x.col_indices()],
  ],
  sparse_csc: [
    ['ccol_indices', (x) => x.ccol_indices()],
    ['row_indices', (x) => x.row_indices()],
  ],
  sparse_bsr: [
    ['crow_indices', (x) => x.crow_indices()],
    ['col_indices', (x) => x.col_indices()],
  ],
  sparse_bsc: [
    ['ccol_indices', (x) => x.ccol_indices()],
    ['row_indices', (x) => x.row_indices()],
  ],
};

function sparse(x: Tensor, indent: number): Body {
  const parts = [
    ...(indicesOf[x.layout] ?? []).map(([name, get]) => [name, get(x)] as const),
    ['values', x.is_sparse ? x._values() : x.values()] as const,
  ];
  const texts = parts.map(([name, value]) => {
    const prefix = `${name}=tensor(`;
    const text = x.is_meta ? '...' : contents(value.detach(), indent + prefix.length);
    return prefix + text + (x.is_meta || value.numel() === 0 ? `, size=${tuple(value.shape)}` : '');
  });
  return {
    text: `${texts.join(`),\n${' '.repeat(indent)}`)})`,
    suffixes: [`size=${tuple(x.shape)}`, ...(x.is_meta ? [] : [`nnz=${x._nnz()}`]), ...dtypeUnlessImplied(x)],
  };
}

function quantized(x: Tensor, indent: number): Body {
  const parameters = hasOneScale(x)
    ? [
        'quantization_scheme=torch.per_tensor_affine',
        `scale=${repr(float(x.q_scale()))}`,
        `zero_point=${x.q_zero_point()}`,
      ]
    : [
        'quantization_scheme=torch.per_channel_affine',
        `scale=${tensorToString(x.q_per_channel_scales())}`,
        `zero_point=${tensorToString(x.q_per_channel_zero_points())}`,
        `axis=${x.q_per_channel_axis()}`,
      ];
  return {
    text: contents(x.dequantize(), indent),
    suffixes: [`size=${tuple(x.shape)}`, ...dtypeUnlessImplied(x), ...parameters],
  };
}

/** A scheme is no value of JavaScript; what tells the two apart is that q_scale refuses tensors quantized per channel. */
function hasOneScale(x: Tensor): boolean {
  try {
    x.q_scale();
    return true;
  } catch {
    return false;
  }
}

/** Not said of the default dtype, of its complex form, of int64 and of bool: the elements show those. */
function dtypeUnlessImplied(x: Tensor): string[] {
  const type = get_default_dtype();
  const implied = [type, type === 'float64' ? 'complex128' : 'complex64', 'int64', 'bool'];
  return implied.includes(x.dtype) ? [] : [`dtype=torch.${x.dtype}`];
}

function device(x: Tensor): string[] {
  return x.is_cpu ? [] : [`device='${x.device}'`];
}

function layout(x: Tensor): string[] {
  return x.layout === 'strided' ? [] : [`layout=torch.${x.layout}`];
}

function gradient(x: Tensor): string[] {
  const node = gradFn(x);
  if (node !== null) return [`grad_fn=<${node.name().split('::').at(-1)}>`];
  return x.requires_grad ? ['requires_grad=True'] : [];
}

function tuple(size: readonly number[]): string {
  return size.length === 1 ? `(${size[0]},)` : `(${size.join(', ')})`;
}

/** Suffixes go on the last line while they fit, and on one of their own otherwise. */
function withSuffixes(
  text: string,
  suffixes: readonly string[],
  { indent, forceNewline }: { indent: number; forceNewline: boolean },
): string {
  let result = text;
  let width = text.length - text.lastIndexOf('\n') + 1;
  for (const [i, suffix] of suffixes.entries()) {
    const wraps = (forceNewline && i === 0) || width + suffix.length + 2 > printOptions.linewidth;
    result += wraps ? `,\n${' '.repeat(indent)}${suffix}` : `, ${suffix}`;
    width = wraps ? indent + suffix.length : width + suffix.length + 2;
  }
  return `${result})`;
}
