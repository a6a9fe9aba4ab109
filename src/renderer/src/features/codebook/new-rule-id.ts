import { freeId } from '../../../../core/themes/free-id.ts';

/** An id for a new rule, from its first words, that no rule of its theme has yet: saving it changes none of them. */
export function newRuleId(theme: string, when: string, taken: Iterable<string>): string {
  const words = when.toLowerCase().match(/[a-z]+/gu) ?? [];
  const name = words.slice(0, 3).join('-') || 'rule';
  return freeId(`${theme}/own-${name}`, taken, '-');
}
