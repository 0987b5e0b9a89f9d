import { readFileSync } from 'node:fs';
import * as torch from 'nodetorch';
import {
  BatchSampler,
  DataLoader,
  DistributedSampler,
  RandomSampler,
  random_split,
  SequentialSampler,
  Subset,
  SubsetRandomSampler,
  TensorDataset,
  WeightedRandomSampler,
} from 'nodetorch/utils/data';
import { expect, test } from 'vitest';

interface Spec {
  readonly type: string;
  readonly n: number;
  readonly kwargs?: Record<string, number | boolean | null>;
  readonly generator?: number;
  readonly sampler?: Spec;
  readonly subset?: number[];
  readonly weights: number[];
  readonly num_samples: number;
  readonly indices: number[];
  readonly lengths: number[];
  readonly replicas: number;
  readonly rank: number;
}

interface Case {
  readonly spec: Spec;
  readonly seed: number;
  readonly length: number;
  readonly order: unknown[][];
  readonly draws: string[][];
}

interface Subject extends Iterable<unknown> {
  readonly length: number;
}

// Written by Python: test/golden/data/generate.py.
const golden = new URL('../../golden/data/orders.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(golden, 'utf8')) as { cases: Case[] };

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

function build(spec: Spec, generator?: torch.Generator): Subject {
  // The options of whichever class the case names.
  const options = { ...spec.kwargs, ...(generator === undefined ? {} : { generator }) } as Record<string, never>;
  switch (spec.type) {
    case 'DataLoader':
      return buildLoader(spec, options);
    case 'SequentialSampler':
      return new SequentialSampler(range(spec.n));
    case 'RandomSampler':
      return new RandomSampler(range(spec.n), options);
    case 'WeightedRandomSampler':
      return new WeightedRandomSampler(spec.weights, spec.num_samples, options);
    case 'SubsetRandomSampler':
      return new SubsetRandomSampler(spec.indices, options);
    case 'DistributedSampler':
      return new DistributedSampler(range(spec.n), spec.replicas, spec.rank, options);
    default:
      return random_split(range(spec.n), spec.lengths, options);
  }
}

function buildLoader(spec: Spec, options: object): Subject {
  const whole = new TensorDataset(torch.arange(spec.n));
  const dataset = spec.subset === undefined ? whole : new Subset(whole, spec.subset);
  const sampler = spec.sampler === undefined ? {} : { sampler: build(spec.sampler) as Iterable<number> };
  return new DataLoader(dataset, { ...options, ...sampler });
}

/** The next number of a generator, which stays where it is. */
function peek(generator: torch.Generator): string {
  const state = generator.get_state();
  const value = torch.empty([], { dtype: 'int64' }).random_({ generator }).item({ bigint: true });
  generator.set_state(state);
  return String(value);
}

function plain(entry: unknown): unknown {
  if (entry instanceof Subset) return [...entry.indices];
  const [only] = Array.isArray(entry) ? entry : [];
  return only instanceof torch.Tensor ? only.tolist() : entry;
}

function observe({ spec, seed }: Case): Pick<Case, 'length' | 'order' | 'draws'> {
  torch.manual_seed(seed);
  const generator = spec.generator === undefined ? undefined : new torch.Generator().manual_seed(spec.generator);
  const sources = generator === undefined ? [torch.default_generator] : [torch.default_generator, generator];
  const subject = build(spec, generator);
  const draws: string[][] = [];
  const order = [0, 1].map((epoch) => {
    if (subject instanceof DistributedSampler) subject.set_epoch(epoch);
    const entries: unknown[] = [];
    const iterator = subject[Symbol.iterator]();
    draws.push(sources.map(peek));
    for (let next = iterator.next(); !next.done; next = iterator.next()) {
      entries.push(plain(next.value));
      if (spec.type === 'DataLoader') draws.push(sources.map(peek));
    }
    return entries;
  });
  draws.push(sources.map(peek));
  return { length: subject.length, order, draws };
}

test.each(cases.map((each) => [JSON.stringify(each.spec), each.seed, each] as const))(
  'two epochs of %s under seed %i have the order of Python, and draw when Python draws',
  (_name, _seed, each) => {
    expect(observe(each)).toEqual({ length: each.length, order: each.order, draws: each.draws });
  },
);

test('loaders that ask sample by sample have the orders of those that gather', () => {
  for (const each of cases.filter(({ spec }) => spec.type === 'DataLoader' && spec.kwargs?.['batch_size'] !== null)) {
    torch.manual_seed(each.seed);
    const generator =
      each.spec.generator === undefined ? undefined : new torch.Generator().manual_seed(each.spec.generator);
    const loader = build(each.spec, generator) as DataLoader<unknown>;
    const { batch_sampler } = loader;
    if (!(batch_sampler instanceof BatchSampler)) throw new Error('a loader that batches has a BatchSampler');
    const rows = each.spec.subset ?? range(each.spec.n);
    const slow = new DataLoader(rows, { batch_sampler, ...(generator === undefined ? {} : { generator }) });
    const order = [0, 1].map(() => [...slow].map((batch) => batch.tolist()));
    expect(order).toEqual(each.order);
  }
});
