import { bind, isPlainObject, type Keywords, type Signature } from '../bind.js';

type Names = readonly string[];
type Values = readonly unknown[];
type Flat<T> = { [K in keyof T]: T[K] };

/** The parameters as one object: those without a default must be there. */
type Named<N extends Names, V extends Values> = N extends readonly ['*', ...infer Rest extends Names]
  ? Named<Rest, V>
  : N extends readonly [infer Name extends string, ...infer Rest extends Names]
    ? V extends readonly [infer T, ...infer After]
      ? { [K in Name]: T } & Named<Rest, After>
      : V extends readonly [(infer T)?, ...infer After]
        ? { [K in Name]?: T | undefined } & Named<Rest, After>
        : Keywords
    : Keywords;

/** The parameters that have a default or follow the `*`, as one object. */
type Defaulted<N extends Names, V extends Values> = N extends readonly ['*', ...Names]
  ? Named<N, V>
  : V extends readonly [infer _, ...infer After]
    ? N extends readonly [string, ...infer Rest extends Names]
      ? Defaulted<Rest, After>
      : Keywords
    : Named<N, V>;

/** The values that may come by position: those before the `*`. */
type Leading<N extends Names, V extends Values, Before extends Values = []> = N extends readonly [
  infer Name,
  ...infer Rest extends Names,
]
  ? Name extends '*'
    ? Before
    : V extends readonly [infer T, ...infer After]
      ? Leading<Rest, After, [...Before, T]>
      : V extends readonly [(infer T)?, ...infer After]
        ? Leading<Rest, After, [...Before, T?]>
        : Before
  : Before;

type Positional<V extends Values, O> = [...{ [I in keyof V]: undefined extends V[I] ? V[I] | O : V[I] }, options?: O];

/** The forms in which an object names a required parameter too. */
type Moved<N extends Names, V extends Values, Before extends Values = []> = V extends readonly [infer T, ...infer After]
  ? N extends readonly [string, ...infer Rest extends Names]
    ? [...Before, Flat<Named<N, V>>] | Moved<Rest, After, [...Before, T]>
    : never
  : never;

/** A function that takes its arguments as Python does: by position, and a trailing plain object names any of the rest. */
export interface Defined<N extends Names, V extends Values, Result> {
  (...args: Moved<N, V>): Result;
  // Last, because the compiler explains the last form: with labels, unless a `*` cuts the values.
  (...args: Positional<'*' extends N[number] ? Leading<N, V> : V, Flat<Defaulted<N, V>>>): Result;
}

/**
 * Gives `body`, a function of positional values, Python's calling convention. `parameters` are its parameters' names, with
 * `*` before the keyword-only ones. A call without keywords goes straight through.
 *
 * @example
 * const scale = define('scale', ['input', 'factor'], (input: Tensor, factor: number = 2): Tensor => input.mul(factor));
 * scale(x, { factor: 3 });
 */
export function define<const N extends Names, V extends unknown[], Result>(
  name: string,
  parameters: N,
  body: (...args: V) => Result,
): Defined<N, V, Result>;
/** The same with a call type that is more exact than what can be read off `body`. */
export function define<Call extends (...args: never[]) => unknown>(
  name: string,
  parameters: Names,
  body: (...args: never[]) => unknown,
): Call;
export function define(name: string, parameters: Names, body: (...args: never[]) => unknown): unknown {
  const call = body as (...args: unknown[]) => unknown;
  const names = parameters.filter((parameter) => parameter !== '*');
  const star = parameters.indexOf('*');
  const positional = star < 0 ? names.length : star;
  const signature: Signature = { name, parameters, required: body.length };
  const defined = (...args: unknown[]): unknown => {
    if (args.length >= signature.required && args.length <= positional && !isPlainObject(args[args.length - 1])) {
      return call(...args);
    }
    const bound = bind<Record<string, unknown>>(signature, args);
    return call(...names.map((parameter) => bound[parameter]));
  };
  return Object.defineProperty(defined, 'name', { value: name });
}
