import { useState, type ReactElement, type Ref } from 'react';
import { canBeSeveral } from '../../../../core/coding/case-fields.ts';
import type { ListedFact } from '../../../../shared/contract/cases.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { counted } from '../../ui/words.ts';
import type { FactItem } from './fact-items.ts';
import { FactWords } from './fact-source.tsx';
import { factLabel, factStateWords, factValueWords } from './fact-words.ts';

/** What can be done with the candidates of a fact. */
export interface FactActs {
  readonly decide: (fact: ListedFact, decision: 'accepted' | 'rejected' | 'proposed') => void;
  readonly remove: (fact: ListedFact) => void;
  readonly set: (item: FactItem) => void;
}

/** One value of a fact, the words that support it, and what else it may be. */
export function FactLine({
  item,
  isCurrent,
  acts,
  ref,
  onCurrent,
}: {
  readonly item: FactItem;
  readonly isCurrent: boolean;
  readonly acts: FactActs;
  readonly ref: Ref<HTMLLIElement> | undefined;
  readonly onCurrent: () => void;
}): ReactElement {
  const { fact, value, isFirst, isLast } = item;
  const [isOpen, setOpen] = useState(false);
  const label = factLabel(fact.name);
  const others = fact.candidates.filter(
    (candidate) => !fact.values.some(({ id }) => id === candidate.id),
  );
  const words = value ? factValueWords(value) : 'nothing counts';
  const isToCheck = value?.state === 'proposed';
  return (
    <li
      ref={ref}
      className={`fact ${isCurrent ? 'current' : ''} ${isFirst ? 'first' : ''}`}
      tabIndex={-1}
      aria-label={`${label}: ${words}${value ? `, ${factStateWords(value)}` : ''}`}
      aria-current={isCurrent || undefined}
      onFocus={onCurrent}
    >
      <p className="factname">{isFirst && label}</p>
      <div className="factbody">
        {value ? (
          <>
            <p>
              <strong>{words}</strong>{' '}
              <span className="small quiet num factstate">
                <Icon name={isToCheck ? 'ring' : 'tick'} size={14} />
                {factStateWords(value)}
              </span>
            </p>
            <FactWords fact={value} />
          </>
        ) : (
          <p className="quiet">Nothing counts: every candidate was rejected.</p>
        )}
        {isLast && others.length > 0 && (
          <>
            <button
              type="button"
              className="link small"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {counted(others.length, 'other candidate')}
            </button>
            {isOpen && (
              <ul className="others">
                {others.map((other) => (
                  <Other key={other.id} fact={other} acts={acts} />
                ))}
              </ul>
            )}
          </>
        )}
      </div>
      <div className="factacts">
        {value && isToCheck && (
          <>
            <Button
              isSmall
              {...(isCurrent && { act: 'acceptFact' as const })}
              onClick={() => acts.decide(value, 'accepted')}
            >
              Accept
              <Of>{`${label.toLowerCase()}, ${words}`}</Of>
            </Button>
            <Button
              isSmall
              {...(isCurrent && { act: 'rejectFact' as const })}
              onClick={() => acts.decide(value, 'rejected')}
            >
              Reject
              <Of>{`${label.toLowerCase()}, ${words}`}</Of>
            </Button>
          </>
        )}
        {value?.state === 'accepted' && (
          <Button isSmall look="plain" onClick={() => acts.decide(value, 'proposed')}>
            Open again
            <Of>{label.toLowerCase()}</Of>
          </Button>
        )}
        {value?.state === 'manual' && (
          <Button isSmall look="plain" onClick={() => acts.remove(value)}>
            Take away
            <Of>{words}</Of>
          </Button>
        )}
        {isLast && (
          <Button
            isSmall
            look="plain"
            {...(isCurrent && { act: 'setFact' as const })}
            onClick={() => acts.set(item)}
          >
            {canBeSeveral(fact.name) && fact.confirmed ? 'Add' : 'Set'}
            <Of>{`${label.toLowerCase()} by hand`}</Of>
          </Button>
        )}
      </div>
    </li>
  );
}

function Other({
  fact,
  acts,
}: {
  readonly fact: ListedFact;
  readonly acts: FactActs;
}): ReactElement {
  const words = factValueWords(fact);
  return (
    <li>
      <div>
        <p>
          {words} <span className="small quiet num">{factStateWords(fact)}</span>
        </p>
        <FactWords fact={fact} />
      </div>
      {fact.state === 'rejected' ? (
        <Button isSmall look="plain" onClick={() => acts.decide(fact, 'proposed')}>
          Open again
          <Of>{words}</Of>
        </Button>
      ) : (
        <Button isSmall onClick={() => acts.decide(fact, 'accepted')}>
          Accept
          <Of>{words}</Of>
        </Button>
      )}
    </li>
  );
}

/** What a button is about, for those who do not see where it stands. */
function Of({ children }: { readonly children: string }): ReactElement {
  return <span className="vh"> {children}</span>;
}
