import type { ExtractedDocument } from '../../extract/extracted-document.ts';
import type { CaseFact } from '../review.ts';
import type { BlockSection } from '../sections.ts';
import type { WholeText } from '../whole-text.ts';
import { agesAtIncident } from './age-at-incident.ts';
import { agencies } from './agencies.ts';
import { authors } from './author.ts';
import { careStatuses } from './care-status.ts';
import { disabilities, ethnicities, sexes } from './child-details.ts';
import { publicationStatuses, titles } from './cover-facts.ts';
import { factSource } from './fact-source.ts';
import { incidentDates } from './incident-date.ts';
import { incidentTypes } from './incident-type.ts';
import { models, reviewPeriods } from './method-facts.ts';
import { partnerships } from './partnership.ts';
import { People } from './people.ts';
import { reportDates } from './report-dates.ts';
import { reviewTypes } from './review-type.ts';
import { subjects } from './subject.ts';

/**
 * The case facts a document states, several candidates of a name best first, each with the words
 * that say so. A fact that nothing in the document supports has no entry.
 */
export function readFacts(
  document: ExtractedDocument,
  whole: WholeText,
  sections: readonly BlockSection[],
): CaseFact[] {
  const source = factSource(document, whole, sections);
  const types = reviewTypes(source);
  const status = publicationStatuses(source);
  const about = [
    ...types,
    ...titles(source),
    ...partnerships(source),
    ...reportDates(source, types[0]?.value, status[0]?.value),
  ];
  const rest = [
    ...authors(source),
    ...models(source),
    ...reviewPeriods(source),
    ...agencies(source),
  ];
  // Inspections, coroners' reports and national papers have no child of the case.
  if (types[0]?.value === 'other') return [...about, ...rest, ...status];
  const named = subjects(source);
  const names = named.map((one) => one.value);
  const people = new People(names);
  return [
    ...about,
    ...named,
    ...agesAtIncident(source, people),
    ...sexes(source, people, names),
    ...ethnicities(source, people),
    ...disabilities(source, people),
    ...incidentTypes(source, people),
    ...incidentDates(source, people),
    ...rest,
    ...careStatuses(source, people),
    ...status,
  ];
}
