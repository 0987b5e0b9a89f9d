import { isPlainObject } from './bind.js';
import { Device } from './device.js';
import { isDtype } from './dtype.js';
import { layoutCode, memoryFormatCode } from './layout.js';
import { NamedResult } from './named_result.js';
import { Generator } from './random.js';
import { PythonFloat } from './repr.js';
import { Size } from './size.js';
import { isComplexScalar } from './values.js';

/** Python's name for the type of a value. */
export function typeName(value: unknown): string {
  switch (typeof value) {
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? 'int' : 'float';
    case 'bigint':
      return 'int';
    case 'boolean':
      return 'bool';
    case 'string':
      return stringName(value);
    case 'function':
      return 'function';
    case 'undefined':
      return 'NoneType';
    case 'object':
      return objectName(value);
    default:
      return typeof value;
  }
}

/** dtypes, layouts and memory formats are strings here. */
function stringName(value: string): string {
  if (isDtype(value)) return 'torch.dtype';
  if (layoutCode(value) !== undefined) return 'torch.layout';
  return memoryFormatCode(value) === undefined ? 'str' : 'torch.memory_format';
}

function objectName(value: object | null): string {
  if (value === null) return 'NoneType';
  if (value instanceof Size) return 'torch.Size';
  if (Array.isArray(value)) return 'list';
  if (value instanceof PythonFloat) return 'float';
  if (value instanceof Device) return 'torch.device';
  if (value instanceof Generator) return 'torch._C.Generator';
  if (isComplexScalar(value)) return 'complex';
  if (value instanceof Map || isPlainObject(value)) return 'dict';
  const name: unknown = value.constructor?.name;
  if (value instanceof NamedResult) return `torch.return_types.${String(name)}`;
  return typeof name === 'string' && name !== '' ? name : 'object';
}
