/** A recommendation and where it is made. */
export interface MadeRecommendation {
  readonly id: number;
  readonly caseId: number;
  readonly documentId: number;
  /** As printed. */
  readonly number: string | null;
  readonly text: string;
  /** To whom it is made, in the words of the review. */
  readonly addressee: string | null;
  /** On which it begins. */
  readonly page: number;
  /** Printed number of the paragraph. */
  readonly paragraph: string | null;
}

/** The same with the themes of the passages it is made in, and those of the passages that have one, by id. */
export interface ReportedRecommendation extends MadeRecommendation {
  readonly themes: readonly string[];
  readonly passages: readonly number[];
}
