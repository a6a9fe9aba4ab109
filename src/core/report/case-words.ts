import type { Codebook } from '../themes/codebook.ts';

/** What the kind of incident is called. */
export function harmLabel(harm: string | null, codebook: Pick<Codebook, 'incidentKinds'>): string {
  if (harm === null) return 'not known';
  return codebook.incidentKinds.find(({ id }) => id === harm)?.label ?? harm;
}
