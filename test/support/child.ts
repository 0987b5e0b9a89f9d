import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  /** Exit code, or the signal's name when the process was killed by one. */
  readonly status: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs an ES module in a process of its own, where `import 'nodetorch'` means the built package. What may crash or
 * must be measured alone runs here.
 */
export function runModule(
  source: string,
  { args = [] as string[], timeout = 120_000, node = process.execPath, env = {} as Record<string, string> } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = ['--input-type=module', ...args, '--eval', source];
    const options = { cwd: root, timeout, killSignal: 'SIGKILL', env: { ...process.env, ...env } } as const;
    execFile(node, command, options, (error, stdout, stderr) => {
      const status = error === null ? 0 : (error.signal ?? error.code ?? 'unknown');
      resolve({ status, stdout, stderr });
    });
  });
}

/** Source of `peak()`: the process's largest resident size so far, in MB. */
export const peakSource = `
  import { readFileSync } from 'node:fs';
  const peak = () => process.platform === 'linux'
    ? Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
    : process.resourceUsage().maxRSS / 1024;
`;
