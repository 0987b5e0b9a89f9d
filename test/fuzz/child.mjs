// One process of the fuzz test: every `step`-th call from a number on. The call that runs stands in a file. After each
// batch the memory must be what it was.
import { openSync, readFileSync, writeSync } from 'node:fs';
import * as torch from 'nodetorch';
import { hostile, random, tensor } from './hostile.mjs';
import { targets } from './targets.mjs';

/** @typedef {import('./targets.mjs').Target} Target */

const [, , progress = '', seed = '0', from = '0', until = 'Infinity', step = '1', only = '', each = '1'] = process.argv;
const file = openSync(progress, 'w');
const all = targets().filter(({ name }) => new RegExp(only).test(name));
const initialPolicy = { byte_step: 32 * 2 ** 20, object_step: 1024, hard_cap: Number.MAX_SAFE_INTEGER };
const batch = 200;
process.on('unhandledRejection', () => {});
process.on('warning', () => {});
torch.set_num_threads(1);

/** @param {Target} target @param {import('./hostile.mjs').Random} next */
function argumentsFor(target, next) {
  const fitting = next() < 0.8 ? target.fitting(next) : null;
  if (fitting !== null) return fitting;
  const first = next() < 0.7 || target.method ? [tensor(next)] : [];
  return [...first, ...Array.from({ length: Math.floor(next() * 5) }, () => hostile(next))];
}

/** Settings that a call may have changed. */
function restore() {
  torch.set_default_dtype('float32');
  torch.set_default_device(null);
  torch.use_deterministic_algorithms(false);
  torch.set_flush_denormal(false);
  torch.set_printoptions({ profile: 'default' });
  torch.autograd.set_grad_enabled(true);
  torch.autograd.set_detect_anomaly(false);
  torch.memory.set_policy(initialPolicy);
}

/** Ends what a mode or a hook began. @param {unknown} result */
function end(result) {
  if (torch.is_tensor(result)) return;
  const object = Object(result);
  if (typeof object.catch === 'function') object.catch(() => {});
  if (typeof object[Symbol.dispose] === 'function') object[Symbol.dispose]();
}

/** @param {number} k */
function call(k) {
  const next = random(Number(seed) * 1_000_003 + k);
  const target = all[Math.floor(k / Number(each)) % all.length];
  if (target === undefined) throw new Error('nothing to call');
  writeSync(file, `${String(k).padStart(12)} ${target.name.padEnd(100)}`, 0);
  try {
    const once = () => end(target.run(argumentsFor(target, next), next));
    if (next() < 0.5) torch.tidy(once);
    else once();
  } catch (error) {
    if (!(error instanceof Error)) tell(k, target.name, `threw ${String(error)}, which is no Error`);
    else if (/INTERNAL ASSERT|bad_alloc|unknown C\+\+/.test(error.message)) return;
    else if (/malformed call record|Cannot read properties of undefined|is not a function/.test(error.message))
      odd(k, target.name, error);
  }
}

/** @param {number} k @param {string} name @param {Error} error */
function odd(k, name, error) {
  if (process.env['FUZZ_ODD'] !== undefined) console.error(`${k} ${name}: ${error.stack}`);
}

/** @param {number} k @param {string} name @param {string} fault */
function tell(k, name, fault) {
  process.send?.({ k, name, fault });
}

/** Live tensors, the bytes of the CPU allocator and of the process, after everything that is garbage was collected. */
async function memory() {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    torch.memory.relieve();
  }
  const { live_tensors, live_bytes } = torch.memory.stats();
  const pages = process.platform === 'linux' ? Number(readFileSync('/proc/self/statm', 'utf8').split(' ')[1]) : 0;
  return { live_tensors, megabytes: live_bytes / 2 ** 20, resident: (pages * 4096) / 2 ** 20 };
}

/** What may stay: tables that are made once. */
const ALLOWED = { live_tensors: 20, megabytes: 4, resident: 700 };

const base = await memory();
let count = 0;
for (let k = Number(from); k < Number(until); k += Number(step)) {
  call(k);
  restore();
  // Garbage is collected, and promises fail, between the calls.
  if (++count % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
  if (count % batch !== 0) continue;
  const now = await memory();
  for (const key of /** @type {(keyof typeof ALLOWED)[]} */ (Object.keys(ALLOWED))) {
    if (now[key] - base[key] <= ALLOWED[key]) continue;
    tell(k, `the ${batch} calls before`, `left ${JSON.stringify(now)} where ${JSON.stringify(base)} was`);
    process.exit(0);
  }
}
