import { kindOfHeading } from './heading-kind.ts';
import { isPersonOrDate, withoutNumber } from './heading-words.ts';
import type { HeadingMark } from './headings.ts';
import { cellsOf, tablesOf } from './tables.ts';
import type { PlacedBlock, WholeText } from './whole-text.ts';

const LABEL_LENGTH = 70;
/** An answer shorter than this, in characters, is a fact. */
const SHORT_ANSWER = 60;
/** Forms put two pairs of label and answer on a line at most. */
const MOST_CELLS = 4;
/** An abbreviation by itself is an entry of a glossary. */
const ABBREVIATION = /^[A-Z]{2,6}\d?$/;

/** Cells of a form's row: without empty ones, without a leading number, a label in capitals by itself. */
function formCells(row: PlacedBlock): string[] {
  const cells = cellsOf(row).filter((cell) => cell !== '');
  if (cells.length > 1 && /^\d{1,2}[.)]?$/.test(cells[0] ?? '')) cells.shift();
  const only = cells[0] ?? '';
  const capitals =
    /^(\p{Lu}[\p{Lu}’' ]{3,60}(?: (?:and|of|the|to) [\p{Lu}’' ]+)*)\s+(?=\p{Lu}\p{Ll}|I |In )/u.exec(
      only,
    );
  if (cells.length !== 1 || capitals === null) return cells;
  return [capitals[1]?.trim() ?? '', only.slice(capitals[0].length)];
}

/** Rows of a form whose left cell says what stands in the right one. */
export function formMarks(whole: WholeText): HeadingMark[] {
  const marks: HeadingMark[] = [];
  for (const { first, rows } of tablesOf(whole)) {
    const pairs = rows.filter((row) => cellsOf(row).filter((cell) => cell !== '').length <= 2);
    const labelled =
      pairs.length * 2 >= rows.length && rows.every((row) => cellsOf(row).length <= MOST_CELLS);
    if (!labelled) continue;
    let inPart = false;
    /** Under a row that is nothing but a heading, labelled rows belong to it. */
    let underHeading = false;
    for (const [offset, row] of rows.entries()) {
      const cells = formCells(row);
      const label = cells[0] ?? '';
      const answer = cells[1];
      if (answer !== undefined && cellsOf(row)[0] === '') continue;
      if (label.length < 3 || label.length > LABEL_LENGTH || !/^[\p{L}\d(]/u.test(label)) continue;
      if (/^\d[\d/.\s-]*$/.test(label)) continue;
      const says = kindOfHeading(label);
      const numbered = answer === undefined && /^\d+[A-Z]\s+\p{Lu}/u.test(label);
      const part = numbered || (says !== null && says !== 'contents' && !isPersonOrDate(label));
      // A short answer is a fact of the form, not a part of it, and ends the part above.
      if (cells.length > 2 || (underHeading && answer !== undefined)) continue;
      if (
        answer !== undefined &&
        (!part || (answer.length < SHORT_ANSWER && label !== label.toUpperCase()))
      ) {
        if (marks.at(-1)?.heading !== '' && inPart) {
          marks.push({ block: first + offset, heading: '', number: null, level: 2, whole: false });
        }
        continue;
      }
      if (!part || /[.,;]$/.test(label) || ABBREVIATION.test(label)) continue;
      inPart = true;
      underHeading = answer === undefined;
      const number = /^(\d+(?:\.\d+)*[A-Z]?)[.)]?\s/u.exec(label)?.[1] ?? row.block.number ?? null;
      marks.push({
        block: first + offset,
        heading: withoutNumber(label),
        number,
        level: 2,
        whole: answer === undefined,
      });
    }
  }
  return marks;
}
