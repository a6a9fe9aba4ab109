/** Styles that lead one to another at most; a file may say that a style is based on itself. */
const MOST_STYLES = 20;

/** A style and those that it is based on, nearest first; it ends at a style that is not there. */
export function styleChain<Key, Style>(
  first: Key | undefined,
  styles: ReadonlyMap<Key, Style>,
  basedOn: (style: Style) => Key | undefined,
): Style[] {
  const chain: Style[] = [];
  let next = first;
  while (next !== undefined && chain.length < MOST_STYLES) {
    const style = styles.get(next);
    if (style === undefined) break;
    chain.push(style);
    next = basedOn(style);
  }
  return chain;
}
