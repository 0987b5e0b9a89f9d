// Kinds `printing` and `module_repr`: the text of a tensor under print options, and of a module.
import { inspect } from 'node:util';
import * as torch from 'nodetorch';
import { Decoder } from '../decode.js';
import type { Case, Json, JsonObject, VectorFile } from '../format.js';
import { passed, type Verdict } from '../verdict.js';
import { type Call, perform } from './op.js';

interface PrintingCase extends Case {
  readonly value: Json;
  readonly repr: string;
  readonly options?: JsonObject;
  readonly then?: { readonly fn: string; readonly args: Json[] };
}

/** Python's `repr`: what Node's inspect prints of our objects, and tuples where operators give several tensors. */
function text(value: unknown): string {
  if (!Array.isArray(value) || value instanceof torch.Size) return inspect(value);
  return `(${value.map(text).join(', ')}${value.length === 1 ? ',' : ''})`;
}

function compare(expected: string, got: string): Verdict {
  return passed(expected === got ? null : `expected\n${expected}\ngot\n${got}`);
}

export function replayPrinting(file: VectorFile, raw: Case): Verdict {
  const { value, repr, options, then } = raw as PrintingCase;
  const decoder = new Decoder(file);
  let printed = decoder.value(value);
  if (then) {
    const call: Call = { id: '', fn: then.fn, variant: 'function', args: [value, ...then.args], kwargs: {} };
    printed = perform(call, [printed, ...decoder.all(then.args)]);
  }
  torch.set_printoptions({ profile: 'default' });
  try {
    if (options) torch.set_printoptions(decoder.keywords(options));
    return compare(repr, text(printed));
  } finally {
    torch.set_printoptions({ profile: 'default' });
  }
}

export function replayModuleText(file: VectorFile, raw: Case): Verdict {
  const { module, repr } = raw as Case & { module: Json; repr: string };
  return compare(repr, String(new Decoder(file).value(module)));
}
