import type { Brief, BriefItem } from '../core/brief/brief.ts';
import { caseNameId, isCaseNameId, TITLE_ID } from '../core/brief/brief.ts';
import { findingWords } from '../core/brief/finding-words.ts';
import { withSuggestions } from '../core/brief/flag-suggestions.ts';
import { flagsOf, guardedWords, type Flag, type GuardedText } from '../core/brief/flags.ts';
import { methodWords } from '../core/brief/method-words.ts';
import {
  isQuote,
  type QuoteProblem,
  type ResolvedBrief,
  type ResolvedItem,
  type ResolvedQuote,
  type WordsShown,
} from '../core/brief/resolved-brief.ts';
import { citedAs } from '../core/cases/cited-as.ts';
import { restrictedMarks } from '../core/cases/restricted-mark.ts';
import { themeReport, type ThemeReport } from '../core/report/theme-report.ts';
import { codePointLength, CodePointOffsets } from '../core/text/offsets.ts';
import type { BriefMaker } from './brief-maker.ts';
import type { QuotePlace, QuoteSource } from './brief-ports.ts';
import { learnedNames, namesOfCases, partnershipsOf } from './known-names.ts';
import { readReportSource } from './report-source.ts';
import { caseFactsTable, caseThemesTable } from './case-tables.ts';

/** Reads everything in a brief from its source, asks the identity guard, and looks whether each quote is as its review has it. */
export function resolveBrief(maker: BriefMaker, brief: Brief): ResolvedBrief {
  const ofCases = namesOfCases(maker.store);
  const flags: Flag[] = [];
  let counted: ThemeReport | undefined;
  const counts = (): ThemeReport =>
    (counted ??= themeReport(readReportSource(maker, { filter: {}, scope: 'all' })));

  function guarded(text: GuardedText, documentId?: number): string {
    const names =
      documentId === undefined
        ? ofCases
        : [...ofCases, ...learnedNames(maker.store, documentId, ofCases).names];
    flags.push(...flagsOf(text, brief.decisions, maker.findIdentifiers, names));
    return guardedWords(text, brief.decisions);
  }

  function own(item: number, words: string): WordsShown {
    const text = { item, whole: words, start: 0, end: codePointLength(words), isQuoted: false };
    return { words, shown: guarded(text) };
  }

  const cases = maker.store.listCases();
  const cited = citedAs(cases);
  const marked = restrictedMarks(cases);
  const calledBy = new Map<number, string>();
  /** What a case is called in citations: one decision for all of them. */
  function called({ caseId, documentId }: Pick<QuotePlace, 'caseId' | 'documentId'>): string {
    const known = calledBy.get(caseId);
    if (known !== undefined) return known;
    const whole = marked(caseId, cited.get(caseId) ?? `Case ${caseId}`);
    const end = codePointLength(whole);
    const text = { item: caseNameId(caseId), whole, start: 0, end, isQuoted: false };
    const name = guarded(text, documentId);
    calledBy.set(caseId, name);
    return name;
  }

  const title = own(TITLE_ID, brief.title);
  const drafted = brief.parts.map((part) => ({
    id: part.id,
    heading: own(part.id, part.heading),
    items: part.items.map((item) =>
      resolveItem(maker, brief, item, { own, guarded, called, counts }),
    ),
  }));
  const quotes = drafted.flatMap(({ items }) => items).filter(isQuote);
  const method = methodWords({
    quotes: quotes.length,
    reviews: new Set(quotes.map(({ caseId }) => caseId)).size,
    proposed: quotes.filter(({ isProposed }) => isProposed).length,
    changed: flags.filter(({ decision }) => decision === 'replace' || decision === 'leave-out')
      .length,
    codebookVersion: maker.codebook.version,
    softwareVersion: maker.softwareVersion,
  });
  const parts = drafted.map((part) => ({
    ...part,
    items: part.items.map((item) => (item.kind === 'method' ? { ...item, words: method } : item)),
  }));
  const { template, themes, caseId, from, marking } = brief;
  return {
    title,
    template,
    themes,
    caseId,
    from,
    marking,
    parts,
    flags: withSuggestions(flags, isCaseNameId, partnershipsOf(maker.store)),
    quotes: {
      total: quotes.length,
      matching: quotes.filter(({ problem }) => problem === null).length,
    },
  };
}

/** What the items of a brief share while it is resolved. */
interface Within {
  readonly own: (id: number, words: string) => WordsShown;
  readonly guarded: (text: GuardedText, documentId?: number) => string;
  readonly called: (place: Pick<QuotePlace, 'caseId' | 'documentId'>) => string;
  readonly counts: () => ThemeReport;
}

function resolveItem(
  maker: BriefMaker,
  brief: Brief,
  item: BriefItem,
  { own, guarded, called, counts }: Within,
): ResolvedItem {
  const { store, codebook } = maker;
  const { id } = item;
  switch (item.kind) {
    case 'text':
      return { id, kind: 'text', ...own(id, item.text) };
    case 'question':
      return { id, kind: 'question', ...own(id, item.text) };
    case 'warning':
      return { id, kind: 'warning', ...own(id, item.text) };
    case 'quote': {
      const source = store.quoteSource(item.tag, item.passage);
      const around = source?.passage ?? '';
      const { start, end } = item;
      const code = codebook.themes.find((theme) => theme.id === source?.tag?.theme)?.code;
      return {
        ...quoted({ id, kind: 'quote', around, start, end }, source, guarded),
        citation: citationOf(source, called, codeWords(code, source?.tag?.state === 'proposed')),
        tagId: item.tag,
        theme: source?.tag?.theme ?? null,
        stance: source?.tag?.stance ?? null,
        isProposed: source?.tag?.state === 'proposed',
        problem: quoteProblem(source, start, end),
      };
    }
    case 'recommendation': {
      const source = store.recommendationSource(item.recommendation);
      const around = source?.text ?? '';
      const end = codePointLength(around);
      return {
        ...quoted({ id, kind: 'recommendation', around, start: 0, end }, source, guarded),
        citation: `${recommendationWords(source?.number ?? null)}. ${citationOf(source, called, '')}`,
        tagId: null,
        theme: null,
        stance: null,
        isProposed: false,
        problem: source === undefined ? 'source-gone' : source.isInText ? null : 'altered',
      };
    }
    case 'finding': {
      const { rows, N } = counts();
      const row = rows.find(({ theme }) => theme === item.theme);
      return { id, kind: 'finding', words: row === undefined ? '' : findingWords(row, N) };
    }
    case 'method':
      return { id, kind: 'method', words: '' };
    case 'case-facts':
      return { id, kind: 'case-facts', table: caseFactsTable(maker, brief.caseId) };
    case 'case-themes':
      return { id, kind: 'case-themes', table: caseThemesTable(maker, brief.caseId, 'all') };
  }
}

type Words = Pick<ResolvedQuote, 'id' | 'kind' | 'around' | 'start' | 'end'>;

function quoted(
  words: Words,
  source: QuotePlace | undefined,
  guarded: Within['guarded'],
): Words & WordsShown & Pick<ResolvedQuote, 'caseId' | 'documentId'> {
  const { id: item, around: whole, start, end } = words;
  const offsets = new CodePointOffsets(whole);
  return {
    ...words,
    words: whole.slice(offsets.toUnits(start), offsets.toUnits(end)),
    shown:
      source === undefined
        ? ''
        : guarded({ item, whole, start, end, isQuoted: true }, source.documentId),
    caseId: source?.caseId ?? null,
    documentId: source?.documentId ?? null,
  };
}

/** "[PC]" after the place, or "[PC, proposed]" where no person confirmed the tag. */
function codeWords(code: string | undefined, isProposed: boolean): string {
  if (code === undefined) return '';
  return isProposed ? ` [${code}, proposed]` : ` [${code}]`;
}

/** "Recommendation 3". */
function recommendationWords(number: string | null): string {
  return number === null ? 'Recommendation' : `Recommendation ${number}`;
}

/** The passage is compared with the document's text in the store; the quote is a stretch of it that must lie within. */
function quoteProblem(
  source: QuoteSource | undefined,
  start: number,
  end: number,
): QuoteProblem | null {
  if (source === undefined) return 'source-gone';
  if (source.tag === null) return 'tag-gone';
  if (source.tag.state === 'rejected') return 'rejected';
  const isWithin = start >= 0 && start < end && end <= codePointLength(source.passage);
  return source.isInText && isWithin ? null : 'altered';
}

function citationOf(
  source: QuotePlace | undefined,
  called: Within['called'],
  codes: string,
): string {
  if (source === undefined) return 'No longer in the library';
  const { page, paragraph } = source;
  const place = paragraph === null ? `page ${page}` : `page ${page}, paragraph ${paragraph}`;
  return `${called(source)}, ${place}${codes}`;
}
