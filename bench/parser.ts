/**
 * What the argument parser costs over the call record that it fills: `npx tsc -b bench && node build/bench/parser.js`.
 *
 * Both sides make the same call. One passes through the parser; the other writes to the record the values that the parser
 * would find. Slices in turn, and the least of many: a busy machine only ever adds.
 */
import * as torch from 'nodetorch';
import { planOf } from 'nodetorch/dispatch';
import { invoke, Operator } from 'nodetorch/ops';
import { compileSignature } from 'nodetorch/signature';

const x = torch.ones(2, 3);
const y = torch.ones(2, 3);
const calls = 500;
const rounds = 3_000;

interface Case {
  readonly title: string;
  readonly name: string;
  /** The signature that takes the arguments. */
  readonly row: string;
  readonly args: readonly unknown[];
  /** What the parser makes of them: the value of every parameter. */
  readonly values: readonly unknown[];
}

const sum = 'dim_IntList(IntArrayRef[1]? dim, bool keepdim=False, *, ScalarType? dtype=None)';
const cases: readonly Case[] = [
  { title: 'is_same_size(y)', name: 'is_same_size', row: '(Tensor other)', args: [y], values: [y] },
  { title: 'is_same_size({ other })', name: 'is_same_size', row: '(Tensor other)', args: [{ other: y }], values: [y] },
  { title: 'sum(1, true)', name: 'sum', row: sum, args: [1, true], values: [1, true, undefined] },
  { title: 'sum(1, { keepdim })', name: 'sum', row: sum, args: [1, { keepdim: true }], values: [1, true, undefined] },
];

/** Nanoseconds of a call, over one slice; results die at its end. */
function slice(call: () => unknown): number {
  const start = process.hrtime.bigint();
  torch.tidy(() => {
    for (let k = 0; k < calls; k++) call();
  });
  return Number(process.hrtime.bigint() - start) / calls;
}

function measure({ title, name, row, args, values }: Case): string {
  const operator = new Operator(name, row);
  const signature = compileSignature(name, row);
  const plan = planOf(signature, false);
  let parsed = Number.POSITIVE_INFINITY;
  let raw = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    parsed = Math.min(
      parsed,
      slice(() => operator.call(args, x)),
    );
    raw = Math.min(
      raw,
      slice(() => invoke(plan, values, x, signature)),
    );
  }
  return `${title.padEnd(26)}${parsed.toFixed(0).padStart(8)}${raw.toFixed(0).padStart(8)}${(parsed - raw).toFixed(0).padStart(8)}`;
}

console.log(`${`ns, least of ${rounds} slices`.padEnd(26)}  parsed     raw  parser`);
for (const one of cases) console.log(measure(one));
