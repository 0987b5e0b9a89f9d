import * as torch from 'nodetorch';
import { Device } from 'nodetorch/device';
import { Parameter } from 'nodetorch/nn/parameter';
import { storageInfo } from 'nodetorch/serialization/storages';

/** What a value holds, as JSON: the counterpart of test/golden/serialization/encoder.py. */
export class Encoder {
  private readonly storages = new Map<number, number>();
  /** Storages that the values keep alive, so that no address is given twice. */
  private readonly kept: torch.Tensor[] = [];

  encode(value: unknown): unknown {
    if (torch.is_tensor(value)) return this.tensor(value);
    if (value instanceof torch.Size) return { size: [...value] };
    if (Array.isArray(value)) return value.map((item) => this.encode(item));
    if (value instanceof Map) return { dict: [...value].map((pair) => this.encode(pair)) };
    if (value instanceof Set) return { set: [...value].sort() };
    if (value instanceof Uint8Array) return { bytes: [...value] };
    if (value instanceof Device) return { device: String(value) };
    if (typeof value === 'object' && value !== null) return this.object(value);
    return plain(value);
  }

  private object(value: object): unknown {
    const entries = Object.entries(value);
    if (entries.length === 2 && 're' in value && 'im' in value) return { complex: [value.re, value.im] };
    const dict = entries.map(([key, item]) => [key, this.encode(item)]);
    return '_metadata' in value ? { dict, _metadata: this.encode(value._metadata) } : { dict };
  }

  private tensor(x: torch.Tensor): unknown {
    const place = x.layout === 'strided' && !x.is_quantized && !x.is_meta ? this.place(x) : {};
    return {
      tensor: x.dtype,
      size: [...x.shape],
      requires_grad: x.requires_grad,
      parameter: x instanceof Parameter,
      layout: x.layout,
      device: String(x.device),
      ...place,
      ...(x.is_meta ? {} : { values: values(x.detach()) }),
    };
  }

  private place(x: torch.Tensor): object {
    const { key } = storageInfo(x);
    if (!this.storages.has(key)) this.storages.set(key, this.storages.size);
    this.kept.push(x);
    return { storage: this.storages.get(key), stride: [...x.stride()], offset: x.storage_offset() };
  }
}

function values(x: torch.Tensor): unknown {
  if (x.is_quantized) return x.dequantize().tolist();
  return plain((x.layout === 'strided' ? x : x.to_dense()).tolist({ bigint: x.dtype.includes('int') }));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return Number.isNaN(value) ? 'nan' : value < 0 ? '-inf' : 'inf';
  }
  if (typeof value === 'object' && value !== null && 're' in value && 'im' in value) {
    return [plain(value.re), plain(value.im)];
  }
  return value;
}
