import { html, Markup } from './html.ts';
import { WRITTEN_STYLE } from './written-style.ts';
import type { WrittenBlock, WrittenDocument, WrittenTable } from './written-document.ts';

/** A script that a page carries, and its hash ("sha256-...") for the page's own policy. */
export interface PageScript {
  readonly source: string;
  readonly hash: string;
}

/**
 * The document as one HTML page that needs nothing else: styles inside, no requests (its own policy forbids them),
 * printable. With `search` scripts it has a field that finds passages in it; without scripts, none.
 */
export function writtenHtml(written: WrittenDocument, search: readonly PageScript[] = []): string {
  const scripts = search.map(({ hash }) => `'${hash}'`).join(' ');
  const policy =
    `default-src 'none'; style-src 'unsafe-inline'` +
    (search.length === 0 ? '' : `; script-src ${scripts}`);
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${written.title}</title>
        <style>
          ${new Markup(WRITTEN_STYLE)}
        </style>
      </head>
      <body>
        <header class="edge">
          <span>${written.head.left}</span>
          <span>${written.head.right}</span>
        </header>
        <main>
          <h1>${written.title}</h1>
          ${written.standfirst === null ? html`` : html`<p class="standfirst">${written.standfirst}</p>`}
          ${search.length === 0 ? html`` : searchField()} ${written.blocks.map(blockOf)}
        </main>
        <footer class="edge"><span>${written.foot}</span></footer>
        ${search.map(({ source }) => new Markup(`<script>${source}</script>`))}
      </body>
    </html> `.source;
}

function searchField(): Markup {
  return html`<search>
    <label for="find">Find in this document</label>
    <input id="find" type="search" autocomplete="off" />
    <p id="found" role="status"></p>
    <ol id="hits"></ol>
  </search>`;
}

function blockOf(block: WrittenBlock): Markup {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? html`<h2>${block.text}</h2>` : html`<h3>${block.text}</h3>`;
    case 'paragraph':
      return paragraphs(block.text, block.isQuiet === true ? 'quiet' : '');
    case 'quote':
      return html`<figure>
        <blockquote>${paragraphs(block.text, '')}</blockquote>
        <figcaption>${block.citation}</figcaption>
      </figure>`;
    case 'note':
      return html`<div class="note">${paragraphs(block.text, '')}</div>`;
    case 'list': {
      const items = block.items.map((text) => html`<li>${text}</li>`);
      return block.isOrdered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'table':
      return tableOf(block);
  }
}

function paragraphs(text: string, look: string): Markup {
  const lines = text.split(/\n+/).map((line) => html`<p class="${look}">${line}</p>`);
  return html`${lines}`;
}

function tableOf(table: WrittenTable): Markup {
  const row = ([head = '', ...cells]: readonly string[]): Markup =>
    html`<tr>
      <th scope="row">${head}</th>
      ${cells.map((text) => html`<td>${text}</td>`)}
    </tr>`;
  return html`<div class="wide" role="region" aria-label="${table.caption}" tabindex="0">
    <table>
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.columns.map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(row)}
      </tbody>
    </table>
  </div>`;
}
