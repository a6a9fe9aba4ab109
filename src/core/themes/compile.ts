import { atOnce, type Strides } from '../stride.ts';
import { Automaton } from './automaton.ts';
import { WordClasses } from './classes.ts';
import type { Codebook, Rule, Theme } from './codebook.ts';
import { parseCondition } from './expression.ts';
import type { Condition, Expression } from './expression.ts';
import { RuleError } from './rule-error.ts';
import { PatternParts } from './pattern-parts.ts';
import { NEGATING_WORDS, STANCE_CUES, forEachCueKind } from './stance-cues.ts';
import type { CueKind } from './stance-cues.ts';

/** How near is near. */
export type Unit = 'clause' | 'sentence' | 'passage';

/** A condition whose stretches are pattern numbers of the automaton. */
export type CompiledCondition =
  | { readonly kind: 'stretch'; readonly pattern: number }
  | {
      readonly kind: 'together';
      readonly within: Unit;
      readonly words: number | undefined;
      readonly parts: readonly CompiledCondition[];
    };

/** A test of what stands near a match. */
export interface NearTest {
  /** Where it must stand: in the same clause ("~ ..."), sentence or passage ("&& ..."). */
  readonly within: Unit;
  readonly condition: CompiledCondition;
}

/** A rule ready to run. */
export interface CompiledRule {
  readonly rule: Rule;
  /** Its place among all rules of the codebook. */
  readonly order: number;
  /** True where the rule's own words negate ("did not ask"). */
  readonly negates: boolean;
  readonly when: CompiledCondition;
  /** A pattern without which `when` cannot hold. */
  readonly opener: number;
  readonly needs: readonly NearTest[];
  readonly unless: readonly NearTest[];
}

/** What of a theme its proposals depend on, besides its rules. */
export type ThemeHead = Pick<Theme, 'id' | 'group' | 'derivedFrom' | 'retired'>;

/** A theme ready to run. */
export interface CompiledTheme {
  readonly theme: ThemeHead;
  readonly rules: readonly CompiledRule[];
  readonly never: readonly number[];
}

/** A rule and whose it is. */
export interface Opening {
  readonly theme: CompiledTheme;
  readonly rule: CompiledRule;
}

/** A codebook ready to run: immutable as seen from outside, safe to use for any number of passages. */
export interface CompiledCodebook {
  readonly codebook: Codebook;
  readonly automaton: Automaton;
  readonly themes: readonly CompiledTheme[];
  /** Rules by the pattern that must stand for them to fire. */
  readonly openers: readonly (readonly Opening[] | undefined)[];
  /** What a pattern says about stance, where it says anything. */
  readonly cues: readonly (readonly CueKind[] | undefined)[];
}

class Compiler {
  readonly patterns: PatternParts;
  readonly #classes: WordClasses;
  readonly #ids = new Set<string>();

  constructor(codebook: Codebook) {
    this.#classes = new WordClasses(codebook.classes);
    this.patterns = new PatternParts(this.#classes);
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
    const read = parseCondition(rule.id, rule.when);
    const when = this.#compile(rule.id, read);
    return {
      rule,
      order: this.#ids.size,
      negates: this.#negates(rule.id, read),
      when,
      opener: openerOf(when),
      needs: (rule.needs ?? []).map((test, i) => this.#near(`${rule.id}, needs ${i + 1}`, test)),
      unless: (rule.unless ?? []).map((test, i) => this.#near(`${rule.id}, unless ${i + 1}`, test)),
    };
  }

  #negates(id: string, condition: Condition): boolean {
    return condition.kind === 'stretch'
      ? this.#holdsNegation(id, condition.of)
      : condition.parts.some((part) => this.#negates(id, part));
  }

  #holdsNegation(id: string, of: Expression): boolean {
    switch (of.kind) {
      case 'choice':
        return of.options.some((option) => this.#holdsNegation(id, option));
      case 'optional':
        return this.#holdsNegation(id, of.of);
      case 'sequence':
        return of.steps.some(({ item }) => this.#holdsNegation(id, item));
      case 'class':
        return this.#holdsNegation(id, this.#classes.of(of.name, id, of.at));
      case 'prefix':
        return false;
      default:
        return NEGATING_WORDS.has(of.word);
    }
  }

  #near(rule: string, source: string): NearTest {
    const [sign = '', expression = source] = /^\s*(~|&&)(.*)$/su.exec(source)?.slice(1) ?? [];
    const within = sign === '~' ? 'clause' : sign === '&&' ? 'passage' : 'sentence';
    return { within, condition: this.condition(rule, expression) };
  }

  #compile(id: string, condition: Condition): CompiledCondition {
    if (condition.kind === 'together') {
      return { ...condition, parts: condition.parts.map((part) => this.#compile(id, part)) };
    }
    return { kind: 'stretch', pattern: this.patterns.add(id, condition.of) };
  }
}

function openerOf(condition: CompiledCondition): number {
  if (condition.kind === 'stretch') return condition.pattern;
  const [first] = condition.parts;
  return first === undefined ? -1 : openerOf(first);
}

/** A few milliseconds. */
const RULES_A_STRIDE = 10;

/**
 * Makes a codebook ready to run: one automaton for all its rules and for the words that decide stance.
 * @throws RuleError at the first rule that cannot be read.
 */
export function compileCodebook(codebook: Codebook): CompiledCodebook {
  return atOnce(compilingCodebook(codebook));
}

/** As compileCodebook, some rules at a time. */
export function* compilingCodebook(codebook: Codebook): Strides<CompiledCodebook> {
  const compiler = new Compiler(codebook);
  const themes: CompiledTheme[] = [];
  for (const theme of codebook.themes) {
    const rules: CompiledRule[] = [];
    for (const rule of theme.retired === true ? [] : theme.rules) {
      rules.push(compiler.rule(rule));
      if (rules.length % RULES_A_STRIDE === 0) yield;
    }
    const never = theme.never.map((source) => compiler.pattern(`${theme.id}/never`, source));
    themes.push({ theme, rules, never });
    yield;
  }
  const cues: (CueKind[] | undefined)[] = [];
  forEachCueKind((kind) => {
    for (const source of STANCE_CUES[kind]) {
      (cues[compiler.pattern(`cue ${kind}`, source)] ??= []).push(kind);
    }
  });
  const openers: (Opening[] | undefined)[] = [];
  for (const theme of themes) {
    for (const rule of theme.rules) (openers[rule.opener] ??= []).push({ theme, rule });
  }
  return {
    codebook,
    automaton: new Automaton(compiler.patterns),
    themes,
    openers,
    cues,
  };
}
