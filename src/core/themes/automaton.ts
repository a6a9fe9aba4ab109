import type { Expression } from './expression.ts';
import { RuleError } from './rule-error.ts';
import { stems } from './stem.ts';
import type { Token } from './tokens.ts';

/** Where a pattern stands: indexes of tokens, end exclusive. */
export interface Span {
  readonly start: number;
  end: number;
}

const ANY = 0;
/** Solid words are also looked for with one of these written apart: "multiagency", "multi-agency". */
const DETACHABLE =
  /^(multi|non|pre|post|co|inter|intra|extra|over|under|self|step|safe|life|child|cross|ante|neo|mal|counter|grand|care)(.{3,})$/u;
/** Beyond these the caches of the running automaton are emptied: memory stays bounded. */
const MOST_STATES = 60_000;
const MOST_WORDS = 200_000;

interface Node {
  readonly edges: { readonly label: number; readonly to: number }[];
  readonly free: number[];
  accepts: number;
}

interface State {
  readonly accepts: readonly number[];
  /** From label to the nodes it leads to. */
  readonly onLabel: ReadonlyMap<number, readonly number[]>;
  /** From symbol to state; undefined is not yet known, null is the end. */
  readonly next: Map<number, State | null>;
}

/**
 * Finds any number of patterns in one pass. Patterns are added to one nondeterministic automaton
 * over words; while running, the sets of nodes reached are remembered as states (a deterministic
 * automaton built as far as texts need it), so that a word costs one look-up per open match.
 */
export class Automaton {
  readonly #nodes: Node[] = [];
  readonly #labels = new Map<string, number>();
  readonly #keys = new Map<string, number>();
  readonly #root: number;
  #patterns = 0;
  readonly #symbols = new Map<string, number>();
  readonly #capitals = new Map<string, number>();
  #symbolLabels: (readonly number[])[] = [[]];
  #symbolKeys = new Map<string, number>();
  #states = new Map<string, State>();
  #start: State | undefined;

  constructor() {
    this.#root = this.#node();
  }

  /** How many patterns there are. */
  get patterns(): number {
    return this.#patterns;
  }

  /**
   * Adds a pattern (classes already put in) and gives its number; the same pattern twice has one.
   * @throws RuleError where it could match nothing at all.
   */
  add(rule: string, expression: Expression): number {
    const key = JSON.stringify(expression);
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    if (mayBeEmpty(expression))
      throw new RuleError(rule, 0, 'it needs at least one word that must stand there');
    const pattern = this.#patterns;
    this.#patterns += 1;
    this.#keys.set(key, pattern);
    const entry = this.#node();
    this.#at(this.#root).free.push(entry);
    this.#at(this.#build(expression, entry)).accepts = pattern;
    this.#states.clear();
    this.#symbols.clear();
    this.#capitals.clear();
    this.#start = undefined;
    return pattern;
  }

  /**
   * Where each pattern stands in the text: for each first word the longest stretch, none inside
   * another of the same pattern, in order. Patterns never cross sentences.
   */
  find(tokens: readonly Token[]): ReadonlyMap<number, readonly Span[]> {
    const found = new Map<number, Span[]>();
    const symbols = tokens.map((token) => this.#symbol(token));
    if (this.#states.size > MOST_STATES) {
      this.#states.clear();
      this.#start = undefined;
    }
    this.#start ??= this.#state([this.#root]);
    for (let first = 0; first < tokens.length; first += 1) {
      let state: State | null = this.#start;
      const sentence = tokens[first]?.sentence;
      for (let at = first; at < tokens.length && tokens[at]?.sentence === sentence; at += 1) {
        state = this.#step(state, symbols[at] ?? 0);
        if (state === null) break;
        for (const pattern of state.accepts) note(found, pattern, first, at + 1);
      }
    }
    return found;
  }

  #node(): number {
    this.#nodes.push({ edges: [], free: [], accepts: -1 });
    return this.#nodes.length - 1;
  }

  #at(index: number): Node {
    const node = this.#nodes[index];
    if (node === undefined) throw new RangeError('no such node');
    return node;
  }

  #label(key: string): number {
    const known = this.#labels.get(key);
    if (known !== undefined) return known;
    const label = this.#labels.size + 1;
    this.#labels.set(key, label);
    return label;
  }

  #edge(from: number, key: string, to: number): void {
    this.#at(from).edges.push({ label: this.#label(key), to });
  }

  /** Builds the expression from a node on and gives the node it ends in. */
  #build(expression: Expression, from: number): number {
    const to = this.#node();
    switch (expression.kind) {
      case 'word':
        this.#word(expression.word, from, to);
        break;
      case 'exact':
        this.#edge(from, `=${expression.word}`, to);
        break;
      case 'prefix':
        this.#edge(from, `${expression.word}*`, to);
        break;
      case 'acronym':
        this.#edge(from, `^${expression.word}`, to);
        this.#edge(from, `^${expression.word}s`, to);
        break;
      case 'choice':
        for (const option of expression.options) this.#at(this.#build(option, from)).free.push(to);
        break;
      case 'optional':
        this.#at(this.#build(expression.of, from)).free.push(to);
        this.#at(from).free.push(to);
        break;
      case 'sequence':
        this.#at(this.#sequence(expression, from)).free.push(to);
        break;
      case 'class':
        throw new RangeError('classes are put in before');
    }
    return to;
  }

  #word(word: string, from: number, to: number): void {
    for (const stem of stems(word)) this.#edge(from, `~${stem}`, to);
    const parts = DETACHABLE.exec(word);
    if (parts === null) return;
    const between = this.#node();
    this.#edge(from, `=${parts[1] ?? ''}`, between);
    for (const stem of stems(parts[2] ?? '')) this.#edge(between, `~${stem}`, to);
  }

  #sequence(sequence: Expression & { kind: 'sequence' }, from: number): number {
    let at = from;
    let before: { readonly node: number; readonly item: Expression } | undefined;
    for (const { gap, item } of sequence.steps) {
      for (let i = 0; i < gap; i += 1) {
        const skipped = this.#node();
        this.#at(at).edges.push({ label: ANY, to: skipped });
        this.#at(at).free.push(skipped);
        at = skipped;
      }
      const end = this.#build(item, at);
      // Two words side by side are also looked for written as one: "home less", "non mobile".
      if (gap === 0 && before !== undefined) this.#joined(before.item, item, before.node, end);
      before = { node: at, item };
      at = end;
    }
    return at;
  }

  #joined(one: Expression, two: Expression, from: number, to: number): void {
    if (one.kind === 'exact' && two.kind === 'exact')
      this.#edge(from, `=${one.word}${two.word}`, to);
    if (one.kind !== 'word') return;
    if (two.kind === 'prefix') this.#edge(from, `${one.word}${two.word}*`, to);
    if (two.kind !== 'word') return;
    for (const stem of stems(`${one.word}${two.word}`)) this.#edge(from, `~${stem}`, to);
  }

  /** Words that the automaton cannot tell apart share a symbol; 0 is any word it does not know. */
  #symbol({ word, capital }: Token): number {
    const known = (capital ? this.#capitals : this.#symbols).get(word);
    if (known !== undefined) return known;
    const keys = [`=${word}`, ...stems(word).map((stem) => `~${stem}`)];
    if (capital) keys.push(`^${word}`);
    for (let i = 1; i <= word.length; i += 1) keys.push(`${word.slice(0, i)}*`);
    const labels = keys.flatMap((key) => this.#labels.get(key) ?? []);
    const key = labels.join(' ');
    let symbol = labels.length === 0 ? 0 : this.#symbolKeys.get(key);
    if (symbol === undefined) {
      symbol = this.#symbolLabels.length;
      this.#symbolLabels.push(labels);
      this.#symbolKeys.set(key, symbol);
    }
    const symbols = capital ? this.#capitals : this.#symbols;
    if (symbols.size > MOST_WORDS) symbols.clear();
    symbols.set(word, symbol);
    return symbol;
  }

  #step(state: State, symbol: number): State | null {
    const known = state.next.get(symbol);
    if (known !== undefined) return known;
    const targets: number[] = [];
    for (const label of [ANY, ...(this.#symbolLabels[symbol] ?? [])]) {
      targets.push(...(state.onLabel.get(label) ?? []));
    }
    const next = targets.length === 0 ? null : this.#state(targets);
    state.next.set(symbol, next);
    return next;
  }

  #state(from: readonly number[]): State {
    const nodes = new Set<number>();
    const open = [...from];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (nodes.has(index)) continue;
      nodes.add(index);
      open.push(...this.#at(index).free);
    }
    const sorted = [...nodes].sort((a, b) => a - b);
    const key = sorted.join(' ');
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const accepts: number[] = [];
    const onLabel = new Map<number, number[]>();
    for (const index of sorted) {
      const node = this.#at(index);
      if (node.accepts >= 0) accepts.push(node.accepts);
      for (const { label, to } of node.edges) {
        const targets = onLabel.get(label);
        if (targets === undefined) onLabel.set(label, [to]);
        else targets.push(to);
      }
    }
    const state = { accepts, onLabel, next: new Map<number, State | null>() };
    this.#states.set(key, state);
    return state;
  }
}

function note(found: Map<number, Span[]>, pattern: number, start: number, end: number): void {
  const spans = found.get(pattern);
  if (spans === undefined) {
    found.set(pattern, [{ start, end }]);
    return;
  }
  const last = spans.at(-1);
  if (last?.start === start) last.end = end;
  else if (last === undefined || end > last.end) spans.push({ start, end });
}

function mayBeEmpty(expression: Expression): boolean {
  if (expression.kind === 'choice') return expression.options.some(mayBeEmpty);
  if (expression.kind === 'sequence') {
    return expression.steps.every(({ item }) => mayBeEmpty(item));
  }
  return expression.kind === 'optional';
}
