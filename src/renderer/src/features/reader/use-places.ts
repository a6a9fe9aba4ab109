import { useEffect, useState } from 'react';
import { problemIn } from '../../data/client.ts';
import { sayDone } from '../../ui/toast-store.ts';
import { PagePlaces } from './page-places.ts';
import type { DocumentPlaces } from './reader-source.ts';

const NOWHERE = new PagePlaces('', []);

/**
 * Where the document's text stands on its printed pages, read when it is first wanted; nowhere until then. The pages
 * are shown meanwhile, without their tags.
 *
 * @param readPlaces Must stay the same function for the same document.
 */
export function usePlaces(
  readPlaces: () => Promise<DocumentPlaces>,
  isWanted: boolean,
): PagePlaces {
  const [places, setPlaces] = useState(NOWHERE);
  const [wasWanted, setWasWanted] = useState(isWanted);
  if (isWanted && !wasWanted) setWasWanted(true);
  useEffect(() => {
    if (!wasWanted) return undefined;
    let isLeft = false;
    readPlaces().then(
      ({ text, sourceMap }) => {
        if (!isLeft) setPlaces(new PagePlaces(text, sourceMap));
        return undefined;
      },
      (error: unknown) => {
        if (!isLeft) sayUnplaced(error);
      },
    );
    return () => {
      isLeft = true;
    };
  }, [readPlaces, wasWanted]);
  return places;
}

function sayUnplaced(error: unknown): void {
  const { what, next } = problemIn(error);
  sayDone(`The tags could not be placed on the pages; all are in the text. ${what} ${next}`);
}
