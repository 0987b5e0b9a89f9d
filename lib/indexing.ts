import { fromData } from './creation.js';
import { Tensor as rows } from './generated/signatures.js';
import { B, F, I, native, reserve } from './native.js';
import { Operator } from './ops.js';
import { typeName } from './python_types.js';
import { PythonFloat } from './repr.js';
import { blank, genOf, idOf, isTensor, put, receive, Tensor } from './tensor.js';
import { type Complex, ownList } from './values.js';
import { warn } from './warnings.js';

type Bound = number | '';
/** `start:stop` or `start:stop:step`, any of them left out, as in Python. */
export type Slice = `${Bound}:${Bound}` | `${Bound}:${Bound}:${Bound}`;
type IndexList = readonly (number | bigint | boolean | IndexList)[];
/** One entry of an index: what Python takes between the brackets. */
export type Index = number | bigint | boolean | null | Slice | '...' | Tensor | IndexList;
/** What can be assigned: a tensor that broadcasts, or a number. */
export type Assigned = Tensor | number | bigint | boolean | Complex | PythonFloat;

declare module './tensor.js' {
  interface Tensor {
    /**
     * Python's `x[...]`: integers, slices as strings, `null` for a new axis, `'...'`, masks, lists and tensors.
     *
     * @throws RangeError for an index out of range, TypeError for what is no index.
     * @example
     * torch.arange(6).view(2, 3).index(0, '1:').tolist(); // [1, 2]
     */
    index(...indices: readonly Index[]): Tensor;
    /**
     * Python's `x[...] = value` (`x[...] += value` for repeated indices with `accumulate`).
     *
     * @example
     * torch.zeros(2, 2).index_put_([':', 0], 1);
     */
    index_put_(indices: readonly Index[], value: Assigned, options?: { accumulate?: boolean }): this;
    /** Assigns, or with `accumulate` adds. */
    index_put_(indices: readonly Index[], value: Assigned, accumulate: boolean): this;
  }
}

// The entries of native/indexing.cc.
const entry = { integer: 0, slice: 1, none: 2, ellipsis: 3, boolean: 4, tensor: 5 } as const;

const slicePattern = /^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?\s*)?$/;

/** Where the next entry goes in I and F. */
interface Cursor {
  at: number;
  double: number;
}

function writeSlice(text: string, cursor: Cursor): void {
  const match = slicePattern.exec(text);
  if (!match && !text.includes(':')) throw new TypeError(`new(): invalid data type 'str'`);
  if (!match) throw new TypeError(`'${text}' is no slice: write start:stop or start:stop:step with whole numbers`);
  if (match[3] !== undefined && Number(match[3]) === 0) throw new RangeError('slice step cannot be zero');
  if (match[3] !== undefined && Number(match[3]) < 0) throw new RangeError('step must be greater than zero');
  let mask = 0;
  for (let k = 0; k < 3; k++) {
    const part = match[k + 1];
    if (part === undefined) continue;
    mask |= 1 << k;
    F[cursor.double++] = Number(part);
  }
  I[cursor.at++] = entry.slice;
  I[cursor.at++] = mask;
}

function writeTensor(index: Tensor, cursor: Cursor): void {
  I[cursor.at++] = entry.tensor;
  I[cursor.at++] = idOf(index);
  I[cursor.at++] = genOf(index);
}

function writeNumber(index: number | bigint, cursor: Cursor): void {
  if (typeof index === 'number' && !Number.isInteger(index)) throw badIndex(index);
  I[cursor.at++] = entry.integer;
  F[cursor.double++] = Number(index);
}

function badIndex(index: unknown): RangeError {
  return new RangeError(
    'only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got ' +
      `${typeName(index)})`,
  );
}

function writeEntry(index: Index | undefined, cursor: Cursor): void {
  if (typeof index === 'number' || typeof index === 'bigint') {
    writeNumber(index, cursor);
  } else if (typeof index === 'string') {
    if (index === '...') I[cursor.at++] = entry.ellipsis;
    else writeSlice(index, cursor);
  } else if (index === null) {
    I[cursor.at++] = entry.none;
  } else if (typeof index === 'boolean') {
    I[cursor.at++] = entry.boolean;
    I[cursor.at++] = index ? 1 : 0;
  } else if (isTensor(index)) {
    writeTensor(index, cursor);
  } else {
    throw badIndex(index);
  }
}

/** Lists become tensors of indices (or masks); they are made before anything is written. */
function prepare(self: Tensor, given: readonly Index[]): readonly Index[] {
  if (!given.some(Array.isArray)) return given;
  const indices = unwrapTuple(given);
  const program = [...indices];
  for (const [k, index] of indices.entries()) {
    try {
      if (Array.isArray(index)) program[k] = listIndex(index);
    } catch (error) {
      throw firstProblem(self, indices, k, error);
    }
  }
  return program;
}

/** The error of a call with a bad entry: Python finds too many entries first, then what is wrong with those before. */
function firstProblem(self: Tensor, indices: readonly Index[], k: number, error: unknown): unknown {
  if (indices.length === 1 && String(indices[0]).includes(':')) return error; // a slice alone is not counted
  const dimensions = indices.reduce<number>((sum, index) => sum + specifiedBy(index), 0);
  if (dimensions > self.dim()) return new RangeError(`too many indices for tensor of dimension ${self.dim()}`);
  const before = indices
    .slice(0, k)
    .flatMap((index) => (isTensor(index) || Array.isArray(index) ? skipped(index) : [index]));
  try {
    if (before.length > 0) getItem(self, [...before, '...']);
  } catch (earlier) {
    return earlier;
  }
  return error;
}

/** Tensors and lists are looked at after all other entries. */
function skipped(index: Index): Index[] {
  return new Array<Index>(specifiedBy(index)).fill(':');
}

/** count_specified_dimensions of python_variable_indexing.cpp. */
function specifiedBy(index: Index): number {
  if (isTensor(index)) return index.dtype === 'bool' || index.dtype === 'uint8' ? index.dim() : 1;
  return index === null || index === '...' || typeof index === 'boolean' ? 0 : 1;
}

const sequenceAsTuple =
  'Using a non-tuple sequence for multidimensional indexing is deprecated and will be changed in pytorch 2.9; use x[tuple(seq)] instead of x[seq]. ' +
  'In pytorch 2.9 this will be interpreted as tensor index, x[torch.tensor(seq)], which will result either in an error or a different result';

/** A single short list that holds more than numbers is a tuple: treatSequenceAsTuple of python_variable_indexing.cpp. */
function unwrapTuple(indices: readonly Index[]): readonly Index[] {
  const [list] = indices;
  if (indices.length !== 1 || !Array.isArray(list) || list.length >= 32) return indices;
  const isPart = (part: unknown) => part === null || typeof part === 'object' || typeof part === 'string';
  const parts = ownList<Index>(list);
  if (!parts.some(isPart)) return indices;
  warn(sequenceAsTuple);
  return parts;
}

function listIndex(index: IndexList): Tensor {
  return index.length === 0 ? fromData([], { dtype: 'int64' }) : fromData(index);
}

function writeProgram(self: Tensor, indices: readonly Index[], start: Cursor): void {
  reserve(start.at + 4 * indices.length + 8, start.double + 3 * indices.length + 8);
  I[start.at++] = indices.length;
  let k = 0;
  try {
    for (; k < indices.length; k++) writeEntry(indices[k], start);
  } catch (error) {
    throw firstProblem(self, indices, k, error);
  }
}

function getItem(self: Tensor, indices: readonly Index[]): Tensor {
  const program = prepare(self, indices);
  const out = blank();
  writeProgram(self, program, { at: 2, double: 0 });
  put(0, self);
  native.getItem(out, self, program);
  return receive(out, 0);
}

/** The scalar's tag; its number goes to F[0], F[1] or B[0], as native/indexing.cc reads it. */
function writeScalar(value: Exclude<Assigned, Tensor>): number {
  switch (typeof value) {
    case 'number':
      if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
        B[0] = BigInt(value);
        return 3;
      }
      F[0] = value;
      return 2;
    case 'bigint':
      B[0] = value;
      return BigInt.asIntN(64, value) === value ? 3 : 6;
    case 'boolean':
      F[0] = value ? 1 : 0;
      return 4;
    default:
      if (value instanceof PythonFloat) {
        F[0] = value.value;
        return 2;
      }
      F[0] = value.re;
      F[1] = value.im;
      return 5;
  }
}

/** A value that can be written without running anybody's code. */
function plainValue(self: Tensor, value: unknown): Assigned {
  if (isTensor(value) || value instanceof PythonFloat || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') {
    checkInteger(self, value);
    return value;
  }
  if (typeof value === 'object' && value !== null && 're' in value && 'im' in value) {
    return { re: Number(value.re), im: Number(value.im) };
  }
  throw new TypeError(`can't assign a ${typeName(value)} to a ${self.type()}`);
}

/** valueToTensor of python_variable_indexing.cpp reads an int as the tensor's dtype needs it. */
function checkInteger(self: Tensor, value: number | bigint): void {
  if (self.dtype === 'uint64' && value < 0 && Number.isInteger(Number(value))) {
    throw new RangeError("can't convert negative int to unsigned");
  }
  if (typeof value === 'number' || BigInt.asIntN(64, value) === value) return;
  if (self.dtype !== 'uint64') throw new RangeError('Overflow when unpacking long long');
  if (BigInt.asUintN(64, value) !== value) throw new RangeError('int too big to convert');
}

function setItem(self: Tensor, indices: readonly Index[], assigned: Assigned): void {
  const program = prepare(self, indices);
  const value = plainValue(self, assigned);
  writeProgram(self, program, { at: 4, double: 2 });
  put(0, self);
  if (isTensor(value)) {
    put(2, value);
  } else {
    I[3] = writeScalar(value);
    I[2] = -1;
  }
  native.setItem(self, value, program);
}

const indexPut = new Operator('index_put_', rows.index_put_);

/** Adds at an index of tensors alone as the operator does, at any other through the positions that it reaches. */
function accumulate(self: Tensor, indices: readonly Index[], value: Assigned): void {
  const isOperands = isTensor(value) && indices.every((index) => index === null || isTensor(index));
  if (isOperands) indexPut.call([indices, value, true], self);
  else accumulateItem(self, indices, value);
}

/** The positions that the index reaches, in row-major order, and an add there: repeated ones count each time. */
function accumulateItem(self: Tensor, indices: readonly Index[], value: Assigned): void {
  const positions = getItem(
    self.new_ones(self.shape, { dtype: 'int64' }).flatten().cumsum(0).sub(1).view(self.shape),
    indices,
  );
  const source = isTensor(value) ? value.to(self.dtype) : fromData(value, { dtype: self.dtype });
  self.put_(positions, source.expand(positions.shape), true);
}

Tensor.prototype.index = function (...indices) {
  return getItem(this, indices);
};

Tensor.prototype.index_put_ = function (
  this: Tensor,
  indices: readonly Index[],
  value: Assigned,
  options?: boolean | { accumulate?: boolean },
) {
  if (!Array.isArray(indices)) throw new TypeError(`index_put_(): argument 'indices' must be an array of indices`);
  const adds = typeof options === 'object' ? (options.accumulate ?? false) : (options ?? false);
  if (adds) accumulate(this, ownList(indices), value);
  else setItem(this, ownList(indices), value);
  return this;
};
