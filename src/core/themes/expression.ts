import { RuleError } from './rule-error.ts';
import { words } from './words.ts';

/** What stands in one stretch of words. */
export type Expression =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'exact'; readonly word: string }
  | { readonly kind: 'prefix'; readonly word: string }
  | { readonly kind: 'acronym'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string; readonly at: number }
  | { readonly kind: 'choice'; readonly options: readonly Expression[] }
  | { readonly kind: 'optional'; readonly of: Expression }
  | { readonly kind: 'sequence'; readonly steps: readonly Step[] };

/** One element of a sequence and how many words may stand before it. */
export interface Step {
  readonly gap: number;
  readonly item: Expression;
}

/** Stretches that must stand together: within a clause (~), a sentence (&) or the passage (&&). */
export type Condition =
  | { readonly kind: 'stretch'; readonly of: Expression }
  | {
      readonly kind: 'together';
      readonly within: 'clause' | 'sentence' | 'passage';
      /** At most so many words between the first and each of the others; undefined is any number. */
      readonly words: number | undefined;
      readonly parts: readonly Condition[];
    };

const SPACE = /\s/u;
const SIGN = /&&?\d*|[~()[\]|]|\.\.\d*|\{[^{}]*\}|"[^"]*"|[^\s&~()[\]{}|"]+/uy;
/** What ends a sequence. */
const ENDS: ReadonlySet<string> = new Set(['|', ')', ']', '~', '&']);
const PLAIN = /^[a-z]+$/u;
const ACRONYM = /^\p{Lu}{2,}s?$/u;
const DEFAULT_GAP = 3;
const LARGEST_GAP = 20;
/** Brackets inside brackets, more than which no rule needs; without an end they would take up the whole stack. */
const DEEPEST = 32;

interface Sign {
  readonly text: string;
  readonly at: number;
}

class Reader {
  readonly #rule: string;
  readonly #source: string;
  readonly #signs: Sign[] = [];
  #next = 0;
  /** Brackets open now. */
  #depth = 0;

  constructor(rule: string, source: string) {
    this.#rule = rule;
    this.#source = source;
    const plain = source.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').trimEnd();
    for (let at = 0; at < plain.length; at = SIGN.lastIndex) {
      while (SPACE.test(plain.charAt(at))) at += 1;
      SIGN.lastIndex = at;
      if (!SIGN.test(plain)) {
        this.fail(`${JSON.stringify(plain[at])} has no partner or no place here`, at);
      }
      this.#signs.push({ text: plain.slice(at, SIGN.lastIndex), at });
    }
  }

  fail(problem: string, at = this.peek()?.at ?? this.#source.length): never {
    throw new RuleError(this.#rule, at, problem, this.#source);
  }

  peek(): Sign | undefined {
    return this.#signs[this.#next];
  }

  take(): Sign | undefined {
    this.#next += 1;
    return this.#signs[this.#next - 1];
  }

  /** Reads what stands inside a bracket. */
  inside<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > DEEPEST) this.fail(`brackets may stand ${DEEPEST} deep`);
    const found = read();
    this.#depth -= 1;
    return found;
  }

  accept(text: string): boolean {
    if (this.peek()?.text !== text) return false;
    this.#next += 1;
    return true;
  }
}

/** What joins stretches, the loosest first; "&8" and "&&30" say how many words may stand between. */
const JOINS = [
  [/^&&(\d*)$/u, 'passage'],
  [/^&(\d*)$/u, 'sentence'],
  [/^~()$/u, 'clause'],
] as const;

function readTogether(reader: Reader, level: number): Condition {
  const join = JOINS[level];
  if (join === undefined) return { kind: 'stretch', of: readChoice(reader) };
  const [sign, within] = join;
  const first = readTogether(reader, level + 1);
  const parts = [first];
  const distances = new Set<string>();
  for (;;) {
    const distance = sign.exec(reader.peek()?.text ?? '')?.[1];
    if (distance === undefined) break;
    distances.add(distance);
    if (distances.size > 1) reader.fail('stretches that stand together have one distance');
    if (distance === '0') reader.fail('a distance is at least 1 word');
    reader.take();
    parts.push(readTogether(reader, level + 1));
  }
  if (parts.length === 1) return first;
  const [distance = ''] = distances;
  return { kind: 'together', within, words: distance === '' ? undefined : Number(distance), parts };
}

function readChoice(reader: Reader): Expression {
  const options = [readSequence(reader)];
  while (reader.accept('|')) options.push(readSequence(reader));
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
}

function readSequence(reader: Reader): Expression {
  const steps: Step[] = [];
  let gap = 0;
  let gapAt: number | undefined;
  for (;;) {
    const sign = reader.peek();
    if (sign === undefined || ENDS.has(sign.text.charAt(0))) break;
    if (sign.text.startsWith('..')) {
      if (steps.length === 0) reader.fail('a gap ".." needs something before it');
      if (gapAt !== undefined) reader.fail('two gaps stand side by side');
      gapAt = sign.at;
      gap = sign.text === '..' ? DEFAULT_GAP : Number(sign.text.slice(2));
      if (gap < 1 || gap > LARGEST_GAP) reader.fail(`a gap is 1 to ${LARGEST_GAP} words`);
      reader.take();
      continue;
    }
    for (const [index, item] of readItems(reader).entries()) {
      steps.push({ gap: index === 0 ? gap : 0, item });
    }
    gap = 0;
    gapAt = undefined;
  }
  if (gapAt !== undefined) reader.fail('a gap ".." needs something after it', gapAt);
  const [only] = steps;
  if (only === undefined) reader.fail('a word is missing here');
  return steps.length === 1 ? only.item : { kind: 'sequence', steps };
}

/** One item as written; a hyphenated word or words in quotes are several. */
function readItems(reader: Reader): readonly Expression[] {
  const sign = reader.take();
  if (sign === undefined) return reader.fail('a word is missing here');
  const { text, at } = sign;
  if (text !== 'cannot' && PLAIN.test(text)) return [{ kind: 'word', word: text }];
  if (text === '(' || text === '[') {
    const of = reader.inside(() => readChoice(reader));
    const close = text === '(' ? ')' : ']';
    if (!reader.accept(close)) {
      const found = reader.peek()?.text ?? '';
      reader.fail(
        /^(?:&+\d*|~)$/u.test(found)
          ? `"${found}" may not stand inside brackets`
          : `"${text}" has no "${close}"`,
        /^(?:&+\d*|~)$/u.test(found) ? reader.peek()?.at : at,
      );
    }
    return [text === '(' ? of : { kind: 'optional', of }];
  }
  if (text === ')' || text === ']') reader.fail(`"${text}" closes nothing`, at);
  if (text.startsWith('{')) {
    const name = text.slice(1, -1).trim();
    if (name === '') reader.fail('"{}" names no class', at);
    return [{ kind: 'class', name, at }];
  }
  const quoted = text.startsWith('"');
  const stars = text.split('*').length - 1;
  if (!quoted && stars > 0 && (stars > 1 || !text.endsWith('*'))) {
    reader.fail('"*" may stand only at the end of a word', at);
  }
  const found = words(text);
  if (found.length === 0) reader.fail(`${JSON.stringify(text)} holds no word`, at);
  if (!quoted && ACRONYM.test(text)) return [{ kind: 'acronym', word: text.toLowerCase() }];
  return found.map(({ word }, index) => ({
    kind: quoted ? 'exact' : stars > 0 && index === found.length - 1 ? 'prefix' : 'word',
    word,
  }));
}

/**
 * Reads an expression of the rule language (see `Rule` in codebook.ts). `rule` names it in errors.
 * @throws RuleError saying where and what is wrong.
 */
export function parseCondition(rule: string, source: string): Condition {
  const reader = new Reader(rule, source);
  const condition = readTogether(reader, 0);
  const left = reader.peek();
  if (left !== undefined) reader.fail(`"${left.text}" closes nothing`);
  return condition;
}

/**
 * Reads an expression that must be one stretch of words, as class entries are.
 * @throws RuleError also where "&", "&&" or "~" is used.
 */
export function parseStretch(rule: string, source: string): Expression {
  const condition = parseCondition(rule, source);
  if (condition.kind === 'stretch') return condition.of;
  throw new RuleError(rule, 0, '"&", "&&" and "~" may not be used here');
}
