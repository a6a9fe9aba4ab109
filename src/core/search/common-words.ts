/** Words that stand in nearly every passage, and those that make a question of a search: beside others they narrow nothing. */
const COMMON = new Set(
  `a about an and are as at be because been but by could for from in into is it its of on or should that the this to was
  were with would
  did do does had has have how there they them what when where which who whom whose why
  not no he she his her hers him we us our you your i me my if so than then too very just been being get gets got can`.split(
    /\s+/u,
  ),
);

/** Whether a folded word is one of these. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}
