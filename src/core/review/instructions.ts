import { IMPERATIVE } from './directives.ts';

/** A first word with what a verb in its plain form takes: "Book an interpreter", "See any bruise". */
const SHAPE =
  /^(\p{Lu}\p{Ll}+)(?: (?:not|no longer|again|back))? (?:a|an|the|any|every|each|all|your|their|its|our|this|these|what|how|who|whom|when|where|why|whether|that|with|for|to|no|it|them|him|her|children|parents|families|staff|at|up|out|about|more|less|only|into|on|until|if|before|after|one|two|both|by|aloud|together|down|off|over|through|early|\p{Ll}+ing)\b/u;
/** Words that stand first in a sentence and are no verbs. */
const NO_VERB =
  /^(?:the|an?|in|on|at|for|with|by|from|of|to|if|when|where|while|since|as|and|but|or|not|no|all|any|every|each|both|some|many|most|few|more|less|there|this|that|these|those|it|he|she|they|we|i|you|his|her|their|our|its|what|who|how|why|which|one|two|three|four|five|such|so|even|only|after|before|during|until|because|although|despite|under|over|between|without|within|nobody|nothing|nowhere|everyone|anyone|someone|much|little|mother|father|mum|dad|police|people|children|part|about|like|unlike|given|apart|instead|rather|then|here|now|once|twice|never|always|often|is|are|was|were|do|does|did|had|has|have|could|would|will|can|may|might)$/i;
/** Endings that plain forms of verbs hardly have. */
const NO_PLAIN_FORM = /(?:[^s]s|ed|ing|ly|tion|ity|ment|ness|ance|ence|hood|ship|ism|ist)$/;
/** "Receptionists: …", "For schools: …", "Diagnosis. …" in front of what is asked. */
const LABEL = /^(?:\p{Lu}[^.:;?!]{2,60}: |\p{Lu}[\p{L}’' -]{2,30}\. (?=\p{Lu}))/u;

/** A text without the label in front of it. */
export function withoutLabel(text: string): string {
  return text.replace(LABEL, '');
}

/** Whether words begin with a verb that takes what follows for its object: "Invite the schools". */
export function takesObject(words: string): boolean {
  const first = /^(\p{Lu}\p{Ll}+) (?:the|an?|any|every|each|their|your|its)\b/u.exec(words)?.[1];
  return first !== undefined && !NO_VERB.test(first) && !NO_PLAIN_FORM.test(first);
}

/** Whether an item of a list begins by telling somebody what to do, with or without a label in front. */
export function isInstruction(text: string): boolean {
  const words = withoutLabel(text);
  const bare = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  if (IMPERATIVE.test(bare)) return true;
  const first = SHAPE.exec(
    bare.replace(/^(?:Please|Always|Never|Do not|Don['’]t) (?=\p{L})/u, ''),
  )?.[1];
  if (first === undefined) return /^(?:Please|Never|Do not|Don['’]t) \p{L}/u.test(bare);
  return !NO_VERB.test(first) && !NO_PLAIN_FORM.test(first);
}
