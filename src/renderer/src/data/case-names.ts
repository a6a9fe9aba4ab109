import { useMemo } from 'react';
import { withRestrictedMark } from '../../../core/cases/restricted-mark.ts';
import { fullName, nameCases, type NamedCase } from './named-case.ts';
import { useCall } from './use-call.ts';

/** The cases of the library with their names; undefined while they are being read. */
export function useNamedCases(): readonly NamedCase[] | undefined {
  const cases = useCall('listCases', {}, { refreshOn: ['cases'] });
  const documents = useCall('listDocuments', {}, { refreshOn: ['documents'] });
  const listed = cases.state === 'ready' ? cases.value.cases : undefined;
  const files = documents.state === 'ready' ? documents.value.documents : undefined;
  return useMemo(() => listed && files && nameCases(listed, files), [listed, files]);
}

/** How each case of the library is called in full, restricted ones with their mark, by its id; empty while it is being read. */
export function useCaseNames(): ReadonlyMap<number, string> {
  const named = useNamedCases();
  return useMemo(
    () =>
      new Map(
        (named ?? []).map((one) => [one.id, withRestrictedMark(fullName(one), one.restricted)]),
      ),
    [named],
  );
}
