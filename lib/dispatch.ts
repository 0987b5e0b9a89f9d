/** From a signature to the dispatcher: which value goes to which argument of the operator, and what its results become. */
import { dtypeOf } from './dtype.js';
import { NotImplementedError } from './errors.js';
import { guardOf, isUnchecked } from './guards.js';
import { B, F, I, native } from './native.js';
import { Native } from './record.js';
import * as returnTypes from './return_types.js';
import { Kind, type Signature } from './signature.js';
import { blank, receive, settle, type Tensor } from './tensor.js';
import { refusalOf } from './unreachable.js';
import type { Complex } from './values.js';

/** Sources of an argument that are no parameter: the object of a method, nothing, or number `OUT - k` of the tuple `out`. */
export const SELF = -1;
export const NOTHING = -2;
export const OUT = -3;

/** What a call returns: nothing, one new tensor, one of its arguments, or whatever `results` says. */
export const Outcome = { NOTHING: 0, TENSOR: 1, ARGUMENT: 2, RESULTS: 3 } as const;

interface Argument {
  readonly kind: number;
  /** The parameter that gives the value, or one of the sources above. */
  readonly source: number;
  readonly hasDefault: boolean;
  /** What an omitted argument is instead of its default. */
  readonly standIn: number | undefined;
  /** The length of a list for which one number may stand. */
  readonly size: number;
}

interface Result {
  readonly kind: number;
  /** The argument that it is, or -1. */
  readonly alias: number;
  readonly isDtype: boolean;
}

type ResultClass = new (...fields: unknown[]) => object;

/** An operator as one signature calls it. */
export interface Plan {
  readonly id: number;
  readonly args: readonly Argument[];
  readonly results: readonly Result[];
  readonly outcome: number;
  readonly resultClass: ResultClass | null;
  /** What must hold of the arguments, and libtorch does not look at. */
  readonly guard: ReturnType<typeof guardOf>;
  /** Whether a sparse result may hold indices that nobody looked at. */
  readonly unchecked: boolean;
  /** How many tensors the tuple `out` must have; 0 where it is none. */
  readonly outs: number;
}

const enumerations: Readonly<Record<string, number>> = {
  ScalarType: Native.DTYPE,
  Layout: Native.LAYOUT,
  MemoryFormat: Native.MEMORY_FORMAT,
};

/** The kinds of an operator's arguments by name, enumerations told apart by the schema's text. */
export function kindsOf(schema: string, args: readonly (readonly [string, number, number])[]): number[] {
  return args.map(([name, kind]) => {
    if ((kind & ~Native.OPTIONAL) !== Native.ENUM) return kind;
    const type = new RegExp(`(\\w+)\\?? ${name}[,=)]`).exec(schema)?.[1] ?? '';
    return enumerations[type] ?? kind;
  });
}

/** The plan of a signature's operator, with `out=` or without. */
export function planOf(signature: Signature, withOut: boolean): Plan {
  const overload = (withOut ? signature.outOverload : signature.overload) ?? '';
  const name = signature.name.includes('::') ? signature.name : `aten::${signature.name}`;
  const plainName = name.replace(/^aten::/, '');
  const refusal = refusalOf(plainName);
  if (refusal !== undefined) throw new NotImplementedError(refusal);
  const described = native.describe(name, overload);
  if (described === undefined) throw new TypeError(`this libtorch has no operator ${name}.${overload}`);
  const { id, schema, args, rets } = described;
  const kinds = kindsOf(schema, args);
  const severalOuts = withOut && signature.parameters[signature.out]?.kind === Kind.TENSORS && rets.length > 1;
  let outs = 0;
  const plans = args.map(([name, , hasDefault], k) => {
    const found = sourceOf(signature, name, k);
    const isOut = severalOuts && isWritten(schema, name) && (found === NOTHING || found === signature.out);
    const source = isOut ? OUT - outs++ : found;
    return {
      kind: kinds[k] ?? Native.UNSUPPORTED,
      source,
      hasDefault: hasDefault !== 0,
      standIn: signature.parameters[source]?.standIn,
      size: signature.parameters[source]?.size ?? 0,
    };
  });
  const results = resultsOf(schema, rets);
  return {
    id,
    args: plans,
    results,
    outcome: outcomeOf(results),
    resultClass: resultClassOf(signature.name, schema, withOut),
    guard: guardOf(plainName),
    unchecked: isUnchecked(plainName),
    outs,
  };
}

export function resultsOf(schema: string, rets: readonly (readonly [number, number])[]): Result[] {
  const isDtype = /-> ScalarType$/.test(schema);
  return rets.map(([kind, alias]) => ({ kind: kind & ~Native.OPTIONAL, alias, isDtype }));
}

export function outcomeOf(results: readonly Result[]): number {
  const [first] = results;
  if (first === undefined) return Outcome.NOTHING;
  if (results.length > 1) return Outcome.RESULTS;
  if (first.alias >= 0) return Outcome.ARGUMENT;
  return first.kind === Native.TENSOR ? Outcome.TENSOR : Outcome.RESULTS;
}

/** The parameter behind an argument; Python says `input` for `self`. */
function sourceOf({ parameters, order }: Signature, name: string, index: number): number {
  const wanted = order === null ? name : (order[index] ?? name);
  const found = parameters.findIndex((parameter) => parameter.name === wanted);
  if (found >= 0) return found;
  if (wanted !== 'self') return NOTHING;
  const input = parameters.findIndex((parameter) => parameter.name === 'input' && parameter.kind === Kind.TENSOR);
  return input >= 0 ? input : SELF;
}

function isWritten(schema: string, name: string): boolean {
  return new RegExp(`\\([a-z]!\\)\\??(\\[\\])? ${name}[,)]`).test(schema);
}

/** The class of named results, `torch.return_types.max`. */
function resultClassOf(name: string, schema: string, withOut: boolean): ResultClass | null {
  if (!/ -> \(\S+ \w+, /.test(schema)) return null;
  const known: Readonly<Record<string, unknown>> = returnTypes;
  const found = known[withOut ? `${name}_out` : name];
  return typeof found === 'function' ? (found as ResultClass) : null; // every class of that module takes its fields
}

/**
 * The values that the call left in the scratch, in order. `argument` gives those that are arguments themselves; others may
 * be among the `given` values.
 */
export function readResults(
  plan: Plan,
  outs: readonly Tensor[],
  text: unknown,
  argument: (index: number) => unknown,
  given: readonly unknown[],
): unknown[] {
  let at = 0;
  let wideAt = 0;
  let out = 0;
  const lists = new Map<number, number>();
  const values = plan.results.map(({ kind, alias, isDtype }, k): unknown => {
    if (alias >= 0) return argument(alias);
    switch (kind) {
      case Native.TENSOR: {
        const tensor = outs[out++];
        at += 2;
        return tensor === undefined || I[at - 2] === 0 ? null : receive(tensor, at - 2);
      }
      case Native.TENSORS:
        lists.set(k, I[at++] ?? 0);
        return undefined;
      case Native.INT:
      case Native.ENUM: {
        const value = safe(B[wideAt++] ?? 0n);
        return isDtype ? dtypeOf(Number(value)) : value;
      }
      case Native.FLOAT:
        return F[wideAt++];
      case Native.BOOL:
        return I[at++] !== 0;
      case Native.SCALAR: {
        const tag = I[at++];
        if (tag === 5) return { re: F[wideAt++] ?? 0, im: F[wideAt++] ?? 0 } satisfies Complex;
        if (tag === 2) return F[wideAt++];
        return tag === 4 ? I[at++] !== 0 : safe(B[wideAt++] ?? 0n);
      }
      case Native.INTS:
        return Array.from({ length: I[at++] ?? 0 }, () => safe(B[wideAt++] ?? 0n));
      default:
        return text;
    }
  });
  // The tensors of lists wait in the addon, one list behind the other, until everything else is read.
  let taken = 0;
  for (const [k, count] of lists) {
    values[k] = takeList(taken, count, given);
    taken += count;
  }
  return values;
}

function takeList(from: number, count: number, given: readonly unknown[]): Tensor[] {
  return Array.from({ length: count }, (_, k) => {
    const tensor = blank();
    I[0] = from + k;
    return settle(tensor, 0, native.take(tensor), given);
  });
}

function safe(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
