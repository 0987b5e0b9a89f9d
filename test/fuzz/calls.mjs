// Every bound name as something that can be called.
import * as torch from 'nodetorch';

/**
 * @typedef {object} Call
 * @property {string} name
 * @property {(args: unknown[]) => unknown} run  the arguments' first is `self` where it is a method
 * @property {boolean} method
 */

/** They end or stop the process on purpose, wait for other processes, or change how the whole process computes. */
const LEFT_OUT = new Set(['torch.set_num_threads', 'torch.set_num_interop_threads', 'torch.from_file', 'torch.save']);

/** @type {Record<string, object>} */
const SPACES = {
  torch,
  'torch.linalg': torch.linalg,
  'torch.fft': torch.fft,
  'torch.special': torch.special,
  'torch.signal.windows': torch.signal.windows,
  'torch.masked': torch.masked,
  'torch.nn.functional': torch.nn.functional,
  'torch.nn.init': torch.nn.init,
  'torch.nn': torch.nn,
  'torch.nn.utils': torch.nn.utils,
  'torch.nn.utils.parametrizations': torch.nn.utils.parametrizations,
  'torch.nn.utils.parametrize': torch.nn.utils.parametrize,
  'torch.nn.utils.prune': torch.nn.utils.prune,
  'torch.nn.utils.rnn': torch.nn.utils.rnn,
  'torch.nn.utils.stateless': torch.nn.utils.stateless,
  'torch.func': torch.func,
  'torch.optim': torch.optim,
  'torch.optim.lr_scheduler': torch.optim.lr_scheduler,
  'torch.utils.data': torch.utils.data,
  'torch.autograd': torch.autograd,
};

/** libtorch makes as many tensors as `r` says before it looks at anything: 2 ** 31 of them take minutes, in Python too. */
const SLOW = /\.combinations$/;

/** Operators that PyTorch keeps to itself check nothing: Python's process, too, dies of wrong arguments. */
const PRIVATE = /\._[^_]/;

/** @returns {Call[]} */
export function calls() {
  const functions = Object.entries(SPACES).flatMap(([space, names]) =>
    Object.entries(names).flatMap(([name, value]) =>
      typeof value === 'function' ? [{ name: `${space}.${name}`, run: caller(value), method: false }] : [],
    ),
  );
  return [...functions, ...methods()].filter(
    ({ name }) => !LEFT_OUT.has(name) && !PRIVATE.test(name) && !SLOW.test(name),
  );
}

/** @param {Function} target */
function caller(target) {
  const isClass = /^class\b/.test(Function.prototype.toString.call(target));
  return (/** @type {unknown[]} */ args) =>
    isClass ? Reflect.construct(target, args) : Reflect.apply(target, undefined, args);
}

/** @returns {Call[]} */
function methods() {
  const names = Object.getOwnPropertyNames(torch.Tensor.prototype).filter((name) => name !== 'constructor');
  return names.map((name) => ({
    name: `torch.Tensor.${name}`,
    method: true,
    run: ([self, ...args]) => {
      const value = Reflect.get(Object(self), name);
      return typeof value === 'function' ? Reflect.apply(value, self, args) : value;
    },
  }));
}
