import { useEffect, useRef, type ReactElement } from 'react';
import type { LibraryState } from '../../../../shared/contract/library.ts';
import { call } from '../../data/client.ts';
import { useAct } from '../../data/use-act.ts';
import { usePreferences } from '../../data/preferences-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { counted, timeInWords } from '../../ui/words.ts';
import { UnlockForm } from '../start/open-library.tsx';

type Locked = Extract<LibraryState, { state: 'locked' }>;

/** The locked library: nothing of it is on the screen but its name. */
export function LockedRoom({ library, lockedAt, why }: Locked): ReactElement {
  const { lockMinutes } = usePreferences();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = 'Locked - Caselight';
    heading.current?.focus();
  }, []);
  const reason = {
    asked: '',
    idle: ` after ${counted(lockMinutes, 'minute')} without use`,
    system: ' because the computer was put away',
    ended: ' because the part of Caselight that holds the library ended by itself',
  }[why];
  return (
    <main className="lockpage">
      <div className="lockbox">
        <p className="word">
          <Mark size={28} />
          Caselight
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {library.name} is locked
        </h1>
        <p className="quiet prose">
          Locked at {timeInWords(lockedAt)}
          {reason}. Your work is saved.
          {why === 'ended' &&
            ' If files were being added, add them again: those that are in the library already are left out.'}
        </p>
        {library.isSample ? <OpenSamples /> : <UnlockForm library={library} verb="Unlock" />}
        <p className="small quiet foot2">
          <button type="button" className="link" onClick={() => void call('closeLibrary', {})}>
            Open another library
          </button>
        </p>
      </div>
    </main>
  );
}

/** The sample reviews have no passphrase. */
function OpenSamples(): ReactElement {
  const open = useAct(async () => {
    await call('openSamples', {});
  });
  return (
    <>
      {open.problem && <ProblemBox problem={open.problem} />}
      <div className="acts">
        <Button look="primary" isBusy={open.isBusy} onClick={() => void open.run()}>
          Open the sample reviews again
        </Button>
      </div>
    </>
  );
}
