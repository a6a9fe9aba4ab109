import type { ReactElement } from 'react';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { afterWhich } from './after-which.ts';

/** Moves the theme that is shown up and down in its group: the order in which the codebook is read and printed. */
export function MoveTheme({
  theme,
  themes,
}: {
  readonly theme: ListedTheme;
  /** Of the whole codebook, in its order. */
  readonly themes: readonly ListedTheme[];
}): ReactElement {
  const coder = useCoderName();
  const move = useAct(async (direction: 1 | -1) => {
    const after = afterWhich(themes, theme, direction);
    if (after === undefined) {
      announce(`${theme.label} is the ${direction === 1 ? 'last' : 'first'} of its group`);
      return;
    }
    const { done } = await call('editCodebook', {
      edit: { kind: 'move', theme: theme.id, after },
      coder,
    });
    announce(done.words);
  });
  if (move.problem) sayDone(`${move.problem.what} ${move.problem.next}`);
  return (
    <>
      <Button look="icon" isBusy={move.isBusy} onClick={() => void move.run(-1)}>
        <Icon name="up" size={16} />
        <span className="vh">Move {theme.label} up</span>
      </Button>
      <Button look="icon" isBusy={move.isBusy} onClick={() => void move.run(1)}>
        <Icon name="down" size={16} />
        <span className="vh">Move {theme.label} down</span>
      </Button>
    </>
  );
}
