import { foundBy } from './found.ts';
import type { Found } from './found.ts';

const EMAIL = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** The box of a government body, which is nobody's own. */
const PUBLIC_BOX = /^(?:enquir(?:y|ies)|info|contact|press|psi|feedback|help)@[\w.-]+\.gov\.uk$/iu;
const TEN_DIGITS = /(?<![\d/-])(?<digits>\d{3}[ -]?\d{3}[ -]?\d{4})(?![\d/])/g;
const PHONE =
  /(?<![\d.\p{L}])(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?|\(?0)[1-9]?\d(?:[ ()-]{0,2}\d){6,10}(?!\d)/gu;
/** By its shape, also with letters that were never issued: a wrong letter is a slip of the pen, and the rest still tells. */
const INSURANCE = /\b(?:[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Z]|[a-z]{2}\d{6}[a-z])\b/g;
/** What stands before a number that is said to be an NHS number. */
const SAID_TO_BE_NHS = /\bNHS\b[^\d.;|\n]{0,24}(?:\bno\.\s?)?$/iu;

/** Numbers and addresses of the wire that belong to one person: NHS, telephone and insurance numbers, e-mail. */
export function findNumbers(text: string): Found[] {
  const emails = foundBy(text, EMAIL, ([address]) =>
    PUBLIC_BOX.test(address)
      ? undefined
      : { kind: 'e-mail', why: 'It is an e-mail address.', suggestion: 'an e-mail address' },
  );
  const nhs = foundBy(text, TEN_DIGITS, ({ index, groups }) => {
    const isSaid = SAID_TO_BE_NHS.test(text.slice(Math.max(0, index - 32), index));
    const isSound = hasNhsCheckDigit((groups?.['digits'] ?? '').replace(/\D/g, ''));
    if (!isSaid && !isSound) return undefined;
    const why = isSound
      ? 'Ten digits whose last is the check digit of an NHS number.'
      : 'It is said to be an NHS number.';
    return { kind: 'number', why, suggestion: 'an NHS number' };
  });
  const phones = foundBy(text, PHONE, ([match]) => {
    const digits = match
      .replace(/^(?:\+|00)44/, '')
      .replace('(0)', '')
      .replace(/\D/g, '')
      .replace(/^0/, '');
    // Numbers that begin with 03 are those of public bodies and charities (Ofcom, National Telephone Numbering Plan).
    if (digits.length < 9 || digits.length > 10 || digits.startsWith('3')) return undefined;
    return { kind: 'number', why: 'It is a telephone number.', suggestion: 'a telephone number' };
  });
  const insurance = foundBy(text, INSURANCE, () => ({
    kind: 'number',
    why: 'It has the form of a National Insurance number.',
    suggestion: 'a National Insurance number',
  }));
  return [...emails, ...nhs, ...phones, ...insurance];
}

/** Whether ten digits end in their check digit: modulus 11, weights 10 to 2 (NHS Data Dictionary, "NHS number"). */
export function hasNhsCheckDigit(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += Number(digits[i]) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}
