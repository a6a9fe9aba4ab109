import type { ReactElement } from 'react';
import { codePointLength } from '../../../../core/text/offsets.ts';
import { LIMITS } from '../../../../shared/limits.ts';
import type { FieldProblem } from '../../ui/problem-box.tsx';
import { SecretField } from '../../ui/text-field.tsx';
import { PassphraseStrength } from './strength-bars.tsx';

/** A passphrase that is being chosen: typed twice. */
export interface ChosenPassphrase {
  readonly passphrase: string;
  readonly again: string;
}

/** Nothing typed yet. */
export const NO_PASSPHRASE: ChosenPassphrase = { passphrase: '', again: '' };

/** The two fields in which a passphrase is chosen, and how strong it looks. */
export function NewPassphrase({
  label,
  chosen,
  libraryName,
  problems,
  onChange,
}: {
  /** "Passphrase", or "New passphrase" where there is one already. */
  readonly label: string;
  readonly chosen: ChosenPassphrase;
  readonly libraryName: string;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (chosen: ChosenPassphrase) => void;
}): ReactElement {
  const problemOf = (field: string): string | undefined =>
    problems.find((problem) => problem.field === field)?.words;
  return (
    <>
      <SecretField
        id="passphrase"
        label={label}
        hint="Four or more words that only you would put together. You can paste."
        value={chosen.passphrase}
        onChange={(passphrase) => onChange({ ...chosen, passphrase })}
        problem={problemOf('passphrase')}
        autoComplete="new-password"
      />
      <PassphraseStrength passphrase={chosen.passphrase} libraryName={libraryName} />
      <SecretField
        id="passphrase-again"
        label={`${label} again`}
        value={chosen.again}
        onChange={(again) => onChange({ ...chosen, again })}
        problem={problemOf('passphrase-again')}
        autoComplete="new-password"
      />
    </>
  );
}

/** What is wrong with a passphrase as it was chosen. */
export function passphraseProblems(
  label: string,
  { passphrase, again }: ChosenPassphrase,
): readonly FieldProblem[] {
  const least = LIMITS.passphraseLength;
  const words = label.toLowerCase();
  return [
    ...(codePointLength(passphrase) < least
      ? [{ field: 'passphrase', words: `Enter a ${words} of at least ${least} characters` }]
      : []),
    ...(passphrase !== again
      ? [{ field: 'passphrase-again', words: `Enter the same ${words} twice` }]
      : []),
  ];
}
