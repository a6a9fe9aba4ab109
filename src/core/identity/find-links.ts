import { foundBy } from './found.ts';
import type { Found } from './found.ts';

const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"”’)\]]+[^\s<>"”’)\].,;:!?]/giu;
/** Places where people show themselves, and where papers tell of them. */
const OF_PEOPLE =
  /facebook|fb\.|instagram|tiktok|twitter|(?:^|\/\/)x\.|snapchat|youtube|youtu\.be|linkedin|discord|reddit|twitch|onlyfans|justgiving|gofundme|muchloved|funeral|tribute|news|gazette|echo|mail|mirror|telegraph|guardian|chronicle|herald|express|evening|\/~/iu;
/** "@leigh_demps91" */
const AT_NAME = /(?<![\p{L}\d._%+-])@[\p{L}\d_][\p{L}\d_.]{2,}(?<!\.)/gu;
/** A made name behind the place where it is used: with figures or a low line, or in quotes. */
const NETWORK =
  '(?:Snapchat|Snap|Instagram|Insta|TikTok|Facebook|Twitter|Discord|Roblox|Xbox|PlayStation|Fortnite|Twitch|Kik|Telegram|Steam|Grindr|Tinder|Yubo|Omegle|[Uu]ser ?name|[Hh]andle|[Gg]amer ?tag|[Ss]creen name|[Pp]rofile|[Aa]ccount)';
const USER_NAME = new RegExp(
  `(?<=\\b${NETWORK}\\b[^.;|\\n]{0,32}[\\s"“'‘(])(?=[\\p{L}\\d.]*[\\d_])(?=[\\d_.]*\\p{L})[\\p{L}\\d_][\\p{L}\\d_.-]{2,}(?<![.-])`,
  'gu',
);
const QUOTED_NAME = new RegExp(
  `(?<=\\b${NETWORK}\\b[^.;|\\n"“]{0,24}["“‘])[^\\s"”’,.]{3,30}(?=["”’])`,
  'gu',
);

/** "goes by kaiser.one on insta", "user name: foxglove": a made name by what is said before or behind it. */
const SAID_TO_BE_NAME =
  /(?<=\b(?:[Uu]ser ?names?|[Hh]andles?|[Gg]amer ?tags?|[Ss]creen ?names?|[Nn]icknames? online|IGN|PSN|[Ss]nap(?:chat)?|[Ii]nsta(?:gram)?|[Tt]ik ?[Tt]ok|[Dd]iscord|[Rr]oblox|[Kk]ik|[Tt]elegram|[Ss]kype|[Tt]witch|[Xx]box(?: Live)?)(?: (?:name|id|ID|handle|account|profile|user|tag))?(?: is| was|:| as| called| under)?(?: the (?:name|handle|username))? ["“'‘]?)(?=[\p{L}\d]*[\d_.-])[\p{L}\d_][\p{L}\d_.-]{3,30}(?<![.-])/gu;
/** "mo_k1ng", "x.leighh.x", "CrumpDog99": letters with low lines, stops or figures between, in no address. */
const MADE_NAME =
  /(?<![\p{L}\d@._/-])(?:[\p{L}\d]{2,}(?:\.[\p{L}\d]+)?_[\p{L}\d_.]*[\p{L}\d]|\p{Ll}{3,}\.\p{Ll}{2,}\d{1,4}|x[\p{Ll}]{0,2}[._-]\p{Ll}{3,}[._-]?x{0,3}|\p{Lu}?\p{Ll}{4,}(?:\p{Lu}\p{Ll}+)+\d{0,4}|\p{Lu}?\p{Ll}{4,}\d{2,4})(?:#\d{3,5})?(?![\p{L}\d@/-]|\.\p{L})/gu;
/** "JavaScript", "LinkedIn": two capitals in a word that nobody made up. */
const NO_MADE_NAME =
  /^(?:Liquid|Capita|Carefirst|WhatsApp|You|Face|Tik|Snap|Linked|Pay|Mosaic|Micro|Power|Child|Safe|Smart|Team|Net|Life|Master|Health|Systm|Quick|Script|Data|Track|Mc|Mac|Fitz|Covid|Home|Care|Parent|Help|Kooth|Near|Class|Google)/u;

/** Pages and names in networks by which a person, or what papers wrote of one, is found. */
export function findLinks(text: string): Found[] {
  const links = foundBy(text, LINK, ([address]) =>
    OF_PEOPLE.test(address)
      ? {
          kind: 'e-mail',
          why: 'It leads to a page of or about somebody.',
          suggestion: 'a web address',
        }
      : undefined,
  );
  const names = [AT_NAME, USER_NAME, QUOTED_NAME, SAID_TO_BE_NAME, MADE_NAME].flatMap((pattern) =>
    foundBy(text, pattern, ([name]) =>
      pattern === MADE_NAME && NO_MADE_NAME.test(name)
        ? undefined
        : {
            kind: 'e-mail',
            why: 'It is a name somebody has in a network.',
            suggestion: 'a user name',
          },
    ),
  );
  return [...links, ...names].sort((a, b) => a.start - b.start || b.end - a.end);
}
