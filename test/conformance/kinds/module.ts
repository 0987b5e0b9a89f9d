// Kind `module`: construct, forward, backward.

import type { nn, Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { Comparison, first } from '../compare.js';
import { type Callable, construct, Decoder } from '../decode.js';
import type { Case, Json, JsonObject, VectorFile } from '../format.js';
import type { Verdict } from '../verdict.js';
import { type Gradients, weighedLoss } from './op.js';

interface ModuleCase extends Case {
  readonly cls: string;
  readonly seed: number;
  readonly forward_seed: number;
  readonly training: boolean;
  readonly ctor_args: Json[];
  readonly ctor_kwargs: JsonObject;
  readonly args: Json[];
  readonly kwargs: JsonObject;
  readonly next_random: string;
  readonly repr: string;
  readonly state: [string, Json][];
  readonly out: Json;
  readonly state_after?: [string, Json][];
  readonly grads?: Gradients & { readonly params: [string, Json][] };
}

/** The draw by which two streams of random numbers are compared. */
export function nextDraw(): string {
  return String(torch.empty([], { dtype: 'int64' }).random_().item({ bigint: true }));
}

export function replayModule(file: VectorFile, raw: Case): Verdict {
  const wanted = raw as ModuleCase;
  const decoder = new Decoder(file);
  const input = decoder.arguments(wanted.args, wanted.kwargs);
  torch.manual_seed(wanted.seed);
  const module = construct(wanted.cls, decoder.arguments(wanted.ctor_args, wanted.ctor_kwargs)) as nn.Module;
  const comparison = new Comparison(decoder, { rtol: wanted.rtol ?? 0, atol: wanted.atol ?? 0 });
  const next = nextDraw();
  const printed = String(module.train(wanted.training));
  const failure =
    text('next_random', wanted.next_random, next) ??
    state(wanted.state, module, comparison) ??
    run(wanted, module, input, decoder, comparison) ??
    text('repr', wanted.repr, printed);
  return { failure, exact: comparison.exact };
}

function text(what: string, expected: string, got: string): string | null {
  return expected === got ? null : `${what}: expected ${expected}, got ${got}`;
}

function state(expected: [string, Json][], module: nn.Module, comparison: Comparison): string | null {
  const entries = Object.entries(module.state_dict());
  const keys = entries.map(([key]) => key).join();
  if (keys !== expected.map(([key]) => key).join()) return `state: expected ${expected.map(([k]) => k)}, got ${keys}`;
  // A lazy, uninitialised entry stands as null.
  return first(expected, ([key, value], k) =>
    value === null ? null : comparison.difference(value, entries[k]?.[1], key),
  );
}

function run(
  wanted: ModuleCase,
  module: nn.Module,
  input: unknown[],
  decoder: Decoder,
  comparison: Comparison,
): string | null {
  torch.manual_seed(wanted.forward_seed);
  const result = (module as unknown as Callable)(...input); // the call's types are those of the class, unknown here
  return (
    comparison.difference(wanted.out, result) ??
    (wanted.grads ? gradients(wanted.grads, module, result, decoder, comparison) : null) ??
    stateAfter(wanted.state_after ?? [], module, comparison)
  );
}

function stateAfter(expected: [string, Json][], module: nn.Module, comparison: Comparison): string | null {
  const after: Record<string, unknown> = module.state_dict();
  return first(expected, ([key, value]) => comparison.difference(value, after[key], `${key} after`));
}

function gradients(
  { w, in: inputs, params }: Gradients & { readonly params: [string, Json][] },
  module: nn.Module,
  result: unknown,
  decoder: Decoder,
  comparison: Comparison,
): string | null {
  const parameters: Record<string, Tensor> = Object.fromEntries(module.named_parameters());
  const expected = [...inputs.map(([, value]) => value), ...params.map(([, value]) => value)];
  const named = params.map(([name]) => parameters[name]).filter((parameter) => parameter !== undefined);
  const leaves = [...inputs.map(([input]) => decoder.value(input) as Tensor), ...named];
  const found = torch.autograd.grad(weighedLoss(result, w, decoder), leaves, { allow_unused: true });
  return first(expected, (value, k) => comparison.difference(value, found[k] ?? null, `gradient ${k}`));
}
