import type { Codebook } from '../themes/codebook.ts';

/** Age bands in the order in which people read them. */
export const AGE_BANDS: readonly string[] = [
  'unborn',
  'under 1',
  '1 to 5',
  '6 to 10',
  '11 to 15',
  '16 to 17',
  '18 and over',
  'several',
];

/** What the kind of incident is called. */
export function harmLabel(harm: string | null, codebook: Pick<Codebook, 'incidentKinds'>): string {
  if (harm === null) return 'not known';
  return codebook.incidentKinds.find(({ id }) => id === harm)?.label ?? harm;
}
