import type { ReactElement } from 'react';
import { BriefBuilder } from './brief-builder.tsx';
import { BriefList } from './brief-list.tsx';

/** The briefs room: the briefs of the library, or one being made. */
export function BriefsRoom({ path }: { readonly path: readonly string[] }): ReactElement {
  const briefId = Number(path[0]);
  return Number.isSafeInteger(briefId) && briefId > 0 ? (
    <BriefBuilder key={briefId} briefId={briefId} />
  ) : (
    <BriefList />
  );
}
