import { useEffect, useState, type ReactElement } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { call } from '../../data/client.ts';
import { useAct } from '../../data/use-act.ts';
import { useCall, type CallState } from '../../data/use-call.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Mark } from '../../ui/mark.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { dayInWords } from '../../ui/words.ts';
import { AccessibilityDialog } from '../settings/accessibility-dialog.tsx';
import { MakeLibrary } from './make-library.tsx';
import { OpenLibrary } from './open-library.tsx';

type Way = 'make' | 'open';

const WAY_NAMES: Record<Way, string> = { make: 'Make a library', open: 'Open a library' };

/**
 * Where Caselight begins: make a library, open one, or look around with the sample reviews. `onCode`
 * is told while a recovery code is on the screen, which must not go away by itself.
 */
export function StartRoom({
  onCode,
}: {
  readonly onCode: (isShown: boolean) => void;
}): ReactElement {
  const recent = useCall('recentLibraries', {});
  const about = useCall('about', {});
  const [isReading, setReading] = useState(false);
  const libraries = recent.state === 'ready' ? recent.value.libraries : [];
  const [chosenWay, setWay] = useState<Way | null>(null);
  const [chosenId, setId] = useState<string | null>(null);
  const [isCode, setCode] = useState(false);
  // Nothing is offered to type into until it is known which form is wanted: it would go into the wrong one.
  const way = chosenWay ?? usualWay(recent);
  const samples = useAct(async () => {
    await call('openSamples', {});
  });
  useEffect(() => {
    document.title = way === null ? 'Caselight' : `${WAY_NAMES[way]} - Caselight`;
  }, [way]);
  return (
    <div className="solo">
      <aside className="side" aria-label="Ways to begin">
        <p className="word">
          <Mark size={28} />
          Caselight
        </p>
        <h1>Read each review closely, and all of them together</h1>
        <p className="lede">
          Everything stays on this computer, in one locked library. Nothing is sent anywhere.
        </p>
        <ul className="ways">
          <WayTo
            icon="plus"
            name={WAY_NAMES.make}
            about="A passphrase, and a recovery code to keep"
            isHere={way === 'make'}
            isOff={isCode}
            onClick={() => setWay('make')}
          />
          <WayTo
            icon="cases"
            name={WAY_NAMES.open}
            about="From this computer or a memory stick"
            isHere={way === 'open'}
            isOff={isCode}
            onClick={() => setWay('open')}
          />
          <WayTo
            icon="eye"
            name="Look around with sample reviews"
            about={
              samples.isBusy ? 'Making them ready…' : '12 invented reviews. No passphrase needed'
            }
            isHere={false}
            isOff={isCode}
            onClick={() => void samples.run()}
          />
        </ul>
        {samples.problem && <ProblemBox problem={samples.problem} />}
        {libraries.length > 0 && (
          <section className="recent" aria-labelledby="recent-title">
            <h2 id="recent-title">Opened lately on this computer</h2>
            <ul>
              {libraries.slice(0, 5).map(({ id, name, openedAt }) => (
                <li key={id}>
                  <button
                    type="button"
                    className="link"
                    aria-disabled={isCode || undefined}
                    onClick={() => {
                      if (isCode) return;
                      setId(id);
                      setWay('open');
                    }}
                  >
                    {name}
                  </button>
                  <span className="quiet">
                    {openedAt === null ? 'not opened yet' : dayInWords(openedAt)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="about-app small quiet">
          Caselight {about.state === 'ready' && about.value.version}.{' '}
          <button type="button" className="link" onClick={() => setReading(true)}>
            Accessibility
          </button>
        </p>
        <AccessibilityDialog isOpen={isReading} onClose={() => setReading(false)} />
      </aside>
      <main className="work">
        {recent.state === 'problem' && <ProblemBox problem={recent.problem} again={recent.again} />}
        {recent.state === 'loading' && <Loading what="Looking for libraries" />}
        {recent.state !== 'loading' && way === 'make' && (
          <MakeLibrary
            onCode={(isShown) => {
              setCode(isShown);
              onCode(isShown);
            }}
          />
        )}
        {recent.state !== 'loading' && way === 'open' && (
          <OpenLibrary
            libraries={libraries}
            chosenId={chosenId}
            onChosen={setId}
            again={recent.again}
          />
        )}
      </main>
    </div>
  );
}

/** What most come for: to open the library they have. Null while nobody knows whether there is one. */
function usualWay(recent: CallState<OutputOf<'recentLibraries'>>): Way | null {
  if (recent.state !== 'ready') return null;
  return recent.value.libraries.length > 0 ? 'open' : 'make';
}

function WayTo({
  icon,
  name,
  about,
  isHere,
  isOff,
  onClick,
}: {
  readonly icon: IconName;
  readonly name: string;
  readonly about: string;
  readonly isHere: boolean;
  /** Not to be taken now: the recovery code beside it is shown this once. */
  readonly isOff: boolean;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <li className={isHere ? 'here' : undefined}>
      <button
        type="button"
        aria-current={isHere ? 'step' : undefined}
        aria-disabled={isOff || undefined}
        onClick={isOff ? undefined : onClick}
      >
        <Icon name={icon} />
        <span>
          <b>{name}</b>
          <span className="small quiet">{about}</span>
        </span>
        <Icon name="right" />
      </button>
    </li>
  );
}
