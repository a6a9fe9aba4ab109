/** A short answer to a question that comes up at work. */
export interface HelpTopic {
  readonly title: string;
  readonly text: readonly string[];
  /** Other words to find it by. */
  readonly also: readonly string[];
}

/** Help, found from quick open. */
export const HELP_TOPICS: readonly HelpTopic[] = [
  {
    title: 'What a proposed theme is',
    text: [
      'Rules of the codebook read every passage and propose themes where its words call for one. A proposal is no finding: it counts as confirmed only when a person has read the passage and accepted it.',
      '“Why?” beside a proposal shows the words that led to it and why it is read as a concern, as good practice or as a mention.',
    ],
    also: ['accept', 'reject', 'tag', 'decide', 'proposal'],
  },
  {
    title: 'Concern, good practice and mention',
    text: [
      'A concern says that something went wrong or was missing; good practice that it was done well; a mention names the theme without either, or rules it out.',
      'Concern and good practice are counted side by side and never set off against each other. A mention never makes a theme present in a review.',
    ],
    also: ['stance', 'diamond', 'tick', 'ring'],
  },
  {
    title: 'How reviews are counted',
    text: [
      'Counts are of reviews, not of highlights: a review counts once however often it says a thing. Several documents of one review are one case; merge them under Cases.',
      'The interval says between which shares the true one lies, with 95% confidence, if these reviews were drawn by chance. Reviews are written because a child came to harm, so a share says nothing about families at large.',
    ],
    also: ['interval', 'percent', 'numbers', 'case', 'merge', 'wilson'],
  },
  {
    title: 'Import reviews',
    text: [
      'Cases, Import: PDF, Word, OpenDocument, rich text, e-mail, web pages and plain text, as files or whole folders. You can also drop them on the window. Scanned pages are read on this computer, some seconds a page.',
      'A file that cannot be taken in is named with the reason and what to do; the rest goes on. The same file twice is recognised.',
    ],
    also: ['files', 'folder', 'pdf', 'word', 'scan', 'upload', 'add'],
  },
  {
    title: 'How to search',
    text: [
      'All words have to stand in a passage, in any of their forms. Words in quotation marks stand just so and in that order; OR finds either, NOT leaves out, a star stands for any ending, NEAR/10 wants them near one another. theme:, section:, year: and other fields narrow; what they can be is offered after the colon.',
      'The field’s other ways of saying a word are looked for too and shown below the search; each can be switched off, once or for the library. Numbers are of passages and of cases: 59 passages in 24 of 26 cases.',
      'In the field, the arrows go through the passages, Enter opens one and Escape goes to the results, where keys tag and choose.',
      'In the reader, F3 goes to the next passage of the search, also in the next review, and Escape goes back to the results.',
    ],
    also: ['find', 'words', 'query', 'phrase', 'context', 'saved search', 'casebook', 'synonym'],
  },
  {
    title: 'Redact a review',
    text: [
      'In the reader, Redact: names, days, places, numbers and rare combinations are proposed with a reason; you take each out or leave it in, one by one or everywhere. Words that no rule knows can be taken out too. What nobody decides is taken out.',
      'Redacted copy writes the whole review anew as Word, PDF or a page, and reads the file back before it is saved. Tables, searches, casebooks and reports ask how they leave wherever something is flagged.',
    ],
    also: ['redaction', 'anonymise', 'pseudonym', 'names', 'guard', 'flag', 'copy'],
  },
  {
    title: 'Lock, passphrase and recovery code',
    text: [
      'The library is encrypted. Locking closes it and clears the window; it locks by itself when nobody has used it for the minutes you set. Nobody can reset the passphrase; the recovery code opens the library when it is forgotten.',
      'Settings, Passphrase and lock: change the passphrase, make a new recovery code, set the minutes.',
    ],
    also: ['password', 'security', 'encrypted', 'forgot'],
  },
  {
    title: 'Undo',
    text: [
      'Whatever is done to tags, facts, cases, the codebook and settings can be undone, also tomorrow: the foot bar says what would be undone next. Deleting a case is the one thing that cannot be taken back, and asks first.',
    ],
    also: ['redo', 'mistake', 'take back'],
  },
  {
    title: 'Keys',
    text: [
      'Every act has a button; many have a key. Settings, Keys lists them all; each can be changed or switched off, and single letters can be switched off altogether.',
    ],
    also: ['keyboard', 'shortcuts', 'shortcut'],
  },
  {
    title: 'Backups',
    text: [
      'A checked, encrypted copy is made while the library changes and when it closes. Settings, Backups says when the last one was made and where. A backup opens like any library, with its passphrase or recovery code.',
    ],
    also: ['copy', 'restore', 'lost'],
  },
];
