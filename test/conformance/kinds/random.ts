// Kinds `random`, `order` and `seed`: streams of random numbers, orders of samplers, states of generators.
import { createHash } from 'node:crypto';
import * as torch from 'nodetorch';
import { Comparison, first } from '../compare.js';
import { type Callable, construct, Decoder, resolve } from '../decode.js';
import type { Case, Json, JsonObject, VectorFile } from '../format.js';
import { passed, type Verdict } from '../verdict.js';
import { nextDraw } from './module.js';

interface Nested {
  readonly call: string;
  readonly args: Json[];
  readonly kwargs: JsonObject;
}

function isCall(value: Json): value is Json & JsonObject {
  return value !== null && typeof value === 'object' && 'call' in value;
}

/** Runs a call of a program, the calls among its arguments first. */
function evaluate({ call, args, kwargs }: Nested, decoder: Decoder): unknown {
  const inner = (value: Json) => (isCall(value) ? evaluate(value as unknown as Nested, decoder) : decoder.value(value));
  const values = args.map(inner);
  const keywords = Object.fromEntries(Object.entries(kwargs ?? {}).map(([key, value]) => [key, inner(value)]));
  const all = Object.keys(keywords).length === 0 ? values : [...values, keywords];
  if (!call.startsWith('torch.Tensor.')) return (resolve(call) as Callable)(...all);
  const self = all[0] as Record<string, Callable | undefined>;
  const method = self[call.split('.').at(-1) ?? ''];
  if (method === undefined) throw new Error(`${call} is not bound`);
  return method.apply(self, all.slice(1));
}

export function replayRandom(file: VectorFile, raw: Case): Verdict {
  const wanted = raw as Case & { seed: number; calls: Nested[]; out: Json[]; next: string };
  const decoder = new Decoder(file);
  torch.manual_seed(wanted.seed);
  const results = torch.no_grad(() => wanted.calls.map((call) => evaluate(call, decoder)));
  const next = nextDraw();
  const comparison = new Comparison(decoder, { rtol: wanted.rtol ?? 0, atol: wanted.atol ?? 0 });
  const failure =
    first(wanted.out, (expected, k) => comparison.difference(expected, results[k], `call ${k}`)) ??
    (next === wanted.next ? null : `next draw: expected ${wanted.next}, got ${next}`);
  return { failure, exact: comparison.exact };
}

interface Sampling {
  readonly type: string;
  readonly n?: number;
  readonly indices?: number[];
  readonly weights?: Json[];
  readonly num_samples?: number;
  readonly replicas?: number;
  readonly rank?: number;
  readonly lengths?: Json[];
  readonly args?: Json[];
  readonly kwargs?: JsonObject;
}

const data = torch.utils.data;
const numbers = (n: number) => new data.TensorDataset(torch.arange(n));

type Epochs = () => unknown;

/** What gives the order of one epoch after the other. */
function epochs(spec: Sampling, decoder: Decoder): Epochs {
  const keywords = decoder.keywords(spec.kwargs ?? {});
  const path = `torch.utils.data.${spec.type === 'DistributedSampler' ? 'distributed.' : ''}${spec.type}`;
  switch (spec.type) {
    case 'DataLoader': {
      const loader = new data.DataLoader(numbers(spec.n ?? 0), keywords);
      return () => [...loader].map((batch) => (batch as [torch.Tensor])[0].tolist());
    }
    case 'random_split': {
      const parts = data.random_split(
        numbers(spec.n ?? 0),
        (spec.lengths ?? spec.args?.[0] ?? []) as number[],
        keywords,
      );
      return () => parts.map((part) => [...part.indices]);
    }
    case 'DistributedSampler': {
      const options = { num_replicas: spec.replicas, rank: spec.rank, ...keywords };
      const sampler = construct(path, [numbers(spec.n ?? 0), options]) as Iterable<number> & {
        set_epoch(e: number): void;
      };
      let epoch = 0;
      return () => {
        sampler.set_epoch(epoch++);
        return [...sampler];
      };
    }
    default: {
      const first = spec.indices ?? spec.weights?.map((weight) => decoder.value(weight)) ?? numbers(spec.n ?? 0);
      const args = spec.weights ? [first, spec.num_samples, keywords] : [first, keywords];
      const sampler = construct(path, args) as Iterable<unknown>;
      return () => [...sampler];
    }
  }
}

export function replayOrder(file: VectorFile, raw: Case): Verdict {
  const wanted = raw as Case & { seed: number; spec: Sampling; order: Json[]; next: string };
  const decoder = new Decoder(file);
  torch.manual_seed(wanted.seed);
  const epoch = epochs(wanted.spec, decoder);
  const order = wanted.spec.type === 'random_split' ? epoch() : wanted.order.map(() => epoch());
  const next = nextDraw();
  const [expected, got] = [JSON.stringify(wanted.order), JSON.stringify(order)];
  if (expected !== got) return passed(`expected ${expected}, got ${got}`);
  return passed(next === wanted.next ? null : `next draw: expected ${wanted.next}, got ${next}`);
}

export function replaySeed(_: VectorFile, raw: Case): Verdict {
  const wanted = raw as Case & { seed: string; initial_seed: string; state_sha256: string; next: string[] };
  torch.manual_seed(BigInt(wanted.seed));
  const state = torch.get_rng_state().data_array() as Uint8Array;
  const got = {
    initial_seed: String(torch.initial_seed()),
    state: createHash('sha256').update(state).digest('hex'),
    next: wanted.next.map(nextDraw),
  };
  const expected = { initial_seed: wanted.initial_seed, state: wanted.state_sha256, next: wanted.next };
  return passed(
    JSON.stringify(expected) === JSON.stringify(got)
      ? null
      : `expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
  );
}
