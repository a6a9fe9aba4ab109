import type { DocumentKind } from '../../src/core/extract/extracted-document.ts';
import type { FactName, SectionKind } from '../../src/core/review/review.ts';

/** A heading as the document's source has it. */
export interface TrueSection {
  readonly heading: string;
  /** As printed before it. */
  readonly number?: string;
  /** The first is the one we would give; the others will do, where a person would be in honest doubt. */
  readonly kind: SectionKind | readonly SectionKind[];
  readonly level: number;
  /** From 1; null where the format has no pages of its own. */
  readonly page: number | null;
  /** A heading only to a generous eye: found or not, it is not counted. */
  readonly optional?: boolean;
}

/** A recommendation as the source has it. */
export interface TrueRecommendation {
  /** As printed, without mark or stop: "3", "R3", "10.2", "a". */
  readonly number: string | null;
  readonly text: string;
  /** The words, or several that will do; null where it does not say. */
  readonly addressee: string | readonly string[] | null;
  readonly page: number | null;
  /** A recommendation only to a generous eye, such as a question: found or not, it is not counted. */
  readonly optional?: boolean;
}

/** A paragraph that readers cite by its number. */
export interface TrueParagraph {
  /** As printed, without stop: "6.10". */
  readonly number: string;
  /** The paragraph's first words. */
  readonly begins: string;
  readonly page: number | null;
}

/** What stands beside a fixture as NAME.truth.json: what a perfect reading of it gives. */
export interface FixtureTruth {
  readonly kind: DocumentKind;
  readonly pages: number | null;
  /**
   * Pages that can be read from their pictures only. A document that is 'all' picture, a scan or one
   * whose fonts do not say what its letters are, may be refused as 'file-no-text'.
   */
  readonly picture?: 'all' | readonly number[];
  readonly sections: readonly TrueSection[];
  readonly recommendations: readonly TrueRecommendation[];
  readonly paragraphs: readonly TrueParagraph[];
  /** A value, several accepted ones, or null where the document does not say, so that a candidate is wrong. */
  readonly facts: Readonly<Partial<Record<FactName, string | readonly string[] | null>>>;
  /** Words that stand in the file and must not stand in any passage. */
  readonly furniture: readonly string[];
  /** Lines of the cover. Read as headings, they are neither right nor wrong. */
  readonly cover: readonly string[];
  /**
   * Body text in reading order without furniture, printed numbers, bullets and contents entries;
   * one line for each heading, paragraph, list item and table row (cells joined by " | "), the
   * footnotes at the end.
   */
  readonly text: string;
}

/** Whether a parsed file has the shape of a truth; its builder sees to the rest. */
export function isFixtureTruth(value: unknown): value is FixtureTruth {
  if (typeof value !== 'object' || value === null) return false;
  const lists = ['sections', 'recommendations', 'paragraphs', 'furniture', 'cover'];
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    lists.every((name) => Array.isArray(fields.get(name))) &&
    typeof fields.get('kind') === 'string' &&
    typeof fields.get('text') === 'string' &&
    typeof fields.get('facts') === 'object'
  );
}
