import { parseStretch } from './expression.ts';
import type { Expression } from './expression.ts';
import { RuleError } from './rule-error.ts';

type ClassName = Expression & { readonly kind: 'class' };

/** Word classes of a codebook, each read once; they may name one another, but not in a circle. */
export class WordClasses {
  readonly #sources: Readonly<Record<string, readonly string[]>>;
  readonly #read = new Map<string, Expression>();

  /** @throws RuleError where a class is empty, made of itself or names one that is unknown. */
  constructor(sources: Readonly<Record<string, readonly string[]>>) {
    this.#sources = sources;
    for (const name of Object.keys(sources)) this.#check({ kind: 'class', name, at: 0 }, []);
  }

  /**
   * What a class stands for.
   * @throws RuleError where there is none of that name; `rule` and `at` say where it was named.
   */
  of(name: string, rule: string, at: number): Expression {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const sources = Object.hasOwn(this.#sources, name) ? this.#sources[name] : undefined;
    if (sources === undefined) throw new RuleError(rule, at, `there is no word class {${name}}`);
    if (sources.length === 0) throw new RuleError(rule, at, `the word class {${name}} is empty`);
    const options = sources.map((source) => parseStretch(`class ${name}`, source));
    const read: Expression = { kind: 'choice', options };
    this.#read.set(name, read);
    return read;
  }

  #check({ name, at }: ClassName, open: readonly string[]): void {
    const rule = `class ${open.at(-1) ?? name}`;
    if (open.includes(name)) {
      throw new RuleError(rule, at, `the word class {${name}} is made of itself`);
    }
    if (this.#read.has(name)) return;
    for (const inner of namesIn(this.of(name, rule, at))) this.#check(inner, [...open, name]);
  }
}

function namesIn(expression: Expression): readonly ClassName[] {
  switch (expression.kind) {
    case 'class':
      return [expression];
    case 'optional':
      return namesIn(expression.of);
    case 'choice':
      return expression.options.flatMap(namesIn);
    case 'sequence':
      return expression.steps.flatMap(({ item }) => namesIn(item));
    default:
      return [];
  }
}
