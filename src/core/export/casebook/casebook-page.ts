import { html, Markup } from '../html.ts';
import type { CasebookIndex } from './casebook-index.ts';
import { CASEBOOK_STYLE } from './casebook-style.ts';
import type { Casebook, CasebookCase, CasebookPassage } from './casebook.ts';

/** The program that searches in the page, and how its policy and that of the styles name them. */
export interface CasebookProgram {
  readonly script: string;
  /** Gives the SHA-256 of a text in UTF-8, in base64. */
  readonly hash: (text: string) => string;
}

/**
 * A casebook as one HTML page that needs nothing else and asks nothing of any network: its policy lets only its own
 * script and styles run, named by their hashes. Every passage stands in the page as text, so that it can be read and printed where
 * scripts are switched off; with them it can be searched.
 */
export function casebookPage(
  casebook: Casebook,
  index: CasebookIndex,
  { script, hash }: CasebookProgram,
): string {
  const { title, chosen, madeOn, softwareVersion, codebookVersion, cases, passages } = casebook;
  const policy = `default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(CASEBOOK_STYLE)}'; base-uri 'none'; form-action 'none'`;
  const byCase = Map.groupBy(
    passages.map((passage, at) => ({ passage, at })),
    ({ passage }) => passage.caseId,
  );
  const page = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${new Markup(`<style>${CASEBOOK_STYLE}</style>`)}
      </head>
      <body>
        <header>
          <a class="skip" href="#passages">To the passages</a>
          <p class="quiet">Caselight casebook, ${madeOn}</p>
          <h1>${title}</h1>
          <p>${chosen}</p>
          <dl class="facts">
            <div>
              <dt>Reviews</dt>
              <dd>${cases.length}</dd>
            </div>
            <div>
              <dt>Passages</dt>
              <dd>${passages.length}</dd>
            </div>
            <div>
              <dt>Made</dt>
              <dd>${madeOn}</dd>
            </div>
            <div>
              <dt>Codebook</dt>
              <dd>version ${codebookVersion}</dd>
            </div>
          </dl>
          <p class="caution">
            <strong>Before you use this.</strong> Reviews are written because a child came to harm.
            The passages were chosen and stand without what is around them: go to the review itself
            before quoting. A theme marked as proposed was put forward by rules, and no person has
            confirmed it. How often something is found here does not say how common it is. Reviews
            concern real children and families: keep this file as carefully as the reviews.
          </p>
        </header>
        <main>
          <div class="find" id="bar" role="search" hidden>
            <label for="query">Find in these passages</label>
            <input
              id="query"
              type="search"
              autocomplete="off"
              spellcheck="false"
              aria-describedby="how"
            />
            <p class="quiet" id="how">
              Words, “words in this order”, begin*, OR, -word, section:findings. The words of the
              field are looked for too: HV finds health visitor.
            </p>
            <p id="said" role="status"></p>
            <ul class="ways" id="ways" aria-label="Also looked for" hidden></ul>
          </div>
          <section id="found" aria-label="What was found" hidden></section>
          <div id="passages">${cases.map((one) => caseSection(one, byCase.get(one.id) ?? []))}</div>
        </main>
        <footer>
          <p class="quiet">
            Made with Caselight ${softwareVersion}. This page works without a network and sends
            nothing.
          </p>
        </footer>
        ${new Markup(`<script type="application/json" id="index">${inScript(JSON.stringify(index))}</script>`)}
        ${new Markup(`<script>${script}</script>`)}
      </body>
    </html> `;
  return page.source;
}

interface Placed {
  readonly passage: CasebookPassage;
  readonly at: number;
}

function caseSection({ id, name }: CasebookCase, placed: readonly Placed[]): Markup {
  return html`<section aria-labelledby="case-${id}">
    <h2 id="case-${id}">${name}</h2>
    ${placed.map(({ passage, at }, index) => {
      const isNew = placed[index - 1]?.passage.heading !== passage.heading;
      const heading = isNew && passage.heading !== '' ? html`<h3>${passage.heading}</h3>` : html``;
      return html`${heading}${passageArticle(passage, at)}`;
    })}
  </section>`;
}

function passageArticle(
  { text, source, page, paragraph, themes }: CasebookPassage,
  at: number,
): Markup {
  const place = `${source}, page ${page}${paragraph === null ? '' : `, paragraph ${paragraph}`}`;
  const said = themes.length === 0 ? '' : `. Themes: ${themes.join('; ')}`;
  return html`<article id="p${at}">
    <p>${text}</p>
    <footer>${place}${said}</footer>
  </article>`;
}

/** JSON that cannot end the element it stands in, nor begin another. */
function inScript(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`);
}
