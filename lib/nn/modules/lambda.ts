import { Module } from '../module.js';
import { isModule } from '../registration.js';

/** What a Sequential chains: modules, and plain functions of one value. */
// biome-ignore lint/suspicious/noExplicitAny: each layer fixes its own types, and the next one must take what it gives
export type Layer = (input: any) => any;

/** A plain function as a module, so that it has a number, a line in the printed tree and hooks like any other layer. */
export class Lambda extends Module {
  constructor(readonly fn: Layer) {
    super();
  }

  forward(input: unknown): unknown {
    return this.fn(input);
  }

  override _get_name(): string {
    return this.fn.name === '' ? 'Lambda' : this.fn.name;
  }
}

/** A layer as a module; what is no function is left for `add_module` to refuse. */
export function moduleFrom(layer: Layer): Module {
  return typeof layer !== 'function' || isModule(layer) ? (layer as unknown as Module) : new Lambda(layer);
}
