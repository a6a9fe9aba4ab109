import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Context } from '../../src/cli/context.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { ROOT } from '../support/command-line.ts';
import { DOCUMENTS, wordsOfDocument } from '../support/project-documents.ts';

// Commands are described and not run: nothing is asked of what they would work with.
const context = { io: {}, softwareVersion: '0' } as unknown as Context;
const program = buildProgram(
  context,
  () => undefined,
  () => Promise.resolve(0),
);
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

/** Scripts of package.json that a text says to run. */
function scriptsIn(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm run (?:-\S+ )*([a-z][\w:-]*)/g)].map(([, name = '']) => name);
}

/** Command lines of Caselight in a text, without the name of the program: lines of their own and words in code letters. */
function commandLinesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|`)(?:npx )?caselight ([^`\n]+)/gm)].map(([, line = '']) => line);
}

/** What of a command line is not there: a command, or an option of it. */
function unknownIn(line: string): readonly string[] {
  // What stands in quotes is a value.
  const words = line.replaceAll(/'[^']*'|"[^"]*"/g, 'VALUE').split(/[\s[\]]+/);
  const unknown: string[] = [];
  let command: Command = program;
  let isValue = false;
  for (const word of words.filter((one) => one !== '')) {
    if (isValue) isValue = false;
    else if (word.startsWith('--')) {
      const option = [...command.options, ...program.options].find(({ long }) => long === word);
      if (option === undefined && word !== '--version') unknown.push(word);
      isValue = option !== undefined && (option.required || option.optional);
    } else if (/^[a-z-]+$/.test(word) && command.commands.length > 0 && word !== 'help') {
      const next = command.commands.find((one) => [one.name(), ...one.aliases()].includes(word));
      // "report themes": besides its commands it takes a kind.
      const isArgument = command.registeredArguments.some(
        ({ argChoices }) => argChoices === undefined || argChoices.includes(word),
      );
      if (next === undefined && !isArgument) unknown.push(word);
      command = next ?? command;
    }
  }
  return unknown;
}

describe('a command that a document names', () => {
  it.each(DOCUMENTS)('in %s is there, with its options', (file) => {
    const text = wordsOfDocument(file);
    expect(scriptsIn(text).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    expect(
      commandLinesIn(text).flatMap((line) => unknownIn(line).map((word) => `${word} in ${line}`)),
    ).toEqual([]);
  });

  it.each(
    [...wordsOfDocument('docs/command-line.md').matchAll(/^### `([^`]+)`/gm)].map(
      ([, line = '']) => line,
    ),
  )('heads a part of the description of the command line: %s', (line) => {
    // Of "list cases|documents" and "settings [NAME VALUE]" the first word is a command.
    const [name = ''] = line.split(' ');
    expect(program.commands.map((one) => one.name())).toContain(name);
  });

  it('is missed where it is not', () => {
    expect(scriptsIn('run `npm run --silent none` and npm test')).toEqual(['none']);
    expect(commandLinesIn('npx caselight list cases\nsee `caselight verify`')).toEqual([
      'list cases',
      'verify',
    ]);
    expect(unknownIn('--library a.caselight tag accept 12 15 --coder RW')).toEqual([]);
    expect(unknownIn('tag take 12 --nobody')).toEqual(['take', '--nobody']);
    expect(unknownIn('find "health visitor"')).toEqual(['find']);
  });
});
