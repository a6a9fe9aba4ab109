import { setImmediate } from 'node:timers/promises';
import { editLibraryCodebook } from '../services/edit-codebook.ts';
import { reproposeLibrary } from '../services/repropose.ts';
import { tryRule } from '../services/try-rule.ts';
import { AppError } from '../shared/app-error.ts';
import type { themeCalls } from '../shared/contract/themes.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { DatabaseSession } from './database-session.ts';

/** Answers the calls about the codebook. */
export function themeHandlers(session: DatabaseSession): DatabaseHandlers<typeof themeCalls> {
  const giveWay = (): Promise<void> => setImmediate();
  let stop: AbortController | undefined;
  let trying: AbortController | undefined;
  return {
    codebook: () => session.codebook(),
    themeCounts: async () => {
      await session.counted();
      return { N: session.store.listCases().length, counts: session.store.themeCounts() };
    },
    themeRules: async ({ theme }) => {
      const found = (await session.codebook()).themes.find(({ id }) => id === theme);
      if (!found) throw new AppError('not-found');
      const counts = new Map(session.store.ruleCounts(theme).map((row) => [row.rule, row]));
      return {
        rules: found.rules.map((rule) => {
          const { accepted, decided, left } = counts.get(rule.id) ?? NONE;
          return { ...rule, accepted, decided, left };
        }),
      };
    },
    editCodebook: ({ edit, coder }) => {
      const {
        toRepropose: _toRepropose,
        version: _version,
        ...done
      } = editLibraryCodebook(session.store, edit, session.by(coder));
      session.emit('dataChanged', { what: ['codebook', 'tags'] });
      return { done };
    },
    tryRule: async ({ theme, rule, limit }) => {
      // Of what is typed, the last is wanted.
      trying?.abort();
      trying = new AbortController();
      const { signal } = trying;
      const learned = await session.learned();
      const options = { giveWay, limit, learned, signal };
      const trial = await tryRule(session.store, { theme, rule }, options);
      return {
        ...trial,
        hits: trial.hits.map(({ proposal, fileName: _fileName, ...hit }) => ({
          ...hit,
          evidence: proposal.evidence,
          inTheEnd: hit.inTheEnd.map(({ stance, confidence }) => ({ stance, confidence })),
        })),
      };
    },
    toRepropose: () => ({ documents: session.store.documentsToRepropose().length }),
    repropose: async () => {
      stop?.abort();
      stop = new AbortController();
      const learned = await session.learned();
      try {
        return await reproposeLibrary(session.store, session.clock, {
          giveWay,
          learned,
          signal: stop.signal,
          onProgress: (done, total) => session.emit('reproposing', { done, total }),
        });
      } finally {
        // Where it is stopped, what was made anew by then stands.
        session.emit('dataChanged', { what: ['tags'] });
      }
    },
    stopReproposing: () => {
      stop?.abort();
      return {};
    },
  };
}

const NONE = { accepted: 0, decided: 0, left: 0 };
