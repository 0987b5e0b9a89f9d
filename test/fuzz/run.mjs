// npm run test:fuzz -- [--seconds N] [--seed N] [--call K]: every bound name with hostile arguments, in a child process
// that a crash ends. A JavaScript error each time is what must happen; a crash, a hang or anything else thrown is a failure.
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    /** Only this call, to look at it alone. */
    call: { type: 'string' },
  },
});

const child = fileURLToPath(new URL('./child.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const progress = join(folder, 'progress');
const patience = 20_000;
const end = Date.now() + Number(values.seconds) * 1000;
/** @type {string[]} */
const faults = [];

/** The call that is running, or ran last. */
function current() {
  if (!existsSync(progress)) return { k: Number(values.call ?? 0), name: 'the start' };
  const [k = '0', name = ''] = readFileSync(progress, 'utf8').trim().split(/\s+/);
  return { k: Number(k), name };
}

/** Runs calls from `from` on until the time is over or the process ends; the number of the call behind the last. @param {number} from */
async function session(from) {
  const until = values.call === undefined ? 'Infinity' : String(Number(values.call) + 1);
  rmSync(progress, { force: true });
  // A machine gives more memory than it has: without a limit the system would end the process.
  const runner = fork(child, [progress, values.seed, String(from), until], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, OMP_NUM_THREADS: '1' },
    ...(process.platform === 'linux' && {
      execPath: '/bin/sh',
      execArgv: ['-c', `ulimit -v 6000000; exec "${process.execPath}" "$0" "$@"`],
    }),
  });
  let said = '';
  runner.stderr?.on('data', (data) => {
    said = `${said}${data}`.slice(-400);
  });
  runner.on('message', (/** @type {{ k: number, name: string, fault: string }} */ { k, name, fault }) => {
    faults.push(`call ${k}, ${name}: ${fault}`);
  });
  let hung = false;
  const watch = setInterval(() => {
    if (Date.now() > end) runner.kill('SIGKILL');
    const seen = statSync(progress, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - seen > patience) {
      hung = true;
      runner.kill('SIGKILL');
    }
  }, 500);
  const [code, signal] = await new Promise((resolve) => runner.on('exit', (...how) => resolve(how)));
  clearInterval(watch);
  const { k, name } = current();
  if (Date.now() < end && (code !== 0 || hung)) {
    faults.push(`call ${k}, ${name}: ${hung ? 'hung' : `ended the process (${signal ?? code}) ${said.trim()}`}`);
  }
  return { next: Math.max(k, from) + 1, done: code === 0 };
}

let from = Number(values.call ?? 0);
for (let done = false; !done && Date.now() < end; ) {
  const last = await session(from);
  from = last.next;
  done = last.done;
}
for (const fault of faults) console.log(fault);
console.log(`${from - faults.length} passed, ${faults.length} failed`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = faults.length === 0 && from > 0 ? 0 : 1;
