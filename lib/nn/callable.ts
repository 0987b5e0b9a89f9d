/** What a call of a `Callable` runs unless its gate is open. */
export const invoke: unique symbol = Symbol('invoke');

/** Decides, call by call, whether an instance may go straight to its `forward`. */
export interface Gate {
  straight: boolean;
}

/** Shut while hooks are registered for all modules. */
export const everywhere: Gate = { straight: true };

const shut: Gate = { straight: false };

interface Target {
  forward(...args: unknown[]): unknown;
  [invoke](args: unknown[]): unknown;
}

/**
 * A class whose instances are functions: calling one runs `forward`, or `[invoke]` while its gate is shut. No Proxy is
 * involved, so private fields, `instanceof` and `delete` behave as ever. Functions own a `name` and a `length`; instances do
 * not, and `Function.prototype` is not among their prototypes, so fields of any name are free for subclasses.
 */
export abstract class Callable {
  constructor(gate: Gate = shut) {
    // A constructor may return another object: the function becomes `this` of every subclass.
    // biome-ignore lint/correctness/noConstructorReturn: it is how the instance becomes callable
    return allocate(new.target.prototype, gate) as this;
  }

  abstract [invoke](args: unknown[]): unknown;
}

/** A callable object with this prototype, on which no constructor has run. */
export function allocate(prototype: object, gate: Gate): object {
  // A method: unlike a function expression it has no `prototype` of its own. `arguments` costs nothing while the count is one
  // or two, a rest parameter always makes an array.
  const { self } = {
    self(this: unknown, a: unknown, b: unknown): unknown {
      // biome-ignore-start lint/complexity/noArguments: see above
      if (!(gate.straight && everywhere.straight)) return target[invoke](Array.from(arguments));
      switch (arguments.length) {
        case 1:
          return target.forward(a);
        case 2:
          return target.forward(a, b);
        default:
          return target.forward(...arguments);
      }
      // biome-ignore-end lint/complexity/noArguments: see above
    },
  };
  // Both may only be deleted after the prototype is set: in the other order V8 copies the whole map of the function.
  const target = Object.setPrototypeOf(self, prototype) as Target & { name?: string; length?: number };
  delete target.name;
  delete target.length;
  return target;
}
