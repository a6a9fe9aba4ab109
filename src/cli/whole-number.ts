import { InvalidArgumentError } from 'commander';

/** Reads a whole number as it was typed, in digits. Throws commander's InvalidArgumentError. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError('It has to be a whole number.');
  }
  return number;
}
