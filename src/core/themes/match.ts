import { CONTRASTS } from './clauses.ts';
import type { Places, Span } from './places.ts';
import type { CompiledCondition, CompiledRule, NearTest, Unit } from './compile.ts';
import type { Token } from './tokens.ts';

/** One place where a rule fires: the stretches it rests on, in the order the rule names them. */
export interface Occurrence {
  readonly spans: readonly Span[];
}

/** A passage in which every pattern has been looked for. */
export interface Searched {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly found: Places;
}

const NOWHERE: Span = { start: -1, end: -1 };

function unitOf(searched: Searched, span: Span, unit: Unit): number {
  return unit === 'passage' ? 0 : (searched.tokens[span.start]?.[unit] ?? -1);
}

/** True where a stretch runs over a "but", or out of an "although ...,": its ends are set against each other. */
function isContrasted({ tokens }: Searched, { start, end }: Span): boolean {
  let opened = start;
  while (opened > 0 && tokens[opened - 1]?.clause === tokens[start]?.clause) opened -= 1;
  for (let at = start + 1; at < end; at += 1) {
    if (tokens[at]?.clause === tokens[at - 1]?.clause) continue;
    if (CONTRASTS.has(tokens[at]?.word ?? '') || CONTRASTS.has(tokens[opened]?.word ?? '')) {
      return true;
    }
  }
  return false;
}

function inUnit(searched: Searched, occurrence: Occurrence, unit: Unit, index: number): boolean {
  return occurrence.spans.every((span) => unitOf(searched, span, unit) === index);
}

function occurrences(
  condition: CompiledCondition,
  searched: Searched,
  barred: readonly Span[],
): readonly Occurrence[] {
  if (condition.kind === 'stretch') {
    const spans = searched.found.spans(condition.pattern);
    return spans
      .filter((s) => !barred.some((bar) => bar.start <= s.start && s.end <= bar.end))
      .map((span) => ({ spans: [span] }));
  }
  const { within, words } = condition;
  const parts = condition.parts.map((part) => occurrences(part, searched, barred));
  const [first = []] = parts;
  if (words !== undefined)
    return first.flatMap((one) => nearby(one, parts, within, words, searched));
  const units = new Set(
    first.flatMap(({ spans }) => spans.map((s) => unitOf(searched, s, within))),
  );
  return [...units].flatMap((index) => {
    const here = parts.map((part) => part.filter((o) => inUnit(searched, o, within, index)));
    if (here.some((part) => part.length === 0)) return [];
    return [{ spans: here.flat().flatMap(({ spans }) => spans) }];
  });
}

/** The first of several parts with what stands near it of each of the others, if all of them do. */
function nearby(
  first: Occurrence,
  [, ...others]: readonly (readonly Occurrence[])[],
  within: Unit,
  words: number,
  searched: Searched,
): readonly Occurrence[] {
  const index = unitOf(searched, first.spans[0] ?? NOWHERE, within);
  const near = others.map((part) =>
    part.filter(
      (one) =>
        inUnit(searched, one, within, index) &&
        first.spans.some((a) => one.spans.some((b) => wordsBetween(a, b) <= words)),
    ),
  );
  if (near.some((part) => part.length === 0)) return [];
  return [{ spans: [first, ...near.flat()].flatMap(({ spans }) => spans) }];
}

function wordsBetween(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

function standsNear(test: NearTest, searched: Searched, occurrence: Occurrence): boolean {
  const units = new Set(occurrence.spans.map((span) => unitOf(searched, span, test.within)));
  return occurrences(test.condition, searched, []).some(({ spans }) =>
    spans.some((span) => units.has(unitOf(searched, span, test.within))),
  );
}

/** Where a rule fires in a passage; nothing inside the `barred` stretches counts. */
export function findRule(
  rule: CompiledRule,
  searched: Searched,
  barred: readonly Span[],
): readonly Occurrence[] {
  const all = occurrences(rule.when, searched, barred).filter(
    ({ spans }) =>
      rule.rule.stance !== 'good' || !spans.some((span) => isContrasted(searched, span)),
  );
  if (all.length === 0 || (rule.needs.length === 0 && rule.unless.length === 0)) return all;
  return all.filter(
    (occurrence) =>
      (rule.needs.length === 0 ||
        rule.needs.some((test) => standsNear(test, searched, occurrence))) &&
      !rule.unless.some((test) => standsNear(test, searched, occurrence)),
  );
}
