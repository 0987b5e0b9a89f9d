import { isTensor, type Tensor } from '../tensor.js';

const legacy: Readonly<Record<string, string>> = {
  float32: 'Float',
  float64: 'Double',
  float16: 'Half',
  bfloat16: 'BFloat16',
  uint8: 'Byte',
  int8: 'Char',
  int16: 'Short',
  int32: 'Int',
  int64: 'Long',
  bool: 'Bool',
  complex32: 'ComplexHalf',
  complex64: 'ComplexFloat',
  complex128: 'ComplexDouble',
};

/** The name of a tensor's kind as `torch.Tensor.type()` has it: `torch.FloatTensor`, `torch.cuda.LongTensor`. */
export function tensorTypename(tensor: Tensor): string {
  const { type } = tensor.device;
  return `torch.${type === 'cpu' ? '' : `${type}.`}${legacy[tensor.dtype] ?? tensor.dtype}Tensor`;
}

/** The name that Python's errors give to the type of `value`: `int`, `str`, `torch.FloatTensor`, a class's own name. */
export function typename(value: unknown): string {
  switch (typeof value) {
    case 'number':
      return Number.isSafeInteger(value) ? 'int' : 'float';
    case 'bigint':
      return 'int';
    case 'string':
      return 'str';
    case 'boolean':
      return 'bool';
    case 'object':
    case 'function':
      return value === null ? 'NoneType' : objectTypename(value);
    default:
      return 'NoneType';
  }
}

function objectTypename(value: object): string {
  if (isTensor(value)) return tensorTypename(value);
  const name: unknown = value.constructor?.name;
  if (name === 'Array') return 'list';
  if (name === 'Function') return 'function';
  return name === undefined || name === 'Object' ? 'dict' : String(name);
}
