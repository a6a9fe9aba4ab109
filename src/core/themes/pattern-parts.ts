import type { Expression, Step } from './expression.ts';
import { RuleError } from './rule-error.ts';
import type { Part } from './part.ts';
import { PhraseTrie } from './phrase-trie.ts';
import type { WordTest } from './phrase-trie.ts';

/** What a sequence may have come to, and how many words may stand before what comes next. */
interface Head {
  readonly part: Part | undefined;
  readonly gap: number;
}

/** The parts of all patterns; parts that are alike are one, so that a word class is looked for once. */
export class PatternParts {
  readonly phrases = new PhraseTrie();
  #patterns = 0;
  #leads = 0;
  readonly #known = new Map<string, Part>();
  readonly #choices = new Map<Expression, Part>();

  /** How many patterns there are. */
  get patterns(): number {
    return this.#patterns;
  }

  /** How many parts others may follow. */
  get leads(): number {
    return this.#leads;
  }

  /**
   * Adds a pattern (classes already put in) and gives its number; the same pattern twice has one.
   * @throws RuleError where it could match nothing at all.
   */
  add(rule: string, expression: Expression): number {
    if (mayBeEmpty(expression))
      throw new RuleError(rule, 0, 'it needs at least one word that must stand there');
    const part = this.#of(expression);
    if (part.pattern < 0) {
      part.pattern = this.#patterns;
      this.#patterns += 1;
    }
    return part.pattern;
  }

  #of(expression: Expression): Part {
    switch (expression.kind) {
      case 'sequence':
        return this.#sequence(expression.steps);
      case 'choice': {
        // A class is one object wherever it was put in.
        const known = this.#choices.get(expression);
        const part = known ?? this.#choice(expression.options.map((option) => this.#of(option)));
        this.#choices.set(expression, part);
        return part;
      }
      case 'optional':
        return this.#of(expression.of);
      case 'class':
        throw new RangeError('classes are put in before');
      default:
        return this.#phrase([expression]);
    }
  }

  /**
   * Step by step, words side by side as one phrase. An optional step leaves two heads, with it and
   * without; the gap before a step that is not there counts only between others.
   */
  #sequence(steps: readonly Step[]): Part {
    let heads: readonly Head[] = [{ part: undefined, gap: 0 }];
    for (let at = 0; at < steps.length; ) {
      const { gap = 0, item } = steps[at] ?? {};
      if (item === undefined) break;
      const phrase = phraseAt(steps, at);
      at += Math.max(1, phrase.length);
      const next = phrase.length > 0 ? this.#phrase(phrase) : this.#of(item);
      const withIt = this.#choice(
        heads.map((head) =>
          head.part === undefined ? next : this.#follow(head.part, head.gap + gap, next),
        ),
      );
      const without = heads.map((head) => ({ ...head, gap: head.gap + gap }));
      heads = [{ part: withIt, gap: 0 }, ...(mayBeEmpty(item) ? without : [])];
    }
    return this.#choice(heads.flatMap(({ part }) => part ?? []));
  }

  #phrase(words: readonly WordTest[]): Part {
    return this.#once(words.map(({ kind, word }) => `${kind} ${word}`).join(' '), (part) =>
      this.phrases.add(words, part),
    );
  }

  #choice(options: readonly Part[]): Part {
    const different = [...new Set(options)];
    const [only] = different;
    if (different.length === 1 && only !== undefined) return only;
    return this.#once(`| ${different.map(({ id }) => id).join(' ')}`, (part) => {
      for (const option of different) option.optionOf.push(part);
    });
  }

  #follow(first: Part, gap: number, second: Part): Part {
    return this.#once(`${first.id} ..${gap} ${second.id}`, (both) => {
      if (first.lead < 0) {
        first.lead = this.#leads;
        this.#leads += 1;
      }
      second.follows.push({ first, gap, both });
    });
  }

  #once(key: string, begin: (part: Part) => void): Part {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.#known.size;
    const part = { id, pattern: -1, lead: -1, optionOf: [], follows: [], reach: undefined };
    this.#known.set(key, part);
    begin(part);
    return part;
  }
}

/** The words that stand side by side from a step on; none where it is not a word. */
function phraseAt(steps: readonly Step[], from: number): readonly WordTest[] {
  const words: WordTest[] = [];
  for (let at = from; at < steps.length; at += 1) {
    const { gap = 0, item } = steps[at] ?? {};
    if (item === undefined || !isWord(item) || (at > from && gap > 0)) break;
    words.push(item);
  }
  return words;
}

function mayBeEmpty(expression: Expression): boolean {
  if (expression.kind === 'choice') return expression.options.some(mayBeEmpty);
  if (expression.kind === 'sequence') {
    return expression.steps.every(({ item }) => mayBeEmpty(item));
  }
  return expression.kind === 'optional';
}

function isWord(expression: Expression): expression is WordTest {
  return 'word' in expression;
}
