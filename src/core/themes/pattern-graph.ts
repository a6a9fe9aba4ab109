import type { Expression } from './expression.ts';
import { stems } from './stem.ts';

/** The label of edges that any word takes. */
export const ANY = 0;
/** Solid words are also looked for with one of these written apart: "multiagency", "multi-agency". */
const DETACHABLE =
  /^(multi|non|pre|post|co|inter|intra|extra|over|under|self|step|safe|life|child|cross|ante|neo|mal|counter|grand|care)(.{3,})$/u;

/** A point between two words of patterns. */
export interface Node {
  /** From label to the nodes it leads to. */
  readonly edges: Map<number, number[]>;
  readonly free: number[];
  accepts: number;
}

/**
 * Patterns as one nondeterministic automaton over words. Edges are labelled with a stem ("~share"),
 * an exact word ("=shared"), a beginning ("curio*") or an acronym ("^dash").
 */
export class PatternGraph {
  readonly #nodes: Node[] = [];
  readonly #labels = new Map<string, number>();
  /** The node every pattern begins at. */
  readonly root: number;

  constructor() {
    this.root = this.#node();
  }

  /** Adds a pattern (classes already put in) that is found under `pattern`. */
  add(expression: Expression, pattern: number): void {
    const entry = this.#node();
    this.at(this.root).free.push(entry);
    this.at(this.#build(expression, entry)).accepts = pattern;
  }

  /** A node by its index. */
  at(index: number): Node {
    const node = this.#nodes[index];
    if (node === undefined) throw new RangeError('no such node');
    return node;
  }

  /** The number of a label, undefined where no edge has it. */
  labelled(key: string): number | undefined {
    return this.#labels.get(key);
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
        for (const option of expression.options) this.at(this.#build(option, from)).free.push(to);
        break;
      case 'optional':
        this.at(this.#build(expression.of, from)).free.push(to);
        this.at(from).free.push(to);
        break;
      case 'sequence':
        this.at(this.#sequence(expression, from)).free.push(to);
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
        addTarget(this.at(at).edges, ANY, skipped);
        this.at(at).free.push(skipped);
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

  #edge(from: number, key: string, to: number): void {
    addTarget(this.at(from).edges, this.#label(key), to);
  }

  #label(key: string): number {
    const known = this.#labels.get(key);
    if (known !== undefined) return known;
    const label = this.#labels.size + 1;
    this.#labels.set(key, label);
    return label;
  }

  #node(): number {
    this.#nodes.push({ edges: new Map(), free: [], accepts: -1 });
    return this.#nodes.length - 1;
  }
}

/** Adds where an edge leads. */
export function addTarget(edges: Map<number, number[]>, label: number, to: number): void {
  const targets = edges.get(label);
  if (targets === undefined) edges.set(label, [to]);
  else targets.push(to);
}
