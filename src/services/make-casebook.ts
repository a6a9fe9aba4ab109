import { citedAs } from '../core/cases/cited-as.ts';
import { withRestrictedMark } from '../core/cases/restricted-mark.ts';
import type { Casebook, CasebookPassage } from '../core/export/casebook/casebook.ts';
import { redactedCasebook } from '../core/export/casebook/casebook.ts';
import type { Search } from '../core/search/search-options.ts';
import { documentAcronyms } from '../core/search/document-acronyms.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import { STANCE_WORDS } from '../core/themes/stance-words.ts';
import { AppError } from '../shared/app-error.ts';
import type { CaseRow } from './case-ports.ts';
import type { ExportGuard } from './export-guard.ts';
import type { DocumentRow, LibraryStore, TagRow } from './ports.ts';
import type { ReadPassage } from './reading-ports.ts';
import { runSearch } from './run-search.ts';

/** What goes into a casebook; several narrow one another. One at least. */
export interface CasebookChoice {
  /** Ids of cases; one that stands there twice counts once. */
  readonly cases?: readonly number[];
  /** Id of a theme that is tagged there, rejected tags aside. */
  readonly theme?: string;
  /** Whether only tags that a person confirmed count and are shown. */
  readonly confirmedOnly: boolean;
  readonly search?: Search;
}

/** What a casebook says of itself. */
export interface CasebookFacts {
  /** Its title; one is made of what was chosen where it is left out. */
  readonly title?: string;
  readonly madeOn: string;
  readonly softwareVersion: string;
}

/** More passages make a page that takes long to open. */
const MOST_PASSAGES = 5000;

/**
 * Gathers the passages that were chosen, in the order of cases, documents and places. All that came out of the reviews goes
 * through the guard, before anything is made of it. Throws AppError 'not-possible' where nothing was chosen or found, or
 * too much; 'not-found' for a case or theme that is not there.
 */
export function makeCasebook(
  store: LibraryStore,
  codebook: Codebook,
  choice: CasebookChoice,
  facts: CasebookFacts,
  guard?: ExportGuard,
): Casebook {
  const theme = codebook.themes.find(({ id }) => id === choice.theme);
  if (choice.theme !== undefined && theme === undefined) throw new AppError('not-found');
  const cases = chosenCases(store, choice);
  const found = choice.search === undefined ? undefined : foundPassages(store, choice.search);
  const labels = new Map(codebook.themes.map(({ id, label }) => [id, label]));
  const passages: CasebookPassage[] = [];
  const acronyms: Casebook['acronyms'][number][] = [];
  for (const document of cases.flatMap(({ id }) => store.listDocuments(id))) {
    const { sections = [] } = store.documentReview(document.id) ?? {};
    const all = store.readPassages(document.id, 0, document.passages) ?? [];
    const chosen = all.filter(
      ({ id, tags }) =>
        found?.has(id) !== false &&
        (choice.theme === undefined ||
          shownTags(tags, choice).some((tag) => tag.theme === choice.theme)),
    );
    if (chosen.length === 0) continue;
    const glossary = all.map(({ text, section }) => ({
      text,
      isGlossary: sections[section]?.kind === 'glossary',
    }));
    acronyms.push([document.id, documentAcronyms(glossary)]);
    for (const passage of chosen) {
      const { heading = '', kind = 'body' } = sections[passage.section] ?? {};
      const themes = themeWords(shownTags(passage.tags, choice), labels);
      passages.push({
        ...placeOf(document, passage, guard),
        heading,
        kind,
        text: passage.text,
        themes,
      });
    }
  }
  expectSome(passages.length);
  const shown = new Set(passages.map(({ caseId }) => caseId));
  const cited = citedAs(store.listCases());
  const casebook: Casebook = {
    title: facts.title ?? titleOf(choice, theme?.label, shown.size),
    chosen: chosenInWords(choice, theme?.label),
    madeOn: facts.madeOn,
    softwareVersion: facts.softwareVersion,
    codebookVersion: codebook.version,
    cases: cases
      .filter(({ id }) => shown.has(id))
      .map((one) => ({ id: one.id, name: caseName(one, cited) })),
    passages,
    acronyms,
  };
  if (guard === undefined) return casebook;
  return redactedCasebook(casebook, (text, of) => guard.wordsOfCases(of, text));
}

/** How many reviews and tags stand in a casebook. */
export function casebookCounts({ cases, passages }: Casebook): {
  readonly reviews: number;
  readonly tags: number;
} {
  const tags = passages.reduce((sum, { themes }) => sum + themes.length, 0);
  return { reviews: cases.length, tags };
}

function chosenCases(
  store: LibraryStore,
  { cases, theme, search }: CasebookChoice,
): readonly CaseRow[] {
  if (cases === undefined && theme === undefined && search === undefined) {
    throw new AppError('not-possible', { problem: 'Choose cases, a theme or a search first.' });
  }
  const all = store.listCases();
  if (cases === undefined) return all;
  return [...new Set(cases)].map((id) => {
    const one = all.find((row) => row.id === id);
    if (one === undefined) throw new AppError('not-found');
    return one;
  });
}

function foundPassages(store: LibraryStore, search: Search): ReadonlySet<number> {
  const { narrowed } = runSearch(store.searchIndex, search);
  return new Set([...narrowed.set.keys()].filter((id) => narrowed.set[id] === 1));
}

function expectSome(passages: number): void {
  if (passages === 0) {
    throw new AppError('not-possible', { problem: 'No passage is in what was chosen.' });
  }
  if (passages > MOST_PASSAGES) {
    const problem = `${passages} passages were chosen; a casebook holds ${MOST_PASSAGES}. Choose fewer cases, or a theme or a search within them.`;
    throw new AppError('not-possible', { problem });
  }
}

function shownTags(tags: readonly TagRow[], { confirmedOnly }: CasebookChoice): readonly TagRow[] {
  return tags.filter(
    ({ state }) =>
      state === 'accepted' || state === 'manual' || (state === 'proposed' && !confirmedOnly),
  );
}

function themeWords(
  tags: readonly TagRow[],
  labels: ReadonlyMap<string, string>,
): readonly string[] {
  const words = tags.map(({ theme, stance, state }) => {
    const proposed = state === 'proposed' ? ' (proposed)' : '';
    return `${labels.get(theme) ?? theme}, ${STANCE_WORDS[stance]}${proposed}`;
  });
  return [...new Set(words)];
}

function placeOf(
  document: DocumentRow,
  { page, paragraph }: ReadPassage,
  guard: ExportGuard | undefined,
): Pick<CasebookPassage, 'caseId' | 'documentId' | 'source' | 'page' | 'paragraph'> {
  const { id: documentId, caseId, title, fileName } = document;
  const source = title ?? guard?.fileName(documentId, fileName) ?? fileName;
  return { caseId, documentId, source, page, paragraph };
}

/** "Child M, Northshire Safeguarding Children Partnership 2021", else what the case is cited as. */
function caseName(
  { id, subject, partnership, year, restricted }: CaseRow,
  cited: ReadonlyMap<number, string>,
): string {
  if (subject === null) return withRestrictedMark(cited.get(id) ?? `Case ${id}`, restricted);
  const place = [partnership, year].filter((part) => part !== null).join(' ');
  return [withRestrictedMark(subject, restricted), place].filter((part) => part !== '').join(', ');
}

function titleOf({ search }: CasebookChoice, theme: string | undefined, cases: number): string {
  const of = theme ?? (search === undefined ? 'Casebook' : `“${search.query}”`);
  return `${of}: ${cases} ${cases === 1 ? 'review' : 'reviews'}`;
}

/** "All passages of the chosen reviews that are tagged with Drift and delay, confirmed or proposed, and answer the search “mother”." */
function chosenInWords(
  { cases, confirmedOnly, search }: CasebookChoice,
  theme: string | undefined,
): string {
  const which = [
    theme === undefined
      ? undefined
      : `are tagged with ${theme}, ${confirmedOnly ? 'as a person confirmed' : 'confirmed or proposed'}`,
    search === undefined
      ? undefined
      : `answer the search “${search.query}”${isNarrowed(search) ? ', as it was narrowed' : ''}`,
  ].filter((part) => part !== undefined);
  const of =
    cases === undefined ? 'All passages of the library' : 'All passages of the chosen reviews';
  return `${of}${which.length === 0 ? '' : ` that ${which.join(' and ')}`}.`;
}

function isNarrowed({ filters }: Search): boolean {
  return Object.values(filters).some((chosen) => chosen.length > 0);
}
