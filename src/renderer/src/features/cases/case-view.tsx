import { useMemo, useState, type ReactElement } from 'react';
import { Room } from '../../app/room.tsx';
import { addressOf, go } from '../../app/router.ts';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { Key } from '../../ui/key.tsx';
import { wholeNumber } from '../../ui/words.ts';
import { CaseActs, type Asking } from './case-acts.tsx';
import { Status } from './case-columns.tsx';
import { CaseDialogs } from './case-dialogs.tsx';
import { CaseDocuments } from './case-documents.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseHistory } from './case-history.tsx';
import type { NamedCase } from '../../data/named-case.ts';
import { FactPlace } from './fact-source.tsx';
import { ImportDrawer } from './import-drawer.tsx';
import { SameCaseOffers } from './same-case-offers.tsx';
import type { CaseListState } from './use-case-list.ts';
import type { CurrentImport } from './current-import.tsx';

const CRUMBS = [{ name: 'Cases', href: addressOf({ room: 'cases', path: [] }) }];

/** One case: its documents on the left, its facts to confirm on the right. */
export function CaseView({
  caseId,
  cases,
  list,
  current,
}: {
  readonly caseId: number;
  readonly cases: readonly NamedCase[];
  readonly list: CaseListState;
  readonly current: CurrentImport;
}): ReactElement {
  const one = cases.find(({ id }) => id === caseId);
  const facts = useCall('caseFacts', one ? { caseId } : null, {
    refreshOn: ['cases', 'documents'],
  });
  const [asking, setAsking] = useState<Asking | null>(null);
  const place = useMemo(
    () => ({ caseId, hasSeveral: (one?.files.length ?? 0) > 1 }),
    [caseId, one?.files.length],
  );
  if (!one) {
    return (
      <Room title="Case" windowTitle="Case" crumbs={CRUMBS}>
        <div className="emptystate">
          <h2>This case is not in the library any more</h2>
          <p>It was merged into another one, or deleted.</p>
          <p>
            <a href={addressOf({ room: 'cases', path: [] })}>Look at all cases</a>
          </p>
        </div>
      </Room>
    );
  }
  return (
    <Room
      title={one.name}
      windowTitle="Case"
      crumbs={CRUMBS}
      meta={[one.partnership, one.year, one.restricted > 0 ? 'restricted' : null]
        .filter((part) => part !== null)
        .join(', ')}
      className="casepage"
      foot={
        <>
          <span className="num">
            <strong>{wholeNumber(one.proposed)} left to decide</strong>
          </span>
          <span>
            next fact to check <Key act="nextFact" />
          </span>
          <span>
            Split, delete: more <Key act="caseActs" />
          </span>
        </>
      }
    >
      <div className="tools">
        <Status status={one.status} />
        <span className="grow" />
        <CaseActs cases={[one]} onAsk={setAsking} />
      </div>
      <div className="caseparts">
        <SameCaseOffers
          cases={cases}
          of={caseId}
          isImporting={current.progress?.status === 'running'}
          list={list}
          onMerge={(both) => setAsking({ what: 'merge', cases: both })}
        />
        <div className="pane pane-l casedocs">
          <div className="scroll" tabIndex={0} role="region" aria-label="Documents of the case">
            <CaseDocuments caseId={caseId} documents={one.files} />
            <CaseHistory caseId={caseId} documents={one.files} />
          </div>
        </div>
        <div className="scroll casefacts" tabIndex={0} role="region" aria-label="Facts of the case">
          <FactPlace value={place}>
            <CallView of={facts} loading="Reading the facts">
              {({ facts: listed }) => <CaseFacts caseId={caseId} facts={listed} />}
            </CallView>
          </FactPlace>
        </div>
      </div>
      <CaseDialogs
        asking={asking}
        onClose={() => setAsking(null)}
        onMerged={(kept) => go('cases', kept)}
        onSplit={() => undefined}
        onDeleted={() => {
          list.setCurrent(null);
          go('cases');
        }}
      />
      <ImportDrawer current={current} cases={cases} />
    </Room>
  );
}
