/**
 * What a careful reader would confirm about a sample review as a whole, for measuring what the
 * program proposes. Theme ids and incident types are those of the codebook.
 */
export interface CaseTruth {
  readonly reviewType: string;
  readonly partnership: string;
  readonly subject: string;
  /** As the codebook's facet has it, in plain words: "under 1", "1 to 5", "6 to 10", "11 to 15", "16 to 17". */
  readonly ageBand: string;
  readonly sex: 'female' | 'male' | 'mixed' | 'not stated';
  readonly incidentType: string;
  readonly publishedYear: number;
  readonly knownToSocialCare: boolean;
  /** Themes with at least one passage that evidences the failing or factor. */
  readonly concerns: readonly string[];
  /** Themes with at least one passage of good practice. */
  readonly good: readonly string[];
}
