/** What patterns are made of: a phrase, a choice of parts, or one part after another. */
export interface Part {
  readonly id: number;
  /** The pattern that it is by itself; -1 where it is only a part of others. */
  pattern: number;
  /** Its number among the parts that others may follow; -1 where none may. */
  lead: number;
  /** The choices it is an option of. */
  readonly optionOf: Part[];
  /** Where it is the second of two. */
  readonly follows: Follow[];
  reach: Reach | undefined;
}

/** A part that begins at most `gap` words behind the end of the first makes up both. */
export interface Follow {
  readonly first: Part;
  readonly gap: number;
  readonly both: Part;
}

/** What it means that parts stand somewhere, the choices they are options of included. */
export interface Reach {
  /** Numbers of patterns, then of leads, then for each of `follows` the lead that it follows. */
  readonly numbers: Int32Array;
  readonly patterns: number;
  readonly leads: number;
  readonly follows: readonly Follow[];
}

/** The reach of parts that stand in the same place. */
export function reachOf(parts: readonly Part[]): Reach {
  const all = new Set(parts);
  for (const part of all) for (const choice of part.optionOf) all.add(choice);
  const patterns: number[] = [];
  const leads: number[] = [];
  const follows: Follow[] = [];
  for (const part of all) {
    if (part.pattern >= 0) patterns.push(part.pattern);
    if (part.lead >= 0) leads.push(part.lead);
    follows.push(...part.follows);
  }
  return {
    numbers: Int32Array.from([...patterns, ...leads, ...follows.map(({ first }) => first.lead)]),
    patterns: patterns.length,
    leads: leads.length,
    follows,
  };
}
