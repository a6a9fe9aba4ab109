import type { ShownBrief } from './brief-builder.tsx';

/** What a part is called in the list: its heading, or what it holds. */
export function partName({ heading, items }: ShownBrief['parts'][number]): string {
  if (heading.words !== '') return heading.words;
  return items.some(({ kind }) => kind === 'warning')
    ? 'Content warning'
    : 'Part without a heading';
}
