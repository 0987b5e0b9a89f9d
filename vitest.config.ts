import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const lib = fileURLToPath(new URL('./lib', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^nodetorch$/, replacement: `${lib}/index.ts` },
      { find: /^nodetorch\/(.*)$/, replacement: `${lib}/$1` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    isolate: true,
    testTimeout: 30_000,
    // Threads of several test processes on few cores wait for each other by spinning.
    env: { OMP_NUM_THREADS: '1' },
  },
});
