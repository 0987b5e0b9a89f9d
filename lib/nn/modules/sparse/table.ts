import { no_grad } from '../../../autograd/grad_mode.js';
import type { Keywords } from '../../../bind.js';
import { TorchError } from '../../../errors.js';
import type { Tensor } from '../../../tensor.js';
import * as init from '../../init.js';
import type { Parameter } from '../../parameter.js';

/** The size of a table of vectors. */
export interface Table {
  num_embeddings: number;
  embedding_dim: number;
}

/** `padding_idx` counted from the front. */
export function paddingRow(padding_idx: number | null, rows: number, name: string): number | null {
  if (padding_idx === null) return null;
  if (padding_idx >= rows || padding_idx < -rows) throw new TorchError(`${name} must be within num_embeddings`);
  return padding_idx < 0 ? rows + padding_idx : padding_idx;
}

/** The given weight, when it fits. */
export function checkedWeight(weight: Tensor, { num_embeddings, embedding_dim }: Table): Tensor {
  const [rows, columns] = weight.shape;
  if (weight.dim() !== 2 || rows !== num_embeddings || columns !== embedding_dim) {
    throw new TorchError('Shape of weight does not match num_embeddings and embedding_dim');
  }
  return weight;
}

/** Draws a table from the standard normal distribution, with zeros in the row `padding_idx`. */
export function drawTable(weight: Parameter, padding_idx: number | null): void {
  init.normal_(weight);
  if (padding_idx === null) return;
  no_grad(() => {
    weight.select(0, padding_idx).fill_(0);
  });
}

/** The size of a table that is given. Throws TorchError unless it has two dimensions. */
export function checkMatrix(embeddings: Tensor): [rows: number, columns: number] {
  if (embeddings.dim() !== 2) throw new TorchError('Embeddings parameter is expected to be 2-dimensional');
  return [embeddings.size(0), embeddings.size(1)];
}

/** What both layers have. */
export interface Renorm extends Keywords {
  /** Rows longer than this are shortened, in place, when they are looked up. Default: `null`, never. */
  max_norm?: number | null | undefined;
  /** Order of that norm. Default: 2. */
  norm_type?: number | undefined;
  /** Divide gradients by how often a row occurs in the batch. Default: `false`. */
  scale_grad_by_freq?: boolean | undefined;
  /** Make the gradient of the weight sparse. Default: `false`. */
  sparse?: boolean | undefined;
  /** A row that gets no gradient, and starts as zeros. Default: `null`, none. */
  padding_idx?: number | null | undefined;
}
