import { Automaton } from './automaton.ts';
import { WordClasses } from './classes.ts';
import type { Codebook, Rule, Theme } from './codebook.ts';
import { parseCondition } from './expression.ts';
import type { Condition, Expression } from './expression.ts';
import { RuleError } from './rule-error.ts';
import { NEGATING_WORDS, STANCE_CUES, forEachCueKind } from './stance-cues.ts';
import type { CueKind } from './stance-cues.ts';

/** A condition whose stretches are pattern numbers of the automaton. */
export type CompiledCondition =
  | { readonly kind: 'stretch'; readonly pattern: number }
  | {
      readonly kind: 'together';
      readonly within: 'clause' | 'sentence' | 'passage';
      readonly parts: readonly CompiledCondition[];
    };

/** A test of what stands near a match. */
export interface NearTest {
  /** True where it must stand in the same clause ("~ ..."), not only in the same sentence. */
  readonly sameClause: boolean;
  readonly condition: CompiledCondition;
}

/** A rule ready to run. */
export interface CompiledRule {
  readonly rule: Rule;
  /** True where the rule's own words negate ("did not ask"). */
  readonly negates: boolean;
  readonly when: CompiledCondition;
  readonly needs: readonly NearTest[];
  readonly unless: readonly NearTest[];
}

/** A theme ready to run. */
export interface CompiledTheme {
  readonly theme: Theme;
  readonly rules: readonly CompiledRule[];
  readonly never: readonly number[];
}

/** A codebook ready to run: immutable as seen from outside, safe to use for any number of passages. */
export interface CompiledCodebook {
  readonly codebook: Codebook;
  readonly automaton: Automaton;
  readonly themes: readonly CompiledTheme[];
  readonly incidentKinds: readonly {
    readonly id: string;
    readonly rules: readonly CompiledRule[];
  }[];
  readonly cues: Readonly<Record<CueKind, readonly number[]>>;
}

class Compiler {
  readonly automaton = new Automaton();
  readonly #classes: WordClasses;
  readonly #ids = new Set<string>();

  constructor(codebook: Codebook) {
    this.#classes = new WordClasses(codebook.classes);
    for (const name of Object.keys(codebook.classes)) {
      this.#classes.expand(`class ${name}`, { kind: 'class', name, at: 0 });
    }
  }

  condition(id: string, source: string): CompiledCondition {
    return this.#compile(id, parseCondition(id, source));
  }

  pattern(id: string, source: string): number {
    const compiled = this.condition(id, source);
    if (compiled.kind === 'stretch') return compiled.pattern;
    throw new RuleError(id, 0, '"&", "&&" and "~" may not be used here');
  }

  rule(rule: Rule): CompiledRule {
    if (this.#ids.has(rule.id)) throw new RuleError(rule.id, 0, 'two rules have this id');
    this.#ids.add(rule.id);
    return {
      rule,
      negates: this.#negates(rule.id, parseCondition(rule.id, rule.when)),
      when: this.condition(rule.id, rule.when),
      needs: (rule.needs ?? []).map((source) => this.#near(rule.id, source)),
      unless: (rule.unless ?? []).map((source) => this.#near(rule.id, source)),
    };
  }

  #negates(id: string, condition: Condition): boolean {
    if (condition.kind === 'stretch') return negates(this.#classes.expand(id, condition.of));
    return condition.parts.some((part) => this.#negates(id, part));
  }

  #near(id: string, source: string): NearTest {
    const sameClause = source.trimStart().startsWith('~');
    const condition = this.condition(id, sameClause ? source.replace('~', ' ') : source);
    return { sameClause, condition };
  }

  #compile(id: string, condition: Condition): CompiledCondition {
    if (condition.kind === 'together') {
      return { ...condition, parts: condition.parts.map((part) => this.#compile(id, part)) };
    }
    const expression = this.#classes.expand(id, condition.of);
    return { kind: 'stretch', pattern: this.automaton.add(id, expression) };
  }
}

function negates(expression: Expression): boolean {
  if (expression.kind === 'choice') return expression.options.some(negates);
  if (expression.kind === 'optional') return negates(expression.of);
  if (expression.kind === 'sequence') return expression.steps.some(({ item }) => negates(item));
  if (expression.kind === 'class' || expression.kind === 'prefix') return false;
  return NEGATING_WORDS.has(expression.word);
}

/**
 * Makes a codebook ready to run: one automaton for all its rules and for the words that decide stance.
 * @throws RuleError at the first rule that cannot be read.
 */
export function compileCodebook(codebook: Codebook): CompiledCodebook {
  const compiler = new Compiler(codebook);
  const themes = codebook.themes.map((theme) => ({
    theme,
    rules: theme.rules.map((rule) => compiler.rule(rule)),
    never: theme.never.map((source) => compiler.pattern(`${theme.id}/never`, source)),
  }));
  const incidentKinds = codebook.incidentKinds.map((kind) => ({
    id: kind.id,
    rules: kind.rules.map((rule) => compiler.rule(rule)),
  }));
  const cues = forEachCueKind((kind) =>
    STANCE_CUES[kind].map((source) => compiler.pattern(`cue ${kind}`, source)),
  );
  return { codebook, automaton: compiler.automaton, themes, incidentKinds, cues };
}
