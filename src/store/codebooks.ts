import { createHash } from 'node:crypto';
import type { Codebook } from '../core/themes/codebook.ts';
import type { CodebookVersionRow, RuleCountRow } from '../services/codebook-ports.ts';
import { whatProposes } from '../core/themes/what-proposes.ts';
import type { By } from '../services/coding-ports.ts';
import { expectOpenTheme } from '../services/open-theme.ts';
import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';
import type { ThemesInUse } from './tag-acts.ts';

/** Queries over versions of the codebook. */
export interface Codebooks extends ThemesInUse {
  /** The id of the version with this content, and whether it was stored just now; it is used unless the library has its own. */
  use(codebook: Codebook, at: string): { id: number; isNew: boolean };
  inUse(): { readonly id: number; readonly codebook: Codebook } | undefined;
  get(id: number): Codebook | undefined;
  list(): CodebookVersionRow[];
  /** Stores a version made from another; it is not in use yet. */
  add(codebook: Codebook, basedOn: number, words: string, by: By): number;
  ruleCounts(theme: string): RuleCountRow[];
  /** Works out what an older Caselight did not keep of its versions. */
  deriveMissing(): void;
  /** Another version may be in use now. */
  forget(): void;
}

/** Prepares the queries over codebooks. A version is known by the hash of its JSON. */
export function openCodebooks(connection: Connection): Codebooks {
  const find = connection.prepare<[string], { id: number }>(
    'SELECT id FROM codebook_version WHERE hash = ?',
  );
  const insert = connection.prepare(
    `INSERT INTO codebook_version (hash, version, content, stored_at, based_on, coder, words, proposes)
     VALUES (@hash, @version, @content, @at, @basedOn, @coder, @words, @proposes)`,
  );
  const get = connection.prepare<[number], { id: number; content: string }>(
    'SELECT id, content FROM codebook_version WHERE id = ?',
  );
  const used = connection.prepare<[], { id: number; basedOn: number | null }>(
    `SELECT v.id, v.based_on AS basedOn FROM library l JOIN codebook_version v ON v.id = l.codebook`,
  );
  const setUsed = connection.prepare<[number]>('UPDATE library SET codebook = ?');
  const list = connection.prepare<[], Omit<CodebookVersionRow, 'inUse'> & { inUse: number }>(
    `SELECT v.id, v.version, v.stored_at AS storedAt, v.based_on AS basedOn, c.name AS coder, v.words,
       v.id IS (SELECT codebook FROM library) AS inUse,
       (SELECT count(*) FROM document d WHERE d.codebook_version = v.id) AS documents
     FROM codebook_version v LEFT JOIN coder c ON c.id = v.coder ORDER BY v.id`,
  );
  const ruleCounts = connection.prepare<[string], RuleCountRow>(
    `SELECT rule, sum(state = 'accepted' AND theme = proposed_theme AND stance = proposed_stance) AS accepted,
       sum(state <> 'proposed') AS decided, sum(state = 'proposed') AS left
     FROM tag WHERE proposed_theme = ? GROUP BY rule ORDER BY rule`,
  );

  const missing = connection
    .prepare<[], number>('SELECT id FROM codebook_version WHERE proposes IS NULL')
    .pluck();
  const setProposes = connection.prepare<[string, number]>(
    'UPDATE codebook_version SET proposes = ? WHERE id = ?',
  );

  let known: { readonly id: number; readonly codebook: Codebook } | undefined;
  function inUse(): typeof known {
    if (known !== undefined) return known;
    const id = used.get()?.id;
    const codebook = id === undefined ? undefined : read(id);
    if (id !== undefined && codebook !== undefined) known = { id, codebook };
    return known;
  }
  /** Written by store below from the same type, in an authenticated file. */
  function read(id: number): Codebook | undefined {
    const row = get.get(id);
    return row && JSON.parse(row.content);
  }
  function store(
    codebook: Codebook,
    origin: { at: string; basedOn: number | null; coder: number | null; words: string | null },
  ): { id: number; isNew: boolean } {
    const content = JSON.stringify(codebook);
    const hash = hashOf(content);
    const stored = find.get(hash);
    if (stored) return { id: stored.id, isNew: false };
    const { version } = codebook;
    const { lastInsertRowid } = insert.run({
      hash,
      version,
      content,
      proposes: proposesHash(codebook),
      ...origin,
    });
    return { id: Number(lastInsertRowid), isNew: true };
  }

  return {
    use(codebook, at) {
      const stored = store(codebook, { at, basedOn: null, coder: null, words: null });
      const now = used.get();
      if (now?.id !== stored.id && (now?.basedOn ?? null) === null) {
        setUsed.run(stored.id);
        known = undefined;
      }
      return stored;
    },
    inUse,
    get: read,
    list: () => list.all().map((row) => ({ ...row, inUse: row.inUse === 1 })),
    add: (codebook, basedOn, words, { coder, at }) =>
      store(codebook, { at, basedOn, coder, words }).id,
    deriveMissing() {
      for (const id of missing.all()) {
        const codebook = read(id);
        if (codebook !== undefined) setProposes.run(proposesHash(codebook), id);
      }
    },
    ruleCounts: (theme) => ruleCounts.all(theme),
    forget() {
      known = undefined;
    },
    label: (theme) => inUse()?.codebook.themes.find(({ id }) => id === theme)?.label ?? theme,
    expectOpen: (theme) => expectOpenTheme(inUse()?.codebook, theme),
    version() {
      const now = inUse();
      if (now === undefined) {
        throw new AppError('not-possible', { problem: 'This library has no codebook yet.' });
      }
      return now.id;
    },
  };
}

function proposesHash(codebook: Codebook): string {
  return hashOf(JSON.stringify(whatProposes(codebook)));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
