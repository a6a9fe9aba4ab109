import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The program that goes into every casebook, as one script that needs nothing else. */
export default defineConfig({
  build: {
    target: 'es2023',
    outDir: 'out/casebook',
    lib: {
      entry: resolve('src/casebook/main.ts'),
      formats: ['iife'],
      name: 'casebook',
      fileName: () => 'casebook.js',
    },
  },
});
