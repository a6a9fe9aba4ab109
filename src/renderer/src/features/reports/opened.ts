import type { Opens } from '../../../../core/report/report.ts';

/** A number that was opened: what stands behind it, and the number in words. */
export interface OpenedNumber {
  readonly opens: Opens;
  readonly words: string;
}

/** Opens a number. */
export type OpenNumber = (opened: OpenedNumber) => void;
