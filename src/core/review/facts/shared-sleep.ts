import { ageBand, agesIn } from './age.ts';

/** A child sleeps beside somebody, or where nobody should. */
const SHARED_SLEEP =
  /\basleep (?:together )?on (?:a|the) sofa\b|\bco-?sle(?:pt|eping)\b|\bsleeping (?:with|next to|beside) (?:an? |his |her |the )?(?:parent|mother|father|adult)\b|\b(?:sharing|shared|shares) (?:a|the|his|her|their|an adult) (?:double |single |parental |adult )?(?:bed|sofa|settee) with\b|\bsame bed as (?:both )?(?:his|her|their|the|an?)?\b|\bbed[- ]shar(?:ing|ed)\b|\b(?:asleep|sleeping|slept) (?:beside|next to) (?:an adult|a parent|(?:his|her|their) (?:mother|father|parents?|mum|dad))\b|\b(?:woke|asleep|slept) [^.;]{0,40}\bon (?:a|the) (?:[\w-]+ )?(?:sofa|settee|armchair|bean ?bag)\b/i;
const DEATH_OR_COLLAPSE =
  /\b(?:did not survive|died|death|dead|fatal\w*|deceased|lifeless|life extinct|unresponsive|not breathing|stopped breathing|collaps\w*|cardiac arrest|resuscitat\w*|(?:could not be|not be|never) (?:woken|roused)|did not wake|not waking|found (?:cold|blue|pale|limp|floppy))\b/i;
const INFANT = /\b(?:baby|babies|infants?|newborns?)\b(?! (?:sister|brother|sibling))/i;
const SEXUAL_HARM =
  /\bsexual\w*|\brap(?:e[ds]?|ing)\b|\bindecen\w+|\bmolest\w*|\bgroomed\b|\bincest\w*/i;

/**
 * Where a sentence tells of sleep that was shared as of a sudden death: with words of death or collapse, or of
 * an infant or its age, in it or in the `next` one. -1 where it does not, or speaks of sexual harm.
 */
export function sharedSleep(text: string, next: string): number {
  const at = text.search(SHARED_SLEEP);
  if (at < 0 || SEXUAL_HARM.test(text)) return -1;
  const told = [text, next].some(
    (sentence) =>
      DEATH_OR_COLLAPSE.test(sentence) ||
      INFANT.test(sentence) ||
      agesIn(sentence).some(({ value }) => ageBand(value) === 'under 1'),
  );
  return told ? at : -1;
}
