/** Why some operators of the dispatcher cannot be called with plain arguments: by the type that they take or return. */
const reasons: readonly (readonly [type: RegExp, reason: string])[] = [
  [
    /classes\.(quantized|sparse|rnn|mkldnn)\./,
    'packed weights of the quantized and oneDNN backends: C++ objects that only these operators make and read',
  ],
  [
    /classes\.c10d\.|SymmetricMemory/,
    'process groups and the memory they share: torch.distributed calls these operators',
  ],
  [/classes\.profiler\./, 'records of the profiler: C++ objects that live between two calls of it'],
  [/^Any$/, 'values of any type: operators of TorchScript and of functional collectives, which name their group so'],
  [/^Scalar\?\[\]$/, "attributes of oneDNN's fused operators, which the compiler of graphs writes"],
  [/^(Tensor|str)\[\](\[\])?$/, 'lists of lists, and lists of strings: arguments of collectives and of one self-test'],
  [/^Storage$/, 'storages: Tensor.set_ takes the tensor that owns one'],
  [/^Stream$/, 'streams of an accelerator'],
  [/^QScheme$/, 'quantization schemes'],
  [/^SymBool$/, 'symbolic truth values of the compiler of graphs: use Tensor.is_contiguous'],
  [/^Dict\(/, 'dictionaries by tensor, of distributed autograd'],
];

/**
 * The reason for which an operator with this type in its schema cannot be called, or `undefined`.
 *
 * @example
 * reasonFor('Stream'); // 'streams of an accelerator'
 */
export function reasonFor(type: string): string | undefined {
  return reasons.find(([pattern]) => pattern.test(type))?.[1];
}
