import type { CaseFact } from '../review.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';

const CONFIDENTIAL =
  /\bstrictly (?:private and )?confidential\b|\bprivate and confidential\b|^\W*confidential\W*$|\bnot for (?:publication|circulation|onward)\b|\bofficial[\s:–—-]+sensitive\b|^\W*restricted\W*$|\brestricted (?:circulation|distribution|access)\b|\b(?:not|must not|do not) (?:to )?(?:be )?(?:shared?|circulated?|copied|copy|distributed?|disclosed?|published?|publish)\b|\bembargoed\b|\bconfidential (?:report|document|draft)\b/i;
const DRAFT = /\b(?:final |first |second |third |fourth |working )?draft\b(?! plan| terms)/i;
const PUBLISHED =
  /^(?:date of publication|publication date|(?:report )?published(?: on| date)?|date published)$/;
const TITLED = /\b(?:review|report|inspection|briefing|summary|action plan|response)\b/i;

/** The document's title: the repository's, or the line of the cover that names a kind of review. */
export function titles(source: FactSource): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    if (field.from === 'repository' && field.label === 'title')
      found.push(fact('title', field.value, 0.97, field));
  }
  const line = source.front.find(
    ({ text, page }) =>
      page <= 2 &&
      text.length < 150 &&
      TITLED.test(text) &&
      !/^executive summary$/i.test(text) &&
      !/[.:]$|^\p{L}+:/u.test(text) &&
      !DRAFT.test(text) &&
      !CONFIDENTIAL.test(text) &&
      !/\b(?:published|copyright|author)\b/i.test(text),
  );
  if (line !== undefined)
    found.push(fact('title', line.text, 0.85, { page: line.page, quote: line.text }));
  return bestFirst(found);
}

/** "Published 9 June 2016", and not "until published" or "to be published in 2016". */
function saysPublished(text: string): boolean {
  return /(?<!\b(?:until|be|not|un|when|before|once)[\s-]?)\bpublished\b[^.]{0,20}\b(?:19|20)\d\d\b/i.test(
    text,
  );
}

/** Whether the document says it is published, confidential or a draft; each mark it bears, the strongest first. */
export function publicationStatuses(source: FactSource): CaseFact[] {
  const found: CaseFact[] = [];
  const marks = [
    ...source.front.filter(({ text }) => text.length < 120),
    ...source.document.furniture.map(({ text }) => ({ text, page: 1 })),
  ];
  const published =
    source.fields.find(({ label, from }) => PUBLISHED.test(label) || from === 'repository') ??
    source.front
      .filter(({ text }) => text.length < 120 && saysPublished(text))
      .map(({ text, page }) => ({ page, quote: text }))[0];
  const draft = marks.find(({ text }) => DRAFT.test(text));
  const confidential = marks.find(({ text }) => CONFIDENTIAL.test(text));
  if (published !== undefined) found.push(fact('publicationStatus', 'published', 0.92, published));
  // Furniture is kept out of the text, so that its words are quoted from the page only.
  if (draft !== undefined)
    found.push(
      fact('publicationStatus', 'draft', published === undefined ? 0.9 : 0.5, {
        page: draft.page,
        quote: draft.text,
      }),
    );
  if (confidential !== undefined) {
    const sure = published !== undefined ? 0.5 : draft !== undefined ? 0.8 : 0.9;
    found.push(
      fact('publicationStatus', 'confidential', sure, {
        page: confidential.page,
        quote: confidential.text,
      }),
    );
  }
  return bestFirst(found);
}
