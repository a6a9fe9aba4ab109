import fc from 'fast-check';
import { agreementReport } from '../../../src/core/report/agreement-report.ts';
import { caseByTheme } from '../../../src/core/report/case-by-theme.ts';
import type { Coding } from '../../../src/core/report/coding.ts';
import { coOccurrence } from '../../../src/core/report/co-occurrence-report.ts';
import { comparison } from '../../../src/core/report/comparison.ts';
import { inNumbers } from '../../../src/core/report/in-numbers.ts';
import { recommendationsReport } from '../../../src/core/report/recommendations-report.ts';
import type { Report } from '../../../src/core/report/report.ts';
import type { ReportSource } from '../../../src/core/report/report-source.ts';
import { themesAcrossCases } from '../../../src/core/report/themes-across-cases.ts';
import { trend } from '../../../src/core/report/trend.ts';
import { trioReport } from '../../../src/core/report/trio-report.ts';
import { CODEBOOK, sampleCase, sampleSource, themeCount } from './sample-source.ts';

/** A library of any cases: years, ages, sexes, and themes, proposed and confirmed, as concerns and as good practice. */
export const anyLibrary = (most = 30): fc.Arbitrary<ReportSource> =>
  fc
    .array(
      fc.record({
        year: fc.option(fc.integer({ min: 2010, max: 2014 })),
        ageBand: fc.option(fc.constantFrom('under 1', '1 to 5', 'several')),
        harm: fc.option(fc.constantFrom('incident_sudi', 'incident_suicide', 'incident_of_old')),
        sex: fc.subarray(['female', 'male']),
        social: fc.option(fc.constantFrom('open', 'previously', 'never')),
        themes: fc.uniqueArray(
          fc.record({
            theme: fc.constantFrom(...CODEBOOK.themes.map(({ id }) => id)),
            stance: fc.constantFrom('concern', 'good'),
            isConfirmed: fc.boolean(),
          }),
          { selector: ({ theme }) => theme },
        ),
      }),
      { maxLength: most },
    )
    .map((cases) =>
      sampleSource(
        cases.map(({ year, ageBand, harm, sex, social }, i) =>
          sampleCase(i + 1, {
            year,
            ageBand,
            harm,
            facts: new Map([
              ['sex', sex],
              ['knownToSocialCare', social === null ? [] : [social]],
            ]),
          }),
        ),
        cases.flatMap(({ themes }, i) =>
          themes.map(({ theme, stance, isConfirmed }) => {
            const one = { proposed: isConfirmed ? 0 : 1, confirmed: isConfirmed ? 1 : 0 };
            return themeCount(i + 1, theme, {
              [stance]: one,
              passages: { ...one, either: 1 },
            });
          }),
        ),
      ),
    );

/** What a coder said of a document of each case: of one passage for each tag, but for the cases that are passed over. */
function codingOf(
  coder: string,
  { cases, counts }: ReportSource,
  isPassedOver: (caseId: number) => boolean,
): Coding {
  const documents = cases
    .map(({ id }) => id)
    .toSorted((a, b) => a - b)
    .map((id) => ({
      sha256: `${id}`,
      passages: 3,
      tags: counts
        .filter(({ caseId }) => caseId === id && !isPassedOver(id))
        .map(({ theme, good }) => ({
          passage: 0,
          theme,
          stance: good.proposed + good.confirmed > 0 ? ('good' as const) : ('concern' as const),
        })),
    }));
  return { coder, codebookVersion: 'test', documents };
}

/**
 * Every report that a library gives by itself; a comparison is of the even cases with the others, agreement is of two who
 * each said nothing of some cases.
 */
export const EVERY_REPORT: readonly ((source: ReportSource) => Report | null)[] = [
  themesAcrossCases,
  coOccurrence,
  trioReport,
  (source) => trend(source, []),
  inNumbers,
  (source) => caseByTheme(source, 'stance'),
  (source) => {
    const ids = source.cases.map(({ id }) => id);
    return comparison(
      source,
      { name: 'Even', cases: new Set(ids.filter((id) => id % 2 === 0)) },
      { name: 'Odd', cases: new Set(ids.filter((id) => id % 2 === 1)) },
    );
  },
  (source) =>
    agreementReport(source, {
      first: codingOf('Ana', source, (id) => id % 4 === 0),
      second: codingOf('Ben', source, (id) => id % 5 === 0),
      caseOf: new Map(source.cases.map(({ id }) => [`${id}`, id])),
      placeOf: () => undefined,
    }),
  (source) =>
    recommendationsReport(
      source,
      source.cases.map(({ id }) => ({
        id,
        caseId: id,
        documentId: id,
        number: '1',
        text: id % 3 === 0 ? 'Audit how letters reach a health visitor.' : `Ask of ${id} again.`,
        addressee: id % 2 === 0 ? 'the police' : null,
        page: 1,
        paragraph: null,
        themes: id % 3 === 0 ? ['recording'] : [],
        passages: id % 3 === 0 ? [id] : [],
      })),
    ),
];
