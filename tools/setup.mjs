// Dependencies, addon and TypeScript, each only when needed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync('node_modules/.package-lock.json')) run('npm', ['ci']);
run('npx', ['cmake-js', 'build', '--out', 'build', '-p', '2']);
run('npx', ['tsc', '-b', '.', 'examples']);
