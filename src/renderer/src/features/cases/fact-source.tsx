import { useContext, createContext, type ReactElement } from 'react';
import type { ListedFact } from '../../../../shared/contract/cases.ts';
import { addressOf, go } from '../../app/router.ts';
import { call } from '../../data/client.ts';

/** Where the facts on the page come from: the case, and whether it holds several documents. */
export const FactPlace = createContext<{
  readonly caseId: number;
  readonly hasSeveral: boolean;
}>({ caseId: 0, hasSeveral: false });

/** The words of a document that say a fact, and the page they stand on: a link to them. */
export function FactWords({ fact }: { readonly fact: ListedFact }): ReactElement | null {
  const { caseId, hasSeveral } = useContext(FactPlace);
  const { quote, page, documentId, fileName } = fact;
  if (quote === null && page === null) return null;
  return (
    <p className="factwords">
      {quote !== null && <q className="serif">{quote}</q>}{' '}
      {page !== null && (
        <a
          className="small nowrap"
          href={addressOf({
            room: 'cases',
            path: [String(caseId), 'document', String(documentId)],
          })}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            void goToWords(caseId, fact);
          }}
        >
          page {page}
        </a>
      )}
      {hasSeveral && page !== null && <span className="small quiet"> of {fileName}</span>}
    </p>
  );
}

/** Opens the document at the passage that holds the words; at its page's first passage where none does. */
async function goToWords(caseId: number, { documentId, page, quote }: ListedFact): Promise<void> {
  try {
    const { passages } = await call('readDocument', { documentId });
    const onPage = passages.filter(
      (one) => page !== null && one.page <= page && one.endPage >= page,
    );
    const words = plain(quote ?? '').slice(0, 60);
    const passage =
      onPage.find(({ text }) => words !== '' && plain(text).includes(words)) ?? onPage[0];
    if (passage) go('cases', caseId, 'document', documentId, 'passage', passage.id);
    else go('cases', caseId, 'document', documentId);
  } catch {
    // The reader says what is wrong with the document.
    go('cases', caseId, 'document', documentId);
  }
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
