import type { FoundName } from './find-names.ts';

/** What each name could be replaced by, in their order: the same for all names of one person. */
export function replacements(text: string, names: readonly FoundName[]): string[] {
  const people = new People();
  for (const name of names) if (name.kind === 'name' && name.parts.length > 1) people.meet(name);
  for (const name of names) if (name.kind === 'name' && name.parts.length === 1) people.meet(name);
  const called = people.calledIn(text);
  return names.map((name) =>
    name.kind === 'place'
      ? 'a place'
      : (called.get(people.of(name) ?? -1) ?? 'a member of the family'),
  );
}

interface Person {
  readonly roles: Map<string, number>;
  readonly from: number;
}

/** The people of a text, told apart by their given names, or by the surname where that is all there is. */
class People {
  readonly #people: Person[] = [];
  /** By given name, and by surname where the first name is unknown. */
  readonly #byHead = new Map<string, number>();
  readonly #bySurname = new Map<string, Set<number>>();

  meet(name: FoundName): void {
    const known = this.of(name);
    if (known === undefined && this.#isShared(name)) return;
    const id = known ?? this.#people.push({ roles: new Map(), from: name.start }) - 1;
    const [head, surname] = [name.parts[0] ?? '', name.parts.at(-1) ?? ''];
    if (known === undefined) this.#byHead.set(head, id);
    if (name.parts.length > 1) {
      const bearers = this.#bySurname.get(surname) ?? new Set<number>();
      this.#bySurname.set(surname, bearers.add(id));
    }
    const { role } = name;
    const roles = this.#people[id]?.roles;
    if (role !== null) roles?.set(role, (roles.get(role) ?? 0) + 1);
  }

  /** Whose name it is; undefined where nobody's, or more than one person's. */
  of({ parts }: FoundName): number | undefined {
    const head = this.#byHead.get(parts[0] ?? '');
    if (head !== undefined || parts.length > 1) return head;
    const bearers = [...(this.#bySurname.get(parts[0] ?? '') ?? [])];
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  /** By person: a tie or office where one alone has it, else with a letter that the text has not used. */
  calledIn(text: string): Map<number, string> {
    const roles = this.#people.map(({ roles: counted }) => mostFrequent(counted) ?? 'person');
    const byRole = Map.groupBy(roles.keys(), (id) => roles[id] ?? 'person');
    const called = new Map<number, string>();
    for (const [role, ids] of byRole) {
      const noun = role.replace(/^(?:the|an?) /, '');
      const isLettered = ids.length > 1 || noun === 'child' || noun === 'person';
      const letters = isLettered ? lettersFor(capitalised(noun), text) : undefined;
      for (const id of ids.sort(
        (a, b) => (this.#people[a]?.from ?? 0) - (this.#people[b]?.from ?? 0),
      )) {
        const letter = letters?.next().value;
        called.set(id, letter === undefined ? role : `${capitalised(noun)} ${letter}`);
      }
    }
    return called;
  }

  #isShared({ parts }: FoundName): boolean {
    return parts.length === 1 && (this.#bySurname.get(parts[0] ?? '')?.size ?? 0) > 1;
  }
}

function mostFrequent(counted: ReadonlyMap<string, number>): string | undefined {
  return [...counted].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A, B, ... Z, AA, ...: those that do not stand behind the noun already. */
function* lettersFor(noun: string, text: string): Generator<string, undefined> {
  for (let i = 0; ; i += 1) {
    const letter = String.fromCharCode(65 + (i % 26)).repeat(1 + Math.floor(i / 26));
    if (!isUsed(text, `${noun} ${letter}`)) yield letter;
  }
}

/** Whether the text has it in any place, and not only as the beginning of a longer word. */
function isUsed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
