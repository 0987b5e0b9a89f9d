import type { Module } from '../module.js';
import { isModule, registryOf } from '../registration.js';
import { childrenOf } from '../traversal.js';
import { typename } from '../typename.js';
import { position, sliced } from './positions.js';

/** `module`, if it is one. */
export function checkedModule(module: unknown): Module {
  if (!isModule(module)) throw new TypeError(`${typename(module)} is not a Module subclass`);
  return module;
}

/** Makes `modules` the only children of `container`, named by their positions. */
export function renumber(container: Module, modules: readonly Module[]): void {
  const registry = registryOf(container);
  registry.rebuild(
    registry.namesOf('module'),
    modules.map((module, i) => [String(i), module]),
  );
}

/** Removes the child at `index`. Throws RangeError when it is out of range. */
export function removeAt(container: Module, index: number): void {
  remove(container, (length) => [position(index, length)]);
}

/** Removes the children of Python's `start:end:step`. */
export function removeSlice(container: Module, start: number | null, end: number | null, step?: number): void {
  remove(container, (length) => sliced(length, start, end, step));
}

function remove(container: Module, choose: (length: number) => number[]): void {
  const modules = childrenOf(container).map(([, module]) => module);
  const gone = new Set(choose(modules.length));
  renumber(
    container,
    modules.filter((_, i) => !gone.has(i)),
  );
}
