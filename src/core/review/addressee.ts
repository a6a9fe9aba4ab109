import { IMPERATIVE } from './directives.ts';
import { isInstruction, takesObject, withoutLabel } from './instructions.ts';

/** A body that a recommendation can be made to. */
const BODY =
  /\b(?:board|boards|partnership|partnerships|partners|[A-Z]*SCB|[A-Z]*SCP|[A-Z]*LSCP|council|councils|borough|authority|authorities|trust|trusts|nhs|police|constabulary|ccg|icb|integrated care|clinical commissioning|service|services|social care|school|schools|academy|college|colleges|hospital|hospitals|health|government|department|minister|secretary of state|ofsted|cafcass|probation|home office|ministry|agency|agencies|organisation|organisations|panel|gps?|midwifery|university|committee|executive|director|commissioners?|providers?|camhs|nspcc|housing|ambulance|education|team|teams|practice|association|college of policing|nursery|charity|cps|nurseries|officers?|practitioners?|professionals|health visitors?|social workers?|midwives|managers?|teachers?|doctors|staff|homes|pharmac(?:y|ies|ists?)|surger(?:y|ies)|dentists?|childminders?|providers?|business group|subgroup|sub-group|leads?|chairs?|strategic group)\b/i;

const MODAL =
  /^(?:(?:this|the) review (?:therefore )?recommends |it is (?:therefore )?recommended |the reviewers? recommends? )?(?:that )?((?:all |both |each |every )?[^.;:]{2,160}?)\s+(?:should|must|needs? to|(?:is|are) (?:asked|requested|invited|recommended|required|advised|urged|encouraged) to|(?:is|are) (?:now )?to(?= \p{Ll})|shall|ought to|(?:may|might|could) (?:want|wish|need|like) to|will(?: (?:want|wish|need|like) to)?(?= \p{Ll})|to (?=be\b|\p{Ll}{3,}))/iu;
const RECOMMENDED_TO = /^(?:it is )?recommended to (the [^,.;:]{3,80}?) that\b/i;
const LABEL = /^((?:\p{Lu}|the |all |for )[^.:;]{2,80}):\s+(?=\p{L})/iu;

const ENDS_IN_BODY =
  /(?:boards?|partnerships?|partners|councils?|trusts?|police|constabulary|services?|schools?|colleges?|hospitals?|agency|agencies|authority|authorities|government|commissioners?|practices|surgeries|teams?|CAMHS|cafcass|icb|leaders|managers|providers?)$/i;
/** Headings that are the name of a body or service and nothing else. */
const ENDS_AS_BODY =
  /(?:board|partnership|council|trust|police|constabulary|social care|services?|schools?|academy|college|hospitals?|health|group|practices|partners|ICB|CCG|cafcass|probation|LSCB|authority|government|agencies|association|nursery|homes|committee)\)?$|^(?:health|education|housing|schools|midwifery|health visiting|general practice)$/i;

function clean(words: string): string {
  return words
    .replace(/^(?:that\s+)?(?:for\s+)?(?:the\s+)?/iu, '')
    .replace(/^that\s+the\s+/iu, '')
    .replace(/[\s,]+$/u, '')
    .trim();
}

function bodyOrNull(words: string): string | null {
  const name = clean(words);
  if (name.split(/\s+/u).length > 14 || !BODY.test(name)) return null;
  // An imperative asks of its object nothing: "Invite the placing authority to …".
  if (IMPERATIVE.test(name) || takesObject(name)) return null;
  if (/^an? /iu.test(name)) return null;
  // Those of a kind, told by what they do.
  if (/^(?:all|every|each|any)\b[\p{L}’' -]*? (?:that|which|who) (?!should|must)/iu.test(name))
    return name;
  // A clause rather than a name: "in order to ensure that partners …".
  if (
    /\b(?:that|which|who|when|where|ensure|review|in order|if|consider|how|whether|assurance|work|what|should|must|noted|believes?|found|heard|thought|felt)\b/i.test(
      name,
    )
  ) {
    return null;
  }
  return name;
}

/** To whom the words of a recommendation address it, without the article; null where they do not say. */
export function addresseeOf(text: string): string | null {
  const labelled = LABEL.exec(text)?.[1];
  if (labelled !== undefined) {
    const name = bodyOrNull(labelled);
    if (name !== null) return name;
  }
  const to = RECOMMENDED_TO.exec(text)?.[1];
  if (to !== undefined) return clean(to);
  if (text.trimEnd().endsWith('?')) return askedBody(text);
  const subject = MODAL.exec(
    text.replace(
      /^([^.;:,]{2,80}), (?:which|who) [^,.;:]{2,120}, (?=should|must|needs? to|shall)/u,
      '$1 ',
    ),
  )?.[1];
  return subject === undefined ? null : bodyOrNull(subject);
}

const QUESTION =
  /^(?:how |when |what |in what way )?(?:can|will|should|does|do|could|would|is|are|has|have|might)\s+((?:[\p{L}’'-]+\s+){1,9})/iu;

/** Whom a question is put to: the words after "Can", "Will" and the like up to the end of a body's name. */
function askedBody(text: string): string | null {
  const words = (QUESTION.exec(text)?.[1] ?? '').trim().split(/\s+/u);
  for (let count = 1; count <= words.length; count += 1) {
    const name = words.slice(0, count).join(' ');
    if (ENDS_IN_BODY.test(name) && !ENDS_IN_BODY.test(words[count] ?? '')) return bodyOrNull(name);
  }
  return null;
}

/** To whom a heading addresses what stands under it: "Recommendations for the Partnership", "Health". */
export function addresseeOfHeading(heading: string): string | null {
  const made =
    /\b(?:recommendations?|considerations?|challenges?|questions|actions?|issues|points)\s+(?:made\s+)?(?:for|to)\s+(?:the\s+)?(.+)$/iu.exec(
      heading,
    )?.[1];
  if (made !== undefined) return bodyOrNull(made.replace(/\bto consider$/iu, ''));
  const by = /^(?:\d[\d.]*\s+)?(?:by|for|to) (?:the )?(.+)$/iu.exec(heading)?.[1];
  if (by !== undefined && by.split(/\s+/u).length <= 8 && ENDS_AS_BODY.test(by)) {
    return bodyOrNull(by);
  }
  const before = /^(?:\d[\d.]*\s+)?(.+?)(?:'s|’s)?\s+recommendations?$/iu.exec(heading)?.[1];
  if (before !== undefined) {
    if (
      /\b(?:single|multi|inter|individual|agency|key|summary|national|local|and|findings)\b/i.test(
        before,
      )
    )
      return null;
    return bodyOrNull(before);
  }
  if (/recommend|improve|action|learning|next steps/i.test(heading)) return null;
  // A topic may hold the same words: "Education of looked after children".
  return heading.split(/\s+/u).length <= 8 && ENDS_AS_BODY.test(heading)
    ? bodyOrNull(heading)
    : null;
}

/** Workers named by their work, who belong to the body that a heading names. */
const WORKERS =
  /^(?:all |every |each |any )?(?:officers?|staff|practitioners?|professionals|workers?|managers?|reports?|relatives|supervisors|teachers?|doctors?|nurses?)$/i;

/** To whom a recommendation is made: as its text says, or the heading above where that names only workers. */
export function madeTo(text: string, under: string | null): string | null {
  const label = /^(\p{Lu}[\p{L}’' ]{2,40}s): (?=\p{Ll})/u.exec(text)?.[1];
  if (label !== undefined && isInstruction(text)) return label;
  const own = addresseeOf(text) ?? addresseeOf(withoutLabel(text));
  return own !== null && (under === null || !WORKERS.test(own)) ? own : (under ?? own);
}
