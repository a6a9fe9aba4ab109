import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command-line.ts';

/** The texts for people in this repository, as paths from its root: README, CONTRIBUTING and all of docs. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
];

/** The words of one of them. */
export function wordsOfDocument(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
