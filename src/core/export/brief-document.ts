import type { ResolvedBrief, ResolvedItem } from '../brief/resolved-brief.ts';
import type { WrittenBlock, WrittenDocument } from './written-document.ts';

/** What is printed beside the brief itself. */
export interface BriefEdges {
  /** Day of the export in words: "21 November 2026". */
  readonly day: string;
  readonly standfirst: string;
}

/** What stands at the foot of every page of a brief. */
const FOOT = 'Reviews are held because harm occurred';

/** The brief as a document: what was decided about flags is done, parts in which nothing stands are left out. */
export function briefDocument(
  brief: ResolvedBrief,
  { day, standfirst }: BriefEdges,
): WrittenDocument {
  return {
    title: brief.title.shown,
    standfirst,
    head: { left: brief.from, right: brief.marking === '' ? day : `${brief.marking}, ${day}` },
    foot: FOOT,
    blocks: brief.parts.flatMap(({ heading, items }) => {
      const blocks = blocksOf(items);
      if (blocks.length === 0 || heading.shown === '') return blocks;
      return [{ kind: 'heading', level: 2, text: heading.shown }, ...blocks];
    }),
  };
}

/** Questions that follow one another are one numbered list. */
function blocksOf(items: readonly ResolvedItem[]): WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  let questions: string[] | undefined;
  for (const item of items) {
    if (item.kind === 'question') {
      if (questions === undefined) {
        questions = [];
        blocks.push({ kind: 'list', isOrdered: true, items: questions });
      }
      if (item.shown.trim() !== '') questions.push(item.shown);
      continue;
    }
    questions = undefined;
    blocks.push(...blockOf(item));
  }
  return blocks.filter((block) => block.kind !== 'list' || block.items.length > 0);
}

function blockOf(item: Exclude<ResolvedItem, { kind: 'question' }>): WrittenBlock[] {
  switch (item.kind) {
    case 'text':
      return item.shown.trim() === '' ? [] : [{ kind: 'paragraph', text: item.shown }];
    case 'warning':
      return item.shown.trim() === '' ? [] : [{ kind: 'note', text: item.shown }];
    case 'quote':
    case 'recommendation':
      return [{ kind: 'quote', text: item.shown, citation: item.citation }];
    case 'finding':
      return [{ kind: 'paragraph', text: item.words }];
    case 'method':
      return [{ kind: 'paragraph', text: item.words, isQuiet: true }];
    case 'case-facts':
    case 'case-themes':
      return item.table.rows.length === 0 ? [] : [item.table];
  }
}
