import { defineConfig } from 'vitest/config';

/** Two workers: the machines this runs on have two cores, and parse workers want one of them. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
