import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/command-line.ts';
import { DOCUMENTS, wordsOfDocument } from '../support/project-documents.ts';

/** Files and folders of this project that a text names in code letters. */
function pathsIn(text: string): readonly string[] {
  const named = text.matchAll(/`((?:src|test|resources|training|docs|bin)\/[\w./-]+)`/g);
  return [...named].map(([, path = '']) => path);
}

/** Files that a text links to or shows, without the place in them; addresses on the web are none. */
function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/^[a-z]+:/.test(path));
}

describe('a path that a document names', () => {
  it.each(DOCUMENTS)('in %s is there', (file) => {
    const paths = pathsIn(wordsOfDocument(file));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('is found in code letters', () => {
    expect(pathsIn('see `test/core` and `src/none.ts`, not `npm test`')).toEqual([
      'test/core',
      'src/none.ts',
    ]);
  });
});

describe('a link of a document', () => {
  it.each(DOCUMENTS)('in %s leads to a file', (file) => {
    const links = linksIn(wordsOfDocument(file));
    const folder = dirname(join(ROOT, file));
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });

  it('is found in words and in pictures', () => {
    expect(linksIn('[a](docs/a.md#b), ![c](d.png), [e](https://example.org)')).toEqual([
      'docs/a.md',
      'd.png',
    ]);
  });
});
