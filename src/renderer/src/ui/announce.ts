type Listener = (words: string) => void;

const listeners = new Set<Listener>();

/** Says something to those who hear the screen: "12 results", "Tag added". Once is enough; it is not repeated. No words take away what was said last. */
export function announce(words: string): void {
  for (const listener of listeners) listener(words);
}

/** Hears what is announced. */
export function onAnnounce(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
