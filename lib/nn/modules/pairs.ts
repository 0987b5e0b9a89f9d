import { isPlainObject } from '../../bind.js';
import { typename } from '../typename.js';

/** Key-value pairs of anything iterable, with the errors of Python's dictionaries of modules and parameters. */
export function pairsFrom(source: unknown, name: string): [string, unknown][] {
  if (!isIterable(source)) {
    // Python's ParameterDict misspells itself here.
    const who = name === 'ParameterDict' ? 'ParametersDict' : name;
    throw new TypeError(
      `${who}.update should be called with an iterable of key/value pairs, but got ${typename(source)}`,
    );
  }
  return Array.from(source, (pair, i) => pairFrom(pair, i, name));
}

function pairFrom(pair: unknown, i: number, name: string): [string, unknown] {
  const what = `${name} update sequence element #${i}`;
  if (!isIterable(pair) && !isPlainObject(pair)) throw new TypeError(`${what} should be Iterable; is${typename(pair)}`);
  const parts = isIterable(pair) ? [...pair] : Object.keys(pair);
  if (parts.length !== 2) throw new RangeError(`${what} has length ${parts.length}; 2 is required`);
  // A key of another type is refused where it is used.
  return parts as [string, unknown];
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    value !== null &&
    value !== undefined &&
    typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function'
  );
}
