import type { ReactElement, ReactNode } from 'react';
import type { CallResult } from '../data/use-call.ts';
import { Loading } from './loading.tsx';
import { ProblemBox } from './problem-box.tsx';

/** Shows what was asked for, or that it is being read, or what went wrong. */
export function CallView<Value>({
  of: result,
  loading,
  children,
}: {
  readonly of: CallResult<Value>;
  /** What is being done meanwhile: "Reading the list of cases". */
  readonly loading: string;
  readonly children: (value: Value) => ReactNode;
}): ReactElement {
  switch (result.state) {
    case 'loading':
      return <Loading what={loading} />;
    case 'problem':
      return <ProblemBox problem={result.problem} again={result.again} />;
    case 'ready':
      return <>{children(result.value)}</>;
  }
}
