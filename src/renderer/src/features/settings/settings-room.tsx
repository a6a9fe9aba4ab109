import { useEffect, useRef, type ReactElement } from 'react';
import { Room } from '../../app/room.tsx';
import { addressOf } from '../../app/router.ts';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BackupsSection } from './backups-section.tsx';
import { KeepingSection } from './keeping-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LockSection } from './lock-section.tsx';
import { PeopleSection } from './people-section.tsx';

const PARTS = [
  ['people', 'Who is coding'],
  ['lock', 'Passphrase and lock'],
  ['backups', 'Backups'],
  ['keeping', 'Keeping and erasing'],
  ['keys', 'Keys'],
  ['appearance', 'Appearance'],
  ['about', 'About'],
] as const;

/** Settings: people, lock, backups, keys, appearance, and what Caselight is. */
export function SettingsRoom({ path }: { readonly path: readonly string[] }): ReactElement {
  const [part = 'people'] = path;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const section = body.current?.querySelector(`#settings-${CSS.escape(part)}`);
    // The body alone: scrollIntoView would move the whole window.
    if (section instanceof HTMLElement) {
      body.current?.scrollTo({ top: section.offsetTop - 24 });
    }
  }, [part]);
  return (
    <Room
      title="Settings"
      windowTitle="Settings"
      className="set"
      foot={<span>Changes are kept as you make them</span>}
    >
      <nav className="pane pane-l scroll snav" aria-label="Parts of settings">
        <ul>
          {PARTS.map(([id, name]) => (
            <li key={id}>
              <a
                href={addressOf({ room: 'settings', path: [id] })}
                aria-current={id === part ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="scroll sbody" tabIndex={0} role="region" aria-label="Settings" ref={body}>
        <div className="cols">
          <div>
            <PeopleSection />
            <LockSection />
            <BackupsSection />
            <KeepingSection />
          </div>
          <div>
            <KeysSection />
            <AppearanceSection />
            <AboutSection />
          </div>
        </div>
      </div>
    </Room>
  );
}
