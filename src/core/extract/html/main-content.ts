import {
  attributeOf,
  findAll,
  isElement,
  textOf,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.ts';

/** Elements that hold no text of the page's own. */
const NOT_TEXT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'nav',
  'aside',
  'form',
  'button',
  'select',
  'iframe',
  'svg',
  'canvas',
  'object',
  'audio',
  'video',
  'dialog',
]);
const CHROME_ROLE =
  /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog|menu|menubar)$/iu;
const CHROME_NAME =
  /(?:^|[\s_-])(?:cookie|cookies|consent|gdpr|breadcrumbs?|skip-?link|skip|share|social|sidebar|site-?(?:header|footer|nav)|nav(?:bar|igation)?|menu|pagination|print-link)(?:$|[\s_-])/iu;
/** A container that names itself as chrome and yet holds most of the words is not chrome. */
const MUCH_TEXT = 4000;

/**
 * The part of a page that is its text: main, the largest article, or else the body. A main element
 * that holds less than a fifth of the body's words was meant for something else.
 */
export function mainContent(document: HtmlNode): HtmlNode {
  const body = findAll(document, 'body')[0] ?? document;
  const candidates = [
    ...findAll(body, 'main'),
    ...elementsWithRole(body, 'main'),
    ...findAll(body, 'article'),
  ];
  const whole = textOf(body).length;
  const first = candidates.find((candidate) => textOf(candidate).length >= whole / 5);
  if (first === undefined || !isElement(first, 'article')) return first ?? body;
  const articles = findAll(body, 'article');
  return articles.length === 1 ? first : body;
}

/** Whether an element is a menu, banner, form or other furniture of a site. */
export function isChrome(element: HtmlElement): boolean {
  if (NOT_TEXT.has(element.tagName)) return true;
  if (attributeOf(element, 'hidden') !== undefined) return true;
  if (attributeOf(element, 'aria-hidden') === 'true' && !/^h[1-6]$/u.test(element.tagName))
    return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributeOf(element, 'style') ?? '')) {
    return true;
  }
  if (CHROME_ROLE.test(attributeOf(element, 'role') ?? '')) return true;
  if (element.tagName === 'header' || element.tagName === 'footer') return isSiteWide(element);
  const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`;
  return (
    CHROME_NAME.test(names) &&
    textOf(element).length < MUCH_TEXT &&
    !/^h[1-6]|^p$/u.test(element.tagName)
  );
}

/** A header or footer of the whole page; one inside an article or section is that part's own. */
function isSiteWide(element: HtmlElement): boolean {
  let parent: HtmlNode | null = element.parentNode;
  while (parent !== null && isElement(parent)) {
    if (/^(?:article|section|main)$/u.test(parent.tagName)) return false;
    parent = parent.parentNode;
  }
  return true;
}

function elementsWithRole(node: HtmlNode, role: string): HtmlElement[] {
  return ['div', 'section']
    .flatMap((name) => findAll(node, name))
    .filter((element) => attributeOf(element, 'role') === role);
}
