/** "1 passage", "2 passages": for words that take an s. */
export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
