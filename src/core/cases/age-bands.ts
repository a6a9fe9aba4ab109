/** Age bands in the order in which people read them; 'several' is of a review of children of several ages. */
export const AGE_BANDS: readonly string[] = [
  'unborn',
  'under 1',
  '1 to 5',
  '6 to 10',
  '11 to 15',
  '16 to 17',
  '18 and over',
  'several',
];

/** The age bands that people mean by babies. */
export const BABIES: readonly string[] = ['under 1'];
/** The age bands that people mean by teenagers. */
export const TEENAGERS: readonly string[] = ['11 to 15', '16 to 17'];
