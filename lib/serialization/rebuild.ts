// The functions by which torch/_utils.py rebuilds tensors from storages.
import { device } from '../device.js';
import type { dtype } from '../dtype.js';
import { NotImplementedError, TorchError } from '../errors.js';
import { empty_strided } from '../generated/torch.js';
import { Parameter, UninitializedBuffer, UninitializedParameter } from '../nn/parameter.js';
import { isTensor, type Tensor } from '../tensor.js';
import { dtypeNamed, integer, integers, refused, tensor, text } from './checks.js';
import { type MapLocation, restoreDevice } from './location.js';
import { rebuildQuantized, rebuildSparse } from './parts.js';
import { Callable, PyDict, PyTuple, toJavaScript } from './python_values.js';
import { LoadedStorage } from './storages.js';

type Rebuild = (args: readonly unknown[]) => unknown;

/** The rebuild functions of one file by their Python names. */
export function rebuildFunctions(map: MapLocation | null | undefined): ReadonlyMap<string, Rebuild> {
  return new Map<string, Rebuild>([
    ['torch._utils._rebuild_tensor', (args) => strided(args)],
    ['torch._utils._rebuild_tensor_v2', rebuildV2],
    ['torch._utils._rebuild_tensor_v3', rebuildV3],
    ['torch._utils._rebuild_parameter', rebuildParameter],
    ['torch._utils._rebuild_parameter_with_state', rebuildParameter],
    ['torch.nn.parameter.Parameter', rebuildParameter],
    ['torch.nn.parameter.UninitializedParameter', ([grad]) => new UninitializedParameter(grad !== false)],
    ['torch.nn.parameter.UninitializedBuffer', ([grad]) => new UninitializedBuffer(grad === true)],
    ['torch._utils._rebuild_qtensor', rebuildQuantized],
    ['torch._utils._rebuild_sparse_tensor', rebuildSparse],
    ['torch._utils._rebuild_meta_tensor_no_storage', rebuildMeta],
    ['torch._utils._rebuild_device_tensor_from_cpu_tensor', (args) => rebuildOnDevice(args, map)],
    ['torch._utils._rebuild_device_tensor_from_numpy', notHere('_rebuild_device_tensor_from_numpy')],
    ['torch._utils._rebuild_wrapper_subclass', notHere('_rebuild_wrapper_subclass')],
    ['torch._tensor._rebuild_from_type_v2', rebuildFromType],
  ]);
}

function notHere(name: string): Rebuild {
  return () => {
    throw new NotImplementedError(`${name}: tensors of this kind exist in Python only`);
  };
}

function strided([storage, offset, size, stride]: readonly unknown[], type?: dtype): Tensor {
  if (!(storage instanceof LoadedStorage)) throw refused('_rebuild_tensor needs a storage');
  const sizes = integers('size', size);
  const strides = integers('stride', stride);
  if (sizes.length !== strides.length) throw refused('a tensor has another number of sizes than of strides');
  return storage.view(type ?? storage.dtype, integer('storage_offset', offset), sizes, strides);
}

function rebuildV2(args: readonly unknown[]): Tensor {
  return finish(strided(args), args[4], args[6]);
}

function rebuildV3(args: readonly unknown[]): Tensor {
  return finish(strided(args, dtypeNamed('_rebuild_tensor_v3', args[6])), args[4], args[7]);
}

/** `metadata` says which lazy bits the tensor has: the bytes are those before conjugation and negation. */
function finish(x: Tensor, requiresGrad: unknown, metadata: unknown): Tensor {
  let result = x;
  if (metadata instanceof PyDict && metadata.entries.get('conj') === true) result = result._conj();
  if (metadata instanceof PyDict && metadata.entries.get('neg') === true) result = result._neg_view();
  return requiresGrad === true ? result.requires_grad_() : result;
}

function rebuildParameter([data, requiresGrad]: readonly unknown[]): Parameter {
  return new Parameter(tensor('Parameter', data), requiresGrad !== false);
}

function rebuildMeta([type, size, stride, requiresGrad]: readonly unknown[]): Tensor {
  return empty_strided(integers('size', size), integers('stride', stride), {
    dtype: dtypeNamed('_rebuild_meta_tensor_no_storage', type),
    device: device('meta'),
    requires_grad: requiresGrad === true,
  });
}

function rebuildOnDevice(args: readonly unknown[], map: MapLocation | null | undefined): Tensor {
  const [data, type, location, requiresGrad] = args;
  const target = restoreDevice(map, text('device', location));
  const x = tensor('data', data).to(target, dtypeNamed('dtype', type));
  return requiresGrad === true ? x.requires_grad_() : x;
}

/** A tensor with attributes, or of a subclass; only PyTorch's own classes are in the table of names. */
function rebuildFromType([rebuild, , args, state]: readonly unknown[]): Tensor {
  if (!(rebuild instanceof Callable) || !(args instanceof PyTuple)) throw refused('_rebuild_from_type_v2 needs a call');
  const x = rebuild.call(args.items);
  if (!isTensor(x)) throw new TorchError('_rebuild_from_type_v2 did not make a tensor');
  setAttributes(x, state);
  return x;
}

/** Python attributes become properties, unless the name is one of the tensor's own. */
function setAttributes(x: Tensor, state: unknown): void {
  const attributes = state instanceof PyTuple ? state.items[0] : state;
  if (!(attributes instanceof PyDict)) return;
  for (const [name, value] of attributes.entries) {
    const key = text('attribute', name);
    if (!(key in x))
      Object.defineProperty(x, key, {
        value: toJavaScript(value),
        enumerable: false,
        writable: true,
        configurable: true,
      });
  }
}
