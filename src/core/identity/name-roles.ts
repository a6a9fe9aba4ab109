import type { Surroundings } from './name-surroundings.ts';
import { isPlainWord } from './name-text.ts';
import { OFFICES_BY_LETTERS, ROLES } from './people-words.ts';

/** Who a candidate is, by a tie or an office that stands beside it; null where none does. */
export function roleBeside(around: Surroundings): string | null {
  return roleBefore(around) ?? roleAfter(around);
}

/** "her sister Hodan", "SW: Pell" */
function roleBefore({ before, gapBefore, head, small }: Surroundings): string | null {
  if (
    before === undefined ||
    !/^(?:[,:]? |\s*[|:–-]\s*|, ?["“'‘]|[,:]? \(|["“'‘ ]+|:? ?\n)$/.test(gapBefore)
  )
    return null;
  if (before.isAllCapitals && OFFICES_BY_LETTERS.has(before.lower)) {
    return isPlainWord(head, small) ? null : 'a professional';
  }
  return before.isPossessive ? null : (ROLES.get(before.lower) ?? null);
}

/** "Hodan, her sister", "Hodan (the sister)" */
function roleAfter({ tail, gapAfter, tokens, last }: Surroundings): string | null {
  if (tail.isPossessive || !/^(?:, |\s?[|(]\s?)$/.test(gapAfter)) return null;
  for (let i = last + 1; i <= last + 4; i += 1) {
    const token = tokens[i];
    if (token === undefined || (i > last + 1 && !/^ $|^['’]s $/.test(token.before))) return null;
    const found = ROLES.get(token.lower);
    // "Hodan, and her sister": the sister is another.
    if (/^(?:and|or|with|who|was|told|said|which|to|at|but)$/.test(token.lower)) return null;
    if (found !== undefined && !token.isPossessive) return found;
  }
  return null;
}
