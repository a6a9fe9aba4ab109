import learned from './heading-weights.json' with { type: 'json' };

/*
 * heading-weights.json is what training/headings/train.ts learned from the teaching list beside it: what speaks for
 * each kind before a word is read, how many steps of a weight make 1, and a line for each feature of headings: the
 * feature, a tab, and a letter (a is the first kind) and weight for each kind it speaks for or against.
 */

/** Features with their weights as packed; unpacked where they are asked for, since few ever are. */
let packed: ReadonlyMap<string, string> | undefined;

function features(): ReadonlyMap<string, string> {
  if (packed !== undefined) return packed;
  const { weights } = learned;
  const found = new Map<string, string>();
  for (let at = 0; at < weights.length;) {
    const end = weights.indexOf('\n', at);
    const tab = weights.indexOf('\t', at);
    const after = end < 0 ? weights.length : end;
    found.set(weights.slice(at, tab), weights.slice(tab + 1, after));
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
  const scores = [...learned.bias];
  const step = 1 / (learned.steps * Math.sqrt(Math.max(1, own.length)));
  for (const feature of own) {
    for (const [letter, weight] of (features().get(feature) ?? '').matchAll(/[a-z](-?\d+)/g)) {
      const kind = letter.charCodeAt(0) - 97;
      scores[kind] = (scores[kind] ?? 0) + Number(weight) * step;
    }
  }
  return scores;
}
