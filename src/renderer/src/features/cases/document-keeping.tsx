import { useState, type ReactElement } from 'react';
import type { ListedDocument } from '../../../../shared/contract/cases.ts';
import { call, problemIn } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { EraseDialog } from './erase-dialog.tsx';

type Problem = ReturnType<typeof problemIn>;

/** Who may see a document, until when it is kept, and the way to be rid of it. */
export function DocumentKeeping({ one }: { readonly one: ListedDocument }): ReactElement {
  const coder = useCoderName();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isErasing, setErasing] = useState(false);
  const name = one.title ?? one.fileName;
  const documentIds = [one.id];
  const change = async (
    act: () => Promise<{ readonly done: Parameters<typeof sayDone>[0] }>,
  ): Promise<void> => {
    try {
      sayDone((await act()).done);
      setProblem(null);
    } catch (error) {
      setProblem(problemIn(error));
    }
  };
  return (
    <>
      {problem && <ProblemBox problem={problem} />}
      <div className="keeping row wrap">
        <label className="small">
          Who may see it
          <select
            className="pick"
            value={one.access ?? ''}
            aria-label={`Who may see ${name}`}
            onChange={({ target }) => {
              const access =
                target.value === 'published' || target.value === 'restricted' ? target.value : null;
              void change(() => call('setAccess', { documentIds, access, coder }));
            }}
          >
            <option value="">Not said</option>
            <option value="published">Published</option>
            <option value="restricted">Restricted</option>
          </select>
        </label>
        <KeepUntil
          key={one.keepUntil ?? ''}
          name={name}
          day={one.keepUntil}
          onDay={(day) => void change(() => call('setKeepUntil', { documentIds, day, coder }))}
        />
        <Button look="plain" isSmall aria-label={`Erase ${name}`} onClick={() => setErasing(true)}>
          Erase…
        </Button>
      </div>
      {isErasing && (
        <EraseDialog
          documents={[{ documentId: one.id, name, confirmed: one.confirmed }]}
          onClose={() => setErasing(false)}
        />
      )}
    </>
  );
}

/** A day that is kept when the field is left: while it is typed it is a different day at every key. */
function KeepUntil({
  name,
  day,
  onDay,
}: {
  readonly name: string;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}): ReactElement {
  const [typed, setTyped] = useState(day ?? '');
  return (
    <label className="small">
      Keep until
      <input
        type="date"
        className="pick"
        aria-label={`Keep ${name} until`}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          const wanted = typed === '' ? null : typed;
          if (wanted !== day) onDay(wanted);
        }}
      />
    </label>
  );
}
