import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { TagBeside } from '../../../../shared/contract/reading.ts';
import { call, listen, problemIn } from '../../data/client.ts';
import { sayDone } from '../../ui/toast-store.ts';
import type { ReadPassage, ReadTag } from './reading.ts';

/** Passages asked for at a time once the first are shown: whoever decides meanwhile does not wait long. */
const AT_A_TIME = 400;

/** A document's passages and tags as far as they have come. */
export interface Loaded {
  readonly passages: readonly ReadPassage[];
  readonly tags: ReadonlyMap<number, ReadTag>;
  /** Whether all of it is there. Until then nothing may be counted. */
  readonly isWhole: boolean;
  /** Puts tags in place of those of the same ids, and takes those of other ids away. */
  readonly put: (changed: readonly ReadTag[], gone?: readonly number[]) => void;
}

type Read = Pick<Loaded, 'passages' | 'tags' | 'isWhole'>;

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

/**
 * The document that was read, its rest once it has come, and its tags as they are changed here or taken back
 * anywhere. A document that is read again stays as it is until all of it has come.
 */
export function useLoaded(read: OutputOf<'readDocument'>): Loaded {
  const { id, passages: all } = read.document;
  const [loaded, setLoaded] = useState<Read>(() => ({
    passages: read.passages,
    tags: byId(read.tags),
    isWhole: read.passages.length >= all,
  }));
  const taken = useRef(loaded.isWhole ? read : null);
  // Tags that were changed since the document was asked for: what was read of them may be older.
  const touched = useRef(new Set<number>());
  useEffect(() => {
    // Whoever comes back to the room asks for the document again.
    touched.current = new Set();
  }, []);

  const put = useCallback((changed: readonly ReadTag[], gone: readonly number[] = []) => {
    for (const tag of [...changed.map((one) => one.id), ...gone]) touched.current.add(tag);
    setLoaded((before) => {
      // What the library answers is nearly always what is shown already: then nothing is drawn anew.
      const others = changed.filter((tag) => !isSameTag(tag, before.tags.get(tag.id)));
      if (others.length === 0 && !gone.some((one) => before.tags.has(one))) return before;
      const tags = new Map(before.tags);
      for (const tag of others) tags.set(tag.id, tag);
      for (const one of gone) tags.delete(one);
      return { ...before, tags };
    });
  }, []);

  useEffect(() => {
    if (taken.current === read) return undefined;
    const changed = touched.current;
    let isWanted = true;
    const take = (rest: Rest): void => {
      if (!isWanted) return;
      taken.current = read;
      setLoaded((before) => merged(before.tags, read, rest, changed));
    };
    if (read.passages.length >= all) take(NO_REST);
    else
      readRest(id, read.passages.length, all).then(take, (error: unknown) => {
        if (isWanted) sayIncomplete(error);
      });
    return () => {
      isWanted = false;
    };
  }, [read, id, all]);

  // The number of the last question after each tag.
  const asked = useRef(new Map<number, number>());
  const questions = useRef(0);
  useEffect(
    () =>
      listen('actReversed', ({ documents, tags }) => {
        if (!documents.includes(id) || tags.length === 0) return;
        questions.current += 1;
        const own = questions.current;
        for (const tag of tags) asked.current.set(tag, own);
        void readNow(id, tags).then((now) => {
          // Of several questions after a tag, the last asked is the one that holds.
          const isLast = (tag: number): boolean => asked.current.get(tag) === own;
          if (now !== undefined) {
            const there = new Set(now.map((one) => one.id));
            const gone = tags.filter((tag) => !there.has(tag));
            put(
              now.filter((one) => isLast(one.id)),
              gone.filter(isLast),
            );
          }
          return undefined;
        });
      }),
    [id, put],
  );
  return { ...loaded, put };
}

/** These tags as they are now, without those that are no more; undefined where they cannot be read: the next act says why. */
async function readNow(
  documentId: number,
  tagIds: readonly number[],
): Promise<readonly ReadTag[] | undefined> {
  try {
    return (await call('readTags', { documentId, tagIds })).tags.map(readTag);
  } catch {
    return undefined;
  }
}

interface Rest {
  readonly passages: readonly ReadPassage[];
  readonly tags: readonly TagBeside[];
}

const NO_REST: Rest = { passages: [], tags: [] };

async function readRest(documentId: number, from: number, to: number): Promise<Rest> {
  const parts: Rest[] = [];
  for (let at = from; at < to; at += AT_A_TIME) {
    // One after the other, so that a decision comes in between.
    // oxlint-disable-next-line no-await-in-loop
    parts.push(await call('readPassages', { documentId, from: at, count: AT_A_TIME }));
  }
  return {
    passages: parts.flatMap(({ passages }) => passages),
    tags: parts.flatMap(({ tags }) => tags),
  };
}

function sayIncomplete(error: unknown): void {
  const { what, next } = problemIn(error);
  sayDone(`The rest of the document could not be read. ${what} ${next}`);
}

/** What was read, but tags that were changed meanwhile as they are shown. */
function merged(
  shown: ReadonlyMap<number, ReadTag>,
  read: OutputOf<'readDocument'>,
  rest: Rest,
  changed: ReadonlySet<number>,
): Read {
  const tags = byId([...read.tags, ...rest.tags]);
  for (const id of changed) {
    const now = shown.get(id);
    if (now === undefined) tags.delete(id);
    else tags.set(id, now);
  }
  const passages =
    rest.passages.length === 0 ? read.passages : [...read.passages, ...rest.passages];
  return { passages, tags, isWhole: true };
}

/** Whether both show the same. What is learned of each decision moves its confidence by less than is ever shown. */
function isSameTag(one: ReadTag, other: ReadTag | undefined): boolean {
  return other !== undefined && asShown(one) === asShown(other);
}

/** As `readTag` makes them, fields in one order. */
function asShown(tag: ReadTag): string {
  return JSON.stringify({ ...tag, confidence: tag.confidence?.toFixed(2) });
}

function byId(tags: readonly TagBeside[]): Map<number, ReadTag> {
  return new Map(tags.map((tag) => [tag.id, readTag(tag)]));
}
