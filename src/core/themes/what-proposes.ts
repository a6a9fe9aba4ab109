import type { Codebook } from './codebook.ts';

/**
 * What of a codebook its proposals depend on, as data to be compared: two codebooks that agree in it propose the same. Labels,
 * definitions, colours and the order of themes are no part of it. A theme's group is, for a factor in a family is judged otherwise than practice.
 */
export function whatProposes(codebook: Codebook): unknown {
  const { classes, themes } = codebook;
  return [
    classes,
    themes
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, group, derivedFrom = [], retired = false, rules, never }) =>
        retired ? [id] : [id, group, derivedFrom, rules, never],
      ),
  ];
}
