import type { ShownRedaction } from '../../../../shared/contract/redacting.ts';

/** The next place that nobody decided, after or before the chosen one, round the end; undefined where none is left. */
export function nextUndecided(
  redactions: readonly ShownRedaction[],
  chosen: number | null,
  direction: 1 | -1,
): number | undefined {
  const at = redactions.findIndex(({ id }) => id === chosen);
  const count = redactions.length;
  const from = at === -1 && direction === -1 ? count : at;
  for (let i = 1; i <= count; i += 1) {
    const one = redactions[(from + direction * i + count * 2) % count];
    if (one?.state === 'proposed' && one.id !== chosen) return one.id;
  }
  return undefined;
}
