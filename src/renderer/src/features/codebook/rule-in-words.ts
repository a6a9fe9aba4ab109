import type { Rule } from '../../../../core/themes/codebook.ts';

const STANCES: Readonly<Record<Rule['stance'], string>> = {
  concern: 'a concern',
  good: 'good practice',
  mention: 'a mention',
  cue: 'as the clause says',
};

/** As many alternatives as a line can hold. */
const SHOWN = 4;

/**
 * A rule in words a practitioner reads: the first few of its alternatives, with classes named in
 * plain words and gaps as dots. The whole of it, in the rule language, is in the pane where it is
 * tried.
 */
export function ruleInWords({ when, stance, needs, unless }: Rule): string {
  const ways = when
    .split('|')
    .map(plain)
    .filter((way) => way !== '');
  const more = ways.length > SHOWN ? ` or ${ways.length - SHOWN} more` : '';
  const found = `“${ways.slice(0, SHOWN).join('”, “')}”${more}`;
  const near = needs === undefined ? '' : ', only where other words stand near';
  const not = unless === undefined ? '' : ', unless something speaks against it';
  return `${found}: ${STANCES[stance]}${near}${not}`;
}

function plain(way: string): string {
  return way
    .replaceAll(/\{(\w+)\}/gu, (_, name: string) => `[${name.replaceAll('_', ' ')}]`)
    .replaceAll(/\.\.\d*/gu, '…')
    .replaceAll(/&&|&|~/gu, '…')
    .replaceAll(/["()]/gu, '')
    .replaceAll(/(\w)\*/gu, '$1…')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
