import { afterEach, describe, expect, it } from 'vitest';
import { DatabaseSession } from '../../src/workers/database-session.ts';
import { taggingHandlers } from '../../src/workers/database-tagging.ts';
import { themeHandlers } from '../../src/workers/database-themes.ts';
import { codedLibrary } from '../store/support/coded-library.ts';
import { ROOT } from '../support/command-line.ts';

const CODER = 'Ana Bell';
const RULE = { id: 'visits/called', when: 'called', stance: 'concern', strength: 0.8 } as const;

let session: DatabaseSession;
afterEach(() => session.close());

/** The calls about themes of a library of three documents, and what they told, the newest last. */
function themes() {
  const { store } = codedLibrary(3);
  const told: { readonly name: string; readonly payload: unknown }[] = [];
  session = new DatabaseSession({ root: ROOT, softwareVersion: '0' }, (name, payload) => {
    told.push({ name, payload });
    if (name === 'reproposing') void calls.stopReproposing({});
  });
  const known = { id: '1', name: 'Reviews', isSample: false };
  session.use({ store, known, path: 'library.caselight' });
  const calls = themeHandlers(session);
  return { calls, told, ...taggingHandlers(session) };
}

describe('documents whose proposals were made by other rules', () => {
  it('are counted after a rule was changed, and none when that is undone', async () => {
    const { calls, undo } = themes();
    expect(await calls.toRepropose({})).toEqual({ documents: 0 });
    await calls.editCodebook({
      edit: { kind: 'set-rule', theme: 'visits', rule: RULE },
      coder: CODER,
    });
    expect(await calls.toRepropose({})).toEqual({ documents: 3 });
    await undo({ coder: CODER });
    expect(await calls.toRepropose({})).toEqual({ documents: 0 });
  });

  it('are one less where it was stopped after one, and it is told that tags have changed', async () => {
    const { calls, told } = themes();
    await calls.editCodebook({
      edit: { kind: 'set-rule', theme: 'visits', rule: RULE },
      coder: CODER,
    });
    told.length = 0;
    await expect(calls.repropose({})).rejects.toMatchObject({ code: 'cancelled' });
    expect(await calls.toRepropose({})).toEqual({ documents: 2 });
    expect(told).toContainEqual({ name: 'dataChanged', payload: { what: ['tags'] } });
  });
});
