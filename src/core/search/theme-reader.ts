import { atOnce, shared, type Strides } from '../stride.ts';
import { compilingCodebook, type CompiledCodebook } from '../themes/compile.ts';
import type { Codebook } from '../themes/codebook.ts';
import { proposeThemes } from '../themes/propose.ts';
import type { ThemeReading } from './field-words.ts';

/** How sure it is that words about a theme made of others are about one of these, beside how sure it is of the whole. */
const PART_SURENESS = 0.5;

/**
 * Reads what a search is about as a passage is read: by the rules of a codebook. "Nobody asked the child" names no theme and
 * is about one. The rules are compiled when first asked for.
 */
export class ThemeReader {
  readonly #codebook: Codebook;
  readonly #compiled: () => Strides<CompiledCodebook>;

  constructor(codebook: Codebook) {
    this.#codebook = codebook;
    this.#compiled = shared(() => compilingCodebook(codebook));
  }

  /** Readies what the first reading would wait for. */
  *readying(): Strides<void> {
    yield* this.#compiled();
  }

  /** Themes that words in this order are about, the surest first, whatever the stance. */
  about(words: readonly string[]): readonly ThemeReading[] {
    const compiled = atOnce(this.#compiled());
    const surest = new Map<string, number>();
    for (const { theme, confidence } of proposeThemes(compiled, { text: words.join(' ') })) {
      surest.set(theme, Math.max(surest.get(theme) ?? 0, confidence));
    }
    for (const { id, derivedFrom = [] } of this.#codebook.themes) {
      const sureness = PART_SURENESS * (surest.get(id) ?? 0);
      if (sureness === 0) continue;
      for (const part of derivedFrom) surest.set(part, Math.max(surest.get(part) ?? 0, sureness));
    }
    const labels = new Map(this.#codebook.themes.map(({ id, label }) => [id, label]));
    return [...surest]
      .map(([theme, sureness]) => ({ theme, label: labels.get(theme) ?? theme, sureness }))
      .toSorted((a, b) => b.sureness - a.sureness);
  }
}
