import { useEffect, useRef, type ReactElement } from 'react';
import type { Problem } from '../../../shared/contract/answer.ts';
import { Button } from './button.tsx';

/** One thing that is wrong with a form, and the field it is about. */
export interface FieldProblem {
  /** The field's id; none where it is about the whole. */
  readonly field?: string;
  readonly words: string;
}

/**
 * "There is a problem", with a link to each field; the same words stand beside the field. The focus
 * goes to it when it appears, and "Error:" stands before the title.
 */
export function ErrorSummary({
  problems,
}: {
  readonly problems: readonly FieldProblem[];
}): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  const words = problems.map((problem) => problem.words).join(' ');
  useEffect(() => {
    if (words === '') return undefined;
    box.current?.focus();
    const title = document.title;
    document.title = `Error: ${title}`;
    return () => {
      document.title = title;
    };
  }, [words]);
  if (problems.length === 0) return null;
  return (
    <div className="summary" role="alert" aria-labelledby="summary-title" tabIndex={-1} ref={box}>
      <h2 id="summary-title">There is a problem</h2>
      <ul>
        {problems.map(({ field, words: one }) => (
          <li key={one}>
            {field === undefined ? (
              one
            ) : (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(field)?.focus();
                }}
              >
                {one}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What went wrong with what a view shows: what happened, what to do, and a button that tries again. */
export function ProblemBox({
  problem,
  again,
}: {
  readonly problem: Problem;
  readonly again?: () => void;
}): ReactElement {
  return (
    <div className="summary" role="alert">
      <h2>{problem.what}</h2>
      <p>{problem.next}</p>
      {again && (
        <p>
          <Button isSmall onClick={again}>
            Try again
          </Button>
        </p>
      )}
    </div>
  );
}
