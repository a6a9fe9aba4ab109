import { useMemo, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { wholeWords } from '../../../../core/redaction/whole-words.ts';
import { CodePointOffsets } from '../../../../core/text/offsets.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { ShownRedaction } from '../../../../shared/contract/redacting.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/problem-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { counted } from '../../ui/words.ts';
import type { Stretch } from './selected-stretch.ts';

type ReadPassage = OutputOf<'readDocument'>['passages'][number];

/** Which words: those selected in the text, else those that are typed. */
export interface WordsAsked {
  readonly stretch: Stretch | undefined;
}

/** Takes out words that were not proposed: those selected, or words typed, wherever they stand. */
export function TakeOutWords({
  stretch,
  passages,
  redactions,
  onTake,
  onClose,
}: WordsAsked & {
  readonly passages: readonly ReadPassage[];
  readonly redactions: readonly ShownRedaction[];
  readonly onTake: (
    stretches: readonly Stretch[],
    reason: string,
    replacement: string,
  ) => Promise<void>;
  readonly onClose: () => void;
}): ReactElement {
  const selected = stretch === undefined ? '' : wordsOf(passages, stretch);
  const [typed, setTyped] = useState(selected);
  const [reason, setReason] = useState('');
  const [replacement, setReplacement] = useState('');
  const [isEverywhere, setEverywhere] = useState(stretch === undefined);
  const [isTried, setTried] = useState(false);
  const places = useMemo(() => {
    const found = isEverywhere || stretch === undefined ? standing(passages, typed) : [stretch];
    // What a person has decided stays as it was decided.
    return found.filter(({ start, end }) =>
      redactions.every((one) => one.state === 'proposed' || one.start >= end || one.end <= start),
    );
  }, [passages, redactions, typed, isEverywhere, stretch]);
  const problems = [
    ...(places.length === 0
      ? [
          {
            field: 'words-typed',
            words: 'Give words that stand in the document and are not decided',
          },
        ]
      : []),
    ...(reason.trim() === '' ? [{ field: 'words-reason', words: 'Say why' }] : []),
  ];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problems.length === 0) void onTake(places, reason.trim(), replacement.trim());
  };
  return (
    <Dialog title="Take out words" isOpen onClose={onClose}>
      <form onSubmit={submit}>
        {isTried && <ErrorSummary problems={problems} />}
        <TextField id="words-typed" label="Words" value={typed} onChange={setTyped} />
        {stretch !== undefined && (
          <label className="check">
            <input
              type="checkbox"
              checked={isEverywhere}
              onChange={(event) => setEverywhere(event.target.checked)}
            />
            Wherever they stand in the document
          </label>
        )}
        <p className="hint redact-places" role="status">
          {typed.trim() === '' ? '' : counted(places.length, 'place')}
        </p>
        <TextField
          id="words-reason"
          label="Why"
          hint="It stands in the list on the last page of a copy, so it must not tell who is meant."
          maxLength={300}
          value={reason}
          onChange={setReason}
        />
        <TextField
          id="words-instead"
          label="In their place (optional)"
          maxLength={200}
          value={replacement}
          onChange={setReplacement}
        />
        <div className="acts">
          <Button look="primary" type="submit">
            Take out
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Places where words stand whole, in code points of the document. */
function standing(passages: readonly ReadPassage[], words: string): readonly Stretch[] {
  const pattern = wholeWords(words.trim() === '' ? [] : [words.trim()]);
  if (pattern === undefined) return [];
  return passages.flatMap(({ text, start }) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return [];
    const offsets = new CodePointOffsets(text);
    return found.map(({ 0: match, index }) => ({
      start: start + offsets.toCodePoints(index),
      end: start + offsets.toCodePoints(index + match.length),
    }));
  });
}

function wordsOf(passages: readonly ReadPassage[], { start, end }: Stretch): string {
  const on = passages.find((one) => one.start <= start && one.end >= end);
  if (on === undefined) return '';
  const offsets = new CodePointOffsets(on.text);
  return on.text.slice(offsets.toUnits(start - on.start), offsets.toUnits(end - on.start));
}
