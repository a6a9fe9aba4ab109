import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { Room } from '../../app/room.tsx';
import { addressOf, go } from '../../app/router.ts';
import { call } from '../../data/client.ts';
import { sayProblem } from '../../data/say-problem.ts';
import { useNamedCases } from '../../data/case-names.ts';
import { useCall } from '../../data/use-call.ts';
import { announce } from '../../ui/announce.ts';
import { CallView } from '../../ui/call-view.tsx';
import { Key } from '../../ui/key.tsx';
import { sayDone } from '../../ui/toast-store.ts';
import { shortName } from '../cases/case-words.ts';
import { firstOf } from './first-of-document.ts';
import { progressOf } from './order.ts';
import { nothingLeft, passedOver } from './passed-over.ts';
import { ReaderRoom } from './reader-room.tsx';
import { EVERYTHING } from './showing.ts';
import type { Showing } from './showing.ts';
import { startOf } from './start-in-document.ts';
import { useReaderSource } from './use-reader-source.ts';

/**
 * A document opened for reading.
 *
 * @param at Where to begin: ['passage', id] or ['tag', id]; empty for the beginning. After a passage
 *   ['find', number] names what was sought (`app/sought.ts`), to be marked and stepped through.
 */
export function DocumentRoom({
  caseId,
  documentId,
  at,
}: {
  readonly caseId: number;
  readonly documentId: number;
  readonly at: readonly string[];
}): ReactElement {
  const [first] = useState(() => firstOf(documentId, at));
  const read = useCall('readDocument', first);
  const codebook = useCall('codebook', {}, { refreshOn: ['codebook'] });
  const one = useNamedCases()?.find(({ id }) => id === caseId);
  const title = one === undefined ? 'Document' : shortName(one);
  if (read.state !== 'ready' || codebook.state !== 'ready') {
    const waiting = read.state === 'ready' ? codebook : read;
    return (
      <Room title={title} windowTitle="Reader" crumbs={CRUMBS}>
        <CallView of={waiting} loading="Opening the document">
          {() => null}
        </CallView>
      </Room>
    );
  }
  return <Opened title={title} read={read.value} codebook={codebook.value} at={at} />;
}

const CRUMBS = [{ name: 'Cases', href: addressOf({ room: 'cases', path: [] }) }];

function Opened({
  title,
  read,
  codebook,
  at,
}: {
  readonly title: string;
  readonly read: OutputOf<'readDocument'>;
  readonly codebook: OutputOf<'codebook'>;
  readonly at: readonly string[];
}): ReactElement {
  const source = useReaderSource(read, codebook);
  const { document } = source;
  const { decided, of } = useMemo(() => progressOf(source.tags), [source.tags]);
  const startAt = useMemo(() => startOf(at), [at]);
  const number = read.caseDocuments.findIndex((one) => one.id === document.id) + 1;
  const goOn = async (direction: 1 | -1, showing: Showing): Promise<void> => {
    if (!source.isWhole) {
      announce('The rest of the document is being read');
      return;
    }
    try {
      const elsewhere = {
        direction: direction === 1 ? 'next' : 'previous',
        // What is left in this one the filters hide, or it stands before.
        within: 'elsewhere',
        documentId: document.id,
      } as const;
      // Where one comes to, the filters are as they are at first.
      const { leastConfidence } = EVERYTHING;
      const { place } = await call('undecidedTag', { ...elsewhere, leastConfidence });
      if (place === null) {
        const under = await call('undecidedTag', elsewhere);
        // To eyes too: nothing else tells that the key was heard.
        sayDone(
          nothingLeft(
            direction,
            passedOver(source.tags, showing),
            under.place === null ? undefined : leastConfidence,
          ),
        );
        return;
      }
      announce(`${direction === 1 ? 'Next' : 'Previous'} document with proposals to decide`);
      go('cases', place.caseId, 'document', place.documentId, 'tag', place.tagId);
    } catch (error) {
      sayProblem(error);
    }
  };
  return (
    <Room
      title={title}
      windowTitle="Reader"
      crumbs={CRUMBS}
      meta={`${document.title ?? document.fileName}, document ${number} of ${read.caseDocuments.length}${
        read.document.access === 'restricted' ? ', restricted' : ''
      }`}
      foot={
        <>
          <strong className="num">
            {source.isWhole ? `${decided} of ${of} decided` : 'Reading the rest of the document'}
          </strong>
          <span>
            next undecided <Key act="nextUndecided" />
          </span>
          <span>
            page or text <Key act="otherFace" />
          </span>
        </>
      }
    >
      <ReaderRoom
        key={at.join('/')}
        source={source}
        startAt={startAt}
        say={announce}
        fail={sayProblem}
        onNothingLeft={(direction, showing) => void goOn(direction, showing)}
      />
    </Room>
  );
}
