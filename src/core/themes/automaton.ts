import type { Expression } from './expression.ts';
import { ANY, PatternGraph, addTarget } from './pattern-graph.ts';
import { RuleError } from './rule-error.ts';
import { stems } from './stem.ts';
import type { Token } from './tokens.ts';

/** Where a pattern stands: indexes of tokens, end exclusive. */
export interface Span {
  readonly start: number;
  end: number;
}

/** Beyond these the caches of the running automaton are emptied: memory stays bounded. */
const MOST_STATES = 40_000;
const MOST_WORDS = 200_000;

/** A state asked for more different words than this gets an index of where they lead. */
const WORTH_INDEXING = 24;

interface State {
  /** The nodes it stands for, ascending; those that lead nowhere and accept nothing are left out. */
  readonly nodes: readonly number[];
  readonly accepts: readonly number[];
  /** From symbol to state; undefined is not yet known, null is the end. */
  readonly next: Map<number, State | null>;
  /** The same for the commonest symbol, 0: a word that no pattern names. */
  other: State | null | undefined;
  /** The edges of all its nodes together, once it is worth having. */
  edges: ReadonlyMap<number, readonly number[]> | undefined;
}

/**
 * Finds any number of patterns in one pass. Patterns are added to one nondeterministic automaton
 * over words; while running, the sets of nodes reached are remembered as states (a deterministic
 * automaton built as far as texts need it), so that a word costs one look-up per open match.
 */
export class Automaton {
  readonly #graph = new PatternGraph();
  readonly #keys = new Map<string, number>();
  #patterns = 0;
  readonly #symbols = new Map<string, number>();
  readonly #capitals = new Map<string, number>();
  #symbolLabels: (readonly number[])[] = [[]];
  #symbolKeys = new Map<string, number>();
  readonly #states = new Map<string, State>();
  /** For each node the nodes reached from it without a word, once asked for. */
  readonly #reached: (readonly number[] | undefined)[] = [];
  #start: State | undefined;

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
    this.#graph.add(expression, pattern);
    this.#states.clear();
    this.#reached.length = 0;
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
    const symbols = Int32Array.from(tokens, (token) => this.#symbol(token));
    const ends = sentenceEnds(tokens);
    if (this.#states.size > MOST_STATES) {
      this.#states.clear();
      this.#start = undefined;
    }
    const start = (this.#start ??= this.#state([this.#graph.root]));
    for (let first = 0; first < symbols.length; first += 1) {
      let state = start;
      const end = ends[first] ?? 0;
      for (let at = first; at < end; at += 1) {
        const symbol = symbols[at] ?? 0;
        const known = symbol === 0 ? state.other : state.next.get(symbol);
        const next = known === undefined ? this.#step(state, symbol) : known;
        if (next === null) break;
        state = next;
        for (const pattern of state.accepts) note(found, pattern, first, at + 1);
      }
    }
    return found;
  }

  /** Words that the automaton cannot tell apart share a symbol; 0 is any word it does not know. */
  #symbol({ word, capital }: Token): number {
    const known = (capital ? this.#capitals : this.#symbols).get(word);
    if (known !== undefined) return known;
    const keys = [`=${word}`, ...stems(word).map((stem) => `~${stem}`)];
    if (capital) keys.push(`^${word}`);
    for (let i = 1; i <= word.length; i += 1) keys.push(`${word.slice(0, i)}*`);
    const labels = keys.flatMap((key) => this.#graph.labelled(key) ?? []);
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

  /** Where a symbol leads that was not met in this state before. */
  #step(state: State, symbol: number): State | null {
    const labels = this.#symbolLabels[symbol] ?? [];
    if (state.edges === undefined && state.next.size > WORTH_INDEXING) {
      state.edges = this.#indexOf(state);
    }
    const targets: number[] = [];
    if (state.edges === undefined) {
      for (const node of state.nodes) follow(this.#graph.at(node).edges, labels, targets);
    } else {
      follow(state.edges, labels, targets);
    }
    const next = targets.length === 0 ? null : this.#state(targets);
    if (symbol === 0) state.other = next;
    else state.next.set(symbol, next);
    return next;
  }

  #indexOf(state: State): ReadonlyMap<number, readonly number[]> {
    const index = new Map<number, number[]>();
    for (const node of state.nodes) {
      for (const [label, targets] of this.#graph.at(node).edges) {
        for (const target of targets) addTarget(index, label, target);
      }
    }
    return index;
  }

  #reachedFrom(node: number): readonly number[] {
    const known = this.#reached[node];
    if (known !== undefined) return known;
    const seen = new Set<number>();
    const open = [node];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      open.push(...this.#graph.at(index).free);
    }
    const reached = [...seen].filter((index) => {
      const { edges, accepts } = this.#graph.at(index);
      return edges.size > 0 || accepts >= 0;
    });
    this.#reached[node] = reached;
    return reached;
  }

  #state(from: readonly number[]): State {
    const nodes = new Set<number>();
    for (const node of from) for (const reached of this.#reachedFrom(node)) nodes.add(reached);
    const sorted = [...nodes].sort((a, b) => a - b);
    const key = sorted.length === 1 ? String(sorted[0]) : sorted.join(' ');
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const accepts = sorted.map((index) => this.#graph.at(index).accepts).filter((a) => a >= 0);
    const state: State = {
      nodes: sorted,
      accepts,
      next: new Map(),
      other: undefined,
      edges: undefined,
    };
    this.#states.set(key, state);
    return state;
  }
}

/** Adds the nodes that edges lead to by any word or by one of the labels. */
function follow(
  edges: ReadonlyMap<number, readonly number[]>,
  labels: readonly number[],
  targets: number[],
): void {
  if (edges.size === 0) return;
  const always = edges.get(ANY);
  if (always !== undefined) targets.push(...always);
  for (const label of labels) {
    const led = edges.get(label);
    if (led !== undefined) targets.push(...led);
  }
}

/** For each token the index behind the last of its sentence. */
function sentenceEnds(tokens: readonly Token[]): Int32Array {
  const ends = new Int32Array(tokens.length);
  let end = tokens.length;
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    if (tokens[i]?.sentence !== tokens[i + 1]?.sentence) end = i + 1;
    ends[i] = end;
  }
  return ends;
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
