import { describe, expect, it } from 'vitest';
import { KEY_ACT_NAMES, KEY_ACTS } from '../../src/renderer/src/keys/acts.ts';
import { keyHolder } from '../../src/renderer/src/keys/key-holder.ts';

const asTheyCame = (act: keyof typeof KEY_ACTS): string => KEY_ACTS[act].key;

describe('who has a key', () => {
  it('is nobody for any key as it came: each can be gone back to', () => {
    for (const act of KEY_ACT_NAMES)
      expect(keyHolder(act, asTheyCame(act), asTheyCame), act).toBeUndefined();
  });

  it('is an act of the same room, or of everywhere', () => {
    expect(keyHolder('accept', 'r', asTheyCame)).toBe('reject');
    expect(keyHolder('accept', 'z', asTheyCame)).toBe('undoLetter');
    expect(keyHolder('undoLetter', 'r', asTheyCame)).toBe('rejectFact');
  });

  it('is no act that is switched off, and nobody for no key', () => {
    expect(keyHolder('accept', 'r', (act) => (act === 'reject' ? null : asTheyCame(act)))).toBe(
      undefined,
    );
    expect(keyHolder('accept', null, () => null)).toBeUndefined();
  });
});
