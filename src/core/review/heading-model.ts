import { HEADING_BIAS, HEADING_WEIGHTS, WEIGHT_STEPS } from './heading-weights.ts';

/** Features with their weights as packed; unpacked where they are asked for, since few ever are. */
let packed: ReadonlyMap<string, string> | undefined;

function features(): ReadonlyMap<string, string> {
  if (packed !== undefined) return packed;
  const found = new Map<string, string>();
  for (let at = 0; at < HEADING_WEIGHTS.length;) {
    const end = HEADING_WEIGHTS.indexOf('\n', at);
    const tab = HEADING_WEIGHTS.indexOf('\t', at);
    const after = end < 0 ? HEADING_WEIGHTS.length : end;
    found.set(HEADING_WEIGHTS.slice(at, tab), HEADING_WEIGHTS.slice(tab + 1, after));
    at = after + 1;
  }
  packed = found;
  return found;
}

/** Whether the teaching list has a feature that says something. */
export function isKnownFeature(feature: string): boolean {
  return features().has(feature);
}

/** What features add up to for each kind, in the order of HEADING_KINDS; the logarithm of odds. */
export function headingScores(own: readonly string[]): number[] {
  const scores = [...HEADING_BIAS];
  const step = 1 / (WEIGHT_STEPS * Math.sqrt(Math.max(1, own.length)));
  for (const feature of own) {
    for (const [letter, weight] of (features().get(feature) ?? '').matchAll(/[a-z](-?\d+)/g)) {
      const kind = letter.charCodeAt(0) - 97;
      scores[kind] = (scores[kind] ?? 0) + Number(weight) * step;
    }
  }
  return scores;
}
