import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ThemeGroup } from '../../../../core/themes/codebook.ts';
import { freeId } from '../../../../core/themes/free-id.ts';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary, ProblemBox } from '../../ui/problem-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { GROUPS } from './groups.ts';

/** Adds a theme of one's own. It can be tagged by hand at once; rules may follow. */
export function AddTheme({
  themes,
  onAdded,
  onClose,
}: {
  readonly themes: readonly ListedTheme[];
  readonly onAdded: (theme: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const coder = useCoderName();
  const [label, setLabel] = useState('');
  const [code, setCode] = useState('');
  const [group, setGroup] = useState<ThemeGroup>('practice');
  const [definition, setDefinition] = useState('');
  const [isTried, setTried] = useState(false);
  const add = useAct(async () => {
    const id = idOf(label, themes);
    await call('editCodebook', {
      edit: { kind: 'add', theme: { id, label: label.trim(), code, group, definition } },
      coder,
    });
    announce(`${label.trim()} added`);
    onAdded(id);
    onClose();
  });
  const problems = [
    ...(label.trim() === '' ? [{ field: 'new-label', words: 'Give the theme a name' }] : []),
    ...(/^[A-Z][A-Z0-9]$/u.test(code)
      ? themes.some((theme) => theme.code === code)
        ? [{ field: 'new-code', words: `Another theme has the letters ${code}` }]
        : []
      : [{ field: 'new-code', words: 'Give two letters for the margin, such as QX' }]),
    ...(definition.trim() === ''
      ? [{ field: 'new-definition', words: 'Say in a sentence what the theme means' }]
      : []),
  ];
  const wrong = (field: string) =>
    isTried ? problems.find((one) => one.field === field)?.words : undefined;
  return (
    <Dialog title="Add a theme" isOpen onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problems.length === 0) void add.run();
        }}
      >
        {isTried && <ErrorSummary problems={problems} />}
        {add.problem && <ProblemBox problem={add.problem} />}
        <TextField
          id="new-label"
          label="Name"
          maxLength={80}
          value={label}
          problem={wrong('new-label')}
          onChange={setLabel}
        />
        <TextField
          id="new-code"
          label="Two letters for the margin"
          maxLength={2}
          value={code}
          problem={wrong('new-code')}
          onChange={(typed) => setCode(typed.toUpperCase())}
        />
        <SelectField
          id="new-group"
          label="Group"
          value={group}
          onChange={(value) => {
            const next = GROUPS.find((one) => one.group === value);
            if (next !== undefined) setGroup(next.group);
          }}
        >
          {GROUPS.map((one) => (
            <option key={one.group} value={one.group}>
              {one.name}
            </option>
          ))}
        </SelectField>
        <TextField
          id="new-definition"
          label="What it means, in a sentence"
          maxLength={2000}
          value={definition}
          problem={wrong('new-definition')}
          onChange={setDefinition}
        />
        <div className="row dialog-acts">
          <Button type="submit" look="primary" isBusy={add.isBusy}>
            Add theme
          </Button>
          <Button onClick={onClose}>Leave</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** An id from the name, that no theme has yet. */
function idOf(label: string, themes: readonly ListedTheme[]): string {
  const base =
    label
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, '_')
      .replaceAll(/^_+|_+$/gu, '') || 'theme';
  const taken = themes.map(({ id }) => id);
  return freeId(base, taken, '_');
}
