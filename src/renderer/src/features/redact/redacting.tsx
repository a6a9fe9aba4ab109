import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { ShownRedaction } from '../../../../shared/contract/redacting.ts';
import { call } from '../../data/client.ts';
import { sayProblem } from '../../data/say-problem.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useAct } from '../../data/use-act.ts';
import { useKey } from '../../keys/use-key.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/button.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { ExportCopy } from './export-copy.tsx';
import { KindPick } from './kind-pick.tsx';
import type { Kind } from './kinds.ts';
import { nextUndecided } from './next-undecided.ts';
import { Pseudonyms } from './pseudonyms.tsx';
import { RedactedText } from './redacted-text.tsx';
import { RedactionCard } from './redaction-card.tsx';
import { SameWords } from './same-words.tsx';
import { selectedStretch } from './selected-stretch.ts';
import { TakeOutWords, type WordsAsked } from './take-out-words.tsx';

type Decision = 'accepted' | 'kept' | 'proposed';

const SAID: Readonly<Record<Decision, string>> = {
  accepted: 'Taken out',
  kept: 'Left in',
  proposed: 'To be decided anew',
};

/** The text with what is taken out of it, the place that is looked at, and everything that can be done with it. */
export function Redacting({
  caseId,
  documentId,
  passages,
  redactions,
  names,
}: {
  readonly caseId: number;
  readonly documentId: number;
  readonly passages: OutputOf<'readDocument'>['passages'];
  readonly redactions: readonly ShownRedaction[];
  readonly names: OutputOf<'redactions'>['names'];
}): ReactElement {
  const coder = useCoderName();
  const [kind, setKind] = useState<Kind | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [asking, setAsking] = useState<'copy' | WordsAsked | null>(null);
  const text = useRef<HTMLElement>(null);
  const shown = useMemo(
    () => (kind === null ? redactions : redactions.filter((one) => one.kind === kind)),
    [redactions, kind],
  );
  const current = redactions.find(({ id }) => id === chosen);
  const undecided = redactions.filter(({ state }) => state === 'proposed').length;

  const show = (id: number | undefined): void => {
    if (id === undefined) {
      announce('Nothing is left to decide');
      return;
    }
    setChosen(id);
    document.getElementById(`redaction-${id}`)?.scrollIntoView({ block: 'center' });
  };
  const step = (direction: 1 | -1): void => show(nextUndecided(shown, chosen, direction));
  const does = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      sayProblem(error);
    }
  };
  const decide = (ids: readonly number[], decision: Decision): Promise<void> =>
    does(async () => {
      const { done } = await call('decideRedactions', { ids, decision, coder });
      announce(SAID[decision]);
      if (ids.length > 1) sayDone(done);
    });
  const decideHere = (decision: Decision) => (): void => {
    if (current === undefined) {
      step(1);
      return;
    }
    if (current.state === 'manual') {
      if (decision === 'kept') void remove(current.id);
      return;
    }
    void decide([current.id], decision).then(() => decision !== 'proposed' && step(1));
  };
  const remove = (id: number): Promise<void> =>
    does(async () => {
      const { done } = await call('removeRedaction', { id, coder });
      sayDone(done);
    });
  const propose = useAct(async () => {
    const { done } = await call('proposeRedactions', { documentId, coder });
    sayDone(done);
  });
  const askWords = (): void => {
    setAsking({ stretch: selectedStretch(text.current, passages) });
  };
  useKey('nextRedaction', () => step(1));
  useKey('previousRedaction', () => step(-1));
  useKey('takeOut', decideHere('accepted'));
  useKey('leaveIn', decideHere('kept'));
  useKey('reopenRedaction', decideHere('proposed'));
  useKey('takeOutChosen', askWords);

  return (
    <>
      <div className="tools">
        <Button look="primary" isSmall isBusy={propose.isBusy} onClick={() => void propose.run()}>
          {redactions.length === 0 ? 'Look for what could tell who is meant' : 'Look again'}
        </Button>
        {redactions.length > 0 && <KindPick redactions={redactions} kind={kind} onKind={setKind} />}
        <Button isSmall act="takeOutChosen" onClick={askWords}>
          Take out words
        </Button>
        <span className="grow" />
        <span className="small quiet num" role="status">
          {stateWords(redactions.length, undecided)}
        </span>
        <Button
          isSmall
          onClick={() => {
            if (redactions.length > 0) setAsking('copy');
            else sayDone('Look first for what could tell who is meant.');
          }}
        >
          Redacted copy
        </Button>
      </div>
      <RedactedText
        ref={text}
        passages={passages}
        redactions={redactions}
        chosen={chosen}
        onChoose={setChosen}
      />
      <aside className="pane pane-r redact-side" aria-label="What is taken out">
        {redactions.length === 0 ? (
          <p className="note">
            Nothing was looked for yet. Rules find names, days, places, numbers and rare
            combinations; a person decides. What nobody decides is taken out of copies too.
          </p>
        ) : (
          <>
            <RedactionCard
              redaction={current}
              onDecide={(decision) => decideHere(decision)()}
              onStep={step}
            />
            <SameWords
              redactions={shown}
              onDecide={(ids, decision) => void decide(ids, decision)}
              onShow={show}
            />
            <Pseudonyms caseId={caseId} names={names} />
          </>
        )}
        {propose.problem && <p role="alert">{propose.problem.what}</p>}
      </aside>
      {asking === 'copy' && (
        <ExportCopy
          documentId={documentId}
          undecided={undecided}
          kept={redactions.filter(({ state }) => state === 'kept').length}
          of={redactions.length}
          onClose={() => setAsking(null)}
        />
      )}
      {asking !== null && asking !== 'copy' && (
        <TakeOutWords
          {...asking}
          passages={passages}
          redactions={redactions}
          onTake={(stretches, reason, replacement) =>
            does(async () => {
              const places = stretches.map(({ start, end }) => ({ start, end }));
              const given = { documentId, places, reason, replacement, coder };
              const { done } = await call('addRedactions', given);
              sayDone(done);
              setAsking(null);
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

/** Where nothing was looked for, nothing is decided either. */
function stateWords(proposed: number, undecided: number): string {
  if (proposed === 0) return 'nothing proposed yet';
  return undecided === 0 ? 'all decided' : `${undecided} left to decide`;
}
