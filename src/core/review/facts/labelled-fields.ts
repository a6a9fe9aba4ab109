import type { BlockSection } from '../sections.ts';
import { cellsOf } from '../tables.ts';
import type { WholeText } from '../whole-text.ts';

/** A label and its value as a repository's first page, a cover or a form prints them. */
export interface LabelledField {
  /** Lower case, without colon. */
  readonly label: string;
  readonly value: string;
  readonly page: number;
  /** The words as printed, label and value. */
  readonly quote: string;
  /** `repository`: the page the NSPCC repository puts in front; `form`: a table's row. */
  readonly from: 'repository' | 'cover' | 'form';
}

const REPOSITORY_LABEL =
  /(?:^|(?<=[\s.]))(Title|LSCB|LSCP|SCP|Safeguarding partnership|Authors?|Date of publication|Publication date|Year of publication):\s*/gu;
const DEPOSIT =
  /\b(?:copyright remains with|national (?:case review )?repository|deposited|national collection of case reviews)\b/i;
const LABELLED = /^([^:]{2,70}?)\s*:\s*(\S.*)$/u;
const COVER_VALUE = 160;

function labelOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replace(/^\(?\d+(?:\.\d+)*[.)]?\s+/u, '')
    .replace(/[\s:?*.]+$/u, '')
    .replaceAll(/\s+/g, ' ');
}

/** "Title: … LSCB: … Author: …", whether in one block or several. */
function repositoryFields(whole: WholeText): LabelledField[] {
  const opening = whole.blocks.slice(0, 14);
  const labels = new Set<string>();
  const fields: LabelledField[] = [];
  for (const { block } of opening) {
    if (block.page > 2) break;
    const matches = [...block.text.matchAll(REPOSITORY_LABEL)];
    for (const [i, match] of matches.entries()) {
      const end = matches[i + 1]?.index ?? block.text.length;
      const quote = block.text.slice(match.index, end).trim();
      let value = block.text.slice(match.index + match[0].length, end).trim();
      const deposit = /\s+(?:This (?:report|review)|Copyright)\b/u.exec(value);
      if (deposit !== null) value = value.slice(0, deposit.index).trim();
      const label = labelOf(match[1] ?? '');
      if (value === '') continue;
      labels.add(label);
      fields.push({ label, value, page: block.page, quote, from: 'repository' });
    }
  }
  const deposited = opening.some(({ block }) => DEPOSIT.test(block.text));
  const partnership = labels.has('lscb') || labels.has('lscp') || labels.has('scp');
  return (labels.has('title') && partnership) || (deposited && labels.size >= 2) ? fields : [];
}

/** All labelled fields, the most trustworthy first: repository page, cover lines, form rows. */
export function labelledFields(
  whole: WholeText,
  sections: readonly BlockSection[],
): LabelledField[] {
  const cover: LabelledField[] = [];
  const form: LabelledField[] = [];
  for (const section of sections) {
    if (section.kind === 'contents' || section.kind === 'glossary') continue;
    for (let index = section.first; index < section.after; index += 1) {
      const block = whole.blocks[index]?.block;
      if (block === undefined) continue;
      const placed = whole.blocks[index];
      if (block.kind === 'table-row' && placed !== undefined) {
        // A form row may hold several pairs side by side.
        const cells = cellsOf(placed).map((cell) => cell.trim());
        for (let at = 0; at + 1 < cells.length && cells.length <= 6; at += 2) {
          const [label = '', value = ''] = [cells[at], cells[at + 1]];
          if (label === '' || value === '' || label.length > 160) continue;
          const quote = block.text.includes(`${label} | ${value}`) ? `${label} | ${value}` : value;
          form.push({ label: labelOf(label), value, page: block.page, quote, from: 'form' });
        }
        continue;
      }
      const early = section.kind === 'front' || block.page === 1;
      if (!early && block.text.length > 200) continue;
      const match = LABELLED.exec(block.text);
      if (match === null) continue;
      const [, label = '', value = ''] = match;
      if (value.length > COVER_VALUE) continue;
      const field = { label: labelOf(label), value, page: block.page, quote: block.text };
      if (early) cover.push({ ...field, from: 'cover' });
      else if (block.kind !== 'heading') form.push({ ...field, from: 'form' });
    }
  }
  return [...repositoryFields(whole), ...cover, ...form];
}

/** Confidence in a field by where it stands. */
export function fieldConfidence(field: LabelledField): number {
  return field.from === 'repository' ? 0.97 : field.from === 'cover' ? 0.92 : 0.93;
}

/** An answer that says nothing: "N/K", "not known", "see above". */
export function isNoAnswer(value: string): boolean {
  return /^(?:n\/?[ka]|not (?:known|recorded|applicable|stated|disclosed|available|provided)|unknown|see (?:above|below)|as above|tbc|to be confirmed|none (?:recorded|stated)|-+|–|\?+|anonymous|withheld|redacted|\[.*\])\.?$/i.test(
    value.trim(),
  );
}

/** A "Yes" or "No" answer, ticked or written; null where it is neither or both. */
export function yesOrNo(value: string): 'yes' | 'no' | null {
  const before = /^\s*[☒☑✓✔■☐□]/u.test(value);
  const ticked = (before ? /[☒☑✓✔■]\s*(yes|no)\b/iu : /\b(yes|no)\s*[☒☑✓✔■]/iu).exec(value);
  const word = ticked?.[1]?.toLowerCase();
  if (word === 'yes' || word === 'no') return word;
  if (/[☐□]/u.test(value) || /yes\s*\/\s*no/i.test(value)) return null;
  if (/^yes\b/i.test(value.trim())) return 'yes';
  return /^no\b(?!\s*t)/i.test(value.trim()) ? 'no' : null;
}
