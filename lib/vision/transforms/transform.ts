import { inspect } from 'node:util';

/** Anything that makes one value of another: a transform, or a plain function. */
export type Step = (input: never) => unknown;

export interface Transform<In, Out> {
  // biome-ignore lint/style/useShorthandFunctionType: it merges with the class, whose instances are functions
  (input: In): Out;
}

/**
 * Base class of transforms: an instance is called like a function, and a subclass writes `forward`.
 *
 * @example
 * class Invert extends Transform<Tensor, Tensor> {
 *   forward(image: Tensor) { return image.mul(-1).add(255); }
 * }
 * new Invert()(image);
 */
export abstract class Transform<In, Out> {
  constructor() {
    const call = (input: In): Out => self.forward(input);
    // The prototype of the class makes a transform of the function.
    const self = Object.setPrototypeOf(call, new.target.prototype) as this;
    // biome-ignore lint/correctness/noConstructorReturn: a constructor that returns a function makes its instances callable
    return self;
  }

  abstract forward(input: In): Out;

  /** Printed as in torchvision. */
  toString(): string {
    return `${this.constructor.name}()`;
  }

  [inspect.custom](): string {
    return String(this);
  }
}
