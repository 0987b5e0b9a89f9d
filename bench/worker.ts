/**
 * Measures one case after another on the word of bench/main.ts. Lines in: `list TOPIC`,
 * `prepare TOPIC CASE MS`, `slice`, `scoped`. Lines out: the cases; `ready` or `none`; the CPU nanoseconds of one call.
 */
import { createInterface } from 'node:readline';
import * as torch from 'nodetorch';
import { operators } from './operators.js';
import { data, optimizers, training } from './training.js';

/** Each makes its tensors and returns what is measured. */
export type Cases = Record<string, () => () => unknown>;

const topics: Record<string, Cases> = { operators, training, optimizers, data };
const callsOfScope = 10;

let run: () => unknown = () => undefined;
let count = 1;

function cpuNanoseconds(body: () => void): number {
  const start = process.cpuUsage();
  body();
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
}

function loop(calls: number): void {
  for (let k = 0; k < calls; k++) run();
}

/** The same calls in scopes, where a tensor needs no weak reference. */
function scopedLoop(calls: number): void {
  for (let k = 0; k < calls; k += callsOfScope) {
    torch.tidy(() => {
      loop(callsOfScope);
    });
  }
}

/** Finds how many calls fill a slice, which warms up as well. */
function prepare(topic: string, name: string, milliseconds: number): string {
  const make = topics[topic]?.[name];
  if (make === undefined) return 'none';
  run = make();
  count = 1;
  while (cpuNanoseconds(() => loop(count)) < milliseconds * 1e6) count *= 2;
  return 'ready';
}

function slice(body: (calls: number) => void): string {
  const calls = body === scopedLoop ? Math.ceil(count / callsOfScope) * callsOfScope : count;
  return String(cpuNanoseconds(() => body(calls)) / calls);
}

function answer(line: string): string {
  const [command, topic = '', name = '', milliseconds] = line.split('\t');
  if (command === 'list') return Object.keys(topics[topic] ?? {}).join('\t');
  if (command === 'prepare') return prepare(topic, name, Number(milliseconds));
  return slice(command === 'scoped' ? scopedLoop : loop);
}

torch.set_num_threads(1);
torch.set_flush_denormal(true);
for await (const line of createInterface({ input: process.stdin })) process.stdout.write(`${answer(line)}\n`);
