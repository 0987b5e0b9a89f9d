// One process of the fuzz test: calls from a number on, which stands in a file while the call runs.
import { openSync, writeSync } from 'node:fs';
import * as torch from 'nodetorch';
import { calls } from './calls.mjs';
import { hostile, random, tensor } from './hostile.mjs';
import { plausible } from './plausible.mjs';

const [, , progress = '', seed = '0', from = '0', until = 'Infinity'] = process.argv;
const file = openSync(progress, 'w');
const all = calls();
process.on('unhandledRejection', () => {});
process.on('warning', () => {});
torch.set_num_threads(1);

/** What call number k calls, and with what. @param {number} k */
function prepare(k) {
  const next = random(Number(seed) * 1_000_003 + k);
  const call = all[Math.floor(next() * all.length)];
  if (call === undefined) throw new Error('nothing to call');
  const fitting = next() < 0.7 ? plausible(call.name, next) : null;
  if (fitting !== null) return { call, args: fitting };
  const count = Math.floor(next() * 5);
  const first = next() < 0.7 || call.method ? [tensor(next)] : [];
  return { call, args: [...first, ...Array.from({ length: count }, () => hostile(next))] };
}

/** Settings that a call may have changed. */
function restore() {
  torch.set_default_dtype('float32');
  torch.set_default_device(null);
  torch.use_deterministic_algorithms(false);
  torch.set_printoptions({ profile: 'default' });
}

for (let k = Number(from); k < Number(until); k++) {
  const { call, args } = prepare(k);
  writeSync(file, `${String(k).padStart(12)} ${call.name.padEnd(80)}`, 0);
  try {
    const result = torch.tidy(() => {
      call.run(args);
    });
    Object(result).catch?.(() => {});
  } catch (error) {
    if (!(error instanceof Error)) {
      process.send?.({ k, name: call.name, fault: `threw ${String(error)}, which is no Error` });
    }
  }
  restore();
  // Garbage is collected, and promises fail, between the calls.
  if (k % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
}
