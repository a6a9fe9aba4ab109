import { compileCodebook } from '../../core/themes/compile.ts';
import { seeded } from '../../core/stats/seeded.ts';
import type { Codebook } from '../../core/themes/codebook.ts';
import type { LearnedThemes } from '../../core/themes/learned/learned-themes.ts';
import { proposeThemes } from '../../core/themes/propose.ts';
import { importDocuments } from '../../services/import-documents.ts';
import type { LibraryStore } from '../../services/ports.ts';
import { searchFor, USUAL_LAYOUT } from '../../core/search/search-options.ts';
import { searchLibrary } from '../../services/search-library.ts';
import type { Context } from '../context.ts';
import { drawSearchWord, generatedReviews } from './generated-reviews.ts';

/** How fast files came into an encrypted library. */
export interface ImportSpeed {
  readonly files: number;
  readonly refused: number;
  readonly pages: number;
  readonly seconds: number;
  readonly pagesPerSecond: number;
  /** Peak resident memory of this process and of the one that read until then, in megabytes. */
  readonly peakMegabytes: number;
}

/** How fast the codebook's rules run over text, on one core, in words a second. */
export interface MatcherSpeed {
  /** Words of the text that was run over, again and again. */
  readonly words: number;
  /** Milliseconds that making the codebook ready took. */
  readonly compileMilliseconds: number;
  /** The first time, when the matcher still meets words and turns of phrase it has not seen. */
  readonly firstPass: number;
  /** From then on. */
  readonly wordsPerSecond: number;
}

/** Milliseconds a search took, snippets included. */
export interface SearchSpeed {
  readonly kind: 'one word' | 'two words' | 'phrase';
  readonly queries: number;
  readonly p50: number;
  readonly p95: number;
}

/** Imports the paths into an open library and measures it. */
export async function measureImport(
  context: Context,
  store: LibraryStore,
  paths: readonly string[],
): Promise<ImportSpeed> {
  const codebookVersion = store.useCodebook(await context.codebook(), context.clock.now());
  const parsers = await context.parsers();
  const { files, clock } = context;
  const startedAt = clock.monotonic();
  const results = await importDocuments({ store, parsers, files, clock, codebookVersion }, paths, {
    signal: context.io.signal,
  });
  const seconds = (clock.monotonic() - startedAt) / 1000;
  const pages = results.reduce((sum, one) => sum + (one.status === 'imported' ? one.pages : 0), 0);
  return {
    files: results.length,
    refused: results.filter((one) => one.status === 'refused').length,
    pages,
    seconds,
    pagesPerSecond: pages / seconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024 + (parsers.peakMegabytes ?? 0),
  };
}

/** Runs the rules over every passage given: once cold, then for about two seconds. */
export function measureMatcher(
  context: Context,
  codebook: Codebook,
  learned: LearnedThemes,
  passages: readonly string[],
): MatcherSpeed {
  const compilingFrom = context.clock.monotonic();
  const compiled = compileCodebook(codebook);
  const compileMilliseconds = context.clock.monotonic() - compilingFrom;
  const words = passages.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const secondsOf = (act: () => void): number => {
    const startedAt = context.clock.monotonic();
    act();
    return (context.clock.monotonic() - startedAt) / 1000;
  };
  const pass = (): void => {
    for (const text of passages) proposeThemes(compiled, { text }, learned);
  };
  const first = secondsOf(pass);
  let rounds = 0;
  let seconds = 0;
  while (seconds < 2) {
    seconds += secondsOf(pass);
    rounds += 1;
  }
  return {
    words,
    compileMilliseconds,
    firstPass: words / first,
    wordsPerSecond: (words * rounds) / seconds,
  };
}

/** Fills a library with generated passages. */
export function fillLibrary(
  context: Context,
  store: LibraryStore,
  codebook: Codebook,
  passages: number,
): void {
  const version = store.useCodebook(codebook, context.clock.now());
  for (const document of generatedReviews(passages)) {
    store.addDocument(document, version, context.clock.now());
  }
}

/** Searches as people do, after a few searches to warm up. */
export function measureSearch(context: Context, store: LibraryStore): readonly SearchSpeed[] {
  const random = seeded(11);
  const word = (): string => drawSearchWord(random);
  const kinds = [
    ['one word', word],
    ['two words', () => `${word()} ${word()}`],
    ['phrase', () => `"${word()} ${word()}"`],
  ] as const;
  return kinds.map(([kind, query]) => {
    const times: number[] = [];
    for (let i = 0; i < 110; i += 1) {
      const text = query();
      const startedAt = context.clock.monotonic();
      searchLibrary(store.searchIndex, searchFor(text), { ...USUAL_LAYOUT, limit: 20 });
      if (i >= 10) times.push(context.clock.monotonic() - startedAt);
    }
    times.sort((a, b) => a - b);
    return { kind, queries: times.length, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
  });
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
