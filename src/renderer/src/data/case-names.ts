import { useMemo } from 'react';
import type { ListedCase } from '../../../shared/contract/cases.ts';
import { useCall } from './use-call.ts';

/** "Baby T, Northvale Safeguarding Children Partnership 2023", as much of it as is known. */
export function caseName(one: Pick<ListedCase, 'id' | 'subject' | 'partnership' | 'year'>): string {
  const place = [one.partnership, one.year].filter((part) => part !== null).join(' ');
  return [one.subject ?? `Case ${one.id}`, place].filter((part) => part !== '').join(', ');
}

/** How each case of the library is called, by its id; empty while it is being read. */
export function useCaseNames(): ReadonlyMap<number, string> {
  const cases = useCall('listCases', {}, { refreshOn: ['cases'] });
  const listed = cases.state === 'ready' ? cases.value.cases : null;
  return useMemo(() => new Map((listed ?? []).map((one) => [one.id, caseName(one)])), [listed]);
}
