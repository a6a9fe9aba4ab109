import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caselight, jsonLines, temporaryFolder } from '../support/command-line.ts';

/** A small review of our own. */
const REVIEW = `Westmere Safeguarding Children Partnership

Local Child Safeguarding Practice Review: Child D

1 Analysis

1.1 Nobody asked the parents how the bruise had come about, and the explanation was accepted at face value.

1.2 Information held by the midwife was not shared with the health visitor.

1.3 The school nurse kept asking what life at home was like, and wrote it down.
`;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let library = '';
const run = (...argv: string[]) => caselight(['--library', library, ...argv]);
const json = async (...argv: string[]) => {
  const { code, out, err } = await run(...argv, '--json');
  expect([code, err]).toEqual([0, '']);
  return jsonLines(out);
};

beforeAll(async () => {
  folder = await temporaryFolder();
  library = join(folder.path, 'westmere.caselight');
  await writeFile(join(folder.path, 'child-d.txt'), REVIEW);
  expect((await run('init')).code).toBe(0);
  expect((await run('import', join(folder.path, 'child-d.txt'))).code).toBe(0);
});
afterAll(() => folder.remove());

describe('coding from the command line', () => {
  it('wants to know who decides, once', async () => {
    expect(await run('tag', 'accept', '1')).toMatchObject({ code: 2 });
    await json('coder', 'add', 'Ana Bell');
    const [coders] = await json('coder', 'use', '1');
    expect(coders?.['coders']).toMatchObject([{ name: 'Ana Bell', current: true }]);
  });

  it('decides, changes, makes and takes back, and tells the history', async () => {
    expect(await json('tag', 'accept', '1')).toMatchObject([
      { schema: 'caselight.tag/1', id: 1, state: 'accepted', coder: 'Ana Bell' },
    ]);
    expect(await json('tag', 'stance', 'mention', '1')).toMatchObject([{ stance: 'mention' }]);
    const [made] = await json('tag', 'add', 'recording', 'good', '3', '0', '6', '--note', 'Kept.');
    expect(made).toMatchObject({
      state: 'manual',
      theme: 'recording',
      start: 0,
      end: 6,
      note: 'Kept.',
    });
    expect(await json('tag', 'remove', String(made?.['id']))).toMatchObject([{ removed: true }]);
    const [undone] = await json('undo');
    expect(undone).toMatchObject({
      schema: 'caselight.undo/1',
      kind: 'undo',
      act: { kind: 'tag-removed' },
    });
    const [redone] = await json('redo');
    expect(redone).toMatchObject({ act: { kind: 'tag-removed' }, redo: null });
    const [history] = await json('history', '--tag', '1');
    expect(history?.['steps']).toMatchObject([
      { how: 'done', kind: 'tag-accepted', after: { state: 'accepted' } },
      { how: 'done', kind: 'tag-stance-changed', after: { stance: 'mention' } },
    ]);
    const [told] = await json('tag', 'history', '1');
    expect(told).toMatchObject({
      schema: 'caselight.tag-history/1',
      id: 1,
      origin: {
        madeBy: 'rule',
        coder: null,
        stance: expect.stringMatching(/concern|good|mention/u),
      },
      steps: history?.['steps'],
    });
    const [byHand] = await json('tag', 'history', String(made?.['id']));
    expect(byHand).toMatchObject({ origin: null, steps: [{ kind: 'tag-added' }, {}, {}, {}] });
    expect((await run('tag', 'history', '1')).out).toMatch(/proposed as \S+, .* of codebook \S+/u);
    expect(await run('tag', 'history', '4000')).toMatchObject({ code: 2 });
    expect(await run('tag', 'edges', '1', '5', '9999')).toMatchObject({ code: 2 });
    expect((await run('undo')).out).toContain('Took back');
  });

  it('confirms facts and sets them by hand', async () => {
    const [before] = await json('case', 'facts', '1');
    expect(before).toMatchObject({ schema: 'caselight.facts/1', caseId: 1 });
    await json('case', 'set', '1', 'publishedDate', 'spring', '--date', '2021-04');
    const [cases] = await json('list', 'cases');
    expect(cases?.['cases']).toMatchObject([{ year: 2021, published: '2021-04' }]);
    const listed = async (...where: string[]) => {
      const [found] = await json('list', 'cases', ...where.flatMap((one) => ['--where', one]));
      return [(found?.['cases'] as unknown[]).length, found?.['of']];
    };
    expect(await listed('year=2020..2021', 'words=westmere')).toEqual([1, 1]);
    expect(await listed('year=2022..')).toEqual([0, 1]);
    expect(await listed('harm=unknown', 'status=reading')).toEqual([1, 1]);
    expect(
      await listed('partnership=Elsewhere|Westmere Safeguarding Children Partnership'),
    ).toEqual([1, 1]);
    expect(await run('list', 'cases', '--where', 'colour=red')).toMatchObject({ code: 2 });
    expect(await run('case', 'set', '1', 'publishedDate', 'spring')).toMatchObject({ code: 2 });
  });

  it('changes the codebook, tries a rule and proposes anew', async () => {
    const [trial] = await json('codebook', 'try', 'recording', '--when', 'wrote it down');
    expect(trial).toMatchObject({ passages: 1, cases: 1 });
    const edit = ['codebook', 'edit', 'rule', 'recording', 'wrote'];
    const [edited] = await json(...edit, '--when', '"wrote it down"', '--stance', 'good');
    expect(edited).toMatchObject({ schema: 'caselight.codebook-edit/1', toRepropose: 1 });
    const [result] = await json('codebook', 'repropose');
    // The decided tag, and the one made by hand whose removal was taken back.
    expect(result).toMatchObject({ documents: 1, kept: 2 });
    expect(await run(...edit, '--when', '(wrote')).toMatchObject({ code: 65 });
    const [shown] = await json('codebook', 'show', 'recording');
    expect(shown).toMatchObject({ codebookVersion: '2026.1+1' });
    const [versions] = await json('codebook', 'list');
    expect(versions).toMatchObject({ toRepropose: 0 });
  });

  it('proposes by the library’s own codebook when it imports', async () => {
    await writeFile(join(folder.path, 'child-e.txt'), REVIEW.replace('Child D', 'Child E'));
    await json('import', join(folder.path, 'child-e.txt'));
    const [tags] = await json('list', 'tags', '--document', '2', '--theme', 'recording');
    expect(tags?.['tags']).toContainEqual(expect.objectContaining({ rule: 'recording/wrote' }));
    const [versions] = await json('codebook', 'list');
    expect(versions).toMatchObject({ toRepropose: 0 });
  });

  it('says what was learned, forgets it, and learns from all again', async () => {
    const [learned] = await json('codebook', 'learned');
    expect(learned).toMatchObject({
      schema: 'caselight.learned/1',
      on: true,
      since: null,
      decided: 1,
      least: 20,
      decisions: [{ decided: 1, right: 0 }],
      themes: [],
    });
    expect((await run('codebook', 'learned')).out).toContain('nothing yet, 19 more needed');
    const [forgotten] = await json('codebook', 'learned', '--forget');
    expect(forgotten).toMatchObject({ decided: 0, decisions: [] });
    const [undone] = await json('undo');
    expect(undone).toMatchObject({ act: { words: 'forgot what was learned from decisions' } });
    const [back] = await json('codebook', 'learned');
    expect(back).toMatchObject({ since: null, decided: 1 });
    await json('codebook', 'learned', '--forget');
    const [all] = await json('codebook', 'learned', '--all');
    expect(all).toMatchObject({ since: null, decided: 1 });
    expect(await run('codebook', 'learned', '--forget', '--all')).toMatchObject({ code: 2 });
  });

  it('keeps settings, makes backups, and deletes a case only when told so twice', async () => {
    await json('settings', 'lockMinutes', '5');
    expect(await run('settings', 'lockMinutes', '-5')).toMatchObject({ code: 2 });
    const [settings] = await json('settings');
    expect(settings).toMatchObject({ settings: { lockMinutes: 5 } });
    const backups = join(folder.path, 'backups');
    await mkdir(backups);
    const [made] = await json('backup', 'make', backups);
    expect(made).toMatchObject({ backups: [{ ofThisLibrary: true }] });
    expect(await json('case', 'delete', '2')).toMatchObject([
      { deleted: false, extent: { documents: 1 } },
    ]);
    expect(await json('case', 'delete', '2', '--yes')).toMatchObject([{ deleted: true }]);
    const [cases] = await json('list', 'cases');
    expect(cases?.['cases']).toHaveLength(1);
    expect((await run('verify')).code).toBe(0);
  });
});

describe('searches kept from the command line', () => {
  it('are one by name whatever its capitals and accents', async () => {
    await json('search', 'bruise', '--save', 'Siân');
    await json('search', 'midwife', '--save', 'SIAN');
    const [kept] = await json('search');
    expect(kept?.['searches']).toMatchObject([{ name: 'SIAN', search: { query: 'midwife' } }]);
    const [found] = await json('search', '--saved', 'siân');
    expect(found).toMatchObject({ query: 'midwife', total: 1 });
  });
});
