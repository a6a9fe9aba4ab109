import { useState } from 'react';
import type { ReactElement } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { call } from '../../data/client.ts';
import { sayProblem } from '../../data/say-problem.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { sayDone } from '../../ui/toast-store.ts';

/** By what the names of the case are replaced in all its copies. The table is in the library and in no file that leaves it. */
export function Pseudonyms({
  caseId,
  names,
}: {
  readonly caseId: number;
  readonly names: OutputOf<'redactions'>['names'];
}): ReactElement | null {
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="pseudonyms">
      <h2 id="pseudonyms">Names of the case</h2>
      <p className="small quiet">
        What stands in their place, in copies of all documents of this case. This table stays in the
        library.
      </p>
      <ul className="redact-names">
        {[...new Map(names.map((one) => [one.name, one])).values()].map(({ name, replacement }) => (
          <NameLine
            key={`${name} ${replacement}`}
            caseId={caseId}
            name={name}
            replacement={replacement}
          />
        ))}
      </ul>
    </section>
  );
}

function NameLine({
  caseId,
  name,
  replacement,
}: {
  readonly caseId: number;
  readonly name: string;
  readonly replacement: string;
}): ReactElement {
  const coder = useCoderName();
  const [words, setWords] = useState(replacement);
  const save = async (): Promise<void> => {
    const wanted = words.trim();
    if (wanted === '' || wanted === replacement) {
      setWords(replacement);
      return;
    }
    try {
      const { done } = await call('setPseudonym', { caseId, name, replacement: wanted, coder });
      sayDone(done);
    } catch (error) {
      sayProblem(error);
    }
  };
  return (
    <li>
      <span>{name}</span>
      <input
        className="field"
        aria-label={`In place of ${name}`}
        value={words}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setWords(replacement);
        }}
      />
    </li>
  );
}
