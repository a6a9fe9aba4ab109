import { Option, type Command } from 'commander';
import type { Rule } from '../../core/themes/codebook.ts';
import { AppError } from '../../shared/app-error.ts';

/** A rule as options give it. */
export interface RuleOptions {
  readonly when: string;
  readonly stance: Rule['stance'];
  readonly strength: number;
  readonly needs?: readonly string[];
  readonly unless?: readonly string[];
}

/** The options by which a rule is given. */
export function ruleOptions(command: Command): Command {
  return command
    .requiredOption('--when <expression>', 'in the language of rules')
    .addOption(
      new Option(
        '--stance <stance>',
        'what the words say by themselves; "cue" leaves it to the clause',
      )
        .choices(['concern', 'good', 'mention', 'cue'])
        .default('cue'),
    )
    .option('--strength <number>', 'how sure it is, above 0 and up to 1', share, 0.7)
    .option('--needs <expression...>', 'only where one of these stands in the sentence')
    .option('--unless <expression...>', 'not where one of these stands in the sentence');
}

/** The rule that the options give. */
export function ruleOf(id: string, { when, stance, strength, needs, unless }: RuleOptions): Rule {
  return { id, when, stance, strength, ...(needs && { needs }), ...(unless && { unless }) };
}

function share(text: string): number {
  const number = Number(text);
  if (!(number > 0 && number <= 1)) {
    throw new AppError('usage', { problem: 'The strength has to be above 0 and up to 1.' });
  }
  return number;
}
