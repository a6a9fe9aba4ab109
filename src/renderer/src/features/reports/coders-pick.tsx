import { useRef, useState, type ReactElement } from 'react';
import { call } from '../../data/client.ts';
import { usePreferences } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { SelectPick } from '../../ui/select-pick.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import type { ReportChoices } from './report-choices.ts';

/** Chooses who coded in this library, and opens what another person coded in a copy of it. */
export function CodersPick({
  coders,
  onChange,
}: {
  readonly coders: ReportChoices['coders'];
  readonly onChange: (coders: ReportChoices['coders']) => void;
}): ReactElement {
  const { people, coding } = usePreferences();
  const [first, setFirst] = useState(
    coders?.first ?? people.find(({ id }) => id === coding)?.name ?? people[0]?.name ?? '',
  );
  const [fileName, setFileName] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const open = useAct(async (file: File) => {
    onChange({ first, second: await file.text() });
    setFileName(file.name);
  });
  const save = useAct(async () => {
    const file = await call('exportCoding', { coder: first });
    const { saved } = await call('saveFile', file);
    if (saved) sayDone(`The coding of ${first} saved`);
  });
  return (
    <div className="groups-pick" role="group" aria-label="The two coders">
      <SelectPick
        label="First coder"
        choices={
          people.length === 0 ? [['', 'nobody yet']] : people.map(({ name }) => [name, name])
        }
        value={first}
        onChange={(name) => {
          setFirst(name);
          if (coders) onChange({ ...coders, first: name });
        }}
      />
      <Button isSmall isBusy={open.isBusy} onClick={() => input.current?.click()}>
        {fileName === null ? 'Open the other’s coding' : `Second: ${fileName}`}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="The other’s coding"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void open.run(file);
        }}
      />
      {first !== '' && (
        <Button look="plain" isSmall isBusy={save.isBusy} onClick={() => void save.run()}>
          Save the coding of {first}
        </Button>
      )}
      {save.problem && <ProblemBox problem={save.problem} />}
    </div>
  );
}
