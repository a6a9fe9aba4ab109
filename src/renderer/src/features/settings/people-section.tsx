import { useState, type FormEvent, type ReactElement } from 'react';
import type { Person } from '../../../../shared/contract/preferences.ts';
import { call } from '../../data/client.ts';
import { usePreferences } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ErrorSummary } from '../../ui/problem-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { counted } from '../../ui/words.ts';
import { Section } from './section.tsx';

/** Who codes: everybody's decisions carry their name. */
export function PeopleSection(): ReactElement {
  const { people, coding } = usePreferences();
  const counts = useCall('decisionsByPerson', {}, { refreshOn: ['tags'] });
  const decided = counts.state === 'ready' ? counts.value.people : [];
  const [named, setNamed] = useState<Person | 'new' | null>(null);
  const turnTo = async ({ id, name }: Person): Promise<void> => {
    await call('switchPerson', { id });
    sayDone(`${name} is coding now`);
  };
  return (
    <Section
      id="people"
      title="Who is coding"
      about="Each decision carries the name of the person who made it."
    >
      <ul className="ppl">
        {people.map((person) => {
          const own = decided.find(({ id }) => id === person.id);
          return (
            <li key={person.id}>
              <span className={person.id === coding ? 'who on' : 'who'} aria-hidden="true">
                {person.initials}
              </span>
              <span>
                <span className="strong">{person.name}</span>
                <span className="small quiet now">
                  {[
                    person.id === coding ? 'coding now' : '',
                    own === undefined ? '' : counted(own.decisions, 'decision'),
                  ]
                    .filter((part) => part !== '')
                    .join(', ')}
                </span>
              </span>
              <span className="row">
                {person.id !== coding && (
                  <Button isSmall onClick={() => void turnTo(person)}>
                    Switch to {person.name.split(' ')[0]}
                  </Button>
                )}
                <Button
                  isSmall
                  aria-label={`Rename ${person.name}`}
                  onClick={() => setNamed(person)}
                >
                  Rename
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <Button isSmall onClick={() => setNamed('new')}>
          <Icon name="plus" size={16} />
          Add a person
        </Button>
      </p>
      {named !== null && <NameDialog person={named} onClose={() => setNamed(null)} />}
    </Section>
  );
}

function NameDialog({
  person,
  onClose,
}: {
  readonly person: Person | 'new';
  readonly onClose: () => void;
}): ReactElement {
  const [name, setName] = useState(person === 'new' ? '' : person.name);
  const [isMissing, setMissing] = useState(false);
  const save = useAct(async () => {
    if (person === 'new') await call('addPerson', { name });
    else await call('renamePerson', { id: person.id, name });
    onClose();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') void save.run();
  };
  const taken = save.problem && `${save.problem.what} ${save.problem.next}`;
  const words = isMissing ? 'Enter a name' : (taken ?? undefined);
  return (
    <Dialog
      title={person === 'new' ? 'Add a person' : `Rename ${person.name}`}
      isOpen
      onClose={onClose}
    >
      <form onSubmit={submit} noValidate>
        <ErrorSummary problems={words === undefined ? [] : [{ field: 'person-name', words }]} />
        <TextField
          id="person-name"
          label="Name"
          hint={
            person === 'new'
              ? 'They are coding from now on.'
              : 'Decisions made under the old name carry the new one.'
          }
          value={name}
          onChange={setName}
          problem={words}
          maxLength={80}
          autoFocus
        />
        <div className="acts">
          <Button type="submit" look="primary" isBusy={save.isBusy}>
            {person === 'new' ? 'Add' : 'Rename'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
