import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/command-line.ts';

const texts = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
];

/** Files and folders of this project that a text names in code letters. */
function pathsIn(text: string): readonly string[] {
  const named = text.matchAll(/`((?:src|test|resources|training|docs|bin)\/[\w./-]+)`/g);
  return [...named].map(([, path = '']) => path);
}

describe('a path that a document names', () => {
  it.each(texts)('in %s is there', (file) => {
    const paths = pathsIn(readFileSync(join(ROOT, file), 'utf8'));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('is found in code letters', () => {
    expect(pathsIn('see `test/core` and `src/none.ts`, not `npm test`')).toEqual([
      'test/core',
      'src/none.ts',
    ]);
  });
});
