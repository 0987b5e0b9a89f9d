import { TorchError } from '../../../errors.js';
import { linear } from '../../../generated/nn.js';
import { repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';
import { hasShape, type Shape, type Triple } from './shapes.js';

/** One product for what is the same tensor `(L, N, E)`, its parts laid out one behind the other. */
function projectTogether(x: Tensor, weight: Tensor, bias: Tensor | null, parts: number): Tensor[] {
  const together = linear(x, weight, bias).unflatten(-1, [parts, x.size(-1)]);
  return together.permute(2, 0, 1, 3).contiguous().unbind(0);
}

function projectPacked([q, k, v]: Triple, weight: Tensor, bias: Tensor | null): Triple {
  const size = q.size(-1);
  if (k === v && q === k) return projectTogether(q, weight, bias, 3) as Triple;
  if (k === v) {
    const [first, rest] = parts(weight, size);
    const [firstBias, restBias] = bias === null ? [null, null] : parts(bias, size);
    const query = linear(q, first, firstBias);
    return [query, ...projectTogether(k, rest, restBias, 2)] as Triple;
  }
  const weights = weight.chunk(3) as Triple;
  const biases = bias === null ? null : (bias.chunk(3) as Triple);
  return projectApart([q, k, v], weights, biases);
}

/** The first `size` rows and the others. */
const parts = (x: Tensor, size: number): [Tensor, Tensor] => x.split([size, size * 2]) as [Tensor, Tensor];

const projectApart = ([q, k, v]: Triple, [w, x, y]: Triple, biases: Triple | null): Triple => [
  linear(q, w, biases?.[0] ?? null),
  linear(k, x, biases?.[1] ?? null),
  linear(v, y, biases?.[2] ?? null),
];

function checkWeights([q, k, v]: Triple, weights: Triple): void {
  const size = q.size(-1);
  for (const [i, name] of ['query', 'key', 'value'].entries()) {
    const expected = [size, [q, k, v][i]?.size(-1) ?? 0];
    const weight = weights[i] as Tensor;
    if (!hasShape(weight, ...expected)) {
      throw new TorchError(`expecting ${name} weights shape of ${repr(expected)}, but got ${weight.shape}`);
    }
  }
}

export interface Weights {
  readonly packed: Tensor | null;
  readonly separate: readonly (Tensor | null)[] | null;
  readonly bias: Tensor | null;
}

/** Queries, keys and values from the inputs. Throws TorchError when a weight is missing or of another shape. */
export function project(inputs: Triple, { packed, separate, bias }: Weights): Triple {
  if (separate === null) {
    if (packed === null) throw new TorchError('use_separate_proj_weight is False but in_proj_weight is None');
    return projectPacked(inputs, packed, bias);
  }
  for (const [i, name] of ['q', 'k', 'v'].entries()) {
    if ((separate[i] ?? null) === null) {
      throw new TorchError(`use_separate_proj_weight is True but ${name}_proj_weight is None`);
    }
  }
  // None of the three is null, as just checked.
  const weights = separate as unknown as Triple;
  checkWeights(inputs, weights);
  return projectApart(inputs, weights, bias === null ? null : (bias.chunk(3) as Triple));
}

/**
 * Queries, keys and values of self-attention `(N, heads, L, E / heads)` at once: the values of `project`, in the memory that
 * its views would show, in a third of the operations.
 */
export function projectHeads(x: Tensor, weight: Tensor, bias: Tensor | null, shape: Shape): Triple {
  const { length, batch, heads, headDim } = shape;
  const parts = linear(x, weight, bias).view(length, batch, 3, heads, headDim).permute(2, 0, 1, 3, 4).contiguous();
  return parts.permute(0, 2, 3, 1, 4).unbind(0) as Triple; // three, as just made
}
