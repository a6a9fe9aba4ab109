import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../shared/contract/answer.ts';
import type { CallName, EventOf, InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { call, listen, problemIn } from './client.ts';

/** How a question stands. While it is asked again, the last answer stays on the screen. */
export type CallState<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value; readonly isStale: boolean }
  | { readonly state: 'problem'; readonly problem: Problem };

/** A question's state, and the way to ask it again. */
export type CallResult<Value> = CallState<Value> & { readonly again: () => void };

type Changed = EventOf<'dataChanged'>['what'][number];

/**
 * Asks when the component appears, whenever the input changes, and whenever anything of
 * `refreshOn` has changed in the library. `input` null asks nothing yet.
 */
export function useCall<Name extends CallName>(
  name: Name,
  input: InputOf<Name> | null,
  { refreshOn = [] }: { readonly refreshOn?: readonly Changed[] } = {},
): CallResult<OutputOf<Name>> {
  const [state, setState] = useState<CallState<OutputOf<Name>>>({ state: 'loading' });
  const asked = useRef(0);
  const key = JSON.stringify(input);
  const ask = useCallback(() => {
    if (key === 'null') return;
    asked.current += 1;
    const own = asked.current;
    const isLast = (): boolean => asked.current === own;
    setState((last) =>
      last.state === 'ready' ? { ...last, isStale: true } : { state: 'loading' },
    );
    // The key is the input: data of calls is plain.
    call(name, JSON.parse(key)).then(
      (value) => isLast() && setState({ state: 'ready', value, isStale: false }),
      (error: unknown) => isLast() && setState({ state: 'problem', problem: problemIn(error) }),
    );
  }, [name, key]);
  useEffect(() => {
    ask();
    return () => {
      // An answer to what is no longer asked is not shown.
      asked.current += 1;
    };
  }, [ask]);
  const watched = refreshOn.join(' ');
  useEffect(() => {
    if (watched === '') return undefined;
    return listen('dataChanged', ({ what }) => {
      if (what.some((one) => watched.split(' ').includes(one))) ask();
    });
  }, [ask, watched]);
  return { ...state, again: ask };
}
