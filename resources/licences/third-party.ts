import type { Component } from './components.ts';

/**
 * The list that goes with Caselight: every component with its version and licence, and after it each licence text
 * once, with the components it is of.
 */
export function thirdParty(components: readonly Component[]): string {
  const of = new Map<string, string[]>();
  for (const { name, version, text } of components) {
    const key = text.replaceAll('\r\n', '\n').replace(/[ \t]+$/gm, '');
    if (key !== '') of.set(key, [...(of.get(key) ?? []), `${name} ${version}`]);
  }
  const rule = '-'.repeat(80);
  return [
    'What Caselight is built from',
    '',
    'Caselight is free software under the Apache License 2.0. It is built from these works of others.',
    '',
    ...components.map(({ name, version, licence }) => `${name} ${version}: ${licence}`),
    '',
    ...[...of].flatMap(([text, names]) => [rule, names.join(', '), '', text, '']),
  ].join('\n');
}
