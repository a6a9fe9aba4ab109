/** Ways in which the field says one thing. */
export interface WordGroup {
  /** By which it is remembered; it never changes. */
  readonly id: string;
  /** Each stands for every other; the first is the one shown. */
  readonly same: readonly string[];
  /**
   * Found as well where one of `same` is asked for, but not the other way round: narrower words and
   * kinds of it, so that "grandmother" finds MGM while "MGM" does not find every grandmother.
   */
  readonly also: readonly string[];
  /** Ids of the shipped codebook's themes that a search for one of `same` is about, though it names none of them. */
  readonly themes?: readonly string[];
  /** Ids of the documents in which it holds; left out where it holds everywhere. */
  readonly documents?: ReadonlySet<number>;
}

const LINE =
  /^(?<id>[a-z0-9_-]+): (?<same>[^>#]+?)(?: > (?<also>[^>#]+?))?(?: # (?<themes>[a-z_ ]+))?$/u;

/**
 * Reads groups written one a line: "id: name, name > narrower, narrower # theme theme". Letter case, hyphens and
 * plurals of names do not matter when they are looked for. "not" at the start of a name stands for never, nobody and no one,
 * too, and "withdrew+statement" for the two words near to one another. Throws SyntaxError for a line that is not so.
 */
export function readWordGroups(text: string): readonly WordGroup[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, same, also, themes } = LINE.exec(line)?.groups ?? {};
      if (id === undefined || same === undefined)
        throw new SyntaxError(`Not a word group: ${line}`);
      return {
        id,
        same: names(same),
        also: names(also ?? ''),
        ...(themes !== undefined && { themes: themes.split(' ') }),
      };
    });
}

function names(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
