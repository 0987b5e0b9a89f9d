// Kind `op`: one call as function, method, in place, property or with out=.

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { bytesOf, Comparison, first } from '../compare.js';
import { type Callable, construct, Decoder, resolve } from '../decode.js';
import type { Case, Json, JsonObject, VectorFile } from '../format.js';
import { spokenOperator } from '../operators.js';
import type { Verdict } from '../verdict.js';

export interface Call extends Case {
  readonly fn: string;
  readonly variant: 'function' | 'method' | 'inplace' | 'property' | 'out';
  readonly args: Json[];
  readonly kwargs: JsonObject;
  readonly seed?: number;
}

export interface Gradients {
  readonly w: Json[];
  readonly in: [Json, Json][];
}

interface OpCase extends Call {
  readonly out: Json;
  readonly values?: boolean;
  readonly gauge?: boolean;
  readonly nondeterministic?: boolean;
  readonly after?: [Json, Json][];
  readonly grads?: Gradients;
}

/** Makes the call of a case; the arguments were decoded before, so that a seed comes right before the call. */
export function perform(call: Call, values: unknown[]): unknown {
  const name = call.fn.split('.').at(-1) ?? '';
  const spoken = spokenOperator(name, call.args[1] ?? null);
  if (spoken && /^torch\.(Tensor|nn\.Module)\./.test(call.fn)) return spoken(values[0] as Tensor, ...values.slice(1));
  if (call.variant === 'property') return (values[0] as Record<string, unknown>)[name];
  const target = resolve(call.fn) as Callable;
  return target.prototype instanceof torch.nn.Module ? construct(call.fn, values) : target(...values);
}

export function replayOp(file: VectorFile, raw: Case): Verdict {
  const call = raw as OpCase;
  const loose = call.gauge === true || call.nondeterministic === true;
  if (!loose) return judge(file, call, call.values !== false);
  // Values that another run may choose otherwise count as equal bits or not, but fail nothing.
  const strict = file.sameFamily ? judge(file, call, true) : null;
  if (strict?.failure === null) return strict;
  return { failure: judge(file, call, false).failure, exact: false };
}

function judge(file: VectorFile, call: OpCase, comparesValues: boolean): Verdict {
  const decoder = new Decoder(file);
  const values = decoder.arguments(call.args, call.kwargs);
  if (call.seed !== undefined) torch.manual_seed(call.seed);
  const result = perform(call, values);
  const tolerance = { rtol: call.rtol ?? 0, atol: call.atol ?? 0 };
  const comparison = new Comparison(decoder, tolerance, { values: comparesValues });
  return comparison.verdict(
    comparison.difference(call.out, result) ??
      changes(call, decoder, comparison) ??
      (call.grads ? gradients(call.grads, result, decoder, comparison) : null),
  );
}

/** The inputs that the call changes have the expected values, all others are what they were. */
function changes(call: OpCase, decoder: Decoder, comparison: Comparison): string | null {
  const changed = new Set<number>();
  for (const [input, expected] of call.after ?? []) {
    const index = (input as { t: number }).t;
    changed.add(index);
    const found = comparison.difference(expected, decoder.tensor(index), 'after');
    if (found !== null) return found;
  }
  return first([...decoder.inputs.entries()], ([index, tensor]) => {
    if (changed.has(index) || tensor.layout !== 'strided') return null;
    const before = bytesOf(decoder.fresh(index).detach().resolve_conj().resolve_neg());
    const after = bytesOf(tensor.detach().resolve_conj().resolve_neg());
    return Buffer.compare(before, after) === 0 ? null : `input ${index} was changed`;
  });
}

/** The result's tensors in order, depth first. */
export function tensorsIn(value: unknown): Tensor[] {
  if (torch.is_tensor(value)) return [value];
  if (value === null || typeof value !== 'object') return [];
  const parts = Symbol.iterator in value ? [...(value as Iterable<unknown>)] : Object.values(value);
  return parts.flatMap(tensorsIn);
}

function real(tensor: Tensor): Tensor {
  return tensor.dtype.startsWith('complex') ? torch.view_as_real(tensor.resolve_conj()) : tensor;
}

/** The loss that weighs every differentiable tensor of the result. */
export function weighedLoss(result: unknown, weights: Json[], decoder: Decoder): Tensor {
  const outputs = tensorsIn(result).filter((t) => t.requires_grad && /float|complex/.test(t.dtype));
  const terms = outputs.map((output, k) =>
    real(output)
      .mul(decoder.value(weights[k] ?? null) as Tensor)
      .sum(),
  );
  const [head, ...rest] = terms;
  if (head === undefined) throw new Error('no output requires a gradient');
  return rest.reduce((sum, term) => sum.add(term), head);
}

export function gradients(
  { w, in: inputs }: Gradients,
  result: unknown,
  decoder: Decoder,
  comparison: Comparison,
): string | null {
  const loss = weighedLoss(result, w, decoder);
  const leaves = inputs.map(([input]) => decoder.value(input) as Tensor);
  const found = torch.autograd.grad(loss, leaves, { allow_unused: true });
  return first(inputs, ([, expected], k) => comparison.difference(expected, found[k] ?? null, `gradient ${k}`));
}
