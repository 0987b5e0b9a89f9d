// Every bound name as something that can be called.
import * as torch from 'nodetorch';
import { operatorNames } from '../../dist/_ops.js';
import { plausible, rowsOf, schemaRow } from './plausible.mjs';

/** @typedef {import('./hostile.mjs').Random} Random */

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {(next: Random) => unknown[] | null} fitting  arguments of the right kinds, or null where they are not known
 * @property {(args: unknown[], next: Random) => unknown} run  the arguments' first is `self` where it is a method
 * @property {boolean} method
 */

/** @type {Record<string, string>} */
const LEFT_OUT = {
  'torch.set_num_interop_threads': 'can be called once in a process',
  'torch.set_num_threads': 'the next parallel operation starts as many threads as it says',
  'torch.vision': 'downloads from the network',
};

/** @returns {Target[]} */
export function targets() {
  return [...functions('torch', torch, new Set()), ...methods(), ...operators()].filter(
    ({ name }) => !Object.keys(LEFT_OUT).some((left) => name === left || name.startsWith(`${left}.`)),
  );
}

/**
 * The functions and classes of a module and of the modules in it, each once.
 * @param {string} space
 * @param {object} names
 * @param {Set<unknown>} seen
 * @returns {Target[]}
 */
function functions(space, names, seen) {
  if (seen.has(names)) return [];
  seen.add(names);
  return Object.entries(names).flatMap(([key, value]) => {
    const name = `${space}.${key}`;
    if (Object.prototype.toString.call(value) === '[object Module]') return functions(name, value, seen);
    if (typeof value !== 'function' || seen.has(value)) return [];
    seen.add(value);
    const rows = rowsOf(space, key);
    const fitting = (/** @type {Random} */ next) => (rows === null ? null : plausible(rows, name, next));
    return [{ name, fitting, run: caller(value), method: false }];
  });
}

/**
 * @param {Function} target
 * @returns {Target['run']}
 */
function caller(target) {
  const isClass = /^class\b/.test(Function.prototype.toString.call(target));
  if (!isClass) return (args) => Reflect.apply(target, undefined, args);
  return (args, next) => use(Reflect.construct(target, args), next);
}

/**
 * Objects do their work in their methods.
 * @param {unknown} made
 * @param {Random} next
 */
function use(made, next) {
  if (made instanceof torch.nn.Module) {
    String(made);
    made.load_state_dict(made.state_dict());
    return Reflect.apply(made.call, made, fittingTensors(next));
  }
  if (made instanceof torch.optim.Optimizer) {
    made.step();
    made.load_state_dict(made.state_dict());
    made.zero_grad();
  }
  if (made instanceof torch.utils.data.DataLoader) {
    let count = 0;
    for (const _ of made) if (++count > 10) break;
  }
  return made;
}

/** @param {Random} next */
function fittingTensors(next) {
  return plausible('(Tensor a)\n(Tensor a, Tensor b)\n(Tensor a, Tensor b, Tensor c)', 'forward', next) ?? [];
}

/** @returns {Target[]} */
function methods() {
  const names = Object.getOwnPropertyNames(torch.Tensor.prototype).filter((name) => name !== 'constructor');
  return names.map((key) => {
    const name = `torch.Tensor.${key}`;
    const rows = rowsOf('torch.Tensor', key);
    return {
      name,
      method: true,
      fitting: (next) => (rows === null ? null : plausible(rows, name, next)),
      run: ([self, ...args]) => {
        const value = Reflect.get(Object(self), key);
        return typeof value === 'function' ? Reflect.apply(value, self, args) : value;
      },
    };
  });
}

/** Every overload of the dispatcher. @returns {Target[]} */
function operators() {
  return [...operatorNames()].flatMap(([qualified, overloads]) => {
    const [space = '', key = ''] = qualified.split('::');
    return overloads.map((overload) => {
      const name = `torch.ops.${space}.${key}.${overload || 'default'}`;
      const find = () => torch.ops[space][key][overload || 'default'];
      /** @type {string | undefined} */
      let row;
      return {
        name,
        method: false,
        fitting: (/** @type {Random} */ next) => {
          row ??= schemaRow(find()._schema);
          return plausible(row, name, next);
        },
        run: (/** @type {unknown[]} */ args) => Reflect.apply(find(), undefined, args),
      };
    });
  });
}
