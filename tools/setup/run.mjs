// Child processes, never through a shell: arguments arrive as they were given.
import { spawn } from 'node:child_process';

/** What is kept of a child's words: enough for a compiler's complaint. */
const KEPT = 20_000;

/**
 * Runs a program to its end. It never throws: a program that cannot be started has status -1 and the reason as output.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onOutput?: (text: string) => void, timeout?: number }} [options]
 *   `onOutput` hears standard output and standard error as they come; `timeout` in milliseconds
 * @returns {Promise<{ status: number, output: string }>}  `output` is the tail of both
 */
export function run(command, args, { onOutput, timeout, ...options } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const hear = (/** @type {Buffer} */ chunk) => {
      const text = chunk.toString();
      output = (output + text).slice(-KEPT);
      onOutput?.(text);
    };
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    // Node's own timer keeps the process when the program cannot be started.
    const limit = timeout === undefined ? undefined : setTimeout(() => child.kill(), timeout);
    const end = (/** @type {number} */ status, /** @type {string} */ words) => {
      clearTimeout(limit);
      resolve({ status, output: words });
    };
    child.on('error', (error) => end(-1, error.message));
    child.on('close', (status, signal) => end(status ?? -1, signal ? `${output}${signal}` : output));
  });
}

/**
 * The last line that says something.
 * @param {string} output
 */
export const lastLine = (output) => output.trim().split('\n').at(-1)?.trim() ?? '';
