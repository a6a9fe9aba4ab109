import { useState, type KeyboardEvent, type ReactElement, type ReactNode, type Ref } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { completed, completing, type FieldChoice, type FieldChoices } from './completion.ts';

/** The field: what is typed is searched for at once, and a field's values are offered after its colon. */
export function SearchField({
  ref,
  typed,
  choices,
  onType,
  onMove,
  onOpen,
  onLeave,
  children,
}: {
  readonly ref: Ref<HTMLInputElement>;
  readonly typed: string;
  readonly choices: FieldChoices;
  readonly onType: (typed: string) => void;
  /** Goes through the passages while one types. */
  readonly onMove: (by: 1 | -1) => void;
  readonly onOpen: () => void;
  /** Leaves the field for what was found; false where there is nothing to go to. */
  readonly onLeave: () => boolean;
  /** What stands at the end of the field. */
  readonly children: ReactNode;
}): ReactElement {
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  // Closed by Escape or by leaving, until something else is typed.
  const [closedFor, setClosedFor] = useState<string | null>('');
  const offered = closedFor === typed ? undefined : completing(typed.slice(0, caret), choices);
  const found = offered?.choices ?? [];
  const chosen = Math.min(at, found.length - 1);
  const isOpen = found.length > 0;

  const take = (input: HTMLInputElement, choice: FieldChoice | undefined): void => {
    if (offered === undefined || choice === undefined) return;
    const next = completed(typed, caret, offered, choice);
    onType(next.typed);
    setCaret(next.caret);
    setAt(0);
    requestAnimationFrame(() => input.setSelectionRange(next.caret, next.caret));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (isOpen) setAt((chosen + step + found.length) % found.length);
      else onMove(step);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen) take(event.currentTarget, found[chosen]);
      else onOpen();
    } else if (event.key === 'Tab' && isOpen && !event.shiftKey) {
      event.preventDefault();
      take(event.currentTarget, found[chosen]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (isOpen) setClosedFor(typed);
      else if (!onLeave()) onType('');
    }
  };
  return (
    <div className="search-field">
      <Icon name="search" />
      <label className="vh" htmlFor="search-words">
        Words to look for in all reviews
      </label>
      <input
        ref={ref}
        id="search-words"
        type="text"
        inputMode="search"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls="search-choices"
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `search-choice-${chosen}` : undefined}
        autoComplete="off"
        maxLength={4000}
        placeholder="Search every review"
        value={typed}
        onChange={(event) => {
          onType(event.target.value);
          setCaret(event.target.selectionStart ?? event.target.value.length);
          setAt(0);
          setClosedFor(null);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
        onBlur={() => setClosedFor(typed)}
        onKeyDown={press}
      />
      {children}
      <ul
        id="search-choices"
        role="listbox"
        aria-label={`Values of ${offered?.field ?? 'the field'}`}
        className="pop search-choices"
        hidden={!isOpen}
      >
        {found.map((choice, index) => (
          <li
            key={choice.value}
            id={`search-choice-${index}`}
            role="option"
            aria-selected={index === chosen}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => {
              const field = event.currentTarget.closest('.search-field')?.querySelector('input');
              if (field) take(field, choice);
            }}
          >
            <span className="clip">{choice.label}</span>
            <span className="quiet small clip">
              {offered?.field}:{choice.value}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
