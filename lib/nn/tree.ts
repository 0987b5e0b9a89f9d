import type { Module } from './module.js';
import { registryOf } from './registration.js';

/** `text` with its second and further lines moved to the right; blank ones stay empty. */
export function indented(text: string, spaces: number): string {
  const [first = '', ...rest] = text.split('\n');
  return [first, ...rest.map((line) => (line.trim() === '' ? '' : ' '.repeat(spaces) + line))].join('\n');
}

/** `Name(extra)`, or with children a line for each of them, as torch/nn/modules/module.py prints. */
export function printModule(module: Module): string {
  const extraRepr = module.extra_repr();
  const extra = extraRepr === '' ? [] : extraRepr.split('\n');
  const children = printableChildren(module).map(
    ([name, child]) => `(${name}): ${indented(String(child ?? 'None'), 2)}`,
  );
  const lines = [...extra, ...children];
  const name = module._get_name();
  if (lines.length === 0) return `${name}()`;
  if (extra.length === 1 && children.length === 0) return `${name}(${extra[0]})`;
  return `${name}(\n  ${lines.join('\n  ')}\n)`;
}

/** Without the checks of other traversals: printing helps to find what they complain about. */
function printableChildren(module: Module): [string, Module | null][] {
  const registry = registryOf(module);
  // A name of this kind holds a module, or null.
  return registry.namesOf('module').map((name) => [name, (Reflect.get(module, name) ?? null) as Module | null]);
}
