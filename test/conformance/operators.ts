// Python's operators of tensors, said as the API says them: `torch.Tensor.__radd__` of the vectors is `self.add(other)`.
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import type { Json } from './format.js';

type Spoken = (self: Tensor, ...others: unknown[]) => unknown;

/** Operators that are a method of their left side, in place ones too: `__iadd__` is `add_`. */
const methods: Readonly<Record<string, string>> = {
  __abs__: 'abs',
  __add__: 'add',
  __and__: 'bitwise_and',
  __div__: 'div',
  __eq__: 'eq',
  __floordiv__: 'floor_divide',
  __ge__: 'ge',
  __gt__: 'gt',
  __iadd__: 'add_',
  __iand__: 'bitwise_and_',
  __idiv__: 'div_',
  __ifloordiv__: 'floor_divide_',
  __imod__: 'remainder_',
  __imul__: 'mul_',
  __invert__: 'bitwise_not',
  __ior__: 'bitwise_or_',
  __ipow__: 'pow_',
  __isub__: 'sub_',
  __itruediv__: 'div_',
  __ixor__: 'bitwise_xor_',
  __le__: 'le',
  __lt__: 'lt',
  __matmul__: 'matmul',
  __mod__: 'remainder',
  __mul__: 'mul',
  __ne__: 'ne',
  __neg__: 'neg',
  __or__: 'bitwise_or',
  __pos__: 'positive',
  __pow__: 'pow',
  __radd__: 'add',
  __rand__: 'bitwise_and',
  __rmul__: 'mul',
  __ror__: 'bitwise_or',
  __rxor__: 'bitwise_xor',
  __sub__: 'sub',
  __truediv__: 'div',
  __xor__: 'bitwise_xor',
};

/** Operators with the tensor on the right, and those that are no method. */
const others: Readonly<Record<string, Spoken>> = {
  __bool__: (self) => self.is_nonzero(),
  __call__: (self, ...values) => Reflect.apply(self as unknown as (...of: unknown[]) => unknown, null, values),
  __complex__: (self) => self.to('complex128').item(),
  __contains__: (self, element) =>
    self
      .eq(element as Tensor)
      .any()
      .item(),
  __float__: (self) => Number(self.item()),
  __index__: (self) => self.to('int64').item(),
  __int__: (self) => self.to('int64').item(),
  __len__: (self) => self.size(0),
  __lshift__: shift('__lshift__'),
  __ilshift__: shift('__ilshift__'),
  __rshift__: shift('__rshift__'),
  __irshift__: shift('__irshift__'),
  __rdiv__: (self, other) => self.reciprocal().mul(other as Tensor),
  __reversed__: (self) => (self.dim() === 0 ? self : self.flip(0)),
  __rfloordiv__: (self, other) => torch.floor_divide(other as Tensor, self),
  __rlshift__: (self, other) => torch.bitwise_left_shift(other as number, self),
  __rmatmul__: (self, other) => torch.matmul(other as Tensor, self),
  __rmod__: (self, other) => torch.remainder(other as number, self),
  __rpow__: (self, other) => torch.pow(other as number, self),
  __rrshift__: (self, other) => torch.bitwise_right_shift(other as number, self),
  __rsub__: (self, other) => torch.rsub(self, other as Tensor),
  __rtruediv__: (self, other) => self.reciprocal().mul(other as Tensor),
};

/** Shifts of floats multiply by powers of two, as only the dispatcher's operators do. */
function shift(name: string): Spoken {
  return (self, other) => {
    const { aten } = torch.ops as unknown as Record<string, Record<string, Spoken>>; // operators come by name
    return aten?.[name]?.(self, other);
  };
}

/**
 * `self[index]`: Python's tuple between the brackets is our argument list, anything else a single index. A tuple of one is
 * told from its content by an ellipsis behind it.
 */
export function indicesOf(raw: Json, index: unknown): torch.Index[] {
  const isTuple = raw !== null && typeof raw === 'object' && 'tuple' in raw;
  if (!isTuple) return [index as torch.Index];
  const indices = index as torch.Index[];
  return indices.length === 1 && indices[0] !== '...' ? [...indices, '...'] : indices;
}

/** How the API says an operator of Python; null for what is none. `raw` is its first argument as the vectors have it. */
export function spokenOperator(name: string, raw: Json): Spoken | null {
  if (name === '__getitem__') return (self, index) => self.index(...indicesOf(raw, index));
  if (name === '__setitem__') {
    return (self, index, value) => void self.index_put_(indicesOf(raw, index), value as Tensor);
  }
  const method = methods[name];
  if (method === undefined) return others[name] ?? null;
  return (self, ...values) => (self as unknown as Record<string, (...of: unknown[]) => unknown>)[method]?.(...values);
}
