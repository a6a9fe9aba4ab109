import { useState } from 'react';
import type { ReactElement } from 'react';
import { TEMPLATE_WORDS } from '../../../../core/brief/brief.ts';
import type { BriefEdit } from '../../../../core/brief/edit-brief.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { Room } from '../../app/room.tsx';
import { addressOf } from '../../app/router.ts';
import { call } from '../../data/client.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { useCall } from '../../data/use-call.ts';
import { useKey } from '../../keys/use-key.ts';
import { Button } from '../../ui/button.tsx';
import { CallView } from '../../ui/call-view.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { counted } from '../../ui/words.ts';
import { BriefPage } from './brief-page.tsx';
import { BriefParts } from './brief-parts.tsx';
import { ExportBrief } from './export-brief.tsx';
import { Flags, goToFlag } from './flags.tsx';
import { QuoteStore } from './quote-store.tsx';
import { SettleSeveral } from './settle-several.tsx';
import { BriefEditContext } from './use-brief-edit.ts';

/** A brief as the room shows it. */
export type ShownBrief = OutputOf<'brief'>;

/** A brief being made: its parts left, the page as it will print with its flags, and quotes to add right. */
export function BriefBuilder({ briefId }: { readonly briefId: number }): ReactElement {
  const coder = useCoderName();
  const [chosen, setChosen] = useState<number | null>(null);
  const [isExporting, setExporting] = useState(false);
  const [isSettling, setSettling] = useState(false);
  const result = useCall(
    'brief',
    { briefId },
    { refreshOn: ['briefs', 'tags', 'cases', 'codebook'] },
  );
  const edit = useAct(async (wanted: BriefEdit) => {
    const { done } = await call('editBrief', { briefId, edit: wanted, coder });
    sayDone(done);
  });
  const brief = result.state === 'ready' ? result.value : null;
  const open = brief?.flags.filter(({ decision }) => decision === null) ?? [];
  const part =
    brief?.parts.find(({ id }) => id === chosen) ??
    brief?.parts.find(({ items }) => items.some(({ kind }) => kind === 'quote')) ??
    brief?.parts[0];
  const toNextFlag = (): void =>
    goToFlag(brief?.flags.findIndex(({ decision }) => decision === null) ?? -1);
  useKey('nextFlag', toNextFlag);
  useKey('settleFlags', () => setSettling(true), open.length > 0);
  return (
    <Room
      title={brief?.title.words ?? 'Brief'}
      windowTitle="Briefs"
      crumbs={[{ name: 'Briefs', href: addressOf({ room: 'briefs', path: [] }) }]}
      meta={brief === null ? '' : TEMPLATE_WORDS[brief.template]}
      className="brief-room"
      foot={
        brief && (
          <>
            <strong className="num">
              {open.length} of {counted(brief.flags.length, 'flag')} open
            </strong>
            <span className="num">
              {brief.quotes.matching} of {counted(brief.quotes.total, 'quote')} as in the source
            </span>
          </>
        )
      }
    >
      <div className="tools">
        {edit.problem ? <ProblemBox problem={edit.problem} /> : <span className="grow" />}
        <span className="small quiet num">
          {brief === null
            ? ''
            : open.length === 0
              ? 'No flag is open'
              : `${counted(open.length, 'flag')} to settle before export`}
        </span>
        {open.length > 0 && (
          <>
            <Button isSmall act="nextFlag" onClick={toNextFlag}>
              Next flag
            </Button>
            <Button isSmall act="settleFlags" onClick={() => setSettling(true)}>
              Settle several
            </Button>
          </>
        )}
        {brief && (
          <Button isSmall look="primary" onClick={() => setExporting(true)}>
            Export
          </Button>
        )}
      </div>
      <BriefEditContext value={(wanted) => void edit.run(wanted)}>
        <CallView of={result} loading="Reading the brief">
          {(shown) => (
            <>
              <BriefParts parts={shown.parts} chosen={part?.id ?? null} onChoose={setChosen} />
              <section className="pane brief-desk" aria-label="The page as it will print">
                <div className="scroll" tabIndex={-1}>
                  <div className="brief-deskgrid">
                    <BriefPage brief={shown} chosen={part?.id ?? null} />
                    <Flags flags={shown.flags} />
                  </div>
                </div>
              </section>
              <QuoteStore briefId={briefId} part={part} />
            </>
          )}
        </CallView>
        {isSettling && brief && open.length > 0 && (
          <SettleSeveral flags={brief.flags} onClose={() => setSettling(false)} />
        )}
      </BriefEditContext>
      {isExporting && brief && (
        <ExportBrief briefId={briefId} brief={brief} onClose={() => setExporting(false)} />
      )}
    </Room>
  );
}
