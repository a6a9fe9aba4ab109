import {
  headingChances,
  kindOfHeading,
  type DocumentNames,
  type HeadingChances,
} from './heading-kind.ts';
import type { HeadingNode } from './heading-tree.ts';
import { KINDS, leaves, unusual } from './kind-order.ts';
import type { SectionKind } from './review.ts';
import { textEvidence, type TextEvidence } from './text-evidence.ts';

/** What a heading that names only a subject heads on the highest level, where nothing else is known. */
const SUBJECT: Readonly<Partial<Record<SectionKind, number>>> = {
  analysis: 0.3,
  narrative: 0.2,
  body: 0.15,
  findings: 0.12,
  family: 0.05,
  introduction: 0.03,
};
const SELDOM = 0.01;
/** Of such headings, how many go on with the part before. */
const GOES_ON = 0.5;
/** What such a heading goes on with. */
const CARRIED: ReadonlySet<SectionKind> = new Set(['analysis', 'findings', 'narrative']);
/** A subject under a part belongs to it; how seldom it does not. */
const STRAYS = 0.01;
/** Under what sets a review up, more is put than its title says. */
const STRAYS_EARLY = 0.05;
const SETTING_UP: ReadonlySet<SectionKind> = new Set(['introduction', 'method', 'terms']);
const TEXT_WEIGHT = 1.2;
/** That a sign is missing says less than that it is there. */
const SILENCE = 0.4;
/** No heading is so plain that nothing else is possible. */
const FLOOR = 0.002;
/** What stays itself as an appendix, where its title says so. */
const APART: ReadonlySet<SectionKind> = new Set([
  'terms',
  'glossary',
  'references',
  'recommendations',
  'chronology',
]);

/** How readily an appendix is nothing but one, whatever its title. */
const PLAIN_APPENDIX = 0.4;

/** What is known of a heading before its place is weighed. */
interface Weighed {
  readonly chances: HeadingChances;
  readonly evidence: TextEvidence;
  readonly appendix: boolean;
}

function chanceOf({ chances, appendix }: Weighed, kind: SectionKind): number {
  if (appendix && kind === 'appendix') return PLAIN_APPENDIX;
  return appendix && !APART.has(kind) ? 0 : (chances.get(kind) ?? 0);
}

function subjectOf({ chances }: Weighed): number {
  return chances.get('topic') ?? 0;
}

/** The part that a heading stands under. */
interface Above {
  readonly kind: SectionKind;
  /** The chance that the words of its heading name only a subject. */
  readonly subject: number;
}

/** The chance that a heading belongs to the part above it whatever its words say. */
function staying(one: Weighed, parent: Above): number {
  return KINDS.reduce(
    (sum, kind) =>
      kind === parent.kind
        ? sum
        : sum + chanceOf(one, kind) * (1 - leaves(parent.kind, kind, parent.subject)),
    subjectOf(one),
  );
}

/** The logarithm of how well a kind fits, under a part or (null) on the highest level after another. */
function fit(
  one: Weighed,
  kind: SectionKind,
  parent: Above | null,
  before: SectionKind | null,
): number {
  const said = chanceOf(one, kind);
  const shown = one.evidence[kind] ?? 0;
  const text = TEXT_WEIGHT * (shown < 0 ? shown * SILENCE : shown);
  if (parent !== null) {
    const share =
      kind === parent.kind
        ? said + staying(one, parent)
        : said * leaves(parent.kind, kind, parent.subject);
    const strays = SETTING_UP.has(parent.kind) ? STRAYS_EARLY : STRAYS;
    return Math.log(FLOOR + share + strays * subjectOf(one)) + text;
  }
  const goesOn = before === kind && CARRIED.has(kind) ? GOES_ON : 0;
  const subject = goesOn + (1 - GOES_ON) * (SUBJECT[kind] ?? SELDOM);
  const share = said + (one.appendix ? 0 : subjectOf(one) * subject);
  return Math.log(FLOOR + share) + text - (one.appendix ? 0 : unusual(before, kind));
}

interface Choice {
  readonly score: number;
  readonly kind: SectionKind;
}

/**
 * The kinds of a document's headings, chosen together: what each heading's words say, what the text
 * under it shows, what it stands under, and what comes before it on the highest level. The best path
 * over the highest level (Viterbi), where each step brings the best kinds of what stands under it.
 * `textsUnder` gives the texts between a heading and the next.
 */
export function kindsOfHeadings(
  nodes: readonly HeadingNode[],
  textsUnder: (node: HeadingNode) => readonly string[],
  names: DocumentNames,
): SectionKind[] {
  const weighed = nodes.map((node) => ({
    chances: headingChances(node.title, names),
    evidence: textEvidence(textsUnder(node)),
    appendix: node.appendix,
  }));
  const above = placesAbove(nodes);
  const children = nodes.map((_, at) => nodes.flatMap((__, i) => (above[i] === at ? [i] : [])));
  const known = new Map<string, Choice>();

  /** The chance that nothing above a heading says what it is. */
  function subjectAbove(at: number): number {
    const one = above[at] ?? -1;
    const own = weighed[one];
    return own === undefined ? 1 : subjectOf(own) * subjectAbove(one);
  }

  function choose(at: number, parent: SectionKind): Choice {
    const key = `${String(at)} ${parent}`;
    const own = weighed[at];
    const subject = subjectAbove(at);
    const found = known.get(key);
    if (found !== undefined || own === undefined) return found ?? { score: 0, kind: 'body' };
    const best = bestOf(
      (kind) => fit(own, kind, { kind: parent, subject }, null) + under(at, kind),
    );
    known.set(key, best);
    return best;
  }

  function under(at: number, kind: SectionKind): number {
    return (children[at] ?? []).reduce((sum, child) => sum + choose(child, kind).score, 0);
  }

  const kinds: SectionKind[] = nodes.map(() => 'body');
  const highest = nodes.flatMap((_, at) => (above[at] === -1 ? [at] : []));
  let paths = new Map<SectionKind | null, { score: number; kinds: readonly SectionKind[] }>([
    [null, { score: 0, kinds: [] }],
  ]);
  for (const at of highest) {
    const own = weighed[at];
    if (own === undefined) continue;
    const next: typeof paths = new Map();
    for (const kind of KINDS) {
      const below = under(at, kind);
      for (const [before, path] of paths) {
        const score = path.score + below + fit(own, kind, null, before);
        if (score > (next.get(kind)?.score ?? -Infinity)) {
          next.set(kind, { score, kinds: [...path.kinds, kind] });
        }
      }
    }
    paths = next;
  }
  const best = [...paths.values()].reduce((a, b) => (b.score > a.score ? b : a));

  function settle(at: number, kind: SectionKind): void {
    kinds[at] = kind;
    for (const child of children[at] ?? []) settle(child, choose(child, kind).kind);
  }
  for (const [i, at] of highest.entries()) settle(at, best.kinds[i] ?? 'body');
  return kinds;
}

function bestOf(score: (kind: SectionKind) => number): Choice {
  return KINDS.map((kind) => ({ kind, score: score(kind) })).reduce((a, b) =>
    b.score > a.score ? b : a,
  );
}

/** The title of a whole report, as it stands over an addendum or the second of two. */
const TITLE =
  /\b(?:addendum|supplement\w*|overview report|executive summary|case review|practice review)\b/i;

/**
 * The heading each takes its kind from, where it says none: the one it stands under; after an appendix
 * the appendix; -1 on the highest level. A title over a whole report is no part.
 */
function placesAbove(nodes: readonly HeadingNode[]): number[] {
  const [first, ...others] = nodes;
  const over = others.length > 1 && others.every(({ level }) => level > 1);
  const chapters = first?.mark.level ?? 1;
  const isTitle = ({ mark, level }: HeadingNode, at: number): boolean =>
    level === 1 &&
    ((at === 0 && over && kindOfHeading(mark.heading) === null) ||
      (at > 0 && mark.level < chapters && TITLE.test(mark.heading)));
  const titles = nodes.map(isTitle);
  let appendix = -1;
  return nodes.map((node, at) => {
    if (node.appendix) {
      appendix = at;
      return -1;
    }
    if (node.parent >= 0 && titles[node.parent] !== true) return node.parent;
    // A higher heading begins something else: an addendum, a second report.
    const open = nodes[appendix]?.mark.level ?? 0;
    if (node.mark.level < open) appendix = -1;
    return appendix;
  });
}
