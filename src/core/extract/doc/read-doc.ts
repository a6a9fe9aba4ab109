import type { BodyNode, NoteType } from '../docx/body-text.ts';
import { superscript } from '../docx/inline-parts.ts';
import { LetterCount } from '../docx/letter-count.ts';
import { Numbering, type PrintedLabel } from '../docx/numbering.ts';
import { Styles, type ParagraphStyle } from '../docx/styles.ts';
import { ExtractError } from '../extract-error.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import { FlowingText, pageMark } from '../flowing-text.ts';
import { NestedTables } from '../nested-tables.ts';
import { CompoundFile } from './compound-file.ts';
import { numberingPart } from './doc-lists.ts';
import { DocStyles } from './doc-styles.ts';
import { paragraphChange, type ParagraphChange } from './paragraph-change.ts';
import { characterBytes, paragraphBytes, propertyRuns, runAt } from './property-runs.ts';
import { sectionsOf } from './doc-sections.ts';
import { characterChange, type CharacterChange } from './sprms.ts';
import { summaryOf } from './summary.ts';
import { plc, WordBinary } from './word-binary.ts';

type StoryKind = 'body' | 'note' | 'box' | 'furniture';

/** A paragraph's style and what is set of it besides. */
interface Described {
  readonly style: number;
  readonly change: ParagraphChange;
}

/** What is gathered of the paragraph at hand. */
class Line {
  readonly nodes: BodyNode[] = [];
  readonly letters = new LetterCount();
  /** Page on which it begins, once it has. */
  page: number | null = null;
}

// eslint-disable-next-line no-control-regex -- Word's own marks are controls
const MARKS = /([\u0001-\u0008\u000B\u000C\u000E\u0013-\u0015\u001E\u001F])/u;
// eslint-disable-next-line no-control-regex -- Word's own marks are controls
const PARAGRAPH_END = /[\r\u0007\f]/gu;
/** Stories of headers come in sixes, one six for each section, after six for the lines above notes. */
const FIRST_HEADER = 6;

/**
 * Reads a Word 97 to 2003 file (.doc, MS-DOC). Author's deletions, comments and hidden text are left
 * out; words of text boxes stand at the end. Throws ExtractError.
 */
export function readDoc(bytes: Uint8Array): ExtractedDocument {
  try {
    const file = new CompoundFile(bytes);
    const summary = summaryOf(file.stream('\u0005SummaryInformation'));
    return new DocReader(new WordBinary(file)).read(summary);
  } catch (error) {
    // Every place in the file is looked up where the file says; a RangeError is a place outside it.
    if (error instanceof RangeError) throw new ExtractError('file-damaged', {}, { cause: error });
    throw error;
  }
}

class DocReader {
  readonly #doc: WordBinary;
  readonly #flow = new FlowingText(false);
  readonly #styles: DocStyles;
  readonly #numbering: Numbering;
  readonly #characters;
  readonly #paragraphs;
  /** Where notes are referred to. */
  readonly #notes = new Map<number, { type: NoteType; from: number; to: number }>();
  /** Where sections end whose successor begins a new page. */
  readonly #sectionEnds: ReadonlySet<number>;
  #line = new Line();
  /** Fields that are open, by whether their result is at hand; `#code` is what is asked for. */
  #fields: boolean[] = [];
  #code = '';

  constructor(doc: WordBinary) {
    this.#doc = doc;
    this.#styles = new DocStyles(doc.table('styles'));
    const lists = doc.table('lists').length === 0 ? doc.table('lists') : doc.from('lists');
    this.#numbering = new Numbering(
      numberingPart(lists, doc.table('listOverrides')),
      new Styles(undefined),
    );
    this.#characters = propertyRuns(doc.main, doc.table('characters'), (page, index, count) =>
      characterChange(characterBytes(page, index, count)),
    );
    this.#paragraphs = propertyRuns(
      doc.main,
      doc.table('paragraphs'),
      (page, index, count): Described => {
        const described = paragraphBytes(page, index, count);
        const style = (described[0] ?? 0) | ((described[1] ?? 0) << 8);
        return { style, change: paragraphChange(described.subarray(2)) };
      },
    );
    this.#sectionEnds = sectionsOf(doc);
  }

  read(properties: ExtractedDocument['properties']): ExtractedDocument {
    const { body, footnotes, headers, comments, endnotes, boxes } = this.#doc.lengths;
    const endnotesAt = body + footnotes + headers + comments;
    this.#addNotes('footnote', body, footnotes);
    this.#addNotes('endnote', endnotesAt, endnotes);
    if (comments > 0) this.#flow.comments = true;
    const children = this.#story('body', 0, body);
    const boxesAt = endnotesAt + endnotes;
    children.push(...this.#story('box', boxesAt, boxesAt + boxes));
    const stories = plc(this.#doc.table('headers'), 0).positions;
    stories.slice(FIRST_HEADER).forEach((from, index) => {
      const to = stories[index + FIRST_HEADER + 1] ?? from;
      this.#story('furniture', body + footnotes + from, body + footnotes + Math.min(to, headers));
    });
    return this.#flow.document({ kind: 'doc', engine: 'caselight doc', properties }, children);
  }

  #addNotes(type: NoteType, at: number, length: number): void {
    const marks = plc(this.#doc.table(`${type}Marks`), 2).positions;
    const texts = plc(this.#doc.table(`${type}s`), 0).positions;
    marks.slice(0, -1).forEach((mark, index) => {
      const from = texts[index] ?? length;
      const to = Math.min(texts[index + 1] ?? length, length);
      this.#notes.set(mark, { type, from: at + from, to: at + to });
    });
  }

  #story(kind: StoryKind, from: number, to: number): BodyNode[] {
    const tables = new NestedTables();
    const outer = { line: this.#line, fields: this.#fields };
    this.#line = new Line();
    this.#fields = [];
    let cp = from;
    const last = Math.min(to, this.#doc.text.length);
    while (cp < last) {
      const end = this.#paragraphEnd(cp, last);
      const described = this.#describedAt(Math.min(end, last - 1));
      if (kind === 'body' && this.#line.nodes.length === 0) this.#beginPage(described);
      this.#inline(kind, cp, end, described);
      if (end < last) this.#endParagraph(kind, end, described, tables);
      cp = end + 1;
    }
    if (this.#line.nodes.length > 0) {
      this.#finishLine(kind, this.#describedAt(Math.max(last - 1, 0)), tables, 0);
    }
    this.#line = outer.line;
    this.#fields = outer.fields;
    return tables.end();
  }

  #beginPage({ style, change }: Described): void {
    const { pageBreakBefore } = { ...this.#styles.paragraph(style), ...change };
    if (pageBreakBefore === true) this.#flow.pages.breakUnlessJustBroken();
  }

  /** A form feed ends a paragraph where it ends a section; anywhere else it is only a new page. */
  #paragraphEnd(cp: number, last: number): number {
    PARAGRAPH_END.lastIndex = cp;
    for (;;) {
      const match = PARAGRAPH_END.exec(this.#doc.text);
      if (match === null || match.index >= last) return last;
      if (match[0] !== '\f') return match.index;
      const { fc, width } = this.#doc.place(match.index);
      if ((runAt(this.#paragraphs, fc)?.to ?? 0) <= fc + width) return match.index;
    }
  }

  #describedAt(cp: number): Described {
    return runAt(this.#paragraphs, this.#doc.place(cp).fc)?.value ?? { style: 0, change: {} };
  }

  #inline(kind: StoryKind, from: number, to: number, { style }: Described): void {
    let cp = from;
    while (cp < to) {
      const { fc, width, end: pieceEnd } = this.#doc.place(cp);
      const run = runAt(this.#characters, fc);
      const length = run === undefined ? 1 : Math.max(Math.ceil((run.to - fc) / width), 1);
      const end = Math.min(to, pieceEnd, cp + length);
      if (end <= cp) throw new ExtractError('file-damaged');
      this.#run(kind, cp, this.#doc.text.slice(cp, end), run?.value ?? {}, style);
      cp = end;
    }
  }

  #run(kind: StoryKind, at: number, text: string, change: CharacterChange, style: number): void {
    const look = this.#styles.characters(style, change);
    if (change.deleted === true || change.inserted === true) this.#flow.changes = true;
    const shown = change.deleted !== true && !look.hidden;
    let cp = at;
    for (const part of text.split(MARKS)) {
      if (part === '') continue;
      if (MARKS.test(part)) this.#mark(kind, part, cp, shown, change);
      else if (this.#fields.includes(false)) this.#code += part;
      else if (shown) {
        const symbols = change.symbol?.repeat(part.length);
        const words = change.raised === true ? superscript(part) : part;
        if (this.#line.letters.add(part, look) && kind === 'body') this.#flow.pages.text();
        this.#add({ type: 'text', value: symbols ?? words });
      }
      cp += part.length;
    }
  }

  /** Characters by which Word marks what is not text (MS-DOC 2.4.1 and 2.8.25). */
  #mark(kind: StoryKind, mark: string, cp: number, shown: boolean, change: CharacterChange): void {
    if (mark === '\u0013') this.#fields.push(false);
    else if (mark === '\u0014') this.#fields[this.#fields.length - 1] = true;
    else if (mark === '\u0015') this.#fields.pop();
    else if (!shown || this.#fields.includes(false)) return;
    else if (mark === '\u001E') this.#add({ type: 'text', value: '\u2011' });
    else if (mark === '\u001F') this.#add({ type: 'text', value: '\u00AD' });
    else if (mark === '\u000B') this.#add({ type: 'break', breakType: 'line' });
    else if (mark === '\u000E') this.#add({ type: 'break', breakType: 'column' });
    else if (mark === '\u0002') this.#note(cp);
    else if (mark === '\u0005') this.#flow.comments = true;
    else if (mark === '\u0001' && change.picture === true) this.#flow.picture();
    else if (mark === '\f' && kind === 'body') {
      this.#flow.pages.explicitBreak();
      if (this.#line.nodes.length > 0) this.#add(pageMark(this.#flow.pages.page));
    }
  }

  #note(cp: number): void {
    const note = this.#notes.get(cp);
    if (note === undefined) return;
    this.#notes.delete(cp);
    this.#add(this.#flow.note(note.type, this.#story('note', note.from, note.to)));
  }

  #add(node: BodyNode): void {
    this.#line.page ??= this.#flow.pages.page;
    this.#line.nodes.push(node);
  }

  #endParagraph(kind: StoryKind, end: number, described: Described, tables: NestedTables): void {
    const mark = this.#doc.text[end];
    const { change } = described;
    const depth = mark === '\u0007' ? 1 : (change.depth ?? 0);
    const markRun = runAt(this.#characters, this.#doc.place(end).fc)?.value;
    if (markRun?.deleted === true && mark === '\r') {
      // A deleted paragraph mark joins its paragraph to the next.
      this.#flow.changes = true;
      return;
    }
    if (change.endsRow === true && depth > 0) {
      this.#line = new Line();
      tables.endRow(depth, change.cells ?? []);
      return;
    }
    this.#finishLine(kind, described, tables, depth);
    if (depth > 0 && (mark === '\u0007' || change.endsInnerCell === true)) tables.endCell(depth);
    if (kind === 'body' && this.#sectionEnds.has(end)) this.#flow.pages.explicitBreak();
  }

  #finishLine(kind: StoryKind, described: Described, tables: NestedTables, depth: number): void {
    const line = this.#line;
    this.#line = new Line();
    if (kind === 'furniture') {
      const text = line.nodes.map((n) => (n.type === 'text' ? n.value : ' ')).join('');
      this.#flow.furniture(text, /\bPAGE\b/u.test(this.#code));
      this.#code = '';
      return;
    }
    const styled = this.#styles.paragraph(described.style);
    const change = { ...styled, ...described.change };
    const { outline, indent } = change;
    const style: ParagraphStyle = {
      name: styled.name === 'contents heading' ? 'toc heading' : styled.name,
      ...(outline !== undefined && outline < 9 ? { outline } : {}),
      ...(indent === undefined || indent === 0 ? {} : { indent }),
      pageBreakBefore: false,
    };
    const paragraph = this.#flow.paragraph(line.nodes, {
      page: kind === 'note' ? 0 : (line.page ?? this.#flow.pages.page),
      style,
      label: this.#label(change, style),
      contents: /^(?:toc|contents) \d/u.test(style.name),
      ...line.letters.look(),
    });
    tables.add([paragraph], depth);
  }

  #label({ list, listLevel }: ParagraphChange, style: ParagraphStyle): PrintedLabel | null {
    if (list === undefined || list === 0) return null;
    const numId = String(list);
    return this.#numbering.label({ ...style, numId, ilvl: listLevel ?? 0 }, []);
  }
}
