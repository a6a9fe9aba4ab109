import { useCallback, useMemo } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import type { Deciding } from './deciding.ts';
import type { ReadTag } from './reading.ts';
import type { ReaderSource } from './reader-source.ts';
import { readTag, useLoaded } from './use-loaded.ts';
import { useRecentThemes } from './use-recent-themes.ts';

/**
 * A document that was read from the library as the reader works on it. Decisions show at once and are
 * put right by what the library answers.
 */
export function useReaderSource(
  read: OutputOf<'readDocument'>,
  codebook: OutputOf<'codebook'>,
): ReaderSource {
  const { document: row } = read;
  const coder = useCoderName();
  const { recent, used } = useRecentThemes();
  const { passages, tags, isWhole, put } = useLoaded(read);

  const deciding = useMemo(() => {
    const edit = async (
      tag: ReadTag,
      change: Parameters<typeof call<'editTags'>>[1]['edit'],
      shown: Partial<ReadTag>,
    ) => {
      put([{ ...tag, ...shown, coder }]);
      try {
        const answer = await call('editTags', { tagIds: [tag.id], edit: change, coder });
        put(answer.tags.map(readTag));
      } catch (error) {
        put([tag]);
        throw error;
      }
    };
    return {
      accept: (tag) => edit(tag, { decision: 'accepted' }, { state: 'accepted', unsure: false }),
      reject: (tag) => edit(tag, { decision: 'rejected' }, { state: 'rejected', unsure: false }),
      reopen: (tag) => edit(tag, { decision: 'proposed' }, { state: 'proposed' }),
      setUnsure: (tag, unsure) => edit(tag, { unsure }, { unsure }),
      setStance: (tag, stance) => edit(tag, { stance }, { stance }),
      setTheme: (tag, theme) => {
        used(theme);
        return edit(tag, { theme }, { theme });
      },
      setEdges: (tag, { start, end }) => edit(tag, { span: { start, end } }, { start, end }),
      setNote: (tag, note) => edit(tag, { note }, { note }),
      async add(on, theme, stance) {
        used(theme);
        const spans = on.map(({ passage, words }) => ({ passageId: passage, ...words }));
        const answer = await call('addTags', { theme, stance, spans, coder });
        put(answer.tags.map(readTag));
        return answer.tags.map(({ id }) => id);
      },
      async remove(tag) {
        await call('deleteTags', { tagIds: [tag.id], coder });
        put([], [tag.id]);
      },
    } satisfies Deciding;
  }, [coder, used, put]);

  const document = useMemo(
    () => ({
      id: row.id,
      caseId: row.caseId,
      fileName: row.fileName,
      title: row.title,
      kind: row.kind,
      pages: row.pages,
      sections: read.sections.map((section, index) => ({ ...section, index })),
      passages,
    }),
    [row, read.sections, passages],
  );
  const readFile = useCallback(() => call('documentFile', { documentId: row.id }), [row.id]);
  const readPlaces = useCallback(() => call('documentPlaces', { documentId: row.id }), [row.id]);
  const list = useMemo(() => [...tags.values()], [tags]);
  return {
    document,
    isWhole,
    tags: list,
    themes: codebook.themes,
    recent,
    deciding,
    readFile,
    readPlaces,
  };
}
