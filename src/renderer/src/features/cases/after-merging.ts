import type { NamedCase } from '../../data/named-case.ts';

/** What a case goes by. */
export type CaseName = Pick<NamedCase, 'name' | 'partnership'>;

/**
 * What the case that stays goes by once the others are merged into it, as the library will work it out: what somebody
 * confirmed counts first, then what the case says that stays, then what the others say, in their order.
 */
export function nameAfterMerging(kept: NamedCase, others: readonly NamedCase[]): CaseName {
  const subject = after('subject', kept, others);
  return { name: subject ?? kept.name, partnership: after('partnership', kept, others) };
}

function after(
  fact: 'subject' | 'partnership',
  kept: NamedCase,
  others: readonly NamedCase[],
): string | null {
  const saying = [kept, ...others].filter((one) => one[fact] !== null);
  const confirmed = saying.find(({ toCheck }) => !toCheck.includes(fact));
  return (confirmed ?? saying[0])?.[fact] ?? null;
}
