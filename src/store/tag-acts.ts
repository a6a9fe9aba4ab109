import { changeTo } from '../core/coding/change.ts';
import type { Change, Fields } from '../core/coding/change.ts';
import type { TagEdit, TagPlace } from '../core/coding/tag-edit.ts';
import { codePointLength } from '../core/text/offsets.ts';
import type { By, NewTag } from '../services/coding-ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';

/** A row of `tag` but for its id, in the names of its columns. */
interface TagFields extends Fields {
  readonly document: number;
  readonly passage: number;
  readonly theme: string;
  readonly state: string;
  readonly edited: number;
}

/** Where a tag stands. */
interface Place {
  readonly id: number;
  readonly document: number;
  readonly start: number;
  readonly text: string;
  readonly page: number;
  readonly paragraph: string | null;
}

/** Changes to tags, ready to be made, and where their tags stand. */
export interface TagChanges {
  readonly changes: readonly Change[];
  readonly places: readonly TagPlace[];
}

/** What of the codebook in use tags depend on. */
export interface ThemesInUse {
  /** The label of a theme, or its id where the codebook does not know it. */
  label(theme: string): string;
  /** Throws AppError 'not-possible' unless tags can be given this theme. */
  expectOpen(theme: string): void;
  /** Throws AppError 'not-possible' where the library has none. */
  version(): number;
}

/** Turns what a person does to tags into changes of their rows. */
export interface TagActs {
  /** Throws as LibraryStore.editTags. */
  edit(tagIds: readonly number[], edit: TagEdit, by: By): TagChanges;
  add(tag: NewTag, by: By): TagChanges;
  remove(tagIds: readonly number[]): TagChanges;
  /** Moves all tags of merged themes, by id of the old theme. What was proposed moves with them. */
  moveThemes(themes: ReadonlyMap<string, string>): readonly Change[];
}

/** Prepares the queries behind acts on tags. */
export function openTagActs(connection: Connection, themes: ThemesInUse): TagActs {
  const tagRow = connection.prepare<[number], TagFields>(
    `SELECT document, passage, theme, stance, state, unsure, edited, origin, confidence, rule, why,
       proposed_theme, proposed_stance, codebook_version, start, "end", coder, created_at, decided_at,
       decided_by, note
     FROM tag WHERE id = ?`,
  );
  const place = connection.prepare<[number], Place>(
    'SELECT id, document, start, text, page, paragraph FROM passage WHERE id = ?',
  );
  // Ids given once are not given again, also those of tags that were taken away.
  const lastId = connection
    .prepare<[], number>(`SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'tag'`)
    .pluck();
  const twin = connection.prepare<
    [{ passage: number; theme: string; stance: string; start: number; end: number }]
  >(
    `SELECT 1 FROM tag WHERE passage = @passage AND state = 'manual' AND theme = @theme
       AND stance = @stance AND start = @start AND "end" = @end`,
  );
  const ofTheme = connection.prepare<
    [{ theme: string }],
    { id: number; document: number; theme: string; proposed_theme: string | null }
  >(
    `SELECT id, document, theme, proposed_theme FROM tag
     WHERE theme = @theme OR proposed_theme = @theme`,
  );

  function tag(tagId: number): TagFields {
    const row = tagRow.get(tagId);
    if (row === undefined) throw new AppError('not-found');
    return row;
  }

  function passage(passageId: number): Place {
    const row = place.get(passageId);
    if (row === undefined) throw new AppError('not-found');
    return row;
  }

  function placeOf(theme: string, { page, paragraph }: Place): TagPlace {
    return { label: themes.label(theme), place: paragraph ?? `page ${page}` };
  }

  /** The edges as the document's offsets. */
  function edges(span: { start: number; end: number }, on: Place): { start: number; end: number } {
    const isInside =
      Number.isInteger(span.start) &&
      Number.isInteger(span.end) &&
      0 <= span.start &&
      span.start < span.end &&
      span.end <= codePointLength(on.text);
    if (!isInside) refuse('A tag has to stand within its passage.');
    return { start: on.start + span.start, end: on.start + span.end };
  }

  return {
    edit(tagIds, edit, by) {
      if (edit.theme !== undefined) themes.expectOpen(edit.theme);
      if (edit.span !== undefined && tagIds.length !== 1) {
        refuse('Edges are moved one tag at a time.');
      }
      const changes: Change[] = [];
      const places: TagPlace[] = [];
      for (const id of new Set(tagIds)) {
        const now = tag(id);
        const on = passage(now.passage);
        const wanted = {
          ...now,
          ...editedFields(now, edit, by),
          ...(edit.span && edges(edit.span, on)),
        };
        const change = changeTo({ in: 'tag', id, document: now.document }, now, wanted);
        if (change === undefined) continue;
        changes.push({
          ...change,
          before: { ...change.before, edited: now.edited },
          after: { ...change.after, edited: 1 },
        });
        places.push(placeOf(now.theme, on));
      }
      return { changes, places };
    },
    add({ theme, stance, spans, note }, by) {
      themes.expectOpen(theme);
      if (spans.length === 0) refuse('There is nothing to tag.');
      const version = themes.version();
      const first = (lastId.get() ?? 0) + 1;
      const places: TagPlace[] = [];
      const changes = spans.map((span, index): Change => {
        const on = passage(span.passageId);
        const at = edges(span, on);
        if (twin.get({ passage: on.id, theme, stance, ...at }) !== undefined) {
          refuse('A person has tagged just these words so already.');
        }
        places.push(placeOf(theme, on));
        const after: Fields = {
          document: on.document,
          passage: on.id,
          theme,
          stance,
          state: 'manual',
          unsure: 0,
          edited: 1,
          origin: 'person',
          codebook_version: version,
          ...at,
          coder: by.coder,
          created_at: by.at,
          note: noteOf(note),
        };
        return { in: 'tag', id: first + index, document: on.document, before: null, after };
      });
      return { changes, places };
    },
    remove(tagIds) {
      const changes: Change[] = [];
      const places: TagPlace[] = [];
      for (const id of new Set(tagIds)) {
        const now = tag(id);
        if (now.state !== 'manual') refuse('A proposal is rejected, not taken away.');
        changes.push({ in: 'tag', id, document: now.document, before: now, after: null });
        places.push(placeOf(now.theme, passage(now.passage)));
      }
      return { changes, places };
    },
    moveThemes: (moved) =>
      [...moved].flatMap(([theme, to]) =>
        ofTheme.all({ theme }).flatMap(({ id, document, ...now }) => {
          const wanted = {
            theme: now.theme === theme ? to : now.theme,
            proposed_theme: now.proposed_theme === theme ? to : now.proposed_theme,
          };
          return changeTo({ in: 'tag', id, document }, now, wanted) ?? [];
        }),
      ),
  };
}

function editedFields(now: TagFields, edit: TagEdit, by: By): Fields {
  const { decision, unsure, stance, theme, note } = edit;
  if (decision !== undefined && now.state === 'manual') {
    refuse('A tag that a person made is changed or taken away, not accepted or rejected.');
  }
  const isSame = decision === undefined || decision === now.state;
  return {
    ...(isSame
      ? {}
      : {
          state: decision,
          decided_by: decision === 'proposed' ? null : by.coder,
          decided_at: decision === 'proposed' ? null : by.at,
        }),
    ...(decision !== undefined || unsure !== undefined ? { unsure: unsure === true ? 1 : 0 } : {}),
    ...(stance === undefined ? {} : { stance }),
    ...(theme === undefined ? {} : { theme }),
    ...(note === undefined ? {} : { note: noteOf(note) }),
  };
}

function noteOf(note: string | null | undefined): string | null {
  return note === undefined || note === null || note.trim() === '' ? null : note;
}

function refuse(problem: string): never {
  throw new AppError('not-possible', { problem });
}
