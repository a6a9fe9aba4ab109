import type { RecognisedLine, RecognisedPage } from './page-reader.ts';

/** What bullets are read as. */
const LIKE_A_BULLET = /^[+»«*°·¢¥©®¤♦■●>]$/u;

/** Gives lines that begin with a sign that stands for a bullet the bullet. */
export function mendBullets(page: RecognisedPage): RecognisedPage {
  return { ...page, lines: page.lines.map((line) => withBullet(line)) };
}

function withBullet(line: RecognisedLine): RecognisedLine {
  const [first, ...rest] = line.words;
  if (first === undefined || rest.length === 0 || !LIKE_A_BULLET.test(first.text)) return line;
  return { ...line, words: [{ ...first, text: '•' }, ...rest] };
}
