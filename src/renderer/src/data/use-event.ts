import { useEffect, useEffectEvent } from 'react';
import type { EventName, EventOf } from '../../../shared/contract/contract.ts';
import { listen } from './client.ts';

/** Hears an event for as long as the component is shown. */
export function useEvent<Name extends EventName>(
  name: Name,
  listener: (payload: EventOf<Name>) => void,
): void {
  const hear = useEffectEvent(listener);
  useEffect(() => listen(name, (payload) => hear(payload)), [name]);
}
