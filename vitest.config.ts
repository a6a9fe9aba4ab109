import { defineConfig } from 'vitest/config';

/** Tests that look at the app in a browser. */
const IN_A_BROWSER = 'test/e2e/**/*.test.ts';

/**
 * Two workers: the machines this runs on have two cores, and parse workers want one of them. Tests in a browser come
 * after all others, one at a time, for each of them starts a browser, a host and its workers. A step that is missed
 * there is tried once more, and the report says so; a property that fails is never tried again.
 */
export default defineConfig({
  test: {
    pool: 'threads',
    testTimeout: 120_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'without a browser',
          include: ['test/**/*.test.ts'],
          exclude: [IN_A_BROWSER],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'in a browser',
          include: [IN_A_BROWSER],
          maxWorkers: 1,
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
