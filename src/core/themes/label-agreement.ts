import { agreement, sumOfDecisions } from '../stats/agreement.ts';
import type { Agreement, Decisions } from '../stats/agreement.ts';
import { agreementIntervals } from '../stats/bootstrap.ts';
import type { AgreementIntervals } from '../stats/bootstrap.ts';
import type { EvaluatedRow } from './evaluate.ts';

/** How far labels and proposals agree, as if two people had coded: whether each theme is in each passage. */
export interface LabelAgreement {
  /** Over all pairs of passage and theme; intervals are drawn over passages. */
  readonly all: Agreement & { readonly intervals: AgreementIntervals };
  readonly byTheme: ReadonlyMap<string, Agreement & { readonly decisions: Decisions }>;
}

/** Agreement on `themes`, in their order. Stance does not count. */
export function labelAgreement(
  rows: readonly EvaluatedRow[],
  themes: readonly string[],
): LabelAgreement {
  const passages = rows.map(({ labels, proposals }) => {
    const labelled = new Set(labels.map(({ theme }) => theme));
    const proposed = new Set(proposals.map(({ theme }) => theme));
    return (theme: string): Decisions => {
      const [first, second] = [labelled.has(theme), proposed.has(theme)];
      return {
        both: first && second ? 1 : 0,
        firstOnly: first && !second ? 1 : 0,
        secondOnly: second && !first ? 1 : 0,
        neither: first || second ? 0 : 1,
      };
    };
  });
  const groups = passages.map((of) => sumOfDecisions(themes.map(of)));
  return {
    all: { ...agreement(sumOfDecisions(groups)), intervals: agreementIntervals(groups) },
    byTheme: new Map(
      themes.map((theme) => {
        const decisions = sumOfDecisions(passages.map((of) => of(theme)));
        return [theme, { ...agreement(decisions), decisions }];
      }),
    ),
  };
}
