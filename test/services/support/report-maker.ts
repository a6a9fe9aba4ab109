import type { LibraryStore } from '../../../src/services/ports.ts';
import type { ReportMaker } from '../../../src/services/report-source.ts';
import { sampleFact, TWO_THEMES } from '../../store/support/coded-library.ts';
import { AT } from '../../store/support/sample-document.ts';

/** Makes reports of a sample library. */
export function maker(store: LibraryStore): ReportMaker {
  return { store, codebook: TWO_THEMES, at: AT, softwareVersion: '0.1.0' };
}

/** Facts of a case: how old the child was, and when the review was published. */
export const AGES = [
  sampleFact('ageAtIncident', '3 months'),
  sampleFact('publishedDate', '2020', '2020-01'),
];
