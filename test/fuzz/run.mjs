// npm run test:fuzz -- [--seconds N] [--calls N] [--seed N] [--only PATTERN] [--call K] [--workers N]: every bound name with hostile
// arguments, in child processes that a crash ends. A JavaScript error each time is what must happen; a crash, a hang, a
// leak or anything else thrown is a failure. Seed and number make a call again: --seed S --call K.
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '300' },
    /** The last call: a run of all of them means the same on every machine. */
    calls: { type: 'string', default: '110000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    /** How many calls of a name follow one another; one that ended the process is left for the next. */
    each: { type: 'string', default: '1' },
    /** A regular expression that the names must match. */
    only: { type: 'string', default: '' },
    /** Only this call, to look at it alone. */
    call: { type: 'string' },
  },
});

const child = fileURLToPath(new URL('./child.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const patience = 20_000;
const end = Date.now() + Number(values.seconds) * 1000;
const workers = values.call === undefined ? Number(values.workers) : 1;
/** Faults by the name that was called. @type {Map<string, { first: string, count: number }>} */
const faults = new Map();
let calls = 0;

/** @param {number} k @param {string} name @param {string} fault */
function note(k, name, fault) {
  const known = faults.get(`${name} ${fault}`);
  if (known !== undefined) {
    known.count++;
    return;
  }
  const first = `call ${k} of seed ${values.seed}, ${name}: ${fault}`;
  faults.set(`${name} ${fault}`, { first, count: 1 });
  console.log(first);
}

/** The call that is running, or ran last. @param {string} progress @param {number} from */
function current(progress, from) {
  if (!existsSync(progress)) return { k: from, name: 'the start' };
  const [k = '0', name = ''] = readFileSync(progress, 'utf8').trim().split(/\s+/);
  return { k: Number(k), name };
}

/** The milliseconds of processor that a process has used; of the clock where the system does not say. @param {number} pid */
function workedFor(pid) {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Date.now();
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Every how many-th call a process makes; the others are those of its neighbours. */
const step = workers;
const each = Number(values.each);
const last = Number(values.call ?? Number(values.calls) - 1) + 1;

/**
 * Runs calls from `from` on until the time is over or the process ends; returns where to go on.
 * @param {string} home
 * @param {number} from
 */
async function session(home, from) {
  const progress = join(home, 'progress');
  rmSync(progress, { force: true });
  // A machine gives more memory than it has: without a limit the system would end the process.
  const runner = fork(
    child,
    [progress, values.seed, String(from), String(last), String(step), values.only, values.each],
    {
      cwd: home,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, OMP_NUM_THREADS: '1' },
      ...(process.platform === 'linux' && {
        execPath: '/bin/sh',
        execArgv: ['-c', `ulimit -c 0; ulimit -v 6000000; exec "${process.execPath}" --no-warnings "$0" "$@"`],
      }),
    },
  );
  let said = '';
  runner.stderr?.on('data', (data) => {
    said = `${said}${data}`.slice(-400);
  });
  runner.on('message', (/** @type {{ k: number, name: string, fault: string }} */ { k, name, fault }) =>
    note(k, name, fault),
  );
  let hung = false;
  let over = false;
  let seen = { k: -1, at: 0 };
  const watch = setInterval(() => {
    over ||= Date.now() > end;
    const { k } = current(progress, from);
    const at = workedFor(runner.pid ?? 0);
    if (k !== seen.k) seen = { k, at };
    hung ||= at - seen.at > patience;
    if (over || hung) runner.kill('SIGKILL');
  }, 500);
  const [code, signal] = await new Promise((resolve) => runner.on('exit', (...how) => resolve(how)));
  clearInterval(watch);
  const { k, name } = current(progress, from);
  if (hung) note(k, name, 'hung');
  else if (!over && code !== 0) note(k, name, `ended the process (${signal ?? code}) ${said.trim()}`);
  calls += Math.floor((k - from) / step) + 1;
  return after(k);
}

/** The next call of this process after number `k`: of another name. @param {number} k */
function after(k) {
  const ofName = Math.ceil((k + 1) / each) * each - 1;
  return k + Math.max(1, Math.floor((ofName - k) / step) + 1) * step;
}

/** @param {number} worker */
async function work(worker) {
  const home = join(folder, String(worker));
  mkdirSync(home);
  let from = Number(values.call ?? worker);
  while (from < last && Date.now() < end) from = await session(home, from);
}

await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
for (const { first, count } of faults.values()) if (count > 1) console.log(`${count} times: ${first}`);
console.log(`${calls - faults.size} passed, ${faults.size} failed`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = faults.size === 0 && calls > 0 ? 0 : 1;
