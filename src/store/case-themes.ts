import type { CaseThemeCount } from '../core/report/theme-counts.ts';
import type { Stance } from '../core/themes/proposal.ts';
import type { ThemeCountRow } from '../services/codebook-ports.ts';
import type { TagState } from '../services/ports.ts';
import type { Connection } from './connection.ts';

/**
 * How many tags of which theme are where. Each document is counted once, and again only when a tag in
 * it has changed: in 100,000 passages it takes half a second to count them all. Not to be asked in the middle of an act.
 */
export interface CaseThemes {
  /** What reports count from: by case, then by theme. */
  byCase(): readonly CaseThemeCount[];
  /** The same of tags made with one version of the codebook; not kept. */
  byCaseOf(codebookVersion: string): readonly CaseThemeCount[];
  /** Over the library, by theme. */
  byTheme(): readonly ThemeCountRow[];
  /** Counts one document more before anybody asks; false where none is left to count. */
  countAhead(): boolean;
}

/** The tags of one theme in one document. */
interface CountedTags {
  readonly theme: string;
  readonly concernProposed: number;
  readonly concernConfirmed: number;
  readonly goodProposed: number;
  readonly goodConfirmed: number;
  readonly mentionProposed: number;
  readonly mentionConfirmed: number;
  readonly rejected: number;
  readonly passagesProposed: number;
  readonly passagesConfirmed: number;
  readonly passagesEither: number;
}

/**
 * Which documents have had a tag changed since they were counted. Temporary, so of this connection
 * alone, which is the only one that writes; and taken back with what is taken back.
 */
const CHANGED = `
CREATE TEMP TABLE changed_document (document INTEGER PRIMARY KEY) STRICT;
CREATE TEMP TRIGGER tag_comes AFTER INSERT ON tag
BEGIN INSERT OR IGNORE INTO changed_document VALUES (new.document); END;
CREATE TEMP TRIGGER tag_changes AFTER UPDATE ON tag
BEGIN INSERT OR IGNORE INTO changed_document VALUES (new.document); END;
CREATE TEMP TRIGGER tag_goes AFTER DELETE ON tag
BEGIN INSERT OR IGNORE INTO changed_document VALUES (old.document); END;
`;

/** Read off the index that has all of it, in its order. A passage is in one document only. */
const TAGS = tagsSql('TRUE');

/** The same of tags made with one version of the codebook. */
const TAGS_OF_VERSION = tagsSql(
  'codebook_version IN (SELECT id FROM codebook_version WHERE version = ?)',
);

function tagsSql(narrowed: string): string {
  return `SELECT theme, passage, stance, state FROM tag WHERE document = ? AND ${narrowed}
    ORDER BY theme, passage`;
}

/** A tag as it is counted: rows as lists, since there are a hundred thousand. */
type TagRow = readonly [theme: string, passage: number, stance: Stance, state: TagState];

/** Prepares the counting. */
export function openCaseThemes(connection: Connection): CaseThemes {
  connection.exec(CHANGED);
  const tags = connection.prepare<[number], TagRow>(TAGS).raw();
  const tagsOf = connection.prepare<[number, string], TagRow>(TAGS_OF_VERSION).raw();
  const changed = connection.prepare<[], number>('SELECT document FROM changed_document').pluck();
  const settle = connection.prepare('DELETE FROM changed_document');
  const documents = connection.prepare<[], { id: number; caseId: number }>(
    'SELECT id, "case" AS caseId FROM document ORDER BY "case", id',
  );
  const known = new Map<number, readonly CountedTags[]>();
  // Those that nobody has counted yet.
  let waiting: Set<number> | undefined;

  function forgetChanged(): void {
    const ids = changed.all();
    for (const id of ids) {
      known.delete(id);
      waiting?.add(id);
    }
    if (ids.length > 0) settle.run();
  }

  function count(documentId: number): readonly CountedTags[] {
    const before = known.get(documentId);
    if (before !== undefined) return before;
    const now = counted(tags.all(documentId));
    known.set(documentId, now);
    waiting?.delete(documentId);
    return now;
  }

  /** The tags of each case, each theme once. */
  function cases(countOf: (documentId: number) => readonly CountedTags[] = count): {
    readonly caseId: number;
    readonly themes: readonly CountedTags[];
  }[] {
    forgetChanged();
    const byCase = Map.groupBy(documents.all(), ({ caseId }) => caseId);
    return [...byCase].map(([caseId, own]) => ({
      caseId,
      themes: joined(own.map(({ id }) => countOf(id))),
    }));
  }

  function toldByCase(
    all: readonly { readonly caseId: number; readonly themes: readonly CountedTags[] }[],
  ): readonly CaseThemeCount[] {
    return all.flatMap(({ caseId, themes }) =>
      themes.filter(isAny).map((row) => caseThemeCount(caseId, row)),
    );
  }

  return {
    byCase: () => toldByCase(cases()),
    byCaseOf: (version) =>
      toldByCase(cases((documentId) => counted(tagsOf.all(documentId, version)))),
    byTheme() {
      const all = Map.groupBy(
        cases().flatMap(({ themes }) => themes),
        ({ theme }) => theme,
      );
      return [...all]
        .map(([theme, rows]) => themeCount(theme, rows))
        .toSorted((a, b) => (a.theme < b.theme ? -1 : 1));
    },
    countAhead() {
      forgetChanged();
      waiting ??= new Set(documents.all().map(({ id }) => id));
      const [next] = waiting;
      if (next !== undefined) count(next);
      return next !== undefined;
    },
  };
}

/** The tags of a document, which come by theme and passage, by theme. SQLite takes four times as long to sum them. */
function counted(tags: readonly TagRow[]): readonly CountedTags[] {
  const themes: CountedTags[] = [];
  let row = { ...NOTHING, theme: '' };
  // The last passage of the theme that is counted for each.
  let [proposedOn, confirmedOn, eitherOn] = [0, 0, 0];
  for (const [theme, passage, stance, state] of tags) {
    if (row.theme !== theme) {
      row = { ...NOTHING, theme };
      themes.push(row);
      [proposedOn, confirmedOn, eitherOn] = [0, 0, 0];
    }
    if (state === 'rejected') {
      row.rejected += 1;
      continue;
    }
    const isProposed = state === 'proposed';
    row[PLACES[stance][isProposed ? 'proposed' : 'confirmed']] += 1;
    if (stance === 'mention') continue;
    if (isProposed && proposedOn !== passage) {
      proposedOn = passage;
      row.passagesProposed += 1;
    }
    if (!isProposed && confirmedOn !== passage) {
      confirmedOn = passage;
      row.passagesConfirmed += 1;
    }
    if (eitherOn !== passage) {
      eitherOn = passage;
      row.passagesEither += 1;
    }
  }
  return themes;
}

/** Where a tag that is not rejected is counted. */
const PLACES = {
  concern: { proposed: 'concernProposed', confirmed: 'concernConfirmed' },
  good: { proposed: 'goodProposed', confirmed: 'goodConfirmed' },
  mention: { proposed: 'mentionProposed', confirmed: 'mentionConfirmed' },
} as const;

const NOTHING = {
  concernProposed: 0,
  concernConfirmed: 0,
  goodProposed: 0,
  goodConfirmed: 0,
  mentionProposed: 0,
  mentionConfirmed: 0,
  rejected: 0,
  passagesProposed: 0,
  passagesConfirmed: 0,
  passagesEither: 0,
};

/** Where a theme has only rejected tags it is in no count. */
function isAny(row: CountedTags): boolean {
  return confirmed(row) + proposed(row) > 0;
}

function confirmed(row: CountedTags): number {
  return row.concernConfirmed + row.goodConfirmed + row.mentionConfirmed;
}

function proposed(row: CountedTags): number {
  return row.concernProposed + row.goodProposed + row.mentionProposed;
}

/** The counts of a case's documents as one, in the order of their themes. */
function joined(documents: readonly (readonly CountedTags[])[]): readonly CountedTags[] {
  const [first = []] = documents;
  if (documents.length < 2) return first;
  const sums = new Map<string, CountedTags>();
  for (const row of documents.flat()) {
    const before = sums.get(row.theme);
    sums.set(row.theme, before === undefined ? row : sum(before, row));
  }
  return [...sums.values()].toSorted((a, b) => (a.theme < b.theme ? -1 : 1));
}

function sum(a: CountedTags, b: CountedTags): CountedTags {
  return {
    theme: a.theme,
    concernProposed: a.concernProposed + b.concernProposed,
    concernConfirmed: a.concernConfirmed + b.concernConfirmed,
    goodProposed: a.goodProposed + b.goodProposed,
    goodConfirmed: a.goodConfirmed + b.goodConfirmed,
    mentionProposed: a.mentionProposed + b.mentionProposed,
    mentionConfirmed: a.mentionConfirmed + b.mentionConfirmed,
    rejected: a.rejected + b.rejected,
    passagesProposed: a.passagesProposed + b.passagesProposed,
    passagesConfirmed: a.passagesConfirmed + b.passagesConfirmed,
    passagesEither: a.passagesEither + b.passagesEither,
  };
}

function caseThemeCount(caseId: number, row: CountedTags): CaseThemeCount {
  return {
    caseId,
    theme: row.theme,
    concern: { proposed: row.concernProposed, confirmed: row.concernConfirmed },
    good: { proposed: row.goodProposed, confirmed: row.goodConfirmed },
    mention: { proposed: row.mentionProposed, confirmed: row.mentionConfirmed },
    passages: {
      proposed: row.passagesProposed,
      confirmed: row.passagesConfirmed,
      either: row.passagesEither,
    },
  };
}

/** `rows` are those of the theme, one a case. */
function themeCount(theme: string, rows: readonly CountedTags[]): ThemeCountRow {
  const total = (of: (row: CountedTags) => number): number =>
    rows.reduce((all, row) => all + of(row), 0);
  return {
    theme,
    concernCases: rows.filter(({ concernConfirmed }) => concernConfirmed > 0).length,
    goodCases: rows.filter(({ goodConfirmed }) => goodConfirmed > 0).length,
    confirmed: total(confirmed),
    proposed: total(proposed),
    rejected: total(({ rejected }) => rejected),
  };
}
