import { useEffect, useState, type ReactElement } from 'react';

/** Shorter waits are not worth a word, in milliseconds. */
const UNNOTICED = 300;

/** Says what is being done, once it has taken a moment: "Reading the list of cases". */
export function Loading({ what }: { readonly what: string }): ReactElement {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), UNNOTICED);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="loading quiet" role="status">
      {isLate ? `${what}…` : ''}
    </p>
  );
}
