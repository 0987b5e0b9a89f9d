// `npm run example -- NAME [options]`: examples/NAME.ts or examples/NAME/index.ts, compiled into build/examples.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'build', 'examples');

/** The program of a source in examples/: a file `NAME.ts`, or a folder with `index.ts`. '' for what is none. */
function nameOf(/** @type {string} */ entry) {
  const path = join(root, 'examples', entry);
  if (statSync(path).isDirectory()) return existsSync(join(path, 'index.ts')) ? entry : '';
  return entry.endsWith('.ts') ? entry.slice(0, -'.ts'.length) : '';
}

/** The examples by name. */
export const exampleNames = () =>
  readdirSync(join(root, 'examples'))
    .map(nameOf)
    .filter((name) => name !== '');

/** The compiled program of an example. */
export const programOf = (/** @type {string} */ name) =>
  [join(built, `${name}.js`), join(built, name, 'index.js')].find((file) => existsSync(file));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name = '', ...options] = process.argv.slice(2);
  const program = exampleNames().includes(name) ? programOf(name) : undefined;
  if (program) {
    spawn(process.execPath, [program, ...options], { stdio: 'inherit' }).on('exit', (status, signal) => {
      process.exitCode = signal ? 1 : (status ?? 1);
    });
  } else {
    console.error(`nodetorch: there is no example "${name}"; npm run example -- ${exampleNames().join(' | ')}`);
    process.exitCode = 2;
  }
}
