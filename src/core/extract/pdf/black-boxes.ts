import type { TextItem } from './page-text.ts';

/** A filled rectangle, in points from the top left of the page. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page's drawing orders, as pdf.js lists them: numbers of orders, and what each was given. */
export interface Orders {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];
const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];
/** Thinner is a rule or an underline, in points. */
const THINNEST = 5;
const NARROWEST = 6;
/** A colour whose red, green and blue are all under this hides black letters. */
const DARK = 80;
/** Less opaque is a highlighter. */
const OPAQUE = 0.9;

interface State {
  readonly ctm: Matrix;
  readonly dark: boolean;
  readonly alpha: number;
}

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly dark: boolean;
}

/**
 * Dark boxes of a page that hide letters: drawn over them, or under letters as dark as they are. A dark box with
 * light letters on it, such as the head of a table, hides nothing. `codes` are pdf.js's numbers of its orders,
 * `toPage` the way from the page's own coordinates to those of `Box`.
 */
export function boxesOverText(
  { fnArray, argsArray }: Orders,
  codes: Readonly<Record<string, number>>,
  toPage: Matrix,
): Box[] {
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  const found: { readonly box: Box; readonly written: number }[] = [];
  const letters: Drawn[] = [];
  const stack: State[] = [];
  let state: State = { ctm: toPage, dark: true, alpha: 1 };
  let line: Matrix = UNMOVED;
  let leading = 0;
  const moveText = (x: number, y: number): void => {
    line = times(line, [1, 0, 0, 1, x, y]);
  };
  fnArray.forEach((code, i) => {
    const args = listOf(argsArray[i]);
    switch (names.get(code)) {
      case 'save':
        stack.push(state);
        break;
      case 'paintFormXObjectBegin':
        stack.push(state);
        state = { ...state, ctm: times(state.ctm, matrixOf(args[0])) };
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        state = stack.pop() ?? state;
        break;
      case 'transform':
        state = { ...state, ctm: times(state.ctm, matrixOf(args)) };
        break;
      case 'setFillRGBColor':
        state = { ...state, dark: isDark(args[0]) };
        break;
      case 'setFillColorN':
        state = { ...state, dark: false };
        break;
      case 'setGState':
        for (const [key, value] of listOf(args[0]).map(listOf)) {
          if (key === 'ca' && typeof value === 'number') state = { ...state, alpha: value };
        }
        break;
      case 'beginText':
        line = UNMOVED;
        break;
      case 'setTextMatrix':
        line = matrixOf(args.length === 1 ? args[0] : args);
        break;
      case 'moveText':
        moveText(numberAt(args, 0), numberAt(args, 1));
        break;
      case 'setLeading':
        leading = -numberAt(args, 0);
        break;
      case 'setLeadingMoveText':
        leading = numberAt(args, 1);
        moveText(numberAt(args, 0), numberAt(args, 1));
        break;
      case 'nextLine':
        moveText(0, leading);
        break;
      case 'showText':
      case 'showSpacedText':
      case 'nextLineShowText':
      case 'nextLineSetSpacingShowText': {
        const [, , , , x, y] = times(state.ctm, line);
        letters.push({ x, y, dark: state.dark });
        break;
      }
      case 'constructPath':
        if (!state.dark || state.alpha < OPAQUE || !isFill(args[0], codes)) break;
        for (const box of rectanglesOf(listOf(args[1])[0], state.ctm)) {
          found.push({ box, written: letters.length });
        }
        break;
      default:
    }
  });
  return found.filter((one) => hides(one, letters)).map(({ box }) => box);
}

/** The items with the letters under the boxes left out, whole words at a time. */
export function withoutHidden<T extends TextItem>(items: readonly T[], boxes: readonly Box[]): T[] {
  let left = [...items];
  for (const box of boxes) left = left.flatMap((item) => outside(item, box));
  return left;
}

function outside<T extends TextItem>(item: T, box: Box): T[] {
  const middle = item.base - item.size * 0.3;
  if (middle < box.top || middle > box.bottom) return [item];
  const from = Math.max(box.left, item.x);
  const to = Math.min(box.right, item.right);
  const letter = (item.right - item.x) / Math.max(1, item.str.length);
  // A box that only touches the neighbouring letter hides none of it.
  if (to - from < letter * 0.5) return [item];
  let start = Math.max(0, Math.floor((from - item.x) / letter + 0.25));
  let end = Math.min(item.str.length, Math.ceil((to - item.x) / letter - 0.25));
  while (start > 0 && /\S/u.test(item.str[start - 1] ?? ' ')) start -= 1;
  while (end < item.str.length && /\S/u.test(item.str[end] ?? ' ')) end += 1;
  const piece = (a: number, b: number): T[] =>
    item.str.slice(a, b).trim() === ''
      ? []
      : [
          {
            ...item,
            str: item.str.slice(a, b),
            sourceAt: item.sourceAt + a,
            x: item.x + a * letter,
            right: item.x + b * letter,
            spaceBefore: a > 0 || item.spaceBefore,
          },
        ];
  // What is left of the line stays one line: its first part reaches over the box.
  const first = piece(0, start).map((one) => ({ ...one, right: item.x + end * letter }));
  return [...first, ...piece(end, item.str.length)];
}

function hides(
  { box, written }: { readonly box: Box; readonly written: number },
  letters: readonly Drawn[],
): boolean {
  const onLine = ({ y }: Drawn): boolean => y >= box.top && y <= box.bottom + 1;
  const after = letters.slice(written).filter(onLine);
  if (after.some(({ x, dark }) => !dark && x >= box.left - 1 && x < box.right)) return false;
  const before = letters.slice(0, written).filter(onLine);
  return [...before, ...after.filter(({ dark }) => dark)].some(({ x }) => x < box.right);
}

/** Each part of a path that is a rectangle, large enough to hide letters. */
function rectanglesOf(path: unknown, ctm: Matrix): Box[] {
  if (!(path instanceof Float32Array)) return [];
  const boxes: Box[] = [];
  let points: [number, number][] = [];
  let straight = true;
  const close = (): void => {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const box = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
    const corners = points.every(
      ([x, y]) =>
        (near(x, box.left) || near(x, box.right)) && (near(y, box.top) || near(y, box.bottom)),
    );
    const large = box.right - box.left >= NARROWEST && box.bottom - box.top >= THINNEST;
    if (straight && points.length >= 4 && corners && large) boxes.push(box);
    points = [];
    straight = true;
  };
  // pdf.js writes 0 and a point for a move, 1 for a line, 2 and 3 points for a curve, 3 and 2, 4 to close.
  for (let i = 0; i < path.length;) {
    const kind = path[i] ?? 4;
    const numbers = [2, 2, 6, 4, 0][kind] ?? 0;
    if (kind === 0) close();
    if (kind === 2 || kind === 3) straight = false;
    if (kind < 2) {
      const [, , , , x, y] = times(ctm, [1, 0, 0, 1, path[i + 1] ?? 0, path[i + 2] ?? 0]);
      points.push([x, y]);
    }
    i += 1 + numbers;
  }
  close();
  return boxes;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.5;
}

function isFill(paint: unknown, codes: Readonly<Record<string, number>>): boolean {
  return ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']
    .map((name) => codes[name])
    .some((code) => code === paint);
}

function isDark(colour: unknown): boolean {
  const [, hex = 'ffffff'] = /^#([\da-f]{6})$/iu.exec(String(colour)) ?? [];
  return [0, 2, 4].every((at) => Number.parseInt(hex.slice(at, at + 2), 16) < DARK);
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

function matrixOf(value: unknown): Matrix {
  const list = listOf(value);
  if (list.length < 6) return UNMOVED;
  const at = (i: number): number => numberAt(list, i);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value instanceof Float32Array || value instanceof Float64Array ? [...value] : [];
}

function numberAt(list: readonly unknown[], at: number): number {
  const value = list[at];
  return typeof value === 'number' ? value : 0;
}
