import type { ReactElement } from 'react';
import { smallNumbersWords } from '../../../../core/report/about.ts';
import type { Report } from '../../../../core/report/report.ts';
import { periodWords, SCOPE_WORDS } from '../../../../core/report/theme-report-words.ts';
import { counted } from '../../ui/words.ts';

/** What the numbers are of, and how to read them: in sight whatever part of a report is looked at. */
export function AboutStrip({ report: { about } }: { readonly report: Report }): ReactElement {
  const { N, casesInLibrary, smallNumbers } = about;
  return (
    <section className="about-strip" aria-label="What the numbers are of">
      <ul>
        <li>
          <strong className="num">
            {casesInLibrary === null || casesInLibrary === N
              ? counted(N, 'review')
              : `${N} of ${counted(casesInLibrary, 'review')}`}
          </strong>
        </li>
        <li>years {periodWords(about)}</li>
        <li>{about.selection}</li>
        <li>{SCOPE_WORDS[about.scope]}</li>
        <li>codebook {about.codebookVersion}</li>
        {smallNumbers.how !== 'shown' && <li>{smallNumbersWords(smallNumbers)}</li>}
      </ul>
      <p>
        <strong>Read with care.</strong> {about.caution}
      </p>
    </section>
  );
}
