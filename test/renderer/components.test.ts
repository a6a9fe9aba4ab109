import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../src/renderer/src/features/settings/components.ts';
import { ROOT } from '../support/command-line.ts';

interface Package {
  readonly license?: string;
  readonly dependencies?: Record<string, string>;
}

const packageOf = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

describe('the list of licences', () => {
  it.each(COMPONENTS)('says of %s what its package says', (name, licence) => {
    expect(packageOf(join(ROOT, 'node_modules', name)).license).toBe(licence);
  });

  it('names everything that the programs load', () => {
    const named = COMPONENTS.map(([name]) => name);
    expect(named).toEqual(expect.arrayContaining(Object.keys(packageOf(ROOT).dependencies ?? {})));
  });
});
