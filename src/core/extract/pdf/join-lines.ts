import type { BlockText } from '../../text/block-text.ts';
import { BlockTextBuilder } from '../../text/block-text.ts';
import type { Vocabulary } from './hyphens.ts';
import { hyphenFate } from './hyphens.ts';
import type { Fragment, Line } from './page-text.ts';

/** What a line may end with that goes on without a space. */
const MENDED = new Set(['-', '\u2013', '/']);
const BROKEN = /(\p{L}[\p{L}'\u2019-]*)-$/u;
/** With what hangs on it: "day- to-day" is one word, "pre- and postnatal" is not. */
const FIRST_WORD = /^\s*(\p{L}[\p{L}'\u2019]*(?:-\p{L}+)*)/u;

/** The text of lines that follow one another, hyphens at their ends mended. */
export function joinLines(lines: readonly Line[], vocabulary: Vocabulary): BlockText {
  const builder = new BlockTextBuilder();
  let softEnd = false;
  for (const line of lines) {
    line.fragments.forEach((whole, i) => {
      for (const fragment of atStrayHyphens(whole)) {
        const begins = i === 0 && fragment.sourceAt === whole.sourceAt;
        if ((begins || fragment.spaceBefore) && !softEnd) {
          join(builder, fragment, begins ? line.text : fragment.str, begins, vocabulary);
        }
        softEnd = false;
        builder.append(fragment.str, fragment.page, fragment.sourceAt);
      }
    });
    softEnd = /\u00AD\s*$/u.test(line.fragments.at(-1)?.str ?? '');
  }
  return builder.build();
}

/** Puts a space before the fragment, or mends the hyphen that stands there. */
function join(
  builder: BlockTextBuilder,
  fragment: Fragment,
  ahead: string,
  atLineEnd: boolean,
  vocabulary: Vocabulary,
): void {
  if (!MENDED.has(builder.last)) {
    builder.space();
    return;
  }
  const before = builder.text.slice(-40);
  const left = BROKEN.exec(before)?.[1];
  const right = FIRST_WORD.exec(ahead)?.[1];
  if (left !== undefined && right !== undefined) {
    const fate = hyphenFate(left, right, vocabulary, atLineEnd);
    if (fate === 'apart') builder.space();
    else builder.dropLast(fate === 'drop' ? 1 : 0);
    return;
  }
  const number = /\d[-\u2013/]$/u.test(before) && /^\d/u.test(fragment.str);
  const slash = /\p{L}\/$/u.test(before) && atLineEnd;
  if (!(atLineEnd && (number || slash))) builder.space();
}

/** "decision- making": the fragment parted after each such hyphen. */
function atStrayHyphens(fragment: Fragment): Fragment[] {
  if (!/\p{L}-\s+\p{Ll}/u.test(fragment.str)) return [fragment];
  const parts: Fragment[] = [];
  let from = 0;
  const keep = (end: number) => {
    const str = fragment.str.slice(from, end).trimEnd();
    const spaceBefore = from === 0 ? fragment.spaceBefore : true;
    parts.push({ ...fragment, str, sourceAt: fragment.sourceAt + from, spaceBefore });
  };
  for (const match of fragment.str.matchAll(/\p{L}-\s+(?=\p{Ll})/gu)) {
    keep(match.index + match[0].length);
    from = match.index + match[0].length;
  }
  keep(fragment.str.length);
  return parts;
}
