import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TypeWords } from './type-words.tsx';
import { AT_END, useBriefEdit } from './use-brief-edit.ts';

const KINDS = [
  ['text', 'Words of your own'],
  ['question', 'Question'],
] as const;

/** Adds what the trainer writes at the end of a part. Nothing is added until it is written. */
export function AddWords({ part }: { readonly part: number }): ReactElement {
  const edit = useBriefEdit();
  const [typing, setTyping] = useState<'text' | 'question' | null>(null);
  // The button that the focus comes back to.
  const [typed, setTyped] = useState<'text' | 'question' | null>(null);
  if (typing !== null) {
    return (
      <TypeWords
        label={typing === 'question' ? 'The question' : 'Your words'}
        words=""
        isOneLine={false}
        onKeep={(text) => {
          setTyping(null);
          if (text !== '')
            edit({ act: 'add-item', part, at: AT_END, content: { kind: typing, text } });
        }}
        onLeave={() => setTyping(null)}
      />
    );
  }
  return (
    <p className="brief-add">
      {KINDS.map(([kind, label]) => (
        <Button
          key={kind}
          isSmall
          look="plain"
          autoFocus={kind === typed}
          onClick={() => {
            setTyping(kind);
            setTyped(kind);
          }}
        >
          <Icon name="plus" size={16} /> {label}
        </Button>
      ))}
    </p>
  );
}
