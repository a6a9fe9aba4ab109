import type { ReactElement } from 'react';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { sayDone } from '../../ui/toast-store.ts';

/** Accepts the tag that a quote rests on, for who has read it here. */
export function ConfirmTag({ tagId }: { readonly tagId: number }): ReactElement {
  const coder = useCoderName();
  const confirm = useAct(async () => {
    const { done } = await call('editTags', {
      tagIds: [tagId],
      edit: { decision: 'accepted' },
      coder,
    });
    sayDone(done);
  });
  return (
    <Button isSmall look="plain" isBusy={confirm.isBusy} onClick={() => void confirm.run()}>
      Proposed: confirm it
    </Button>
  );
}
