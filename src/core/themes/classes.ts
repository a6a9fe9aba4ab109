import { parseStretch } from './expression.ts';
import type { Expression } from './expression.ts';
import { RuleError } from './rule-error.ts';

/** Word classes of a codebook, read once, and put into expressions that name them. */
export class WordClasses {
  readonly #sources: Readonly<Record<string, readonly string[]>>;
  readonly #read = new Map<string, Expression>();
  readonly #open = new Set<string>();

  constructor(sources: Readonly<Record<string, readonly string[]>>) {
    this.#sources = sources;
  }

  /**
   * The expression with every class replaced by what it stands for.
   * @throws RuleError where a class is unknown, empty or made of itself.
   */
  expand(rule: string, expression: Expression): Expression {
    if (expression.kind === 'class') return this.#class(rule, expression.name, expression.at);
    if (expression.kind === 'optional') {
      return { ...expression, of: this.expand(rule, expression.of) };
    }
    if (expression.kind === 'choice') {
      return { ...expression, options: expression.options.map((o) => this.expand(rule, o)) };
    }
    if (expression.kind === 'sequence') {
      const steps = expression.steps.map((s) => ({ ...s, item: this.expand(rule, s.item) }));
      return { ...expression, steps };
    }
    return expression;
  }

  #class(rule: string, name: string, at: number): Expression {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const sources = Object.hasOwn(this.#sources, name) ? this.#sources[name] : undefined;
    if (sources === undefined) throw new RuleError(rule, at, `there is no word class {${name}}`);
    if (sources.length === 0) throw new RuleError(rule, at, `the word class {${name}} is empty`);
    if (this.#open.has(name)) {
      throw new RuleError(rule, at, `the word class {${name}} is made of itself`);
    }
    this.#open.add(name);
    const id = `class ${name}`;
    const options = sources.map((source) => this.expand(id, parseStretch(id, source)));
    this.#open.delete(name);
    const read: Expression = { kind: 'choice', options };
    this.#read.set(name, read);
    return read;
  }
}
