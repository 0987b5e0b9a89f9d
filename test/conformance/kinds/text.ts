// Kinds `printing` and `module_repr`: the text of a tensor under print options, and of a module.
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { type Callable, Decoder, resolve } from '../decode.js';
import type { Case, Json, JsonObject, VectorFile } from '../format.js';
import { indicesOf } from '../operators.js';
import { passed, type Verdict } from '../verdict.js';

interface PrintingCase extends Case {
  readonly value: Json;
  readonly repr: string;
  readonly options?: JsonObject;
  readonly then?: { readonly fn: string; readonly args: Json[] };
}

function compare(expected: string, got: string): Verdict {
  return passed(expected === got ? null : `expected\n${expected}\ngot\n${got}`);
}

export function replayPrinting(file: VectorFile, raw: Case): Verdict {
  const { value, repr, options, then } = raw as PrintingCase;
  const decoder = new Decoder(file);
  let printed = decoder.value(value);
  if (then) {
    const args = decoder.all(then.args);
    const name = then.fn.split('.').at(-1) ?? '';
    const method = then.fn.startsWith('torch.Tensor.') ? (printed as Record<string, Callable>)[name] : undefined;
    if (name === '__getitem__') printed = (printed as Tensor).index(...indicesOf(then.args[0] ?? null, args[0]));
    else printed = method ? method.apply(printed, args) : (resolve(then.fn) as Callable)(printed, ...args);
  }
  torch.set_printoptions({ profile: 'default' });
  try {
    if (options) torch.set_printoptions(decoder.keywords(options));
    return compare(repr, String(printed));
  } finally {
    torch.set_printoptions({ profile: 'default' });
  }
}

export function replayModuleText(file: VectorFile, raw: Case): Verdict {
  const { module, repr } = raw as Case & { module: Json; repr: string };
  return compare(repr, String(new Decoder(file).value(module)));
}
