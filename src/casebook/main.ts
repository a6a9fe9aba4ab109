import type { CasebookIndex } from '../core/export/casebook/casebook-index.ts';
import { PageIndex } from './page-index.ts';
import { searchPage, type LeftOut, type PageAnswer } from './search-page.ts';
import { markedText } from './marked-text.ts';

/** The program in a casebook: searches the passages that stand in its page. */

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`There is no ${id}.`);
  return found;
}

const bar = part('bar', HTMLElement);
const field = part('query', HTMLInputElement);
const said = part('said', HTMLElement);
const ways = part('ways', HTMLElement);
const found = part('found', HTMLElement);
const passages = part('passages', HTMLElement);

const articles = [...passages.querySelectorAll('article')];
const texts = articles.map((article) => article.querySelector('p')?.textContent ?? '');
// Written by the program that made this page, of this version, and named in the same file.
const written: CasebookIndex = JSON.parse(part('index', HTMLElement).textContent ?? '');
const index = new PageIndex(written, texts);
const off = new Set<string>();
/** After a pause in typing, in milliseconds: a screen reader hears one answer and not one for each letter. */
const PAUSE = 120;

/** Results drawn at once: more are drawn when they are asked for. */
const SHOWN = 50;

let waiting: number | undefined;

function show(): void {
  window.clearTimeout(waiting);
  const typed = field.value.trim();
  const answer = typed === '' ? undefined : searchPage(index, texts, typed, off);
  const isFound = answer?.isAsked === true;
  passages.hidden = isFound;
  found.hidden = !isFound;
  found.replaceChildren(...(isFound ? results(answer) : []));
  said.textContent = answer === undefined ? '' : inWords(answer);
  showWays(answer);
}

function inWords({ isAsked, all, instead, leftOut }: PageAnswer): string {
  const cases = new Set(all.map((at) => index.table.caseAt[at])).size;
  const counts = !isAsked
    ? 'There is no word to look for: all passages are shown.'
    : all.length === 0
      ? 'No passage holds all of it.'
      : `${all.length} ${all.length === 1 ? 'passage' : 'passages'} in ${cases} ${cases === 1 ? 'review' : 'reviews'}.`;
  return [
    ...leftOut.map(leftOutInWords),
    ...instead.map(([typed, word]) => `“${typed}” stands in no passage; “${word}” was looked for.`),
    counts,
  ].join(' ');
}

function leftOutInWords({ field: name, value }: LeftOut): string {
  const why =
    value === undefined
      ? `“${name}:” is not known in this page`
      : `Nothing here has ${name} “${value}”`;
  return `${why}, so it was left out of the search.`;
}

function results({ all, nearly, matcher }: PageAnswer): readonly Node[] {
  const nodes: Node[] = [list(all, matcher)];
  if (nearly.length > 0) {
    const heading = document.createElement('h2');
    heading.textContent = 'Passages that hold most of it';
    nodes.push(heading, list(nearly, matcher));
  }
  return nodes;
}

function list(ids: readonly number[], matcher: PageAnswer['matcher']): HTMLElement {
  const items = document.createElement('ol');
  items.className = 'hits';
  items.append(...ids.slice(0, SHOWN).map((at) => item(at, matcher)));
  if (ids.length > SHOWN) items.append(moreOf(ids, items, matcher));
  return items;
}

/** A button in place of the results that nobody has asked to see yet. */
function moreOf(
  ids: readonly number[],
  items: Element,
  matcher: PageAnswer['matcher'],
): HTMLElement {
  const last = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'more';
  button.textContent = `Show all ${ids.length}`;
  button.addEventListener('click', () => {
    last.remove();
    const rest = ids.slice(SHOWN).map((at) => item(at, matcher));
    items.append(...rest);
    rest[0]?.querySelector('a')?.focus();
  });
  last.append(button);
  return last;
}

function item(at: number, matcher: PageAnswer['matcher']): HTMLElement {
  const shown = document.createElement('li');
  const source = articles[at];
  if (source === undefined) return shown;
  const article = document.createElement('article');
  const text = document.createElement('p');
  text.append(...markedText(texts[at] ?? '', matcher));
  const place = document.createElement('footer');
  const inCase = document.createElement('a');
  inCase.href = `#p${at}`;
  inCase.textContent = caseName(source);
  inCase.addEventListener('click', () => {
    field.value = '';
    show();
    measureBar();
    // The link is gone: who goes by keys or hears the page goes on from the passage.
    source.tabIndex = -1;
    source.focus({ preventScroll: true });
  });
  place.append(inCase, `. ${source.querySelector('footer')?.textContent ?? ''}`);
  article.append(text, place);
  shown.append(article);
  return shown;
}

function caseName(article: Element): string {
  return article.closest('section')?.querySelector('h2')?.textContent ?? '';
}

/** Tells the styles how much of the window the search covers, so that nothing comes to rest under it. */
function measureBar(): void {
  document.documentElement.style.setProperty('--bar', `${bar.offsetHeight}px`);
}

function showWays(answer: PageAnswer | undefined): void {
  const shown = answer?.ways ?? [];
  ways.hidden = shown.length === 0;
  ways.replaceChildren(
    ...shown.map(({ expansion, isOn }) => {
      const words = expansion.words.join(' ');
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent =
        expansion.kind === 'acronym' && expansion.words.length === 1 ? words.toUpperCase() : words;
      button.title = expansion.why;
      button.ariaPressed = String(isOn);
      button.addEventListener('click', () => {
        if (!off.delete(words)) off.add(words);
        show();
        ways.querySelectorAll('button')[at(words)]?.focus();
      });
      const way = document.createElement('li');
      way.append(button);
      return way;
    }),
  );
  function at(words: string): number {
    return shown.findIndex(({ expansion }) => expansion.words.join(' ') === words);
  }
}

field.addEventListener('input', () => {
  window.clearTimeout(waiting);
  waiting = window.setTimeout(show, PAUSE);
});
// Enter, and the cross that empties the field: no need to wait.
field.addEventListener('search', show);
// What is worked out at the first search is worked out before it, while nobody waits.
window.setTimeout(() => searchPage(index, texts, 'health visitor', off));
bar.hidden = false;
new ResizeObserver(measureBar).observe(bar);
