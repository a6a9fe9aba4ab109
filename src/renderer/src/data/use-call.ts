import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../shared/contract/answer.ts';
import type { CallName, EventOf, InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import { call, listen, problemIn } from './client.ts';
import { KeptAnswers } from './kept-answers.ts';

/** How a question stands. While it is asked again, the last answer stays on the screen. */
export type CallState<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value; readonly isStale: boolean }
  | { readonly state: 'problem'; readonly problem: Problem };

/** A question's state, and the way to ask it again. */
export type CallResult<Value> = CallState<Value> & { readonly again: () => void };

type Changed = EventOf<'dataChanged'>['what'][number];

const answers = new KeptAnswers(call);
// Before anybody else listens, so that who asks again is not given what has changed.
listen('dataChanged', ({ what }) => answers.changed(what));
listen('libraryChanged', () => answers.forget());

/** Asks what is likely to be asked in a moment, so that the answer is there or on its way by then. */
export function askAhead<Name extends CallName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  return answers.askAhead(name, JSON.stringify(input));
}

/**
 * Asks when the component appears, whenever the input changes, and whenever anything of
 * `refreshOn` has changed in the library. What was asked already, by this component or another, is not
 * asked again while nothing of `refreshOn` has changed (`kept-answers.ts`). `input` null asks nothing yet.
 *
 * `inTurn` is for what changes with every key: one question is under way at a time, and of those that came up meanwhile only the
 * last is asked, so that whoever types fast waits for two answers at most.
 */
export function useCall<Name extends CallName>(
  name: Name,
  input: InputOf<Name> | null,
  {
    refreshOn = [],
    inTurn = false,
  }: { readonly refreshOn?: readonly Changed[]; readonly inTurn?: boolean } = {},
): CallResult<OutputOf<Name>> {
  const key = JSON.stringify(input);
  const watched = refreshOn.join(' ');
  const [state, setState] = useState<CallState<OutputOf<Name>>>(() => {
    const value = answers.last(name, key);
    if (value === undefined) return { state: 'loading' };
    const isStale = answers.known(name, key, refreshOn) === undefined;
    return { state: 'ready', value, isStale };
  });
  const asked = useRef(0);
  const turn = useRef(Promise.resolve());
  const ask = useCallback(() => {
    if (key === 'null') return;
    asked.current += 1;
    const own = asked.current;
    const isLast = (): boolean => asked.current === own;
    const known = answers.taken(name, key, wordsOf(watched));
    if (known !== undefined) {
      setState((last) => (isShown(last, known) ? last : ready(known)));
      return;
    }
    setState((last) =>
      last.state === 'ready' ? { ...last, isStale: true } : { state: 'loading' },
    );
    const send = async (): Promise<void> => {
      try {
        const value = await answers.ask(name, key, wordsOf(watched));
        if (isLast()) setState(ready(value));
      } catch (error) {
        if (isLast()) setState({ state: 'problem', problem: problemIn(error) });
      }
    };
    if (inTurn) turn.current = turn.current.then(() => (isLast() ? send() : undefined));
    else void send();
  }, [name, key, watched, inTurn]);
  useEffect(() => {
    ask();
    return () => {
      // An answer to what is no longer asked is not shown.
      asked.current += 1;
    };
  }, [ask]);
  useEffect(() => {
    if (watched === '') return undefined;
    return listen('dataChanged', ({ what }) => {
      if (what.some((one) => wordsOf(watched).includes(one))) ask();
    });
  }, [ask, watched]);
  return { ...state, again: ask };
}

function wordsOf(watched: string): readonly string[] {
  return watched === '' ? [] : watched.split(' ');
}

function ready<Value>(value: Value): CallState<Value> {
  return { state: 'ready', value, isStale: false };
}

function isShown<Value>(state: CallState<Value>, value: Value): boolean {
  return state.state === 'ready' && state.value === value && !state.isStale;
}
