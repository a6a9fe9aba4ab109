import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type FormEvent,
  type ReactElement,
} from 'react';
import { call, problemIn, whoCodes } from '../data/client.ts';
import { usePreferences } from '../data/preferences-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorSummary } from '../ui/problem-box.tsx';
import { TextField } from '../ui/text-field.tsx';

/**
 * Asks who is coding before the first act in a library in which nobody has said so, once: who leaves it, goes on as
 * "Reviewer" until the library is closed.
 */
export function CoderPrompt(): ReactElement | null {
  const { coding, people } = usePreferences();
  const [asked, setAsked] = useState<{ readonly given: string } | null>(null);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const answer = useRef<((name: string) => void) | null>(null);
  const left = useRef<string | null>(null);
  const waiting = useRef<Promise<string> | null>(null);
  const ask = useEffectEvent((given: string): Promise<string> | string => {
    if (coding !== null) return given;
    if (left.current !== null) return left.current;
    setAsked({ given });
    return (waiting.current ??= new Promise((resolve) => {
      answer.current = resolve;
    }));
  });
  useEffect(() => whoCodes((given) => ask(given)), []);
  if (!asked) return null;
  const settle = (chosen: string): void => {
    setAsked(null);
    waiting.current = null;
    answer.current?.(chosen);
  };
  const leave = (): void => {
    left.current = asked.given;
    settle(asked.given);
  };
  const tell = async (tellIt: () => Promise<unknown>, chosen: string): Promise<void> => {
    try {
      await tellIt();
      settle(chosen);
    } catch (error) {
      const { what, next } = problemIn(error);
      setProblem(`${what} ${next}`);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const own = name.trim();
    if (own === '') setProblem('Enter your name');
    else void tell(() => call('addPerson', { name: own }), own);
  };
  return (
    <Dialog title="Who is coding?" isOpen onClose={leave}>
      <form onSubmit={submit} noValidate>
        <ErrorSummary
          problems={problem === null ? [] : [{ field: 'coder-name', words: problem }]}
        />
        <p className="dialog-lead">
          Decisions carry the name of who made them. You are asked once; Settings has it later.
        </p>
        {people.length > 0 && (
          <div className="row dialog-lead">
            {people.map((person, i) => (
              <Button
                key={person.id}
                isSmall
                // Keys that come fast, as when deciding, do not end in the field as a name.
                autoFocus={i === 0}
                onClick={() =>
                  void tell(() => call('switchPerson', { id: person.id }), person.name)
                }
              >
                {person.name}, {person.initials}
              </Button>
            ))}
          </div>
        )}
        <TextField
          id="coder-name"
          label={people.length > 0 ? 'Somebody else: name' : 'Your name'}
          hint="First and last name; the initials stand at the foot of the rail."
          value={name}
          onChange={setName}
          problem={problem ?? undefined}
          maxLength={80}
          autoFocus={people.length === 0}
        />
        <div className="acts">
          <Button type="submit" look="primary">
            Go on
          </Button>
          <Button onClick={leave}>Not now</Button>
        </div>
      </form>
    </Dialog>
  );
}
