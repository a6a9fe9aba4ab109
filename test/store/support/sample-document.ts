import { createHash } from 'node:crypto';
import type { CaseFact, Passage } from '../../../src/core/review/review.ts';
import type { Codebook } from '../../../src/core/themes/codebook.ts';
import type { Proposal } from '../../../src/core/themes/proposal.ts';
import { codePointLength } from '../../../src/core/text/offsets.ts';
import type { NewDocument } from '../../../src/services/ports.ts';

/** What the tests' clock says. */
export const AT = '2026-03-01T10:00:00.000Z';

/** A codebook without themes: the store does not look inside. */
export const CODEBOOK: Codebook = {
  version: '2026.1',
  title: 'For tests',
  conventions: [],
  sources: {},
  classes: {},
  themes: [],
  incidentKinds: [],
};

/** What a test says about a document; the rest is made up. */
export interface DocumentSketch {
  /** One passage each. */
  readonly texts: readonly string[];
  readonly facts?: readonly CaseFact[];
  /** By passage; none where left out. */
  readonly proposals?: readonly (readonly Proposal[])[];
  readonly fileName?: string;
  readonly bytes?: Uint8Array;
}

/** A document whose passages stand one below the other, two a page, numbered 1.1, 1.2, ... */
export function sampleDocument(sketch: DocumentSketch): NewDocument {
  const { texts, facts = [], fileName = 'review.pdf' } = sketch;
  const text = texts.join('\n');
  const bytes = sketch.bytes ?? Buffer.from(`%PDF-1.7 ${text}`);
  let start = 0;
  const passages = texts.map((one, index): Passage => {
    const end = start + codePointLength(one);
    const page = 1 + Math.floor(index / 2);
    const place = { page, endPage: page, paragraph: `1.${index + 1}`, section: 0 };
    const passage: Passage = { ...place, kind: 'paragraph', start, end, text: one };
    start = end + 1;
    return passage;
  });
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fileName,
    bytes,
    read: {
      kind: 'pdf',
      engine: 'test 1',
      review: {
        text,
        pages: Math.max(1, Math.ceil(texts.length / 2)),
        sections: [
          {
            heading: 'Analysis',
            kind: 'analysis',
            level: 1,
            page: 1,
            start: 0,
            end: codePointLength(text),
          },
        ],
        passages,
        facts,
        recommendations: [
          { number: 'R1', text: 'Ask again.', addressee: null, page: 1, paragraph: '1.1' },
        ],
        sourceMap: [{ at: 0, length: text.length, page: 1, sourceAt: 0 }],
      },
      furniture: [{ kind: 'page-number', text: '1', pages: 1 }],
      warnings: [{ code: 'marked-draft', pages: [1] }],
      proposals: sketch.proposals ?? texts.map(() => []),
    },
  };
}

/** A proposal whose evidence is the given code points of its passage. */
export function sampleProposal(
  theme: string,
  text: string,
  [start, end]: readonly [number, number],
  stance: Proposal['stance'] = 'concern',
): Proposal {
  return {
    theme,
    stance,
    confidence: 0.8,
    rule: `${theme}/test`,
    evidence: [{ start, end, text: Array.from(text).slice(start, end).join('') }],
    why: 'The words say so.',
  };
}
