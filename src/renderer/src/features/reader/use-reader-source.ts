import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { TagBeside } from '../../../../shared/contract/reading.ts';
import { call, listen } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import type { Deciding } from './deciding.ts';
import type { ReadTag } from './reading.ts';
import type { ReaderSource } from './reader-source.ts';
import { useRecentThemes } from './use-recent-themes.ts';

/** A tag as the reader needs it, from how lists tell it. */
export function readTag(tag: TagBeside): ReadTag {
  return {
    id: tag.id,
    passage: tag.passageId,
    theme: tag.theme,
    stance: tag.stance,
    state: tag.state,
    unsure: tag.unsure,
    confidence: tag.shownConfidence ?? tag.confidence,
    rule: tag.rule,
    why: tag.why,
    note: tag.note,
    start: tag.start,
    end: tag.end,
    evidence: tag.evidence.map(({ start, end }) => ({ start, end })),
    coder: tag.coder,
  };
}

/** Both as `readTag` makes them, fields in one order. */
function isSameTag(one: ReadTag, other: ReadTag | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function byId(tags: readonly TagBeside[]): ReadonlyMap<number, ReadTag> {
  return new Map(tags.map((tag) => [tag.id, readTag(tag)]));
}

/** The document's tags as they are now; undefined where they cannot be read: the next act says why. */
async function readTags(documentId: number) {
  try {
    return byId((await call('listTags', { documentId })).tags);
  } catch {
    return undefined;
  }
}

/**
 * A document that was read from the library as the reader works on it. Decisions show at once and are
 * put right by what the library answers; what is undone anywhere is read again.
 */
export function useReaderSource(
  read: OutputOf<'readDocument'>,
  codebook: OutputOf<'codebook'>,
): ReaderSource {
  const { document: row } = read;
  const coder = useCoderName();
  const { recent, used } = useRecentThemes();
  const [tags, setTags] = useState(() => byId(read.tags));
  useEffect(() => {
    setTags(byId(read.tags));
  }, [read.tags]);

  const asked = useRef(0);
  useEffect(
    () =>
      listen('actReversed', ({ documents }) => {
        if (!documents.includes(row.id)) return;
        asked.current += 1;
        const own = asked.current;
        void readTags(row.id).then((fresh) => {
          // Of several at once, the last asked is the one that holds.
          if (fresh !== undefined && asked.current === own) setTags(fresh);
          return undefined;
        });
      }),
    [row.id],
  );

  const deciding = useMemo(() => {
    // What the library answers is nearly always what is shown already: then nothing is drawn anew.
    const put = (changed: readonly ReadTag[]) =>
      setTags((before) => {
        const others = changed.filter((tag) => !isSameTag(tag, before.get(tag.id)));
        if (others.length === 0) return before;
        return new Map([...before, ...others.map((tag) => [tag.id, tag] as const)]);
      });
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
        setTags((before) => new Map([...before].filter(([id]) => id !== tag.id)));
      },
    } satisfies Deciding;
  }, [coder, used]);

  const document = useMemo(
    () => ({
      id: row.id,
      caseId: row.caseId,
      fileName: row.fileName,
      title: row.title,
      kind: row.kind,
      pages: row.pages,
      sections: read.sections.map((section, index) => ({ ...section, index })),
      passages: read.passages,
    }),
    [row, read],
  );
  const readFile = useCallback(() => call('documentFile', { documentId: row.id }), [row.id]);
  const list = useMemo(() => [...tags.values()], [tags]);
  return { document, tags: list, themes: codebook.themes, recent, deciding, readFile };
}
