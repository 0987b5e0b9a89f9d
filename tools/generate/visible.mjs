// @ts-check
/** Which operators Python sees: torchgen/packaged/autograd/gen_python_functions.py. */
import { BOUND_BY_HAND } from './handwritten.mjs';
import { isOut, parseSchema } from './schema.mjs';

/**
 * @typedef {import('./schema.mjs').Schema} Schema
 * @typedef {{ schema: Schema, text: string, variants: string[], module: string, category: string, generated: boolean, viewCopy: boolean }} Native
 */

/** Bound by hand, or not shown to Python at all. */
const SKIPPED = [
  'alias',
  'contiguous',
  'dim',
  'get_device',
  'is_contiguous',
  'is_cuda',
  'is_sparse',
  'is_sparse_csr',
  'numel',
  'size',
  'storage_offset',
  'stride',
  'sym_is_contiguous',
  'sym_size',
  'sym_stride',
  'sym_storage_offset',
  'sym_numel',
  '.*_backward',
  '.*_backward_(out|input|weight|bias)',
  '.*_forward',
  '.*_forward_out',
  '.*_jvp',
  '_unsafe_view',
  'tensor',
  '_?sparse_(coo|compressed|csr|csc|bsr|bsc)_tensor.*',
  '_range.*',
  '_sparse_add_out',
  '_sparse_div.*',
  '_sparse_mul.*',
  '_sparse_sub.*',
  '_sparse_dense_add_out',
  'index',
  'index_out',
  'unique_dim_consecutive',
  '_cumsum.*',
  '_cumprod.*',
  '_sum.*',
  '_prod.*',
  '_th_.*',
  '_thnn_.*',
  'range.*',
  '_solve.*',
  '_inverse.*',
  '_cholesky.*',
  '_triangular_solve.*',
  '_qr.*',
  '_svd.*',
  'slice',
  'item',
  '_local_scalar_dense',
  'to',
  '_to_copy',
  '_to_copy_out',
  '_reshape_copy',
  '_reshape_copy_out',
  'copy_sparse_to_sparse_',
  'copy_',
  '_foreach_copy',
  'numpy_T',
  'matrix_H',
  'mT',
  'mH',
  'nonzero(_(out|numpy))?',
  'set_data',
  '.*_overrideable',
  'data',
  'is_leaf',
  'output_nr',
  '_version',
  'requires_grad_',
  'retains_grad',
  'set_',
  '_fw_primal',
  'fake_quantize_per_tensor_affine_cachemask',
  'fake_quantize_per_channel_affine_cachemask',
  '_new_zeros_with_same_feature_meta',
  '_has_same_storage_numel',
  '_reshape_alias',
  'replace_',
  'copy',
  'fill.Tensor',
  'fill.Scalar',
  'lift.*',
  'normal_functional',
  'nbytes',
  'itemsize',
  '_batch_norm_with_update',
  '_batch_norm_with_update_out',
  '_batch_norm_no_update',
].map((pattern) => new RegExp(`^${pattern}$`));

/** Python gives numbers to the Tensor overloads of these, so that the Scalar ones never match. */
const SKIPPED_SIGNATURES = /^(add|sub|mul|div)_?\.Scalar\(/;

/** @typedef {{ func: string, variants?: string, python_module?: string, category_override?: string, tags?: string | string[], autogen?: string }} Entry */

/** @param {Entry[]} entries @returns {Native[]} */
export function visibleOperators(entries) {
  return entries.flatMap(native).filter(isVisible);
}

/** An entry of the file and the out= variants that torchgen makes from it. @param {Entry} entry @returns {Native[]} */
function native(entry) {
  const tags = [entry.tags ?? []].flat();
  const schema = parseSchema(entry.func);
  const made = {
    schema,
    text: entry.func,
    variants: (entry.variants ?? 'function').split(',').map((variant) => variant.trim()),
    module: entry.python_module ?? '',
    category: entry.category_override ?? (BOUND_BY_HAND.test(schema.name) ? 'factory' : ''),
    generated: false,
    viewCopy: tags.includes('view_copy'),
  };
  const automatic = (entry.autogen ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name.endsWith('out'));
  return [
    made,
    ...automatic.map((name) => ({
      ...made,
      schema: withOut(schema, name),
      variants: ['function'],
      module: '',
      generated: true,
    })),
  ];
}

/** torchgen's functional_to_out_signature. @param {Schema} schema @param {string} name @returns {Schema} */
function withOut(schema, name) {
  const [base = '', overload = ''] = name.split('.');
  const options = ['dtype', 'layout', 'device', 'pin_memory'];
  const kept = hasTensorOptions(schema) ? schema.args.filter((arg) => !options.includes(arg.name)) : schema.args;
  const outs = schema.returns.map((result, i) => ({
    type: { ...result.type, write: true },
    name: result.name ?? (schema.returns.length > 1 ? `out${i}` : 'out'),
    default: null,
    kwargOnly: true,
    out: true,
  }));
  return { name: base, overload, args: [...kept, ...outs], returns: schema.returns };
}

/** torchgen's cpp.name: out= variants have a name of their own. @param {Schema} schema */
export function cppName(schema) {
  return isOut(schema) ? `${schema.name}_out` : schema.name;
}

/** What Python's generated bindings hold, and a few that are bound by hand there. @param {Native} native */
function isVisible(native) {
  const { schema, text, generated, viewCopy } = native;
  if (generated && !viewCopy) return false;
  if (BOUND_BY_HAND.test(schema.name)) return true;
  if (SKIPPED.some((pattern) => pattern.test(cppName(schema)))) return false;
  return !SKIPPED_SIGNATURES.test(text);
}

/** @param {Schema} schema */
export function hasTensorOptions(schema) {
  const names = schema.args.filter((arg) => arg.kwargOnly).map((arg) => arg.name);
  return ['dtype', 'layout', 'device', 'pin_memory'].every((name) => names.includes(name));
}
