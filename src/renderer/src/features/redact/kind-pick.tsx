import type { ReactElement } from 'react';
import type { ShownRedaction } from '../../../../shared/contract/redacting.ts';
import { KIND_WORDS, type Kind } from './kinds.ts';

/** Narrows the places to one kind. */
export function KindPick({
  redactions,
  kind,
  onKind,
}: {
  readonly redactions: readonly ShownRedaction[];
  readonly kind: Kind | null;
  readonly onKind: (kind: Kind | null) => void;
}): ReactElement {
  const counts = Map.groupBy(redactions, (one) => one.kind);
  return (
    <label className="pick">
      <b>Kind</b>
      <select
        className="plain-select"
        value={kind ?? ''}
        onChange={(event) => {
          const found = [...counts.keys()].find((one) => one === event.target.value);
          onKind(found ?? null);
        }}
      >
        <option value="">all {redactions.length}</option>
        {[...counts].map(([one, own]) => (
          <option key={one} value={one}>
            {KIND_WORDS[one]} {own.length}
          </option>
        ))}
      </select>
    </label>
  );
}
