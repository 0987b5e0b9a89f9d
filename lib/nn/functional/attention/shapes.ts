import { TorchError } from '../../../errors.js';
import { repr } from '../../../repr.js';
import type { Tensor } from '../../../tensor.js';

/** Query, key and value. */
export type Triple = [query: Tensor, key: Tensor, value: Tensor];

/** Sizes of an attention: `length` of the queries, `headDim` features for each of the `heads`. */
export interface Shape {
  readonly batch: number;
  readonly heads: number;
  readonly length: number;
  readonly headDim: number;
}

/** Whether `tensor` has exactly these sizes. */
export function hasShape(tensor: Tensor, ...shape: number[]): boolean {
  return tensor.dim() === shape.length && shape.every((length, i) => tensor.shape[i] === length);
}

function checkDims(name: string, mask: Tensor | null, dims: readonly number[], expected: string, query: string): void {
  if (mask === null || dims.includes(mask.dim())) return;
  throw new TorchError(
    `For ${query} \`query\`, expected \`${name}\` to be \`None\`${expected} but found ${mask.dim()}-D tensor instead`,
  );
}

interface Inputs {
  readonly query: Tensor;
  readonly key: Tensor;
  readonly value: Tensor;
  readonly key_padding_mask: Tensor | null;
  readonly attn_mask: Tensor | null;
}

/** Whether the inputs have a batch dimension. Throws TorchError when they do not agree about it. */
export function isBatched({ query, key, value, key_padding_mask, attn_mask }: Inputs, num_heads: number): boolean {
  const dim = query.dim();
  if (dim !== 2 && dim !== 3) {
    throw new TorchError(`query should be unbatched 2D or batched 3D tensor but received ${dim}-D query tensor`);
  }
  const kind = dim === 3 ? 'batched (3-D)' : 'unbatched (2-D)';
  const same = query === key && key === value;
  if (!same && (key.dim() !== dim || value.dim() !== dim)) {
    throw new TorchError(
      `For ${kind} \`query\`, expected \`key\` and \`value\` to be ${dim}-D but found ${key.dim()}-D and ` +
        `${value.dim()}-D tensors respectively`,
    );
  }
  checkDims('key_padding_mask', key_padding_mask, [dim - 1], ` or ${dim - 1}-D`, kind);
  checkDims('attn_mask', attn_mask, [2, 3], ', 2-D or 3-D', kind);
  if (dim === 2 && attn_mask !== null && attn_mask.dim() === 3) {
    const expected = [num_heads, query.size(0), key.size(0)];
    if (!hasShape(attn_mask, ...expected)) {
      throw new TorchError(`Expected \`attn_mask\` shape to be ${repr(expected)} but got ${attn_mask.shape}`);
    }
  }
  return dim === 3;
}

/** The keys or values `(N * heads, S, E / heads)` that a caller has given. Throws TorchError when they are of another shape. */
export function checkStatic(name: string, given: Tensor, batchHeads: number, headDim: number): Tensor {
  if (given.size(0) !== batchHeads) {
    throw new TorchError(`expecting ${name}.size(0) of ${batchHeads}, but got ${given.size(0)}`);
  }
  if (given.size(2) !== headDim) {
    throw new TorchError(`expecting ${name}.size(2) of ${headDim}, but got ${given.size(2)}`);
  }
  return given;
}

/** Throws TorchError unless the features fit the heads, and the keys the values. */
export function checkSizes([query, key, value]: Triple, embedDim: number, numHeads: number, separate: boolean): void {
  const size = query.size(-1);
  if (size !== embedDim) throw new TorchError(`was expecting embedding dimension of ${embedDim}, but got ${size}`);
  if (Math.floor(size / numHeads) * numHeads !== size) {
    throw new TorchError(`embed_dim ${size} not divisible by num_heads ${numHeads}`);
  }
  if (key === value) return;
  const [k, v] = separate ? [key.shape.slice(0, 2), value.shape.slice(0, 2)] : [key.shape, value.shape];
  if (k.length === v.length && k.every((length, i) => length === v[i])) return;
  throw new TorchError(
    separate
      ? `key's sequence and batch dims torch.Size([${k.join(', ')}]) do not match value's torch.Size([${v.join(', ')}])`
      : `key shape ${key.shape} does not match value shape ${value.shape}`,
  );
}
