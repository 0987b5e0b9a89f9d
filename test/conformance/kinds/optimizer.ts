// Kinds `optimizer` and `optimizer_error`: ten steps, and a constructor that must throw.
import type { optim, Tensor } from 'nodetorch';
import { Comparison, first } from '../compare.js';
import { construct, Decoder } from '../decode.js';
import type { Case, Json, JsonObject, VectorFile } from '../format.js';
import { passed, type Verdict } from '../verdict.js';
import { type ExpectedError, expectError } from './error.js';

interface OptimizerCase extends Case {
  readonly cls: string;
  readonly tensors: Json[];
  readonly params: Json;
  readonly kwargs: JsonObject;
  readonly step_grads?: Json[][];
  readonly sparse_grads?: boolean;
  readonly closure?: { readonly scale: Json[]; readonly shift: Json[] };
  readonly steps: Record<string, { readonly params: Json[]; readonly state_dict: Json }>;
}

export function replayOptimizer(file: VectorFile, raw: Case): Verdict {
  const wanted = raw as OptimizerCase;
  const decoder = new Decoder(file);
  const tensors = decoder.all(wanted.tensors) as Tensor[];
  const optimizer = construct(wanted.cls, [
    decoder.value(wanted.params),
    decoder.keywords(wanted.kwargs),
  ]) as optim.Optimizer;
  const comparison = new Comparison(decoder, { rtol: wanted.rtol ?? 0, atol: wanted.atol ?? 0 });
  const closure = wanted.closure ? closureOf(wanted.closure, tensors, optimizer, decoder) : undefined;
  for (let step = 0; step < 10; step++) {
    if (closure) optimizer.step(closure);
    else stepWith(wanted.step_grads?.[step] ?? [], wanted.sparse_grads === true, tensors, optimizer, decoder);
    const expected = wanted.steps[String(step + 1)];
    const failure = expected === undefined ? null : checkStep(expected, tensors, optimizer, comparison, step + 1);
    if (failure !== null) return { failure, exact: false };
  }
  return { failure: null, exact: comparison.exact };
}

function stepWith(
  grads: Json[],
  sparse: boolean,
  tensors: Tensor[],
  optimizer: optim.Optimizer,
  decoder: Decoder,
): void {
  for (const [k, tensor] of tensors.entries()) {
    const grad = decoder.value(grads[k] ?? null) as Tensor | null;
    tensor.grad = sparse && grad !== null ? grad.to_sparse() : grad;
  }
  optimizer.step();
}

function closureOf(
  { scale, shift }: { readonly scale: Json[]; readonly shift: Json[] },
  tensors: Tensor[],
  optimizer: optim.Optimizer,
  decoder: Decoder,
): () => Tensor {
  const scales = decoder.all(scale) as Tensor[];
  const shifts = decoder.all(shift) as Tensor[];
  return () => {
    optimizer.zero_grad();
    const terms = tensors.map((p, k) => {
      const square = p.sub(shifts[k] as Tensor).pow(2);
      return (scales[k] as Tensor).mul(square).sum().add(p.pow(4).sum().mul(0.1));
    });
    const loss = terms.reduce((sum, term) => sum.add(term));
    loss.backward();
    return loss;
  };
}

function checkStep(
  expected: { readonly params: Json[]; readonly state_dict: Json },
  tensors: Tensor[],
  optimizer: optim.Optimizer,
  comparison: Comparison,
  step: number,
): string | null {
  return (
    first(expected.params, (value, k) =>
      comparison.difference(value, tensors[k], `parameter ${k} after step ${step}`),
    ) ?? comparison.difference(expected.state_dict, optimizer.state_dict(), `state after step ${step}`)
  );
}

export function replayOptimizerError(file: VectorFile, raw: Case): Verdict {
  const wanted = raw as Case & { cls: string; params: Json; kwargs: JsonObject; error: ExpectedError };
  const decoder = new Decoder(file);
  const args = [decoder.value(wanted.params), decoder.keywords(wanted.kwargs)];
  return passed(expectError(() => construct(wanted.cls, args), wanted.error));
}
