import { characteristics } from './case-characteristics.ts';
import { countedCharacteristics } from './counted-characteristics.ts';
import { crossedCharacteristics } from './crossed-characteristics.ts';
import { factorsTable } from './factors-table.ts';
import type { Report } from './report.ts';
import type { ReportSource } from './report-source.ts';

/**
 * The tables that a national annual report prints: who the children were and what happened, from the facts of
 * the cases, and which factors were present. What is missing is shown as "not known", and shares are given of
 * all reviews and of those where it is known.
 */
export function inNumbers(source: ReportSource): Report {
  const { about, cases, codebook } = source;
  const all = characteristics(codebook);
  const counted = countedCharacteristics(Object.values(all), cases);
  const crossed = crossedCharacteristics(cases, all.harm, all.sex, counted.countOf);
  return {
    kind: 'numbers',
    title: 'Reviews in numbers',
    about,
    findings: [],
    sums: [...counted.sums, ...crossed.sums],
    tables: [counted.table, crossed.table, factorsTable(source)],
  };
}
