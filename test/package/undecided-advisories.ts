/** Why a known weakness of a package is borne, and until when. */
export interface Decision {
  /** As the registry numbers it. */
  readonly id: string;
  readonly why: string;
  /** The day after which it is asked again, as YYYY-MM-DD. */
  readonly until: string;
}

/** A known weakness of a package. */
export interface Advisory {
  readonly id: string;
  readonly name: string;
  readonly severity: string;
  readonly title: string;
}

interface Via {
  readonly source?: number | string;
  readonly url?: string;
  readonly name?: string;
  readonly severity?: string;
  readonly title?: string;
}

/**
 * The advisories in what `npm audit --json` printed (its report version 2) on which there is no decision that holds
 * on `today`, each once. Undefined where it printed no report: the registry did not answer.
 */
export function undecided(
  printed: string,
  decisions: readonly Decision[],
  today: string,
): readonly Advisory[] | undefined {
  const report = parsed(printed);
  if (report?.vulnerabilities === undefined) return undefined;
  const found = new Map<string, Advisory>();
  for (const { via } of Object.values(report.vulnerabilities)) {
    for (const one of via) {
      // A name is a package by which another is affected; that other is in the report itself.
      if (typeof one === 'string') continue;
      const id = /GHSA-[\w-]+/.exec(one.url ?? '')?.[0] ?? String(one.source ?? '');
      const { name = '', severity = '', title = '' } = one;
      found.set(id, { id, name, severity, title });
    }
  }
  const decided = new Set(decisions.filter(({ until }) => until >= today).map(({ id }) => id));
  return [...found.values()].filter(({ id }) => !decided.has(id));
}

function parsed(
  printed: string,
): { vulnerabilities?: Readonly<Record<string, { via: readonly (Via | string)[] }>> } | undefined {
  try {
    return JSON.parse(printed) as ReturnType<typeof parsed>;
  } catch {
    // Not even an answer.
    return undefined;
  }
}
