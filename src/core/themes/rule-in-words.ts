import type { Rule } from './codebook.ts';
import { parseCondition } from './expression.ts';
import type { Condition, Expression } from './expression.ts';

/** As many wordings as a line can hold, of what is looked for and of what must or must not stand near. */
const SHOWN = 4;
const SHOWN_NEAR = 2;

const SAYS: Readonly<Record<Rule['stance'], string>> = {
  concern: 'a concern',
  good: 'good practice',
  mention: 'a mention',
  cue: 'as the clause says',
};

/** Wordings that an expression finds: some of them, and how many there are. */
interface Wordings {
  readonly some: readonly string[];
  readonly all: number;
}

/**
 * A rule in words that a practitioner reads: a few of the wordings that it finds, a word class by its name and a gap as
 * dots, and what it takes them for: “did not … ask”, “nobody … explored” and many more: a concern. A rule that cannot be
 * read is given as it is written.
 */
export function ruleInWords({ id, when, stance, needs = [], unless = [] }: Rule): string {
  try {
    const found = conditionInWords(parseCondition(id, when), SHOWN);
    const near = needs.length === 0 ? '' : `, only near ${nearInWords(id, needs)}`;
    const not = unless.length === 0 ? '' : `, not near ${nearInWords(id, unless)}`;
    return `${found}: ${SAYS[stance]}${near}${not}`;
  } catch {
    return when;
  }
}

function conditionInWords(condition: Condition, most: number): string {
  if (condition.kind === 'stretch') return listed(wordingsOf(condition.of), most);
  const { within, words, parts } = condition;
  const [first = '', ...others] = parts.map((part) => conditionInWords(part, SHOWN_NEAR));
  const near = words === undefined ? `in one ${within}` : `within ${words} words in one ${within}`;
  return `${first} with ${others.join(' and ')} ${near}`;
}

/** What stands in `needs` or `unless`: any of these. The signs in front say how near, which is too much for a line. */
function nearInWords(id: string, expressions: readonly string[]): string {
  const wordings = expressions.map((one) =>
    wordingsOfCondition(parseCondition(id, one.replace(/^\s*(?:&&|~)/u, ''))),
  );
  return listed(
    { some: wordings.flatMap(({ some }) => some.slice(0, 1)), all: sum(wordings) },
    SHOWN_NEAR,
  );
}

function wordingsOfCondition(condition: Condition): Wordings {
  if (condition.kind === 'stretch') return wordingsOf(condition.of);
  const parts = condition.parts.map(wordingsOfCondition);
  return { some: [parts.map(({ some }) => some[0] ?? '').join(' … ')], all: product(parts) };
}

/** Classes whose names are those of whoever writes rules, by a wording that stands for all of theirs. */
const CLASS_WORDINGS: Readonly<Record<string, string>> = {
  him_her: 'him or her',
  num: 'three',
  span: 'weeks',
  neg: 'not',
  absent: 'lack of',
  failing: 'failed',
  saw: 'seen',
  care: 'social care',
  assess: 'assessment',
  mental_ill: 'mentally ill',
  service_word: 'a service',
  quality_bad: 'poor',
  fx_big: 'twenty',
  fx_workers: 'social workers',
  fx_worker: 'social worker',
  fx_leaders: 'senior leaders',
  fx_adult: 'mother or father',
  fx_parents: 'parents',
  fx_man: 'stepfather',
  fx_ill: 'low mood',
  fx_substance: 'drug worker',
  fx_worry: 'something worrying',
  fx_language: 'a language',
  fx_condition: 'a condition',
};

function classInWords(name: string): string {
  return CLASS_WORDINGS[name] ?? name.replace(/^fx_/u, '').replaceAll('_', ' ');
}

function wordingsOf(expression: Expression): Wordings {
  switch (expression.kind) {
    case 'word':
    case 'exact':
      return { some: [expression.word], all: 1 };
    case 'prefix':
      return { some: [`${expression.word}…`], all: 1 };
    case 'acronym':
      return { some: [expression.word.toUpperCase()], all: 1 };
    case 'class':
      return { some: [classInWords(expression.name)], all: 1 };
    case 'optional':
      return { some: [''], all: 1 };
    case 'choice': {
      const options = expression.options.map(wordingsOf);
      return { some: options.flatMap(({ some }) => some), all: sum(options) };
    }
    case 'sequence': {
      const steps = expression.steps.map(({ gap, item }) => ({ gap, ...wordingsOf(item) }));
      // As many as the richest step has: in each, every step takes its next wording.
      const many = Math.max(...steps.map(({ some }) => some.length));
      return {
        some: Array.from({ length: many }, (_, i) =>
          steps
            .map(({ gap, some }, at) => {
              const word = some[i % some.length] ?? '';
              return at > 0 && gap > 0 ? `… ${word}` : word;
            })
            .filter((part) => part !== '')
            .join(' '),
        ),
        all: product(steps),
      };
    }
  }
}

function listed({ some, all }: Wordings, most: number): string {
  const shown = [...new Set(some)].filter((one) => one !== '').slice(0, most);
  const quoted = shown.map((one) => `“${one}”`);
  if (all > shown.length) return `${quoted.join(', ')} and ${moreInWords(all - shown.length)}`;
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

function moreInWords(count: number): string {
  return count > 99 ? 'many more' : `${count} more`;
}

function sum(all: readonly Wordings[]): number {
  return all.reduce((total, one) => total + one.all, 0);
}

function product(all: readonly Wordings[]): number {
  return all.reduce((total, one) => total * one.all, 1);
}
