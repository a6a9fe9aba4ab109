import type { WordClasses } from './classes.ts';
import type { Expression, Step } from './expression.ts';
import { RuleError } from './rule-error.ts';
import type { Part } from './part.ts';
import { PhraseTrie } from './phrase-trie.ts';
import type { WordTest } from './phrase-trie.ts';

/**
 * Words of one phrase at most; those beyond are another that follows at once. Each word may be written in several ways,
 * whose number multiplies: a sentence that somebody takes for a rule would fill the memory.
 */
const LONGEST_PHRASE = 8;

/** What an expression comes to, and whether it may stand for nothing. */
interface Built {
  readonly part: Part;
  readonly optional: boolean;
}

/** What a sequence may have come to, and how many words may stand before what comes next. */
interface Head {
  readonly part: Part | undefined;
  readonly gap: number;
}

/** The parts of all patterns; a word class is one part, however many patterns name it. */
export class PatternParts {
  readonly phrases = new PhraseTrie();
  #patterns = 0;
  #leads = 0;
  #parts = 0;
  readonly #known = new Map<string, Part>();
  readonly #classes: WordClasses;
  readonly #builtClasses = new Map<string, Built>();
  /** What is being added, for errors. */
  #rule = '';

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  /** How many patterns there are. */
  get patterns(): number {
    return this.#patterns;
  }

  /** How many parts others may follow. */
  get leads(): number {
    return this.#leads;
  }

  /**
   * Adds a pattern and gives its number; the same words twice have one.
   * @throws RuleError where it could match nothing at all, or names a class that there is not.
   */
  add(rule: string, expression: Expression): number {
    this.#rule = rule;
    const { part, optional } = this.#build(expression);
    if (optional) throw new RuleError(rule, 0, 'it needs at least one word that must stand there');
    if (part.pattern < 0) {
      part.pattern = this.#patterns;
      this.#patterns += 1;
    }
    return part.pattern;
  }

  #build(expression: Expression): Built {
    switch (expression.kind) {
      case 'sequence':
        return this.#sequence(expression.steps);
      case 'choice':
        return this.#choice(expression.options);
      case 'optional':
        return { part: this.#build(expression.of).part, optional: true };
      case 'class':
        return this.#class(expression.name, expression.at);
      default:
        return { part: this.#phrase([expression]), optional: false };
    }
  }

  #class(name: string, at: number): Built {
    const known = this.#builtClasses.get(name);
    if (known !== undefined) return known;
    const built = this.#build(this.#classes.of(name, this.#rule, at));
    this.#builtClasses.set(name, built);
    return built;
  }

  #choice(options: readonly Expression[]): Built {
    const part = this.#newPart();
    let optional = false;
    for (const option of options) {
      const phrase = phraseOf(option);
      if (phrase === undefined) {
        const built = this.#build(option);
        built.part.optionOf.push(part);
        optional ||= built.optional;
      } else this.phrases.add(phrase, part);
    }
    return { part, optional };
  }

  /**
   * Step by step, words side by side as one phrase. An optional step leaves two heads, with it and
   * without; the gap before a step that is not there counts only between others.
   */
  #sequence(steps: readonly Step[]): Built {
    let heads: readonly Head[] = [{ part: undefined, gap: 0 }];
    for (let at = 0; at < steps.length;) {
      const { gap = 0, item } = steps[at] ?? {};
      if (item === undefined) break;
      const phrase = phraseAt(steps, at);
      const next = phrase.length > 1 ? undefined : this.#build(item);
      const part = next?.part ?? this.#phrase(phrase);
      const withIt = heads.map((head) =>
        head.part === undefined ? part : this.#follow(head.part, head.gap + gap, part),
      );
      const without = next?.optional === true ? heads : [];
      heads = [
        { part: this.#either(withIt), gap: 0 },
        ...without.map((head) => ({ ...head, gap: head.gap + gap })),
      ];
      at += Math.max(1, phrase.length);
    }
    const ways = heads.flatMap(({ part }) => part ?? []);
    return { part: this.#either(ways), optional: ways.length < heads.length };
  }

  #phrase(words: readonly WordTest[]): Part {
    const key = words.map(({ kind, word }) => `${kind} ${word}`).join(' ');
    return this.#once(key, (part) => this.phrases.add(words, part));
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

  #either(parts: readonly Part[]): Part {
    const [only, another] = parts;
    if (only !== undefined && another === undefined) return only;
    const either = this.#newPart();
    for (const part of parts) part.optionOf.push(either);
    return either;
  }

  #once(key: string, begin: (part: Part) => void): Part {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const part = this.#newPart();
    this.#known.set(key, part);
    begin(part);
    return part;
  }

  #newPart(): Part {
    const id = this.#parts;
    this.#parts += 1;
    return { id, pattern: -1, lead: -1, optionOf: [], follows: [], reach: undefined };
  }
}

/** The words of an expression that is nothing but words side by side. */
function phraseOf(expression: Expression): readonly WordTest[] | undefined {
  if (isWord(expression)) return [expression];
  if (expression.kind !== 'sequence') return undefined;
  const words = phraseAt(expression.steps, 0);
  return words.length === expression.steps.length ? words : undefined;
}

/** The words that stand side by side from a step on, as many as one phrase takes; none where it is not a word. */
function phraseAt(steps: readonly Step[], from: number): readonly WordTest[] {
  const words: WordTest[] = [];
  for (let at = from; at < Math.min(steps.length, from + LONGEST_PHRASE); at += 1) {
    const step = steps[at];
    if (step === undefined || !isWord(step.item) || (at > from && step.gap > 0)) break;
    words.push(step.item);
  }
  return words;
}

function isWord(expression: Expression): expression is WordTest {
  return 'word' in expression;
}
