import type { ReactElement } from 'react';
import { addressOf } from '../../app/router.ts';
import type { ShownBrief } from './brief-builder.tsx';
import { ConfirmTag } from './confirm-tag.tsx';
import { EditableWords } from './editable-words.tsx';
import { FlaggedWords } from './flagged-words.tsx';
import { QuoteEdges } from './quote-edges.tsx';
import { useBriefEdit } from './use-brief-edit.ts';

type Item = ShownBrief['parts'][number]['items'][number];
type Quote = Extract<Item, { citation: string }>;
type Problem = NonNullable<Quote['problem']>;

const PROBLEMS: Readonly<Record<Problem, string>> = {
  rejected: 'Its tag was rejected. Take it out, or accept the tag again.',
  'tag-gone': 'Its tag is no longer there. Take it out, or add the quote anew.',
  'source-gone': 'Its review is no longer in the library. Take it out.',
  altered: 'These are not, letter for letter, the words of the review. Take it out.',
};

/** One line of a brief as it will print. */
export function BriefLine({
  item,
  flags,
}: {
  readonly item: Item;
  readonly flags: ShownBrief['flags'];
}): ReactElement {
  const edit = useBriefEdit();
  switch (item.kind) {
    case 'text':
    case 'question':
    case 'warning':
      return (
        <EditableWords
          as="p"
          name={item.kind === 'question' ? 'question' : 'words'}
          className={item.kind}
          item={item.id}
          words={item.words}
          flags={flags}
          onChange={(text) => edit({ act: 'text', item: item.id, text })}
        />
      );
    case 'quote':
    case 'recommendation':
      return <QuoteLine quote={item} flags={flags} />;
    case 'finding':
      return <p>{item.words}</p>;
    case 'method':
      return <p className="quiet small">{item.words}</p>;
    case 'case-facts':
    case 'case-themes':
      return (
        <table className="brief-table">
          <caption className="small quiet">{item.table.caption}</caption>
          <thead>
            <tr>
              {item.table.columns.map((words) => (
                <th key={words} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {item.table.rows.map(([head = '', ...cells]) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {cells.map((words, column) => (
                  <td key={item.table.columns[column + 1]}>{words}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function QuoteLine({
  quote,
  flags,
}: {
  readonly quote: Quote;
  readonly flags: ShownBrief['flags'];
}): ReactElement {
  const { caseId, documentId, tagId, start, problem } = quote;
  return (
    <figure className={problem === null ? '' : 'brief-broken'}>
      <blockquote>
        <FlaggedWords item={quote.id} words={quote.words} from={start} flags={flags} isQuoted />
      </blockquote>
      <figcaption>
        {quote.citation}
        {caseId !== null && documentId !== null && tagId !== null && (
          <>
            {' '}
            <a
              href={addressOf({
                room: 'cases',
                path: [String(caseId), 'document', String(documentId), 'tag', String(tagId)],
              })}
            >
              read it there
            </a>
          </>
        )}
      </figcaption>
      {quote.kind === 'quote' && problem === null && (
        <QuoteEdges item={quote.id} passage={quote.around} start={start} end={quote.end} />
      )}
      {problem !== null && <p className="wrongline">{PROBLEMS[problem]}</p>}
      {quote.isProposed && problem === null && tagId !== null && <ConfirmTag tagId={tagId} />}
    </figure>
  );
}
