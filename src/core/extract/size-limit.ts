/** Largest file taken in, in megabytes as people and file managers count them. */
export const MOST_MEGABYTES = 200;
/** Bytes of one of them. */
export const MEGABYTE = 1_000_000;

/** Whether a file of so many bytes is larger than any that is taken in. */
export function isTooLarge(size: number): boolean {
  return size > MOST_MEGABYTES * MEGABYTE;
}
