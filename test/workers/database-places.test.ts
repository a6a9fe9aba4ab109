import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LibraryPlaces } from '../../src/workers/database-places.ts';
import { codeOf } from '../store/support/temporary-library.ts';

let data = '';
let elsewhere = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'caselight-places-'));
  elsewhere = mkdtempSync(join(tmpdir(), 'caselight-elsewhere-'));
});
afterEach(() => {
  for (const folder of [data, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

describe('the place of a new library', () => {
  it('is in Caselight’s own folder, or in one that the person chose', () => {
    const places = new LibraryPlaces(data);
    expect(places.newPath('Panel')).toBe(join(data, 'libraries', 'Panel.caselight'));
    const { id, name } = places.knowFolder(elsewhere);
    expect(elsewhere.endsWith(name)).toBe(true);
    expect(id).not.toContain(name);
    expect(places.newPath('Panel', id)).toBe(join(elsewhere, 'Panel.caselight'));
  });

  it('is never over a library that is there, nor in a folder that nobody chose', () => {
    const places = new LibraryPlaces(data);
    const { id } = places.knowFolder(elsewhere);
    writeFileSync(join(elsewhere, 'Panel.caselight'), '');
    expect(codeOf(() => places.newPath('Panel', id))).toBe('library-exists');
    expect(codeOf(() => places.newPath('Panel', elsewhere))).toBe('not-found');
  });
});

describe('a library that is known', () => {
  it('is forgotten for a new one only where twenty others were opened later', () => {
    const places = new LibraryPlaces(data);
    const known = Array.from({ length: 20 }, (_, i) => {
      const path = join(elsewhere, `${i}.caselight`);
      writeFileSync(path, '');
      const { id } = places.know(path);
      places.opened(id, `2026-01-${10 + i}T00:00:00.000Z`);
      return id;
    });
    const [first = '', second] = known;
    places.opened(first, '2026-11-22T00:00:00.000Z');
    const path = join(elsewhere, 'new.caselight');
    writeFileSync(path, '');
    const { id } = places.know(path);
    const left = places.list().map((place) => place.id);
    expect(left).toHaveLength(20);
    expect(left).toEqual(expect.arrayContaining([id, first]));
    expect(left).not.toContain(second);
  });

  it('comes with a warning where its folder is kept the same on several computers', () => {
    const places = new LibraryPlaces(data);
    const synced = join(elsewhere, 'Dropbox', 'Panel');
    mkdirSync(synced, { recursive: true });
    for (const folder of [elsewhere, synced]) {
      writeFileSync(join(folder, 'Panel.caselight'), '');
      places.know(join(folder, 'Panel.caselight'));
    }
    const warnings = places.list().map(({ warning }) => warning);
    expect(warnings).toEqual([
      expect.stringMatching(/several computers.*move its two files/u),
      null,
    ]);
  });
});
