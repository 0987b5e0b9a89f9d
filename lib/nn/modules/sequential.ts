import { isPlainObject } from '../../bind.js';
import type { Tensor } from '../../tensor.js';
import { addModules } from '../checks.js';
import { Module } from '../module.js';
import { registryOf } from '../registration.js';
import { childrenOf } from '../traversal.js';
import { typename } from '../typename.js';
import { type Layer, moduleFrom } from './lambda.js';
import { checkedModule, removeAt, removeSlice, renumber } from './numbered.js';
import { position, positionOrNone, sliced } from './positions.js';

// biome-ignore lint/suspicious/noExplicitAny: a Sequential of unknown layers gives layers of any type
type AnyLayers = any;

class SequentialModule<L extends readonly Layer[] = AnyLayers> extends Module {
  constructor(...layers: Layer[] | [Readonly<Record<string, Layer>>]) {
    super();
    const [named] = layers;
    const entries: readonly (readonly [string | number, unknown])[] =
      layers.length === 1 && isPlainObject(named) ? Object.entries(named) : [...layers.entries()];
    addModules(
      this,
      entries.map(([name, layer]) => [String(name), moduleFrom(layer as Layer)] as const),
    );
  }

  forward(input: Tensor): Tensor {
    let value = input;
    for (const layer of registryOf(this).modules()) value = layer(value) as Tensor;
    return value;
  }

  /** The number of layers. */
  override get length(): number {
    return registryOf(this).modules().length;
  }

  /** The layers in order. */
  *[Symbol.iterator](): IterableIterator<L[number]> {
    yield* registryOf(this).modules();
  }

  /** The layer at `index`, from the end when negative; `undefined` out of range. */
  at<I extends number>(index: `${I}` extends `-${string}` ? never : I): L[I];
  at(index: number): L[number] | undefined;
  at(index: number): Layer | undefined {
    const layers = childrenOf(this);
    const i = positionOrNone(index, layers.length);
    return i === undefined ? undefined : layers[i]?.[1];
  }

  /** Replaces the layer at `index`, under its name. Throws RangeError out of range. */
  set(index: number, layer: Layer): this {
    const names = registryOf(this).namesOf('module');
    Reflect.set(this, names[position(index, names.length)] ?? '', checkedModule(moduleFrom(layer)));
    registryOf(this).sync();
    return this;
  }

  /** Adds a layer at the end. */
  append(layer: Layer): this {
    this.add_module(String(childrenOf(this).length), moduleFrom(layer));
    return this;
  }

  /** Adds layers at the end. */
  extend(layers: Iterable<Layer>): this {
    const count = childrenOf(this).length;
    addModules(
      this,
      Array.from(layers, (layer, i) => [String(count + i), moduleFrom(layer)] as const),
    );
    return this;
  }

  /**
   * Adds a layer before the one at `index` (at the end, for the length); names become numbers.
   *
   * @throws RangeError when the index is out of range.
   */
  insert(index: number, layer: Layer): this {
    const layers = childrenOf(this).map(([, module]) => module);
    if (!(index >= -layers.length && index <= layers.length)) throw new RangeError(`Index out of range: ${index}`);
    layers.splice(index < 0 ? index + layers.length : index, 0, checkedModule(moduleFrom(layer)));
    renumber(this, layers);
    return this;
  }

  /** The layers from `start` up to `end` as a new Sequential; they keep their names. */
  slice(start?: number | null, end?: number | null, step?: number): SequentialModule<L[number][]> {
    const layers = childrenOf(this);
    const taken = new SequentialModule<L[number][]>();
    for (const i of sliced(layers.length, start, end, step)) {
      const [name, layer] = layers[i] ?? [];
      if (name !== undefined && layer !== undefined) taken.add_module(name, layer);
    }
    return taken;
  }

  /** Removes the layer at `index`, or those from `start` up to `end`; the others are numbered anew. */
  delete(index: number): this;
  delete(start: number | null, end: number | null, step?: number): this;
  delete(index: number | null, end?: number | null, step?: number): this {
    if (end === undefined) removeAt(this, index ?? 0);
    else removeSlice(this, index, end, step);
    return this;
  }

  /** Removes the layer at `index` and returns it. Throws RangeError out of range. */
  pop(index: number): L[number] {
    const layers = childrenOf(this);
    const popped = layers[position(index, layers.length)]?.[1];
    removeAt(this, index);
    // `position` has checked the index.
    return popped as Layer as L[number];
  }

  /** Python's `a + b`: the layers of both, numbered anew. */
  add(other: Iterable<Layer>): SequentialModule<Module[]> {
    if (!(other instanceof SequentialModule)) {
      throw new RangeError(
        `add operator supports only objects of Sequential class, but <class '${typename(other)}'> is given.`,
      );
    }
    return new SequentialModule<Module[]>(...this, ...other);
  }

  /** Python's `a * times`: the same layers again and again. */
  mul(times: number): SequentialModule<L[number][]> {
    if (!(times > 0)) throw new RangeError(`Non-positive multiplication factor ${times} for <class 'Sequential'>`);
    return new SequentialModule<L[number][]>(...Array.from({ length: times }, () => [...this]).flat());
  }
}

/**
 * Runs layers one after another, each on what the one before it gave. A plain function is a layer too.
 *
 * @example
 * const model = new nn.Sequential(new nn.Linear(784, 128), new nn.ReLU(), new nn.Linear(128, 10));
 * const named = new nn.Sequential({ hidden: new nn.Linear(784, 128), relu: torch.relu });
 * model.at(0).weight.shape; // torch.Size([128, 784])
 * named.hidden.bias.shape; // torch.Size([128])
 */
export interface SequentialConstructor {
  // Both are passed over by `extends`, which takes the last one: their type parameters have no defaults.
  new <const L extends readonly Layer[]>(...layers: L): SequentialModule<L>;
  new <const N extends Readonly<Record<string, Layer>>>(layers: N): SequentialModule<N[keyof N][]> & N;
  new (...layers: Layer[]): SequentialModule<Module[]>;
  readonly prototype: SequentialModule;
}

Object.defineProperty(SequentialModule, 'name', { value: 'Sequential' });

export const Sequential: SequentialConstructor = SequentialModule as SequentialConstructor;
export type Sequential<L extends readonly Layer[] = AnyLayers> = SequentialModule<L>;
