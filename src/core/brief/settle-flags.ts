import type { FlagDecision } from './brief.ts';
import type { Flag } from './flags.ts';

/** What of a flag says how it is settled. */
type Settled = Pick<Flag, 'item' | 'start' | 'end' | 'suggestion'>;

/** The open flags on the same words as this one, itself among them where it is open. */
export function openOnSameWords<One extends Pick<Flag, 'words' | 'decision'>>(
  flags: readonly One[],
  { words }: Pick<Flag, 'words'>,
): readonly One[] {
  return flags.filter((one) => one.decision === null && one.words === words);
}

/** The open flags of a kind. */
export function openOfKind<One extends { readonly kind: string } & Pick<Flag, 'decision'>>(
  flags: readonly One[],
  kind: string,
): readonly One[] {
  return flags.filter((one) => one.decision === null && one.kind === kind);
}

/** Why flagged words were kept, each reason once, as they stand in the brief. */
export function reasonsGiven(
  flags: readonly Pick<Flag, 'decision' | 'instead'>[],
): readonly string[] {
  const kept = flags.filter(({ decision, instead }) => decision === 'keep' && instead !== '');
  return [...new Set(kept.map(({ instead }) => instead))];
}

/**
 * The same decision on each of these flags. `words` stand in place of all of them, or say why they are kept; where they are not said, each is
 * replaced by what is suggested for it. What would be replaced by nothing is left out.
 */
export function decisionsOn(
  flags: readonly Settled[],
  decision: FlagDecision['decision'],
  words?: string,
): readonly FlagDecision[] {
  return flags.map(({ item, start, end, suggestion }): FlagDecision => {
    const place = { item, start, end };
    if (decision === 'keep') return { ...place, decision, words: words ?? '' };
    const instead = decision === 'replace' ? (words ?? suggestion).trim() : '';
    return instead === ''
      ? { ...place, decision: 'leave-out', words: '' }
      : { ...place, decision: 'replace', words: instead };
  });
}
