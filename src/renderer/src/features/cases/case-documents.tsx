import type { ReactElement } from 'react';
import type { ListedDocument } from '../../../../shared/contract/cases.ts';
import { addressOf } from '../../app/router.ts';
import { Icon } from '../../ui/icon.tsx';
import { counted, dayInWords } from '../../ui/words.ts';
import { DocumentKeeping } from './document-keeping.tsx';

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
              {one.proposed === 0
                ? 'Nothing left to decide'
                : `${counted(one.proposed, 'proposal')} left to decide`}
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

function glyphOf({ proposed, confirmed }: ListedDocument): 'tick' | 'half' | 'ring' {
  if (proposed === 0) return 'tick';
  return confirmed > 0 ? 'half' : 'ring';
}
