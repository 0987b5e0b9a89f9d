// From the vectors' values to what the TypeScript API takes.

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { float as pythonFloat } from 'nodetorch/repr';
import type { Json, JsonObject, TensorSpec, VectorFile } from './format.js';

type Callable = (...args: unknown[]) => unknown;
type Constructor = new (...args: unknown[]) => unknown;

const methodPath = 'torch.Tensor.';

/** The object of a dotted Python path: `torch.nn.functional.relu`; a method takes its tensor first, as in Python. */
export function resolve(path: string): unknown {
  if (path.startsWith(methodPath)) return methodOf(path);
  let value: unknown = torch;
  for (const part of path.split('.').slice(1)) {
    const holder = value as Record<string, unknown> | undefined | null;
    value = holder?.[part];
    if (value === undefined) throw new Error(`${path} is not bound`);
  }
  return value;
}

function methodOf(path: string): Callable {
  const name = path.slice(methodPath.length);
  return (self, ...args) => {
    const method = (self as Record<string, Callable | undefined>)[name];
    if (typeof method !== 'function') throw new Error(`${path} is not bound`);
    return method.apply(self, args);
  };
}

export function construct(path: string, args: unknown[]): unknown {
  return new (resolve(path) as Constructor)(...args);
}

/** A float of the vectors: a number, or the text of one that JSON has not. */
export function float(value: Json | undefined): number {
  if (typeof value === 'number') return value;
  return (
    { inf: Number.POSITIVE_INFINITY, '-inf': Number.NEGATIVE_INFINITY, nan: Number.NaN }[String(value)] ?? Number(value)
  );
}

/** Values of one case: equal numbers of tensors are the same object, new in every case. */
export class Decoder {
  readonly #file: VectorFile;
  readonly #tensors = new Map<number, Tensor>();
  readonly #generators = new Map<number, torch.Generator>();

  constructor(file: VectorFile) {
    this.#file = file;
  }

  /** The inputs made so far, with their numbers. */
  get inputs(): ReadonlyMap<number, Tensor> {
    return this.#tensors;
  }

  /** Whether the expected values come from this machine's CPU family. */
  get sameFamily(): boolean {
    return this.#file.sameFamily;
  }

  spec(index: number): TensorSpec {
    const spec = this.#file.tensors[index];
    if (spec === undefined) throw new Error(`no tensor ${index}`);
    return spec;
  }

  bytes({ at, bytes }: TensorSpec): Uint8Array {
    return this.#file.blob.subarray(at, at + bytes);
  }

  tensor(index: number): Tensor {
    const known = this.#tensors.get(index);
    if (known !== undefined) return known;
    const made = this.fresh(index);
    this.#tensors.set(index, made);
    return made;
  }

  /** The tensor as it was before any call. */
  fresh(index: number): Tensor {
    const spec = this.spec(index);
    // A copy of its own: the blob's alignment is not a tensor's.
    const storage = torch.tensor(this.bytes(spec).slice());
    let view = torch.no_grad(() => this.#view(storage, spec));
    if (spec.conj) view = torch.no_grad(() => view.conj());
    if (spec.neg) view = torch.no_grad(() => negated(view));
    return spec.requires_grad ? view.detach().requires_grad_() : view;
  }

  #view(storage: Tensor, { dtype, size, stride, offset, dense }: TensorSpec): Tensor {
    const typed = storage.view(dtype as torch.dtype);
    if (dense) return typed.view(size);
    return typed.as_strided(size, stride, offset ?? 0);
  }

  all(values: Json[]): unknown[] {
    return values.map((value) => this.value(value));
  }

  keywords(values: JsonObject): Record<string, unknown> {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.value(value)]));
  }

  /** Positional arguments and, when there are any, the object of keywords behind them. */
  arguments(args: Json[], kwargs: JsonObject = {}): unknown[] {
    const positional = this.all(args);
    return Object.keys(kwargs).length === 0 ? positional : [...positional, this.keywords(kwargs)];
  }

  value(value: Json): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return this.all(value);
    const [key = '', content = null] = Object.entries(value)[0] ?? [];
    return this.#tagged(key, content, value);
  }

  #tagged(key: string, content: Json, value: JsonObject): unknown {
    switch (key) {
      case 't':
        return this.tensor(content as number);
      case 'i':
        return BigInt(content as string);
      case 'f':
        return this.#float(content);
      case 'c': {
        const [re, im] = content as Json[];
        return { re: float(re), im: float(im) };
      }
      case 'size':
        return torch.empty(content as number[], { device: 'meta' }).shape;
      case 'tuple':
      case 'namedtuple':
        return this.all(content as Json[]);
      case 'dict':
        return this.#dict(content as [Json, Json][]);
      case 'device':
        return torch.device(content as string);
      case 'dtype':
      case 'layout':
      case 'memory_format':
        return content;
      case 'slice':
        return sliceText(content as Json[]);
      case 'ellipsis':
        return '...';
      case 'fn':
        return resolve(content as string);
      case 'object':
        return construct(
          content as string,
          this.arguments((value.args ?? []) as Json[], (value.kwargs ?? {}) as JsonObject),
        );
      case 'packed_sequence':
        return construct('torch.nn.utils.rnn.PackedSequence', this.all(content as Json[]));
      case 'lambda':
        return Function('epoch', `return ${content as string};`);
      case 'generator':
        return this.#generator(content as { id: number; seed: number });
      case 'seed':
        return new torch.Generator().manual_seed(content as number);
      default:
        throw new Error(`unknown value ${JSON.stringify(value)}`);
    }
  }

  #float(content: Json): unknown {
    const value = float(content);
    return this.#file.marksFloats && Number.isInteger(value) ? pythonFloat(value) : value;
  }

  #dict(entries: [Json, Json][]): unknown {
    const decoded = entries.map(([key, value]) => [this.value(key), this.value(value)] as const);
    const named = decoded.every(([key]) => typeof key === 'string');
    return named ? Object.fromEntries(decoded as [string, unknown][]) : new Map(decoded);
  }

  #generator({ id, seed }: { id: number; seed: number }): torch.Generator {
    const known = this.#generators.get(id) ?? new torch.Generator().manual_seed(seed);
    this.#generators.set(id, known);
    return known;
  }
}

/** A view with the lazy negative bit: the imaginary part of a conjugated view has it. */
function negated(view: Tensor): Tensor {
  return (resolve('torch.ops.aten._neg_view') as Callable)(view) as Tensor;
}

function sliceText(parts: Json[]): string {
  const [start, stop, step] = parts.map((part) => (part === null ? '' : String(part)));
  return step === '' ? `${start}:${stop}` : `${start}:${stop}:${step}`;
}

export type { Callable };
