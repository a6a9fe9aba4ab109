import type { People } from './people.ts';

const EXAMINED =
  /\b(?:X-rays?|scans?|surveys?|examinations?|tests?|post-mortem|doctors?|paediatricians?|pathologist|hospital)\b[^.;]{0,60}\b(?:showed|found|revealed|identified|confirmed)\b/i;

/** A person named as the one by whom or with whom, not the one it happened to. */
const OBLIQUE =
  /\b(?:by|with|from|beside|for which|while) (?:(?:his|her|their|an?|the|two|three|several) )?(?:[\w-]+ )?$/i;
const DONE_TO = /^[\w\s]{0,30}?\b\w+(?:ing|ed) (?:her|him|them)\b/i;

/**
 * Whether what a sentence tells at an offset happened to the child of the case, by who is named in it and what the
 * sentence before it was about.
 */
export function happenedToChild(
  text: string,
  at: number,
  previous: string,
  people: People,
): boolean {
  if (
    /\b(?:death|murder|killing|suicide|injur(?:y|ies))(?: of| to) (?:[\w’']+ ){0,3}?(?:mother|father|parent|partner|grand\w+|brother|sister|sibling|uncle)\b/i.test(
      text,
    )
  )
    return false;
  const mentions = people
    .mentions(text)
    .filter(
      ({ person, index }) =>
        person === 'child' || !OBLIQUE.test(`${text.slice(0, index).trimEnd()} `),
    );
  const before = mentions.filter(({ index }) => index <= at);
  const nearest = before.at(-1);
  const first = before[0];
  // "Anna’s grandfather died" begins with Anna and is not about her.
  const owns = first !== undefined && /^['’]/.test(text.slice(first.index + first.text.length));
  if (nearest?.person === 'child' || (first?.person === 'child' && !owns)) return true;
  const topic = people.isTopic(text, previous) || startsWithChild(previous, people);
  // "An X-ray showed a fracture"
  if (EXAMINED.test(text) && mentions.every(({ person }) => person === 'child') && topic)
    return true;
  // "that her step-father had been abusing her"
  if (nearest !== undefined) return topic && DONE_TO.test(text.slice(at));
  const spoken = /\b(?:he|she|they|his|her|their)\b/i.test(text.slice(0, at));
  if (!spoken) {
    const named = /\b(?:the (?:death|injur(?:y|ies)|incident)|(?:his|her|their) death)\b/i.test(
      text,
    );
    return mentions[0]?.person === 'child' || (mentions.length === 0 && named && topic);
  }
  const own = /\bown li(?:fe|ves)\b|\bsuicide\b/i.test(text);
  const sure = people.mentions(previous).every(({ person }) => person === 'child');
  return (
    people.isTopic(mentions.length === 0 ? text : text.slice(0, at), previous) && (!own || sure)
  );
}

function startsWithChild(text: string, people: People): boolean {
  return people.mentions(text)[0]?.person === 'child';
}
