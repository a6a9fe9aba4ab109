import { CONTRASTS } from './clauses.ts';
import type { Places, Span } from './places.ts';
import type { CompiledCondition, CompiledRule, NearTest } from './compile.ts';
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

type Unit = 'clause' | 'sentence';

function unitOf(searched: Searched, span: Span, unit: Unit): number {
  return searched.tokens[span.start]?.[unit] ?? -1;
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
  const parts = condition.parts.map((part) => occurrences(part, searched, barred));
  if (parts.some((part) => part.length === 0)) return [];
  if (condition.within === 'passage') {
    return [{ spans: parts.flat().flatMap(({ spans }) => spans) }];
  }
  const unit = condition.within;
  const [first = []] = parts;
  const units = new Set(first.flatMap(({ spans }) => spans.map((s) => unitOf(searched, s, unit))));
  return [...units].flatMap((index) => {
    const here = parts.map((part) => part.filter((o) => inUnit(searched, o, unit, index)));
    if (here.some((part) => part.length === 0)) return [];
    return [{ spans: here.flat().flatMap(({ spans }) => spans) }];
  });
}

function standsNear(test: NearTest, searched: Searched, occurrence: Occurrence): boolean {
  const unit = test.sameClause ? 'clause' : 'sentence';
  const units = new Set(occurrence.spans.map((span) => unitOf(searched, span, unit)));
  return occurrences(test.condition, searched, []).some(({ spans }) =>
    spans.some((span) => units.has(unitOf(searched, span, unit))),
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
