/**
 * What can be done by key in the reader, with the key it has from the beginning. Every one is a
 * button too.
 */
export const READER_ACTS = {
  'next-undecided': { label: 'Next proposal to decide', key: 'J' },
  'previous-undecided': { label: 'Previous proposal to decide', key: 'K' },
  accept: { label: 'Accept', key: 'A' },
  reject: { label: 'Reject', key: 'R' },
  unsure: { label: 'Unsure', key: 'U' },
  'stance-1': { label: 'Concern', key: '1' },
  'stance-2': { label: 'Good practice', key: '2' },
  'stance-3': { label: 'Mention', key: '3' },
  theme: { label: 'Choose a theme', key: 'T' },
  note: { label: 'Note', key: 'N' },
  edges: { label: 'Edges of the tag', key: 'E' },
  face: { label: 'Page or text', key: 'V' },
  fade: { label: 'Fade what is untagged', key: 'F' },
} as const;

/** Name of an act of the reader. */
export type ReaderAct = keyof typeof READER_ACTS;
