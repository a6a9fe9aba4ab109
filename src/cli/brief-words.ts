import { TEMPLATE_WORDS } from '../core/brief/brief.ts';
import type { Flag } from '../core/brief/flags.ts';
import type { GatheredQuote } from '../core/brief/gather-quotes.ts';
import type { ResolvedBrief, ResolvedItem } from '../core/brief/resolved-brief.ts';
import type { StoredBrief } from '../services/brief-ports.ts';
import type { TagRow } from '../services/ports.ts';
import { formatTable } from './table.ts';

/** The briefs of a library as a table. */
export function briefList(briefs: readonly StoredBrief[]): string {
  if (briefs.length === 0) return 'There are no briefs in this library yet.\n';
  return formatTable(
    [
      { head: 'Brief', align: 'right' },
      { head: 'Title' },
      { head: 'Template' },
      { head: 'Made by' },
    ],
    briefs.map(({ id, brief, coder }) => [id, brief.title, TEMPLATE_WORDS[brief.template], coder]),
  );
}

/** A brief as it will be exported, with the numbers of its parts and lines, and its flags. */
export function briefInWords(brief: ResolvedBrief): string {
  const { total, matching } = brief.quotes;
  const parts = brief.parts.flatMap(({ id, heading, items }) => [
    `[part ${id}] ${heading.shown === '' ? '(no heading)' : heading.shown}`,
    ...items.map((item) => `  [${item.id}] ${itemInWords(item)}`),
    '',
  ]);
  const open = brief.flags.filter(({ decision }) => decision === null).length;
  return [
    brief.title.shown,
    '',
    ...parts,
    `${matching} of ${total} quotes stand as in their review.`,
    `${open} of ${brief.flags.length} flags of the identity guard are open.`,
    ...brief.flags.map(flagInWords),
    ...(open > 0
      ? ['Settle each with "caselight brief settle BRIEF FLAG replace", "keep" or "leave-out".']
      : []),
    '',
  ].join('\n');
}

function itemInWords(item: ResolvedItem): string {
  switch (item.kind) {
    case 'text':
    case 'question':
    case 'warning':
      return item.shown;
    case 'quote':
    case 'recommendation': {
      const problem = item.problem === null ? '' : ` (${item.problem})`;
      return `“${item.shown}” ${item.citation}${problem}`;
    }
    case 'finding':
    case 'method':
      return item.words;
    case 'case-facts':
    case 'case-themes':
      return `${item.table.caption}: ${item.table.rows.length} rows`;
  }
}

function flagInWords(
  { kind, words, why, suggestion, decision, instead }: Flag,
  index: number,
): string {
  const state =
    decision === null
      ? `open; use “${suggestion}”?`
      : `${decision}${instead === '' ? '' : ` “${instead}”`}`;
  return `  ${index + 1}. ${kind}: “${words}”. ${why} ${state}`;
}

/** Quotes that could be added. */
export function quotesInWords(quotes: readonly GatheredQuote<TagRow>[]): string {
  return formatTable(
    [
      { head: 'Tag', align: 'right' },
      { head: 'Case', align: 'right' },
      { head: 'Page', align: 'right' },
      { head: 'Theme' },
      { head: 'Stance' },
      { head: 'State' },
      { head: 'Words', most: 90 },
    ],
    quotes.map(({ candidate: { id, caseId, page, theme, stance, state }, words }) => [
      id,
      caseId,
      page,
      theme,
      stance,
      state,
      words,
    ]),
  );
}
