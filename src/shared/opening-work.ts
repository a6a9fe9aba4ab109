/** What may take its time while a library is being opened, in the order in which it is done. */
export const OPENING_WORK = ['checking', 'backing-up', 'updating'] as const;

/** What may take its time while a library is being opened. */
export type OpeningWork = (typeof OPENING_WORK)[number];

/** Each of these for the person who waits. */
export const OPENING_WORDS: Readonly<Record<OpeningWork, string>> = {
  checking: 'Checking every page of the library. A large one takes some seconds.',
  'backing-up':
    'This library was made with an earlier Caselight. It is backed up beside itself first; a large one may take a minute.',
  updating: 'Bringing the library up to date. This is done once.',
};
