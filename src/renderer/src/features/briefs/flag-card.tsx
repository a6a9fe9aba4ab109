import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { FlagDecision } from '../../../../core/brief/brief.ts';
import { decisionsOn, openOnSameWords } from '../../../../core/brief/settle-flags.ts';
import { Button } from '../../ui/button.tsx';
import type { ShownBrief } from './brief-builder.tsx';
import { flagKindWords } from './flag-kind-words.ts';
import { KeepWords } from './keep-words.tsx';
import { useBriefEdit } from './use-brief-edit.ts';

type Flag = ShownBrief['flags'][number];

/** One flag, with what could stand in its place: settled alone, or with every open flag on the same words. */
export function FlagCard({
  flag,
  flags,
  number,
}: {
  readonly flag: Flag;
  /** All of the brief. */
  readonly flags: readonly Flag[];
  /** As the page shows it. */
  readonly number: number;
}): ReactElement {
  const edit = useBriefEdit();
  const { item, start, end, decision } = flag;
  const [instead, setInstead] = useState(flag.suggestion);
  const [isEverywhere, setEverywhere] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  const keepButton = useRef<HTMLButtonElement>(null);
  const same = openOnSameWords(flags, flag);
  const settled = isEverywhere && same.length > 1 ? same : [flag];
  const decide = (made: FlagDecision['decision'], words: string): void => {
    edit({ act: 'decide', decisions: decisionsOn(settled, made, words) });
    setEverywhere(false);
    setKeeping(false);
  };
  const head = (
    <h3>
      <span className="fn num">{number}</span> {flagKindWords(flag.kind)}
      {item < 0 && ' in citations'}
    </h3>
  );
  if (decision !== null) {
    return (
      <li className="closed" id={`flag-${number}`}>
        {head}
        <p>{settledWords(flag)}</p>
        <Button
          isSmall
          look="plain"
          aria-label={`Decide anew on flag ${number}`}
          onClick={() => edit({ act: 'reopen', item, start, end })}
        >
          Decide anew
        </Button>
      </li>
    );
  }
  const act = (words: string, made: FlagDecision['decision']): ReactElement => (
    <Button
      isSmall
      ref={made === 'keep' ? keepButton : undefined}
      look={made === 'replace' ? 'usual' : 'plain'}
      aria-label={
        settled.length > 1
          ? `${words} flag ${number} in all ${settled.length} places`
          : `${words} flag ${number}`
      }
      aria-expanded={made === 'keep' ? isKeeping : undefined}
      onClick={() =>
        made === 'keep' ? setKeeping(!isKeeping) : decide(made, made === 'replace' ? instead : '')
      }
    >
      {settled.length > 1 ? `${words} all` : words}
    </Button>
  );
  return (
    <li id={`flag-${number}`}>
      {head}
      <p>
        <q>{flag.words}</q>
      </p>
      <p className="quiet">{flag.why}</p>
      <label>
        <span>Use</span>
        <input
          className="field"
          aria-label={`What to use in place of flag ${number}`}
          value={instead}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setInstead(event.target.value)}
        />
      </label>
      <p className="row">
        {act('Replace', 'replace')}
        {act('Leave out', 'leave-out')}
        {act('Keep', 'keep')}
      </p>
      {isKeeping && (
        <KeepWords
          flags={flags}
          kind={flag.kind}
          number={number}
          onKeep={(reason) => decide('keep', reason)}
          onLeave={() => {
            setKeeping(false);
            keepButton.current?.focus();
          }}
        />
      )}
      {same.length > 1 && (
        <label className="check">
          <input
            type="checkbox"
            aria-label={`Flag ${number} in all ${same.length} places with these words`}
            checked={isEverywhere}
            onChange={(event) => setEverywhere(event.target.checked)}
          />
          All {same.length} with these words
        </label>
      )}
    </li>
  );
}

function settledWords({ decision, words, instead }: Flag): string {
  switch (decision) {
    case 'replace':
      return `“${words}” is now “${instead}”`;
    case 'leave-out':
      return `“${words}” is left out`;
    default:
      return `“${words}” is kept${instead === '' ? '' : `: ${instead}`}`;
  }
}
