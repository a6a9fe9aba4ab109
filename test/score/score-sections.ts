import type { Review, Section } from '../../src/core/review/review.ts';
import { headingKey, sameWords } from './normal.ts';
import type { FixtureTruth, TrueSection } from './truth-file.ts';

/** Sections that open with their heading; the rest of a section after an inset bears the same one and is no heading. */
export function headedSections(review: Review): Section[] {
  const text = Array.from(review.text);
  return review.sections.filter(({ heading, start }) => {
    const here = text.slice(start, start + heading.length + 12).join('');
    return heading !== '' && here.includes(heading);
  });
}

/** Whether words are a heading of the truth, with or without its number. */
export function isHeading(section: TrueSection, words: string): boolean {
  if (headingKey(words) === headingKey(section.heading)) return true;
  return (
    section.number !== undefined &&
    sameWords(words) === sameWords(`${section.number} ${section.heading}`)
  );
}

/** Headings found, of the right kind and on the right page; what is wrong is added to `faults`. */
export function scoreSections(review: Review, truth: FixtureTruth, faults: string[]) {
  const left = [...truth.sections];
  const cover = truth.cover.map(sameWords).join(' ');
  let [found, typed, extra, pagesRight, pagesTrue] = [0, 0, 0, 0, 0];
  for (const read of headedSections(review)) {
    const at = left.findIndex((one) => isHeading(one, read.heading));
    if (at < 0) {
      if (read.kind === 'front' && cover.includes(sameWords(read.heading))) continue;
      extra += 1;
      faults.push(
        `section not in the document: "${read.heading}" (${read.kind}, p. ${String(read.page)})`,
      );
      continue;
    }
    const [section] = left.splice(at, 1);
    if (section === undefined || section.optional === true) continue;
    found += 1;
    const kinds = [section.kind].flat();
    if (kinds.includes(read.kind)) typed += 1;
    else {
      faults.push(`section kind: "${read.heading}" is ${kinds.join(' or ')}, read as ${read.kind}`);
    }
    if (sameWords(read.heading) !== sameWords(section.heading)) {
      faults.push(`number left in heading: "${read.heading}"`);
    }
    if (section.page === null) continue;
    pagesTrue += 1;
    if (section.page === read.page) pagesRight += 1;
    else
      faults.push(
        `section page: "${read.heading}" is on ${String(section.page)}, read as ${String(read.page)}`,
      );
  }
  for (const section of left) {
    if (section.optional !== true)
      faults.push(`section missed: "${section.heading}" (${[section.kind].flat().join(' or ')})`);
  }
  const counted = truth.sections.filter((section: TrueSection) => section.optional !== true).length;
  return {
    sectionsFound: { right: found, read: found + extra, true: counted },
    sectionsTyped: { right: typed, read: found + extra, true: counted },
    sectionPages: { right: pagesRight, read: pagesTrue, true: pagesTrue },
  };
}
