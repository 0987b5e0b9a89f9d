// Kind `indexing`: x[index], x[index] = value.
import type { Index, Tensor } from 'nodetorch';
import { Comparison } from '../compare.js';
import { Decoder } from '../decode.js';
import type { Case, Json, VectorFile } from '../format.js';
import type { Verdict } from '../verdict.js';
import { type ExpectedError, expectError } from './error.js';

interface IndexingCase extends Case {
  readonly self: Json;
  readonly index: Json;
  readonly out?: Json;
  readonly view?: boolean;
  readonly offset?: number;
  readonly value?: Json;
  readonly after?: Json;
  readonly error?: ExpectedError;
}

/** Python's tuple between the brackets is our argument list; anything else is a single index. */
function indicesOf(index: Json, decoder: Decoder): Index[] {
  const tuple = index !== null && typeof index === 'object' && 'tuple' in index;
  return (tuple ? decoder.value(index) : [decoder.value(index)]) as Index[];
}

export function replayIndexing(file: VectorFile, raw: Case): Verdict {
  const wanted = raw as IndexingCase;
  const decoder = new Decoder(file);
  const self = decoder.value(wanted.self) as Tensor;
  const comparison = new Comparison(decoder, { rtol: 0, atol: 0 });
  const indices = indicesOf(wanted.index, decoder);
  const action = () =>
    wanted.value === undefined
      ? self.index(...indices)
      : self.index_put_(indices, decoder.value(wanted.value) as Tensor);
  const failure = wanted.error ? expectError(action, wanted.error) : compare(wanted, self, action(), comparison);
  return { failure, exact: comparison.exact };
}

function compare(wanted: IndexingCase, self: Tensor, result: Tensor, comparison: Comparison): string | null {
  if (wanted.value !== undefined) return comparison.difference(wanted.after ?? null, self, 'after');
  const difference = comparison.difference(wanted.out ?? null, result);
  if (difference !== null) return difference;
  if (wanted.offset !== undefined && result.storage_offset() !== wanted.offset) {
    return `storage_offset: expected ${wanted.offset}, got ${result.storage_offset()}`;
  }
  const pointer = result.untyped_storage().data_ptr();
  const shares = pointer !== 0 && pointer === self.untyped_storage().data_ptr();
  return wanted.view === undefined || wanted.view === shares ? null : `view: expected ${wanted.view}, got ${shares}`;
}
