// Kind `indexing`: x[index], x[index] = value.
import type { Tensor } from 'nodetorch';
import { Comparison } from '../compare.js';
import { Decoder } from '../decode.js';
import type { Case, Json, VectorFile } from '../format.js';
import { indicesOf } from '../operators.js';
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

export function replayIndexing(file: VectorFile, raw: Case): Verdict {
  const wanted = raw as IndexingCase;
  const decoder = new Decoder(file);
  const self = decoder.value(wanted.self) as Tensor;
  const comparison = new Comparison(decoder, { rtol: 0, atol: 0 });
  const indices = indicesOf(wanted.index, decoder.value(wanted.index));
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
