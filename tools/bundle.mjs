// @ts-check
/**
 * The library as JavaScript in few files: lib → dist. Node takes half a millisecond for every module it loads, and there are
 * hundreds. Every module stays an entry, so that all subpaths share one copy: what `nodetorch` itself loads is one chunk,
 * dist/nodetorch.js, and the entries re-export its parts. The declarations beside them are the compiler's.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const from = join(root, 'lib');
const to = join(root, 'dist');

const files = (/** @type {string} */ folder, /** @type {string} */ end) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(end));

/** @param {string | Record<string, string>} input */
const read = (input) =>
  rolldown({
    input,
    platform: 'node',
    external: /^(node:|@?[a-z][\w./-]*$)/,
    treeshake: false,
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    transform: { target: 'es2022' },
  });

/** The modules that `import 'nodetorch'` loads. */
async function core() {
  const bundle = await read(join(from, 'index.ts'));
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return new Set(output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : [])));
}

const loaded = await core();
const entries = files(from, '.ts').map((name) => [
  name.slice(0, -'.ts'.length).replaceAll('\\', '/'),
  join(from, name),
]);
const bundle = await read(Object.fromEntries(entries));
const { output } = await bundle.generate({
  dir: to,
  format: 'esm',
  sourcemap: true,
  // Modules and results print the names of their classes.
  keepNames: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  minifyInternalExports: false,
  codeSplitting: { groups: [{ name: 'nodetorch', test: (id) => loaded.has(id) }] },
});
await bundle.close();

// Each file is replaced at once: programs may be starting meanwhile.
for (const part of output) {
  const file = join(to, part.fileName);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, part.type === 'chunk' ? part.code : part.source);
  renameSync(`${file}.new`, file);
}

const written = new Set(output.map(({ fileName }) => fileName));
for (const name of [...files(to, '.js'), ...files(to, '.js.map')]) {
  if (!written.has(relative(to, join(to, name)).replaceAll('\\', '/'))) rmSync(join(to, name));
}
