import type { ShownRedaction } from '../../../../shared/contract/redacting.ts';

/** What a redaction may give away. */
export type Kind = ShownRedaction['kind'];

/** What people call each kind. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  name: 'Name',
  date: 'Day or age',
  place: 'Place',
  number: 'Number',
  'e-mail': 'Address or link',
  'rare-combination': 'Rare combination',
  other: 'Taken out by hand',
};

/** How a redaction stands, in words. */
export const STATE_WORDS: Readonly<Record<ShownRedaction['state'], string>> = {
  proposed: 'proposed, not decided',
  accepted: 'taken out',
  kept: 'left in',
  manual: 'taken out by hand',
};
