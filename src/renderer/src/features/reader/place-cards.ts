/** A card beside the text: where it would like to stand and how tall it is, in CSS pixels. */
export interface Card {
  readonly id: number;
  /** The top of the words it speaks of. */
  readonly wanted: number;
  readonly height: number;
}

/**
 * Tops of cards that do not overlap, in the order of their words. The pinned card stands level
 * with its words; the others make way: those after it downwards, those before it upwards. Without
 * one, each stands as near below its words as those before it allow.
 *
 * @param cards In the order of `wanted`.
 * @param gap Least distance between two cards.
 */
export function placeCards(
  cards: readonly Card[],
  pinned: number | undefined,
  gap: number,
): ReadonlyMap<number, number> {
  const tops = new Map<number, number>();
  const at = cards.findIndex(({ id }) => id === pinned);
  let bottom = Number.NEGATIVE_INFINITY;
  for (const card of cards.slice(Math.max(at, 0))) {
    const top = Math.max(card.wanted, bottom);
    tops.set(card.id, top);
    bottom = top + card.height + gap;
  }
  const pin = cards[at];
  if (pin === undefined) return tops;
  let ceiling = tops.get(pin.id) ?? pin.wanted;
  for (const group of packedAbove(cards.slice(0, at), ceiling, gap)) {
    tops.set(group.id, group.top);
    ceiling = group.top;
  }
  return tops;
}

/** First down as usual, then whatever runs into the ceiling is pushed up. */
function packedAbove(
  cards: readonly Card[],
  ceiling: number,
  gap: number,
): readonly { readonly id: number; readonly top: number }[] {
  let bottom = Number.NEGATIVE_INFINITY;
  const down = cards.map((card) => {
    const top = Math.max(card.wanted, bottom);
    bottom = top + card.height + gap;
    return { id: card.id, top, height: card.height };
  });
  let limit = ceiling;
  return down.toReversed().map(({ id, top, height }) => {
    const placed = Math.min(top, limit - gap - height);
    limit = placed;
    return { id, top: placed };
  });
}
