import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/command-line.ts';

const folder = join(ROOT, 'src', 'renderer', 'src');

/** Fields in which nothing is typed, or nothing but a day. */
const NOT_WRITTEN_IN = /\btype="(?:checkbox|radio|file|date|range|color)"|\breadOnly\b/u;

/** The fields of a component's source that a browser may remember what is typed in: those without `autoComplete`. */
function rememberedIn(source: string): readonly string[] {
  return [...source.matchAll(/<(?:input|textarea)\b(?:[^>]|=>)*?\/>/gu)]
    .map(([field]) => field)
    .filter((field) => !/\bautoComplete=/u.test(field) && !NOT_WRITTEN_IN.test(field));
}

/** The window's sources. */
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

describe('a field', () => {
  // A browser keeps what stands in other fields with its open pages, on the disk, and offers it again.
  it('is none that a browser remembers', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(rememberedIn)).toEqual([]);
  });

  it('is known where it is one', () => {
    const fields = [
      '<input className="field" onChange={(event) => set(event.target.value)} />',
      '<textarea\n  rows={4}\n  value={when}\n/>',
      '<input autoComplete="off" value={typed} />',
      '<input type="checkbox" checked />',
    ];
    expect(rememberedIn(fields.join('\n'))).toEqual(fields.slice(0, 2));
  });
});

describe('the page', () => {
  it('gives nothing that is read or written in it to a browser’s services', () => {
    const page = readFileSync(join(ROOT, 'src', 'renderer', 'index.html'), 'utf8');
    const [root] = /<html\b[^>]*>/u.exec(page) ?? [];
    for (const said of ['translate="no"', 'spellcheck="false"', 'writingsuggestions="false"']) {
      expect(root).toContain(said);
    }
    for (const source of sources) expect(source).not.toMatch(/\bspellCheck(?!=\{false\})/u);
  });
});
