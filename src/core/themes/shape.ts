import { RuleError } from './rule-error.ts';

/** A value from a file and where it stands there, for checking its shape by hand. */
export class Shape {
  readonly #value: unknown;
  readonly #where: string;

  constructor(value: unknown, where: string) {
    this.#value = value;
    this.#where = where;
  }

  /** @throws RuleError naming the place and what was expected there. */
  fail(problem: string): never {
    throw new RuleError(this.#where, 0, problem);
  }

  /** The field of an object; the value must be an object with no fields but `known`. */
  object(known: readonly string[]): Readonly<Record<string, Shape>> {
    const entries = this.entries();
    for (const [name] of entries) {
      if (!known.includes(name)) this.fail(`"${name}" is not a field here`);
    }
    const fields = new Map(entries);
    return Object.fromEntries(
      known.map((name) => [name, fields.get(name) ?? new Shape(undefined, this.#at(name))]),
    );
  }

  /** Name and value of each field of an object. */
  entries(): readonly (readonly [string, Shape])[] {
    const value = this.#value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.fail('an object is expected');
    }
    return Object.entries(value).map(([name, field]) => [name, new Shape(field, this.#at(name))]);
  }

  /** The same place by another name, once its id is known. */
  named(where: string): Shape {
    return new Shape(this.#value, where);
  }

  list(): readonly Shape[] {
    if (!Array.isArray(this.#value)) return this.fail('a list is expected');
    return this.#value.map((item, index) => new Shape(item, `${this.#where}[${index}]`));
  }

  text(): string {
    if (typeof this.#value !== 'string' || this.#value.trim() === '') {
      return this.fail('a text that is not empty is expected');
    }
    return this.#value;
  }

  texts(): readonly string[] {
    return this.list().map((item) => item.text());
  }

  share(): number {
    const value = this.#value;
    if (typeof value !== 'number' || !(value > 0 && value <= 1)) {
      return this.fail('a number above 0 and up to 1 is expected');
    }
    return value;
  }

  flag(): boolean {
    if (typeof this.#value !== 'boolean') return this.fail('true or false is expected');
    return this.#value;
  }

  weight(): number {
    const value = this.#value;
    if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
      return this.fail('a number from 0 to 1 is expected');
    }
    return value;
  }

  oneOf<T extends string>(values: readonly T[]): T {
    const found = values.find((value) => value === this.#value);
    return found ?? this.fail(`one of ${values.join(', ')} is expected`);
  }

  /** True where nothing stands. */
  get missing(): boolean {
    return this.#value === undefined;
  }

  #at(name: string): string {
    return `${this.#where}.${name}`;
  }
}
