import { foldWords } from './fold.ts';
import { FIELD_NAMES, queryTokens } from './query-tokens.ts';
import type { Token } from './query-tokens.ts';
import { joined } from './query-tree.ts';
import type { NearNode, PhraseNode, QueryNode, TermNode } from './query-tree.ts';

/** Something to know about how a search was read. */
export interface Hint {
  readonly kind:
    | 'nothing-asked'
    | 'too-long'
    | 'too-many-terms'
    | 'bracket-not-closed'
    | 'short-beginning'
    | 'inner-star'
    | 'no-such-field'
    | 'no-such-value'
    | 'mixed-and-or'
    | 'near-needs-words'
    | 'did-you-mean'
    | 'other-forms'
    | 'fewer-words'
    | 'without-filters';
  /** A sentence or two for a person. */
  readonly words: string;
  /** What to search for instead, where there is something to offer. */
  readonly query?: string;
}

/** What was understood of a search. */
export interface ParsedQuery {
  /** Null where nothing is asked for. */
  readonly tree: QueryNode | null;
  readonly hints: readonly Hint[];
}

/** More is not read: nobody types it. UTF-16 units. */
const LONGEST = 4000;
/** More terms than this are not looked for. */
const MOST_TERMS = 64;
const DEEPEST = 24;
/** Alternatives on the two sides of NEAR that are multiplied out. */
const MOST_NEARS = 16;
const SHORTEST_BEGINNING = 3;

/**
 * Reads what a person typed. Never throws: what cannot be understood is read as plain words, and a hint says so.
 * Words must all stand in a passage; OR joins what stands on its two sides and binds looser than the space;
 * operators count only in capitals. docs/command-line.md tells the language.
 */
export function parseQuery(typed: string): ParsedQuery {
  const parser = new Parser(typed.slice(0, LONGEST));
  const tree = parser.read() ?? null;
  const hints = [...parser.hints];
  if (typed.length > LONGEST) {
    hints.push({ kind: 'too-long', words: `Only the first ${LONGEST} characters were read.` });
  }
  if (tree === null) {
    hints.push({
      kind: 'nothing-asked',
      words: 'There is no word to look for. Type one or more words, or “words in this order”.',
    });
  }
  return { tree, hints };
}

class Parser {
  readonly hints: Hint[] = [];
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;
  #terms = 0;

  constructor(typed: string) {
    this.#tokens = [...queryTokens(typed)];
  }

  read(): QueryNode | undefined {
    const parts: QueryNode[] = [];
    while (this.#at < this.#tokens.length) {
      const part = this.#either();
      if (part !== undefined) parts.push(part);
      // What stops the reading here is a bracket that closes nothing.
      this.#at += 1;
    }
    return joined('and', parts);
  }

  #hint(kind: Hint['kind'], words: string): void {
    if (!this.hints.some((hint) => hint.words === words)) this.hints.push({ kind, words });
  }

  #either(): QueryNode | undefined {
    const parts: QueryNode[] = [];
    let isMixed = false;
    for (;;) {
      const part = this.#all();
      if (part !== undefined) parts.push(part);
      isMixed ||= part?.kind === 'and';
      if (this.#tokens[this.#at]?.kind !== 'or') break;
      this.#at += 1;
    }
    if (parts.length > 1 && isMixed) {
      this.#hint(
        'mixed-and-or',
        'AND binds closer than OR: a b OR c means (a b) OR c. Brackets change that: a (b OR c).',
      );
    }
    return joined('or', parts);
  }

  #all(): QueryNode | undefined {
    const parts: QueryNode[] = [];
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token === undefined || token.kind === 'close' || token.kind === 'or') break;
      if (token.kind === 'near') {
        this.#at += 1;
        const left = parts.pop();
        const right = this.#one();
        parts.push(...this.#near(left, right, token.within));
      } else if (token.kind === 'near-list' && token.isBetween === true && parts.length > 0) {
        this.#at += 1;
        const right = this.#counted(new Parser(token.inside).read());
        parts.push(...this.#near(parts.pop(), right, token.within));
      } else {
        const part = this.#one();
        const isNearNext = this.#isNear(this.#tokens[this.#at]);
        // Beside one another brackets change nothing: their words stand in the one row.
        if (part?.kind === 'and' && !isNearNext) parts.push(...part.parts);
        else if (part !== undefined) parts.push(part);
      }
    }
    return joined('and', parts);
  }

  #isNear(token: Token | undefined): boolean {
    return token?.kind === 'near' || (token?.kind === 'near-list' && token.isBetween === true);
  }

  /** One term, one bracket, or what is not wanted; undefined where there is none, and then at least a token was passed. */
  #one(): QueryNode | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || token.kind === 'close' || token.kind === 'or') return undefined;
    this.#at += 1;
    switch (token.kind) {
      case 'not': {
        const part = this.#one();
        if (part === undefined) return undefined;
        return part.kind === 'not' ? part.part : { kind: 'not', part };
      }
      case 'open':
        return this.#bracket();
      case 'field':
        return token;
      case 'no-field':
        this.#hint(
          'no-such-field',
          `“${token.name}:” is no field, so it was read as a word. The fields are ${FIELD_NAMES.join(', ')}.`,
        );
        return this.#one();
      case 'phrase':
        return this.#counted(phrase(token.text, token.within));
      case 'near-list':
        return this.#nearList(token.inside, token.within);
      case 'run':
        return this.#counted(this.#run(token.text));
      default:
        return undefined;
    }
  }

  #bracket(): QueryNode | undefined {
    if (this.#depth >= DEEPEST) return undefined;
    this.#depth += 1;
    const inside = this.#either();
    this.#depth -= 1;
    if (this.#tokens[this.#at]?.kind === 'close') this.#at += 1;
    else this.#hint('bracket-not-closed', 'A bracket was not closed; it ends with the search.');
    return inside;
  }

  #counted(node: QueryNode | undefined): QueryNode | undefined {
    if (node === undefined) return undefined;
    this.#terms += 1;
    if (this.#terms <= MOST_TERMS) return node;
    this.#hint('too-many-terms', `Only the first ${MOST_TERMS} words were looked for.`);
    return undefined;
  }

  /** A run without spaces: a word, pieces joined by hyphens, a number such as 6.10, or the beginning of a word. */
  #run(text: string): QueryNode | undefined {
    const star = text.indexOf('*');
    if (star >= 0) return this.#starred(text, star);
    const words = foldWords(text);
    const [first] = words;
    if (first === undefined) return undefined;
    if (words.length === 1) return { kind: 'word', word: first };
    if (/^[^\p{L}\p{N}]*[\p{L}]+(?:[-\u2010-\u2015][\p{L}\p{N}]+)+[^\p{L}\p{N}]*$/u.test(text)) {
      return { kind: 'word', word: words.join(''), pieces: words };
    }
    return { kind: 'phrase', words, exact: true, isRun: true };
  }

  #starred(text: string, star: number): QueryNode | undefined {
    const before = foldWords(text.slice(0, star));
    const after = foldWords(text.slice(star));
    const start = before.at(-1);
    if (start === undefined) return this.#run(text.replaceAll('*', ' ').trim());
    if (after.length > 0) {
      this.#hint('inner-star', `A star stands for the end of a word: read as “${start}*”.`);
    }
    if (start.length < SHORTEST_BEGINNING) {
      this.#hint(
        'short-beginning',
        `“${start}*” is too short for the beginning of a word: read as the word “${before.join('-')}”.`,
      );
      return this.#run(text.slice(0, star));
    }
    const term: TermNode = { kind: 'prefix', start };
    const others = before.slice(0, -1).map((word): TermNode => ({ kind: 'word', word }));
    if (others.length === 0) return term;
    // "co-oper*" is "cooperation" too.
    const parts: QueryNode[] = [
      { kind: 'near', terms: [...others, term], within: 0 },
      { kind: 'prefix', start: before.join('') },
    ];
    return { kind: 'or', parts };
  }

  #nearList(inside: string, within: number): QueryNode | undefined {
    const read = new Parser(inside).read();
    if (read === undefined) return undefined;
    const terms = alternatives(read);
    if (terms?.length === 1 && (terms[0]?.length ?? 0) > 1) {
      return this.#counted({ kind: 'near', terms: terms[0] ?? [], within });
    }
    return this.#counted(read);
  }

  #near(left: QueryNode | undefined, right: QueryNode | undefined, within: number): QueryNode[] {
    const sides = [left, right].filter((side) => side !== undefined);
    const [before, after] = [left && alternatives(left), right && alternatives(right)];
    if (before && after && before.length * after.length <= MOST_NEARS) {
      const nears = before.flatMap((one) =>
        after.map((other): NearNode => ({ kind: 'near', terms: [...one, ...other], within })),
      );
      return [joined('or', nears)].filter((node) => node !== undefined);
    }
    this.#hint(
      'near-needs-words',
      'NEAR stands between two words or “phrases”; here it was read as AND.',
    );
    return sides;
  }
}

function phrase(text: string, within: number | undefined): QueryNode | undefined {
  const words = foldWords(text);
  if (words.length === 0) return undefined;
  if (within !== undefined && words.length > 1) {
    const terms = words.slice(0, MOST_TERMS).map((word): TermNode => ({ kind: 'word', word }));
    return { kind: 'near', terms, within };
  }
  const node: PhraseNode = { kind: 'phrase', words, exact: true };
  return node;
}

/** The terms of one side of NEAR: rows of terms of which any row will do; undefined where it holds something else. */
function alternatives(node: QueryNode): readonly (readonly TermNode[])[] | undefined {
  switch (node.kind) {
    case 'word':
    case 'phrase':
    case 'prefix':
      return [[node]];
    case 'near':
      return [node.terms];
    case 'or': {
      const rows = node.parts.map(alternatives);
      return rows.every((row) => row !== undefined) ? rows.flat() : undefined;
    }
    case 'and': {
      const rows = node.parts.map(alternatives);
      return rows.every((row) => row?.length === 1)
        ? [rows.flatMap((row) => row?.[0] ?? [])]
        : undefined;
    }
    default:
      return undefined;
  }
}
