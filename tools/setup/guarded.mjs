import { SetupError } from './report.mjs';

/**
 * Runs a command of ours: a failure is one sentence and a status of 1, never a stack.
 * @param {() => Promise<unknown>} command
 */
export async function guarded(command) {
  try {
    await command();
  } catch (error) {
    const text =
      error instanceof SetupError ? error.message : `unexpected: ${error instanceof Error ? error.message : error}`;
    process.stderr.write(`nodetorch: ${text}\n`);
    process.exitCode = 1;
  }
}
