import { useCallback, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { closeFind, openFind, useIsFinding } from '../../app/find-store.ts';
import { useKey } from '../../keys/use-key.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { counted } from '../../ui/words.ts';
import type { HelpTopic } from './help-topics.ts';
import { quickIndex, type QuickEntry } from './quick-index.ts';
import { useQuickEntries } from './use-quick-entries.ts';

/** Quick open: one field that goes anywhere. */
export function QuickOpen(): ReactElement {
  const isOpen = useIsFinding();
  const [topic, setTopic] = useState<HelpTopic | null>(null);
  useKey('find', openFind);
  return (
    <>
      <Dialog title="Find" isOpen={isOpen} isAtTop onClose={closeFind}>
        <Finder onHelp={setTopic} />
      </Dialog>
      <Dialog title={topic?.title ?? ''} isOpen={topic !== null} onClose={() => setTopic(null)}>
        {topic?.text.map((paragraph) => (
          <p className="prose" key={paragraph}>
            {paragraph}
          </p>
        ))}
        <div className="acts">
          <Button onClick={() => setTopic(null)}>Close</Button>
        </div>
      </Dialog>
    </>
  );
}

const ICONS: Readonly<Record<QuickEntry['kind'], IconName>> = {
  case: 'cases',
  document: 'briefs',
  theme: 'themes',
  search: 'search',
  command: 'right',
  help: 'note',
};

const KIND_WORDS: Readonly<Record<QuickEntry['kind'], string>> = {
  case: 'Case',
  document: 'Document',
  theme: 'Theme',
  search: 'Saved search',
  command: 'Command',
  help: 'Help',
};

function Finder({ onHelp }: { readonly onHelp: (topic: HelpTopic) => void }): ReactElement {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const showTopic = useCallback((topic: HelpTopic) => onHelp(topic), [onHelp]);
  const entries = useQuickEntries(showTopic);
  const find = useMemo(() => quickIndex(entries), [entries]);
  const found = find(typed);
  const chosen = Math.min(at, found.length - 1);
  const open = (entry: QuickEntry | undefined): void => {
    if (!entry) return;
    closeFind();
    entry.open();
  };
  const press = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((chosen + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(found[chosen]);
    }
  };
  return (
    <>
      <input
        className="field quickfield"
        role="combobox"
        aria-label="Case, document, theme, command or help"
        aria-expanded={found.length > 0}
        aria-controls="quick-list"
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `quick-${chosen}` : undefined}
        placeholder="Case, document, theme, command or help"
        autoFocus
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <p className="vh" role="status">
        {typed !== '' && counted(found.length, 'result')}
      </p>
      {found.length === 0 ? (
        <p className="quiet quicknone">
          Nothing by that name. To find words inside reviews, use Search.
        </p>
      ) : (
        <ul className="quick" id="quick-list" role="listbox" aria-label="Found">
          {found.map((entry, index) => (
            // The list is short and drawn anew for every letter.
            <li
              key={`${entry.kind} ${entry.title} ${entry.detail} ${index}`}
              id={`quick-${index}`}
              role="option"
              aria-selected={index === chosen}
              onPointerMove={() => setAt(index)}
              onClick={() => open(entry)}
            >
              <Icon name={ICONS[entry.kind]} size={16} />
              <span className="clip">{entry.title}</span>
              <span className="quiet small clip">{entry.detail}</span>
              <span className="vh">{KIND_WORDS[entry.kind]}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
