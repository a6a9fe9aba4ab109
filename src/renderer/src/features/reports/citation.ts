import { periodWords, SCOPE_WORDS } from '../../../../core/report/theme-report-words.ts';
import { smallNumbersWords } from '../../../../core/report/about.ts';
import type { Report } from '../../../../core/report/report.ts';

/** The findings with what they are of, to be put into a text: everything that whoever reads a number has to know. */
export function citationOf({ title, findings, about }: Report): string {
  const small =
    about.smallNumbers.how === 'shown' ? '' : ` ${smallNumbersWords(about.smallNumbers)}`;
  return [
    ...findings.map(({ text }) => text),
    '',
    `${title}. ${about.N} reviews (${about.documents} documents), years ${periodWords(about)}. ` +
      `Chosen by: ${about.selection}. ${SCOPE_WORDS[about.scope]}; codebook ${about.codebookVersion}. ` +
      `Made with Caselight ${about.softwareVersion} on ${about.madeOn}.${small}`,
    about.caution,
  ]
    .join('\n')
    .trimStart();
}
