import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseCodebook } from '../src/core/themes/codebook-file.ts';
import type { Codebook } from '../src/core/themes/codebook.ts';
import type { Said } from '../src/core/themes/evaluate.ts';

/** A labelled passage. */
export interface Passage {
  readonly id: string;
  readonly writer: string;
  readonly voice: string;
  readonly text: string;
  readonly labels: readonly Said[];
}

const root = join(import.meta.dirname, '..');

/** The labelled passages of the repository, in order of file and line. */
export function teachingPassages(): readonly Passage[] {
  const folder = join(import.meta.dirname, 'passages');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => labelledPassages(join(folder, name)));
}

/** The labelled passages of one file of lines of {id, voice or kind, text, labels}. */
export function labelledPassages(path: string): readonly Passage[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row: Omit<Passage, 'writer'> & { readonly kind?: string } = JSON.parse(line);
      const { id, text, labels } = row;
      return {
        id,
        text,
        labels: labels.filter(({ theme }) => !theme.startsWith('incident_')),
        voice: row.voice ?? row.kind ?? '',
        writer: id.split('-')[0] ?? '',
      };
    });
}

/** The codebook that comes with Caselight. */
export function ownCodebook(): Codebook {
  const folder = join(root, 'resources', 'codebook');
  const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  return parseCodebook({
    codebook: json(join(folder, 'codebook.json')),
    themes: readdirSync(join(folder, 'themes'))
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => json(join(folder, 'themes', name))),
  });
}

/** What the codebook itself says of its themes, as passages: label, definition, what counts, other names. */
export function codebookPassages({ themes }: Codebook): readonly Passage[] {
  return themes.flatMap((theme) =>
    [theme.label, theme.definition, ...theme.include, ...(theme.alsoCalled ?? [])].map(
      (text, index) => ({
        id: `codebook-${theme.id}-${index}`,
        writer: 'codebook',
        voice: 'codebook',
        text,
        labels: [{ theme: theme.id, stance: 'concern' as const }],
      }),
    ),
  );
}
