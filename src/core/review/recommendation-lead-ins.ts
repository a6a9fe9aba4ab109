import { isDirective } from './directives.ts';
import { isInstruction } from './instructions.ts';
import type { PlacedBlock } from './whole-text.ts';

const WHO =
  '(?:(?:this|the) (?:review|panel|report|author|reviewers?|partners|board|partnership|committee)|we|the reviewers)';
const VERB = '(?:recommend(?:s|ed)?|proposes?|asks?|calls? (?:up)?on|calls? for)';
/** "It is recommended that:" and the like: what is listed under it is recommended, however it is put. */
const LEAD_IN = new RegExp(
  String.raw`^(?:it is |${WHO} |in the light of this,? ${WHO} )(?:therefore |also |now |further )*${VERB}\b[^.]{0,120}:$`,
  'i',
);
/** "We also recommend: …", with what is recommended behind the colon. */
const RUN_IN = new RegExp(
  String.raw`^(?:it is (?:therefore |also |now |further )*recommended|${WHO} (?:therefore |also |now |further )*(?:recommends?|proposes?|asks?|calls? for))(?: that)?(?: the following)?\s*:\s+(?=\p{L})`,
  'iu',
);
const ASKED_BODY = /\b(?:asks?|calls? (?:up)?on) (.{3,100}?) to:$/iu;

/** Whether a paragraph recommends what is listed under it. */
export function isLeadIn({ kind, text }: PlacedBlock['block']): boolean {
  return kind === 'paragraph' && LEAD_IN.test(text);
}

/** Whom "We ask the Board to:" names, as a sentence that directs; the text itself where it names none. */
export function leadInAddress(text: string): string {
  const asked = ASKED_BODY.exec(text)?.[1];
  return asked === undefined ? text : `${asked} should act`;
}

/** What "We recommend: The Board should …" recommends; null where the words behind it direct nobody. */
export function runInText(text: string): string | null {
  const mark = RUN_IN.exec(text)?.[0];
  if (mark === undefined) return null;
  const asked = text.slice(mark.length);
  return isDirective(asked) || isInstruction(asked) ? asked : null;
}
