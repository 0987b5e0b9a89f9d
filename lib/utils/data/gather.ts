import { tensor } from '../../creation.js';
import { int64 } from '../../dtype.js';
import { keep } from '../../memory.js';
import { F, native } from '../../native.js';
import { blank, isTensor, put, receive, type Tensor } from '../../tensor.js';
import { mapValues, type Source, StackDataset, Subset, TensorDataset, type Tree } from './dataset.js';

/** Takes the batch at `count` of the indices in an int64 tensor, from the one at `start`. */
export type Gather = (indices: Tensor, start: number, count: number) => unknown;

/**
 * How to take a collated batch by one operation per tensor, with the values that collating the samples one by one
 * gives; null for datasets that must be asked sample by sample (those whose `at` was overridden among them).
 */
export function gathering(dataset: Source<unknown>): Gather | null {
  if (isTensor(dataset)) return rowsOf(dataset);
  if (dataset instanceof TensorDataset && dataset.at === TensorDataset.prototype.at) return together(dataset.tensors);
  if (dataset instanceof StackDataset && dataset.at === StackDataset.prototype.at) return together(dataset.datasets);
  if (dataset instanceof Subset && dataset.at === Subset.prototype.at) return partOf(dataset);
  return null;
}

function rowsOf(rows: Tensor): Gather | null {
  if (rows.layout !== 'strided' || rows.dim() === 0) return null;
  if (rows.device.type === 'cpu') return (...order) => takeRows(rows, ...order);
  return (indices, start, count) => rows.index_select(0, indices.narrow(0, start, count).to(rows.device));
}

/** `rows.index_select(0, indices.narrow(0, start, count))`, in one call. */
function takeRows(rows: Tensor, indices: Tensor, start: number, count: number): Tensor {
  const out = blank();
  put(0, rows);
  put(2, indices);
  F[0] = start;
  F[1] = count;
  native.rows(out, rows, indices);
  return receive(out, 0);
}

function together(datasets: Tree<Source<unknown>>): Gather | null {
  const gathers = mapValues(datasets, gathering);
  if (Object.values(gathers).includes(null)) return null;
  return (...order) => mapValues(gathers, (gather) => gather?.(...order));
}

function partOf({ dataset, indices }: Subset<unknown>): Gather | null {
  const whole = gathering(dataset);
  // A negative index counts from the end, which a gather does not know.
  if (whole === null || !indices.every((index) => Number.isSafeInteger(index) && index >= 0)) return null;
  const positions = keep(tensor(indices, { dtype: int64 }));
  return (indices, start, count) => {
    const batch = takeRows(positions, indices, start, count);
    const samples = whole(batch, 0, count);
    batch.dispose();
    return samples;
  };
}
