import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { ExtractError } from '../extract-error.ts';
import type { Block, ExtractedDocument } from '../extracted-document.ts';
import { plainWarnings } from '../plain/read-text.ts';
import { decodeHtml } from './decode-html.ts';
import { htmlBlocks } from './html-blocks.ts';
import { attributeOf, findAll, textOf, type HtmlElement } from './html-tree.ts';
import { isChrome, mainContent } from './main-content.ts';

/** Titles of pages that a server sends in place of what was asked for. */
const ERROR_TITLE =
  /\b(?:4(?:0[0-9]|10|29)|50[0-4])\b|not found|can(?:no|')t be found|access denied|forbidden|unauthori[sz]ed|just a moment|attention required|are you (?:a robot|human)|captcha|service unavailable|bad gateway|server error|error|sign in|log ?in|session (?:has )?expired|page unavailable/iu;
/** Words. */
const NEXT_TO_NO_TEXT = 150;
/** Tags of a page that can be held in memory; a long review has some thousands. */
const MAX_TAGS = 500_000;

/**
 * Reads an HTML file: its main content as headings, paragraphs, lists and table rows; menus, banners
 * and scripts are left out. The original is the visible text of its parts in order, joined by "\n".
 * Throws ExtractError 'file-web-page' for a page that only says why there is none, 'file-no-text', 'file-too-hungry'.
 */
export function readHtml(bytes: Uint8Array): ExtractedDocument {
  const { text, guessed } = decodeHtml(bytes);
  if (tagsIn(text) > MAX_TAGS) throw new ExtractError('file-too-hungry');
  const document: DefaultTreeAdapterTypes.Document = parse(text);
  const title = findAll(document, 'title')[0];
  const blocks = htmlBlocks(mainContent(document), isChrome);
  refuseErrorPage(title === undefined ? '' : textOf(title), blocks);
  if (blocks.length === 0) throw new ExtractError('file-no-text');
  return {
    kind: 'html',
    engine: 'parse5 8.1.1',
    pages: 1,
    blocks,
    furniture: [],
    warnings: [
      ...plainWarnings(guessed, blocks),
      ...(findAll(mainContent(document), 'img').length > 0
        ? [{ code: 'pictures-left-out' as const, pages: [] }]
        : []),
    ],
    properties: propertiesOf(document, title),
  };
}

function tagsIn(text: string): number {
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) tags += 1;
  return tags;
}

function refuseErrorPage(title: string, blocks: readonly Block[]): void {
  const words = blocks.reduce((sum, block) => sum + block.text.split(' ').length, 0);
  if (words >= NEXT_TO_NO_TEXT) return;
  const heading = blocks.find((block) => block.kind === 'heading')?.text ?? '';
  if (ERROR_TITLE.test(title) || ERROR_TITLE.test(heading)) throw new ExtractError('file-web-page');
}

function propertiesOf(
  document: DefaultTreeAdapterTypes.Document,
  title: HtmlElement | undefined,
): ExtractedDocument['properties'] {
  const author = findAll(document, 'meta').find(
    (meta) => attributeOf(meta, 'name')?.toLowerCase() === 'author',
  );
  const name = title === undefined ? '' : textOf(title).replace(/\s+/gu, ' ').trim();
  const by = (author === undefined ? '' : (attributeOf(author, 'content') ?? '')).trim();
  return { ...(name === '' ? {} : { title: name }), ...(by === '' ? {} : { author: by }) };
}
