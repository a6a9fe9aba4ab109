import type { ReactElement } from 'react';
import type { ListedDocument } from '../../../../shared/contract/cases.ts';
import { addressOf } from '../../app/router.ts';
import { useCall } from '../../data/use-call.ts';
import { Icon } from '../../ui/icon.tsx';
import { counted, dayInWords } from '../../ui/words.ts';
import { EVERYTHING } from '../reader/showing.ts';
import { DocumentKeeping } from './document-keeping.tsx';
import { leftInWords } from './left-in-words.ts';

/** The documents of a case, how far each is, and the way into them. */
export function CaseDocuments({
  caseId,
  documents,
}: {
  readonly caseId: number;
  readonly documents: readonly ListedDocument[];
}): ReactElement {
  return (
    <section aria-labelledby="documents-title">
      <h2 id="documents-title">{counted(documents.length, 'document')}</h2>
      <ul className="doclist">
        {documents.map((one) => (
          <li key={one.id}>
            <a
              href={addressOf({
                room: 'cases',
                path: [String(caseId), 'document', String(one.id)],
              })}
            >
              {one.title ?? one.fileName}
            </a>
            <p className="small status num">
              <Icon name={glyphOf(one)} size={16} />
              <Left of={one} />
              {one.confirmed > 0 && `, ${counted(one.confirmed, 'tag')} confirmed`}
            </p>
            <p className="small quiet num">
              {one.title !== null && <span className="clipfile">{one.fileName}, </span>}
              {counted(one.pages, 'page')}, {counted(one.passages, 'passage')}, imported{' '}
              {dayInWords(one.importedAt)}
            </p>
            <DocumentKeeping one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is left of it, and whether the reader, as it is first shown, leads to any of it. */
function Left({ of: { id, proposed } }: { readonly of: ListedDocument }): ReactElement {
  const next = useCall(
    'undecidedTag',
    proposed === 0
      ? null
      : {
          direction: 'next',
          within: 'document',
          documentId: id,
          leastConfidence: EVERYTHING.leastConfidence,
        },
    // Among the settings are those that move the confidences that are shown.
    { refreshOn: ['tags', 'settings'] },
  );
  return <>{leftInWords(proposed, next.state === 'ready' && next.value.place === null)}</>;
}

function glyphOf({ proposed, confirmed }: ListedDocument): 'tick' | 'half' | 'ring' {
  if (proposed === 0) return 'tick';
  return confirmed > 0 ? 'half' : 'ring';
}
