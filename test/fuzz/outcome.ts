/** An input that did not end as it should. */
export interface Fault {
  readonly parser: string;
  readonly number: number;
  readonly what: string;
}

/** What came of a run over one parser. */
export interface Outcome {
  readonly parser: string;
  readonly seed: number;
  readonly inputs: number;
  /** Inputs that gave a document, or whatever the parser gives. */
  readonly taken: number;
  /** Inputs refused, by the code of the refusal. */
  readonly refused: Readonly<Record<string, number>>;
  /** Of the slowest input. */
  readonly mostCpuSeconds: number;
  /** By how much the memory of the process rose at most while it read one input. */
  readonly mostMegabytes: number;
  readonly faults: readonly Fault[];
}

/** The outcome of a parser whose inputs were shared among several processes. */
export function together(parser: string, seed: number, parts: readonly Outcome[]): Outcome {
  const refused: Record<string, number> = {};
  for (const [code, many] of parts.flatMap((part) => Object.entries(part.refused))) {
    refused[code] = (refused[code] ?? 0) + many;
  }
  const sum = (of: 'inputs' | 'taken'): number => parts.reduce((all, part) => all + part[of], 0);
  const most = (of: 'mostCpuSeconds' | 'mostMegabytes'): number =>
    Math.max(0, ...parts.map((part) => part[of]));
  return {
    parser,
    seed,
    inputs: sum('inputs'),
    taken: sum('taken'),
    refused,
    mostCpuSeconds: most('mostCpuSeconds'),
    mostMegabytes: most('mostMegabytes'),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

/** The outcome of a parser while it is still counted. */
export class Tally {
  readonly parser: string;
  readonly seed: number;
  readonly faults: Fault[] = [];
  readonly #refused: Record<string, number> = {};
  #taken = 0;
  #mostCpuSeconds = 0;
  #mostMegabytes = 0;

  constructor(parser: string, seed: number) {
    this.parser = parser;
    this.seed = seed;
  }

  take(): void {
    this.#taken += 1;
  }

  refuse(code: string): void {
    this.#refused[code] = (this.#refused[code] ?? 0) + 1;
  }

  fault(number: number, what: string): void {
    this.faults.push({ parser: this.parser, number, what });
  }

  cost(cpuSeconds: number, megabytes: number): void {
    this.#mostCpuSeconds = Math.max(this.#mostCpuSeconds, cpuSeconds);
    this.#mostMegabytes = Math.max(this.#mostMegabytes, megabytes);
  }

  get inputs(): number {
    return Object.values(this.#refused).reduce((sum, one) => sum + one, this.#taken);
  }

  outcome(): Outcome {
    return {
      parser: this.parser,
      seed: this.seed,
      inputs: this.inputs,
      taken: this.#taken,
      refused: this.#refused,
      mostCpuSeconds: Number(this.#mostCpuSeconds.toFixed(2)),
      mostMegabytes: Math.round(this.#mostMegabytes),
      faults: this.faults,
    };
  }
}
