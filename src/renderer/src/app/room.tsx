import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useHostGone } from '../bridge/host-state.ts';
import { useLibrary } from '../data/library-context.tsx';
import { Button } from '../ui/button.tsx';
import { useUndo } from '../data/undo.ts';
import { FindField } from './find-field.tsx';

/** A step above the title, to go back to. */
export interface Crumb {
  readonly name: string;
  /** An address as `addressOf` gives it. */
  readonly href: string;
}

/**
 * A room's frame: the breadcrumb that is also the title, the find field, the room itself and the foot
 * bar. `windowTitle` is what the window is called: never a case's name, for windows' titles are kept
 * by the system.
 */
export function Room({
  title,
  windowTitle,
  crumbs = [],
  meta,
  foot,
  className = '',
  children,
}: {
  readonly title: string;
  readonly windowTitle: string;
  readonly crumbs?: readonly Crumb[];
  /** A few quiet words after the title; the library's name where none are given. */
  readonly meta?: ReactNode;
  /** Where the person is in the work. */
  readonly foot?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactElement {
  const library = useLibrary();
  useEffect(() => {
    document.title = `${windowTitle} - Caselight`;
  }, [windowTitle]);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where it takes the place of what said that it was being read, and that had the focus.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <header className="top">
        <div className="crumb">
          {crumbs.map(({ name, href }) => (
            <span key={href} className="step">
              <a href={href}>{name}</a>{' '}
              <span className="sep" aria-hidden="true">
                ›
              </span>
            </span>
          ))}
          <h1>{title}</h1>
          <span className="meta">{meta ?? `Library: ${library.name}`}</span>
        </div>
        <FindField />
      </header>
      {/* Where the focus goes when what had it is gone (`use-room-focus.ts`). */}
      <main ref={main} className={`main ${className}`} tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        {foot}
        <UndoHint />
        <Saved />
      </footer>
    </>
  );
}

/** Every act is kept as it is done; where the host has ended, none is. */
function Saved(): ReactElement {
  const isGone = useHostGone();
  return isGone ? (
    <strong className="wrongline">not saved: Caselight has ended</strong>
  ) : (
    <span>saved</span>
  );
}

function UndoHint(): ReactElement {
  const { undoWords, undo } = useUndo();
  return (
    <span className="push">
      {undoWords !== null ? (
        <Button look="plain" isSmall act="undoLetter" onClick={() => void undo()}>
          <span className="clip">Undo: {undoWords}</span>
        </Button>
      ) : (
        'Nothing to undo'
      )}
    </span>
  );
}
