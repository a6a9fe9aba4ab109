import type { Problem } from '../../../shared/contract/answer.ts';
import type {
  CallName,
  EventName,
  EventOf,
  InputOf,
  OutputOf,
} from '../../../shared/contract/contract.ts';
import type { Bridge, BridgeCalls, BridgeEvents, ShellKind } from '../bridge/bridge.ts';
import { browserBridge } from '../bridge/browser-bridge.ts';

/** A call that was answered with a problem, in words for the person. */
export class CallProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'CallProblem';
    this.problem = problem;
  }
}

/** Which shell this window runs in. */
export const shellKind: ShellKind = window.caselight ? 'window' : 'browser';

/** The one bridge to the rest. */
export const bridge: Bridge = (window.caselight ??= browserBridge());

/** Says who codes, for an act that is about to be done under the given name. */
type WhoCodes = (given: string) => Promise<string> | string;

let asksWho: WhoCodes | null = null;

/** Lets somebody say who codes before an act is done, until the function that it gives is called. */
export function whoCodes(asks: WhoCodes): () => void {
  asksWho = asks;
  return () => {
    asksWho = null;
  };
}

/** Taking back and doing again are done under whatever name there is. */
const UNASKED: readonly CallName[] = ['undo', 'redo'];

async function withCoder<Name extends CallName>(
  name: Name,
  input: InputOf<Name>,
): Promise<InputOf<Name>> {
  if (!asksWho || UNASKED.includes(name)) return input;
  if (!('coder' in input) || typeof input.coder !== 'string') return input;
  return Object.assign({}, input, { coder: await asksWho(input.coder) });
}

/** Asks, and gives what is answered. Throws CallProblem. */
export async function call<Name extends CallName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const calls: BridgeCalls = bridge;
  const answer = await calls[name](await withCoder(name, input));
  if (!answer.ok) throw new CallProblem(answer.problem);
  return answer.value;
}

/** Hears an event until the function that it gives is called. */
export function listen<Name extends EventName>(
  name: Name,
  listener: (payload: EventOf<Name>) => void,
): () => void {
  const events: BridgeEvents = bridge;
  return events[name](listener);
}

/** The problem an error stands for. */
export function problemIn(error: unknown): Problem {
  if (error instanceof CallProblem) return error.problem;
  return {
    code: 'unexpected',
    what: 'Something went wrong that Caselight did not expect.',
    next: 'Try again. What was saved before is safe.',
  };
}
