import { typeName } from '../python_types.js';
import { isTensor } from '../tensor.js';

/** The name that Python's errors give to a type: `int`, `str`, `torch.FloatTensor`, and for a module its class. */
export function typename(value: unknown): string {
  if (isTensor(value)) return value.type();
  if (typeof value !== 'function') return typeName(value);
  const { name } = value.constructor;
  return name === 'Function' ? 'function' : name;
}
