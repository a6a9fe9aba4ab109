import { useId, useState, type FormEvent, type ReactElement } from 'react';
import type { Searched } from '../../../../shared/contract/searched.ts';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { call } from '../../data/client.ts';
import { leave } from '../../data/leaving.ts';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { counted } from '../../ui/words.ts';
import type { FacetNames } from './facet-fields.ts';
import type { SearchAnswer } from './result-rows.ts';

type Of = 'found' | 'cases' | 'theme';

/** Makes a casebook of what was found, of the cases it was found in, or of a theme within these; it says what it is of. */
export function CasebookDialog({
  search,
  answer,
  themes,
  names,
  onClose,
}: {
  readonly search: Searched;
  readonly answer: SearchAnswer;
  readonly themes: ReadonlyMap<string, ListedTheme>;
  readonly names: FacetNames;
  readonly onClose: () => void;
}): ReactElement {
  const [of, setOf] = useState<Of>('found');
  const counts = answer.facets.theme.toSorted((a, b) => b.passages - a.passages);
  const offered = [
    ...counts.flatMap(({ value }) => themes.get(String(value)) ?? []),
    ...[...themes.values()].filter(({ id }) => !counts.some(({ value }) => value === id)),
  ];
  const [theme, setTheme] = useState(offered[0]?.id ?? '');
  const [title, setTitle] = useState('');
  const [confirmedOnly, setConfirmedOnly] = useState(false);
  const id = useId();
  const cases = answer.byCase.map(({ caseId }) => caseId);
  const make = useAct(async () => {
    const file = await leave((leaving) =>
      call('exportCasebook', {
        ...(of === 'found' ? { search } : { cases }),
        ...(of === 'theme' && { theme }),
        confirmedOnly,
        ...(title.trim() !== '' && { title: title.trim() }),
        ...leaving,
      }),
    );
    if (file === null) return;
    const { saved } = await call('saveFile', file);
    if (!saved) return;
    sayDone(`${file.fileName} saved`);
    onClose();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void make.run();
  };
  const choices: readonly (readonly [Of, string])[] = [
    ['found', `The ${counted(answer.passages, 'passage')} found`],
    ['cases', `All passages of the ${counted(answer.cases, 'case')} they stand in`],
    ['theme', 'Passages of these cases with one theme'],
  ];
  return (
    <Dialog title="Casebook" isOpen onClose={onClose}>
      <form onSubmit={submit}>
        {make.problem && <ProblemBox problem={make.problem} />}
        <p>
          One file that opens in any browser, without Caselight and without a network: it can be
          read, searched and printed. It is not encrypted, and holds words of the reviews.
        </p>
        <fieldset className="casebook-of">
          <legend className="lab">What goes into it</legend>
          {choices.map(([choice, words]) => (
            <label key={choice} className="check">
              <input
                type="radio"
                name={`${id}-of`}
                checked={of === choice}
                onChange={() => setOf(choice)}
              />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
        {of === 'theme' && (
          <SelectField id={`${id}-theme`} label="Theme" value={theme} onChange={setTheme}>
            {offered.map((one) => (
              <option key={one.id} value={one.id}>
                {names.themeName(one.id)}
              </option>
            ))}
          </SelectField>
        )}
        <TextField
          id={`${id}-title`}
          label="Title (optional)"
          hint="Without one, it is named after what it is of."
          maxLength={200}
          value={title}
          onChange={setTitle}
        />
        <Switch isOn={confirmedOnly} onChange={setConfirmedOnly}>
          Only tags that a person confirmed
        </Switch>
        <div className="acts">
          <Button look="primary" type="submit" isBusy={make.isBusy}>
            Make the casebook
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
