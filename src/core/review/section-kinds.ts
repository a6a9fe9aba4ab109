import type { SectionKind } from './review.ts';
import { STRONG_WORDS, WEAK_WORDS } from './section-words.ts';

/** What the words of a heading say. */
export interface HeadingWords {
  readonly kind: SectionKind;
  /** True for words that name no part by themselves ("Background", "Summary"): a parent's kind goes before. */
  readonly weak: boolean;
}

type Rule = readonly [SectionKind, RegExp];

function compiled(rules: readonly (readonly [SectionKind, readonly string[]])[]): readonly Rule[] {
  return rules.map(([kind, words]) => [kind, new RegExp(words.join('|'))]);
}

const STRONG = compiled(STRONG_WORDS);
const WEAK = compiled(WEAK_WORDS);
/** A heading that is a sentence says what it is by its first words only. */
const SENTENCE_START: readonly Rule[] = [
  [
    'findings',
    /^(?:key |practice |main )?(?:findings?|lessons?|learning(?: points?)?|practice issue)\b/,
  ],
  ['recommendations', /^recommendation\b/],
  ['narrative', /^(?:key practice )?episode\b/],
  ['analysis', /^(?:theme|analysis)\b/],
];
const TITLE_WORDS = 12;

/** Heading words for matching: lower case, straight quotes, no leading number or trailing stop. */
export function headingWords(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replace(
      /^(section|part|chapter)\s+(\d+|[ivx]+|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b[\s:.–—-]*/u,
      '',
    )
    .replace(/^\(?(\d+(\.\d+)*|[ivx]+|[a-z])[.):]+\s*/u, '')
    .replace(/^\d+(\.\d+)*\s+/u, '')
    .replace(/[\s.:;?–—-]+$/u, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The words after "Appendix 2:" and the like, and whether there was such a mark. */
export function appendixTitle(heading: string): {
  readonly appendix: boolean;
  readonly title: string;
} {
  const words = headingWords(heading);
  const mark =
    /^(appendix|appendices|annexe?|annexure|schedule)\b\s*((\d+|[ivx]+|[a-z]|one|two|three|four|five|six|seven)\b)?[\s:.)(–—-]*/u.exec(
      words,
    );
  if (mark === null) return { appendix: false, title: heading };
  return { appendix: true, title: words.slice(mark[0].length) };
}

/** What a heading's own words say about its section, or null where they say nothing. */
export function kindOfHeading(heading: string): HeadingWords | null {
  const words = headingWords(heading);
  if (words === '') return null;
  const count = words.split(' ').length;
  const title = /^([^:]{5,}):\s/u.exec(heading)?.[1];
  // "The progress of children in care: good" is judged by what stands before the colon.
  if (
    count > TITLE_WORDS &&
    title !== undefined &&
    !SENTENCE_START.some(([, p]) => p.test(words))
  ) {
    return kindOfHeading(title);
  }
  const sentence = count > TITLE_WORDS || (count >= 7 && heading.trimEnd().endsWith('.'));
  const strong = sentence ? SENTENCE_START : STRONG;
  for (const [kind, pattern] of sentence ? [] : WEAK) {
    if (pattern.test(words)) return { kind, weak: true };
  }
  for (const [kind, pattern] of strong) if (pattern.test(words)) return { kind, weak: false };
  return null;
}
