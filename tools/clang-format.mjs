// Formats native/ by .clang-format with the pinned clang-format; `--check` only tells what it would change.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { clangFormatPath } = createRequire(import.meta.url)('clang-format-node');
const native = fileURLToPath(new URL('../native', import.meta.url));
const sources = readdirSync(native, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(cc|h)$/.test(name));
const action = process.argv.includes('--check') ? ['--dry-run', '--Werror'] : ['-i'];

try {
  execFileSync(clangFormatPath, [...action, ...sources.map((name) => join(native, name))], { stdio: 'inherit' });
} catch {
  process.exitCode = 1;
}
