import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ThemeColour } from '../../../../core/themes/palette.ts';
import type { ListedTheme, ThemeEdit } from '../../../../shared/contract/themes.ts';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary, ProblemBox } from '../../ui/problem-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ColourPick } from './colour-pick.tsx';

/** Changes what a theme is called, what it means and its colour. Tags and counts stay. It stays open until all is kept. */
export function EditTheme({
  theme,
  onChange,
  onClose,
}: {
  readonly theme: ListedTheme;
  /** Makes a change. Rejects where it is refused. */
  readonly onChange: (change: ThemeEdit) => Promise<void>;
  readonly onClose: () => void;
}): ReactElement {
  const [label, setLabel] = useState(theme.label);
  const [definition, setDefinition] = useState(theme.definition);
  const [include, setInclude] = useState(theme.include.join('\n'));
  const [exclude, setExclude] = useState(theme.exclude.join('\n'));
  const [colour, setColour] = useState<ThemeColour | null>(theme.colour ?? null);
  const [isTried, setTried] = useState(false);
  const problems = [
    ...(label.trim() === '' ? [{ field: 'theme-label', words: 'Give the theme a name' }] : []),
    ...(definition.trim() === ''
      ? [{ field: 'theme-definition', words: 'Say what the theme means' }]
      : []),
  ];
  const keeping = useAct(async (changes: readonly ThemeEdit[]) => {
    for (const change of changes) {
      // One after the other: each is a version of its own.
      // oxlint-disable-next-line no-await-in-loop
      await onChange(change);
    }
    onClose();
  });
  const keep = () => {
    setTried(true);
    if (problems.length > 0) return;
    const changes: ThemeEdit[] = [];
    if (label.trim() !== theme.label)
      changes.push({ kind: 'relabel', theme: theme.id, label: label.trim() });
    const meaning = {
      definition: definition.trim(),
      include: linesOf(include),
      exclude: linesOf(exclude),
    };
    const before = {
      definition: theme.definition,
      include: theme.include,
      exclude: theme.exclude,
    };
    if (JSON.stringify(meaning) !== JSON.stringify(before))
      changes.push({ kind: 'redefine', theme: theme.id, ...meaning });
    if (colour !== (theme.colour ?? null))
      changes.push({ kind: 'recolour', theme: theme.id, colour });
    void keeping.run(changes);
  };
  return (
    <Dialog title={`Edit ${theme.label}`} isOpen onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        {isTried && <ErrorSummary problems={problems} />}
        {keeping.problem && <ProblemBox problem={keeping.problem} />}
        <TextField id="theme-label" label="Name" maxLength={80} value={label} onChange={setLabel} />
        <Area
          id="theme-definition"
          label="Definition"
          value={definition}
          onChange={setDefinition}
        />
        <Area
          id="theme-include"
          label="Include"
          hint="One a line"
          value={include}
          onChange={setInclude}
        />
        <Area
          id="theme-exclude"
          label="Exclude"
          hint="One a line"
          value={exclude}
          onChange={setExclude}
        />
        <ColourPick theme={theme} value={colour} onChange={setColour} />
        <div className="row dialog-acts">
          <Button type="submit" look="primary" isBusy={keeping.isBusy}>
            Keep changes
          </Button>
          <Button onClick={onClose}>Leave as it was</Button>
        </div>
      </form>
    </Dialog>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function Area({
  id,
  label,
  hint,
  value,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  return (
    <div className="fieldset">
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <textarea
        id={id}
        className="field note-field"
        rows={2}
        autoComplete="off"
        maxLength={2000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
