import type { Surroundings } from './name-surroundings.ts';
import { isOfNoOne, isPlainWord } from './name-text.ts';
import { DEEDS, ROLES } from './people-words.ts';

/** Verbs that things have as well as people. */
const OF_THINGS =
  /^(?:is|was|has|had|did|does|would|could|will|made|gave|took|showed|found|called|kept|began|stopped|started|needed|needs|moved|met|came|went|looked|appeared|seemed|described|explained|returned|lay|sat|stood|stayed|lost|brought|carried|ran|works|worked|who|whose|age|lives|wanted|knew|saw|heard|agreed|presented|attended|noticed|confirmed|reported|says|asks)$/;
/** What a person has, behind 's. */
const OF_PEOPLE =
  /^(?:eyes|face|hand|hands|body|arm|arms|head|hair|name|names|birth|death|birthday|funeral|bed|bedroom|life|lives|own|age|story|injuries|bruises|behaviour|mood|weight|phone|account|presentation|wishes|feelings|voice|parents|family|school|home|disclosure|drinking|mental|care|lived|relationship|childhood|pregnancy|attendance|diary)$/;
/** Names that are also months, seasons or feasts. */
export const NAMES_OF_TIMES = /^(?:april|may|june|august|autumn|summer|winter|easter|spring)$/;

/** "Hodan shouted", "Hodan's bedroom": whether what follows is said of people only. */
export function isSaidOfPeople(around: Surroundings): boolean {
  const { after, gapAfter, tail, head, isOpening, small } = around;
  if (after === undefined || after.isCapital || gapAfter !== ' ') return false;
  if (tail.isPossessive) {
    return OF_PEOPLE.test(after.lower) || (ROLES.has(after.lower) && after.lower !== 'children');
  }
  if (!DEEDS.has(after.lower) || OF_THINGS.test(after.lower)) return false;
  return !(isOpening && isPlainWord(head, small));
}

/** Whether a name that is also a word stands for somebody, alone, by what stands before and after it. */
export function isMeantAsName(around: Surroundings): boolean {
  const { head, before, after, gapAfter, isOpening } = around;
  if (NAMES_OF_TIMES.test(head.lower)) {
    return !isOpening && head.isPossessive && isSaidOfPeople(around);
  }
  if (isOfNoOne(head)) return false;
  if (!isOpening) return !/^(?:in|into|at|from|the|a|an|this|near|to)$/.test(before?.lower ?? '');
  const isExplained =
    gapAfter.startsWith(',') &&
    /^(?:a|an|the|her|his|their|who|whose|aged|and)$/.test(after?.lower ?? '');
  return isExplained || isSaidOfPeople(around);
}
