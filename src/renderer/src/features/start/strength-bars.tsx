import type { ReactElement } from 'react';
import { passphraseStrength } from './passphrase-strength.ts';

/** How strong a passphrase looks, as bars and in words. */
export function PassphraseStrength({
  passphrase,
  libraryName,
}: {
  readonly passphrase: string;
  readonly libraryName: string;
}): ReactElement {
  const { bars, words } = passphraseStrength(passphrase, libraryName);
  return (
    <>
      <div className="strength" aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <i key={bar} className={bar <= bars ? 'on' : undefined} />
        ))}
      </div>
      <p className="small quiet strengthwords" role="status">
        {words}
      </p>
    </>
  );
}
