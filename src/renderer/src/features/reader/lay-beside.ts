import { placeBars } from './lanes.ts';
import type { Bar } from './lanes.ts';
import { placeCards } from './place-cards.ts';

const CAP = { width: 27, height: 22 };
/** A bar is never shorter than its letters. */
const LEAST = 20;
const LANE = 30;
/** Between two cards. */
const GAP = 4;
/** The words of a card's head stand this much below its top. */
const HEAD = 7;
/** Under this width the cards follow their passage and nothing is placed by hand. */
const NARROW = 620;

/**
 * Puts the bars and cards of all rows that are drawn beside their words. To be called after the
 * rows stand in their places; it only reads boxes first and then writes styles, so that the page is
 * laid out once.
 */
export function layBeside(sheet: HTMLElement, chosen: number | undefined): void {
  if (sheet.clientWidth < NARROW) return;
  const origin = sheet.getBoundingClientRect().top;
  const rows = [...sheet.querySelectorAll<HTMLElement>('[data-beside]')].map((row) => ({
    row,
    // Read here too: between writes each look lays the page out anew.
    width: row.querySelector<HTMLElement>('.lanes')?.clientWidth ?? 0,
    top: row.getBoundingClientRect().top - origin,
    bars: barsOf(row, origin),
    cards: [...row.querySelectorAll<HTMLElement>('[data-card]')].map((card) => ({
      card,
      id: Number(card.dataset['card']),
      height: card.offsetHeight,
    })),
  }));
  rows.sort((a, b) => a.top - b.top);
  const cards = rows.flatMap(({ top, bars, cards: own }) => {
    let last = top;
    return own.map(({ id, height }) => {
      last = Math.max(last, bars.get(id)?.top ?? last);
      return { id, height, wanted: last - HEAD };
    });
  });
  const tops = placeCards(cards, chosen, GAP);
  for (const { row, width, top, bars, cards: own } of rows) {
    for (const { card, id } of own) put(card, 'top', (tops.get(id) ?? top) - top);
    standBars(row, width, top, bars);
  }
}

function barsOf(row: HTMLElement, origin: number): ReadonlyMap<number, Bar> {
  const bars = new Map<number, Bar>();
  for (const run of row.querySelectorAll<HTMLElement>('[data-tags]')) {
    const box = run.getBoundingClientRect();
    const top = box.top - origin + 2;
    const bottom = box.bottom - origin - 2;
    for (const id of (run.dataset['tags'] ?? '').split(' ').map(Number)) {
      const known = bars.get(id);
      bars.set(id, {
        id,
        top: Math.min(known?.top ?? top, top),
        bottom: Math.max(known?.bottom ?? bottom, bottom),
      });
    }
  }
  return bars;
}

function standBars(
  row: HTMLElement,
  width: number,
  top: number,
  bars: ReadonlyMap<number, Bar>,
): void {
  const places = placeBars([...bars.values()], { width, lane: LANE, cap: CAP });
  for (const lane of row.querySelectorAll<HTMLElement>('[data-lane]')) {
    const id = Number(lane.dataset['lane']);
    const bar = bars.get(id);
    const place = places.get(id);
    const isHidden = bar === undefined || place === undefined;
    if (lane.hidden !== isHidden) lane.hidden = isHidden;
    if (isHidden) continue;
    put(lane, 'top', bar.top - top);
    put(lane, 'left', place.left);
    put(lane, 'height', Math.max(bar.bottom - bar.top, place.cap + LEAST));
    put(lane, '--cap', place.cap);
    lane.classList.toggle('stepped', place.cap > 0);
  }
}

/** Writes a length only where it is another: what stands where it stood needs no new layout. */
function put(element: HTMLElement, property: string, pixels: number): void {
  const length = `${Math.round(pixels * 100) / 100}px`;
  if (element.style.getPropertyValue(property) !== length)
    element.style.setProperty(property, length);
}
