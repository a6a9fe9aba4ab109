/** What words are often joined to by a hyphen, so that "cooperate" finds "co-operate" and "stepfather" "step-father". */
const HEADS =
  /^(?:co|re|pre|non|multi|inter|anti|under|over|self|step|sub|post|mid|ex|semi|grand|half|care|child|key|birth|foster|well|follow|drop|ill|safe|school|home|early|counter|cross|risk)(?=\p{L}{3})/u;

/** The ways in which the pieces of a word may stand apart; none where it is hardly ever written so. */
export function hyphenated(word: string): readonly (readonly string[])[] {
  const head = HEADS.exec(word)?.[0];
  return head === undefined ? [] : [[head, word.slice(head.length)]];
}
