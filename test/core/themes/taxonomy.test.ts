import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCodebook } from '../../../src/core/themes/codebook-file.ts';
import { compileCodebook } from '../../../src/core/themes/compile.ts';
import { proposeThemes } from '../../../src/core/themes/propose.ts';

const root = join(import.meta.dirname, '../../..');
const taxonomyFile = join(root, '../shared/domain/taxonomy.json');
const codebookFolder = process.env['CASELIGHT_CODEBOOK'] ?? join(root, 'resources/codebook');

interface TaxonomyTheme {
  readonly id: string;
  readonly negated: readonly string[];
  readonly not_match: readonly string[];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function readCodebook(): ReturnType<typeof parseCodebook> {
  const themes = join(codebookFolder, 'themes');
  return parseCodebook({
    codebook: readJson(join(codebookFolder, 'codebook.json')),
    themes: readdirSync(themes).map((file) => readJson(join(themes, file))),
  });
}

const reason = [
  existsSync(taxonomyFile) ? '' : 'the taxonomy is not beside the repository',
  existsSync(codebookFolder) ? '' : 'there is no codebook',
]
  .filter(Boolean)
  .join(' and ');

describe.skipIf(reason !== '')(
  `the taxonomy's own examples${reason && ` (skipped: ${reason})`}`,
  () => {
    if (reason !== '') return;
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- a file beside the repository, in its own words
    const { themes } = readJson(taxonomyFile) as { readonly themes: readonly TaxonomyTheme[] };
    const compiled = compileCodebook(readCodebook());
    const lines = (of: 'negated' | 'not_match'): readonly (readonly [string, string])[] =>
      themes.flatMap((theme) => theme[of].map((line) => [theme.id, line] as const));
    const stancesOf = (theme: string, text: string): readonly string[] =>
      proposeThemes(compiled, { text })
        .filter((proposal) => proposal.theme === theme)
        .map(({ stance }) => stance);

    test.each(lines('negated'))('%s is no concern in "%s"', (theme, line) => {
      expect(stancesOf(theme, `${line[0]?.toUpperCase() ?? ''}${line.slice(1)}.`)).not.toContain(
        'concern',
      );
    });

    test.each(lines('not_match'))('%s is not judged in "%s"', (theme, line) => {
      expect(stancesOf(theme, line).filter((stance) => stance !== 'mention')).toEqual([]);
    });
  },
);
