// Kinds `lr_scheduler` and `averaging`: twenty steps of a schedule, five weight averages.

import type { nn, optim } from 'nodetorch';
import * as torch from 'nodetorch';
import { Comparison, first } from '../compare.js';
import { type Callable, construct, Decoder, resolve } from '../decode.js';
import type { Case, Json, JsonObject, VectorFile } from '../format.js';
import type { Verdict } from '../verdict.js';

interface SchedulerSpec {
  readonly scheduler: string;
  readonly args: Json[];
  readonly kwargs: JsonObject;
}

interface SchedulerCase extends Case {
  readonly optimizer: { readonly cls: string; readonly lrs: number[]; readonly kwargs: JsonObject };
  readonly scheduler: SchedulerSpec;
  readonly metrics?: Json[];
  readonly expected_lrs: Json[];
  readonly expected_momentum?: Json[];
  readonly last_lr?: Json;
}

interface Scheduler {
  step(metric?: number): void;
  get_last_lr(): unknown;
}

/** Builds a scheduler, those among its arguments first; ChainedScheduler alone does not take the optimizer in front. */
function build(spec: SchedulerSpec, optimizer: optim.Optimizer, decoder: Decoder): Scheduler {
  const args = spec.args.map((value) => nested(value, optimizer, decoder));
  const keywords = Object.fromEntries(Object.entries(spec.kwargs).map(([k, v]) => [k, nested(v, optimizer, decoder)]));
  const front = spec.scheduler.endsWith('.ChainedScheduler') ? args : [optimizer, ...args];
  return construct(spec.scheduler, [...front, keywords]) as Scheduler;
}

function nested(value: Json, optimizer: optim.Optimizer, decoder: Decoder): unknown {
  if (Array.isArray(value)) return value.map((element) => nested(element, optimizer, decoder));
  if (value !== null && typeof value === 'object' && 'scheduler' in value) {
    return build(value as unknown as SchedulerSpec, optimizer, decoder);
  }
  return decoder.value(value);
}

function momentumOf(group: Record<string, unknown>): unknown {
  return 'momentum' in group ? group.momentum : (group.betas as number[])[0];
}

export function replayScheduler(file: VectorFile, raw: Case): Verdict {
  const wanted = raw as SchedulerCase;
  const decoder = new Decoder(file);
  const groups = wanted.optimizer.lrs.map((lr) => ({ params: [torch.zeros(1).requires_grad_()], lr }));
  const optimizer = construct(wanted.optimizer.cls, [
    groups,
    decoder.keywords(wanted.optimizer.kwargs),
  ]) as optim.Optimizer;
  const scheduler = build(wanted.scheduler, optimizer, decoder);
  const comparison = new Comparison(decoder, { rtol: wanted.rtol ?? 0, atol: wanted.atol ?? 0 });
  const live = () => optimizer.param_groups as unknown as Record<string, unknown>[]; // groups by key, whatever the class
  const check = (row: number) =>
    comparison.difference(
      wanted.expected_lrs[row] ?? null,
      live().map(({ lr }) => lr),
      `lrs of step ${row}`,
    ) ??
    (wanted.expected_momentum
      ? comparison.difference(wanted.expected_momentum[row] ?? null, live().map(momentumOf), `momentum of step ${row}`)
      : null);
  let failure = check(0);
  for (let row = 1; row < wanted.expected_lrs.length && failure === null; row++) {
    optimizer.step();
    const metric = wanted.metrics?.[row - 1];
    if (metric === undefined) scheduler.step();
    else scheduler.step(decoder.value(metric) as number);
    failure = check(row);
  }
  failure ??=
    wanted.last_lr === undefined ? null : comparison.difference(wanted.last_lr, scheduler.get_last_lr(), 'last_lr');
  return { failure, exact: comparison.exact };
}

interface AveragingCase extends Case {
  readonly averaging: JsonObject;
  readonly states: [string, Json][][];
  readonly averaged: [string, Json][][];
}

/** The named averaging function as AveragedModel takes it. */
function averagingOptions(spec: JsonObject, decoder: Decoder): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(spec)) {
    if (key === 'multi_avg_fn' || key === 'avg_fn') {
      const make = resolve(`torch.optim.swa_utils.${value as string}`) as Callable;
      options[key] = 'decay' in spec ? make(decoder.value(spec.decay ?? null)) : make();
    } else if (key !== 'decay') {
      options[key] = decoder.value(value);
    }
  }
  return options;
}

export function replayAveraging(file: VectorFile, raw: Case): Verdict {
  const wanted = raw as AveragingCase;
  const decoder = new Decoder(file);
  const source = new torch.nn.Sequential(new torch.nn.Linear(3, 2), new torch.nn.BatchNorm1d(2));
  const average = construct('torch.optim.swa_utils.AveragedModel', [
    source,
    averagingOptions(wanted.averaging, decoder),
  ]);
  const model = average as nn.Module & { update_parameters(source: nn.Module): void };
  const comparison = new Comparison(decoder, { rtol: wanted.rtol ?? 0, atol: wanted.atol ?? 0 });
  const failure = first(wanted.states, (state, k) => {
    source.load_state_dict(decoder.keywords(Object.fromEntries(state)) as Record<string, torch.Tensor>);
    model.update_parameters(source);
    const got: Record<string, unknown> = model.state_dict();
    return first(wanted.averaged[k] ?? [], ([key, value]) =>
      comparison.difference(value, got[key], `${key} of average ${k}`),
    );
  });
  return { failure, exact: comparison.exact };
}
