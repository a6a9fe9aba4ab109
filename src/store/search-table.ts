import type { SectionKind } from '../core/review/review.ts';
import { fold } from '../core/search/fold.ts';
import { atOnce, shared, type Strides } from '../core/stride.ts';
import type { PassageTable, SearchedCase, SearchedTag } from '../core/search/passage-table.ts';
import type { Cases } from './cases.ts';
import type { Connection } from './connection.ts';

type Passages = Pick<
  PassageTable,
  | 'size'
  | 'count'
  | 'present'
  | 'words'
  | 'meanWords'
  | 'document'
  | 'section'
  | 'sections'
  | 'heading'
>;
type Tags = Pick<PassageTable, 'tagsFrom' | 'tagKind' | 'tagSureness' | 'tagKinds'>;

/** Documents and passages that are read in one stride: some twenty milliseconds. */
const DOCUMENTS_A_STRIDE = 50;
const PASSAGES_A_STRIDE = 2500;

/** The columns of all passages of a library. */
export interface PassageTableReader {
  /** As they are now. */
  readonly table: () => PassageTable;
  /** Reads them ahead. What changes meanwhile is read when the table is asked for. */
  readonly readying: () => Strides<void>;
  /** Whether nothing has changed since they were read. */
  readonly isReady: () => boolean;
}

/**
 * Gives the columns of all passages, read once and again where something has changed. Passages never change: they are read
 * again only where a document came or went.
 */
export function openPassageTable(
  connection: Connection,
  cases: Cases,
  changes: () => number,
): PassageTableReader {
  const extent = connection
    .prepare<[], string>(
      `SELECT (SELECT count(*) FROM document) || ' '
         || coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'passage'), 0)`,
    )
    .pluck();
  const highest = connection
    .prepare<[], number>('SELECT coalesce(max(id), 0) FROM passage')
    .pluck();
  const sections = connection
    .prepare<[], [document: number, position: number, kind: SectionKind, heading: string]>(
      'SELECT document, position, kind, heading FROM section ORDER BY document, position',
    )
    .raw();
  const places = connection
    .prepare<
      [after: number, to: number],
      [id: number, document: number, section: number, heading: number]
    >(
      `SELECT id, document, section, kind = 'heading' FROM passage INDEXED BY passage_section
       WHERE document > ? AND document <= ?`,
    )
    .raw();
  const sizes = connection
    .prepare<[after: number, to: number], [id: number, size: Buffer]>(
      'SELECT id, sz FROM passage_index_docsize WHERE id > ? AND id <= ?',
    )
    .raw();
  const caseOf = connection
    .prepare<[], [document: number, caseId: number]>('SELECT id, "case" FROM document')
    .raw();
  const tags = connection
    .prepare<
      [after: number, to: number],
      [
        passage: number,
        theme: string,
        stance: SearchedTag['stance'],
        isConfirmed: number,
        sureness: number,
      ]
    >(
      `SELECT passage, theme, stance, state <> 'proposed',
         CASE state WHEN 'proposed' THEN CAST(round(100 * coalesce(confidence, 1)) AS INTEGER) ELSE 100 END
       FROM tag INDEXED BY tag_passage
       WHERE passage > ? AND passage <= ? AND state <> 'rejected' ORDER BY passage`,
    )
    .raw();

  function* readPassages(): Strides<Passages> {
    const size = (highest.get() ?? 0) + 1;
    const present = new Uint8Array(size);
    const words = new Uint16Array(size);
    const document = new Int32Array(size);
    const section = new Int32Array(size);
    const heading = new Uint8Array(size);
    const firstOf = new Map<number, number>();
    const all = sections.all();
    for (const [index, [of, position]] of all.entries()) if (position === 0) firstOf.set(of, index);
    const last = all.at(-1)?.[0] ?? 0;
    for (let after = 0; after < last; after += DOCUMENTS_A_STRIDE) {
      for (const [id, of, position, isHeading] of places.all(after, after + DOCUMENTS_A_STRIDE)) {
        // What came meanwhile is read when the table is asked for.
        if (id >= size) continue;
        document[id] = of;
        section[id] = (firstOf.get(of) ?? 0) + position;
        heading[id] = isHeading;
      }
      yield;
    }
    let count = 0;
    let sum = 0;
    for (let after = 0; after < size; after += PASSAGES_A_STRIDE) {
      const to = Math.min(after + PASSAGES_A_STRIDE, size - 1);
      for (const [id, bytes] of sizes.all(after, to)) {
        present[id] = 1;
        words[id] = Math.min(65_535, varint(bytes));
        count += 1;
        sum += words[id] ?? 0;
      }
      yield;
    }
    return {
      size,
      count,
      present,
      words,
      meanWords: count === 0 ? 0 : sum / count,
      document,
      section,
      heading,
      sections: all.map(([, , kind, text]) => ({ kind, heading: fold(text) })),
    };
  }

  function* readTags(size: number): Strides<Tags> {
    const tagsFrom = new Int32Array(size + 1);
    const tagKind: number[] = [];
    const tagSureness: number[] = [];
    const tagKinds: SearchedTag[] = [];
    const known = new Map<string, number>();
    let next = 0;
    for (let after = 0; after < size; after += PASSAGES_A_STRIDE) {
      const to = Math.min(after + PASSAGES_A_STRIDE, size - 1);
      for (const [passage, theme, stance, confirmed, sureness] of tags.all(after, to)) {
        const key = `${theme} ${stance} ${confirmed}`;
        let kind = known.get(key);
        if (kind === undefined) {
          kind = tagKinds.length;
          known.set(key, kind);
          tagKinds.push({ theme, stance, isConfirmed: confirmed === 1 });
        }
        while (next <= passage) tagsFrom[next++] = tagKind.length;
        tagKind.push(kind);
        tagSureness.push(sureness);
      }
      yield;
    }
    while (next <= size) tagsFrom[next++] = tagKind.length;
    return {
      tagsFrom,
      tagKind: Uint16Array.from(tagKind),
      tagSureness: Uint8Array.from(tagSureness),
      tagKinds,
    };
  }

  function readCases(passages: Passages): Pick<PassageTable, 'cases' | 'caseAt'> {
    const rows: readonly SearchedCase[] = cases.list();
    const at = new Map(rows.map(({ id }, index) => [id, index]));
    const atOf = new Map(caseOf.all().map(([document, caseId]) => [document, at.get(caseId) ?? 0]));
    return { cases: rows, caseAt: passages.document.map((document) => atOf.get(document) ?? 0) };
  }

  let read:
    { readonly extent: string; readonly changes: number; readonly table: PassageTable } | undefined;

  function* readTable(now: number): Strides<PassageTable> {
    const reach = extent.get() ?? '';
    const passages = read?.extent === reach ? read.table : yield* readPassages();
    const table = { ...passages, ...readCases(passages), ...(yield* readTags(passages.size)) };
    // What was begun ahead may have been overtaken.
    if (changes() === now) read = { extent: reach, changes: now, table };
    return table;
  }

  let reading:
    { readonly changes: number; readonly table: () => Strides<PassageTable> } | undefined;

  function current(): Strides<PassageTable> {
    const now = changes();
    if (reading?.changes !== now) {
      reading = { changes: now, table: shared(() => readTable(now)) };
    }
    return reading.table();
  }

  return {
    table: () => atOnce(current()),
    readying: function* () {
      yield* current();
    },
    isReady: () => read?.changes === changes(),
  };
}

/** A number as FTS5 keeps it: seven bits a byte, the high bit set where more follow. */
function varint(bytes: Buffer): number {
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 127);
    if (byte < 128) break;
  }
  return value;
}
