import type { ReactElement } from 'react';

/** What can be typed, each as an example that can be tried, and what it finds. */
const WAYS: readonly (readonly [string, string])[] = [
  ['did not ask', 'all these words, in any of their forms: ask, asked, asking'],
  ['"was not brought"', 'just these words in this order'],
  ['superv*', 'any word that begins so'],
  ['drift OR delay', 'either of them'],
  ['bruise NOT police', 'the first without the second'],
  ['mother NEAR/10 partner', 'both within ten words of one another'],
  ['theme:"professional curiosity"', 'passages with this theme, proposed or confirmed'],
  ['section:findings grandmother', 'in sections of this kind'],
  ['year:2015..2019 neglect', 'reviews of these years; age:, type: and harm: do the same'],
];

/** The language of the search, by examples. */
export function WaysToSearch({ onTry }: { readonly onTry: (query: string) => void }): ReactElement {
  return (
    <dl className="ways-to-search">
      {WAYS.map(([example, finds]) => (
        <div key={example}>
          <dt>
            <button type="button" className="chip" onClick={() => onTry(example)}>
              {example}
            </button>
          </dt>
          <dd>{finds}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What an empty field teaches. */
export function NothingTyped({
  saved,
  onTry,
}: {
  /** Searches that were saved, to go on with. */
  readonly saved: ReactElement | null;
  readonly onTry: (query: string) => void;
}): ReactElement {
  return (
    <div className="emptystate search-empty scroll">
      <h2>Find anything said in any review</h2>
      <p>
        Type words as they come. The field’s other ways of saying them are looked for as well (MGM
        for maternal grandmother) and shown, so that each can be switched off.
      </p>
      {saved}
      <WaysToSearch onTry={onTry} />
    </div>
  );
}

/** What to try where no passage answers. */
export function NothingFound({
  hasWords,
  onHelp,
}: {
  /** Whether there was anything to look for in what was typed. */
  readonly hasWords: boolean;
  readonly onHelp: () => void;
}): ReactElement {
  if (!hasWords) {
    return (
      <div className="nothing-found">
        <h2>There is nothing to look for in this yet</h2>
        <button type="button" className="link" onClick={onHelp}>
          How to search
        </button>
      </div>
    );
  }
  return (
    <div className="nothing-found">
      <h2>No passage answers this search</h2>
      <p>Every review in the library was looked through. What often helps:</p>
      <ul>
        <li>fewer words, or the one that matters most</li>
        <li>the beginning of a word with a star, such as bruis*</li>
        <li>two ways of saying it joined with OR</li>
        <li>no quotation marks, so that the words may stand in any form and order</li>
      </ul>
      <button type="button" className="link" onClick={onHelp}>
        How to search
      </button>
    </div>
  );
}
