// Tensors that a file holds in parts, sparse and quantized ones: made of their parts, which are checked first.
import { NotImplementedError } from '../errors.js';
import { sparse_compressed_tensor, sparse_coo_tensor } from '../generated/torch.js';
import {
  _make_per_channel_quantized_tensor,
  _make_per_tensor_quantized_tensor,
  _validate_sparse_compressed_tensor_args,
  _validate_sparse_coo_tensor_args,
} from '../generated/vf.js';
import type { Tensor } from '../tensor.js';
import { integer, integers, refused, sequence, tensor, text } from './checks.js';
import { PyTuple } from './python_values.js';
import { LoadedStorage } from './storages.js';

/** `_rebuild_sparse_tensor(layout, parts)`. */
export function rebuildSparse([layout, parts]: readonly unknown[]): Tensor {
  const items = sequence('_rebuild_sparse_tensor', parts);
  if (layout === 'sparse_coo') return rebuildCoo(items);
  const compressed = ['sparse_csr', 'sparse_csc', 'sparse_bsr', 'sparse_bsc'] as const;
  const known = compressed.find((name) => name === layout);
  if (known !== undefined) return rebuildCompressed(known, items);
  throw new NotImplementedError(`rebuilding sparse tensor for layout ${text('layout', layout)}`);
}

function rebuildCoo([indices, values, size, coalesced]: readonly unknown[]): Tensor {
  const parts = [tensor('indices', indices), tensor('values', values), integers('size', size)] as const;
  const is_coalesced = coalesced === true;
  _validate_sparse_coo_tensor_args(...parts, { is_coalesced, check_pinning: false });
  return sparse_coo_tensor(...parts, { is_coalesced });
}

function rebuildCompressed(
  layout: 'sparse_csr' | 'sparse_csc' | 'sparse_bsr' | 'sparse_bsc',
  items: readonly unknown[],
) {
  const [outer, inner, values, size] = items;
  const parts = [
    tensor('compressed_indices', outer),
    tensor('plain_indices', inner),
    tensor('values', values),
    integers('size', size),
  ] as const;
  _validate_sparse_compressed_tensor_args(...parts, layout, { check_pinning: false });
  return sparse_compressed_tensor(...parts, { layout });
}

const plainDtype: Readonly<Record<string, string>> = { qint8: 'int8', quint8: 'uint8', qint32: 'int32' };

/** `_rebuild_qtensor(storage, offset, size, stride, quantizer, ...)`. */
export function rebuildQuantized([storage, offset, size, stride, quantizer]: readonly unknown[]): Tensor {
  if (!(storage instanceof LoadedStorage) || !(quantizer instanceof PyTuple)) throw refused('_rebuild_qtensor');
  const type = plainDtype[storage.dtype];
  if (type === undefined) throw new NotImplementedError(`rebuilding quantized tensor of ${storage.dtype}`);
  const values = storage.view(type, integer('offset', offset), integers('size', size), integers('stride', stride));
  const [scheme, scale, zeroPoint, axis] = quantizer.items;
  if (scheme === 'per_tensor_affine') {
    return _make_per_tensor_quantized_tensor(values, Number(scale), integer('zero_point', zeroPoint));
  }
  if (scheme !== 'per_channel_affine')
    throw refused(`Can't deserialize quantized tensor with qscheme ${String(scheme)}`);
  const channels = values.shape[integer('axis', axis)];
  const [scales, zeroPoints] = [tensor('scales', scale), tensor('zero_points', zeroPoint)];
  if (scales.numel() !== channels || zeroPoints.numel() !== channels) {
    throw new RangeError('_rebuild_qtensor: per_channel scales/zero_points length must equal size[axis]');
  }
  return _make_per_channel_quantized_tensor(values, scales, zeroPoints, integer('axis', axis));
}
