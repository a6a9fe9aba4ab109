import type { PDFDocumentProxy } from 'pdfjs-dist';
import { memo, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useThemeLook } from '../../data/theme-looks.tsx';
import { drawPage } from './draw-page.ts';
import type { DrawnPage } from './draw-page.ts';
import type { PageStretch } from './page-places.ts';
import type { PageSize } from './pdf-document.ts';
import type { PlacedFound } from './place-found.ts';
import type { PlacedTag } from './place-tags.ts';
import type { CardActs } from './tag-card.tsx';
import { TagsBeside } from './tags-beside.tsx';

/** One page as it was printed, its tags on it and beside it. */
export const PrintedPage = memo(function PrintedPage({
  pdf,
  number,
  size,
  scale,
  tags,
  marked,
  found,
  chosen,
  selected,
  acts,
  mayDraw,
  onDrawn,
}: {
  readonly pdf: PDFDocumentProxy | undefined;
  readonly number: number;
  readonly size: PageSize;
  readonly scale: number;
  /** Tags that begin on the page, and those of which some words stand on it. */
  readonly tags: readonly PlacedTag[];
  readonly marked: readonly PlacedTag[];
  readonly found: readonly PlacedFound[];
  readonly chosen: readonly PageStretch[];
  readonly selected: number | undefined;
  readonly acts: CardActs;
  /** False while pages fly past: one that has not begun to be drawn waits. */
  readonly mayDraw: boolean;
  readonly onDrawn: () => void;
}): ReactNode {
  const look = useThemeLook();
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<DrawnPage | undefined>(undefined);
  const [isUndrawn, setUndrawn] = useState(false);
  const [isBegun, setBegun] = useState(mayDraw);
  if (mayDraw && !isBegun) setBegun(true);
  useEffect(() => {
    if (pdf === undefined || canvas.current === null || layer.current === null || !isBegun) return;
    const work = drawPage(pdf, number, scale, canvas.current, layer.current);
    let isLeft = false;
    // What a drawing that was given up says last is not said of the one that came after it.
    const take = (page: DrawnPage | undefined): void => {
      if (isLeft) return;
      setDrawn(page);
      setUndrawn(page === undefined);
    };
    work.done.then(take, () => take(undefined));
    return () => {
      isLeft = true;
      work.cancel();
      setDrawn(undefined);
    };
  }, [pdf, number, scale, isBegun]);
  const tell = useEffectEvent(onDrawn);
  useLayoutEffect(() => tell(), [drawn]);

  return (
    <section
      className="printed-page"
      aria-label={`Page ${number}`}
      data-beside
      data-printed={number}
      style={{ width: Math.round(size.width * scale), height: Math.round(size.height * scale) }}
    >
      <canvas ref={canvas} aria-hidden="true" />
      <div ref={layer} className="textLayer" />
      {isUndrawn && (
        <p className="undrawn" role="status">
          This page cannot be drawn. Its words are in the text.
        </p>
      )}
      <div className="page-marks" aria-hidden="true">
        {drawn !== undefined &&
          boxes(drawn, chosen, number).map((box) => (
            <div key={`c ${box.left} ${box.top}`} className="page-mark words-chosen" style={box} />
          ))}
        {drawn !== undefined &&
          found.flatMap(({ words, isCurrent }, i) =>
            boxes(drawn, words, number).map((box) => (
              <div
                key={`f${i} ${box.left} ${box.top}`}
                className={`page-mark found${isCurrent ? ' now' : ''}`}
                style={box}
              />
            )),
          )}
        {drawn !== undefined &&
          marked
            .filter(({ tag }) => tag.state !== 'rejected')
            .flatMap(({ tag, theme, words, evidence }) => [
              ...boxes(drawn, words, number).map((box, i) => (
                <div
                  key={`${tag.id} w${i}`}
                  className={`page-mark ${look(theme.id, theme.group)}${tag.id === selected ? ' chosen' : ''}`}
                  data-tags={tag.id}
                  style={box}
                />
              )),
              ...boxes(drawn, evidence, number).map((box, i) => (
                <div
                  key={`${tag.id} e${i}`}
                  className={`page-mark evidence ${look(theme.id, theme.group)}`}
                  style={box}
                />
              )),
            ])}
      </div>
      <TagsBeside tags={tags} label={`Tags on page ${number}`} selected={selected} acts={acts} />
    </section>
  );
});

function boxes(drawn: DrawnPage, stretches: readonly PageStretch[], page: number) {
  return stretches.filter((stretch) => stretch.page === page).flatMap((s) => drawn.boxesOf(s));
}
