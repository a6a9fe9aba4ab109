import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { FactName } from '../../../../core/review/review.ts';
import type { ListedCaseFact } from '../../../../shared/contract/cases.ts';
import { call } from '../../data/client.ts';
import { sayProblem } from '../../data/say-problem.ts';
import { useCoderName } from '../../data/preferences-context.tsx';
import { useKey } from '../../keys/use-key.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/button.tsx';
import { Key } from '../../ui/key.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { factItems, lineAfter, nextToCheck, type FactItem } from './fact-items.ts';
import { FactLine, type FactActs } from './fact-line.tsx';
import { FACT_NAMES, factLabel } from './fact-words.ts';
import { SetFactDialog } from './set-fact-dialog.tsx';

/** The facts of a case, to be confirmed one after the other, by key or by hand. */
export function CaseFacts({
  caseId,
  facts,
}: {
  readonly caseId: number;
  readonly facts: readonly ListedCaseFact[];
}): ReactElement {
  const coder = useCoderName();
  const items = useMemo(() => factItems(facts), [facts]);
  const [current, setCurrent] = useState<string | null>(null);
  const [setting, setSetting] = useState<FactName | null>(null);
  const lines = useRef(new Map<string, HTMLLIElement>());
  const at = items.find(({ key }) => key === current) ?? null;

  const goTo = (item: FactItem | null, direction: 1 | -1): void => {
    if (item === null) {
      announce(
        direction === 1 ? 'No fact is left to check below' : 'No fact is left to check above',
      );
      return;
    }
    setCurrent(item.key);
    lines.current.get(item.key)?.focus();
  };
  const doAct = async (
    act: Promise<{ readonly done: Parameters<typeof sayDone>[0] }>,
  ): Promise<void> => {
    try {
      const { done } = await act;
      sayDone(done);
    } catch (error) {
      sayProblem(error);
    }
  };
  const acts: FactActs = {
    decide(fact, decision) {
      const from = items.find(({ value }) => value?.id === fact.id);
      void doAct(call('decideFact', { factId: fact.id, decision, coder }));
      // Gone to before the answer is there: keys may come faster than that.
      if (from) goTo(lineAfter(items, from, decision), 1);
    },
    remove: (fact) => void doAct(call('removeFact', { factId: fact.id, coder })),
    set: ({ fact }) => setSetting(fact.name),
  };
  const decideHere = (decision: 'accepted' | 'rejected'): void => {
    if (at?.value?.state === 'proposed') acts.decide(at.value, decision);
    else if (at === null) goTo(nextToCheck(items, null, 1), 1);
    else announce('This fact is decided already');
  };
  useKey('nextFact', () => goTo(nextToCheck(items, current, 1), 1));
  useKey('previousFact', () => goTo(nextToCheck(items, current, -1), -1));
  useKey('acceptFact', () => decideHere('accepted'));
  useKey('rejectFact', () => decideHere('rejected'));
  useKey('setFact', () => setSetting(at?.fact.name ?? null), at !== null);
  useEffect(() => {
    // What was decided elsewhere may have taken the line away.
    if (current !== null && at === null) setCurrent(null);
  }, [current, at]);

  const missing = FACT_NAMES.filter((name) => facts.every((fact) => fact.name !== name));
  const confirmed = facts.filter((fact) => fact.confirmed).length;
  return (
    <section className="facts" aria-labelledby="facts-title">
      <div className="factshead">
        <h2 id="facts-title">Facts of the case</h2>
        <p className="small quiet num grow">
          {confirmed} of {facts.length} confirmed
        </p>
        <p className="small quiet fact-keys">
          <span>
            next to check <Key act="nextFact" />
          </span>
          <span>
            accept <Key act="acceptFact" />
          </span>
          <span>
            reject <Key act="rejectFact" />
          </span>
        </p>
      </div>
      {facts.length === 0 && (
        <p className="quiet">
          Nothing about the case was found in its documents. Set what you know by hand.
        </p>
      )}
      <ul className="factlist">
        {items.map((item) => (
          <FactLine
            key={item.key}
            item={item}
            isCurrent={item.key === current}
            acts={acts}
            ref={(line) => {
              if (line) lines.current.set(item.key, line);
              else lines.current.delete(item.key);
            }}
            onCurrent={() => setCurrent(item.key)}
          />
        ))}
      </ul>
      {missing.length > 0 && (
        <div className="missing">
          <h3>Not found in the documents</h3>
          <ul>
            {missing.map((name) => (
              <li key={name}>
                <Button isSmall onClick={() => setSetting(name)}>
                  <span className="vh">Set by hand: </span>
                  {factLabel(name)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {setting !== null && (
        <SetFactDialog caseId={caseId} name={setting} onClose={() => setSetting(null)} />
      )}
    </section>
  );
}
