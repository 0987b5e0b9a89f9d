import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Two files at a time: what they measure are the child processes they start.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/stress/**/*.stress.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
