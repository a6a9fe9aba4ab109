import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

/**
 * Three builds: main (with the command line and the workers as further entries, so that all of
 * them run from out/main on one set of chunks), the preload as the single CommonJS file that a
 * sandboxed window requires, and the renderer.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node22',
      rolldownOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          cli: resolve('src/cli/main.ts'),
          'database-process': resolve('src/workers/database-process.ts'),
          'parse-process': resolve('src/workers/parse-process.ts'),
          'parse-worker': resolve('src/workers/parse-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload can require nothing but Electron.
      externalizeDeps: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: { plugins: [react()] },
});
