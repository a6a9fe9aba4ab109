import { useEffect, useState, type ReactElement } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { go } from '../../app/router.ts';
import { useCall } from '../../data/use-call.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/button.tsx';
import { fullName, type NamedCase } from '../../data/named-case.ts';
import type { CaseListState } from './use-case-list.ts';

type Offer = OutputOf<'offerSameCases'>['offers'][number];

/** A quiet line that says that two cases may be one review, one pair at a time. */
export function SameCaseOffers({
  cases,
  of,
  isImporting,
  list,
  onMerge,
}: {
  readonly cases: readonly NamedCase[];
  /** Id of the case whose pairs are meant; all where it is left out. */
  readonly of?: number;
  /** Nothing is compared while more comes in. */
  readonly isImporting: boolean;
  readonly list: CaseListState;
  readonly onMerge: (cases: readonly NamedCase[]) => void;
}): ReactElement | null {
  const asked = useCall('offerSameCases', isImporting || cases.length < 2 ? null : {}, {
    refreshOn: ['cases', 'documents'],
  });
  const [said, setSaid] = useState('');
  const { notTheSame, setNotTheSame } = list;
  const open = (asked.state === 'ready' ? asked.value.offers : []).filter(
    (offer) =>
      !notTheSame.has(pairOf(offer)) &&
      (of === undefined || offer.cases.includes(of)) &&
      offer.cases.every((id) => cases.some((one) => one.id === id)),
  );
  const [offer] = open;
  const pair = offer ? pairOf(offer) : '';
  const both = offer ? offer.cases.flatMap((id) => cases.find((one) => one.id === id) ?? []) : [];
  const [first, second] = both;
  const words =
    first && second ? `${fullName(first)} and ${fullName(second)} may be one review` : '';
  useEffect(() => {
    if (words === '' || words === said) return;
    setSaid(words);
    announce(words);
  }, [words, said]);
  if (!offer || !first || !second) return null;
  return (
    <div className="offer" role="region" aria-label="Cases that may be one review">
      <p className="grow">
        <strong>{fullName(first)}</strong> and <strong>{fullName(second)}</strong> may be one
        review: {whyOf(offer)}
        {open.length > 1 && <span className="quiet">, 1 of {open.length}</span>}
      </p>
      <Button isSmall onClick={() => go('cases', first.id === of ? second.id : first.id)}>
        Look
      </Button>
      <Button isSmall onClick={() => onMerge([first, second])}>
        Merge
      </Button>
      <Button
        isSmall
        look="plain"
        onClick={() => {
          setNotTheSame(new Set([...notTheSame, pair]));
          announce('Left as two cases');
        }}
      >
        Not the same
      </Button>
    </div>
  );
}

function pairOf({ cases }: Offer): string {
  return cases.toSorted((a, b) => a - b).join(' ');
}

function whyOf({ why, similarity }: Offer): string {
  if (why === 'same-text') {
    return similarity === null
      ? 'their texts are nearly the same'
      : `${Math.round(similarity * 100)}% of their words are the same`;
  }
  return 'same child, partnership and year';
}
