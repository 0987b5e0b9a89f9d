import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runModule } from '../support/child.js';

const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, string | null>;
};
const folders = Object.keys(exports).filter((path) => exports[path] !== null && !path.includes('*'));
const files = ['./nn/functional', './nn/init', './safetensors', './serialization'];

test.each([...folders, ...files].map((path) => path.replace('.', 'nodetorch')))(
  'a program that imports %s alone has whole tensors',
  async (path) => {
    // The tensor comes from the class, since a subpath need not export a factory.
    const { status, stdout, stderr } = await runModule(`
      import '${path}';
      const { Tensor } = await import(new URL('./dist/tensor.js', 'file://' + process.cwd() + '/'));
      const names = ['add', 'index', 'index_put_', 'backward', 'register_hook', 'to', 'untyped_storage'];
      const own = Object.getOwnPropertyNames(Tensor.prototype);
      console.log(names.filter((name) => !own.includes(name)).join(), own.includes('toString'));
    `);
    expect([status, stdout, stderr]).toEqual([0, ' true\n', '']);
  },
);
