import type { ReactElement } from 'react';

/** How far Caselight can be used by everybody, said plainly. */
export function AccessibilityStatement(): ReactElement {
  return (
    <div className="statement">
      <p>
        Caselight is meant to be used by everybody on a panel. You should be able to do all of it
        with a keyboard alone, at 200% zoom, in a narrow window, in light, dark or your system’s own
        colours, and with a screen reader.
      </p>
      <p>
        Nothing is said by colour alone: themes have a two-letter code and a line style, stances a
        shape and a word. Single-letter keys can be changed or switched off under Keys. Nothing has
        to be dragged, and nothing runs out of time but the lock, whose time you choose.
      </p>
      <p>
        Each room is checked by machine against the Web Content Accessibility Guidelines 2.2, level
        AA, and driven by keyboard in our tests. It has not been tested with people who use
        assistive technology yet. Printed pages of scanned reviews are pictures; their text view can
        be read aloud.
      </p>
    </div>
  );
}
