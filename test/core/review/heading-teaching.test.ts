import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headingChances } from '../../../src/core/review/heading-kind.ts';
import { appendixTitle } from '../../../src/core/review/heading-words.ts';
import { HEADING_KINDS } from '../../../src/core/review/heading-kinds.ts';

const folder = new URL('../../../training/headings/', import.meta.url);

function taught(): { readonly heading: string; readonly kind: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const fields = new Map<string, unknown>(Object.entries(Object(JSON.parse(line))));
      return { heading: String(fields.get('heading')), kind: String(fields.get('kind')) };
    });
}

function read(heading: string): string {
  const { appendix, title } = appendixTitle(heading);
  const chances = [...headingChances(appendix ? title : heading)];
  return chances.reduce((a, b) => (b[1] > a[1] ? b : a), ['topic', 0])[0];
}

describe('the weights of headings', () => {
  const list = taught();

  it('are learned from the list as it stands', () => {
    expect([...new Set(list.map(({ kind }) => kind))].sort()).toEqual([...HEADING_KINDS]);
    // Some words are taught with two kinds, and names are not known without their document.
    const right = list.filter(({ heading, kind }) => read(heading) === kind);
    expect(right.length / list.length).toBeGreaterThan(0.95);
  });

  it('come from a list without a heading taught twice alike', () => {
    const lines = list.map(({ heading, kind }) => `${heading.toLowerCase()} ${kind}`);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
