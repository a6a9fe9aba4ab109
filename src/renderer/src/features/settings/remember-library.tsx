import { useState, type ReactElement } from 'react';
import { call } from '../../data/client.ts';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { AskPassphrase } from './ask-passphrase.tsx';
import { Line } from './section.tsx';

/** Whether this computer's key store remembers the library; nothing where there is no key store. */
export function RememberLibrary({ id }: { readonly id: string }): ReactElement | null {
  const store = useCall('keyStore', { id });
  const [isAsking, setAsking] = useState(false);
  const forget = useAct(async () => {
    await call('forgetLibrary', { id });
    store.again();
  });
  if (store.state !== 'ready' || !store.value.isThere) return null;
  const { remembers } = store.value;
  return (
    <Line
      name="This computer’s key store"
      now={
        remembers
          ? 'Opens the library without its passphrase for whoever is signed in to this computer'
          : 'Does not know this library'
      }
    >
      <Button
        isSmall
        isBusy={forget.isBusy}
        onClick={() => (remembers ? void forget.run() : setAsking(true))}
      >
        {remembers ? 'Forget' : 'Remember on this computer'}
      </Button>
      {isAsking && (
        <Remember
          onClose={() => {
            setAsking(false);
            store.again();
          }}
        />
      )}
    </Line>
  );
}

function Remember({ onClose }: { readonly onClose: () => void }): ReactElement {
  const remember = useAct(async (passphrase: string) => {
    await call('rememberLibrary', { passphrase });
    onClose();
  });
  return (
    <AskPassphrase
      title="Remember on this computer"
      about={[
        'Whoever is signed in to this computer as you can then open the library. Keep the passphrase and the recovery code all the same: the key store is lost with the computer.',
      ]}
      button="Remember"
      isBusy={remember.isBusy}
      problem={remember.problem}
      onGiven={(passphrase) => void remember.run(passphrase)}
      onClose={onClose}
    />
  );
}
