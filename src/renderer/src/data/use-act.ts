import { useCallback, useState } from 'react';
import type { Problem } from '../../../shared/contract/answer.ts';
import { problemIn } from './client.ts';

/** An act that takes a moment and may fail. */
export interface Act<Given extends unknown[]> {
  /** Does it; true where it succeeded. Does nothing while it is being done. */
  readonly run: (...given: Given) => Promise<boolean>;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly forgetProblem: () => void;
}

/** Wraps an act so that its button knows when it is busy and its view knows what went wrong. */
export function useAct<Given extends unknown[]>(
  act: (...given: Given) => Promise<void>,
): Act<Given> {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async (...given: Given): Promise<boolean> => {
    if (isBusy) return false;
    setBusy(true);
    setProblem(null);
    try {
      await act(...given);
      return true;
    } catch (error) {
      setProblem(problemIn(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const forgetProblem = useCallback(() => setProblem(null), []);
  return { run, isBusy, problem, forgetProblem };
}
