/** A model file that cannot be read. It carries the place in the file only. */
export class ModelError extends Error {
  readonly code = 'model-damaged';
  /** Where in the file: "model.odds.weights". */
  readonly where: string;
  /** What is wrong there, in words. */
  readonly problem: string;

  constructor(where: string, problem: string) {
    super(
      `The file of what was learned from labelled passages cannot be used: ${where} ${problem}.`,
    );
    this.name = 'ModelError';
    this.where = where;
    this.problem = problem;
  }
}

/** A value of a model's file and where it stands there; each reading checks it. */
export class ModelPart {
  readonly #value: unknown;
  readonly #where: string;

  constructor(value: unknown, where: string) {
    this.#value = value;
    this.#where = where;
  }

  /** @throws ModelError naming the place. */
  fail(problem: string): never {
    throw new ModelError(this.#where, problem);
  }

  entries(): readonly (readonly [string, ModelPart])[] {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.fail('is not an object');
    }
    return Object.entries(value).map(([name, one]) => [
      name,
      new ModelPart(one, `${this.#where}.${name}`),
    ]);
  }

  field(name: string): ModelPart {
    const found = this.entries().find(([key]) => key === name);
    return found?.[1] ?? this.fail(`has no ${name}`);
  }

  /** A list, of `length` where that is given. */
  list(length?: number): readonly ModelPart[] {
    const value = this.#value;
    if (!Array.isArray(value)) return this.fail('is not a list');
    if (length !== undefined && value.length !== length) {
      return this.fail(`has ${value.length} entries where ${length} are expected`);
    }
    return value.map((one: unknown, index) => new ModelPart(one, `${this.#where}[${index}]`));
  }

  number(): number {
    const value = this.#value;
    if (typeof value !== 'number' || !Number.isFinite(value)) return this.fail('is not a number');
    return value;
  }

  numbers(length?: number): readonly number[] {
    return this.list(length).map((one) => one.number());
  }

  text(): string {
    const value = this.#value;
    if (typeof value !== 'string' || value === '') return this.fail('is not a text');
    return value;
  }

  texts(): readonly string[] {
    return this.list().map((one) => one.text());
  }
}
