import { useId, useState, type FormEvent, type ReactElement } from 'react';
import {
  Button as AriaButton,
  Dialog as AriaDialog,
  DialogTrigger,
  Popover,
} from 'react-aria-components';
import { compareSearchNames } from '../../../../core/search/search-names.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { Searched } from '../../../../shared/contract/searched.ts';
import { call } from '../../data/client.ts';
import { sayProblem } from '../../data/say-problem.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ErrorSummary, ProblemBox } from '../../ui/problem-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { dayInWords } from '../../ui/words.ts';

/** A search that was kept. */
export type SavedSearch = OutputOf<'savedSearches'>['searches'][number];

/** The saved searches, each to be opened or removed. */
export function SavedPick({
  saved,
  onOpen,
}: {
  readonly saved: readonly SavedSearch[];
  readonly onOpen: (search: SavedSearch) => void;
}): ReactElement {
  const coder = useCoderName();
  const remove = useAct(async (id: number) => {
    try {
      sayDone((await call('removeSearch', { id, coder })).done);
    } catch (error) {
      sayProblem(error);
    }
  });
  return (
    <DialogTrigger>
      <AriaButton className="btn sm">
        Saved <span className="num">{saved.length}</span>
        <Icon name="down" size={16} />
      </AriaButton>
      <Popover className="pop saved-pop" placement="bottom end">
        <AriaDialog aria-label="Saved searches">
          {({ close }) => (
            <>
              {saved.length === 0 && (
                <p className="small quiet">
                  None yet. Save a search to open it again here and in Find.
                </p>
              )}
              <ul className="saved-list">
                {saved.map((one) => (
                  <li key={one.id}>
                    <button
                      type="button"
                      className="saved-open"
                      onClick={() => {
                        close();
                        onOpen(one);
                      }}
                    >
                      <span className="strong clip">{one.name}</span>
                      <span className="small quiet clip">
                        {one.search.query}, {one.coder}, {dayInWords(one.savedAt)}
                      </span>
                    </button>
                    <Button
                      look="icon"
                      aria-label={`Remove ${one.name}`}
                      onClick={() => void remove.run(one.id)}
                    >
                      <Icon name="cross" size={16} />
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Asks for a name and keeps the search under it. */
export function SaveDialog({
  search,
  saved,
  onClose,
}: {
  readonly search: Searched;
  readonly saved: readonly SavedSearch[];
  readonly onClose: () => void;
}): ReactElement {
  const [name, setName] = useState(search.query.slice(0, 80));
  const [problem, setProblem] = useState<string | null>(null);
  const coder = useCoderName();
  const id = useId();
  const save = useAct(async () => {
    sayDone((await call('saveSearch', { name: name.trim(), search, coder })).done);
    onClose();
  });
  const there = saved.find((one) => compareSearchNames(one.name, name) === 0);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = name.trim() === '' ? 'Enter a name for the search' : null;
    setProblem(wrong);
    if (wrong === null) void save.run();
  };
  return (
    <Dialog title="Save the search" isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <ErrorSummary problems={problem === null ? [] : [{ field: id, words: problem }]} />
        {save.problem && <ProblemBox problem={save.problem} />}
        <TextField
          id={id}
          label="Name"
          hint="The words, what narrows them and the ways that are switched off are kept, and searched for anew when it is opened."
          problem={problem ?? undefined}
          maxLength={120}
          autoFocus
          onFocus={(event) => event.target.select()}
          value={name}
          onChange={setName}
        />
        {there && <p className="note">“{there.name}” is there already; it is replaced.</p>}
        <div className="acts">
          <Button look="primary" type="submit" isBusy={save.isBusy}>
            Save
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
